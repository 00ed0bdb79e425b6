import { describe, expect, test } from 'vitest';
import type { Moved, QuorumLine } from '../../docs/guide/quorum-by-item.js';
import { moved, quorumSheet } from '../../docs/guide/quorum-by-item.js';
import { séance } from './sittings.js';
import { plainSpaces, told } from './words.js';

const linesOf = (result: Moved): ReadonlyArray<QuorumLine> => {
  if ('refused' in result) throw new Error(result.refused.join());
  return quorumSheet(result.sitting).map((line) => ({ ...line, sentence: plainSpaces(line.sentence) }));
};

const met = (present: number): string => `Quorum atteint : 4 requis sur 7 en exercice, ${present} présents ; les pouvoirs ne comptent pas.`;

describe('Recette : le quorum de chaque point, à mesure des mouvements', () => {
  test('quatre présents sur sept : le quorum tient, personne ne peut partir', () => {
    expect(quorumSheet(séance()).map(({ item, margin, sentence }) => ({ item, margin, sentence: plainSpaces(sentence) }))).toEqual([
      { item: '1', margin: 0, sentence: met(4) }, { item: '2', margin: 0, sentence: met(4) }, { item: '3', margin: 0, sentence: met(4) },
    ]);
  });

  test('D part avant le deuxième point : il en manque un, pour ce point et le suivant', () => {
    expect(linesOf(moved(séance(), { kind: 'leaves', member: 'D', before: '2' }))).toEqual([
      { item: '1', margin: 0, sentence: met(4) },
      { item: '2', margin: -1, sentence: 'Quorum non atteint : 4 requis sur 7 en exercice, 3 présents ; il en manque 1.' },
      { item: '3', margin: -1, sentence: 'Quorum non atteint : 4 requis sur 7 en exercice, 3 présents ; il en manque 1.' },
    ]);
  });

  test('puis E et F arrivent avant le troisième : une personne peut partir', () => {
    const [departed] = [moved(séance(), { kind: 'leaves', member: 'D', before: '2' })];
    if ('refused' in departed) throw new Error(departed.refused.join());
    const [arrived] = [moved(departed.sitting, { kind: 'arrives', member: 'E', before: '3' })];
    if ('refused' in arrived) throw new Error(arrived.refused.join());
    expect(linesOf(moved(arrived.sitting, { kind: 'arrives', member: 'F', before: '3' })).map(({ margin }) => margin)).toEqual([0, -1, 1]);
  });

  test('un mouvement qui ne désigne personne, ou aucun point : la phrase de chaque défaut, et rien ne change', () => {
    const result = moved(séance(), { kind: 'leaves', member: 'Z', before: '9' });
    expect('refused' in result && result.refused.map(plainSpaces)).toEqual([
      told(['roll', 'movements', 0, 'member'], { _tag: 'UnknownMember', member: 'Z', near: null }),
      told(['roll', 'movements', 0, 'before'], { _tag: 'UnknownItem', item: '9', near: null }),
    ]);
  });

  test('une feuille en nombres : le quorum du moment, et aucun mouvement', () => {
    const sitting = { ...séance(), roll: { _tag: 'CountedRoll', inOffice: 7, present: 3 } } as const;
    expect(quorumSheet(sitting).map(({ margin }) => margin)).toEqual([-1, -1, -1]);
    expect(moved(sitting, { kind: 'leaves', member: 'D' })).toEqual({ refused: ['Cette feuille de présence ne donne que des nombres : elle ne suit personne.'] });
  });
});
