import type { Organ, Procedure } from '../../body/index.js';
import { procedureOf } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { Basis, InterpretationId, LegalSource, Versions } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import type { FormalityFact, FormalityFinding, VideoObjection } from './formality.js';
import { DISTANCE_IN_THE_CRISIS, NO_TEXT_ON_VIDEO, VIDEO_IN_CORSICA, VIDEO_IN_DEPARTMENTS, VIDEO_IN_INTERCOMMUNAL_BODIES, VIDEO_IN_REGIONS } from './provisions.js';

/** How a sitting was held in several places by videoconference. What the record does not say is left out. */
export interface Videoconference {
  readonly notice?: 'mentioned' | 'not-mentioned';
  readonly broadcast?: 'live' | 'none';
  /** Whether the assembly met in one and the same place in the half-year. */
  readonly meetingInOnePlace?: 'held' | 'none';
}

/** The items that may not be taken by videoconference, in the assemblies that may meet so. */
export type VideoMatter = 'ordinary' | 'election-of-the-executive' | 'primitive-budget' | 'election-of-delegates' | 'accounts';

/** What the rule on videoconference looks at: the sitting, or one item of it with its ballot. */
export interface VideoFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly about: { readonly sitting: Videoconference } | { readonly matter: VideoMatter; readonly ballot?: 'ordinary' | 'public' | 'secret' | undefined };
}

const TEXTS: Readonly<Partial<Record<Procedure, Versions<'provided'>>>> = {
  intercommunal: VIDEO_IN_INTERCOMMUNAL_BODIES, departmental: VIDEO_IN_DEPARTMENTS, regional: VIDEO_IN_REGIONS, corsican: VIDEO_IN_CORSICA,
};

const FORBIDDEN: ReadonlyArray<VideoMatter> = ['election-of-the-executive', 'primitive-budget', 'election-of-delegates'];

/** Corsica adds the accounts to them. */
const forbiddenIn = (organ: Organ): ReadonlyArray<VideoMatter> => (procedureOf(organ) === 'corsican' ? [...FORBIDDEN, 'accounts'] : FORBIDDEN);

/** What is objected to the sitting or the item, and what is missing to say. */
interface Objections {
  readonly objections: ReadonlyArray<VideoObjection>;
  readonly missing: ReadonlyArray<FormalityFact>;
}

const onSitting = ({ notice, broadcast, meetingInOnePlace }: Videoconference): Objections => ({
  objections: [
    ...(notice === 'not-mentioned' ? ['not-in-the-notice' as const] : []),
    ...(broadcast === 'none' ? ['not-broadcast' as const] : []),
    ...(meetingInOnePlace === 'none' ? ['no-meeting-in-one-place' as const] : []),
  ],
  missing: [
    ...(notice === undefined ? ['mention-in-the-notice' as const] : []),
    ...(broadcast === undefined ? ['live-broadcast' as const] : []),
    ...(meetingInOnePlace === undefined ? ['meeting-in-one-place' as const] : []),
  ],
});

const onItem = (organ: Organ, matter: VideoMatter, ballot: 'ordinary' | 'public' | 'secret' | undefined): Objections => ({
  objections: [
    ...(forbiddenIn(organ).includes(matter) ? ['item-forbidden' as const] : []),
    ...(ballot !== undefined && ballot !== 'public' ? ['ballot-not-public' as const] : []),
  ],
  missing: ballot === undefined ? ['ballot-mode'] : [],
});

const NOTES: ReadonlyArray<InterpretationId> = ['086-videoconference'];

/** Where no text lets the organ meet so: open in the crisis and where the rules were not read, not provided for a commune or a bureau. */
const withoutText = ({ organ, heldOn }: VideoFacts): FormalityFinding => {
  const crisis = inForceOn(heldOn, DISTANCE_IN_THE_CRISIS);
  const open = (fact: FormalityFact, source: LegalSource): FormalityFinding => ({ _tag: 'VideoconferenceUndetermined', standing: 'undetermined', missing: [fact], basis: [source], notes: NOTES });
  if (crisis !== undefined) return open('rules-of-that-day', crisis.source);
  const procedure = procedureOf(organ);
  const silent = procedure === 'municipal' || procedure === 'alsace-moselle' || organ.kind === 'bureau' || TEXTS[procedure] !== undefined;
  if (!silent || organ.kind === 'permanent-commission') return open('rules-of-the-body', NO_TEXT_ON_VIDEO);
  return { _tag: 'VideoconferenceNotProvided', standing: 'breaches', basis: [NO_TEXT_ON_VIDEO], notes: NOTES };
};

/**
 * States whether a sitting, or one item of it, may be held in several places by videoconference.
 *
 * Shape:   VideoFacts → FormalityFinding
 * Units:   none.
 * Rounds:  nothing.
 * Findings: VideoconferenceRegular · VideoconferenceIrregular (with every objection) · VideoconferenceNotProvided ·
 *           VideoconferenceUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L5211-11-1 (intercommunal bodies); art. L3121-9-1 (départements); art. L4132-9-1 (régions)
 * @legal CGCT, art. L4422-5-1 (Corsica)
 * @interpretation 086-videoconference
 * @example assessVideoconference({ organ: metropole, heldOn: '2024-07-04', about: { matter: 'primitive-budget', ballot: 'public' } })
 *   // { _tag: 'VideoconferenceIrregular', objections: ['item-forbidden'] }
 * @since 0.2.0
 */
export const assessVideoconference = (facts: VideoFacts): FormalityFinding => {
  const { organ, heldOn, about } = facts;
  const text = organ.kind === 'council' ? inForceOn(heldOn, TEXTS[procedureOf(organ)] ?? []) : undefined;
  if (text === undefined) return withoutText(facts);
  const rests: { readonly basis: Basis; readonly notes: ReadonlyArray<InterpretationId> } = { basis: [text.source], notes: [] };
  const { objections: [objection, ...objections], missing: [fact, ...missing] } = 'sitting' in about ? onSitting(about.sitting) : onItem(organ, about.matter, about.ballot);
  if (objection !== undefined) return { _tag: 'VideoconferenceIrregular', standing: 'breaches', objections: [objection, ...objections], ...rests };
  return fact === undefined
    ? { _tag: 'VideoconferenceRegular', standing: 'conforms', ...rests }
    : { _tag: 'VideoconferenceUndetermined', standing: 'undetermined', missing: [fact, ...missing], ...rests };
};
