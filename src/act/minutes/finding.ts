import type { CivilDay } from '../../calendar/index.js';
import type { Finding, Undetermined } from '../../legal/index.js';
import type { MinutesElement } from './elements.js';

/** What a finding on the minutes, the list or the register may miss. */
export type MinutesFact =
  | 'element-of-the-minutes' | 'next-sitting-day' | 'approval-day' | 'day-done' | 'signatures' | 'population' | 'medium-of-the-register'
  | 'rules-of-the-body' | 'rules-of-that-day';

/** Who must sign. */
export type Signatory = 'mayor-or-president' | 'secretaries' | 'members-present';

/** What is due after a sitting: its list made public, its minutes published, both sent to the councillors who do not sit. */
export type AfterSittingDuty = 'list-of-deliberations' | 'minutes-published' | 'list-sent' | 'minutes-sent' | 'register-bound';

/** The findings of assessMinutes: each element of their content, then approval, signatures, publication. */
export type MinutesFinding =
  | (Finding<'MinutesElementPresent', 'conforms'> & { readonly element: MinutesElement })
  | (Finding<'MinutesElementMissing', 'breaches'> & { readonly element: MinutesElement })
  | (Finding<'MinutesElementWithoutObject', 'conforms'> & { readonly element: MinutesElement })
  | (Undetermined<'MinutesElementUndetermined', MinutesFact> & { readonly element: MinutesElement })
  | Finding<'MinutesContentFree', 'conforms'>
  | (Finding<'MinutesApproved', 'conforms'> & { readonly approvedOn: CivilDay })
  | (Finding<'MinutesApprovedLate', 'breaches'> & { readonly approvedOn: CivilDay; readonly nextSittingOn: CivilDay })
  | (Finding<'MinutesApprovedTooEarly', 'breaches'> & { readonly approvedOn: CivilDay; readonly nextSittingOn: CivilDay })
  | Undetermined<'MinutesApprovalUndetermined', MinutesFact>
  | Undetermined<'MinutesUndetermined', MinutesFact>
  | SignatureFinding
  | AfterSittingFinding;

/** Who signed the minutes or the register, and who did not. */
export type SignatureFinding =
  | (Finding<'SignedAsRequired', 'conforms'> & { readonly what: 'minutes' | 'register'; readonly signatories: readonly [Signatory, ...Signatory[]] })
  | (Finding<'SignatureMissing', 'breaches'> & { readonly what: 'minutes' | 'register'; readonly lacking: readonly [Signatory, ...Signatory[]] })
  | (Undetermined<'SignaturesUndetermined', MinutesFact> & { readonly what: 'minutes' | 'register' });

/** A duty done in time or late; `deadline` is the last day in time. */
export type AfterSittingFinding =
  | (Finding<'DutyDoneInTime', 'conforms'> & { readonly duty: AfterSittingDuty; readonly doneOn: CivilDay; readonly deadline: CivilDay })
  | (Finding<'DutyDoneLate', 'breaches'> & { readonly duty: AfterSittingDuty; readonly doneOn: CivilDay; readonly deadline: CivilDay })
  | (Undetermined<'DutyUndetermined', MinutesFact> & { readonly duty: AfterSittingDuty; readonly deadline: CivilDay | null });

/** The findings of assessRegister. */
export type RegisterFinding =
  | SignatureFinding
  | AfterSittingFinding
  | Finding<'RegisterOnPaper', 'conforms'>
  | Finding<'RegisterOnlyDigital', 'breaches'>
  | Undetermined<'RegisterMediumUndetermined', MinutesFact>;
