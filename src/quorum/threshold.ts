import type { Organ, QuorumRule } from '../body/index.js';
import { extensionTo, notesFor, procedureOf } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Basis, InterpretationId, LegalSource, Version } from '../legal/index.js';
import { inForceOn } from '../legal/index.js';
import type { QuorumElection } from './election/election.js';
import { isAssessedAtOpening, openingSources, quorumOfElection } from './election/election.js';
import { LOCAL_EXCEPTIONS, QUORUM_MAJORITY, STATUTES_GIVE_THE_QUORUM } from './provisions.js';
import { quorumInStatutes, quorumOf } from './rule-of-organ.js';

/** The rule of quorum of an organ on a day, with what it rests on; no rule where that body is not encoded. */
export interface QuorumInForce {
  readonly rule: QuorumRule | undefined;
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

/** What carries the rule to the organ, beside its own article. */
const carriedBy = (organ: Organ, on: CivilDay, election: QuorumElection | undefined): ReadonlyArray<LegalSource> => [
  ...(procedureOf(organ) === 'alsace-moselle' ? [LOCAL_EXCEPTIONS] : extensionTo(organ, on)),
  ...(isAssessedAtOpening(organ, election) ? openingSources(organ) : []),
];

/** The notes of a rule that the crisis of 2020 interrupted, from its first day to its last. */
const crisisNotes = (organ: Organ, version: Version<QuorumRule>, versions: ReadonlyArray<Version<QuorumRule>>): ReadonlyArray<InterpretationId> => {
  if (version === versions[0] || version.until === null) return [];
  const procedure = procedureOf(organ);
  return procedure === 'municipal' || procedure === 'intercommunal' ? ['010-covid-first-days'] : ['010-covid-first-days', '093-crisis-in-other-bodies'];
};

const inStatutes = (organ: Organ, on: CivilDay): QuorumInForce => {
  const version = quorumInStatutes(organ, on);
  const decide = inForceOn(on, STATUTES_GIVE_THE_QUORUM) ?? STATUTES_GIVE_THE_QUORUM[0];
  return version === undefined
    ? { rule: undefined, basis: [decide.source], notes: decide.value === 'yes' ? [] : ['093-crisis-in-other-bodies'] }
    : { rule: version.value, basis: [version.source, decide.source], notes: [] };
};

/**
 * The rule of quorum in force for an organ on a day, for an ordinary item or for an election.
 *
 * Shape:   Organ, CivilDay, QuorumElection or nothing → QuorumInForce
 * Units:   a fraction of the members in office.
 * Rounds:  nothing; quorumThreshold does.
 * Findings: none.
 * Errors:  none; `rule` is undefined where the rules are not encoded, where the statutes of an open syndicat mixte do not give it,
 *          and before 24 February 1996.
 *
 * @legal CGCT, art. L2121-17
 * @legal CGCT, art. L5211-1 (intercommunal bodies)
 * @legal CGCT, art. L3121-14 and L3121-14-1 (départements, their permanent commission)
 * @legal CGCT, art. L4132-13 and L4132-13-1 (régions, their permanent commission)
 * @legal CGCT, art. L4422-7 (Assembly of Corsica)
 * @legal CGCT, art. L2541-4 (Alsace-Moselle)
 * @legal CGCT, art. L1411-5 (tender commissions)
 * @legal CGCT, art. L5721-2-1 (statutes of open syndicats mixtes)
 * @legal CASF, art. R123-17 (CCAS and CIAS)
 * @legal CGCT, art. L3122-1, L4133-1 and L4422-8 (election of a president)
 * @legal loi 2020-290, art. 10 (one third, in its periods)
 * @legal ordonnance 2020-391, art. 2 (one third, present or represented, in its period)
 * @legal loi 2021-1465, art. 10 (one third, in its period)
 * @interpretation 001-bureau-with-delegation
 * @interpretation 010-covid-first-days
 * @interpretation 091-quorum-of-elections
 * @interpretation 093-crisis-in-other-bodies
 * @example quorumInForce(commune, '2020-11-05').rule // { numerator: 1, denominator: 3, strictness: 'at-least', counted: 'present' }
 * @since 0.1.0
 */
export const quorumInForce = (organ: Organ, on: CivilDay, election?: QuorumElection): QuorumInForce => {
  if (procedureOf(organ) === 'statutory') return inStatutes(organ, on);
  const ofElection = quorumOfElection(organ, on, election);
  const versions = ofElection ?? quorumOf(organ);
  const version = inForceOn(on, versions);
  const special: ReadonlyArray<InterpretationId> = ofElection !== undefined || isAssessedAtOpening(organ, election) ? ['091-quorum-of-elections'] : [];
  if (version === undefined) return { rule: undefined, basis: [versions[0]?.source ?? QUORUM_MAJORITY], notes: special };
  return {
    rule: version.value,
    basis: [version.source, ...carriedBy(organ, on, election)],
    notes: [...notesFor(organ), ...(ofElection === undefined ? crisisNotes(organ, version, versions) : []), ...special],
  };
};

/**
 * The fewest members who make a quorum.
 *
 * Shape:   members in office, QuorumRule → members
 * Units:   members, whole numbers.
 * Rounds:  up: the least whole number that exceeds, or reaches, the fraction.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-17 (majority of the members in office: more than half)
 * @example quorumThreshold(67, majority) // 34
 * @since 0.1.0
 */
export const quorumThreshold = (inOffice: number, rule: QuorumRule): number => {
  const whole = Math.floor((inOffice * rule.numerator) / rule.denominator);
  const reached = whole * rule.denominator === inOffice * rule.numerator;
  return rule.strictness === 'at-least' && reached ? whole : whole + 1;
};
