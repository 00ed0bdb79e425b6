import { extensionTo, procedureOf } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import { addDays, weekday } from '../../calendar/index.js';
import { inForceOn } from '../../legal/index.js';
import type { ConvocationFacts } from '../facts.js';
import type { FirstSittingDays, OccasionFinding } from '../finding.js';
import { FIRST_MUNICIPAL_SITTING, INSTALLATION_WEEKS } from './provisions.js';

const FRIDAY = 5;
const NOTES = ['078-first-sitting-days'] as const;

/** The first Friday that follows a day. */
const fridayAfter = (day: CivilDay): CivilDay => addDays(day, ((FRIDAY - weekday(day) + 6) % 7) + 1);

/** The Friday of the week that comes a number of weeks after that of a day; weeks run from Monday to Sunday. */
const fridayOfWeekAfter = (day: CivilDay, weeks: number): CivilDay => addDays(day, FRIDAY - weekday(day) + 7 * weeks);

const compare = (days: FirstSittingDays, rests: Pick<OccasionFinding, 'basis' | 'notes'>): OccasionFinding =>
  (days.earliestDay === null || days.earliestDay <= days.heldOn) && days.heldOn <= days.latestDay
    ? { _tag: 'FirstSittingInTime', standing: 'conforms', ...days, ...rests }
    : { _tag: 'FirstSittingOutOfTime', standing: 'breaches', ...days, ...rests };

/** "Au plus tôt le vendredi et au plus tard le dimanche suivant le tour de scrutin" at the end of which the council is complete. */
const municipalSitting = ({ heldOn, convocation: { renewal } }: ConvocationFacts): OccasionFinding => {
  const ballotOn = renewal?.ballotOn;
  const version = inForceOn(ballotOn ?? heldOn, FIRST_MUNICIPAL_SITTING) ?? FIRST_MUNICIPAL_SITTING[0];
  const rests = { basis: [version.source], notes: NOTES } as const;
  if (ballotOn === undefined) return { _tag: 'FirstSittingUndetermined', standing: 'undetermined', missing: ['ballot-day'], ...rests };
  if (version.value === 'other-days') return { _tag: 'FirstSittingUndetermined', standing: 'undetermined', missing: ['rules-of-that-day'], ...rests };
  const earliestDay = fridayAfter(ballotOn);
  return compare({ heldOn, from: ballotOn, earliestDay, latestDay: addDays(earliestDay, 2) }, rests);
};

/** "Au plus tard le vendredi de la quatrième semaine qui suit l'élection des maires". */
const installation = ({ organ, heldOn, convocation: { renewal } }: ConvocationFacts): OccasionFinding => {
  const from = renewal?.mayorsElectedOn;
  const version = inForceOn(from ?? heldOn, INSTALLATION_WEEKS) ?? INSTALLATION_WEEKS[0];
  const rests = { basis: [version.source, ...extensionTo(organ, heldOn)], notes: NOTES } as const;
  if (from === undefined) return { _tag: 'FirstSittingUndetermined', standing: 'undetermined', missing: ['mayors-election-day'], ...rests };
  return version.value === 'other-days'
    ? { _tag: 'FirstSittingUndetermined', standing: 'undetermined', missing: ['rules-of-that-day'], ...rests }
    : compare({ heldOn, from, earliestDay: null, latestDay: fridayOfWeekAfter(from, version.value) }, rests);
};

/** Whether the first sitting of a council after a general renewal is held on its days. */
export const assessFirstSitting = (facts: ConvocationFacts): ReadonlyArray<OccasionFinding> => {
  const { organ, convocation } = facts;
  if (convocation.rank !== 'first-after-renewal' || organ.kind !== 'council') return [];
  const procedure = procedureOf(organ);
  if (procedure === 'municipal' || procedure === 'alsace-moselle') return [municipalSitting(facts)];
  return procedure === 'intercommunal' ? [installation(facts)] : [];
};
