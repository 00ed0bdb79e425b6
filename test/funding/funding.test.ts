import { describe, expect, test } from 'vitest';
import type { Contribution, Grant, PrintedRate } from '../../src/funding/index.js';
import { assessFunding, assessGrantYears, assessProgramme, assessSubsidyAgreement } from '../../src/funding/index.js';
import { cited, withoutBasis } from '../body/organs.js';
import { day } from '../calendar/day.js';
import { euro, rate } from '../money/cents.js';
import type { ContributionAttendue, Subvention } from './funding.cases.js';
import { agreementCases, grantYearsCases, programmeCases } from './funding.cases.js';

const grant = ({ total, années, annuités, statut, convention }: Subvention): Grant => ({
  beneficiary: 'Association',
  total: euro(total),
  years: années,
  ...(annuités === undefined ? {} : { yearly: annuités.map(euro) }),
  ...(statut === undefined ? {} : { beneficiaryStatus: statut }),
  ...(convention === undefined ? {} : { agreement: convention }),
});

const printedRate = (text: string): PrintedRate => ({ rate: rate(text), decimals: (text.split(',')[1] ?? '').replace(/\D/g, '').length });

const contribution = ({ qui, montant, taux }: ContributionAttendue): Contribution => ({
  contributor: qui, amount: euro(montant), ...(taux === undefined ? {} : { printedRate: printedRate(taux) }),
});

const PRINTED = { text: 'note d’interprétation', article: '004', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed' };
const printed = { basis: [PRINTED], notes: ['004-printed-figures'] };

describe('Interprétation 004 : les montants annuels d’une subvention font son total', () => {
  test.each(grantYearsCases)('$id $cas', ({ subvention, attendu }) => {
    expect(assessGrantYears(grant(subvention))).toEqual(attendu.map((expected) => ({ ...expected, ...printed })));
  });

  test('une répartition égale ne perd ni ne crée un centime, et n’en met pas deux de différence', () => {
    for (let total = 0; total <= 250; total++) {
      for (let years = 2; years <= 7; years++) {
        const [found] = assessGrantYears(grant({ total, années: Array.from({ length: years }, (_, place) => 2024 + place) }));
        const amounts = found?._tag === 'GrantSpreadOverYears' ? found.amounts : [];
        expect(amounts.reduce<number>((sum, amount) => sum + amount, 0)).toBe(total);
        expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('Loi 2000-321, art. 10, et décret 2001-495, art. 1 : une convention au-delà de 23 000 € par an à un organisme de droit privé', () => {
  test.each(agreementCases)('$id $cas', ({ séance = '2024-07-04', subvention, attendu, fondement }) => {
    const finding = assessSubsidyAgreement(grant(subvention), day(séance));
    expect(withoutBasis(finding)).toEqual({ ...attendu, notes: ['006-subsidy-over-several-years'] });
    expect(cited(finding.basis)).toEqual(fondement ?? ['loi 2000-321 10 [older-text]', 'décret 2001-495 1 [older-text]']);
  });

  test('le constat entier, sources comprises', () => {
    expect(assessSubsidyAgreement(grant(agreementCases[0]!.subvention), day('2024-07-04'))).toEqual({
      _tag: 'AgreementInPlace', standing: 'conforms', threshold: 23_000_00, largestYear: { atLeast: 23_500_00, atMost: 94_000_00 },
      basis: [
        { text: 'loi 2000-321', article: '10', from: '2000-04-13', until: null, authority: 'statute', confirmed: 'older-text' },
        { text: 'décret 2001-495', article: '1', from: '2001-06-10', until: null, authority: 'statute', confirmed: 'older-text' },
      ],
      notes: ['006-subsidy-over-several-years'],
    });
  });

  test('toutes les répartitions en deux ans autour du seuil : requise dès qu’une année le passe, et jamais avant', () => {
    const wrong: Array<string> = [];
    for (let total = 45_999_90; total <= 46_000_10; total++) {
      const unspread = assessSubsidyAgreement(grant({ total, années: [2024, 2025], statut: 'private-law', convention: 'no' }), day('2024-07-04'))._tag;
      const outcomes = new Set<string>();
      for (let first = 22_999_90; first <= 23_000_10; first++) {
        const found = assessSubsidyAgreement(grant({ total, années: [2024, 2025], annuités: [first, total - first], statut: 'private-law', convention: 'no' }), day('2024-07-04'))._tag;
        const above = first > 23_000_00 || total - first > 23_000_00;
        if (found !== (above ? 'AgreementMissing' : 'AgreementNotRequired')) wrong.push(`${total} : ${first}`);
        outcomes.add(found);
      }
      // Sans les montants annuels : requise si toutes les répartitions la requièrent, sinon indéterminée.
      if (unspread !== (outcomes.has('AgreementNotRequired') ? 'AgreementUndetermined' : 'AgreementMissing')) wrong.push(`${total}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('Interprétation 004 : les contributions ne dépassent pas le coût, et les taux imprimés sont les leurs', () => {
  test.each(programmeCases)('$id $cas', ({ coût, contributions, bilan }) => {
    const findings = assessProgramme({ name: 'Programme', yearlyCost: euro(coût), contributions: contributions.map(contribution) });
    if (bilan === 'hors bornes') {
      expect(findings).toEqual([{ _tag: 'SumOutOfRange', standing: 'undetermined', missing: ['amounts-in-range'], ...printed }]);
      return;
    }
    const balance = { cost: coût, sum: bilan.somme, ...printed };
    expect(findings).toEqual([
      'reste' in bilan
        ? { _tag: 'ContributionsWithinCost', standing: 'conforms', left: bilan.reste, ...balance }
        : { _tag: 'ContributionsExceedCost', standing: 'breaches', excess: bilan.dépassement, ...balance },
      ...contributions.flatMap(({ qui, montant, taux, lecture }) => {
        if (taux === undefined) return [];
        const share = { contributor: qui, amount: montant, whole: coût, printed: printedRate(taux), ...printed };
        return [lecture === 'désaccord' ? { _tag: 'ShareDisagrees', standing: 'breaches', ...share } : { _tag: 'ShareAgrees', standing: 'conforms', rounding: lecture, ...share }];
      }),
    ]);
  });

  test('de 0 à 200 parts de 200, à une décimale : le taux imprimé exact est le seul exact', () => {
    const wrong: Array<string> = [];
    // Une part de 200 vaut cinq dixièmes de pour cent.
    const rates = Array.from({ length: 1_001 }, (_, tenths) => printedRate(`${Math.floor(tenths / 10)},${tenths % 10} %`));
    for (let part = 0; part <= 200; part++) {
      for (let tenths = 0; tenths <= 1000; tenths++) {
        const share = { contributor: 'a', amount: euro(part), printedRate: rates[tenths]! };
        const found = assessProgramme({ name: 'Programme', yearlyCost: euro(200), contributions: [share] })[1];
        const exact = found?._tag === 'ShareAgrees' && found.rounding === 'exact';
        if (exact !== (tenths === 5 * part) || (!exact && found?._tag !== 'ShareDisagrees')) wrong.push(`${part}, ${tenths} dixièmes`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

describe('L’argent d’une délibération', () => {
  test('la subvention, sa convention, puis le programme ; rien de ce qui n’y est pas', () => {
    const model = grant(grantYearsCases[0]!.subvention);
    const programme = { name: 'Programme', yearlyCost: euro(981_000_00), contributions: [contribution({ qui: 'État', montant: 490_500_00, taux: '50 %' })] };
    const tags = (findings: ReturnType<typeof assessFunding>): ReadonlyArray<string> => findings.map(({ _tag }) => _tag);
    expect(tags(assessFunding({ grant: model, programme }, day('2024-07-04')))).toEqual(['GrantSpreadOverYears', 'AgreementUndetermined', 'ContributionsWithinCost', 'ShareAgrees']);
    expect(tags(assessFunding({ grant: model }, day('2024-07-04')))).toEqual(['GrantSpreadOverYears', 'AgreementUndetermined']);
    expect(tags(assessFunding({ programme }, day('2024-07-04')))).toEqual(['ContributionsWithinCost', 'ShareAgrees']);
    expect(assessFunding({}, day('2024-07-04'))).toEqual([]);
    expect(tags(assessFunding({ budgetLine: { section: 'operating', chapter: '65', years: [2024] } }, day('2024-07-04')))).toEqual(['BudgetLineConsistent']);
    expect(tags(assessFunding({
      plan: {
        operation: 'Travaux', owner: { kind: 'commune', name: 'Commune', territory: 'mainland-france' }, nature: 'operation', basis: 'excluding-vat', rounding: 'half-up',
        costs: [], printedCost: euro(100_00), contributions: [{ contributor: 'commune', kind: 'owner', amount: euro(100_00) }],
      },
    }, day('2024-07-04')))).toEqual(['PlanBalanced', 'OwnShareNotRequired']);
  });

  test('les membres intéressés, quand l’acte les nomme, avec la part que chacun a prise ; en doute si on ne la sait pas', () => {
    const interested = { ...grant(grantYearsCases[0]!.subvention), interestedMembers: ['a', 'b', 'c'] };
    const parts = { a: 'withdrawn', b: 'voted' } as const;
    const told = (findings: ReturnType<typeof assessFunding>) => findings.flatMap((finding) => ('members' in finding ? [[finding._tag, finding.members]] : []));
    expect(told(assessFunding({ grant: interested }, day('2024-07-04'), (member) => parts[member as 'a' | 'b']))).toEqual([
      ['InterestedMemberTookPart', ['b']], ['InterestedMembersUndetermined', ['c']], ['InterestedMembersKeptOut', ['a']],
    ]);
    expect(told(assessFunding({ grant: interested }, day('2024-07-04')))).toEqual([['InterestedMembersUndetermined', ['a', 'b', 'c']]]);
    expect(told(assessFunding({ grant: grant(grantYearsCases[0]!.subvention) }, day('2024-07-04')))).toEqual([]);
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [grantYearsCases, agreementCases, programmeCases].flatMap((cases) => cases.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
