import type { FundingFinding } from '../funding/index.js';
import type { AnyFinding } from '../sitting/index.js';
import type { FigureWords } from './words.js';

/** One part of the bar. */
export interface Part {
  readonly name: string;
  readonly cents: bigint;
  readonly fill: string;
}

/** A cost, what it is paid with, and by how much that exceeds it. */
export interface Plan {
  readonly cost: bigint;
  readonly excess: bigint;
  readonly parts: ReadonlyArray<Part>;
}

type Balance = Extract<FundingFinding, { readonly _tag: 'PlanBalanced' | 'PlanUnbalanced' }>;
type Contributions = Extract<FundingFinding, { readonly _tag: 'ContributionsWithinCost' | 'ContributionsExceedCost' }>;

const FILLS = ['#1f5f99', '#d98200', '#8e2a7e', '#2f7d4f', '#7a5c3e', '#4a4a8a'];
const GREY = '#5f6a72';
const LEFT = 'none';

const fillOf = (place: number): string => FILLS[place % FILLS.length] as string;

/** What is neither named nor left is taken together; nothing is drawn of an amount that is nil. */
const planOf = (cost: bigint, sum: bigint, named: ReadonlyArray<Part>, words: FigureWords): Plan => {
  const others = sum - named.reduce((total, { cents }) => total + cents, 0n);
  const parts = [...named, { name: words.others, cents: others, fill: GREY }, { name: words.left, cents: cost - sum, fill: LEFT }];
  return { cost, excess: sum > cost ? sum - cost : 0n, parts: parts.filter(({ cents }) => cents > 0n) };
};

/** A whole plan: what the owner pays, what is granted, what is asked for. */
const ofBalance = (balance: Balance, words: FigureWords): Plan => {
  const named = ([[words.own, balance.own], [words.granted, balance.granted], [words.requested, balance.requested]] as const)
    .map(([name, amount], place) => ({ name, cents: BigInt(amount), fill: fillOf(place) }));
  return planOf(BigInt(balance.cost), BigInt(balance._tag === 'PlanBalanced' ? balance.cost : balance.sum), named, words);
};

/** The contributions to a programme: those that a rate is printed beside by name. */
const ofContributions = (sums: Contributions, findings: ReadonlyArray<AnyFinding>, words: FigureWords): Plan => {
  const shares = findings.flatMap((finding) => (finding._tag === 'ShareAgrees' || finding._tag === 'ShareDisagrees' ? [finding] : []));
  const named = shares.map(({ contributor, amount }, place) => ({ name: contributor, cents: BigInt(amount), fill: fillOf(place) }));
  return planOf(BigInt(sums.cost), BigInt(sums.sum), named, words);
};

/** The plan that findings tell, if they tell one. */
export const planIn = (findings: ReadonlyArray<AnyFinding>, words: FigureWords): Plan | undefined => {
  const balance = findings.find((finding) => finding._tag === 'PlanBalanced' || finding._tag === 'PlanUnbalanced');
  if (balance !== undefined) return ofBalance(balance, words);
  const sums = findings.find((finding) => finding._tag === 'ContributionsWithinCost' || finding._tag === 'ContributionsExceedCost');
  return sums === undefined ? undefined : ofContributions(sums, findings, words);
};
