import type { BodyKind } from '../../body/index.js';
import type { IsoDay, InterpretationId, LegalSource, Versions } from '../../legal/index.js';
import type { VotingBase, MajorityRule } from './rule.js';
import { ABSOLUTE_MAJORITY } from './rule.js';

/** The matters whose majority is not that of ordinary deliberations. */
export type Matter =
  | 'accounts'
  | 'closed-session'
  | 'secret-ballot-waiver'
  | 'community-interest'
  | 'more-vice-presidents'
  | 'after-adverse-opinion-of-a-commune'
  | 'state-grant-sharing'
  | 'fonds-de-concours'
  | 'delegated-commune-council'
  | 'open-syndicate-statutes'
  | 'regrouping'
  | 'overseas-habilitation';

/** Every matter whose majority is not that of ordinary deliberations. */
export const MATTERS: ReadonlyArray<Matter> = [
  'accounts', 'closed-session', 'secret-ballot-waiver', 'community-interest', 'more-vice-presidents', 'after-adverse-opinion-of-a-commune',
  'state-grant-sharing', 'fonds-de-concours', 'delegated-commune-council', 'open-syndicate-statutes', 'regrouping', 'overseas-habilitation',
];

/** One row of the table: a matter, the bodies concerned, the majority over time, and the notes it rests on. */
export interface ReinforcedMajority {
  readonly matter: Exclude<Matter, 'accounts'>;
  readonly bodies: ReadonlyArray<BodyKind>;
  readonly versions: Versions<MajorityRule>;
  readonly notes: ReadonlyArray<InterpretationId>;
}

const COMMUNITIES: ReadonlyArray<BodyKind> = ['communaute-de-communes', 'communaute-d-agglomeration', 'communaute-urbaine', 'metropole'];
const INTERCOMMUNAL: ReadonlyArray<BodyKind> = [...COMMUNITIES, 'syndicat-de-communes', 'syndicat-mixte-ferme'];
const WHAT_OF_TWO_THIRDS: ReadonlyArray<InterpretationId> = ['021-two-thirds-of-what'];

const atLeast = (numerator: number, denominator: number, base: VotingBase): MajorityRule => ({
  numerator, denominator, strictness: 'at-least', base, needed: 'to-adopt',
});
const absoluteOf = (base: VotingBase): MajorityRule => ({ ...ABSOLUTE_MAJORITY, base });

const statute = (article: string, confirmed: LegalSource['confirmed'], from: IsoDay | null = null, until: IsoDay | null = null): LegalSource => ({
  text: 'CGCT', article, from, until, authority: 'statute', confirmed,
});

/** A rule of which one version is known: the same as far back, and until now. */
const since = (value: MajorityRule, article: string, confirmed: LegalSource['confirmed'] = 'older-text'): Versions<MajorityRule> => [
  { from: null, until: null, value, source: statute(article, confirmed) },
];

/** « à la majorité des deux tiers du conseil », then « des suffrages exprimés » (loi 2015-991, disputed; loi 2019-1461, art. 21). */
const communityInterest = (article: string): Versions<MajorityRule> => [
  { from: '1999-07-13', until: '2015-08-09', value: atLeast(2, 3, 'composing'), source: statute(article, 'older-text', '1999-07-13', '2015-08-09') },
  { from: '2015-08-09', until: '2019-12-29', value: atLeast(2, 3, 'votes-cast'), source: statute(article, 'secondary', '2015-08-09', '2019-12-29') },
  { from: '2019-12-29', until: null, value: atLeast(2, 3, 'votes-cast'), source: statute(article, 'secondary', '2019-12-29') },
];

const PRESENT_OR_REPRESENTED = absoluteOf('present-or-represented');
const UNANIMITY = atLeast(1, 1, 'votes-cast');

/** The reinforced majorities by matter and by body. */
// prettier-ignore
export const REINFORCED_MAJORITIES: ReadonlyArray<ReinforcedMajority> = [
  { matter: 'closed-session', bodies: ['commune'], versions: since(PRESENT_OR_REPRESENTED, 'L2121-18'), notes: [] },
  { matter: 'closed-session', bodies: INTERCOMMUNAL, versions: since(PRESENT_OR_REPRESENTED, 'L5211-11', 'current-text'), notes: [] },
  { matter: 'closed-session', bodies: ['departement'], versions: since(PRESENT_OR_REPRESENTED, 'L3121-11'), notes: [] },
  { matter: 'closed-session', bodies: ['region'], versions: since(PRESENT_OR_REPRESENTED, 'L4132-10'), notes: [] },
  { matter: 'secret-ballot-waiver', bodies: ['commune', ...INTERCOMMUNAL], versions: since(UNANIMITY, 'L2121-21', 'current-text'), notes: ['013-unanimity-of-votes-cast'] },
  { matter: 'secret-ballot-waiver', bodies: ['departement'], versions: since(UNANIMITY, 'L3121-15'), notes: ['013-unanimity-of-votes-cast'] },
  { matter: 'secret-ballot-waiver', bodies: ['region'], versions: since(UNANIMITY, 'L4132-14'), notes: ['013-unanimity-of-votes-cast'] },
  { matter: 'community-interest', bodies: ['communaute-de-communes'], versions: communityInterest('L5214-16'), notes: WHAT_OF_TWO_THIRDS },
  { matter: 'community-interest', bodies: ['communaute-urbaine'], versions: communityInterest('L5215-20'), notes: WHAT_OF_TWO_THIRDS },
  { matter: 'community-interest', bodies: ['communaute-d-agglomeration'], versions: communityInterest('L5216-5'), notes: WHAT_OF_TWO_THIRDS },
  { matter: 'community-interest', bodies: ['metropole'], versions: communityInterest('L5217-2'), notes: WHAT_OF_TWO_THIRDS },
  { matter: 'more-vice-presidents', bodies: INTERCOMMUNAL, versions: since(atLeast(2, 3, 'votes-cast'), 'L5211-10'), notes: WHAT_OF_TWO_THIRDS },
  { matter: 'after-adverse-opinion-of-a-commune', bodies: COMMUNITIES, versions: since(atLeast(2, 3, 'in-office'), 'L5211-57'), notes: WHAT_OF_TWO_THIRDS },
  { matter: 'state-grant-sharing', bodies: COMMUNITIES, versions: since(atLeast(2, 3, 'votes-cast'), 'L5211-28-2'), notes: [] },
  // « à la majorité simple » in both assemblies; a commune gives it to an establishment of any of these kinds.
  { matter: 'fonds-de-concours', bodies: ['commune'], versions: since(ABSOLUTE_MAJORITY, 'L5214-16, L5215-26, L5216-5, L5212-26'), notes: [] },
  { matter: 'fonds-de-concours', bodies: ['communaute-de-communes'], versions: since(ABSOLUTE_MAJORITY, 'L5214-16'), notes: [] },
  { matter: 'fonds-de-concours', bodies: ['communaute-urbaine', 'metropole'], versions: since(ABSOLUTE_MAJORITY, 'L5215-26'), notes: [] },
  { matter: 'fonds-de-concours', bodies: ['communaute-d-agglomeration'], versions: since(ABSOLUTE_MAJORITY, 'L5216-5'), notes: [] },
  { matter: 'fonds-de-concours', bodies: ['syndicat-de-communes'], versions: since(ABSOLUTE_MAJORITY, 'L5212-26'), notes: [] },
  { matter: 'delegated-commune-council', bodies: ['commune'], versions: since(atLeast(2, 3, 'in-office'), 'L2113-12'), notes: WHAT_OF_TWO_THIRDS },
  { matter: 'open-syndicate-statutes', bodies: ['syndicat-mixte-ouvert'], versions: since(atLeast(2, 3, 'composing'), 'L5721-2-1'), notes: [] },
  { matter: 'regrouping', bodies: ['departement'], versions: since(atLeast(3, 5, 'votes-cast'), 'L3114-1'), notes: [] },
  { matter: 'regrouping', bodies: ['region'], versions: since(atLeast(3, 5, 'votes-cast'), 'L4122-1-1'), notes: [] },
  { matter: 'overseas-habilitation', bodies: ['departement'], versions: since(absoluteOf('composing'), 'LO3445-7'), notes: [] },
];
