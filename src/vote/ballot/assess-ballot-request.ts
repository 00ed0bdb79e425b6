import type { Organ } from '../../body/index.js';
import { extensionTo, followsMunicipalRules, notesFor } from '../../body/index.js';
import type { Basis, InterpretationId, Versions } from '../../legal/index.js';
import { inForceOn, NO_NOTES } from '../../legal/index.js';
import type { BallotMode } from '../vote.js';
import type { BallotFact, BallotFacts, BallotFinding, BallotReason, RequestedMode } from './ballot.js';
import type { BallotThresholds } from './provisions.js';
import { DEPARTMENT_THRESHOLDS, MUNICIPAL_BALLOT, MUNICIPAL_THRESHOLDS, REGION_THRESHOLDS, SECRET_OVER_PUBLIC } from './provisions.js';
import { assessRequest } from './request.js';

interface Rests {
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

const thresholdsOf = (organ: Organ): Versions<BallotThresholds> | undefined => {
  if (followsMunicipalRules(organ)) return MUNICIPAL_THRESHOLDS;
  if (organ.kind !== 'council') return undefined;
  return organ.body.kind === 'departement' ? DEPARTMENT_THRESHOLDS : organ.body.kind === 'region' ? REGION_THRESHOLDS : undefined;
};

const undetermined = (missing: BallotFact, rests: Rests): BallotFinding => ({
  _tag: 'BallotModeUndetermined', standing: 'undetermined', missing: [missing], ...rests,
});

/** The mode that the facts require of a vote, an appointment that needs no vote, or what is missing to say it. */
const modeOf = (facts: BallotFacts, requests: ReadonlyArray<BallotFinding>, rests: Rests): BallotFinding => {
  const settled = (mode: BallotMode, because: BallotReason, basis: Basis = rests.basis): BallotFinding => ({
    _tag: 'BallotModeSettled', standing: 'conforms', mode, because, basis, notes: rests.notes,
  });
  const met = (mode: RequestedMode): boolean => requests.some((one) => one._tag === 'BallotRequestMet' && one.mode === mode);
  const open = (mode: RequestedMode): BallotFinding | undefined => {
    const unknown = requests.find((one) => one._tag === 'BallotRequestUndetermined' && one.mode === mode);
    return unknown?._tag === 'BallotRequestUndetermined' ? undetermined(unknown.missing[0], rests) : undefined;
  };
  const { matter, waiver, candidacies, held } = facts;
  const inSecret = held === undefined || held === 'secret';
  if (matter === 'secret-by-text') return settled('secret', 'text');
  if (matter === 'appointment' && candidacies === 'single') return { _tag: 'AppointmentTakesEffect', standing: 'conforms', ...rests };
  if (matter === 'appointment' && waiver === undefined && !inSecret) return undetermined('unanimous-waiver', rests);
  if (matter === 'appointment' && waiver !== 'unanimous') return settled('secret', 'appointment');
  if (met('secret')) return met('public') ? settled('secret', 'secret-over-public', [...rests.basis, SECRET_OVER_PUBLIC]) : settled('secret', 'secret-request');
  return open('secret')
    ?? (met('public') ? settled('public', 'public-request') : open('public'))
    ?? settled('ordinary', matter === 'appointment' ? 'unanimous-waiver' : 'no-request');
};

/** How the vote was taken against how it had to be. Held otherwise than by show of hands without a known request: it may be unrecorded. */
const againstHeld = (facts: BallotFacts, mode: BallotFinding): BallotFinding => {
  const { held, requests } = facts;
  if (held === undefined || mode._tag !== 'BallotModeSettled' || held === mode.mode) return mode;
  const { basis, notes, because, mode: required } = mode;
  const refused = requests.some((one) => one.mode === held);
  return required !== 'ordinary' || refused
    ? { _tag: 'BallotModeIrregular', standing: 'breaches', held, required, because, basis, notes }
    : undetermined('members-asking', { basis, notes });
};

/**
 * States how a vote is to be taken, then what each request for a ballot mode is worth.
 *
 * Shape:   BallotFacts → the mode, then one finding for each request
 * Units:   members present; proxies do not count.
 * Rounds:  up: the least whole number that reaches the share of those present.
 * Findings: BallotModeSettled · AppointmentTakesEffect · BallotModeUndetermined · BallotModeIrregular · BallotRequestMet ·
 *          BallotRequestShort · BallotRequestUndetermined · BallotRequestWithoutEffect
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-21; for intercommunal bodies, art. L5211-1
 * @legal CGCT, art. L3121-15 (département) and L4132-14 (région)
 * @interpretation 017-fractions-of-those-present
 * @example assessBallotRequest({
 *   organ: commune, heldOn: '2024-07-04', matter: 'deliberation', present: 40, requests: [{ mode: 'secret', by: 'members', asking: 14 }],
 *   }) // [{ _tag: 'BallotModeSettled', mode: 'secret' }, { _tag: 'BallotRequestMet', required: 14 }]
 * @since 0.1.0
 */
export const assessBallotRequest = (facts: BallotFacts): ReadonlyArray<BallotFinding> => {
  const { organ, heldOn } = facts;
  const versions = thresholdsOf(organ);
  const version = versions === undefined ? undefined : inForceOn(heldOn, versions);
  if (version === undefined) {
    return [undetermined(versions === undefined ? 'rules-of-the-body' : 'rules-of-that-day', { basis: [MUNICIPAL_BALLOT], notes: NO_NOTES })];
  }
  const rests: Rests = { basis: [version.source, ...extensionTo(organ, heldOn)], notes: notesFor(organ) };
  const requests = facts.requests.map((request) => assessRequest(request, facts, version.value, rests));
  return [againstHeld(facts, modeOf(facts, requests, rests)), ...requests];
};
