import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decode, sittingCodec } from '../../src/codec/index.js';
import type { AnyFinding, Sitting } from '../../src/sitting/index.js';

/** The JSON data of a file beside the tests, or of the examples. */
export const jsonOf = (path: string): unknown => JSON.parse(readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')) as unknown;

export const MODEL_CASE = '../../docs/examples/bureau-2024-07-04.json';

/** A sitting that is known to decode: the test fails with its defects where it does not. */
export const sittingOf = (data: unknown): Sitting => {
  const decoded = decode(sittingCodec)(data);
  if (decoded._tag === 'Left') throw new Error(JSON.stringify(decoded.left));
  return decoded.right;
};

/** A finding without its sources, which have their own column. */
export const withoutBasis = (finding: AnyFinding): Readonly<Record<string, unknown>> => {
  const { basis, ...rest } = finding;
  return basis.length > 0 ? rest : { noBasis: true };
};

export const basisOf = (finding: AnyFinding): ReadonlyArray<string> => finding.basis.map(({ text, article }) => `${text} ${article}`);
