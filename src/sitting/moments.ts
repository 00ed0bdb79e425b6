import type { DerivedFigures, RollCall, RollFinding, WithdrawnCount } from '../attendance/index.js';
import { countFigures, countRoll, minutesBasis } from '../attendance/index.js';
import type { HolderLimit, ProxyCall, ProxyFact, VoicesFinding } from '../proxy/index.js';
import { countVoices, holderLimit, voiceCount, voiceStates } from '../proxy/index.js';
import type { QuorumFacts, QuorumFinding } from '../quorum/index.js';
import { assessQuorum, requiredMembers } from '../quorum/index.js';
import type { Voices } from '../vote/index.js';
import type { NamedMoment } from './derived-figures.js';
import { derivedIn, exactly } from './derived-figures.js';
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
const quorumBothWays = (named: number, facts: QuorumFacts): QuorumFinding => {
  const declared = assessQuorum(facts);
  if (facts.inOffice === undefined || named <= facts.inOffice) return declared;
  const byNames = assessQuorum({ ...facts, inOffice: named });
  return byNames._tag === declared._tag ? declared : assessQuorum({ ...facts, inOffice: undefined });
};

/** What holds at one moment of a sitting by name. */
export const momentByName = (moment: NamedMoment): Moment => {
  const { sitting, roll, followed, call, proxies, vote, proxyCall } = moment;
  const { organ, heldOn, convocation } = sitting;
  const represented = { certain: proxies.valid, inDoubt: proxies.undetermined };
  const count = voiceCount(vote, proxyCall);
  const quorumFacts: QuorumFacts = {
    organ, heldOn, convocation, inOffice: roll.inOffice, present: call.present, doubtful: call.doubtful, withdrawn: call.withdrawnBecause,
    represented: represented.certain, perhapsRepresented: represented.inDoubt,
  };
  let states: Voices['states'] | undefined;
  const quorumOf = (facts: QuorumFacts): QuorumFinding => quorumBothWays(followed.named, facts);
  return {
    roll: countRoll({ roll, call, represented, basis: minutesBasis(organ, heldOn) }),
    voicesFinding: countVoices({
      own: vote.present, byProxy: proxyCall.valid, count,
      missing: doubtIn(sitting, vote, proxyCall), ...restsOnProxies(sitting),
    }),
    quorum: quorumOf(quorumFacts), quorumFacts, quorumOf,
    derived: derivedIn(moment, quorumFacts),
    mostVoices: count.atMost,
    // Only votes by name ask for the voice of each member.
    voices: { placeOf: followed.roll.placeOf, get states() { return (states ??= voiceStates(vote, proxyCall)); } },
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
