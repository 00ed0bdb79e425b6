import type { BodyKind, Organ } from '../body/index.js';
import { actsExtensionTo } from '../body/index.js';
import type { LegalSource } from '../legal/index.js';

/** Whose rules the acts of a body follow: those of communes, of départements, of régions, or rules that are not encoded. */
export type ActsRegime = 'communal' | 'departmental' | 'regional' | 'not-encoded';

const REGIMES: Readonly<Record<BodyKind, ActsRegime>> = {
  commune: 'communal',
  'communaute-de-communes': 'communal',
  'communaute-d-agglomeration': 'communal',
  'communaute-urbaine': 'communal',
  metropole: 'communal',
  'syndicat-de-communes': 'communal',
  'syndicat-mixte-ferme': 'communal',
  'syndicat-mixte-ouvert': 'departmental',
  departement: 'departmental',
  region: 'regional',
  ccas: 'communal',
  cias: 'not-encoded',
  'collectivite-de-corse': 'not-encoded',
  'collectivite-a-statut-particulier': 'not-encoded',
};

const extension = (article: string): LegalSource => ({ text: 'CGCT', article, from: null, until: null, authority: 'statute', confirmed: 'older-text' });

/** The rules on the acts of communes, extended to communal establishments. */
const COMMUNAL_ESTABLISHMENTS = extension('L2131-12');
/** The rules on the acts of départements, extended to open syndicats mixtes. */
const OPEN_SYNDICATES = extension('L5721-4');

/**
 * States whose rules the acts of an organ follow: publicity, transmission, executory force, referral. A commune of Alsace-Moselle
 * has its own (L2541-22), not encoded.
 *
 * Shape:   Organ → ActsRegime
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L5211-3 (intercommunal bodies)
 * @legal CGCT, art. L2131-12 (communal establishments)
 * @legal CGCT, art. L5721-4 (open syndicats mixtes)
 * @example actsRegimeOf(syndicatMixteOuvert) // 'departmental'
 * @since 0.2.0
 */
export const actsRegimeOf = ({ body, kind }: Organ): ActsRegime =>
  kind === 'tender-commission' || (body.territory === 'alsace-moselle' && (body.kind === 'commune' || body.kind === 'ccas')) ? 'not-encoded' : REGIMES[body.kind];

/**
 * The articles that carry the rules of another body on acts to this organ.
 *
 * Shape:   Organ → list of LegalSource
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L5211-3
 * @legal CGCT, art. L2131-12
 * @legal CGCT, art. L5721-4
 * @example regimeExtension(ccas) // [{ article: 'L2131-12' }]
 * @since 0.2.0
 */
export const regimeExtension = (organ: Organ): ReadonlyArray<LegalSource> =>
  organ.body.kind === 'ccas' ? [COMMUNAL_ESTABLISHMENTS] : organ.body.kind === 'syndicat-mixte-ouvert' ? [OPEN_SYNDICATES] : actsExtensionTo(organ);
