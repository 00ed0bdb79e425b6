import * as either from 'fp-ts/lib/Either.js';
import type { Chair, ClosedSession, CountedRoll, Member, Movement, NamedRoll, PrintedFigures, Roll, Videoconference } from '../attendance/index.js';
import { WITHDRAWAL_REASONS } from '../attendance/index.js';
import type { Proxy } from '../proxy/index.js';
import type { Deliberation, DeliberationAct, Sitting, SittingFields } from '../sitting/index.js';
import { makeSitting } from '../sitting/index.js';
import type { TransmissionFacts } from '../transmission/index.js';
import { MATTERS } from '../vote/index.js';
import { organCodec } from './body.js';
import { actKind, exclusion, publicityChoice, publicityMode, steps } from './act.js';
import type { Codec } from './codec.js';
import { codec } from './codec.js';
import { convocationCodec, itemConvocationCodec } from './convocation.js';
import { byField, count, list, oneOf, optional, record, text, yesOrNo } from './combinators.js';
import { fundingCodec } from './funding.js';
import { actIdentifierCodec, civilDayCodec, sirenCodec } from './leaves.js';
import { referenceDefects } from './references.js';
import { voteCodec } from './vote.js';

const member = record<Member>('member', {
  id: text,
  surname: text,
  givenName: optional(text),
  title: optional(text),
  standsInFor: optional(text),
  communeSeats: optional(count),
  titularNotified: optional(oneOf('notice of the titular member', ['yes', 'no'])),
});

const movement = record<Movement>('movement', {
  kind: oneOf('movement', ['arrives', 'leaves', 'withdraws', 'returns']),
  member: text,
  before: optional(text),
  during: optional(text),
  because: optional(oneOf('reason of a withdrawal', WITHDRAWAL_REASONS)),
});

const namedRoll = record<NamedRoll, { readonly _tag: 'NamedRoll' }>('roll by name', {
  inOffice: optional(count),
  members: list(member),
  presentAtOpening: list(text),
  recordedAbsent: optional(list(text)),
  movements: list(movement),
  alternatesInStatutes: optional(oneOf('alternates in the statutes', ['provided', 'not-provided'])),
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

/** A proxy by its giver, its holder, the items for which it was given, and what is known of the document. */
export const proxyCodec: Codec<Proxy> = record<Proxy>('proxy', {
  giver: text,
  holder: optional(text),
  from: optional(text),
  until: optional(text),
  form: optional(oneOf('form', ['written', 'oral'])),
  leftBlank: optional(oneOf('part left blank', ['holder', 'sitting'])),
  outsider: optional(text),
  givenOn: optional(civilDayCodec),
  revokedOn: optional(civilDayCodec),
  revokedBefore: optional(text),
  consecutiveSittings: optional(count),
  certifiedIllness: optional(oneOf('certified illness', ['yes', 'no'])),
});

const chair = record<Chair>('chair', {
  member: optional(text),
  office: optional(oneOf('office', ['mayor-or-president', 'deputy-or-vice-president', 'eldest-member', 'elected-chair'])),
});

const closedSession = record<ClosedSession>('closed session', {
  askedBy: optional(oneOf('who asked', ['mayor-or-president', 'members'])),
  members: optional(count),
  votesFor: optional(count),
  debate: optional(oneOf('debate', ['held', 'none'])),
});

const videoconference = record<Videoconference>('videoconference', {
  notice: optional(oneOf('mention in the notice', ['mentioned', 'not-mentioned'])),
  broadcast: optional(oneOf('broadcast', ['live', 'none'])),
  meetingInOnePlace: optional(oneOf('meeting in one place', ['held', 'none'])),
});

const printed = record<PrintedFigures>('printed figures', {
  inOffice: optional(count),
  present: optional(count),
  represented: optional(count),
  absent: optional(count),
  voices: optional(count),
  quorum: optional(count),
});

const transmission = record<TransmissionFacts>('transmission', {
  receivedOn: optional(civilDayCodec),
  identifier: optional(actIdentifierCodec),
});

const act = record<DeliberationAct>('act', {
  kind: optional(actKind),
  exclusion: optional(exclusion),
  mode: optional(publicityMode),
  urgency: optional(yesOrNo),
  electronicOn: optional(civilDayCodec),
  onlineUntil: optional(civilDayCodec),
  notifiedOn: optional(civilDayCodec),
  signedOn: optional(civilDayCodec),
  adoptionDeadline: optional(civilDayCodec),
  statedDay: optional(civilDayCodec),
  outstanding: optional(steps),
});

const deliberation = record<Deliberation>('deliberation', {
  item: text,
  number: optional(text),
  subject: optional(text),
  convocation: optional(itemConvocationCodec),
  printed: optional(printed),
  matter: optional(oneOf('matter', MATTERS)),
  exercise: optional(count),
  election: optional(oneOf('office', ['mayor', 'president', 'deputy', 'vice-president', 'bureau-member', 'delegate'])),
  chair: optional(chair),
  closedSession: optional(closedSession),
  vote: optional(voteCodec),
  funding: optional(fundingCodec),
  transmission: optional(transmission),
  publishedOn: optional(civilDayCodec),
  act: optional(act),
});

const sittingFields = record<SittingFields>('sitting', {
  organ: organCodec,
  siren: optional(sirenCodec),
  heldOn: civilDayCodec,
  convocation: convocationCodec,
  agenda: list(text),
  composing: optional(count),
  publicityChoice: optional(publicityChoice),
  roll: rollCodec,
  proxies: list(proxyCodec),
  surplusProxies: optional(oneOf('rule on the proxies too many', ['first-given', 'needs-decision'])),
  executive: optional(text),
  chair: optional(chair),
  precedence: optional(list(text)),
  secretaries: optional(list(text)),
  outsideSecretary: optional(text),
  closedSession: optional(closedSession),
  videoconference: optional(videoconference),
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
 * @example decode(sittingCodec)({}) // { _tag: 'Left' }
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
  schema: () => sittingFields.schema(),
});
