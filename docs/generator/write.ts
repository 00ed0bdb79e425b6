// Writes the pages of docs/rules again, and takes away those of rules that are no more.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { openBook } from './facts.js';
import { pagesOf } from './pages.js';

const FOLDER = new URL('../rules/', import.meta.url);
const WRITTEN_BY_HAND = 'not-encoded.md';

const pages = pagesOf(await openBook());
for (const name of readdirSync(FOLDER)) {
  if (name !== WRITTEN_BY_HAND && !pages.has(name)) rmSync(new URL(name, FOLDER));
}
for (const [name, text] of pages) writeFileSync(new URL(name, FOLDER), text);
process.stdout.write(`${pages.size} pages dans docs/rules\n`);
