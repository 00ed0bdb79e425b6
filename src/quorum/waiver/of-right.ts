import { addDays } from '../../calendar/index.js';
import { sittingAfterFailure } from '../../convocation/index.js';
import type { QuorumFacts } from '../quorum.js';
import type { Waiver } from './waiver.js';

const NOTES = ['090-of-right-three-days-later'] as const;

/**
 * In a département or a région the sitting that lacked its quorum is held of right three days later, without any notice, whatever the
 * number of members present. On another day it is another sitting, and needs its quorum.
 */
export const ofRight = ({ organ, heldOn, convocation, item }: QuorumFacts): Waiver => {
  const rule = sittingAfterFailure(organ, heldOn)?.value;
  const failedOn = convocation?.quorumFailedOn;
  if (rule === undefined || failedOn === undefined) return { _tag: 'unknown', missing: 'day-of-failed-sitting', notes: NOTES };
  // It is the sitting that failed, held again: an item that it did not have is not freed.
  if (item !== undefined && convocation?.firstAgenda?.includes(item) === false) return { _tag: 'refused', notes: NOTES };
  const expected = addDays(failedOn, rule.daysLater);
  return heldOn === expected || (heldOn > expected && rule.held === 'that-day-or-later')
    ? { _tag: 'granted', failedOn, notes: NOTES }
    : { _tag: 'refused', notes: NOTES };
};
