import type { CappedAids, FundingSplitFinding, Limit, NoOwnShare, PlanFinding, SolvedGrant, VatBasis } from '../../funding/index.js';
import type { FindingSentences } from '../lexicon.js';
import { rateWords } from '../money-words.js';
import { ENGLISH_BUDGETING } from './funding-programme.js';
import { euro, missing } from './words.js';

const TAX: Readonly<Record<VatBasis, string>> = { 'excluding-vat': 'excluding VAT', 'including-vat': 'including VAT' };

const AIDS: Readonly<Record<CappedAids, string>> = {
  'state-allocations': 'Allocations of the State (DETR, DSIL, DSID, DPV)',
  'public-aids': 'Public aid',
  scheme: 'Public aid',
};

const NO_FLOOR: Readonly<Record<NoOwnShare, string>> = {
  'overseas-owner': 'overseas',
  'not-an-investment': 'it is not an investment',
  'not-a-local-authority': 'neither a local authority nor a grouping',
  'state-region-contract': 'operation of a contract between the State and the region',
  'urban-renewal': 'urban renewal', 'corsican-networks': 'Corsican networks', 'protected-heritage': 'protected monument',
  'public-calamity': 'public calamity', 'unprotected-heritage': 'unprotected heritage', water: 'drinking water', sanitation: 'sanitation',
  waste: 'waste', 'forest-fires': 'forest fires', 'communal-roads': 'communal roads', biodiversity: 'biodiversity',
  'engineering-works': 'bridges and engineering works', 'fire-defence': 'fire defence',
};

const LIMITS: Readonly<Record<Limit, string>> = {
  'its-own-terms': 'at its own rate or ceiling',
  cost: 'at the cost',
  'owner-share': 'at the share of the owner',
  'state-allocations': 'at the ceiling of the allocations of the State',
  scheme: 'at the ceiling of the scheme',
  'fonds-de-concours': 'at the ceiling of fonds de concours',
  'electricity-syndicate': 'at the ceiling of the electricity syndicate',
  'least-of-the-scheme': 'below the least of the DETR: set aside',
};

const percent = (rate: Parameters<typeof rateWords>[0]): string => rateWords(rate, '.');

const solved = ({ contributor, amount, limitedBy }: SolvedGrant): string =>
  `${contributor} ${euro(amount)}${limitedBy.length === 0 ? '' : ` (${limitedBy.map((limit) => LIMITS[limit]).join(', ')})`}`;

const owner = (own: Parameters<typeof euro>[0], publicFunding: Parameters<typeof euro>[0]): string => `Owner: ${euro(own)} of ${euro(publicFunding)} of public funding`;

export const ENGLISH_PLAN: Pick<FindingSentences, (PlanFinding | FundingSplitFinding)['_tag']> = {
  ShareAgrees: ENGLISH_BUDGETING.ShareAgrees,
  ShareDisagrees: ENGLISH_BUDGETING.ShareDisagrees,
  CostLinesAgree: ({ printed, lines }) => `Printed cost of ${euro(printed)}: the sum of its ${lines} line${lines === 1 ? '' : 's'}.`,
  CostLinesDisagree: ({ printed, sum, difference }) => `Printed cost of ${euro(printed)}, its lines make ${euro(sum)}: ${euro(difference)} apart.`,
  PlanBalanced: ({ cost, own, granted, requested }) =>
    `Plan balanced at ${euro(cost)}: ${euro(own)} from the owner, ${euro(granted)} granted, ${euro(requested)} requested.`,
  PlanUnbalanced: ({ cost, sum, difference }) => `Plan not balanced: ${euro(sum)} of funding for a cost of ${euro(cost)}; ${euro(difference)} apart.`,
  VatBasesMixed: ({ of, amount, basisOfAmount, expected, converted, found }) =>
    `${of}: ${euro(amount)} ${TAX[basisOfAmount]}${found === 'by-printed-rate' ? ', by the printed rate,' : ''} in a reckoning ${TAX[expected]}${converted === null ? '' : `; ${euro(converted)} ${TAX[expected]}`}.`,
  ContributionWithinBase: ({ contributor, amount, base, rate, most, left }) =>
    `${contributor}: ${euro(amount)}, at most ${euro(most)} (${rate === null ? '' : `${percent(rate)} of `}${euro(base)} eligible); ${euro(left)} left.`,
  ContributionAboveBase: ({ contributor, amount, base, rate, most, excess }) =>
    `${contributor}: ${euro(amount)} for at most ${euro(most)} (${rate === null ? '' : `${percent(rate)} of `}${euro(base)} eligible); ${euro(excess)} too much.`,
  AidsWithinCeiling: ({ aids, scheme, sum, base, rate, most, left }) =>
    `${AIDS[aids]}${scheme === null ? '' : ` (${scheme})`}: ${euro(sum)}, at most ${euro(most)} (${percent(rate)} of ${euro(base)}); ${euro(left)} left.`,
  AidsAboveCeiling: ({ aids, scheme, sum, base, rate, most, excess }) =>
    `${AIDS[aids]}${scheme === null ? '' : ` (${scheme})`}: ${euro(sum)} for at most ${euro(most)} (${percent(rate)} of ${euro(base)}); ${euro(excess)} too much.`,
  DetrSufficient: ({ contributor, amount, base, rate, least, margin }) =>
    `${contributor}: ${euro(amount)}, at least ${euro(least)} (${percent(rate)} of ${euro(base)} excluding VAT); ${euro(margin)} above.`,
  DetrTooLow: ({ contributor, amount, base, rate, least, short }) =>
    `${contributor}: ${euro(amount)}, at least ${euro(least)} is needed (${percent(rate)} of ${euro(base)} excluding VAT); ${euro(short)} short.`,
  OwnShareFloor: ({ rate, publicFunding, least }) => `Least share of the owner: ${euro(least)}, ${percent(rate)} of ${euro(publicFunding)} of public funding.`,
  OwnShareNotRequired: ({ because }) => `No least share of the owner: ${NO_FLOOR[because]}.`,
  OwnShareUndetermined: ({ missing: list, publicFunding, lowest, highest }) =>
    `Least share of the owner${lowest === null || highest === null ? '' : `, ${percent(lowest)} or ${percent(highest)}`} of ${euro(publicFunding)} of public funding; ${missing(list)}.`,
  OwnShareSufficient: ({ own, publicFunding, rate, least, margin }) => `${owner(own, publicFunding)}, at least ${euro(least)} (${percent(rate)}); ${euro(margin)} above.`,
  OwnShareTooLow: ({ own, publicFunding, rate, least, short }) => `${owner(own, publicFunding)}, at least ${euro(least)} is needed (${percent(rate)}); ${euro(short)} short.`,
  ContributionCeiling: ({ rate, whole, most }) => `Fonds de concours: at most ${euro(most)}, ${percent(rate)} of ${euro(whole)}.`,
  ContributionCeilingUndetermined: ({ missing: list }) => `Ceiling of fonds de concours; ${missing(list)}.`,
  ConcoursWithinCeiling: ({ sum, rate, whole, most, left }) => `Fonds de concours: ${euro(sum)}, at most ${euro(most)} (${percent(rate)} of ${euro(whole)}); ${euro(left)} left.`,
  ConcoursAboveCeiling: ({ sum, rate, whole, most, excess }) => `Fonds de concours: ${euro(sum)} for at most ${euro(most)} (${percent(rate)} of ${euro(whole)}); ${euro(excess)} too much.`,
  PlanUndetermined: ({ of, missing: list }) => `Financing plan, ${of}; ${missing(list)}.`,
  FundingSplit: ({ cost, grants, own, reduction }) =>
    `${euro(cost)} shared${reduction === 'by-rank' ? ' by rank' : ''}: ${grants.length === 0 ? 'no contributor' : grants.map(solved).join(', ')}; ${euro(own)} to the owner.`,
  FundingSplitUndetermined: ({ of, missing: list }) => `Shares not computed, ${of}; ${missing(list)}.`,
};
