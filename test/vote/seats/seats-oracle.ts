/** Une répartition naïve, pour les essais seulement : siège après siège, en grands entiers, sans quotient préalable. */
export type OracleMethod = 'largest-remainder' | 'highest-average';

/** `tie` : des listes de mêmes suffrages que seul l’âge départagerait. */
export type OracleSeats = ReadonlyArray<number> | 'tie';

interface Claim {
  readonly list: number;
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly votes: number;
}

/** Plus grande fraction d’abord, puis plus de suffrages ; zéro si tout est égal. */
const compare = (a: Claim, b: Claim): number => {
  const difference = b.numerator * a.denominator - a.numerator * b.denominator;
  return difference !== 0n ? (difference > 0n ? 1 : -1) : b.votes - a.votes;
};

/** Les premières places d’un classement ; la dernière servie et la première écartée ne peuvent être égales. */
const firstPlaces = (claims: ReadonlyArray<Claim>, places: number): ReadonlyArray<Claim> | 'tie' => {
  const sorted = [...claims].sort(compare);
  const [last, next] = [sorted[places - 1], sorted[places]];
  return last !== undefined && next !== undefined && compare(last, next) === 0 ? 'tie' : sorted.slice(0, places);
};

const countOf = (claims: ReadonlyArray<Claim> | 'tie', length: number): OracleSeats =>
  claims === 'tie' ? 'tie' : Array.from({ length }, (_, list) => claims.filter((claim) => claim.list === list).length);

/** Toutes les moyennes de toutes les listes, les plus fortes d’abord : une par siège. */
const byAverages = (votes: ReadonlyArray<number>, seats: number): OracleSeats =>
  countOf(
    firstPlaces(
      votes.flatMap((count, list) =>
        count === 0 ? [] : Array.from({ length: seats }, (_, won): Claim => ({ list, votes: count, numerator: BigInt(count), denominator: BigInt(won + 1) })),
      ),
      seats,
    ),
    votes.length,
  );

/** On retire le quotient autant de fois qu’il tient dans les voix ; ce qui reste classe les listes. */
const byRemainders = (votes: ReadonlyArray<number>, seats: number): OracleSeats => {
  const total = votes.reduce((sum, count) => sum + BigInt(count), 0n);
  const whole = votes.map(() => 0);
  const claims = votes.map((count, list): Claim => {
    let rest = BigInt(count) * BigInt(seats);
    while (rest >= total) {
      rest -= total;
      whole[list]! += 1;
    }
    return { list, votes: count, numerator: rest, denominator: 1n };
  });
  const left = seats - whole.reduce((sum, count) => sum + count, 0);
  const beyond = left === 0 ? votes.map(() => 0) : countOf(firstPlaces(claims, left), votes.length);
  return beyond === 'tie' ? 'tie' : whole.map((count, list) => count + beyond[list]!);
};

export const oracleSeats = (method: OracleMethod, votes: ReadonlyArray<number>, seats: number): OracleSeats =>
  method === 'highest-average' ? byAverages(votes, seats) : byRemainders(votes, seats);

/** Le second tour municipal : la moitié arrondie, puis la plus forte moyenne des listes à 5 %. */
export const oracleMunicipal = (votes: ReadonlyArray<number>, seats: number): OracleSeats => {
  const cast = votes.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...votes);
  if (votes.filter((count) => count === most).length > 1) return 'tie';
  let bonus = 0;
  while (2 * (bonus + 1) <= seats) bonus += 1;
  if (seats > 4 && 2 * bonus < seats) bonus += 1;
  const others = oracleSeats('highest-average', votes.map((count) => (20 * count >= cast ? count : 0)), seats - bonus);
  return others === 'tie' ? 'tie' : others.map((count, list) => count + (votes[list] === most ? bonus : 0));
};
