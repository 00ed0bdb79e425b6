/** A JSON Schema, or a part of one: plain JSON data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What knows the schema of the data that it reads. @inline */
export interface Described {
  readonly schema: () => JsonSchema;
}

/** Texts that a schema can tell apart by their length alone. */
export const ANY_TEXT: JsonSchema = { type: 'string', minLength: 1 };

/** Whole numbers from 0 on, as far as JavaScript counts exactly. */
export const ANY_COUNT: JsonSchema = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };

/** The schema of a text written in one form only. */
export const textOf = (pattern: string): JsonSchema => ({ type: 'string', pattern });

/** A field that may be left out may also be `null`. */
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

/** One field of a record, as its schema needs it. */
export interface SchemaField {
  readonly key: string;
  readonly of: Described;
  readonly required: 'required' | 'optional';
}

/** The schema of a record: the fields that it does not have are refused, save the remarks that start with `_` or `$`. */
export const recordSchema = (fields: ReadonlyArray<SchemaField>): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(fields.map(({ key, of, required }) => [key, required === 'required' ? of.schema() : orNull(of.schema())])),
  required: fields.filter(({ required }) => required === 'required').map(({ key }) => key),
  patternProperties: { '^[_$]': {} },
  additionalProperties: false,
});

/**
 * The JSON Schema (2020-12) of what a codec reads. Whatever the codec accepts, it accepts; it rejects what a schema can tell: a
 * missing field, a field too many, a wrong type, an unknown word, a text that has not its form. References between the parts of a
 * value (a holder who is no member) and control digits are beyond it: decode tells them. The files of the package, `deliberant/schemas`,
 * describe each field besides.
 *
 * Shape:   codec → JSON Schema, plain data
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example jsonSchemaOf(civilDayCodec).title // 'civil-day'
 * @since 0.2.0
 */
export const jsonSchemaOf = (codec: Described): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...codec.schema(),
});
