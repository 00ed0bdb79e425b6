import type { IsoDay, LegalSource, Version } from '../legal/index.js';

const minutes = (from: IsoDay, until: IsoDay | null, confirmed: LegalSource['confirmed']): LegalSource => ({
  text: 'CGCT', article: 'L2121-15', from, until, authority: 'statute', confirmed,
});

/** What the minutes must say of the members: at first their secretary; since 1 July 2022, those present or represented too. */
export const MINUTES: readonly [Version<'secretary'>, Version<'secretary-and-members'>] = [
  { from: '1996-02-24', until: '2022-07-01', value: 'secretary', source: minutes('1996-02-24', '2022-07-01', 'older-text') },
  { from: '2022-07-01', until: null, value: 'secretary-and-members', source: minutes('2022-07-01', null, 'current-text') },
];

const statute = (article: string, paragraph?: string): LegalSource => ({
  text: 'CGCT', article, ...(paragraph === undefined ? {} : { paragraph }), from: null, until: null, authority: 'statute', confirmed: 'older-text',
});

/** « … lorsqu’une commune ne dispose que d’un seul conseiller communautaire … »: communities of communes and of agglomeration only. */
export const ALTERNATES_OF_COMMUNITIES: LegalSource = statute('L5211-6', 'al. 4');

/** « La décision d’institution … peut prévoir la désignation d’un ou plusieurs délégués suppléants … » */
export const ALTERNATES_OF_SYNDICATES: LegalSource = statute('L5212-7', 'al. 2');

/** Open syndicats mixtes follow their statutes. */
export const STATUTES_ON_ALTERNATES: LegalSource = statute('L5721-2-1');

/** Tender commissions have titular members and alternates. */
export const ALTERNATES_OF_TENDER_COMMISSIONS: LegalSource = statute('L1411-5');

/** A member who cannot attend gives a colleague a proxy: the law names no alternate. */
export const PROXY_OF_THE_ABSENT: LegalSource = { ...statute('L2121-20', 'al. 1'), from: '1996-02-24', confirmed: 'current-text' };

/** A printed figure is held against the facts it sums up. */
export const PRINTED_FIGURES: LegalSource = {
  text: 'note d’interprétation', article: '004', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed',
};
