import type { ConvocationFinding } from '../../convocation/index.js';
import type { FindingSentences } from '../lexicon.js';
import { clearDays, day, many, missing } from './words.js';

const requirement = (required: number, other: number | null): string =>
  other === null ? `${required} requis` : `${Math.min(required, other)} ou ${Math.max(required, other)} requis selon la population, qui n’est pas connue`;

export const FRENCH_CONVOCATION: Pick<FindingSentences, ConvocationFinding['_tag']> = {
  ConvocationInTime: ({ sentOn, heldOn, clearDays: count, required, otherRequirement, latestSendingDay }) =>
    `Convocation envoyée le ${day(sentOn)} pour le ${day(heldOn)} : ${clearDays(count)}, ${requirement(required, otherRequirement)} ; samedis, dimanches et jours fériés compris. Dernier jour d’envoi : ${day(latestSendingDay)}.`,
  ConvocationLate: ({ sentOn, heldOn, clearDays: count, required, daysShort, latestSendingDay, otherRequirement }) =>
    `Convocation tardive, envoyée le ${day(sentOn)} pour le ${day(heldOn)} : ${clearDays(count)}, ${requirement(required, otherRequirement)}. Il manque ${otherRequirement === null ? '' : 'au moins '}${many(daysShort, 'jour', 'jours')} ; le dernier jour d’envoi était le ${day(latestSendingDay)}.`,
  ConvocationUndetermined: ({ missing: list, possibleRequirements }) =>
    `Délai de convocation indéterminé : ${missing(list)}${possibleRequirements.length > 1 ? ` (${possibleRequirements.join(' ou ')} jours francs requis selon le cas)` : ''}.`,
  UrgencyAccepted: () => 'Délai abrégé pour urgence : il en a été rendu compte à l’ouverture, et l’assemblée s’est prononcée pour.',
  UrgencyNotReported: () => 'Délai abrégé pour urgence sans qu’il en ait été rendu compte à l’ouverture de la séance.',
  UrgencyUndetermined: ({ missing: list }) => `Délai abrégé pour urgence : ${missing(list)}.`,
  ExplanatoryNoteSent: () => 'Une note explicative de synthèse accompagnait la convocation.',
  ExplanatoryNoteMissing: () => 'Aucune note explicative de synthèse n’accompagnait la convocation ; elle était due.',
  ExplanatoryNoteNotRequired: () => 'La note explicative de synthèse n’est pas due à cette population.',
  ExplanatoryNoteUndetermined: ({ missing: list }) => `Note explicative de synthèse : ${missing(list)}.`,
};
