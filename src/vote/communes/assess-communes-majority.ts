import type { CivilDay } from '../../calendar/index.js';
import type { Basis, InterpretationId } from '../../legal/index.js';
import { inForceOn, NO_NOTES } from '../../legal/index.js';
import type { CommunePosition, CommunesCount, CommunesDecision, CommunesFact, CommunesFinding, CommunesRule, MustInclude } from './communes.js';
import type { CommunesTotals, Readings } from './count-communes.js';
import { branchesOf, isReached, totalsOf, withoutRequired } from './count-communes.js';
import { COMMUNES_NOTES, COMMUNES_RULES, CREATION_MAJORITY } from './provisions.js';

/**
 * The communes concerned, each with its population and position; the list is the caller's: the members, or the communes of the
 * perimeter. `establishment` tells a syndicate from an establishment with its own taxes, which must include different communes.
 */
export interface CommunesFacts {
  readonly decision: CommunesDecision;
  readonly on: CivilDay;
  readonly communes: ReadonlyArray<CommunePosition>;
  readonly establishment?: 'syndicate' | 'with-own-taxes';
}

const STRICTEST: Readings = { pending: 'strictest', strictness: 'strictest', establishment: 'strictest', mostPopulous: 'strictest' };
const WIDEST: Readings = { pending: 'widest', strictness: 'widest', establishment: 'widest', mostPopulous: 'widest' };

const FACTS: ReadonlyArray<readonly [keyof Readings, CommunesFact]> = [
  ['pending', 'positions-of-communes'],
  ['establishment', 'kind-of-establishment'],
  ['strictness', 'strictness-of-the-text'],
  ['mostPopulous', 'most-populous-commune'],
];

const includedBy = (establishment: CommunesFacts['establishment']): MustInclude =>
  establishment === undefined ? 'as-on-creation'
  : establishment === 'syndicate' ? 'every-commune-above-a-quarter'
  : 'most-populous-above-a-quarter';

/** « les conditions de majorité requises pour la création », once the kind of establishment is known. */
const settled = (rule: CommunesRule, establishment: CommunesFacts['establishment']): CommunesRule =>
  rule.mustInclude === 'as-on-creation' ? { ...rule, mustInclude: includedBy(establishment) } : rule;

const countOf = (decision: CommunesDecision, totals: CommunesTotals, rule: CommunesRule): CommunesCount => ({
  decision,
  councils: totals.councils,
  favourable: totals.favourable,
  unfavourable: totals.unfavourable,
  pending: totals.pending,
  silent: totals.silent,
  silence: rule.silence,
  population: totals.population,
  favourablePopulation: totals.favourablePopulation,
  branches: branchesOf(totals, rule, STRICTEST),
  withoutRequired: withoutRequired(totals, rule, STRICTEST).map(({ commune }) => commune),
  alsoNeeds: rule.alsoNeeds,
});

/** The open points that change the outcome, one at a time; all of them where only several together do. */
const undecidedBy = (totals: CommunesTotals, rule: CommunesRule): readonly [CommunesFact, ...CommunesFact[]] => {
  const open = FACTS.filter(([point]) =>
    isReached(totals, rule, { ...STRICTEST, [point]: 'widest' }) || !isReached(totals, rule, { ...WIDEST, [point]: 'strictest' }),
  );
  return (open.length > 0 ? open : FACTS.slice(0, 1)).map(([, fact]) => fact) as [CommunesFact, ...CommunesFact[]];
};

/**
 * States whether the communes make the majority that a decision needs: so many councils having so much of the population, in one of the
 * two ways, with the communes that must be among them.
 *
 * Shape:   CommunesFacts → CommunesFinding
 * Units:   councils, inhabitants.
 * Rounds:  up: the fewest councils and inhabitants that exceed, or reach, the share.
 * Findings: CommunesMajorityReached · CommunesMajorityNotReached · CommunesMajorityUndetermined (a position, the kind of
 *          establishment or a reading would change the outcome)
 * Errors:  none.
 *
 * @legal CGCT, art. L5211-5, II, to which L5211-17, -17-1, -18, -19, -20 and -41 refer; L5211-6-1, I, 2°; L5211-28-3; L2113-2
 * @interpretation 024-majorities-of-communes
 * @example assessCommunesMajority({
 *   decision: 'local-agreement-on-seats', on: '2024-07-04',
 *   communes: [{ commune: 'A', population: 2000, position: 'for' }, { commune: 'B', population: 1000, position: 'against' }],
 *   }) // { _tag: 'CommunesMajorityNotReached', favourable: 1, favourablePopulation: 2000 }
 * @since 0.1.0
 */
export const assessCommunesMajority = ({ decision, on, communes, establishment }: CommunesFacts): CommunesFinding => {
  const versions = Object.hasOwn(COMMUNES_RULES, decision) ? COMMUNES_RULES[decision] : [];
  const version = inForceOn(on, versions);
  const undetermined = { _tag: 'CommunesMajorityUndetermined', standing: 'undetermined', decision } as const;
  const source = (version ?? versions[0])?.source ?? CREATION_MAJORITY;
  const asOnCreation = version?.value.mustInclude === 'as-on-creation' && source.article !== CREATION_MAJORITY.article;
  const basis: Basis = asOnCreation ? [source, CREATION_MAJORITY] : [source];
  if (version === undefined) return { ...undetermined, missing: ['majority-of-the-decision'], count: null, basis, notes: NO_NOTES };
  if (communes.length === 0) return { ...undetermined, missing: ['communes'], count: null, basis, notes: NO_NOTES };

  const rule = settled(version.value, establishment);
  const totals = totalsOf(communes, rule.silence);
  const count = countOf(decision, totals, rule);
  const notes: ReadonlyArray<InterpretationId> = rule.months === null ? COMMUNES_NOTES : NO_NOTES;
  if (isReached(totals, rule, STRICTEST)) return { _tag: 'CommunesMajorityReached', standing: 'conforms', ...count, basis, notes };
  if (!isReached(totals, rule, WIDEST)) return { _tag: 'CommunesMajorityNotReached', standing: 'conforms', ...count, basis, notes };
  const missing = undecidedBy(totals, rule);
  return { ...undetermined, missing, count, basis, notes: missing.every((fact) => fact === 'positions-of-communes') ? notes : COMMUNES_NOTES };
};
