import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { Codec } from '../../src/codec/index.js';
import { actFileNameCodec, communeCodeCodec, decode, departmentCodec, encode, envelopeNameCodec, internalNumberCodecs, rnaCodec, siretCodec } from '../../src/codec/index.js';
import type { TransmissionCodecCase } from './transmission.cases.js';
import { transmissionCodecCases } from './transmission.cases.js';

const CODECS: Readonly<Record<TransmissionCodecCase['codec'], unknown>> = {
  siretCodec, rnaCodec, departmentCodec, communeCodeCodec, actFileNameCodec, envelopeNameCodec, ...internalNumberCodecs,
};

describe('Les numéros et les noms de la transmission se lisent dans des données, et s’y écrivent', () => {
  test.each(transmissionCodecCases)('$id $cas', ({ codec, donnée, attendu }) => {
    const of = CODECS[codec] as Codec<unknown>;
    const read = decode(of)(donnée);
    if ('défaut' in attendu) expect(read).toEqual(either.left([{ path: [], problem: attendu.défaut }]));
    else expect(either.isRight(read) ? [encode(of)(read.right), of.is(read.right)] : read.left).toEqual([attendu.écrit, true]);
    expect(of.is(donnée) && 'défaut' in attendu).toBe(false);
  });
});
