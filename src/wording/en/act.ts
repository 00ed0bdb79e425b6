import type { ActFinding, NumberingFinding } from '../../act/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, missing, periodEnd } from './words.js';

export const ENGLISH_ACT: Pick<FindingSentences, (ActFinding | NumberingFinding)['_tag']> = {
  NextNumber: ({ after, next, passed }) => `After number ${after}, the next is ${next}${passed.length === 0 ? '' : ` (${passed.join(', ')} already given)`}.`,
  NextNumberNeedsCounter: ({ after, options }) => `After number ${after}, several runs of figures may count: ${options.join(' or ')}.`,
  PublishedBeforeDecision: ({ publishedOn, decidedOn }) =>
    `Published on ${day(publishedOn)}, before the decision of ${day(decidedOn)}: one of the two days is wrong.`,
  Executory: ({ day: since, publishedOn, transmittedOn }) =>
    `Executory since ${day(since)}: ${publishedOn === transmittedOn ? 'published and transmitted that day' : `published on ${day(publishedOn)}, transmitted on ${day(transmittedOn)}`}.`,
  ExecutoryUndetermined: ({ missing: list }) => `Executory force undetermined; ${missing(list)}.`,
  ChallengeOpen: ({ period }) => `Challenge possible until ${periodEnd(period)}: ${period.months} clear months from ${day(period.from)}, extensions for distance aside.`,
  ChallengeUndetermined: ({ missing: list }) => `Challenge period undetermined; ${missing(list)}.`,
  ReferralOpen: ({ period }) => `Prefect’s referral possible until ${periodEnd(period)}: ${period.months} clear months from ${day(period.from)}.`,
  ReferralUndetermined: ({ missing: list }) => `Referral period undetermined; ${missing(list)}.`,
};
