import type { Organe } from '../../body/organs.js';
import type { ActeEntier } from '../acts.js';

/** Un délai en mois francs : le lendemain du dernier jour ordinaire, le dernier jour, celui de l’autre lecture. */
export interface Délai {
  readonly depuis: string;
  readonly mois: number;
  readonly échéance: string;
  readonly dernierJour: string;
  readonly autreLecture?: string;
}

export interface DelayCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe?: Organe;
  readonly acte: ActeEntier;
  readonly attendu: Readonly<Record<string, unknown>> & { readonly délai?: Délai };
  readonly fondement: ReadonlyArray<string>;
  readonly notes?: ReadonlyArray<string>;
}

const CPC = ['CPC 641 [current-text]', 'CPC 642 [current-text]'];
const RECOURS = ['CJA R421-1 [current-text]', ...CPC];
const LOIN = ['CJA R421-1 [current-text]', 'CJA R421-7 [secondary]', ...CPC];
const DISTANCE = '065-distance';

const ouvert = (délai: Délai): DelayCase['attendu'] => ({ _tag: 'ChallengeOpen', standing: 'conforms', délai });
const deLoin = (extraMonths: number, délai: Délai): DelayCase['attendu'] => ({ _tag: 'ChallengeOpenFromAfar', standing: 'conforms', extraMonths, délai });
const deux: Délai = { depuis: '2024-07-12', mois: 2, échéance: '2024-09-13', dernierJour: '2024-09-13' };
// Le 13 octobre 2024 est un dimanche ; le 13 novembre, un mercredi.
const trois: Délai = { depuis: '2024-07-12', mois: 3, échéance: '2024-10-13', dernierJour: '2024-10-14' };
const quatre: Délai = { depuis: '2024-07-12', mois: 4, échéance: '2024-11-13', dernierJour: '2024-11-13' };
const acte = (autres: Partial<ActeEntier> = {}): ActeEntier => ({ décidé: '2024-07-04', publié: '2024-07-12', ...autres });

// prettier-ignore
export const challengeDelayCases: ReadonlyArray<DelayCase> = [
  { id: 'DÉLAI-01', cas: 'affiché un 3 octobre : 4 décembre à minuit',          origine: 'doctrine : délai franc, affiché un 3 octobre', acte: { décidé: '2024-09-30', publié: '2024-10-03' }, attendu: ouvert({ depuis: '2024-10-03', mois: 2, échéance: '2024-12-04', dernierJour: '2024-12-04' }), fondement: RECOURS },
  { id: 'DÉLAI-02', cas: 'notifié le 3 janvier 2021 : 4 mars 2021',             origine: 'doctrine : délai franc, notifié un 3 janvier', acte: { décidé: '2020-12-18', nature: 'individual', notifié: '2021-01-03' }, attendu: ouvert({ depuis: '2021-01-03', mois: 2, échéance: '2021-03-04', dernierJour: '2021-03-04' }), fondement: RECOURS },
  { id: 'DÉLAI-03', cas: 'publié le 1er octobre 2007 : lundi 3 décembre 2007',  origine: 'doctrine : A. Icard', acte: { décidé: '2007-09-28', publié: '2007-10-01' }, attendu: ouvert({ depuis: '2007-10-01', mois: 2, échéance: '2007-12-02', dernierJour: '2007-12-03' }), fondement: RECOURS },
  { id: 'DÉLAI-04', cas: 'le 12 janvier 2025 est un dimanche',                  origine: 'doctrine : A. Icard', acte: { décidé: '2024-11-07', publié: '2024-11-12' }, attendu: ouvert({ depuis: '2024-11-12', mois: 2, échéance: '2025-01-13', dernierJour: '2025-01-13' }), fondement: RECOURS },
  { id: 'DÉLAI-05', cas: 'publié le 16 juillet 2024 : 17 septembre',            origine: 'doctrine : A. Icard', acte: { décidé: '2024-07-11', publié: '2024-07-16' }, attendu: ouvert({ depuis: '2024-07-16', mois: 2, échéance: '2024-09-17', dernierJour: '2024-09-17' }), fondement: RECOURS },
  { id: 'DÉLAI-06', cas: 'le 6 juillet 1997 est un dimanche',                   origine: 'doctrine', acte: { décidé: '1997-04-30', publié: '1997-05-05' }, attendu: ouvert({ depuis: '1997-05-05', mois: 2, échéance: '1997-07-06', dernierJour: '1997-07-07' }), fondement: RECOURS },
  { id: 'DÉLAI-07', cas: 'Métropole, requérant de La Réunion : un mois de plus', origine: 'texte : CJA, art. R421-7', acte: acte({ demeure: 'reunion' }), attendu: deLoin(1, trois), fondement: LOIN, notes: [DISTANCE] },
  { id: 'DÉLAI-08', cas: 'Métropole, requérant de Polynésie : un mois de plus', origine: 'texte : CJA, art. R421-7', acte: acte({ demeure: 'other-overseas' }), attendu: deLoin(1, trois), fondement: LOIN, notes: [DISTANCE] },
  { id: 'DÉLAI-09', cas: 'requérant à l’étranger : deux mois de plus',          origine: 'texte : CJA, art. R421-7', acte: acte({ demeure: 'abroad' }), attendu: deLoin(2, quatre), fondement: LOIN, notes: [DISTANCE] },
  { id: 'DÉLAI-10', cas: 'Métropole, requérant d’Alsace : rien de plus',        origine: 'texte : CJA, art. R421-7', acte: acte({ demeure: 'alsace-moselle' }), attendu: ouvert(deux), fondement: RECOURS },
  { id: 'DÉLAI-11', cas: 'La Réunion, requérant de métropole : un mois de plus', origine: 'texte : CJA, art. R421-7', organe: { type: 'commune', territoire: 'reunion' }, acte: acte({ demeure: 'mainland-france' }), attendu: deLoin(1, trois), fondement: LOIN, notes: [DISTANCE] },
  { id: 'DÉLAI-12', cas: 'La Réunion, requérant de Mayotte : un mois de plus',  origine: 'texte : CJA, art. R421-7', organe: { type: 'commune', territoire: 'reunion' }, acte: acte({ demeure: 'mayotte' }), attendu: deLoin(1, trois), fondement: LOIN, notes: [DISTANCE] },
  { id: 'DÉLAI-13', cas: 'La Réunion, requérant de La Réunion : rien de plus',  origine: 'texte : CJA, art. R421-7', organe: { type: 'commune', territoire: 'reunion' }, acte: acte({ demeure: 'reunion' }), attendu: ouvert(deux), fondement: RECOURS },
  { id: 'DÉLAI-14', cas: 'La Réunion, requérant à l’étranger : deux mois de plus', origine: 'texte : CJA, art. R421-7', organe: { type: 'commune', territoire: 'reunion' }, acte: acte({ demeure: 'abroad' }), attendu: deLoin(2, quatre), fondement: LOIN, notes: [DISTANCE] },
  { id: 'DÉLAI-15', cas: 'déposé auprès du préfet : rien de plus',              origine: 'texte : CJA, art. R421-7', acte: acte({ demeure: 'abroad', dépôt: 'state-representative' }), attendu: ouvert(deux), fondement: RECOURS },
  { id: 'DÉLAI-16', cas: 'déposé au tribunal : deux mois de plus',              origine: 'texte : CJA, art. R421-7', acte: acte({ demeure: 'abroad', dépôt: 'court' }), attendu: deLoin(2, quatre), fondement: LOIN, notes: [DISTANCE] },
  { id: 'DÉLAI-17', cas: 'Saint-Martin : deux lectures des jours fériés, un seul lieu', origine: 'interprétation 007', organe: { type: 'commune', territoire: 'saint-martin-labour-code' }, acte: acte({ demeure: 'saint-martin' }), attendu: ouvert(deux), fondement: RECOURS, notes: ['007-saint-martin-abolition-day'] },
  { id: 'DÉLAI-18', cas: 'voies et délais non mentionnés : non opposable',       origine: 'texte : CJA, art. R421-5', acte: { décidé: '2024-07-04', nature: 'individual', notifié: '2024-07-12', voies: 'not-stated' }, attendu: { _tag: 'ChallengePeriodNotOpposable', standing: 'breaches', notifiedOn: '2024-07-12' }, fondement: ['CJA R421-1 [current-text]', 'CJA R421-5 [current-text]'] },
  { id: 'DÉLAI-19', cas: 'voies et délais mentionnés',                          origine: 'texte : CJA, art. R421-5', acte: { décidé: '2024-07-04', nature: 'individual', notifié: '2024-07-12', voies: 'stated' }, attendu: ouvert(deux), fondement: RECOURS },
  { id: 'DÉLAI-20', cas: 'acte publié, non notifié : la mention n’importe pas', origine: 'texte : CJA, art. R421-5', acte: acte({ voies: 'not-stated' }), attendu: ouvert(deux), fondement: RECOURS },
  { id: 'DÉLAI-21', cas: 'décision individuelle publiée : la notification manque', origine: 'texte : CJA, art. R421-1', acte: acte({ nature: 'individual' }), attendu: { _tag: 'ChallengeUndetermined', standing: 'undetermined', missing: ['notification-day'] }, fondement: RECOURS },
  { id: 'DÉLAI-22', cas: 'trois mois depuis un 30 novembre : fin de février',    origine: 'interprétation 002', acte: { décidé: '2024-11-20', publié: '2024-11-30', demeure: 'reunion' }, attendu: deLoin(1, { depuis: '2024-11-30', mois: 3, échéance: '2025-03-01', dernierJour: '2025-03-03', autreLecture: '2025-02-28' }), fondement: LOIN, notes: ['002-month-ends', DISTANCE] },
];

const DÉFÉRÉ = 'CGCT L2131-6 [older-text]';
const PIÈCES = ['058-documents-asked-by-the-prefect'];
const HORS_LISTE = ['066-acts-not-transmitted'];
const L2131_3 = ['CGCT L2131-3 [current-text]', ...CPC];
const AVEC_PIÈCES = [DÉFÉRÉ, 'note d’interprétation 058 [unconfirmed]', ...CPC];
const reçu = (autres: Partial<ActeEntier> = {}): ActeEntier => ({ décidé: '2024-07-04', reçu: '2024-07-12', ...autres });
const exclu = (autres: Partial<ActeEntier> = {}): ActeEntier => ({ décidé: '2024-07-04', exclu: 'road-network', publié: '2024-07-12', ...autres });
const déféréInconnu = (missing: string): DelayCase['attendu'] => ({ _tag: 'ReferralUndetermined', standing: 'undetermined', missing: [missing] });

// prettier-ignore
export const referralDelayCases: ReadonlyArray<DelayCase> = [
  { id: 'PRÉFET-01', cas: 'pièces demandées puis reçues : le délai repart',            origine: 'interprétation 058', acte: reçu({ demande: { du: '2024-09-02', reçue: '2024-09-20' } }), attendu: { _tag: 'ReferralOpenAfterDocuments', standing: 'conforms', requestedOn: '2024-09-02', requestUntil: '2024-09-13', délai: { depuis: '2024-09-20', mois: 2, échéance: '2024-11-21', dernierJour: '2024-11-21' } }, fondement: AVEC_PIÈCES, notes: PIÈCES },
  { id: 'PRÉFET-02', cas: 'pièces demandées le dernier jour',                          origine: 'interprétation 058', acte: reçu({ demande: { du: '2024-09-13', reçue: '2024-09-20' } }), attendu: { _tag: 'ReferralOpenAfterDocuments', standing: 'conforms', requestedOn: '2024-09-13', requestUntil: '2024-09-13', délai: { depuis: '2024-09-20', mois: 2, échéance: '2024-11-21', dernierJour: '2024-11-21' } }, fondement: AVEC_PIÈCES, notes: PIÈCES },
  { id: 'PRÉFET-03', cas: 'pièces demandées un jour trop tard',                        origine: 'interprétation 058', acte: reçu({ demande: { du: '2024-09-14', reçue: '2024-09-20' } }), attendu: { _tag: 'ReferralRequestTooLate', standing: 'conforms', requestedOn: '2024-09-14', requestUntil: '2024-09-13' }, fondement: AVEC_PIÈCES, notes: PIÈCES },
  { id: 'PRÉFET-04', cas: 'pièces demandées, pas encore reçues',                       origine: 'interprétation 058', acte: reçu({ demande: { du: '2024-09-02' } }), attendu: déféréInconnu('documents-day'), fondement: AVEC_PIÈCES, notes: PIÈCES },
  { id: 'PRÉFET-05', cas: 'pièces reçues avant d’être demandées : ce jour ne dit rien', origine: 'définition', acte: reçu({ demande: { du: '2024-09-02', reçue: '2024-09-01' } }), attendu: déféréInconnu('documents-day'), fondement: AVEC_PIÈCES, notes: PIÈCES },
  { id: 'PRÉFET-30', cas: 'pièces reçues le jour où elles sont demandées',           origine: 'interprétation 058', acte: reçu({ demande: { du: '2024-09-02', reçue: '2024-09-02' } }), attendu: { _tag: 'ReferralOpenAfterDocuments', standing: 'conforms', requestedOn: '2024-09-02', requestUntil: '2024-09-13', délai: { depuis: '2024-09-02', mois: 2, échéance: '2024-11-03', dernierJour: '2024-11-04' } }, fondement: AVEC_PIÈCES, notes: PIÈCES },
  { id: 'PRÉFET-06', cas: 'une demande, dont le jour n’est pas connu',                 origine: 'définition', acte: reçu({ demande: {} }), attendu: déféréInconnu('request-day'), fondement: AVEC_PIÈCES, notes: PIÈCES },
  { id: 'PRÉFET-07', cas: 'acte non transmissible, exécutoire le 12 juillet',          origine: 'texte : CGCT, art. L2131-3', acte: exclu(), attendu: { _tag: 'CommunicationOpen', standing: 'conforms', délai: deux }, fondement: L2131_3, notes: HORS_LISTE },
  { id: 'PRÉFET-08', cas: 'demandé le dernier jour, communiqué le 20 septembre',       origine: 'texte : CGCT, art. L2131-3', acte: exclu({ demande: { du: '2024-09-13', reçue: '2024-09-20' } }), attendu: { _tag: 'ReferralOpenAfterCommunication', standing: 'conforms', requestedOn: '2024-09-13', requestUntil: '2024-09-13', délai: { depuis: '2024-09-20', mois: 2, échéance: '2024-11-21', dernierJour: '2024-11-21' } }, fondement: L2131_3, notes: HORS_LISTE },
  { id: 'PRÉFET-09', cas: 'demandé un jour trop tard : plus de déféré',                origine: 'texte : CGCT, art. L2131-3', acte: exclu({ demande: { du: '2024-09-14', reçue: '2024-09-20' } }), attendu: { _tag: 'ReferralRequestTooLate', standing: 'conforms', requestedOn: '2024-09-14', requestUntil: '2024-09-13' }, fondement: L2131_3, notes: HORS_LISTE },
  { id: 'PRÉFET-10', cas: 'demandé, pas encore communiqué',                           origine: 'texte : CGCT, art. L2131-3', acte: exclu({ demande: { du: '2024-09-02' } }), attendu: déféréInconnu('communication-day'), fondement: L2131_3, notes: HORS_LISTE },
  { id: 'PRÉFET-31', cas: 'communiqué le jour où il est demandé',                     origine: 'texte : CGCT, art. L2131-3', acte: exclu({ demande: { du: '2024-09-12', reçue: '2024-09-12' } }), attendu: { _tag: 'ReferralOpenAfterCommunication', standing: 'conforms', requestedOn: '2024-09-12', requestUntil: '2024-09-13', délai: { depuis: '2024-09-12', mois: 2, échéance: '2024-11-13', dernierJour: '2024-11-13' } }, fondement: L2131_3, notes: HORS_LISTE },
  { id: 'PRÉFET-32', cas: 'communiqué la veille de la demande : ce jour ne dit rien', origine: 'définition', acte: exclu({ demande: { du: '2024-09-12', reçue: '2024-09-11' } }), attendu: déféréInconnu('communication-day'), fondement: L2131_3, notes: HORS_LISTE },
  { id: 'PRÉFET-11', cas: 'une demande, dont le jour n’est pas connu',                 origine: 'définition', acte: exclu({ demande: {} }), attendu: déféréInconnu('request-day'), fondement: L2131_3, notes: HORS_LISTE },
  { id: 'PRÉFET-12', cas: 'non transmissible, jour de publication inconnu',            origine: 'définition', acte: { décidé: '2024-07-04', exclu: 'road-network' }, attendu: déféréInconnu('publication-day'), fondement: L2131_3, notes: HORS_LISTE },
  { id: 'PRÉFET-13', cas: 'non transmissible, pas encore publié',                      origine: 'définition', acte: { décidé: '2024-07-04', exclu: 'road-network', pasEncore: ['publication'] }, attendu: déféréInconnu('publication-day'), fondement: L2131_3, notes: HORS_LISTE },
  { id: 'PRÉFET-14', cas: 'non transmissible, département',                            origine: 'texte : CGCT, art. L3131-4', organe: { type: 'departement' }, acte: exclu(), attendu: { _tag: 'CommunicationOpen', standing: 'conforms', délai: deux }, fondement: ['CGCT L3131-4 [older-text]', ...CPC], notes: HORS_LISTE },
  { id: 'PRÉFET-15', cas: 'non transmissible, région : article non lu',               origine: 'définition', organe: { type: 'region' }, acte: { décidé: '2024-07-04', exclu: 'staff-management', publié: '2024-07-12' }, attendu: déféréInconnu('rules-of-the-body'), fondement: L2131_3, notes: HORS_LISTE },
  { id: 'PRÉFET-16', cas: 'région : deux mois depuis la transmission',               origine: 'texte : CGCT, art. L4142-1', organe: { type: 'region' }, acte: reçu(), attendu: { _tag: 'ReferralOpen', standing: 'conforms', délai: deux }, fondement: ['CGCT L4142-1 [older-text]', ...CPC] },
  { id: 'PRÉFET-17', cas: 'syndicat mixte ouvert : règles départementales',           origine: 'texte : CGCT, art. L5721-4', organe: { type: 'syndicat-mixte-ouvert' }, acte: reçu(), attendu: { _tag: 'ReferralOpen', standing: 'conforms', délai: deux }, fondement: ['CGCT L3132-1 [older-text]', 'CGCT L5721-4 [older-text]', ...CPC] },
  { id: 'PRÉFET-18', cas: 'commune d’Alsace-Moselle : règles non encodées',           origine: 'définition', organe: { type: 'commune', territoire: 'alsace-moselle' }, acte: reçu(), attendu: déféréInconnu('rules-of-the-body'), fondement: [DÉFÉRÉ, ...CPC] },
  { id: 'PRÉFET-19', cas: 'reçu le 21 décembre 2022, Mazères',                        origine: 'registre réel : Mazères, 9 décembre 2022', acte: { décidé: '2022-12-15', reçu: '2022-12-21' }, attendu: { _tag: 'ReferralOpen', standing: 'conforms', délai: { depuis: '2022-12-21', mois: 2, échéance: '2023-02-22', dernierJour: '2023-02-22' } }, fondement: [DÉFÉRÉ, ...CPC] },
  { id: 'PRÉFET-20', cas: 'reçu le 1er décembre 2023, Tronget',                        origine: 'registre réel : Tronget', acte: { décidé: '2023-11-28', reçu: '2023-12-01' }, attendu: { _tag: 'ReferralOpen', standing: 'conforms', délai: { depuis: '2023-12-01', mois: 2, échéance: '2024-02-02', dernierJour: '2024-02-02' } }, fondement: [DÉFÉRÉ, ...CPC] },
  { id: 'PRÉFET-21', cas: 'pièces reçues le 31 décembre 2024 : deux lectures',         origine: 'interprétation 002', acte: { décidé: '2024-11-04', reçu: '2024-11-12', demande: { du: '2024-12-02', reçue: '2024-12-31' } }, attendu: { _tag: 'ReferralOpenAfterDocuments', standing: 'conforms', requestedOn: '2024-12-02', requestUntil: '2025-01-13', délai: { depuis: '2024-12-31', mois: 2, échéance: '2025-03-01', dernierJour: '2025-03-03', autreLecture: '2025-02-28' } }, fondement: AVEC_PIÈCES, notes: ['002-month-ends', ...PIÈCES] },
];
