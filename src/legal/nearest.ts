/** How many letters to change, add or remove to go from one word to another. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
};

const FARTHEST = 3;
const LONGEST = 40;

/**
 * The known word that was probably meant, or `null` where none is near. Capitals do not count; of two words as near, the first is
 * given.
 *
 * Shape:   word, known words → known word or null
 * Units:   letters to change, add or remove: three at most, and fewer than the known word has.
 * Rounds:  nothing; a word of more than 40 characters is near to none.
 * Findings: none.
 * Errors:  none.
 *
 * @example nearest('quorom', ['roll', 'quorum']) // 'quorum'
 * @since 0.1.0
 */
export const nearest = (word: string, known: ReadonlyArray<string>): string | null => {
  if (word.length > LONGEST) return null;
  let best: string | null = null;
  let least = FARTHEST + 1;
  for (const candidate of known) {
    const letters = distance(word.toLowerCase(), candidate.toLowerCase());
    if (letters < least && letters < candidate.length) {
      best = candidate;
      least = letters;
    }
  }
  return best;
};
