import type { AfterSittingFacts, MinutesFacts, RegisterFacts, Signatory } from '../act/index.js';
import { ELEMENT_STATES } from '../act/index.js';
import { organCodec } from './body.js';
import type { Codec } from './codec.js';
import { list, oneOf, optional, record, year } from './combinators.js';
import { civilDayCodec } from './leaves.js';

const day = optional(civilDayCodec);
const state = optional(oneOf('state of the element', ELEMENT_STATES));
const signatories = list(oneOf<Signatory>('signatory', ['mayor-or-president', 'secretaries', 'members-present']));

const elements = record<MinutesFacts['elements']>('elements of the minutes', {
  date: state,
  time: state,
  chair: state,
  members: state,
  secretaries: state,
  quorum: state,
  agenda: state,
  deliberations: state,
  reports: state,
  'ballot-requests': state,
  'ballot-results': state,
  'votes-by-name': state,
  debates: state,
});

/** The minutes of a sitting: what they contain, and what became of them. */
export const minutesFactsCodec: Codec<MinutesFacts> = record<MinutesFacts>('minutes', {
  organ: organCodec,
  heldOn: civilDayCodec,
  elements,
  nextSittingOn: day,
  approvedOn: day,
  signedBy: optional(signatories),
  publishedOn: day,
});

/** What was made public and sent after a sitting. */
export const afterSittingFactsCodec: Codec<AfterSittingFacts> = record<AfterSittingFacts>('after the sitting', {
  organ: organCodec,
  heldOn: civilDayCodec,
  listPublishedOn: day,
  listSentOn: day,
  minutesSentOn: day,
});

/** The register of deliberations, for the sheets of one sitting. */
export const registerFactsCodec: Codec<RegisterFacts> = record<RegisterFacts>('register', {
  organ: organCodec,
  heldOn: civilDayCodec,
  signedBy: optional(signatories),
  medium: optional(oneOf('medium', ['paper', 'digital', 'both'])),
  firstYear: optional(year),
  boundOn: day,
});
