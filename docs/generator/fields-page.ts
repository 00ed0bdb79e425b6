import type { Codec } from '../../src/codec/index.js';
import * as room from '../../src/codec/index.js';
import { FRENCH_TERMS } from '../../src/wording/fr/terms.js';
import { cell } from './cells.js';
import { OWN_WORDS, RECORD_WORDS } from './field-words.js';
import { blocks, code, link, plain, table } from './markdown.js';

type Part = Readonly<Record<string, unknown>>;

/** A record of the data: its fields, where it stands, and the codec that reads it alone, if there is one. */
interface DataRecord {
  readonly title: string;
  readonly anchor: string;
  /** The record that holds it, where another one bears the same title. */
  readonly within: string | null;
  readonly codec: string | null;
  readonly fields: Readonly<Record<string, Part>>;
  readonly required: ReadonlyArray<string>;
}

const parts = (value: unknown): ReadonlyArray<Part> => (Array.isArray(value) ? (value as ReadonlyArray<Part>) : []);

const isRecord = (schema: Part): boolean => typeof schema['title'] === 'string' && schema['properties'] !== undefined;

/** The schemas that stand directly inside one. */
const inside = (schema: Part): ReadonlyArray<Part> => [
  ...parts(schema['anyOf']), ...parts(schema['allOf']), ...['items', 'then', 'else'].flatMap((keyword) => (schema[keyword] === undefined ? [] : [schema[keyword] as Part])),
  ...Object.values((schema['properties'] ?? {}) as Readonly<Record<string, Part>>),
];

/** Two records are one where they have the same title and the same fields. */
const keyOf = (schema: Part): string => `${String(schema['title'])} ${Object.keys(schema['properties'] as object).join(' ')}`;

const CODECS = Object.entries(room).filter(([name]) => name.endsWith('Codec')) as unknown as ReadonlyArray<readonly [string, Codec<unknown>]>;

/** The whole sitting first, then what is read outside it. */
const inOrder = [...CODECS].sort(([a], [b]) => Number(b === 'sittingCodec') - Number(a === 'sittingCodec') || (a < b ? -1 : 1));

export const dataRecords = (): ReadonlyMap<string, DataRecord> => {
  const found = new Map<string, DataRecord>();
  const titles = new Map<string, number>();
  const visit = (schema: Part, within: string | null): void => {
    let holder = within;
    if (isRecord(schema)) {
      const title = String(schema['title']);
      holder = title;
      if (!found.has(keyOf(schema))) {
        const rank = (titles.get(title) ?? 0) + 1;
        titles.set(title, rank);
        const anchor = `${title.toLowerCase().replace(/ /g, '-')}${rank === 1 ? '' : `-${rank}`}`;
        found.set(keyOf(schema), { title, anchor, within, codec: null, fields: schema['properties'] as Readonly<Record<string, Part>>, required: schema['required'] as ReadonlyArray<string> });
      }
    }
    for (const part of inside(schema)) visit(part, holder);
  };
  for (const [, codec] of inOrder) visit(codec.schema(), null);
  for (const [name, codec] of CODECS) {
    const schema = codec.schema();
    const record = isRecord(schema) ? found.get(keyOf(schema)) : undefined;
    if (record !== undefined) found.set(keyOf(schema), { ...record, codec: name });
  }
  return found;
};

/** How a value of one form is written, in the words of the defects that expect it. */
const FORMS: Readonly<Record<string, string | undefined>> = { ...FRENCH_TERMS.expected, text: 'texte' };

const valueCell = (schema: Part, records: ReadonlyMap<string, DataRecord>, field = ''): string => {
  if (Array.isArray(schema['enum'])) return (schema['enum'] as ReadonlyArray<string>).map((word) => `${code(word)} (${OWN_WORDS[field]?.[word] ?? cell(word)})`).join(', ');
  if (schema['items'] !== undefined) return `liste : ${valueCell(schema['items'] as Part, records)}`;
  if (isRecord(schema)) {
    const record = records.get(keyOf(schema)) as DataRecord;
    return link((RECORD_WORDS[record.title]?.title ?? record.title).toLowerCase(), `#${record.anchor}`);
  }
  if (schema['then'] !== undefined) return `${valueCell(schema['then'] as Part, records)}, ou ${valueCell(schema['else'] as Part, records)}`;
  const tag = (parts(schema['allOf'])[1]?.['properties'] as Readonly<Record<string, Part>> | undefined)?.['_tag']?.['const'];
  if (typeof tag === 'string') return `${valueCell(parts(schema['allOf'])[0] as Part, records)}, avec ${code('_tag')} : ${code(tag)}`;
  const choices = parts(schema['anyOf']).filter(({ type }) => type !== 'null');
  if (choices.length > 0) return choices.map((choice) => valueCell(choice, records, field)).join(' ; ou ');
  return plain(FORMS[String(schema['title'])] ?? String(schema['title']));
};

const recordSection = (record: DataRecord, records: ReadonlyMap<string, DataRecord>, isAlone: boolean): string => {
  const words = RECORD_WORDS[record.title];
  const place = isAlone || record.within === null ? '' : ` (${(RECORD_WORDS[record.within]?.title ?? record.within).toLowerCase()})`;
  const rows = Object.entries(record.fields).map(([key, schema]) => [code(key), plain(words?.fields[key] ?? ''), valueCell(schema, records, `${record.title}.${key}`), record.required.includes(key) ? 'oui' : '']);
  return blocks(
    `## ${words?.title ?? record.title}${place} {#${record.anchor}}`,
    record.codec === null ? '' : `Lue seule par ${code(record.codec)} ; schéma JSON : ${code(`deliberant/schemas/${record.codec.replace(/Codec$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`)}.`,
    rows.length === 0 ? 'Aucun champ.' : table(['Champ', 'Ce qu’il dit', 'Valeur', 'Obligatoire'], rows),
  );
};

/** Every field of the data that the library reads, record by record. */
export const fieldsPage = (): string => {
  const records = dataRecords();
  const all = [...records.values()];
  return blocks(
    '# Les champs des données',
    `Ce que contient une séance en JSON, et les autres valeurs que la bibliothèque lit. Un champ qui n’est pas obligatoire peut manquer ou valoir ${code('null')} : ce qui n’est pas dit est inconnu, et le constat le demande s’il en a besoin. Un champ dont le nom commence par ${code('_')} ou ${code('$')} est une remarque, que personne ne lit ; tout autre nom est un défaut.`,
    ...all.map((record) => recordSection(record, records, all.filter(({ title }) => title === record.title).length === 1)),
  );
};
