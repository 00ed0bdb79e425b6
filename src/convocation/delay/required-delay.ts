import type { Organ, Procedure } from '../../body/index.js';
import { procedureOf } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { Convocation } from '../convocation.js';
import { NOTICE_OF_LARGE_COMMUNES, TENDER_COMMISSION } from '../provisions.js';
import { alsaceMoselleDelay } from './alsace-moselle.js';
import { intercommunalDelay, municipalDelay } from './municipal.js';
import { reportsDelay } from './reports.js';
import type { DelayFacts, Requirement } from './requirement.js';
import { unknownDelay } from './requirement.js';
import { socialActionDelay } from './social-action.js';
import { statutoryDelay } from './statutory.js';

const DELAYS: Readonly<Record<Procedure, (facts: DelayFacts) => Requirement>> = {
  municipal: municipalDelay,
  intercommunal: intercommunalDelay,
  'alsace-moselle': alsaceMoselleDelay,
  'social-action': socialActionDelay,
  departmental: reportsDelay,
  regional: reportsDelay,
  statutory: statutoryDelay,
  'tender-commission': () => unknownDelay('rules-of-procedure', TENDER_COMMISSION, ['064-organs-without-delay']),
  corsican: () => unknownDelay('rules-of-the-body', NOTICE_OF_LARGE_COMMUNES),
  'not-encoded': () => unknownDelay('rules-of-the-body', NOTICE_OF_LARGE_COMMUNES),
};

/**
 * States how many days a convocation must leave before the sitting: those of the notices, or of the reports for a département or a
 * région.
 *
 * Shape:   organ, day of the sitting, convocation → Requirement
 * Units:   clear days, or days of which the last is that of the sitting, as `counting` says.
 * Rounds:  nothing.
 * Findings: none; the requirement carries its sources and notes.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-11 (communes below 3 500 inhabitants)
 * @legal CGCT, art. L2121-12 (from 3 500 inhabitants; urgency)
 * @legal CGCT, art. L5211-1 (intercommunal bodies)
 * @legal CGCT, art. L2121-17 (second convocation)
 * @legal CGCT, art. L2121-7 (first sitting after a general renewal)
 * @legal CGCT, art. L2541-2 (Alsace-Moselle)
 * @legal CGCT, art. L3121-19 and L4132-18 (reports of départements and régions)
 * @legal CASF, art. R123-16 (boards of social action)
 * @interpretation 001-bureau-with-delegation
 * @interpretation 005-convocation-of-intercommunal-bodies-before-2020
 * @interpretation 011-second-convocation-delay
 * @interpretation 060-alsace-moselle-from-3500
 * @interpretation 061-twelve-days-before
 * @interpretation 063-days-that-are-not-clear
 * @interpretation 064-organs-without-delay
 * @example requiredDelay(departement, '2024-07-04', { rank: 'ordinary' }).days // [12]
 * @since 0.2.0
 */
export const requiredDelay = (organ: Organ, heldOn: CivilDay, convocation: Convocation): Requirement => {
  // Urgency takes the place of every other delay, that of a second convocation included.
  const kind = convocation.urgency === undefined ? convocation.rank : 'urgent';
  return DELAYS[procedureOf(organ)]({ organ, on: heldOn, convocation, kind });
};
