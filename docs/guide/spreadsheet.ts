// Embed in a spreadsheet: custom functions that take and return cell values and ranges, whose errors are texts to read in the cell.
// Google Sheets takes one script without modules:
//   npx esbuild docs/guide/spreadsheet.ts --bundle --format=iife --global-name=deliberant --outfile=Code.js
// then, in the same project, one line for each: function QUORUM(type, members, day) { return deliberant.QUORUM(type, members, day); }
import type { CivilDay, Euro, Organ } from 'deliberant';
import {
  addDays, BODY_KINDS, latestNoticeDay, makeOrgan, parseActIdentifier, parseCivilDay, parseEuro, quorumInForce, quorumThreshold,
  splitByWeights, wordProblem,
} from 'deliberant';

/** What a cell may hold; Google Sheets gives days as `Date`, Excel as a number of days since 30 December 1899. */
export type Cell = string | number | boolean | Date;
export type CellRange = ReadonlyArray<ReadonlyArray<Cell>>;

type Problem = Parameters<typeof wordProblem>[0];
type Read<A> = { readonly _tag: 'Right'; readonly right: A } | { readonly _tag: 'Left'; readonly left: Problem };

const error = (sentence: string): string => `Erreur : ${sentence}`;
const told = (problem: Problem): string => error(wordProblem(problem, 'fr'));

const cellsIn = (range: CellRange | Cell): ReadonlyArray<Cell> => (Array.isArray(range) ? (range as CellRange).flat() : [range as Cell]);

/** `Date` never enters the library: the day that the sheet shows is written as a text. */
const dayIn = (cell: Cell): Read<CivilDay> => {
  if (cell instanceof Date) return parseCivilDay([cell.getFullYear(), cell.getMonth() + 1, cell.getDate()].map((part) => String(part).padStart(2, '0')).join('-'));
  const origin = parseCivilDay('1899-12-30');
  if (typeof cell === 'number' && origin._tag === 'Right' && Number.isInteger(cell)) return { _tag: 'Right', right: addDays(origin.right, cell) };
  return parseCivilDay(String(cell).replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1'));
};

/** A number is read by its figures, `100000.1`, never by arithmetic: one that has more than two decimals is refused. */
const euroIn = (cell: Cell): Read<Euro> => parseEuro(String(cell));

const organIn = (type: Cell, population?: Cell): Organ | string => {
  const kind = BODY_KINDS.find((known) => known === type);
  if (kind === undefined) return error(`« ${String(type)} » n’est pas un type de collectivité ; choix possibles : ${BODY_KINDS.join(', ')}.`);
  const inhabitants = typeof population === 'number' ? { population } : {};
  const organ = makeOrgan({ kind, name: kind, territory: 'mainland-france', ...inhabitants }, 'council');
  return organ._tag === 'Left' ? told(organ.left) : organ.right;
};

/** `=QUORUM("commune"; 27; A1)`: the members who must be there. @customfunction */
export const QUORUM = (type: Cell, members: Cell, day: Cell): number | string => {
  const [organ, on] = [organIn(type), dayIn(day)];
  if (typeof organ === 'string') return organ;
  if (on._tag === 'Left') return told(on.left);
  if (typeof members !== 'number' || !Number.isSafeInteger(members) || members < 0) return told({ _tag: 'NotACount', found: String(members) });
  const { rule } = quorumInForce(organ, on.right);
  return rule === undefined ? error('la règle de quorum de cette collectivité, ce jour-là, n’est pas connue.') : quorumThreshold(members, rule);
};

/** `=DERNIER_JOUR_ENVOI("commune"; 9757; A1)`: the last day for the notices; two while the population is not known. @customfunction */
export const DERNIER_JOUR_ENVOI = (type: Cell, population: Cell, heldOn: Cell): string => {
  const [organ, on] = [organIn(type, population), dayIn(heldOn)];
  if (typeof organ === 'string') return organ;
  if (on._tag === 'Left') return told(on.left);
  const { days } = latestNoticeDay(organ, on.right, { rank: 'ordinary' });
  return days.length === 0 ? error('le délai de convocation de cette collectivité, ce jour-là, n’est pas connu.') : days.join(' ou ');
};

/** `=REPARTIR(B2:B9; C1)`: the total, to the cent, by the weights of a range; as many cells as weights, in a column. @customfunction */
export const REPARTIR = (weights: CellRange, total: Cell): CellRange | string => {
  const amount = euroIn(total);
  if (amount._tag === 'Left') return told(amount.left);
  const split = splitByWeights(amount.right, cellsIn(weights).map((weight) => (weight === '' ? 0 : Number(weight))), { _tag: 'largest-remainder', ties: 'by-rank' });
  return split._tag === 'Left' ? told(split.left) : split.right.shares.map((share) => [share.amount / 100]);
};

/** `=IDENTIFIANT_ACTE(A2:A99)`: one line for each identifier: département, SIREN, day, number, nature. @customfunction */
export const IDENTIFIANT_ACTE = (identifiers: CellRange | Cell): CellRange =>
  cellsIn(identifiers).map((cell) => {
    const act = parseActIdentifier(String(cell));
    if (act._tag === 'Left') return [told(act.left), '', '', '', ''];
    const { department, siren, day, internalNumber, nature } = act.right;
    return [department, siren, day, internalNumber, nature ?? ''];
  });
