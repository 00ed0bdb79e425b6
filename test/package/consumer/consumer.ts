// A consumer of the packed tarball: compiled by `types.test.ts`, as ESM and as CommonJS. A value made under one name of the
// package is accepted under any other.
import type { Either } from 'fp-ts/lib/Either.js';
import type { CivilDay, Euro } from 'deliberant';
import { addDays, clearDaysBetween, formatEuro, parseCivilDay, splitByWeights } from 'deliberant';
import * as calendar from 'deliberant/calendar';
import * as money from 'deliberant/money';
import type { CivilDay as CivilDayByImport } from 'deliberant/calendar' with { 'resolution-mode': 'import' };
import type { CivilDay as CivilDayByRequire } from 'deliberant/calendar' with { 'resolution-mode': 'require' };

const rightOf = <E, A>(either: Either<E, A>): A => {
  if (either._tag === 'Left') throw new Error('defect');
  return either.right;
};

// Made by a sub-path, taken by the root; made by the root, taken by a sub-path.
const sentOn: calendar.CivilDay = rightOf(calendar.parseCivilDay('2024-06-28'));
const heldOn: CivilDay = rightOf(parseCivilDay('2024-07-04'));
export const clearDays: number = clearDaysBetween(sentOn, heldOn) + calendar.clearDaysBetween(sentOn, addDays(heldOn, 0));

const grant: Euro = rightOf(money.parseEuro('94 000,00 €'));
const rate: money.Rate = rightOf(money.parseRate('50 %'));
export const shares: ReadonlyArray<string> = rightOf(
  splitByWeights(grant, [rate, rate], { _tag: 'largest-remainder', ties: 'by-rank' }),
).shares.map((share) => formatEuro(share.amount, 'fr'));

// The same day in the declarations for `import` and in those for `require`.
export const byImport: CivilDayByImport = sentOn;
export const byRequire: CivilDayByRequire = byImport;
export const later: CivilDay = calendar.addDays(byRequire, 1);

// @ts-expect-error A text that no function of the package has read is not a day.
export const notADay: CivilDay = '2024-07-04';
// @ts-expect-error A number of euros is not an amount.
export const notAnAmount: Euro = 94_000;
// @ts-expect-error A finding's numbers cannot be changed.
rightOf(splitByWeights(grant, [1, 1], { _tag: 'floor-and-report' })).weightSum = 3;
