/*
 * A second calendar, naive and slow, for the tests only: the instants of UTC, which no change of clocks disturbs.
 */

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** The number of whole days from 1 January 1970 to a day written `YYYY-MM-DD`. */
export const utcDays = (text: string): number =>
  Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / MILLISECONDS_OF_A_DAY;

/** The day, written `YYYY-MM-DD`, that comes a number of whole days after 1 January 1970. */
export const utcDay = (days: number): string => new Date(days * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10);

/** The day of the week, 1 for Monday to 7 for Sunday. */
export const utcWeekday = (text: string): number => new Date(utcDays(text) * MILLISECONDS_OF_A_DAY).getUTCDay() || 7;

/** The same day of the month some months later; where the month has no such day, the days are tried downwards. */
export const utcAddMonths = (text: string, months: number): string => {
  const place = Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(place / 12), place - Math.floor(place / 12) * 12];
  for (let dayOfMonth = Number(text.slice(8, 10)); ; dayOfMonth--) {
    const date = new Date(Date.UTC(year, month, dayOfMonth));
    if (date.getUTCMonth() === month) return date.toISOString().slice(0, 10);
  }
};

/** Easter Sunday by the tables of Lilius and Clavius: golden number, epact, then the Sunday after the paschal full moon. */
export const easterOf = (year: number): string => {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const droppedLeapYears = Math.floor((3 * century) / 4) - 12;
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - droppedLeapYears - 10;
  let epact = (((11 * golden + 20 + moonCorrection - droppedLeapYears) % 30) + 30) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  const fullMoon = 44 - epact < 21 ? 74 - epact : 44 - epact;
  return utcDay(utcDays(`${year}-03-01`) + fullMoon + 7 - ((sunday + fullMoon) % 7) - 1);
};
