import type { LegalSource, Versions } from '../../legal/index.js';

const notice = (confirmed: LegalSource['confirmed'], bounds: Pick<LegalSource, 'from' | 'until'>): LegalSource => ({
  text: 'CGCT', article: 'L2121-10', ...bounds, authority: 'statute', confirmed,
});

/** How the notices are sent unless the members ask for the other mode: on paper to their homes, then electronically. */
export const SENDING_MODE: Versions<'electronic' | 'paper'> = [
  { from: null, until: '2019-12-29', value: 'paper', source: notice('secondary', { from: null, until: '2019-12-29' }) },
  { from: '2019-12-29', until: null, value: 'electronic', source: notice('current-text', { from: '2019-12-29', until: null }) },
];

/** The notice states the items of the agenda. */
export const AGENDA_IN_THE_NOTICE: Versions<'items-in-the-notice'> = [
  { from: '1996-02-24', until: '2019-12-29', value: 'items-in-the-notice', source: notice('older-text', { from: '1996-02-24', until: '2019-12-29' }) },
  { from: '2019-12-29', until: null, value: 'items-in-the-notice', source: notice('current-text', { from: '2019-12-29', until: null }) },
];
