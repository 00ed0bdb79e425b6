import * as either from 'fp-ts/lib/Either.js';
import type { Organ } from '../../body/index.js';
import { extensionTo, followsMunicipalRules } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import { makeCivilDay } from '../../calendar/index.js';
import type { Basis, Version } from '../../legal/index.js';
import { inForceOn, NO_NOTES } from '../../legal/index.js';
import { dutyFinding } from './duty.js';
import type { AfterSittingFinding, RegisterFinding, Signatory } from './finding.js';
import { BINDING_YEARS, REGISTER_MEDIUM, REGISTER_SIGNATURES } from './provisions.js';
import { signatureFinding } from './signatures.js';

/**
 * The register of deliberations, for the sheets of one sitting: who signed them, on what it is kept, when they were bound. A commune
 * under the threshold may bind several years together, from `firstYear` on.
 */
export interface RegisterFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly signedBy?: ReadonlyArray<Signatory> | undefined;
  readonly medium?: 'paper' | 'digital' | 'both' | undefined;
  readonly firstYear?: number | undefined;
  readonly boundOn?: CivilDay | undefined;
}

const SIGNATORIES: Readonly<Record<'members-present' | 'mayor-and-secretaries', readonly [Signatory, ...Signatory[]]>> = {
  'members-present': ['members-present'],
  'mayor-and-secretaries': ['mayor-or-president', 'secretaries'],
};

/** Sheets are bound by the end of the last year that the register may cover. */
const assessBinding = ({ organ, heldOn, firstYear, boundOn }: RegisterFacts, basis: Basis): AfterSittingFinding => {
  const { years, smallYears, below } = (inForceOn(heldOn, BINDING_YEARS) as Version<{ years: number; smallYears: number; below: number }>).value;
  const { kind, population } = organ.body;
  const sittingYear = Number(heldOn.slice(0, 4));
  const start = firstYear === undefined || firstYear > sittingYear ? sittingYear : firstYear;
  const unknown = { _tag: 'DutyUndetermined', standing: 'undetermined', missing: ['population'], duty: 'register-bound', deadline: null, basis, notes: NO_NOTES } as const;
  if (kind === 'commune' && population === undefined) return unknown;
  const span = kind === 'commune' && population !== undefined && population < below ? smallYears : years;
  // Where the years run longer than the register may cover, the sheets of the sitting are bound in the next one.
  const last = makeCivilDay(start + span * (Math.floor((sittingYear - start) / span) + 1) - 1, 12, 31);
  return either.isLeft(last) ? unknown : dutyFinding('register-bound', last.right, boundOn === undefined || boundOn < heldOn ? undefined : boundOn, basis);
};

const assessMedium = (medium: RegisterFacts['medium'], basis: Basis): RegisterFinding =>
  medium === undefined
    ? { _tag: 'RegisterMediumUndetermined', standing: 'undetermined', missing: ['medium-of-the-register'], basis, notes: NO_NOTES }
    : medium === 'digital'
      ? { _tag: 'RegisterOnlyDigital', standing: 'breaches', basis, notes: NO_NOTES }
      : { _tag: 'RegisterOnPaper', standing: 'conforms', basis, notes: NO_NOTES };

/**
 * States whether the sheets of a sitting in the register are signed, kept on paper, and bound in time: by the end of the year, or of
 * the fifth in a commune under 1 000 inhabitants.
 *
 * Shape:   RegisterFacts → list of RegisterFinding
 * Units:   years of the calendar, civil days.
 * Rounds:  nothing.
 * Findings: SignedAsRequired · SignatureMissing · SignaturesUndetermined · RegisterOnPaper · RegisterOnlyDigital ·
 *           RegisterMediumUndetermined · DutyDoneInTime · DutyDoneLate · DutyUndetermined
 * Errors:  none; a first year after that of the sitting counts as not given.
 *
 * @legal CGCT, art. L2121-23 (signatures)
 * @legal CGCT, art. R2121-9 (paper, binding)
 * @legal CGCT, art. L5211-1 (intercommunal bodies)
 * @example assessRegister({ organ: commune, heldOn: '2024-07-04', signedBy: ['mayor-or-president'] })[0]
 *   // { _tag: 'SignatureMissing', lacking: ['secretaries'] }
 * @since 0.2.0
 */
export const assessRegister = (facts: RegisterFacts): ReadonlyArray<RegisterFinding> => {
  const { organ, heldOn, signedBy, medium } = facts;
  const signatures = inForceOn(heldOn, REGISTER_SIGNATURES);
  const extension = extensionTo(organ, heldOn);
  const basis: Basis = [(signatures ?? REGISTER_SIGNATURES[0]).source, ...extension];
  if (!followsMunicipalRules(organ) || signatures === undefined) {
    return [{ _tag: 'SignaturesUndetermined', standing: 'undetermined', missing: [signatures === undefined ? 'rules-of-that-day' : 'rules-of-the-body'], what: 'register', basis, notes: NO_NOTES }];
  }
  const { source } = inForceOn(heldOn, REGISTER_MEDIUM) as Version<'paper'>;
  return [signatureFinding('register', SIGNATORIES[signatures.value], signedBy, basis), assessMedium(medium, [source, ...extension]), assessBinding(facts, [source, ...extension])];
};
