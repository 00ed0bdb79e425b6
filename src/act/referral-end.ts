import { actsExtensionTo, followsMunicipalRules } from '../body/index.js';
import { clearPeriodEnd } from '../calendar/index.js';
import type { Basis, Version } from '../legal/index.js';
import { inForceOn } from '../legal/index.js';
import type { ActFacts } from './facts.js';
import { notesOn, sinceDecision, undetermined } from './facts.js';
import type { ReferralFinding } from './finding.js';
import { MONTH_END, REFERRAL_MONTHS, WORKING_DAY_CARRY } from './provisions.js';

/**
 * States until when the prefect can refer an act to the administrative court: two clear months from its transmission.
 *
 * Shape:   ActFacts → ReferralFinding
 * Units:   months, then civil days; the last day counts until midnight.
 * Rounds:  to the next working day of the territory.
 * Findings: ReferralOpen · ReferralUndetermined (transmission day missing)
 * Errors:  none. Requests for documents, which interrupt the period, are not applied here.
 *
 * @legal CGCT, art. L2131-6 (clear period, carried to the next working day: CE, 5 June 2009, n° 312682)
 * @interpretation 002-month-ends
 * @example prefectReferralEnd(transmitted on 2024-07-12) // ReferralOpen, until 2024-09-13
 * @since 0.1.0
 */
export const prefectReferralEnd = (facts: ActFacts): ReferralFinding => {
  const { organ, decidedOn, transmittedOn } = sinceDecision(facts);
  const months = inForceOn(decidedOn, REFERRAL_MONTHS) as Version<number>;
  const basis: Basis = [months.source, ...actsExtensionTo(organ), MONTH_END, WORKING_DAY_CARRY];
  if (!followsMunicipalRules(organ)) return undetermined('ReferralUndetermined', ['rules-of-the-body'], basis);
  if (transmittedOn === undefined) return undetermined('ReferralUndetermined', ['transmission-day'], basis);
  const period = clearPeriodEnd(transmittedOn, months.value, organ.body.territory);
  return { _tag: 'ReferralOpen', standing: 'conforms', period, basis, notes: notesOn(period, organ) };
};
