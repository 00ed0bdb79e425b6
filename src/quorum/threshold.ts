import type { Organ, QuorumRule } from '../body/index.js';
import { extensionTo, followsMunicipalRules, hasOwnTaxes, notesFor } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Basis, InterpretationId, Versions } from '../legal/index.js';
import { inForceOn } from '../legal/index.js';
import { QUORUM, QUORUM_MAJORITY, QUORUM_OF_BUREAUX, QUORUM_OF_SYNDICATE_BUREAUX } from './provisions.js';

/** The rule of quorum of an organ on a day, with what it rests on; no rule where that body is not encoded. */
export interface QuorumInForce {
  readonly rule: QuorumRule | undefined;
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

const versionsFor = (organ: Organ): Versions<QuorumRule> =>
  organ.kind !== 'bureau' ? QUORUM : hasOwnTaxes(organ) ? QUORUM_OF_BUREAUX : QUORUM_OF_SYNDICATE_BUREAUX;

/**
 * The rule of quorum in force for an organ on a day.
 *
 * Shape:   Organ, CivilDay → QuorumInForce
 * Units:   a fraction of the members in office.
 * Rounds:  nothing; quorumThreshold does.
 * Findings: none.
 * Errors:  none; `rule` is undefined where the rules are not encoded, and before 24 February 1996.
 *
 * @legal CGCT, art. L2121-17
 * @legal CGCT, art. L5211-1 (intercommunal bodies)
 * @legal loi 2020-290, art. 10 (one third, in its periods)
 * @legal ordonnance 2020-391, art. 2 (one third, present or represented, in its period)
 * @legal loi 2021-1465, art. 10 (one third, in its period)
 * @interpretation 001-bureau-with-delegation
 * @interpretation 010-covid-first-days
 * @example quorumInForce(commune, '2020-11-05').rule // { numerator: 1, denominator: 3, strictness: 'at-least', counted: 'present' }
 * @since 0.1.0
 */
export const quorumInForce = (organ: Organ, on: CivilDay): QuorumInForce => {
  const versions = versionsFor(organ);
  const version = inForceOn(on, versions);
  if (!followsMunicipalRules(organ) || version === undefined) return { rule: undefined, basis: [QUORUM_MAJORITY], notes: [] };
  const crisis: ReadonlyArray<InterpretationId> = version === versions[0] || version.until === null ? [] : ['010-covid-first-days'];
  return { rule: version.value, basis: [version.source, ...extensionTo(organ, on)], notes: [...notesFor(organ), ...crisis] };
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
