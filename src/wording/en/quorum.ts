import type { QuorumFinding } from '../../quorum/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, missing, range } from './words.js';

export const ENGLISH_QUORUM: Pick<FindingSentences, QuorumFinding['_tag']> = {
  QuorumMet: ({ inOffice, required, counted, counts }) =>
    `Quorum met: ${required} required of ${inOffice} in office, ${counted} ${counts === 'present' ? 'present; proxies are not counted' : 'present or represented'}.`,
  QuorumNotMet: ({ inOffice, required, counted, missing: short, counts }) =>
    `Quorum not met: ${required} required of ${inOffice} in office, ${counted} ${counts === 'present' ? 'present' : 'present or represented'}; ${short} missing.`,
  QuorumWaived: ({ quorumFailedOn, counted }) =>
    `No quorum is required: second convocation after the sitting of ${day(quorumFailedOn)}, which lacked its quorum${counted === null ? '' : ` (${counted} present)`}.`,
  QuorumUndetermined: ({ missing: list, required, atLeast, atMost }) =>
    `Quorum undetermined${required === null ? '' : `, ${required} required`}${atLeast === null || atMost === null ? '' : `, ${range(atLeast, atMost)} present`}; ${missing(list)}.`,
};
