import { procedureOf } from '../../body/index.js';
import { inForceOn } from '../../legal/index.js';
import type { Basis, InterpretationId } from '../../legal/index.js';
import type { ItemConvocation } from '../convocation.js';
import { assessNotices } from '../delay/assess-delay.js';
import type { ConvocationFacts } from '../facts.js';
import type { ConvocationFinding } from '../finding.js';
import { assessNote } from '../form/note.js';
import { LARGE_COMMUNE } from '../provisions.js';
import { CLASSIFIED_INSTALLATION } from './provisions.js';

const NOTES: ReadonlyArray<InterpretationId> = ['075-classified-installation-before-2022'];

/**
 * An item on a classified installation is convened as in a large commune, with its note, even below that population. A large
 * commune has nothing more to do, nor has a second convocation, whose delay takes the place of every other.
 */
export const assessClassifiedInstallation = (facts: ConvocationFacts, { explanatoryNote }: ItemConvocation): ReadonlyArray<ConvocationFinding> => {
  const { organ, heldOn, convocation } = facts;
  const threshold = inForceOn(heldOn, LARGE_COMMUNE)?.value;
  const version = inForceOn(heldOn, CLASSIFIED_INSTALLATION);
  const procedure = procedureOf(organ);
  const { population } = organ.body;
  if (threshold === undefined || version === undefined || convocation.rank === 'second') return [];
  if ((procedure !== 'municipal' && procedure !== 'alsace-moselle') || (population !== undefined && population >= threshold)) return [];
  if (version.value === 'no-exception') return [];
  const open = { heldOn, counting: 'clear-days', possibleRequirements: [], latestSendingDays: [], basis: [version.source], notes: NOTES } as const;
  if (procedure === 'alsace-moselle') return [{ _tag: 'ConvocationUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], ...open }];
  if (version.value === 'not-known') return [{ _tag: 'ConvocationUndetermined', standing: 'undetermined', missing: ['rules-of-that-day'], ...open }];
  const asLarge: ConvocationFacts = { ...facts, organ: { ...organ, body: { ...organ.body, population: threshold } }, convocation: { ...convocation, rank: 'ordinary' } };
  return [assessNotices(asLarge), ...assessNote(asLarge, explanatoryNote ?? convocation.explanatoryNote)].map((finding) => {
    const [first, ...others] = finding.basis;
    const basis: Basis = [version.source, first, ...others];
    return { ...finding, basis };
  });
};
