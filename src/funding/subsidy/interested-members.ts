import type { CivilDay } from '../../calendar/index.js';
import type { Basis, Finding, InterpretationId, Undetermined } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import { INTERESTED_MEMBERS } from './provisions.js';

/**
 * What an interested member did when the subsidy was decided: left the room, was not there, voted, was there and said not to take
 * part, was there (and nothing more is known), or was represented.
 */
export type PartTaken = 'withdrawn' | 'absent' | 'voted' | 'not-taking-part' | 'present' | 'represented';

/** A member of the assembly who has an interest in the beneficiary; their part is left out where it is not known. */
export interface InterestedMember {
  readonly member: string;
  readonly part?: PartTaken;
}

/** Whether the members who have an interest in the beneficiary kept out of the decision. */
export type InterestFinding =
  | (Finding<'InterestedMembersKeptOut', 'conforms'> & { readonly members: ReadonlyArray<string> })
  | (Finding<'InterestedMemberTookPart', 'breaches'> & { readonly members: ReadonlyArray<string> })
  | (Undetermined<'InterestedMembersUndetermined', 'part-taken'> & { readonly members: ReadonlyArray<string> });

const NOTES: ReadonlyArray<InterpretationId> = ['039-interested-members-of-a-beneficiary'];

const KEPT_OUT: ReadonlyArray<PartTaken | undefined> = ['withdrawn', 'absent'];

/**
 * States whether the members of the assembly who have an interest in the beneficiary kept out of the decision on its subsidy.
 *
 * Shape:   interested members and the part each took, day of the decision → list of InterestFinding
 * Units:   none.
 * Rounds:  nothing.
 * Findings: InterestedMemberTookPart (those who voted) · InterestedMembersUndetermined (present or represented, no vote known) ·
 *          InterestedMembersKeptOut (the others; alone, with nobody, where no member has an interest)
 * Errors:  none. Whether an interest is one in law is for the caller to say.
 *
 * @legal CGCT, art. L2131-11
 * @interpretation 039-interested-members-of-a-beneficiary
 * @example assessInterestedMembers([{ member: 'a', part: 'withdrawn' }], '2024-07-04') // [{ _tag: 'InterestedMembersKeptOut', members: ['a'] }]
 * @since 0.2.0
 */
export const assessInterestedMembers = (interested: ReadonlyArray<InterestedMember>, decidedOn: CivilDay): ReadonlyArray<InterestFinding> => {
  const version = inForceOn(decidedOn, INTERESTED_MEMBERS) ?? INTERESTED_MEMBERS[0];
  const rests: { readonly basis: Basis; readonly notes: typeof NOTES } = { basis: [version.source], notes: NOTES };
  const named = (test: (part: PartTaken | undefined) => boolean): ReadonlyArray<string> =>
    interested.filter(({ part }) => test(part)).map(({ member }) => member);
  // Since 24 December 2025 the presence of a member is not, by itself, a part in the decision.
  const isOut = (part: PartTaken | undefined): boolean => KEPT_OUT.includes(part) || (part === 'not-taking-part' && version.value.presence === 'is-no-part');
  const voted = named((part) => part === 'voted');
  const unknown = named((part) => part !== 'voted' && !isOut(part));
  const out = named(isOut);
  return [
    ...(voted.length === 0 ? [] : [{ _tag: 'InterestedMemberTookPart', standing: 'breaches', members: voted, ...rests } as const]),
    ...(unknown.length === 0 ? [] : [{ _tag: 'InterestedMembersUndetermined', standing: 'undetermined', missing: ['part-taken'], members: unknown, ...rests } as const]),
    ...(out.length === 0 && interested.length > 0 ? [] : [{ _tag: 'InterestedMembersKeptOut', standing: 'conforms', members: out, ...rests } as const]),
  ];
};
