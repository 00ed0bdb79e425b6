import * as either from 'fp-ts/lib/Either.js';
import type { Chair, CountedRoll, Member, Movement, NamedRoll, PrintedFigures, Roll } from '../attendance/index.js';
import type { Body, Organ } from '../body/index.js';
import { BODY_KINDS, ORGAN_KINDS } from '../body/index.js';
import { TERRITORIES } from '../calendar/index.js';
import type { Convocation, Urgency } from '../convocation/index.js';
import type { Contribution, Funding, Grant, Programme } from '../funding/index.js';
import type { Proxy } from '../proxy/index.js';
import type { Deliberation, Sitting, SittingFields } from '../sitting/index.js';
import { makeSitting } from '../sitting/index.js';
import type { TransmissionFacts } from '../transmission/index.js';
import type { Choice, NamedVote, PrintedVote, Tally, Vote } from '../vote/index.js';
import { MATTERS } from '../vote/index.js';
import type { Codec } from './codec.js';
import { codec } from './codec.js';
import { byField, count, fieldCount, isObject, list, oneOf, optional, record, text, year } from './combinators.js';
import { actIdentifierCodec, civilDayCodec, euroCodec, printedRateCodec, sirenCodec } from './leaves.js';
import { referenceDefects } from './references.js';

/** A body: its kind, its name, its territory, its population where a rule asks for it. */
export const bodyCodec: Codec<Body> = record<Body>('body', {
  kind: oneOf('body kind', BODY_KINDS),
  name: text,
  territory: oneOf('territory', TERRITORIES),
  population: optional(count),
});

/** An organ and the body it belongs to; makeSitting checks that the body has such an organ. */
export const organCodec: Codec<Organ> = record<Organ>('organ', {
  body: bodyCodec,
  kind: oneOf('organ kind', ORGAN_KINDS),
});

const urgency = record<Urgency>('urgency', {
  reportedAtOpening: optional(oneOf('report', ['yes', 'no'])),
  council: optional(oneOf('decision on the urgency', ['accepted', 'postponed'])),
});

/** How the members were convened; what the record does not say is left out. */
export const convocationCodec: Codec<Convocation> = record<Convocation>('convocation', {
  rank: oneOf('rank', ['ordinary', 'first-after-renewal', 'second']),
  sentOn: optional(civilDayCodec),
  quorumFailedOn: optional(civilDayCodec),
  urgency: optional(urgency),
  explanatoryNote: optional(oneOf('explanatory note', ['sent', 'not-sent'])),
  largestMemberCommune: optional(count),
});

const member = record<Member>('member', {
  id: text,
  surname: text,
  givenName: optional(text),
  title: optional(text),
  standsInFor: optional(text),
});

const movement = record<Movement>('movement', {
  kind: oneOf('movement', ['arrives', 'leaves', 'withdraws', 'returns']),
  member: text,
  before: optional(text),
});

const namedRoll = record<NamedRoll, { readonly _tag: 'NamedRoll' }>('roll by name', {
  inOffice: optional(count),
  members: list(member),
  presentAtOpening: list(text),
  recordedAbsent: optional(list(text)),
  movements: list(movement),
}, { _tag: 'NamedRoll' });

const countedRoll = record<CountedRoll, { readonly _tag: 'CountedRoll' }>('roll by figures', {
  inOffice: optional(count),
  present: optional(count),
  represented: optional(count),
}, { _tag: 'CountedRoll' });

/** A roll by name where it has `members`, by figures otherwise. */
export const rollCodec: Codec<Roll> = byField(
  'roll', ['members', 'presentAtOpening', 'recordedAbsent', 'movements'], namedRoll, countedRoll,
);

/** A proxy by its giver, its holder and the items for which it was given. */
export const proxyCodec: Codec<Proxy> = record<Proxy>('proxy', {
  giver: text,
  holder: optional(text),
  from: optional(text),
  until: optional(text),
});

const chair = record<Chair>('chair', {
  member: optional(text),
  office: optional(oneOf('office', ['mayor-or-president', 'deputy-or-vice-president', 'eldest-member', 'elected-chair'])),
});

const printed = record<PrintedFigures>('printed figures', {
  inOffice: optional(count),
  present: optional(count),
  represented: optional(count),
  absent: optional(count),
  voices: optional(count),
  quorum: optional(count),
});

const tally = record<Tally>('tally', {
  for: count,
  against: count,
  abstentions: optional(count),
  refusals: optional(count),
  notTakingPart: optional(count),
  blank: optional(count),
  spoiled: optional(count),
});

const CHOICES: ReadonlyArray<Choice> = ['for', 'against', 'abstention', 'not-taking-part'];

const namedVote = record<NamedVote>('named vote', { member: text, choice: oneOf('choice', CHOICES) });
const anyNamedVotes = list(namedVote);

const isPlainVote = (input: unknown): input is NamedVote =>
  isObject(input) &&
  typeof input['member'] === 'string' && input['member'].length > 0 &&
  (input['choice'] === 'for' || input['choice'] === 'against' || input['choice'] === 'abstention' || input['choice'] === 'not-taking-part') &&
  fieldCount(input) === 2;

/**
 * The list of named votes, by far the longest of a sitting: read by direct access to the two fields while every vote is plain, and
 * again by the general reader, which says what is wrong, as soon as one is not.
 */
const namedVotes = codec<ReadonlyArray<NamedVote>>({
  name: anyNamedVotes.name,
  is: (value): value is ReadonlyArray<NamedVote> => anyNamedVotes.is(value),
  read: (input, found) => {
    if (!Array.isArray(input)) return anyNamedVotes.read(input, found);
    const votes = new Array<NamedVote>(input.length);
    for (let place = 0; place < input.length; place++) {
      const vote: unknown = input[place];
      if (!isPlainVote(vote)) return anyNamedVotes.read(input, found);
      votes[place] = { member: vote.member, choice: vote.choice };
    }
    return votes;
  },
  write: (votes) => anyNamedVotes.encode(votes),
});

const printedVote = record<PrintedVote>('printed vote', {
  wording: optional(text),
  voices: optional(count),
  voters: optional(count),
  votesCast: optional(count),
  absoluteMajority: optional(count),
});

/** A vote as the record gives it: a tally, votes by name, an announcement, printed figures. */
export const voteCodec: Codec<Vote> = record<Vote>('vote', {
  ballot: optional(oneOf('ballot', ['ordinary', 'public', 'secret'])),
  announced: optional(oneOf('announcement', ['unanimous', 'adopted', 'rejected'])),
  tally: optional(tally),
  byName: optional(namedVotes),
  chairVote: optional(oneOf('vote of the chair', ['for', 'against', 'abstention'])),
  printed: optional(printedVote),
});

const grant = record<Grant>('grant', {
  beneficiary: text,
  beneficiaryStatus: optional(oneOf('status of the beneficiary', ['private-law', 'public-law'])),
  total: euroCodec,
  years: list(year),
  yearly: optional(list(euroCodec)),
  agreement: optional(oneOf('agreement', ['yes', 'no'])),
});

const contribution = record<Contribution>('contribution', {
  contributor: text,
  amount: euroCodec,
  printedRate: optional(printedRateCodec),
});

const programme = record<Programme>('programme', {
  name: text,
  yearlyCost: euroCodec,
  contributions: list(contribution),
});

/** The money of one deliberation: a grant, a programme, or both. */
export const fundingCodec: Codec<Funding> = record<Funding>('funding', {
  grant: optional(grant),
  programme: optional(programme),
});

const transmission = record<TransmissionFacts>('transmission', {
  receivedOn: optional(civilDayCodec),
  identifier: optional(actIdentifierCodec),
});

const deliberation = record<Deliberation>('deliberation', {
  item: text,
  number: optional(text),
  subject: optional(text),
  printed: optional(printed),
  matter: optional(oneOf('matter', MATTERS)),
  exercise: optional(count),
  vote: optional(voteCodec),
  funding: optional(fundingCodec),
  transmission: optional(transmission),
  publishedOn: optional(civilDayCodec),
});

const sittingFields = record<SittingFields>('sitting', {
  organ: organCodec,
  siren: optional(sirenCodec),
  heldOn: civilDayCodec,
  convocation: convocationCodec,
  agenda: list(text),
  composing: optional(count),
  roll: rollCodec,
  proxies: list(proxyCodec),
  chair: optional(chair),
  secretaries: optional(list(text)),
  printed: optional(printed),
  deliberations: list(deliberation),
});

/**
 * A whole sitting. Its shape is read first, then its references are checked: members, items, amounts.
 *
 * Shape:   JSON data ↔ Sitting
 * Units:   days `YYYY-MM-DD`, amounts as text in euros (`"94000.00"`), identifiers as text.
 * Rounds:  nothing.
 * Findings: none; see assessSitting.
 * Errors:  every defect with its path; see decode and makeSitting.
 *
 * @example decode(sittingCodec)(JSON.parse(text)) // Either<list of Defect, Sitting>
 * @since 0.1.0
 */
export const sittingCodec: Codec<Sitting> = codec<Sitting>({
  name: 'Sitting',
  is: (value): value is Sitting => sittingFields.is(value) && either.isRight(makeSitting(value)),
  read: (input, found) => {
    const before = found.defects.length;
    const fields = sittingFields.read(input, found);
    const misshapen = found.defects.slice(before).map(({ path }) => path);
    found.defects.push(...referenceDefects(fields, misshapen));
    return fields as Sitting;
  },
  write: (sitting) => sittingFields.encode(sitting),
});
