import type { ActFacts, ActKind, ActStep, DeliberationNumber, EntryIntoForceFacts, PrefectRequest, PublicityFacts, PublicityMode, Residence, SuspensionFacts, TransmissionExclusion, TransmittalFacts, WithdrawalFacts } from '../act/index.js';
import { ACT_KINDS, ACT_STEPS, formatDeliberationNumber, isDeliberationNumber, parseDeliberationNumber, PUBLICITY_MODES, SUSPENSION_GROUNDS, TRANSMISSION_EXCLUSIONS, UNDOING_REASONS } from '../act/index.js';
import { TERRITORIES } from '../calendar/index.js';
import { organCodec } from './body.js';
import type { Codec } from './codec.js';
import type { Fields } from './combinators.js';
import { count, list, oneOf, optional, record, yesOrNo } from './combinators.js';
import { civilDayCodec, parsed } from './leaves.js';

/** The number of a deliberation, with or without « n° » before it. */
export const deliberationNumberCodec: Codec<DeliberationNumber> = parsed(
  'deliberation-number', parseDeliberationNumber, (value): value is DeliberationNumber => typeof value === 'string' && isDeliberationNumber(value), formatDeliberationNumber,
);

const day = optional(civilDayCodec);

/** The words that an act is told by, in a sitting as on their own. */
export const actKind: Codec<ActKind> = oneOf('kind of act', ACT_KINDS);
export const exclusion: Codec<TransmissionExclusion> = oneOf('reason not to transmit', TRANSMISSION_EXCLUSIONS);
export const steps: Codec<ReadonlyArray<ActStep>> = list(oneOf('step', ACT_STEPS));
export const publicityMode: Codec<PublicityMode> = oneOf('mode of publication', PUBLICITY_MODES);
export const publicityChoice: Codec<PublicityMode | 'none'> = oneOf<PublicityMode | 'none'>('choice of publication', [...PUBLICITY_MODES, 'none']);

const actFields: Fields<ActFacts> = {
  organ: organCodec,
  decidedOn: civilDayCodec,
  kind: optional(actKind),
  exclusion: optional(exclusion),
  publishedOn: day,
  notifiedOn: day,
  transmittedOn: day,
  outstanding: optional(steps),
};

/** What is known of an act after the vote, of the one who challenges it, of what the prefect asked. */
export const entryIntoForceFactsCodec: Codec<EntryIntoForceFacts> = record<EntryIntoForceFacts>('act', {
  ...actFields,
  statedDay: day,
  livesIn: optional(oneOf<Residence>('residence', [...TERRITORIES, 'other-overseas', 'abroad'])),
  filedWith: optional(oneOf('place of filing', ['court', 'state-representative'])),
  remedies: optional(oneOf('mention of the remedies', ['stated', 'not-stated'])),
  request: optional(record<PrefectRequest>('request of the prefect', { requestedOn: day, receivedOn: day })),
});

/** How an act was made public. */
export const publicityFactsCodec: Codec<PublicityFacts> = record<PublicityFacts>('publicity', {
  ...actFields,
  mode: optional(publicityMode),
  choice: optional(publicityChoice),
  newCommuneSince: day,
  urgency: optional(yesOrNo),
  electronicOn: day,
  onlineUntil: day,
});

/** What the duty to transmit an act looks at. */
export const transmittalFactsCodec: Codec<TransmittalFacts> = record<TransmittalFacts>('transmittal', {
  ...actFields,
  signedOn: day,
  adoptionDeadline: day,
  exercise: optional(count),
});

/** What a request for suspension looks at. */
export const suspensionFactsCodec: Codec<SuspensionFacts> = record<SuspensionFacts>('suspension', {
  organ: organCodec,
  ground: oneOf('ground', SUSPENSION_GROUNDS),
  transmittedOn: day,
  requestedOn: day,
});

/** What the withdrawal or the repeal of a decision looks at. */
export const withdrawalFactsCodec: Codec<WithdrawalFacts> = record<WithdrawalFacts>('withdrawal', {
  decidedOn: civilDayCodec,
  undoing: oneOf('undoing', ['withdrawal', 'repeal']),
  legality: optional(oneOf('legality', ['legal', 'illegal'])),
  reason: optional(oneOf('reason', UNDOING_REASONS)),
  on: day,
});
