/**
 * Bundles the tests that judge one room with the sources that they stand on, so that each mutant loads one file:
 * `node test/mutation/bundle.mjs ROOM`, run by Stryker in its copy of the project.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOMS } from './rooms.mjs';

const [room = ''] = process.argv.slice(2);

/** Random tests that ask for more cases are cut to this many: the score is what the case tables find. */
const RANDOM_CASES = 20;

/** Tests that count every case for seconds, and those that load sources by themselves. */
const LEFT_OUT = /exhaustive|metamorphic|funding\/solve\/properties|legal\/coverage|legal\/versions|host-decimal|codec\/schema\.test/;

const own = readdirSync(`test/${room}`, { recursive: true })
  .map((path) => `${room}/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts') && !LEFT_OUT.test(path))
  .sort();

/** A file that counts its random cases keeps them all. */
const cut = (text) => (/toBeGreaterThan\(\d{3,}\)/.test(text) ? text : text.replace(/numRuns: ?[\d_]+/g, `numRuns: ${RANDOM_CASES}`));

const withAddress = (text, path) => text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));

/** A bundled file keeps the address of its source, beside which it reads its records. */
const asInPlace = {
  name: 'as-in-place',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/, namespace: 'file' }, ({ path }) => ({
      contents: withAddress(cut(readFileSync(path, 'utf8')), path),
      loader: 'ts',
    }));
  },
};

await build({
  stdin: {
    contents: [...own, ...ROOMS[room]].map((path) => `import './test/${path}';`).join('\n'),
    resolveDir: process.cwd(),
  },
  outfile: 'test/mutation/bundle/room.test.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  // The package says that its files have no side effects: tests have.
  ignoreAnnotations: true,
  plugins: [asInPlace],
  logLevel: 'error',
});
