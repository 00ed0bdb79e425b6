import type { Euro } from '../money/index.js';
import type { Codec } from './codec.js';
import { codec } from './codec.js';
import { textOf } from './json-schema.js';
import { euroCodec } from './leaves.js';
import { AMOUNT_FROM_ZERO } from './patterns.js';

/** An amount that is not negative, written as `euroCodec` writes it. */
export const amountCodec: Codec<Euro> = codec({
  name: euroCodec.name,
  is: (value): value is Euro => euroCodec.is(value) && value >= 0,
  read: (input, found) => {
    const amount = euroCodec.read(input, found);
    if (typeof amount === 'number' && amount < 0) found.defects.push({ path: [], problem: { _tag: 'NegativeAmount', amount } });
    return amount;
  },
  write: (amount) => euroCodec.encode(amount),
  schema: () => textOf(AMOUNT_FROM_ZERO),
});
