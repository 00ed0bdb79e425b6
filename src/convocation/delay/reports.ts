import { procedureOf } from '../../body/index.js';
import {
  REPORT_DAYS_OF_DEPARTMENTS, REPORT_DAYS_OF_REGIONS, REPORT_DAYS_URGENT_OF_DEPARTMENTS, REPORT_DAYS_URGENT_OF_REGIONS, REPORTS_OF_DEPARTMENTS,
  REPORTS_OF_REGIONS,
} from '../provisions.js';
import type { DelayFacts, Requirement } from './requirement.js';
import { delayInForce, unknownDelay } from './requirement.js';

/**
 * The reports on the items of a departmental or regional council: twelve days at least, not said to be clear; one clear day in
 * urgency. Nothing is said of the permanent commission.
 */
export const reportsDelay = ({ organ, on, kind }: DelayFacts): Requirement => {
  const departmental = procedureOf(organ) === 'departmental';
  if (organ.kind !== 'council') {
    return unknownDelay('rules-of-procedure', departmental ? REPORTS_OF_DEPARTMENTS : REPORTS_OF_REGIONS, ['064-organs-without-delay']);
  }
  if (kind === 'urgent') return delayInForce(departmental ? REPORT_DAYS_URGENT_OF_DEPARTMENTS : REPORT_DAYS_URGENT_OF_REGIONS, on, 'clear-days');
  const requirement = delayInForce(departmental ? REPORT_DAYS_OF_DEPARTMENTS : REPORT_DAYS_OF_REGIONS, on, 'days', ['061-twelve-days-before']);
  const [days] = requirement.days;
  return { ...requirement, otherReading: days === undefined ? null : { counting: 'clear-days', days } };
};
