import type { ActKind, PublicityMode } from '../../../src/act/index.js';
import type { Organe } from '../../body/organs.js';

export interface PublicityCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  readonly acte: {
    readonly décidé?: string;
    readonly nature?: ActKind;
    readonly mode?: PublicityMode;
    readonly choix?: PublicityMode | 'none';
    readonly communeNouvelle?: string;
    readonly urgence?: 'yes' | 'no';
    readonly publié?: string;
    readonly notifié?: string;
    readonly enLigne?: string;
    readonly jusquau?: string;
  };
  readonly attendu: ReadonlyArray<Readonly<Record<string, unknown>>>;
  readonly fondement: ReadonlyArray<string>;
}

const habitants = (population: number): Organe => ({ type: 'commune', population });
const commune: Organe = { type: 'commune' };
const métropole: Organe = { type: 'metropole' };

type Constat = Readonly<Record<string, unknown>>;
const régulier = (mode: PublicityMode, accepted: ReadonlyArray<PublicityMode>, because: string): Constat => ({ _tag: 'PublicityRegular', standing: 'conforms', mode, accepted, because, notes: [] });
const irrégulier = (mode: PublicityMode, accepted: ReadonlyArray<PublicityMode>, because: string): Constat => ({ _tag: 'PublicityIrregular', standing: 'breaches', mode, accepted, because, notes: [] });
const manque = (missing: string, notes: ReadonlyArray<string> = []): Constat => ({ _tag: 'PublicityUndetermined', standing: 'undetermined', missing: [missing], notes });

const L2131_1 = ['CGCT L2131-1 [current-text]'];
const AVANT = ['CGCT L2131-1 [older-text]'];
const EPCI = ['CGCT L5211-3 [secondary]'];
const NOTE = ['056-modes-of-publication'];

// prettier-ignore
export const publicityCases: ReadonlyArray<PublicityCase> = [
  { id: 'PUB-01', cas: '3 499 habitants, affichage choisi et fait',                origine: 'texte : CGCT, art. L2131-1, IV', organe: habitants(3499), acte: { mode: 'posting', choix: 'posting' }, attendu: [régulier('posting', ['posting'], 'choice')], fondement: L2131_1 },
  { id: 'PUB-02', cas: '3 499 habitants, papier choisi, affiché',                  origine: 'texte : CGCT, art. L2131-1, IV', organe: habitants(3499), acte: { mode: 'posting', choix: 'paper' }, attendu: [irrégulier('posting', ['paper'], 'choice')], fondement: L2131_1 },
  { id: 'PUB-03', cas: '3 499 habitants, aucun choix : électronique',              origine: 'texte : CGCT, art. L2131-1, IV', organe: habitants(3499), acte: { mode: 'electronic', choix: 'none' }, attendu: [régulier('electronic', ['electronic'], 'no-choice-made')], fondement: L2131_1 },
  { id: 'PUB-04', cas: '3 499 habitants, aucun choix, affiché',                    origine: 'texte : CGCT, art. L2131-1, IV', organe: habitants(3499), acte: { mode: 'posting', choix: 'none' }, attendu: [irrégulier('posting', ['electronic'], 'no-choice-made')], fondement: L2131_1 },
  { id: 'PUB-05', cas: '3 499 habitants, choix inconnu',                           origine: 'définition', organe: habitants(3499), acte: { mode: 'electronic' }, attendu: [manque('choice-of-publication')], fondement: L2131_1 },
  { id: 'PUB-06', cas: '3 500 habitants, affiché malgré un choix',                 origine: 'texte : CGCT, art. L2131-1, IV', organe: habitants(3500), acte: { mode: 'posting', choix: 'posting' }, attendu: [irrégulier('posting', ['electronic'], 'law')], fondement: L2131_1 },
  { id: 'PUB-07', cas: '3 500 habitants, en ligne',                                origine: 'texte : CGCT, art. L2131-1, III', organe: habitants(3500), acte: { mode: 'electronic' }, attendu: [régulier('electronic', ['electronic'], 'law')], fondement: L2131_1 },
  { id: 'PUB-08', cas: '3 501 habitants, sur papier',                              origine: 'texte : CGCT, art. L2131-1, III', organe: habitants(3501), acte: { mode: 'paper', choix: 'paper' }, attendu: [irrégulier('paper', ['electronic'], 'law')], fondement: L2131_1 },
  { id: 'PUB-09', cas: 'population inconnue, affichage choisi',                    origine: 'définition', organe: commune, acte: { mode: 'posting', choix: 'posting' }, attendu: [manque('population')], fondement: L2131_1 },
  { id: 'PUB-10', cas: 'population inconnue, en ligne, choix inconnu',             origine: 'définition', organe: commune, acte: { mode: 'electronic' }, attendu: [manque('population')], fondement: L2131_1 },
  { id: 'PUB-11', cas: 'population inconnue, en ligne sans choix : régulier dans tous les cas', origine: 'définition', organe: commune, acte: { mode: 'electronic', choix: 'none' }, attendu: [régulier('electronic', ['electronic'], 'no-choice-made')], fondement: L2131_1 },
  { id: 'PUB-12', cas: 'mode inconnu',                                             origine: 'définition', organe: habitants(3500), acte: {}, attendu: [manque('publication-mode')], fondement: L2131_1 },
  { id: 'PUB-13', cas: 'commune nouvelle, cinq mois et trente jours : le choix demeure', origine: 'texte : CGCT, art. L2131-1, IV', organe: habitants(4200), acte: { décidé: '2025-06-30', mode: 'posting', choix: 'posting', communeNouvelle: '2025-01-01' }, attendu: [régulier('posting', ['posting'], 'choice')], fondement: L2131_1 },
  { id: 'PUB-14', cas: 'commune nouvelle, six mois : plus de choix',               origine: 'texte : CGCT, art. L2131-1, IV', organe: habitants(4200), acte: { décidé: '2025-07-01', mode: 'posting', choix: 'posting', communeNouvelle: '2025-01-01' }, attendu: [irrégulier('posting', ['electronic'], 'law')], fondement: L2131_1 },
  { id: 'PUB-15', cas: 'le 30 juin 2022 : affichage',                              origine: 'texte : CGCT, art. L2131-1', organe: habitants(50_000), acte: { décidé: '2022-06-30', mode: 'posting' }, attendu: [régulier('posting', ['posting', 'paper'], 'law')], fondement: AVANT },
  { id: 'PUB-16', cas: 'le 1er juillet 2022 : affichage',                          origine: 'texte : CGCT, art. L2131-1', organe: habitants(50_000), acte: { décidé: '2022-07-01', mode: 'posting' }, attendu: [irrégulier('posting', ['electronic'], 'law')], fondement: L2131_1 },
  { id: 'PUB-17', cas: 'le 30 juin 2022 : en ligne seulement',                     origine: 'interprétation 056', organe: habitants(50_000), acte: { décidé: '2022-06-30', mode: 'electronic' }, attendu: [manque('rules-of-that-day', NOTE)], fondement: AVANT },
  { id: 'PUB-18', cas: 'avant le 24 février 1996',                                 origine: 'définition', organe: habitants(50_000), acte: { décidé: '1996-02-23', mode: 'posting' }, attendu: [manque('rules-of-that-day')], fondement: AVANT },
  { id: 'PUB-19', cas: 'métropole : en ligne',                                     origine: 'doctrine : AMF 2022', organe: métropole, acte: { mode: 'electronic' }, attendu: [régulier('electronic', ['electronic'], 'law')], fondement: EPCI },
  { id: 'PUB-20', cas: 'communauté de communes de 2 000 habitants, affichage',     origine: 'doctrine : AMF 2022', organe: { type: 'communaute-de-communes', population: 2000 }, acte: { mode: 'posting', choix: 'posting' }, attendu: [irrégulier('posting', ['electronic'], 'law')], fondement: EPCI },
  { id: 'PUB-21', cas: 'syndicat de communes : affichage choisi',                  origine: 'doctrine : Banque des Territoires 2024', organe: { type: 'syndicat-de-communes' }, acte: { mode: 'posting', choix: 'posting' }, attendu: [régulier('posting', ['posting'], 'choice')], fondement: EPCI },
  { id: 'PUB-22', cas: 'syndicat mixte fermé : aucun choix, affiché',              origine: 'doctrine : Banque des Territoires 2024', organe: { type: 'syndicat-mixte-ferme' }, acte: { mode: 'posting', choix: 'none' }, attendu: [irrégulier('posting', ['electronic'], 'no-choice-made')], fondement: EPCI },
  { id: 'PUB-23', cas: 'syndicat mixte ouvert : en ligne seulement',               origine: 'doctrine : ATD31 2024', organe: { type: 'syndicat-mixte-ouvert' }, acte: { mode: 'posting', choix: 'posting' }, attendu: [irrégulier('posting', ['electronic'], 'law')], fondement: ['CGCT L5721-4 [secondary]'] },
  { id: 'PUB-24', cas: 'CCAS : papier choisi',                                     origine: 'doctrine : AMF 2022', organe: { type: 'ccas' }, acte: { mode: 'paper', choix: 'paper' }, attendu: [régulier('paper', ['paper'], 'choice')], fondement: ['CGCT L2131-12 [secondary]'] },
  { id: 'PUB-25', cas: 'département : affichage',                                  origine: 'texte : CGCT, art. L3131-1', organe: { type: 'departement' }, acte: { mode: 'posting' }, attendu: [irrégulier('posting', ['electronic'], 'law')], fondement: ['CGCT L3131-1 [older-text]'] },
  { id: 'PUB-26', cas: 'région : en ligne, par symétrie',                          origine: 'texte : CGCT, art. L4141-1', organe: { type: 'region' }, acte: { mode: 'electronic' }, attendu: [régulier('electronic', ['electronic'], 'law')], fondement: ['CGCT L4141-1 [unconfirmed]'] },
  { id: 'PUB-27', cas: 'commune d’Alsace-Moselle : règles non encodées',           origine: 'définition', organe: { type: 'commune', territoire: 'alsace-moselle', population: 5000 }, acte: { mode: 'electronic' }, attendu: [manque('rules-of-the-body')], fondement: L2131_1 },
  { id: 'PUB-28', cas: 'urgence : affiché, puis en ligne, deux mois',              origine: 'doctrine', organe: habitants(5000), acte: { mode: 'posting', urgence: 'yes', publié: '2024-07-05', enLigne: '2024-07-08' }, attendu: [{ _tag: 'PostedInUrgency', standing: 'conforms', electronicOn: '2024-07-08', notes: NOTE }, { _tag: 'KeptOnline', standing: 'conforms', publishedOn: '2024-07-08', atLeastUntil: '2024-09-08', onlineUntil: null, notes: [] }], fondement: ['CGCT L2131-1 V [secondary]', 'CGCT R2131-1 [current-text]'] },
  { id: 'PUB-29', cas: 'urgence : affiché, pas encore en ligne',                   origine: 'doctrine', organe: habitants(5000), acte: { mode: 'posting', urgence: 'yes', publié: '2024-07-05' }, attendu: [manque('electronic-publication-day', NOTE)], fondement: ['CGCT L2131-1 V [secondary]'] },
  { id: 'PUB-30', cas: 'urgence déclarée absente : affichage irrégulier',          origine: 'doctrine', organe: habitants(5000), acte: { mode: 'posting', urgence: 'no' }, attendu: [irrégulier('posting', ['electronic'], 'law')], fondement: L2131_1 },
  { id: 'PUB-31', cas: 'urgence, sur papier : irrégulier',                         origine: 'doctrine', organe: habitants(5000), acte: { mode: 'paper', urgence: 'yes' }, attendu: [irrégulier('paper', ['electronic'], 'law')], fondement: L2131_1 },
  { id: 'PUB-32', cas: 'urgence, département',                                     origine: 'texte : CGCT, art. L3131-1', organe: { type: 'departement' }, acte: { mode: 'posting', urgence: 'yes', enLigne: '2024-07-08' }, attendu: [{ _tag: 'PostedInUrgency', standing: 'conforms', electronicOn: '2024-07-08', notes: NOTE }], fondement: ['CGCT L3131-1 [older-text]'] },
  { id: 'PUB-33', cas: 'en ligne deux mois exactement',                            origine: 'texte : CGCT, art. R2131-1', organe: habitants(5000), acte: { mode: 'electronic', publié: '2024-07-12', jusquau: '2024-09-12' }, attendu: [régulier('electronic', ['electronic'], 'law'), { _tag: 'KeptOnline', standing: 'conforms', publishedOn: '2024-07-12', atLeastUntil: '2024-09-12', onlineUntil: '2024-09-12', notes: [] }], fondement: [...L2131_1, 'CGCT R2131-1 [current-text]'] },
  { id: 'PUB-34', cas: 'en ligne un jour de moins',                                origine: 'texte : CGCT, art. R2131-1', organe: habitants(5000), acte: { mode: 'electronic', publié: '2024-07-12', jusquau: '2024-09-11' }, attendu: [régulier('electronic', ['electronic'], 'law'), { _tag: 'TakenOfflineEarly', standing: 'breaches', publishedOn: '2024-07-12', atLeastUntil: '2024-09-12', onlineUntil: '2024-09-11', notes: [] }], fondement: [...L2131_1, 'CGCT R2131-1 [current-text]'] },
  { id: 'PUB-35', cas: 'en ligne un jour de plus',                                 origine: 'texte : CGCT, art. R2131-1', organe: métropole, acte: { mode: 'electronic', publié: '2024-07-12', jusquau: '2024-09-13' }, attendu: [régulier('electronic', ['electronic'], 'law'), { _tag: 'KeptOnline', standing: 'conforms', publishedOn: '2024-07-12', atLeastUntil: '2024-09-12', onlineUntil: '2024-09-13', notes: [] }], fondement: [...EPCI, 'CGCT R2131-1 [current-text]', 'CGCT L5211-3 [older-text]'] },
  { id: 'PUB-36', cas: 'décision individuelle notifiée',                           origine: 'texte : CGCT, art. L2131-1, II', organe: habitants(5000), acte: { nature: 'individual', notifié: '2024-07-08' }, attendu: [{ _tag: 'Notified', standing: 'conforms', notifiedOn: '2024-07-08', notes: [] }], fondement: L2131_1 },
  { id: 'PUB-37', cas: 'décision individuelle mise en ligne, non notifiée',        origine: 'texte : CGCT, art. L2131-1, II', organe: habitants(5000), acte: { nature: 'individual', mode: 'electronic', publié: '2024-07-08' }, attendu: [manque('notification-day')], fondement: L2131_1 },
  { id: 'PUB-38', cas: 'décision individuelle d’une commune d’Alsace-Moselle',     origine: 'définition', organe: { type: 'commune', territoire: 'alsace-moselle' }, acte: { nature: 'individual', notifié: '2024-07-08' }, attendu: [manque('rules-of-the-body')], fondement: L2131_1 },
  { id: 'PUB-39', cas: 'un contrat',                                               origine: 'définition', organe: habitants(5000), acte: { nature: 'contract', mode: 'electronic' }, attendu: [manque('publicity-of-contracts')], fondement: L2131_1 },
  { id: 'PUB-40', cas: 'une délégation de service public',                          origine: 'définition', organe: habitants(5000), acte: { nature: 'public-service-delegation', mode: 'electronic' }, attendu: [manque('publicity-of-contracts')], fondement: L2131_1 },
];
