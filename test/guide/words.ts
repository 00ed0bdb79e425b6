import type { AnyProblem } from '../../src/wording/index.js';
import { wordDefect, wordProblem } from '../../src/wording/index.js';

/** The no-break spaces of French typography, as plain ones. */
export const plainSpaces = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

/** The sentence of a defect at its path: what it says is the matter of test/wording; that it is this one, of the recipe. */
export const told = (path: ReadonlyArray<string | number>, problem: AnyProblem): string => plainSpaces(wordDefect({ path, problem }, 'fr'));

/** The sentence of a problem without a path. */
export const said = (problem: AnyProblem): string => plainSpaces(wordProblem(problem, 'fr'));
