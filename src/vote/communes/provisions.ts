import type { InterpretationId, IsoDay, LegalSource, Versions } from '../../legal/index.js';
import type { CommunesBranch, CommunesDecision, CommunesRule, RequiredShare } from './communes.js';

const share = (numerator: number, denominator: number, strictness: RequiredShare['strictness']): RequiredShare => ({ numerator, denominator, strictness });

const TWO_THIRDS_OF_COUNCILS = share(2, 3, 'at-least');
const HALF_OF_COUNCILS = share(1, 2, 'at-least');
const MORE_THAN_HALF: CommunesBranch = { councils: TWO_THIRDS_OF_COUNCILS, population: share(1, 2, 'more-than') };

/** « deux tiers au moins des conseils … plus de la moitié de la population …, ou la moitié au moins des conseils … les deux tiers » */
const CREATION: CommunesRule = {
  branches: [MORE_THAN_HALF, { councils: HALF_OF_COUNCILS, population: share(2, 3, 'at-least') }],
  mustInclude: 'as-on-creation', silence: 'favourable', months: 3, alsoNeeds: 'nothing',
};
const LATER: CommunesRule = { ...CREATION, alsoNeeds: 'deliberation-of-the-establishment' };

/** « … plus des deux tiers de la population » */
const LOCAL_AGREEMENT: CommunesRule = {
  branches: [MORE_THAN_HALF, { councils: HALF_OF_COUNCILS, population: share(2, 3, 'more-than') }],
  mustInclude: 'most-populous-above-a-quarter', silence: 'unfavourable', months: null, alsoNeeds: 'nothing',
};

/** The second branch was seen cut: « les deux tiers » or « plus des deux tiers ». */
const POOLING: CommunesRule = {
  branches: [MORE_THAN_HALF, { councils: HALF_OF_COUNCILS, population: share(2, 3, 'unsettled') }],
  mustInclude: 'nobody', silence: 'unfavourable', months: null, alsoNeeds: 'deliberation-of-the-establishment',
};

const EVERY_COUNCIL: CommunesBranch = { councils: share(1, 1, 'at-least'), population: share(1, 1, 'at-least') };
const NEW_COMMUNE: CommunesBranch = { councils: TWO_THIRDS_OF_COUNCILS, population: share(2, 3, 'more-than') };

const statute = (article: string, confirmed: LegalSource['confirmed'], from: IsoDay | null = null): LegalSource => ({
  text: 'CGCT', article, from, until: null, authority: 'statute', confirmed,
});

const since = (value: CommunesRule, article: string, confirmed: LegalSource['confirmed'] = 'older-text', from: IsoDay | null = null): Versions<CommunesRule> => [
  { from, until: null, value, source: statute(article, confirmed, from) },
];

/** The majority of communes for each decision. Of the withdrawal only restatements and an older wording were seen. */
// prettier-ignore
export const COMMUNES_RULES: Readonly<Record<CommunesDecision, Versions<CommunesRule>>> = {
  creation: since(CREATION, 'L5211-5'),
  'transfer-of-powers': since(LATER, 'L5211-17'),
  'restitution-of-powers': since({ ...LATER, silence: 'unfavourable' }, 'L5211-17-1', 'older-text', '2019-12-29'),
  'extension-of-perimeter': since(LATER, 'L5211-18'),
  withdrawal: since({ ...LATER, silence: 'unfavourable' }, 'L5211-19'),
  statutes: since(LATER, 'L5211-20', 'current-text'),
  transformation: since(LATER, 'L5211-41'),
  'local-agreement-on-seats': since(LOCAL_AGREEMENT, 'L5211-6-1', 'older-text', '2015-03-11'),
  'pooling-of-resources': since(POOLING, 'L5211-28-3'),
  'new-commune-requested': since({ branches: [EVERY_COUNCIL, NEW_COMMUNE], mustInclude: 'nobody', silence: 'unfavourable', months: null, alsoNeeds: 'nothing' }, 'L2113-2'),
  'new-commune-proposed': since({ branches: [NEW_COMMUNE], mustInclude: 'nobody', silence: 'favourable', months: 3, alsoNeeds: 'nothing' }, 'L2113-2'),
};

/** What the majority of the creation is, where another article only refers to it. */
export const CREATION_MAJORITY: LegalSource = statute('L5211-5', 'older-text');

/** The readings that a finding may rest on. */
export const COMMUNES_NOTES: ReadonlyArray<InterpretationId> = ['024-majorities-of-communes'];
