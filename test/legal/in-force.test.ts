import { describe, expect, test } from 'vitest';
import { inForceOn } from '../../src/legal/index.js';
import { inForceCases, versionsContinues } from './in-force.cases.js';

describe('Une version s’applique du jour de son entrée en vigueur, compris, au jour de sa fin, exclu', () => {
  test.each(inForceCases)('$id $cas ($jour)', ({ versions, jour, rang }) => {
    expect(inForceOn(jour, versions)).toEqual(rang === null ? undefined : versions[rang]);
  });

  test('l’ordre d’écriture des versions ne change rien', () => {
    const reversed = [...versionsContinues].reverse();
    for (const jour of ['1583-01-01', '2021-11-09', '2021-11-10', '2022-07-31', '2022-08-01', '9999-12-31'] as const) {
      expect(inForceOn(jour, reversed)).toEqual(inForceOn(jour, versionsContinues));
    }
  });
});
