/** The name by which a record refers to a member: any text, the same everywhere in one sitting. */
export type MemberId = string;

/** The name by which a record refers to an item of the agenda: a number, a title. */
export type ItemId = string;

/**
 * A member as the record names them. `standsInFor` makes an alternate of them (suppléant), sitting for that titular member: the
 * seats of their commune and the notice of the titular member then tell whether they may, where the law asks for them. A given name or a civil title left out may leave two members of one surname undecidable.
 */
export interface Member {
  readonly id: MemberId;
  readonly surname: string;
  readonly givenName?: string;
  readonly title?: string;
  readonly standsInFor?: MemberId;
  /** For an alternate: how many seats their commune has. */
  readonly communeSeats?: number;
  /** For an alternate: whether the titular member told the president of their absence. */
  readonly titularNotified?: 'yes' | 'no';
}

/**
 * Why a member withdraws from an item: an interest of their own (L2131-11), the body where they sit by designation of the law
 * (L1111-6, II), or the accounts of their own management (L2121-14).
 */
export type WithdrawalReason = 'personal-interest' | 'designated-representative' | 'own-accounts';

/** Every reason that a record may give for a withdrawal. */
export const WITHDRAWAL_REASONS: ReadonlyArray<WithdrawalReason> = ['personal-interest', 'designated-representative', 'own-accounts'];

/**
 * A member who arrives, leaves, withdraws from the item, or returns: `before` an item of the agenda, or `during` it, once it is under
 * discussion, which changes who votes on it and not its quorum. Both are left out when the record does not say where it happened;
 * `because` belongs to a withdrawal, and is left out when the record does not say why.
 */
export interface Movement {
  readonly kind: 'arrives' | 'leaves' | 'withdraws' | 'returns';
  readonly member: MemberId;
  readonly before?: ItemId;
  readonly during?: ItemId;
  readonly because?: WithdrawalReason;
}

/**
 * A roll by name. `inOffice` is the number of members in office that day; left out, whatever rests on it is undetermined.
 * `recordedAbsent` are those whom the record lists as absent or excused at the opening, when it lists them.
 */
export interface NamedRoll {
  readonly _tag: 'NamedRoll';
  readonly inOffice?: number;
  readonly members: ReadonlyArray<Member>;
  readonly presentAtOpening: ReadonlyArray<MemberId>;
  readonly recordedAbsent?: ReadonlyArray<MemberId>;
  readonly movements: ReadonlyArray<Movement>;
  /** Whether the statutes of a syndicate provide for alternates. */
  readonly alternatesInStatutes?: 'provided' | 'not-provided';
}

/** A roll by figures only, as many records give it. `represented` counts the members represented by a proxy. */
export interface CountedRoll {
  readonly _tag: 'CountedRoll';
  readonly inOffice?: number;
  readonly present?: number;
  readonly represented?: number;
}

/** The roll of a sitting, by name or by figures only. */
export type Roll = NamedRoll | CountedRoll;

/** Where a member is when an item is taken. A member who withdrew is in neither other state. */
export type MemberState = 'present' | 'absent' | 'withdrawn';

/** How many members withdrew for each reason, those of whom the record does not say why apart. */
export type WithdrawnCount = Readonly<Record<WithdrawalReason | 'unknown-reason', number>>;

/**
 * The roll when one item is taken: the state of each member, in the order of the roll, and the counts. `withdrawnBecause` adds up
 * to `withdrawn`; `doubtful` is how many of the present are only perhaps present.
 */
export interface RollCall {
  readonly states: ReadonlyArray<MemberState>;
  readonly present: number;
  readonly withdrawn: number;
  readonly withdrawnBecause: WithdrawnCount;
  readonly doubtful: number;
}
