import type { ItemId, MemberId, MemberState, RollCall } from '../../attendance/index.js';
import type { ProxyCall, ProxyFacts } from '../follow-proxies.js';
import { followProxies } from '../follow-proxies.js';
import type { ProxyVerdict } from '../proxy.js';
import type { VoiceCount } from './count-voices.js';

/**
 * The voices that one member casts when an item is taken, and why: where they are (`doubtful` where their presence is in doubt),
 * whose voices they cast by proxy, whose they perhaps cast, and who casts theirs, or perhaps does.
 */
export interface MemberVoices {
  readonly member: MemberId;
  readonly voices: VoiceCount;
  readonly presence: MemberState | 'doubtful';
  readonly castsFor: ReadonlyArray<MemberId>;
  readonly perhapsCastsFor: ReadonlyArray<MemberId>;
  readonly castBy: MemberId | null;
  readonly perhapsCastBy: ReadonlyArray<MemberId>;
}

/** The givers of each holder and the holders of each giver, among the proxies of one status. */
interface Links {
  readonly giversOf: ReadonlyMap<MemberId, ReadonlyArray<MemberId>>;
  readonly holdersOf: ReadonlyMap<MemberId, ReadonlyArray<MemberId>>;
}

const grouped = (pairs: ReadonlyArray<readonly [MemberId, MemberId]>): ReadonlyMap<MemberId, ReadonlyArray<MemberId>> => {
  const groups = new Map<MemberId, Array<MemberId>>();
  for (const [key, one] of pairs) {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return groups;
};

const linksOf = ({ proxies }: ProxyFacts, { verdicts }: ProxyCall, isOne: (verdict: ProxyVerdict) => boolean): Links => {
  const pairs = proxies.flatMap(({ giver, holder }, place) =>
    holder === undefined || !isOne(verdicts[place] as ProxyVerdict) ? [] : [[giver, holder] as const]);
  return { giversOf: grouped(pairs.map(([giver, holder]) => [holder, giver])), holdersOf: grouped(pairs) };
};

/**
 * Says who votes when an item is taken, with how many voices, and why. A member who is absent or has withdrawn casts none; a
 * proxy in doubt, or left to a choice, is one voice more at most.
 *
 * Shape:   ProxyFacts, item → list of MemberVoices in the order of the roll, or `undefined` for an item that is not on the agenda
 * Units:   voices.
 * Rounds:  nothing.
 * Findings: none; assessProxies says what became of each proxy.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-20, al. 1
 * @example voicesAt(proxyFacts, '2')[0] // { member: 'a', voices: { atLeast: 2, atMost: 2 }, castsFor: ['d'] }
 * @since 0.1.0
 */
export const voicesAt = (facts: ProxyFacts, item: ItemId): ReadonlyArray<MemberVoices> | undefined => {
  const moment = facts.agenda.indexOf(item) + 1;
  if (moment === 0) return undefined;
  const call = followProxies(facts)[moment] as ProxyCall;
  const { states } = facts.followed.calls[moment] as RollCall;
  const doubtful = new Set(facts.followed.doubtful);
  const certain = linksOf(facts, call, ({ status }) => status === 'valid');
  const open = linksOf(facts, call, ({ status }) => status === 'undetermined' || status === 'to-decide');
  return facts.roll.members.map(({ id }, place): MemberVoices => {
    const state = states[place] as MemberState;
    const presence = state === 'present' && doubtful.has(place) ? 'doubtful' : state;
    const castsFor = certain.giversOf.get(id) ?? [];
    const perhapsCastsFor = open.giversOf.get(id) ?? [];
    const most = (state === 'present' ? 1 : 0) + castsFor.length;
    return {
      member: id, presence, castsFor, perhapsCastsFor,
      voices: { atLeast: most - (presence === 'doubtful' ? 1 : 0), atMost: most + perhapsCastsFor.length },
      castBy: certain.holdersOf.get(id)?.[0] ?? null, perhapsCastBy: open.holdersOf.get(id) ?? [],
    };
  });
};
