import type { CappedAids, FundingSplitFinding, Limit, NoOwnShare, PlanFinding, SolvedGrant, VatBasis } from '../../funding/index.js';
import type { FindingSentences } from '../lexicon.js';
import { rateWords } from '../money-words.js';
import { FRENCH_BUDGETING } from './funding-programme.js';
import { euro, missing } from './words.js';

const TAX: Readonly<Record<VatBasis, string>> = { 'excluding-vat': 'HT', 'including-vat': 'TTC' };

const AIDS: Readonly<Record<CappedAids, string>> = {
  'state-allocations': 'Dotations de l’État (DETR, DSIL, DSID, DPV)',
  'public-aids': 'Aides publiques',
  scheme: 'Aides publiques',
};

/** Why no share is asked of the owner. */
export const FRENCH_NO_OWN_SHARE: Readonly<Record<NoOwnShare, string>> = {
  'overseas-owner': 'outre-mer',
  'not-an-investment': 'ce n’est pas un investissement',
  'not-a-local-authority': 'ni collectivité territoriale, ni groupement',
  'state-region-contract': 'opération d’un contrat entre l’État et la région',
  'urban-renewal': 'rénovation urbaine', 'corsican-networks': 'réseaux de Corse', 'protected-heritage': 'monument protégé',
  'public-calamity': 'calamité publique', 'unprotected-heritage': 'patrimoine non protégé', water: 'eau potable', sanitation: 'assainissement',
  waste: 'déchets', 'forest-fires': 'incendies de forêts', 'communal-roads': 'voirie communale', biodiversity: 'biodiversité',
  'engineering-works': 'ponts et ouvrages d’art', 'fire-defence': 'défense contre l’incendie',
};

/** What holds a grant below what was asked. */
export const FRENCH_LIMITS: Readonly<Record<Limit, string>> = {
  'its-own-terms': 'à son taux ou à son plafond',
  cost: 'au coût',
  'owner-share': 'à la part du maître d’ouvrage',
  'state-allocations': 'au plafond des dotations de l’État',
  scheme: 'au plafond du dispositif',
  'fonds-de-concours': 'au plafond des fonds de concours',
  'electricity-syndicate': 'au plafond du syndicat d’électricité',
  'least-of-the-scheme': 'sous le minimum de la DETR : écarté',
};

const percent = (rate: Parameters<typeof rateWords>[0]): string => rateWords(rate, ',');

const solved = ({ contributor, amount, limitedBy }: SolvedGrant): string =>
  `${contributor} ${euro(amount)}${limitedBy.length === 0 ? '' : ` (${limitedBy.map((limit) => FRENCH_LIMITS[limit]).join(', ')})`}`;

const owner = (own: Parameters<typeof euro>[0], publicFunding: Parameters<typeof euro>[0]): string => `Maître d’ouvrage : ${euro(own)} sur ${euro(publicFunding)} de financements publics`;

export const FRENCH_PLAN: Pick<FindingSentences, (PlanFinding | FundingSplitFinding)['_tag']> = {
  ShareAgrees: FRENCH_BUDGETING.ShareAgrees,
  ShareDisagrees: FRENCH_BUDGETING.ShareDisagrees,
  CostLinesAgree: ({ printed, lines }) => `Coût imprimé de ${euro(printed)} : la somme de ${lines >= 2 ? `ses ${lines} lignes` : 'sa ligne'}.`,
  CostLinesDisagree: ({ printed, sum, difference }) => `Coût imprimé de ${euro(printed)}, ses lignes font ${euro(sum)} : écart de ${euro(difference)}.`,
  PlanBalanced: ({ cost, own, granted, requested }) =>
    `Plan équilibré à ${euro(cost)} : ${euro(own)} du maître d’ouvrage, ${euro(granted)} accordés, ${euro(requested)} sollicités.`,
  PlanUnbalanced: ({ cost, sum, difference }) => `Plan non équilibré : ${euro(sum)} de financements pour un coût de ${euro(cost)} ; écart de ${euro(difference)}.`,
  VatBasesMixed: ({ of, amount, basisOfAmount, expected, converted, found }) =>
    `${of} : ${euro(amount)} ${TAX[basisOfAmount]}${found === 'by-printed-rate' ? ', d’après le taux imprimé,' : ''} dans un calcul ${TAX[expected]}${converted === null ? '' : ` ; ${euro(converted)} ${TAX[expected]}`}.`,
  ContributionWithinBase: ({ contributor, amount, base, rate, most, left }) =>
    `${contributor} : ${euro(amount)}, au plus ${euro(most)} (${rate === null ? '' : `${percent(rate)} de `}${euro(base)} éligibles) ; il reste ${euro(left)}.`,
  ContributionAboveBase: ({ contributor, amount, base, rate, most, excess }) =>
    `${contributor} : ${euro(amount)} pour au plus ${euro(most)} (${rate === null ? '' : `${percent(rate)} de `}${euro(base)} éligibles) ; ${euro(excess)} de trop.`,
  AidsWithinCeiling: ({ aids, scheme, sum, base, rate, most, left }) =>
    `${AIDS[aids]}${scheme === null ? '' : ` (${scheme})`} : ${euro(sum)}, au plus ${euro(most)} (${percent(rate)} de ${euro(base)}) ; il reste ${euro(left)}.`,
  AidsAboveCeiling: ({ aids, scheme, sum, base, rate, most, excess }) =>
    `${AIDS[aids]}${scheme === null ? '' : ` (${scheme})`} : ${euro(sum)} pour au plus ${euro(most)} (${percent(rate)} de ${euro(base)}) ; ${euro(excess)} de trop.`,
  DetrSufficient: ({ contributor, amount, base, rate, least, margin }) =>
    `${contributor} : ${euro(amount)}, au moins ${euro(least)} (${percent(rate)} de ${euro(base)} HT) ; ${euro(margin)} au-dessus.`,
  DetrTooLow: ({ contributor, amount, base, rate, least, short }) =>
    `${contributor} : ${euro(amount)}, il faut au moins ${euro(least)} (${percent(rate)} de ${euro(base)} HT) ; il manque ${euro(short)}.`,
  OwnShareFloor: ({ rate, publicFunding, least }) => `Part minimale du maître d’ouvrage : ${euro(least)}, ${percent(rate)} de ${euro(publicFunding)} de financements publics.`,
  OwnShareNotRequired: ({ because }) => `Aucune part minimale du maître d’ouvrage : ${FRENCH_NO_OWN_SHARE[because]}.`,
  OwnShareUndetermined: ({ missing: list, publicFunding, lowest, highest }) =>
    `Part minimale du maître d’ouvrage${lowest === null || highest === null ? '' : `, ${percent(lowest)} ou ${percent(highest)}`} de ${euro(publicFunding)} de financements publics : ${missing(list)}.`,
  OwnShareSufficient: ({ own, publicFunding, rate, least, margin }) => `${owner(own, publicFunding)}, au moins ${euro(least)} (${percent(rate)}) ; ${euro(margin)} au-dessus.`,
  OwnShareTooLow: ({ own, publicFunding, rate, least, short }) => `${owner(own, publicFunding)}, il faut au moins ${euro(least)} (${percent(rate)}) ; il manque ${euro(short)}.`,
  ContributionCeiling: ({ rate, whole, most }) => `Fonds de concours : au plus ${euro(most)}, ${percent(rate)} de ${euro(whole)}.`,
  ContributionCeilingUndetermined: ({ missing: list }) => `Plafond des fonds de concours : ${missing(list)}.`,
  ConcoursWithinCeiling: ({ sum, rate, whole, most, left }) => `Fonds de concours : ${euro(sum)}, au plus ${euro(most)} (${percent(rate)} de ${euro(whole)}) ; il reste ${euro(left)}.`,
  ConcoursAboveCeiling: ({ sum, rate, whole, most, excess }) => `Fonds de concours : ${euro(sum)} pour au plus ${euro(most)} (${percent(rate)} de ${euro(whole)}) ; ${euro(excess)} de trop.`,
  PlanUndetermined: ({ of, missing: list }) => `Plan de financement, ${of} : ${missing(list)}.`,
  FundingSplit: ({ cost, grants, own, reduction }) =>
    `${euro(cost)} répartis${reduction === 'by-rank' ? ', par rang' : ''} : ${grants.length === 0 ? 'aucun financeur' : grants.map(solved).join(', ')} ; ${euro(own)} au maître d’ouvrage.`,
  FundingSplitUndetermined: ({ of, missing: list }) => `Répartition non calculée, ${of} : ${missing(list)}.`,
};
