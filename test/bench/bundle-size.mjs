// (f) What each sub-path weighs in a browser bundle: esbuild, minified, with its dependencies.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { table, verdict } from './harness.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { name, exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const BOUNDS = { 'deliberant/transmission': 4096 };

export const run = async () => {
  const rows = [];
  for (const subPath of Object.keys(exports).filter((path) => path !== './package.json')) {
    const entry = name + subPath.slice(1);
    const { outputFiles } = await build({
      stdin: { contents: `export * from '${entry}';`, resolveDir: ROOT },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    const { contents } = outputFiles[0];
    const gzip = gzipSync(contents).byteLength;
    const bound = BOUNDS[entry];
    rows.push([
      `\`${entry}\``,
      String(contents.byteLength),
      String(gzip),
      bound === undefined ? '' : `≤ ${bound}`,
      bound === undefined ? '' : verdict(`size of ${entry}`, gzip <= bound),
    ]);
  }
  table('(f) Bundle, in bytes', ['entry, with every name it exports', 'minified', 'gzip', 'bound', ''], rows);
};
