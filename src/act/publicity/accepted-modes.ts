import type { Organ } from '../../body/index.js';
import { hasOwnTaxes } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import { addMonths } from '../../calendar/index.js';
import type { Basis } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import type { ActFact } from '../finding.js';
import type { Publisher, PublicityRule } from './provisions.js';
import { NEW_COMMUNE_MONTHS, NO_CHOICE_FROM, PUBLICITY } from './provisions.js';

/** How an act is made public: on the internet, on a board, on paper. */
export type PublicityMode = 'electronic' | 'posting' | 'paper';

/** Every mode. */
export const PUBLICITY_MODES: ReadonlyArray<PublicityMode> = ['electronic', 'posting', 'paper'];

/**
 * What the mode of publicity depends on: the body, the day, and the choice its assembly made (`none` where it made none).
 * `newCommuneSince` is the day a new commune was created, where every commune it is made of was below the threshold.
 */
export interface ModeFacts {
  readonly organ: Organ;
  readonly decidedOn: CivilDay;
  readonly choice?: PublicityMode | 'none' | undefined;
  readonly newCommuneSince?: CivilDay | undefined;
}

/** The modes that satisfy the law, and why: the law leaves no choice, the assembly chose, or the law applies where it did not. */
export interface AcceptedModes {
  readonly accepted: ReadonlyArray<PublicityMode>;
  readonly because: 'law' | 'choice' | 'no-choice-made';
  readonly basis: Basis;
}

/** The modes that are accepted, or what is missing to know them. */
export type ModesInForce = AcceptedModes | { readonly missing: readonly [ActFact, ...ActFact[]]; readonly basis: Basis };

/** Who publishes, in the words of the provisions; a kind whose rules on acts are not encoded is not asked. */
const publisherOf = (organ: Organ): Publisher => {
  const { kind } = organ.body;
  if (kind === 'departement' || kind === 'region' || kind === 'commune') return kind;
  if (kind === 'syndicat-mixte-ouvert') return 'open-syndicate';
  return hasOwnTaxes(organ) ? 'own-taxes' : kind === 'ccas' ? 'establishment' : 'syndicate';
};

/** The rule of a commune by its population, that of its first months where it is a new one. */
const ruleByPopulation = ({ organ, decidedOn, newCommuneSince }: ModeFacts): PublicityRule | undefined => {
  const threshold = inForceOn(decidedOn, NO_CHOICE_FROM);
  const months = inForceOn(decidedOn, NEW_COMMUNE_MONTHS);
  const { population } = organ.body;
  if (population === undefined || threshold === undefined) return undefined;
  const keepsChoice = newCommuneSince !== undefined && months !== undefined && decidedOn < addMonths(newCommuneSince, months.value);
  return population >= threshold.value && !keepsChoice ? 'electronic' : 'choice';
};

const byRule = (rule: PublicityRule, choice: ModeFacts['choice'], basis: Basis): ModesInForce => {
  if (rule === 'posting-or-publication') return { accepted: ['posting', 'paper'], because: 'law', basis };
  if (rule === 'electronic') return { accepted: ['electronic'], because: 'law', basis };
  if (choice === undefined) return { missing: ['choice-of-publication'], basis };
  return choice === 'none' ? { accepted: ['electronic'], because: 'no-choice-made', basis } : { accepted: [choice], because: 'choice', basis };
};

/** The modes by which a body may publish an act of that day. */
export const acceptedModes = (facts: ModeFacts): ModesInForce => {
  const versions = PUBLICITY[publisherOf(facts.organ)];
  const version = inForceOn(facts.decidedOn, versions);
  if (version === undefined) return { missing: ['rules-of-that-day'], basis: [versions[0].source] };
  const basis: Basis = [version.source];
  if (version.value !== 'by-population') return byRule(version.value, facts.choice, basis);
  const rule = ruleByPopulation(facts);
  if (rule !== undefined) return byRule(rule, facts.choice, basis);
  // Whatever the population, electronic publication is what a commune that made no choice must do.
  return facts.choice === 'none' || facts.choice === 'electronic' ? byRule('choice', facts.choice, basis) : { missing: ['population'], basis };
};
