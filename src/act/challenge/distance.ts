import type { CivilDay, Territory } from '../../calendar/index.js';
import type { Version } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import { EXTRA_MONTHS_ABROAD, EXTRA_MONTHS_OVERSEAS } from './provisions.js';

/** Where the one who challenges an act lives: a territory of the public holidays, another overseas one, or abroad. */
export type Residence = Territory | 'other-overseas' | 'abroad';

/** The two readings of the holidays of Saint-Martin are one territory, and so is all of metropolitan France. */
const placeOf = (residence: Residence): string =>
  residence === 'mainland-france' || residence === 'alsace-moselle' ? 'metropole' : residence === 'saint-martin-labour-code' ? 'saint-martin' : residence;

/**
 * The months that distance adds to a challenge before the court of a territory, with their source; `undefined` where it adds none.
 * Before a court of metropolitan France they are for those who live overseas; before one overseas, for those who do not live there.
 */
export const distanceMonths = (court: Territory, livesIn: Residence, on: CivilDay): Version<number> | undefined =>
  livesIn === 'abroad' ? inForceOn(on, EXTRA_MONTHS_ABROAD) : placeOf(court) === placeOf(livesIn) ? undefined : inForceOn(on, EXTRA_MONTHS_OVERSEAS);
