import type { LegalSource, Versions } from '../../legal/index.js';
import type { MajorityRule } from '../majority/rule.js';
import type { ElectionBase, ElectionForm } from './election.js';

/**
 * How a post is won: by more than a fraction (`numerator`/`denominator`) of the `base` in the first `absoluteRounds` rounds, by a
 * relative majority in the next one, by age between equals.
 */
export interface RoundsRule extends Pick<MajorityRule, 'numerator' | 'denominator' | 'strictness'> {
  readonly form: ElectionForm;
  readonly base: ElectionBase;
  readonly absoluteRounds: 2;
}

const BY_NAME: RoundsRule = { form: 'by-name', base: 'votes-cast', numerator: 1, denominator: 2, strictness: 'more-than', absoluteRounds: 2 };
const BY_LIST: RoundsRule = { ...BY_NAME, form: 'by-list' };
const BY_NAME_OF_MEMBERS: RoundsRule = { ...BY_NAME, base: 'in-office' };

const CGCT = { text: 'CGCT', until: null, authority: 'statute' } as const;

/** The mayor: absolute majority in two rounds, relative in the third, the eldest between equals. */
export const MAYOR_ROUNDS: LegalSource = { ...CGCT, article: 'L2122-7', from: '2008-03-16', confirmed: 'older-text' };

/** In the smaller communes the deputies are elected as the mayor is. */
export const DEPUTIES_AS_MAYOR: LegalSource = { ...CGCT, article: 'L2122-7-1', from: '2008-03-16', confirmed: 'older-text' };

/** The deputies by list, and a single deputy as the mayor. */
export const DEPUTIES_BY_LIST: LegalSource = { ...CGCT, article: 'L2122-7-2', from: '2014-03-23', confirmed: 'current-text' };

/** The same list rule before 2014 is known from a debate of 23 March 2010 only; in all communes since 2026, from a ministerial answer. */
const DEPUTIES_BY_LIST_BEFORE: LegalSource = { ...DEPUTIES_BY_LIST, from: '2008-03-16', until: '2014-03-23', confirmed: 'secondary' };
const DEPUTIES_BY_LIST_BEFORE_2026: LegalSource = { ...DEPUTIES_BY_LIST, until: '2026-03-15' };
const DEPUTIES_BY_LIST_EVERYWHERE: LegalSource = { ...DEPUTIES_BY_LIST, from: '2026-03-15', confirmed: 'secondary' };

/** The rules on the mayor, carried to the president of an intercommunal body. */
export const MAYOR_RULES_EXTENDED: LegalSource = { ...CGCT, article: 'L5211-2', from: null, confirmed: 'secondary' };

/** The mayor and the deputies are elected by secret ballot. */
export const ELECTION_SECRECY: LegalSource = { ...CGCT, article: 'L2122-4', paragraph: 'al. 1', from: null, confirmed: 'older-text' };

/** Appointments: absolute majority in two rounds, relative in the third, the eldest between equals. */
export const APPOINTMENT_ROUNDS: LegalSource = { ...CGCT, article: 'L2121-21', paragraph: 'al. 5', from: '2011-05-19', confirmed: 'current-text' };

/** The wordings of 1996 and 2004 were not read; the same rounds are told of the elections of their time. */
const APPOINTMENT_ROUNDS_BEFORE: LegalSource = { ...APPOINTMENT_ROUNDS, from: '1996-02-24', until: '2011-05-19', confirmed: 'secondary' };

/** The president of a département: absolute majority of the members of the council, then relative, then age. */
export const DEPARTMENT_PRESIDENT: LegalSource = { ...CGCT, article: 'L3122-1', paragraph: 'al. 4', from: '2015-03-22', confirmed: 'current-text' };

/** The president of a région: the same. */
export const REGION_PRESIDENT: LegalSource = { ...CGCT, article: 'L4133-1', paragraph: 'al. 4', from: '1998-03-08', confirmed: 'older-text' };

/** The vice-presidents of a département: by list, absolute majority, then relative, then the highest average age. */
export const DEPARTMENT_VICE_PRESIDENTS: LegalSource = { ...CGCT, article: 'L3122-5', paragraph: 'al. 5', from: '2015-03-22', confirmed: 'older-text' };

/** The vice-presidents of a région: the same. */
export const REGION_VICE_PRESIDENTS: LegalSource = { ...CGCT, article: 'L4133-5', paragraph: 'al. 5', from: '2010-03-14', confirmed: 'older-text' };

/** The rounds of the election of a mayor, by version. */
export const ROUNDS_OF_MAYOR: Versions<RoundsRule> = [{ from: '2008-03-16', until: null, value: BY_NAME, source: MAYOR_ROUNDS }];

/** The rounds of the election of deputies by list. */
export const ROUNDS_OF_DEPUTY_LISTS: Versions<RoundsRule> = [
  { from: '2008-03-16', until: '2014-03-23', value: BY_LIST, source: DEPUTIES_BY_LIST_BEFORE },
  { from: '2014-03-23', until: null, value: BY_LIST, source: DEPUTIES_BY_LIST },
];

/** The rounds of an appointment. */
export const ROUNDS_OF_APPOINTMENT: Versions<RoundsRule> = [
  { from: '1996-02-24', until: '2011-05-19', value: BY_NAME, source: APPOINTMENT_ROUNDS_BEFORE },
  { from: '2011-05-19', until: null, value: BY_NAME, source: APPOINTMENT_ROUNDS },
];

/** The rounds of the election of the president of a département. */
export const ROUNDS_OF_DEPARTMENT_PRESIDENT: Versions<RoundsRule> = [
  { from: '2015-03-22', until: null, value: BY_NAME_OF_MEMBERS, source: DEPARTMENT_PRESIDENT },
];

/** The same in a région. */
export const ROUNDS_OF_REGION_PRESIDENT: Versions<RoundsRule> = [
  { from: '1998-03-08', until: null, value: BY_NAME_OF_MEMBERS, source: REGION_PRESIDENT },
];

/** The rounds of the election of the vice-presidents of a département, by list. */
export const ROUNDS_OF_DEPARTMENT_VICE_PRESIDENTS: Versions<RoundsRule> = [
  { from: '2015-03-22', until: null, value: BY_LIST, source: DEPARTMENT_VICE_PRESIDENTS },
];

/** The same in a région. */
export const ROUNDS_OF_REGION_VICE_PRESIDENTS: Versions<RoundsRule> = [
  { from: '2010-03-14', until: null, value: BY_LIST, source: REGION_VICE_PRESIDENTS },
];

/** From how many inhabitants the deputies are elected by list. Each change came with a general renewal, on its first round. */
export const DEPUTY_LIST_POPULATION: Versions<number> = [
  { from: '2008-03-16', until: '2014-03-23', value: 3500, source: DEPUTIES_BY_LIST_BEFORE },
  { from: '2014-03-23', until: '2026-03-15', value: 1000, source: DEPUTIES_BY_LIST_BEFORE_2026 },
  { from: '2026-03-15', until: null, value: 0, source: DEPUTIES_BY_LIST_EVERYWHERE },
];
