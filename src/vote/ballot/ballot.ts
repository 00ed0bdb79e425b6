import type { ItemId } from '../../attendance/index.js';
import type { Organ } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { Finding, Undetermined } from '../../legal/index.js';
import type { BallotMode } from '../vote.js';

/** The two ballot modes that may be asked for. */
export type RequestedMode = 'public' | 'secret';

/** A request for a ballot mode. `asking` counts the members present who ask; a request is for one vote, on one `item`. */
export interface BallotRequest {
  readonly mode: RequestedMode;
  readonly by: 'members' | 'chair-alone';
  readonly asking?: number;
  readonly item?: ItemId;
}

/** What is voted on: a text, an appointment, or an appointment for which a text expressly requires the secret ballot. */
export type BallotMatter = 'deliberation' | 'appointment' | 'secret-by-text';

/**
 * What the rule looks at, for one vote. `present` counts the members present: proxies are not. `waiver` is the answer of the
 * assembly to the question whether to dispense with the secrecy of an appointment. `candidacies` is `single` where, in committees or
 * outside bodies, each post has one candidate or one list was presented after a call. `held` is how the vote was taken.
 */
export interface BallotFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly matter: BallotMatter;
  readonly requests: ReadonlyArray<BallotRequest>;
  readonly item?: ItemId;
  readonly present?: number;
  readonly waiver?: 'unanimous' | 'refused';
  readonly candidacies?: 'single' | 'several';
  readonly held?: BallotMode;
}

/** What a finding on the ballot mode may miss. */
export type BallotFact = 'rules-of-the-body' | 'rules-of-that-day' | 'members-present' | 'members-asking' | 'unanimous-waiver';

/** A request against its threshold. */
export interface RequestCount {
  readonly mode: RequestedMode;
  readonly asking: number;
  readonly present: number;
  readonly required: number;
}

/** Why a mode is the right one. */
export type BallotReason = 'text' | 'appointment' | 'secret-request' | 'secret-over-public' | 'public-request' | 'unanimous-waiver' | 'no-request';

/** Which ballot mode a vote needed and why, what each request weighed, and whether the vote was held so. */
export type BallotFinding =
  | (Finding<'BallotModeSettled', 'conforms'> & { readonly mode: BallotMode; readonly because: BallotReason })
  | Finding<'AppointmentTakesEffect', 'conforms'>
  | Undetermined<'BallotModeUndetermined', BallotFact>
  | (Finding<'BallotRequestMet', 'conforms'> & RequestCount)
  | (Finding<'BallotRequestShort', 'conforms'> & RequestCount & { readonly missing: number })
  | (Undetermined<'BallotRequestUndetermined', BallotFact> & { readonly mode: RequestedMode; readonly required: number | null })
  | (Finding<'BallotRequestWithoutEffect', 'conforms'> & { readonly mode: RequestedMode; readonly because: 'another-vote' | 'chair-alone' | 'not-provided' })
  | (Finding<'BallotModeIrregular', 'breaches'> & { readonly held: BallotMode; readonly required: BallotMode; readonly because: BallotReason });
