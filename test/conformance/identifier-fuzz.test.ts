import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import {
  formatActFileName, formatActIdentifier, formatEnvelopeName, internalNumberFrom, parseActFileName, parseActFileNameLeniently, parseActIdentifier, parseActIdentifierLeniently,
  parseCommuneCode, parseDepartment, parseEnvelopeName, parseInternalNumber, parseRna, parseSiren, parseSiret, parseStamp,
} from '../../src/transmission/index.js';
import type { Below } from '../transmission/random.js';
import { integersFrom, mutated, randomEnvelope, randomFileName, randomIdentifier } from '../transmission/random.js';

const noise = (below: Below): string => String.fromCharCode(...Array.from({ length: below(50) }, () => (below(4) === 0 ? below(0x10000) : 32 + below(96))));
const SOURCES = [randomIdentifier, randomFileName, randomEnvelope, noise];

const PARSERS = [
  parseActIdentifierLeniently, parseActFileNameLeniently, parseSiren, parseSiret, parseRna, parseDepartment, parseCommuneCode,
  (text: string) => parseInternalNumber(text, 'xsd-2016'), (text: string) => internalNumberFrom(text, 'common'),
];

describe('Un million de textes, au hasard ou abîmés', () => {
  test('chacun est lu ou refusé sans exception ; ce qui est lu strictement s’écrit tel quel', () => {
    const below = integersFrom(1_000_003);
    let read = 0;
    for (let turn = 0; turn < 1_000_000; turn++) {
      const text = mutated(SOURCES[turn % SOURCES.length]!(below), below);
      const identifier = parseActIdentifier(text);
      const name = parseActFileName(text);
      const envelope = parseEnvelopeName(text);
      if (either.isRight(identifier) && formatActIdentifier(identifier.right) !== text) throw new Error(text);
      if (either.isRight(name) && formatActFileName(name.right) !== text) throw new Error(text);
      if (either.isRight(envelope) && formatEnvelopeName(envelope.right) !== text) throw new Error(text);
      read += Number(either.isRight(identifier)) + Number(either.isRight(name)) + Number(either.isRight(envelope));
      const parser = PARSERS[turn % PARSERS.length]!;
      const other = parser(text);
      if (either.isLeft(other) && other.left.what !== 'internal-number' && other.left.text !== text) throw new Error(text);
      if (turn % 10 === 0) parseStamp(`Reçu en préfecture le 05/07/2024 ID : ${text} ${text}`);
    }
    expect(read).toBeGreaterThan(100_000);
    expect(read).toBeLessThan(900_000);
  }, 300_000);
});
