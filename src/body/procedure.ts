import type { BodyKind, Organ } from './body.js';

/**
 * Which set of procedural rules an organ follows: those of the municipal council, the same extended to intercommunal bodies, or
 * rules that are not encoded yet (`docs/rules/not-encoded.md`), for which every finding is undetermined.
 */
export type Procedure = 'municipal' | 'intercommunal' | 'not-encoded';

const PROCEDURES: Readonly<Record<BodyKind, Procedure>> = {
  commune: 'municipal',
  'communaute-de-communes': 'intercommunal',
  'communaute-d-agglomeration': 'intercommunal',
  'communaute-urbaine': 'intercommunal',
  metropole: 'intercommunal',
  'syndicat-de-communes': 'intercommunal',
  'syndicat-mixte-ferme': 'intercommunal',
  'syndicat-mixte-ouvert': 'not-encoded',
  departement: 'not-encoded',
  region: 'not-encoded',
  ccas: 'not-encoded',
  'collectivite-a-statut-particulier': 'not-encoded',
};

/**
 * Whether a body is intercommunal with its own taxes (EPCI à fiscalité propre): communities and métropoles, not syndicates.
 *
 * Shape:   Organ → boolean
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example hasOwnTaxes(the bureau of a syndicat de communes) // false
 * @since 0.1.0
 */
export const hasOwnTaxes = ({ body }: Organ): boolean =>
  body.kind === 'communaute-de-communes' || body.kind === 'communaute-d-agglomeration' || body.kind === 'communaute-urbaine' || body.kind === 'metropole';

/**
 * States which procedural rules an organ follows. A commune of Alsace-Moselle has its own convocation rules (L2541-1 and
 * following), not encoded.
 *
 * Shape:   Organ → Procedure
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L5211-1 (intercommunal bodies follow the municipal rules) and L5711-1 (closed syndicats mixtes)
 * @example procedureOf(the bureau of a métropole) // 'intercommunal'
 * @since 0.1.0
 */
export const procedureOf = (organ: Organ): Procedure =>
  organ.body.kind === 'commune' && organ.body.territory === 'alsace-moselle' ? 'not-encoded' : PROCEDURES[organ.body.kind];
