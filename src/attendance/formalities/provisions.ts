import type { IsoDay, LegalSource, Version, Versions } from '../../legal/index.js';

const statute = (article: string, confirmed: LegalSource['confirmed'], paragraph?: string, from: IsoDay | null = null): LegalSource => ({
  text: 'CGCT', article, ...(paragraph === undefined ? {} : { paragraph }), from, until: null, authority: 'statute', confirmed,
});

/** The mayor presides, and in default the one who takes the mayor's place. */
export const PRESIDING: LegalSource = statute('L2121-14', 'older-text', 'al. 1', '1996-02-24');

/** « Dans les séances où le compte administratif du maire est débattu, le conseil municipal élit son président. » */
export const PRESIDING_OVER_ACCOUNTS: LegalSource = statute('L2121-14', 'older-text', 'al. 2', '1996-02-24');

/** The mayor is replaced by a deputy in the order of their election, then by a councillor: the text was not read. */
export const ORDER_OF_SUBSTITUTES: LegalSource = statute('L2122-17', 'unconfirmed');

/** The sitting that elects the mayor is chaired by the eldest of its members; the same for presidents. */
export const ELDEST_FOR_MAYOR: LegalSource = statute('L2122-8', 'older-text', 'al. 1', '1996-02-24');
export const ELDEST_FOR_PRESIDENT: LegalSource = statute('L5211-9', 'older-text');
export const ELDEST_IN_DEPARTMENTS: LegalSource = statute('L3122-1', 'current-text');
export const ELDEST_IN_REGIONS: LegalSource = statute('L4133-1', 'older-text');

/** The board of a CCAS is chaired by its president, its vice-president, or the member longest in office. */
export const PRESIDING_IN_SOCIAL_ACTION: LegalSource = {
  text: 'CASF', article: 'R123-18', paragraph: 'al. 4', from: null, until: null, authority: 'statute', confirmed: 'older-text',
};

/** In Bas-Rhin, Haut-Rhin and Moselle these titles apply but for the articles listed: L2121-14, L2121-18, L2122-8 are not among them. */
export const LOCAL_LAW: LegalSource = statute('L2541-1', 'older-text');

const one = <A>(value: A, source: LegalSource): readonly [Version<A>] => [{ from: source.from, until: source.until, value, source }];

/** How many members may ask for a closed session, where the mayor or president does not. */
export const CLOSED_SESSION_IN_COMMUNES: Versions<number> = one(3, statute('L2121-18', 'older-text', 'al. 2', '1996-02-24'));
export const CLOSED_SESSION_IN_INTERCOMMUNAL_BODIES: Versions<number> = one(5, statute('L5211-11', 'current-text', 'al. 2'));
export const CLOSED_SESSION_IN_DEPARTMENTS: Versions<number> = one(5, statute('L3121-11', 'older-text', 'al. 2'));
export const CLOSED_SESSION_IN_REGIONS: Versions<number> = one(5, statute('L4132-10', 'older-text', 'al. 2'));

/** Corsica: by the absolute majority of the members present or represented, whoever asks. */
export const CLOSED_SESSION_IN_CORSICA: LegalSource = statute('L4422-5', 'older-text');

/** « … à la majorité absolue des membres présents ou représentés » : more than this fraction of them, in every assembly. */
export const CLOSED_SESSION_MAJORITY = { numerator: 1, denominator: 2 } as const;

const video = (article: string): Versions<'provided'> => one('provided', statute(article, 'current-text', undefined, '2022-02-23'));

/** The assemblies whose president may decide that they meet in several places, by videoconference. */
export const VIDEO_IN_INTERCOMMUNAL_BODIES: Versions<'provided'> = video('L5211-11-1');
export const VIDEO_IN_DEPARTMENTS: Versions<'provided'> = video('L3121-9-1');
export const VIDEO_IN_REGIONS: Versions<'provided'> = video('L4132-9-1');
export const VIDEO_IN_CORSICA: Versions<'provided'> = video('L4422-5-1');

/** The crisis laws let assemblies meet at a distance until the end of July 2022; their texts on that were not read. */
export const DISTANCE_IN_THE_CRISIS: readonly [Version<'possible'>] = [{
  from: '2020-03-12', until: '2022-08-01', value: 'possible',
  source: { text: 'ordonnance 2020-391', article: '6', from: '2020-03-12', until: '2022-08-01', authority: 'statute', confirmed: 'unconfirmed' },
}];

/** No text lets the other organs meet by videoconference: our reading of their silence. */
export const NO_TEXT_ON_VIDEO: LegalSource = {
  text: 'note d’interprétation', article: '086', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed',
};
