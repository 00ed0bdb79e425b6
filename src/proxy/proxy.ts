import type { ItemId, MemberId } from '../attendance/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Finding, NeedsDecision, Undetermined } from '../legal/index.js';

/**
 * A proxy (pouvoir) as the record gives it. `from` and `until` are the first and the last item for which it was given, the whole
 * sitting where they are left out; `holder` is left out when the record does not name them. Proxies are listed in the order in
 * which they were given. It is taken as written, complete and in force as long as no fact says otherwise.
 */
export interface Proxy {
  readonly giver: MemberId;
  readonly holder?: MemberId;
  readonly from?: ItemId;
  readonly until?: ItemId;
  readonly form?: 'written' | 'oral';
  /** What the document itself leaves blank: the holder, or the sitting for which it is given. */
  readonly leftBlank?: 'holder' | 'sitting';
  /** The holder by their name, where they are no member of the assembly. */
  readonly outsider?: string;
  readonly givenOn?: CivilDay;
  readonly revokedOn?: CivilDay;
  /** The item before which it was revoked, in the course of the sitting. */
  readonly revokedBefore?: ItemId;
  /** How many consecutive sittings this one document has served, this one included: the first where it is left out. */
  readonly consecutiveSittings?: number;
  readonly certifiedIllness?: 'yes' | 'no';
}

/** Why a proxy carries no voice. */
export type ProxyObstacle =
  | 'giver-present'
  | 'giver-withdrawn'
  | 'own-accounts'
  | 'holder-absent'
  | 'holder-withdrawn'
  | 'holder-is-giver'
  | 'holder-not-a-member'
  | 'holder-left-blank'
  | 'sitting-left-blank'
  | 'not-written'
  | 'given-after-the-sitting'
  | 'revoked'
  | 'too-many-sittings'
  | 'holder-already-holds'
  | 'giver-already-represented'
  | 'alternate-sits'
  | 'giver-is-alternate';

/** What a finding on a proxy or on the voices may miss. */
export type ProxyFact =
  | 'fate-of-another-proxy'
  | 'choice-between-proxies'
  | 'holder-of-the-proxy'
  | 'identity-of-a-member'
  | 'presence-of-a-member'
  | 'certified-illness'
  | 'moment-of-the-revocation'
  | 'form-in-the-rules-of-procedure'
  | 'rules-of-the-body'
  | 'proxies-by-name';

/** Which of several proxies too many stands: the first given (note 003), or the one that people choose. */
export type SurplusRule = 'first-given' | 'needs-decision';

/**
 * What becomes of one proxy when an item is taken. `dormant`: its giver is there for now, and leaves or came later, or revoked it;
 * `outside`: the item is not one for which it was given; `to-decide`: one of those `among` stands, by their places in the list.
 */
export type ProxyVerdict =
  | { readonly status: 'valid' | 'outside' }
  | { readonly status: 'dormant' | 'refused'; readonly obstacle: ProxyObstacle }
  | { readonly status: 'to-decide'; readonly among: ReadonlyArray<number> }
  | { readonly status: 'undetermined'; readonly missing: ProxyFact };

/** Who gives a proxy, and to whom, where it is known. @inline */
interface Parties {
  readonly giver: MemberId;
  readonly holder: MemberId | null;
}

/**
 * What is said of a proxy. `limit` is the number that the obstacle compares with: consecutive sittings where there are too many of
 * them, proxies of one holder on that day otherwise. The options of a choice are the givers, or the holders where one member gave
 * several.
 */
export type ProxyFinding =
  | (Finding<'ProxyValid', 'conforms'> & Parties)
  | (Finding<'ProxyRefused', 'breaches'> & Parties & { readonly obstacle: ProxyObstacle; readonly limit: number })
  | (Finding<'ProxyLapsed', 'conforms'> & Parties & { readonly obstacle: ProxyObstacle })
  | (NeedsDecision<'ProxyToChoose', MemberId> & Parties & { readonly between: 'givers' | 'holders' })
  | (Undetermined<'ProxyUndetermined', ProxyFact> & Parties);

/** How the voice of a member is cast when an item is taken, if it is. */
export type VoiceState = 'own' | 'by-proxy' | 'in-doubt' | 'none';

/** `own` voices of the members present, voices `byProxy`, and their total. */
export type VoicesFinding =
  | (Finding<'VoicesCounted', 'conforms'> & { readonly own: number; readonly byProxy: number; readonly total: number })
  | (Undetermined<'VoicesUndetermined', ProxyFact> & { readonly atLeast: number; readonly atMost: number | null });
