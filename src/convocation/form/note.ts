import type { Organ } from '../../body/index.js';
import { extensionTo, notesFor, procedureOf } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { Basis, InterpretationId } from '../../legal/index.js';
import { inForceOn, NO_NOTES } from '../../legal/index.js';
import type { ConvocationFacts } from '../facts.js';
import type { ConvocationFact, FormFinding } from '../finding.js';
import {
  INTERCOMMUNAL_CONVOCATION, LARGE_COMMUNE, LARGE_TOWN_OF_SOCIAL_ACTION, MUNICIPAL_RULES_IN_ALSACE_MOSELLE, NOTICE_OF_LARGE_COMMUNES,
  NOTICE_OF_SOCIAL_ACTION, OPEN_SYNDICATES,
} from '../provisions.js';

/** Whether a note is due; or the fact that would tell. */
interface NoteRule {
  readonly due: 'due' | 'not-due' | ConvocationFact;
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

const fromThreshold = (population: number | undefined, threshold: number | undefined, missing: ConvocationFact): NoteRule['due'] => {
  if (threshold === undefined) return 'rules-of-the-body';
  if (population === undefined) return missing;
  return population < threshold ? 'not-due' : 'due';
};

const thresholdOn = (on: CivilDay): number | undefined => inForceOn(on, LARGE_COMMUNE)?.value;

const municipalNote = ({ organ, heldOn }: ConvocationFacts): NoteRule => ({
  due: fromThreshold(organ.body.population, thresholdOn(heldOn), 'population'), basis: [NOTICE_OF_LARGE_COMMUNES], notes: NO_NOTES,
});

/** Before 1 March 2020 the most populous member commune decides for an intercommunal body; since then it is a large commune. */
const intercommunalNote = ({ organ, heldOn, convocation }: ConvocationFacts): NoteRule => {
  const before2020 = inForceOn(heldOn, INTERCOMMUNAL_CONVOCATION)?.value === 'as-largest-member-commune';
  const threshold = thresholdOn(heldOn);
  const reading: ReadonlyArray<InterpretationId> = before2020 ? ['005-convocation-of-intercommunal-bodies-before-2020'] : [];
  return {
    due: fromThreshold(before2020 ? convocation.largestMemberCommune : threshold, threshold, 'largest-member-commune'),
    basis: [NOTICE_OF_LARGE_COMMUNES, ...extensionTo(organ, heldOn)],
    notes: [...reading, ...notesFor(organ)],
  };
};

const socialActionNote = ({ organ, heldOn }: ConvocationFacts): NoteRule => ({
  due: fromThreshold(organ.body.population, inForceOn(heldOn, LARGE_TOWN_OF_SOCIAL_ACTION)?.value, 'population'), basis: [NOTICE_OF_SOCIAL_ACTION], notes: NO_NOTES,
});

const statutoryNote = ({ body: { statutes } }: Organ, on: CivilDay): NoteRule => {
  const version = inForceOn(on, statutes?.explanatoryNote ?? []);
  if (version === undefined) return { due: 'statutes', basis: [OPEN_SYNDICATES], notes: NO_NOTES };
  return { due: version.value === 'required' ? 'due' : 'not-due', basis: [version.source], notes: NO_NOTES };
};

/** The rule of each procedure; none for organs whose items have reports, or whose text says nothing of a note. */
const ruleFor = (facts: ConvocationFacts): NoteRule | undefined => {
  switch (procedureOf(facts.organ)) {
    case 'municipal': return municipalNote(facts);
    case 'intercommunal': return intercommunalNote(facts);
    case 'alsace-moselle':
      return { ...municipalNote(facts), basis: [NOTICE_OF_LARGE_COMMUNES, MUNICIPAL_RULES_IN_ALSACE_MOSELLE], notes: ['060-alsace-moselle-from-3500'] };
    case 'social-action': return socialActionNote(facts);
    case 'statutory': return statutoryNote(facts.organ, facts.heldOn);
    case 'corsican':
    case 'not-encoded': return { due: 'rules-of-the-body', basis: [NOTICE_OF_LARGE_COMMUNES], notes: NO_NOTES };
    case 'departmental':
    case 'regional':
    case 'tender-commission': return undefined;
  }
};

/** From 3 500 inhabitants, and in intercommunal bodies, a note on the items goes with the notice; a report, in a board of social action. */
export const assessNote = (facts: ConvocationFacts, sent: 'sent' | 'not-sent' | undefined): ReadonlyArray<FormFinding> => {
  const rule = ruleFor(facts);
  if (rule === undefined) return [];
  const { due, basis, notes } = rule;
  const undetermined = (fact: ConvocationFact): FormFinding => ({ _tag: 'ExplanatoryNoteUndetermined', standing: 'undetermined', missing: [fact], basis, notes });
  if (due === 'rules-of-the-body' || due === 'statutes') return [undetermined(due)];
  if (sent === 'sent') return [{ _tag: 'ExplanatoryNoteSent', standing: 'conforms', basis, notes }];
  if (due === 'not-due') return [{ _tag: 'ExplanatoryNoteNotRequired', standing: 'conforms', basis, notes }];
  if (due !== 'due') return [undetermined(due)];
  return sent === 'not-sent' ? [{ _tag: 'ExplanatoryNoteMissing', standing: 'breaches', basis, notes }] : [undetermined('explanatory-note')];
};
