import { shareOf } from '../majority/rule.js';
import type { BranchCount, CommunePosition, CommunesRule, RequiredShare } from './communes.js';

/** How every open point is taken at once: against the majority, or for it. */
export type Reading = 'strictest' | 'widest';

/** What is not known, point by point, and how each is taken. */
export interface Readings {
  readonly pending: Reading;
  readonly strictness: Reading;
  readonly establishment: Reading;
  readonly mostPopulous: Reading;
}

/** The totals of a list of communes, taken once. */
export interface CommunesTotals {
  readonly councils: number;
  readonly population: number;
  readonly favourable: number;
  readonly favourablePopulation: number;
  readonly unfavourable: number;
  readonly silent: number;
  readonly pending: number;
  readonly pendingPopulation: number;
  /** The communes of more than a quarter of the population: three at most. */
  readonly aboveAQuarter: ReadonlyArray<CommunePosition>;
}

/** Adds up a list of communes; silence counts as the rule says. */
export const totalsOf = (communes: ReadonlyArray<CommunePosition>, silence: CommunesRule['silence']): CommunesTotals => {
  let [population, favourable, favourablePopulation, unfavourable, silent, pending, pendingPopulation] = [0, 0, 0, 0, 0, 0, 0];
  for (const { population: inhabitants, position } of communes) {
    population += inhabitants;
    if (position === 'silent') silent++;
    if (position === 'for' || (position === 'silent' && silence === 'favourable')) {
      favourable++;
      favourablePopulation += inhabitants;
    } else if (position === 'pending') {
      pending++;
      pendingPopulation += inhabitants;
    } else unfavourable++;
  }
  const aboveAQuarter = communes.filter(({ population: inhabitants }) => inhabitants * 4 > population);
  return { councils: communes.length, population, favourable, favourablePopulation, unfavourable, silent, pending, pendingPopulation, aboveAQuarter };
};

/** The fewest councils, or inhabitants, that make a share of a total. */
export const requiredOf = (total: number, { numerator, denominator, strictness }: RequiredShare, reading: Reading): number => {
  const { whole, exact } = shareOf(total, numerator, denominator);
  const reached = strictness === 'at-least' || (strictness === 'unsettled' && reading === 'widest');
  return Math.max(1, reached && exact ? whole : whole + 1);
};

const consents = ({ position }: CommunePosition, silence: CommunesRule['silence'], pending: Reading): boolean =>
  position === 'for' || (position === 'silent' && silence === 'favourable') || (position === 'pending' && pending === 'widest');

/** The communes that the majority must include and does not. */
export const withoutRequired = (totals: CommunesTotals, rule: CommunesRule, readings: Readings): ReadonlyArray<CommunePosition> => {
  const { aboveAQuarter } = totals;
  const everyone =
    rule.mustInclude === 'every-commune-above-a-quarter' || (rule.mustInclude === 'as-on-creation' && readings.establishment === 'strictest');
  const most = Math.max(...aboveAQuarter.map(({ population }) => population));
  const required =
    rule.mustInclude === 'nobody' ? []
    : everyone ? aboveAQuarter
    : aboveAQuarter.filter(({ population }) => population === most);
  const refusing = required.filter((commune) => !consents(commune, rule.silence, readings.pending));
  // Two communes of the same, greatest, population: the text has one in mind.
  return !everyone && readings.mostPopulous === 'widest' && refusing.length < required.length ? [] : refusing;
};

/** Each branch of the majority, with the numbers it requires. */
export const branchesOf = (totals: CommunesTotals, rule: CommunesRule, readings: Readings): ReadonlyArray<BranchCount> => {
  const pending = readings.pending === 'widest';
  const councils = totals.favourable + (pending ? totals.pending : 0);
  const population = totals.favourablePopulation + (pending ? totals.pendingPopulation : 0);
  return rule.branches.map((branch) => {
    const councilsRequired = requiredOf(totals.councils, branch.councils, 'strictest');
    const populationRequired = requiredOf(totals.population, branch.population, readings.strictness);
    const enough = councils >= councilsRequired;
    const met = enough && population >= populationRequired;
    const perhaps = enough && population >= requiredOf(totals.population, branch.population, 'widest');
    return { councilsRequired, populationRequired, met: met ? 'yes' : perhaps ? 'unsettled' : 'no' };
  });
};

/** Whether the majority is made when every open point is taken as the readings say. */
export const isReached = (totals: CommunesTotals, rule: CommunesRule, readings: Readings): boolean =>
  branchesOf(totals, rule, readings).some(({ met }) => met === 'yes') && withoutRequired(totals, rule, readings).length === 0;
