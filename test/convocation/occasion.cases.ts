import type { Organe } from '../body/organs.js';

/** Ce qui est attendu : l’étiquette et l’issue d’un constat, puis ses chiffres. */
export interface Attendu {
  readonly _tag: string;
  readonly standing: 'conforms' | 'breaches' | 'undetermined';
  readonly [chiffre: string]: unknown;
}

export interface RightCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  readonly séance: string;
  readonly sansQuorum: string | null;
  readonly attendu: Attendu;
  readonly fondement: ReadonlyArray<string>;
}

const département: Organe = { type: 'departement' };
const région: Organe = { type: 'region' };

// prettier-ignore
export const rightCases: ReadonlyArray<RightCase> = [
  { id: 'DROIT-01', cas: 'conseil départemental, du lundi au jeudi',                origine: 'texte : CGCT, art. L3121-14', organe: département, séance: '2024-07-04', sansQuorum: '2024-07-01', attendu: { _tag: 'SittingOfRight', standing: 'conforms', quorumFailedOn: '2024-07-01', dueOn: '2024-07-04' }, fondement: ['CGCT L3121-14 [older-text]'] },
  { id: 'DROIT-02', cas: 'deux jours plus tard : trop tôt',                         origine: 'interprétation 090', organe: département, séance: '2024-07-03', sansQuorum: '2024-07-01', attendu: { _tag: 'SittingNotOfRight', standing: 'breaches', quorumFailedOn: '2024-07-01', dueOn: '2024-07-04' }, fondement: ['CGCT L3121-14 [older-text]'] },
  { id: 'DROIT-03', cas: 'quatre jours plus tard : ce n’est plus de plein droit',   origine: 'interprétation 090', organe: département, séance: '2024-07-05', sansQuorum: '2024-07-01', attendu: { _tag: 'SittingNotOfRight', standing: 'breaches', quorumFailedOn: '2024-07-01', dueOn: '2024-07-04' }, fondement: ['CGCT L3121-14 [older-text]'] },
  { id: 'DROIT-04', cas: 'conseil régional, par-dessus une fin de semaine',         origine: 'texte : CGCT, art. L4132-13', organe: région, séance: '2024-07-08', sansQuorum: '2024-07-05', attendu: { _tag: 'SittingOfRight', standing: 'conforms', quorumFailedOn: '2024-07-05', dueOn: '2024-07-08' }, fondement: ['CGCT L4132-13 [older-text]'] },
  { id: 'DROIT-05', cas: 'commission permanente d’un département',                  origine: 'texte : CGCT, art. L3121-14-1', organe: { ...département, organe: 'permanent-commission' }, séance: '2024-07-04', sansQuorum: '2024-07-01', attendu: { _tag: 'SittingOfRight', standing: 'conforms', quorumFailedOn: '2024-07-01', dueOn: '2024-07-04' }, fondement: ['CGCT L3121-14-1 [older-text]'] },
  { id: 'DROIT-06', cas: 'commission permanente d’une région',                      origine: 'texte : CGCT, art. L4132-13-1', organe: { ...région, organe: 'permanent-commission' }, séance: '2024-07-05', sansQuorum: '2024-07-01', attendu: { _tag: 'SittingNotOfRight', standing: 'breaches', quorumFailedOn: '2024-07-01', dueOn: '2024-07-04' }, fondement: ['CGCT L4132-13-1 [older-text]'] },
  { id: 'DROIT-08', cas: 'crise sanitaire : convoqué à nouveau, une semaine plus tard', origine: 'interprétation 090', organe: département, séance: '2020-08-12', sansQuorum: '2020-08-05', attendu: { _tag: 'SittingOfRight', standing: 'conforms', quorumFailedOn: '2020-08-05', dueOn: '2020-08-08' }, fondement: ['loi 2020-290 10 [current-text]'] },
  { id: 'DROIT-09', cas: 'crise sanitaire : deux jours plus tard, trop tôt',        origine: 'interprétation 090', organe: région, séance: '2022-02-03', sansQuorum: '2022-02-01', attendu: { _tag: 'SittingNotOfRight', standing: 'breaches', quorumFailedOn: '2022-02-01', dueOn: '2022-02-04' }, fondement: ['loi 2021-1465 10 [secondary]'] },
  { id: 'DROIT-07', cas: 'jour de la séance manquée inconnu',                       origine: 'définition', organe: région, séance: '2024-07-05', sansQuorum: null, attendu: { _tag: 'SittingOfRightUndetermined', standing: 'undetermined', missing: ['day-of-failed-sitting'] }, fondement: ['CGCT L4132-13 [older-text]'] },
];

export interface FirstSittingCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  readonly séance: string;
  readonly scrutin: string | null;
  readonly électionDesMaires: string | null;
  readonly attendu: Attendu;
  readonly fondement: ReadonlyArray<string>;
}

const commune: Organe = { type: 'commune', population: 3500 };
const communauté: Organe = { type: 'communaute-de-communes' };
const L2121_7 = ['CGCT L2121-7 [older-text]'];
const EPCI = ['CGCT L5211-8 [older-text]', 'CGCT L5211-1 [current-text]'];
const AUTRES_JOURS = ['loi 2020-290 19 [unconfirmed]'];
const àTemps = (from: string, earliestDay: string | null, latestDay: string): Attendu => ({ _tag: 'FirstSittingInTime', standing: 'conforms', from, earliestDay, latestDay });
const horsDélai = (from: string, earliestDay: string | null, latestDay: string): Attendu => ({ _tag: 'FirstSittingOutOfTime', standing: 'breaches', from, earliestDay, latestDay });
const manque = (_tag: string, missing: string): Attendu => ({ _tag, standing: 'undetermined', missing: [missing] });

// prettier-ignore
export const firstSittingCases: ReadonlyArray<FirstSittingCase> = [
  { id: 'PREM-01', cas: 'Montpellier, samedi 5 avril 2014',               origine: 'registre réel',  organe: commune, séance: '2014-04-05', scrutin: '2014-03-30', électionDesMaires: null, attendu: àTemps('2014-03-30', '2014-04-04', '2014-04-06'), fondement: L2121_7 },
  { id: 'PREM-02', cas: 'Fau-de-Peyre, samedi 5 avril 2014',              origine: 'registre réel',  organe: commune, séance: '2014-04-05', scrutin: '2014-03-30', électionDesMaires: null, attendu: àTemps('2014-03-30', '2014-04-04', '2014-04-06'), fondement: L2121_7 },
  { id: 'PREM-03', cas: 'Eaux-Puiseaux, vendredi 28 mars 2014',           origine: 'registre réel',  organe: commune, séance: '2014-03-28', scrutin: '2014-03-23', électionDesMaires: null, attendu: àTemps('2014-03-23', '2014-03-28', '2014-03-30'), fondement: L2121_7 },
  { id: 'PREM-04', cas: 'Fragnes-La Loyère, élection partielle intégrale', origine: 'registre réel', organe: commune, séance: '2023-09-22', scrutin: '2023-09-17', électionDesMaires: null, attendu: àTemps('2023-09-17', '2023-09-22', '2023-09-24'), fondement: L2121_7 },
  { id: 'PREM-05', cas: 'Olloix, élection complémentaire',                origine: 'registre réel',  organe: commune, séance: '2024-02-02', scrutin: '2024-01-28', électionDesMaires: null, attendu: àTemps('2024-01-28', '2024-02-02', '2024-02-04'), fondement: L2121_7 },
  { id: 'PREM-06', cas: 'le jeudi : trop tôt',                            origine: 'texte : CGCT, art. L2121-7', organe: commune, séance: '2026-03-19', scrutin: '2026-03-15', électionDesMaires: null, attendu: horsDélai('2026-03-15', '2026-03-20', '2026-03-22'), fondement: L2121_7 },
  { id: 'PREM-07', cas: 'le vendredi : premier jour',                     origine: 'texte : CGCT, art. L2121-7', organe: commune, séance: '2026-03-20', scrutin: '2026-03-15', électionDesMaires: null, attendu: àTemps('2026-03-15', '2026-03-20', '2026-03-22'), fondement: L2121_7 },
  { id: 'PREM-08', cas: 'le dimanche : dernier jour',                     origine: 'texte : CGCT, art. L2121-7', organe: commune, séance: '2026-03-22', scrutin: '2026-03-15', électionDesMaires: null, attendu: àTemps('2026-03-15', '2026-03-20', '2026-03-22'), fondement: L2121_7 },
  { id: 'PREM-09', cas: 'le lundi : trop tard',                           origine: 'texte : CGCT, art. L2121-7', organe: commune, séance: '2026-03-23', scrutin: '2026-03-15', électionDesMaires: null, attendu: horsDélai('2026-03-15', '2026-03-20', '2026-03-22'), fondement: L2121_7 },
  { id: 'PREM-10', cas: 'jour du scrutin inconnu',                        origine: 'définition', organe: commune, séance: '2026-03-20', scrutin: null, électionDesMaires: null, attendu: manque('FirstSittingUndetermined', 'ballot-day'), fondement: L2121_7 },
  { id: 'PREM-11', cas: 'scrutin du 15 mars 2020 : installation reportée', origine: 'interprétation 078', organe: commune, séance: '2020-05-26', scrutin: '2020-03-15', électionDesMaires: null, attendu: manque('FirstSittingUndetermined', 'rules-of-that-day'), fondement: AUTRES_JOURS },
  { id: 'PREM-12', cas: 'scrutin du 28 juin 2020 : la règle ordinaire',   origine: 'texte : CGCT, art. L2121-7', organe: commune, séance: '2020-07-04', scrutin: '2020-06-28', électionDesMaires: null, attendu: àTemps('2020-06-28', '2020-07-03', '2020-07-05'), fondement: L2121_7 },
  { id: 'PREM-13', cas: 'Alsace-Moselle : les mêmes jours',               origine: 'texte : CGCT, art. L2121-7', organe: { ...commune, territoire: 'alsace-moselle' }, séance: '2026-03-21', scrutin: '2026-03-15', électionDesMaires: null, attendu: àTemps('2026-03-15', '2026-03-20', '2026-03-22'), fondement: L2121_7 },
  { id: 'PREM-14', cas: 'scrutin du samedi, où l’on vote la veille : le vendredi qui suit', origine: 'texte : CGCT, art. L2121-7', organe: commune, séance: '2026-03-20', scrutin: '2026-03-14', électionDesMaires: null, attendu: àTemps('2026-03-14', '2026-03-20', '2026-03-22'), fondement: L2121_7 },
  { id: 'PREM-20', cas: 'EPCI, maires élus le dimanche 22 mars 2026 : vendredi 17 avril', origine: 'interprétation 078', organe: communauté, séance: '2026-04-17', scrutin: null, électionDesMaires: '2026-03-22', attendu: àTemps('2026-03-22', null, '2026-04-17'), fondement: EPCI },
  { id: 'PREM-21', cas: 'le lendemain : trop tard',                       origine: 'interprétation 078', organe: communauté, séance: '2026-04-18', scrutin: null, électionDesMaires: '2026-03-22', attendu: horsDélai('2026-03-22', null, '2026-04-17'), fondement: EPCI },
  { id: 'PREM-22', cas: 'maires élus le lundi 23 : la semaine suivante',  origine: 'interprétation 078', organe: communauté, séance: '2026-04-18', scrutin: null, électionDesMaires: '2026-03-23', attendu: àTemps('2026-03-23', null, '2026-04-24'), fondement: EPCI },
  { id: 'PREM-23', cas: 'jour de l’élection des maires inconnu',          origine: 'définition', organe: communauté, séance: '2026-04-18', scrutin: '2026-03-15', électionDesMaires: null, attendu: manque('FirstSittingUndetermined', 'mayors-election-day'), fondement: EPCI },
  { id: 'PREM-24', cas: 'renouvellement de 2020 : d’autres jours',        origine: 'interprétation 078', organe: communauté, séance: '2020-07-17', scrutin: null, électionDesMaires: '2020-07-05', attendu: manque('FirstSittingUndetermined', 'rules-of-that-day'), fondement: ['loi 2020-290 19 [unconfirmed]', 'CGCT L5211-1 [current-text]'] },
  { id: 'PREM-25', cas: 'le même renouvellement, séance d’août : le jour de l’élection des maires décide', origine: 'interprétation 078', organe: communauté, séance: '2020-08-05', scrutin: null, électionDesMaires: '2020-07-05', attendu: manque('FirstSittingUndetermined', 'rules-of-that-day'), fondement: ['loi 2020-290 19 [unconfirmed]', 'CGCT L5211-1 [current-text]'] },
];

export interface RequestCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  readonly séance: string;
  readonly envoi?: string;
  readonly reçue?: string;
  readonly par: 'prefect' | 'members' | 'permanent-commission';
  readonly signataires?: number;
  readonly enExercice?: number;
  readonly communeLaPlusPeuplée?: number;
  readonly attendu: ReadonlyArray<Attendu>;
}

const compte = (by: RequestCase['par'], members: number | null, required: number | null, inOffice: number | null) => ({ by, members, required, inOffice });
const oblige = (...chiffres: Parameters<typeof compte>): Attendu => ({ _tag: 'RequestBinding', standing: 'conforms', ...compte(...chiffres) });
const nOblige = (...chiffres: Parameters<typeof compte>): Attendu => ({ _tag: 'RequestNotBinding', standing: 'conforms', because: 'too-few-members', ...compte(...chiffres) });
const nEstPasPrévue = (by: RequestCase['par']): Attendu => ({ _tag: 'RequestNotBinding', standing: 'conforms', because: 'not-provided', ...compte(by, null, null, null) });
const indécise = (missing: string, ...chiffres: Parameters<typeof compte>): Attendu => ({ _tag: 'RequestUndetermined', standing: 'undetermined', missing: [missing], ...compte(...chiffres) });
const sansJour = manque('RequestedSittingUndetermined', 'sitting-request-day');
const petite: Organe = { type: 'commune', population: 999 };
const moyenne: Organe = { type: 'commune', population: 1000 };

// prettier-ignore
export const requestCases: ReadonlyArray<RequestCase> = [
  { id: 'DEM-01', cas: '2 000 habitants en mai 2017, un tiers : trop peu, il faut la majorité', origine: 'réponse ministérielle : Sénat, QE 23475 (conv-13)', organe: { type: 'commune', population: 2000 }, séance: '2017-05-04', par: 'members', signataires: 7, enExercice: 19, attendu: [nOblige('members', 7, 10, 19)] },
  { id: 'DEM-02', cas: '2 000 habitants depuis mars 2020, un tiers',             origine: 'texte : CGCT, art. L2121-9', organe: { type: 'commune', population: 2000 }, séance: '2024-05-04', par: 'members', signataires: 7, enExercice: 19, attendu: [oblige('members', 7, 7, 19), sansJour] },
  { id: 'DEM-03', cas: '999 habitants, sept sur quinze : un de trop peu',        origine: 'texte : CGCT, art. L2121-9', organe: petite, séance: '2024-05-04', par: 'members', signataires: 7, enExercice: 15, attendu: [nOblige('members', 7, 8, 15)] },
  { id: 'DEM-04', cas: '999 habitants, huit sur quinze : la majorité',           origine: 'texte : CGCT, art. L2121-9', organe: petite, séance: '2024-05-04', par: 'members', signataires: 8, enExercice: 15, attendu: [oblige('members', 8, 8, 15), sansJour] },
  { id: 'DEM-05', cas: '999 habitants, la moitié de quatorze ne suffit pas',     origine: 'texte : CGCT, art. L2121-9', organe: petite, séance: '2024-05-04', par: 'members', signataires: 7, enExercice: 14, attendu: [nOblige('members', 7, 8, 14)] },
  { id: 'DEM-06', cas: '1 000 habitants, cinq sur quinze : le tiers',            origine: 'texte : CGCT, art. L2121-9', organe: moyenne, séance: '2024-05-04', par: 'members', signataires: 5, enExercice: 15, attendu: [oblige('members', 5, 5, 15), sansJour] },
  { id: 'DEM-07', cas: '1 000 habitants, quatre sur quinze',                     origine: 'texte : CGCT, art. L2121-9', organe: moyenne, séance: '2024-05-04', par: 'members', signataires: 4, enExercice: 15, attendu: [nOblige('members', 4, 5, 15)] },
  { id: 'DEM-08', cas: '29 membres, dix signataires : le tiers arrondi',         origine: 'interprétation 076', organe: { type: 'commune', population: 9757 }, séance: '2024-05-04', par: 'members', signataires: 10, enExercice: 29, attendu: [oblige('members', 10, 10, 29), sansJour] },
  { id: 'DEM-09', cas: '29 membres, neuf signataires',                           origine: 'interprétation 076', organe: { type: 'commune', population: 9757 }, séance: '2024-05-04', par: 'members', signataires: 9, enExercice: 29, attendu: [nOblige('members', 9, 10, 29)] },
  { id: 'DEM-10', cas: '1 000 habitants le 29 février 2020 : encore la majorité', origine: 'texte : CGCT, art. L2121-9', organe: moyenne, séance: '2020-02-29', par: 'members', signataires: 5, enExercice: 15, attendu: [nOblige('members', 5, 8, 15)] },
  { id: 'DEM-11', cas: '1 000 habitants le 1er mars 2020 : le tiers',            origine: 'texte : CGCT, art. L2121-9', organe: moyenne, séance: '2020-03-01', par: 'members', signataires: 5, enExercice: 15, attendu: [oblige('members', 5, 5, 15), sansJour] },
  { id: 'DEM-12', cas: 'le jour de la demande décide du seuil, non celui de la séance', origine: 'interprétation 076', organe: moyenne, séance: '2020-03-10', reçue: '2020-02-28', par: 'members', signataires: 5, enExercice: 15, attendu: [nOblige('members', 5, 8, 15)] },
  { id: 'DEM-13', cas: '3 500 habitants en 2017 : le tiers',                     origine: 'texte : CGCT, art. L2121-9', organe: { type: 'commune', population: 3500 }, séance: '2017-05-04', par: 'members', signataires: 9, enExercice: 27, attendu: [oblige('members', 9, 9, 27), sansJour] },
  { id: 'DEM-14', cas: 'population inconnue, entre le tiers et la majorité',     origine: 'définition', organe: { type: 'commune' }, séance: '2024-05-04', par: 'members', signataires: 6, enExercice: 15, attendu: [indécise('population', 'members', 6, null, 15)] },
  { id: 'DEM-15', cas: 'population inconnue, moins du tiers : trop peu en tout cas', origine: 'définition', organe: { type: 'commune' }, séance: '2024-05-04', par: 'members', signataires: 4, enExercice: 15, attendu: [nOblige('members', 4, 5, 15)] },
  { id: 'DEM-16', cas: 'population inconnue, la majorité : assez en tout cas',   origine: 'définition', organe: { type: 'commune' }, séance: '2024-05-04', par: 'members', signataires: 8, enExercice: 15, attendu: [oblige('members', 8, 8, 15), sansJour] },
  { id: 'DEM-17', cas: 'nombre de signataires inconnu',                          origine: 'définition', organe: moyenne, séance: '2024-05-04', par: 'members', enExercice: 15, attendu: [indécise('members-requesting', 'members', null, 5, 15)] },
  { id: 'DEM-18', cas: 'membres en exercice inconnus',                           origine: 'définition', organe: moyenne, séance: '2024-05-04', par: 'members', signataires: 5, attendu: [indécise('members-in-office', 'members', 5, null, null)] },
  { id: 'DEM-19', cas: 'le préfet, dans une commune',                            origine: 'texte : CGCT, art. L2121-9', organe: petite, séance: '2024-05-04', par: 'prefect', attendu: [oblige('prefect', null, null, null), sansJour] },
  { id: 'DEM-20', cas: 'une commission permanente, dans une commune',            origine: 'texte : CGCT, art. L2121-9', organe: petite, séance: '2024-05-04', par: 'permanent-commission', attendu: [nEstPasPrévue('permanent-commission')] },

  { id: 'DEM-30', cas: 'EPCI depuis mars 2020 : le tiers, quelles que soient ses communes', origine: 'texte : CGCT, art. L5211-1', organe: communauté, séance: '2024-05-04', par: 'members', signataires: 10, enExercice: 30, communeLaPlusPeuplée: 500, attendu: [oblige('members', 10, 10, 30), sansJour] },
  { id: 'DEM-31', cas: 'EPCI avant mars 2020, plus grande commune de 3 499 habitants : la majorité', origine: 'interprétation 005', organe: communauté, séance: '2019-05-04', par: 'members', signataires: 10, enExercice: 30, communeLaPlusPeuplée: 3499, attendu: [nOblige('members', 10, 16, 30)] },
  { id: 'DEM-32', cas: 'EPCI avant mars 2020, plus grande commune inconnue',     origine: 'interprétation 005', organe: communauté, séance: '2019-05-04', par: 'members', signataires: 10, enExercice: 30, attendu: [indécise('largest-member-commune', 'members', 10, null, 30)] },
  { id: 'DEM-33', cas: 'Alsace-Moselle, 400 habitants : le tiers, sans délai',   origine: 'texte : CGCT, art. L2541-2', organe: { type: 'commune', territoire: 'alsace-moselle', population: 400 }, séance: '2024-05-04', reçue: '2024-01-04', par: 'members', signataires: 4, enExercice: 11, attendu: [oblige('members', 4, 4, 11)] },
  { id: 'DEM-34', cas: 'CCAS : la majorité, sans délai',                         origine: 'texte : CASF, art. R123-16', organe: { type: 'ccas' }, séance: '2024-05-04', par: 'members', signataires: 6, enExercice: 11, attendu: [oblige('members', 6, 6, 11)] },
  { id: 'DEM-35', cas: 'CCAS : cinq sur onze',                                   origine: 'texte : CASF, art. R123-16', organe: { type: 'ccas' }, séance: '2024-05-04', par: 'members', signataires: 5, enExercice: 11, attendu: [nOblige('members', 5, 6, 11)] },
  { id: 'DEM-36', cas: 'département : le tiers de 42, sans délai',               origine: 'texte : CGCT, art. L3121-10', organe: département, séance: '2024-05-04', par: 'members', signataires: 14, enExercice: 42, attendu: [oblige('members', 14, 14, 42)] },
  { id: 'DEM-37', cas: 'région : sa commission permanente',                      origine: 'texte : CGCT, art. L4132-9', organe: région, séance: '2024-05-04', par: 'permanent-commission', attendu: [oblige('permanent-commission', null, null, null)] },
  { id: 'DEM-38', cas: 'département : le préfet n’est pas nommé par le texte',   origine: 'texte : CGCT, art. L3121-10', organe: département, séance: '2024-05-04', par: 'prefect', attendu: [nEstPasPrévue('prefect')] },
  { id: 'DEM-39', cas: 'commission permanente : son règlement',                  origine: 'définition', organe: { ...département, organe: 'permanent-commission' }, séance: '2024-05-04', par: 'members', signataires: 5, enExercice: 12, attendu: [indécise('rules-of-procedure', 'members', 5, null, 12)] },
  { id: 'DEM-40', cas: 'syndicat mixte ouvert : ses statuts',                    origine: 'texte : CGCT, art. L5721-2-1', organe: { type: 'syndicat-mixte-ouvert' }, séance: '2024-05-04', par: 'prefect', attendu: [indécise('statutes', 'prefect', null, null, null)] },
  { id: 'DEM-41', cas: 'Collectivité de Corse : règles non encodées',            origine: 'définition', organe: { type: 'collectivite-de-corse' }, séance: '2024-05-04', par: 'members', signataires: 30, enExercice: 63, attendu: [indécise('rules-of-the-body', 'members', 30, null, 63)] },
  { id: 'DEM-42', cas: 'commission d’appel d’offres : son règlement',            origine: 'définition', organe: { type: 'commune', organe: 'tender-commission' }, séance: '2024-05-04', par: 'members', signataires: 3, enExercice: 6, attendu: [indécise('rules-of-procedure', 'members', 3, null, 6)] },
  { id: 'DEM-43', cas: 'Paris : règles non encodées',                            origine: 'définition', organe: { type: 'collectivite-a-statut-particulier' }, séance: '2024-05-04', par: 'members', signataires: 60, enExercice: 163, attendu: [indécise('rules-of-the-body', 'members', 60, null, 163)] },
  { id: 'DEM-44', cas: 'commune, la veille du 24 février 1996',                  origine: 'définition', organe: moyenne, séance: '1996-02-23', par: 'members', signataires: 15, enExercice: 15, attendu: [indécise('rules-of-that-day', 'members', 15, null, 15)] },
  { id: 'DEM-45', cas: 'Alsace-Moselle, la veille du 24 février 1996',           origine: 'définition', organe: { type: 'commune', territoire: 'alsace-moselle', population: 400 }, séance: '1996-02-23', par: 'members', signataires: 11, enExercice: 11, attendu: [indécise('rules-of-that-day', 'members', 11, null, 11)] },

  { id: 'DEM-50', cas: 'convoquée le trentième jour',                            origine: 'texte : CGCT, art. L2121-9', organe: moyenne, séance: '2024-06-06', reçue: '2024-05-02', envoi: '2024-06-01', par: 'prefect', attendu: [oblige('prefect', null, null, null), { _tag: 'RequestedSittingInTime', standing: 'conforms', receivedOn: '2024-05-02', sentOn: '2024-06-01', heldOn: '2024-06-06', lastDay: '2024-06-01' }] },
  { id: 'DEM-51', cas: 'convoquée le trente et unième jour',                     origine: 'texte : CGCT, art. L2121-9', organe: moyenne, séance: '2024-06-06', reçue: '2024-05-02', envoi: '2024-06-02', par: 'prefect', attendu: [oblige('prefect', null, null, null), { _tag: 'RequestedSittingLate', standing: 'breaches', receivedOn: '2024-05-02', sentOn: '2024-06-02', heldOn: '2024-06-06', lastDay: '2024-06-01' }] },
  { id: 'DEM-52', cas: 'jour d’envoi inconnu, séance dans le délai',             origine: 'interprétation 076', organe: moyenne, séance: '2024-06-01', reçue: '2024-05-02', par: 'prefect', attendu: [oblige('prefect', null, null, null), { _tag: 'RequestedSittingInTime', standing: 'conforms', receivedOn: '2024-05-02', sentOn: null, heldOn: '2024-06-01', lastDay: '2024-06-01' }] },
  { id: 'DEM-53', cas: 'jour d’envoi inconnu, séance après le délai',            origine: 'interprétation 076', organe: moyenne, séance: '2024-06-02', reçue: '2024-05-02', par: 'prefect', attendu: [oblige('prefect', null, null, null), manque('RequestedSittingUndetermined', 'sending-day')] },
];

/** Les textes et les notes d’une demande, selon qui la reçoit et quand. */
export interface RequestGroundsCase extends Pick<RequestCase, 'id' | 'cas' | 'origine' | 'organe' | 'séance'> {
  readonly fondement: ReadonlyArray<string>;
  readonly notes: ReadonlyArray<string>;
}

const DEMANDE = '076-requested-sitting';

// prettier-ignore
export const requestGroundsCases: ReadonlyArray<RequestGroundsCase> = [
  { id: 'DEM-60', cas: 'commune',                              origine: 'texte : CGCT, art. L2121-9', organe: moyenne, séance: '2024-05-04', fondement: ['CGCT L2121-9 [secondary]'], notes: [DEMANDE] },
  { id: 'DEM-61', cas: 'commune, avant mars 2020',             origine: 'texte : CGCT, art. L2121-9', organe: moyenne, séance: '2019-05-04', fondement: ['CGCT L2121-9 [older-text]'], notes: [DEMANDE] },
  { id: 'DEM-62', cas: 'commune d’Alsace-Moselle',             origine: 'texte : CGCT, art. L2541-2', organe: { ...moyenne, territoire: 'alsace-moselle' }, séance: '2024-05-04', fondement: ['CGCT L2541-2 [older-text]'], notes: [DEMANDE] },
  { id: 'DEM-63', cas: 'département',                          origine: 'texte : CGCT, art. L3121-10', organe: département, séance: '2024-05-04', fondement: ['CGCT L3121-10 [older-text]'], notes: [DEMANDE] },
  { id: 'DEM-64', cas: 'région',                               origine: 'texte : CGCT, art. L4132-9', organe: région, séance: '2024-05-04', fondement: ['CGCT L4132-9 [older-text]'], notes: [DEMANDE] },
  { id: 'DEM-65', cas: 'CCAS',                                 origine: 'texte : CASF, art. R123-16', organe: { type: 'ccas' }, séance: '2024-05-04', fondement: ['CASF R123-16 [older-text]'], notes: [DEMANDE] },
  { id: 'DEM-66', cas: 'EPCI : l’article qui l’étend',         origine: 'texte : CGCT, art. L5211-1', organe: communauté, séance: '2024-05-04', fondement: ['CGCT L2121-9 [secondary]', 'CGCT L5211-1 [current-text]'], notes: [DEMANDE] },
  { id: 'DEM-67', cas: 'bureau d’un EPCI : par délégation',    origine: 'interprétation 001', organe: { type: 'metropole', organe: 'bureau' }, séance: '2024-05-04', fondement: ['CGCT L2121-9 [secondary]', 'CGCT L5211-1 [current-text]', 'CGCT L5211-10 [older-text]'], notes: [DEMANDE, '001-bureau-with-delegation'] },
  { id: 'DEM-68', cas: 'EPCI, avant mars 2020',                origine: 'interprétation 005', organe: communauté, séance: '2019-05-04', fondement: ['CGCT L2121-9 [older-text]', 'CGCT L5211-1 [secondary]'], notes: [DEMANDE, '005-convocation-of-intercommunal-bodies-before-2020'] },
  { id: 'DEM-69', cas: 'syndicat mixte ouvert : rien de plus', origine: 'texte : CGCT, art. L5721-2-1', organe: { type: 'syndicat-mixte-ouvert' }, séance: '2024-05-04', fondement: ['CGCT L5721-2-1 [older-text]'], notes: [] },
];

/** La séance qui suit celle où le quorum a manqué : combien de jours après, et si un jour plus tardif convient ; rien hors de ces organes. */
export interface AfterFailureCase extends Pick<RequestCase, 'id' | 'cas' | 'origine' | 'organe' | 'séance'> {
  readonly attendu: readonly [jours: number, tenue: 'that-day' | 'that-day-or-later', fondement: string] | null;
}

const corse: Organe = { type: 'collectivite-de-corse' };

// prettier-ignore
export const afterFailureCases: ReadonlyArray<AfterFailureCase> = [
  { id: 'DROIT-20', cas: 'conseil départemental',                        origine: 'texte : CGCT, art. L3121-14', organe: département, séance: '2024-07-04', attendu: [3, 'that-day', 'CGCT L3121-14 [older-text]'] },
  { id: 'DROIT-21', cas: 'commission permanente d’un département',       origine: 'texte : CGCT, art. L3121-14-1', organe: { ...département, organe: 'permanent-commission' }, séance: '2024-07-04', attendu: [3, 'that-day', 'CGCT L3121-14-1 [older-text]'] },
  { id: 'DROIT-22', cas: 'conseil régional, en crise',                   origine: 'texte : loi 2021-1465, art. 10', organe: région, séance: '2022-02-04', attendu: [3, 'that-day-or-later', 'loi 2021-1465 10 [secondary]'] },
  { id: 'DROIT-23', cas: 'commission permanente d’une région',           origine: 'texte : CGCT, art. L4132-13-1', organe: { ...région, organe: 'permanent-commission' }, séance: '2024-07-04', attendu: [3, 'that-day', 'CGCT L4132-13-1 [older-text]'] },
  { id: 'DROIT-24', cas: 'Assemblée de Corse',                           origine: 'texte : CGCT, art. L4422-8', organe: corse, séance: '2028-04-04', attendu: [3, 'that-day', 'CGCT L4422-8 [older-text]'] },
  { id: 'DROIT-25', cas: 'commission permanente de Corse',               origine: 'définition', organe: { ...corse, organe: 'permanent-commission' }, séance: '2028-04-04', attendu: null },
  { id: 'DROIT-26', cas: 'commune : elle convoque à nouveau',            origine: 'texte : CGCT, art. L2121-17, al. 2', organe: { type: 'commune' }, séance: '2024-07-04', attendu: null },
];
