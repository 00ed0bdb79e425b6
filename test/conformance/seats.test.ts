import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SeatsFinding } from '../../src/vote/index.js';
import { day } from '../calendar/day.js';
import { allocate, allocated, tagsOf, tiesOf } from '../vote/seats/ballots.js';
import { registerCases } from '../vote/seats/register.cases.js';
import { allocatedCases, bonusCases, openCases } from '../vote/seats/seats.cases.js';

const file = new URL('../../../shared/elections/seats-2026.csv', import.meta.url);
const isThere = existsSync(file);
const absence = isThere ? '' : ' — relevé ../shared/elections/seats-2026.csv absent, essai sauté';

interface Row {
  readonly insee: string;
  readonly commune: string;
  readonly seats: number;
  readonly expressed: number;
  readonly votes: ReadonlyArray<number>;
  readonly published: ReadonlyArray<number>;
  readonly computed: ReadonlyArray<number>;
  readonly tie: string;
  readonly isMatch: boolean;
}

/** Les cellules d’une ligne ; des guillemets tiennent une cellule qui contient une virgule. */
const cellsOf = (line: string): ReadonlyArray<string> =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));

const numbers = (cell: string): ReadonlyArray<number> => cell.split('|').map(Number);

const rowOf = (line: string): Row => {
  const [insee, commune, seats, , , , , expressed, votes, published, computed, tie, match] = cellsOf(line) as ReadonlyArray<string> as [
    string, string, string, string, string, string, string, string, string, string, string, string, string,
  ];
  return {
    insee, commune, seats: Number(seats), expressed: Number(expressed), votes: numbers(votes), published: numbers(published), computed: numbers(computed),
    tie, isMatch: match === '1',
  };
};

const rows: ReadonlyArray<Row> = isThere ? readFileSync(file, 'utf8').split(/\r?\n/).slice(1).filter((line) => line !== '').map(rowOf) : [];

/** Nouvelle-Calédonie, sans prime : la liste de tête n’a pas la majorité, le relevé lui donne pourtant la prime dans `computed_seats`. */
const WITHOUT_MAJORITY: ReadonlyArray<string> = ['98801', '98816'];

const findingsOf = ({ insee, seats, expressed, votes, published }: Row): ReadonlyArray<SeatsFinding> =>
  allocate({
    rule: 'municipal-council', heldOn: day('2026-03-15'), round: WITHOUT_MAJORITY.includes(insee) ? 2 : 1, seats, votesCast: expressed,
    lists: votes.map((count, rank) => ({ id: `${rank + 1}`, votes: count, printedSeats: published[rank]! })),
  });

describe('Les répartitions municipales du 15 mars 2026, gagnées au premier tour, plusieurs listes', () => {
  test.skipIf(!isThere)(`les 4 804 lignes se lisent${absence}`, () => {
    expect(rows).toHaveLength(4804);
    expect(rows.filter(({ votes, published, computed }) => votes.length !== published.length || votes.length !== computed.length)).toEqual([]);
  });

  test.skipIf(!isThere)(`chacune donne les sièges de la règle${absence}`, () => {
    const wrong = rows.filter((row) => {
      const { lists, unfilled } = allocated(findingsOf(row));
      return unfilled !== 0 || lists.some(({ filled }, rank) => filled !== row.computed[rank]);
    });
    expect(wrong.map(({ insee, commune }) => `${insee} ${commune}`)).toEqual([]);
  });

  test.skipIf(!isThere)(`les dix-sept égalités de moyennes, et elles seules, sont des égalités${absence}`, () => {
    const tied = rows.filter((row) => tiesOf(allocated(findingsOf(row))).length > 0);
    expect(tied.map(({ insee }) => insee)).toEqual(rows.filter(({ tie }) => tie === 'average-tie').map(({ insee }) => insee));
    expect(tied).toHaveLength(17);
    // À Verruyes, deux sièges restaient pour les deux listes de même moyenne ; ailleurs, les suffrages ont départagé.
    expect(tied.flatMap((row) => tiesOf(allocated(findingsOf(row))).map((settledBy) => [row.commune, settledBy]))).toEqual(
      tied.map(({ commune }) => [commune, commune === 'Verruyes' ? 'a-seat-each' : 'more-votes']),
    );
  });

  test.skipIf(!isThere)(`les sièges publiés sont confirmés ou contredits ligne à ligne : 4 762 et 42${absence}`, () => {
    const disagree = rows.filter((row) => tagsOf(findingsOf(row)).includes('PrintedSeatsDisagree'));
    expect(disagree.map(({ insee }) => insee)).toEqual(rows.filter(({ isMatch }) => !isMatch).map(({ insee }) => insee));
    expect(disagree).toHaveLength(42);
    expect(rows.filter((row) => tagsOf(findingsOf(row)).includes('PrintedSeatsAgree'))).toHaveLength(4762);
  });

  test.skipIf(!isThere)(`sept relevés impriment des suffrages exprimés qui ne sont pas la somme des voix${absence}`, () => {
    const disagree = rows.filter((row) => tagsOf(findingsOf(row)).includes('ListVotesDisagree'));
    expect(disagree.map(({ commune }) => commune)).toEqual([
      'Barrême', 'Fontvieille', 'Beaussais-sur-Mer', 'Vernon', 'Beaurains-lès-Noyon', 'Sempigny', 'Villers-sur-Coudun',
    ]);
  });

  test.skipIf(!isThere)(`sans majorité absolue au premier tour, aucun siège : deux communes de Nouvelle-Calédonie${absence}`, () => {
    const undecided = rows.filter((row) => row.votes.every((votes) => 2 * votes <= row.votes.reduce((sum, count) => sum + count, 0)));
    expect(undecided.map(({ insee }) => insee)).toEqual(WITHOUT_MAJORITY);
    for (const { seats, votes } of undecided) {
      const findings = allocate({ rule: 'municipal-council', heldOn: day('2026-03-15'), round: 1, seats, lists: votes.map((count, rank) => ({ id: `${rank + 1}`, votes: count })) });
      expect(tagsOf(findings)).toEqual(['SecondRoundNeeded']);
    }
  });
});

const register = new URL('../../../shared/elections/seats.jsonl', import.meta.url);

/** Les lignes du recueil que portent des cas qui ont leur propre numéro. */
const CARRIED_BY: Readonly<Record<string, string>> = { 's-89251': 'SIEGE-63', 's-tie-1': 'SIEGE-38', 's-tie-3': 'SIEGE-66', 's-tie-5': 'SIEGE-64', 's-peyrat-cc': 'SIEGE-43', 's-salles-2020': 'PRIME-07' };

describe('Le recueil des répartitions, ../shared/elections/seats.jsonl', () => {
  test.skipIf(!existsSync(register))(`chacune de ses trente-neuf lignes a son cas${existsSync(register) ? '' : ' — recueil absent, essai sauté'}`, () => {
    const ids = readFileSync(register, 'utf8').split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { readonly id: string }).id);
    expect(ids).toHaveLength(39);
    const cases = [...registerCases, ...allocatedCases, ...openCases, ...bonusCases].map(({ id }) => id);
    expect(ids.filter((id) => !cases.includes(CARRIED_BY[id] ?? id))).toEqual([]);
  });
});
