import type { TextDefect } from '../../legal/index.js';
import { unknownComponent, wrongCharacter, wrongChecksum, wrongLength } from '../../legal/index.js';
import { strangePlaceInShape } from '../characters.js';
import { impossiblePartAt } from '../compact-day.js';
import { LONGEST_NUMBER, strangePlaceIn, WIDEST_ALPHABET } from '../internal-number/index.js';
import { hasDepartmentAt, hasSirenAt } from '../number/index.js';
import { DAY_AT, LONGEST_IDENTIFIER, NATURE_WIDTH, natureAtEnd, NUMBER_AT, SIREN_AT, typeWidth } from './shape.js';

/** What stands before the number, document type included. */
const SHAPE = '99_AA-99B-999999999-99999999-';

/** The first defect of a text that is not an identifier: its length, its characters, the length of its number, then what its fields name. */
export const defectOfIdentifier = (text: string): TextDefect => {
  const what = 'act-identifier';
  const start = typeWidth(text);
  const numberAt = start + NUMBER_AT;
  if (text.length > LONGEST_IDENTIFIER || text.length <= numberAt) return wrongLength(what, text);
  const until = natureAtEnd(text, numberAt) === null ? text.length : text.length - NATURE_WIDTH;
  const before = strangePlaceInShape(text, SHAPE.slice(SHAPE.length - numberAt));
  if (before >= 0) return wrongCharacter(what, text, before);
  const excess = until - numberAt - LONGEST_NUMBER;
  if (excess > 0) {
    const hasUnknownNature = until === text.length && excess <= NATURE_WIDTH && /-[A-Z]{2}$/.test(text);
    return hasUnknownNature ? unknownComponent(what, text, 'nature') : wrongLength(what, text);
  }
  const inside = strangePlaceIn(text, numberAt, until, WIDEST_ALPHABET);
  if (inside >= 0) return wrongCharacter(what, text, inside);
  if (!hasDepartmentAt(text, start)) return unknownComponent(what, text, 'department');
  if (!hasSirenAt(text, start + SIREN_AT)) return wrongChecksum(what, text);
  return unknownComponent(what, text, impossiblePartAt(text, start + DAY_AT));
};
