import type { Organe } from '../body/organs.js';
import type { FormCase } from './convocation.cases.js';

const commune: Organe = { type: 'commune', population: 9757 };
const alsacienne = (population: number): Organe => ({ type: 'commune', population, territoire: 'alsace-moselle' });
const GRANDE = ['CGCT L2121-12 [current-text]'];
const ALSACE_MOSELLE = ['CGCT L2541-2 [older-text]'];
const NOTE_ALSACE_MOSELLE = ['CGCT L2121-12 [current-text]', 'CGCT L2541-1 [secondary]'];
const CCAS = ['CASF R123-16 [older-text]'];
const NON_FRANCS = '063-days-that-are-not-clear';
const À_PARTIR_DE_3500 = '060-alsace-moselle-from-3500';
const tranche = (_tag: string, standing: 'conforms' | 'breaches', de: object = {}) => ({ _tag, standing, ...de });
const indécis = (_tag: string, missing: string) => ({ _tag, standing: 'undetermined', missing: [missing] }) as const;

// prettier-ignore
export const moreUrgencyCases: ReadonlyArray<FormCase> = [
  { id: 'URG-20', cas: 'le conseil n’admet pas l’urgence',                              origine: 'texte : CGCT, art. L2121-12', organe: commune, séance: '2024-07-04', convocation: { urgence: { reportedAtOpening: 'yes', council: 'refused' } }, attendu: tranche('UrgencyRefused', 'breaches'), fondement: GRANDE, notes: [] },
  { id: 'URG-21', cas: 'le conseil renvoie deux points',                                origine: 'texte : CGCT, art. L2121-12', organe: commune, séance: '2024-07-04', convocation: { urgence: { reportedAtOpening: 'yes', council: 'postponed', postponedItems: ['1', '2'] } }, attendu: tranche('UrgencyPostponed', 'conforms', { items: ['1', '2'] }), fondement: GRANDE, notes: [] },
  { id: 'URG-22', cas: 'points renvoyés, mais l’urgence fut-elle rapportée ?',          origine: 'définition', organe: commune, séance: '2024-07-04', convocation: { urgence: { council: 'postponed', postponedItems: ['1'] } }, attendu: indécis('UrgencyUndetermined', 'report-of-urgency'), fondement: GRANDE, notes: [] },
  { id: 'URG-23', cas: 'Alsace-Moselle : le conseil décide qu’il y avait urgence, sans compte rendu exigé', origine: 'texte : CGCT, art. L2541-2', organe: alsacienne(800), séance: '2024-07-04', convocation: { urgence: { reportedAtOpening: 'no', council: 'accepted' } }, attendu: tranche('UrgencyAccepted', 'conforms'), fondement: ALSACE_MOSELLE, notes: [NON_FRANCS] },
  { id: 'URG-24', cas: 'Alsace-Moselle : le conseil décide qu’il n’y avait pas urgence', origine: 'texte : CGCT, art. L2541-2', organe: alsacienne(800), séance: '2024-07-04', convocation: { urgence: { council: 'refused' } }, attendu: tranche('UrgencyRefused', 'breaches'), fondement: ALSACE_MOSELLE, notes: [NON_FRANCS] },
  { id: 'URG-25', cas: 'Alsace-Moselle : la décision du conseil n’est pas connue',      origine: 'définition', organe: alsacienne(800), séance: '2024-07-04', convocation: { urgence: {} }, attendu: indécis('UrgencyUndetermined', 'report-of-urgency'), fondement: ALSACE_MOSELLE, notes: [NON_FRANCS] },
  { id: 'URG-26', cas: 'CCAS : aucun texte n’abrège le délai',                          origine: 'texte : CASF, art. R123-16', organe: { type: 'ccas' }, séance: '2024-07-04', convocation: { envoi: '2024-07-02', urgence: { reportedAtOpening: 'yes', council: 'accepted' } }, attendu: tranche('UrgencyWithoutText', 'breaches'), fondement: CCAS, notes: [NON_FRANCS] },
  { id: 'URG-27', cas: 'région : rendu compte, admise',                                 origine: 'texte : CGCT, art. L4132-18', organe: { type: 'region' }, séance: '2024-07-04', convocation: { rapports: '2024-07-02', urgence: { reportedAtOpening: 'yes', council: 'accepted' } }, attendu: tranche('UrgencyAccepted', 'conforms'), fondement: ['CGCT L4132-18 [older-text]'], notes: [] },
  { id: 'URG-28', cas: 'commission permanente : son règlement',                         origine: 'interprétation 064', organe: { type: 'region', organe: 'permanent-commission' }, séance: '2024-07-04', convocation: { urgence: { reportedAtOpening: 'yes', council: 'accepted' } }, attendu: indécis('UrgencyUndetermined', 'rules-of-procedure'), fondement: ['CGCT L4132-18 [older-text]'], notes: ['064-organs-without-delay'] },
  { id: 'URG-29', cas: 'syndicat mixte ouvert : ses statuts ne parlent pas d’urgence',  origine: 'texte : CGCT, art. L5721-2-1', organe: { type: 'syndicat-mixte-ouvert', statuts: { clearDays: 5 } }, séance: '2024-07-04', convocation: { urgence: { reportedAtOpening: 'yes', council: 'accepted' } }, attendu: indécis('UrgencyUndetermined', 'statutes'), fondement: ['CGCT L5721-2-1 [older-text]'], notes: [] },
  { id: 'URG-30', cas: 'Paris : règles non encodées',                                   origine: 'définition', organe: { type: 'collectivite-a-statut-particulier' }, séance: '2024-07-04', convocation: { urgence: { reportedAtOpening: 'no' } }, attendu: indécis('UrgencyUndetermined', 'rules-of-the-body'), fondement: GRANDE, notes: [] },
];

// prettier-ignore
export const moreNoteCases: ReadonlyArray<FormCase> = [
  { id: 'NOTE-20', cas: 'Alsace-Moselle, 3 499 habitants',                    origine: 'interprétation 060', organe: alsacienne(3499), séance: '2024-07-04', convocation: { note: 'not-sent' }, attendu: tranche('ExplanatoryNoteNotRequired', 'conforms'), fondement: NOTE_ALSACE_MOSELLE, notes: [À_PARTIR_DE_3500] },
  { id: 'NOTE-21', cas: 'Alsace-Moselle, 3 500 habitants, sans note',         origine: 'interprétation 060', organe: alsacienne(3500), séance: '2024-07-04', convocation: { note: 'not-sent' }, attendu: tranche('ExplanatoryNoteMissing', 'breaches'), fondement: NOTE_ALSACE_MOSELLE, notes: [À_PARTIR_DE_3500] },
  { id: 'NOTE-22', cas: 'CCAS, 3 499 habitants, sans rapport',                origine: 'texte : CASF, art. R123-16', organe: { type: 'ccas', population: 3499 }, séance: '2024-07-04', convocation: { note: 'not-sent' }, attendu: tranche('ExplanatoryNoteNotRequired', 'conforms'), fondement: CCAS, notes: [] },
  { id: 'NOTE-23', cas: 'CCAS, 3 500 habitants, sans rapport',                origine: 'texte : CASF, art. R123-16', organe: { type: 'ccas', population: 3500 }, séance: '2024-07-04', convocation: { note: 'not-sent' }, attendu: tranche('ExplanatoryNoteMissing', 'breaches'), fondement: CCAS, notes: [] },
  { id: 'NOTE-24', cas: 'CCAS, 3 501 habitants, avec rapport',                origine: 'texte : CASF, art. R123-16', organe: { type: 'ccas', population: 3501 }, séance: '2024-07-04', convocation: { note: 'sent' }, attendu: tranche('ExplanatoryNoteSent', 'conforms'), fondement: CCAS, notes: [] },
  { id: 'NOTE-25', cas: 'CCAS, population inconnue',                          origine: 'définition', organe: { type: 'ccas' }, séance: '2024-07-04', convocation: {}, attendu: indécis('ExplanatoryNoteUndetermined', 'population'), fondement: CCAS, notes: [] },
  { id: 'NOTE-26', cas: 'statuts qui demandent une note',                     origine: 'texte : CGCT, art. L5721-2-1', organe: { type: 'syndicat-mixte-ouvert', statuts: { note: 'required' } }, séance: '2024-07-04', convocation: { note: 'not-sent' }, attendu: tranche('ExplanatoryNoteMissing', 'breaches'), fondement: ['statuts 12 [unconfirmed]'], notes: [] },
  { id: 'NOTE-27', cas: 'statuts qui n’en demandent pas',                     origine: 'texte : CGCT, art. L5721-2-1', organe: { type: 'syndicat-mixte-ouvert', statuts: { note: 'not-required' } }, séance: '2024-07-04', convocation: {}, attendu: tranche('ExplanatoryNoteNotRequired', 'conforms'), fondement: ['statuts 12 [unconfirmed]'], notes: [] },
  { id: 'NOTE-28', cas: 'statuts qui se taisent',                             origine: 'texte : CGCT, art. L5721-2-1', organe: { type: 'syndicat-mixte-ouvert', statuts: { clearDays: 5 } }, séance: '2024-07-04', convocation: { note: 'sent' }, attendu: indécis('ExplanatoryNoteUndetermined', 'statutes'), fondement: ['CGCT L5721-2-1 [older-text]'], notes: [] },
  { id: 'NOTE-29', cas: 'Assemblée de Corse : règles non encodées',           origine: 'définition', organe: { type: 'collectivite-de-corse' }, séance: '2024-07-04', convocation: { note: 'sent' }, attendu: indécis('ExplanatoryNoteUndetermined', 'rules-of-the-body'), fondement: GRANDE, notes: [] },
];

export interface ModeCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  readonly séance: string;
  readonly voie: 'electronic' | 'paper';
  readonly demandée: 'electronic' | 'paper' | 'nothing' | null;
  readonly attendu: 'SendingModeRegular' | 'SendingModeIrregular' | 'SendingModeUndetermined';
  readonly voieDuTexte: 'electronic' | 'paper';
  readonly fondement: ReadonlyArray<string>;
}

const DEPUIS_2019 = ['CGCT L2121-10 [current-text]'];
const AVANT_2019 = ['CGCT L2121-10 [secondary]'];

// prettier-ignore
export const modeCases: ReadonlyArray<ModeCase> = [
  { id: 'VOIE-01', cas: 'électronique, rien demandé',            origine: 'texte : loi 2019-1461, art. 9', organe: commune, séance: '2024-07-04', voie: 'electronic', demandée: 'nothing',    attendu: 'SendingModeRegular',      voieDuTexte: 'electronic', fondement: DEPUIS_2019 },
  { id: 'VOIE-02', cas: 'électronique, demandes inconnues',      origine: 'texte : loi 2019-1461, art. 9', organe: commune, séance: '2024-07-04', voie: 'electronic', demandée: null,         attendu: 'SendingModeRegular',      voieDuTexte: 'electronic', fondement: DEPUIS_2019 },
  { id: 'VOIE-03', cas: 'électronique, alors que le papier fut demandé', origine: 'texte : loi 2019-1461, art. 9', organe: commune, séance: '2024-07-04', voie: 'electronic', demandée: 'paper', attendu: 'SendingModeIrregular', voieDuTexte: 'electronic', fondement: DEPUIS_2019 },
  { id: 'VOIE-04', cas: 'papier, demandé',                       origine: 'texte : loi 2019-1461, art. 9', organe: commune, séance: '2024-07-04', voie: 'paper',      demandée: 'paper',      attendu: 'SendingModeRegular',      voieDuTexte: 'electronic', fondement: DEPUIS_2019 },
  { id: 'VOIE-05', cas: 'papier, rien demandé',                  origine: 'texte : loi 2019-1461, art. 9', organe: commune, séance: '2024-07-04', voie: 'paper',      demandée: 'nothing',    attendu: 'SendingModeIrregular',    voieDuTexte: 'electronic', fondement: DEPUIS_2019 },
  { id: 'VOIE-06', cas: 'papier, demandes inconnues',            origine: 'définition', organe: commune, séance: '2024-07-04', voie: 'paper',      demandée: null,         attendu: 'SendingModeUndetermined', voieDuTexte: 'electronic', fondement: DEPUIS_2019 },
  { id: 'VOIE-07', cas: 'papier, le 29 décembre 2019',           origine: 'texte : loi 2019-1461, art. 9', organe: commune, séance: '2019-12-29', voie: 'paper',      demandée: 'nothing',    attendu: 'SendingModeIrregular',    voieDuTexte: 'electronic', fondement: DEPUIS_2019 },
  { id: 'VOIE-08', cas: 'papier, la veille',                     origine: 'texte : CGCT, art. L2121-10',   organe: commune, séance: '2019-12-28', voie: 'paper',      demandée: 'nothing',    attendu: 'SendingModeRegular',      voieDuTexte: 'paper',      fondement: AVANT_2019 },
  { id: 'VOIE-09', cas: 'électronique sans demande, la veille',  origine: 'texte : CGCT, art. L2121-10',   organe: commune, séance: '2019-12-28', voie: 'electronic', demandée: 'nothing',    attendu: 'SendingModeIrregular',    voieDuTexte: 'paper',      fondement: AVANT_2019 },
  { id: 'VOIE-10', cas: 'électronique demandée, la veille',      origine: 'texte : CGCT, art. L2121-10',   organe: commune, séance: '2019-12-28', voie: 'electronic', demandée: 'electronic', attendu: 'SendingModeRegular',      voieDuTexte: 'paper',      fondement: AVANT_2019 },
  { id: 'VOIE-11', cas: 'EPCI : la même règle',                  origine: 'texte : CGCT, art. L5211-1',    organe: { type: 'communaute-de-communes' }, séance: '2024-07-04', voie: 'electronic', demandée: 'nothing', attendu: 'SendingModeRegular', voieDuTexte: 'electronic', fondement: [...DEPUIS_2019, 'CGCT L5211-1 [current-text]'] },
];
