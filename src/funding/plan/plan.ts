import type { Body } from '../../body/index.js';
import type { Euro, Rate, Rounding } from '../../money/index.js';
import type { PrintedRate } from '../printed/index.js';

/** Whether an amount bears value added tax: HT or TTC. */
export type VatBasis = 'excluding-vat' | 'including-vat';

/** What becomes of the tax that the owner pays: deducted, paid back in part by the FCTVA, or borne. */
export type VatRegime = 'recovered' | 'fctva' | 'borne';

/** One line of the cost; its basis is that of the plan where it is left out. */
export interface CostLine {
  readonly label: string;
  readonly amount: Euro;
  readonly basis?: VatBasis;
  readonly vat?: Rate;
}

/** Every kind of contributor; `owner` is the project owner itself, `intercommunal` a community or a syndicate. */
export const CONTRIBUTOR_KINDS = [
  'owner', 'state', 'region', 'departement', 'intercommunal', 'commune', 'european', 'other-public', 'private',
] as const;

/** Who contributes. */
export type ContributorKind = (typeof CONTRIBUTOR_KINDS)[number];

/** The schemes that have a rule of their own: four allocations of the State, and the fonds de concours. */
export const SCHEMES = ['detr', 'dsil', 'dsid', 'dpv', 'fonds-de-concours'] as const;

/** A scheme that has a rule of its own. */
export type Scheme = (typeof SCHEMES)[number];

/** The communities that may pay or receive a fonds de concours. */
export const CONCOURS_COMMUNITIES = [
  'communaute-de-communes', 'communaute-d-agglomeration', 'communaute-urbaine', 'metropole', 'electricity-syndicate',
] as const;

/** The community between which and its members a fonds de concours is paid, either way. */
export type ConcoursCommunity = (typeof CONCOURS_COMMUNITIES)[number];

/**
 * One contribution to a plan: an amount, or a rate of its eligible base, or both. The base is the whole cost where it is left out,
 * and has the basis of the plan; `vat` is the rate by which the amount passes from HT to TTC.
 */
export interface PlanContribution {
  readonly contributor: string;
  readonly kind: ContributorKind;
  readonly scheme?: Scheme;
  readonly community?: ConcoursCommunity;
  readonly amount?: Euro;
  readonly rate?: Rate;
  readonly base?: Euro;
  /** The most that the contributor gives, whatever its rate. */
  readonly ceiling?: Euro;
  readonly basis?: VatBasis;
  readonly vat?: Rate;
  readonly printedRate?: PrintedRate;
  readonly status?: 'requested' | 'granted';
  /** Its turn where splitFunding serves by rank: the lowest first. */
  readonly rank?: number;
}

/** The operations for which the owner’s share has a floor of its own, or none. */
export const OWN_SHARE_EXCEPTIONS = [
  'state-region-contract', 'urban-renewal', 'corsican-networks', 'protected-heritage', 'public-calamity', 'unprotected-heritage',
  'water', 'sanitation', 'waste', 'forest-fires', 'communal-roads', 'biodiversity', 'engineering-works', 'fire-defence',
] as const;

/** A case in which the owner’s share is not the ordinary one. */
export type OwnShareException = (typeof OWN_SHARE_EXCEPTIONS)[number];

/** The exception that an owner relies on; `rate` is the floor that the prefect’s derogation leaves, 0 for none. */
export interface ClaimedException {
  readonly kind: OwnShareException;
  readonly rate?: Rate;
}

/** What the owner’s floor depends on, apart from the amounts. */
export interface OwnShareTerms {
  readonly owner: Body;
  readonly nature: 'investment' | 'operation';
  /** Whether the operation is in a field that has a lead authority. */
  readonly leadField?: 'yes' | 'no';
  /** Whether a territorial agreement (CTEC) derogates from the floor of those fields. */
  readonly exerciseAgreement?: 'yes' | 'no';
  readonly exception?: ClaimedException;
}

/** What becomes of the tax on an operation; `fctva` is what the fund is expected to pay. */
export interface VatTerms {
  readonly basis: VatBasis;
  readonly vatRegime?: VatRegime;
  readonly fctva?: Euro;
}

/** The ceiling that a scheme sets on all public aid, as a rate of the cost, and the name of the scheme. */
export interface SchemeCeiling {
  readonly scheme: string;
  readonly rate: Rate;
}

/**
 * Who pays what for one operation. No amount is negative. `rounding` is how a rate of a base is brought to the cent, and a
 * tax-included amount to its tax-excluded one.
 */
export interface FundingPlan extends OwnShareTerms, VatTerms {
  readonly operation: string;
  readonly rounding: Rounding;
  readonly costs: ReadonlyArray<CostLine>;
  /** The total cost, as printed. */
  readonly printedCost?: Euro;
  readonly contributions: ReadonlyArray<PlanContribution>;
  readonly schemeCeiling?: SchemeCeiling;
}
