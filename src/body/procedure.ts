import type { BodyKind, Organ } from './body.js';

/**
 * Which set of procedural rules an organ follows: those of the municipal council, of that of Alsace-Moselle, the municipal ones
 * extended to intercommunal bodies, those of départements, of régions, of Corsica, of CCAS and CIAS, of tender commissions, the
 * statutes of an open syndicat mixte; or rules that are not encoded (`docs/rules/not-encoded.md`), for which every finding is
 * undetermined.
 */
export type Procedure =
  | 'municipal'
  | 'alsace-moselle'
  | 'intercommunal'
  | 'departmental'
  | 'regional'
  | 'corsican'
  | 'social-action'
  | 'tender-commission'
  | 'statutory'
  | 'not-encoded';

const PROCEDURES: Readonly<Record<BodyKind, Procedure>> = {
  commune: 'municipal',
  'communaute-de-communes': 'intercommunal',
  'communaute-d-agglomeration': 'intercommunal',
  'communaute-urbaine': 'intercommunal',
  metropole: 'intercommunal',
  'syndicat-de-communes': 'intercommunal',
  'syndicat-mixte-ferme': 'intercommunal',
  'syndicat-mixte-ouvert': 'statutory',
  departement: 'departmental',
  region: 'regional',
  ccas: 'social-action',
  cias: 'social-action',
  'collectivite-de-corse': 'corsican',
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
 * @example hasOwnTaxes(syndicat) // false
 * @since 0.1.0
 */
export const hasOwnTaxes = ({ body }: Organ): boolean =>
  body.kind === 'communaute-de-communes' || body.kind === 'communaute-d-agglomeration' || body.kind === 'communaute-urbaine' || body.kind === 'metropole';

/**
 * States which procedural rules an organ follows. A commune of Alsace-Moselle has its own (L2541-1 and following); a tender
 * commission has the same ones in every body.
 *
 * Shape:   Organ → Procedure
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L5211-1 (intercommunal bodies follow the municipal rules)
 * @legal CGCT, art. L5711-1 (closed syndicats mixtes)
 * @legal CGCT, art. L5721-2-1 (open syndicats mixtes follow their statutes)
 * @legal CGCT, art. L1411-5 (tender commissions)
 * @example procedureOf(bureau) // 'intercommunal'
 * @since 0.1.0
 */
export const procedureOf = ({ body, kind }: Organ): Procedure => {
  if (body.kind === 'collectivite-a-statut-particulier') return 'not-encoded';
  if (kind === 'tender-commission') return 'tender-commission';
  return body.kind === 'commune' && body.territory === 'alsace-moselle' ? 'alsace-moselle' : PROCEDURES[body.kind];
};

/**
 * Whether an organ follows the rules of municipal councils, its own or as they are extended to intercommunal bodies.
 *
 * Shape:   Organ → boolean
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L5211-1
 * @example followsMunicipalRules(bureau) // true
 * @since 0.2.0
 */
export const followsMunicipalRules = (organ: Organ): boolean => {
  const procedure = procedureOf(organ);
  return procedure === 'municipal' || procedure === 'intercommunal';
};
