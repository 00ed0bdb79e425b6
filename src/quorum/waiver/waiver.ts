import type { CivilDay } from '../../calendar/index.js';
import type { InterpretationId } from '../../legal/index.js';
import type { QuorumFact } from '../quorum.js';

/** Whether an item is free from the quorum; `unknown` names the fact that would tell. */
export type Waiver = { readonly notes: ReadonlyArray<InterpretationId> } & (
  | { readonly _tag: 'granted'; readonly failedOn: CivilDay }
  | { readonly _tag: 'refused' }
  | { readonly _tag: 'unknown'; readonly missing: QuorumFact }
);
