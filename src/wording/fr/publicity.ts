import type { PublicityFinding, PublicityMode, SuspensionFinding, TransmittalFinding, Undoing, UndoingReason, WithdrawalFinding } from '../../act/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, many, missing } from './words.js';

const MODES: Readonly<Record<PublicityMode, string>> = { electronic: 'sous forme électronique', posting: 'par affichage', paper: 'sur papier' };
const BECAUSE = { law: 'la loi ne laisse pas d’autre choix', choice: 'selon le choix de l’assemblée', 'no-choice-made': 'à défaut de choix de l’assemblée' } as const;
const modes = (list: ReadonlyArray<PublicityMode>): string => list.map((mode) => MODES[mode]).join(' ou ');

const UNDOINGS: Readonly<Record<Undoing, string>> = { withdrawal: 'Retrait', repeal: 'Abrogation' };
/** Why a decision is undone without limit of time. */
export const FRENCH_UNDOING_REASONS: Readonly<Record<UndoingReason, string>> = {
  'subsidy-conditions-not-respected': 'les conditions de la subvention n’ont pas été respectées',
  'condition-no-longer-met': 'une condition du maintien n’est plus remplie',
  'more-favourable-at-request': 'à la demande du bénéficiaire, pour une décision plus favorable',
};

const span = (days: number, from: CivilDay): string => `${many(days, 'jour', 'jours')} depuis le ${day(from)}`;

export const FRENCH_PUBLICITY: Pick<FindingSentences, (PublicityFinding | TransmittalFinding | SuspensionFinding | WithdrawalFinding)['_tag']> = {
  PublicityRegular: ({ mode, because }) => `Publié ${MODES[mode]}, ${BECAUSE[because]} : mode de publicité régulier.`,
  PublicityIrregular: ({ mode, accepted, because }) => `Publié ${MODES[mode]} : mode irrégulier ; il faut publier ${modes(accepted)}, ${BECAUSE[because]}.`,
  PostedInUrgency: ({ electronicOn }) => `Affiché en urgence, puis publié sous forme électronique le ${day(electronicOn)}.`,
  Notified: ({ notifiedOn }) => `Décision individuelle notifiée le ${day(notifiedOn)}.`,
  KeptOnline: ({ publishedOn, atLeastUntil, onlineUntil }) =>
    onlineUntil === null
      ? `Publié en ligne le ${day(publishedOn)} : l’acte y reste au moins jusqu’au ${day(atLeastUntil)}.`
      : `En ligne du ${day(publishedOn)} au ${day(onlineUntil)} : l’acte devait y rester au moins jusqu’au ${day(atLeastUntil)}.`,
  TakenOfflineEarly: ({ publishedOn, atLeastUntil, onlineUntil }) =>
    `Retiré du site trop tôt : en ligne du ${day(publishedOn)} au ${day(onlineUntil)}, il devait y rester jusqu’au ${day(atLeastUntil)}.`,
  PublicityUndetermined: ({ missing: list }) => `Publicité indéterminée : ${missing(list)}.`,

  TransmittalNotRequired: () => 'Cet acte n’a pas à être transmis au représentant de l’État.',
  TransmittalWithoutDeadline: ({ transmittedOn }) =>
    `L’acte doit être transmis au représentant de l’État, sans délai fixé${transmittedOn === null ? '' : ` ; il l’a été le ${day(transmittedOn)}`}.`,
  TransmittedInTime: ({ transmittedOn, deadline, days, from }) => `Transmis le ${day(transmittedOn)}, dans le délai : au plus tard le ${day(deadline)}, ${span(days, from)}.`,
  TransmittedLate: ({ transmittedOn, deadline, days, from }) => `Transmis le ${day(transmittedOn)}, trop tard : au plus tard le ${day(deadline)}, ${span(days, from)}.`,
  TransmittalDue: ({ missing: list, deadline, days, from }) => `À transmettre au plus tard le ${day(deadline)}, ${span(days, from)} : ${missing(list)}.`,
  TransmittalUndetermined: ({ missing: list }) => `Délai de transmission indéterminé : ${missing(list)}.`,

  AutomaticSuspensionPossible: ({ receivedOn, requestUntil, until }) =>
    `Reçu le ${day(receivedOn)} : une demande de suspension du préfet jusqu’au ${day(requestUntil)} suspendrait l’acte aussitôt, jusqu’au ${day(until)} au plus tard.`,
  AutomaticSuspension: ({ receivedOn, requestUntil, requestedOn, until }) =>
    `Reçu le ${day(receivedOn)}, suspension demandée par le préfet le ${day(requestedOn)} (au plus tard le ${day(requestUntil)}) : l’acte est suspendu, jusqu’au ${day(until)} au plus tard.`,
  NoAutomaticSuspension: ({ receivedOn, requestUntil, requestedOn, ruledBy }) =>
    `Reçu le ${day(receivedOn)}, suspension demandée le ${day(requestedOn)}, après le ${day(requestUntil)} : l’acte n’est pas suspendu de plein droit, le juge statue d’ici le ${day(ruledBy)}.`,
  SuspensionRuledInMonths: ({ requestedOn, months, ruledBy }) =>
    `Suspension demandée par le préfet le ${day(requestedOn)} : le juge statue dans un délai de ${months} mois, d’ici le ${day(ruledBy)}.`,
  SuspensionRuledInHours: ({ hours }) => `Suspension demandée par le préfet : le juge se prononce dans les ${hours} heures.`,
  SuspensionUndetermined: ({ missing: list }) => `Effet d’une demande de suspension indéterminé : ${missing(list)}.`,

  WithdrawalPossible: ({ undoing, decidedOn, lastDay }) => `${UNDOINGS[undoing]} possible, si la décision du ${day(decidedOn)} est illégale, jusqu’au ${day(lastDay)}.`,
  WithdrawnInTime: ({ undoing, decidedOn, lastDay, on }) => `${UNDOINGS[undoing]} le ${day(on)} de la décision du ${day(decidedOn)} : dans le délai, qui finissait le ${day(lastDay)}.`,
  WithdrawnTooLate: ({ undoing, decidedOn, lastDay, on }) => `${UNDOINGS[undoing]} le ${day(on)} de la décision du ${day(decidedOn)} : trop tard, le délai finissait le ${day(lastDay)}.`,
  WithdrawalOfLegalDecision: ({ undoing }) => `${UNDOINGS[undoing]} impossible : la décision qui crée des droits est légale.`,
  WithdrawalWithoutLimit: ({ undoing, reason }) => `${UNDOINGS[undoing]} possible sans condition de délai : ${FRENCH_UNDOING_REASONS[reason]}.`,
  WithdrawalUndetermined: ({ missing: list, lastDay }) => `Retrait ou abrogation${lastDay === null ? '' : ` (délai jusqu’au ${day(lastDay)})`} : ${missing(list)}.`,
};
