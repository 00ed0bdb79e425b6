import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import type { Standing } from '../../src/legal/index.js';
import type { Provision } from './provision.js';
import { isRecord, provisionOf } from './provision.js';

const ROOT = new URL('../../', import.meta.url);

/** One case table, found by walking `test`. */
export interface CaseTable {
  /** `quorum/quorum#quorumCases` */
  readonly name: string;
  readonly rows: ReadonlyArray<unknown>;
}

/** A function whose answers are kept: the same files are read for many rules. */
const kept = <A>(read: (path: string) => A): ((path: string) => A) => {
  const answers = new Map<string, A>();
  return (path) => {
    const answer = answers.has(path) ? (answers.get(path) as A) : read(path);
    answers.set(path, answer);
    return answer;
  };
};

/** The text of a file, by its path from the root of the project. */
export const fileAt = kept((path) => readFileSync(new URL(path, ROOT), 'utf8'));

const parsed = kept((file) => ts.createSourceFile(file, fileAt(`src/${file}.ts`), ts.ScriptTarget.ES2022, true));

const pathsUnder = (folder: string, ending: string): ReadonlyArray<string> =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(0, -ending.length))
    .sort();

const load = async (path: string): Promise<Readonly<Record<string, unknown>>> =>
  (await import(new URL(path, ROOT).href)) as Readonly<Record<string, unknown>>;


const isRow = (row: unknown): boolean => Array.isArray(row) || (isRecord(row) && ('id' in row || 'cas' in row));

/** Every case table of the tests. */
export const caseTables = async (): Promise<ReadonlyArray<CaseTable>> => {
  const tables: Array<CaseTable> = [];
  for (const file of pathsUnder('test', '.cases.ts')) {
    const text = fileAt(`test/${file}.cases.ts`);
    const inOrder = Object.entries(await load(`test/${file}.cases.ts`)).sort(([a], [b]) => text.indexOf(`const ${a}:`) - text.indexOf(`const ${b}:`));
    for (const [name, rows] of inOrder) {
      if (Array.isArray(rows) && rows.length > 0 && rows.every(isRow)) tables.push({ name: `${file}#${name}`, rows });
    }
  }
  return tables;
};

/** Every constant of `src` that holds a source or a version. */
export const provisions = async (): Promise<ReadonlyArray<Provision>> => {
  const found: Array<Provision> = [];
  for (const file of pathsUnder('src', '.ts').filter((path) => posix.basename(path) !== 'index')) {
    const text = fileAt(`src/${file}.ts`);
    // In the order of the names: loaders do not agree on another.
    for (const [name, value] of Object.entries(await load(`src/${file}.ts`)).sort(([a], [b]) => (a < b ? -1 : 1))) {
      const provision = provisionOf(file, name, value, text);
      if (provision !== undefined) found.push(provision);
    }
  }
  return found;
};

const importsOf = kept((file): ReadonlyArray<{ readonly from: string; readonly names: ReadonlyArray<string> }> =>
  parsed(file).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const bindings = statement.importClause?.namedBindings;
    const names = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements.map((element) => (element.propertyName ?? element.name).text) : [];
    const from = posix.join(posix.dirname(file), statement.moduleSpecifier.text).replace(/\.js$/, '');
    return statement.moduleSpecifier.text.startsWith('.') && existsSync(new URL(`src/${from}.ts`, ROOT)) ? [{ from, names }] : [];
  }));

/** Every file of `src` but the indexes, without `src/` and `.ts`. */
const SOURCE_FILES = pathsUnder('src', '.ts').filter((file) => posix.basename(file) !== 'index');

/** Every file of `src` that declares a name outside itself, without `src/` and `.ts`. */
export const filesDeclaring = (names: ReadonlyArray<string>): ReadonlyArray<string> =>
  names.length === 0 ? [] : SOURCE_FILES.filter((file) => new RegExp(`^export (?:const|function) (?:${names.join('|')})\\b`, 'm').test(fileAt(`src/${file}.ts`)));

const isProvisions = (file: string): boolean => posix.basename(file) === 'provisions';

/** What some files of one room stand on: the files of that room they draw on, and the names they take from its provisions. */
export interface Footing {
  readonly files: ReadonlySet<string>;
  readonly taken: ReadonlySet<string>;
}

/** Follows the value imports of files inside their room; the constants of `provisions.ts` are taken one by one. */
export const footingOf = (files: ReadonlyArray<string>): Footing => {
  const seen = new Set<string>();
  const taken = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { from, names } of importsOf(file)) {
      if (from.split('/')[0] !== file.split('/')[0]) continue;
      if (isProvisions(from)) for (const name of names) taken.add(`${from}#${name}`);
      else if (posix.basename(from) === 'index') filesDeclaring(names).filter((declaring) => declaring.startsWith(`${posix.dirname(from)}/`)).forEach(visit);
      else visit(from);
    }
  };
  files.forEach(visit);
  return { files: seen, taken };
};

/** The texts that the code of a file writes: not those of its types, nor those it only compares with. */
export const textsIn = kept((file): ReadonlySet<string> => {
  const texts = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isStringLiteral(node) && !(ts.isBinaryExpression(node.parent) && node.parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken)) texts.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  return texts;
});

/** The standing of each finding, as its type declares it. */
export const standings = (): ReadonlyMap<string, Standing> => {
  const found = new Map<string, Standing>();
  for (const file of pathsUnder('src', '.ts')) {
    const text = fileAt(`src/${file}.ts`);
    for (const [, tag, standing] of text.matchAll(/Finding<\s*'(\w+)',\s*'([\w-]+)'/g)) found.set(tag as string, standing as Standing);
    for (const [, tag] of text.matchAll(/Undetermined<\s*'(\w+)'/g)) found.set(tag as string, 'undetermined');
    for (const [, tag] of text.matchAll(/NeedsDecision<\s*'(\w+)'/g)) found.set(tag as string, 'needs-decision');
  }
  return found;
};

/** The lines of one section of `not-encoded.md`, cell by cell. */
export const limitsOf = (section: string): { readonly head: ReadonlyArray<string>; readonly rows: ReadonlyArray<ReadonlyArray<string>> } => {
  const text = fileAt('docs/rules/not-encoded.md').split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? '';
  const [head = [], , ...rows] = text.split('\n').filter((line) => line.startsWith('|')).map((line) => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim()));
  return { head, rows };
};
