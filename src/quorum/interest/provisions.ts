import type { IsoDay, LegalSource, Versions } from '../../legal/index.js';

const leave = (article: string, from: IsoDay, until: IsoDay | null, confirmed: LegalSource['confirmed']): Versions<'representatives-leave-the-denominator'>[number] => ({
  from, until, value: 'representatives-leave-the-denominator',
  source: { text: 'CGCT', article, from, until, authority: 'statute', confirmed },
});

/** Members designated by law to sit in another body do not count as in office for an item that concerns it: in communes, since the law 3DS. */
export const REDUCED_DENOMINATOR: Versions<'representatives-leave-the-denominator'> = [
  leave('L2131-11', '2022-02-23', '2025-12-24', 'current-text'),
  leave('L2131-11', '2025-12-24', null, 'current-text'),
];

/** What carries that rule to intercommunal bodies: all the municipal rules on the legality of acts. */
export const INTERCOMMUNAL_LEGALITY: LegalSource = {
  text: 'CGCT', article: 'L5211-3', from: null, until: null, authority: 'statute', confirmed: 'unconfirmed',
};

/** The same in départements, whose article is later. */
export const REDUCED_DENOMINATOR_OF_DEPARTMENTS: Versions<'representatives-leave-the-denominator'> = [leave('L3132-5', '2025-12-24', null, 'current-text')];

/** The same in régions: the article was seen announced, its own wording was not. */
export const REDUCED_DENOMINATOR_OF_REGIONS: Versions<'representatives-leave-the-denominator'> = [leave('L4142-5', '2025-12-24', null, 'secondary')];

/** What carries the departmental rules on the legality of acts to open syndicats mixtes. */
export const OPEN_SYNDICATE_LEGALITY: LegalSource = {
  text: 'CGCT', article: 'L5721-4', from: null, until: null, authority: 'statute', confirmed: 'unconfirmed',
};
