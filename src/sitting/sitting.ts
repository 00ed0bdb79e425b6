import type { ActKind, ActStep, PublicityMode, TransmissionExclusion } from '../act/index.js';
import type { Chair, ClosedSession, ItemId, MemberId, PrintedFigures, Roll, Videoconference } from '../attendance/index.js';
import type { Organ } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Convocation, ItemConvocation } from '../convocation/index.js';
import type { Funding } from '../funding/index.js';
import type { Proxy, SurplusRule } from '../proxy/index.js';
import type { Siren, TransmissionFacts } from '../transmission/index.js';
import type { Matter, Office, Vote } from '../vote/index.js';

/** One deliberation, taken at one item of the agenda. What the record does not say is left out. */
export interface Deliberation {
  readonly item: ItemId;
  readonly number?: string;
  readonly subject?: string;
  /** What its convocation has of its own: a delay, a note, its place in the notice. */
  readonly convocation?: ItemConvocation;
  readonly printed?: PrintedFigures;
  /** What the deliberation decides, where its majority is not the ordinary one; `exercise` is that of the accounts. */
  readonly matter?: Matter;
  readonly exercise?: number;
  /** The office that the item fills, where it is an election. */
  readonly election?: Office;
  /** Who presided over this item, where it is not the chair of the sitting. */
  readonly chair?: Chair;
  /** How the assembly decided to take this item in closed session. */
  readonly closedSession?: ClosedSession;
  readonly vote?: Vote;
  readonly funding?: Funding;
  readonly transmission?: TransmissionFacts;
  readonly publishedOn?: CivilDay;
  readonly act?: DeliberationAct;
}

/** What a deliberation is as an act, where it is not taken for an ordinary one, and how it was made public and transmitted. */
export interface DeliberationAct {
  readonly kind?: ActKind;
  readonly exclusion?: TransmissionExclusion;
  readonly mode?: PublicityMode;
  readonly urgency?: 'yes' | 'no';
  readonly electronicOn?: CivilDay;
  readonly onlineUntil?: CivilDay;
  readonly notifiedOn?: CivilDay;
  readonly signedOn?: CivilDay;
  readonly adoptionDeadline?: CivilDay;
  readonly statedDay?: CivilDay;
  readonly outstanding?: ReadonlyArray<ActStep>;
}

/** One sitting as the clerk knows it, before its references are checked. `agenda` lists the items in the order they were taken. */
export interface SittingFields {
  readonly organ: Organ;
  readonly siren?: Siren;
  readonly heldOn: CivilDay;
  readonly convocation: Convocation;
  readonly agenda: ReadonlyArray<ItemId>;
  /** Every seat of the assembly, vacant ones included, for the majorities counted of the members composing it. */
  readonly composing?: number;
  /** The mode of publication that the assembly chose, where it has the choice. */
  readonly publicityChoice?: PublicityMode | 'none';
  readonly roll: Roll;
  readonly proxies: ReadonlyArray<Proxy>;
  /** Which of several proxies too many stands: the first given where it is left out (note 003). */
  readonly surplusProxies?: SurplusRule;
  /** The mayor or president, whose accounts are voted: the first in `precedence`, or the one who presides in that office, where it is left out. */
  readonly executive?: MemberId;
  readonly chair?: Chair;
  /** The mayor or president, then those who replace them, in the order in which they do. */
  readonly precedence?: ReadonlyArray<MemberId>;
  readonly secretaries?: ReadonlyArray<MemberId>;
  /** The name of a secretary who is no member of the assembly. */
  readonly outsideSecretary?: string;
  /** How the assembly decided to hold the whole sitting in closed session. */
  readonly closedSession?: ClosedSession;
  /** Present when the sitting was held in several places by videoconference. */
  readonly videoconference?: Videoconference;
  readonly printed?: PrintedFigures;
  readonly deliberations: ReadonlyArray<Deliberation>;
}

/** A sitting whose every name, item and amount refers to something: only `makeSitting` and the codec build one. */
export type Sitting = SittingFields & { readonly _brand: 'Sitting' };
