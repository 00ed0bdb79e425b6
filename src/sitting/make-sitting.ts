import * as either from 'fp-ts/lib/Either.js';
import type { ItemId, MemberId, Movement, NamedRoll, WithdrawalReason } from '../attendance/index.js';
import type { BodyDefect } from '../body/index.js';
import { makeBody, makeOrgan } from '../body/index.js';
import type { Funding } from '../funding/index.js';
import { nearest } from '../legal/index.js';
import type { Euro } from '../money/index.js';
import type { Deliberation, Sitting, SittingFields } from './sitting.js';

/** Where a defect stands in a value: keys and places from the root. */
export type DefectPath = ReadonlyArray<string | number>;

/** Why values that are well formed one by one describe no possible sitting together; `near` is the name that was probably meant. */
export type ReferenceDefect =
  | BodyDefect
  | { readonly _tag: 'UnknownMember'; readonly member: MemberId; readonly near: MemberId | null }
  | { readonly _tag: 'UnknownItem'; readonly item: ItemId; readonly near: ItemId | null }
  | { readonly _tag: 'NotACount'; readonly found: string }
  | { readonly _tag: 'AlternateOfAlternate'; readonly member: MemberId }
  | { readonly _tag: 'DuplicateMember'; readonly member: MemberId }
  | { readonly _tag: 'ReasonWithoutWithdrawal'; readonly because: WithdrawalReason; readonly kind: Movement['kind'] }
  | { readonly _tag: 'DuplicateItem'; readonly item: ItemId }
  | { readonly _tag: 'ItemsReversed'; readonly from: ItemId; readonly until: ItemId }
  | { readonly _tag: 'MovementPlacedTwice'; readonly member: MemberId; readonly before: ItemId; readonly during: ItemId }
  | { readonly _tag: 'NegativeAmount'; readonly amount: Euro }
  | { readonly _tag: 'DuplicateYear'; readonly year: number }
  | { readonly _tag: 'YearsAndAmountsDiffer'; readonly years: number; readonly amounts: number };

/** A defect of a sitting, with the place where it stands. */
export interface SittingDefect {
  readonly path: DefectPath;
  readonly problem: ReferenceDefect;
}

type Report = (path: DefectPath, problem: ReferenceDefect) => void;
type Reference = (id: string, path: () => DefectPath) => void;

/** How a part of a sitting is checked: against its members, against its agenda, and where defects go. */
interface Checks {
  readonly member: Reference;
  readonly item: Reference;
  readonly report: Report;
}

const checkRoll = (roll: NamedRoll, { member, item, report }: Checks): void => {
  const seen = new Set<MemberId>();
  const alternates = new Set(roll.members.filter(({ standsInFor }) => standsInFor !== undefined).map(({ id }) => id));
  roll.members.forEach(({ id, standsInFor }, place) => {
    if (seen.has(id)) report(['roll', 'members', place, 'id'], { _tag: 'DuplicateMember', member: id });
    seen.add(id);
    if (standsInFor === undefined) return;
    member(standsInFor, () => ['roll', 'members', place, 'standsInFor']);
    if (alternates.has(standsInFor)) report(['roll', 'members', place, 'standsInFor'], { _tag: 'AlternateOfAlternate', member: standsInFor });
  });
  for (const key of ['presentAtOpening', 'recordedAbsent'] as const) {
    const listed = new Set<MemberId>();
    (roll[key] ?? []).forEach((id, place) => {
      member(id, () => ['roll', key, place]);
      if (listed.has(id)) report(['roll', key, place], { _tag: 'DuplicateMember', member: id });
      listed.add(id);
    });
  }
  roll.movements.forEach((movement, place) => {
    member(movement.member, () => ['roll', 'movements', place, 'member']);
    if (movement.because !== undefined && movement.kind !== 'withdraws') report(['roll', 'movements', place, 'because'], { _tag: 'ReasonWithoutWithdrawal', because: movement.because, kind: movement.kind });
    if (movement.before !== undefined) item(movement.before, () => ['roll', 'movements', place, 'before']);
    if (movement.during !== undefined) item(movement.during, () => ['roll', 'movements', place, 'during']);
    if (movement.before !== undefined && movement.during !== undefined) report(['roll', 'movements', place], { _tag: 'MovementPlacedTwice', member: movement.member, before: movement.before, during: movement.during });
  });
};

/** Every number of members or votes is a whole number from 0 on. */
const checkCounts = (counts: object | undefined, keys: ReadonlyArray<string>, at: DefectPath, report: Report): void => {
  for (const key of keys) {
    const value: unknown = (counts as Readonly<Record<string, unknown>> | undefined)?.[key];
    if (value !== undefined && !(Number.isSafeInteger(value) && (value as number) >= 0)) report([...at, key], { _tag: 'NotACount', found: typeof value === 'number' ? String(value) : typeof value });
  }
};

const PRINTED = ['inOffice', 'present', 'represented', 'absent', 'voices', 'quorum'];
const CLOSED_SESSION = ['members', 'votesFor'];
const TALLY = ['for', 'against', 'abstentions', 'notTakingPart', 'refusals', 'blank', 'spoiled'];
const PRINTED_VOTE = ['voices', 'voters', 'votesCast', 'absoluteMajority'];

const checkConvocation = ({ convocation: { urgency, request, largestMemberCommune } }: SittingFields, { item, report }: Checks): void => {
  urgency?.postponedItems?.forEach((id, place) => { item(id, () => ['convocation', 'urgency', 'postponedItems', place]); });
  checkCounts({ largestMemberCommune }, ['largestMemberCommune'], ['convocation'], report);
  checkCounts(request, ['members'], ['convocation', 'request'], report);
};

const checkProxies = ({ proxies, agenda }: SittingFields, { member, item, report }: Checks): void => {
  proxies.forEach(({ giver, holder, from, until, revokedBefore, consecutiveSittings }, place) => {
    member(giver, () => ['proxies', place, 'giver']);
    if (holder !== undefined) member(holder, () => ['proxies', place, 'holder']);
    if (from !== undefined) item(from, () => ['proxies', place, 'from']);
    if (until !== undefined) item(until, () => ['proxies', place, 'until']);
    if (revokedBefore !== undefined) item(revokedBefore, () => ['proxies', place, 'revokedBefore']);
    checkCounts({ consecutiveSittings }, ['consecutiveSittings'], ['proxies', place], report);
    if (from !== undefined && until !== undefined && agenda.includes(until) && agenda.indexOf(from) > agenda.indexOf(until)) {
      report(['proxies', place], { _tag: 'ItemsReversed', from, until });
    }
  });
};

const checkFunding = ({ grant, programme }: Funding, at: DefectPath, report: Report): void => {
  const notNegative = (amount: Euro, ...path: DefectPath): void => {
    if (amount < 0) report([...at, ...path], { _tag: 'NegativeAmount', amount });
  };
  if (grant !== undefined) {
    notNegative(grant.total, 'grant', 'total');
    grant.years.forEach((year, place) => {
      if (grant.years.indexOf(year) < place) report([...at, 'grant', 'years', place], { _tag: 'DuplicateYear', year });
    });
    grant.yearly?.forEach((amount, place) => { notNegative(amount, 'grant', 'yearly', place); });
    if (grant.yearly !== undefined && grant.yearly.length !== grant.years.length) {
      report([...at, 'grant', 'yearly'], { _tag: 'YearsAndAmountsDiffer', years: grant.years.length, amounts: grant.yearly.length });
    }
  }
  if (programme !== undefined) {
    notNegative(programme.yearlyCost, 'programme', 'yearlyCost');
    programme.contributions.forEach(({ amount }, place) => { notNegative(amount, 'programme', 'contributions', place, 'amount'); });
  }
};

const checkDeliberation = ({ item: at, chair, closedSession, printed, vote, funding }: Deliberation, index: number, { member, item, report }: Checks): void => {
  item(at, () => ['deliberations', index, 'item']);
  checkCounts(printed, PRINTED, ['deliberations', index, 'printed'], report);
  if (chair?.member !== undefined) member(chair.member, () => ['deliberations', index, 'chair', 'member']);
  checkCounts(closedSession, CLOSED_SESSION, ['deliberations', index, 'closedSession'], report);
  checkCounts(vote?.tally, TALLY, ['deliberations', index, 'vote', 'tally'], report);
  checkCounts(vote?.printed, PRINTED_VOTE, ['deliberations', index, 'vote', 'printed'], report);
  vote?.byName?.forEach((named, place) => { member(named.member, () => ['deliberations', index, 'vote', 'byName', place, 'member']); });
  funding?.grant?.interestedMembers?.forEach((id, place) => { member(id, () => ['deliberations', index, 'funding', 'grant', 'interestedMembers', place]); });
  if (funding !== undefined) checkFunding(funding, ['deliberations', index, 'funding'], report);
};

/**
 * Builds a sitting: every member and item named somewhere must be in the roll and on the agenda. With a roll by figures only,
 * names are taken as they come.
 *
 * Shape:   SittingFields → Either<list of SittingDefect, Sitting>
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  every defect, each with its path: UnknownMember · UnknownItem · DuplicateMember · DuplicateItem · ItemsReversed ·
 *          ReasonWithoutWithdrawal · MovementPlacedTwice · NegativeAmount · YearsAndAmountsDiffer · PopulationNotCountable · OrganUnknownToBody
 *
 * @example makeSitting({ ...sitting, secretaries: ['dupont'] }) // left([{ path: ['secretaries', 0], problem: { _tag: 'UnknownMember', member: 'dupont' } }])
 * @since 0.1.0
 */
export const makeSitting = (fields: SittingFields): either.Either<ReadonlyArray<SittingDefect>, Sitting> => {
  const defects: Array<SittingDefect> = [];
  const report: Report = (path, problem) => { defects.push({ path, problem }); };
  const items = new Set<ItemId>();
  fields.agenda.forEach((item, place) => {
    if (items.has(item)) report(['agenda', place], { _tag: 'DuplicateItem', item });
    items.add(item);
  });
  const { roll, organ } = fields;
  const members = roll._tag === 'NamedRoll' ? new Set(roll.members.map(({ id }) => id)) : undefined;
  const member: Reference = (id, path) => {
    if (members?.has(id) === false) report(path(), { _tag: 'UnknownMember', member: id, near: nearest(id, [...members]) });
  };
  const item: Reference = (id, path) => {
    if (!items.has(id)) report(path(), { _tag: 'UnknownItem', item: id, near: nearest(id, fields.agenda) });
  };
  const body = makeBody(organ.body);
  if (either.isLeft(body)) report(['organ', 'body', 'population'], body.left);
  const made = makeOrgan(organ.body, organ.kind);
  if (either.isLeft(made)) report(['organ', 'kind'], made.left);
  const checks: Checks = { member, item, report };
  checkCounts(roll, ['inOffice', 'present', 'represented'], ['roll'], report);
  checkCounts(fields.printed, PRINTED, ['printed'], report);
  if (roll._tag === 'NamedRoll') checkRoll(roll, checks);
  checkConvocation(fields, checks);
  checkProxies(fields, checks);
  if (fields.executive !== undefined) member(fields.executive, () => ['executive']);
  if (fields.chair?.member !== undefined) member(fields.chair.member, () => ['chair', 'member']);
  fields.precedence?.forEach((id, place) => { member(id, () => ['precedence', place]); });
  checkCounts(fields.closedSession, CLOSED_SESSION, ['closedSession'], report);
  fields.secretaries?.forEach((id, place) => { member(id, () => ['secretaries', place]); });
  fields.deliberations.forEach((deliberation, index) => { checkDeliberation(deliberation, index, checks); });
  return defects.length === 0 ? either.right(fields as Sitting) : either.left(defects);
};
