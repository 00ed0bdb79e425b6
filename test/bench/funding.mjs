// (g) A financing plan of 30 contributors: assessed (sums, bases, printed rates, shared ceilings), and solved for the largest lawful
// grants.
import { decode, encode, fundingPlanCodec } from 'deliberant/codec';
import { assessFundingPlan, splitFunding } from 'deliberant/funding';
import { parseRate } from 'deliberant/money';
import { duration, integersFrom, median, race, rightOf, table, verdict } from './harness.mjs';

const CONTRIBUTORS = 30;
const ON = '2024-07-04';

/** As a plan reaches a program: written as JSON data, and read. */
const received = (plan) => rightOf(decode(fundingPlanCodec)(JSON.parse(JSON.stringify(encode(fundingPlanCodec)(plan)))));

const percent = (text) => rightOf(parseRate(text));

const KINDS = [
  { kind: 'state', scheme: 'detr' }, { kind: 'state', scheme: 'dsil' }, { kind: 'region' }, { kind: 'departement' }, { kind: 'european' },
  { kind: 'other-public' }, { kind: 'private' }, { kind: 'intercommunal', scheme: 'fonds-de-concours', community: 'communaute-de-communes' },
];

const terms = {
  operation: 'Operation', owner: { kind: 'commune', name: 'Commune', territory: 'mainland-france' }, nature: 'investment',
  basis: 'excluding-vat', rounding: 'down', leadField: 'no', costs: [],
};

/** Contributors that together want more than the cost, so that several ceilings hold them. */
const wantedPlan = (below) => {
  const cost = 100_000_000 + below(100_000_000);
  return {
    ...terms,
    printedCost: cost,
    schemeCeiling: { scheme: 'Contrat', rate: percent('75 %') },
    contributions: Array.from({ length: CONTRIBUTORS }, (_, place) => ({
      contributor: `contributor ${place}`, ...KINDS[place % KINDS.length], rate: percent(`${2 + below(6)},${below(10)} %`), rank: below(5),
    })),
  };
};

/** The plan that the solver proposes, with the owner's share and a printed rate beside every amount. */
const proposed = (plan) => {
  const { grants, own, cost } = splitFunding(plan, 'in-proportion', ON);
  const printed = (amount) => ({ rate: percent(`${(Math.floor((amount * 1000) / cost) / 10).toFixed(1).replace('.', ',')} %`), decimals: 1 });
  return {
    ...plan,
    contributions: [
      ...plan.contributions.slice(0, CONTRIBUTORS - 1).map((one, place) => ({ ...one, amount: grants[place].amount, printedRate: printed(grants[place].amount) })),
      { contributor: 'owner', kind: 'owner', amount: own + grants[CONTRIBUTORS - 1].amount, printedRate: printed(own + grants[CONTRIBUTORS - 1].amount) },
    ],
  };
};

/** A plan that stops at a missing fact would be fast for nothing. */
const check = (plan) => {
  const findings = assessFundingPlan(plan, ON);
  const breaches = findings.filter(({ standing }) => standing !== 'conforms');
  if (breaches.length > 0) throw new Error(`the plan does not hold: ${JSON.stringify(breaches[0])}`);
  if (findings.length < 2 * CONTRIBUTORS) throw new Error(`${findings.length} findings only`);
};

export const run = (settings) => {
  const below = integersFrom(94_000);
  const wanted = Array.from({ length: 16 }, () => received(wantedPlan(below)));
  const plans = wanted.map(proposed).map(received);
  plans.forEach(check);
  const nanos = race(
    {
      assessed: (turn) => assessFundingPlan(plans[turn % 16], ON).length,
      solved: (turn) => splitFunding(wanted[turn % 16], 'in-proportion', ON).grants.length,
      served: (turn) => splitFunding(wanted[turn % 16], 'by-rank', ON).grants.length,
    },
    settings,
  );
  const row = (name, times, most, bound) => [name, duration(median(times)), bound, verdict(`funding, ${name}`, median(times) <= most)];
  table(`(g) A financing plan of ${CONTRIBUTORS} contributors`, ['case', 'ours', 'bound', ''], [
    row('assessed', nanos.assessed, 50_000, '≤ 50 µs'),
    row('solved in proportion', nanos.solved, 200_000, '≤ 200 µs'),
    row('solved by rank', nanos.served, 200_000, '≤ 200 µs'),
  ]);
};
