import type { Undoing, UndoingReason } from '../../../src/act/index.js';

export interface WithdrawalCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly prise: string;
  readonly mesure?: Undoing;
  readonly légalité?: 'legal' | 'illegal';
  readonly motif?: UndoingReason;
  readonly le?: string;
  readonly attendu: Readonly<Record<string, unknown>>;
  readonly fondement?: ReadonlyArray<string>;
}

type Constat = Readonly<Record<string, unknown>>;
const NOTES = ['068-four-months-to-withdraw'];
const limite = (decidedOn: string, lastDay: string, undoing: Undoing = 'withdrawal'): Constat => ({ undoing, decidedOn, lastDay, notes: NOTES });
const sansDélai = (undoing: Undoing, reason: UndoingReason): Constat => ({ _tag: 'WithdrawalWithoutLimit', standing: 'conforms', undoing, reason, notes: [] });
const L242_2 = ['CRPA L242-2 [current-text]'];

// prettier-ignore
export const withdrawalCases: ReadonlyArray<WithdrawalCase> = [
  { id: 'RETRAIT-01', cas: 'retrait un jour trop tard',                        origine: 'texte : CRPA, art. L242-1', prise: '2026-01-10', légalité: 'illegal', le: '2026-05-11', attendu: { _tag: 'WithdrawnTooLate', standing: 'breaches', on: '2026-05-11', ...limite('2026-01-10', '2026-05-10') } },
  { id: 'RETRAIT-02', cas: 'retrait le dernier jour, un dimanche',             origine: 'interprétation 068', prise: '2026-01-10', légalité: 'illegal', le: '2026-05-10', attendu: { _tag: 'WithdrawnInTime', standing: 'conforms', on: '2026-05-10', ...limite('2026-01-10', '2026-05-10') } },
  { id: 'RETRAIT-03', cas: 'retrait la veille',                                origine: 'texte : CRPA, art. L242-1', prise: '2026-01-10', légalité: 'illegal', le: '2026-05-09', attendu: { _tag: 'WithdrawnInTime', standing: 'conforms', on: '2026-05-09', ...limite('2026-01-10', '2026-05-10') } },
  { id: 'RETRAIT-04', cas: 'retrait à venir',                                  origine: 'texte : CRPA, art. L242-1', prise: '2026-01-10', légalité: 'illegal', attendu: { _tag: 'WithdrawalPossible', standing: 'conforms', ...limite('2026-01-10', '2026-05-10') } },
  { id: 'RETRAIT-05', cas: 'décision légale',                                  origine: 'texte : CRPA, art. L242-1', prise: '2026-01-10', légalité: 'legal', attendu: { _tag: 'WithdrawalOfLegalDecision', standing: 'breaches', undoing: 'withdrawal', notes: [] } },
  { id: 'RETRAIT-06', cas: 'légalité inconnue : le délai est donné',           origine: 'définition', prise: '2026-01-10', attendu: { _tag: 'WithdrawalUndetermined', standing: 'undetermined', missing: ['legality-of-the-decision'], lastDay: '2026-05-10', notes: NOTES } },
  { id: 'RETRAIT-07', cas: 'trop tard, quelle que soit la légalité',           origine: 'texte : CRPA, art. L242-1', prise: '2026-01-10', le: '2026-05-11', attendu: { _tag: 'WithdrawnTooLate', standing: 'breaches', on: '2026-05-11', ...limite('2026-01-10', '2026-05-10') } },
  { id: 'RETRAIT-08', cas: 'subvention aux conditions non respectées',         origine: 'texte : CRPA, art. L242-2, 2°', prise: '2020-01-10', motif: 'subsidy-conditions-not-respected', le: '2026-05-11', attendu: sansDélai('withdrawal', 'subsidy-conditions-not-respected'), fondement: L242_2 },
  { id: 'RETRAIT-09', cas: 'abrogation d’une subvention : ce motif est de retrait', origine: 'texte : CRPA, art. L242-2, 2°', prise: '2026-01-10', mesure: 'repeal', légalité: 'illegal', motif: 'subsidy-conditions-not-respected', le: '2026-05-11', attendu: { _tag: 'WithdrawnTooLate', standing: 'breaches', on: '2026-05-11', ...limite('2026-01-10', '2026-05-10', 'repeal') } },
  { id: 'RETRAIT-10', cas: 'abrogation, condition qui n’est plus remplie',     origine: 'texte : CRPA, art. L242-2, 1°', prise: '2020-01-10', mesure: 'repeal', motif: 'condition-no-longer-met', le: '2026-05-11', attendu: sansDélai('repeal', 'condition-no-longer-met'), fondement: L242_2 },
  { id: 'RETRAIT-11', cas: 'retrait pour ce motif d’abrogation : quatre mois', origine: 'texte : CRPA, art. L242-2, 1°', prise: '2026-01-10', légalité: 'illegal', motif: 'condition-no-longer-met', attendu: { _tag: 'WithdrawalPossible', standing: 'conforms', ...limite('2026-01-10', '2026-05-10') } },
  { id: 'RETRAIT-12', cas: 'à la demande du bénéficiaire, plus favorable',     origine: 'texte : CRPA, art. L242-4', prise: '2020-01-10', légalité: 'legal', motif: 'more-favourable-at-request', attendu: sansDélai('withdrawal', 'more-favourable-at-request'), fondement: ['CRPA L242-4 [current-text]'] },
  { id: 'RETRAIT-20', cas: 'abrogation à la demande du bénéficiaire, plus favorable', origine: 'texte : CRPA, art. L242-4', mesure: 'repeal', prise: '2020-01-10', légalité: 'legal', motif: 'more-favourable-at-request', attendu: sansDélai('repeal', 'more-favourable-at-request'), fondement: ['CRPA L242-4 [current-text]'] },
  { id: 'RETRAIT-13', cas: 'prise le 31 octobre : fin février',                origine: 'texte : CRPA, art. L242-1', prise: '2025-10-31', légalité: 'illegal', attendu: { _tag: 'WithdrawalPossible', standing: 'conforms', ...limite('2025-10-31', '2026-02-28') } },
  { id: 'RETRAIT-14', cas: 'prise avant le 1er juin 2016',                     origine: 'définition', prise: '2016-05-31', légalité: 'illegal', attendu: { _tag: 'WithdrawalUndetermined', standing: 'undetermined', missing: ['rules-of-that-day'], lastDay: null, notes: [] } },
  { id: 'RETRAIT-15', cas: 'prise le 1er juin 2016',                           origine: 'texte : CRPA, art. L242-1', prise: '2016-06-01', légalité: 'illegal', attendu: { _tag: 'WithdrawalPossible', standing: 'conforms', ...limite('2016-06-01', '2016-10-01') } },
];
