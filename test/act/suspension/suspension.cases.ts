import type { SuspensionGround } from '../../../src/act/index.js';
import type { Organe } from '../../body/organs.js';

export interface SuspensionCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe?: Organe;
  readonly reçu?: string;
  readonly motif: SuspensionGround;
  readonly demandé?: string;
  readonly attendu: Readonly<Record<string, unknown>>;
  readonly fondement?: ReadonlyArray<string>;
}

type Constat = Readonly<Record<string, unknown>>;
const délai: Constat = { receivedOn: '2024-07-12', requestUntil: '2024-07-22' };
const suspendu = (requestedOn: string): Constat => ({ _tag: 'AutomaticSuspension', standing: 'conforms', requestedOn, until: '2024-08-12', ...délai });
const manque = (missing: string): Constat => ({ _tag: 'SuspensionUndetermined', standing: 'undetermined', missing: [missing] });
const heures: Constat = { _tag: 'SuspensionRuledInHours', standing: 'conforms', hours: 48 };
const possible: Constat = { _tag: 'AutomaticSuspensionPossible', standing: 'conforms', until: '2024-08-12', ...délai };

// prettier-ignore
export const suspensionCases: ReadonlyArray<SuspensionCase> = [
  { id: 'SUSP-01', cas: 'marché, demandé le neuvième jour',          origine: 'texte : CGCT, art. L2131-6', reçu: '2024-07-12', motif: 'contract', demandé: '2024-07-21', attendu: suspendu('2024-07-21') },
  { id: 'SUSP-02', cas: 'marché, demandé le dixième jour',           origine: 'texte : CGCT, art. L2131-6', reçu: '2024-07-12', motif: 'contract', demandé: '2024-07-22', attendu: suspendu('2024-07-22') },
  { id: 'SUSP-03', cas: 'marché, demandé le onzième jour',           origine: 'texte : CGCT, art. L2131-6', reçu: '2024-07-12', motif: 'contract', demandé: '2024-07-23', attendu: { _tag: 'NoAutomaticSuspension', standing: 'conforms', requestedOn: '2024-07-23', ruledBy: '2024-08-23', ...délai } },
  { id: 'SUSP-04', cas: 'urbanisme, aucune demande connue',          origine: 'texte : CGCT, art. L2131-6', reçu: '2024-07-12', motif: 'planning', attendu: possible },
  { id: 'SUSP-05', cas: 'délégation, demandé le jour de la réception', origine: 'texte : CGCT, art. L2131-6', reçu: '2024-07-12', motif: 'public-service-delegation', demandé: '2024-07-12', attendu: suspendu('2024-07-12') },
  { id: 'SUSP-06', cas: 'autre acte : le juge statue en un mois',    origine: 'texte : CGCT, art. L2131-6', reçu: '2024-07-12', motif: 'ordinary', demandé: '2024-07-31', attendu: { _tag: 'SuspensionRuledInMonths', standing: 'conforms', requestedOn: '2024-07-31', months: 1, ruledBy: '2024-08-31' } },
  { id: 'SUSP-07', cas: 'autre acte, aucune demande connue',         origine: 'définition', reçu: '2024-07-12', motif: 'ordinary', attendu: manque('request-day') },
  { id: 'SUSP-08', cas: 'liberté publique : quarante-huit heures',   origine: 'texte : CGCT, art. L2131-6', reçu: '2024-07-12', motif: 'freedoms', attendu: heures },
  { id: 'SUSP-09', cas: 'laïcité : quarante-huit heures',            origine: 'texte : loi 2021-1109', reçu: '2021-08-26', motif: 'secularity', attendu: heures },
  { id: 'SUSP-10', cas: 'laïcité, la veille de la loi',              origine: 'interprétation 067', reçu: '2021-08-25', motif: 'secularity', attendu: manque('rules-of-that-day') },
  { id: 'SUSP-11', cas: 'laïcité, département : texte non lu',       origine: 'interprétation 067', organe: { type: 'departement' }, reçu: '2024-07-12', motif: 'secularity', attendu: manque('rules-of-the-body') },
  { id: 'SUSP-12', cas: 'liberté, département',                      origine: 'texte : CGCT, art. L3132-1', organe: { type: 'departement' }, reçu: '2024-07-12', motif: 'freedoms', attendu: heures, fondement: ['CGCT L3132-1 [older-text]'] },
  { id: 'SUSP-13', cas: 'réception inconnue',                        origine: 'définition', motif: 'contract', demandé: '2024-07-22', attendu: manque('transmission-day') },
  { id: 'SUSP-14', cas: 'demandé avant la réception : ce jour ne dit rien', origine: 'définition', reçu: '2024-07-12', motif: 'contract', demandé: '2024-07-11', attendu: possible },
  { id: 'SUSP-15', cas: 'région',                                    origine: 'texte : CGCT, art. L4142-1', organe: { type: 'region' }, reçu: '2024-07-12', motif: 'contract', demandé: '2024-07-22', attendu: suspendu('2024-07-22'), fondement: ['CGCT L4142-1 [older-text]'] },
  { id: 'SUSP-16', cas: 'commune d’Alsace-Moselle : règles non encodées', origine: 'définition', organe: { type: 'commune', territoire: 'alsace-moselle' }, reçu: '2024-07-12', motif: 'contract', attendu: manque('rules-of-the-body') },
  { id: 'SUSP-17', cas: 'métropole',                                 origine: 'texte : CGCT, art. L5211-3', organe: { type: 'metropole' }, reçu: '2024-07-12', motif: 'contract', demandé: '2024-07-22', attendu: suspendu('2024-07-22'), fondement: ['CGCT L2131-6 [older-text]', 'CGCT L5211-3 [older-text]'] },
  { id: 'SUSP-18', cas: 'reçu le 31 janvier : un mois finit le 29 février', origine: 'texte : CGCT, art. L2131-6', reçu: '2024-01-31', motif: 'contract', attendu: { _tag: 'AutomaticSuspensionPossible', standing: 'conforms', receivedOn: '2024-01-31', requestUntil: '2024-02-10', until: '2024-02-29' } },
];
