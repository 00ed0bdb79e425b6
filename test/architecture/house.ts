import { posix } from 'node:path';
import ts from 'typescript';

/** One file of `src`, by its path from the root of the project. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

export type HouseRule =
  /** A file of `src` that stands in no room of the house. */
  | 'unknown-room'
  /** An import against the order of the rooms. */
  | 'arrow'
  /** An import of another room that does not go through its `index.js`. */
  | 'deep-import'
  /** A module from outside the house, where it is not admitted. */
  | 'foreign-module'
  /** Files that import each other in a circle. */
  | 'cycle'
  /** A construct that the library never uses. */
  | 'forbidden-text'
  /** A folder whose name says nothing. */
  | 'forbidden-folder'
  /** A public name of a room that `src/index.ts` does not list. */
  | 'unlisted-name';

export interface Violation {
  readonly rule: HouseRule;
  readonly path: string;
  readonly line: number;
  readonly found: string;
}

const FOUNDATIONS = ['legal', 'calendar', 'money', 'body'];
const BEFORE_THE_VOTE = [...FOUNDATIONS, 'convocation', 'attendance', 'proxy', 'quorum'];
const BEFORE_THE_SITTING = [...BEFORE_THE_VOTE, 'vote', 'funding', 'act', 'transmission'];

/** What each room may stand on: the life of a deliberation, in order. */
export const STANDS_ON: Readonly<Record<string, ReadonlyArray<string>>> = {
  legal: [],
  calendar: ['legal'],
  money: ['legal'],
  body: ['legal', 'calendar', 'money'],
  convocation: FOUNDATIONS,
  attendance: FOUNDATIONS,
  proxy: [...FOUNDATIONS, 'convocation', 'attendance'],
  quorum: [...FOUNDATIONS, 'convocation', 'attendance', 'proxy'],
  vote: BEFORE_THE_VOTE,
  funding: FOUNDATIONS,
  act: FOUNDATIONS,
  transmission: FOUNDATIONS,
  sitting: BEFORE_THE_SITTING,
  opendata: [...BEFORE_THE_SITTING, 'sitting'],
  codec: [...BEFORE_THE_SITTING, 'sitting'],
  wording: [...BEFORE_THE_SITTING, 'sitting', 'opendata', 'codec'],
  figures: [...BEFORE_THE_SITTING, 'sitting', 'codec', 'wording'],
};

/** Modules from outside: which specifiers are admitted, and in which room (everywhere where none is named). */
const ADMITTED_MODULES: ReadonlyArray<{ readonly specifier: RegExp; readonly room?: string }> = [
  { specifier: /^fp-ts\/lib\/\w+\.js$/ },
  { specifier: /^date-fns\/\w+$/, room: 'calendar' },
  { specifier: /^decimal\.js$/, room: 'money' },
  { specifier: /^io-ts$/, room: 'codec' },
];

export const FORBIDDEN_FOLDERS: ReadonlyArray<string> = ['utils', 'common', 'helpers', 'misc', 'types', 'services', 'core'];

const HOUSE = 'src/index.ts';

interface Import {
  readonly specifier: string;
  readonly line: number;
}

interface PublicName {
  readonly name: string;
  readonly kind: 'value' | 'type';
  /** The module it is re-exported from; empty where it is declared on the spot. */
  readonly from: string;
  readonly line: number;
}

const parse = ({ path, text }: SourceText): ts.SourceFile => ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);

const lineOf = (node: ts.Node): number => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

const everyNode = (node: ts.Node): ReadonlyArray<ts.Node> => {
  const nodes: Array<ts.Node> = [];
  const visit = (child: ts.Node): void => {
    nodes.push(child);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return nodes;
};

/** The module that a node names, for every way of naming one: import, re-export, `import()`, `import('…')` in a type. */
const moduleNamedBy = (node: ts.Node): ts.Node | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  const isLoad =
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(node.expression) && node.expression.text === 'require'));
  return isLoad ? node.arguments[0] : undefined;
};

const importsOf = (file: ts.SourceFile): ReadonlyArray<Import> =>
  everyNode(file).flatMap((node) => {
    const named = moduleNamedBy(node);
    return named !== undefined && ts.isStringLiteralLike(named) ? [{ specifier: named.text, line: lineOf(node) }] : [];
  });

const roomOf = (path: string): string | undefined => /^src\/([^/]+)\/./.exec(path)?.[1];

const targetOf = (path: string, specifier: string): string =>
  posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');

const importViolation = (path: string, { specifier, line }: Import): Violation | undefined => {
  const room = roomOf(path);
  const violation = (rule: HouseRule): Violation => ({ rule, path, line, found: specifier });
  if (!specifier.startsWith('.')) {
    const admitted = ADMITTED_MODULES.some((module) => module.specifier.test(specifier) && (module.room === undefined || module.room === room));
    return admitted ? undefined : violation('foreign-module');
  }
  const target = targetOf(path, specifier);
  if (!target.startsWith('src/')) return violation('foreign-module');
  const targetRoom = roomOf(target);
  if (targetRoom === undefined) return violation('arrow');
  if (targetRoom === room) return undefined;
  // Only the house itself sees every room.
  if (path !== HOUSE && !(STANDS_ON[room ?? ''] ?? []).includes(targetRoom)) return violation('arrow');
  return target === `src/${targetRoom}/index.ts` ? undefined : violation('deep-import');
};

/** One violation for each import that closes a circle, with the way round. */
const cyclesOf = (imports: ReadonlyMap<string, ReadonlyArray<Import>>): ReadonlyArray<Violation> => {
  const cycles: Array<Violation> = [];
  const settled = new Set<string>();
  const way: Array<string> = [];
  const walk = (path: string): void => {
    way.push(path);
    for (const { specifier, line } of imports.get(path) ?? []) {
      if (!specifier.startsWith('.')) continue;
      const target = targetOf(path, specifier);
      const start = way.indexOf(target);
      if (start >= 0) cycles.push({ rule: 'cycle', path, line, found: [...way.slice(start), target].join(' → ') });
      else if (!settled.has(target)) walk(target);
    }
    way.pop();
    settled.add(path);
  };
  for (const path of imports.keys()) if (!settled.has(path)) walk(path);
  return cycles;
};

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

const isTheNameOf = (node: ts.Node, parent: ts.Node): boolean => 'name' in parent && parent.name === node;

/** The forbidden construct that a node is, as a reader would write it. Comments and texts are not constructs. */
const forbiddenConstruct = (node: ts.Node): string | undefined => {
  if (ts.isPropertyAccessExpression(node)) {
    if (isNamed(node.expression, 'Date') && node.name.text === 'now') return 'Date.now';
    if (isNamed(node.expression, 'Math') && node.name.text === 'random') return 'Math.random';
  }
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && (node.arguments ?? []).length === 0) return 'new Date()';
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()';
  if (ts.isIdentifier(node) && ['process', 'console', 'globalThis'].includes(node.text)) {
    return isTheNameOf(node, node.parent) ? undefined : node.text;
  }
  if (ts.isExportDeclaration(node) && (node.exportClause === undefined || ts.isNamespaceExport(node.exportClause))) return 'export *';
  // The keyword stands before a declaration; the `default:` of a switch is a clause.
  if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword) return 'export default';
  if (ts.isEnumDeclaration(node)) return 'enum';
  return ts.isClassLike(node) ? 'class' : undefined;
};

const declaredNames = (statement: ts.Statement): ReadonlyArray<PublicName> => {
  const isExported = ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  const line = lineOf(statement);
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => ({ name: declaration.name.getText(), kind: 'value', from: '', line }));
  }
  if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? 'default', kind: 'value', from: '', line }];
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
    ? [{ name: statement.name.text, kind: 'type', from: '', line }]
    : [];
};

/** The public names of an index file, listed one by one. */
export const publicNamesOf = (source: SourceText): ReadonlyArray<PublicName> =>
  parse(source).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return declaredNames(statement);
    const clause = statement.exportClause;
    if (clause === undefined || !ts.isNamedExports(clause)) return [];
    const from = statement.moduleSpecifier;
    return clause.elements.map((element): PublicName => ({
      name: element.name.text,
      kind: statement.isTypeOnly || element.isTypeOnly ? 'type' : 'value',
      from: from !== undefined && ts.isStringLiteral(from) ? from.text : '',
      line: lineOf(element),
    }));
  });

const unlistedNames = (sources: ReadonlyArray<SourceText>): ReadonlyArray<Violation> => {
  const house = sources.find(({ path }) => path === HOUSE);
  if (house === undefined) return [];
  const listed = new Set(publicNamesOf(house).map(({ name, kind, from }) => `${kind} ${name} ${from}`));
  return sources
    .filter(({ path }) => /^src\/[^/]+\/index\.ts$/.test(path))
    .flatMap((index) =>
      publicNamesOf(index)
        .filter(({ name, kind }) => !listed.has(`${kind} ${name} ./${roomOf(index.path) ?? ''}/index.js`))
        .map(({ name, line }): Violation => ({ rule: 'unlisted-name', path: index.path, line, found: name })),
    );
};

/** Every place where a list of files departs from the order of the house. */
export const violationsIn = (sources: ReadonlyArray<SourceText>): ReadonlyArray<Violation> => {
  const parsed = sources.map((source) => ({ path: source.path, file: parse(source) }));
  const imports = new Map(parsed.map(({ path, file }) => [path, importsOf(file)]));
  const violations: Array<Violation> = [];
  for (const { path, file } of parsed) {
    const folders = path.split('/').slice(0, -1);
    for (const folder of folders) {
      if (FORBIDDEN_FOLDERS.includes(folder)) violations.push({ rule: 'forbidden-folder', path, line: 1, found: folder });
    }
    if (path !== HOUSE && STANDS_ON[roomOf(path) ?? ''] === undefined) {
      violations.push({ rule: 'unknown-room', path, line: 1, found: roomOf(path) ?? path });
    }
    for (const named of imports.get(path) ?? []) {
      const violation = importViolation(path, named);
      if (violation !== undefined) violations.push(violation);
    }
    for (const node of everyNode(file)) {
      const found = forbiddenConstruct(node);
      if (found !== undefined) violations.push({ rule: 'forbidden-text', path, line: lineOf(node), found });
    }
  }
  return [...violations, ...cyclesOf(imports), ...unlistedNames(sources)];
};
