// (e) What an import costs a fresh Node process, over a process that imports nothing. The processes of the cases alternate.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, table, verdict } from './harness.mjs';

// The package imports itself by its own name from its root, through the same `exports` as a consumer.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const spawned = (entry) => {
  const started = performance.now();
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', entry === '' ? '' : `import '${entry}';`], { cwd: ROOT, encoding: 'utf8' });
  const elapsed = performance.now() - started;
  if (child.status !== 0) throw new Error(child.stderr);
  return elapsed;
};

const BOUNDS = { deliberant: 25, 'deliberant/transmission': 8 };

export const run = ({ quick }) => {
  const entries = ['', ...Object.keys(BOUNDS)];
  const millis = new Map(entries.map((entry) => [entry, []]));
  for (const entry of entries) spawned(entry); // the files come into the cache of the system
  const rounds = quick ? 7 : 25;
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < entries.length; place++) {
      const entry = entries[(place + round) % entries.length];
      millis.get(entry).push(spawned(entry));
    }
  }
  const bare = median(millis.get(''));
  const rows = Object.entries(BOUNDS).map(([entry, bound]) => {
    const whole = median(millis.get(entry));
    return [`\`${entry}\``, `${whole.toFixed(1)} ms`, `${(whole - bare).toFixed(1)} ms`, `≤ ${bound} ms`, verdict(`import of ${entry}`, whole - bare <= bound)];
  });
  table(`(e) Cold import as ESM, medians of ${rounds} processes`, ['import', 'process', 'over bare node', 'bound', ''], [
    ['nothing (bare node)', `${bare.toFixed(1)} ms`, '', '', ''],
    ...rows,
  ]);
};
