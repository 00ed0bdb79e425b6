import type { CivilDay, ClearPeriod } from '../../calendar/index.js';
import { formatCivilDay } from '../../calendar/index.js';
import type { PrintedRate } from '../../funding/index.js';
import type { Euro } from '../../money/index.js';
import { formatEuro } from '../../money/index.js';
import type { ActNature } from '../../transmission/index.js';
import type { Counts } from '../../vote/index.js';
import type { AnyFact } from '../lexicon.js';
import { grouped, percentage } from '../money-words.js';
import { FRENCH_TERMS } from './terms.js';

const { facts, natures } = FRENCH_TERMS;

export const day = (value: CivilDay): string => formatCivilDay(value, 'fr');
export const euro = (value: Euro): string => formatEuro(value, 'fr');
/** A count, its thousands apart from 10 000 on. */
export const thousands = (count: number): string => grouped(count, '\u202F');
export const many = (count: number, one: string, several: string): string => `${thousands(count)} ${count >= 2 ? several : one}`;
export const missing = (list: ReadonlyArray<AnyFact>): string =>
  `il manque ${list.map((fact) => facts[fact].replace(/^(?=si |qui )/, 'de savoir ')).join(' et ')}`;
export const nature = (code: ActNature): string => `${code} (${natures[code]})`;
export const clearDays = (count: number): string => many(count, 'jour franc', 'jours francs');
export const range = (atLeast: number, atMost: number): string => (atLeast === atMost ? `${atLeast}` : `entre ${atLeast} et ${atMost}`);
export const deNom = (name: string): string => (/^[aeéèêiou]/i.test(name) ? `d’${name}` : `de ${name}`);

export const votes = (counts: Counts): string =>
  [
    `${counts.for} pour`,
    `${counts.against} contre`,
    ...(counts.abstentions > 0 ? [many(counts.abstentions, 'abstention', 'abstentions')] : []),
    ...(counts.blankOrSpoiled > 0 ? [many(counts.blankOrSpoiled, 'bulletin blanc ou nul', 'bulletins blancs ou nuls')] : []),
    ...(counts.notTakingPart > 0 ? [`${counts.notTakingPart} ne prenant pas part au vote`] : []),
    many(counts.votesCast, 'suffrage exprimé', 'suffrages exprimés'),
  ].join(', ');

export const percent = ({ rate, decimals }: PrintedRate): string => `${percentage(rate, decimals, ',')}\u00A0%`;
export const periodEnd = ({ lastDay, otherReading }: ClearPeriod): string =>
  otherReading === null ? day(lastDay) : `${day(lastDay)} (${day(otherReading)} selon l’autre lecture)`;
