import type { Contribution, Funding, Grant, Programme } from '../funding/index.js';
import type { Codec } from './codec.js';
import { list, oneOf, optional, record, text, year } from './combinators.js';
import { euroCodec, printedRateCodec } from './leaves.js';

const grant = record<Grant>('grant', {
  beneficiary: text,
  beneficiaryStatus: optional(oneOf('status of the beneficiary', ['private-law', 'public-law'])),
  total: euroCodec,
  years: list(year),
  yearly: optional(list(euroCodec)),
  agreement: optional(oneOf('agreement', ['yes', 'no'])),
});

const contribution = record<Contribution>('contribution', {
  contributor: text,
  amount: euroCodec,
  printedRate: optional(printedRateCodec),
});

const programme = record<Programme>('programme', {
  name: text,
  yearlyCost: euroCodec,
  contributions: list(contribution),
});

/** The money of one deliberation: a grant, a programme, or both. */
export const fundingCodec: Codec<Funding> = record<Funding>('funding', {
  grant: optional(grant),
  programme: optional(programme),
});
