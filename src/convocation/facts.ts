import type { Organ } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Convocation } from './convocation.js';

/** What the rules look at. `inOffice`: the members in office, asked for where members requested the sitting. */
export interface ConvocationFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly convocation: Convocation;
  readonly inOffice?: number | undefined;
}
