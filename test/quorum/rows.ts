import type { QuorumRule } from '../../src/body/index.js';
import type { QuorumElection } from '../../src/quorum/index.js';
import type { Organe } from '../body/organs.js';

/** Le constat attendu, hors les notes. */
export type Constat =
  | { readonly _tag: 'QuorumMet'; readonly standing: 'conforms'; readonly inOffice: number; readonly required: number; readonly counted: number; readonly counts: 'present' | 'present-or-represented'; readonly representatives?: number; readonly assessedAt?: 'opening' }
  | { readonly _tag: 'QuorumNotMet'; readonly standing: 'breaches'; readonly inOffice: number; readonly required: number; readonly counted: number; readonly missing: number; readonly counts: 'present' | 'present-or-represented'; readonly representatives?: number; readonly assessedAt?: 'opening' }
  | { readonly _tag: 'QuorumWaived'; readonly standing: 'conforms'; readonly quorumFailedOn: string; readonly counted: number | null }
  | { readonly _tag: 'QuorumWaivedForInterests'; readonly standing: 'conforms'; readonly inOffice: number; readonly interested: number; readonly counted: number }
  | { readonly _tag: 'QuorumUndetermined'; readonly standing: 'undetermined'; readonly missing: ReadonlyArray<string>; readonly required: number | null; readonly atLeast: number | null; readonly atMost: number | null };

export interface QuorumCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  readonly séance: string;
  readonly enExercice?: number;
  readonly présents?: number;
  readonly incertains?: number;
  /** Membres retirés sans que le motif soit connu ; ils ne sont pas parmi les présents. */
  readonly retirés?: number;
  /** Membres retirés pour un intérêt personnel, représentants désignés ailleurs (L. 1111-6, II), comptable de ses propres comptes. */
  readonly intéressés?: number;
  readonly désignés?: number;
  readonly comptes?: number;
  readonly élection?: QuorumElection;
  readonly pouvoirsIncertains?: number;
  /** La règle des statuts d’un syndicat mixte ouvert, et le jour où elle commence. */
  readonly statuts?: QuorumRule & { readonly dès: string };
  readonly représentés?: number;
  readonly seconde?: {
    readonly séanceSansQuorum?: string; readonly envoi?: string; readonly urgence?: 'oui'; readonly première?: 'regular' | 'irregular';
    readonly premierOrdreDuJour?: ReadonlyArray<string>; readonly rappel?: 'yes' | 'no';
  };
  /** Le point mis en discussion ; à l’ouverture, aucun. */
  readonly point?: string;
  readonly attendu: Constat;
  readonly fondement: ReadonlyArray<string>;
  readonly notes: ReadonlyArray<string>;
}

export const atteint = (inOffice: number, required: number, counted: number, counts: 'present' | 'present-or-represented' = 'present'): Constat => ({ _tag: 'QuorumMet', standing: 'conforms', inOffice, required, counted, counts });
export const manqué = (inOffice: number, required: number, counted: number, missing: number, counts: 'present' | 'present-or-represented' = 'present'): Constat => ({ _tag: 'QuorumNotMet', standing: 'breaches', inOffice, required, counted, missing, counts });
export const levé = (quorumFailedOn: string, counted: number | null): Constat => ({ _tag: 'QuorumWaived', standing: 'conforms', quorumFailedOn, counted });
export const indéterminé = (manque: string | ReadonlyArray<string>, required: number | null, atLeast: number | null, atMost: number | null): Constat => ({ _tag: 'QuorumUndetermined', standing: 'undetermined', missing: typeof manque === 'string' ? [manque] : manque, required, atLeast, atMost });

export const MAJORITÉ = ['CGCT L2121-17 [older-text]'];
export const MAJORITÉ_EPCI = [...MAJORITÉ, 'CGCT L5211-1 [current-text]'];
export const MAJORITÉ_BUREAU = [...MAJORITÉ_EPCI, 'CGCT L5211-10 [older-text]'];
export const LOI_2020_290 = ['loi 2020-290 10 [current-text]'];
export const ORDONNANCE = ['ordonnance 2020-391 2 [secondary]'];
export const LOI_2020_290_RANIMÉE = ['loi 2020-290 10 [secondary]'];
export const LOI_2021_1465 = ['loi 2021-1465 10 [secondary]'];
export const ENTRE_DEUX_CRISES_2020 = ['CGCT L2121-17 [unconfirmed]'];
export const ENTRE_DEUX_CRISES_2021 = ['CGCT L2121-17 [secondary]'];
export const RENVOI_BUREAU = ['CGCT L5211-1 [current-text]', 'CGCT L5211-10 [older-text]'];

export const BUREAU = '001-bureau-with-delegation';
export const CRISE = '010-covid-first-days';
export const SECONDE = '011-second-convocation-delay';

export const commune: Organe = { type: 'commune' };
export const communauté: Organe = { type: 'communaute-de-communes' };
export const bureau: Organe = { type: 'metropole', organe: 'bureau' };

export const RETOUR = '090-of-right-three-days-later';
export const ÉLECTION = '091-quorum-of-elections';
export const REPRÉSENTANTS = '092-representatives-outside-the-denominator';
export const CRISE_AILLEURS = '093-crisis-in-other-bodies';
export const MOITIÉ_INTÉRESSÉE = '094-half-of-the-councillors-interested';
export const SECONDE_AILLEURS = '096-second-convocation-elsewhere';

export const département: Organe = { type: 'departement' };
export const région: Organe = { type: 'region' };
export const corse: Organe = { type: 'collectivite-de-corse' };
export const ccas: Organe = { type: 'ccas' };
export const appelOffres: Organe = { type: 'commune', organe: 'tender-commission' };
export const syndicatOuvert: Organe = { type: 'syndicat-mixte-ouvert' };
export const mosellane: Organe = { type: 'commune', territoire: 'alsace-moselle' };
