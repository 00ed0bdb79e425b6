import type { SubsidyFacts } from '../funding/index.js';
import { SUBSIDY_DECISIONS } from '../funding/index.js';
import { amountCodec } from './amount.js';
import { bodyCodec } from './body.js';
import type { Codec } from './codec.js';
import { oneOf, optional, record, yesOrNo } from './combinators.js';
import { civilDayCodec } from './leaves.js';

/** A subsidy and what was done about it; what is not known is left out. */
export const subsidyFactsCodec: Codec<SubsidyFacts> = record<SubsidyFacts>('subsidy', {
  authority: bodyCodec,
  beneficiaryStatus: optional(oneOf('status of the beneficiary', ['private-law', 'public-law'])),
  decidedOn: civilDayCodec,
  decision: optional(oneOf('decision', SUBSIDY_DECISIONS)),
  conditions: optional(yesOrNo),
  requestedOn: optional(civilDayCodec),
  republicanCommitment: optional(oneOf('republican commitment', ['subscribed', 'not-subscribed'])),
  yearlyAmount: optional(amountCodec),
  agreementSignedOn: optional(civilDayCodec),
  dataPublishedOn: optional(civilDayCodec),
  specificExpense: optional(yesOrNo),
  exerciseEndsOn: optional(civilDayCodec),
  reportedOn: optional(civilDayCodec),
  certifiedAccounts: optional(oneOf('certified accounts', ['supplied', 'not-supplied'])),
  receivedFromAll: optional(amountCodec),
  accountsFiled: optional(yesOrNo),
  passedOn: optional(yesOrNo),
  passingOnAgreed: optional(yesOrNo),
});
