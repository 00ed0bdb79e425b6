import type { Organ, QuorumRule } from '../body/index.js';
import { hasOwnTaxes, procedureOf } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Version, Versions } from '../legal/index.js';
import { inForceOn } from '../legal/index.js';
import {
  QUORUM, QUORUM_OF_BUREAUX, QUORUM_OF_CORSICA, QUORUM_OF_DEPARTMENTAL_COMMISSIONS, QUORUM_OF_DEPARTMENTS, QUORUM_OF_REGIONAL_COMMISSIONS,
  QUORUM_OF_REGIONS, QUORUM_OF_SOCIAL_ACTION, QUORUM_OF_SYNDICATE_BUREAUX, QUORUM_OF_TENDER_COMMISSIONS, STATUTES_GIVE_THE_QUORUM,
} from './provisions.js';

const NONE: Versions<QuorumRule> = [];

/** The quorum that the law itself gives to an organ, over time; none where its rules are not encoded. */
export const quorumOf = (organ: Organ): Versions<QuorumRule> => {
  const council = organ.kind === 'council';
  switch (procedureOf(organ)) {
    case 'municipal':
    case 'alsace-moselle':
    case 'intercommunal':
      return council ? QUORUM : hasOwnTaxes(organ) ? QUORUM_OF_BUREAUX : QUORUM_OF_SYNDICATE_BUREAUX;
    case 'departmental':
      return council ? QUORUM_OF_DEPARTMENTS : QUORUM_OF_DEPARTMENTAL_COMMISSIONS;
    case 'regional':
      return council ? QUORUM_OF_REGIONS : QUORUM_OF_REGIONAL_COMMISSIONS;
    case 'corsican':
      return council ? QUORUM_OF_CORSICA : NONE;
    case 'social-action':
      return QUORUM_OF_SOCIAL_ACTION;
    case 'tender-commission':
      return QUORUM_OF_TENDER_COMMISSIONS;
    case 'statutory':
    case 'not-encoded':
      return NONE;
  }
};

/** A rule that members can be put to: a part of them, of whole numbers. */
const isRule = ({ numerator, denominator }: QuorumRule): boolean =>
  Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && numerator > 0 && numerator <= denominator;

/** The quorum that the statutes of an open syndicat mixte give to its committee on a day. */
export const quorumInStatutes = ({ body, kind }: Organ, on: CivilDay): Version<QuorumRule> | undefined => {
  const given = kind === 'council' && inForceOn(on, STATUTES_GIVE_THE_QUORUM)?.value === 'yes' ? inForceOn(on, body.statutes?.quorum ?? NONE) : undefined;
  return given !== undefined && isRule(given.value) ? given : undefined;
};
