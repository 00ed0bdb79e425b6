import type { Sitting } from './sitting.js';

/** Only makeSitting and the codec give a roll its tag: the JSON of a sitting, or the Either that holds one, has none. */
const hasTaggedRoll = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && 'roll' in given && typeof given.roll === 'object' && given.roll !== null && '_tag' in given.roll;

/** Stops a caller whose language has no types, or who takes what JSON.parse answers for a sitting. */
export const refuseUnmade = (sitting: Sitting): void => {
  if (!hasTaggedRoll(sitting)) throw new TypeError('assessSitting takes a sitting: the right of what decode(sittingCodec) or makeSitting answers, neither the whole Either nor the JSON.');
};
