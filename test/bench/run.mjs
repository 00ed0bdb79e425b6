// The measures of the package, as Markdown tables. npm run bench [-- --quick] [-- identifier split …]
import { cpus } from 'node:os';
import { verdicts } from './harness.mjs';

const MEASURES = ['identifier', 'stamps', 'split', 'clear-days', 'sitting', 'votes', 'seats', 'roll', 'funding', 'subsidies', 'import-time', 'bundle-size'];

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const asked = words.filter((word) => !word.startsWith('--'));
const unknown = asked.filter((word) => !MEASURES.includes(word));
if (unknown.length > 0) throw new Error(`no such measure: ${unknown.join(', ')}; there are: ${MEASURES.join(', ')}`);

const settings = quick ? { quick, rounds: 5, millis: 20 } : { quick, rounds: 15, millis: 60 };

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}${quick ? ', quick' : ''}`);
for (const measure of MEASURES.filter((name) => asked.length === 0 || asked.includes(name))) {
  const { run } = await import(`./${measure}.mjs`);
  await run(settings);
}

const missed = verdicts.filter(({ met }) => !met).map(({ name }) => name);
console.log(`\n${verdicts.length - missed.length} of ${verdicts.length} bounds met${missed.length > 0 ? `; missed: ${missed.join(', ')}` : ''}.`);
