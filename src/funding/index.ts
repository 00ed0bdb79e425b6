export { assessSubsidyAgreement } from './agreement.js';
export { assessFunding } from './assess-funding.js';
export type { Contribution, Funding, FundingFact, FundingFinding, Grant, LargestYear, PrintedRate, Programme } from './funding.js';
export { assessGrantYears } from './grant-years.js';
export { assessProgramme } from './programme.js';
