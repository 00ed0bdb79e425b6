import type { QuorumFinding } from '../../quorum/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, many, missing, range } from './words.js';

type Counted = Extract<QuorumFinding, { readonly _tag: 'QuorumMet' | 'QuorumNotMet' }>;

/** « 14 requis sur 26 en exercice, sans 3 représentants désignés ailleurs » */
const threshold = ({ required, inOffice, representatives = 0 }: Counted): string =>
  `${required} requis sur ${inOffice} en exercice${representatives === 0 ? '' : `, sans ${many(representatives, 'représentant désigné ailleurs', 'représentants désignés ailleurs')}`}`;

const counted = ({ counted: members, counts }: Counted): string =>
  counts === 'present' ? many(members, 'présent', 'présents') : many(members, 'présent ou représenté', 'présents ou représentés');

const moment = ({ assessedAt }: Counted): string => (assessedAt === undefined ? '' : ' ; pour cette élection, apprécié à l’ouverture de la séance');

export const FRENCH_QUORUM: Pick<FindingSentences, QuorumFinding['_tag']> = {
  QuorumMet: (finding) =>
    `Quorum atteint : ${threshold(finding)}, ${counted(finding)}${finding.counts === 'present' ? ' ; les pouvoirs ne comptent pas' : ''}${moment(finding)}.`,
  QuorumNotMet: (finding) =>
    `Quorum non atteint : ${threshold(finding)}, ${counted(finding)} ; il en manque ${finding.missing}${moment(finding)}.`,
  QuorumWaived: ({ quorumFailedOn, counted: members }) =>
    `Aucun quorum n’est requis : seconde convocation après la séance du ${day(quorumFailedOn)}, restée sans quorum${members === null ? '' : ` (${many(members, 'présent', 'présents')})`}.`,
  QuorumWaivedForInterests: ({ inOffice, interested, counted: members }) =>
    `Aucun quorum n’est requis : ${many(interested, 'conseiller intéressé', 'conseillers intéressés')} à l’affaire sur ${inOffice} en exercice, la moitié ou plus (${many(members, 'présent', 'présents')}).`,
  QuorumUndetermined: ({ missing: list, required, atLeast, atMost }) =>
    `Quorum indéterminé${required === null ? '' : `, ${required} requis`}${atLeast === null || atMost === null ? '' : `, ${range(atLeast, atMost)} présents`} : ${missing(list)}.`,
};
