import type { CivilDay } from '../../calendar/index.js';
import type { ClassificationCode, Siret } from '../../transmission/index.js';
import type { PrefectureId } from './prefecture.js';

/** The versions of the national schema `scdl/deliberations` that differ: the first, and the one in use since 2023. */
export type DeliberationSchema = '1.1.0' | '2.1.5';

/** The financial year of a budget, or the years from one to another. */
export interface BudgetYears {
  readonly from: number;
  readonly until?: number;
}

/**
 * One deliberation, as a row of the national schema. `entitled` and `takingPart` are its VOTE_EFFECTIF and its VOTE_REEL: what they count
 * is not the same in the two versions (note 097).
 */
export interface DeliberationRow {
  readonly authorityName: string;
  readonly authoritySiret: Siret;
  readonly number: string;
  readonly decidedOn: CivilDay;
  readonly matter: ClassificationCode;
  readonly matterLabel: string;
  readonly subject: string;
  readonly budgetYears?: BudgetYears;
  readonly budgetName?: string;
  readonly prefecture?: PrefectureId;
  readonly receivedOn?: CivilDay;
  readonly entitled?: number;
  readonly takingPart?: number;
  readonly for?: number;
  readonly against?: number;
  readonly abstentions?: number;
  readonly url?: string;
}
