import { excerpt } from './text-excerpt.js';

/** A value as the caller who gave it knows it: `"fr-FR"`, `a list`, `{ item, finding }`, `Left { left }`. */
const named = (given: unknown): string => {
  if (typeof given === 'string') return JSON.stringify(excerpt(given));
  if (Array.isArray(given)) return 'a list';
  if (typeof given !== 'object' || given === null) return String(given);
  const { _tag, ...fields } = given as Readonly<Record<string, unknown>>;
  const shape = `{ ${Object.keys(fields).join(', ')} }`;
  return excerpt(typeof _tag === 'string' ? `${_tag} ${shape}` : shape);
};

/** Tells a caller whose language has no types what a function words, and what it was given. Types refuse the call beforehand. */
const refuse = (takes: string, given: unknown): never => {
  throw new TypeError(`${takes}; ${named(given)} was given.`);
};

/** Tells a caller whose language has no types which languages there are. */
export const refuseLanguage = (given: unknown): never => {
  throw new RangeError(`'fr' or 'en' is expected as the language; ${named(given)} was given.`);
};

/** What a table holds under the tag of a value. */
export const underTagOf = <Sentences extends object>(given: unknown, sentences: Sentences, takes: string): Sentences[keyof Sentences] => {
  const tag = typeof given === 'object' && given !== null && '_tag' in given ? given._tag : undefined;
  return Object.hasOwn(sentences, tag as PropertyKey) ? sentences[tag as keyof Sentences] : refuse(takes, given);
};

/** A value, once it is known to have a field of its own kind. */
export const withField = <A>(given: A, field: keyof A & string, takes: string): A =>
  typeof given === 'object' && given !== null && field in given ? given : refuse(takes, given);
