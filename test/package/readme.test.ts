import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { printedBy } from './run-node.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The first block of a language in the README. */
const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

describe('L’exemple du README', () => {
  test('imprime ce que le README annonce, sur le paquet installé', () => {
    const consumer = inject('consumer');
    copyFileSync(join(root, 'docs/examples/bureau-2024-07-04.json'), join(consumer, 'sitting.json'));
    expect(printedBy(consumer, 'readme.mjs', block('js'))).toBe(block('text'));
  });
});
