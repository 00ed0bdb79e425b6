import type { Derived, DerivedFigures, FollowedRoll, MemberId, NamedRoll, RollCall, RollFinding, WithdrawnCount } from '../attendance/index.js';
import { countFigures, countRoll, followRoll, membersNowhere, minutesBasis, seatsNamed } from '../attendance/index.js';
import type { HolderLimit, OwnAccounts, ProxyCall, ProxyFact, ProxyFacts, VoicesFinding } from '../proxy/index.js';
import { countVoices, followProxies, holderLimit, voiceCount, voiceStates } from '../proxy/index.js';
import type { QuorumFacts, QuorumFinding } from '../quorum/index.js';
import { assessQuorum, requiredMembers } from '../quorum/index.js';
import type { Voices } from '../vote/index.js';
import type { Sitting } from './sitting.js';

/** What holds at one moment of a sitting: the opening, or an item being put to discussion. */
export interface Moment {
  readonly roll: RollFinding;
  readonly voicesFinding: VoicesFinding;
  readonly quorum: QuorumFinding;
  /** What the quorum is assessed with, and how: an item may have a quorum of its own. */
  readonly quorumFacts: QuorumFacts;
  readonly quorumOf: (facts: QuorumFacts) => QuorumFinding;
  readonly derived: DerivedFigures;
  readonly mostVoices: number | undefined;
  readonly voices: Voices | undefined;
  readonly proxyCall: ProxyCall | undefined;
}

/** A sitting by name, followed through its agenda. */
export interface Followed {
  readonly roll: FollowedRoll;
  readonly proxyFacts: ProxyFacts;
  readonly proxyCalls: ReadonlyArray<ProxyCall>;
}

/** The mayor or president, where the record names them. */
export const executiveOf = ({ executive, precedence, chair }: Sitting): MemberId | undefined =>
  executive ?? precedence?.[0] ?? (chair?.office === 'mayor-or-president' ? chair.member : undefined);

/** The accounts voted in a sitting, and the mayor or president whose accounts they are. */
const ownAccountsIn = (sitting: Sitting): OwnAccounts | undefined => {
  const { deliberations } = sitting;
  const whose = executiveOf(sitting);
  return whose === undefined ? undefined : { executive: whose, items: deliberations.filter(({ matter }) => matter === 'accounts').map(({ item }) => item) };
};

/** Follows the roll and the proxies of a sitting by name. */
export const follow = (sitting: Sitting, roll: NamedRoll): Followed => {
  const followed = followRoll(roll, sitting.agenda, sitting.organ);
  const { organ, heldOn, agenda, proxies, surplusProxies: surplus } = sitting;
  const proxyFacts: ProxyFacts = { organ, heldOn, roll, agenda, followed, proxies, surplus, ownAccounts: ownAccountsIn(sitting) };
  return { roll: followed, proxyFacts, proxyCalls: followProxies(proxyFacts) };
};

const exactly = (value: number | undefined): Derived => (value === undefined ? null : { atLeast: value, atMost: value });

const NOBODY: WithdrawnCount = { 'personal-interest': 0, 'designated-representative': 0, 'own-accounts': 0, 'unknown-reason': 0 };

/** The sources and notes of the rule on proxies, which the count of the voices rests on. */
const restsOnProxies = ({ organ, heldOn }: Sitting): Pick<HolderLimit, 'basis' | 'notes'> => {
  const { basis, notes } = holderLimit(organ, heldOn);
  return { basis, notes };
};

/** Why the voices are not known to one. */
const doubtIn = ({ organ, heldOn }: Sitting, call: RollCall, proxyCall: ProxyCall): ProxyFact => {
  if (holderLimit(organ, heldOn).limit === undefined) return 'rules-of-the-body';
  const verdict = proxyCall.verdicts.find(({ status }) => status === 'undetermined');
  if (call.doubtful > 0) return 'presence-of-a-member';
  return verdict?.status === 'undetermined' ? verdict.missing : 'choice-between-proxies';
};

/** Where the record names more members than it says are in office, the quorum must hold, or fail, for both numbers. */
const quorumBothWays = (roll: NamedRoll, facts: QuorumFacts): QuorumFinding => {
  const declared = assessQuorum(facts);
  const named = seatsNamed(roll);
  if (roll.inOffice === undefined || named <= roll.inOffice) return declared;
  const byNames = assessQuorum({ ...facts, inOffice: named });
  return byNames._tag === declared._tag ? declared : assessQuorum({ ...facts, inOffice: undefined });
};

/** One moment of a sitting by name: its roll and its proxies then. */
export interface NamedMoment {
  readonly sitting: Sitting;
  readonly roll: NamedRoll;
  readonly followed: Followed;
  readonly call: RollCall;
  readonly proxyCall: ProxyCall;
}

/** What holds at one moment of a sitting by name. */
export const momentByName = ({ sitting, roll, followed, call, proxyCall }: NamedMoment): Moment => {
  const { organ, heldOn, convocation } = sitting;
  const minutes = minutesBasis(organ, heldOn);
  const count = voiceCount(call, proxyCall);
  const represented = { certain: proxyCall.valid, inDoubt: proxyCall.undetermined };
  const absent =
    roll.inOffice === undefined ? undefined : roll.inOffice - call.present - call.withdrawn - represented.certain - represented.inDoubt;
  const givers = sitting.proxies.map(({ giver }) => giver);
  const quorumFacts: QuorumFacts = {
    organ, heldOn, convocation, inOffice: roll.inOffice, present: call.present, doubtful: call.doubtful, withdrawn: call.withdrawnBecause,
    represented: represented.certain, perhapsRepresented: represented.inDoubt,
  };
  const quorumOf = (facts: QuorumFacts): QuorumFinding => quorumBothWays(roll, facts);
  return {
    roll: countRoll({ roll, call, represented, basis: minutes }),
    voicesFinding: countVoices({
      own: call.present, byProxy: proxyCall.valid, count,
      missing: doubtIn(sitting, call, proxyCall), ...restsOnProxies(sitting),
    }),
    quorum: quorumOf(quorumFacts), quorumFacts, quorumOf,
    derived: {
      'in-office': exactly(roll.inOffice),
      // A record may count a member who withdrew among the present, or among the absent.
      present: { atLeast: call.present - call.doubtful, atMost: call.present + call.withdrawn },
      represented: { atLeast: represented.certain, atMost: represented.certain + represented.inDoubt },
      // Members whom no name accounts for may or may not be counted among the absent by the record.
      absent: absent === undefined ? null : { atLeast: Math.max(absent - membersNowhere(roll, givers), 0), atMost: absent + call.doubtful + call.withdrawn + represented.inDoubt },
      voices: count,
      quorum: requiredMembers(quorumFacts) ?? null,
    },
    mostVoices: count.atMost,
    voices: { placeOf: followed.roll.placeOf, states: voiceStates(call, proxyCall) },
    proxyCall,
  };
};

/** What holds all along a sitting whose roll gives figures only. */
export const momentByFigures = (sitting: Sitting): Moment => {
  const { organ, heldOn, convocation, roll } = sitting;
  const { inOffice, present, represented = 0 } = roll._tag === 'CountedRoll' ? roll : {};
  const absent = inOffice === undefined || present === undefined ? undefined : inOffice - present - represented;
  const quorumFacts: QuorumFacts = { organ, heldOn, convocation, inOffice, present, doubtful: 0, withdrawn: NOBODY, represented };
  return {
    roll: countFigures(roll._tag === 'CountedRoll' ? roll : { _tag: 'CountedRoll' }, minutesBasis(organ, heldOn)),
    voicesFinding: countVoices({
      own: present ?? 0, byProxy: 0,
      // Proxies without names cannot be checked: they may all fall.
      count: { atLeast: present ?? 0, atMost: present === undefined ? null : present + represented },
      missing: 'proxies-by-name', ...restsOnProxies(sitting),
    }),
    quorum: assessQuorum(quorumFacts), quorumFacts, quorumOf: assessQuorum,
    derived: {
      'in-office': exactly(inOffice), present: exactly(present), represented: exactly(represented), absent: exactly(absent),
      voices: present === undefined ? null : { atLeast: present, atMost: present + represented },
      quorum: requiredMembers(quorumFacts) ?? null,
    },
    mostVoices: present === undefined ? undefined : present + represented,
    voices: undefined,
    proxyCall: undefined,
  };
};
