import type { ActFinding, ActStep, NumberingFinding } from '../../act/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, missing, periodEnd } from './words.js';

const STEPS: Readonly<Record<ActStep, string>> = { publication: 'la publication', notification: 'la notification', transmission: 'la transmission au représentant de l’État' };

export const FRENCH_ACT: Pick<FindingSentences, (ActFinding | NumberingFinding)['_tag']> = {
  NextNumber: ({ after, next, passed }) =>
    `Après le numéro ${after}, le suivant est ${next}${passed.length === 0 ? '' : ` (${passed.join(', ')} déjà ${passed.length >= 2 ? 'donnés' : 'donné'})`}.`,
  NextNumberNeedsCounter: ({ after, options }) => `Après le numéro ${after}, plusieurs groupes de chiffres peuvent compter : ${options.join(' ou ')}.`,
  PublishedBeforeDecision: ({ publishedOn, decidedOn }) =>
    `Publié le ${day(publishedOn)}, avant la décision du ${day(decidedOn)} : l’un des deux jours est faux.`,
  NotifiedBeforeDecision: ({ notifiedOn, decidedOn }) =>
    `Notifié le ${day(notifiedOn)}, avant la décision du ${day(decidedOn)} : l’un des deux jours est faux.`,
  Executory: ({ day: since, publishedOn, transmittedOn }) =>
    `Exécutoire depuis le ${day(since)} : ${publishedOn === transmittedOn ? 'publié et transmis ce jour-là' : `publié le ${day(publishedOn)}, transmis le ${day(transmittedOn)}`}.`,
  ExecutoryOnNotification: ({ day: since, notifiedOn, transmittedOn }) =>
    `Exécutoire depuis le ${day(since)} : ${notifiedOn === transmittedOn ? 'notifié et transmis ce jour-là' : `notifié le ${day(notifiedOn)}, transmis le ${day(transmittedOn)}`}.`,
  ExecutoryWithoutTransmission: ({ day: since, step }) =>
    `Exécutoire depuis le ${day(since)}, jour de ${STEPS[step]} : cet acte n’est pas soumis à transmission.`,
  NotExecutory: ({ lacking }) => `Pas encore exécutoire : il manque ${lacking.map((step) => STEPS[step]).join(' et ')}.`,
  ExecutoryUndetermined: ({ missing: list }) => `Caractère exécutoire indéterminé : ${missing(list)}.`,
  InForce: ({ day: since, dayAfterPublication, executoryOn, statedDay }) =>
    `En vigueur à compter du ${day(since)} : lendemain de la publication le ${day(dayAfterPublication)}, exécutoire le ${day(executoryOn)}${statedDay === null ? '' : `, jour fixé par l’acte le ${day(statedDay)}`}.`,
  InForceUndetermined: ({ missing: list }) => `Entrée en vigueur indéterminée : ${missing(list)}.`,
  ChallengeOpen: ({ period }) => `Recours possible jusqu’au ${periodEnd(period)} : ${period.months} mois francs depuis le ${day(period.from)}, hors prolongation pour la distance.`,
  ChallengeOpenFromAfar: ({ period, extraMonths }) =>
    `Recours possible jusqu’au ${periodEnd(period)} pour ce requérant : ${period.months} mois francs depuis le ${day(period.from)}, dont ${extraMonths} pour la distance.`,
  ChallengePeriodNotOpposable: ({ notifiedOn }) =>
    `Délai de recours non opposable : la notification du ${day(notifiedOn)} ne mentionne pas les voies et délais de recours.`,
  ChallengeUndetermined: ({ missing: list }) => `Délai de recours indéterminé : ${missing(list)}.`,
  ReferralOpen: ({ period }) => `Déféré préfectoral possible jusqu’au ${periodEnd(period)} : ${period.months} mois francs depuis le ${day(period.from)}.`,
  ReferralOpenAfterDocuments: ({ period, requestedOn, requestUntil }) =>
    `Déféré préfectoral possible jusqu’au ${periodEnd(period)} : ${period.months} mois francs depuis la réception, le ${day(period.from)}, des pièces demandées le ${day(requestedOn)} (au plus tard le ${day(requestUntil)}).`,
  ReferralRequestTooLate: ({ requestedOn, requestUntil }) =>
    `Déféré préfectoral fermé le ${day(requestUntil)} : la demande du préfet, du ${day(requestedOn)}, vient trop tard.`,
  CommunicationOpen: ({ period }) =>
    `Acte non soumis à transmission : le préfet peut en demander communication en vue d’un déféré jusqu’au ${periodEnd(period)}, ${period.months} mois francs depuis le ${day(period.from)}.`,
  ReferralOpenAfterCommunication: ({ period, requestedOn, requestUntil }) =>
    `Déféré préfectoral possible jusqu’au ${periodEnd(period)} : ${period.months} mois francs depuis la communication de l’acte, le ${day(period.from)}, demandée le ${day(requestedOn)} (au plus tard le ${day(requestUntil)}).`,
  ReferralUndetermined: ({ missing: list }) => `Délai de déféré indéterminé : ${missing(list)}.`,
};
