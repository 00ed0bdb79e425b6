import type { IsoDay, LegalSource, Version } from '../../legal/index.js';
import type { ActsRegime } from '../regime.js';

/** The regimes whose rules are encoded. */
type Encoded = Exclude<ActsRegime, 'not-encoded'>;

const statute = (article: string, from: IsoDay | null, until: IsoDay | null, confirmed: LegalSource['confirmed']): LegalSource => ({
  text: 'CGCT', article, from, until, authority: 'statute', confirmed,
});

type Force = readonly [Version<'publicity-and-transmission'>, Version<'publicity-and-transmission'>];

const force = (article: string, since2022: LegalSource['confirmed']): Force => [
  { from: '1996-02-24', until: '2022-07-01', value: 'publicity-and-transmission', source: statute(article, '1996-02-24', '2022-07-01', 'older-text') },
  { from: '2022-07-01', until: null, value: 'publicity-and-transmission', source: statute(article, '2022-07-01', null, since2022) },
];

/** What makes an act executory: publicity and transmission, the later of the two; the way of publishing changed in 2022. */
export const EXECUTORY_FORCE: Readonly<Record<Encoded, Force>> = {
  communal: force('L2131-1', 'current-text'),
  departmental: force('L3131-1', 'older-text'),
  // The text of 2022 for régions was not read: it is taken to be that of the other two.
  regional: force('L4141-1', 'unconfirmed'),
};

/** Which acts are transmitted, and which are not; régions have no exception for roads. */
export const TRANSMITTED: Readonly<Record<Encoded, LegalSource>> = {
  communal: statute('L2131-2', '1996-02-24', null, 'older-text'),
  departmental: statute('L3131-2', '1996-02-24', null, 'older-text'),
  regional: statute('L4141-2', '1996-02-24', null, 'older-text'),
};

/** When an act that is neither individual nor fixed otherwise enters into force: the day after its publication. */
export const ENTRY_INTO_FORCE: Readonly<Record<'regulatory' | 'deliberation', LegalSource>> = {
  regulatory: { text: 'CRPA', article: 'L221-2', from: null, until: null, authority: 'statute', confirmed: 'current-text' },
  deliberation: { text: 'CRPA', article: 'L221-7', from: null, until: null, authority: 'statute', confirmed: 'current-text' },
};
