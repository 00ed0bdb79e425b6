import type { Organ } from '../../body/index.js';
import { followsMunicipalRules, notesFor } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import { minutesBasis } from '../assess-roll.js';
import { MINUTES } from '../provisions.js';
import type { MemberId } from '../roll.js';
import type { FormalityFinding, PresenceAt } from './formality.js';

/** What the rule on the secretary looks at. `outsider` is the name of a secretary who is no member of the assembly. */
export interface SecretaryFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly secretaries?: ReadonlyArray<MemberId> | undefined;
  readonly outsider?: string | undefined;
  readonly moments?: ReadonlyArray<PresenceAt> | undefined;
}

/**
 * States whether the assembly appointed one or several of its members as secretaries. Auxiliaries taken outside the assembly may
 * help them; they are no secretaries.
 *
 * Shape:   SecretaryFacts → FormalityFinding
 * Units:   none.
 * Rounds:  nothing.
 * Findings: SecretaryAppointed · SecretaryNotPresent · SecretaryNotAMember · SecretaryUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-15 (secretary)
 * @example assessSecretary({ organ: commune, heldOn: '2024-07-04', outsider: 'Mme Faure' }) // { _tag: 'SecretaryNotAMember', name: 'Mme Faure' }
 * @since 0.2.0
 */
export const assessSecretary = ({ organ, heldOn, secretaries = [], outsider, moments }: SecretaryFacts): FormalityFinding => {
  if (!followsMunicipalRules(organ)) {
    return { _tag: 'SecretaryUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], basis: [MINUTES[1].source], notes: [] };
  }
  const rests = { basis: minutesBasis(organ, heldOn), notes: notesFor(organ) };
  if (outsider !== undefined) return { _tag: 'SecretaryNotAMember', standing: 'breaches', name: outsider, ...rests };
  if (secretaries.length === 0) return { _tag: 'SecretaryUndetermined', standing: 'undetermined', missing: ['secretary'], ...rests };
  const away = moments === undefined ? undefined : secretaries.find((member) => moments.every((presence) => presence(member) === 'no'));
  return away === undefined
    ? { _tag: 'SecretaryAppointed', standing: 'conforms', members: secretaries, ...rests }
    : { _tag: 'SecretaryNotPresent', standing: 'breaches', member: away, ...rests };
};
