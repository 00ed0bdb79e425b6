import type { Euro } from '../../money/index.js';
import { inBasis, sumOf } from './amounts.js';
import type { PlanFact, PlanFinding } from './finding.js';
import { ARITHMETIC } from './provisions.js';
import type { CostLine, FundingPlan } from './plan.js';

/** The cost of a plan, or what is missing to know it, and what its lines call for. */
export interface Cost {
  readonly cost: Euro | PlanFact;
  readonly findings: ReadonlyArray<PlanFinding>;
}

const isMixed = ({ basis }: CostLine, plan: FundingPlan): boolean => basis !== undefined && basis !== plan.basis;

const inPlan = (line: CostLine, plan: FundingPlan): Euro | null =>
  isMixed(line, plan) ? inBasis(line.amount, plan.basis, line.vat, plan.rounding) : line.amount;

const mixedLine = (line: CostLine, plan: FundingPlan): PlanFinding => ({
  _tag: 'VatBasesMixed', standing: 'breaches', of: line.label, amount: line.amount, basisOfAmount: line.basis ?? plan.basis,
  expected: plan.basis, converted: inPlan(line, plan), found: 'declared', ...ARITHMETIC,
});

const comparePrinted = (sum: Euro, { printedCost: printed, costs }: FundingPlan): ReadonlyArray<PlanFinding> => {
  if (printed === undefined) return [];
  return [
    sum === printed
      ? { _tag: 'CostLinesAgree', standing: 'conforms', printed, lines: costs.length, ...ARITHMETIC }
      : { _tag: 'CostLinesDisagree', standing: 'breaches', printed, sum, difference: (printed - sum) as Euro, ...ARITHMETIC },
  ];
};

/** The cost: the sum of its lines, each in the basis of the plan; the printed total where there is no line. */
export const costOf = (plan: FundingPlan): Cost => {
  const { costs, printedCost } = plan;
  if (costs.length === 0) return { cost: printedCost ?? 'cost', findings: [] };
  const findings = costs.filter((line) => isMixed(line, plan)).map((line) => mixedLine(line, plan));
  const amounts = costs.map((line) => inPlan(line, plan));
  const known = amounts.filter((amount) => amount !== null);
  const cost = known.length < amounts.length ? 'vat-rate' : sumOf(known);
  return { cost, findings: typeof cost === 'string' ? findings : [...findings, ...comparePrinted(cost, plan)] };
};
