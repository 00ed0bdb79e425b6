import type { IsoDay, LegalSource, LegalText, Version, Versions } from '../legal/index.js';

/** A member who cannot attend may give a colleague a written proxy; one for each holder. */
export const PROXY: LegalSource = {
  text: 'CGCT', article: 'L2121-20', paragraph: 'al. 1', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'current-text',
};

/** « … délégation de vote, pour cette réunion, à un autre membre de l’assemblée départementale. » One for each holder. */
export const DEPARTMENTAL_PROXY: LegalSource = { text: 'CGCT', article: 'L3121-16', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'older-text' };
export const REGIONAL_PROXY: LegalSource = { text: 'CGCT', article: 'L4132-15', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'older-text' };

/** Permanent commissions count their members present or represented: they know the delegation of vote too. */
export const DEPARTMENTAL_COMMISSION: LegalSource = { text: 'CGCT', article: 'L3121-14-1', from: null, until: null, authority: 'statute', confirmed: 'older-text' };
export const REGIONAL_COMMISSION: LegalSource = { text: 'CGCT', article: 'L4132-13-1', from: null, until: null, authority: 'statute', confirmed: 'older-text' };

/** A member of the board of a CCAS gives a written mandate, one for each holder, always revocable; no number of sittings. */
export const SOCIAL_ACTION_PROXY: LegalSource = { text: 'CASF', article: 'R123-16', from: null, until: null, authority: 'statute', confirmed: 'older-text' };

/** Corsica counts members present or represented; how many proxies one may hold was not read. */
export const CORSICAN_PROXY: LegalSource = { text: 'CGCT', article: 'L4422-7', from: null, until: null, authority: 'statute', confirmed: 'older-text' };

/** Tender commissions have alternates; no text on proxies was read. */
export const TENDER_COMMISSION: LegalSource = { text: 'CGCT', article: 'L1411-5', from: null, until: null, authority: 'statute', confirmed: 'older-text' };

/** Open syndicats mixtes follow their statutes. */
export const STATUTES_DECIDE: LegalSource = { text: 'CGCT', article: 'L5721-2-1', from: null, until: null, authority: 'statute', confirmed: 'older-text' };

/** In Bas-Rhin, Haut-Rhin and Moselle, all of these titles applies but the articles listed: L2121-14, L2121-18, L2121-20 are not. */
export const LOCAL_LAW: LegalSource = { text: 'CGCT', article: 'L2541-1', from: null, until: null, authority: 'statute', confirmed: 'older-text' };

/** The interested member votes neither for themselves nor with the proxy they hold. */
export const INTERESTED_MEMBER: LegalSource = {
  text: 'question écrite', article: 'AN n° 20278', from: null, until: null, authority: 'ministerial-answer', confirmed: 'secondary',
};

/** The mayor leaves for the vote on their own accounts, and gives nobody their proxy. */
export const OWN_ACCOUNTS: LegalSource = { text: 'CGCT', article: 'L2121-14', paragraph: 'al. 3', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'older-text' };
export const NO_PROXY_ON_OWN_ACCOUNTS: LegalSource = {
  text: 'question écrite', article: 'AN n° 47837', from: null, until: null, authority: 'ministerial-answer', confirmed: 'secondary',
};

/** A proxy names its holder and the sitting or sittings for which it is given. */
export const NAMES_REQUIRED: LegalSource = {
  text: 'tribunal administratif', article: 'Lille, 9 février 1993', from: '1993-02-09', until: null, authority: 'case-law', confirmed: 'secondary',
};

/** The titular member chooses freely between their alternate and a proxy. */
export const ALTERNATE_OR_PROXY: LegalSource = {
  text: 'question écrite', article: 'Sénat n° 16075', from: '2017-03-02', until: null, authority: 'ministerial-answer', confirmed: 'secondary',
};

const crisis = (text: LegalText, article: string, from: IsoDay, until: IsoDay, confirmed: LegalSource['confirmed']): LegalSource => ({
  text, article, from, until, authority: 'statute', confirmed,
});

const FIRST_CRISIS = crisis('loi 2020-290', '10', '2020-03-24', '2020-08-31', 'current-text');
/** The law of March 2020 came back with the new state of emergency; later laws carried it on (interpretation 010). */
const SECOND_CRISIS = crisis('loi 2020-290', '10', '2020-10-17', '2021-10-01', 'secondary');
const THIRD_CRISIS = crisis('loi 2021-1465', '10', '2021-11-10', '2022-08-01', 'secondary');

const FIRST_MONTHS: Versions<number> = [
  { from: '2020-03-24', until: '2020-04-03', value: 2, source: FIRST_CRISIS },
  { from: '2020-04-03', until: '2020-07-11', value: 2, source: { ...FIRST_CRISIS, confirmed: 'secondary' } },
];

/** One proxy for each holder, two in the periods of the crisis: those that the organ entered, the first months among them or not. */
const onePerHolder = (ordinary: LegalSource, from: IsoDay | null, firstMonths: Versions<number> = FIRST_MONTHS): Versions<number> => [
  { from, until: firstMonths[0]?.from ?? '2020-07-11', value: 1, source: ordinary },
  ...firstMonths,
  { from: '2020-07-11', until: '2020-08-31', value: 2, source: FIRST_CRISIS },
  { from: '2020-08-31', until: '2020-10-17', value: 1, source: { ...ordinary, confirmed: 'unconfirmed' } },
  { from: '2020-10-17', until: '2021-10-01', value: 2, source: SECOND_CRISIS },
  { from: '2021-10-01', until: '2021-11-10', value: 1, source: { ...ordinary, confirmed: 'secondary' } },
  { from: '2021-11-10', until: '2022-08-01', value: 2, source: THIRD_CRISIS },
  { from: '2022-08-01', until: null, value: 1, source: ordinary },
];

/** How many proxies one member of a council may hold. */
export const PROXIES_PER_HOLDER: Versions<number> = onePerHolder(PROXY, '1996-02-24');

/** The same in the bureau of a community or a métropole: it entered the crisis regimes on 11 July 2020. */
export const PROXIES_PER_HOLDER_IN_BUREAUX: Versions<number> = onePerHolder(PROXY, '1996-02-24', []);

/** The same in the bureau of a syndicate, which the crisis regimes do not name. */
export const PROXIES_PER_HOLDER_IN_SYNDICATE_BUREAUX: Versions<number> = [{ from: '1996-02-24', until: null, value: 1, source: PROXY }];

/** The same in the assemblies of départements and régions; their permanent commissions entered the crisis regimes on 11 July 2020. */
export const PROXIES_PER_HOLDER_IN_DEPARTMENTS: Versions<number> = onePerHolder(DEPARTMENTAL_PROXY, '1996-02-24');
export const PROXIES_PER_HOLDER_IN_REGIONS: Versions<number> = onePerHolder(REGIONAL_PROXY, '1996-02-24');
export const PROXIES_PER_HOLDER_IN_DEPARTMENTAL_COMMISSIONS: Versions<number> = onePerHolder(DEPARTMENTAL_PROXY, '1996-02-24', []);
export const PROXIES_PER_HOLDER_IN_REGIONAL_COMMISSIONS: Versions<number> = onePerHolder(REGIONAL_PROXY, '1996-02-24', []);

/** The same on the board of a CCAS or a CIAS. */
export const PROXIES_PER_HOLDER_IN_SOCIAL_ACTION: Versions<number> = onePerHolder(SOCIAL_ACTION_PROXY, null);

const only = <A>(value: A, source: LegalSource): readonly [Version<A>] => [{ from: source.from, until: source.until, value, source }];

/** How many consecutive sittings one proxy may serve: three, « sauf cas de maladie dûment constatée ». */
export const SITTINGS_PER_PROXY: Versions<number> = only(3, PROXY);

/** « … pour cette réunion »: one only, in départements and régions. */
export const SITTINGS_PER_DELEGATION_IN_DEPARTMENTS: Versions<number> = only(1, DEPARTMENTAL_PROXY);
export const SITTINGS_PER_DELEGATION_IN_REGIONS: Versions<number> = only(1, REGIONAL_PROXY);
