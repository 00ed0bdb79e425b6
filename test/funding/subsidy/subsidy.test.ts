import { describe, expect, test } from 'vitest';
import type { SubsidyFacts } from '../../../src/funding/index.js';
import { assessInterestedMembers, assessSubsidyAgreement, assessSubsidyDuties } from '../../../src/funding/index.js';
import { cited, withoutBasis } from '../../body/organs.js';
import { day } from '../../calendar/day.js';
import { euro } from '../../money/cents.js';
import type { DutyCase } from './subsidy.cases.js';
import { dutyCases, interestCases, otherSubsidiesCases } from './subsidy.cases.js';

const TODAY = day('2024-07-04');

describe('Loi 2000-321, art. 10 : toutes les subventions de la même autorité au même organisme dans l’année s’additionnent', () => {
  test.each(otherSubsidiesCases)('$id $cas', ({ total, années, annuités, autres, convention, attendu, plusForte }) => {
    const found = withoutBasis(assessSubsidyAgreement({
      beneficiary: 'Association', beneficiaryStatus: 'private-law', total: euro(total), years: années,
      otherSubsidies: autres.map(([year, amount]) => ({ year, amount: euro(amount) })),
      ...(annuités === undefined ? {} : { yearly: annuités.map(euro) }),
      ...(convention === undefined ? {} : { agreement: convention }),
    }, TODAY));
    const largestYear = { largestYear: { atLeast: plusForte?.[0], atMost: plusForte?.[1] } };
    const facts = { threshold: 23_000_00, counted: 'all-of-the-year', notes: ['006-subsidy-over-several-years'] };
    expect(found).toEqual(
      attendu === 'AgreementNotRequired' ? { _tag: attendu, standing: 'conforms', because: 'not-above-threshold', ...facts }
        : attendu === 'AgreementUndetermined' ? { _tag: attendu, standing: 'undetermined', missing: ['amount-of-each-year'], ...facts, ...largestYear }
          : { _tag: attendu, standing: attendu === 'AgreementMissing' ? 'breaches' : 'conforms', ...facts, ...largestYear },
    );
  });

  test('sans montants annuels : la plus forte année au moins est celle de la meilleure des répartitions', () => {
    const wrong: Array<string> = [];
    for (let total = 0; total <= 12; total++) {
      for (const others of [[0, 0, 0], [1, 0, 0], [3, 1, 0], [5, 5, 2], [9, 0, 0], [2, 2, 2], [7, 3, 1]]) {
        let best = Infinity;
        for (let first = 0; first <= total; first++) {
          for (let second = 0; first + second <= total; second++) {
            const spread = [first, second, total - first - second];
            best = Math.min(best, Math.max(...spread.map((amount, place) => amount + (others[place] ?? 0))));
          }
        }
        // Le jour n’a pas de seuil : le constat donne ses deux bornes, quel que soit le montant.
        const plain = assessSubsidyAgreement({
          beneficiary: 'A', total: euro(total), years: [2024, 2025, 2026], otherSubsidies: others.map((amount, place) => ({ year: 2024 + place, amount: euro(amount) })),
        }, day('2001-06-09'));
        if (!('largestYear' in plain) || plain.largestYear.atLeast !== best) wrong.push(`${total}, ${others.join('/')} : ${JSON.stringify(plain)} ≠ ${best}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

const DAYS: ReadonlyArray<string> = ['decidedOn', 'requestedOn', 'agreementSignedOn', 'dataPublishedOn', 'exerciseEndsOn', 'reportedOn'];

const factsOf = ({ collectivité: [kind, population] = ['commune', 20_000], faits }: Pick<DutyCase, 'collectivité' | 'faits'>): SubsidyFacts => ({
  authority: { kind, name: 'Collectivité', territory: 'mainland-france', ...(population === undefined ? {} : { population }) },
  decidedOn: TODAY,
  ...(Object.fromEntries(Object.entries(faits).map(([name, value]) => [name, typeof value === 'number' ? euro(value) : DAYS.includes(name) ? day(value) : value])) as object),
});

describe('Loi 2000-321, CGCT, décret 2017-779 : ce qui accompagne une subvention', () => {
  test.each(dutyCases)('$id $cas', ({ duty, attendu, fondement, ...row }) => {
    const found = assessSubsidyDuties(factsOf(row)).filter((finding) => finding.duty === duty);
    expect(found.map(withoutBasis)).toEqual([{ ...attendu, duty, notes: ['038-subsidy-duties'] }]);
    if (fondement !== undefined) expect(found.map(({ basis }) => cited(basis))).toEqual([[fondement]]);
  });

  test('sept obligations, chacune une fois, quels que soient les faits', () => {
    const duties = ['distinct-deliberation', 'republican-commitment', 'essential-data', 'financial-report', 'certified-accounts', 'filing-of-accounts', 'no-regranting'];
    for (const row of dutyCases) expect(assessSubsidyDuties(factsOf(row)).map(({ duty }) => duty)).toEqual(duties);
  });

  test('un bénéficiaire de droit public : cinq obligations sans objet', () => {
    const found = assessSubsidyDuties(factsOf({ faits: { beneficiaryStatus: 'public-law' } })).filter(({ _tag }) => _tag === 'SubsidyDutyNotRequired');
    expect(found.map(({ duty }) => duty)).toEqual(['republican-commitment', 'essential-data', 'financial-report', 'certified-accounts', 'filing-of-accounts']);
  });
});

describe('CGCT, L. 2131-11 : les membres intéressés à l’organisme ne prennent pas part à la décision', () => {
  test.each(interestCases)('$id $cas', ({ séance = '2024-07-04', membres, attendu }) => {
    const found = assessInterestedMembers(membres.map(([member, part]) => (part === undefined ? { member } : { member, part })), day(séance));
    expect(found.map(withoutBasis)).toEqual(attendu.map((expected) => ({ ...expected, notes: ['039-interested-members-of-a-beneficiary'] })));
    expect(found.map(({ basis }) => cited(basis))).toEqual(attendu.map(() => ['CGCT L2131-11 [current-text]']));
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [otherSubsidiesCases, dutyCases, interestCases].flatMap((cases) => cases.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
