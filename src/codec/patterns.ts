/** The patterns of texts as schemas give them: in the syntax that every engine of regular expressions has, without looking around. */
const SPACE = '[ \u00A0\u202F]';
const MINUS = '[-\u2212]';
const CURRENCY = `(${SPACE}?(\u20AC|EUR))?`;

/** Figures and cents of an amount, the thousands joined or apart by spaces. */
const amountOf = (figure: string): string => `(${figure}{1,3}(${SPACE}${figure}{3})+|${figure}+)([.,]${figure}{1,2})?`;

/** An amount of either sign. */
export const AMOUNT: string = `^${MINUS}?${amountOf('[0-9]')}${CURRENCY}$`;
/** An amount from zero on; zero may have a sign. */
export const AMOUNT_FROM_ZERO: string = `^(${amountOf('[0-9]')}|${MINUS}${amountOf('0')})${CURRENCY}$`;

const PERCENTAGE_TEXT = `[0-9]{1,12}([.,][0-9]{1,12})?${SPACE}?%`;

export const PERCENTAGE: string = `^${PERCENTAGE_TEXT}$`;
/** A percentage, or a fraction whose denominator is not zero. */
export const RATE: string = `^(${PERCENTAGE_TEXT}|[0-9]{1,16}/0*[1-9][0-9]{0,15})$`;

export const DAY = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';
/** Three groups of three digits. */
export const SIREN: string = `^[0-9]{3}(${SPACE}?[0-9]{3}){2}$`;
/** Fourteen digits, one separator at most between two of them. */
export const SIRET = '^[0-9]([ .\u00A0\u202F]?[0-9]){13}$';
/** A document type, then department, SIREN, day and number, then a nature. */
export const ACT_IDENTIFIER = '^([0-9]{2}_[A-Z]{2}-)?[0-9]{2}[0-9AB]-[0-9]{9}-[0-9]{8}-.{1,18}$';
