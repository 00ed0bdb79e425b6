import type { InterpretationId, LegalSource } from '../../src/legal/index.js';
import type { Answer, Probed } from './bodies.js';
import { answerOf, probedOrgans } from './bodies.js';
import type { Example } from './examples.js';
import { basesByTag, examples, TAGS } from './examples.js';
import type { Rule } from './rules.js';
import { RULES } from './rules.js';
import type { CaseTable, Provision } from './sources.js';
import { caseTables, footingOf, provisions, textsIn } from './sources.js';

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
  const rank = (source: LegalSource): string => `${source.text === 'note d’interprétation' ? 1 : 0}${source.text} ${source.article.replace(/\d+/g, (digits) => digits.padStart(6, '0'))} ${source.from ?? ''}`;
  return unique.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
};

const isNote = (text: string): text is InterpretationId => /^\d{3}(?:-[a-z0-9]+)+$/.test(text);

/** The tables a rule names: those of a file, or one of them. */
export const namedTables = ({ cases }: Rule, tables: ReadonlyArray<CaseTable>): ReadonlyArray<CaseTable> =>
  cases.flatMap((name) => tables.filter((table) => (name.includes('#') ? table.name === name : table.name.startsWith(`${name}#`))));

const factsOf = (rule: Rule, { tables, provisions: all, probed }: Omit<Book, 'rules'>, shown: ReadonlyMap<string, Example>, bases: ReturnType<typeof basesByTag>): RuleFacts => {
  const { files, taken } = footingOf(rule.code);
  const own = all.filter(({ file, name }) => files.has(file) || taken.has(`${file}#${name}`));
  const texts = new Set([...files].flatMap((file) => [...textsIn(file)]));
  const tags = new Set(TAGS.filter((tag) => new Set(rule.code.flatMap((file) => [...textsIn(file)])).has(tag)));
  const made = [...tags].flatMap((tag) => bases.get(tag) ?? []);
  return {
    rule,
    tables: namedTables(rule, tables),
    provisions: own,
    sources: inOrder([...own.flatMap(({ sources }) => sources), ...made.flatMap(({ basis }) => basis)]),
    examples: [...tags].map((tag) => shown.get(tag) as Example),
    notes: [...new Set([...[...texts].filter(isNote), ...made.flatMap(({ notes }) => notes)])].sort(),
    organs: probed.flatMap((organ) => {
      const answer = answerOf(organ, tags);
      return answer === undefined ? [] : [{ probed: organ, answer }];
    }),
  };
};

export const openBook = async (): Promise<Book> => {
  const found = { tables: await caseTables(), provisions: await provisions(), probed: probedOrgans() };
  const [shown, bases] = [examples(), basesByTag()];
  return { ...found, rules: RULES.map((rule) => factsOf(rule, found, shown, bases)) };
};
