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

describe('Le paquet dans un navigateur, assemblé par esbuild', () => {
  test.each(ENTRIES)('%s : aucun module de Node, rien laissé dehors', async (entry) => {
    const { metafile, warnings, outputFiles } = await bundle(entry);
    const modules = Object.keys(metafile.inputs).map((path) => path.replace(/^.*node_modules\//, ''));
    expect(modules.filter((path) => path.startsWith('node:') || builtinModules.includes(path))).toEqual([]);
    expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
    expect(warnings).toEqual([]);
    const [output] = outputFiles;
    expect(output?.text).not.toMatch(/\brequire\(|\beval\(|new Function\(/);
  });

  test('lire et écrire un identifiant d’acte tient dans 4 Ko compressés', async () => {
    const [output] = (await bundle('deliberant/transmission', '{ parseActIdentifier, formatActIdentifier }')).outputFiles;
    expect(gzipSync(output?.contents ?? '').byteLength).toBeLessThanOrEqual(IDENTIFIER_LIMIT);
  });
});
