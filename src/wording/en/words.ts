import type { CivilDay, ClearPeriod } from '../../calendar/index.js';
import { formatCivilDay } from '../../calendar/index.js';
import type { PrintedRate } from '../../funding/index.js';
import type { Euro } from '../../money/index.js';
import { formatEuro } from '../../money/index.js';
import type { ActNature } from '../../transmission/index.js';
import type { Counts } from '../../vote/index.js';
import type { AnyFact } from '../lexicon.js';
import { grouped, percentage } from '../money-words.js';
import { ENGLISH_TERMS } from './terms.js';

const { facts, natures } = ENGLISH_TERMS;

export const day = (value: CivilDay): string => formatCivilDay(value, 'en');
export const euro = (value: Euro): string => formatEuro(value, 'en');
/** A count, its thousands apart from 10,000 on. */
export const thousands = (count: number): string => grouped(count, ',');
export const many = (count: number, one: string, several: string): string => `${thousands(count)} ${count === 1 ? one : several}`;
export const missing = (list: ReadonlyArray<AnyFact>): string => `missing: ${list.map((fact) => facts[fact]).join(' and ')}`;
export const nature = (code: ActNature): string => `${code} (${natures[code]})`;
export const clearDays = (count: number): string => many(count, 'clear day', 'clear days');
export const range = (atLeast: number, atMost: number): string => (atLeast === atMost ? `${atLeast}` : `between ${atLeast} and ${atMost}`);

export const percent = ({ rate, decimals }: PrintedRate): string => `${percentage(rate, decimals, '.')}%`;
export const periodEnd = ({ lastDay, otherReading }: ClearPeriod): string =>
  otherReading === null ? day(lastDay) : `${day(lastDay)} (${day(otherReading)} by the other reading)`;

export const votes = (counts: Counts): string =>
  [
    `${counts.for} for`,
    `${counts.against} against`,
    ...(counts.abstentions > 0 ? [many(counts.abstentions, 'abstention', 'abstentions')] : []),
    ...(counts.blankOrSpoiled > 0 ? [`${counts.blankOrSpoiled} blank or spoiled`] : []),
    ...(counts.notTakingPart > 0 ? [`${counts.notTakingPart} taking no part`] : []),
    many(counts.votesCast, 'vote cast', 'votes cast'),
  ].join(', ');
