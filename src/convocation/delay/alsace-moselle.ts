import { inForceOn } from '../../legal/index.js';
import type { InterpretationId } from '../../legal/index.js';
import {
  CLEAR_DAYS_LARGE, CLEAR_DAYS_URGENT_LARGE, DAYS_IN_ALSACE_MOSELLE, DAYS_URGENT_IN_ALSACE_MOSELLE, LARGE_COMMUNE, NOTICE_OF_LARGE_COMMUNES,
} from '../provisions.js';
import type { DelayFacts, Requirement } from './requirement.js';
import { delayInForce } from './requirement.js';

const NOTES: ReadonlyArray<InterpretationId> = ['063-days-that-are-not-clear'];

/**
 * The notices of a council of Alsace-Moselle: three days at least, the eve in urgency, whatever the rank and the population. From
 * 3 500 inhabitants another reading asks for the clear days of the larger communes.
 */
export const alsaceMoselleDelay = ({ organ, on, kind }: DelayFacts): Requirement => {
  const requirement = delayInForce(kind === 'urgent' ? DAYS_URGENT_IN_ALSACE_MOSELLE : DAYS_IN_ALSACE_MOSELLE, on, 'days', NOTES);
  const threshold = inForceOn(on, LARGE_COMMUNE);
  const asElsewhere = inForceOn(on, kind === 'urgent' ? CLEAR_DAYS_URGENT_LARGE : CLEAR_DAYS_LARGE);
  const { population } = organ.body;
  if (threshold === undefined || asElsewhere === undefined || (population !== undefined && population < threshold.value)) return requirement;
  return {
    ...requirement,
    otherReading: { counting: 'clear-days', days: asElsewhere.value },
    basis: [...requirement.basis, NOTICE_OF_LARGE_COMMUNES],
    notes: [...NOTES, '060-alsace-moselle-from-3500'],
  };
};
