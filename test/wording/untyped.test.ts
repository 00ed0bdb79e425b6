import { describe, expect, test } from 'vitest';
import * as wording from '../../src/wording/index.js';
import { untypedCases } from './untyped.cases.js';

/** The error that a call throws, as text, or the sentence it answers. */
const outcome = (call: () => string): string => {
  try {
    return call();
  } catch (error) {
    return String(error);
  }
};

describe('Un programme sans types qui donne autre chose : l’erreur dit ce qui est donné et ce qu’il faut donner', () => {
  test.each(untypedCases)('$id $fonction, $cas', (row) => {
    const word = wording[row.fonction] as (given: unknown, locale: unknown) => string;
    expect(outcome(() => word(row.donné, 'langue' in row ? row.langue : 'fr'))).toBe(row.erreur);
  });
});
