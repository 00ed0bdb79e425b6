/** Les nombres d’une feuille de présence, et ce que l’hémicycle en montre. */
export interface HemicycleCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly enExercice: number;
  readonly présents: number;
  readonly douteux?: number;
  readonly représentés?: number;
  readonly représentésDouteux?: number;
  readonly retirés?: number;
  readonly absents: number;
  /** Le nombre de sièges de chaque rangée, de la plus petite à la plus grande. */
  readonly rangées: ReadonlyArray<number>;
  /** Combien de sièges sont dessinés, et la taille de l’image en pixels. */
  readonly sièges: number;
  readonly taille: readonly [largeur: number, hauteur: number];
  readonly titre: string;
  readonly description: string;
}

// prettier-ignore
export const hemicycleCases: ReadonlyArray<HemicycleCase> = [
  { id: 'HÉMI-01', cas: 'séance modèle', origine: 'délibération du 4 juillet 2024', enExercice: 67, présents: 40, représentés: 6, absents: 21, rangées: [8, 10, 13, 17, 19], sièges: 67, taille: [358, 267], titre: 'Présences\u00A0: 67 membres en exercice', description: '40 présents, 6 représentés, 21 absents' },
  { id: 'HÉMI-02', cas: 'un seul membre', origine: 'définition', enExercice: 1, présents: 1, absents: 0, rangées: [1], sièges: 1, taille: [260, 135], titre: 'Présences\u00A0: 1 membre en exercice', description: '1 présent' },
  { id: 'HÉMI-03', cas: 'le plus petit effectif légal : une rangée', origine: 'texte : CGCT, art. L2121-2', enExercice: 7, présents: 4, absents: 3, rangées: [7], sièges: 7, taille: [260, 157], titre: 'Présences\u00A0: 7 membres en exercice', description: '4 présents, 3 absents' },
  { id: 'HÉMI-04', cas: 'neuf : la rangée est pleine', origine: 'définition', enExercice: 9, présents: 9, absents: 0, rangées: [9], sièges: 9, taille: [260, 135], titre: 'Présences\u00A0: 9 membres en exercice', description: '9 présents' },
  { id: 'HÉMI-05', cas: 'dix : une seconde rangée', origine: 'définition', enExercice: 10, présents: 5, absents: 5, rangées: [4, 6], sièges: 10, taille: [260, 179], titre: 'Présences\u00A0: 10 membres en exercice', description: '5 présents, 5 absents' },
  { id: 'HÉMI-06', cas: 'toutes les situations à la fois', origine: 'définition', enExercice: 27, présents: 15, douteux: 1, représentés: 4, représentésDouteux: 1, retirés: 2, absents: 5, rangées: [6, 9, 12], sièges: 27, taille: [270, 289], titre: 'Présences\u00A0: 27 membres en exercice', description: '14 présents, 1 présence incertaine, 4 représentés, 1 pouvoir incertain, 2 retirés, 5 absents' },
  { id: 'HÉMI-07', cas: 'mille membres : chacun son siège', origine: 'définition', enExercice: 1000, présents: 600, absents: 400, rangées: [8, 11, 14, 17, 20, 22, 25, 28, 31, 34, 37, 41, 44, 46, 49, 52, 55, 58, 61, 64, 67, 69, 72, 75], sièges: 1000, taille: [1194, 663], titre: 'Présences\u00A0: 1000 membres en exercice', description: '600 présents, 400 absents' },
  { id: 'HÉMI-08', cas: 'mille un membres : la légende seule', origine: 'définition', enExercice: 1001, présents: 601, absents: 400, rangées: [], sièges: 0, taille: [260, 82], titre: 'Présences\u00A0: 1001 membres en exercice', description: '601 présents, 400 absents' },
  { id: 'HÉMI-09', cas: 'le plus grand nombre qui se compte : la légende seule', origine: 'définition', enExercice: 9_007_199_254_740_991, présents: 1, absents: 9_007_199_254_740_990, rangées: [], sièges: 0, taille: [260, 82], titre: 'Présences\u00A0: 9007199254740991 membres en exercice', description: '1 présent, 9007199254740990 absents' },
  { id: 'HÉMI-10', cas: 'la feuille ne dit rien du cinquième : son siège n’est pas dessiné', origine: 'définition', enExercice: 5, présents: 4, absents: 0, rangées: [5], sièges: 4, taille: [260, 135], titre: 'Présences\u00A0: 5 membres en exercice', description: '4 présents' },
  { id: 'HÉMI-11', cas: 'plusieurs doutes, un seul représenté, un seul retiré', origine: 'définition', enExercice: 27, présents: 15, douteux: 3, représentés: 1, représentésDouteux: 2, retirés: 1, absents: 8, rangées: [6, 9, 12], sièges: 27, taille: [270, 289], titre: 'Présences\u00A0: 27 membres en exercice', description: '12 présents, 3 présences incertaines, 1 représenté, 2 pouvoirs incertains, 1 retiré, 8 absents' },
];

/** Un plan de financement, en centimes, et les parts de sa barre en pixels : la barre en a 400. */
export interface BarCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly coût: number;
  readonly contributions: ReadonlyArray<readonly [financeur: string, centimes: number, taux: 'imprimé' | 'non imprimé']>;
  /** Pour chaque part : où elle commence et sa longueur. */
  readonly parts: ReadonlyArray<readonly [number, number]>;
  /** Où passe le trait du coût dépassé. */
  readonly trait: number | null;
  readonly description: string;
}

// prettier-ignore
export const barCases: ReadonlyArray<BarCase> = [
  { id: 'BARRE-01', cas: 'séance modèle : la moitié par l’État', origine: 'délibération du 4 juillet 2024', coût: 981_000_00, contributions: [['État', 490_500_00, 'imprimé']], parts: [[16, 200], [216, 200]], trait: null, description: 'État\u00A0: 490\u202F500,00\u00A0€\u202F; reste à financer\u00A0: 490\u202F500,00\u00A0€' },
  { id: 'BARRE-02', cas: 'trois tiers, au centième de pixel près', origine: 'définition', coût: 3_00, contributions: [['A', 1_00, 'imprimé'], ['B', 1_00, 'imprimé'], ['C', 1_00, 'imprimé']], parts: [[16, 133.33], [149.33, 133.33], [282.66, 133.34]], trait: null, description: 'A\u00A0: 1,00\u00A0€\u202F; B\u00A0: 1,00\u00A0€\u202F; C\u00A0: 1,00\u00A0€' },
  { id: 'BARRE-03', cas: 'sans taux imprimé, les contributions sont réunies', origine: 'définition', coût: 100_00, contributions: [['État', 50_00, 'imprimé'], ['Région', 10_00, 'non imprimé'], ['Ville', 15_00, 'non imprimé']], parts: [[16, 200], [216, 100], [316, 100]], trait: null, description: 'État\u00A0: 50,00\u00A0€\u202F; autres contributions\u00A0: 25,00\u00A0€\u202F; reste à financer\u00A0: 25,00\u00A0€' },
  { id: 'BARRE-04', cas: 'le coût est dépassé : un trait le dit', origine: 'définition', coût: 60_00, contributions: [['État', 80_00, 'imprimé']], parts: [[16, 400]], trait: 316, description: 'État\u00A0: 80,00\u00A0€\u202F; au-delà du coût\u00A0: 20,00\u00A0€' },
  { id: 'BARRE-05', cas: 'rien n’est encore trouvé', origine: 'définition', coût: 100_00, contributions: [], parts: [[16, 400]], trait: null, description: 'reste à financer\u00A0: 100,00\u00A0€' },
  { id: 'BARRE-06', cas: 'coût nul, rien à dessiner', origine: 'définition', coût: 0, contributions: [], parts: [], trait: null, description: '' },
  { id: 'BARRE-07', cas: 'une contribution négative ne se dessine pas', origine: 'définition', coût: 100_00, contributions: [['État', -10_00, 'imprimé'], ['Région', 60_00, 'imprimé']], parts: [[16, 218.18], [234.18, 181.82]], trait: null, description: 'Région\u00A0: 60,00\u00A0€\u202F; reste à financer\u00A0: 50,00\u00A0€' },
];

/** Un plan entier : ce qu’en dit le constat, en centimes, et sa barre. */
export interface PlanCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly constat: Readonly<Record<string, unknown>>;
  readonly parts: ReadonlyArray<readonly [number, number]>;
  readonly trait: number | null;
  readonly description: string;
}

// prettier-ignore
export const planCases: ReadonlyArray<PlanCase> = [
  { id: 'PLAN-BARRE-01', cas: 'plan équilibré', origine: 'définition', constat: { _tag: 'PlanBalanced', standing: 'conforms', cost: 100_000_00, own: 25_000_00, granted: 50_000_00, requested: 25_000_00 }, parts: [[16, 100], [116, 200], [316, 100]], trait: null, description: 'part du maître d’ouvrage\u00A0: 25\u202F000,00\u00A0€\u202F; aides accordées\u00A0: 50\u202F000,00\u00A0€\u202F; aides demandées\u00A0: 25\u202F000,00\u00A0€' },
  { id: 'PLAN-BARRE-02', cas: 'il manque un quart', origine: 'définition', constat: { _tag: 'PlanUnbalanced', standing: 'breaches', cost: 100_000_00, own: 25_000_00, granted: 50_000_00, requested: 0, sum: 75_000_00, difference: 25_000_00 }, parts: [[16, 100], [116, 200], [316, 100]], trait: null, description: 'part du maître d’ouvrage\u00A0: 25\u202F000,00\u00A0€\u202F; aides accordées\u00A0: 50\u202F000,00\u00A0€\u202F; reste à financer\u00A0: 25\u202F000,00\u00A0€' },
  { id: 'PLAN-BARRE-03', cas: 'un quart de trop', origine: 'définition', constat: { _tag: 'PlanUnbalanced', standing: 'breaches', cost: 60_000_00, own: 40_000_00, granted: 40_000_00, requested: 0, sum: 80_000_00, difference: -20_000_00 }, parts: [[16, 200], [216, 200]], trait: 316, description: 'part du maître d’ouvrage\u00A0: 40\u202F000,00\u00A0€\u202F; aides accordées\u00A0: 40\u202F000,00\u00A0€\u202F; au-delà du coût\u00A0: 20\u202F000,00\u00A0€' },
];

/** Les jours d’un acte, et leur place sur la ligne, en pixels : elle va de 16 à 416. */
export interface TimelineCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly constats: ReadonlyArray<Readonly<Record<string, unknown>>>;
  readonly jours: ReadonlyArray<readonly [place: number, texte: string]>;
  /** L’étage de chaque marque : une marque en couvrirait une autre à moins de 22 pixels, elle monte alors d’un étage. */
  readonly étages: ReadonlyArray<number>;
}

const période = (from: string, lastDay: string): Readonly<Record<string, unknown>> => ({ from, months: 2, expiry: lastDay, lastDay, otherReading: null });

// prettier-ignore
export const timelineCases: ReadonlyArray<TimelineCase> = [
  { id: 'LIGNE-01', cas: 'séance modèle : 77 jours de l’envoi à la fin du recours', origine: 'délibération du 4 juillet 2024',
    constats: [
      { _tag: 'ConvocationInTime', sentOn: '2024-06-28', heldOn: '2024-07-04' },
      { _tag: 'ReceivedByPrefecture', receivedOn: '2024-07-12' },
      { _tag: 'Executory', day: '2024-07-12', publishedOn: '2024-07-12', transmittedOn: '2024-07-12' },
      { _tag: 'ChallengeOpen', period: période('2024-07-12', '2024-09-13') },
      { _tag: 'ReferralOpen', period: période('2024-07-12', '2024-09-13') },
    ],
    jours: [
      [16, '28 juin 2024\u00A0: convocation envoyée'], [47.17, '4 juillet 2024\u00A0: séance'], [88.73, '12 juillet 2024\u00A0: réception en préfecture'], [88.73, '12 juillet 2024\u00A0: publication'],
      [88.73, '12 juillet 2024\u00A0: acte exécutoire'], [416, '13 septembre 2024\u00A0: dernier jour du recours'], [416, '13 septembre 2024\u00A0: dernier jour du déféré'],
    ],
    étages: [0, 0, 0, 1, 2, 0, 1] },
  { id: 'LIGNE-02', cas: 'convocation tardive, rien d’autre n’est connu', origine: 'définition', constats: [{ _tag: 'ConvocationLate', sentOn: '2024-07-01', heldOn: '2024-07-04' }], jours: [[16, '1er juillet 2024\u00A0: convocation envoyée (tardive)'], [416, '4 juillet 2024\u00A0: séance']], étages: [0, 0] },
  { id: 'LIGNE-03', cas: 'tout le même jour', origine: 'définition', constats: [{ _tag: 'ConvocationLate', sentOn: '2024-07-04', heldOn: '2024-07-04' }], jours: [[16, '4 juillet 2024\u00A0: convocation envoyée (tardive)'], [16, '4 juillet 2024\u00A0: séance']], étages: [0, 1] },
  { id: 'LIGNE-04', cas: 'publié mais pas reçu', origine: 'définition', constats: [{ _tag: 'ChallengeOpen', period: période('2024-07-12', '2024-09-13') }], jours: [[16, '12 juillet 2024\u00A0: publication'], [416, '13 septembre 2024\u00A0: dernier jour du recours']], étages: [0, 0] },
  { id: 'LIGNE-05', cas: 'un changement d’heure au milieu ne déplace rien', origine: 'définition', constats: [{ _tag: 'ConvocationInTime', sentOn: '2024-03-29', heldOn: '2024-04-02' }, { _tag: 'ReceivedByPrefecture', receivedOn: '2024-03-31' }], jours: [[16, '29 mars 2024\u00A0: convocation envoyée'], [216, '31 mars 2024\u00A0: réception en préfecture'], [416, '2 avril 2024\u00A0: séance']], étages: [0, 0, 0] },
  { id: 'LIGNE-06', cas: 'publiée avant d’être reçue', origine: 'définition', constats: [{ _tag: 'Executory', day: '2024-07-12', publishedOn: '2024-07-05', transmittedOn: '2024-07-12' }], jours: [[16, '5 juillet 2024\u00A0: publication'], [416, '12 juillet 2024\u00A0: réception en préfecture'], [416, '12 juillet 2024\u00A0: acte exécutoire']], étages: [0, 0, 1] },
  { id: 'LIGNE-07', cas: 'le déféré seul : il court de la réception', origine: 'définition', constats: [{ _tag: 'ReferralOpen', period: période('2024-07-12', '2024-09-13') }], jours: [[16, '12 juillet 2024\u00A0: réception en préfecture'], [416, '13 septembre 2024\u00A0: dernier jour du déféré']], étages: [0, 0] },
  { id: 'LIGNE-08', cas: 'convocation qui compte du jour reçu : la séance seule', origine: 'définition', constats: [{ _tag: 'ConvocationInTime', sentOn: null, heldOn: '2024-07-04' }], jours: [[16, '4 juillet 2024\u00A0: séance']], étages: [0] },
  { id: 'LIGNE-09', cas: 'deux cents jours : onze jours font 22 pixels, les marques se touchent sans se couvrir', origine: 'calcul à la main : 400 × 11 ÷ 200 = 22', constats: [{ _tag: 'ConvocationInTime', sentOn: '2024-01-01', heldOn: '2024-01-12' }, { _tag: 'ReceivedByPrefecture', receivedOn: '2024-07-19' }], jours: [[16, '1er janvier 2024\u00A0: convocation envoyée'], [38, '12 janvier 2024\u00A0: séance'], [416, '19 juillet 2024\u00A0: réception en préfecture']], étages: [0, 0, 0] },
  { id: 'LIGNE-10', cas: 'un jour de plus : 21,89 pixels, la seconde monte', origine: 'calcul à la main : 400 × 11 ÷ 201 = 21,89', constats: [{ _tag: 'ConvocationInTime', sentOn: '2024-01-01', heldOn: '2024-01-12' }, { _tag: 'ReceivedByPrefecture', receivedOn: '2024-07-20' }], jours: [[16, '1er janvier 2024\u00A0: convocation envoyée'], [37.89, '12 janvier 2024\u00A0: séance'], [416, '20 juillet 2024\u00A0: réception en préfecture']], étages: [0, 1, 0] },
];
