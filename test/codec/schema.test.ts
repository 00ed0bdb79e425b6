import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { Codec } from '../../src/codec/index.js';
import * as room from '../../src/codec/index.js';
import { decode, encode, jsonSchemaOf, sittingCodec } from '../../src/codec/index.js';
import { admittedCases, referenceCases, shapeCases } from './codec.cases.js';
import { changed, séance } from './json.js';
import { anySitting } from './sittings.js';
import { textCases } from './texts.js';

const CODECS = Object.entries(room).filter(([name]) => name.endsWith('Codec')) as unknown as ReadonlyArray<readonly [string, Codec<unknown>]>;

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
const accepts = ajv.compile(jsonSchemaOf(sittingCodec));

/** The defects that a schema can tell whatever the rest of the value: the form of a field, not what it refers to. */
const TOLD_BY_FORM = ['Missing', 'WrongType', 'NotACount', 'EmptyText', 'UnknownChoice', 'UnknownField', 'NegativeAmount'];

const readSitting = decode(sittingCodec);

describe('Le schéma JSON d’un codec', () => {
  test.each(CODECS)('%s : un schéma 2020-12 que ajv compile en mode strict, en données seulement', (_, codec) => {
    const schema = jsonSchemaOf(codec);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(typeof ajv.compile(schema)).toBe('function');
  });

  test.each(admittedCases)('$id $cas : ce que le codec admet, le schéma l’admet', (row) => {
    expect(accepts('valeur' in row ? changed(row.chemin, row.valeur) : changed(row.chemin))).toBe(true);
  });

  test.each(shapeCases.filter(({ problème }) => TOLD_BY_FORM.includes(String(problème['_tag']))))('$id $cas : refusé aussi par le schéma', (row) => {
    expect(accepts('valeur' in row ? changed(row.chemin, row.valeur) : changed(row.chemin))).toBe(false);
  });

  test.each(referenceCases)('$id $cas : au-delà de la forme, le schéma se tait', (row) => {
    // Un nombre qui n’en est pas un, un montant négatif sont d’abord des défauts de forme.
    const expected = TOLD_BY_FORM.includes(String(row.problème['_tag']));
    expect(accepts('valeur' in row ? changed(row.chemin, row.valeur) : changed(row.chemin))).toBe(!expected);
  });

  test('chacun porte son titre, celui de ce qu’il décrit', () => {
    expect(CODECS.filter(([, codec]) => jsonSchemaOf(codec)['title'] === undefined)).toEqual([]);
    expect([sittingCodec, room.rollCodec, room.civilDayCodec, room.scheduleCodec].map((codec) => jsonSchemaOf(codec)['title'])).toEqual(['sitting', 'roll', 'civil-day', 'schedule']);
  });

  test.each(textCases)('$nom : ce que le codec lit, au hasard, le schéma l’admet, et il refuse ce qui n’en a pas la forme', ({ codec, signes, complet }) => {
    const matches = ajv.compile(jsonSchemaOf(room[codec]));
    const read = decode(room[codec] as Codec<unknown>);
    const found = { read: 0, refused: 0 };
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signes), maxLength: 9 }), (text) => {
        const result = read(text);
        if (either.isRight(result)) found.read++;
        if (either.isRight(result)) expect(matches(text)).toBe(true);
        else if (complet) found.refused++;
        if (either.isLeft(result) && complet) expect(matches(text)).toBe(false);
      }),
      { numRuns: 5000, seed: 20240704 },
    );
    expect(found.read > 20 || !complet).toBe(true);
    expect(found.refused > 100 || !complet).toBe(true);
  });

  test('un montant qui ne peut être négatif : le codec et le schéma le disent, dans une séance comme hors d’elle', () => {
    const plan = ajv.compile(jsonSchemaOf(room.fundingCodec));
    const grant = (total: string): unknown => ({ grant: { beneficiary: 'Association', total, years: [2024] } });
    expect(decode(room.fundingCodec)(grant('-1'))).toEqual(either.left([{ path: ['grant', 'total'], problem: { _tag: 'NegativeAmount', amount: -100 } }]));
    expect(['94000.00', '0', '-0,00 €', '-1', '-0.01', '−1 000'].map((total) => plan(grant(total)))).toEqual([true, true, true, false, false, false]);
  });

  test('mille séances au hasard : le schéma admet ce que le codec admet, écrit ou lu', () => {
    let admitted = 0;
    fc.assert(
      fc.property(anySitting, (json) => {
        const result = readSitting(json);
        if (either.isLeft(result)) return;
        admitted++;
        expect(accepts(json)).toBe(true);
        expect(accepts(encode(sittingCodec)(result.right))).toBe(true);
      }),
      { numRuns: 1000, seed: 20240704 },
    );
    expect(admitted).toBeGreaterThan(500);
  });

  test('un champ altéré au hasard : tout défaut de forme que le codec trouve, le schéma le refuse', () => {
    const junk = fc.constantFrom<unknown>(null, 3, -1, 1.5, '', 'x', true, [], {}, [null]);
    const places = ['organ', 'heldOn', 'convocation', 'agenda', 'roll', 'proxies', 'deliberations', 'chair', 'secretaries', 'printed'];
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), junk, (key, value) => {
        const json = { ...séance(), [key]: value };
        const result = readSitting(json);
        const misshapen = either.isLeft(result) && result.left.some(({ problem }) => TOLD_BY_FORM.includes(problem._tag));
        if (misshapen) refused++;
        if (misshapen) expect(accepts(json)).toBe(false);
        if (either.isRight(result)) expect(accepts(json)).toBe(true);
      }),
      { numRuns: 500, seed: 20240704 },
    );
    expect(refused).toBeGreaterThan(250);
  });
});

/** A consumer that knows nothing of the library: it takes any schema of the interface. */
