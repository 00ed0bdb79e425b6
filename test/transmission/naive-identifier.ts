import type { Parties } from './identifier/act-identifier.cases.js';

/** A second reading of the same grammar, by one expression, a SIREN sum by hand and the days of the host: slow, and independent. */
const GRAMMAR =
  /^(?:(\d\d_[A-Z]{2})-)?(?!020)(0(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])|97[1-8]|984|98[678])-(\d{9})-(\d{4})(\d{2})(\d{2})-(.+?)(?:-(DE|AR|AI|CC|BF|AU))?$/s;
const NUMBER = /^\w(?:[\w -]{0,13}\w)?$/;

export const hasGoodKey = (digits: string): boolean =>
  Array.from(digits).reduceRight((total, digit, index) => {
    const counted = Number(digit) * ((digits.length - index) % 2 === 0 ? 2 : 1);
    return total + Math.floor(counted / 10) + (counted % 10);
  }, 0) % 10 === 0;

const exists = (year: number, month: number, dayOfMonth: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return year >= 1583 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
};

export const readNaively = (text: string): Parties | null => {
  const parts = GRAMMAR.exec(text);
  if (parts === null) return null;
  const [, type, département = '', siren = '', year = '', month = '', dayOfMonth = '', numéro = '', nature] = parts;
  if (!NUMBER.test(numéro) || !hasGoodKey(siren) || !exists(Number(year), Number(month), Number(dayOfMonth))) return null;
  return { type: type ?? null, département, siren, jour: `${year}-${month}-${dayOfMonth}`, numéro, nature: nature ?? null };
};
