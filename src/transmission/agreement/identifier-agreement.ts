import type { CivilDay } from '../../calendar/index.js';
import type { Basis, Finding, Undetermined } from '../../legal/index.js';
import { NO_NOTES } from '../../legal/index.js';
import type { ActIdentifier, ActNature } from '../identifier/index.js';
import { suggestedNature } from '../identifier/index.js';
import { ACT_IDENTIFIER_FIELDS, SIREN_CONTROL_DIGIT } from '../provisions.js';
import type { Siren } from '../number/index.js';

/** An identifier, the body that sat and the day of its sitting; `nature` is that of the act, where it is to be compared. */
export interface IdentifiedSitting {
  readonly nature?: ActNature;
  readonly identifier: ActIdentifier;
  readonly body: { readonly siren?: Siren };
  readonly heldOn: CivilDay;
}

/** The SIREN is that of the body, the day is that of the sitting; `suggestedNature` is what the document type of a bare one suggests. */
export interface IdentifierAgrees extends Finding<'IdentifierAgrees', 'conforms'> {
  readonly identifier: ActIdentifier;
  readonly suggestedNature: ActNature | null;
}

/**
 * The SIREN is that of another body, the day comes before the sitting, or the nature is that of an act of another author: an order for
 * a deliberation. The act of this sitting cannot rightly bear this identifier.
 */
export interface IdentifierDisagrees extends Finding<'IdentifierDisagrees', 'breaches'> {
  readonly identifier: ActIdentifier;
  readonly component: 'siren' | 'day' | 'nature';
  readonly inIdentifier: string;
  readonly expected: string;
}

/** The day comes after the sitting: the day of sending, or another act. Only the day declared with the sending tells. */
export interface IdentifierDayDiffers extends Undetermined<'IdentifierDayDiffers', 'decision-day'> {
  readonly identifier: ActIdentifier;
  readonly heldOn: CivilDay;
}

/** The SIREN in the identifier cannot be compared with that of the body. */
export interface BodySirenUnknown extends Undetermined<'BodySirenUnknown', 'body-siren'> {
  readonly identifier: ActIdentifier;
}

/** What assessActIdentifier finds: agreement, or for each component the disagreement or the doubt. */
export type IdentifierFinding = IdentifierAgrees | IdentifierDisagrees | IdentifierDayDiffers | BodySirenUnknown;

const BASIS: Basis = [ACT_IDENTIFIER_FIELDS];

const disagreement = (identifier: ActIdentifier, component: 'siren' | 'day', expected: string): IdentifierDisagrees => ({
  _tag: 'IdentifierDisagrees', standing: 'breaches', identifier, component, inIdentifier: identifier[component], expected,
  basis: BASIS, notes: NO_NOTES,
});

/** A deliberation is the act of the assembly, an order that of its head; a contract, a budget or another act may come from either. */
const isDefinite = (nature: ActNature | null | undefined): nature is 'DE' | 'AR' | 'AI' => nature === 'DE' || nature === 'AR' || nature === 'AI';

const assessNature = ({ identifier, nature: expected }: IdentifiedSitting): ReadonlyArray<IdentifierDisagrees> => {
  const { nature } = identifier;
  if (nature === expected || !isDefinite(nature) || !isDefinite(expected)) return [];
  return [{
    _tag: 'IdentifierDisagrees', standing: 'breaches', identifier, component: 'nature', inIdentifier: nature, expected,
    basis: BASIS, notes: ['042-nature-of-a-transmitted-deliberation'],
  }];
};

const assessSiren = ({ identifier, body: { siren } }: IdentifiedSitting): ReadonlyArray<IdentifierDisagrees | BodySirenUnknown> => {
  if (siren === identifier.siren) return [];
  return siren === undefined
    ? [{ _tag: 'BodySirenUnknown', standing: 'undetermined', identifier, missing: ['body-siren'], basis: BASIS, notes: NO_NOTES }]
    : [disagreement(identifier, 'siren', siren)];
};

const assessDay = ({ identifier, heldOn }: IdentifiedSitting): ReadonlyArray<IdentifierDisagrees | IdentifierDayDiffers> => {
  if (identifier.day === heldOn) return [];
  return identifier.day < heldOn
    ? [disagreement(identifier, 'day', heldOn)]
    : [{
        _tag: 'IdentifierDayDiffers', standing: 'undetermined', identifier, heldOn, missing: ['decision-day'],
        basis: BASIS, notes: NO_NOTES,
      }];
};

/**
 * States whether the identifier under which an act was transmitted is that of an act of this body, decided on this day.
 *
 * The day of the identifier is the day of the decision, as its sender declared it. Some senders declare the day of the sending
 * instead, and some platforms write it: a day after the sitting is therefore no breach, it leaves open whether the act is
 * another one. A day before the sitting can be neither: nothing is sent before it is decided. The number is for
 * assessInternalNumber.
 *
 * Shape:   IdentifiedSitting → list of IdentifierFinding, one per component that does not agree, or IdentifierAgrees alone
 * Units:   civil days.
 * Rounds:  nothing.
 * Findings: IdentifierAgrees · IdentifierDisagrees (siren, a day before the sitting, or a nature) · IdentifierDayDiffers (a day after it) ·
 *           BodySirenUnknown
 * Errors:  none; see parseActIdentifier.
 *
 * @legal protocole `@CTES`, identifiant unique de l’acte
 * @legal répertoire SIREN, clé de Luhn
 * @interpretation 042-nature-of-a-transmitted-deliberation
 * @example assessActIdentifier({ identifier, body: { siren: '244200770' }, heldOn: '2024-06-24' })
 *   // [{ _tag: 'IdentifierDayDiffers', missing: ['decision-day'] }]
 * @since 0.1.0
 */
export const assessActIdentifier = (sitting: IdentifiedSitting): ReadonlyArray<IdentifierFinding> => {
  const findings = [...assessSiren(sitting), ...assessDay(sitting), ...assessNature(sitting)];
  return findings.length > 0
    ? findings
    : [{
        _tag: 'IdentifierAgrees', standing: 'conforms', identifier: sitting.identifier, suggestedNature: suggestedNature(sitting.identifier),
        basis: [ACT_IDENTIFIER_FIELDS, SIREN_CONTROL_DIGIT], notes: NO_NOTES,
      }];
};
