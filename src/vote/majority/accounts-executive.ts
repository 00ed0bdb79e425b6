import type { Organ } from '../../body/index.js';
import { extensionTo, followsMunicipalRules, notesFor } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { Basis, Finding, LegalSource, Undetermined } from '../../legal/index.js';

/** What the mayor or president did while their own accounts were put to the vote. They may attend the debate. */
export interface AccountsExecutive {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly presides?: 'yes' | 'no';
  readonly votes?: 'yes' | 'no';
  readonly givesProxy?: 'yes' | 'no';
}

/** What the mayor or president may not do. */
export type ExecutivePart = 'presides' | 'votes' | 'gives-proxy';

/** What a finding on the part of the mayor or president in their own accounts may miss. */
export type AccountsFact = 'executive-presides' | 'executive-votes' | 'executive-gives-proxy';

/** Whether the mayor or president kept out of the vote on their own accounts, or in what they took part. */
export type AccountsExecutiveFinding =
  | Finding<'ExecutiveKeptOutOfAccounts', 'conforms'>
  | (Finding<'ExecutiveTookPartInAccounts', 'breaches'> & { readonly parts: readonly [ExecutivePart, ...ExecutivePart[]] })
  | Undetermined<'AccountsExecutiveUndetermined', AccountsFact>;

/** « … le conseil municipal élit son président. Dans ce cas, le maire peut … assister à la discussion ; mais il doit se retirer au moment du vote. » */
const OWN_ACCOUNTS: LegalSource = { text: 'CGCT', article: 'L2121-14', from: null, until: null, authority: 'statute', confirmed: 'older-text' };
const NO_PROXY: LegalSource = {
  text: 'question écrite', article: 'AN n° 47837', from: null, until: null, authority: 'ministerial-answer', confirmed: 'secondary',
};
/** In départements and régions no text says so: a principle only. */
const PRINCIPLE: LegalSource = {
  text: 'question écrite', article: 'Sénat n° 09194', from: '2009-08-27', until: null, authority: 'ministerial-answer', confirmed: 'secondary',
};

const basisFor = (organ: Organ, on: CivilDay): Basis =>
  !followsMunicipalRules(organ) && organ.body.kind !== 'commune' ? [PRINCIPLE, NO_PROXY] : [OWN_ACCOUNTS, ...extensionTo(organ, on), NO_PROXY];

/**
 * States whether the mayor or president kept out of the vote on their own accounts: another member presides, they leave for the vote,
 * and they give nobody their proxy.
 *
 * Shape:   AccountsExecutive → AccountsExecutiveFinding
 * Units:   none.
 * Rounds:  nothing.
 * Findings: ExecutiveKeptOutOfAccounts · ExecutiveTookPartInAccounts · AccountsExecutiveUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-14 (the council elects a chair; the mayor leaves for the vote)
 * @legal question écrite AN n° 47837 (no proxy); question écrite Sénat n° 09194 (départements and régions)
 * @example assessAccountsExecutive({ organ: commune, heldOn: '2024-07-04', presides: 'no', votes: 'no', givesProxy: 'yes' })
 *   // { _tag: 'ExecutiveTookPartInAccounts', parts: ['gives-proxy'] }
 * @since 0.1.0
 */
export const assessAccountsExecutive = ({ organ, heldOn, presides, votes, givesProxy }: AccountsExecutive): AccountsExecutiveFinding => {
  const rests = { basis: basisFor(organ, heldOn), notes: notesFor(organ) };
  const [part, ...parts]: ReadonlyArray<ExecutivePart> = [
    ...(presides === 'yes' ? ['presides' as const] : []),
    ...(votes === 'yes' ? ['votes' as const] : []),
    ...(givesProxy === 'yes' ? ['gives-proxy' as const] : []),
  ];
  if (part !== undefined) return { _tag: 'ExecutiveTookPartInAccounts', standing: 'breaches', parts: [part, ...parts], ...rests };
  const [fact, ...facts]: ReadonlyArray<AccountsFact> = [
    ...(presides === undefined ? ['executive-presides' as const] : []),
    ...(votes === undefined ? ['executive-votes' as const] : []),
    ...(givesProxy === undefined ? ['executive-gives-proxy' as const] : []),
  ];
  return fact === undefined
    ? { _tag: 'ExecutiveKeptOutOfAccounts', standing: 'conforms', ...rests }
    : { _tag: 'AccountsExecutiveUndetermined', standing: 'undetermined', missing: [fact, ...facts], ...rests };
};
