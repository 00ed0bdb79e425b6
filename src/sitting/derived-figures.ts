import type { Derived, DerivedFigures, NamedRoll, RollCall } from '../attendance/index.js';
import type { ProxyCall } from '../proxy/index.js';
import { voiceCount } from '../proxy/index.js';
import type { QuorumFacts } from '../quorum/index.js';
import { requiredMembers } from '../quorum/index.js';
import type { Followed } from './followed.js';
import type { Sitting } from './sitting.js';

/** A figure known to one, or not known. */
export const exactly = (value: number | undefined): Derived => (value === undefined ? null : { atLeast: value, atMost: value });

/** One moment of a sitting by name: its roll and its proxies when the item is put to discussion, then when it is voted. */
export interface NamedMoment {
  readonly sitting: Sitting;
  readonly roll: NamedRoll;
  readonly followed: Followed;
  readonly call: RollCall;
  readonly proxies: ProxyCall;
  readonly vote: RollCall;
  readonly proxyCall: ProxyCall;
}

/** The range of two ranges: a record may count its members when the item is put to discussion, or when it is voted. */
const spanning = (one: Derived, other: Derived): Derived =>
  one === null || other === null ? null : { atLeast: Math.min(one.atLeast, other.atLeast), atMost: Math.max(one.atMost, other.atMost) };

/** The figures that a record may print about its members, from one roll call. */
const figuresOf = ({ roll, followed: { nowhere } }: NamedMoment, call: RollCall, { valid, undetermined }: ProxyCall): Pick<DerivedFigures, 'present' | 'represented' | 'absent'> => {
  const absent = roll.inOffice === undefined ? undefined : roll.inOffice - call.present - call.withdrawn - valid - undetermined;
  return {
    // A record may count a member who withdrew among the present, or among the absent.
    present: { atLeast: call.present - call.doubtful, atMost: call.present + call.withdrawn },
    represented: { atLeast: valid, atMost: valid + undetermined },
    // Members whom no name accounts for may or may not be counted among the absent by the record.
    absent: absent === undefined ? null : { atLeast: Math.max(absent - nowhere, 0), atMost: absent + call.doubtful + call.withdrawn + undetermined },
  };
};

/** The figures that a record may print about one moment of a sitting by name. */
export const derivedIn = (moment: NamedMoment, quorumFacts: QuorumFacts): DerivedFigures => {
  const { roll, call, proxies, vote, proxyCall } = moment;
  const discussed = figuresOf(moment, call, proxies);
  const voted = figuresOf(moment, vote, proxyCall);
  return {
    'in-office': exactly(roll.inOffice),
    present: spanning(discussed.present, voted.present),
    represented: spanning(discussed.represented, voted.represented),
    absent: spanning(discussed.absent, voted.absent),
    voices: voiceCount(vote, proxyCall),
    quorum: requiredMembers(quorumFacts) ?? null,
  };
};
