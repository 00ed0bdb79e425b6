import type { IsoDay, LegalSource, Version, Versions } from '../../legal/index.js';

const source = (article: string, confirmed: LegalSource['confirmed'], from: IsoDay | null, until: IsoDay | null, paragraph?: string): LegalSource => ({
  text: 'CGCT', article, ...(paragraph === undefined ? {} : { paragraph }), from, until, authority: 'statute', confirmed,
});

const LARGE = 'L2121-12';

/**
 * An item on a classified installation is convened as in a large commune, whatever the population: read in the text since July
 * 2022, absent in May 2015; the day on which it began is not known.
 */
export const CLASSIFIED_INSTALLATION: Versions<'no-exception' | 'not-known' | 'as-large-commune'> = [
  { from: '1996-02-24', until: '2015-05-01', value: 'no-exception', source: source(LARGE, 'older-text', '1996-02-24', '2015-05-01') },
  { from: '2015-05-01', until: '2022-07-01', value: 'not-known', source: source(LARGE, 'unconfirmed', '2015-05-01', '2022-07-01', 'dernier alinéa') },
  { from: '2022-07-01', until: null, value: 'as-large-commune', source: source(LARGE, 'older-text', '2022-07-01', null, 'dernier alinéa') },
];

/** Days between the draft budget with its reports and the sitting, by the first day of the exercise. */
export const DRAFT_BUDGET_DAYS: readonly [Version<number>, ...Version<number>[]] = [
  { from: '2024-01-01', until: '2026-01-01', value: 12, source: source('L5217-10-4', 'secondary', '2024-01-01', '2026-01-01') },
  { from: '2026-01-01', until: null, value: 12, source: source('L1612-26', 'unconfirmed', '2026-01-01', null) },
];

/** Weeks before the budget in which its orientations are debated, by the first day of the exercise. */
export const BUDGET_DEBATE_WEEKS: readonly [Version<number>, ...Version<number>[]] = [
  { from: '2024-01-01', until: '2026-01-01', value: 10, source: source('L5217-10-4', 'secondary', '2024-01-01', '2026-01-01') },
  { from: '2026-01-01', until: null, value: 10, source: source('L1612-26', 'unconfirmed', '2026-01-01', null) },
];
