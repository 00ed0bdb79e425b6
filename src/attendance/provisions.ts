import type { IsoDay, LegalSource, Version } from '../legal/index.js';

const minutes = (from: IsoDay, until: IsoDay | null, confirmed: LegalSource['confirmed']): LegalSource => ({
  text: 'CGCT', article: 'L2121-15', from, until, authority: 'statute', confirmed,
});

/** What the minutes must say of the members: at first their secretary; since 1 July 2022, those present or represented too. */
export const MINUTES: readonly [Version<'secretary'>, Version<'secretary-and-members'>] = [
  { from: '1996-02-24', until: '2022-07-01', value: 'secretary', source: minutes('1996-02-24', '2022-07-01', 'older-text') },
  { from: '2022-07-01', until: null, value: 'secretary-and-members', source: minutes('2022-07-01', null, 'current-text') },
];

/** The mayor presides, and in default the one who takes the mayor's place. */
export const PRESIDING: LegalSource = {
  text: 'CGCT', article: 'L2121-14', paragraph: 'al. 1', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'older-text',
};

/** A printed figure is held against the facts it sums up. */
export const PRINTED_FIGURES: LegalSource = {
  text: 'note d’interprétation', article: '004', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed',
};
