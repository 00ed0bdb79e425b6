import type { StandardSchemaV1 } from '@standard-schema/spec';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import * as iots from 'io-ts';
import { describe, expect, test } from 'vitest';
import type { Codec, Defect } from '../../src/codec/index.js';
import * as room from '../../src/codec/index.js';
import { decode, encode, jsonSchemaOf, sittingCodec, standardSchema } from '../../src/codec/index.js';
import { wordDefect } from '../../src/wording/index.js';
import { admittedCases, referenceCases, shapeCases } from './codec.cases.js';
import { changed, séance } from './json.js';
import { anySitting } from './sittings.js';

const CODECS = Object.entries(room).filter(([name]) => name.endsWith('Codec')) as unknown as ReadonlyArray<readonly [string, Codec<unknown>]>;

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
const accepts = ajv.compile(jsonSchemaOf(sittingCodec));

/** The defects that a schema can tell whatever the rest of the value: the form of a field, not what it refers to. */
const TOLD_BY_FORM = ['Missing', 'WrongType', 'NotACount', 'EmptyText', 'UnknownChoice', 'UnknownField', 'NegativeAmount'];

const readSitting = decode(sittingCodec);

interface TextCase {
  readonly nom: string;
  readonly codec: 'civilDayCodec' | 'euroCodec' | 'rateCodec' | 'printedRateCodec' | 'sirenCodec' | 'siretCodec' | 'actIdentifierCodec';
  readonly admis: ReadonlyArray<string>;
  readonly refusés: ReadonlyArray<string>;
  /** De quoi composer des textes au hasard ; le schéma est complet s’il refuse tout ce que le codec refuse d’eux. */
  readonly signes: ReadonlyArray<string>;
  readonly complet: boolean;
}

const textCases: ReadonlyArray<TextCase> = [
  { nom: 'un jour', codec: 'civilDayCodec', admis: ['2024-07-04', '1583-01-01', '9999-12-31'], refusés: ['2024-7-4', '04/07/2024', '2024-13-01', '2024-06-32', '2024-07-04T00:00:00Z', ''], signes: ['2024-', '07', '-', '3', '1'], complet: false },
  {
    nom: 'un montant', codec: 'euroCodec', admis: ['94000.00', '94 000,00 €', '94 000.00', '-12,5', '−3', '1\u202F234,50\u00A0€', '3EUR'],
    refusés: ['94.000,00', '94,000.00', '12,345', '9 4', '94 00', '1 234567', 'EUR 3', '3 ', '', '1e5', '--1'], signes: ['1', '000', ' ', ',', '.', '-', '€', '5'], complet: true,
  },
  { nom: 'un taux', codec: 'rateCodec', admis: ['50 %', '8,30%', '10.1535 %', '1/3', '0/1'], refusés: ['50', 'cinquante', '1/0', '-5 %', '1/', '%', ''], signes: ['1', '0', ',', '.', ' ', '%', '/'], complet: true },
  { nom: 'un taux imprimé', codec: 'printedRateCodec', admis: ['50 %', '8,30%', '0,0 %'], refusés: ['50', '1/3', 'moitié %', '%'], signes: ['1', '0', ',', '.', ' ', '%', '/'], complet: true },
  { nom: 'un SIREN', codec: 'sirenCodec', admis: ['244200770', '244 200 770', '244\u00A0200\u202F770'], refusés: ['24420077', '2442 00770', '244  200 770', '244.200.770', ''], signes: ['244', '200', '770', ' '], complet: false },
  { nom: 'un SIRET', codec: 'siretCodec', admis: ['35600000009075', '356 000 000 09075', '356.000.000.09075'], refusés: ['3560000000907', '356  000 000 09075', ' 35600000009075', ''], signes: ['356', '000', ' ', '09075'], complet: false },
  {
    nom: 'un identifiant d’acte', codec: 'actIdentifierCodec', admis: ['99_DE-042-244200770-20240704-D20240041710', '042-244200770-20240704-D20240041710-DE', '02A-244200770-20240704-1'],
    refusés: ['42-244200770-20240704-D20240041710', '99-DE-042-244200770-20240704-D20240041710', '042-244200770-2024-07-04-D1', '042-244200770-20240704-', ''], signes: ['042', '-', '244200770', '-20240704-', 'D1', '-DE', '99_DE-'], complet: false,
  },
];

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

  test.each(textCases)('un texte de forme connue, $nom : le schéma admet, le schéma refuse', ({ codec, admis, refusés }) => {
    const matches = ajv.compile(jsonSchemaOf(room[codec]));
    expect(admis.filter((text) => !matches(text))).toEqual([]);
    expect(refusés.filter((text) => matches(text))).toEqual([]);
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
const consume = <Output>(schema: StandardSchemaV1<unknown, Output>, value: unknown): StandardSchemaV1.Result<Output> => {
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise) throw new Error('la lecture est immédiate');
  return result;
};

const defectsIn = (result: StandardSchemaV1.Result<unknown>): ReadonlyArray<Defect> | undefined =>
  (result.issues as ReadonlyArray<{ readonly defect: Defect }> | undefined)?.map(({ defect }) => defect);

describe('Standard Schema : un codec se donne tel quel à tout outil qui prend un schéma', () => {
  test.each(CODECS)('%s porte l’interface, version 1', (_, codec) => {
    expect(codec['~standard']).toMatchObject({ version: 1, vendor: 'deliberant' });
  });

  test('une séance correcte est lue comme par decode', () => {
    const read = readSitting(séance());
    expect(consume(sittingCodec, séance())).toEqual(either.isRight(read) ? { value: read.right } : 'défauts inattendus');
  });

  test.each([...shapeCases, ...referenceCases])('$id $cas : les mêmes défauts, au même endroit', (row) => {
    const json = 'valeur' in row ? changed(row.chemin, row.valeur) : changed(row.chemin);
    const expected = [{ path: row.signalé ?? row.chemin, problem: row.problème }];
    const result = consume(sittingCodec, json);
    expect(defectsIn(result)).toEqual(expected);
    expect(result.issues?.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
    expect(result.issues?.[0]?.message).toContain(String(row.problème['_tag']));
  });

  test('sans choix de l’appelant, le message est le défaut et ses faits', () => {
    const messages = (json: unknown): ReadonlyArray<string> => (sittingCodec['~standard'].validate(json).issues ?? []).map(({ message }) => message);
    expect(messages(changed(['convocation', 'rank'], 'troisième'))).toEqual(['UnknownChoice; found: troisième; choices: ordinary, first-after-renewal, second']);
    expect(messages(changed(['roll', 'inOffice'], -1))).toEqual(['NotACount; found: -1']);
  });

  test('les messages se choisissent : ici, en français', () => {
    const french = standardSchema(sittingCodec, (defect) => wordDefect(defect, 'fr'));
    expect(consume(french, changed(['proxies', 0, 'holder'], 'd')).issues?.map(({ message }) => message)).toEqual([
      wordDefect({ path: ['proxies', 0, 'holder'], problem: { _tag: 'UnknownMember', member: 'd', near: null } }, 'fr'),
    ]);
  });

  test('un type io-ts de l’appelant, composé avec un codec, y passe aussi', () => {
    const composed = standardSchema(iots.type({ séance: sittingCodec }) as iots.Type<unknown, unknown>);
    expect(consume(composed, { séance: changed(['heldOn'], '2024-06-31') }).issues?.map(({ path }) => path)).toEqual([['séance', 'heldOn']]);
  });

  test('le type de ce qui est lu est celui du codec', () => {
    const output = (schema: StandardSchemaV1<unknown, { readonly heldOn: string }>): unknown => consume(schema, séance()).issues;
    expect(output(sittingCodec)).toBeUndefined();
  });
});
