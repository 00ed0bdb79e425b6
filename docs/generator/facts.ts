import type { InterpretationId, LegalSource } from '../../src/legal/index.js';
import type { Answer, Probed } from './bodies.js';
import { answerOf, probedOrgans } from './bodies.js';
import type { Example } from './examples.js';
import { basesByTag, examples, TAGS } from './examples.js';
import type { Rule } from './rules.js';
import { RULES } from './rules.js';
import type { Provision } from './provision.js';
import type { CaseTable, Footing } from './sources.js';
import { caseTables, filesDeclaring, footingOf, provisions, textsIn } from './sources.js';

/** A rule with all that is derived for its page. */
export interface RuleFacts {
  readonly rule: Rule;
  readonly tables: ReadonlyArray<CaseTable>;
  readonly provisions: ReadonlyArray<Provision>;
  readonly sources: ReadonlyArray<LegalSource>;
  readonly examples: ReadonlyArray<Example>;
  readonly notes: ReadonlyArray<InterpretationId>;
  readonly organs: ReadonlyArray<{ readonly probed: Probed; readonly answer: Answer }>;
}

/** All that the pages are made from. */
export interface Book {
  readonly rules: ReadonlyArray<RuleFacts>;
  readonly tables: ReadonlyArray<CaseTable>;
  readonly provisions: ReadonlyArray<Provision>;
  readonly probed: ReadonlyArray<Probed>;
}

const keyOf = ({ text, article, paragraph, from, until, confirmed }: LegalSource): string => [text, article, paragraph, from, until, confirmed].join('|');

const inOrder = (sources: ReadonlyArray<LegalSource>): ReadonlyArray<LegalSource> => {
  const unique = [...new Map(sources.map((source) => [keyOf(source), source])).values()];
  const rank = (source: LegalSource): string => `${source.text === 'note d’interprétation' ? 1 : 0}${source.text} ${source.article.replace(/\d+/g, (digits) => digits.padStart(6, '0'))} ${source.paragraph ?? ''} ${source.from ?? ''}`;
  return unique.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
};

const isNote = (text: string): text is InterpretationId => /^\d{3}(?:-[a-z0-9]+)+$/.test(text);

/** The tables a rule names: those of a file, or one of them. */
export const namedTables = ({ cases }: Rule, tables: ReadonlyArray<CaseTable>): ReadonlyArray<CaseTable> =>
  cases.flatMap((reference) => {
    const [place = '', name] = reference.split('#');
    const isThere = (file: string): boolean => file === place || file.startsWith(`${place}/`);
    return tables.filter((table) => isThere(table.name.replace(/#.*$/, '')) && (name === undefined || table.name.endsWith(`#${name}`)));
  });

/** What a rule is read in, and the findings made there: in the files that declare its names, and in those that they draw on. */
interface Reading {
  readonly rule: Rule;
  readonly footing: Footing;
  readonly direct: ReadonlyArray<string>;
  readonly drawn: ReadonlyArray<string>;
}

const readingOf = (rule: Rule): Reading => {
  const files = filesDeclaring(rule.applies);
  const footing = footingOf(files);
  const made = (from: Iterable<string>): ReadonlyArray<string> => {
    const texts = [...from].map(textsIn);
    return TAGS.filter((tag) => (rule.findings === undefined || rule.findings.test(tag)) && texts.some((text) => text.has(tag)));
  };
  return { rule, footing, direct: made(files), drawn: made(footing.files) };
};

type Found = Omit<Book, 'rules'> & { readonly shown: ReadonlyMap<string, Example>; readonly bases: ReturnType<typeof basesByTag>; readonly claimed: ReadonlySet<string> };

const factsOf = ({ rule, footing: { files, taken }, direct, drawn }: Reading, { tables, provisions: all, probed, shown, bases, claimed }: Found): RuleFacts => {
  const own = all.filter(({ file, name }) => files.has(file) || taken.has(`${file}#${name}`));
  // A finding made in a file that several rules draw on is that of the rule that makes it itself, if there is one.
  const tags = new Set([...direct, ...drawn.filter((tag) => !claimed.has(tag))]);
  const made = [...tags].flatMap((tag) => bases.get(tag) ?? []);
  return {
    rule,
    tables: namedTables(rule, tables),
    provisions: own.filter(({ name }) => rule.values?.test(name) ?? true),
    sources: inOrder([...own.flatMap(({ sources }) => sources), ...made.flatMap(({ basis }) => basis)]),
    examples: [...tags].map((tag) => shown.get(tag) as Example),
    notes: [...new Set([...[...files].flatMap((file) => [...textsIn(file)]).filter(isNote), ...made.flatMap(({ notes }) => notes)])].sort(),
    organs: probed.flatMap((organ) => {
      const answer = answerOf(organ, tags);
      return answer === undefined ? [] : [{ probed: organ, answer }];
    }),
  };
};

/** Reads everything that the pages are made from. */
export const openBook = async (): Promise<Book> => {
  const found = { tables: await caseTables(), provisions: await provisions(), probed: probedOrgans() };
  const readings = RULES.map(readingOf);
  const derived = { ...found, shown: examples(found.tables), bases: basesByTag(), claimed: new Set(readings.flatMap(({ direct }) => direct)) };
  return { ...found, rules: readings.map((reading) => factsOf(reading, derived)) };
};
