import { spawnSync } from 'node:child_process';
import { describe, expect, inject, test } from 'vitest';

const ROUNDS = 11;

/** The milliseconds of a fresh process that loads one entry, or nothing. */
const spawned = (entry: string | null): number => {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', entry === null ? '' : `import '${entry}';`], { cwd: inject('consumer'), encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return performance.now() - started;
};

/** The budgets of the README. */
const budgets = [
  { entry: 'deliberant', part: 1 },
  { entry: 'deliberant/transmission', part: 0.5 },
];

describe('Le temps de chargement, en part de celui que Node met à démarrer', () => {
  test.each(budgets)('$entry', ({ entry, part }) => {
    // The processes alternate, and the best of each counts: a busy machine slows both.
    const rounds = Array.from({ length: ROUNDS }, () => ({ bare: spawned(null), loaded: spawned(entry) }));
    const bare = Math.min(...rounds.map((round) => round.bare));
    const loaded = Math.min(...rounds.map((round) => round.loaded));
    expect((loaded - bare) / bare).toBeLessThanOrEqual(part);
  });
});
