import { procedureOf } from '../../body/index.js';
import type { LegalSource } from '../../legal/index.js';
import { inForceOn, NO_NOTES } from '../../legal/index.js';
import type { ElectionFact, ElectionFacts, ElectionFinding, ElectionForm } from './election.js';
import { DEPUTIES_AS_MAYOR, DEPUTIES_BY_LIST, DEPUTY_LIST_POPULATION } from './provisions.js';

const LIST: ReadonlyArray<ElectionForm> = ['by-list'];
const NAME: ReadonlyArray<ElectionForm> = ['by-name'];

const formsByPopulation = (population: number | undefined, threshold: number): ReadonlyArray<ElectionForm> =>
  threshold === 0 ? LIST : population === undefined ? [...LIST, ...NAME] : population >= threshold ? LIST : NAME;

/**
 * States whether the deputies of a commune are elected in the form required: by list from so many inhabitants, one by one below; a
 * single deputy to elect is elected as the mayor.
 *
 * Shape:   ElectionFacts → findings (none for another office)
 * Units:   inhabitants; `posts` deputies to elect.
 * Rounds:  nothing.
 * Findings: ElectionFormRegular · ElectionFormIrregular · ElectionFormUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L2122-7-1 and L2122-7-2 al. 1 and 3
 * @since 0.1.0
 */
export const assessForm = ({ organ, heldOn, office, form, posts }: ElectionFacts): ReadonlyArray<ElectionFinding> => {
  if (office !== 'deputy' || organ.kind !== 'council' || procedureOf(organ) !== 'municipal') return [];
  const version = inForceOn(heldOn, DEPUTY_LIST_POPULATION);
  const undetermined = (source: LegalSource, missing: ElectionFact, more: ReadonlyArray<ElectionFact> = []): ReadonlyArray<ElectionFinding> => [
    { _tag: 'ElectionFormUndetermined', standing: 'undetermined', missing: [missing, ...more], form, basis: [source], notes: NO_NOTES },
  ];
  if (version === undefined) return undetermined(DEPUTIES_BY_LIST, 'rules-of-that-day');
  const { value: fromPopulation, source } = version;
  const { population } = organ.body;

  const byPopulation = posts === 1 ? NAME : formsByPopulation(population, fromPopulation);
  const possible = posts === undefined ? [...byPopulation, ...NAME] : byPopulation;
  const required: ElectionForm = form === 'by-list' ? 'by-name' : 'by-list';
  if (!possible.includes(form)) {
    const basis = required === 'by-name' && posts !== 1 ? ([DEPUTIES_AS_MAYOR] as const) : ([source] as const);
    return [{ _tag: 'ElectionFormIrregular', standing: 'breaches', form, required, population: population ?? null, fromPopulation, basis, notes: NO_NOTES }];
  }
  if (!possible.includes(required)) return [{ _tag: 'ElectionFormRegular', standing: 'conforms', form, basis: [source], notes: NO_NOTES }];
  const populationMissing = population === undefined && fromPopulation > 0;
  if (!populationMissing) return undetermined(source, 'number-of-posts');
  return undetermined(source, 'population', posts === undefined ? ['number-of-posts'] : []);
};
