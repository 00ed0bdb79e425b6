import type { BodyKind, OrganKind } from '../../../src/body/index.js';
import type { InterpretationId } from '../../../src/legal/index.js';
import type { CastingVoteRule, Matter, Tally, VotingBase } from '../../../src/vote/index.js';

/** Une fraction et un total : les voix qu’il faut. */
export interface RequiredCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly total: number;
  readonly fraction: readonly [number, number];
  readonly mots: 'plus de' | 'au moins';
  readonly requis: number;
}

// prettier-ignore
export const requiredCases: ReadonlyArray<RequiredCase> = [
  { id: 'MAJ-REQ-01', cas: 'moitié d’un nombre pair : un de plus',        origine: 'texte : CGCT, art. L2121-20', total: 10,  fraction: [1, 2], mots: 'plus de',  requis: 6 },
  { id: 'MAJ-REQ-02', cas: 'moitié d’un nombre impair : l’entier au-dessus', origine: 'texte : CGCT, art. L2121-20', total: 11, fraction: [1, 2], mots: 'plus de', requis: 6 },
  { id: 'MAJ-REQ-03', cas: 'un seul suffrage',                            origine: 'texte : CGCT, art. L2121-20', total: 1,   fraction: [1, 2], mots: 'plus de',  requis: 1 },
  { id: 'MAJ-REQ-04', cas: 'aucun suffrage : il en faut un',              origine: 'texte : CGCT, art. L2121-20, al. 2', total: 0, fraction: [1, 2], mots: 'plus de', requis: 1 },
  { id: 'MAJ-REQ-05', cas: 'aucun suffrage, fraction à atteindre : il en faut un', origine: 'texte : CGCT, art. L2121-20, al. 2', total: 0, fraction: [2, 3], mots: 'au moins', requis: 1 },
  { id: 'MAJ-REQ-06', cas: 'trois cinquièmes de 852 : 511,2, donc 512',   origine: 'registre réel : Congrès, 4 mars 2024', total: 852, fraction: [3, 5], mots: 'au moins', requis: 512 },
  { id: 'MAJ-REQ-07', cas: 'deux tiers de 30, à atteindre',               origine: 'texte : CGCT, art. L5211-10', total: 30,  fraction: [2, 3], mots: 'au moins', requis: 20 },
  { id: 'MAJ-REQ-08', cas: 'deux tiers de 30, à dépasser',                origine: 'définition', total: 30,  fraction: [2, 3], mots: 'plus de',  requis: 21 },
  { id: 'MAJ-REQ-09', cas: 'deux tiers de 31',                            origine: 'texte : CGCT, art. L5211-10', total: 31,  fraction: [2, 3], mots: 'au moins', requis: 21 },
  { id: 'MAJ-REQ-10', cas: 'unanimité : tous',                            origine: 'texte : CGCT, art. L2121-21', total: 19,  fraction: [1, 1], mots: 'au moins', requis: 19 },
  { id: 'MAJ-REQ-11', cas: '42 bulletins, 10 blancs ou nuls, 32 exprimés', origine: 'registre réel', total: 32, fraction: [1, 2], mots: 'plus de', requis: 17 },
  { id: 'MAJ-REQ-12', cas: '150 membres, majorité 76 imprimée',           origine: 'registre réel : métropole de Lyon, 2020', total: 150, fraction: [1, 2], mots: 'plus de', requis: 76 },
  { id: 'MAJ-REQ-13', cas: '188 membres, majorité 95 imprimée',           origine: 'registre réel : MEL, 2020', total: 188, fraction: [1, 2], mots: 'plus de', requis: 95 },
  { id: 'MAJ-REQ-14', cas: '160 suffrages, majorité 81',                  origine: 'jurisprudence : CE, 10 juillet 2015, n° 382737', total: 160, fraction: [1, 2], mots: 'plus de', requis: 81 },
  { id: 'MAJ-REQ-15', cas: '320 / 2 + 1',                                 origine: 'doctrine : La Vie communale, 2026', total: 320, fraction: [1, 2], mots: 'plus de', requis: 161 },
  { id: 'MAJ-REQ-16', cas: 'majorité des 577 membres composant une assemblée', origine: 'registre réel : motions de censure', total: 577, fraction: [1, 2], mots: 'plus de', requis: 289 },
  { id: 'MAJ-REQ-17', cas: 'un total où le produit sort des entiers sûrs', origine: 'arithmétique', total: 9_007_199_254_740_990, fraction: [2, 3], mots: 'au moins', requis: 6_004_799_503_160_660 },
  { id: 'MAJ-REQ-18', cas: 'trois cinquièmes d’un tel total, à dépasser : ils tombent juste, il en faut un de plus', origine: 'arithmétique', total: 9_007_199_254_740_990, fraction: [3, 5], mots: 'plus de', requis: 5_404_319_552_844_595 },
  { id: 'MAJ-REQ-19', cas: 'trois cinquièmes d’un tel total, à atteindre : ils ne tombent pas juste, l’entier au-dessus', origine: 'arithmétique', total: 9_007_199_254_740_987, fraction: [3, 5], mots: 'au moins', requis: 5_404_319_552_844_593 },
];

/** Un vote selon la matière, l’organe et le jour. `requis` et `sur` sont ceux de la majorité montrée. */
export interface MatterCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: { readonly type: BodyKind; readonly organe?: OrganKind };
  readonly séance: string;
  readonly matière: Matter;
  readonly exercice?: number;
  readonly voix: Tally;
  readonly scrutin?: 'ordinary' | 'secret';
  readonly membres?: { readonly presentOrRepresented?: number; readonly inOffice?: number; readonly composing?: number };
  readonly attendu: 'VoteAdopted' | 'VoteRejected' | readonly ['VoteUndetermined', string];
  readonly majorité?: { readonly requis: number; readonly sur: number; readonly base: VotingBase; readonly contre?: true };
  readonly fondement: ReadonlyArray<string>;
  readonly notes: ReadonlyArray<string>;
}

const cc = { type: 'communaute-de-communes' } as const;
const commune = { type: 'commune' } as const;
const DEUX_TIERS = '021-two-thirds-of-what';
const COMPTES = '023-accounts-without-majority-against';

// prettier-ignore
export const matterCases: ReadonlyArray<MatterCase> = [
  // Comptes
  { id: 'MAJ-CPT-01', cas: 'comptes, 5–5 au scrutin secret : adoptés', origine: 'texte : CGCT, art. L1612-12', organe: commune, séance: '2025-06-20', matière: 'accounts', exercice: 2024,
    voix: { for: 5, against: 5 }, scrutin: 'secret', attendu: 'VoteAdopted', majorité: { requis: 6, sur: 10, base: 'votes-cast', contre: true }, fondement: ['CGCT L1612-12 [older-text]'], notes: [COMPTES] },
  { id: 'MAJ-CPT-02', cas: 'comptes, 5 pour, 6 contre : rejetés', origine: 'texte : CGCT, art. L1612-12', organe: commune, séance: '2025-06-20', matière: 'accounts', exercice: 2024,
    voix: { for: 5, against: 6 }, scrutin: 'secret', attendu: 'VoteRejected', majorité: { requis: 6, sur: 11, base: 'votes-cast', contre: true }, fondement: ['CGCT L1612-12 [older-text]'], notes: [COMPTES] },
  { id: 'MAJ-CPT-03', cas: 'compte financier unique de l’exercice 2026, voté en 2027', origine: 'texte : CGCT, art. L1612-12', organe: commune, séance: '2027-06-20', matière: 'accounts', exercice: 2026,
    voix: { for: 7, against: 7 }, attendu: 'VoteAdopted', majorité: { requis: 8, sur: 14, base: 'votes-cast', contre: true }, fondement: ['CGCT L1612-12 [current-text]'], notes: [COMPTES] },
  { id: 'MAJ-CPT-04', cas: 'comptes de 2025 votés en 2026 : encore l’ancien document', origine: 'texte : CGCT, art. L1612-12', organe: commune, séance: '2026-06-20', matière: 'accounts', exercice: 2025,
    voix: { for: 7, against: 7 }, attendu: 'VoteAdopted', majorité: { requis: 8, sur: 14, base: 'votes-cast', contre: true }, fondement: ['CGCT L1612-12 [older-text]'], notes: [COMPTES] },
  { id: 'MAJ-CPT-05', cas: 'exercice non dit : même règle, les deux versions citées', origine: 'texte : CGCT, art. L1612-12', organe: commune, séance: '2025-06-20', matière: 'accounts',
    voix: { for: 46, against: 7, abstentions: 4 }, attendu: 'VoteAdopted', majorité: { requis: 27, sur: 53, base: 'votes-cast', contre: true }, fondement: ['CGCT L1612-12 [older-text]', 'CGCT L1612-12 [current-text]'], notes: [COMPTES] },
  { id: 'MAJ-CPT-06', cas: 'comptes, tous abstenus : aucune majorité contre', origine: 'interprétation : note 023', organe: commune, séance: '2025-06-20', matière: 'accounts', exercice: 2024,
    voix: { for: 0, against: 0, abstentions: 11 }, attendu: 'VoteAdopted', majorité: { requis: 1, sur: 0, base: 'votes-cast', contre: true }, fondement: ['CGCT L1612-12 [older-text]'], notes: [COMPTES] },
  { id: 'MAJ-CPT-07', cas: 'comptes d’un département', origine: 'texte : CGCT, art. L1612-12', organe: { type: 'departement' }, séance: '2025-06-20', matière: 'accounts', exercice: 2024,
    voix: { for: 20, against: 20 }, attendu: 'VoteAdopted', majorité: { requis: 21, sur: 40, base: 'votes-cast', contre: true }, fondement: ['CGCT L1612-12 [older-text]'], notes: [COMPTES] },
  // Intérêt communautaire : la base a changé
  { id: 'MAJ-INT-01', cas: '2010 : deux tiers du conseil, 20 pour de 30 sièges', origine: 'texte : CGCT, art. L5216-5, III', organe: cc, séance: '2010-05-10', matière: 'community-interest', voix: { for: 20, against: 0 }, membres: { composing: 30 },
    attendu: 'VoteAdopted', majorité: { requis: 20, sur: 30, base: 'composing' }, fondement: ['CGCT L5214-16 [older-text]', 'CGCT L5211-1 [secondary]'], notes: [DEUX_TIERS] },
  { id: 'MAJ-INT-02', cas: '2010 : 19 pour de 30 sièges, sans un contre : rejeté', origine: 'texte : CGCT, art. L5216-5, III', organe: cc, séance: '2010-05-10', matière: 'community-interest', voix: { for: 19, against: 0 }, membres: { composing: 30 },
    attendu: 'VoteRejected', majorité: { requis: 20, sur: 30, base: 'composing' }, fondement: ['CGCT L5214-16 [older-text]', 'CGCT L5211-1 [secondary]'], notes: [DEUX_TIERS] },
  { id: 'MAJ-INT-03', cas: '2010, effectif inconnu : indéterminé', origine: 'texte : CGCT, art. L5216-5, III', organe: cc, séance: '2010-05-10', matière: 'community-interest', voix: { for: 19, against: 0 }, membres: { inOffice: 30 },
    attendu: ['VoteUndetermined', 'members-composing'], fondement: ['CGCT L5214-16 [older-text]', 'CGCT L5211-1 [secondary]'], notes: [DEUX_TIERS] },
  { id: 'MAJ-INT-04', cas: 'dernier jour de l’ancienne base', origine: 'texte : CGCT, art. L5216-5, III', organe: cc, séance: '2015-08-08', matière: 'community-interest', voix: { for: 19, against: 0 }, membres: { composing: 30 },
    attendu: 'VoteRejected', majorité: { requis: 20, sur: 30, base: 'composing' }, fondement: ['CGCT L5214-16 [older-text]', 'CGCT L5211-1 [secondary]'], notes: [DEUX_TIERS] },
  { id: 'MAJ-INT-05', cas: 'premier jour des suffrages exprimés : 19 sur 19', origine: 'texte : CGCT, art. L5216-5, III', organe: cc, séance: '2015-08-09', matière: 'community-interest', voix: { for: 19, against: 0 },
    attendu: 'VoteAdopted', majorité: { requis: 13, sur: 19, base: 'votes-cast' }, fondement: ['CGCT L5214-16 [secondary]', 'CGCT L5211-1 [secondary]'], notes: [DEUX_TIERS] },
  { id: 'MAJ-INT-06', cas: '2024 : exactement deux tiers des exprimés', origine: 'texte : CGCT, art. L5216-5, III', organe: { type: 'metropole' }, séance: '2024-07-04', matière: 'community-interest', voix: { for: 20, against: 10, abstentions: 16 },
    attendu: 'VoteAdopted', majorité: { requis: 20, sur: 30, base: 'votes-cast' }, fondement: ['CGCT L5217-2 [secondary]', 'CGCT L5211-1 [current-text]'], notes: [DEUX_TIERS] },
  { id: 'MAJ-INT-07', cas: '2024 : une voix de moins', origine: 'texte : CGCT, art. L5216-5, III', organe: { type: 'metropole' }, séance: '2024-07-04', matière: 'community-interest', voix: { for: 19, against: 11, abstentions: 16 },
    attendu: 'VoteRejected', majorité: { requis: 20, sur: 30, base: 'votes-cast' }, fondement: ['CGCT L5217-2 [secondary]', 'CGCT L5211-1 [current-text]'], notes: [DEUX_TIERS] },
  { id: 'MAJ-INT-08', cas: 'la veille de la loi de 1999 : aucune majorité connue', origine: 'texte : CGCT, art. L5216-5, III', organe: cc, séance: '1999-07-12', matière: 'community-interest', voix: { for: 20, against: 0 }, membres: { composing: 30 },
    attendu: ['VoteUndetermined', 'majority-of-the-matter'], fondement: ['CGCT L2121-20 al. 2 [current-text]', 'CGCT L5211-1 [secondary]'], notes: [] },
  // Huis clos
  { id: 'MAJ-CLO-01', cas: 'huis clos, 6 pour de 10 présents ou représentés', origine: 'texte : CGCT, art. L2121-18', organe: commune, séance: '2024-07-04', matière: 'closed-session', voix: { for: 6, against: 0, abstentions: 4 }, membres: { presentOrRepresented: 10 },
    attendu: 'VoteAdopted', majorité: { requis: 6, sur: 10, base: 'present-or-represented' }, fondement: ['CGCT L2121-18 [older-text]'], notes: ['013-unanimity-of-votes-cast'] },
  { id: 'MAJ-CLO-02', cas: 'huis clos, 5 pour, aucun contre, de 10 : les abstentions comptent', origine: 'texte : CGCT, art. L2121-18', organe: commune, séance: '2024-07-04', matière: 'closed-session', voix: { for: 5, against: 0, abstentions: 5 }, membres: { presentOrRepresented: 10 },
    attendu: 'VoteRejected', majorité: { requis: 6, sur: 10, base: 'present-or-represented' }, fondement: ['CGCT L2121-18 [older-text]'], notes: [] },
  { id: 'MAJ-CLO-03', cas: 'huis clos, 5–5 : la voix du président ne fait pas la majorité des présents', origine: 'interprétation : note 022', organe: commune, séance: '2024-07-04', matière: 'closed-session', voix: { for: 5, against: 5 }, scrutin: 'ordinary', membres: { presentOrRepresented: 10 },
    attendu: 'VoteRejected', majorité: { requis: 6, sur: 10, base: 'present-or-represented' }, fondement: ['CGCT L2121-18 [older-text]'], notes: [] },
  { id: 'MAJ-CLO-04', cas: 'huis clos d’un EPCI, présents inconnus', origine: 'texte : CGCT, art. L5211-11', organe: cc, séance: '2024-07-04', matière: 'closed-session', voix: { for: 6, against: 0 },
    attendu: ['VoteUndetermined', 'members-present-or-represented'], fondement: ['CGCT L5211-11 [current-text]', 'CGCT L5211-1 [current-text]'], notes: [] },
  { id: 'MAJ-CLO-05', cas: 'huis clos d’un département', origine: 'texte : CGCT, art. L3121-11', organe: { type: 'departement' }, séance: '2024-07-04', matière: 'closed-session', voix: { for: 15, against: 5 }, membres: { presentOrRepresented: 28 },
    attendu: 'VoteAdopted', majorité: { requis: 15, sur: 28, base: 'present-or-represented' }, fondement: ['CGCT L3121-11 [older-text]'], notes: [] },
  { id: 'MAJ-CLO-06', cas: 'huis clos d’une région', origine: 'texte : CGCT, art. L4132-10', organe: { type: 'region' }, séance: '2024-07-04', matière: 'closed-session', voix: { for: 14, against: 14 }, membres: { presentOrRepresented: 28 },
    attendu: 'VoteRejected', majorité: { requis: 15, sur: 28, base: 'present-or-represented' }, fondement: ['CGCT L4132-10 [older-text]'], notes: [] },
  // Autres matières
  { id: 'MAJ-MAT-01', cas: 'dispense du scrutin secret : unanimité, les abstentions n’y font rien', origine: 'texte : CGCT, art. L2121-21', organe: commune, séance: '2024-07-04', matière: 'secret-ballot-waiver', voix: { for: 18, against: 0, abstentions: 1 },
    attendu: 'VoteAdopted', majorité: { requis: 18, sur: 18, base: 'votes-cast' }, fondement: ['CGCT L2121-21 [current-text]'], notes: ['013-unanimity-of-votes-cast'] },
  { id: 'MAJ-MAT-02', cas: 'dispense du scrutin secret : une voix contre', origine: 'texte : CGCT, art. L2121-21', organe: commune, séance: '2024-07-04', matière: 'secret-ballot-waiver', voix: { for: 18, against: 1 },
    attendu: 'VoteRejected', majorité: { requis: 19, sur: 19, base: 'votes-cast' }, fondement: ['CGCT L2121-21 [current-text]'], notes: ['013-unanimity-of-votes-cast'] },
  { id: 'MAJ-MAT-03', cas: 'vice-présidents plus nombreux : deux tiers', origine: 'texte : CGCT, art. L5211-10', organe: cc, séance: '2024-07-04', matière: 'more-vice-presidents', voix: { for: 20, against: 10 },
    attendu: 'VoteAdopted', majorité: { requis: 20, sur: 30, base: 'votes-cast' }, fondement: ['CGCT L5211-10 [older-text]', 'CGCT L5211-1 [current-text]'], notes: [DEUX_TIERS] },
  { id: 'MAJ-MAT-04', cas: 'après l’avis défavorable d’une commune : deux tiers des membres', origine: 'texte : CGCT, art. L5211-57', organe: cc, séance: '2024-07-04', matière: 'after-adverse-opinion-of-a-commune', voix: { for: 25, against: 1 }, membres: { inOffice: 40 },
    attendu: 'VoteRejected', majorité: { requis: 27, sur: 40, base: 'in-office' }, fondement: ['CGCT L5211-57 [older-text]', 'CGCT L5211-1 [current-text]'], notes: [DEUX_TIERS] },
  { id: 'MAJ-MAT-05', cas: 'conseil de la commune déléguée : deux tiers des membres', origine: 'texte : CGCT, art. L2113-12', organe: commune, séance: '2024-07-04', matière: 'delegated-commune-council', voix: { for: 18, against: 5 }, membres: { inOffice: 27 },
    attendu: 'VoteAdopted', majorité: { requis: 18, sur: 27, base: 'in-office' }, fondement: ['CGCT L2113-12 [older-text]'], notes: [DEUX_TIERS] },
  { id: 'MAJ-MAT-06', cas: 'conseil de la commune déléguée, membres en exercice inconnus', origine: 'texte : CGCT, art. L2113-12', organe: commune, séance: '2024-07-04', matière: 'delegated-commune-council', voix: { for: 18, against: 5 },
    attendu: ['VoteUndetermined', 'members-in-office'], fondement: ['CGCT L2113-12 [older-text]'], notes: [DEUX_TIERS] },
  { id: 'MAJ-MAT-07', cas: 'statuts d’un syndicat mixte ouvert : deux tiers des membres du comité', origine: 'texte : CGCT, art. L5721-2-1', organe: { type: 'syndicat-mixte-ouvert' }, séance: '2024-07-04', matière: 'open-syndicate-statutes', voix: { for: 14, against: 0 }, membres: { composing: 21 },
    attendu: 'VoteAdopted', majorité: { requis: 14, sur: 21, base: 'composing' }, fondement: ['CGCT L5721-2-1 [older-text]'], notes: [] },
  { id: 'MAJ-MAT-08', cas: 'regroupement de départements : trois cinquièmes', origine: 'texte : CGCT, art. L3114-1', organe: { type: 'departement' }, séance: '2024-07-04', matière: 'regrouping', voix: { for: 30, against: 20 },
    attendu: 'VoteAdopted', majorité: { requis: 30, sur: 50, base: 'votes-cast' }, fondement: ['CGCT L3114-1 [older-text]'], notes: [] },
  { id: 'MAJ-MAT-09', cas: 'regroupement de régions : une voix de moins', origine: 'texte : CGCT, art. L4122-1-1', organe: { type: 'region' }, séance: '2024-07-04', matière: 'regrouping', voix: { for: 29, against: 21 },
    attendu: 'VoteRejected', majorité: { requis: 30, sur: 50, base: 'votes-cast' }, fondement: ['CGCT L4122-1-1 [older-text]'], notes: [] },
  { id: 'MAJ-MAT-10', cas: 'habilitation outre-mer : majorité des membres composant', origine: 'texte : CGCT, art. LO3445-7', organe: { type: 'departement' }, séance: '2024-07-04', matière: 'overseas-habilitation', voix: { for: 21, against: 0 }, membres: { composing: 42 },
    attendu: 'VoteRejected', majorité: { requis: 22, sur: 42, base: 'composing' }, fondement: ['CGCT LO3445-7 [older-text]'], notes: [] },
  { id: 'MAJ-MAT-11', cas: 'fonds de concours : majorité simple', origine: 'texte : CGCT, art. L5214-16, V', organe: commune, séance: '2024-07-04', matière: 'fonds-de-concours', voix: { for: 8, against: 7 },
    attendu: 'VoteAdopted', majorité: { requis: 8, sur: 15, base: 'votes-cast' }, fondement: ['CGCT L5214-16, L5215-26, L5216-5, L5212-26 [older-text]'], notes: [] },
  { id: 'MAJ-MAT-14', cas: 'fonds de concours d’une communauté d’agglomération : sept contre huit', origine: 'texte : CGCT, art. L5216-5, VI', organe: { type: 'communaute-d-agglomeration' }, séance: '2024-07-04', matière: 'fonds-de-concours', voix: { for: 7, against: 8 },
    attendu: 'VoteRejected', majorité: { requis: 8, sur: 15, base: 'votes-cast' }, fondement: ['CGCT L5216-5 [older-text]', 'CGCT L5211-1 [current-text]'], notes: [] },
  { id: 'MAJ-MAT-12', cas: 'dotation mise en commun, répartition : deux tiers des exprimés', origine: 'texte : CGCT, art. L5211-28-2', organe: cc, séance: '2024-07-04', matière: 'state-grant-sharing', voix: { for: 15, against: 8 },
    attendu: 'VoteRejected', majorité: { requis: 16, sur: 23, base: 'votes-cast' }, fondement: ['CGCT L5211-28-2 [older-text]', 'CGCT L5211-1 [current-text]'], notes: [] },
  { id: 'MAJ-MAT-13', cas: 'une matière que la commune ne connaît pas', origine: 'convention de la bibliothèque', organe: commune, séance: '2024-07-04', matière: 'community-interest', voix: { for: 15, against: 8 },
    attendu: ['VoteUndetermined', 'majority-of-the-matter'], fondement: ['CGCT L2121-20 al. 2 [current-text]'], notes: [] },
];

/** Un partage égal, selon l’assemblée. */
export interface TieCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: { readonly type: BodyKind; readonly organe?: OrganKind };
  readonly scrutin?: 'ordinary' | 'public' | 'secret';
  readonly président?: 'for' | 'against' | 'abstention';
  readonly attendu: readonly [tag: string, castingVote?: string];
  readonly fondement: ReadonlyArray<string>;
  readonly notes: ReadonlyArray<string>;
}

const L2121 = ['CGCT L2121-20 al. 2 [current-text]', 'CGCT L2121-20 al. 3 [current-text]'];
const DEPARTEMENT = ['CGCT L3121-14 [older-text]', 'CGCT L3121-15 [older-text]'];
const REGION = ['CGCT L4132-13 [older-text]', 'CGCT L4132-14 [older-text]'];
const CCAS = ['CASF R123-18 [older-text]', 'CASF R123-18 [older-text]'];
const ABSTENU = '012-tie-without-casting-vote';
const SECRET = '022-casting-vote-in-secret-ballots';

// prettier-ignore
export const tieCases: ReadonlyArray<TieCase> = [
  { id: 'MAJ-EGA-01', cas: '7–7, scrutin ordinaire, président pour',  origine: 'texte : CGCT, art. L2121-20', organe: commune, scrutin: 'ordinary', président: 'for', attendu: ['VoteAdopted', 'used'], fondement: L2121, notes: [] },
  { id: 'MAJ-EGA-02', cas: '7–7, scrutin public, président contre',            origine: 'texte : CGCT, art. L2121-20', organe: commune, scrutin: 'public', président: 'against', attendu: ['VoteRejected', 'used'], fondement: L2121, notes: [] },
  { id: 'MAJ-EGA-03', cas: '7–7, scrutin secret : pas de voix prépondérante (question 48)', origine: 'texte : CGCT, art. L2121-20', organe: commune, scrutin: 'secret', président: 'for', attendu: ['VoteRejected', 'none'], fondement: L2121, notes: [ABSTENU] },
  { id: 'MAJ-EGA-04', cas: '7–7, président abstenu',                           origine: 'interprétation : note 012', organe: commune, scrutin: 'ordinary', président: 'abstention', attendu: ['VoteRejected', 'none'], fondement: L2121, notes: [ABSTENU] },
  { id: 'MAJ-EGA-05', cas: '7–7, vote du président inconnu',                   origine: 'texte : CGCT, art. L2121-20', organe: commune, scrutin: 'ordinary', attendu: ['TieNeedsCastingVote'], fondement: L2121, notes: [] },
  { id: 'MAJ-EGA-06', cas: 'département, ordinaire, président pour',           origine: 'texte : CGCT, art. L3121-15', organe: { type: 'departement' }, scrutin: 'ordinary', président: 'for', attendu: ['VoteAdopted', 'used'], fondement: DEPARTEMENT, notes: [] },
  { id: 'MAJ-EGA-07', cas: 'département, secret : le texte n’excepte pas le secret', origine: 'interprétation : note 022', organe: { type: 'departement' }, scrutin: 'secret', président: 'for', attendu: ['VoteAdopted', 'used'], fondement: DEPARTEMENT, notes: [SECRET] },
  { id: 'MAJ-EGA-08', cas: 'région, secret, vote du président inconnu',        origine: 'interprétation : note 022', organe: { type: 'region' }, scrutin: 'secret', attendu: ['TieNeedsCastingVote'], fondement: REGION, notes: [SECRET] },
  { id: 'MAJ-EGA-09', cas: 'région, mode de scrutin inconnu, président contre', origine: 'interprétation : note 022', organe: { type: 'region' }, président: 'against', attendu: ['VoteRejected', 'used'], fondement: REGION, notes: [SECRET] },
  { id: 'MAJ-EGA-10', cas: 'CCAS, secret, président pour',                     origine: 'interprétation : note 022', organe: { type: 'ccas' }, scrutin: 'secret', président: 'for', attendu: ['VoteAdopted', 'used'], fondement: CCAS, notes: [SECRET] },
  { id: 'MAJ-EGA-11', cas: 'CCAS, président abstenu',                          origine: 'interprétation : note 012', organe: { type: 'ccas' }, scrutin: 'ordinary', président: 'abstention', attendu: ['VoteRejected', 'none'], fondement: CCAS, notes: [ABSTENU] },
  { id: 'MAJ-EGA-12', cas: 'commission permanente d’un département : règles non encodées', origine: 'définition', organe: { type: 'departement', organe: 'permanent-commission' }, scrutin: 'ordinary', président: 'for', attendu: ['VoteUndetermined'], fondement: ['CGCT L2121-20 al. 2 [current-text]'], notes: [] },
];

/** La même égalité, sept partout, la règle étant une valeur : qui la tranche, et la moitié à dépasser, ou à atteindre. */
export interface RuleAsValueCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly voixPrépondérante: CastingVoteRule;
  readonly notesDeLaRègle?: ReadonlyArray<InterpretationId>;
  readonly moitié: 'plus de' | 'au moins';
  readonly scrutin?: 'ordinary' | 'secret';
  readonly président?: 'for' | 'against' | 'abstention';
  readonly attendu: Readonly<Record<string, unknown>>;
}

const SEPT_PARTOUT = { for: 7, against: 7, votesCast: 14, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0 };
const PLUS_DE_LA_MOITIÉ = { numerator: 1, denominator: 2, strictness: 'more-than', base: 'votes-cast', needed: 'to-adopt', total: 14, requiredVotes: 8 };
const LA_MOITIÉ = { numerator: 1, denominator: 2, strictness: 'at-least', base: 'votes-cast', needed: 'to-adopt', total: 14, requiredVotes: 7 };

const adoptéPar = (castingVote: 'used' | 'not-needed', majority: object, ...notes: ReadonlyArray<string>) => ({ _tag: 'VoteAdopted', standing: 'conforms', ...SEPT_PARTOUT, unanimity: 'none', castingVote, majority, notes });
const rejetéPar = (castingVote: 'used' | 'none', ...notes: ReadonlyArray<string>) => ({ _tag: 'VoteRejected', standing: 'conforms', ...SEPT_PARTOUT, castingVote, majority: PLUS_DE_LA_MOITIÉ, notes });

// prettier-ignore
export const ruleAsValueCases: ReadonlyArray<RuleAsValueCase> = [
  { id: 'MAJ-VAL-01', cas: 'personne n’a voix prépondérante : rejeté',           origine: 'interprétation : note 012', voixPrépondérante: 'nobody', moitié: 'plus de', scrutin: 'ordinary', président: 'for', attendu: rejetéPar('none') },
  { id: 'MAJ-VAL-02', cas: 'personne n’a voix prépondérante, au scrutin secret', origine: 'interprétation : note 012', voixPrépondérante: 'nobody', moitié: 'plus de', scrutin: 'secret', président: 'for', attendu: rejetéPar('none') },
  { id: 'MAJ-VAL-03', cas: 'personne n’a voix prépondérante ; la règle repose sur une note', origine: 'interprétation : note 012', voixPrépondérante: 'nobody', notesDeLaRègle: [ABSTENU], moitié: 'plus de', scrutin: 'ordinary', président: 'for', attendu: rejetéPar('none', ABSTENU) },
  { id: 'MAJ-VAL-04', cas: 'le président, sauf au scrutin secret : ordinaire',   origine: 'texte : CGCT, art. L2121-20', voixPrépondérante: 'chair-unless-secret', moitié: 'plus de', scrutin: 'ordinary', président: 'for', attendu: adoptéPar('used', PLUS_DE_LA_MOITIÉ) },
  { id: 'MAJ-VAL-05', cas: 'le président, sauf au scrutin secret : secret',      origine: 'texte : CGCT, art. L2121-20', voixPrépondérante: 'chair-unless-secret', moitié: 'plus de', scrutin: 'secret', président: 'for', attendu: rejetéPar('none', ABSTENU) },
  { id: 'MAJ-VAL-06', cas: 'le président, sauf au scrutin secret ; vote du président inconnu', origine: 'texte : CGCT, art. L2121-20', voixPrépondérante: 'chair-unless-secret', moitié: 'plus de', scrutin: 'ordinary', attendu: { _tag: 'TieNeedsCastingVote', standing: 'needs-decision', options: ['for', 'against'], ...SEPT_PARTOUT, notes: [] } },
  { id: 'MAJ-VAL-07', cas: 'le président, sauf au scrutin secret ; mode de scrutin inconnu', origine: 'texte : CGCT, art. L2121-20', voixPrépondérante: 'chair-unless-secret', moitié: 'plus de', président: 'for', attendu: { _tag: 'VoteUndetermined', standing: 'undetermined', missing: ['ballot-mode'], notes: [] } },
  { id: 'MAJ-VAL-08', cas: 'le président en tout cas : secret',                  origine: 'interprétation : note 022', voixPrépondérante: 'chair-always', moitié: 'plus de', scrutin: 'secret', président: 'for', attendu: adoptéPar('used', PLUS_DE_LA_MOITIÉ) },
  { id: 'MAJ-VAL-09', cas: 'le président en tout cas : il est contre',           origine: 'interprétation : note 022', voixPrépondérante: 'chair-always', moitié: 'plus de', scrutin: 'secret', président: 'against', attendu: rejetéPar('used') },
  { id: 'MAJ-VAL-10', cas: 'le président en tout cas : il s’est abstenu',        origine: 'interprétation : note 012', voixPrépondérante: 'chair-always', moitié: 'plus de', scrutin: 'secret', président: 'abstention', attendu: rejetéPar('none', ABSTENU) },
  { id: 'MAJ-VAL-11', cas: 'la moitié au moins : elle est atteinte, sans le président', origine: 'définition', voixPrépondérante: 'chair-unless-secret', moitié: 'au moins', scrutin: 'ordinary', président: 'against', attendu: adoptéPar('not-needed', LA_MOITIÉ) },
];

/** Une fraction qui n’est pas une majorité : la règle est à redemander. */
export interface NotAMajorityCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly fraction: readonly [number, number];
  readonly attendu: Readonly<Record<string, unknown>>;
}

const SANS_RÈGLE = { _tag: 'VoteUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], notes: [] };

// prettier-ignore
export const notAMajorityCases: ReadonlyArray<NotAMajorityCase> = [
  { id: 'MAJ-FRA-01', cas: 'un sur zéro',                  origine: 'définition', fraction: [1, 0],   attendu: SANS_RÈGLE },
  { id: 'MAJ-FRA-02', cas: 'rien : zéro sur deux',         origine: 'définition', fraction: [0, 2],   attendu: SANS_RÈGLE },
  { id: 'MAJ-FRA-03', cas: 'plus que le tout : trois demis', origine: 'définition', fraction: [3, 2], attendu: SANS_RÈGLE },
  { id: 'MAJ-FRA-04', cas: 'moins que rien',               origine: 'définition', fraction: [-1, 2],  attendu: SANS_RÈGLE },
];
