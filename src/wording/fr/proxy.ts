import type { ProxyFinding, VoicesFinding } from '../../proxy/index.js';
import type { FindingSentences } from '../lexicon.js';
import { FRENCH_TERMS } from './terms.js';
import { deNom, missing, range } from './words.js';

const { obstacles } = FRENCH_TERMS;

export const FRENCH_PROXY: Pick<FindingSentences, (ProxyFinding | VoicesFinding)['_tag']> = {
  ProxyValid: ({ giver, holder }, nameOf) => `Pouvoir valable : ${nameOf(giver)} à ${holder === null ? '(non nommé)' : nameOf(holder)}.`,
  ProxyRefused: ({ giver, holder, obstacle, limit }, nameOf) =>
    `Pouvoir refusé : ${nameOf(giver)} à ${holder === null ? '(non nommé)' : nameOf(holder)} ; ${obstacles[obstacle]}${obstacle === 'holder-already-holds' || obstacle === 'too-many-sittings' ? ` (${limit})` : ''}.`,
  ProxyLapsed: ({ giver, holder, obstacle }, nameOf) =>
    `Pouvoir sans effet à ce point : ${nameOf(giver)} à ${holder === null ? '(non nommé)' : nameOf(holder)} ; ${obstacles[obstacle]}.`,
  ProxyToChoose: ({ giver, holder, options, between }, nameOf) =>
    `Pouvoir ${deNom(nameOf(giver))}${holder === null ? '' : ` à ${nameOf(holder)}`} : tous ceux ${between === 'givers' ? 'que ce mandataire tient' : 'que ce mandant a donnés'} ne peuvent valoir, à choisir entre ${between === 'givers' ? 'les mandants' : 'les mandataires'} ${options.map(nameOf).join(', ')}.`,
  ProxyUndetermined: ({ giver, holder, missing: list }, nameOf) =>
    `Pouvoir ${deNom(nameOf(giver))}${holder === null ? '' : ` à ${nameOf(holder)}`} : ${missing(list)}.`,
  VoicesCounted: ({ own, byProxy, total }) => `${total} voix : ${own} en personne, ${byProxy} par pouvoir.`,
  VoicesUndetermined: ({ atLeast, atMost, missing: list }) =>
    `Nombre de voix indéterminé${atMost === null ? '' : `, ${range(atLeast, atMost)}`} : ${missing(list)}.`,
};
