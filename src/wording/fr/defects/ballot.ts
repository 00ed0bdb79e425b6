import type { SeatBallotDefect } from '../../../vote/index.js';
import { day } from '../words.js';
import type { DefectSentences } from '../../lexicon.js';
import { excerpt } from '../../text-excerpt.js';

const STAGES = { bonus: 'la prime', 'last-seats': 'les derniers sièges' } as const;
const PARTS = { bonus: 'prime', threshold: 'seuil' } as const;

/** The sentences of the defects of a ballot between lists. */
export const FRENCH_BALLOT: DefectSentences<SeatBallotDefect> = {
  SeatsNotCountable: ({ found }) => `nombre de sièges : on trouve ${excerpt(found)} ; on attend un nombre entier, de 1 à 10 000 : corrigez-le.`,
  NoLists: () => 'on trouve un scrutin sans liste ; on en attend une au moins : ajoutez les listes et leurs voix.',
  DuplicateList: ({ list }) => `la liste « ${excerpt(list)} » figure deux fois ; on attend un nom différent pour chacune : renommez l’une des deux, ou retirez-la.`,
  VotesNotCountable: ({ list, found }) =>
    `${list === null ? 'suffrages exprimés' : `voix de la liste « ${excerpt(list)} »`} : on trouve ${excerpt(found)} ; on attend un nombre entier, positif ou nul : corrigez-le.`,
  VotesTooLarge: ({ found }) => `somme des voix des listes : on trouve ${excerpt(found)} ; on attend au plus 9 007 199 254 740 991 : vérifiez les voix de chaque liste.`,
  PrintedSeatsNotCountable: ({ list, found }) =>
    `${list === null ? 'prime imprimée' : `sièges imprimés de la liste « ${excerpt(list)} »`} : on trouve ${excerpt(found)} ; on attend un nombre entier, positif ou nul : corrigez-le.`,
  AverageAgeImpossible: ({ list, found }) =>
    `moyenne d’âge de la liste « ${excerpt(list)} » : on trouve ${excerpt(found)} ; on attend une somme d’âges et un nombre de candidats, tous deux entiers et positifs : corrigez-les.`,
  BornAfterTheBallot: ({ list, candidate, bornOn, heldOn }) =>
    `candidat ${candidate + 1} de la liste « ${excerpt(list)} » : on trouve le jour de naissance « ${excerpt(bornOn)} » ; on attend un jour écrit AAAA-MM-JJ, avant le scrutin du ${day(heldOn)} : corrigez-le.`,
  UnknownList: ({ stage, list, near }) =>
    `le tirage au sort pour ${STAGES[stage]} nomme la liste « ${excerpt(list)} », qui n’est pas dans le scrutin ; on attend ${near === null ? 'une liste du scrutin' : `sans doute « ${excerpt(near)} »`} : corrigez le nom.`,
  RoundUnknown: ({ found }) => `tour : on trouve ${excerpt(found)} ; on attend 1 ou 2 : corrigez-le.`,
  SeatElectionUnknown: ({ found, elections }) =>
    `« ${excerpt(found)} » n’est pas une élection connue ; on attend une règle que vous énoncez, ou l’une de celles-ci, écrite telle quelle : ${elections.join(', ')}.`,
  SeatRuleImpossible: ({ part, found }) => `${PARTS[part]} : on trouve ${excerpt(found)} ; on attend une part du tout, de 0 à 1, en deux nombres entiers : corrigez la règle.`,
};
