import type { IsoDay, LegalSource, Version, Versions } from '../../legal/index.js';

const statute = (article: string, from: IsoDay | null, until: IsoDay | null, confirmed: LegalSource['confirmed'], paragraph?: string): LegalSource => ({
  text: 'CGCT', article, ...(paragraph === undefined ? {} : { paragraph }), from, until, authority: 'statute', confirmed,
});

/** From this population on, a commune publishes electronically and has no choice. */
export const NO_CHOICE_FROM: Versions<number> = [{ from: '2022-07-01', until: null, value: 3500, source: statute('L2131-1', '2022-07-01', null, 'current-text', 'IV') }];

/** Months during which a new commune of that population, made of smaller ones, keeps the choice it had. */
export const NEW_COMMUNE_MONTHS: Versions<number> = [{ from: '2022-07-01', until: null, value: 6, source: statute('L2131-1', '2022-07-01', null, 'current-text', 'IV') }];

/** What a publisher may do: any mode of the list, electronic only, by its population, or a choice that is electronic by default. */
export type PublicityRule = 'posting-or-publication' | 'by-population' | 'electronic' | 'choice';

/** Who publishes. */
export type Publisher = 'commune' | 'own-taxes' | 'syndicate' | 'establishment' | 'open-syndicate' | 'departement' | 'region';

type Rules = readonly [Version<PublicityRule>, Version<PublicityRule>];

const rules = (article: string, value: PublicityRule, since2022: LegalSource['confirmed'], before: LegalSource['confirmed'] = 'older-text'): Rules => [
  { from: '1996-02-24', until: '2022-07-01', value: 'posting-or-publication', source: statute(article, '1996-02-24', '2022-07-01', before) },
  { from: '2022-07-01', until: null, value, source: statute(article, '2022-07-01', null, since2022) },
];

/** How each kind of publisher makes its acts public; for all but communes and départements, from restatements. */
export const PUBLICITY: Readonly<Record<Publisher, Rules>> = {
  commune: rules('L2131-1', 'by-population', 'current-text'),
  'own-taxes': rules('L5211-3', 'electronic', 'secondary'),
  syndicate: rules('L5211-3', 'choice', 'secondary'),
  establishment: rules('L2131-12', 'choice', 'secondary'),
  'open-syndicate': rules('L5721-4', 'electronic', 'secondary'),
  departement: rules('L3131-1', 'electronic', 'older-text'),
  region: rules('L4141-1', 'electronic', 'unconfirmed'),
};

/** Months during which an act stays online at least. */
export const ONLINE_MONTHS: Versions<number> = [{ from: '2022-07-01', until: null, value: 2, source: statute('R2131-1', '2022-07-01', null, 'current-text') }];

/** In an emergency posting makes an act executory; it is published electronically all the same. */
export const URGENT_POSTING: Readonly<Record<'communal' | 'departmental' | 'regional', LegalSource>> = {
  communal: statute('L2131-1', '2022-07-01', null, 'secondary', 'V'),
  departmental: statute('L3131-1', '2022-07-01', null, 'older-text'),
  regional: statute('L4141-1', '2022-07-01', null, 'unconfirmed'),
};
