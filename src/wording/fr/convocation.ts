import type { ConvocationFinding, Delay, OpenDelay } from '../../convocation/index.js';
import type { FindingSentences } from '../lexicon.js';
import { clearDays, day, many, missing } from './words.js';

const requirement = (required: number, other: number | null): string =>
  other === null ? `${required} requis` : `${Math.min(required, other)} ou ${Math.max(required, other)} requis selon la population, qui n’est pas connue`;

/** « 5 jours francs », ou « 3 jours » quand le texte ne les dit pas francs. */
const counted = ({ counting, counted: count }: Pick<Delay, 'counting' | 'counted'>): string =>
  counting === 'clear-days' ? clearDays(count) : many(count, 'jour', 'jours');

const otherReading = ({ otherReading: on }: Pick<Delay, 'otherReading'>): string => (on === null ? '' : ` (${day(on)} selon l’autre lecture)`);

const start = ({ sentOn, receivedOn }: Delay): string => {
  if (receivedOn !== null) return `le ${day(receivedOn)}, jour de réception, l’envoi étant irrégulier,`;
  return sentOn === null ? '' : `le ${day(sentOn)}`;
};

const kept = (delay: Delay, what: string, agreed: string): string =>
  `${what} ${agreed} ${start(delay)} pour le ${day(delay.heldOn)} : ${counted(delay)}, ${requirement(delay.required, delay.otherRequirement)} ; samedis, dimanches et jours fériés compris. Dernier jour d’envoi : ${day(delay.latestSendingDay)}${otherReading(delay)}.`;

const late = (delay: Delay & { readonly daysShort: number }, what: string, agreed: string): string =>
  `${what} ${agreed} ${start(delay)} pour le ${day(delay.heldOn)} : ${counted(delay)}, ${requirement(delay.required, delay.otherRequirement)}. Il manque ${delay.otherRequirement === null ? '' : 'au moins '}${many(delay.daysShort, 'jour', 'jours')} ; le dernier jour d’envoi était le ${day(delay.latestSendingDay)}${otherReading(delay)}.`;

const possible = ({ counting, possibleRequirements, latestSendingDays }: OpenDelay): string => {
  if (possibleRequirements.length === 0) return '';
  const last = possibleRequirements[possibleRequirements.length - 1] as number;
  const days = [...possibleRequirements.slice(0, -1), counted({ counting, counted: last })].join(' ou ');
  const latest = latestSendingDays.map((each) => day(each)).join(' ou ');
  return ` (${days} ${possibleRequirements.length > 1 ? 'requis selon le cas' : 'requis'} ; dernier jour d’envoi : ${latest})`;
};

const REQUESTERS = { prefect: 'le préfet', members: 'des membres', 'permanent-commission': 'la commission permanente' } as const;
const MODES = { electronic: 'par voie électronique', paper: 'sur papier' } as const;

const signed = (members: number | null, required: number | null, inOffice: number | null): string =>
  [
    ...(members === null ? [] : [many(members, 'signataire', 'signataires')]),
    ...(required === null ? [] : [`${required} requis`]),
    ...(inOffice === null ? [] : [`${many(inOffice, 'membre', 'membres')} en exercice`]),
  ].join(', ');

const between = (earliest: string | null, latest: string): string => (earliest === null ? `au plus tard le ${latest}` : `du ${earliest} au ${latest}`);

export const FRENCH_CONVOCATION: Pick<FindingSentences, ConvocationFinding['_tag']> = {
  ConvocationInTime: (delay) => kept(delay, 'Convocation', delay.receivedOn === null ? 'envoyée' : 'comptée depuis'),
  ConvocationLate: (delay) => late(delay, 'Convocation tardive,', delay.receivedOn === null ? 'envoyée' : 'comptée depuis'),
  ConvocationUndetermined: ({ missing: list, ...open }) => `Délai de convocation indéterminé : ${missing(list)}${possible(open)}.`,
  ConvocationWithoutDelay: ({ heldOn }) => `Seconde convocation pour le ${day(heldOn)} : aucun délai à respecter.`,
  ReportsInTime: (delay) => kept(delay, 'Rapports', 'adressés'),
  ReportsLate: (delay) => late(delay, 'Rapports tardifs,', 'adressés'),
  ReportsUndetermined: ({ missing: list, ...open }) => `Délai d’envoi des rapports indéterminé : ${missing(list)}${possible(open)}.`,
  SittingOfRight: ({ quorumFailedOn, heldOn }) => `Réunion de plein droit le ${day(heldOn)}, au jour fixé par le texte après la séance sans quorum du ${day(quorumFailedOn)}.`,
  SittingNotOfRight: ({ quorumFailedOn, dueOn, heldOn }) =>
    `Seconde réunion tenue le ${day(heldOn)} ; après la séance sans quorum du ${day(quorumFailedOn)}, la réunion de plein droit était le ${day(dueOn)}.`,
  SittingOfRightUndetermined: ({ missing: list, heldOn }) => `Réunion de plein droit du ${day(heldOn)} : ${missing(list)}.`,
  UrgencyAccepted: () => 'Délai abrégé pour urgence : il en a été rendu compte à l’ouverture, et l’assemblée s’est prononcée pour.',
  UrgencyNotReported: () => 'Délai abrégé pour urgence sans qu’il en ait été rendu compte à l’ouverture de la séance.',
  UrgencyRefused: () => 'Délai abrégé pour urgence, que l’assemblée n’a pas admise.',
  UrgencyPostponed: ({ items }) => `Délai abrégé pour urgence : l’assemblée a renvoyé ${items.length === 0 ? 'la discussion, sans désigner de point' : `à une séance ultérieure : ${items.join(', ')}`}.`,
  UrgencyWithoutText: () => 'Urgence invoquée, mais aucun texte ne permet à cet organe d’abréger le délai.',
  UrgencyUndetermined: ({ missing: list }) => `Délai abrégé pour urgence : ${missing(list)}.`,
  ExplanatoryNoteSent: () => 'Une note explicative de synthèse accompagnait la convocation.',
  ExplanatoryNoteMissing: () => 'Aucune note explicative de synthèse n’accompagnait la convocation ; elle était due.',
  ExplanatoryNoteNotRequired: () => 'La note explicative de synthèse n’est pas due à cette population.',
  ExplanatoryNoteUndetermined: ({ missing: list }) => `Note explicative de synthèse : ${missing(list)}.`,
  SendingModeRegular: ({ mode }) => `Convocation envoyée ${MODES[mode]}, comme le texte le veut ou comme les membres l’ont demandé.`,
  SendingModeIrregular: ({ mode, prescribed }) => `Convocation envoyée ${MODES[mode]} ; sauf demande des membres, elle devait l’être ${MODES[prescribed]}.`,
  SendingModeUndetermined: ({ mode, prescribed, missing: list }) => `Convocation envoyée ${MODES[mode]}, quand le texte la veut ${MODES[prescribed]} sauf demande : ${missing(list)}.`,
  FirstSittingInTime: ({ heldOn, from, earliestDay, latestDay }) =>
    `Première séance le ${day(heldOn)}, ${between(earliestDay === null ? null : day(earliestDay), day(latestDay))}, délai compté depuis le ${day(from)}.`,
  FirstSittingOutOfTime: ({ heldOn, from, earliestDay, latestDay }) =>
    `Première séance le ${day(heldOn)}, hors de son délai : elle devait se tenir ${between(earliestDay === null ? null : day(earliestDay), day(latestDay))}, délai compté depuis le ${day(from)}.`,
  FirstSittingUndetermined: ({ missing: list }) => `Jour de la première séance : ${missing(list)}.`,
  RequestBinding: ({ by, members, required, inOffice }) =>
    `Séance demandée par ${REQUESTERS[by]}${members === null ? '' : ` (${signed(members, required, inOffice)})`} : elle devait être convoquée.`,
  RequestNotBinding: ({ by, members, required, inOffice, because }) =>
    because === 'not-provided'
      ? `Séance demandée par ${REQUESTERS[by]} : le texte ne leur donne pas le droit de la faire convoquer.`
      : `Séance demandée par ${REQUESTERS[by]} (${signed(members, required, inOffice)}) : trop peu pour obliger à convoquer.`,
  RequestUndetermined: ({ by, members, required, inOffice, missing: list }) => {
    const known = signed(members, required, inOffice);
    return `Séance demandée par ${REQUESTERS[by]}${known === '' ? '' : ` (${known})`} : ${missing(list)}.`;
  },
  RequestedSittingInTime: ({ receivedOn, sentOn, heldOn, lastDay }) =>
    `Séance demandée le ${day(receivedOn)}, tenue le ${day(heldOn)}${sentOn === null ? '' : `, convoquée le ${day(sentOn)}`} : convoquée dans le délai, qui courait jusqu’au ${day(lastDay)}.`,
  RequestedSittingLate: ({ receivedOn, sentOn, heldOn, lastDay }) =>
    `Séance demandée le ${day(receivedOn)}, tenue le ${day(heldOn)}${sentOn === null ? '' : `, convoquée le ${day(sentOn)}`} : trop tard, le délai s’arrêtait au ${day(lastDay)}.`,
  RequestedSittingUndetermined: ({ missing: list }) => `Délai pour convoquer la séance demandée : ${missing(list)}.`,
  ItemAddedAtOpening: () => 'Point ajouté à l’ordre du jour à l’ouverture de la séance : il n’était pas dans la convocation.',
  ItemAddedUndetermined: ({ missing: list }) => `Point ajouté à l’ordre du jour à l’ouverture de la séance : ${missing(list)}.`,
  PostponedItemDeliberated: () => 'Point que l’assemblée avait renvoyé à une séance ultérieure, et qui a pourtant été délibéré.',
  DraftBudgetInTime: (delay) => kept(delay, 'Projet de budget et rapports', 'adressés'),
  DraftBudgetLate: (delay) => late(delay, 'Projet de budget et rapports tardifs,', 'adressés'),
  DraftBudgetUndetermined: ({ missing: list, ...open }) => `Délai d’envoi du projet de budget indéterminé : ${missing(list)}${possible(open)}.`,
  BudgetDebateInTime: ({ debatedOn, heldOn, weeks }) => `Débat sur les orientations budgétaires le ${day(debatedOn)}, dans les ${weeks} semaines avant le ${day(heldOn)}.`,
  BudgetDebateTooEarly: ({ debatedOn, heldOn, weeks, earliestDay }) =>
    `Débat sur les orientations budgétaires le ${day(debatedOn)}, plus de ${weeks} semaines avant le ${day(heldOn)} ; il pouvait se tenir à partir du ${day(earliestDay)}.`,
  BudgetDebateNotBefore: ({ debatedOn, heldOn }) => `Débat sur les orientations budgétaires le ${day(debatedOn)} : il doit précéder la séance du budget, tenue le ${day(heldOn)}.`,
  BudgetDebateUndetermined: ({ missing: list }) => `Débat sur les orientations budgétaires : ${missing(list)}.`,
};
