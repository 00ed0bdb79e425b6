import type { BodyKind } from '../../../src/body/index.js';
import type { MajorityRule, Matter, VotingBase } from '../../../src/vote/index.js';

/** La majorité d’une matière, pour chacun des organismes et à chacun des jours dits ; `depuis` et `avant` bornent la version du texte. */
export interface ReinforcedCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly matière: Exclude<Matter, 'accounts'>;
  readonly organismes: ReadonlyArray<BodyKind>;
  readonly jours: ReadonlyArray<string>;
  readonly depuis?: string;
  readonly avant?: string;
  readonly attendu: MajorityRule;
  readonly fondement: string;
  readonly notes: ReadonlyArray<string>;
}

const COMMUNAUTÉS: ReadonlyArray<BodyKind> = ['communaute-de-communes', 'communaute-d-agglomeration', 'communaute-urbaine', 'metropole'];
const INTERCOMMUNALITÉS: ReadonlyArray<BodyKind> = [
  'communaute-de-communes', 'communaute-d-agglomeration', 'communaute-urbaine', 'metropole', 'syndicat-de-communes', 'syndicat-mixte-ferme',
];

const plusDeLaMoitié = (base: VotingBase): MajorityRule => ({ numerator: 1, denominator: 2, strictness: 'more-than', base, needed: 'to-adopt' });
const deuxTiers = (base: VotingBase): MajorityRule => ({ numerator: 2, denominator: 3, strictness: 'at-least', base, needed: 'to-adopt' });
const PRÉSENTS = plusDeLaMoitié('present-or-represented');
const EXPRIMÉES = plusDeLaMoitié('votes-cast');
const COMPOSANT = plusDeLaMoitié('composing');
const TROIS_CINQUIÈMES: MajorityRule = { numerator: 3, denominator: 5, strictness: 'at-least', base: 'votes-cast', needed: 'to-adopt' };
const UNANIMITÉ: MajorityRule = { numerator: 1, denominator: 1, strictness: 'at-least', base: 'votes-cast', needed: 'to-adopt' };

const EXPRIMÉS = '013-unanimity-of-votes-cast';
const DEUX_TIERS = '021-two-thirds-of-what';

// prettier-ignore
export const reinforcedCases: ReadonlyArray<ReinforcedCase> = [
  { id: 'RENF-01', cas: 'huis clos, commune', origine: 'texte : CGCT, art. L2121-18', matière: 'closed-session', organismes: ['commune'], jours: ['2024-07-04'], attendu: PRÉSENTS, fondement: 'CGCT L2121-18 [older-text]', notes: [] },
  { id: 'RENF-02', cas: 'huis clos, intercommunalités', origine: 'texte : CGCT, art. L5211-11', matière: 'closed-session', organismes: INTERCOMMUNALITÉS, jours: ['2024-07-04'], attendu: PRÉSENTS, fondement: 'CGCT L5211-11 [current-text]', notes: [] },
  { id: 'RENF-03', cas: 'huis clos, département', origine: 'texte : CGCT, art. L3121-11', matière: 'closed-session', organismes: ['departement'], jours: ['2024-07-04'], attendu: PRÉSENTS, fondement: 'CGCT L3121-11 [older-text]', notes: [] },
  { id: 'RENF-04', cas: 'huis clos, région', origine: 'texte : CGCT, art. L4132-10', matière: 'closed-session', organismes: ['region'], jours: ['2024-07-04'], attendu: PRÉSENTS, fondement: 'CGCT L4132-10 [older-text]', notes: [] },
  { id: 'RENF-05', cas: 'dispense du scrutin secret, commune et intercommunalités', origine: 'texte : CGCT, art. L2121-21', matière: 'secret-ballot-waiver', organismes: ['commune', ...INTERCOMMUNALITÉS], jours: ['2024-07-04'], attendu: UNANIMITÉ, fondement: 'CGCT L2121-21 [current-text]', notes: [EXPRIMÉS] },
  { id: 'RENF-06', cas: 'dispense du scrutin secret, département', origine: 'texte : CGCT, art. L3121-15', matière: 'secret-ballot-waiver', organismes: ['departement'], jours: ['2024-07-04'], attendu: UNANIMITÉ, fondement: 'CGCT L3121-15 [older-text]', notes: [EXPRIMÉS] },
  { id: 'RENF-07', cas: 'dispense du scrutin secret, région', origine: 'texte : CGCT, art. L4132-14', matière: 'secret-ballot-waiver', organismes: ['region'], jours: ['2024-07-04'], attendu: UNANIMITÉ, fondement: 'CGCT L4132-14 [older-text]', notes: [EXPRIMÉS] },
  { id: 'RENF-08', cas: 'intérêt communautaire, communauté de communes : deux tiers du conseil', origine: 'texte : CGCT, art. L5214-16', matière: 'community-interest', organismes: ['communaute-de-communes'], jours: ['1999-07-13', '2015-08-08'], depuis: '1999-07-13', avant: '2015-08-09', attendu: deuxTiers('composing'), fondement: 'CGCT L5214-16 [older-text]', notes: [DEUX_TIERS] },
  { id: 'RENF-09', cas: 'intérêt communautaire, communauté de communes : deux tiers des exprimés, par la loi de 2015', origine: 'texte : CGCT, art. L5214-16', matière: 'community-interest', organismes: ['communaute-de-communes'], jours: ['2015-08-09', '2019-12-28'], depuis: '2015-08-09', avant: '2019-12-29', attendu: deuxTiers('votes-cast'), fondement: 'CGCT L5214-16 [secondary]', notes: [DEUX_TIERS] },
  { id: 'RENF-10', cas: 'intérêt communautaire, communauté de communes : deux tiers des exprimés, par la loi de 2019', origine: 'texte : CGCT, art. L5214-16', matière: 'community-interest', organismes: ['communaute-de-communes'], jours: ['2019-12-29', '2024-07-04'], depuis: '2019-12-29', attendu: deuxTiers('votes-cast'), fondement: 'CGCT L5214-16 [secondary]', notes: [DEUX_TIERS] },
  { id: 'RENF-11', cas: 'intérêt communautaire, communauté urbaine : deux tiers du conseil', origine: 'texte : CGCT, art. L5215-20', matière: 'community-interest', organismes: ['communaute-urbaine'], jours: ['1999-07-13', '2015-08-08'], depuis: '1999-07-13', avant: '2015-08-09', attendu: deuxTiers('composing'), fondement: 'CGCT L5215-20 [older-text]', notes: [DEUX_TIERS] },
  { id: 'RENF-12', cas: 'intérêt communautaire, communauté urbaine : deux tiers des exprimés, par la loi de 2015', origine: 'texte : CGCT, art. L5215-20', matière: 'community-interest', organismes: ['communaute-urbaine'], jours: ['2015-08-09', '2019-12-28'], depuis: '2015-08-09', avant: '2019-12-29', attendu: deuxTiers('votes-cast'), fondement: 'CGCT L5215-20 [secondary]', notes: [DEUX_TIERS] },
  { id: 'RENF-13', cas: 'intérêt communautaire, communauté urbaine : deux tiers des exprimés, par la loi de 2019', origine: 'texte : CGCT, art. L5215-20', matière: 'community-interest', organismes: ['communaute-urbaine'], jours: ['2019-12-29', '2024-07-04'], depuis: '2019-12-29', attendu: deuxTiers('votes-cast'), fondement: 'CGCT L5215-20 [secondary]', notes: [DEUX_TIERS] },
  { id: 'RENF-14', cas: 'intérêt communautaire, communauté d’agglomération : deux tiers du conseil', origine: 'texte : CGCT, art. L5216-5', matière: 'community-interest', organismes: ['communaute-d-agglomeration'], jours: ['1999-07-13', '2015-08-08'], depuis: '1999-07-13', avant: '2015-08-09', attendu: deuxTiers('composing'), fondement: 'CGCT L5216-5 [older-text]', notes: [DEUX_TIERS] },
  { id: 'RENF-15', cas: 'intérêt communautaire, communauté d’agglomération : deux tiers des exprimés, par la loi de 2015', origine: 'texte : CGCT, art. L5216-5', matière: 'community-interest', organismes: ['communaute-d-agglomeration'], jours: ['2015-08-09', '2019-12-28'], depuis: '2015-08-09', avant: '2019-12-29', attendu: deuxTiers('votes-cast'), fondement: 'CGCT L5216-5 [secondary]', notes: [DEUX_TIERS] },
  { id: 'RENF-16', cas: 'intérêt communautaire, communauté d’agglomération : deux tiers des exprimés, par la loi de 2019', origine: 'texte : CGCT, art. L5216-5', matière: 'community-interest', organismes: ['communaute-d-agglomeration'], jours: ['2019-12-29', '2024-07-04'], depuis: '2019-12-29', attendu: deuxTiers('votes-cast'), fondement: 'CGCT L5216-5 [secondary]', notes: [DEUX_TIERS] },
  { id: 'RENF-17', cas: 'intérêt communautaire, métropole : deux tiers du conseil', origine: 'texte : CGCT, art. L5217-2', matière: 'community-interest', organismes: ['metropole'], jours: ['1999-07-13', '2015-08-08'], depuis: '1999-07-13', avant: '2015-08-09', attendu: deuxTiers('composing'), fondement: 'CGCT L5217-2 [older-text]', notes: [DEUX_TIERS] },
  { id: 'RENF-18', cas: 'intérêt communautaire, métropole : deux tiers des exprimés, par la loi de 2015', origine: 'texte : CGCT, art. L5217-2', matière: 'community-interest', organismes: ['metropole'], jours: ['2015-08-09', '2019-12-28'], depuis: '2015-08-09', avant: '2019-12-29', attendu: deuxTiers('votes-cast'), fondement: 'CGCT L5217-2 [secondary]', notes: [DEUX_TIERS] },
  { id: 'RENF-19', cas: 'intérêt communautaire, métropole : deux tiers des exprimés, par la loi de 2019', origine: 'texte : CGCT, art. L5217-2', matière: 'community-interest', organismes: ['metropole'], jours: ['2019-12-29', '2024-07-04'], depuis: '2019-12-29', attendu: deuxTiers('votes-cast'), fondement: 'CGCT L5217-2 [secondary]', notes: [DEUX_TIERS] },
  { id: 'RENF-20', cas: 'vice-présidents plus nombreux', origine: 'texte : CGCT, art. L5211-10', matière: 'more-vice-presidents', organismes: INTERCOMMUNALITÉS, jours: ['2024-07-04'], attendu: deuxTiers('votes-cast'), fondement: 'CGCT L5211-10 [older-text]', notes: [DEUX_TIERS] },
  { id: 'RENF-21', cas: 'après l’avis défavorable d’une commune', origine: 'texte : CGCT, art. L5211-57', matière: 'after-adverse-opinion-of-a-commune', organismes: COMMUNAUTÉS, jours: ['2024-07-04'], attendu: deuxTiers('in-office'), fondement: 'CGCT L5211-57 [older-text]', notes: [DEUX_TIERS] },
  { id: 'RENF-22', cas: 'répartition d’une dotation mise en commun', origine: 'texte : CGCT, art. L5211-28-2', matière: 'state-grant-sharing', organismes: COMMUNAUTÉS, jours: ['2024-07-04'], attendu: deuxTiers('votes-cast'), fondement: 'CGCT L5211-28-2 [older-text]', notes: [] },
  { id: 'RENF-23', cas: 'fonds de concours donné par une commune', origine: 'texte : CGCT, art. L5214-16, V', matière: 'fonds-de-concours', organismes: ['commune'], jours: ['2024-07-04'], attendu: EXPRIMÉES, fondement: 'CGCT L5214-16, L5215-26, L5216-5, L5212-26 [older-text]', notes: [] },
  { id: 'RENF-24', cas: 'fonds de concours, communauté de communes', origine: 'texte : CGCT, art. L5214-16, V', matière: 'fonds-de-concours', organismes: ['communaute-de-communes'], jours: ['2024-07-04'], attendu: EXPRIMÉES, fondement: 'CGCT L5214-16 [older-text]', notes: [] },
  { id: 'RENF-25', cas: 'fonds de concours, communauté urbaine et métropole', origine: 'texte : CGCT, art. L5215-26', matière: 'fonds-de-concours', organismes: ['communaute-urbaine', 'metropole'], jours: ['2024-07-04'], attendu: EXPRIMÉES, fondement: 'CGCT L5215-26 [older-text]', notes: [] },
  { id: 'RENF-26', cas: 'fonds de concours, communauté d’agglomération', origine: 'texte : CGCT, art. L5216-5, VI', matière: 'fonds-de-concours', organismes: ['communaute-d-agglomeration'], jours: ['2024-07-04'], attendu: EXPRIMÉES, fondement: 'CGCT L5216-5 [older-text]', notes: [] },
  { id: 'RENF-27', cas: 'fonds de concours, syndicat de communes', origine: 'texte : CGCT, art. L5212-26', matière: 'fonds-de-concours', organismes: ['syndicat-de-communes'], jours: ['2024-07-04'], attendu: EXPRIMÉES, fondement: 'CGCT L5212-26 [older-text]', notes: [] },
  { id: 'RENF-28', cas: 'conseil d’une commune déléguée', origine: 'texte : CGCT, art. L2113-12', matière: 'delegated-commune-council', organismes: ['commune'], jours: ['2024-07-04'], attendu: deuxTiers('in-office'), fondement: 'CGCT L2113-12 [older-text]', notes: [DEUX_TIERS] },
  { id: 'RENF-29', cas: 'statuts d’un syndicat mixte ouvert', origine: 'texte : CGCT, art. L5721-2-1', matière: 'open-syndicate-statutes', organismes: ['syndicat-mixte-ouvert'], jours: ['2024-07-04'], attendu: deuxTiers('composing'), fondement: 'CGCT L5721-2-1 [older-text]', notes: [] },
  { id: 'RENF-30', cas: 'regroupement de départements', origine: 'texte : CGCT, art. L3114-1', matière: 'regrouping', organismes: ['departement'], jours: ['2024-07-04'], attendu: TROIS_CINQUIÈMES, fondement: 'CGCT L3114-1 [older-text]', notes: [] },
  { id: 'RENF-31', cas: 'regroupement de régions', origine: 'texte : CGCT, art. L4122-1-1', matière: 'regrouping', organismes: ['region'], jours: ['2024-07-04'], attendu: TROIS_CINQUIÈMES, fondement: 'CGCT L4122-1-1 [older-text]', notes: [] },
  { id: 'RENF-32', cas: 'habilitation outre-mer, département', origine: 'texte : CGCT, art. LO3445-7', matière: 'overseas-habilitation', organismes: ['departement'], jours: ['2024-07-04'], attendu: COMPOSANT, fondement: 'CGCT LO3445-7 [older-text]', notes: [] },
];
