// (f) What each sub-path weighs in a browser bundle: esbuild, minified, with its dependencies.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { table, verdict } from './harness.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { name, exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** What an application that only reads and writes act identifiers takes. */
const PART = ['deliberant/transmission', '{ parseActIdentifier, formatActIdentifier }', 4096];

const gzipped = async (entry, names = '*') => {
  const { outputFiles } = await build({
    stdin: { contents: `export ${names} from '${entry}';`, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const { contents } = outputFiles[0];
  return { minified: contents.byteLength, gzip: gzipSync(contents).byteLength };
};

export const run = async () => {
  const rows = [];
  for (const subPath of Object.keys(exports).filter((path) => !path.endsWith('.json'))) {
    const entry = name + subPath.slice(1);
    const { minified, gzip } = await gzipped(entry);
    rows.push([`\`${entry}\`, every name`, String(minified), String(gzip), '', '']);
  }
  const [entry, names, bound] = PART;
  const { minified, gzip } = await gzipped(entry, names);
  rows.push([`\`${entry}\`, \`${names}\``, String(minified), String(gzip), `≤ ${bound}`, verdict(`size of ${names}`, gzip <= bound)]);
  table('(f) Bundle, in bytes', ['entry', 'minified', 'gzip', 'bound', ''], rows);
};
