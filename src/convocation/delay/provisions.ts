import type { IsoDay, LegalSource, Versions } from '../../legal/index.js';

/** The sitting that follows one that lacked its quorum: how many days later, and whether a later day will do. */
export interface SittingAfterFailure {
  readonly daysLater: number;
  readonly held: 'that-day' | 'that-day-or-later';
}

const OF_RIGHT: SittingAfterFailure = { daysLater: 3, held: 'that-day' };
/** The crisis regimes convene again, at three days at least. */
const CONVENED_AGAIN: SittingAfterFailure = { daysLater: 3, held: 'that-day-or-later' };

const statute = (text: LegalSource['text'], article: string, from: IsoDay | null, until: IsoDay | null, confirmed: LegalSource['confirmed']): LegalSource => ({
  text, article, from, until, authority: 'statute', confirmed,
});

/** The same days in every one of these organs, each by its own article. */
const afterFailure = (article: string): Versions<SittingAfterFailure> => {
  const ordinary = (from: IsoDay | null, until: IsoDay | null, confirmed: LegalSource['confirmed']) => ({ from, until, value: OF_RIGHT, source: statute('CGCT', article, from, until, confirmed) });
  const crisis = (text: LegalSource['text'], from: IsoDay, until: IsoDay, confirmed: LegalSource['confirmed']) => ({ from, until, value: CONVENED_AGAIN, source: statute(text, '10', from, until, confirmed) });
  return [
    ordinary(null, '2020-03-24', 'older-text'),
    crisis('loi 2020-290', '2020-03-24', '2020-08-31', 'current-text'),
    ordinary('2020-08-31', '2020-10-17', 'unconfirmed'),
    crisis('loi 2020-290', '2020-10-17', '2021-10-01', 'secondary'),
    ordinary('2021-10-01', '2021-11-10', 'secondary'),
    crisis('loi 2021-1465', '2021-11-10', '2022-08-01', 'secondary'),
    ordinary('2022-08-01', null, 'older-text'),
  ];
};

/** After a failed quorum, a departmental council sits of right. */
export const DEPARTMENTAL_SITTING_AFTER_FAILURE: Versions<SittingAfterFailure> = afterFailure('L3121-14');

/** The same for the permanent commission of a département. */
export const DEPARTMENTAL_COMMISSION_AFTER_FAILURE: Versions<SittingAfterFailure> = afterFailure('L3121-14-1');

/** The same for a regional council. */
export const REGIONAL_SITTING_AFTER_FAILURE: Versions<SittingAfterFailure> = afterFailure('L4132-13');

/** The same for the permanent commission of a région. */
export const REGIONAL_COMMISSION_AFTER_FAILURE: Versions<SittingAfterFailure> = afterFailure('L4132-13-1');

/** The same for the Assembly of Corsica, where it elects its president. */
export const CORSICAN_SITTING_AFTER_FAILURE: Versions<SittingAfterFailure> = afterFailure('L4422-8');
