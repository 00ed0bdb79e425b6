import * as either from 'fp-ts/lib/Either.js';
import type { Euro, Rate } from '../../money/index.js';
import { sumEuros } from '../../money/index.js';
import type { Rna, Siret } from '../../transmission/index.js';
import type { SubsidyRow } from './row.js';
import { decimalShare } from './share.js';

/** One beneficiary of a subsidy, with the cents that it receives. */
export interface SubsidyBeneficiary {
  readonly name: string;
  readonly siret?: Siret;
  readonly rna?: Rna;
  readonly amount: Euro;
}

/** A granted subsidy, before it is told row by row. */
export interface GrantedSubsidy extends Omit<SubsidyRow, 'beneficiaryName' | 'beneficiarySiret' | 'beneficiaryRna' | 'total' | 'share'> {
  readonly beneficiaries: ReadonlyArray<SubsidyBeneficiary>;
}

/** Why a subsidy cannot be told in rows of the schema. A share below one hundredth cannot be stated in it. */
export type SubsidyRowsDefect =
  | { readonly _tag: 'NoBeneficiary' }
  | { readonly _tag: 'BeneficiaryWithoutNumber'; readonly beneficiary: string }
  | { readonly _tag: 'AmountNotPositive'; readonly beneficiary: string; readonly amount: Euro }
  | { readonly _tag: 'ShareBelowOneHundredth'; readonly beneficiary: string; readonly amount: Euro; readonly total: Euro }
  | { readonly _tag: 'TotalOutOfRange'; readonly cents: string };

const isBelowOneHundredth = ({ numerator, denominator }: Rate): boolean => BigInt(numerator) * 100n < BigInt(denominator);

const defectOf = ({ name, siret, rna, amount }: SubsidyBeneficiary): SubsidyRowsDefect | undefined =>
  siret === undefined && rna === undefined ? { _tag: 'BeneficiaryWithoutNumber', beneficiary: name }
  : amount <= 0 ? { _tag: 'AmountNotPositive', beneficiary: name, amount }
  : undefined;

const rowOf = (subsidy: Omit<GrantedSubsidy, 'beneficiaries'>, { name, siret, rna }: SubsidyBeneficiary, total: Euro, share: Rate): SubsidyRow => ({
  ...subsidy,
  beneficiaryName: name,
  ...(siret === undefined ? {} : { beneficiarySiret: siret }),
  ...(rna === undefined ? {} : { beneficiaryRna: rna }),
  total,
  share,
});

/**
 * Tells a granted subsidy as rows of the national schema, one for each beneficiary. The total is that before the split; each share comes
 * from the exact cents, with as many decimals as it takes to find them again.
 *
 * Shape:   GrantedSubsidy → Either<SubsidyRowsDefect, list of SubsidyRow>
 * Units:   cents in, shares of 1 out.
 * Rounds:  half up, at the decimals of the share.
 * Findings: none.
 * Errors:  NoBeneficiary · BeneficiaryWithoutNumber · AmountNotPositive · ShareBelowOneHundredth · TotalOutOfRange
 *
 * @legal décret 2017-779, art. 1
 * @example subsidyRowsOf({ beneficiaries: [] }) // left({ _tag: 'NoBeneficiary' })
 * @since 0.2.0
 */
export const subsidyRowsOf = ({ beneficiaries, ...subsidy }: GrantedSubsidy): either.Either<SubsidyRowsDefect, ReadonlyArray<SubsidyRow>> => {
  if (beneficiaries.length === 0) return either.left({ _tag: 'NoBeneficiary' });
  for (const beneficiary of beneficiaries) {
    const defect = defectOf(beneficiary);
    if (defect !== undefined) return either.left(defect);
  }
  const sum = sumEuros(beneficiaries.map(({ amount }) => amount));
  if (either.isLeft(sum)) return either.left({ _tag: 'TotalOutOfRange', cents: sum.left.cents });
  const rows: Array<SubsidyRow> = [];
  for (const beneficiary of beneficiaries) {
    const share = decimalShare(beneficiary.amount, sum.right);
    if (share === undefined || isBelowOneHundredth(share)) {
      return either.left({ _tag: 'ShareBelowOneHundredth', beneficiary: beneficiary.name, amount: beneficiary.amount, total: sum.right });
    }
    rows.push(rowOf(subsidy, beneficiary, sum.right, share));
  }
  return either.right(rows);
};
