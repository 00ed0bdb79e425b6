import type { QuorumFinding } from '../../quorum/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, many, missing, range } from './words.js';

export const FRENCH_QUORUM: Pick<FindingSentences, QuorumFinding['_tag']> = {
  QuorumMet: ({ inOffice, required, counted, counts }) =>
    `Quorum atteint : ${required} requis sur ${inOffice} en exercice, ${counts === 'present' ? `${many(counted, 'présent', 'présents')} ; les pouvoirs ne comptent pas` : `${counted} présents ou représentés`}.`,
  QuorumNotMet: ({ inOffice, required, counted, missing: short, counts }) =>
    `Quorum non atteint : ${required} requis sur ${inOffice} en exercice, ${counts === 'present' ? many(counted, 'présent', 'présents') : `${counted} présents ou représentés`} ; il en manque ${short}.`,
  QuorumWaived: ({ quorumFailedOn, counted }) =>
    `Aucun quorum n’est requis : seconde convocation après la séance du ${day(quorumFailedOn)}, restée sans quorum${counted === null ? '' : ` (${many(counted, 'présent', 'présents')})`}.`,
  QuorumUndetermined: ({ missing: list, required, atLeast, atMost }) =>
    `Quorum indéterminé${required === null ? '' : `, ${required} requis`}${atLeast === null || atMost === null ? '' : `, ${range(atLeast, atMost)} présents`} : ${missing(list)}.`,
};
