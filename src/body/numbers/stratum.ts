import type { Share, Stratum } from './provisions.js';

/** Whether a number counts inhabitants or members: a whole number from 0 on. */
export const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** The number that a table gives to a population; none where the table does not reach it, nor for what is no count. */
export const numberFor = (population: number, table: ReadonlyArray<Stratum>): number | undefined =>
  isCount(population) ? table.find(({ below }) => below === null || population < below)?.value : undefined;

/** The whole members of a share of a council, the fraction dropped: what may not exceed the share. */
export const wholeShare = (members: number, { numerator, denominator }: Share): number => Math.floor((members * numerator) / denominator);

/** The members of a share of a council, rounded up. */
export const shareRoundedUp = (members: number, { numerator, denominator }: Share): number => Math.ceil((members * numerator) / denominator);
