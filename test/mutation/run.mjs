/**
 * Mutation testing: `npm run mutation`, or `npm run mutation -- proxy quorum` for some rooms.
 * Each room is mutated by itself, and judged by its own tests; the survivors are listed in reports/mutation/<room>.txt.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { ROOMS } from './rooms.mjs';

const REPORTS = 'reports/mutation';
const LEAST_SCORE = 90;

const asked = process.argv.slice(2);
const unknown = asked.filter((room) => !Object.hasOwn(ROOMS, room));
if (unknown.length > 0) {
  console.error(`No such room: ${unknown.join(', ')}. Rooms: ${Object.keys(ROOMS).join(', ')}`);
  process.exit(1);
}

const isFound = ({ status }) => status === 'Killed' || status === 'Timeout';
const isKept = ({ status }) => status === 'Survived' || status === 'NoCoverage';

/** `src/proxy/proxy.ts:12:3 StringLiteral 'yes' => ""` */
const lineOf = ({ fileName, location: { start, end }, mutatorName, replacement, status }) => {
  const line = readFileSync(fileName, 'utf8').split('\n')[start.line - 1];
  const written = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`;
  return `${fileName}:${start.line}:${start.column} ${mutatorName}${status === 'NoCoverage' ? ' (no test)' : ''} ${written} => ${replacement.replace(/\s+/g, ' ')}`;
};

const mutate = async (room) => {
  const stryker = new Stryker({
    mutate: [`src/${room}/**/*.ts`],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    buildCommand: `node test/mutation/bundle.mjs ${room}`,
    coverageAnalysis: 'perTest',
    ignorePatterns: ['docs/.vitepress', 'test/site', 'reports'],
    tempDirName: '.stryker-tmp',
    concurrency: 2,
    timeoutMS: 20_000,
    incremental: true,
    incrementalFile: `${REPORTS}/${room}.json`,
    reporters: ['progress-append-only'],
    warnings: { slow: false },
  });
  const mutants = (await stryker.runMutationTest()).map((mutant) => ({ ...mutant, fileName: mutant.fileName.slice(process.cwd().length + 1) }));
  writeFileSync(`${REPORTS}/${room}.txt`, mutants.filter(isKept).map((mutant) => `${lineOf(mutant)}\n`).join(''));
  return { room, found: mutants.filter(isFound).length, all: mutants.filter((mutant) => isFound(mutant) || isKept(mutant)).length };
};

const score = ({ found, all }) => (100 * found) / all;

mkdirSync(REPORTS, { recursive: true });
const results = [];
for (const room of asked.length > 0 ? asked : Object.keys(ROOMS)) results.push(await mutate(room));
const whole = results.reduce(({ found, all }, one) => ({ room: 'together', found: found + one.found, all: all + one.all }), { found: 0, all: 0 });
for (const one of [...results, whole]) console.log(`${one.room}: ${one.found} of ${one.all} mutants found, ${score(one).toFixed(2)} %`);
if (score(whole) < LEAST_SCORE) {
  console.error(`The score is under ${LEAST_SCORE} %.`);
  process.exitCode = 1;
}
