import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceText } from './house.js';

export type DocRule =
  /** A name that a room exports and that no file declares: the checker must not pass over it in silence. */
  | 'no-declaration'
  /** No doc comment before the declaration. */
  | 'no-comment'
  /** A doc comment that does not open with a sentence. */
  | 'no-sentence'
  /** A label that is absent, or that says nothing. */
  | 'no-label'
  | 'no-since'
  | 'no-example';

/** A public name whose doc comment lacks something; `path` is the file that declares it. */
export interface DocGap {
  readonly rule: DocRule;
  readonly path: string;
  readonly name: string;
  /** The label, for `no-label`; otherwise empty. */
  readonly lacks: string;
}

type Kind = 'function' | 'constant' | 'type';

export interface Declared {
  readonly path: string;
  readonly name: string;
  readonly kind: Kind;
  /** The doc comment without its stars; undefined where there is none. */
  readonly comment: ReadonlyArray<string> | undefined;
}

/** The sources by path, each parsed once. */
type Parsed = ReadonlyMap<string, ts.SourceFile>;

export const LABELS = ['Shape:', 'Units:', 'Rounds:', 'Findings:', 'Errors:'];

const isRoomIndex = (path: string): boolean => /^src\/[^/]+\/index\.ts$/.test(path);

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The lines of the last doc comment before a statement; an ordinary comment is not one, and may stand between the two. */
const commentBefore = (statement: ts.Statement): ReadonlyArray<string> | undefined => {
  const text = statement.getSourceFile().text;
  const comments = (ts.getLeadingCommentRanges(text, statement.pos) ?? []).map(({ pos, end }) => text.slice(pos, end));
  const last = comments.filter((comment) => comment.startsWith('/**')).at(-1);
  return last?.slice(3, -2).trim().split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trimEnd());
};

const isFunctionValue = (value: ts.Expression | undefined): boolean => {
  if (value === undefined) return false;
  if (ts.isParenthesizedExpression(value) || ts.isAsExpression(value) || ts.isSatisfiesExpression(value)) return isFunctionValue(value.expression);
  return ts.isArrowFunction(value) || ts.isFunctionExpression(value);
};

/** The declaration under a name, if this statement exports it. */
const declaredBy = (statement: ts.Statement, path: string, name: string): Declared | undefined => {
  if (!isExported(statement)) return undefined;
  const declared = (kind: Kind): Declared => ({ path, name, kind, comment: commentBefore(statement) });
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text === name ? declared('function') : undefined;
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return statement.name.text === name ? declared('type') : undefined;
  if (!ts.isVariableStatement(statement)) return undefined;
  const found = statement.declarationList.declarations.find((declaration) => declaration.name.getText() === name);
  return found === undefined ? undefined : declared(isFunctionValue(found.initializer) ? 'function' : 'constant');
};

/** The names that a re-export gives: the public name, and the name in the module it comes from. */
const namesGivenBy = (statement: ts.ExportDeclaration): ReadonlyArray<{ readonly name: string; readonly origin: string }> => {
  const clause = statement.exportClause;
  return clause !== undefined && ts.isNamedExports(clause)
    ? clause.elements.map((element) => ({ name: element.name.text, origin: (element.propertyName ?? element.name).text }))
    : [];
};

const targetOf = (path: string, statement: ts.ExportDeclaration): string => {
  const from = statement.moduleSpecifier;
  return from !== undefined && ts.isStringLiteral(from) ? posix.join(posix.dirname(path), from.text).replace(/\.js$/, '.ts') : path;
};

/** Follows a name through the re-exports to the file that declares it. */
const declarationOf = (parsed: Parsed, path: string, name: string): Declared | undefined => {
  for (const statement of parsed.get(path)?.statements ?? []) {
    const here = declaredBy(statement, path, name);
    if (here !== undefined) return here;
    if (!ts.isExportDeclaration(statement) || targetOf(path, statement) === path) continue;
    const given = namesGivenBy(statement).find((candidate) => candidate.name === name);
    if (given !== undefined) return declarationOf(parsed, targetOf(path, statement), given.origin);
  }
  return undefined;
};

const exportedNames = (statement: ts.Statement): ReadonlyArray<string> => {
  if (ts.isExportDeclaration(statement)) return namesGivenBy(statement).map(({ name }) => name);
  if (!isExported(statement)) return [];
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'default'];
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [statement.name.text];
  return ts.isVariableStatement(statement) ? statement.declarationList.declarations.map(({ name }) => name.getText()) : [];
};

/** The comment opens with a sentence: a capital, a figure or a piece of code, and a full stop before its first empty line or tag. */
const opensWithSentence = (comment: ReadonlyArray<string>): boolean => {
  const end = comment.findIndex((line) => line === '' || line.startsWith('@') || LABELS.some((label) => line.startsWith(label)));
  const paragraph = comment.slice(0, end === -1 ? undefined : end).join(' ');
  return /^[\p{Lu}\d`«].*\.(?:$|\s)/u.test(paragraph);
};

const says = (comment: ReadonlyArray<string>, start: string): boolean =>
  comment.some((line) => line.startsWith(`${start} `) && line.slice(start.length).trim() !== '');

const gapsOf = ({ path, name, kind, comment }: Declared): ReadonlyArray<DocGap> => {
  const gap = (rule: DocRule, lacks = ''): DocGap => ({ rule, path, name, lacks });
  if (comment === undefined) return [gap('no-comment')];
  const gaps = opensWithSentence(comment) ? [] : [gap('no-sentence')];
  if (kind !== 'function') return gaps;
  for (const label of LABELS) if (!says(comment, label)) gaps.push(gap('no-label', label));
  if (!says(comment, '@since')) gaps.push(gap('no-since'));
  if (!says(comment, '@example')) gaps.push(gap('no-example'));
  return gaps;
};

/** Everything that the rooms export, each name with the file that declares it. */
export const publicDeclarationsOf = (sources: ReadonlyArray<SourceText>): ReadonlyArray<Declared | DocGap> => {
  const parsed: Parsed = new Map(sources.map(({ path, text }) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)]));
  return sources
    .filter(({ path }) => isRoomIndex(path))
    .flatMap(({ path }) =>
      (parsed.get(path)?.statements ?? []).flatMap(exportedNames).map(
        (name): Declared | DocGap => declarationOf(parsed, path, name) ?? { rule: 'no-declaration', path, name, lacks: '' },
      ),
    );
};

/** Everything that the doc comments of the public names lack. */
export const docGapsIn = (sources: ReadonlyArray<SourceText>): ReadonlyArray<DocGap> =>
  publicDeclarationsOf(sources).flatMap((found) => ('rule' in found ? [found] : gapsOf(found)));
