import type { Organ } from '../../body/index.js';
import { extensionTo, followsMunicipalRules, notesFor } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { Basis, InterpretationId, LegalSource } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import { CASTING_VOTE, MAJORITY, MAJORITY_OF_VOTES_CAST } from '../provisions.js';
import type { VoteFact } from '../vote.js';
import type { CastingVote } from './casting-vote.js';
import { NO_CASTING_VOTE } from './casting-vote.js';
import type { MajorityRule } from './rule.js';
import { ABSOLUTE_MAJORITY } from './rule.js';

/** The majority that a deliberation needs on a day, with what it rests on; `missing` where no rule is known for it. */
export interface MajorityInForce {
  readonly rule: MajorityRule | undefined;
  readonly missing: VoteFact | undefined;
  readonly castingVote: CastingVote;
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

const statute = (text: LegalSource['text'], article: string): LegalSource => ({
  text, article, from: null, until: null, authority: 'statute', confirmed: 'older-text',
});

/** « En cas de partage, la voix du président est prépondérante », without a word on secret ballots. */
const always = (source: LegalSource): CastingVote => ({ rule: 'chair-always', source, notes: ['022-casting-vote-in-secret-ballots'] });

/** The councils that have their own text on majorities and equal votes. */
const OWN_TEXTS = {
  departement: { majority: statute('CGCT', 'L3121-14'), castingVote: always(statute('CGCT', 'L3121-15')) },
  region: { majority: statute('CGCT', 'L4132-13'), castingVote: always(statute('CGCT', 'L4132-14')) },
  ccas: { majority: statute('CASF', 'R123-18'), castingVote: always(statute('CASF', 'R123-18')) },
} as const;

const ownTextOf = ({ body, kind }: Organ): (typeof OWN_TEXTS)[keyof typeof OWN_TEXTS] | undefined =>
  kind === 'council' && (body.kind === 'departement' || body.kind === 'region' || body.kind === 'ccas') ? OWN_TEXTS[body.kind] : undefined;

const municipal: CastingVote = { rule: 'chair-unless-secret', source: CASTING_VOTE, notes: [] };

/**
 * The majority that an ordinary deliberation of an organ needs on a day.
 *
 * Shape:   Organ, day → MajorityInForce
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; `missing` says that the rules of that body are not encoded.
 *
 * @legal CGCT, art. L2121-20, al. 2 and 3; for intercommunal bodies, art. L5211-1
 * @legal CGCT, art. L3121-14 and L3121-15 (département), L4132-13 and L4132-14 (région); CASF, art. R123-18 (CCAS)
 * @interpretation 022-casting-vote-in-secret-ballots
 * @example majorityInForce(commune, '2024-07-04') // { rule: ABSOLUTE_MAJORITY, castingVote: { rule: 'chair-unless-secret' } }
 * @since 0.1.0
 */
export const majorityInForce = (organ: Organ, on: CivilDay): MajorityInForce => {
  const own = ownTextOf(organ);
  if (own !== undefined) return { rule: ABSOLUTE_MAJORITY, missing: undefined, castingVote: own.castingVote, basis: [own.majority], notes: [] };
  const version = inForceOn(on, MAJORITY);
  const encoded = followsMunicipalRules(organ) && version !== undefined;
  return {
    rule: encoded ? version.value : undefined,
    missing: encoded ? undefined : 'rules-of-the-body',
    castingVote: encoded ? municipal : NO_CASTING_VOTE,
    basis: [MAJORITY_OF_VOTES_CAST, ...extensionTo(organ, on)],
    notes: notesFor(organ),
  };
};
