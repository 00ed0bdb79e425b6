import type { IsoDay, LegalSource, Versions } from '../../legal/index.js';

/** The sitting that takes the place of one that lacked its quorum: how many days later, and whether a later day will do. */
export interface SittingOfRight {
  readonly daysLater: number;
  readonly held: 'that-day' | 'that-day-or-later';
}

const OF_RIGHT: SittingOfRight = { daysLater: 3, held: 'that-day' };
const CONVENED_AGAIN: SittingOfRight = { daysLater: 3, held: 'that-day-or-later' };

const statute = (text: LegalSource['text'], article: string, from: IsoDay | null, until: IsoDay | null, confirmed: LegalSource['confirmed']): LegalSource => ({
  text, article, from, until, authority: 'statute', confirmed,
});
const DEPARTMENT = statute('CGCT', 'L3121-14', '1996-02-24', null, 'older-text');

/** In a département: of right, three days later. The crisis regimes convene again, three days later at least. */
export const SITTING_OF_RIGHT: Versions<SittingOfRight> = [
  { from: '1996-02-24', until: '2020-03-24', value: OF_RIGHT, source: DEPARTMENT },
  { from: '2020-03-24', until: '2020-08-31', value: CONVENED_AGAIN, source: statute('loi 2020-290', '10', '2020-03-24', '2020-08-31', 'current-text') },
  { from: '2020-08-31', until: '2020-10-17', value: OF_RIGHT, source: { ...DEPARTMENT, confirmed: 'unconfirmed' } },
  { from: '2020-10-17', until: '2021-10-01', value: CONVENED_AGAIN, source: statute('loi 2020-290', '10', '2020-10-17', '2021-10-01', 'secondary') },
  { from: '2021-10-01', until: '2021-11-10', value: OF_RIGHT, source: { ...DEPARTMENT, confirmed: 'secondary' } },
  { from: '2021-11-10', until: '2022-08-01', value: CONVENED_AGAIN, source: statute('loi 2021-1465', '10', '2021-11-10', '2022-08-01', 'secondary') },
  { from: '2022-08-01', until: null, value: OF_RIGHT, source: DEPARTMENT },
];
