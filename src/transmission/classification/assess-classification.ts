import type { CivilDay } from '../../calendar/index.js';
import type { Basis, Finding, Undetermined } from '../../legal/index.js';
import { NO_NOTES } from '../../legal/index.js';
import type { ClassificationCode } from './classification-code.js';
import type { LocalSubjects, SubjectLevel } from './classification-of.js';
import { classificationOf, NATIONAL_LEVELS } from './classification-of.js';
import { SUBJECT_CLASSIFICATION } from './provisions.js';

/**
 * The subject under which an act is transmitted, the levels of the prefecture if its list is known, and the days of two versions of
 * that list: the one the act declares, the one in force.
 */
export interface ClassificationFacts {
  readonly code: ClassificationCode;
  readonly localSubjects?: LocalSubjects;
  readonly declaredVersion?: CivilDay;
  readonly versionInForce?: CivilDay;
}

/** The subject has its two levels at least, and each of its levels is in the national list or in that of the prefecture. */
export interface SubjectClassified extends Finding<'SubjectClassified', 'conforms'> {
  readonly levels: ReadonlyArray<SubjectLevel>;
}

/** The subject stops at level 1: a transmission needs two. */
export interface SubjectTooBroad extends Finding<'SubjectTooBroad', 'breaches'> {
  readonly levels: ReadonlyArray<SubjectLevel>;
}

/** The list of the prefecture does not have this level. */
export interface LocalSubjectAbsent extends Finding<'LocalSubjectAbsent', 'breaches'> {
  readonly levels: ReadonlyArray<SubjectLevel>;
  readonly absent: ClassificationCode;
}

/** The subject has levels of the prefecture, whose list is not known. */
export interface LocalSubjectUnknown extends Undetermined<'LocalSubjectUnknown', 'local-subjects'> {
  readonly levels: ReadonlyArray<SubjectLevel>;
}

/** The act declares another version of the classification than the one in force: the State answers with an anomaly. */
export interface ClassificationOutdated extends Finding<'ClassificationOutdated', 'breaches'> {
  readonly declaredVersion: CivilDay;
  readonly versionInForce: CivilDay;
}

/** What assessClassification finds: of the subject, then of the version if it is another. */
export type ClassificationFinding = SubjectClassified | SubjectTooBroad | LocalSubjectAbsent | LocalSubjectUnknown | ClassificationOutdated;

const BASIS: Basis = [SUBJECT_CLASSIFICATION];

const assessSubject = ({ code, localSubjects }: ClassificationFacts): ClassificationFinding => {
  const levels = classificationOf(code, localSubjects);
  const absent = levels.find(({ label }) => label === null)?.code;
  if (levels.length < NATIONAL_LEVELS) return { _tag: 'SubjectTooBroad', standing: 'breaches', levels, basis: BASIS, notes: NO_NOTES };
  if (absent === undefined) return { _tag: 'SubjectClassified', standing: 'conforms', levels, basis: BASIS, notes: NO_NOTES };
  return localSubjects === undefined
    ? { _tag: 'LocalSubjectUnknown', standing: 'undetermined', levels, missing: ['local-subjects'], basis: BASIS, notes: NO_NOTES }
    : { _tag: 'LocalSubjectAbsent', standing: 'breaches', levels, absent, basis: BASIS, notes: NO_NOTES };
};

/**
 * States whether the subject under which an act is transmitted stands in the classification, and whether the version of the
 * classification that the act declares is the one in force. A version that is not given on either side is not compared.
 *
 * Shape:   ClassificationFacts → list of ClassificationFinding: one of the subject; another if the versions differ
 * Units:   levels: one to five; civil days.
 * Rounds:  nothing.
 * Findings: SubjectClassified · SubjectTooBroad · LocalSubjectAbsent · LocalSubjectUnknown · ClassificationOutdated
 * Errors:  none; see parseClassificationCode.
 *
 * @legal protocole `@CTES`, classification par matières
 * @example assessClassification({ code: '7' }) // [{ _tag: 'SubjectTooBroad' }]
 * @since 0.2.0
 */
export const assessClassification = (facts: ClassificationFacts): ReadonlyArray<ClassificationFinding> => {
  const { declaredVersion, versionInForce } = facts;
  const subject = assessSubject(facts);
  return declaredVersion === undefined || versionInForce === undefined || declaredVersion === versionInForce
    ? [subject]
    : [subject, { _tag: 'ClassificationOutdated', standing: 'breaches', declaredVersion, versionInForce, basis: BASIS, notes: NO_NOTES }];
};
