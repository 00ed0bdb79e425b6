import type { Axis, Contribution, Programme, ProgrammeAction, ProgrammeYear, Tranche } from '../funding/index.js';
import { amountCodec } from './amount.js';
import type { Codec } from './codec.js';
import { list, oneOf, optional, record, text, year } from './combinators.js';
import { yearAmountCodec } from './funding-instalment.js';
import { printedRateCodec } from './leaves.js';

const contribution = record<Contribution>('contribution', {
  contributor: text,
  amount: amountCodec,
  printedRate: optional(printedRateCodec),
});

const tranche = record<Tranche>('tranche', {
  name: text,
  state: oneOf('state of a tranche', ['committed', 'new']),
  amounts: list(yearAmountCodec),
});

const action = record<ProgrammeAction>('action', {
  name: text,
  bearer: optional(text),
  tranches: list(tranche),
});

const axis = record<Axis>('axis', {
  name: text,
  envelope: optional(amountCodec),
  printedTotal: optional(amountCodec),
  actions: list(action),
});

const programmeYear = record<ProgrammeYear>('year of a programme', {
  year,
  authorised: optional(amountCodec),
  committed: optional(amountCodec),
  payable: optional(amountCodec),
  paid: optional(amountCodec),
});

/** A programme: its yearly cost and contributions, its axes, actions and tranches, the spending of its years. */
export const programmeCodec: Codec<Programme> = record<Programme>('programme', {
  name: text,
  yearlyCost: amountCodec,
  contributions: list(contribution),
  axes: optional(list(axis)),
  years: optional(list(programmeYear)),
});
