import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, inject, test } from 'vitest';
import { ENTRIES } from './run-node.js';

const bundle = (entry: string, names = '*') =>
  build({
    stdin: { contents: `export ${names} from '${entry}';`, resolveDir: inject('consumer') },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });

const IDENTIFIER_LIMIT = 4096;

/** The budget of each sub-path, as the README gives it: `| `deliberant/act` | … | 12 kB |`. */
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const budgetOf = (entry: string): number =>
  Number(new RegExp(`^\\| \`${entry}\` \\|.*\\| (\\d+) kB \\|$`, 'm').exec(README)?.[1] ?? Number.NaN) * 1000;

describe('Le paquet dans un navigateur, assemblé par esbuild', () => {
  test.each(ENTRIES)('%s : aucun module de Node, rien laissé dehors, dans le budget du README', async (entry) => {
    const { metafile, warnings, outputFiles } = await bundle(entry);
    const modules = Object.keys(metafile.inputs).map((path) => path.replace(/^.*node_modules\//, ''));
    expect(modules.filter((path) => path.startsWith('node:') || builtinModules.includes(path))).toEqual([]);
    expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
    expect(warnings).toEqual([]);
    const [output] = outputFiles;
    expect(output?.text).not.toMatch(/\brequire\(|\beval\(|new Function\(/);
    expect(gzipSync(output?.contents ?? '').byteLength).toBeLessThanOrEqual(budgetOf(entry));
  });

  test('lire et écrire un identifiant d’acte tient dans 4 Ko compressés', async () => {
    const [output] = (await bundle('deliberant/transmission', '{ parseActIdentifier, formatActIdentifier }')).outputFiles;
    expect(gzipSync(output?.contents ?? '').byteLength).toBeLessThanOrEqual(IDENTIFIER_LIMIT);
  });
});
