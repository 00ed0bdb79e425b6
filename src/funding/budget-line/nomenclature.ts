import type { BudgetSection } from './budget-line.js';

/** The chapters of an M57 budget voted by nature whose number does not open with that of their accounts. */
const CHAPTERS: Readonly<Record<string, BudgetSection>> = {
  '001': 'investment', '002': 'operating', '010': 'investment', '011': 'operating', '012': 'operating', '013': 'operating', '014': 'operating',
  '016': 'operating', '017': 'operating', '018': 'investment', '021': 'investment', '022': 'operating', '023': 'operating', '024': 'investment',
  '040': 'investment', '041': 'investment', '042': 'operating', '043': 'operating',
};

/** The section of a chapter, voted by nature or by function: groups 90 to 92 invest, 93 to 95 operate; `undefined` where unknown. */
export const sectionOfChapter = (chapter: string): BudgetSection | undefined => {
  const known = CHAPTERS[chapter];
  if (known !== undefined) return known;
  if (/^9[012]\d?$/.test(chapter)) return 'investment';
  if (/^9[345]\d?$/.test(chapter)) return 'operating';
  return /^[1-9]\d{1,2}$/.test(chapter) ? sectionOfNature(chapter) : undefined;
};

/** The section of an account: classes 6 and 7 operate, classes 1, 2 and 4 (operations for third parties) invest. */
export const sectionOfNature = (nature: string): BudgetSection | undefined => {
  if (!/^[1-7]\d+$/.test(nature)) return undefined;
  if (/^[67]/.test(nature)) return 'operating';
  return /^(?:[12]|4[45])/.test(nature) ? 'investment' : undefined;
};

/** Whether a chapter groups the accounts that open with its number: 65 and 204 do, 011 and 906 do not. */
export const opensItsAccounts = (chapter: string): boolean => /^[1-7]\d{1,2}$/.test(chapter);
