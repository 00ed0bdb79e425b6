/** The place of a seat: its row from the inside, its place in the row, and how many seats that row has. */
export interface Seat {
  readonly row: number;
  readonly place: number;
  readonly ofRow: number;
}

/** The radius of the innermost row, in seats: each row outwards is one longer. */
const INNERMOST = 3;

/** Fewest rows that keep the seats of the outer row apart: a half circle of radius r, in seats, has room for 3 r of them. */
const rowsFor = (seats: number): number => {
  let rows = 1;
  for (let room = 3 * INNERMOST; room < seats; room += 3 * (INNERMOST + rows - 1)) rows++;
  return rows;
};

/** How many seats each row holds, from the inside: in proportion to its length, the seats left over from the outside. */
const rowLengths = (seats: number): ReadonlyArray<number> => {
  const radii = Array.from({ length: rowsFor(seats) }, (_, row) => INNERMOST + row);
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  const whole = radii.map((radius) => Math.floor((seats * radius) / total));
  const left = seats - whole.reduce((sum, length) => sum + length, 0);
  return whole.map((length, row) => (row >= whole.length - left ? length + 1 : length));
};

/** From left to right, and from the outside where two are at the same angle: fractions of the half circle, compared as integers. */
const fromLeft = (a: Seat, b: Seat): number => {
  const angles = (2 * a.place + 1) * b.ofRow - (2 * b.place + 1) * a.ofRow;
  return angles === 0 ? b.row - a.row : angles;
};

/** The seats of a hemicycle, from left to right. */
export const seatsOf = (count: number): ReadonlyArray<Seat> =>
  rowLengths(count)
    .flatMap((ofRow, row) => Array.from({ length: ofRow }, (_, place) => ({ row, place, ofRow })))
    .sort(fromLeft);

/** Where a seat is, in seats, from the middle of the chord: to the right, and upwards. */
export const placeOf = ({ row, place, ofRow }: Seat): { readonly right: number; readonly up: number } => {
  const angle = (Math.PI * (2 * place + 1)) / (2 * ofRow);
  return { right: -(INNERMOST + row) * Math.cos(angle), up: (INNERMOST + row) * Math.sin(angle) };
};

/** How far the outer row is from the middle, in seats. */
export const reachOf = (count: number): number => INNERMOST + rowsFor(count) - 1;
