import type { CivilDay } from '../calendar/index.js';
import { assessSubsidyAgreement } from './agreement.js';
import type { Funding, FundingFinding } from './funding.js';
import { assessGrantYears } from './grant-years.js';
import { assessProgramme } from './programme.js';

/**
 * States whether the money of one deliberation adds up and whether its subsidy needs a written agreement.
 *
 * Shape:   Funding, day of the decision → list of FundingFinding
 * Units:   cents.
 * Rounds:  as assessGrantYears, assessSubsidyAgreement and assessProgramme.
 * Findings: those of assessGrantYears, then of assessSubsidyAgreement, then of assessProgramme
 * Errors:  none.
 *
 * @legal loi 2000-321, art. 10
 * @legal décret 2001-495, art. 1
 * @example assessFunding(94 000,00 € over four years, agreement approved) // GrantSpreadOverYears, AgreementInPlace
 * @since 0.1.0
 */
export const assessFunding = ({ grant, programme }: Funding, decidedOn: CivilDay): ReadonlyArray<FundingFinding> => [
  ...(grant === undefined ? [] : [...assessGrantYears(grant), assessSubsidyAgreement(grant, decidedOn)]),
  ...(programme === undefined ? [] : assessProgramme(programme)),
];
