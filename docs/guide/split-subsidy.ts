// Split a subsidy to the cent; then add up what each beneficiary receives in a year, which the legal threshold looks at.
import type { CivilDay, Euro, RemainderPolicy, Weight } from 'deliberant';
import { assessSubsidyAgreement, formatEuro, parseEuro, parseRate, splitByWeights, wordDefect, wordFinding, wordProblem } from 'deliberant';

/** A beneficiary and its part: `"3"` among whole parts, `"45,5 %"` or `"1/3"`. Only the proportions of the parts count. */
export interface Part {
  readonly beneficiary: string;
  readonly part: string;
}

/** `centsLeftOver`: the cents that this share received because whole cents do not divide. */
export interface PartAmount {
  readonly beneficiary: string;
  readonly amount: Euro;
  readonly shown: string;
  readonly centsLeftOver: number;
}

export type SubsidySplit = { readonly shares: ReadonlyArray<PartAmount> } | { readonly refused: string };

/** Who takes the cents left over is decided by people, so it is asked for: here the largest fractions, then the order of the list. */
const LEFT_OVER: RemainderPolicy = { _tag: 'largest-remainder', ties: 'by-rank' };

/** Splits a total as typed, `"100 000,00 €"`: the shares add up to it, to the cent. */
export const splitSubsidy = (total: string, parts: ReadonlyArray<Part>): SubsidySplit => {
  const amount = parseEuro(total);
  if (amount._tag === 'Left') return { refused: wordProblem(amount.left, 'fr') };
  const weights: Array<Weight> = [];
  for (const { beneficiary, part } of parts) {
    const rate = /^\d{1,15}$/.test(part) ? Number(part) : parseRate(part);
    if (typeof rate === 'object' && rate._tag === 'Left') return { refused: wordDefect({ path: [beneficiary], problem: rate.left }, 'fr') };
    weights.push(typeof rate === 'number' ? rate : rate.right);
  }
  const split = splitByWeights(amount.right, weights, LEFT_OVER);
  if (split._tag === 'Left') return { refused: wordProblem(split.left, 'fr') };
  return {
    shares: split.right.shares.map((share, place) => ({
      beneficiary: parts[place]?.beneficiary ?? '', amount: share.amount, shown: formatEuro(share.amount, 'fr'), centsLeftOver: share.received,
    })),
  };
};

/** A subsidy decided for one year; `agreement` says whether a written agreement exists. */
export interface Decided {
  readonly beneficiary: string;
  readonly year: number;
  readonly amount: Euro;
  readonly agreement: 'yes' | 'no';
}

/** For each subsidy to a body of private law, whether it needs a written agreement: all those of one year to one body add up. */
export const agreementsNeeded = (decided: ReadonlyArray<Decided>, on: CivilDay): ReadonlyArray<string> =>
  decided.map(({ beneficiary, year, amount, agreement }, place) => {
    const others = decided.filter((other, at) => at !== place && other.beneficiary === beneficiary);
    const grant = { beneficiary, beneficiaryStatus: 'private-law', total: amount, years: [year], otherSubsidies: others, agreement } as const;
    return `${beneficiary} ${year} : ${wordFinding(assessSubsidyAgreement(grant, on), 'fr')}`;
  });
