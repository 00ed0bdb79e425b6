import type { MemberId, NamedRoll } from '../attendance/index.js';
import type { Basis, InterpretationId, LegalSource } from '../legal/index.js';
import type { ProxyFacts } from './follow-proxies.js';
import type { HolderLimit } from './limits/holder-limit.js';
import { sittingsLimit } from './limits/sittings-limit.js';
import { ALTERNATE_OR_PROXY, INTERESTED_MEMBER, NAMES_REQUIRED, NO_PROXY_ON_OWN_ACCOUNTS, OWN_ACCOUNTS } from './provisions.js';
import type { Proxy, ProxyObstacle, ProxyVerdict } from './proxy.js';

/** What a finding rests on. */
interface Grounds {
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

/** Why a member withdrew, as the record tells it: for their own accounts, or for another interest. */
const textsOnWithdrawal = (member: MemberId | undefined, roll: NamedRoll): ReadonlyArray<LegalSource> => {
  const reasons = roll.movements.filter(({ kind, member: who }) => kind === 'withdraws' && who === member).map(({ because }) => because);
  return [
    ...(reasons.includes('own-accounts') ? [OWN_ACCOUNTS] : []),
    ...(reasons.some((reason) => reason !== 'own-accounts') ? [INTERESTED_MEMBER] : []),
  ];
};

/** The texts behind an obstacle, beside those on the number of proxies. */
const textsBehind = (obstacle: ProxyObstacle, { giver, holder }: Proxy, { organ, heldOn, roll }: ProxyFacts): ReadonlyArray<LegalSource> => {
  switch (obstacle) {
    case 'holder-left-blank':
    case 'sitting-left-blank':
      return [NAMES_REQUIRED];
    case 'own-accounts':
      return [OWN_ACCOUNTS, NO_PROXY_ON_OWN_ACCOUNTS];
    case 'giver-withdrawn':
      return textsOnWithdrawal(giver, roll);
    case 'holder-withdrawn':
      return textsOnWithdrawal(holder, roll);
    case 'alternate-sits':
      return [ALTERNATE_OR_PROXY];
    case 'too-many-sittings': {
      const { source } = sittingsLimit(organ, heldOn);
      return source === undefined ? [] : [source];
    }
    default:
      return [];
  }
};

const NOTE_ON_OBSTACLE: Readonly<Partial<Record<ProxyObstacle, InterpretationId>>> = {
  'holder-already-holds': '003-two-proxies-one-holder',
  'giver-already-represented': '003-two-proxies-one-holder',
  'giver-withdrawn': '083-proxy-of-an-interested-member',
  'too-many-sittings': '081-three-sittings-for-each-proxy',
  'alternate-sits': '084-alternates',
};

const notesOn = (verdict: ProxyVerdict): ReadonlyArray<InterpretationId> => {
  if (verdict.status === 'to-decide') return ['003-two-proxies-one-holder'];
  if (verdict.status === 'refused') {
    const note = NOTE_ON_OBSTACLE[verdict.obstacle];
    return note === undefined ? [] : [note];
  }
  if (verdict.status !== 'undetermined') return [];
  switch (verdict.missing) {
    case 'identity-of-a-member': return ['008-homonyms'];
    case 'presence-of-a-member': return ['009-two-states'];
    case 'certified-illness': return ['081-three-sittings-for-each-proxy'];
    case 'form-in-the-rules-of-procedure': return ['082-form-of-a-proxy'];
    default: return [];
  }
};

/**
 * What a finding on a proxy rests on: the texts on the number of proxies, those behind the obstacle, and the notes on both.
 *
 * Shape:   ProxyVerdict, Proxy, ProxyFacts, HolderLimit → sources and notes
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @since 0.2.0
 */
export const groundsOf = (verdict: ProxyVerdict, proxy: Proxy, facts: ProxyFacts, { basis, notes }: HolderLimit): Grounds => {
  const texts = verdict.status === 'refused' || verdict.status === 'dormant' ? textsBehind(verdict.obstacle, proxy, facts) : [];
  const [first, ...others] = basis;
  return { basis: [first, ...others, ...texts.filter((text) => !basis.includes(text))], notes: [...notes, ...notesOn(verdict)] };
};
