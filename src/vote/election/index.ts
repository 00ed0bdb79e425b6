export { assessElectionRound } from './assess-election-round.js';
export type {
  Candidacy, ElectionFact, ElectionFacts, ElectionFinding, ElectionForm, ElectionOutcome, ElectionBase, Office, RoundCount, RoundFigure,
  RoundFigures, RoundNumber, Tied,
} from './election.js';
