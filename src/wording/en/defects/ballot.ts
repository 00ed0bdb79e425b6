import type { SeatBallotDefect } from '../../../vote/index.js';
import { day } from '../words.js';
import type { DefectSentences } from '../../lexicon.js';
import { excerpt } from '../../text-excerpt.js';

const STAGES = { bonus: 'the bonus', 'last-seats': 'the last seats' } as const;
const PARTS = { bonus: 'bonus', threshold: 'threshold' } as const;

/** The sentences of the defects of a ballot between lists. */
export const ENGLISH_BALLOT: DefectSentences<SeatBallotDefect> = {
  SeatsNotCountable: ({ found }) => `number of seats: ${excerpt(found)} was found; a whole number from 1 to 10,000 is expected: correct it.`,
  NoLists: () => 'a ballot without lists was found; one list at least is expected: add the lists and their votes.',
  DuplicateList: ({ list }) => `the list “${excerpt(list)}” is there twice; a name of its own is expected for each: rename one of the two, or remove it.`,
  VotesNotCountable: ({ list, found }) =>
    `${list === null ? 'votes cast' : `votes of the list “${excerpt(list)}”`}: ${excerpt(found)} was found; a whole number from 0 on is expected: correct it.`,
  VotesTooLarge: ({ found }) => `sum of the votes of the lists: ${excerpt(found)} was found; 9,007,199,254,740,991 at most is expected: check the votes of each list.`,
  PrintedSeatsNotCountable: ({ list, found }) =>
    `${list === null ? 'printed bonus' : `printed seats of the list “${excerpt(list)}”`}: ${excerpt(found)} was found; a whole number from 0 on is expected: correct it.`,
  AverageAgeImpossible: ({ list, found }) =>
    `average age of the list “${excerpt(list)}”: ${excerpt(found)} was found; a sum of ages and a number of candidates, both whole and positive, are expected: correct them.`,
  BornAfterTheBallot: ({ list, candidate, bornOn, heldOn }) =>
    `candidate ${candidate + 1} of the list “${excerpt(list)}”: the day of birth “${excerpt(bornOn)}” was found; a day written YYYY-MM-DD, before the ballot of ${day(heldOn)}, is expected: correct it.`,
  UnknownList: ({ stage, list, near }) =>
    `the drawing of lots for ${STAGES[stage]} names the list “${excerpt(list)}”, which is not in the ballot; ${near === null ? 'a list of the ballot' : `probably “${excerpt(near)}”`} is expected: correct the name.`,
  RoundUnknown: ({ found }) => `round: ${excerpt(found)} was found; 1 or 2 is expected: correct it.`,
  SeatElectionUnknown: ({ found, elections }) =>
    `“${excerpt(found)}” is not a known election; a rule that you state is expected, or one of these, written as it is here: ${elections.join(', ')}.`,
  SeatRuleImpossible: ({ part, found }) => `${PARTS[part]}: ${excerpt(found)} was found; a share of the whole, from 0 to 1, in two whole numbers, is expected: correct the rule.`,
};
