import type { Json } from './json.js';
import { isRecord, textsAt, valueAt, withValue } from './json.js';

const membersOf = (data: Json): ReadonlyArray<string> => {
  const members = valueAt(data, ['roll', 'members']);
  return Array.isArray(members) ? (members as ReadonlyArray<Json>).flatMap((member) => (isRecord(member) && typeof member['id'] === 'string' ? [member['id']] : [])) : [];
};

const inProxies = (data: Json, role: 'giver' | 'holder'): ReadonlyArray<string> => {
  const proxies = valueAt(data, ['proxies']);
  return Array.isArray(proxies) ? (proxies as ReadonlyArray<Json>).flatMap((proxy) => (isRecord(proxy) && typeof proxy[role] === 'string' ? [proxy[role]] : [])) : [];
};

const isByName = (data: Json): boolean => valueAt(data, ['roll', 'members']) !== undefined;

/** How many are present at the opening, by the names or by the figure. */
export const presentIn = (data: Json): number | undefined => {
  if (isByName(data)) return textsAt(data, ['roll', 'presentAtOpening']).length;
  const present = valueAt(data, ['roll', 'present']);
  return typeof present === 'number' ? present : undefined;
};

/** The most members that a form may call present: those whom the roll names. */
export const mostPresentIn = (data: Json): number | undefined => (isByName(data) ? membersOf(data).length : undefined);

/** Those whom one would rather not move last, so that a change of figure changes nothing else: first those of no other part. */
const inOrderOfMoving = (members: ReadonlyArray<string>, keptLast: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...members.filter((member) => !keptLast.includes(member)), ...members.filter((member) => keptLast.includes(member)),
];

/**
 * The same sitting with so many members present. By name, the last of the list leave, those who hold a proxy, preside or keep the
 * minutes after the others; and the first of the absent come, those who gave a proxy after the others.
 */
export const withPresent = (data: Json, count: number): Json => {
  if (!isByName(data)) return withValue(data, ['roll', 'present'], count);
  const present = textsAt(data, ['roll', 'presentAtOpening']);
  const chair = valueAt(data, ['chair', 'member']);
  const busy = [...inProxies(data, 'holder'), ...textsAt(data, ['secretaries']), ...(typeof chair === 'string' ? [chair] : [])];
  const leaving = inOrderOfMoving([...present].reverse(), busy).slice(0, Math.max(0, present.length - count));
  const coming = inOrderOfMoving(membersOf(data).filter((member) => !present.includes(member)), inProxies(data, 'giver')).slice(0, Math.max(0, count - present.length));
  const moved = withValue(data, ['roll', 'presentAtOpening'], [...present.filter((member) => !leaving.includes(member)), ...coming]);
  if (valueAt(data, ['roll', 'recordedAbsent']) === undefined) return moved;
  const absent = textsAt(data, ['roll', 'recordedAbsent']).filter((member) => !coming.includes(member));
  return withValue(moved, ['roll', 'recordedAbsent'], [...absent, ...leaving]);
};
