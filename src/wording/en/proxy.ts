import type { ProxyFinding, VoicesFinding } from '../../proxy/index.js';
import type { FindingSentences } from '../lexicon.js';
import { ENGLISH_TERMS } from './terms.js';
import { many, missing, range } from './words.js';

const { obstacles } = ENGLISH_TERMS;

export const ENGLISH_PROXY: Pick<FindingSentences, (ProxyFinding | VoicesFinding)['_tag']> = {
  ProxyValid: ({ giver, holder }, nameOf) => `Proxy valid: ${nameOf(giver)} to ${holder === null ? '(not named)' : nameOf(holder)}.`,
  ProxyRefused: ({ giver, holder, obstacle, limit }, nameOf) =>
    `Proxy refused: ${nameOf(giver)} to ${holder === null ? '(not named)' : nameOf(holder)}; ${obstacles[obstacle]}${obstacle === 'holder-already-holds' || obstacle === 'too-many-sittings' ? ` (${limit})` : ''}.`,
  ProxyLapsed: ({ giver, holder, obstacle }, nameOf) =>
    `Proxy without effect at this item: ${nameOf(giver)} to ${holder === null ? '(not named)' : nameOf(holder)}; ${obstacles[obstacle]}.`,
  ProxyToChoose: ({ giver, holder, options, between }, nameOf) =>
    `Proxy of ${nameOf(giver)}${holder === null ? '' : ` to ${nameOf(holder)}`}: not all of those ${between === 'givers' ? 'this holder has' : 'this giver gave'} stand, to choose between the ${between} ${options.map(nameOf).join(', ')}.`,
  ProxyUndetermined: ({ giver, holder, missing: list }, nameOf) =>
    `Proxy of ${nameOf(giver)}${holder === null ? '' : ` to ${nameOf(holder)}`}; ${missing(list)}.`,
  VoicesCounted: ({ own, byProxy, total }) => `${many(total, 'voice', 'voices')}: ${own} in person, ${byProxy} by proxy.`,
  VoicesUndetermined: ({ atLeast, atMost, missing: list }) =>
    `Number of voices undetermined${atMost === null ? '' : `, ${range(atLeast, atMost)}`}; ${missing(list)}.`,
};
