import type { DefectSentences } from '../../lexicon.js';
import { ENGLISH_BALLOT } from './ballot.js';
import { ENGLISH_DATA } from './data.js';
import { ENGLISH_OPENDATA } from './opendata.js';
import { ENGLISH_SITTING } from './sitting.js';
import { ENGLISH_SPLIT } from './split.js';

/** The sentence of every defect: what was found, what was expected, what to do. */
export const ENGLISH_DEFECTS: DefectSentences = { ...ENGLISH_DATA, ...ENGLISH_SITTING, ...ENGLISH_SPLIT, ...ENGLISH_BALLOT, ...ENGLISH_OPENDATA };
