import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { ENTRIES, runNode } from './run-node.js';

const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const CONSUMER = fileURLToPath(new URL('consumer/consumer.ts', import.meta.url));

const consumer = inject('consumer');

/** A program that names every value of every entry: one too many or too few in the declarations does not compile. */
const everyName = (): string => {
  const names = runNode(
    consumer,
    'value-names.mjs',
    `const entries = {};
for (const entry of ${JSON.stringify(ENTRIES)}) entries[entry] = Object.keys(await import(entry));
console.log(JSON.stringify(entries));`,
  ) as Readonly<Record<string, ReadonlyArray<string>>>;
  return Object.entries(names)
    .map(([entry, values], place) => {
      const fields = values.map((value) => `${value}: true`).join(', ');
      return `import type * as entry${place} from '${entry}';\nexport const names${place}: Record<keyof typeof entry${place}, true> = { ${fields} };`;
    })
    .join('\n');
};

const STRICT = {
  target: 'es2022',
  lib: ['es2022'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  // The declarations of the package, and of the dependencies that they name, are checked too.
  skipLibCheck: false,
  noEmit: true,
};

const compile = (folder: string, files: ReadonlyArray<string>, options: Readonly<Record<string, unknown>>): string => {
  const place = join(consumer, folder);
  mkdirSync(place, { recursive: true });
  for (const file of files) copyFileSync(CONSUMER, join(place, file));
  const extension = files[0]?.split('.').at(-1) ?? 'ts';
  writeFileSync(join(place, `names.${extension}`), everyName());
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...STRICT, ...options }, include: ['.'] }));
  try {
    return execFileSync(process.execPath, [TSC, '-p', place], { encoding: 'utf8' });
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
};

describe('Un programme TypeScript qui emploie le paquet se compile', () => {
  test('par import, sous la résolution node16', () => {
    expect(compile('node16-esm', ['consumer.mts'], { module: 'node16', moduleResolution: 'node16' })).toBe('');
  });

  test('par require, sous la résolution node16', () => {
    expect(compile('node16-cjs', ['consumer.cts'], { module: 'node16', moduleResolution: 'node16' })).toBe('');
  });

  test('sous la résolution bundler', () => {
    expect(compile('bundler', ['consumer.ts'], { module: 'esnext', moduleResolution: 'bundler' })).toBe('');
  });
});
