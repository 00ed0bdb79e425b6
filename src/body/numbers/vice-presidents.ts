import type { CivilDay } from '../../calendar/index.js';
import type { Basis, InterpretationId, LegalSource } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import type { BodyKind } from '../body.js';
import type { AssemblyVicePresidentRule, VicePresidentRule } from './provisions.js';
import { DEPARTMENTAL_VICE_PRESIDENTS, INTERCOMMUNAL_VICE_PRESIDENTS, REGIONAL_VICE_PRESIDENTS } from './provisions.js';
import { isCount, shareRoundedUp, wholeShare } from './stratum.js';

/**
 * How many vice-presidents a council may have: at `least` where the text says so, at most `limit`, or `increased` by a vote of two
 * thirds. `fixed` says that the text sets the number itself.
 */
export interface VicePresidentLimit {
  readonly least: number | undefined;
  readonly limit: number | undefined;
  readonly increased: number | undefined;
  readonly fixed: 'by-the-text' | 'by-the-council';
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

/** What the limit is chosen by: the kind of body, the members of its council, the day. */
export interface VicePresidentFacts {
  readonly kind: BodyKind;
  readonly council: number;
  readonly on: CivilDay;
}

const INTERCOMMUNAL: ReadonlySet<BodyKind> = new Set([
  'communaute-de-communes', 'communaute-d-agglomeration', 'communaute-urbaine', 'metropole', 'syndicat-de-communes', 'syndicat-mixte-ferme',
]);

const NOTES: ReadonlyArray<InterpretationId> = ['079-numbers-of-members'];

const unknown = (source: LegalSource): VicePresidentLimit => ({
  least: undefined, limit: undefined, increased: undefined, fixed: 'by-the-council', basis: [source], notes: NOTES,
});

/** "20 %, arrondi à l'entier supérieur", fifteen at most, or up to four; "30 % de son propre effectif" by two thirds. */
const intercommunal = ({ share, most, atLeastUpTo, increasedShare, metropole }: VicePresidentRule, { kind, council }: VicePresidentFacts, source: LegalSource): VicePresidentLimit => {
  const rests = { least: undefined, basis: [source], notes: NOTES } as const;
  if (kind === 'metropole') return { ...rests, limit: metropole, increased: metropole, fixed: 'by-the-text' };
  const limit = Math.max(Math.min(shareRoundedUp(council, share), most), atLeastUpTo);
  return { ...rests, limit, increased: Math.max(Math.min(wholeShare(council, increasedShare), most), limit), fixed: 'by-the-council' };
};

/** "De quatre à quinze vice-présidents", and for a département no more than 30 % of the council. */
const ofAssembly = ({ least, most, share }: AssemblyVicePresidentRule, { council }: VicePresidentFacts, source: LegalSource): VicePresidentLimit => {
  const limit = share === null ? most : Math.min(wholeShare(council, share), most);
  return { least, limit, increased: limit, fixed: 'by-the-council', basis: [source], notes: NOTES };
};

/**
 * Gives how many vice-presidents a council may have.
 *
 * Shape:   VicePresidentFacts → VicePresidentLimit
 * Units:   members of the council.
 * Rounds:  20 % up, as the text says; 30 % down: it is not exceeded.
 * Findings: none.
 * Errors:  none; the numbers are undefined for a body that has no vice-president by these texts, before their versions, and for
 *          what is no count.
 *
 * @legal CGCT, art. L5211-10 (intercommunal bodies)
 * @legal CGCT, art. L3122-4 (départements)
 * @legal CGCT, art. L4133-4 (régions)
 * @interpretation 079-numbers-of-members
 * @example vicePresidentLimit({ kind: 'communaute-de-communes', council: 47, on: '2024-07-04' }) // { limit: 10, increased: 14 }
 * @since 0.2.0
 */
export const vicePresidentLimit = (facts: VicePresidentFacts): VicePresidentLimit => {
  const { kind, council, on } = facts;
  if (kind === 'departement' || kind === 'region') {
    const versions = kind === 'departement' ? DEPARTMENTAL_VICE_PRESIDENTS : REGIONAL_VICE_PRESIDENTS;
    const version = inForceOn(on, versions);
    return version === undefined || !isCount(council) ? unknown(versions[0].source) : ofAssembly(version.value, facts, version.source);
  }
  const version = inForceOn(on, INTERCOMMUNAL_VICE_PRESIDENTS);
  return version === undefined || !isCount(council) || !INTERCOMMUNAL.has(kind)
    ? unknown(INTERCOMMUNAL_VICE_PRESIDENTS[0].source)
    : intercommunal(version.value, facts, version.source);
};
