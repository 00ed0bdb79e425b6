import type { ItemId, MemberId } from '../attendance/index.js';
import type { Finding, Undetermined } from '../legal/index.js';

/**
 * A proxy (pouvoir) as the record gives it. `from` and `until` are the first and the last item for which it was given, the whole
 * sitting where they are left out; `holder` is left out when the record does not name them. Proxies are listed in the order in
 * which they were given.
 */
export interface Proxy {
  readonly giver: MemberId;
  readonly holder?: MemberId;
  readonly from?: ItemId;
  readonly until?: ItemId;
}

/** Why a proxy carries no voice. */
export type ProxyObstacle =
  | 'giver-present'
  | 'giver-withdrawn'
  | 'holder-absent'
  | 'holder-withdrawn'
  | 'holder-is-giver'
  | 'holder-already-holds'
  | 'giver-already-represented'
  | 'alternate-sits'
  | 'giver-is-alternate';

/** What a finding on a proxy or on the voices may miss. */
export type ProxyFact = 'fate-of-another-proxy' | 'holder-of-the-proxy' | 'identity-of-a-member' | 'presence-of-a-member' | 'rules-of-the-body' | 'proxies-by-name';

/**
 * What becomes of one proxy when an item is taken. `dormant`: its giver is there for now, and leaves or came later; `outside`: the
 * item is not one for which it was given.
 */
export type ProxyVerdict =
  | { readonly status: 'valid' | 'outside' }
  | { readonly status: 'dormant' | 'refused'; readonly obstacle: ProxyObstacle }
  | { readonly status: 'undetermined'; readonly missing: ProxyFact };

interface Parties {
  readonly giver: MemberId;
  readonly holder: MemberId | null;
}

/** `holds` counts the proxies that the holder has in effect, `limit` how many the law allows on that day. */
export type ProxyFinding =
  | (Finding<'ProxyValid', 'conforms'> & Parties)
  | (Finding<'ProxyRefused', 'breaches'> & Parties & { readonly obstacle: ProxyObstacle; readonly limit: number })
  | (Finding<'ProxyLapsed', 'conforms'> & Parties & { readonly obstacle: ProxyObstacle })
  | (Undetermined<'ProxyUndetermined', ProxyFact> & Parties);

/** How the voice of a member is cast when an item is taken, if it is. */
export type VoiceState = 'own' | 'by-proxy' | 'in-doubt' | 'none';

/** `own` voices of the members present, voices `byProxy`, and their total. */
export type VoicesFinding =
  | (Finding<'VoicesCounted', 'conforms'> & { readonly own: number; readonly byProxy: number; readonly total: number })
  | (Undetermined<'VoicesUndetermined', ProxyFact> & { readonly atLeast: number; readonly atMost: number | null });
