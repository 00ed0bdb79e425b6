import type { Organ } from '../body/index.js';
import { extensionTo, followsMunicipalRules } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Basis } from '../legal/index.js';
import { inForceOn, NO_NOTES } from '../legal/index.js';
import type { RollFinding } from './finding.js';
import { assessAlternates } from './alternates.js';
import { MINUTES, PRINTED_FIGURES } from './provisions.js';
import type { FollowedRoll } from './following/follow-roll.js';
import type { MemberId, NamedRoll, RollCall } from './roll.js';

/**
 * The sources on which the minutes of a sitting rest on a day. Where the rules of the body are not encoded, what is left of them is
 * arithmetic: the figures of one record must agree.
 *
 * Shape:   Organ, CivilDay → Basis
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-15
 * @legal CGCT, art. L5211-1 (intercommunal bodies)
 * @interpretation 004-printed-figures
 * @example minutesBasis(commune, '2024-07-04') // [{ text: 'CGCT', article: 'L2121-15', from: '2022-07-01' }]
 * @since 0.1.0
 */
export const minutesBasis = (organ: Organ, heldOn: CivilDay): Basis =>
  !followsMunicipalRules(organ)
    ? [PRINTED_FIGURES]
    : [(inForceOn(heldOn, MINUTES) ?? MINUTES[0]).source, ...extensionTo(organ, heldOn)];

/**
 * How many seats the names of a roll fill: an alternate sits in the seat of the titular member.
 *
 * Shape:   NamedRoll → seats
 * Units:   seats, whole numbers.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L5211-6 (alternates)
 * @example seatsNamed(roll) // 5
 * @since 0.1.0
 */
export const seatsNamed = (roll: NamedRoll): number => roll.members.filter(({ standsInFor }) => standsInFor === undefined).length;

/**
 * How many members in office the record puts nowhere: neither present, nor absent, nor represented, nor in a movement. An alternate
 * stands for their titular member. Nothing is said of a record that does not list its absent, nor where the members in office are
 * not known.
 *
 * Shape:   NamedRoll, members who gave a proxy → members
 * Units:   members.
 * Rounds:  nothing; never below 0, when the names exceed the members in office.
 * Findings: none; assessRoll makes MembersUnaccountedFor of them.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-15
 * @example membersNowhere(roll, []) // 1
 * @since 0.1.0
 */
export const membersNowhere = (roll: NamedRoll, givers: ReadonlyArray<MemberId>): number => {
  if (roll.inOffice === undefined || roll.recordedAbsent === undefined) return 0;
  const somewhere = new Set([...roll.presentAtOpening, ...roll.recordedAbsent, ...givers, ...roll.movements.map(({ member }) => member)]);
  for (const { id, standsInFor } of roll.members) if (standsInFor !== undefined && somewhere.delete(id)) somewhere.add(standsInFor);
  return Math.max(roll.inOffice - somewhere.size, 0);
};

/** A roll by name, followed through the agenda, of one organ on one day. */
export interface RollFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly roll: NamedRoll;
  readonly followed: FollowedRoll;
  /** The members who gave a proxy: a record need not list them among the absent too. */
  readonly givers: ReadonlyArray<MemberId>;
}

/**
 * States what is wrong or undecided in a roll by name, whatever the item: a member in two states, homonyms that the record does
 * not tell apart, members in office who are nowhere, movements that are impossible or not placed.
 *
 * Shape:   RollFacts → list of RollFinding
 * Units:   members.
 * Rounds:  nothing.
 * Findings: MoreNamesThanInOffice · MemberInTwoStates · UndecidableHomonym · MovementNotPlaced · MovementImpossible ·
 *           MembersUnaccountedFor · those of assessAlternates
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-15 (the minutes name the members present or represented)
 * @interpretation 008-homonyms
 * @interpretation 009-two-states
 * @example assessRoll({ organ: commune, heldOn: '2024-07-04', roll, followed: followRoll(roll, agenda), givers: [] })
 *   // [{ _tag: 'MembersUnaccountedFor', inOffice: 6, nowhere: 1 }]
 * @since 0.1.0
 */
export const assessRoll = ({ organ, heldOn, roll, followed, givers }: RollFacts): ReadonlyArray<RollFinding> => {
  const basis = minutesBasis(organ, heldOn);
  const idOf = (place: number): MemberId => (roll.members[place] as NamedRoll['members'][number]).id;
  const opening = followed.calls[0] as RollCall;
  const nowhere = membersNowhere(roll, givers);
  const named = seatsNamed(roll);
  return [
    ...(roll.inOffice !== undefined && named > roll.inOffice
      ? [{ _tag: 'MoreNamesThanInOffice', standing: 'breaches', inOffice: roll.inOffice, named, basis, notes: NO_NOTES } satisfies RollFinding]
      : []),
    ...followed.inTwoStates.map((place): RollFinding => ({
      _tag: 'MemberInTwoStates', standing: 'breaches', member: idOf(place),
      presentIfPresent: opening.present, presentIfAbsent: opening.present - 1, basis, notes: ['009-two-states'],
    })),
    ...followed.homonyms.map(([a, b]): RollFinding => {
      const [present, other] = opening.states[a] === 'present' ? [a, b] : [b, a];
      return {
        _tag: 'UndecidableHomonym', standing: 'undetermined', missing: ['identity-of-a-member'],
        present: idOf(present), other: idOf(other), basis, notes: ['008-homonyms'],
      };
    }),
    ...followed.notPlaced.map((movement): RollFinding => ({
      _tag: 'MovementNotPlaced', standing: 'undetermined', missing: ['place-of-a-movement'], movement, basis, notes: NO_NOTES,
    })),
    ...followed.impossible.map(({ movement, state }): RollFinding => ({
      _tag: 'MovementImpossible', standing: 'breaches', movement, state, basis, notes: NO_NOTES,
    })),
    ...assessAlternates(roll, organ, heldOn),
    ...(nowhere > 0 && roll.inOffice !== undefined
      ? [{
          _tag: 'MembersUnaccountedFor', standing: 'undetermined', missing: ['members-nowhere'],
          inOffice: roll.inOffice, named: roll.inOffice - nowhere, nowhere, basis, notes: NO_NOTES,
        } satisfies RollFinding]
      : []),
  ];
};
