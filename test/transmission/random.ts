/** Une suite d’entiers sous une borne, toujours la même pour une graine (xorshift, 32 bits). */
export const integersFrom = (seed: number): ((bound: number) => number) => {
  let state = seed | 0;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
};

export type Below = (bound: number) => number;

const DEPARTMENTS = [...Array.from({ length: 95 }, (_, place) => String(place + 1).padStart(3, '0')).filter((code) => code !== '020'), '02A', '02B', '971', '976', '984', '988'];
const WORD = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_';
const NATURES = ['DE', 'AR', 'AI', 'CC', 'BF', 'AU'];
const MESSAGES = ['1-1', '1-2', '1-3', '2-1', '2-2', '3-1', '3-2', '3-3', '3-4', '3-5', '4-1', '4-2', '4-3', '4-4', '4-5', '5-1', '6-1', '6-2', '7-1', '7-2', '7-3'];

const pick = <A>(values: ReadonlyArray<A>, below: Below): A => values[below(values.length)] as A;
const two = (value: number): string => String(value).padStart(2, '0');

/** Huit chiffres, et le neuvième qui s’accorde. */
export const randomSiren = (below: Below): string => {
  const start = String(below(100_000_000)).padStart(8, '0');
  const sum = Array.from(start).reduce((total, digit, place) => total + (place % 2 === 1 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)]! : Number(digit)), 0);
  return `${start}${(10 - (sum % 10)) % 10}`;
};

const randomDay = (below: Below): string => `${1990 + below(60)}${two(1 + below(12))}${two(1 + below(28))}`;

/** Un numéro d’un à quinze caractères, traits d’union et espaces à l’intérieur. */
export const randomNumber = (below: Below): string => {
  const length = 1 + below(15);
  return Array.from({ length }, (_, place) => (place > 0 && place < length - 1 && below(8) === 0 ? pick(['-', ' '], below) : pick(Array.from(WORD), below))).join('');
};

export const randomIdentifier = (below: Below): string =>
  `${below(3) === 0 ? `${two(below(100))}_${pick(NATURES, below)}-` : ''}${pick(DEPARTMENTS, below)}-${randomSiren(below)}-${randomDay(below)}-${randomNumber(below)}-${pick(NATURES, below)}`;

export const randomFileName = (below: Below): string => {
  const act = below(10) === 0 ? `${pick(DEPARTMENTS, below)}-${randomSiren(below)}---` : randomIdentifier(below);
  return `${act}-${pick(MESSAGES, below)}_${below(10_000)}.${pick(['pdf', 'PDF', 'xml', 'jpg'], below)}`;
};

export const randomEnvelope = (below: Below): string => {
  const sender = pick(['SPREF', 'PREF', 'SGAR', ''], below);
  const parties = sender === '' ? `${randomSiren(below)}-` : `${sender}${pick(DEPARTMENTS, below)}${sender === 'SPREF' ? below(10) : ''}-${randomSiren(below)}`;
  const core = `${pick(['EACT', 'TACT'], below)}--${parties}-${randomDay(below)}-${below(100_000)}`;
  return pick([`${core}.xml`, `ANO_${core}.xml`, `SLO-${core}.tar.gz`], below);
};

/** Un texte dont quelques caractères sont changés, ôtés ou ajoutés. */
export const mutated = (text: string, below: Below): string => {
  let changed = text;
  for (let times = below(4); times > 0; times--) {
    const at = below(changed.length + 1);
    changed = changed.slice(0, at) + pick(['', '-', '_', ' ', '0', 'O', 'A', 'é', '.', '–', '\\', '\u{1F5F3}', '\n'], below) + changed.slice(at + below(3));
  }
  return changed;
};
