/** Un million de caractères, de plusieurs façons : ce qu’un texte hostile peut opposer à un lecteur. */
export const hostileTexts: ReadonlyArray<readonly [string, string]> = [
  ['de chiffres', '1'.repeat(1_000_000)],
  ['de traits d’union', '-'.repeat(1_000_000)],
  ['de tirets bas', '_'.repeat(1_000_000)],
  ['d’espaces', ' '.repeat(1_000_000)],
  ['de sauts de ligne', '\n'.repeat(1_000_000)],
  ['de A après un début d’identifiant', `99_DE-042-244200770-20240704-${'A'.repeat(1_000_000)}`],
  ['d’identifiants mis bout à bout', '99_DE-042-244200770-20240704-D20240041710'.repeat(25_000)],
];

/** The shortest of three readings, in milliseconds: the first may pay for the text itself. */
export const millisecondsOf = (read: () => unknown): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      read();
      return performance.now() - start;
    }),
  );
