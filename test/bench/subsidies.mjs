// 100 000 subsidy rows read and checked in one pass: time, and memory held while the rows go by.
import { readSubsidies, SUBSIDY_COLUMNS, writeCsv } from 'deliberant';
import { table, verdict } from './harness.mjs';

const LINE = [
  'Ville', '24420077000117', '2024-07-04', '2024.00417', 'Association', '38047555800058', '', 'Fonctionnement ; « été »', '94000.00',
  'aide en numéraire', 'échelonné', '2024-07-12/2027-12-31', '', 'non', '0.33334', '',
];
const HEADER = writeCsv([SUBSIDY_COLUMNS], ',');
const ROW = writeCsv([LINE], ',');

/** The file as a stream would give it: pieces of about 64 kB, made one by one. */
const pieces = function* (rows) {
  yield HEADER;
  const each = Math.ceil(65_536 / ROW.length);
  for (let done = 0; done < rows; done += each) yield ROW.repeat(Math.min(each, rows - done));
};

const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
};

/** Reads every row and keeps none; the most that is held is looked at along the way. */
const pass = (rows) => {
  const before = heap();
  const started = performance.now();
  let [read, most, looking] = [0, 0, 0];
  for (const { value, defects } of readSubsidies(pieces(rows))) {
    if (value === null || defects.length > 0) throw new Error(JSON.stringify(defects));
    read++;
    if (read % 10_000 === 0) {
      const looked = performance.now();
      most = Math.max(most, heap() - before);
      looking += performance.now() - looked;
    }
  }
  if (read !== rows) throw new Error(`${read} rows read of ${rows}`);
  return { millis: performance.now() - started - looking, most };
};

export const run = ({ quick }) => {
  const sizes = quick ? [10_000, 20_000] : [25_000, 50_000, 100_000];
  pass(10_000);
  const results = sizes.map((rows) => ({ rows, ...pass(rows) }));
  const [first, last] = [results[0], results[results.length - 1]];
  const bound = 2;
  table('Subsidy rows read and checked in one pass, none kept', ['rows', 'time', 'per row', 'most memory held'],
    results.map(({ rows, millis, most }) => [String(rows), `${millis.toFixed(0)} ms`, `${((millis * 1000) / rows).toFixed(2)} µs`, `${most.toFixed(1)} MB`]));
  table('', ['memory of the largest pass', 'bound', ''], [[`${last.most.toFixed(1)} MB (${first.most.toFixed(1)} MB for ${first.rows})`, `≤ ${bound} MB`, verdict('memory of subsidy rows', last.most <= bound)]]);
};
