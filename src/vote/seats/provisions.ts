import type { CivilDay } from '../../calendar/index.js';
import type { Basis, InterpretationId, LegalSource, Version, Versions } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import type { SeatFraction } from './fraction.js';

/** The elections by lists whose allocation of seats is encoded. */
export type SeatElection =
  /** Commission d'appel d'offres. */
  | 'tender-commission'
  /** Commission that opens the tenders of a delegation of public service. */
  | 'public-service-commission'
  /** Municipal councillors on the board of a CCAS. */
  | 'ccas-board'
  | 'departmental-permanent-commission'
  | 'regional-permanent-commission'
  | 'municipal-council'
  /** The seats of a commune in its community, elected with the municipal council. */
  | 'community-council';

/** Every election by lists whose allocation of seats is encoded. */
export const SEAT_ELECTIONS: ReadonlyArray<SeatElection> = [
  'tender-commission', 'public-service-commission', 'ccas-board', 'departmental-permanent-commission', 'regional-permanent-commission',
  'municipal-council', 'community-council',
];

/** How the seats beyond the bonus are shared: whole quotas then the largest remainders, or the highest averages. */
export type SeatMethod = 'largest-remainder' | 'highest-average';

/** Seats given first to the leading list: a share of all of them, rounded up above a number of seats, down at it and below. */
export interface BonusRule {
  readonly share: SeatFraction;
  readonly roundsUpAbove: number;
}

/**
 * How seats are shared among lists. `threshold` is the share of the votes cast that a list must reach; `unfilled` says whether the
 * seats that a list has no candidate for stay empty, or pass to the other lists.
 */
export interface SeatRule {
  readonly method: SeatMethod;
  readonly bonus: BonusRule | null;
  readonly threshold: SeatFraction | null;
  readonly unfilled: 'stay-empty' | 'other-lists';
}

/** A rule that the caller states, with the text it comes from: rules of procedure, statutes, a regime that is not encoded. */
export interface StatedSeatRule extends SeatRule {
  readonly source: LegalSource;
}

/** The members are elected by lists, to the largest remainder, without splitting of votes. */
export const LARGEST_REMAINDER: LegalSource = {
  text: 'CGCT', article: 'D1411-3', from: '2000-04-09', until: null, authority: 'statute', confirmed: 'older-text',
};

/** Lists may be incomplete; equal remainders: more votes; equal votes: the eldest candidate likely to be elected. */
export const EQUAL_REMAINDERS: LegalSource = {
  text: 'CGCT', article: 'D1411-4', from: '2000-04-09', until: null, authority: 'statute', confirmed: 'older-text',
};

/** Who sits on the commission that opens the tenders: five members or three, to the largest remainder. */
export const COMMISSION_MEMBERS: LegalSource = {
  text: 'CGCT', article: 'L1411-5', paragraph: 'II', from: '2016-04-01', until: null, authority: 'statute', confirmed: 'older-text',
};

/** The tender commission is composed as that commission is. */
export const TENDER_COMMISSION: LegalSource = {
  text: 'CGCT', article: 'L1414-2', from: '2016-04-01', until: null, authority: 'statute', confirmed: 'secondary',
};

/** The councillors on the board of a CCAS: largest remainder, seats left by short lists to the others, votes then age. */
export const CCAS_BOARD: LegalSource = {
  text: 'CASF', article: 'R123-8', from: null, until: null, authority: 'statute', confirmed: 'older-text',
};

/** The permanent commission of a département: highest average, votes then age, seats left by short lists to the next averages. */
export const DEPARTMENTAL_COMMISSION: LegalSource = {
  text: 'CGCT', article: 'L3122-5', paragraph: 'al. 4', from: '2015-03-22', until: null, authority: 'statute', confirmed: 'older-text',
};

/** The same in a région. */
export const REGIONAL_COMMISSION: LegalSource = {
  text: 'CGCT', article: 'L4133-5', paragraph: 'al. 4', from: '2010-03-14', until: null, authority: 'statute', confirmed: 'older-text',
};

/** Half of the seats to the leading list, the others to the highest average among the lists that reach 5 % of the votes cast. */
export const MUNICIPAL_SEATS: LegalSource = {
  text: 'code électoral', article: 'L262', from: null, until: null, authority: 'statute', confirmed: 'older-text',
};

/** The seats of a commune in its community are shared by the rules of the municipal council. */
export const COMMUNITY_SEATS: LegalSource = {
  text: 'code électoral', article: 'L273-8', from: '2014-03-23', until: null, authority: 'statute', confirmed: 'secondary',
};

/** Municipal commissions respect proportional representation; no method is imposed: the caller states it, with this source. */
export const PROPORTIONAL_COMMISSIONS: LegalSource = {
  text: 'CGCT', article: 'L2121-22', paragraph: 'al. 3', from: null, until: null, authority: 'statute', confirmed: 'older-text',
};

const REMAINDERS: SeatRule = { method: 'largest-remainder', bonus: null, threshold: null, unfilled: 'stay-empty' };
const AVERAGES: SeatRule = { method: 'highest-average', bonus: null, threshold: null, unfilled: 'other-lists' };
const MUNICIPAL: SeatRule = {
  method: 'highest-average',
  bonus: { share: { numerator: 1, denominator: 2 }, roundsUpAbove: 4 },
  threshold: { numerator: 5, denominator: 100 },
  unfilled: 'stay-empty',
};

const since = (value: SeatRule, source: LegalSource): Version<SeatRule> => ({ from: source.from, until: null, value, source });

/** The rule of each election, by version. */
export const SEAT_RULES: Readonly<Record<SeatElection, Versions<SeatRule>>> = {
  'tender-commission': [since(REMAINDERS, TENDER_COMMISSION)],
  'public-service-commission': [since(REMAINDERS, LARGEST_REMAINDER)],
  'ccas-board': [since({ ...REMAINDERS, unfilled: 'other-lists' }, CCAS_BOARD)],
  'departmental-permanent-commission': [since(AVERAGES, DEPARTMENTAL_COMMISSION)],
  'regional-permanent-commission': [since(AVERAGES, REGIONAL_COMMISSION)],
  'municipal-council': [since(MUNICIPAL, MUNICIPAL_SEATS)],
  'community-council': [since(MUNICIPAL, COMMUNITY_SEATS)],
};

/** What each rests on besides the source of its version. */
const ALSO: Readonly<Record<SeatElection, ReadonlyArray<LegalSource>>> = {
  'tender-commission': [COMMISSION_MEMBERS, LARGEST_REMAINDER, EQUAL_REMAINDERS],
  'public-service-commission': [EQUAL_REMAINDERS],
  'ccas-board': [],
  'departmental-permanent-commission': [],
  'regional-permanent-commission': [],
  'municipal-council': [],
  'community-council': [MUNICIPAL_SEATS],
};

/** A rule with what it rests on, and the notes carried where its text is silent: on empty seats, on whose age, on a tie for several. */
export interface SeatRuleInForce {
  readonly rule: SeatRule | undefined;
  readonly basis: Basis;
  readonly unfilledNotes: ReadonlyArray<InterpretationId>;
  readonly ageNotes: ReadonlyArray<InterpretationId>;
  readonly severalSeatsNotes: ReadonlyArray<InterpretationId>;
}

const UNFILLED: ReadonlyArray<InterpretationId> = ['014-seats-without-candidate'];
const AGE: ReadonlyArray<InterpretationId> = ['015-age-then-lots'];
const SEVERAL_SEATS: ReadonlyArray<InterpretationId> = ['016-tie-for-several-seats'];

/**
 * The rule by which the seats of an election are shared on a day, or the one that the caller states, with what it rests on.
 *
 * Shape:   SeatElection or StatedSeatRule, CivilDay → SeatRuleInForce
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; `rule` is undefined before the first version that is known.
 *
 * @legal CGCT, art. L1414-2 (tender commission)
 * @legal CGCT, art. L1411-5, II (commission of public services)
 * @legal CGCT, art. D1411-3
 * @legal CGCT, art. D1411-4
 * @legal CASF, art. R123-8 (CCAS)
 * @legal CGCT, art. L3122-5, al. 4 (département)
 * @legal CGCT, art. L4133-5, al. 4 (région)
 * @legal code électoral, art. L262 (municipal council)
 * @legal code électoral, art. L273-8 (seats in the community)
 * @interpretation 014-seats-without-candidate
 * @interpretation 015-age-then-lots
 * @interpretation 016-tie-for-several-seats
 * @example seatRuleInForce('municipal-council', '2026-03-22').rule?.method // 'highest-average'
 * @since 0.1.0
 */
export const seatRuleInForce = (rule: SeatElection | StatedSeatRule, on: CivilDay): SeatRuleInForce => {
  if (typeof rule !== 'string') {
    return { rule, basis: [rule.source], unfilledNotes: UNFILLED, ageNotes: AGE, severalSeatsNotes: SEVERAL_SEATS };
  }
  const versions = SEAT_RULES[rule];
  const version = inForceOn(on, versions);
  const source = (version ?? (versions[0] as Version<SeatRule>)).source;
  // The permanent commissions pass empty seats to « la ou aux plus fortes moyennes suivantes »; the CCAS speaks of several seats, and
  // of « des candidats » without saying which.
  const isExplicit = rule === 'departmental-permanent-commission' || rule === 'regional-permanent-commission';
  return {
    rule: version?.value,
    basis: [source, ...ALSO[rule]],
    unfilledNotes: isExplicit ? [] : UNFILLED,
    ageNotes: rule === 'ccas-board' ? AGE : [],
    severalSeatsNotes: rule === 'ccas-board' ? [] : SEVERAL_SEATS,
  };
};
