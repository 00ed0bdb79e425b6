import type { EuroDefect, SplitDefect } from '../../../money/index.js';
import type { DefectSentences } from '../../lexicon.js';
import { excerpt } from '../../text-excerpt.js';
import { euro, many } from '../words.js';

/** The places of shares are counted from one. */
const share = (place: number): string => `share ${place + 1}`;

/** The sentences of the defects of amounts that are split, and of numbers that are no amount. */
export const ENGLISH_SPLIT: DefectSentences<SplitDefect | Extract<EuroDefect, { readonly _tag: 'NotWholeCents' }>> = {
  NotWholeCents: ({ found }) => `${excerpt(found)} was found; a whole number of cents is expected: round first, by a rule that you name.`,
  NoShares: ({ found }) => `number of shares: ${excerpt(found)} was found; a whole number from 1 to 1,000,000 is expected: give at least one share.`,
  WeightNotCountable: ({ share: place, found }) =>
    `weight of ${share(place)}: ${excerpt(found)} was found; a whole number from 0 on, or an exact rate, is expected: correct this weight.`,
  WeightsTooLarge: ({ share: place, found }) =>
    `${place === null ? 'sum of the weights' : `weight of ${share(place)}`}: ${excerpt(found)} was found; once brought to one denominator, each weight and their sum must stay within 9,007,199,254,740,991: give smaller ones, in the same proportions.`,
  WeightsSumToZero: ({ shares }) => `weights: zero was found for ${shares === 1 ? 'the only share' : `all ${shares} shares`}; at least one positive weight is expected: correct one of them.`,
  NoSuchShare: ({ share: place, shares }) =>
    `the remainder goes to ${share(place)}, and there ${shares === 1 ? 'is 1 share' : `are ${shares} shares`}; one of them is expected: name it by its place, which the data count from zero.`,
  CapsAndSharesDiffer: ({ shares, caps }) =>
    `${many(caps, 'cap', 'caps')} found for ${many(shares, 'share', 'shares')}; as many are expected: give each share its cap, or say that it has none.`,
  NegativeCap: ({ share: place, cap }) =>
    `cap of ${share(place)}: ${euro(cap)} was found; an amount from 0 on is expected: correct the sign, or remove the cap.`,
};
