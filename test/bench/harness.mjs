// Side-by-side measures in one process: every round runs every case, in an order that turns, and a ratio is the median of the
// ratios of the rounds. Trust the ratios; the absolute times are those of one machine on one day.

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

// What the cases compute is kept, so that no compiler may leave it out.
let kept = 0;
const keep = (value) => {
  kept = (kept + (typeof value === 'number' ? value : 1)) | 0;
};

const timeOf = (run, times) => {
  const started = performance.now();
  for (let turn = 0; turn < times; turn++) keep(run(turn));
  return performance.now() - started;
};

/** How many turns last about as long as a batch, found once the code is warm. */
const batchSize = (run, millis) => {
  const started = performance.now();
  while (performance.now() - started < 3 * millis) timeOf(run, 16);
  let times = 1;
  let elapsed = timeOf(run, times);
  while (elapsed < millis / 2) {
    times *= elapsed < millis / 50 ? 8 : 2;
    elapsed = timeOf(run, times);
  }
  return Math.max(1, Math.round((times * millis) / elapsed));
};

/** The time of one turn of each case, in nanoseconds, round by round: `{ name: [round, …] }`. */
export const race = (cases, { rounds, millis }) => {
  const runners = Object.entries(cases).map(([name, run]) => ({ name, run, times: batchSize(run, millis), nanos: [] }));
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < runners.length; place++) {
      const runner = runners[(place + round) % runners.length];
      runner.nanos.push((timeOf(runner.run, runner.times) / runner.times) * 1e6);
    }
  }
  return Object.fromEntries(runners.map(({ name, nanos }) => [name, nanos]));
};

/** How many times the first list is of the second, round by round: the median, the least and the most. */
export const ratioOf = (over, under) => {
  const ratios = over.map((value, round) => value / under[round]);
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
};

/** A generator of integers below a bound, always the same from one seed (xorshift, 32 bits). */
export const integersFrom = (seed) => {
  let state = seed | 0 || 1;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
};

export const rightOf = (either) => {
  if (either._tag !== 'Right') throw new Error(`a defect where there should be none: ${JSON.stringify(either.left)}`);
  return either.right;
};

export const duration = (nanos) =>
  nanos < 1e3 ? `${nanos.toFixed(0)} ns` : nanos < 1e6 ? `${(nanos / 1e3).toFixed(2)} µs` : `${(nanos / 1e6).toFixed(2)} ms`;

export const times = ({ median: middle, least, most }) => `${middle.toPrecision(3)} (${least.toPrecision(2)}–${most.toPrecision(2)})`;

/** Every bound that was compared, for the summary. */
export const verdicts = [];

export const verdict = (name, met) => {
  verdicts.push({ name, met });
  return met ? 'met' : '**missed**';
};

export const table = (title, header, rows) => {
  console.log(`\n### ${title}\n\n| ${header.join(' | ')} |`);
  console.log(`|---|${header.slice(1).map(() => '---:|').join('')}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
};

export const ignored = () => kept;
