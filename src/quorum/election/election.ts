import type { Organ, QuorumRule } from '../../body/index.js';
import { procedureOf } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { LegalSource, Versions } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import {
  ASSESSED_AT_OPENING, INTERCOMMUNAL_ELECTIONS, MAYOR_ELECTION_IN_SPRING_2020, PRESIDENT_OF_CORSICA, PRESIDENT_OF_DEPARTMENT, PRESIDENT_OF_REGION,
} from './provisions.js';

/** The offices whose election has a quorum of its own. */
export type QuorumElection = 'mayor' | 'deputy' | 'president' | 'vice-president';

/**
 * Whether the quorum of an election is looked at when the sitting opens, and not when its item is put to discussion: that of a mayor
 * and of deputies, and of those who hold their place in an intercommunal body.
 *
 * Shape:   Organ, QuorumElection or nothing → boolean
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-17
 * @legal CGCT, art. L5211-2 (intercommunal bodies)
 * @interpretation 091-quorum-of-elections
 * @example isAssessedAtOpening(commune, 'mayor') // true
 * @since 0.2.0
 */
export const isAssessedAtOpening = (organ: Organ, election: QuorumElection | undefined): boolean => {
  if (election === undefined || organ.kind !== 'council') return false;
  const procedure = procedureOf(organ);
  return procedure === 'municipal' || procedure === 'alsace-moselle' || procedure === 'intercommunal';
};

/** What an election adds to the sources of its quorum, where it is looked at when the sitting opens. */
export const openingSources = (organ: Organ): ReadonlyArray<LegalSource> =>
  procedureOf(organ) === 'intercommunal' ? [ASSESSED_AT_OPENING, INTERCOMMUNAL_ELECTIONS] : [ASSESSED_AT_OPENING];

/** The quorum of an election where it is not that of any other item on that day; `[]` where a text has one, and not for that day. */
export const quorumOfElection = (organ: Organ, on: CivilDay, election: QuorumElection | undefined): Versions<QuorumRule> | undefined => {
  if (organ.kind !== 'council') return undefined;
  switch (procedureOf(organ)) {
    case 'municipal':
    case 'alsace-moselle':
      return (election === 'mayor' || election === 'deputy') && inForceOn(on, MAYOR_ELECTION_IN_SPRING_2020) !== undefined ? MAYOR_ELECTION_IN_SPRING_2020 : undefined;
    case 'departmental':
      return election === 'president' ? PRESIDENT_OF_DEPARTMENT : undefined;
    case 'regional':
      return election === 'president' ? PRESIDENT_OF_REGION : undefined;
    case 'corsican':
      return election === 'president' ? PRESIDENT_OF_CORSICA : undefined;
    default:
      return undefined;
  }
};
