import type { CivilDay } from '../../calendar/index.js';
import type { ActIdentifier } from '../identifier/index.js';
import type { LenientReading } from '../lenient/index.js';

/**
 * The layouts in which platforms and prefectures stamp a transmitted act: sent, received and published, with an ID; receipt
 * (« accusé de réception en préfecture »); « AR Préfecture »; receipt of the ministry; visa of the prefecture; certificate with the unique
 * identifier; received « via » a platform; executory act; or the identifier alone, as a file name prints it.
 */
export type StampLayout =
  | 'sent-and-received'
  | 'receipt'
  | 'ar-prefecture'
  | 'ministry-receipt'
  | 'visa'
  | 'certificate'
  | 'received-via'
  | 'executory'
  | 'identifier-alone';

/** How the stamp says that the act was made public. */
export type StampedPublicity = 'published' | 'posted' | 'online';

/**
 * A stamp found in a page. What it does not say, or leaves blank, is `null`. `identifier` is whole or `null`; `reading` holds what could be
 * read of it, with its repairs, placed in the page. `source` tells a stamp of a test platform, whose days prove nothing and are left out.
 */
export interface Stamp {
  readonly layout: StampLayout;
  readonly source: 'prefecture' | 'simulation';
  readonly position: number;
  readonly end: number;
  readonly identifier: ActIdentifier | null;
  readonly reading: LenientReading | null;
  readonly sentOn: CivilDay | null;
  readonly receivedOn: CivilDay | null;
  readonly publishedOn: CivilDay | null;
  readonly publicity: StampedPublicity | null;
  readonly platform: string | null;
  readonly number: string | null;
  readonly classification: string | null;
}
