import type { Repair, RepairKind } from './lenient-reading.js';

/** Type, department, SIREN and day, each with what separates it from the next: a dash, a point, an underscore, escaped or spaced. */
const HEAD =
  /^(?:(\d\d)(\\?[-_])([A-Z]{2})([\s\\]*[-\u2010-\u2015\u2212._]\s*))?(?:([\dOo]{2}[\dOoAB])([\s\\]*[-\u2010-\u2015\u2212._]\s*))?([\dOo]{9})([\s\\]*[-\u2010-\u2015\u2212._]\s*)([\dOo]{8})([\s\\]*[-\u2010-\u2015\u2212._]\s*)/u;
const DASH = /[\u2010-\u2015\u2212]/u;

/** What was mended in one piece of the head: a separator, or a run of digits. */
const repairIn = (piece: string, expected: string): RepairKind | undefined => {
  if (piece === expected) return undefined;
  if (/[Oo]/.test(piece)) return 'zeros-for-letter-o';
  if (!/[-_.]|[\u2010-\u2015\u2212]/u.test(piece)) return undefined;
  return piece.includes('\\') ? 'backslash-removed' : /\s/.test(piece) ? 'spaces-removed' : DASH.test(piece) ? 'dash-replaced' : 'separator-replaced';
};

const withZeros = (digits: string): string => digits.replace(/[Oo]/g, '0');

/** What stands before the number, mended. */
export interface Head {
  readonly documentType: string | null;
  readonly department: string | null;
  readonly siren: string;
  readonly day: string;
  readonly length: number;
  readonly repairs: ReadonlyArray<Repair>;
}

/** Reads the head of a bad copy, `undefined` where there is none; `at` is where it starts in the given text. */
export const headOf = (text: string, at: number): Head | undefined => {
  const found = HEAD.exec(text);
  if (found === null) return undefined;
  const [whole, ...pieces] = found as unknown as ReadonlyArray<string | undefined> & { readonly 0: string };
  const [kind, , letters, , department, , siren = '', , day = ''] = pieces;
  const repairs: Array<Repair> = department === undefined ? [{ repair: 'department-missing', position: at }] : [];
  let position = at;
  pieces.forEach((piece = '', place) => {
    const repair = repairIn(piece, place === 1 ? '_' : '-');
    if (repair !== undefined) repairs.push({ repair, position });
    position += piece.length;
  });
  return {
    documentType: kind === undefined ? null : `${kind}_${letters ?? ''}`,
    department: department === undefined ? null : withZeros(department),
    siren: withZeros(siren), day: withZeros(day), length: whole.length, repairs,
  };
};
