import type { QuorumRule } from '../body/index.js';
import type { IsoDay, LegalSource, LegalText, Version, Versions } from '../legal/index.js';

const MAJORITY: QuorumRule = { numerator: 1, denominator: 2, strictness: 'more-than', counted: 'present' };
const MAJORITY_REPRESENTED: QuorumRule = { ...MAJORITY, counted: 'present-or-represented' };
const THIRD: QuorumRule = { numerator: 1, denominator: 3, strictness: 'at-least', counted: 'present' };
const THIRD_REPRESENTED: QuorumRule = { ...THIRD, counted: 'present-or-represented' };

const statute = (text: LegalText, article: string, from: IsoDay | null, until: IsoDay | null, confirmed: LegalSource['confirmed']): LegalSource => ({
  text, article, from, until, authority: 'statute', confirmed,
});

/** The majority of the members in office is present. */
export const QUORUM_MAJORITY: LegalSource = statute('CGCT', 'L2121-17', '1996-02-24', null, 'older-text');

/** The statutes of an open syndicat mixte give its rules. */
const STATUTES_DECIDE: LegalSource = statute('CGCT', 'L5721-2-1', null, null, 'older-text');
const STATUTES_IN_A_CRISIS: LegalSource = { ...STATUTES_DECIDE, confirmed: 'unconfirmed' };

/** Whether the statutes of an open syndicat mixte give its quorum: the crisis regimes applied to some of them, and say which in part only. */
export const STATUTES_GIVE_THE_QUORUM: readonly [Version<'yes'>, ...Versions<'yes' | 'perhaps'>] = [
  { from: null, until: '2020-03-24', value: 'yes', source: STATUTES_DECIDE },
  { from: '2020-03-24', until: '2020-08-31', value: 'perhaps', source: STATUTES_IN_A_CRISIS },
  { from: '2020-08-31', until: '2020-10-17', value: 'yes', source: STATUTES_IN_A_CRISIS },
  { from: '2020-10-17', until: '2021-10-01', value: 'perhaps', source: STATUTES_IN_A_CRISIS },
  { from: '2021-10-01', until: '2021-11-10', value: 'yes', source: STATUTES_IN_A_CRISIS },
  { from: '2021-11-10', until: '2022-08-01', value: 'perhaps', source: STATUTES_IN_A_CRISIS },
  { from: '2022-08-01', until: null, value: 'yes', source: STATUTES_DECIDE },
];

/** In Alsace-Moselle the municipal quorum holds, save in two cases. */
export const LOCAL_EXCEPTIONS: LegalSource = statute('CGCT', 'L2541-4', '1996-02-24', null, 'current-text');

/** The crisis regimes, one after the other, with the ordinary rule of each organ between them (interpretation 010). */
const CRISES: ReadonlyArray<Version<QuorumRule> & { readonly from: IsoDay }> = [
  { from: '2020-03-24', until: '2020-04-03', value: THIRD, source: statute('loi 2020-290', '10', '2020-03-24', '2020-04-03', 'current-text') },
  { from: '2020-04-03', until: '2020-07-11', value: THIRD_REPRESENTED, source: statute('ordonnance 2020-391', '2', '2020-04-03', '2020-07-11', 'secondary') },
  { from: '2020-07-11', until: '2020-08-31', value: THIRD, source: statute('loi 2020-290', '10', '2020-07-11', '2020-08-31', 'current-text') },
  { from: '2020-10-17', until: '2021-10-01', value: THIRD, source: statute('loi 2020-290', '10', '2020-10-17', '2021-10-01', 'secondary') },
  { from: '2021-11-10', until: '2022-08-01', value: THIRD, source: statute('loi 2021-1465', '10', '2021-11-10', '2022-08-01', 'secondary') },
];

/**
 * The ordinary rule of an organ, and the crisis regimes from the day on which they name it. That the ordinary rule came back between
 * two of them is known from restatements only.
 */
const withCrises = /* @__NO_SIDE_EFFECTS__ */ (value: QuorumRule, source: LegalSource, named: IsoDay): Versions<QuorumRule> => [
  { from: source.from, until: named, value, source },
  ...CRISES.filter(({ from }) => from >= named),
  { from: '2020-08-31', until: '2020-10-17', value, source: { ...source, confirmed: 'unconfirmed' } },
  { from: '2021-10-01', until: '2021-11-10', value, source: { ...source, confirmed: 'secondary' } },
  { from: '2022-08-01', until: null, value, source },
];

/** The regimes of March 2020 name the councils; those of July 2020, the permanent commissions and some bureaux too. */
const COUNCILS_NAMED = '2020-03-24';
const COMMISSIONS_NAMED = '2020-07-11';

/** The quorum of a municipal or intercommunal council. */
export const QUORUM: Versions<QuorumRule> = withCrises(MAJORITY, QUORUM_MAJORITY, COUNCILS_NAMED);

/** The quorum in the bureau of a community or a métropole. */
export const QUORUM_OF_BUREAUX: Versions<QuorumRule> = withCrises(MAJORITY, QUORUM_MAJORITY, COMMISSIONS_NAMED);

/** The quorum in the bureau of a syndicate, which the crisis regimes do not name. */
export const QUORUM_OF_SYNDICATE_BUREAUX: Versions<QuorumRule> = [{ from: '1996-02-24', until: null, value: MAJORITY, source: QUORUM_MAJORITY }];

/** The quorum of the council of a département. */
export const QUORUM_OF_DEPARTMENTS: Versions<QuorumRule> = withCrises(MAJORITY, statute('CGCT', 'L3121-14', '1996-02-24', null, 'older-text'), COUNCILS_NAMED);

/** The quorum of its permanent commission: the represented count, save in the crisis regimes. */
export const QUORUM_OF_DEPARTMENTAL_COMMISSIONS: Versions<QuorumRule> =
  withCrises(MAJORITY_REPRESENTED, statute('CGCT', 'L3121-14-1', '2009-05-14', null, 'older-text'), COMMISSIONS_NAMED);

/** The quorum of the council of a région. */
export const QUORUM_OF_REGIONS: Versions<QuorumRule> = withCrises(MAJORITY, statute('CGCT', 'L4132-13', '1996-02-24', null, 'older-text'), COUNCILS_NAMED);

/** The quorum of its permanent commission: the represented count, save in the crisis regimes. */
export const QUORUM_OF_REGIONAL_COMMISSIONS: Versions<QuorumRule> =
  withCrises(MAJORITY_REPRESENTED, statute('CGCT', 'L4132-13-1', '2009-05-14', null, 'older-text'), COMMISSIONS_NAMED);

/** The quorum of the Assembly of Corsica: the represented count, save in the crisis regimes. */
export const QUORUM_OF_CORSICA: Versions<QuorumRule> = withCrises(MAJORITY_REPRESENTED, statute('CGCT', 'L4422-7', null, null, 'older-text'), COUNCILS_NAMED);

/** The quorum of the board of a CCAS or a CIAS. */
export const QUORUM_OF_SOCIAL_ACTION: Versions<QuorumRule> = withCrises(MAJORITY, statute('CASF', 'R123-17', null, null, 'older-text'), COUNCILS_NAMED);

/** The quorum of a tender commission, of its voting members; the crisis regimes do not name it. */
export const QUORUM_OF_TENDER_COMMISSIONS: Versions<QuorumRule> = [
  { from: '2016-04-01', until: null, value: MAJORITY, source: statute('CGCT', 'L1411-5', '2016-04-01', null, 'older-text') },
];
