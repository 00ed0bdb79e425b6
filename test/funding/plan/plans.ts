import type { ContributorKind, FundingPlan, PlanContribution, PrintedRate } from '../../../src/funding/index.js';
import type { BodyKind } from '../../../src/body/index.js';
import type { Territory } from '../../../src/calendar/index.js';
import { euro, rate } from '../../money/cents.js';

/** Une contribution d’une table de cas : des centimes, des taux écrits. */
export interface Part {
  readonly qui: string;
  readonly catégorie: ContributorKind;
  readonly montant?: number;
  readonly taux?: string;
  readonly assiette?: number;
  readonly plafond?: number;
  readonly imprimé?: string;
  readonly dispositif?: PlanContribution['scheme'];
  readonly communauté?: PlanContribution['community'];
  readonly taxe?: PlanContribution['basis'];
  readonly tva?: string;
  readonly état?: PlanContribution['status'];
  readonly rang?: number;
}

/** Un plan d’une table de cas : une commune de métropole, un investissement, hors taxes, hors domaine à chef de file, sauf mention contraire. */
export interface Plan {
  readonly coût?: number;
  readonly dépenses?: ReadonlyArray<readonly [nom: string, montant: number, taxe?: PlanContribution['basis'], tva?: string]>;
  readonly parts: ReadonlyArray<Part>;
  readonly type?: BodyKind;
  readonly territoire?: Territory;
  readonly nature?: FundingPlan['nature'];
  readonly taxe?: FundingPlan['basis'];
  readonly régime?: FundingPlan['vatRegime'];
  readonly fctva?: number;
  readonly chefDeFile?: 'yes' | 'no' | 'inconnu';
  readonly convention?: 'yes' | 'no';
  readonly exception?: FundingPlan['exception'];
  readonly plafond?: readonly [dispositif: string, taux: string];
}

/** A printed rate of a case table, with its decimals. */
export const printedRate = (text: string): PrintedRate => ({ rate: rate(text), decimals: (text.split(',')[1] ?? '').replace(/\D/g, '').length });

const given = <K extends string, A, B>(key: K, value: A | undefined, read: (value: A) => B): Partial<Record<K, B>> =>
  (value === undefined ? {} : { [key]: read(value) }) as Partial<Record<K, B>>;

const asIs = <A>(value: A): A => value;

const contribution = (part: Part): PlanContribution => ({
  contributor: part.qui,
  kind: part.catégorie,
  ...given('amount', part.montant, euro),
  ...given('rate', part.taux, rate),
  ...given('base', part.assiette, euro),
  ...given('ceiling', part.plafond, euro),
  ...given('printedRate', part.imprimé, printedRate),
  ...given('scheme', part.dispositif, asIs),
  ...given('community', part.communauté, asIs),
  ...given('basis', part.taxe, asIs),
  ...given('vat', part.tva, rate),
  ...given('status', part.état, asIs),
  ...given('rank', part.rang, asIs),
});

/** The plan of a case table, as the library takes it. */
export const planOf = (plan: Plan): FundingPlan => ({
  operation: 'Opération',
  owner: { kind: plan.type ?? 'commune', name: 'Maître d’ouvrage', territory: plan.territoire ?? 'mainland-france' },
  nature: plan.nature ?? 'investment',
  basis: plan.taxe ?? 'excluding-vat',
  rounding: 'half-up',
  costs: (plan.dépenses ?? []).map(([label, amount, basis, vat]) => ({ label, amount: euro(amount), ...given('basis', basis, asIs), ...given('vat', vat, rate) })),
  contributions: plan.parts.map(contribution),
  ...given('printedCost', plan.coût, euro),
  ...given('vatRegime', plan.régime, asIs),
  ...given('fctva', plan.fctva, euro),
  ...given('leadField', plan.chefDeFile === 'inconnu' ? undefined : (plan.chefDeFile ?? 'no'), asIs),
  ...given('exerciseAgreement', plan.convention, asIs),
  ...given('exception', plan.exception, asIs),
  ...given('schemeCeiling', plan.plafond, ([scheme, text]) => ({ scheme, rate: rate(text) })),
});
