import { describe, expect, test } from 'vitest';
import type { BlockVote } from '../../src/vote/index.js';
import { assessBlockVote } from '../../src/vote/index.js';
import { wordFinding } from '../../src/wording/index.js';
import type { BlockVoteCase } from './block-vote.cases.js';
import { blockVoteCases } from './block-vote.cases.js';

const BASIS = [{ text: 'Conseil d’État', article: 'n° 433537', from: '2021-07-05', until: null, authority: 'case-law', confirmed: 'secondary' }];

const blockOf = ({ délibérations, objetCommun, demandesDeVotesSéparés }: BlockVoteCase): BlockVote => ({
  deliberations: délibérations,
  ...(objetCommun === undefined ? {} : { commonObject: objetCommun }),
  ...(demandesDeVotesSéparés === undefined ? {} : { separateVotesAskedBy: demandesDeVotesSéparés }),
});

describe('CE, 5 juillet 2021, n° 433537 : un vote groupé veut un objet commun, et que nul ne demande des votes séparés', () => {
  test.each(blockVoteCases)('$id $cas', (row) => {
    expect(assessBlockVote(blockOf(row))).toEqual({ ...row.attendu, basis: BASIS });
  });

  test('chaque constat se lit en français et en anglais', () => {
    for (const row of blockVoteCases) {
      for (const locale of ['fr', 'en'] as const) expect(wordFinding(assessBlockVote(blockOf(row)), locale)).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  test('les cas ont chacun leur numéro', () => {
    expect(new Set(blockVoteCases.map(({ id }) => id)).size).toBe(blockVoteCases.length);
  });
});
