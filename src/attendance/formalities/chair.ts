import type { Organ, Procedure } from '../../body/index.js';
import { extensionTo, notesFor, procedureOf } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { Basis, InterpretationId, LegalSource } from '../../legal/index.js';
import type { MemberId } from '../roll.js';
import type { Chair, ChairOccasion, FormalityFact, FormalityFinding, PresenceAt } from './formality.js';
import {
  ELDEST_FOR_MAYOR, ELDEST_FOR_PRESIDENT, ELDEST_IN_DEPARTMENTS, ELDEST_IN_REGIONS, LOCAL_LAW, ORDER_OF_SUBSTITUTES, PRESIDING,
  PRESIDING_IN_SOCIAL_ACTION, PRESIDING_OVER_ACCOUNTS,
} from './provisions.js';

/**
 * What the rule on the chair looks at. `precedence` lists the mayor or president, then those who replace them, in order; `moments`
 * are those during which the chair presided, for a roll by name.
 */
export interface ChairFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly occasion: ChairOccasion;
  readonly chair?: Chair | undefined;
  readonly precedence?: ReadonlyArray<MemberId> | undefined;
  readonly moments?: ReadonlyArray<PresenceAt> | undefined;
}

/** The texts on the chair, occasion by occasion; none where the rules of the body are not encoded. */
type Texts = Readonly<Partial<Record<ChairOccasion, readonly [LegalSource, ...LegalSource[]]>>>;

const TEXTS: Readonly<Record<Procedure, Texts>> = {
  municipal: { ordinary: [PRESIDING], 'own-accounts': [PRESIDING_OVER_ACCOUNTS], 'election-of-the-executive': [ELDEST_FOR_MAYOR] },
  intercommunal: { ordinary: [PRESIDING], 'own-accounts': [PRESIDING_OVER_ACCOUNTS], 'election-of-the-executive': [ELDEST_FOR_PRESIDENT] },
  'alsace-moselle': {
    ordinary: [PRESIDING, LOCAL_LAW], 'own-accounts': [PRESIDING_OVER_ACCOUNTS, LOCAL_LAW], 'election-of-the-executive': [ELDEST_FOR_MAYOR, LOCAL_LAW],
  },
  departmental: { 'election-of-the-executive': [ELDEST_IN_DEPARTMENTS] },
  regional: { 'election-of-the-executive': [ELDEST_IN_REGIONS] },
  'social-action': { ordinary: [PRESIDING_IN_SOCIAL_ACTION] },
  corsican: {}, 'tender-commission': {}, statutory: {}, 'not-encoded': {},
};

/** The member who precedes the chair and was there whenever the chair was, if there is one. */
const precededBy = (member: MemberId, precedence: ReadonlyArray<MemberId>, moments: ReadonlyArray<PresenceAt>): MemberId | undefined => {
  const rank = precedence.indexOf(member);
  const before = rank < 0 ? precedence : precedence.slice(0, rank);
  const presiding = moments.filter((presence) => presence(member) !== 'no');
  return presiding.length > 0 && presiding.every((presence) => before.some((one) => presence(one) === 'yes'))
    ? before.find((one) => presiding[0]?.(one) === 'yes')
    : undefined;
};

/**
 * States whether the one who presided may: the mayor or president, or those who replace them, in order; the eldest member for the
 * election of the mayor or president; a chair elected for the accounts of the mayor or president.
 *
 * Shape:   ChairFacts → FormalityFinding
 * Units:   none.
 * Rounds:  nothing.
 * Findings: HeadPresides · SubstitutePresides · ChairNotPresent · ChairOutOfTurn · ChairNotElected · ChairNotEldest · ChairUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-14, al. 1 (presiding)
 * @legal CGCT, art. L2121-14, al. 2 (accounts)
 * @legal CGCT, art. L2122-8, al. 1; art. L5211-9, L3122-1, L4133-1 (election of the mayor or president)
 * @interpretation 085-order-of-those-who-preside
 * @example assessChair({ organ: commune, heldOn: '2024-07-04', occasion: 'own-accounts', chair: { office: 'mayor-or-president' } })._tag
 *   // 'ChairNotElected'
 * @since 0.2.0
 */
export const assessChair = ({ organ, heldOn, occasion, chair, precedence, moments }: ChairFacts): FormalityFinding => {
  const [first, ...others] = TEXTS[procedureOf(organ)][occasion] ?? [PRESIDING];
  const rests: { readonly basis: Basis; readonly notes: ReadonlyArray<InterpretationId> } = { basis: [first, ...others, ...extensionTo(organ, heldOn)], notes: notesFor(organ) };
  const open = (fact: FormalityFact): FormalityFinding => ({ _tag: 'ChairUndetermined', standing: 'undetermined', missing: [fact], ...rests });
  if (TEXTS[procedureOf(organ)][occasion] === undefined) return { ...open('rules-of-the-body'), notes: [] };
  if (chair === undefined) return open('chair');
  const { member, office } = chair;
  if (member !== undefined && moments?.every((presence) => presence(member) === 'no') === true) {
    return { _tag: 'ChairNotPresent', standing: 'breaches', member, ...rests };
  }
  if (office === undefined) return open('office-of-the-chair');
  const named = { member: member ?? null, ...rests };
  if (occasion === 'election-of-the-executive' && office !== 'eldest-member') return { _tag: 'ChairNotEldest', standing: 'breaches', office, ...named };
  if (occasion === 'own-accounts' && office === 'mayor-or-president') return { _tag: 'ChairNotElected', standing: 'breaches', ...named };
  if (occasion === 'own-accounts' && office !== 'elected-chair') return open('election-of-the-chair');
  const ahead = occasion !== 'ordinary' || member === undefined || precedence === undefined || moments === undefined ? undefined : precededBy(member, precedence, moments);
  if (ahead !== undefined && member !== undefined) {
    const [text, ...more] = rests.basis;
    return { _tag: 'ChairOutOfTurn', standing: 'breaches', member, precededBy: ahead, basis: [text, ...more, ORDER_OF_SUBSTITUTES], notes: [...rests.notes, '085-order-of-those-who-preside'] };
  }
  return office === 'mayor-or-president'
    ? { _tag: 'HeadPresides', standing: 'conforms', ...named }
    : { _tag: 'SubstitutePresides', standing: 'conforms', office, ...named };
};
