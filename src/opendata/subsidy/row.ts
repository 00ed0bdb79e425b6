import type { CivilDay } from '../../calendar/index.js';
import type { Euro, Rate } from '../../money/index.js';
import type { Rna, Siret } from '../../transmission/index.js';
import type { Period } from '../period.js';

/** A subsidy in cash, in kind, or both. */
export type SubsidyNature = 'cash' | 'in-kind' | 'cash-and-in-kind';

/**
 * One subsidy to one beneficiary, as a row of the national schema `scdl/subventions`. `total` is the amount before it is split
 * between beneficiaries; `share` is what this beneficiary has of it.
 */
export interface SubsidyRow {
  readonly grantorName: string;
  readonly grantorSiret: Siret;
  readonly agreedOn: CivilDay;
  readonly decision?: string;
  readonly beneficiaryName: string;
  /** One of the two at least. */
  readonly beneficiarySiret?: Siret;
  readonly beneficiaryRna?: Rna;
  readonly object: string;
  readonly total: Euro;
  readonly nature: SubsidyNature;
  /** `unique`, `échelonné`, or how it is paid. */
  readonly payment: string;
  readonly paidOver: Period;
  /** Number in the register of aids to businesses (répertoire des aides aux entreprises). */
  readonly rae?: string;
  readonly notifiedToEuropeanUnion: 'yes' | 'no';
  readonly share: Rate;
  /** Scheme under which it is granted (dispositif d’aide). */
  readonly scheme?: string;
}
