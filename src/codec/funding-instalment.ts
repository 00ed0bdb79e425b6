import type { FinalGrantFacts, InterimCeiling, Milestone, Schedule, WeightedYear, YearAmount } from '../funding/index.js';
import type { RemainderPolicy } from '../money/index.js';
import { amountCodec } from './amount.js';
import { byTag } from './by-tag.js';
import type { Codec } from './codec.js';
import { count, list, oneOf, optional, record, text, year } from './combinators.js';
import { roundingCodec } from './funding-plan.js';
import { rateCodec } from './leaves.js';

type Variant<A extends { readonly _tag: string }, Tag extends A['_tag']> = Extract<A, { readonly _tag: Tag }>;

const policy = byTag<RemainderPolicy>('remainder policy', {
  'largest-remainder': record<Variant<RemainderPolicy, 'largest-remainder'>, { readonly _tag: 'largest-remainder' }>(
    'largest remainder', { ties: oneOf('order of ties', ['by-rank', 'by-weight']) }, { _tag: 'largest-remainder' },
  ),
  'remainder-to': record<Variant<RemainderPolicy, 'remainder-to'>, { readonly _tag: 'remainder-to' }>('remainder to a share', { share: count }, { _tag: 'remainder-to' }),
  'floor-and-report': record<Variant<RemainderPolicy, 'floor-and-report'>, { readonly _tag: 'floor-and-report' }>('floor and report', {}, { _tag: 'floor-and-report' }),
});

const interimCeiling = record<InterimCeiling>('ceiling of the interim payments', {
  rate: rateCodec,
  counts: oneOf('what the ceiling counts', ['with-advance', 'interims-alone']),
});

/** What one calendar year receives or spends. */
export const yearAmountCodec: Codec<YearAmount> = record<YearAmount>('amount of a year', { year, amount: amountCodec });

/** How a grant is paid; its `_tag` says which way. */
export const scheduleCodec: Codec<Schedule> = byTag<Schedule>('schedule', {
  'by-year': record<Variant<Schedule, 'by-year'>, { readonly _tag: 'by-year' }>(
    'schedule by year', { years: list(record<WeightedYear>('weighted year', { year, weight: count })), policy }, { _tag: 'by-year' },
  ),
  given: record<Variant<Schedule, 'given'>, { readonly _tag: 'given' }>('given amounts', { years: list(yearAmountCodec) }, { _tag: 'given' }),
  'by-milestone': record<Variant<Schedule, 'by-milestone'>, { readonly _tag: 'by-milestone' }>(
    'schedule by milestone',
    { milestones: list(record<Milestone>('milestone', { name: text, rate: rateCodec })), policy, ceiling: optional(interimCeiling) },
    { _tag: 'by-milestone' },
  ),
  'on-spending': record<Variant<Schedule, 'on-spending'>, { readonly _tag: 'on-spending' }>(
    'schedule on certified spending',
    { rate: rateCodec, rounding: roundingCodec, advance: amountCodec, certified: list(amountCodec), ceiling: optional(interimCeiling) },
    { _tag: 'on-spending' },
  ),
});

/** A grant once its operation is done. */
export const finalGrantCodec: Codec<FinalGrantFacts> = record<FinalGrantFacts>('final grant', {
  decided: amountCodec,
  rate: rateCodec,
  rounding: roundingCodec,
  forecast: amountCodec,
  actual: amountCodec,
  paid: amountCodec,
});
