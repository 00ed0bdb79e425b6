import type { Movement, WithdrawalReason } from '../../src/attendance/index.js';
import type { Organe } from '../body/organs.js';

/** Un mouvement : ce qui arrive, à qui, avant quel point ; sans point, le registre ne le situe pas. Un retrait peut dire pourquoi. */
export type Mouvement = readonly [kind: Movement['kind'], membre: string, avant?: string | undefined, motif?: WithdrawalReason | undefined];

export interface FollowCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  /** Les membres A, B et C ; l’ordre du jour a trois points, 1, 2 et 3. */
  readonly présents: ReadonlyArray<string>;
  readonly absents?: ReadonlyArray<string>;
  readonly mouvements: ReadonlyArray<Mouvement>;
  /** L’état de A, B, C à l’ouverture puis à chaque point : P présent, A absent, R retiré. */
  readonly états: readonly [string, string, string, string];
  /** Les retirés à chacun de ces moments, en quatre chiffres : intérêt personnel, représentant désigné, propres comptes, motif inconnu. */
  readonly motifs?: readonly [string, string, string, string];
  readonly incertains?: readonly [number, number, number, number];
  readonly deuxÉtats?: ReadonlyArray<string>;
  /** Ceux dont la présence est douteuse, si ce ne sont pas ceux en deux états. */
  readonly douteux?: ReadonlyArray<string>;
  readonly nonSitués?: ReadonlyArray<Mouvement>;
  readonly impossibles?: ReadonlyArray<readonly [Movement['kind'], string, string, 'present' | 'absent' | 'withdrawn', WithdrawalReason?]>;
}

// prettier-ignore
export const followCases: ReadonlyArray<FollowCase> = [
  { id: 'PRÉS-01', cas: 'personne ne bouge',                                origine: 'définition', présents: ['A', 'B'], mouvements: [], états: ['PPA', 'PPA', 'PPA', 'PPA'] },
  { id: 'PRÉS-02', cas: 'C arrive avant le point 2',                        origine: 'définition', présents: ['A', 'B'], mouvements: [['arrives', 'C', '2']], états: ['PPA', 'PPA', 'PPP', 'PPP'] },
  { id: 'PRÉS-03', cas: 'C arrive avant le premier point',                  origine: 'définition', présents: ['A', 'B'], mouvements: [['arrives', 'C', '1']], états: ['PPA', 'PPP', 'PPP', 'PPP'] },
  { id: 'PRÉS-04', cas: 'A part avant le point 3',                          origine: 'définition', présents: ['A', 'B'], mouvements: [['leaves', 'A', '3']], états: ['PPA', 'PPA', 'PPA', 'APA'] },
  { id: 'PRÉS-05', cas: 'A se retire au point 2 et revient au point 3',     origine: 'texte : CGCT, art. L2131-11', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '2'], ['returns', 'A', '3']], états: ['PPA', 'PPA', 'RPA', 'PPA'] },
  { id: 'PRÉS-06', cas: 'A se retire et ne revient pas',                    origine: 'texte : CGCT, art. L2131-11', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '2']], états: ['PPA', 'PPA', 'RPA', 'RPA'] },
  { id: 'PRÉS-07', cas: 'A se retire, puis part',                           origine: 'définition', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '2'], ['leaves', 'A', '3']], états: ['PPA', 'PPA', 'RPA', 'APA'] },
  { id: 'PRÉS-08', cas: 'A part et revient',                                origine: 'définition', présents: ['A', 'B'], mouvements: [['leaves', 'A', '2'], ['returns', 'A', '3']], états: ['PPA', 'PPA', 'APA', 'PPA'] },
  { id: 'PRÉS-09', cas: 'A part, et le registre dit qu’il arrive de nouveau', origine: 'définition', présents: ['A', 'B'], mouvements: [['leaves', 'A', '2'], ['arrives', 'A', '3']], états: ['PPA', 'PPA', 'APA', 'PPA'] },
  { id: 'PRÉS-10', cas: 'C arrive et part entre deux points',               origine: 'définition', présents: ['A', 'B'], mouvements: [['arrives', 'C', '2'], ['leaves', 'C', '2']], états: ['PPA', 'PPA', 'PPA', 'PPA'] },
  { id: 'PRÉS-11', cas: 'A part et C arrive avant le même point',           origine: 'définition', présents: ['A', 'B'], mouvements: [['leaves', 'A', '2'], ['arrives', 'C', '2']], états: ['PPA', 'PPA', 'APP', 'APP'] },
  { id: 'PRÉS-12', cas: 'le registre écrit les mouvements dans un autre ordre que les points', origine: 'définition', présents: ['A', 'B'], mouvements: [['returns', 'A', '3'], ['withdraws', 'A', '2']], états: ['PPA', 'PPA', 'RPA', 'PPA'] },

  { id: 'PRÉS-13', cas: 'A se retire pour son intérêt personnel', origine: 'texte : CGCT, art. L2131-11', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '2', 'personal-interest'], ['returns', 'A', '3']], états: ['PPA', 'PPA', 'RPA', 'PPA'], motifs: ['0000', '0000', '1000', '0000'] },
  { id: 'PRÉS-14', cas: 'A se retire : il représente la commune dans l’organisme aidé', origine: 'texte : CGCT, art. L1111-6, II', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '2', 'designated-representative'], ['returns', 'A', '3']], états: ['PPA', 'PPA', 'RPA', 'PPA'], motifs: ['0000', '0000', '0100', '0000'] },
  { id: 'PRÉS-15', cas: 'A, maire, se retire au moment du vote de ses comptes', origine: 'texte : CGCT, art. L2121-14', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '2', 'own-accounts'], ['returns', 'A', '3']], états: ['PPA', 'PPA', 'RPA', 'PPA'], motifs: ['0000', '0000', '0010', '0000'] },
  { id: 'PRÉS-16', cas: 'chacun pour son motif, dont un que le registre ne dit pas', origine: 'définition', présents: ['A', 'B', 'C'], mouvements: [['withdraws', 'A', '1', 'own-accounts'], ['withdraws', 'B', '2', 'personal-interest'], ['withdraws', 'C', '3']], états: ['PPP', 'RPP', 'RRP', 'RRR'], motifs: ['0000', '0010', '1010', '1011'] },
  { id: 'PRÉS-17', cas: 'A se retire, revient, et se retire pour un autre motif', origine: 'définition', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '1', 'personal-interest'], ['returns', 'A', '2'], ['withdraws', 'A', '2', 'designated-representative'], ['returns', 'A', '3'], ['withdraws', 'A', '3']], états: ['PPA', 'RPA', 'RPA', 'RPA'], motifs: ['0000', '1000', '0100', '0001'] },
  { id: 'PRÉS-18', cas: 'C, absent et représenté, se retire pour son intérêt personnel', origine: 'réponse ministérielle n° 20278', présents: ['A', 'B'], mouvements: [['withdraws', 'C', '2', 'personal-interest'], ['returns', 'C', '3']], états: ['PPA', 'PPA', 'PPR', 'PPA'], motifs: ['0000', '0000', '1000', '0000'] },
  { id: 'PRÉS-19', cas: 'un second retrait, impossible, ne change pas le motif du premier', origine: 'définition', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '1', 'personal-interest'], ['withdraws', 'A', '2', 'own-accounts']], états: ['PPA', 'RPA', 'RPA', 'RPA'], motifs: ['0000', '1000', '1000', '1000'], impossibles: [['withdraws', 'A', '2', 'withdrawn', 'own-accounts']] },

  { id: 'PRÉS-20', cas: 'A, présent, arrive',                               origine: 'définition', présents: ['A', 'B'], mouvements: [['arrives', 'A', '2']], états: ['PPA', 'PPA', 'PPA', 'PPA'], impossibles: [['arrives', 'A', '2', 'present']] },
  { id: 'PRÉS-21', cas: 'C, absent, part',                                  origine: 'définition', présents: ['A', 'B'], mouvements: [['leaves', 'C', '2']], états: ['PPA', 'PPA', 'PPA', 'PPA'], impossibles: [['leaves', 'C', '2', 'absent']] },
  { id: 'PRÉS-22', cas: 'C, absent et représenté, se retire',               origine: 'réponse ministérielle n° 20278', présents: ['A', 'B'], mouvements: [['withdraws', 'C', '2']], états: ['PPA', 'PPA', 'PPR', 'PPR'] },
  { id: 'PRÉS-27', cas: 'C, absent et représenté, se retire et revient : toujours absent', origine: 'réponse ministérielle n° 20278', présents: ['A', 'B'], mouvements: [['withdraws', 'C', '2'], ['returns', 'C', '3']], états: ['PPA', 'PPA', 'PPR', 'PPA'] },
  { id: 'PRÉS-23', cas: 'A, présent, revient',                              origine: 'définition', présents: ['A', 'B'], mouvements: [['returns', 'A', '2']], états: ['PPA', 'PPA', 'PPA', 'PPA'], impossibles: [['returns', 'A', '2', 'present']] },
  { id: 'PRÉS-24', cas: 'A, retiré, arrive au lieu de revenir',             origine: 'définition', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '1'], ['arrives', 'A', '3']], états: ['PPA', 'RPA', 'RPA', 'RPA'], impossibles: [['arrives', 'A', '3', 'withdrawn']] },
  { id: 'PRÉS-25', cas: 'A se retire deux fois',                            origine: 'définition', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '1'], ['withdraws', 'A', '2']], états: ['PPA', 'RPA', 'RPA', 'RPA'], impossibles: [['withdraws', 'A', '2', 'withdrawn']] },
  { id: 'PRÉS-26', cas: 'A part deux fois ; les mouvements suivants tiennent', origine: 'définition', présents: ['A', 'B'], mouvements: [['leaves', 'A', '1'], ['leaves', 'A', '2'], ['returns', 'A', '3']], états: ['PPA', 'APA', 'APA', 'PPA'], impossibles: [['leaves', 'A', '2', 'absent']] },

  { id: 'PRÉS-30', cas: 'A part, on ne sait quand : présence incertaine tout du long', origine: 'définition', présents: ['A', 'B'], mouvements: [['leaves', 'A']], états: ['PPA', 'PPA', 'PPA', 'PPA'], incertains: [1, 1, 1, 1], douteux: ['A'], nonSitués: [['leaves', 'A']] },
  { id: 'PRÉS-31', cas: 'A part, on ne sait quand, et s’est retiré au point 2', origine: 'définition', présents: ['A', 'B'], mouvements: [['leaves', 'A'], ['withdraws', 'A', '2'], ['returns', 'A', '3']], états: ['PPA', 'PPA', 'RPA', 'PPA'], incertains: [1, 1, 0, 1], douteux: ['A'], nonSitués: [['leaves', 'A']] },

  { id: 'PRÉS-32', cas: 'C arrive, on ne sait quand : peut-être là dès l’ouverture', origine: 'définition', présents: ['A', 'B'], mouvements: [['arrives', 'C']], états: ['PPP', 'PPP', 'PPP', 'PPP'], incertains: [1, 1, 1, 1], douteux: ['C'], nonSitués: [['arrives', 'C']] },
  { id: 'PRÉS-33', cas: 'C arrive, on ne sait quand, et part avant le point 3', origine: 'définition', présents: ['A', 'B'], mouvements: [['arrives', 'C'], ['leaves', 'C', '3']], états: ['PPP', 'PPP', 'PPP', 'PPA'], incertains: [1, 1, 1, 0], douteux: ['C'], nonSitués: [['arrives', 'C']] },
  { id: 'PRÉS-40', cas: 'A est porté présent et absent',                    origine: 'interprétation 009 ; registre réel : CC de Gâtine-Racan, 25 janvier 2023', présents: ['A', 'B'], absents: ['A', 'C'], mouvements: [], états: ['PPA', 'PPA', 'PPA', 'PPA'], incertains: [1, 1, 1, 1], deuxÉtats: ['A'] },
  { id: 'PRÉS-41', cas: 'A et B sont portés présents et absents',           origine: 'interprétation 009', présents: ['A', 'B'], absents: ['B', 'A'], mouvements: [], états: ['PPA', 'PPA', 'PPA', 'PPA'], incertains: [2, 2, 2, 2], deuxÉtats: ['B', 'A'] },
  { id: 'PRÉS-42', cas: 'A est porté présent et absent, et part au point 2 : borné dans le temps', origine: 'interprétation 009 ; registre réel : Figeac, 13 mars 2023', présents: ['A', 'B'], absents: ['A', 'C'], mouvements: [['leaves', 'A', '2']], états: ['PPA', 'PPA', 'APA', 'APA'] },
  { id: 'PRÉS-43', cas: 'C est porté absent et arrive au point 2 : borné dans le temps', origine: 'interprétation 009 ; registre réel : Vélizy-Villacoublay, 21 décembre 2022', présents: ['A', 'B'], absents: ['C'], mouvements: [['arrives', 'C', '2']], états: ['PPA', 'PPA', 'PPP', 'PPP'] },
];

export interface HomonymCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  /** Les deux membres, le premier présent, le second non : civilité, prénom, nom. */
  readonly membres: readonly [Nommé, Nommé];
  readonly distincts: 'oui' | 'non';
  /** Pourquoi ils ne le sont pas : un prénom manque, sauf mention contraire. */
  readonly ressemblance?: 'same-name';
}

export interface Nommé {
  readonly title?: string;
  readonly givenName?: string;
  readonly surname: string;
}

// prettier-ignore
export const homonymCases: ReadonlyArray<HomonymCase> = [
  { id: 'HOM-01', cas: 'Montreuil : un prénom d’un seul côté',                    origine: 'interprétation 008 ; registre réel : Montreuil, 29 mars 2023', membres: [{ title: 'Monsieur', surname: 'MOLOSSI' }, { title: 'Monsieur', givenName: 'Tobias', surname: 'MOLOSSI' }], distincts: 'non' },
  { id: 'HOM-02', cas: 'aucun prénom, aucune civilité',                           origine: 'interprétation 008', membres: [{ surname: 'DURAND' }, { surname: 'DURAND' }], distincts: 'non' },
  { id: 'HOM-03', cas: 'deux prénoms différents',                                 origine: 'interprétation 008', membres: [{ givenName: 'Anne', surname: 'DURAND' }, { givenName: 'Zoé', surname: 'DURAND' }], distincts: 'oui' },
  { id: 'HOM-04', cas: 'deux civilités différentes, sans prénom',                 origine: 'interprétation 008', membres: [{ title: 'M.', surname: 'DURAND' }, { title: 'Mme', surname: 'DURAND' }], distincts: 'oui' },
  { id: 'HOM-05', cas: 'une civilité d’un seul côté',                             origine: 'interprétation 008', membres: [{ title: 'M.', surname: 'DURAND' }, { surname: 'DURAND' }], distincts: 'non' },
  { id: 'HOM-06', cas: 'la même civilité, sans prénom',                           origine: 'interprétation 008', membres: [{ title: 'M.', surname: 'DURAND' }, { title: 'M.', surname: 'DURAND' }], distincts: 'non' },
  { id: 'HOM-07', cas: 'un prénom d’un côté, mais deux civilités',                origine: 'interprétation 008', membres: [{ title: 'M.', givenName: 'Paul', surname: 'DURAND' }, { title: 'Mme', surname: 'DURAND' }], distincts: 'oui' },
  { id: 'HOM-08', cas: 'les accents ne distinguent pas',                          origine: 'interprétation 008', membres: [{ surname: 'LEFÈVRE' }, { surname: 'LEFEVRE' }], distincts: 'non' },
  { id: 'HOM-09', cas: 'les capitales ne distinguent pas',                        origine: 'interprétation 008', membres: [{ surname: 'Lefèvre' }, { surname: 'LEFÈVRE' }], distincts: 'non' },
  { id: 'HOM-10', cas: 'le même accent écrit en un signe ou en deux',             origine: 'définition', membres: [{ surname: 'LEFÈVRE' }, { surname: 'LEFE\u0300VRE' }], distincts: 'non' },
  { id: 'HOM-11', cas: 'deux noms voisins',                                       origine: 'définition', membres: [{ surname: 'DURAND' }, { surname: 'DURANT' }], distincts: 'oui' },
  { id: 'HOM-12', cas: 'un nom composé n’est pas le nom simple',                  origine: 'définition', membres: [{ surname: 'DURAND-PETIT' }, { surname: 'DURAND' }], distincts: 'oui' },
  { id: 'HOM-13', cas: 'le même prénom à un accent près d’un côté, absent de l’autre', origine: 'interprétation 008', membres: [{ givenName: 'Hélène', surname: 'DURAND' }, { surname: 'Durand' }], distincts: 'non' },
  { id: 'HOM-14', cas: 'le même nom en entier, deux fois',                        origine: 'interprétation 008', membres: [{ givenName: 'Hélène', surname: 'DURAND' }, { givenName: 'HELENE', surname: 'Durand' }], distincts: 'non', ressemblance: 'same-name' },
  { id: 'HOM-15', cas: 'le même nom en entier, deux civilités',                   origine: 'interprétation 008', membres: [{ title: 'M.', givenName: 'Dominique', surname: 'DURAND' }, { title: 'Mme', givenName: 'Dominique', surname: 'DURAND' }], distincts: 'oui' },
];

/** Les chiffres attendus d’une liste d’appel, hors les notes, toujours vides. */
export type Compte =
  | { readonly _tag: 'RollCounted'; readonly standing: 'conforms'; readonly inOffice: number; readonly present: number; readonly doubtful: number; readonly represented: number; readonly representedInDoubt: number; readonly withdrawn: number; readonly absent: number }
  | { readonly _tag: 'RollUndetermined'; readonly standing: 'undetermined'; readonly missing: readonly [string]; readonly present: number | null; readonly doubtful: number; readonly represented: number }
  | { readonly _tag: 'MorePresentThanInOffice'; readonly standing: 'breaches'; readonly inOffice: number; readonly accounted: number };

export interface CountCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly enExercice?: number;
  readonly présents?: number;
  readonly incertains?: number;
  readonly retirés?: number;
  readonly représentés?: number;
  readonly peutÊtreReprésentés?: number;
  readonly attendu: Compte;
}

const compté = (inOffice: number, present: number, represented: number, absent: number, autres: { readonly doubtful?: number; readonly representedInDoubt?: number; readonly withdrawn?: number } = {}): Compte => ({ _tag: 'RollCounted', standing: 'conforms', inOffice, present, doubtful: 0, represented, representedInDoubt: 0, withdrawn: 0, absent, ...autres });
const tropNombreux = (inOffice: number, accounted: number): Compte => ({ _tag: 'MorePresentThanInOffice', standing: 'breaches', inOffice, accounted });
const incomplet = (manque: string, present: number | null, represented: number): Compte => ({ _tag: 'RollUndetermined', standing: 'undetermined', missing: [manque], present, doubtful: 0, represented });

// prettier-ignore
export const namedCountCases: ReadonlyArray<CountCase> = [
  { id: 'APPEL-01', cas: 'séance modèle : 67 = 40 + 6 + 21',                origine: 'délibération du 4 juillet 2024', enExercice: 67, présents: 40, représentés: 6, attendu: compté(67, 40, 6, 21) },
  { id: 'APPEL-02', cas: 'tous présents',                                   origine: 'définition', enExercice: 15, présents: 15, attendu: compté(15, 15, 0, 0) },
  { id: 'APPEL-03', cas: 'personne',                                        origine: 'définition', enExercice: 15, présents: 0, attendu: compté(15, 0, 0, 15) },
  { id: 'APPEL-04', cas: 'présents et représentés font exactement l’effectif', origine: 'définition', enExercice: 15, présents: 10, représentés: 5, attendu: compté(15, 10, 5, 0) },
  { id: 'APPEL-05', cas: 'un de trop',                                      origine: 'définition', enExercice: 15, présents: 11, représentés: 5, attendu: tropNombreux(15, 16) },
  { id: 'APPEL-06', cas: 'un membre retiré n’est ni présent ni absent',     origine: 'texte : CGCT, art. L2131-11', enExercice: 29, présents: 20, retirés: 2, représentés: 3, attendu: compté(29, 20, 3, 4, { withdrawn: 2 }) },
  { id: 'APPEL-07', cas: 'un présent incertain reste compté, et dit tel',   origine: 'interprétation 009', enExercice: 29, présents: 20, incertains: 1, attendu: compté(29, 20, 0, 9, { doubtful: 1 }) },
  { id: 'APPEL-08', cas: 'un pouvoir incertain est compté à part',          origine: 'interprétation 008', enExercice: 55, présents: 43, représentés: 9, peutÊtreReprésentés: 1, attendu: compté(55, 43, 9, 2, { representedInDoubt: 1 }) },
  { id: 'APPEL-09', cas: 'membres en exercice inconnus',                    origine: 'définition', présents: 43, représentés: 9, attendu: incomplet('members-in-office', 43, 9) },
  { id: 'APPEL-10', cas: 'le plus petit conseil',                           origine: 'texte : CGCT, art. L2121-2', enExercice: 7, présents: 4, représentés: 1, attendu: compté(7, 4, 1, 2) },
];

// prettier-ignore
export const figuresCases: ReadonlyArray<CountCase> = [
  { id: 'CHIFFRES-01', cas: 'effectif, présents et représentés',            origine: 'définition', enExercice: 29, présents: 20, représentés: 4, attendu: compté(29, 20, 4, 5) },
  { id: 'CHIFFRES-02', cas: 'sans représentés',                             origine: 'définition', enExercice: 29, présents: 20, attendu: compté(29, 20, 0, 9) },
  { id: 'CHIFFRES-03', cas: 'exactement l’effectif',                        origine: 'définition', enExercice: 29, présents: 25, représentés: 4, attendu: compté(29, 25, 4, 0) },
  { id: 'CHIFFRES-04', cas: 'un de trop',                                   origine: 'définition', enExercice: 29, présents: 26, représentés: 4, attendu: tropNombreux(29, 30) },
  { id: 'CHIFFRES-05', cas: 'effectif inconnu',                             origine: 'définition', présents: 26, représentés: 4, attendu: incomplet('members-in-office', 26, 4) },
  { id: 'CHIFFRES-06', cas: 'présents inconnus',                            origine: 'définition', enExercice: 29, représentés: 4, attendu: incomplet('members-present', null, 4) },
  { id: 'CHIFFRES-07', cas: 'aucun chiffre : l’effectif d’abord',           origine: 'définition', attendu: incomplet('members-in-office', null, 0) },
];

export interface ExhaustiveListCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly enExercice?: number;
  readonly présents: number;
  /** Les absents que le registre liste ; sans eux, il ne les liste pas. */
  readonly absents?: number;
  /** Ceux qui ont donné pouvoir, et que le registre ne liste pas parmi les absents. */
  readonly mandants?: number;
  /** Ceux qui arrivent en cours de séance, et que le registre ne liste pas parmi les absents. */
  readonly arrivés?: number;
  /** Parmi les présents, des suppléants, qui siègent à la place d’un titulaire. */
  readonly suppléants?: number;
  readonly nullePart: number;
}

// prettier-ignore
export const nowhereCases: ReadonlyArray<ExhaustiveListCase> = [
  { id: 'LISTE-01', cas: 'Val de Drôme : sept membres nulle part',            origine: 'registre réel : CC du Val de Drôme en Biovallée, 25 février 2020', enExercice: 60, présents: 44, absents: 9, nullePart: 7 },
  { id: 'LISTE-02', cas: 'tous nommés',                                       origine: 'définition', enExercice: 60, présents: 44, absents: 16, nullePart: 0 },
  { id: 'LISTE-03', cas: 'un seul manque',                                    origine: 'définition', enExercice: 60, présents: 44, absents: 15, nullePart: 1 },
  { id: 'LISTE-04', cas: 'le registre ne liste pas ses absents : rien à dire', origine: 'définition', enExercice: 60, présents: 44, nullePart: 0 },
  { id: 'LISTE-05', cas: 'membres en exercice inconnus : rien à dire',        origine: 'définition', présents: 44, absents: 9, nullePart: 0 },
  { id: 'LISTE-06', cas: 'un suppléant occupe le siège du titulaire, non un siège de plus', origine: 'texte : CGCT, art. L5211-6', enExercice: 60, présents: 44, suppléants: 3, absents: 15, nullePart: 1 },
  { id: 'LISTE-07', cas: 'ceux qui ont donné pouvoir sont quelque part',      origine: 'délibération du 4 juillet 2024', enExercice: 67, présents: 40, absents: 21, mandants: 6, nullePart: 0 },
  { id: 'LISTE-08', cas: 'ceux qui arrivent aussi',                           origine: 'définition', enExercice: 60, présents: 44, absents: 13, arrivés: 3, nullePart: 0 },
];

export interface PrintedCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly imprimé: { readonly inOffice?: number; readonly present?: number; readonly represented?: number; readonly absent?: number; readonly voices?: number; readonly quorum?: number };
  /** Ce que donnent les noms pour l’acte ; une fourchette s’ils sont incertains. Sauf mention : 67, 40, 6, 21, 46, 34. */
  readonly noms?: Partial<Record<ChiffreImprimé, number | readonly [number, number] | null>>;
  /** Ce qu’ils donnaient à l’ouverture, si c’est autre chose. */
  readonly àLOuverture?: Partial<Record<ChiffreImprimé, number>>;
  readonly accords: ReadonlyArray<readonly [ChiffreImprimé, number]>;
  readonly désaccords: ReadonlyArray<{ readonly figure: ChiffreImprimé; readonly printed: number; readonly atLeast: number; readonly atMost: number; readonly trueAt: 'opening' | 'no-known-moment' }>;
}

export type ChiffreImprimé = 'in-office' | 'present' | 'represented' | 'absent' | 'voices' | 'quorum';

const ailleurs = 'no-known-moment' as const;

// prettier-ignore
export const printedCases: ReadonlyArray<PrintedCase> = [
  { id: 'IMPR-01', cas: 'séance modèle : 67, 40, 6 et 46 s’accordent',             origine: 'délibération du 4 juillet 2024', imprimé: { inOffice: 67, present: 40, represented: 6, voices: 46 }, accords: [['in-office', 67], ['present', 40], ['represented', 6], ['voices', 46]], désaccords: [] },
  { id: 'IMPR-02', cas: '« présents : 41 » pour quarante noms',                    origine: 'délibération du 4 juillet 2024, un fait changé', imprimé: { inOffice: 67, present: 41 }, accords: [['in-office', 67]], désaccords: [{ figure: 'present', printed: 41, atLeast: 40, atMost: 40, trueAt: ailleurs }] },
  { id: 'IMPR-03', cas: '« présents : 39 » pour quarante noms',                    origine: 'délibération du 4 juillet 2024, un fait changé', imprimé: { present: 39 }, accords: [], désaccords: [{ figure: 'present', printed: 39, atLeast: 40, atMost: 40, trueAt: ailleurs }] },
  { id: 'IMPR-04', cas: 'les absents comptés sans les représentés',                origine: 'interprétation 004', imprimé: { absent: 21 }, accords: [['absent', 21]], désaccords: [] },
  { id: 'IMPR-05', cas: 'les absents comptés avec les représentés',                origine: 'interprétation 004', imprimé: { absent: 27 }, accords: [['absent', 27]], désaccords: [] },
  { id: 'IMPR-06', cas: 'les absents comptés ni avec ni sans',                     origine: 'interprétation 004', imprimé: { absent: 24 }, accords: [], désaccords: [{ figure: 'absent', printed: 24, atLeast: 21, atMost: 21, trueAt: ailleurs }] },
  { id: 'IMPR-07', cas: 'le quorum imprimé',                                       origine: 'texte : CGCT, art. L2121-17', imprimé: { quorum: 34 }, accords: [['quorum', 34]], désaccords: [] },
  { id: 'IMPR-08', cas: 'le quorum imprimé à la moitié arrondie au-dessous',       origine: 'texte : CGCT, art. L2121-17', imprimé: { quorum: 33 }, accords: [], désaccords: [{ figure: 'quorum', printed: 33, atLeast: 34, atMost: 34, trueAt: ailleurs }] },
  { id: 'IMPR-09', cas: 'un chiffre vrai à l’ouverture, faux pour l’acte',         origine: 'registre réel : Vélizy-Villacoublay, 21 décembre 2022', imprimé: { represented: 9, present: 26 }, noms: { present: 26, represented: 8 }, àLOuverture: { represented: 9 }, accords: [['present', 26]], désaccords: [{ figure: 'represented', printed: 9, atLeast: 8, atMost: 8, trueAt: 'opening' }] },
  { id: 'IMPR-10', cas: 'un doute laisse une fourchette : le bas',                 origine: 'interprétation 009', imprimé: { present: 39 }, noms: { present: [39, 40] }, accords: [['present', 39]], désaccords: [] },
  { id: 'IMPR-11', cas: 'un doute laisse une fourchette : le haut',                origine: 'interprétation 009', imprimé: { present: 40 }, noms: { present: [39, 40] }, accords: [['present', 40]], désaccords: [] },
  { id: 'IMPR-12', cas: 'au-dessous de la fourchette',                             origine: 'interprétation 009', imprimé: { present: 38 }, noms: { present: [39, 40] }, accords: [], désaccords: [{ figure: 'present', printed: 38, atLeast: 39, atMost: 40, trueAt: ailleurs }] },
  { id: 'IMPR-13', cas: 'au-dessus de la fourchette',                              origine: 'interprétation 009', imprimé: { present: 41 }, noms: { present: [39, 40] }, accords: [], désaccords: [{ figure: 'present', printed: 41, atLeast: 39, atMost: 40, trueAt: ailleurs }] },
  { id: 'IMPR-14', cas: 'les absents, dans une fourchette et avec les représentés', origine: 'interprétation 004', imprimé: { absent: 28 }, noms: { absent: [21, 22] }, accords: [['absent', 28]], désaccords: [] },
  { id: 'IMPR-15', cas: 'ce dont rien ne découle n’est pas comparé',               origine: 'définition', imprimé: { absent: 3, voices: 12 }, noms: { absent: null, voices: null }, accords: [], désaccords: [] },
  { id: 'IMPR-16', cas: 'rien d’imprimé',                                          origine: 'définition', imprimé: {}, accords: [], désaccords: [] },
  { id: 'IMPR-17', cas: 'plusieurs désaccords, chacun le sien',                    origine: 'définition', imprimé: { inOffice: 66, present: 40, voices: 47 }, accords: [['present', 40]], désaccords: [{ figure: 'in-office', printed: 66, atLeast: 67, atMost: 67, trueAt: ailleurs }, { figure: 'voices', printed: 47, atLeast: 46, atMost: 46, trueAt: ailleurs }] },
];

export interface FormalityCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe?: Organe;
  readonly séance?: string;
  readonly président?: { readonly member?: string; readonly office?: 'mayor-or-president' | 'deputy-or-vice-president' | 'eldest-member' | 'elected-chair' };
  readonly secrétaires?: ReadonlyArray<string>;
  /** Ceux qui furent présents à un moment ; sans cette liste, le registre ne donne que des chiffres. */
  readonly présents?: ReadonlyArray<string>;
  readonly attendu: readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  readonly fondement?: readonly [ReadonlyArray<string>, ReadonlyArray<string>];
  readonly notes?: ReadonlyArray<string>;
}

const préside = (member: string | null) => ({ _tag: 'HeadPresides', standing: 'conforms', member });
const supplée = (member: string | null, office: string) => ({ _tag: 'SubstitutePresides', standing: 'conforms', member, office });
const présidenceInconnue = (manque: string) => ({ _tag: 'ChairUndetermined', standing: 'undetermined', missing: [manque] });
const secrétaire = (...members: ReadonlyArray<string>) => ({ _tag: 'SecretaryAppointed', standing: 'conforms', members });
const secrétaireInconnu = { _tag: 'SecretaryUndetermined', standing: 'undetermined', missing: ['secretary'] };

// prettier-ignore
export const formalityCases: ReadonlyArray<FormalityCase> = [
  { id: 'PRÉSID-01', cas: 'séance modèle : une vice-présidente préside',          origine: 'délibération du 4 juillet 2024', organe: { type: 'metropole', organe: 'bureau' }, président: { member: 'fayolle', office: 'deputy-or-vice-president' }, secrétaires: ['dallara'], présents: ['fayolle', 'dallara'], attendu: [supplée('fayolle', 'deputy-or-vice-president'), secrétaire('dallara')], notes: ['001-bureau-with-delegation'], fondement: [['CGCT L2121-14 al. 1 [older-text]', 'CGCT L5211-1 [current-text]', 'CGCT L5211-10 [older-text]'], ['CGCT L2121-15 [current-text]', 'CGCT L5211-1 [current-text]', 'CGCT L5211-10 [older-text]']] },
  { id: 'PRÉSID-02', cas: 'le maire préside',                                     origine: 'texte : CGCT, art. L2121-14', président: { member: 'a', office: 'mayor-or-president' }, secrétaires: ['b'], présents: ['a', 'b'], attendu: [préside('a'), secrétaire('b')], fondement: [['CGCT L2121-14 al. 1 [older-text]'], ['CGCT L2121-15 [current-text]']] },
  { id: 'PRÉSID-03', cas: 'le doyen d’âge préside',                               origine: 'texte : CGCT, art. L2122-8', président: { member: 'a', office: 'eldest-member' }, secrétaires: ['b'], présents: ['a', 'b'], attendu: [supplée('a', 'eldest-member'), secrétaire('b')] },
  { id: 'PRÉSID-04', cas: 'un président élu pour le point',                       origine: 'texte : CGCT, art. L2121-14', président: { member: 'a', office: 'elected-chair' }, secrétaires: ['b'], présents: ['a', 'b'], attendu: [supplée('a', 'elected-chair'), secrétaire('b')] },
  { id: 'PRÉSID-05', cas: 'le président est aussi secrétaire',                    origine: 'registre réel', président: { member: 'a', office: 'mayor-or-president' }, secrétaires: ['a'], présents: ['a'], attendu: [préside('a'), secrétaire('a')] },
  { id: 'PRÉSID-06', cas: 'deux secrétaires',                                     origine: 'registre réel : Gennes-Val-de-Loire, 10 février 2020', président: { member: 'a', office: 'mayor-or-president' }, secrétaires: ['b', 'c'], présents: ['a', 'b', 'c'], attendu: [préside('a'), secrétaire('b', 'c')] },
  { id: 'PRÉSID-07', cas: 'le président n’est jamais présent',                    origine: 'définition', président: { member: 'a', office: 'mayor-or-president' }, secrétaires: ['b'], présents: ['b'], attendu: [{ _tag: 'ChairNotPresent', standing: 'breaches', member: 'a' }, secrétaire('b')] },
  { id: 'PRÉSID-08', cas: 'un des deux secrétaires n’est jamais présent',         origine: 'définition', président: { member: 'a', office: 'mayor-or-president' }, secrétaires: ['a', 'c'], présents: ['a'], attendu: [préside('a'), { _tag: 'SecretaryNotPresent', standing: 'breaches', member: 'c' }] },
  { id: 'PRÉSID-09', cas: 'le registre ne nomme ni président ni secrétaire',      origine: 'définition', présents: ['a'], attendu: [présidenceInconnue('chair'), secrétaireInconnu] },
  { id: 'PRÉSID-10', cas: 'président nommé, qualité inconnue ; aucun secrétaire', origine: 'définition', président: { member: 'a' }, secrétaires: [], présents: ['a'], attendu: [présidenceInconnue('office-of-the-chair'), secrétaireInconnu] },
  { id: 'PRÉSID-11', cas: 'président absent, qualité inconnue : son absence d’abord', origine: 'définition', président: { member: 'a' }, secrétaires: ['b'], présents: ['b'], attendu: [{ _tag: 'ChairNotPresent', standing: 'breaches', member: 'a' }, secrétaire('b')] },
  { id: 'PRÉSID-12', cas: 'la qualité sans le nom',                               origine: 'définition', président: { office: 'mayor-or-president' }, secrétaires: ['b'], présents: ['b'], attendu: [préside(null), secrétaire('b')] },
  { id: 'PRÉSID-13', cas: 'le suppléant sans le nom',                             origine: 'définition', président: { office: 'deputy-or-vice-president' }, secrétaires: ['b'], présents: ['b'], attendu: [supplée(null, 'deputy-or-vice-president'), secrétaire('b')] },
  { id: 'PRÉSID-14', cas: 'un registre en chiffres : les noms ne se vérifient pas', origine: 'définition', président: { member: 'a', office: 'mayor-or-president' }, secrétaires: ['z'], attendu: [préside('a'), secrétaire('z')] },
  { id: 'PRÉSID-15', cas: 'le 30 juin 2022 : l’ancienne rédaction sur le procès-verbal', origine: 'texte : CGCT, art. L2121-15', séance: '2022-06-30', président: { member: 'a', office: 'mayor-or-president' }, secrétaires: ['b'], présents: ['a', 'b'], attendu: [préside('a'), secrétaire('b')], fondement: [['CGCT L2121-14 al. 1 [older-text]'], ['CGCT L2121-15 [older-text]']] },
  { id: 'PRÉSID-16', cas: 'le 1er juillet 2022 : la nouvelle',                    origine: 'texte : CGCT, art. L2121-15, depuis le 1er juillet 2022', séance: '2022-07-01', président: { member: 'a', office: 'mayor-or-president' }, secrétaires: ['b'], présents: ['a', 'b'], attendu: [préside('a'), secrétaire('b')], fondement: [['CGCT L2121-14 al. 1 [older-text]'], ['CGCT L2121-15 [current-text]']] },
  { id: 'PRÉSID-17', cas: 'département : règles non encodées, rien n’est reproché',  origine: 'définition', organe: { type: 'departement' }, président: { member: 'a', office: 'mayor-or-president' }, secrétaires: ['b'], présents: [], attendu: [présidenceInconnue('rules-of-the-body'), { _tag: 'SecretaryUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'] }], fondement: [['CGCT L2121-14 al. 1 [older-text]'], ['CGCT L2121-15 [current-text]']] },
];
