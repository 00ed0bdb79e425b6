import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { defineConfig } from 'tsup';
import { describe } from './docs/schemas/describe.js';
import type { JsonSchema } from './src/codec/index.js';

const resolve = createRequire(import.meta.url).resolve;

/**
 * fp-ts and io-ts have no `exports` map: Node ESM can only load their CommonJS builds, which no bundler can shake and which
 * cost about 25 ms at import. The few functions in use are inlined from their `es6` builds instead; values stay plain
 * `{ _tag, … }` objects, interchangeable with the caller's own fp-ts. The few functions of date-fns are inlined too: its dozen files
 * cost 2 to 3 ms to find and load.
 */
const inlineFromEs6: Plugin = {
  name: 'inline-from-es6',
  setup(build) {
    build.onResolve({ filter: /^fp-ts\/lib\/.+\.js$/ }, (args) => ({
      path: resolve(args.path.replace('/lib/', '/es6/')),
      sideEffects: false,
    }));
    build.onResolve({ filter: /^fp-ts\/es6\/.+$/ }, (args) => ({ path: resolve(args.path), sideEffects: false }));
    // A few calls and reads at the top of its modules are not marked as free of side effects, and would keep all that they name.
    build.onLoad({ filter: /fp-ts[\\/]es6[\\/].+\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replace(/^export var .+ = .+\);$/gm, (line) => line.replace(/(?:\/\*#__PURE__\*\/ )?\b([\w.]+)\(/g, '/*#__PURE__*/ $1('))
        .replace(/^( +\w+: )(\w+\.\w+)(,?)$/gm, '$1/*#__PURE__*/ (() => $2)()$3'),
    }));
    build.onResolve({ filter: /^io-ts$/ }, () => ({ path: resolve('io-ts/es6/index.js'), sideEffects: false }));
  },
};

const rooms = [
  'legal', 'calendar', 'money', 'body', 'convocation', 'attendance', 'proxy', 'quorum', 'vote', 'funding', 'act',
  'transmission', 'sitting', 'opendata', 'codec', 'wording', 'figures',
];

/** `sittingCodec` → `schemas/sitting.json`: the JSON Schema of every boundary value, from the codecs just built, its fields described. */
const writeSchemas = async (outDir: string): Promise<void> => {
  const codecs = await import(pathToFileURL(join(outDir, 'codec.js')).href) as { readonly jsonSchemaOf: (codec: unknown) => JsonSchema } & Readonly<Record<string, unknown>>;
  await mkdir(join(outDir, 'schemas'), { recursive: true });
  for (const [name, codec] of Object.entries(codecs)) {
    if (!name.endsWith('Codec')) continue;
    const file = name.replace(/Codec$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    await writeFile(join(outDir, 'schemas', `${file}.json`), `${JSON.stringify(describe(codecs.jsonSchemaOf(codec)), null, 2)}\n`);
  }
};

export default defineConfig(({ outDir = 'dist' }) => ({
  entry: { index: 'src/index.ts', ...Object.fromEntries(rooms.map((room) => [room, `src/${room}/index.ts`])) },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } }, // tsup 8.5 sets baseUrl, deprecated in TypeScript 6
  noExternal: [/^fp-ts/, /^io-ts/, /^date-fns/],
  esbuildPlugins: [inlineFromEs6],
  // One file per entry: each carries only what it uses (with shared chunks, `deliberant/transmission` loads the whole calendar and
  // date-fns, 10 ms at import instead of 5).
  splitting: false,
  treeshake: false,
  // The output keeps names and lines as written; maps would be four fifths of the tarball.
  sourcemap: false,
  clean: true,
  onSuccess: () => writeSchemas(outDir),
}));
