import type { IsoDay, LegalSource, Version, Versions } from '../../legal/index.js';
import type { MinutesElement } from './elements.js';

const statute = (article: string, from: IsoDay | null, until: IsoDay | null, confirmed: LegalSource['confirmed']): LegalSource => ({
  text: 'CGCT', article, from, until, authority: 'statute', confirmed,
});

const REFORM = '2022-07-01';

/** What the minutes of a sitting must contain: nothing before 1 July 2022. */
export const MINUTES_CONTENT: readonly [Version<ReadonlyArray<MinutesElement>>, Version<ReadonlyArray<MinutesElement>>] = [
  { from: '1996-02-24', until: REFORM, value: [], source: statute('L2121-15', '1996-02-24', REFORM, 'older-text') },
  {
    from: REFORM, until: null,
    value: [
      'date', 'time', 'chair', 'members', 'secretaries', 'quorum', 'agenda', 'deliberations', 'reports', 'ballot-requests',
      'ballot-results', 'votes-by-name', 'debates',
    ],
    source: statute('L2121-15', REFORM, null, 'current-text'),
  },
];

/** Days after a sitting for its list of deliberations, or, before 1 July 2022, its account, to be made public. */
export const LIST_DAYS: readonly [Version<number>, Version<number>] = [
  { from: '1996-02-24', until: REFORM, value: 8, source: statute('L2121-25', '1996-02-24', REFORM, 'older-text') },
  { from: REFORM, until: null, value: 7, source: statute('L2121-25', REFORM, null, 'secondary') },
];

/** Days after the sitting that settled the minutes for them to be published. */
export const MINUTES_DAYS: Versions<number> = [{ from: REFORM, until: null, value: 7, source: statute('L2121-15', REFORM, null, 'current-text') }];

/** Months for the municipal councillors who do not sit to receive the list of a sitting, and the minutes it settled. */
export const SENDING_MONTHS: Versions<number> = [{ from: REFORM, until: null, value: 1, source: statute('L5211-40-2', REFORM, null, 'current-text') }];

/** Who signs the register: every member present before 1 July 2022; since, the mayor and the secretaries. */
export const REGISTER_SIGNATURES: readonly [Version<'members-present'>, Version<'mayor-and-secretaries'>] = [
  { from: '1996-02-24', until: REFORM, value: 'members-present', source: statute('L2121-23', '1996-02-24', REFORM, 'older-text') },
  { from: REFORM, until: null, value: 'mayor-and-secretaries', source: statute('L2121-23', REFORM, null, 'current-text') },
];

const REGISTER = statute('R2121-9', null, null, 'current-text');

/** Years that a bound register may cover, and the population below which it may cover more. */
export const BINDING_YEARS: Versions<{ readonly years: number; readonly smallYears: number; readonly below: number }> = [
  { from: null, until: null, value: { years: 1, smallYears: 5, below: 1000 }, source: REGISTER },
];

/** The register is kept on paper; a digital one only in addition. */
export const REGISTER_MEDIUM: Versions<'paper'> = [{ from: null, until: null, value: 'paper', source: REGISTER }];
