import type { Defect } from '../codec/index.js';
import type { LegalSource } from '../legal/index.js';
import type { AnyFinding } from '../sitting/index.js';
import { ENGLISH } from './en/index.js';
import { FRENCH } from './fr/index.js';
import type { RowDefect } from '../opendata/index.js';
import type { AnyProblem, Lexicon, Locale, NameOf } from './lexicon.js';
import { typeset } from './typography.js';
import { refuseLanguage, underTagOf, withField } from './untyped-caller.js';

const LEXICONS: Readonly<Record<Locale, Lexicon>> = { fr: FRENCH, en: ENGLISH };

/** The words of a language. */
export const lexiconOf = (locale: Locale): Lexicon => (Object.hasOwn(LEXICONS, locale) ? LEXICONS[locale] : refuseLanguage(locale));

const asWritten: NameOf = (member) => member;

/**
 * Words a finding as one sentence.
 *
 * Shape:   finding, locale, how members are called (their id where it is left out) → sentence
 * Units:   none.
 * Rounds:  nothing.
 * Findings: every tag has its sentence, by type.
 * Errors:  none by type; without types, a TypeError says what to pass, a RangeError which languages there are.
 *
 * @example wordFinding(report.quorum, 'fr') // 'Quorum atteint : 34 requis sur 67 en exercice, 40 présents ; les pouvoirs ne comptent pas.'
 * @since 0.1.0
 */
export const wordFinding = (finding: AnyFinding, locale: Locale, nameOf: NameOf = asWritten): string => {
  const sentence = underTagOf(finding, lexiconOf(locale).findings, 'wordFinding takes a finding: of an entry { item, finding }, its finding') as (of: AnyFinding, nameOf: NameOf) => string;
  return typeset(capitalised(sentence(finding, nameOf)).replace(/\.\.$/, '.'), locale);
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A defect of any room, at its path: one of decode, or one that the caller places. @inline */
interface WordedDefect {
  readonly path: Defect['path'];
  readonly problem: AnyProblem;
}

/** `deliberations[0].vote.tally` */
const pathAsText = (path: Defect['path']): string =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '');

/**
 * Words a defect: where it stands, what was found, what was expected, what to do.
 *
 * Shape:   Defect, locale → sentence
 * Units:   positions counted from 1 for the reader.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none by type, every tag has its sentence; without types, as wordFinding.
 *
 * @example wordDefect({ path: ['heldOn'], problem: { _tag: 'EmptyText' } }, 'fr')
 *   // 'heldOn : on trouve un texte vide ; on attend un texte : écrivez-le, ou retirez le champ si l’information manque.'
 * @since 0.1.0
 */
export const wordDefect = (defect: WordedDefect, locale: Locale): string => {
  const { path, problem } = withField(defect, 'path', 'wordDefect takes a defect { path, problem }: of a list of defects, one of them');
  return typeset(lexiconOf(locale).atPath(pathAsText(path), sentenceOf(problem, locale)), locale);
};

const sentenceOf = (problem: AnyProblem, locale: Locale): string =>
  (underTagOf(problem, lexiconOf(locale).defects, 'A problem is expected: of a defect, its problem; of an Either, its left') as (of: AnyProblem) => string)(problem);

/**
 * Words a problem that has no path, whatever public function answers it in the `Left` of an Either: what was found, what was expected,
 * what to do.
 *
 * Shape:   problem, locale → sentence
 * Units:   positions counted from 1 for the reader.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none by type, every tag has its sentence; without types, as wordFinding.
 *
 * @example wordProblem({ _tag: 'NoBeneficiary' }, 'fr') // 'On ne trouve aucun bénéficiaire ; une subvention en a un au moins : ajoutez-le.'
 * @since 0.2.0
 */
export const wordProblem = (problem: AnyProblem, locale: Locale): string => typeset(capitalised(sentenceOf(problem, locale)), locale);

/**
 * Words a defect of a row of open data: its row and its column first.
 *
 * Shape:   RowDefect, locale → sentence
 * Units:   rows as a spreadsheet numbers them: 1 is the header.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none by type, every tag has its sentence; without types, as wordFinding.
 *
 * @example wordRowDefect({ row: 2, column: 'montant', problem: { _tag: 'EmptyCell' } }, 'fr')
 *   // 'Ligne 2, colonne montant : on trouve une cellule vide ; le schéma la veut remplie : complétez-la.'
 * @since 0.2.0
 */
export const wordRowDefect = (defect: RowDefect, locale: Locale): string => {
  const { row, column, problem } = withField(defect, 'row', 'wordRowDefect takes a defect { row, column, problem }: of a list of defects, one of them');
  return typeset(lexiconOf(locale).atRow(row, column, sentenceOf(problem, locale)), locale);
};

/** `L2121-17` as the code prints it, `L. 2121-17`; what is not an article keeps its own name. */
const placeAsPrinted = ({ text, article, paragraph }: LegalSource, words: Lexicon): string => {
  if (text === 'note d’interprétation') return `n°\u00A0${article}`;
  const printed = article.replace(/^([LRDA])(\d)/, '$1.\u00A0$2');
  return paragraph === undefined ? printed : `${printed}, ${words.paragraph(paragraph)}`;
};

/** What stands between the name of a text and the place in it. */
const linkTo = ({ text, article }: LegalSource): string =>
  text === 'note d’interprétation' ? ' ' : /^[LRDA]?\d/.test(article) ? ', art. ' : ', ';

/**
 * Words a source: text, article, paragraph, and how far it was checked.
 *
 * Shape:   LegalSource, locale → text
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none; every text and every degree of confirmation has its words, by type.
 * Errors:  none by type; without types, as wordFinding.
 *
 * @example wordSource(report.quorum.basis[1], 'fr') // 'CGCT, art. L. 5211-1 [texte en vigueur lu]'
 * @since 0.1.0
 */
export const wordSource = (source: LegalSource, locale: Locale): string => wordSources([source], locale);

/**
 * Words sources one after the other; a text that two neighbours share is named once.
 *
 * Shape:   list of LegalSource, locale → text
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none; as wordSource.
 * Errors:  none by type; without types, as wordFinding.
 *
 * @example wordSources(report.quorum.basis.slice(0, 2), 'fr') // 'CGCT, art. L. 2121-17 [version antérieure lue], L. 5211-1 [texte en vigueur lu]'
 * @since 0.1.0
 */
export const wordSources = (sources: ReadonlyArray<LegalSource>, locale: Locale): string => {
  const words = lexiconOf(locale);
  const worded = withField(sources, 'map', 'wordSources takes a list of sources: the basis of a finding').map((given, place) => {
    const source = withField(given, 'confirmed', 'A source is expected: one of the basis of a finding');
    const before = sources[place - 1];
    const itself = `${placeAsPrinted(source, words)} [${words.confirmations[source.confirmed]}]`;
    if (before?.text === source.text) return `, ${itself}`;
    const separator = place === 0 ? '' : locale === 'fr' ? ' ; ' : '; ';
    return `${separator}${words.texts[source.text]}${linkTo(source)}${itself}`;
  });
  return typeset(worded.join(''), locale);
};
