import { describe, expect, test } from 'vitest';
import type { FundingPlan, FundingSplitFinding, PlanContribution } from '../../../src/funding/index.js';
import { assessFundingPlan, splitFunding } from '../../../src/funding/index.js';
import type { CivilDay } from '../../../src/calendar/index.js';
import { day } from '../../calendar/day.js';
import { euro, rate } from '../../money/cents.js';
import { seededRandom } from '../../money/split-oracle.js';
import { joinedLimits } from './oracle.js';

const SEED = 20_241_123;
const PLANS = 100_000;

const DAYS: ReadonlyArray<CivilDay> = [day('2024-07-04'), day('2021-10-06'), day('2026-01-01'), day('2014-02-01')];
const RATES = Array.from({ length: 100 }, (_, percent) => rate(`${percent + 1} %`)).concat(['1/3', '2/3', '8,30 %', '10,1535 %'].map(rate));

type Below = (bound: number) => number;

const drawContribution = (below: Below, place: number, cost: number): PlanContribution => {
  const kinds: ReadonlyArray<Partial<PlanContribution>> = [
    { kind: 'state', scheme: 'detr' }, { kind: 'state', scheme: 'dsil' }, { kind: 'state' }, { kind: 'region' }, { kind: 'departement' },
    { kind: 'european' }, { kind: 'private' }, { kind: 'intercommunal', scheme: 'fonds-de-concours', community: 'communaute-de-communes' },
    { kind: 'intercommunal', scheme: 'fonds-de-concours', community: 'electricity-syndicate' },
  ];
  const kind = kinds[below(kinds.length)] as Pick<PlanContribution, 'kind'>;
  return {
    contributor: `financeur ${String(place).padStart(2, '0')}`,
    ...kind,
    rate: RATES[below(RATES.length)]!,
    // Every allocation of the State has the same base, so that its ceiling is known.
    ...(kind.kind !== 'state' && below(3) === 0 ? { base: euro(1 + below(cost)) } : {}),
    ...(below(3) === 0 ? { ceiling: euro(below(cost)) } : {}),
    rank: below(4),
  };
};

const drawPlan = (below: Below): FundingPlan => {
  const cost = 1 + below([30, 10_000, 100_000_000][below(3)] as number);
  return {
    operation: 'Opération',
    owner: { kind: 'commune', name: 'Commune', territory: below(10) === 0 ? 'reunion' : 'mainland-france' },
    nature: below(10) === 0 ? 'operation' : 'investment',
    basis: 'excluding-vat',
    rounding: 'down',
    costs: [],
    printedCost: euro(cost),
    contributions: Array.from({ length: 1 + below(6) }, (_, place) => drawContribution(below, place, cost)),
    ...(below(3) === 0 ? { leadField: 'yes', exerciseAgreement: 'no' } : { leadField: 'no' }),
    ...(below(5) === 0 ? { schemeCeiling: { scheme: 'Contrat', rate: RATES[below(100)]! } } : {}),
  };
};

type Solved = Extract<FundingSplitFinding, { readonly _tag: 'FundingSplit' }>;

/** The plan that the solver proposes, each amount beside its rate, base and ceiling, with some cents moved from the owner to one contributor. */
const planWith = (plan: FundingPlan, { grants, own }: Solved, moved?: number): FundingPlan => ({
  ...plan,
  contributions: [
    ...plan.contributions.map((contribution, place) => ({ ...contribution, amount: euro((grants[place]?.amount ?? 0) + (place === moved ? 1 : 0)) })),
    { contributor: 'maître d’ouvrage', kind: 'owner', amount: euro(Math.max(own - (moved === undefined ? 0 : 1), 0)) },
  ],
});

/** The most that a contributor gives by itself: its rate of its base, rounded down, and its ceiling. */
const mostOf = ({ printedCost, contributions }: FundingPlan, place: number): number => {
  const { rate: of, base, ceiling } = contributions[place]!;
  return Math.min(Math.floor(((base ?? printedCost ?? 0) * of!.numerator) / of!.denominator), ceiling ?? Infinity);
};

const passes = (plan: FundingPlan, on: CivilDay): boolean => assessFundingPlan(plan, on).every(({ standing }) => standing === 'conforms');

const shuffled = <A>(list: ReadonlyArray<A>, below: Below): ReadonlyArray<A> => {
  const copy = [...list];
  for (let place = copy.length - 1; place > 0; place--) {
    const other = below(place + 1);
    [copy[place], copy[other]] = [copy[other] as A, copy[place] as A];
  }
  return copy;
};

describe('Cent mille plans tirés au sort', () => {
  test('les parts font le coût, rien ne passe un plafond, la réponse passe le contrôle, un centime de plus ne le passe plus, l’ordre ne change rien', () => {
    const random = seededRandom(SEED);
    const below: Below = (bound) => Math.floor(random() * bound);
    const wrong: Array<string> = [];
    const seen: Record<string, number> = {};
    let before = 0;
    for (let drawn = 0; drawn < PLANS && wrong.length < 5; drawn++) {
      const plan = drawPlan(below);
      const on = DAYS[drawn % DAYS.length]!;
      const reduction = drawn % 2 === 0 ? 'in-proportion' : 'by-rank';
      const fault = (what: string): void => { wrong.push(`graine ${SEED}, tirage ${drawn}, ${reduction}, ${on} : ${what} — ${JSON.stringify(plan)}`); };
      const solved = splitFunding(plan, reduction, on);
      const isBefore = on < '2021-10-06' && plan.nature === 'investment' && plan.contributions.some(({ scheme }, place) => (scheme === 'detr' || scheme === 'dsil') && mostOf(plan, place) > 0);
      if (solved._tag !== 'FundingSplit') {
        if (isBefore && solved.missing[0] === 'rules-of-that-day') before += 1;
        else fault(JSON.stringify(solved));
        continue;
      }
      if (isBefore) fault('une dotation d’avant octobre 2021 est répartie');
      const { grants, own, cost } = solved;
      if (grants.reduce<number>((sum, { amount }) => sum + amount, own) !== cost) fault('les parts ne font pas le coût');
      if (grants.some(({ amount, wanted }) => amount > wanted || amount < 0) || own < 0) fault('un plafond est passé');
      if (!joinedLimits(plan, grants.map(({ amount }) => amount), on)) fault('un plafond commun est passé, selon le calcul naïf');
      if (!passes(planWith(plan, solved), on)) fault('la réponse ne passe pas le contrôle');
      // One contributor is tried on each plan; the plans are many.
      const tried = below(grants.length);
      const own1 = own > 0 ? planWith(plan, solved, tried) : undefined;
      if (own1 !== undefined && passes(own1, on)) fault(`un centime de plus à ${grants[tried]?.contributor} passe encore`);
      const order = shuffled(plan.contributions, below);
      const again = splitFunding({ ...plan, contributions: order }, reduction, on);
      const byName = new Map(grants.map((grant) => [grant.contributor, grant.amount]));
      if (again._tag !== 'FundingSplit' || again.grants.some(({ contributor, amount }) => byName.get(contributor) !== amount)) fault('l’ordre a changé la réponse');
      for (const { limitedBy } of grants) for (const limit of limitedBy) seen[limit] = (seen[limit] ?? 0) + 1;
    }
    expect(wrong).toEqual([]);
    expect(before > 1_000 && before < PLANS / 4).toBe(true);
    // The draw is worth something: every limit held someone.
    for (const limit of ['its-own-terms', 'cost', 'owner-share', 'state-allocations', 'scheme', 'fonds-de-concours', 'electricity-syndicate', 'least-of-the-scheme']) {
      expect([limit, (seen[limit] ?? 0) > 100]).toEqual([limit, true]);
    }
  }, 600_000);
});
