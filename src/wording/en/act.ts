import type { ActFinding, ActStep, NumberingFinding } from '../../act/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, missing, periodEnd } from './words.js';

const STEPS: Readonly<Record<ActStep, string>> = { publication: 'publication', notification: 'notification', transmission: 'transmission to the State representative' };

export const ENGLISH_ACT: Pick<FindingSentences, (ActFinding | NumberingFinding)['_tag']> = {
  NextNumber: ({ after, next, passed }) => `After number ${after}, the next is ${next}${passed.length === 0 ? '' : ` (${passed.join(', ')} already given)`}.`,
  NextNumberNeedsCounter: ({ after, options }) => `After number ${after}, several runs of figures may count: ${options.join(' or ')}.`,
  PublishedBeforeDecision: ({ publishedOn, decidedOn }) =>
    `Published on ${day(publishedOn)}, before the decision of ${day(decidedOn)}: one of the two days is wrong.`,
  NotifiedBeforeDecision: ({ notifiedOn, decidedOn }) =>
    `Notified on ${day(notifiedOn)}, before the decision of ${day(decidedOn)}: one of the two days is wrong.`,
  Executory: ({ day: since, publishedOn, transmittedOn }) =>
    `Executory since ${day(since)}: ${publishedOn === transmittedOn ? 'published and transmitted that day' : `published on ${day(publishedOn)}, transmitted on ${day(transmittedOn)}`}.`,
  ExecutoryOnNotification: ({ day: since, notifiedOn, transmittedOn }) =>
    `Executory since ${day(since)}: ${notifiedOn === transmittedOn ? 'notified and transmitted that day' : `notified on ${day(notifiedOn)}, transmitted on ${day(transmittedOn)}`}.`,
  ExecutoryWithoutTransmission: ({ day: since, step }) => `Executory since ${day(since)}, day of its ${STEPS[step]}: this act needs not be transmitted.`,
  NotExecutory: ({ lacking }) => `Not executory yet; lacking: ${lacking.map((step) => STEPS[step]).join(' and ')}.`,
  ExecutoryUndetermined: ({ missing: list }) => `Executory force undetermined; ${missing(list)}.`,
  InForce: ({ day: since, dayAfterPublication, executoryOn, statedDay }) =>
    `In force from ${day(since)}: day after publication ${day(dayAfterPublication)}, executory on ${day(executoryOn)}${statedDay === null ? '' : `, day stated by the act ${day(statedDay)}`}.`,
  InForceUndetermined: ({ missing: list }) => `Entry into force undetermined; ${missing(list)}.`,
  ChallengeOpen: ({ period }) => `Challenge possible until ${periodEnd(period)}: ${period.months} clear months from ${day(period.from)}, extensions for distance aside.`,
  ChallengeOpenFromAfar: ({ period, extraMonths }) =>
    `Challenge possible until ${periodEnd(period)} for this claimant: ${period.months} clear months from ${day(period.from)}, of which ${extraMonths} for distance.`,
  ChallengePeriodNotOpposable: ({ notifiedOn }) =>
    `Challenge period not opposable: the notification of ${day(notifiedOn)} does not state the remedies and their periods.`,
  ChallengeUndetermined: ({ missing: list }) => `Challenge period undetermined; ${missing(list)}.`,
  ReferralOpen: ({ period }) => `Prefect’s referral possible until ${periodEnd(period)}: ${period.months} clear months from ${day(period.from)}.`,
  ReferralOpenAfterDocuments: ({ period, requestedOn, requestUntil }) =>
    `Prefect’s referral possible until ${periodEnd(period)}: ${period.months} clear months from ${day(period.from)}, when the documents asked for on ${day(requestedOn)} (at the latest ${day(requestUntil)}) were received.`,
  ReferralRequestTooLate: ({ requestedOn, requestUntil }) =>
    `Prefect’s referral closed on ${day(requestUntil)}: the request of ${day(requestedOn)} comes too late.`,
  CommunicationOpen: ({ period }) =>
    `Act that needs not be transmitted: the prefect may ask for it, with a view to a referral, until ${periodEnd(period)}, ${period.months} clear months from ${day(period.from)}.`,
  ReferralOpenAfterCommunication: ({ period, requestedOn, requestUntil }) =>
    `Prefect’s referral possible until ${periodEnd(period)}: ${period.months} clear months from ${day(period.from)}, when the act asked for on ${day(requestedOn)} (at the latest ${day(requestUntil)}) was communicated.`,
  ReferralUndetermined: ({ missing: list }) => `Referral period undetermined; ${missing(list)}.`,
};
