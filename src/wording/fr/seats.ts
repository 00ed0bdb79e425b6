import type { SeatsFinding } from '../../vote/index.js';
import type { FindingSentences } from '../lexicon.js';
import type { SeatWords } from '../seat-words.js';
import { wordAllocation } from '../seat-words.js';
import { many, missing } from './words.js';

const METHODS = { 'largest-remainder': 'au plus fort reste', 'highest-average': 'à la plus forte moyenne' } as const;

const SETTLED_BY = { 'a-seat-each': 'par un siège à chacune', 'more-votes': 'au plus grand nombre de suffrages', age: 'au bénéfice de l’âge', lots: 'par le sort' } as const;

const SEAT_WORDS: SeatWords = {
  separator: ' ; ',
  bonus: (seats) => `${seats} de prime`,
  byQuota: (seats) => `${seats} au quotient`,
  beyondQuota: (seats, method) => `${seats} ${METHODS[method]}`,
  quota: (quota) => `quotient ${quota}`,
  step: (won, at, method) => `${method === 'largest-remainder' ? 'reste' : 'moyenne'} de ${at} : ${won}`,
  tie: (among, settledBy) => ` (égalité entre ${among}, départagée ${SETTLED_BY[settledBy]})`,
  bonusTie: (list, among, settledBy) => `prime à ${list} (égalité entre ${among}, départagée ${SETTLED_BY[settledBy]})`,
  admissions: { 'below-threshold': 'sous le seuil', 'no-vote': 'aucune voix' },
  unfilled: (seats) => many(seats, 'siège sans candidat', 'sièges sans candidat'),
};

export const FRENCH_SEATS: Pick<FindingSentences, SeatsFinding['_tag']> = {
  SeatsAllocated: (finding) => `${many(finding.seats, 'siège réparti', 'sièges répartis')} ${METHODS[finding.method]} : ${wordAllocation(finding, SEAT_WORDS)}.`,
  SecondRoundNeeded: ({ leading, votes: most, votesCast }) =>
    `Aucun siège au premier tour : ${leading.join(', ')} en tête avec ${most} voix, la majorité absolue des ${votesCast} suffrages exprimés n’est pas atteinte ; un second tour est nécessaire.`,
  NoSeatAllocated: ({ because, seats }) =>
    `Aucun des ${seats} sièges n’est attribué : ${because === 'no-vote' ? 'aucun suffrage exprimé' : 'aucune liste n’atteint le seuil'}.`,
  SeatsNeedDraw: ({ lists, atStake, stage, soFar }) =>
    `Égalité de suffrages et d’âge entre ${lists.join(', ')} pour ${stage === 'bonus' ? `la prime de ${many(atStake, 'siège', 'sièges')}` : many(atStake, 'siège', 'sièges')} : le sort décide.${soFar === null ? '' : ` Déjà acquis : ${wordAllocation(soFar, SEAT_WORDS)}.`}`,
  SeatsUndetermined: ({ missing: list, lists, atStake, soFar }) =>
    `${many(atStake, 'siège indéterminé', 'sièges indéterminés')} (${lists.join(', ')}) : ${missing(list)}.${soFar === null ? '' : ` Déjà acquis : ${wordAllocation(soFar, SEAT_WORDS)}.`}`,
  ListVotesDisagree: ({ votesCast, sum }) => `Suffrages exprimés imprimés : ${votesCast} ; la somme des voix des listes est de ${sum}.`,
  PrintedSeatsAgree: ({ lists }) => `Les sièges imprimés s’accordent avec la règle (${many(lists, 'liste', 'listes')}).`,
  PrintedSeatsDisagree: ({ lists }) =>
    `Sièges imprimés en désaccord avec la règle : ${lists.map(({ list, printed, computed }) => `${list} ${printed} au lieu de ${computed}`).join(', ')}.`,
  PrintedBonusDisagrees: ({ seats, printed, computed }) => `Prime imprimée de ${printed} sur ${many(seats, 'siège', 'sièges')} ; elle est de ${computed}.`,
};
