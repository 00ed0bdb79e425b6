import type { IsoDay, LegalSource, LegalText, Versions } from '../legal/index.js';

/** A member who cannot attend may give a colleague a written proxy; one for each holder. */
export const PROXY: LegalSource = {
  text: 'CGCT', article: 'L2121-20', paragraph: 'al. 1', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'current-text',
};

const crisis = (text: LegalText, article: string, from: IsoDay, until: IsoDay, confirmed: LegalSource['confirmed']): LegalSource => ({
  text, article, from, until, authority: 'statute', confirmed,
});

const FIRST_CRISIS = crisis('loi 2020-290', '10', '2020-03-24', '2020-08-31', 'current-text');
/** The law of March 2020 came back with the new state of emergency; later laws carried it on (interpretation 010). */
const SECOND_CRISIS = crisis('loi 2020-290', '10', '2020-10-17', '2021-10-01', 'secondary');
const THIRD_CRISIS = crisis('loi 2021-1465', '10', '2021-11-10', '2022-08-01', 'secondary');

/** How many proxies one member of a council may hold. */
export const PROXIES_PER_HOLDER: Versions<number> = [
  { from: '1996-02-24', until: '2020-03-24', value: 1, source: PROXY },
  { from: '2020-03-24', until: '2020-04-03', value: 2, source: FIRST_CRISIS },
  { from: '2020-04-03', until: '2020-07-11', value: 2, source: { ...FIRST_CRISIS, confirmed: 'secondary' } },
  { from: '2020-07-11', until: '2020-08-31', value: 2, source: FIRST_CRISIS },
  { from: '2020-08-31', until: '2020-10-17', value: 1, source: { ...PROXY, confirmed: 'unconfirmed' } },
  { from: '2020-10-17', until: '2021-10-01', value: 2, source: SECOND_CRISIS },
  { from: '2021-10-01', until: '2021-11-10', value: 1, source: { ...PROXY, confirmed: 'secondary' } },
  { from: '2021-11-10', until: '2022-08-01', value: 2, source: THIRD_CRISIS },
  { from: '2022-08-01', until: null, value: 1, source: PROXY },
];

/** The same in the bureau of a community or a métropole: it entered the crisis regimes on 11 July 2020. */
export const PROXIES_PER_HOLDER_IN_BUREAUX: Versions<number> = [
  { from: '1996-02-24', until: '2020-07-11', value: 1, source: PROXY },
  ...PROXIES_PER_HOLDER.filter(({ from }) => from !== null && from >= '2020-07-11'),
];

/** The same in the bureau of a syndicate, which the crisis regimes do not name. */
export const PROXIES_PER_HOLDER_IN_SYNDICATE_BUREAUX: Versions<number> = [{ from: '1996-02-24', until: null, value: 1, source: PROXY }];
