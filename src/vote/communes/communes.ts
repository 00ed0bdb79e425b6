import type { Finding, Undetermined } from '../../legal/index.js';

/** What the communes decide together. */
export type CommunesDecision =
  | 'creation'
  | 'transfer-of-powers'
  | 'restitution-of-powers'
  | 'extension-of-perimeter'
  | 'withdrawal'
  | 'statutes'
  | 'transformation'
  | 'local-agreement-on-seats'
  | 'pooling-of-resources'
  | 'new-commune-requested'
  | 'new-commune-proposed';

/** A commune and its council's position: `silent` once its time has run out without a deliberation, `pending` while it runs. */
export interface CommunePosition {
  readonly commune: string;
  readonly population: number;
  readonly position: 'for' | 'against' | 'silent' | 'pending';
}

/** A share to be exceeded, or reached; `unsettled` where our reading of the text does not say which. */
export interface RequiredShare {
  readonly numerator: number;
  readonly denominator: number;
  readonly strictness: 'more-than' | 'at-least' | 'unsettled';
}

/** One way of making the majority: a share of the councils that has a share of the population. */
export interface CommunesBranch {
  readonly councils: RequiredShare;
  readonly population: RequiredShare;
}

/** Which communes of more than a quarter of the population the majority must include. */
export type MustInclude = 'nobody' | 'most-populous-above-a-quarter' | 'every-commune-above-a-quarter' | 'as-on-creation';

/** The majority of communes that a decision needs. `alsoNeeds` is what else the text asks for, which is not examined here. */
export interface CommunesRule {
  readonly branches: readonly [CommunesBranch, ...CommunesBranch[]];
  readonly mustInclude: MustInclude;
  readonly silence: 'favourable' | 'unfavourable';
  readonly months: number | null;
  readonly alsoNeeds: 'deliberation-of-the-establishment' | 'nothing';
}

/** A branch applied: the councils and the inhabitants required, and whether the communes in favour make it. */
export interface BranchCount {
  readonly councilsRequired: number;
  readonly populationRequired: number;
  readonly met: 'yes' | 'no' | 'unsettled';
}

/** What a finding on a majority of communes may miss. */
export type CommunesFact =
  | 'positions-of-communes' | 'kind-of-establishment' | 'strictness-of-the-text' | 'most-populous-commune' | 'communes' | 'majority-of-the-decision';

/** The numbers of a majority of communes: a person can recompute the outcome from them. */
export interface CommunesCount {
  readonly decision: CommunesDecision;
  readonly councils: number;
  readonly favourable: number;
  readonly unfavourable: number;
  readonly pending: number;
  /** The silent communes, already counted in favour or against as `silence` says. */
  readonly silent: number;
  readonly silence: CommunesRule['silence'];
  readonly population: number;
  readonly favourablePopulation: number;
  readonly branches: ReadonlyArray<BranchCount>;
  /** The communes that the majority must include and does not. */
  readonly withoutRequired: ReadonlyArray<string>;
  readonly alsoNeeds: CommunesRule['alsoNeeds'];
}

/** Whether the communes reached the majority that a decision needs, with the numbers it rests on. */
export type CommunesFinding =
  | (Finding<'CommunesMajorityReached', 'conforms'> & CommunesCount)
  | (Finding<'CommunesMajorityNotReached', 'conforms'> & CommunesCount)
  | (Undetermined<'CommunesMajorityUndetermined', CommunesFact> & { readonly decision: CommunesDecision; readonly count: CommunesCount | null });
