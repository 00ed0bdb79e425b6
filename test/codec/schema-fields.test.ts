import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { describe as describeSchema } from '../../docs/schemas/describe.js';
import { ANYWHERE, IN_RECORD } from '../../docs/schemas/fields.js';
import type { Codec, JsonSchema } from '../../src/codec/index.js';
import * as room from '../../src/codec/index.js';
import { jsonSchemaOf } from '../../src/codec/index.js';
import { at, séance } from './json.js';

const CODECS = Object.entries(room).filter(([name]) => name.endsWith('Codec')) as unknown as ReadonlyArray<readonly [string, Codec<unknown>]>;

interface DescribedField {
  readonly record: string;
  readonly field: string;
  readonly description: unknown;
}

/** Every field of every record in a schema. */
const fieldsIn = (schema: unknown): ReadonlyArray<DescribedField> => {
  if (typeof schema !== 'object' || schema === null) return [];
  const { title, properties } = schema as JsonSchema;
  const own = Object.entries((properties ?? {}) as Readonly<Record<string, JsonSchema>>).map(([field, of]) => ({ record: String(title), field, description: of['description'] }));
  return [...own, ...Object.values(schema).flatMap(fieldsIn)];
};

const schemaOf = (codec: Codec<unknown>): JsonSchema => describeSchema(jsonSchemaOf(codec));
const sitting = describeSchema(jsonSchemaOf(room.sittingCodec));

describe('Les schémas du paquet décrivent leurs champs', () => {
  test.each(CODECS)('%s : chaque champ a sa phrase, et le schéma reste un schéma', (_, codec) => {
    const schema = schemaOf(codec);
    expect(fieldsIn(schema).filter(({ description }) => !/^[A-Z0-9].+\.$/.test(String(description)))).toEqual([]);
    expect(typeof new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(schema)).toBe('function');
  });

  test('aucune description n’est de trop', () => {
    const known = CODECS.flatMap(([, codec]) => fieldsIn(jsonSchemaOf(codec)));
    const unused = Object.entries(IN_RECORD).flatMap(([record, fields]) =>
      Object.keys(fields).filter((field) => !known.some((one) => one.record === record && one.field === field)).map((field) => `${record}.${field}`));
    expect(unused).toEqual([]);
    expect(Object.keys(ANYWHERE).filter((field) => !known.some((one) => one.field === field && IN_RECORD[one.record]?.[field] === undefined))).toEqual([]);
  });

  test('la phrase d’un champ, puis la forme de sa valeur, quel que soit ce qui l’entoure', () => {
    const descriptionOf = (...path: ReadonlyArray<string>): unknown => at(sitting, ['properties', ...path, 'description']);
    const grant = ['deliberations', 'items', 'properties', 'funding', 'anyOf', '0', 'properties', 'grant', 'anyOf', '0', 'properties'];
    expect(descriptionOf('heldOn')).toBe('Day on which the sitting was held. A day written YYYY-MM-DD, between quotation marks ("2024-07-04").');
    expect(descriptionOf('agenda')).toBe('Items of the agenda, in the order they were taken; the other fields refer to them by these names.');
    expect(descriptionOf('composing')).toBe('Every seat of the assembly, vacant ones included. A whole number from 0 on, without quotation marks.');
    expect(descriptionOf('siren')).toBe('SIREN of the body. A SIREN of nine digits, between quotation marks.');
    expect(descriptionOf(...grant, 'total')).toBe('Whole amount of the subsidy. An amount in euros between quotation marks ("94000.00").');
    expect(descriptionOf(...grant, 'yearly')).toBe('Amounts of those years, in the same order. An amount in euros between quotation marks ("94000.00").');
  });

  test('un même nom de champ a la phrase de son propre objet', () => {
    const members = describeSchema(jsonSchemaOf(room.rollCodec));
    expect(at(members, ['then', 'properties', 'members', 'description'])).toBe('Members, as the record names them.');
    expect(at(sitting, ['properties', 'closedSession', 'anyOf', '0', 'properties', 'members', 'description'])).toBe('How many members asked for it. A whole number from 0 on, without quotation marks.');
  });

  test('une valeur seule dit sa forme', () => {
    expect(describeSchema(jsonSchemaOf(room.civilDayCodec))).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'civil-day',
      description: 'A day written YYYY-MM-DD, between quotation marks ("2024-07-04").',
      type: 'string',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
    });
  });

  test('un champ sans phrase arrête la fabrication', () => {
    expect(() => describeSchema({ title: 'sitting', properties: { weather: { type: 'string' } } })).toThrow('docs/schemas/fields.ts has no description for “weather” of “sitting”');
  });

  test('une séance correcte l’est encore', () => {
    expect(new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).validate(sitting, séance())).toBe(true);
  });
});
