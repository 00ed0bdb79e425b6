import * as either from 'fp-ts/lib/Either.js';
import type { SeatBallotFields, SeatList, SeatsFinding } from '../../../src/vote/index.js';
import { allocateSeats, makeSeatBallot } from '../../../src/vote/index.js';

/** Une répartition demandée par une table de cas : un défaut y est une faute de la table. */
export const allocate = (fields: SeatBallotFields): ReadonlyArray<SeatsFinding> => {
  const made = makeSeatBallot(fields);
  if (either.isLeft(made)) throw new Error(JSON.stringify(made.left));
  return allocateSeats(made.right);
};

export type Allocated = Extract<SeatsFinding, { readonly _tag: 'SeatsAllocated' }>;

export const allocated = (findings: ReadonlyArray<SeatsFinding>): Allocated => {
  const [first] = findings;
  if (first?._tag !== 'SeatsAllocated') throw new Error(`pas de répartition : ${JSON.stringify(first)}`);
  return first;
};

export const tagsOf = (findings: ReadonlyArray<SeatsFinding>): ReadonlyArray<string> => findings.map(({ _tag }) => _tag);

/** Des listes nommées par leur rang. */
export const listsOf = (votes: ReadonlyArray<number>): ReadonlyArray<SeatList> => votes.map((count, rank) => ({ id: `L${rank + 1}`, votes: count }));

/** Les listes que l’égalité d’une étape a mises en balance, par ce qui l’a départagée. */
export const tiesOf = ({ bonus, steps }: Allocated): ReadonlyArray<string> =>
  [bonus?.tie ?? null, ...steps.map(({ tie }) => tie)].flatMap((tie) => (tie === null ? [] : [tie.settledBy]));
