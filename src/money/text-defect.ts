import type { TextDefect } from '../legal/index.js';
import { wrongCharacter, wrongLength } from '../legal/index.js';

/**
 * The defect of a text that could not be read: at the first character that no admissible text has there, or in the length of a
 * text that only breaks off. `opening` matches every beginning of an admissible text.
 */
export const defectOf = (what: 'euro' | 'rate', text: string, opening: RegExp): TextDefect => {
  for (let end = 1; end <= text.length; end++) {
    if (!opening.test(text.slice(0, end))) return wrongCharacter(what, text, end - 1);
  }
  return wrongLength(what, text);
};
