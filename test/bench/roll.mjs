// (h) A sitting in which members come and go before every item: the time must follow the sum of members, items and movements.
import { decode, sittingCodec } from 'deliberant/codec';
import { assessSitting } from 'deliberant/sitting';
import { duration, integersFrom, median, race, ratioOf, rightOf, table, times, verdict } from './harness.mjs';

const MEMBERS = 300;
const ITEMS = 300;
const MOVEMENTS = 3000;

/** A sitting by name, so many times as large as the first: two thirds present, one proxy for ten members, made-up names. */
const sittingOf = (scale) => {
  const below = integersFrom(2024);
  const members = Array.from({ length: MEMBERS * scale }, (_, place) => ({ id: `m${place}`, surname: `Élu ${place}`, givenName: `Prénom ${place}` }));
  const items = Array.from({ length: ITEMS * scale }, (_, place) => `item-${place}`);
  const present = members.map((_, place) => place % 3 !== 2);
  const presentAtOpening = members.filter((_, place) => present[place]).map(({ id }) => id);
  // Those who hold a proxy or give one do not move.
  const settled = new Set();
  const proxies = members.flatMap(({ id }, place) => {
    if (place % 30 !== 2) return [];
    const holder = members[place - 1];
    settled.add(place).add(place - 1);
    return [{ giver: id, holder: holder.id }];
  });
  const movements = Array.from({ length: MOVEMENTS * scale }, (_, step) => {
    let place = below(members.length);
    while (settled.has(place)) place = below(members.length);
    present[place] = !present[place];
    return { kind: present[place] ? 'arrives' : 'leaves', member: members[place].id, before: items[Math.floor((step * items.length) / (MOVEMENTS * scale))] };
  });
  return rightOf(decode(sittingCodec)({
    organ: { body: { kind: 'region', name: 'Une région', territory: 'mainland-france' }, kind: 'council' },
    heldOn: '2024-07-04',
    convocation: { rank: 'ordinary', sentOn: '2024-06-20' },
    agenda: items,
    roll: { inOffice: members.length, members, presentAtOpening, movements },
    proxies,
    deliberations: items.map((item) => ({ item, vote: { ballot: 'ordinary', announced: 'unanimous' } })),
  }));
};

/** Every movement must be possible, and every deliberation have its quorum assessed: a rule that gives up early would be fast for nothing. */
const check = (sitting, scale) => {
  const report = assessSitting(sitting);
  const impossible = report.roll.filter(({ _tag }) => _tag === 'MovementImpossible').length;
  const assessed = report.deliberations.filter(({ quorum }) => quorum._tag === 'QuorumMet' || quorum._tag === 'QuorumNotMet').length;
  if (impossible > 0 || assessed !== ITEMS * scale) throw new Error(`${impossible} impossible movements, ${assessed} quorums at scale ${scale}`);
};

const SCALES = [1, 2, 4];
const MOST_GROWTH = 1.5;

export const run = (settings) => {
  const sittings = SCALES.map(sittingOf);
  sittings.forEach((sitting, place) => check(sitting, SCALES[place]));
  const nanos = race(Object.fromEntries(SCALES.map((scale, place) => [`×${scale}`, () => assessSitting(sittings[place]).deliberations.length])), settings);
  const perUnit = (scale) => nanos[`×${scale}`].map((time) => time / scale);
  const rows = SCALES.map((scale, place) => {
    const before = SCALES[place - 1];
    const ratio = before === undefined ? undefined : ratioOf(perUnit(scale), perUnit(before));
    return [
      `${MEMBERS * scale} members, ${ITEMS * scale} items, ${MOVEMENTS * scale} movements`,
      duration(median(nanos[`×${scale}`])),
      duration(median(perUnit(scale)) / (MEMBERS + ITEMS + MOVEMENTS)),
      ratio === undefined ? '' : times(ratio),
      ratio === undefined ? '' : `≤ ${MOST_GROWTH}`,
      ratio === undefined ? '' : verdict(`growth of the roll to ×${scale}`, ratio.median <= MOST_GROWTH),
    ];
  });
  table('(h) A roll in movement, assessed', ['sitting', 'time', 'for each member, item and movement', 'for each, times the line above', 'bound', ''], rows);
};
