import { isPublicAid } from '../limits/known.js';
import type { Candidate, Limit } from './candidates.js';
import type { Constraint } from './constraints.js';

/** What is left of each limit. */
type Slacks = Array<bigint>;

const take = (slacks: Slacks, constraints: ReadonlyArray<Constraint>, place: number, cents: bigint): void => {
  if (cents === 0n) return;
  for (let index = 0; index < constraints.length; index++) {
    const coefficient = constraints[index]?.coefficients[place] as bigint;
    if (coefficient > 0n) slacks[index] = (slacks[index] as bigint) - coefficient * cents;
  }
};

/** The most that one candidate can still take, by what is left of every limit. */
const roomOf = (slacks: Slacks, constraints: ReadonlyArray<Constraint>, place: number): bigint | null => {
  let room: bigint | null = null;
  constraints.forEach(({ coefficients }, index) => {
    const coefficient = coefficients[place] as bigint;
    if (coefficient === 0n) return;
    const slack = slacks[index] as bigint;
    const here = slack <= 0n ? 0n : slack / coefficient;
    if (room === null || here < room) room = here;
  });
  return room;
};

interface Tight {
  readonly slack: bigint;
  readonly load: bigint;
}

/** The limit that stops the active candidates first, if one stops them before they have all that they want. */
const tightest = (slacks: Slacks, constraints: ReadonlyArray<Constraint>, remaining: ReadonlyArray<bigint>, active: ReadonlySet<number>): (Tight & { readonly index: number }) | undefined => {
  let found: (Tight & { readonly index: number }) | undefined;
  constraints.forEach(({ coefficients }, index) => {
    const slack = (slacks[index] as bigint) > 0n ? (slacks[index] as bigint) : 0n;
    let load = 0n;
    for (const place of active) {
      const coefficient = coefficients[place] as bigint;
      if (coefficient > 0n) load += coefficient === 1n ? (remaining[place] as bigint) : coefficient * (remaining[place] as bigint);
    }
    if (load <= slack) return;
    if (found === undefined || slack * found.load < found.slack * load) found = { index, slack, load };
  });
  return found;
};

/** Raises all candidates together, each in proportion to what it wants; those that a limit stops stay there, and the others go on. */
const raiseTogether = (places: ReadonlyArray<number>, amounts: Array<bigint>, candidates: ReadonlyArray<Candidate>, constraints: ReadonlyArray<Constraint>, slacks: Slacks): void => {
  const active = new Set(places);
  while (active.size > 0) {
    const remaining = candidates.map(({ wanted }, place) => wanted - (amounts[place] as bigint));
    const stop = tightest(slacks, constraints, remaining, active);
    for (const place of [...active]) {
      const more = stop === undefined ? (remaining[place] as bigint) : ((remaining[place] as bigint) * stop.slack) / stop.load;
      amounts[place] = (amounts[place] as bigint) + more;
      take(slacks, constraints, place, more);
      if (stop === undefined || (constraints[stop.index]?.coefficients[place] as bigint) > 0n) active.delete(place);
    }
  }
};

/** Serves the candidates one after the other, each as much as what is left of every limit lets it have. */
const serveInTurn = (places: ReadonlyArray<number>, amounts: Array<bigint>, candidates: ReadonlyArray<Candidate>, constraints: ReadonlyArray<Constraint>, slacks: Slacks): void => {
  for (const place of places) {
    const wanted = (candidates[place] as Candidate).wanted - (amounts[place] as bigint);
    const room = roomOf(slacks, constraints, place);
    const more = room === null || wanted < room ? wanted : room;
    amounts[place] = (amounts[place] as bigint) + more;
    take(slacks, constraints, place, more);
  }
};

const byName = ({ contribution: a }: Candidate, { contribution: b }: Candidate): number => (a.contributor < b.contributor ? -1 : a.contributor > b.contributor ? 1 : 0);

/** The larger first, then by name. */
export const byWanted = (a: Candidate, b: Candidate): number => (a.wanted === b.wanted ? byName(a, b) : a.wanted > b.wanted ? -1 : 1);

const byRank = ({ contribution: a }: Candidate, { contribution: b }: Candidate): number => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0;

/** The amounts of the candidates: private money first, then the others as the reduction says; the order of the list decides nothing. */
export const fill = (candidates: ReadonlyArray<Candidate>, constraints: ReadonlyArray<Constraint>, reduction: 'in-proportion' | 'by-rank'): ReadonlyArray<bigint> => {
  const amounts = candidates.map(() => 0n);
  const slacks = constraints.map(({ most }) => most);
  const places = candidates.map((_, place) => place);
  const inOrder = (order: (a: Candidate, b: Candidate) => number, of: ReadonlyArray<number>): ReadonlyArray<number> =>
    [...of].sort((a, b) => order(candidates[a] as Candidate, candidates[b] as Candidate));
  const isPublic = (place: number): boolean => isPublicAid((candidates[place] as Candidate).contribution);
  for (const group of [places.filter((place) => !isPublic(place)), places.filter(isPublic)]) {
    if (reduction === 'in-proportion') raiseTogether(group, amounts, candidates, constraints, slacks);
    const order = reduction === 'by-rank' ? (a: Candidate, b: Candidate) => byRank(a, b) || byWanted(a, b) : byWanted;
    serveInTurn(inOrder(order, group), amounts, candidates, constraints, slacks);
  }
  return amounts;
};

/** The amounts that were found, with the candidates and the limits that they were found under. */
export interface Filled {
  readonly candidates: ReadonlyArray<Candidate>;
  readonly constraints: ReadonlyArray<Constraint>;
  readonly amounts: ReadonlyArray<bigint>;
}

/** What keeps each solved grant from one more cent. */
export const limitsOf = ({ candidates, constraints, amounts }: Filled): ReadonlyArray<ReadonlyArray<Limit>> => {
  const slacks = constraints.map(({ coefficients, most }) =>
    coefficients.reduce((left, coefficient, place) => (coefficient > 0n ? left - coefficient * (amounts[place] as bigint) : left), most),
  );
  return candidates.map(({ wanted }, place): ReadonlyArray<Limit> => {
    const shared = constraints.filter(({ coefficients }, index) => {
      const coefficient = coefficients[place] as bigint;
      return coefficient > 0n && coefficient > (slacks[index] as bigint);
    });
    const own: ReadonlyArray<Limit> = amounts[place] === wanted ? ['its-own-terms'] : [];
    return [...own, ...shared.map(({ limit }) => limit)];
  });
};
