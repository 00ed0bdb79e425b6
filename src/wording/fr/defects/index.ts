import type { DefectSentences } from '../../lexicon.js';
import { FRENCH_BALLOT } from './ballot.js';
import { FRENCH_DATA } from './data.js';
import { FRENCH_OPENDATA } from './opendata.js';
import { FRENCH_SITTING } from './sitting.js';
import { FRENCH_SPLIT } from './split.js';

/** The sentence of every defect: what was found, what was expected, what to do. */
export const FRENCH_DEFECTS: DefectSentences = { ...FRENCH_DATA, ...FRENCH_SITTING, ...FRENCH_SPLIT, ...FRENCH_BALLOT, ...FRENCH_OPENDATA };
