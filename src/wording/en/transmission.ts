import type { IdentifierFinding, ReceiptFinding } from '../../transmission/index.js';
import { formatActIdentifier } from '../../transmission/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, missing } from './words.js';

export const ENGLISH_TRANSMISSION: Pick<FindingSentences, (IdentifierFinding | ReceiptFinding)['_tag']> = {
  IdentifierAgrees: ({ identifier }) =>
    `Identifier ${formatActIdentifier(identifier)}: ${identifier.documentType === null ? '' : `document type ${identifier.documentType}, `}département ${identifier.department}, SIREN ${identifier.siren} (control digit right, that of the body), day ${identifier.day}, internal number ${identifier.internalNumber}, ${identifier.nature === null ? 'nature not in the identifier' : `nature ${identifier.nature}`}.`,
  IdentifierDisagrees: ({ component, inIdentifier, expected }) =>
    component === 'siren'
      ? `The identifier bears the SIREN ${inIdentifier}, the body ${expected}.`
      : `The identifier bears the day ${inIdentifier}, before the sitting of ${expected}.`,
  IdentifierDayDiffers: ({ identifier, heldOn, missing: list }) =>
    `The identifier bears the day ${day(identifier.day)}, the sitting was held on ${day(heldOn)}; ${missing(list)}.`,
  BodySirenUnknown: ({ identifier, missing: list }) => `SIREN ${identifier.siren} of the identifier not compared; ${missing(list)}.`,
  ReceivedByPrefecture: ({ receivedOn }) => `Received by the prefecture on ${day(receivedOn)}.`,
  ReceivedBeforeItsDay: ({ receivedOn, day: itsDay }) =>
    `Received by the prefecture on ${day(receivedOn)}, before ${day(itsDay)}, the day of the act: one of the two is wrong.`,
  ReceiptUnknown: ({ missing: list }) => `Transmission; ${missing(list)}.`,
};
