import type { JsonSchema } from '../../src/codec/index.js';
import { ENGLISH_TERMS } from '../../src/wording/en/terms.js';
import { ANYWHERE, IN_RECORD } from './fields.js';

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the defects say that they expect; of a text, a list and an object, the schema says as much. */
const EXPECTED: Readonly<Record<string, string | undefined>> = { ...ENGLISH_TERMS.expected, text: undefined, list: undefined, object: undefined };

/** The form of a leaf, in the words that its defects use: `A day written YYYY-MM-DD, between quotation marks ("2024-07-04").` */
const formOf = ({ title }: JsonSchema): ReadonlyArray<string> => {
  const form = typeof title === 'string' ? EXPECTED[title] : undefined;
  return form === undefined ? [] : [`${form.charAt(0).toUpperCase()}${form.slice(1)}.`];
};

/** The schema of a field that may be `null`, or of what its list holds: the one whose form is told. */
const leafOf = (schema: JsonSchema): JsonSchema => {
  const inside = Array.isArray(schema['anyOf']) ? (schema['anyOf'] as ReadonlyArray<unknown>)[0] : schema['items'];
  return isSchema(inside) ? leafOf(inside) : schema;
};

/** What a field of a record is, then how it is written. */
const described = (record: string, field: string, schema: JsonSchema): JsonSchema => {
  const what = IN_RECORD[record]?.[field] ?? ANYWHERE[field];
  if (what === undefined) throw new Error(`docs/schemas/fields.ts has no description for “${field}” of “${record}”`);
  return { description: [what, ...formOf(leafOf(schema))].join(' '), ...inside(schema) };
};

const inside = (schema: JsonSchema): JsonSchema => {
  const { title, properties } = schema;
  const parts = Object.entries(schema).map(([keyword, value]): readonly [string, unknown] => {
    if (keyword === 'properties') return [keyword, value];
    if (Array.isArray(value)) return [keyword, value.map((one: unknown) => (isSchema(one) ? inside(one) : one))];
    return [keyword, isSchema(value) ? inside(value) : value];
  });
  const fields = isSchema(properties)
    ? { properties: Object.fromEntries(Object.entries(properties).map(([field, of]) => [field, described(String(title), field, of as JsonSchema)])) }
    : {};
  return { ...Object.fromEntries(parts), ...fields };
};

/** A schema in which every field has its description; that of a leaf alone tells its form. */
export const describe = (schema: JsonSchema): JsonSchema => {
  const [form] = formOf(schema);
  return { ...(form === undefined ? {} : { description: form }), ...inside(schema) };
};
