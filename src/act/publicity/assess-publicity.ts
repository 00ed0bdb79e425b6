import type { CivilDay } from '../../calendar/index.js';
import { addMonths } from '../../calendar/index.js';
import type { Basis, InterpretationId, Version } from '../../legal/index.js';
import { inForceOn, NO_NOTES } from '../../legal/index.js';
import { executoryBasis } from '../executory/index.js';
import type { ActFacts } from '../facts.js';
import { sinceDecision, undetermined } from '../facts.js';
import { actsRegimeOf, regimeExtension } from '../regime.js';
import type { ModeFacts, PublicityMode } from './accepted-modes.js';
import { acceptedModes } from './accepted-modes.js';
import type { PublicityFinding } from './finding.js';
import { ONLINE_MONTHS, URGENT_POSTING } from './provisions.js';

/**
 * How an act was made public. `publishedOn` is the day of the mode that is said; `electronicOn`, that of the electronic publication
 * that follows a posting in an emergency; `onlineUntil`, the last day on which the act was online.
 */
export interface PublicityFacts extends ActFacts, ModeFacts {
  readonly mode?: PublicityMode | undefined;
  readonly urgency?: 'yes' | 'no' | undefined;
  readonly electronicOn?: CivilDay | undefined;
  readonly onlineUntil?: CivilDay | undefined;
}

const BEFORE_2022: ReadonlyArray<InterpretationId> = ['056-modes-of-publication'];

/** Whether the mode is one that the law accepts; posting in an emergency waits for the electronic publication. */
const assessMode = (facts: PublicityFacts): PublicityFinding => {
  const { organ, decidedOn, mode, urgency, electronicOn } = facts;
  const regime = actsRegimeOf(organ);
  if (regime === 'not-encoded') return undetermined('PublicityUndetermined', ['rules-of-the-body'], executoryBasis(organ, decidedOn));
  const modes = acceptedModes(facts);
  const { basis } = modes;
  if (mode === undefined) return undetermined('PublicityUndetermined', ['publication-mode'], basis);
  if ('missing' in modes) return undetermined('PublicityUndetermined', modes.missing, basis);
  const { accepted, because } = modes;
  if (accepted.includes(mode)) return { _tag: 'PublicityRegular', standing: 'conforms', mode, accepted, because, basis, notes: NO_NOTES };
  // Before 1 July 2022 the text spoke of publication or posting: whether the internet alone was enough is not settled here.
  if (!accepted.includes('electronic')) {
    return mode === 'electronic' && because === 'law'
      ? undetermined('PublicityUndetermined', ['rules-of-that-day'], basis, BEFORE_2022)
      : { _tag: 'PublicityIrregular', standing: 'breaches', mode, accepted, because, basis, notes: NO_NOTES };
  }
  if (mode !== 'posting' || urgency !== 'yes') return { _tag: 'PublicityIrregular', standing: 'breaches', mode, accepted, because, basis, notes: NO_NOTES };
  const urgent: Basis = [URGENT_POSTING[regime], ...regimeExtension(organ)];
  return electronicOn === undefined
    ? undetermined('PublicityUndetermined', ['electronic-publication-day'], urgent, BEFORE_2022)
    : { _tag: 'PostedInUrgency', standing: 'conforms', electronicOn, basis: urgent, notes: BEFORE_2022 };
};

/** How long an act that was published electronically stays online; the duty is that of communes and of those who follow them. */
const assessOnline = (facts: PublicityFacts): ReadonlyArray<PublicityFinding> => {
  const { organ, decidedOn, mode, urgency, publishedOn, electronicOn, onlineUntil } = sinceDecision(facts);
  const months: Version<number> | undefined = inForceOn(decidedOn, ONLINE_MONTHS);
  const from = mode === 'electronic' ? publishedOn : urgency === 'yes' ? electronicOn : undefined;
  if (months === undefined || from === undefined || actsRegimeOf(organ) !== 'communal') return [];
  const basis: Basis = [months.source, ...regimeExtension(organ)];
  const atLeastUntil = addMonths(from, months.value);
  return [
    onlineUntil !== undefined && onlineUntil < atLeastUntil
      ? { _tag: 'TakenOfflineEarly', standing: 'breaches', publishedOn: from, atLeastUntil, onlineUntil, basis, notes: NO_NOTES }
      : { _tag: 'KeptOnline', standing: 'conforms', publishedOn: from, atLeastUntil, onlineUntil: onlineUntil ?? null, basis, notes: NO_NOTES },
  ];
};

/**
 * States whether an act was made public as the law of its body and of its day requires: notified where it is individual, published
 * in an accepted mode where it is not, and kept online long enough.
 *
 * Shape:   PublicityFacts → list of PublicityFinding
 * Units:   months for the time online, civil days.
 * Rounds:  nothing; a month that lacks the day ends on its last day.
 * Findings: Notified · PublicityRegular · PublicityIrregular · PostedInUrgency · KeptOnline · TakenOfflineEarly ·
 *           PublicityUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L2131-1, II (individual acts), III and IV (other acts), V (emergency)
 * @legal CGCT, art. R2131-1 (two months online)
 * @legal CGCT, art. L5211-3 (intercommunal bodies)
 * @legal CGCT, art. L3131-1 (départements)
 * @legal CGCT, art. L4141-1 (régions)
 * @interpretation 056-modes-of-publication
 * @example assessPublicity({ organ: commune, decidedOn: '2024-07-04', mode: 'posting' })
 *   // [{ _tag: 'PublicityIrregular', accepted: ['electronic'], because: 'law' }]
 * @since 0.2.0
 */
export const assessPublicity = (facts: PublicityFacts): ReadonlyArray<PublicityFinding> => {
  const { organ, decidedOn, kind } = facts;
  const basis = executoryBasis(organ, decidedOn);
  if (kind === 'contract' || kind === 'public-service-delegation') return [undetermined('PublicityUndetermined', ['publicity-of-contracts'], basis)];
  if (kind !== 'individual' || actsRegimeOf(organ) === 'not-encoded') return [assessMode(facts), ...assessOnline(facts)];
  const { notifiedOn } = sinceDecision(facts);
  return [
    notifiedOn === undefined
      ? undetermined('PublicityUndetermined', ['notification-day'], basis)
      : { _tag: 'Notified', standing: 'conforms', notifiedOn, basis, notes: NO_NOTES },
  ];
};
