import type { CivilDay } from '../../calendar/index.js';
import type { Finding, Undetermined } from '../../legal/index.js';
import type { ActFact } from '../finding.js';
import type { AcceptedModes, PublicityMode } from './accepted-modes.js';

/** The findings of assessPublicity. `atLeastUntil` is the day until which an act stays online at least. */
export type PublicityFinding =
  | (Finding<'PublicityRegular', 'conforms'> & { readonly mode: PublicityMode } & Pick<AcceptedModes, 'accepted' | 'because'>)
  | (Finding<'PublicityIrregular', 'breaches'> & { readonly mode: PublicityMode } & Pick<AcceptedModes, 'accepted' | 'because'>)
  | (Finding<'PostedInUrgency', 'conforms'> & { readonly electronicOn: CivilDay })
  | (Finding<'Notified', 'conforms'> & { readonly notifiedOn: CivilDay })
  | (Finding<'KeptOnline', 'conforms'> & { readonly publishedOn: CivilDay; readonly atLeastUntil: CivilDay; readonly onlineUntil: CivilDay | null })
  | (Finding<'TakenOfflineEarly', 'breaches'> & { readonly publishedOn: CivilDay; readonly atLeastUntil: CivilDay; readonly onlineUntil: CivilDay })
  | Undetermined<'PublicityUndetermined', ActFact>;
