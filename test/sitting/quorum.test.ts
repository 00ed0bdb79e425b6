import { describe, expect, test } from 'vitest';
import type { QuorumFinding } from '../../src/quorum/index.js';
import { assessSitting, breachesOf, makeSitting } from '../../src/sitting/index.js';
import { sittingQuorumCases } from './quorum.cases.js';
import { fieldsOf, made } from './sittings.js';

const said = (finding: QuorumFinding): string => {
  switch (finding._tag) {
    case 'QuorumMet': return `atteint ${finding.counted}/${finding.required}`;
    case 'QuorumNotMet': return `manqué ${finding.counted}/${finding.required}`;
    case 'QuorumUndetermined': return `manque : ${finding.missing.join(', ')}`;
    default: return 'levé';
  }
};

describe('Le quorum d’une séance : à l’ouverture, puis quand chaque point est mis en discussion', () => {
  test.each(sittingQuorumCases)('$id $cas', (row) => {
    const report = assessSitting(made(fieldsOf(row)));
    const moments = [report, ...report.deliberations];
    expect(moments.map(({ quorum }) => said(quorum))).toEqual(row.attendu);
    expect(moments.map(({ voices }) => (voices._tag === 'VoicesCounted' ? voices.total : voices._tag))).toEqual(row.voix);
  });

  test.each(sittingQuorumCases)('$id une délibération prise sans quorum est irrégulière, la séance ne l’est pas', (row) => {
    const quorums = breachesOf(assessSitting(made(fieldsOf(row)))).filter(({ finding }) => finding._tag === 'QuorumNotMet');
    expect(quorums.map(({ item }) => item)).toEqual(['1', '2', '3'].filter((_, place) => (row.attendu[place + 1] ?? '').startsWith('manqué')));
  });

  test('les numéros ne se répètent pas', () => {
    expect(new Set(sittingQuorumCases.map(({ id }) => id)).size).toBe(sittingQuorumCases.length);
  });

  test('un chiffre de quorum imprimé pour un point est jugé sur le seuil de ce point', () => {
    const fields = fieldsOf(sittingQuorumCases.find(({ id }) => id === 'SÉANCE-QUO-13')!);
    const printed = (quorum: number) => assessSitting(made({ ...fields, deliberations: [{ item: '1', election: 'president', printed: { quorum } }, { item: '2', printed: { quorum } }] }));
    const disagree = (quorum: number) => printed(quorum).deliberations.map(({ roll }) => roll.some(({ _tag }) => _tag === 'PrintedFigureDisagrees'));
    expect(disagree(10)).toEqual([false, true]);
    expect(disagree(8)).toEqual([true, false]);
  });

  test('des retraits de désignés : le quorum imprimé peut être celui de tous, ou de ceux qui restent', () => {
    const fields = fieldsOf(sittingQuorumCases.find(({ id }) => id === 'SÉANCE-QUO-08')!);
    const disagrees = (quorum: number): boolean =>
      assessSitting(made({ ...fields, deliberations: [{ item: '2', printed: { quorum } }] })).deliberations[0]!.roll.some(({ _tag }) => _tag === 'PrintedFigureDisagrees');
    expect([8, 9, 10, 11].map(disagrees)).toEqual([true, false, false, true]);
  });

  test('pendant un point, les présents imprimés sont ceux de la discussion ou ceux du vote', () => {
    const fields = fieldsOf(sittingQuorumCases.find(({ id }) => id === 'SÉANCE-QUO-03')!);
    const disagrees = (present: number): boolean =>
      assessSitting(made({ ...fields, deliberations: [{ item: '2', printed: { present } }] })).deliberations[0]!.roll.some(({ _tag }) => _tag === 'PrintedFigureDisagrees');
    expect([6, 7, 8, 9].map(disagrees)).toEqual([true, false, false, true]);
  });

  test('un mouvement placé avant un point et pendant un point ne se comprend pas', () => {
    const fields = fieldsOf({ ...sittingQuorumCases[0]!, mouvements: [{ quoi: 'leaves', qui: 'A', avant: '1', pendant: '2' }] });
    expect(makeSitting(fields)).toEqual({ _tag: 'Left', left: [{ path: ['roll', 'movements', 0], problem: { _tag: 'MovementPlacedTwice', member: 'A', before: '1', during: '2' } }] });
  });
});
