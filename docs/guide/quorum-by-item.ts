// Compute the quorum of each item as members come and go: the sheet that the secretary keeps open during the sitting.
import type { Movement, QuorumFinding, Sitting } from 'deliberant';
import { assessSitting, makeSitting, wordDefect, wordFinding } from 'deliberant';

/** One line of the sheet. `margin`: how many may still leave; below zero, how many are missing; `null` where no number decides. */
export interface QuorumLine {
  readonly item: string;
  readonly margin: number | null;
  readonly sentence: string;
}

/** The sitting after a movement, or why there is no such movement. */
export type Moved = { readonly sitting: Sitting } | { readonly refused: ReadonlyArray<string> };

/** Adds a movement as it happens: `{ kind: 'leaves', member: 'durand', before: '3' }`. Sittings are plain data: keep the one before to undo. */
export const moved = (sitting: Sitting, movement: Movement): Moved => {
  const { roll } = sitting;
  if (roll._tag === 'CountedRoll') return { refused: ['Cette feuille de présence ne donne que des nombres : elle ne suit personne.'] };
  const next = makeSitting({ ...sitting, roll: { ...roll, movements: [...roll.movements, movement] } });
  return next._tag === 'Left' ? { refused: next.left.map((defect) => wordDefect(defect, 'fr')) } : { sitting: next.right };
};

const marginOf = (quorum: QuorumFinding): number | null =>
  quorum._tag === 'QuorumMet' || quorum._tag === 'QuorumNotMet' ? quorum.counted - quorum.required : null;

/**
 * The sheet: one line for each item of the agenda. The votes are not known yet, so an item is known by its name alone; one that is an
 * election keeps the quorum of its own if the sitting says so (`{ item: '1', election: 'mayor' }` among its deliberations).
 */
export const quorumSheet = (sitting: Sitting): ReadonlyArray<QuorumLine> => {
  const known = new Map(sitting.deliberations.map((deliberation) => [deliberation.item, deliberation]));
  const report = assessSitting({ ...sitting, deliberations: sitting.agenda.map((item) => known.get(item) ?? { item }) });
  return report.deliberations.map(({ item, quorum }) => ({ item, margin: marginOf(quorum), sentence: wordFinding(quorum, 'fr') }));
};
