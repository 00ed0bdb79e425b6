import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { apiReportOf, COMMAND } from '../../docs/generator/api-report.js';

/** The groups of lines of a page: a title, a sentence, a whole declaration. */
const blocksOf = (page: string): ReadonlyArray<string> => page.split(/\n{2,}/);

/** The package out of `node_modules`, where its declarations would be taken for those of another one. */
const packageOutside = (): string => {
  const consumer = inject('consumer');
  const copy = join(consumer, 'surface');
  cpSync(join(consumer, 'node_modules', 'deliberant'), copy, { recursive: true });
  return copy;
};

test(`docs/api-report.md dit la surface publique du paquet construit ; si le changement est voulu : ${COMMAND}`, () => {
  const [written, found] = [readFileSync(new URL('../../docs/api-report.md', import.meta.url), 'utf8'), apiReportOf(packageOutside())];
  const [before, now] = [blocksOf(written), blocksOf(found)];
  expect({ command: COMMAND, gone: before.filter((block) => !now.includes(block)), come: now.filter((block) => !before.includes(block)) }).toEqual({ command: COMMAND, gone: [], come: [] });
  expect(found).toBe(written);
}, 120_000);
