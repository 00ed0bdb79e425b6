import type { Finding, Undetermined } from '../legal/index.js';
import type { MemberId, MemberState, Movement } from './roll.js';

/** What a finding on a roll may miss. */
export type RollFact =
  | 'members-in-office' | 'members-present' | 'identity-of-a-member' | 'place-of-a-movement' | 'members-nowhere' | 'members-by-name'
  | 'seats-of-the-commune' | 'statutes-on-alternates' | 'text-on-alternates' | 'rules-of-the-body';

/** Why an alternate may not sit. */
export type AlternateObstacle = 'no-alternates-here' | 'commune-has-several-seats' | 'titular-did-not-notify' | 'statutes-provide-none';

/** The figures that an act prints about its sitting. */
export type Figure = 'in-office' | 'present' | 'represented' | 'absent' | 'voices' | 'quorum';

/**
 * The count of a roll. `present` includes the `doubtful`; `represented` counts the proxies in effect, `representedInDoubt` those
 * that could not be settled; the five without `doubtful` add up to `inOffice`.
 */
export interface Headcount {
  readonly inOffice: number;
  readonly present: number;
  readonly doubtful: number;
  readonly represented: number;
  readonly representedInDoubt: number;
  readonly withdrawn: number;
  readonly absent: number;
}

/** An alternate, and the titular member in whose seat they sit. @inline */
interface Substitution {
  readonly alternate: MemberId;
  readonly titular: MemberId;
}

/** What a roll shows at one moment: its count, its contradictions, its doubts, and the figures printed beside it. */
export type RollFinding =
  | (Finding<'RollCounted', 'conforms'> & Headcount)
  | (Undetermined<'RollUndetermined', RollFact> & { readonly present: number | null; readonly doubtful: number; readonly represented: number })
  | (Finding<'MorePresentThanInOffice', 'breaches'> & { readonly inOffice: number; readonly accounted: number })
  | (Finding<'MoreNamesThanInOffice', 'breaches'> & { readonly inOffice: number; readonly named: number })
  | (Finding<'MemberInTwoStates', 'breaches'> & { readonly member: MemberId; readonly presentIfPresent: number; readonly presentIfAbsent: number })
  | (Undetermined<'UndecidableHomonym', RollFact> & { readonly present: MemberId; readonly other: MemberId })
  | (Undetermined<'MembersUnaccountedFor', RollFact> & { readonly inOffice: number; readonly named: number; readonly nowhere: number })
  | (Undetermined<'MovementNotPlaced', RollFact> & { readonly movement: Movement })
  | (Finding<'MovementImpossible', 'breaches'> & { readonly movement: Movement; readonly state: MemberState })
  | (Finding<'AlternateAdmitted', 'conforms'> & Substitution)
  | (Finding<'AlternateRefused', 'breaches'> & Substitution & { readonly obstacle: AlternateObstacle })
  | (Undetermined<'AlternateUndetermined', RollFact> & Substitution)
  | (Finding<'PrintedFiguresAgree', 'conforms'> & { readonly figures: ReadonlyArray<{ readonly figure: Figure; readonly printed: number }> })
  | (Finding<'PrintedFigureDisagrees', 'breaches'> & {
      readonly figure: Figure;
      readonly printed: number;
      /** What follows from the names; a range where some of them are in doubt. */
      readonly atLeast: number;
      readonly atMost: number;
      /** Whether the printed figure was true at the opening: two moments of one sitting stand in one act. */
      readonly trueAt: 'opening' | 'no-known-moment';
    });
