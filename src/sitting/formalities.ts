import type { ChairOccasion, Formalities, FormalityFinding, PresenceAt, RollCall, VideoMatter } from '../attendance/index.js';
import { assessChair, assessClosedSession, assessFormalities, assessVideoconference } from '../attendance/index.js';
import type { AccountsExecutiveFinding } from '../vote/index.js';
import { assessAccountsExecutive } from '../vote/index.js';
import type { Followed } from './followed.js';
import { executiveOf } from './followed.js';
import type { Moment } from './moments.js';
import type { Deliberation, Sitting } from './sitting.js';

const presenceIn = (call: RollCall, { roll }: Followed): PresenceAt => {
  const doubtful = new Set(roll.doubtful);
  return (member) => {
    const place = roll.placeOf(member);
    return place === undefined || roll.stateIn(call, place) !== 'present' ? 'no' : doubtful.has(place) ? 'perhaps' : 'yes';
  };
};

/** Those present or represented who could vote, at least and at most; nothing where they are not bounded. */
const votersAt = ({ voicesFinding: voices }: Moment): { readonly atLeast: number; readonly atMost: number } | undefined => {
  if (voices._tag === 'VoicesCounted') return { atLeast: voices.total, atMost: voices.total };
  return voices.atMost === null ? undefined : { atLeast: voices.atLeast, atMost: voices.atMost };
};

/** Who presided and kept the minutes, the closed session, the videoconference. A member counts as there who was at some moment. */
export const formalitiesOfSitting = (sitting: Sitting, opening: Moment, followed: Followed | undefined): ReadonlyArray<FormalityFinding> => {
  const { organ, heldOn, chair, precedence, secretaries, outsideSecretary: outsider, closedSession, videoconference } = sitting;
  const moments = followed === undefined ? undefined : [...new Set(followed.roll.calls)].map((call) => presenceIn(call, followed));
  const facts: Formalities = { organ, heldOn, chair, precedence, secretaries, outsider, moments };
  return [
    ...assessFormalities(facts),
    ...(closedSession === undefined ? [] : [assessClosedSession({ organ, heldOn, closedSession, presentOrRepresented: votersAt(opening) })]),
    ...(videoconference === undefined ? [] : [assessVideoconference({ organ, heldOn, about: { sitting: videoconference } })]),
  ];
};

/** One item: its deliberation, its moment, the place of its call. */
interface Item {
  readonly deliberation: Deliberation;
  readonly moment: Moment;
  readonly call: RollCall | undefined;
}

const occasionOf = ({ matter, election }: Deliberation): ChairOccasion =>
  matter === 'accounts' ? 'own-accounts' : election === 'mayor' || election === 'president' ? 'election-of-the-executive' : 'ordinary';

/** Who presided over an item, where something is to be said of it: another chair than that of the sitting, or an item that asks for one. */
const chairOfItem = (sitting: Sitting, { deliberation, call }: Item, followed: Followed | undefined): ReadonlyArray<FormalityFinding> => {
  const { organ, heldOn, precedence } = sitting;
  const occasion = occasionOf(deliberation);
  const fit = occasion === 'own-accounts' ? 'elected-chair' : 'eldest-member';
  const chair = deliberation.chair ?? (sitting.chair?.office === fit ? sitting.chair : undefined);
  if (occasion === 'ordinary' && deliberation.chair === undefined) return [];
  // That the mayor or president presides over their own accounts is told with the rest of their part in them.
  if (occasion === 'own-accounts' && chair?.office === 'mayor-or-president') return [];
  const moments = followed === undefined || call === undefined ? undefined : [presenceIn(call, followed)];
  return [assessChair({ organ, heldOn, occasion, chair, precedence, moments })];
};

/** Whether the mayor or president kept out of the vote on their own accounts. A proxy that they gave is refused among the proxies. */
const partInAccounts = (sitting: Sitting, { deliberation, call }: Item, followed: Followed | undefined): ReadonlyArray<AccountsExecutiveFinding> => {
  if (deliberation.matter !== 'accounts') return [];
  const { organ, heldOn } = sitting;
  const executive = executiveOf(sitting);
  const chair = deliberation.chair ?? (sitting.chair?.office === 'elected-chair' ? sitting.chair : undefined);
  const seat = executive === undefined ? undefined : followed?.roll.placeOf(executive);
  const state = seat === undefined || call === undefined ? undefined : followed?.roll.stateIn(call, seat);
  const choice = deliberation.vote?.byName?.find(({ member }) => member === executive)?.choice;
  const presides = chair === undefined ? undefined : chair.office === 'mayor-or-president' || (chair.member !== undefined && chair.member === executive) ? 'yes' : 'no';
  const votes = choice !== undefined && choice !== 'not-taking-part' ? 'yes' : choice !== undefined || (state !== undefined && state !== 'present') ? 'no' : undefined;
  return [assessAccountsExecutive({
    organ, heldOn,
    ...(presides === undefined ? {} : { presides }), ...(votes === undefined ? {} : { votes }), ...(followed === undefined ? {} : { givesProxy: 'no' }),
  })];
};

const videoMatterOf = ({ election, matter, convocation }: Deliberation): VideoMatter => {
  if (election !== undefined) return election === 'delegate' ? 'election-of-delegates' : 'election-of-the-executive';
  return convocation?.subject === 'primitive-budget' ? 'primitive-budget' : matter === 'accounts' ? 'accounts' : 'ordinary';
};

/** Whether an item may be taken by videoconference, in a sitting that may be held so. */
const itemByVideo = ({ organ, heldOn, videoconference }: Sitting, { deliberation }: Item): ReadonlyArray<FormalityFinding> => {
  if (videoconference === undefined) return [];
  const finding = assessVideoconference({ organ, heldOn, about: { matter: videoMatterOf(deliberation), ballot: deliberation.vote?.ballot } });
  // Where no text lets the sitting be held so, it is said once, for the sitting.
  return finding.basis.some(({ text }) => text === 'CGCT') ? [finding] : [];
};

/** The formalities that an item has of its own; none for most items. */
export const formalitiesOfItem = (sitting: Sitting, item: Item, followed: Followed | undefined): ReadonlyArray<FormalityFinding | AccountsExecutiveFinding> => {
  const { organ, heldOn } = sitting;
  const { closedSession } = item.deliberation;
  return [
    ...chairOfItem(sitting, item, followed),
    ...partInAccounts(sitting, item, followed),
    ...(closedSession === undefined ? [] : [assessClosedSession({ organ, heldOn, closedSession, presentOrRepresented: votersAt(item.moment) })]),
    ...itemByVideo(sitting, item),
  ];
};
