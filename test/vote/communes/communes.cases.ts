import type { CommunePosition, CommunesDecision } from '../../../src/vote/index.js';

type Position = CommunePosition['position'];

/** Une commune : population et position. Les noms sont donnés dans l’ordre, A, B, C… */
export type Commune = readonly [population: number, position: Position];

export interface CommunesCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly décision: CommunesDecision;
  readonly jour?: string;
  readonly établissement?: 'syndicate' | 'with-own-taxes';
  readonly communes: ReadonlyArray<Commune>;
  readonly attendu: 'CommunesMajorityReached' | 'CommunesMajorityNotReached' | readonly ['CommunesMajorityUndetermined', ...string[]];
  readonly sans?: ReadonlyArray<string>;
  /** Conseils et habitants requis, voie par voie. */
  readonly requis?: ReadonlyArray<readonly [councils: number, population: number]>;
  readonly notes?: ReadonlyArray<string>;
}

const fois = (nombre: number, population: number, position: Position): ReadonlyArray<Commune> => Array.from({ length: nombre }, () => [population, position]);
const NOTE = '024-majorities-of-communes';
const OUI = 'CommunesMajorityReached';
const NON = 'CommunesMajorityNotReached';

// prettier-ignore
export const communesCases: ReadonlyArray<CommunesCase> = [
  // Deux tiers des conseils et plus de la moitié de la population
  { id: 'COM-01', cas: '8 conseils sur 12, 51 % de la population',  origine: 'texte : CGCT, art. L5211-5, II', décision: 'creation', établissement: 'with-own-taxes',
    communes: [...fois(7, 50, 'for'), [160, 'for'], ...fois(3, 120, 'against'), [130, 'against']], attendu: OUI, requis: [[8, 501], [6, 667]] },
  { id: 'COM-02', cas: '8 conseils sur 12, exactement la moitié de la population : il en faut plus', origine: 'texte : CGCT, art. L5211-5, II', décision: 'creation', établissement: 'with-own-taxes',
    communes: [...fois(7, 50, 'for'), [150, 'for'], ...fois(3, 120, 'against'), [140, 'against']], attendu: NON, requis: [[8, 501], [6, 667]] },
  { id: 'COM-03', cas: '7 conseils sur 12 : ni les deux tiers des conseils, ni les deux tiers de la population', origine: 'texte : CGCT, art. L5211-5, II', décision: 'creation', établissement: 'with-own-taxes',
    communes: [...fois(7, 90, 'for'), ...fois(5, 74, 'against')], attendu: NON, requis: [[8, 501], [6, 667]] },
  // Moitié des conseils et deux tiers de la population
  { id: 'COM-04', cas: 'la moitié des conseils, exactement les deux tiers de la population : « les deux tiers »', origine: 'texte : CGCT, art. L5211-5, II', décision: 'creation', établissement: 'with-own-taxes',
    communes: [...fois(3, 200, 'for'), ...fois(3, 100, 'against')], attendu: OUI, requis: [[4, 451], [3, 600]] },
  { id: 'COM-05', cas: 'la moitié des conseils, exactement les deux tiers de la population : « plus des deux tiers »', origine: 'texte : CGCT, art. L5211-6-1, I, 2°', décision: 'local-agreement-on-seats',
    communes: [...fois(3, 200, 'for'), ...fois(3, 100, 'against')], attendu: NON, requis: [[4, 451], [3, 601]], notes: [NOTE] },
  { id: 'COM-06', cas: 'un habitant de plus que les deux tiers', origine: 'texte : CGCT, art. L5211-6-1, I, 2°', décision: 'local-agreement-on-seats',
    communes: [[201, 'for'], ...fois(2, 200, 'for'), ...fois(2, 100, 'against'), [99, 'against']], attendu: OUI, requis: [[4, 451], [3, 601]], notes: [NOTE] },
  { id: 'COM-07', cas: 'un habitant de moins que les deux tiers', origine: 'texte : CGCT, art. L5211-5, II', décision: 'creation', établissement: 'with-own-taxes',
    communes: [[199, 'for'], ...fois(2, 200, 'for'), ...fois(2, 100, 'against'), [101, 'against']], attendu: NON, requis: [[4, 451], [3, 600]] },
  { id: 'COM-08', cas: 'moins de la moitié des conseils, 90 % de la population', origine: 'texte : CGCT, art. L5211-5, II', décision: 'creation', établissement: 'with-own-taxes',
    communes: [...fois(2, 450, 'for'), ...fois(3, 34, 'against')], attendu: NON },
  { id: 'COM-09', cas: 'cinq conseils : la moitié au moins, c’est trois', origine: 'texte : CGCT, art. L5211-5, II', décision: 'creation', établissement: 'with-own-taxes',
    communes: [...fois(3, 230, 'for'), ...fois(2, 155, 'against')], attendu: OUI, requis: [[4, 501], [3, 667]] },
  // Plus du quart de la population
  { id: 'COM-10', cas: 'fiscalité propre : la plus peuplée, au-dessus du quart, est contre', origine: 'texte : CGCT, art. L5211-5, II, 2°', décision: 'creation', établissement: 'with-own-taxes',
    communes: [[260, 'against'], ...fois(10, 74, 'for')], attendu: NON, sans: ['A'] },
  { id: 'COM-11', cas: 'fiscalité propre : la plus peuplée, exactement au quart, est contre', origine: 'texte : CGCT, art. L5211-5, II, 2°', décision: 'creation', établissement: 'with-own-taxes',
    communes: [[250, 'against'], ...fois(10, 75, 'for')], attendu: OUI },
  { id: 'COM-12', cas: 'fiscalité propre : la deuxième, au-dessus du quart, est contre ; la première suffit', origine: 'texte : CGCT, art. L5211-5, II, 2°', décision: 'creation', établissement: 'with-own-taxes',
    communes: [[300, 'for'], [260, 'against'], ...fois(4, 110, 'for')], attendu: OUI },
  { id: 'COM-13', cas: 'syndicat : toute commune au-dessus du quart doit y être', origine: 'texte : CGCT, art. L5211-5, II, 1°', décision: 'creation', établissement: 'syndicate',
    communes: [[300, 'for'], [260, 'against'], ...fois(4, 110, 'for')], attendu: NON, sans: ['B'] },
  { id: 'COM-14', cas: 'nature de l’établissement inconnue, et décisive', origine: 'convention de la bibliothèque', décision: 'creation',
    communes: [[300, 'for'], [260, 'against'], ...fois(4, 110, 'for')], attendu: ['CommunesMajorityUndetermined', 'kind-of-establishment'], notes: [NOTE] },
  { id: 'COM-15', cas: 'nature de l’établissement inconnue, sans effet', origine: 'convention de la bibliothèque', décision: 'creation',
    communes: [[300, 'for'], [200, 'against'], ...fois(5, 100, 'for')], attendu: OUI },
  { id: 'COM-16', cas: 'deux communes à égalité, les plus peuplées, l’une contre', origine: 'interprétation : note 024', décision: 'statutes', établissement: 'with-own-taxes',
    communes: [[300, 'for'], [300, 'against'], ...fois(4, 100, 'for')], attendu: ['CommunesMajorityUndetermined', 'most-populous-commune'], notes: [NOTE] },
  { id: 'COM-17', cas: 'accord local : la plus peuplée au-dessus du quart est contre', origine: 'texte : CGCT, art. L5211-6-1, I, 2°', décision: 'local-agreement-on-seats',
    communes: [[260, 'against'], ...fois(10, 74, 'for')], attendu: NON, sans: ['A'], notes: [NOTE] },
  // Le silence de trois mois
  { id: 'COM-18', cas: 'extension de compétences : le silence vaut accord', origine: 'texte : CGCT, art. L5211-17', décision: 'transfer-of-powers', établissement: 'with-own-taxes',
    communes: [...fois(2, 100, 'for'), ...fois(6, 100, 'silent'), ...fois(2, 100, 'against')], attendu: OUI },
  { id: 'COM-19', cas: 'retrait : le silence vaut refus', origine: 'texte : CGCT, art. L5211-19', décision: 'withdrawal', établissement: 'with-own-taxes',
    communes: [...fois(2, 100, 'for'), ...fois(6, 100, 'silent'), ...fois(2, 100, 'against')], attendu: NON },
  { id: 'COM-20', cas: 'restitution : le silence vaut refus', origine: 'texte : CGCT, art. L5211-17-1', décision: 'restitution-of-powers', jour: '2020-01-15', établissement: 'with-own-taxes',
    communes: [...fois(4, 100, 'for'), ...fois(6, 100, 'silent')], attendu: NON },
  { id: 'COM-21', cas: 'restitution avant la loi du 27 décembre 2019 : aucune règle', origine: 'texte : loi 2019-1461', décision: 'restitution-of-powers', jour: '2019-12-28', établissement: 'with-own-taxes',
    communes: [...fois(10, 100, 'for')], attendu: ['CommunesMajorityUndetermined', 'majority-of-the-decision'] },
  { id: 'COM-22', cas: 'extension du périmètre : le silence vaut accord', origine: 'texte : CGCT, art. L5211-18', décision: 'extension-of-perimeter', établissement: 'with-own-taxes',
    communes: [...fois(7, 100, 'silent'), ...fois(3, 100, 'against')], attendu: OUI },
  { id: 'COM-23', cas: 'statuts : le silence vaut accord, y compris de la plus peuplée', origine: 'texte : CGCT, art. L5211-20', décision: 'statutes', établissement: 'with-own-taxes',
    communes: [[400, 'silent'], ...fois(6, 100, 'for')], attendu: OUI },
  { id: 'COM-24', cas: 'transformation : le silence vaut accord', origine: 'texte : CGCT, art. L5211-41', décision: 'transformation', établissement: 'with-own-taxes',
    communes: [...fois(7, 100, 'silent'), ...fois(3, 100, 'against')], attendu: OUI },
  { id: 'COM-25', cas: 'accord local : aucun délai, le silence n’est pas un accord', origine: 'interprétation : note 024', décision: 'local-agreement-on-seats',
    communes: [...fois(6, 100, 'for'), ...fois(4, 100, 'silent')], attendu: NON, notes: [NOTE] },
  // Le délai court encore
  { id: 'COM-26', cas: 'trois communes dans leur délai, qui peuvent changer l’issue', origine: 'texte : CGCT, art. L5211-20', décision: 'statutes', établissement: 'with-own-taxes',
    communes: [...fois(5, 100, 'for'), ...fois(3, 100, 'pending'), ...fois(2, 100, 'against')], attendu: ['CommunesMajorityUndetermined', 'positions-of-communes'] },
  { id: 'COM-27', cas: 'trois communes dans leur délai, la majorité déjà faite', origine: 'texte : CGCT, art. L5211-20', décision: 'statutes', établissement: 'with-own-taxes',
    communes: [...fois(7, 100, 'for'), ...fois(3, 100, 'pending')], attendu: OUI },
  { id: 'COM-28', cas: 'une commune dans son délai, la majorité déjà hors d’atteinte', origine: 'texte : CGCT, art. L5211-20', décision: 'statutes', établissement: 'with-own-taxes',
    communes: [...fois(3, 100, 'for'), [100, 'pending'], ...fois(6, 100, 'against')], attendu: NON },
  // Mise en commun de ressources : « les deux tiers » ou « plus des deux tiers » n’a pas été lu
  { id: 'COM-29', cas: 'exactement deux tiers de la population', origine: 'interprétation : note 024', décision: 'pooling-of-resources',
    communes: [...fois(3, 200, 'for'), ...fois(3, 100, 'against')], attendu: ['CommunesMajorityUndetermined', 'strictness-of-the-text'], notes: [NOTE] },
  { id: 'COM-30', cas: 'au-dessus des deux tiers, les deux lectures s’accordent', origine: 'interprétation : note 024', décision: 'pooling-of-resources',
    communes: [...fois(3, 201, 'for'), ...fois(3, 99, 'against')], attendu: OUI, notes: [NOTE] },
  { id: 'COM-31', cas: 'la plus peuplée contre : ce texte ne l’exige pas', origine: 'texte : CGCT, art. L5211-28-3', décision: 'pooling-of-resources',
    communes: [[260, 'against'], ...fois(10, 74, 'for')], attendu: OUI, notes: [NOTE] },
  // Commune nouvelle
  { id: 'COM-32', cas: 'tous les conseils la demandent', origine: 'texte : CGCT, art. L2113-2, 1°', décision: 'new-commune-requested', communes: [[500, 'for'], [20, 'for']], attendu: OUI, notes: [NOTE] },
  { id: 'COM-33', cas: 'deux tiers des conseils, exactement deux tiers de la population : il en faut plus', origine: 'texte : CGCT, art. L2113-2, 2°', décision: 'new-commune-requested',
    communes: [...fois(4, 100, 'for'), ...fois(2, 100, 'against')], attendu: NON, notes: [NOTE] },
  { id: 'COM-34', cas: 'à l’initiative du préfet : le silence vaut accord', origine: 'texte : CGCT, art. L2113-2, 4°', décision: 'new-commune-proposed',
    communes: [[101, 'for'], ...fois(3, 100, 'silent'), [100, 'against'], [99, 'against']], attendu: OUI, requis: [[4, 401]] },
  { id: 'COM-35', cas: 'la moitié des conseils ne suffit jamais', origine: 'texte : CGCT, art. L2113-2, 4°', décision: 'new-commune-proposed',
    communes: [...fois(3, 300, 'for'), ...fois(3, 33, 'against')], attendu: NON },
  // Bords
  { id: 'COM-36', cas: 'aucune commune', origine: 'convention de la bibliothèque', décision: 'creation', communes: [], attendu: ['CommunesMajorityUndetermined', 'communes'] },
  { id: 'COM-37', cas: 'deux communes : une seule, la moitié des conseils et les deux tiers des habitants', origine: 'texte : CGCT, art. L5211-5, II', décision: 'creation', établissement: 'with-own-taxes',
    communes: [[200, 'for'], [100, 'against']], attendu: OUI, requis: [[2, 151], [1, 200]] },
  { id: 'COM-39', cas: 'en attente et nature inconnue : l’une ou l’autre suffirait à la faire', origine: 'convention de la bibliothèque', décision: 'creation',
    communes: [[300, 'for'], [260, 'pending'], ...fois(4, 110, 'for')], attendu: ['CommunesMajorityUndetermined', 'positions-of-communes', 'kind-of-establishment'], notes: [NOTE] },
  { id: 'COM-40', cas: 'en attente et nature inconnue : il faut l’une et l’autre', origine: 'convention de la bibliothèque', décision: 'creation',
    communes: [[300, 'for'], [260, 'against'], ...fois(2, 110, 'for'), ...fois(2, 110, 'pending')], attendu: ['CommunesMajorityUndetermined', 'positions-of-communes', 'kind-of-establishment'], notes: [NOTE] },
  { id: 'COM-41', cas: 'la plus peuplée, au-dessus du quart, est dans son délai', origine: 'texte : CGCT, art. L5211-20', décision: 'statutes', établissement: 'with-own-taxes',
    communes: [[260, 'pending'], ...fois(10, 74, 'for')], attendu: ['CommunesMajorityUndetermined', 'positions-of-communes'] },
  { id: 'COM-42', cas: 'juste au-dessous des deux tiers de la population : ni l’une ni l’autre lecture', origine: 'interprétation : note 024', décision: 'pooling-of-resources',
    communes: [...fois(3, 199, 'for'), ...fois(3, 101, 'against')], attendu: NON, notes: [NOTE] },
  { id: 'COM-38', cas: 'accord local avant la loi du 9 mars 2015 : non encodé', origine: 'texte : loi 2015-264', décision: 'local-agreement-on-seats', jour: '2015-03-10',
    communes: [...fois(10, 100, 'for')], attendu: ['CommunesMajorityUndetermined', 'majority-of-the-decision'] },
];

/** Les textes que chaque décision cite, à un jour. */
export interface CommunesBasisCase extends Pick<CommunesCase, 'id' | 'cas' | 'origine' | 'décision' | 'jour' | 'établissement'> {
  readonly fondement: ReadonlyArray<string>;
}

const CRÉATION = 'CGCT L5211-5 [older-text]';

// prettier-ignore
export const communesBasisCases: ReadonlyArray<CommunesBasisCase> = [
  { id: 'COM-60', cas: 'création',                          origine: 'texte : CGCT, art. L5211-5, II', décision: 'creation', fondement: [CRÉATION] },
  { id: 'COM-61', cas: 'création d’un syndicat',            origine: 'texte : CGCT, art. L5211-5, II, 1°', décision: 'creation', établissement: 'syndicate', fondement: [CRÉATION] },
  { id: 'COM-62', cas: 'transfert de compétences : renvoi à la création', origine: 'texte : CGCT, art. L5211-17', décision: 'transfer-of-powers', fondement: ['CGCT L5211-17 [older-text]', CRÉATION] },
  { id: 'COM-63', cas: 'restitution de compétences : renvoi à la création', origine: 'texte : CGCT, art. L5211-17-1', décision: 'restitution-of-powers', fondement: ['CGCT L5211-17-1 [older-text]', CRÉATION] },
  { id: 'COM-64', cas: 'restitution, la veille de la loi : le texte à venir', origine: 'texte : loi 2019-1461', décision: 'restitution-of-powers', jour: '2019-12-28', fondement: ['CGCT L5211-17-1 [older-text]'] },
  { id: 'COM-65', cas: 'extension du périmètre : renvoi à la création', origine: 'texte : CGCT, art. L5211-18', décision: 'extension-of-perimeter', fondement: ['CGCT L5211-18 [older-text]', CRÉATION] },
  { id: 'COM-66', cas: 'retrait : renvoi à la création',    origine: 'texte : CGCT, art. L5211-19', décision: 'withdrawal', fondement: ['CGCT L5211-19 [older-text]', CRÉATION] },
  { id: 'COM-67', cas: 'statuts : renvoi à la création',    origine: 'texte : CGCT, art. L5211-20', décision: 'statutes', établissement: 'with-own-taxes', fondement: ['CGCT L5211-20 [current-text]', CRÉATION] },
  { id: 'COM-68', cas: 'transformation : renvoi à la création', origine: 'texte : CGCT, art. L5211-41', décision: 'transformation', fondement: ['CGCT L5211-41 [older-text]', CRÉATION] },
  { id: 'COM-69', cas: 'accord local : sa propre majorité', origine: 'texte : CGCT, art. L5211-6-1, I, 2°', décision: 'local-agreement-on-seats', fondement: ['CGCT L5211-6-1 [older-text]'] },
  { id: 'COM-70', cas: 'accord local, la veille de la loi : le texte à venir', origine: 'texte : loi 2015-264', décision: 'local-agreement-on-seats', jour: '2015-03-10', fondement: ['CGCT L5211-6-1 [older-text]'] },
  { id: 'COM-71', cas: 'mise en commun de ressources : sa propre majorité', origine: 'texte : CGCT, art. L5211-28-3', décision: 'pooling-of-resources', fondement: ['CGCT L5211-28-3 [older-text]'] },
  { id: 'COM-72', cas: 'commune nouvelle, à la demande des conseils', origine: 'texte : CGCT, art. L2113-2, 2°', décision: 'new-commune-requested', fondement: ['CGCT L2113-2 [older-text]'] },
  { id: 'COM-73', cas: 'commune nouvelle, à l’initiative du préfet', origine: 'texte : CGCT, art. L2113-2, 4°', décision: 'new-commune-proposed', fondement: ['CGCT L2113-2 [older-text]'] },
];
