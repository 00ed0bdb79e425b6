import { isCivilDay } from '../../calendar/index.js';
import type { IdentifierFinding, InternalNumberFinding, ReceiptFinding, StampDayContradicted, StampFinding, UniquenessFinding, UniquenessRule } from '../../transmission/index.js';
import { formatActIdentifier, isActNature } from '../../transmission/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, many, missing, nature } from './words.js';

/** A component of an identifier, which the finding holds as a text. */
const readNature = (text: string): string => (isActNature(text) ? nature(text) : text);
const readDay = (text: string): string => (isCivilDay(text) ? day(text) : text);

const RULES: Readonly<Record<UniquenessRule, string>> = { ministry: 'the ministry', s2low: 'S2LOW', stela: 'STELA', pastell: 'Pastell' };
const STAMP_DAYS: Readonly<Record<StampDayContradicted['what'], string>> = { sent: 'sent', received: 'received', published: 'published' };

export const ENGLISH_TRANSMISSION: Pick<FindingSentences, (IdentifierFinding | InternalNumberFinding | UniquenessFinding | StampFinding | ReceiptFinding)['_tag']> = {
  IdentifierAgrees: ({ identifier, suggestedNature }) =>
    `Identifier ${formatActIdentifier(identifier)}: ${identifier.documentType === null ? '' : `document type ${identifier.documentType}, `}département ${identifier.department}, SIREN ${identifier.siren} (control digit right, that of the body), day ${day(identifier.day)}, internal number ${identifier.internalNumber}, ${identifier.nature === null ? `nature not in the identifier${suggestedNature === null ? '' : `, the document type suggesting ${nature(suggestedNature)}`}` : `nature ${nature(identifier.nature)}`}.`,
  IdentifierDisagrees: ({ component, inIdentifier, expected }) =>
    component === 'siren'
      ? `The identifier bears the SIREN ${inIdentifier}, the body ${expected}.`
      : component === 'nature'
      ? `The identifier bears the nature ${readNature(inIdentifier)}, the act is of nature ${readNature(expected)}: the declared nature is wrong, or the identifier is that of another act.`
      : `The identifier bears the day ${readDay(inIdentifier)}, before the sitting of ${readDay(expected)}.`,
  IdentifierDayDiffers: ({ identifier, heldOn, missing: list }) =>
    `The identifier bears the day ${day(identifier.day)}, the sitting was held on ${day(heldOn)}; ${missing(list)}.`,
  BodySirenUnknown: ({ identifier, missing: list }) => `SIREN ${identifier.siren} of the identifier not compared; ${missing(list)}.`,
  InternalNumberCorresponds: ({ deliberationNumber, internalNumber, by, before, after }) =>
    `The internal number ${internalNumber} is that of deliberation ${deliberationNumber}${by === 'counts' ? ', by its last counts' : ''}${before === '' ? '' : `, with ${before} before`}${after === '' ? '' : `, with ${after} after`}.`,
  InternalNumberDiffers: ({ deliberationNumber, internalNumber, missing: list }) =>
    `The internal number ${internalNumber} does not hold the number of deliberation ${deliberationNumber}; ${missing(list)}.`,
  IdentifiersDistinct: ({ rule, compared }) => `${many(compared, 'act', 'acts')} compared: none is the same as another for ${RULES[rule]}.`,
  IdentifierReused: ({ rule, internalNumber, acts }) => `The number ${internalNumber} names several acts (${acts.join(', ')}), the same one for ${RULES[rule]}: only the first is accepted.`,
  IdentifierPerhapsReused: ({ rule, internalNumber, acts, missing: list }) =>
    `The number ${internalNumber} names several acts (${acts.join(', ')}), perhaps the same one for ${RULES[rule]}; ${missing(list)}.`,
  StampAgrees: ({ stamp: { identifier } }) => `The stamp${identifier === null ? '' : ` (${formatActIdentifier(identifier)})`} does not contradict the act.`,
  StampDayContradicted: ({ what, printed, against, other }) =>
    against === 'recorded'
      ? `The stamp says “${STAMP_DAYS[what]} on ${day(printed)}”, the record ${day(other)}: one of the two days is wrong.`
      : `The stamp says “${STAMP_DAYS[what]} on ${day(printed)}”, before ${day(other)}, the day ${against === 'sent' ? 'it was sent' : 'of the decision'}: one of the two days is wrong.`,
  StampUnreadable: ({ stamp: { reading }, missing: list }) =>
    `Stamp read in part${reading === null ? '' : ` (SIREN ${reading.siren}, ${day(reading.day)})`}; ${missing(list)}.`,
  StampSimulated: ({ missing: list }) => `Stamp of a test platform, which shows no transmission; ${missing(list)}.`,
  ReceivedByPrefecture: ({ receivedOn }) => `Received by the prefecture on ${day(receivedOn)}.`,
  ReceivedBeforeItsDay: ({ receivedOn, day: itsDay }) =>
    `Received by the prefecture on ${day(receivedOn)}, before ${day(itsDay)}, the day of the act: one of the two is wrong.`,
  ReceiptUnknown: ({ missing: list }) => `Transmission; ${missing(list)}.`,
};
