import type { Euro } from '../money/index.js';

/** What one calendar year receives or spends. */
export interface YearAmount {
  readonly year: number;
  readonly amount: Euro;
}
