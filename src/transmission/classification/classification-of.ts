import type { ClassificationCode } from './classification-code.js';
import { NATIONAL_SUBJECTS } from './subjects.js';

/** The levels that a prefecture adds to the national ones, by their code: `{ '7.5.1': 'Subventions aux associations' }`. */
export type LocalSubjects = Readonly<Record<string, string>>;

/** One level of a subject; its label is `null` where it is a level of the prefecture that the given list does not name. */
export interface SubjectLevel {
  readonly code: ClassificationCode;
  readonly label: string | null;
}

/** How many levels are national; those below are of each prefecture. */
export const NATIONAL_LEVELS = 2;

const nationalLabel = (code: ClassificationCode): string => {
  const [first, second = 0] = code.split('.').map(Number);
  return NATIONAL_SUBJECTS[(first as number) - 1]?.[second] as string;
};

const localLabel = (code: ClassificationCode, local: LocalSubjects): string | null => (Object.hasOwn(local, code) ? (local[code] as string) : null);

/**
 * Names a subject, level by level: the first two as the national list has them, the others as the list of the prefecture does.
 *
 * Shape:   ClassificationCode, LocalSubjects → list of SubjectLevel, from the widest to the narrowest
 * Units:   levels: one to five.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; a level that the given list does not name has no label.
 *
 * @legal protocole `@CTES`, classification par matières
 * @example classificationOf('7.5') // [{ code: '7', label: 'Finances locales' }, { code: '7.5', label: 'Subventions' }]
 * @since 0.2.0
 */
export const classificationOf = (code: ClassificationCode, local: LocalSubjects = {}): ReadonlyArray<SubjectLevel> =>
  code.split('.').map((_, place, parts) => {
    const level = parts.slice(0, place + 1).join('.') as ClassificationCode;
    return { code: level, label: place < NATIONAL_LEVELS ? nationalLabel(level) : localLabel(level, local) };
  });

/**
 * Lists the national subjects in their own order, in which `7.10` comes after `7.9`: nine of level 1, fifty-seven of level 2.
 *
 * Shape:   nothing → list of SubjectLevel
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal protocole `@CTES`, classification par matières
 * @example nationalClassification().length // 66
 * @since 0.2.0
 */
export const nationalClassification = (): ReadonlyArray<SubjectLevel> =>
  NATIONAL_SUBJECTS.flatMap((labels, first) =>
    labels.map((label, second) => ({ code: (second === 0 ? `${first + 1}` : `${first + 1}.${second}`) as ClassificationCode, label })),
  );
