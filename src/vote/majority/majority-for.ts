import type { Organ } from '../../body/index.js';
import { extensionTo, notesFor } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { LegalSource } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import { ACCOUNTS, accountsOf, UNLESS_MAJORITY_AGAINST } from './accounts.js';
import type { Matter } from './matters.js';
import { REINFORCED_MAJORITIES } from './matters.js';
import type { MajorityInForce } from './ordinary.js';
import { majorityInForce } from './ordinary.js';

/** What decides the majority of a deliberation. `exercise` is that of the accounts. */
export interface MatterFacts {
  readonly organ: Organ;
  readonly on: CivilDay;
  readonly matter: Matter;
  readonly exercise?: number;
}

/** The text of the exercise; of both versions where the exercise is not known, since they say the same. */
const accountsBasis = (exercise: number | undefined): readonly [LegalSource, ...LegalSource[]] => {
  const version = exercise === undefined ? undefined : accountsOf(exercise);
  const [first, ...others] = ACCOUNTS.map(({ source }) => source) as [LegalSource, ...LegalSource[]];
  return version === undefined ? [first, ...others] : [version.source];
};

/**
 * The majority that a matter needs, by the table of reinforced majorities.
 *
 * Shape:   MatterFacts → MajorityInForce
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; `missing` says that the table has no majority for that matter, that body and that day.
 *
 * @legal the article of each row of REINFORCED_MAJORITIES; CGCT, art. L1612-12 for the accounts
 * @interpretation 021-two-thirds-of-what
 * @interpretation 023-accounts-without-majority-against
 * @example majorityFor({ organ: communaute, on: '2024-07-04', matter: 'community-interest' }).rule
 *   // { numerator: 2, denominator: 3, strictness: 'at-least', base: 'votes-cast' }
 * @since 0.1.0
 */
export const majorityFor = ({ organ, on, matter, exercise }: MatterFacts): MajorityInForce => {
  const ordinary = majorityInForce(organ, on);
  if (matter === 'accounts') {
    return {
      rule: UNLESS_MAJORITY_AGAINST, missing: undefined, castingVote: ordinary.castingVote,
      basis: accountsBasis(exercise), notes: [...notesFor(organ), '023-accounts-without-majority-against'],
    };
  }
  const row = REINFORCED_MAJORITIES.find(({ matter: of, bodies }) => of === matter && bodies.includes(organ.body.kind));
  const version = row === undefined ? undefined : inForceOn(on, row.versions);
  if (row === undefined || version === undefined) return { ...ordinary, rule: undefined, missing: 'majority-of-the-matter' };
  return {
    rule: version.value, missing: undefined, castingVote: ordinary.castingVote,
    basis: [version.source, ...extensionTo(organ, on)], notes: [...notesFor(organ), ...row.notes],
  };
};
