// (h) The stamps of pages: a million of them, one page after the other, in constant memory; and pages of a million characters.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseStamp } from 'deliberant/transmission';
import { duration, table, verdict } from './harness.mjs';

const MOST_GROWTH = 1_000_000;
const MOST_MILLIS = 5;

const page = (place) =>
  `Le conseil, après en avoir délibéré, décide.\nEnvoyé en préfecture le 05/07/2024 Reçu en préfecture le 05/07/2024 Publié le 06/07/2024 ID : 042-244200770-20240704-D${place}-DE\n`;

/** Bytes in use once the garbage is collected. */
const inUse = () => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
};

/** Reads pages one after the other and keeps nothing; each must give its stamp. */
const stream = (from, until) => {
  for (let place = from; place < until; place++) {
    const stamps = parseStamp(page(place));
    if (stamps.length !== 1 || stamps[0].identifier?.internalNumber !== `D${place}` || stamps[0].receivedOn !== '2024-07-05') throw new Error(`page ${place} misread`);
  }
};

const pagesWithoutStamps = () => {
  const size = 1_000_000;
  const sentence = 'Le conseil municipal, après en avoir délibéré, décide d’approuver la convention et d’autoriser le maire à la signer. ';
  const texts = {
    'a million digits': '9'.repeat(size),
    'a million hyphens': '-'.repeat(size),
    'a million spaces': ' '.repeat(size),
    'an identifier, then a million A': ('042-244200770-20240704-' + 'A'.repeat(size)).slice(0, size),
    'the prose of deliberations': sentence.repeat(Math.ceil(size / sentence.length)).slice(0, size),
  };
  return Object.entries(texts).map(([name, text]) => [name, Buffer.from(text).toString()]);
};

export const run = ({ quick, rounds }) => {
  const count = quick ? 100_000 : 1_000_000;
  stream(0, count / 100);
  const before = inUse();
  const started = performance.now();
  stream(0, count);
  const elapsed = performance.now() - started;
  const growth = inUse() - before;
  table('(h) Stamps, one page after the other', ['pages of one stamp', 'time', 'for each', 'bytes kept', 'bound', ''], [
    [String(count), duration(elapsed * 1e6), duration((elapsed * 1e6) / count), String(growth), `≤ ${MOST_GROWTH}`, verdict('stamps in constant memory', growth <= MOST_GROWTH)],
  ]);

  const rows = pagesWithoutStamps().map(([name, text]) => {
    const millis = Array.from({ length: rounds }, () => {
      const from = performance.now();
      parseStamp(text);
      return performance.now() - from;
    }).sort((one, other) => one - other);
    const middle = millis[millis.length >> 1];
    return [name, `${middle.toFixed(3)} ms`, `< ${MOST_MILLIS} ms`, verdict(`page of ${name}`, middle < MOST_MILLIS)];
  });
  table('(h) Pages of 10⁶ characters, median of the readings', ['page', 'ours', 'bound', ''], rows);
};
