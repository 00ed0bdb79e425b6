import type { PrintedFigures, RollCall, RollFinding } from '../attendance/index.js';
import { assessRoll, comparePrinted, minutesBasis } from '../attendance/index.js';
import { followsMunicipalRules } from '../body/index.js';
import type { ConvocationFacts } from '../convocation/index.js';
import { assessConvocation, assessItemConvocation } from '../convocation/index.js';
import type { PartOf } from '../funding/index.js';
import { assessFunding } from '../funding/index.js';
import type { ProxyCall } from '../proxy/index.js';
import { assessProxies } from '../proxy/index.js';
import type { ActIdentifier, DocumentTypeFinding } from '../transmission/index.js';
import { assessActIdentifier, assessDocumentType, assessInternalNumber, assessReceipt } from '../transmission/index.js';
import type { VoteFacts } from '../vote/index.js';
import { assessVote } from '../vote/index.js';
import { entryIntoForceOf } from './entry-into-force.js';
import { formalitiesOfItem, formalitiesOfSitting } from './formalities.js';
import { derivedForItem, quorumOfItem } from './item-quorum.js';
import type { NamedMoment } from './derived-figures.js';
import type { Followed } from './followed.js';
import { follow } from './followed.js';
import { refuseUnmade } from './made-sitting.js';
import type { Moment } from './moments.js';
import { momentByFigures, momentByName } from './moments.js';
import { partTaken } from './part-taken.js';
import type { DeliberationReport, SittingReport } from './report.js';
import { sharedIdentifiers } from './shared-identifiers.js';
import type { Deliberation, Sitting } from './sitting.js';

/** What every deliberation of a sitting is reported with. */
interface Context {
  readonly sitting: Sitting;
  readonly opening: Moment;
  readonly formalities: (deliberation: Deliberation, moment: Moment) => DeliberationReport['formalities'];
  readonly entryIntoForce: (deliberation: Deliberation) => DeliberationReport['entryIntoForce'];
  readonly partOf: (deliberation: Deliberation) => PartOf;
  readonly sharedIdentifiers: ReturnType<typeof sharedIdentifiers>;
}

const printedAt = ({ sitting, opening }: Context, printed: PrintedFigures | undefined, { derived }: Pick<Moment, 'derived'>): ReadonlyArray<RollFinding> =>
  printed === undefined
    ? []
    : comparePrinted({ printed, derived, atOpening: opening.derived, minutes: minutesBasis(sitting.organ, sitting.heldOn) });

/** The vote of a deliberation, with the numbers of members that its majority may be counted of, where they are known to one. */
const voteFacts = ({ organ, heldOn, chair, composing }: Sitting, { chair: chairOfItem, vote, matter, exercise }: Deliberation, moment: Moment): VoteFacts => ({
  organ, heldOn, vote, matter, exercise, composing,
  chair: (chairOfItem ?? chair)?.member,
  mostVoices: moment.mostVoices,
  voices: moment.voices,
  inOffice: moment.derived['in-office']?.atLeast,
  presentOrRepresented: moment.voicesFinding._tag === 'VoicesCounted' ? moment.voicesFinding.total : undefined,
});

/** The type of document that the identifier bears, against the nature it bears. */
const assessTypeOf = ({ documentType, nature }: ActIdentifier): ReadonlyArray<DocumentTypeFinding> =>
  documentType === null ? [] : [assessDocumentType({ documentType, nature })];

/** The identifier of an act against its sitting, its number and the other acts. */
const assessIdentified = ({ sitting, sharedIdentifiers: shared }: Context, { item, number, transmission }: Deliberation): DeliberationReport['transmission'] => {
  const identifier = transmission?.identifier;
  if (identifier === undefined) return [];
  const body = sitting.siren === undefined ? {} : { siren: sitting.siren };
  return [
    ...assessActIdentifier({ identifier, nature: 'DE', body, heldOn: sitting.heldOn }),
    ...(number === undefined ? [] : [assessInternalNumber({ deliberationNumber: number, internalNumber: identifier.internalNumber })]),
    ...shared(item),
    ...assessTypeOf(identifier),
  ];
};

const assessTransmission = (context: Context, deliberation: Deliberation): DeliberationReport['transmission'] => {
  const { organ, heldOn } = context.sitting;
  return [
    ...assessIdentified(context, deliberation),
    // The duty to transmit is that of the municipal code; other bodies have their own, not encoded.
    ...(followsMunicipalRules(organ) ? [assessReceipt(deliberation.transmission ?? {}, { organ, decidedOn: heldOn })] : []),
  ];
};

/** The convocation of a sitting, with the members in office among whom a request for it is counted. */
const convocationFacts = ({ organ, heldOn, convocation, roll }: Sitting): ConvocationFacts => ({ organ, heldOn, convocation, inOffice: roll.inOffice });

/** A text that was rejected is not published, transmitted or challenged. */
const wasRejected = (vote: DeliberationReport['vote']): boolean =>
  vote[0]?._tag === 'VoteRejected' || vote[0]?._tag === 'VoteRejectedAsAnnounced';

const reportOn = (context: Context, deliberation: Deliberation, moment: Moment, proxies: DeliberationReport['proxies']): DeliberationReport => {
  const { sitting, opening, entryIntoForce } = context;
  const vote = assessVote(voteFacts(sitting, deliberation, moment));
  const rejected = wasRejected(vote);
  const moments = { opening, now: moment };
  return {
    item: deliberation.item,
    number: deliberation.number ?? null,
    subject: deliberation.subject ?? null,
    convocation: assessItemConvocation({ ...convocationFacts(sitting), item: deliberation.item, particular: deliberation.convocation, exercise: deliberation.exercise }),
    formalities: context.formalities(deliberation, moment),
    roll: [moment.roll, ...printedAt(context, deliberation.printed, { derived: derivedForItem(deliberation, moments) })],
    proxies,
    voices: moment.voicesFinding,
    quorum: quorumOfItem(deliberation, moments),
    vote,
    funding: deliberation.funding === undefined ? [] : assessFunding(deliberation.funding, sitting.heldOn, context.partOf(deliberation)),
    transmission: rejected ? [] : assessTransmission(context, deliberation),
    entryIntoForce: rejected ? [] : entryIntoForce(deliberation),
  };
};

/** The moments of a sitting, computed once for all the items between which nothing moved. */
const momentsOf = (sitting: Sitting, followed: Followed | undefined): ((place: number) => Moment) => {
  if (followed === undefined) {
    const moment = momentByFigures(sitting);
    return () => moment;
  }
  const { roll } = followed.proxyFacts;
  let last: { readonly at: NamedMoment; readonly moment: Moment } | undefined;
  return (place) => {
    const call = followed.roll.calls[place] as RollCall;
    const vote = followed.roll.votes[place] as RollCall;
    const proxies = followed.discussed[place] as ProxyCall;
    const proxyCall = followed.proxyCalls[place] as ProxyCall;
    if (last?.at.call !== call || last.at.vote !== vote || last.at.proxies !== proxies || last.at.proxyCall !== proxyCall) {
      const at: NamedMoment = { sitting, roll, followed, call, proxies, vote, proxyCall };
      last = { at, moment: momentByName(at) };
    }
    return last.moment;
  };
};

/**
 * Assesses a whole sitting: convocation, chair and secretary, roll, proxies, voices and quorum at the opening; then, for each
 * deliberation, the same as they stood when its item was taken, the vote, the money, the transmission and the entry into force.
 *
 * Shape:   Sitting → SittingReport, plain data
 * Units:   those of each rule.
 * Rounds:  as each rule says.
 * Findings: every finding of every room; `breachesOf` and `undeterminedOf` sort them.
 * Errors:  none by type, see makeSitting; without types, a TypeError that says what to pass.
 *
 * @legal every source is in the `basis` of its finding
 * @example assessSitting(sitting) // { quorum: { required: 34, counted: 40 }, voices: { total: 46 } }
 * @since 0.1.0
 */
export const assessSitting = (sitting: Sitting): SittingReport => {
  refuseUnmade(sitting);
  const { organ, heldOn, roll, printed } = sitting;
  const followed = roll._tag === 'NamedRoll' ? follow(sitting, roll) : undefined;
  const momentAt = momentsOf(sitting, followed);
  const opening = momentAt(0);
  const changes = ({ proxyCall: now }: Moment, before?: Moment): DeliberationReport['proxies'] =>
    followed === undefined || now === undefined
      ? []
      : assessProxies(followed.proxyFacts, before?.proxyCall === undefined ? { now } : { now, before: before.proxyCall });

  const places = new Map(sitting.agenda.map((item, index) => [item, index + 1] as const));
  const placeOf = ({ item }: Deliberation): number => places.get(item) ?? 0;
  const partOf = (deliberation: Deliberation): PartOf => partTaken(followed, placeOf(deliberation), deliberation);
  const formalities: Context['formalities'] = (deliberation, moment) =>
    formalitiesOfItem(sitting, { deliberation, moment, call: followed?.roll.calls[placeOf(deliberation)] }, followed);
  const context: Context = { sitting, opening, formalities, entryIntoForce: entryIntoForceOf(sitting), partOf, sharedIdentifiers: sharedIdentifiers(sitting.deliberations) };
  let before = opening;
  const deliberations = sitting.deliberations.map((deliberation) => {
    const moment = momentAt(placeOf(deliberation));
    const report = reportOn(context, deliberation, moment, changes(moment, before));
    before = moment;
    return report;
  });
  return {
    organ,
    heldOn,
    members: followed?.proxyFacts.roll.members ?? [],
    convocation: assessConvocation(convocationFacts(sitting)),
    formalities: formalitiesOfSitting(sitting, opening, followed),
    roll: [
      opening.roll,
      ...(followed === undefined ? [] : assessRoll({ organ, heldOn, roll: followed.proxyFacts.roll, followed: followed.roll, givers: sitting.proxies.map(({ giver }) => giver) })),
      ...printedAt(context, printed, opening),
    ],
    proxies: changes(opening),
    voices: opening.voicesFinding,
    quorum: opening.quorum,
    deliberations,
  };
};
