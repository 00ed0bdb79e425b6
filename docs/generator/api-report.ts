import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IConfigFile } from '@microsoft/api-extractor';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import packageJson from '../../package.json' with { type: 'json' };

/** How the report is written again. */
export const COMMAND = 'npm run docs:api';

const ROOT = 'index';
const ROOMS = Object.keys(packageJson.exports)
  .filter((path) => path !== '.' && !path.endsWith('.json'))
  .map((path) => path.slice('./'.length));

const QUIET = { default: { logLevel: ExtractorLogLevel.None } };

/** How the declarations of one entry are read; the root also tells the types that its signatures name and no entry exports. */
const configFor = (packageFolder: string, entry: string, folder: string): ExtractorConfig => {
  const configObject: IConfigFile = {
    projectFolder: packageFolder,
    mainEntryPointFilePath: join(packageFolder, 'dist', `${entry}.d.ts`),
    newlineKind: 'lf',
    compiler: {
      overrideTsconfig: {
        compilerOptions: { target: 'es2022', lib: ['es2022'], types: [], module: 'nodenext', moduleResolution: 'nodenext', strict: true, skipLibCheck: true },
        files: [join(packageFolder, 'dist', `${ROOT}.d.ts`)],
      },
    },
    apiReport: { enabled: true, includeForgottenExports: entry === ROOT, reportFolder: folder, reportTempFolder: folder, reportFileName: entry },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: { extractorMessageReporting: QUIET, tsdocMessageReporting: QUIET },
  };
  return ExtractorConfig.prepare({ configObject, configObjectFullPath: undefined, packageJsonFullPath: join(packageFolder, 'package.json') });
};

/** A declaration of an entry, exported or only named by what is; comments are left out. */
interface Declaration {
  readonly name: string;
  readonly text: string;
  readonly isExported: boolean;
}

const declarationsIn = (report: string): ReadonlyArray<Declaration> => {
  const code = (/```ts\n([\s\S]*)```/.exec(report)?.[1] ?? '').replace(/^ *\/\/.*\n/gm, '').replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, '');
  // A name that a global one would hide is declared under another: `export { Proxy_2 as Proxy }`.
  const named = code.replace(/^(?=interface Proxy_2\b)/m, 'export ').replace(/\bProxy_2\b/g, 'Proxy');
  return named.split(/\n{2,}/).flatMap((block) => {
    const [, exported, name] = /^\n*(export )?(?:const|type|interface|function) (\w+)/.exec(block) ?? [];
    return name === undefined ? [] : [{ name, text: block.trim(), isExported: exported !== undefined }];
  });
};

/** What each entry of a built package declares, the root last. */
const declarationsOf = (packageFolder: string): ReadonlyArray<readonly [entry: string, declarations: ReadonlyArray<Declaration>]> => {
  const folder = mkdtempSync(join(tmpdir(), 'deliberant-api-'));
  const entries = [...ROOMS, ROOT].map((entry) => [entry, configFor(packageFolder, entry, folder)] as const);
  const additionalEntryPoints = ROOMS.map((room) => join(packageFolder, 'dist', `${room}.d.ts`));
  // One program for all entries: it is what takes time.
  const compilerState = CompilerState.create(configFor(packageFolder, ROOT, folder), { additionalEntryPoints });
  const declarations = entries.map(([entry, config]) => {
    Extractor.invoke(config, { localBuild: true, compilerState, messageCallback: (message) => { message.handled = message.logLevel !== ExtractorLogLevel.Error; } });
    return [entry, declarationsIn(readFileSync(join(folder, `${entry}.api.md`), 'utf8'))] as const;
  });
  rmSync(folder, { recursive: true, force: true });
  return declarations;
};

const namesIn = (declarations: ReadonlyArray<Declaration>): ReadonlyArray<string> => declarations.filter(({ isExported }) => isExported).map(({ name }) => name);

const section = (title: string, declarations: ReadonlyArray<Declaration>): string =>
  `## ${title}\n\n\`\`\`ts\n${declarations.map(({ text }) => text).join('\n\n')}\n\`\`\`\n`;

/** The names that the root has and no sub-path has, or the reverse. */
const difference = (names: ReadonlyArray<string>, others: ReadonlyArray<string>): string => names.filter((name) => !others.includes(name)).map((name) => `\`${name}\``).join(', ') || 'aucun';

/** The public surface of a built package: every name of each sub-path with its signature. */
export const apiReportOf = (packageFolder: string): string => {
  const declarations = declarationsOf(packageFolder);
  const rooms = declarations.filter(([entry]) => entry !== ROOT);
  const atRoot = declarations.flatMap(([entry, found]) => (entry === ROOT ? found : []));
  const [inRooms, inRoot] = [rooms.flatMap(([, found]) => namesIn(found)), namesIn(atRoot)];
  return `<!-- Page produite par « ${COMMAND} » à partir des déclarations du paquet construit : ne pas la modifier à la main. -->

# Surface publique

Chaque nom public, sous-chemin par sous-chemin, avec sa signature : ce qui change ici change pour qui dépend du paquet. La racine,
\`${packageJson.name}\`, exporte ${inRoot.length} noms ; noms d’un sous-chemin qu’elle n’a pas : ${difference(inRooms, inRoot)} ; noms qu’elle est seule à avoir : ${difference(inRoot, inRooms)}.

${rooms.map(([room, found]) => section(`${packageJson.name}/${room}`, found)).join('\n')}
${section('Types que les signatures nomment, sans nom public', atRoot.filter(({ isExported }) => !isExported))}`;
};
