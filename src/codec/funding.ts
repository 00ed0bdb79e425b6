import type { BudgetLine, Funding, Grant } from '../funding/index.js';
import { amountCodec } from './amount.js';
import type { Codec } from './codec.js';
import { list, oneOf, optional, record, text, year } from './combinators.js';
import { yearAmountCodec } from './funding-instalment.js';
import { fundingPlanCodec } from './funding-plan.js';
import { programmeCodec } from './funding-programme.js';

const grant = record<Grant>('grant', {
  beneficiary: text,
  beneficiaryStatus: optional(oneOf('status of the beneficiary', ['private-law', 'public-law'])),
  total: amountCodec,
  years: list(year),
  yearly: optional(list(amountCodec)),
  otherSubsidies: optional(list(yearAmountCodec)),
  agreement: optional(oneOf('agreement', ['yes', 'no'])),
  interestedMembers: optional(list(text)),
});

/** A budget line; its codes are texts, whose zeros count. */
export const budgetLineCodec: Codec<BudgetLine> = record<BudgetLine>('budget line', {
  section: oneOf('section', ['operating', 'investment']),
  chapter: text,
  nature: optional(text),
  function: optional(text),
  years: list(year),
  destination: optional(text),
  budget: optional(text),
});

/** The money of one deliberation: a grant, a programme, a financing plan, a budget line. */
export const fundingCodec: Codec<Funding> = record<Funding>('funding', {
  grant: optional(grant),
  programme: optional(programmeCodec),
  plan: optional(fundingPlanCodec),
  budgetLine: optional(budgetLineCodec),
});
