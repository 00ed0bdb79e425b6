// Runs the tests of the rooms that know of days in several time zones: a day is the same day everywhere.
// node test/zones.mjs [--whole] [zone…]; --whole runs the whole unit suite in each.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
// East, west and far from Paris, with and without summer time; in Santiago the clocks change at midnight.
const ZONES = ['UTC', 'Europe/Paris', 'America/Martinique', 'Indian/Reunion', 'Pacific/Noumea', 'America/Santiago'];
const AT_ONCE = 2;
// The other rooms hold days as texts only: what depends on a zone would show here.
const ROOMS = ['calendar', 'convocation', 'act', 'sitting', 'opendata', 'architecture/zone.test.ts'];
const words = process.argv.slice(2);
const folders = words.includes('--whole') ? [] : ROOMS.map((room) => `test/${room}`);

const reports = mkdtempSync(join(tmpdir(), 'deliberant-zones-'));

/** The suite in a fresh process, since a process keeps the zone it started with; `test/architecture/zone.test.ts` checks it. */
const runIn = (zone) =>
  new Promise((settle) => {
    const report = join(reports, `${zone.replaceAll('/', '-')}.json`);
    const started = performance.now();
    const child = spawn(
      process.execPath,
      [VITEST, 'run', '--project', 'unit', ...folders, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      { cwd: ROOT, env: { ...process.env, TZ: zone, DELIBERANT_ZONE: zone, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const output = [];
    child.stdout.on('data', (data) => output.push(data));
    child.stderr.on('data', (data) => output.push(data));
    child.on('close', (code) => {
      settle({ zone, report, passed: code === 0, output: Buffer.concat(output).toString(), seconds: (performance.now() - started) / 1000 });
    });
  });

const counts = (report) => {
  try {
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed, failed, skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
const total = { passed: 0, failed: 0, skipped: 0 };

/** What failed, without the list of what passed; everything where the suite did not even run. */
const failures = (output) => output.slice(Math.max(output.search(/^.*Failed (Tests|Suites)/m), 0));

const asked = words.filter((word) => word !== '--whole');
const waiting = asked.length > 0 ? asked : [...ZONES];
let failed = false;
const work = async () => {
  for (let zone = waiting.shift(); zone !== undefined; zone = waiting.shift()) {
    const result = await runIn(zone);
    failed ||= !result.passed;
    const inZone = counts(result.report);
    for (const key of Object.keys(total)) total[key] += inZone[key];
    console.log(`${result.passed ? 'ok  ' : 'FAIL'} ${zone.padEnd(20)} ${inWords(inZone)} (${result.seconds.toFixed(1)} s)`);
    if (!result.passed) console.log(failures(result.output));
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, work));
rmSync(reports, { recursive: true, force: true });
console.log(`zones: ${inWords(total)}`);
process.exitCode = failed ? 1 : 0;
