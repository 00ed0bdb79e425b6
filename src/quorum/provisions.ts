import type { QuorumRule } from '../body/index.js';
import type { IsoDay, LegalSource, LegalText, Versions } from '../legal/index.js';

const MAJORITY: QuorumRule = { numerator: 1, denominator: 2, strictness: 'more-than', counted: 'present' };
const THIRD: QuorumRule = { numerator: 1, denominator: 3, strictness: 'at-least', counted: 'present' };
const THIRD_REPRESENTED: QuorumRule = { ...THIRD, counted: 'present-or-represented' };

/** The majority of the members in office is present. */
export const QUORUM_MAJORITY: LegalSource = {
  text: 'CGCT', article: 'L2121-17', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'older-text',
};

const crisis = (text: LegalText, article: string, from: IsoDay, until: IsoDay, confirmed: LegalSource['confirmed']): LegalSource => ({
  text, article, from, until, authority: 'statute', confirmed,
});

/** Ordinary law between two crisis regimes: that it came back is known from restatements only. */
const majorityAgain = (confirmed: LegalSource['confirmed']): LegalSource => ({ ...QUORUM_MAJORITY, confirmed });

/** The quorum of a municipal or intercommunal council. */
export const QUORUM: Versions<QuorumRule> = [
  { from: '1996-02-24', until: '2020-03-24', value: MAJORITY, source: QUORUM_MAJORITY },
  { from: '2020-03-24', until: '2020-04-03', value: THIRD, source: crisis('loi 2020-290', '10', '2020-03-24', '2020-04-03', 'current-text') },
  { from: '2020-04-03', until: '2020-07-11', value: THIRD_REPRESENTED, source: crisis('ordonnance 2020-391', '2', '2020-04-03', '2020-07-11', 'secondary') },
  { from: '2020-07-11', until: '2020-08-31', value: THIRD, source: crisis('loi 2020-290', '10', '2020-07-11', '2020-08-31', 'current-text') },
  { from: '2020-08-31', until: '2020-10-17', value: MAJORITY, source: majorityAgain('unconfirmed') },
  { from: '2020-10-17', until: '2021-10-01', value: THIRD, source: crisis('loi 2020-290', '10', '2020-10-17', '2021-10-01', 'secondary') },
  { from: '2021-10-01', until: '2021-11-10', value: MAJORITY, source: majorityAgain('secondary') },
  { from: '2021-11-10', until: '2022-08-01', value: THIRD, source: crisis('loi 2021-1465', '10', '2021-11-10', '2022-08-01', 'secondary') },
  { from: '2022-08-01', until: null, value: MAJORITY, source: QUORUM_MAJORITY },
];

/** The quorum in the bureau of a community or a métropole: it entered the crisis regimes on 11 July 2020. */
export const QUORUM_OF_BUREAUX: Versions<QuorumRule> = [
  { from: '1996-02-24', until: '2020-07-11', value: MAJORITY, source: QUORUM_MAJORITY },
  ...QUORUM.filter(({ from }) => from !== null && from >= '2020-07-11'),
];

/** The quorum in the bureau of a syndicate, which the crisis regimes do not name. */
export const QUORUM_OF_SYNDICATE_BUREAUX: Versions<QuorumRule> = [{ from: '1996-02-24', until: null, value: MAJORITY, source: QUORUM_MAJORITY }];

/** Members designated by law to sit in another body do not count as in office for an item that concerns it. */
export const REDUCED_DENOMINATOR: Versions<'representatives-leave-the-denominator'> = [
  {
    from: '2022-02-23', until: null, value: 'representatives-leave-the-denominator',
    source: { text: 'CGCT', article: 'L2131-11', from: '2022-02-23', until: null, authority: 'statute', confirmed: 'current-text' },
  },
];
