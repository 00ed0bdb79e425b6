import { describe, expect, test } from 'vitest';
import { latestDraftBudgetDay, latestNoticeDay, requestedSittingEnd } from '../../src/convocation/index.js';
import { cited, organ } from '../body/organs.js';
import { day } from '../calendar/day.js';

const JUILLET = day('2024-07-04');

interface LatestCase {
  readonly id: string;
  readonly cas: string;
  readonly organe: Parameters<typeof organ>[0];
  readonly convocation: Parameters<typeof latestNoticeDay>[2];
  readonly jours: ReadonlyArray<string>;
  readonly manque: string | null;
  readonly autreLecture: string | null;
  readonly fondement: ReadonlyArray<string>;
}

// prettier-ignore
const latestCases: ReadonlyArray<LatestCase> = [
  { id: 'DER-01', cas: 'bureau d’une métropole, séance modèle', organe: { type: 'metropole', organe: 'bureau' }, convocation: { rank: 'ordinary' }, jours: ['2024-06-28'], manque: null, autreLecture: null, fondement: ['CGCT L2121-12 [current-text]', 'CGCT L5211-1 [current-text]', 'CGCT L5211-10 [older-text]'] },
  { id: 'DER-02', cas: 'commune de population inconnue : deux jours possibles', organe: { type: 'commune' }, convocation: { rank: 'ordinary' }, jours: ['2024-06-30', '2024-06-28'], manque: 'population', autreLecture: null, fondement: ['CGCT L2121-11 [older-text]', 'CGCT L2121-12 [current-text]'] },
  { id: 'DER-03', cas: 'urgence : l’avant-veille', organe: { type: 'commune', population: 9757 }, convocation: { rank: 'ordinary', urgency: {} }, jours: ['2024-07-02'], manque: null, autreLecture: null, fondement: ['CGCT L2121-12 [current-text]'] },
  { id: 'DER-04', cas: 'Alsace-Moselle, 5 000 habitants', organe: { type: 'commune', population: 5000, territoire: 'alsace-moselle' }, convocation: { rank: 'ordinary' }, jours: ['2024-07-01'], manque: null, autreLecture: '2024-06-28', fondement: ['CGCT L2541-2 [older-text]', 'CGCT L2121-12 [current-text]'] },
  { id: 'DER-05', cas: 'rapports d’un département', organe: { type: 'departement' }, convocation: { rank: 'ordinary' }, jours: ['2024-06-22'], manque: null, autreLecture: '2024-06-21', fondement: ['CGCT L3121-19 [older-text]'] },
  { id: 'DER-06', cas: 'commission d’appel d’offres : aucun texte', organe: { type: 'region', organe: 'tender-commission' }, convocation: { rank: 'ordinary' }, jours: [], manque: 'rules-of-procedure', autreLecture: null, fondement: ['CGCT L1411-5 [older-text]'] },
];

describe('Le dernier jour d’envoi des convocations, ou des rapports', () => {
  test.each(latestCases)('$id $cas', ({ organe, convocation, jours, manque, autreLecture, fondement }) => {
    const { days, undecidedBy, otherReading, basis } = latestNoticeDay(organ(organe), JUILLET, convocation);
    expect({ days, undecidedBy, otherReading }).toEqual({ days: jours, undecidedBy: manque, otherReading: autreLecture });
    expect(cited(basis)).toEqual(fondement);
  });
});

describe('Le dernier jour d’envoi du projet de budget', () => {
  test('budget 2024 d’une commune, séance du 10 avril 2024', () => {
    expect(latestDraftBudgetDay({ organ: organ({ type: 'commune' }), heldOn: day('2024-04-10'), exercise: 2024 })).toEqual({
      days: ['2024-03-29'], undecidedBy: null, otherReading: '2024-03-28', notes: ['061-twelve-days-before', '077-draft-budget-and-debate'],
      basis: [{ text: 'CGCT', article: 'L5217-10-4', from: '2024-01-01', until: '2026-01-01', authority: 'statute', confirmed: 'secondary' }],
    });
  });

  test('exercice inconnu : aucun jour', () => {
    const { days, undecidedBy } = latestDraftBudgetDay({ organ: organ({ type: 'commune' }), heldOn: day('2024-04-10') });
    expect([days, undecidedBy]).toEqual([[], 'budget-exercise']);
  });
});

describe('Le dernier jour pour convoquer une séance demandée', () => {
  test('demande reçue le 2 mai 2024 : le 1er juin ; avant le 24 février 1996, aucun', () => {
    expect(requestedSittingEnd(day('2024-05-02'))).toBe('2024-06-01');
    expect(requestedSittingEnd(day('1996-02-23'))).toBeUndefined();
  });
});
