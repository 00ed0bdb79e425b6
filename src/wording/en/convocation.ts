import type { ConvocationFinding } from '../../convocation/index.js';
import type { FindingSentences } from '../lexicon.js';
import { clearDays, day, many, missing } from './words.js';

const requirement = (required: number, other: number | null): string =>
  other === null ? `${required} required` : `${Math.min(required, other)} or ${Math.max(required, other)} required by population, which is not known`;

export const ENGLISH_CONVOCATION: Pick<FindingSentences, ConvocationFinding['_tag']> = {
  ConvocationInTime: ({ sentOn, heldOn, clearDays: count, required, otherRequirement, latestSendingDay }) =>
    `Notices sent on ${day(sentOn)} for ${day(heldOn)}: ${clearDays(count)}, ${requirement(required, otherRequirement)}; Saturdays, Sundays and public holidays included. Latest sending day: ${day(latestSendingDay)}.`,
  ConvocationLate: ({ sentOn, heldOn, clearDays: count, required, daysShort, latestSendingDay, otherRequirement }) =>
    `Notices sent late, on ${day(sentOn)} for ${day(heldOn)}: ${clearDays(count)}, ${requirement(required, otherRequirement)}. ${otherRequirement === null ? '' : 'At least '}${many(daysShort, 'day', 'days')} short; the latest sending day was ${day(latestSendingDay)}.`,
  ConvocationUndetermined: ({ missing: list, possibleRequirements }) =>
    `Convocation delay undetermined; ${missing(list)}${possibleRequirements.length > 1 ? ` (${possibleRequirements.join(' or ')} clear days required as the case may be)` : ''}.`,
  UrgencyAccepted: () => 'Delay shortened for urgency: reported at the opening, and the assembly agreed.',
  UrgencyNotReported: () => 'Delay shortened for urgency without a report at the opening of the sitting.',
  UrgencyUndetermined: ({ missing: list }) => `Delay shortened for urgency; ${missing(list)}.`,
  ExplanatoryNoteSent: () => 'An explanatory note went with the notices.',
  ExplanatoryNoteMissing: () => 'No explanatory note went with the notices; it was due.',
  ExplanatoryNoteNotRequired: () => 'The explanatory note is not due at this population.',
  ExplanatoryNoteUndetermined: ({ missing: list }) => `Explanatory note; ${missing(list)}.`,
};
