import type { Organ } from '../body/index.js';
import { procedureOf } from '../body/index.js';
import type { CivilDay, ClearPeriod } from '../calendar/index.js';
import { clearPeriodEnd } from '../calendar/index.js';
import type { Basis, InterpretationId, LegalSource, Undetermined, Version } from '../legal/index.js';
import { inForceOn, NO_NOTES } from '../legal/index.js';
import type { ActFact, ActFinding } from './finding.js';
import { CHALLENGE_MONTHS, EXECUTORY_FORCE, INTERCOMMUNAL_ACTS, MONTH_END, REFERRAL_MONTHS, WORKING_DAY_CARRY } from './provisions.js';

/** What is known of an act after the vote. `transmittedOn` is the day the prefecture received it. */
export interface ActFacts {
  readonly organ: Organ;
  readonly decidedOn: CivilDay;
  readonly publishedOn?: CivilDay;
  readonly transmittedOn?: CivilDay;
}

const notesOn = (period: ClearPeriod, { body: { territory } }: Organ): ReadonlyArray<InterpretationId> => [
  ...(period.otherReading === null ? [] : (['002-month-ends'] as const)),
  ...(territory === 'saint-martin' || territory === 'saint-martin-labour-code' ? (['007-saint-martin-abolition-day'] as const) : []),
];

const extension = (organ: Organ): ReadonlyArray<LegalSource> => (procedureOf(organ) === 'intercommunal' ? [INTERCOMMUNAL_ACTS] : []);

const executoryBasis = (organ: Organ, decidedOn: CivilDay): Basis => [
  (inForceOn(decidedOn, EXECUTORY_FORCE) ?? EXECUTORY_FORCE[0]).source,
  ...extension(organ),
];

/** The facts that are missing among those asked for; the list is not empty when the finding is undetermined. */
const absent = (facts: ReadonlyArray<readonly [CivilDay | undefined, ActFact]>): ReadonlyArray<ActFact> =>
  facts.filter(([day]) => day === undefined).map(([, fact]) => fact);

const undetermined = <Tag extends string>(tag: Tag, missing: ReadonlyArray<ActFact>, basis: Basis): Undetermined<Tag, ActFact> => {
  const [first = 'rules-of-that-day', ...others] = missing;
  return { _tag: tag, standing: 'undetermined', missing: [first, ...others], basis, notes: NO_NOTES };
};

/** The facts without the days that come before the decision itself, and say nothing of when it entered into force. */
const sinceDecision = ({ organ, decidedOn, publishedOn, transmittedOn }: ActFacts): ActFacts => ({
  organ,
  decidedOn,
  ...(publishedOn === undefined || publishedOn < decidedOn ? {} : { publishedOn }),
  ...(transmittedOn === undefined || transmittedOn < decidedOn ? {} : { transmittedOn }),
});

/**
 * States since when an act is executory: the day on which it is both published and transmitted.
 *
 * Shape:   ActFacts → ActFinding
 * Units:   civil days.
 * Rounds:  nothing: the later of the two days.
 * Findings: Executory · ExecutoryUndetermined (with every day that is missing)
 * Errors:  none; a day before the decision counts as missing.
 *
 * @legal CGCT, art. L2131-1; for intercommunal bodies, art. L5211-3
 * @example executoryDay(published and transmitted on 2024-07-12) // Executory, 2024-07-12
 * @since 0.1.0
 */
export const executoryDay = (facts: ActFacts): ActFinding => {
  const { organ, decidedOn, publishedOn, transmittedOn } = sinceDecision(facts);
  const version = inForceOn(decidedOn, EXECUTORY_FORCE);
  const basis = executoryBasis(organ, decidedOn);
  if (procedureOf(organ) === 'not-encoded') return undetermined('ExecutoryUndetermined', ['rules-of-the-body'], basis);
  if (version === undefined || publishedOn === undefined || transmittedOn === undefined) {
    return undetermined('ExecutoryUndetermined', absent([[publishedOn, 'publication-day'], [transmittedOn, 'transmission-day']]), basis);
  }
  return {
    _tag: 'Executory', standing: 'conforms',
    day: publishedOn > transmittedOn ? publishedOn : transmittedOn,
    publishedOn, transmittedOn,
    by: publishedOn === transmittedOn ? 'both' : publishedOn > transmittedOn ? 'publication' : 'transmission',
    basis, notes: NO_NOTES,
  };
};

/**
 * States until when an act can be challenged before the administrative court: two clear months from its publication.
 *
 * Shape:   ActFacts → ActFinding
 * Units:   months, then civil days; the last day counts until midnight.
 * Rounds:  to the next working day of the territory.
 * Findings: ChallengeOpen · ChallengeUndetermined (publication day missing)
 * Errors:  none. The extensions for distance (CJA, art. R421-7) are not applied here.
 *
 * @legal CJA, art. R421-1
 * @legal CPC, art. 641 and 642
 * @interpretation 002-month-ends
 * @example challengeEnd(published on 2024-07-12) // ChallengeOpen, until 2024-09-13
 * @since 0.1.0
 */
export const challengeEnd = (facts: ActFacts): ActFinding => {
  const { organ, decidedOn, publishedOn } = sinceDecision(facts);
  const months = inForceOn(decidedOn, CHALLENGE_MONTHS) as Version<number>;
  const basis: Basis = [months.source, MONTH_END, WORKING_DAY_CARRY];
  if (publishedOn === undefined) return undetermined('ChallengeUndetermined', ['publication-day'], basis);
  const period = clearPeriodEnd(publishedOn, months.value, organ.body.territory);
  return { _tag: 'ChallengeOpen', standing: 'conforms', period, basis, notes: notesOn(period, organ) };
};

/**
 * States until when the prefect can refer an act to the administrative court: two clear months from its transmission.
 *
 * Shape:   ActFacts → ActFinding
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
export const prefectReferralEnd = (facts: ActFacts): ActFinding => {
  const { organ, decidedOn, transmittedOn } = sinceDecision(facts);
  const months = inForceOn(decidedOn, REFERRAL_MONTHS) as Version<number>;
  const basis: Basis = [months.source, ...extension(organ), MONTH_END, WORKING_DAY_CARRY];
  if (procedureOf(organ) === 'not-encoded') return undetermined('ReferralUndetermined', ['rules-of-the-body'], basis);
  if (transmittedOn === undefined) return undetermined('ReferralUndetermined', ['transmission-day'], basis);
  const period = clearPeriodEnd(transmittedOn, months.value, organ.body.territory);
  return { _tag: 'ReferralOpen', standing: 'conforms', period, basis, notes: notesOn(period, organ) };
};

/**
 * States what follows the vote of an act: executory force, challenge, prefect's referral. A day before the decision is not one of
 * publication or transmission: it is reported, or left to assessReceipt, and counts as missing.
 *
 * Shape:   ActFacts → list of ActFinding
 * Units:   civil days.
 * Rounds:  as executoryDay, challengeEnd and prefectReferralEnd.
 * Findings: PublishedBeforeDecision, then those of executoryDay, challengeEnd and prefectReferralEnd
 * Errors:  none.
 *
 * @legal CGCT, art. L2131-1 and L2131-6; CJA, art. R421-1
 * @since 0.1.0
 */
export const assessEntryIntoForce = (facts: ActFacts): ReadonlyArray<ActFinding> => {
  const { organ, decidedOn, publishedOn } = facts;
  return [
    ...(publishedOn !== undefined && publishedOn < decidedOn
      ? [{ _tag: 'PublishedBeforeDecision', standing: 'breaches', publishedOn, decidedOn, basis: executoryBasis(organ, decidedOn), notes: NO_NOTES } satisfies ActFinding]
      : []),
    executoryDay(facts),
    challengeEnd(facts),
    prefectReferralEnd(facts),
  ];
};
