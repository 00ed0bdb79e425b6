import type { Organe } from '../../body/organs.js';
import type { ActeEntier } from '../acts.js';

export interface TransmittalCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe?: Organe;
  readonly acte: ActeEntier & { readonly signé?: string; readonly adoption?: string; readonly exercice?: number };
  readonly attendu: Readonly<Record<string, unknown>>;
  readonly fondement: ReadonlyArray<string>;
}

type Constat = Readonly<Record<string, unknown>>;
const NOTES = ['059-periods-in-days'];
const délai = (from: string, deadline: string): Constat => ({ from, days: 15, deadline, notes: NOTES });
const àTemps = (transmittedOn: string, from: string, deadline: string): Constat => ({ _tag: 'TransmittedInTime', standing: 'conforms', transmittedOn, ...délai(from, deadline) });
const tard = (transmittedOn: string, from: string, deadline: string): Constat => ({ _tag: 'TransmittedLate', standing: 'breaches', transmittedOn, ...délai(from, deadline) });
const manque = (missing: string, notes: ReadonlyArray<string> = NOTES): Constat => ({ _tag: 'TransmittalUndetermined', standing: 'undetermined', missing: [missing], notes });
const sansDélai = (transmittedOn: string | null): Constat => ({ _tag: 'TransmittalWithoutDeadline', standing: 'conforms', transmittedOn, notes: [] });

const LISTE = ['CGCT L2131-2 [older-text]'];
const INDIVIDUELLE = ['CGCT L2131-2 II [older-text]'];
const MARCHÉ = ['CGCT L2131-13 [secondary]'];
const BUDGET = ['CGCT L1612-8 [secondary]'];
const COMPTES = ['CGCT L1612-13 [older-text]'];

// prettier-ignore
export const transmittalCases: ReadonlyArray<TransmittalCase> = [
  { id: 'TRANS-01', cas: 'délibération ordinaire : aucun délai',              origine: 'doctrine : préfectures', acte: { décidé: '2024-07-04', reçu: '2024-09-30' }, attendu: sansDélai('2024-09-30'), fondement: LISTE },
  { id: 'TRANS-02', cas: 'délibération ordinaire, réception inconnue',        origine: 'doctrine : préfectures', acte: { décidé: '2024-07-04', nature: 'deliberation' }, attendu: sansDélai(null), fondement: LISTE },
  { id: 'TRANS-03', cas: 'acte réglementaire : aucun délai',                  origine: 'doctrine : préfectures', acte: { décidé: '2024-07-04', nature: 'regulatory', reçu: '2024-07-12' }, attendu: sansDélai('2024-07-12'), fondement: LISTE },
  { id: 'TRANS-04', cas: 'décision individuelle, quinzième jour',             origine: 'texte : CGCT, art. L2131-2, II', acte: { décidé: '2024-07-04', nature: 'individual', signé: '2024-07-05', reçu: '2024-07-20' }, attendu: àTemps('2024-07-20', '2024-07-05', '2024-07-20'), fondement: INDIVIDUELLE },
  { id: 'TRANS-05', cas: 'décision individuelle, quatorzième jour',           origine: 'texte : CGCT, art. L2131-2, II', acte: { décidé: '2024-07-04', nature: 'individual', signé: '2024-07-05', reçu: '2024-07-19' }, attendu: àTemps('2024-07-19', '2024-07-05', '2024-07-20'), fondement: INDIVIDUELLE },
  { id: 'TRANS-06', cas: 'décision individuelle, seizième jour : le samedi 20 n’est pas reporté', origine: 'interprétation 059', acte: { décidé: '2024-07-04', nature: 'individual', signé: '2024-07-05', reçu: '2024-07-21' }, attendu: tard('2024-07-21', '2024-07-05', '2024-07-20'), fondement: INDIVIDUELLE },
  { id: 'TRANS-07', cas: 'décision individuelle, réception inconnue',         origine: 'définition', acte: { décidé: '2024-07-04', nature: 'individual', signé: '2024-07-05' }, attendu: { _tag: 'TransmittalDue', standing: 'undetermined', missing: ['transmission-day'], ...délai('2024-07-05', '2024-07-20') }, fondement: INDIVIDUELLE },
  { id: 'TRANS-08', cas: 'décision individuelle, signature inconnue',         origine: 'définition', acte: { décidé: '2024-07-04', nature: 'individual', reçu: '2024-07-12' }, attendu: manque('signature-day'), fondement: INDIVIDUELLE },
  { id: 'TRANS-09', cas: 'marché, quinzième jour',                            origine: 'texte : CGCT, art. L2131-13', acte: { décidé: '2024-07-04', nature: 'contract', signé: '2024-07-04', reçu: '2024-07-19' }, attendu: àTemps('2024-07-19', '2024-07-04', '2024-07-19'), fondement: MARCHÉ },
  { id: 'TRANS-10', cas: 'marché, seizième jour',                             origine: 'texte : CGCT, art. L2131-13', acte: { décidé: '2024-07-04', nature: 'contract', signé: '2024-07-04', reçu: '2024-07-20' }, attendu: tard('2024-07-20', '2024-07-04', '2024-07-19'), fondement: MARCHÉ },
  { id: 'TRANS-11', cas: 'marché d’un département : texte non encodé',        origine: 'définition', organe: { type: 'departement' }, acte: { décidé: '2024-07-04', nature: 'contract', signé: '2024-07-04', reçu: '2024-07-12' }, attendu: manque('rules-of-the-body', []), fondement: ['CGCT L3131-2 [older-text]'] },
  { id: 'TRANS-12', cas: 'délégation de service public signée le 31 décembre', origine: 'texte : CGCT, art. L1411-9', acte: { décidé: '2024-12-20', nature: 'public-service-delegation', signé: '2024-12-31', reçu: '2025-01-15' }, attendu: àTemps('2025-01-15', '2024-12-31', '2025-01-15'), fondement: ['CGCT L1411-9 [secondary]'] },
  { id: 'TRANS-13', cas: 'délégation d’un département',                       origine: 'texte : CGCT, art. L1411-9', organe: { type: 'departement' }, acte: { décidé: '2024-12-20', nature: 'public-service-delegation', signé: '2024-12-31', reçu: '2025-01-16' }, attendu: tard('2025-01-16', '2024-12-31', '2025-01-15'), fondement: ['CGCT L1411-9 [secondary]'] },
  { id: 'TRANS-14', cas: 'budget : quinze jours après la date limite d’adoption', origine: 'texte : CGCT, art. L1612-8', acte: { décidé: '2024-04-04', nature: 'budget', adoption: '2024-04-15', reçu: '2024-04-30' }, attendu: àTemps('2024-04-30', '2024-04-15', '2024-04-30'), fondement: BUDGET },
  { id: 'TRANS-15', cas: 'budget : un jour trop tard',                        origine: 'texte : CGCT, art. L1612-8', acte: { décidé: '2024-04-04', nature: 'budget', adoption: '2024-04-15', reçu: '2024-05-01' }, attendu: tard('2024-05-01', '2024-04-15', '2024-04-30'), fondement: BUDGET },
  { id: 'TRANS-16', cas: 'budget : date limite inconnue',                     origine: 'définition', acte: { décidé: '2024-04-04', nature: 'budget', exercice: 2024, reçu: '2024-04-08' }, attendu: manque('adoption-deadline'), fondement: BUDGET },
  { id: 'TRANS-17', cas: 'comptes de 2023 : à adopter le 30 juin 2024',        origine: 'texte : CGCT, art. L1612-12, L1612-13', acte: { décidé: '2024-06-20', nature: 'accounts', exercice: 2023, reçu: '2024-07-15' }, attendu: àTemps('2024-07-15', '2024-06-30', '2024-07-15'), fondement: COMPTES },
  { id: 'TRANS-18', cas: 'comptes de 2023 : un jour trop tard',                origine: 'texte : CGCT, art. L1612-12, L1612-13', acte: { décidé: '2024-06-20', nature: 'accounts', exercice: 2023, reçu: '2024-07-16' }, attendu: tard('2024-07-16', '2024-06-30', '2024-07-15'), fondement: COMPTES },
  { id: 'TRANS-19', cas: 'comptes : la date limite déclarée l’emporte',        origine: 'définition', acte: { décidé: '2024-06-20', nature: 'accounts', exercice: 2023, adoption: '2024-06-20', reçu: '2024-07-12' }, attendu: tard('2024-07-12', '2024-06-20', '2024-07-05'), fondement: COMPTES },
  { id: 'TRANS-20', cas: 'comptes : exercice inconnu',                         origine: 'définition', acte: { décidé: '2024-06-20', nature: 'accounts', reçu: '2024-07-12' }, attendu: manque('adoption-deadline'), fondement: COMPTES },
  { id: 'TRANS-21', cas: 'tarif de stationnement : non transmis',              origine: 'texte : CGCT, art. L2131-2', acte: { décidé: '2024-07-04', exclu: 'road-network' }, attendu: { _tag: 'TransmittalNotRequired', standing: 'conforms', notes: [] }, fondement: LISTE },
  { id: 'TRANS-22', cas: 'tarif de voirie d’une région : transmis',            origine: 'texte : CGCT, art. L4141-2', organe: { type: 'region' }, acte: { décidé: '2024-07-04', exclu: 'road-network', reçu: '2024-07-12' }, attendu: sansDélai('2024-07-12'), fondement: ['CGCT L4141-2 [older-text]'] },
  { id: 'TRANS-23', cas: 'décision individuelle d’une région',                 origine: 'texte : CGCT, art. L4141-1', organe: { type: 'region' }, acte: { décidé: '2024-07-04', nature: 'individual', signé: '2024-07-05', reçu: '2024-07-20' }, attendu: àTemps('2024-07-20', '2024-07-05', '2024-07-20'), fondement: ['CGCT L4141-1 [older-text]'] },
  { id: 'TRANS-24', cas: 'métropole : le texte qui étend les règles est cité', origine: 'texte : CGCT, art. L5211-3', organe: { type: 'metropole' }, acte: { décidé: '2024-07-04', reçu: '2024-07-12' }, attendu: sansDélai('2024-07-12'), fondement: [...LISTE, 'CGCT L5211-3 [older-text]'] },
  { id: 'TRANS-25', cas: 'commune d’Alsace-Moselle : règles non encodées',     origine: 'définition', organe: { type: 'commune', territoire: 'alsace-moselle' }, acte: { décidé: '2024-07-04', reçu: '2024-07-12' }, attendu: manque('rules-of-the-body', []), fondement: LISTE },
  { id: 'TRANS-26', cas: 'reçu la veille de la décision : ce jour ne dit rien', origine: 'définition', acte: { décidé: '2024-07-04', nature: 'individual', signé: '2024-07-05', reçu: '2024-07-03' }, attendu: { _tag: 'TransmittalDue', standing: 'undetermined', missing: ['transmission-day'], ...délai('2024-07-05', '2024-07-20') }, fondement: INDIVIDUELLE },
];
