import type { ClassificationCode } from './classification-code.js';
import { classificationOf, NATIONAL_LEVELS } from './classification-of.js';

/** What stands in parentheses is left out, with the space before it; a comma is left out, the space after it stays. */
const inLine = (label: string): string => label.replace(/ \([^)]*\)|,/g, '').replaceAll('’', '\'').toLowerCase();

/**
 * Names a subject as the national schema of open data writes it: level 1, a slash, level 2, in small letters with their accents,
 * without commas or parentheses. The levels of the prefecture are not part of it.
 *
 * Shape:   ClassificationCode → text, or `null` for a subject of level 1 alone
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal schéma national scdl/deliberations, DELIB_MATIERE_NOM
 * @interpretation 051-open-data-label
 * @example openDataLabel('8.4') // 'domaines de compétences par thèmes/aménagement du territoire'
 * @since 0.2.0
 */
export const openDataLabel = (code: ClassificationCode): string | null => {
  const national = classificationOf(code).slice(0, NATIONAL_LEVELS);
  return national.length < NATIONAL_LEVELS ? null : national.map(({ label }) => inLine(label as string)).join('/');
};
