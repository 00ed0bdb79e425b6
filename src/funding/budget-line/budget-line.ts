import type { Finding, Undetermined } from '../../legal/index.js';

/** The two sections of a local budget. */
export type BudgetSection = 'operating' | 'investment';

/** A line of an M57 budget as an act cites it; codes are texts, whose zeros count. `destination` is the code of the authority itself. */
export interface BudgetLine {
  readonly section: BudgetSection;
  readonly chapter: string;
  readonly nature?: string;
  readonly function?: string;
  readonly years: ReadonlyArray<number>;
  readonly destination?: string;
  readonly budget?: string;
}

/** A code of the line that names a section. */
export type BudgetCode = 'chapter' | 'nature';

/** What a finding on a budget line may miss. */
export type BudgetLineFact = 'section-of-the-chapter' | 'section-of-the-nature';

/** Whether the codes of a line belong to its section, and its nature to its chapter. */
export type BudgetLineFinding =
  | (Finding<'BudgetLineConsistent', 'conforms'> & { readonly section: BudgetSection; readonly chapter: string; readonly nature: string | null })
  | (Finding<'BudgetLineContradictsSection', 'breaches'> & { readonly section: BudgetSection; readonly code: BudgetCode; readonly found: string; readonly belongsTo: BudgetSection })
  | (Finding<'NatureOutsideChapter', 'breaches'> & { readonly chapter: string; readonly nature: string })
  | (Undetermined<'BudgetLineUndetermined', BudgetLineFact> & { readonly code: BudgetCode; readonly found: string });
