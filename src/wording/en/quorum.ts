import type { QuorumFinding } from '../../quorum/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, missing, range } from './words.js';

type Counted = Extract<QuorumFinding, { readonly _tag: 'QuorumMet' | 'QuorumNotMet' }>;

/** “14 required of 26 in office, without 3 designated to represent the body elsewhere” */
const threshold = ({ required, inOffice, representatives = 0 }: Counted): string =>
  `${required} required of ${inOffice} in office${representatives === 0 ? '' : `, without ${representatives} designated to represent the body elsewhere`}`;

const counted = ({ counted: members, counts }: Counted): string => `${members} ${counts === 'present' ? 'present' : 'present or represented'}`;

const moment = ({ assessedAt }: Counted): string => (assessedAt === undefined ? '' : '; for this election, as it stood when the sitting opened');

export const ENGLISH_QUORUM: Pick<FindingSentences, QuorumFinding['_tag']> = {
  QuorumMet: (finding) =>
    `Quorum met: ${threshold(finding)}, ${counted(finding)}${finding.counts === 'present' ? '; proxies are not counted' : ''}${moment(finding)}.`,
  QuorumNotMet: (finding) => `Quorum not met: ${threshold(finding)}, ${counted(finding)}; ${finding.missing} missing${moment(finding)}.`,
  QuorumWaived: ({ quorumFailedOn, counted: members }) =>
    `No quorum is required: second convocation after the sitting of ${day(quorumFailedOn)}, which lacked its quorum${members === null ? '' : ` (${members} present)`}.`,
  QuorumWaivedForInterests: ({ inOffice, interested, counted: members }) =>
    `No quorum is required: ${interested} of ${inOffice} in office have an interest in the affair, half of them or more (${members} present).`,
  QuorumUndetermined: ({ missing: list, required, atLeast, atMost }) =>
    `Quorum undetermined${required === null ? '' : `, ${required} required`}${atLeast === null || atMost === null ? '' : `, ${range(atLeast, atMost)} present`}; ${missing(list)}.`,
};
