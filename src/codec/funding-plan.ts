import type { ClaimedException, CostLine, FundingPlan, PlanContribution, SchemeCeiling } from '../funding/index.js';
import { CONCOURS_COMMUNITIES, CONTRIBUTOR_KINDS, OWN_SHARE_EXCEPTIONS, SCHEMES } from '../funding/index.js';
import type { Rounding } from '../money/index.js';
import { amountCodec } from './amount.js';
import { bodyCodec } from './body.js';
import type { Codec } from './codec.js';
import { count, list, oneOf, optional, record, text, yesOrNo } from './combinators.js';
import { printedRateCodec, rateCodec } from './leaves.js';

const basis = oneOf('basis of tax', ['excluding-vat', 'including-vat']);

/** How a computed amount is brought to the cent. */
export const roundingCodec: Codec<Rounding> = oneOf<Rounding>('rounding', ['down', 'up', 'half-up', 'half-even']);

const costLine = record<CostLine>('cost line', {
  label: text,
  amount: amountCodec,
  basis: optional(basis),
  vat: optional(rateCodec),
});

const contribution = record<PlanContribution>('contribution', {
  contributor: text,
  kind: oneOf('kind of contributor', CONTRIBUTOR_KINDS),
  scheme: optional(oneOf('scheme', SCHEMES)),
  community: optional(oneOf('kind of community', CONCOURS_COMMUNITIES)),
  amount: optional(amountCodec),
  rate: optional(rateCodec),
  base: optional(amountCodec),
  ceiling: optional(amountCodec),
  basis: optional(basis),
  vat: optional(rateCodec),
  printedRate: optional(printedRateCodec),
  status: optional(oneOf('status', ['requested', 'granted'])),
  rank: optional(count),
});

const exception = record<ClaimedException>('exception', {
  kind: oneOf('exception', OWN_SHARE_EXCEPTIONS),
  rate: optional(rateCodec),
});

const schemeCeiling = record<SchemeCeiling>('ceiling of a scheme', { scheme: text, rate: rateCodec });

/** A financing plan: amounts as text in euros, never negative, rates as `"50 %"` or `"1/3"`. */
export const fundingPlanCodec: Codec<FundingPlan> = record<FundingPlan>('funding plan', {
  operation: text,
  owner: bodyCodec,
  nature: oneOf('nature', ['investment', 'operation']),
  basis,
  vatRegime: optional(oneOf('VAT regime', ['recovered', 'fctva', 'borne'])),
  fctva: optional(amountCodec),
  rounding: roundingCodec,
  costs: list(costLine),
  printedCost: optional(amountCodec),
  contributions: list(contribution),
  leadField: optional(yesOrNo),
  exerciseAgreement: optional(yesOrNo),
  exception: optional(exception),
  schemeCeiling: optional(schemeCeiling),
});
