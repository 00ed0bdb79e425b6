import type { QuorumCase } from './rows.js';
import { appelOffres, CRISE, CRISE_AILLEURS, département, indéterminé, levé, LOI_2020_290, manqué, région, RETOUR, SECONDE_AILLEURS, syndicatOuvert } from './rows.js';

const DÉPARTEMENT = ['CGCT L3121-14 [older-text]'];
const APPEL_OFFRES = ['CGCT L1411-5 [older-text]'];

// prettier-ignore
export const secondCases: ReadonlyArray<QuorumCase> = [
  { id: 'QUO-400', cas: 'département : manqué le vendredi 5, réunion de droit le lundi 8', origine: 'texte : CGCT, art. L3121-14, al. 2', organe: département, séance: '2024-07-08', enExercice: 40, présents: 3, seconde: { séanceSansQuorum: '2024-07-05' }, attendu: levé('2024-07-05', 3), fondement: DÉPARTEMENT, notes: [RETOUR] },
  { id: 'QUO-401', cas: 'deux jours plus tard : trop tôt',                       origine: 'texte : CGCT, art. L3121-14, al. 2', organe: département, séance: '2024-07-07', enExercice: 40, présents: 3, seconde: { séanceSansQuorum: '2024-07-05' }, attendu: manqué(40, 21, 3, 18), fondement: DÉPARTEMENT, notes: [RETOUR] },
  { id: 'QUO-402', cas: 'quatre jours plus tard : ce n’est plus la réunion de droit', origine: 'interprétation 090', organe: département, séance: '2024-07-09', enExercice: 40, présents: 3, seconde: { séanceSansQuorum: '2024-07-05' }, attendu: manqué(40, 21, 3, 18), fondement: DÉPARTEMENT, notes: [RETOUR] },
  { id: 'QUO-403', cas: 'jour de la séance manquée inconnu',                     origine: 'définition', organe: région, séance: '2024-07-08', enExercice: 57, présents: 3, seconde: {}, attendu: indéterminé('day-of-failed-sitting', 29, 3, 3), fondement: ['CGCT L4132-13 [older-text]'], notes: [RETOUR] },
  { id: 'QUO-404', cas: 'commission permanente : de même',                       origine: 'texte : CGCT, art. L3121-14-1, al. 2', organe: { type: 'departement', organe: 'permanent-commission' }, séance: '2024-07-08', enExercice: 21, présents: 3, seconde: { séanceSansQuorum: '2024-07-05' }, attendu: levé('2024-07-05', 3), fondement: ['CGCT L3121-14-1 [older-text]'], notes: [RETOUR] },
  { id: 'QUO-405', cas: 'en crise : convoqué à nouveau, trois jours après ou plus', origine: 'texte : loi 2020-290, art. 10', organe: département, séance: '2020-08-12', enExercice: 40, présents: 3, seconde: { séanceSansQuorum: '2020-08-05' }, attendu: levé('2020-08-05', 3), fondement: LOI_2020_290, notes: [CRISE, CRISE_AILLEURS, RETOUR] },
  { id: 'QUO-410', cas: 'commission d’appel d’offres : dès le lendemain',        origine: 'texte : CGCT, art. L1411-5, II', organe: appelOffres, séance: '2024-07-06', enExercice: 6, présents: 2, seconde: { séanceSansQuorum: '2024-07-05', envoi: '2024-07-05' }, attendu: levé('2024-07-05', 2), fondement: APPEL_OFFRES, notes: [SECONDE_AILLEURS] },
  { id: 'QUO-411', cas: 'commission d’appel d’offres : convoquée avant la séance manquée', origine: 'texte : CGCT, art. L1411-5, II', organe: appelOffres, séance: '2024-07-06', enExercice: 6, présents: 2, seconde: { séanceSansQuorum: '2024-07-05', envoi: '2024-07-04' }, attendu: manqué(6, 4, 2, 2), fondement: APPEL_OFFRES, notes: [] },
  { id: 'QUO-412', cas: 'syndicat mixte ouvert : les statuts fournis n’en disent rien', origine: 'définition', organe: syndicatOuvert, statuts: { numerator: 1, denominator: 2, strictness: 'more-than', counted: 'present', dès: '2010-01-01' }, séance: '2024-07-08', enExercice: 20, présents: 3, seconde: { séanceSansQuorum: '2024-07-01', envoi: '2024-07-02' }, attendu: indéterminé('rules-of-the-body', 11, 3, 3), fondement: ['statuts 12 [unconfirmed]', 'CGCT L5721-2-1 [older-text]'], notes: [] },
];
