import type { Organ, Procedure } from '../../body/index.js';
import { extensionTo, procedureOf } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { Basis, LegalSource, Versions } from '../../legal/index.js';
import { inForceOn, NO_NOTES } from '../../legal/index.js';
import type { ClosedSessionNumbers, ClosedSessionObjection, FormalityFact, FormalityFinding } from './formality.js';
import {
  CLOSED_SESSION_IN_COMMUNES, CLOSED_SESSION_IN_CORSICA, CLOSED_SESSION_IN_DEPARTMENTS, CLOSED_SESSION_IN_INTERCOMMUNAL_BODIES,
  CLOSED_SESSION_IN_REGIONS, CLOSED_SESSION_MAJORITY, LOCAL_LAW,
} from './provisions.js';

/** How the assembly came to sit in closed session. What the record does not say is left out. */
export interface ClosedSession {
  readonly askedBy?: 'mayor-or-president' | 'members';
  /** How many members asked for it. */
  readonly members?: number;
  readonly votesFor?: number;
  readonly debate?: 'held' | 'none';
}

/** What the rule on closed sessions looks at; `presentOrRepresented` are those who could vote on it. */
export interface ClosedSessionFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly closedSession: ClosedSession;
  readonly presentOrRepresented?: { readonly atLeast: number; readonly atMost: number } | undefined;
}

const REQUESTS: Readonly<Partial<Record<Procedure, Versions<number>>>> = {
  municipal: CLOSED_SESSION_IN_COMMUNES,
  'alsace-moselle': CLOSED_SESSION_IN_COMMUNES,
  intercommunal: CLOSED_SESSION_IN_INTERCOMMUNAL_BODIES,
  departmental: CLOSED_SESSION_IN_DEPARTMENTS,
  regional: CLOSED_SESSION_IN_REGIONS,
};

/** The text of an organ, and how many of its members must ask: nobody need in Corsica; no text where none was read. */
const ruleFor = (organ: Organ, on: CivilDay): { readonly required: number | null; readonly source: LegalSource } | undefined => {
  const procedure = procedureOf(organ);
  if (organ.kind !== 'council') return undefined;
  if (procedure === 'corsican') return { required: null, source: CLOSED_SESSION_IN_CORSICA };
  const version = inForceOn(on, REQUESTS[procedure] ?? []);
  return version === undefined ? undefined : { required: version.value, source: version.source };
};

/** One condition of a closed session: it stands against it, it is met, or a fact is missing. */
type Condition = { readonly objection: ClosedSessionObjection } | { readonly missing: FormalityFact } | 'met';

const askedByEnough = ({ askedBy, members }: ClosedSession, required: number | null): Condition => {
  if (required === null || askedBy === 'mayor-or-president') return 'met';
  if (members !== undefined) return members >= required ? 'met' : { objection: 'too-few-members-asked' };
  return { missing: askedBy === undefined ? 'request-for-the-closed-session' : 'members-asking-for-it' };
};

const leastVotes = (voters: number): number => Math.floor((voters * CLOSED_SESSION_MAJORITY.numerator) / CLOSED_SESSION_MAJORITY.denominator) + 1;

const votedByMajority = ({ votesFor }: ClosedSession, required: ClosedSessionNumbers['requiredVotes']): Condition => {
  if (votesFor === undefined) return { missing: 'votes-for-the-closed-session' };
  if (required === null) return { missing: 'members-present-or-represented' };
  if (votesFor >= required.atMost) return 'met';
  return votesFor < required.atLeast ? { objection: 'majority-not-reached' } : { missing: 'members-present-or-represented' };
};

const withoutDebate = ({ debate }: ClosedSession): Condition =>
  debate === undefined ? { missing: 'debate-on-the-closed-session' } : debate === 'none' ? 'met' : { objection: 'debated' };

/**
 * States whether a closed session was asked for by enough members or by the mayor or president, and decided without debate by more
 * than half of the members present or represented.
 *
 * Shape:   ClosedSessionFacts → FormalityFinding
 * Units:   members; votes, proxies included.
 * Rounds:  up: more than half of the members present or represented.
 * Findings: ClosedSessionRegular · ClosedSessionIrregular (with every objection) · ClosedSessionUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-18, al. 2 (communes: three members or the mayor)
 * @legal CGCT, art. L5211-11, al. 2 (intercommunal bodies: five members or the president)
 * @legal CGCT, art. L3121-11 and L4132-10 (départements, régions: five members or the president)
 * @legal CGCT, art. L4422-5 (Corsica)
 * @example assessClosedSession({
 *   organ: commune, heldOn: '2024-07-04',
 *   closedSession: { members: 2, votesFor: 15, debate: 'none' }, presentOrRepresented: { atLeast: 20, atMost: 20 },
 *   }) // { _tag: 'ClosedSessionIrregular', objections: ['too-few-members-asked'], requiredMembers: 3 }
 * @since 0.2.0
 */
export const assessClosedSession = ({ organ, heldOn, closedSession, presentOrRepresented: voters }: ClosedSessionFacts): FormalityFinding => {
  const rule = ruleFor(organ, heldOn);
  const requiredVotes = voters === undefined ? null : { atLeast: leastVotes(voters.atLeast), atMost: leastVotes(voters.atMost) };
  const numbers: ClosedSessionNumbers = {
    members: closedSession.members ?? null, requiredMembers: rule?.required ?? null, votesFor: closedSession.votesFor ?? null, requiredVotes,
  };
  if (rule === undefined) {
    return { _tag: 'ClosedSessionUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], ...numbers, basis: [CLOSED_SESSION_IN_COMMUNES[0]?.source ?? LOCAL_LAW], notes: NO_NOTES };
  }
  const basis: Basis = [rule.source, ...(procedureOf(organ) === 'alsace-moselle' ? [LOCAL_LAW] : []), ...extensionTo(organ, heldOn)];
  const rests = { ...numbers, basis, notes: NO_NOTES };
  const conditions = [askedByEnough(closedSession, rule.required), votedByMajority(closedSession, requiredVotes), withoutDebate(closedSession)];
  const [objection, ...objections] = conditions.flatMap((condition) => (condition !== 'met' && 'objection' in condition ? [condition.objection] : []));
  const [fact, ...facts] = conditions.flatMap((condition) => (condition !== 'met' && 'missing' in condition ? [condition.missing] : []));
  if (objection !== undefined) return { _tag: 'ClosedSessionIrregular', standing: 'breaches', objections: [objection, ...objections], ...rests };
  return fact === undefined
    ? { _tag: 'ClosedSessionRegular', standing: 'conforms', ...rests }
    : { _tag: 'ClosedSessionUndetermined', standing: 'undetermined', missing: [fact, ...facts], ...rests };
};
