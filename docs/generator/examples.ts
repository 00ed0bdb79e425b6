import { readdirSync } from 'node:fs';
import type { Standing } from '../../src/legal/index.js';
import { decode, sittingCodec } from '../../src/codec/index.js';
import { formatCivilDay } from '../../src/calendar/index.js';
import type { AnyFinding, SittingReport } from '../../src/sitting/index.js';
import { assessSitting, findingsOf } from '../../src/sitting/index.js';
import { displayName, wordFinding, wordSources } from '../../src/wording/index.js';
import { FRENCH } from '../../src/wording/fr/index.js';
import { FINDINGS } from '../../test/wording/instances.js';
import { changeCases } from '../../test/sitting/changes.cases.js';
import { cell, sentenceOf } from './cells.js';
import { plain } from './markdown.js';
import type { CaseTable } from './sources.js';
import { fileAt, standings } from './sources.js';

/** A finding as a reader sees it, in markdown, and where it was made. */
export interface Example {
  readonly tag: string;
  readonly standing: Standing;
  readonly sentence: string;
  /** Its articles; empty for the wording of facts that no sitting at hand shows. */
  readonly basis: string;
  readonly notes: ReadonlyArray<string>;
  readonly where: string;
}

/** How the sitting that everyone can open is called. */
export const MODEL = 'séance modèle';

/** Every tag that a finding may carry. */
export const TAGS = Object.keys(FRENCH.findings) as ReadonlyArray<AnyFinding['_tag']>;

interface Told {
  readonly report: SittingReport;
  readonly where: string;
}

/** The report on data, where they make a sitting. */
export const reportOn = (data: unknown): SittingReport | undefined => {
  const sitting = decode(sittingCodec)(data);
  return sitting._tag === 'Left' ? undefined : assessSitting(sitting.right);
};

type Change = (typeof changeCases)[number];

/** The model case with the changes of a row: a value put at a path, or taken away where there is none. */
const changed = ({ changements }: Change): unknown => {
  const data = structuredClone(JSON.parse(fileAt('docs/examples/bureau-2024-07-04.json'))) as Record<string | number, never>;
  for (const change of changements) {
    const at = change.chemin.slice(0, -1).reduce<Record<string | number, unknown>>((value, key) => value[key] as Record<string | number, unknown>, data);
    const last = change.chemin.at(-1) as string | number;
    if ('valeur' in change) at[last] = change.valeur;
    else Reflect.deleteProperty(at, last);
  }
  return data;
};

const tellings = (): ReadonlyArray<Told> => {
  const model = { data: JSON.parse(fileAt('docs/examples/bureau-2024-07-04.json')) as unknown, where: () => MODEL };
  const changes = changeCases.map((row) => ({ data: changed(row), where: () => `${MODEL} changée (${row.id}) : ${row.cas}` }));
  const real = readdirSync(new URL('../../test/sitting/real', import.meta.url)).filter((name) => name.endsWith('.json')).sort().map((name) => ({
    data: JSON.parse(fileAt(`test/sitting/real/${name}`)) as unknown,
    where: ({ organ, heldOn }: SittingReport) => `${organ.body.name}, séance du ${formatCivilDay(heldOn, 'fr')}`,
  }));
  return [model, ...real, ...changes].flatMap(({ data, where }) => {
    const report = reportOn(data);
    return report === undefined ? [] : [{ report, where: where(report) }];
  });
};

const exampleIn = ({ report, where }: Told, finding: AnyFinding): Example => {
  const names = new Map(report.members.map((member) => [member.id, displayName(member)]));
  return {
    tag: finding._tag, standing: finding.standing, where, notes: finding.notes, basis: plain(wordSources(finding.basis, 'fr')),
    sentence: plain(wordFinding(finding, 'fr', (member) => names.get(member) ?? member)),
  };
};

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the rows of a table cite: « CGCT L2121-17 [current-text] », one source or several. */
const citedIn = ({ fondement }: Row): string => (typeof fondement === 'string' ? cell(fondement) : Array.isArray(fondement) && fondement.every((one) => typeof one === 'string') ? cell(fondement) : '');

/** A finding that a row of a case table expects, with the facts of that row; `undefined` where they do not make a sentence. */
const exampleOf = (finding: Row, row: Row, standing: Standing): Example | undefined => {
  const sentence = sentenceOf(finding, row);
  if (sentence === undefined) return undefined;
  return { tag: String(finding['_tag']), standing, sentence, basis: citedIn(row), notes: [], where: `cas ${String(row['id'])}` };
};

/** The first row of the case tables that shows each finding. */
const examplesOfCases = (tables: ReadonlyArray<CaseTable>, standingOf: ReadonlyMap<string, Standing>): ReadonlyMap<string, Example> => {
  const found = new Map<string, Example>();
  const visit = (value: unknown, row: Row): void => {
    if (Array.isArray(value)) value.forEach((one) => { visit(one, row); });
    if (!isRow(value)) return;
    const tag = value['_tag'];
    const example = typeof tag === 'string' && isTag(tag) && !found.has(tag) ? exampleOf(value, row, standingOf.get(tag) as Standing) : undefined;
    if (example !== undefined) found.set(example.tag, example);
    Object.values(value).forEach((one) => { visit(one, row); });
  };
  for (const row of tables.flatMap(({ rows }) => rows)) if (isRow(row)) visit(row, row);
  return found;
};

const isTag = (tag: string): boolean => (TAGS as ReadonlyArray<string>).includes(tag);

/**
 * One example of each finding: what the library says of the model case, else of a real sitting, of the model case with a
 * change, else of a row of a case table; the wording of other facts where none of them shows it.
 */
export const examples = (tables: ReadonlyArray<CaseTable>): ReadonlyMap<string, Example> => {
  const found = new Map<string, Example>();
  for (const told of tellings()) {
    for (const { finding } of findingsOf(told.report)) {
      if (!found.has(finding._tag)) found.set(finding._tag, exampleIn(told, finding));
    }
  }
  const standingOf = standings();
  for (const [tag, example] of examplesOfCases(tables, standingOf)) if (!found.has(tag)) found.set(tag, example);
  for (const tag of TAGS.filter((name) => !found.has(name))) {
    const finding = { ...FINDINGS[tag][0], _tag: tag, basis: [], notes: [] } as unknown as AnyFinding;
    found.set(tag, { tag, standing: standingOf.get(tag) as Standing, sentence: plain(wordFinding(finding, 'fr')), basis: '', notes: [], where: 'formulation' });
  }
  return found;
};

/** Every source and note that the findings of a tag carry in the sittings at hand. */
export const basesByTag = (): ReadonlyMap<string, Pick<AnyFinding, 'basis' | 'notes'>[]> => {
  const found = new Map<string, Pick<AnyFinding, 'basis' | 'notes'>[]>();
  for (const { report } of tellings()) {
    for (const { finding } of findingsOf(report)) found.set(finding._tag, [...(found.get(finding._tag) ?? []), finding]);
  }
  return found;
};
