import type { Organ } from '../body/index.js';
import { extensionTo, followsMunicipalRules, notesFor } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Basis } from '../legal/index.js';
import { minutesBasis } from './assess-roll.js';
import type { FormalityFinding } from './finding.js';
import { MINUTES, PRESIDING } from './provisions.js';
import type { MemberId } from './roll.js';

/** In what quality the chair presides. */
export type ChairOffice = 'mayor-or-president' | 'deputy-or-vice-president' | 'eldest-member' | 'elected-chair';

/** Who presides. What the record does not say is left out. */
export interface Chair {
  readonly member?: MemberId;
  readonly office?: ChairOffice;
}

/** What the rules on the chair and the secretary look at. `isPresent` answers for a roll by name; it is left out otherwise. */
export interface Formalities {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly chair?: Chair | undefined;
  readonly secretaries?: ReadonlyArray<MemberId> | undefined;
  readonly isPresent?: ((member: MemberId) => boolean) | undefined;
}

const assessChair = ({ organ, heldOn, chair, isPresent }: Formalities): FormalityFinding => {
  const rests = { basis: [PRESIDING, ...extensionTo(organ, heldOn)] as Basis, notes: notesFor(organ) };
  if (chair === undefined) return { _tag: 'ChairUndetermined', standing: 'undetermined', missing: ['chair'], ...rests };
  const { member, office } = chair;
  if (member !== undefined && isPresent !== undefined && !isPresent(member)) {
    return { _tag: 'ChairNotPresent', standing: 'breaches', member, ...rests };
  }
  if (office === undefined) return { _tag: 'ChairUndetermined', standing: 'undetermined', missing: ['office-of-the-chair'], ...rests };
  return office === 'mayor-or-president'
    ? { _tag: 'HeadPresides', standing: 'conforms', member: member ?? null, ...rests }
    : { _tag: 'SubstitutePresides', standing: 'conforms', member: member ?? null, office, ...rests };
};

const assessSecretary = ({ organ, heldOn, secretaries, isPresent }: Formalities): FormalityFinding => {
  const rests = { basis: minutesBasis(organ, heldOn), notes: notesFor(organ) };
  if (secretaries === undefined || secretaries.length === 0) {
    return { _tag: 'SecretaryUndetermined', standing: 'undetermined', missing: ['secretary'], ...rests };
  }
  const away = isPresent === undefined ? undefined : secretaries.find((member) => !isPresent(member));
  return away === undefined
    ? { _tag: 'SecretaryAppointed', standing: 'conforms', members: secretaries, ...rests }
    : { _tag: 'SecretaryNotPresent', standing: 'breaches', member: away, ...rests };
};

/**
 * States who presided and who kept the minutes: the mayor or president, or the one who takes their place; a secretary among the
 * members.
 *
 * Shape:   Formalities → the finding on the chair, then the finding on the secretary
 * Units:   none.
 * Rounds:  nothing.
 * Findings: HeadPresides · SubstitutePresides · ChairNotPresent · ChairUndetermined · SecretaryAppointed · SecretaryNotPresent ·
 *           SecretaryUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-14, al. 1 (presiding)
 * @legal CGCT, art. L2121-15 (secretary)
 * @example assessFormalities(the mayor presides, no secretary in the record) // HeadPresides, SecretaryUndetermined
 * @since 0.1.0
 */
export const assessFormalities = (facts: Formalities): ReadonlyArray<FormalityFinding> =>
  !followsMunicipalRules(facts.organ)
    ? [
        { _tag: 'ChairUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], basis: [PRESIDING], notes: [] },
        { _tag: 'SecretaryUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], basis: [MINUTES[1].source], notes: [] },
      ]
    : [assessChair(facts), assessSecretary(facts)];
