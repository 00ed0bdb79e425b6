import type { Locale } from '../wording/index.js';

/** Where a seat of the roll stands. */
export type SeatState = 'present' | 'presence-in-doubt' | 'represented' | 'representation-in-doubt' | 'withdrawn' | 'absent';

/** A day of the timeline, named after what happened. */
export type Event = 'sent' | 'held' | 'published' | 'received' | 'executory' | 'challenge-end' | 'referral-end';

/** What the figures say, in one language. */
export interface FigureWords {
  readonly colon: string;
  readonly rollTitle: (inOffice: number) => string;
  /** So many members in one state. */
  readonly seats: (state: SeatState, count: number) => string;
  readonly planTitle: (cost: string) => string;
  readonly own: string;
  readonly granted: string;
  readonly requested: string;
  readonly others: string;
  readonly left: string;
  readonly excess: string;
  readonly timelineTitle: string;
  readonly events: Readonly<Record<Event, string>>;
  readonly late: string;
}

/** The word for one member, then for several; a single word serves both. */
type Words = Readonly<Record<SeatState, readonly [one: string, several?: string]>>;

const FRENCH_SEATS: Words = {
  present: ['présent', 'présents'], 'presence-in-doubt': ['présence incertaine', 'présences incertaines'], represented: ['représenté', 'représentés'],
  'representation-in-doubt': ['pouvoir incertain', 'pouvoirs incertains'], withdrawn: ['retiré', 'retirés'], absent: ['absent', 'absents'],
};

const ENGLISH_SEATS: Words = {
  present: ['present'], 'presence-in-doubt': ['perhaps present'], represented: ['represented'], 'representation-in-doubt': ['perhaps represented'],
  withdrawn: ['withdrawn'], absent: ['absent'],
};

const counted = ([one, several = one]: readonly [string, string?], count: number): string => `${count} ${count < 2 ? one : several}`;

const FRENCH: FigureWords = {
  colon: '\u00A0: ',
  rollTitle: (inOffice) => `Présences\u00A0: ${counted(['membre en exercice', 'membres en exercice'], inOffice)}`,
  seats: (state, count) => counted(FRENCH_SEATS[state], count),
  planTitle: (cost) => `Plan de financement\u00A0: coût de ${cost}`,
  own: 'part du maître d’ouvrage',
  granted: 'aides accordées',
  requested: 'aides demandées',
  others: 'autres contributions',
  left: 'reste à financer',
  excess: 'au-delà du coût',
  timelineTitle: 'De la convocation à la fin du délai de recours',
  events: {
    sent: 'convocation envoyée', held: 'séance', published: 'publication', received: 'réception en préfecture', executory: 'acte exécutoire',
    'challenge-end': 'dernier jour du recours', 'referral-end': 'dernier jour du déféré',
  },
  late: 'tardive',
};

const ENGLISH: FigureWords = {
  colon: ': ',
  rollTitle: (inOffice) => `Roll: ${counted(['member in office', 'members in office'], inOffice)}`,
  seats: (state, count) => counted(ENGLISH_SEATS[state], count),
  planTitle: (cost) => `Financing plan: cost of ${cost}`,
  own: 'share of the owner',
  granted: 'aid granted',
  requested: 'aid requested',
  others: 'other contributions',
  left: 'left to finance',
  excess: 'above the cost',
  timelineTitle: 'From the convocation to the end of the challenge period',
  events: {
    sent: 'convocation sent', held: 'sitting', published: 'publication', received: 'receipt by the prefecture', executory: 'act executory',
    'challenge-end': 'last day to challenge', 'referral-end': 'last day of the prefect’s referral',
  },
  late: 'late',
};

export const wordsOf = (locale: Locale): FigureWords => (locale === 'fr' ? FRENCH : ENGLISH);
