import { describe, expect, test } from 'vitest';
import type { LegalSource } from '../../src/legal/index.js';
import type { AnyFinding } from '../../src/sitting/index.js';
import * as wording from '../../src/wording/index.js';

const SOURCE: LegalSource = { text: 'CGCT', article: 'L2121-17', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'older-text' };
const FINDING = { _tag: 'QuorumMet', standing: 'conforms', basis: [SOURCE], notes: [], inOffice: 67, required: 34, present: 40 } as unknown as AnyFinding;
const DEFECT = { path: ['heldOn'], problem: { _tag: 'EmptyText' } } as const;

interface UntypedCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly fonction: 'wordFinding' | 'wordDefect' | 'wordProblem' | 'wordRowDefect' | 'wordSource' | 'wordSources' | 'wordReport';
  readonly donné: unknown;
  readonly langue?: unknown;
  readonly erreur: string;
}

/** Ce que des programmes sans types donnent au lieu de ce qui se met en phrase. */
// prettier-ignore
const untypedCases: ReadonlyArray<UntypedCase> = [
  { id: 'SANS-TYPE-01', cas: 'une entrée entière de findingsOf',       origine: 'régression : l’erreur ne disait rien', fonction: 'wordFinding', donné: { item: '1', finding: FINDING }, erreur: 'TypeError: wordFinding takes a finding: of an entry { item, finding }, its finding; { item, finding } was given.' },
  { id: 'SANS-TYPE-02', cas: 'une liste de constats',                  origine: 'définition', fonction: 'wordFinding', donné: [FINDING], erreur: 'TypeError: wordFinding takes a finding: of an entry { item, finding }, its finding; a list was given.' },
  { id: 'SANS-TYPE-03', cas: 'rien',                                   origine: 'définition', fonction: 'wordFinding', donné: undefined, erreur: 'TypeError: wordFinding takes a finding: of an entry { item, finding }, its finding; undefined was given.' },
  { id: 'SANS-TYPE-04', cas: 'l’étiquette seule',                      origine: 'définition', fonction: 'wordFinding', donné: 'QuorumMet', erreur: 'TypeError: wordFinding takes a finding: of an entry { item, finding }, its finding; "QuorumMet" was given.' },
  { id: 'SANS-TYPE-05', cas: 'une étiquette qui est un nom d’objet',   origine: 'définition', fonction: 'wordFinding', donné: { _tag: 'toString' }, erreur: 'TypeError: wordFinding takes a finding: of an entry { item, finding }, its finding; toString {  } was given.' },
  { id: 'SANS-TYPE-06', cas: 'un défaut pour un constat',              origine: 'définition', fonction: 'wordFinding', donné: { _tag: 'NotACount', found: '-1' }, erreur: 'TypeError: wordFinding takes a finding: of an entry { item, finding }, its finding; NotACount { found } was given.' },
  { id: 'SANS-TYPE-10', cas: 'la liste des défauts de decode',         origine: 'définition', fonction: 'wordDefect', donné: [DEFECT], erreur: 'TypeError: wordDefect takes a defect { path, problem }: of a list of defects, one of them; a list was given.' },
  { id: 'SANS-TYPE-11', cas: 'l’Either entier',                        origine: 'définition', fonction: 'wordDefect', donné: { _tag: 'Left', left: [DEFECT] }, erreur: 'TypeError: wordDefect takes a defect { path, problem }: of a list of defects, one of them; Left { left } was given.' },
  { id: 'SANS-TYPE-12', cas: 'un problème sans son chemin',            origine: 'définition', fonction: 'wordDefect', donné: DEFECT.problem, erreur: 'TypeError: wordDefect takes a defect { path, problem }: of a list of defects, one of them; EmptyText {  } was given.' },
  { id: 'SANS-TYPE-20', cas: 'un défaut entier',                       origine: 'définition', fonction: 'wordProblem', donné: DEFECT, erreur: 'TypeError: A problem is expected: of a defect, its problem; of an Either, its left; { path, problem } was given.' },
  { id: 'SANS-TYPE-21', cas: 'l’Either entier',                        origine: 'définition', fonction: 'wordProblem', donné: { _tag: 'Left', left: DEFECT.problem }, erreur: 'TypeError: A problem is expected: of a defect, its problem; of an Either, its left; Left { left } was given.' },
  { id: 'SANS-TYPE-22', cas: 'un problème de ligne sans sa ligne',     origine: 'définition', fonction: 'wordRowDefect', donné: { _tag: 'EmptyCell' }, erreur: 'TypeError: wordRowDefect takes a defect { row, column, problem }: of a list of defects, one of them; EmptyCell {  } was given.' },
  { id: 'SANS-TYPE-30', cas: 'les sources d’un constat pour l’une',    origine: 'définition', fonction: 'wordSource', donné: [SOURCE], erreur: 'TypeError: A source is expected: one of the basis of a finding; a list was given.' },
  { id: 'SANS-TYPE-31', cas: 'une source pour plusieurs',              origine: 'définition', fonction: 'wordSources', donné: SOURCE, erreur: 'TypeError: wordSources takes a list of sources: the basis of a finding; { text, article, from, until, authority, confirmed } was given.' },
  { id: 'SANS-TYPE-40', cas: 'l’Either de la séance pour son rapport', origine: 'définition', fonction: 'wordReport', donné: { _tag: 'Right', right: {} }, erreur: 'TypeError: wordReport takes a report: what assessSitting answers; Right { right } was given.' },
  { id: 'SANS-TYPE-50', cas: 'la langue oubliée',                      origine: 'régression : elle passait pour l’anglais', fonction: 'wordFinding', donné: FINDING, langue: undefined, erreur: "RangeError: 'fr' or 'en' is expected as the language; undefined was given." },
  { id: 'SANS-TYPE-51', cas: 'le français d’un navigateur',            origine: 'régression : il passait pour l’anglais', fonction: 'wordDefect', donné: DEFECT, langue: 'fr-FR', erreur: 'RangeError: \'fr\' or \'en\' is expected as the language; "fr-FR" was given.' },
  { id: 'SANS-TYPE-52', cas: 'une langue que l’on n’a pas',            origine: 'définition', fonction: 'wordSources', donné: [SOURCE], langue: 'de', erreur: 'RangeError: \'fr\' or \'en\' is expected as the language; "de" was given.' },
];

/** The error that a call throws, as text, or the sentence it answers. */
const outcome = (call: () => string): string => {
  try {
    return call();
  } catch (error) {
    return String(error);
  }
};

describe('Un programme sans types qui donne autre chose : l’erreur dit ce qui est donné et ce qu’il faut donner', () => {
  test.each(untypedCases)('$id $fonction, $cas', (row) => {
    const word = wording[row.fonction] as (given: unknown, locale: unknown) => string;
    expect(outcome(() => word(row.donné, 'langue' in row ? row.langue : 'fr'))).toBe(row.erreur);
  });
});
