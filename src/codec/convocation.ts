import type { Convocation, ItemConvocation, Renewal, Sending, SittingRequest, Urgency } from '../convocation/index.js';
import type { Codec } from './codec.js';
import { count, list, oneOf, optional, record, text } from './combinators.js';
import { civilDayCodec } from './leaves.js';

const urgency = record<Urgency>('urgency', {
  reportedAtOpening: optional(oneOf('report', ['yes', 'no'])),
  council: optional(oneOf('decision on the urgency', ['accepted', 'refused', 'postponed'])),
  postponedItems: optional(list(text)),
});

const sending = record<Sending>('sending', {
  validity: optional(oneOf('validity of the sending', ['regular', 'irregular'])),
  receivedOn: optional(civilDayCodec),
  mode: optional(oneOf('sending mode', ['electronic', 'paper'])),
  asked: optional(oneOf('mode asked for', ['electronic', 'paper', 'nothing'])),
});

const renewal = record<Renewal>('renewal', {
  ballotOn: optional(civilDayCodec),
  mayorsElectedOn: optional(civilDayCodec),
});

const request = record<SittingRequest>('request', {
  by: oneOf('author of the request', ['prefect', 'members', 'permanent-commission']),
  members: optional(count),
  receivedOn: optional(civilDayCodec),
});

/** How the members were convened; what the record does not say is left out. */
export const convocationCodec: Codec<Convocation> = record<Convocation>('convocation', {
  rank: oneOf('rank', ['ordinary', 'first-after-renewal', 'second']),
  sentOn: optional(civilDayCodec),
  sending: optional(sending),
  reportsSentOn: optional(civilDayCodec),
  quorumFailedOn: optional(civilDayCodec),
  firstConvocation: optional(oneOf('first convocation', ['regular', 'irregular'])),
  firstAgenda: optional(list(text)),
  waiverRecalled: optional(oneOf('waiver recalled', ['yes', 'no'])),
  urgency: optional(urgency),
  explanatoryNote: optional(oneOf('explanatory note', ['sent', 'not-sent'])),
  largestMemberCommune: optional(count),
  renewal: optional(renewal),
  request: optional(request),
});

/** What is particular to one item in its convocation. */
export const itemConvocationCodec: Codec<ItemConvocation> = record<ItemConvocation>('convocation of an item', {
  listed: optional(oneOf('place of the item', ['in-the-notice', 'added-at-opening'])),
  subject: optional(oneOf('subject of the item', ['classified-installation', 'primitive-budget'])),
  draftBudgetSentOn: optional(civilDayCodec),
  budgetDebateOn: optional(civilDayCodec),
  explanatoryNote: optional(oneOf('explanatory note', ['sent', 'not-sent'])),
});
