import type { Basis, InterpretationId } from '../../legal/index.js';
import type { BudgetCode, BudgetLine, BudgetLineFinding, BudgetSection } from './budget-line.js';
import { opensItsAccounts, sectionOfChapter, sectionOfNature } from './nomenclature.js';
import { M57_NUMBERING } from './provisions.js';

const RESTS: { readonly basis: Basis; readonly notes: ReadonlyArray<InterpretationId> } = { basis: [M57_NUMBERING], notes: ['037-budget-lines'] };

const against = (section: BudgetSection, code: BudgetCode, found: string, belongsTo: BudgetSection | undefined): ReadonlyArray<BudgetLineFinding> => {
  if (belongsTo === undefined) return [{ _tag: 'BudgetLineUndetermined', standing: 'undetermined', missing: [`section-of-the-${code}`], code, found, ...RESTS }];
  return belongsTo === section ? [] : [{ _tag: 'BudgetLineContradictsSection', standing: 'breaches', section, code, found, belongsTo, ...RESTS }];
};

/**
 * States whether the chapter and the nature of a budget line belong to its section, and the nature to the chapter.
 *
 * Shape:   BudgetLine → list of BudgetLineFinding
 * Units:   codes of the M57 regime, as texts.
 * Rounds:  nothing.
 * Findings: BudgetLineConsistent · BudgetLineContradictsSection · NatureOutsideChapter · BudgetLineUndetermined
 * Errors:  none.
 *
 * @legal instruction M57, nomenclature par nature et par fonction
 * @interpretation 037-budget-lines
 * @example assessBudgetLine({ section: 'investment', chapter: '65', years: [2024] })
 *   // [{ _tag: 'BudgetLineContradictsSection', found: '65', belongsTo: 'operating' }]
 * @since 0.2.0
 */
export const assessBudgetLine = ({ section, chapter, nature }: BudgetLine): ReadonlyArray<BudgetLineFinding> => {
  const findings = [
    ...against(section, 'chapter', chapter, sectionOfChapter(chapter)),
    ...(nature === undefined ? [] : against(section, 'nature', nature, sectionOfNature(nature))),
    ...(nature !== undefined && opensItsAccounts(chapter) && sectionOfNature(nature) !== undefined && !nature.startsWith(chapter)
      ? [{ _tag: 'NatureOutsideChapter', standing: 'breaches', chapter, nature, ...RESTS } as const]
      : []),
  ];
  return findings.length > 0 ? findings : [{ _tag: 'BudgetLineConsistent', standing: 'conforms', section, chapter, nature: nature ?? null, ...RESTS }];
};
