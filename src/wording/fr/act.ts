import type { ActFinding, NumberingFinding } from '../../act/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, missing, periodEnd } from './words.js';

export const FRENCH_ACT: Pick<FindingSentences, (ActFinding | NumberingFinding)['_tag']> = {
  NextNumber: ({ after, next, passed }) =>
    `Après le numéro ${after}, le suivant est ${next}${passed.length === 0 ? '' : ` (${passed.join(', ')} déjà ${passed.length >= 2 ? 'donnés' : 'donné'})`}.`,
  NextNumberNeedsCounter: ({ after, options }) => `Après le numéro ${after}, plusieurs groupes de chiffres peuvent compter : ${options.join(' ou ')}.`,
  PublishedBeforeDecision: ({ publishedOn, decidedOn }) =>
    `Publié le ${day(publishedOn)}, avant la décision du ${day(decidedOn)} : l’un des deux jours est faux.`,
  Executory: ({ day: since, publishedOn, transmittedOn }) =>
    `Exécutoire depuis le ${day(since)} : ${publishedOn === transmittedOn ? 'publié et transmis ce jour-là' : `publié le ${day(publishedOn)}, transmis le ${day(transmittedOn)}`}.`,
  ExecutoryUndetermined: ({ missing: list }) => `Caractère exécutoire indéterminé : ${missing(list)}.`,
  ChallengeOpen: ({ period }) => `Recours possible jusqu’au ${periodEnd(period)} : ${period.months} mois francs depuis le ${day(period.from)}, hors prolongation pour la distance.`,
  ChallengeUndetermined: ({ missing: list }) => `Délai de recours indéterminé : ${missing(list)}.`,
  ReferralOpen: ({ period }) => `Déféré préfectoral possible jusqu’au ${periodEnd(period)} : ${period.months} mois francs depuis le ${day(period.from)}.`,
  ReferralUndetermined: ({ missing: list }) => `Délai de déféré indéterminé : ${missing(list)}.`,
};
