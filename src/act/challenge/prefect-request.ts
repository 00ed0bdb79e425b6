import type { CivilDay } from '../../calendar/index.js';

/** What the prefect asked the body for, and when it was received; a day that is left out is not known. */
export interface PrefectRequest {
  readonly requestedOn?: CivilDay | undefined;
  readonly receivedOn?: CivilDay | undefined;
}
