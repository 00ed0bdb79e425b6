import { extensionTo, procedureOf } from '../../body/index.js';
import { NO_NOTES } from '../../legal/index.js';
import type { ElectionFacts, ElectionFinding, ElectionOutcome } from './election.js';
import { assessForm } from './form.js';
import { decideRound, namesRepeated } from './outcome.js';
import { ELECTION_SECRECY, MAYOR_RULES_EXTENDED } from './provisions.js';
import { compareRoundFigures } from './round-figures.js';
import { roundsInForce } from './rounds-in-force.js';

/** The mayor, the deputies and the president of an intercommunal body are always elected by secret ballot. */
const secrecy = ({ organ, heldOn, office, ballot }: ElectionFacts): ReadonlyArray<ElectionFinding> => {
  const intercommunal = procedureOf(organ) === 'intercommunal' && office === 'president';
  const municipal = procedureOf(organ) === 'municipal' && (office === 'mayor' || office === 'deputy');
  if (ballot === undefined || ballot === 'secret' || !(municipal || intercommunal)) return [];
  const basis = [ELECTION_SECRECY, ...(intercommunal ? [MAYOR_RULES_EXTENDED] : []), ...extensionTo(organ, heldOn)] as const;
  return [{ _tag: 'ElectionNotSecret', standing: 'breaches', ballot, basis, notes: NO_NOTES }];
};

/** Who is elected, where the round says so: `null` for nobody, `undefined` where it cannot be said. */
const electedIn = (outcome: ElectionOutcome): string | null | undefined =>
  outcome._tag === 'CandidateElected' ? outcome.elected
  : outcome._tag === 'AnotherRoundNeeded' || outcome._tag === 'NobodyElected' ? null
  : undefined;

const againstAnnouncement = ({ announced }: ElectionFacts, outcome: ElectionOutcome): ReadonlyArray<ElectionFinding> => {
  const elected = electedIn(outcome);
  const { basis, notes } = outcome;
  return announced === undefined || elected === undefined || announced.elected === elected
    ? []
    : [{ _tag: 'AnnouncedElectionContradicted', standing: 'breaches', announced: announced.elected, elected, basis, notes }];
};

/**
 * States what a round of an election in the assembly decided, then what is irregular in it: who is elected, by which majority,
 * which round comes next, or what is needed to say it.
 *
 * Shape:   ElectionFacts → the outcome, then the irregularities
 * Units:   votes. Blank and spoiled papers are not votes cast. An elected person need be neither a candidate nor present.
 * Rounds:  nothing: the majority is compared by cross-multiplication; the one shown is the least whole number that exceeds half.
 * Findings: CandidateElected · AnotherRoundNeeded · NobodyElected · EqualAgesNeedDecision · ElectionUndetermined · ElectionRulesUnknown ·
 *          ElectionFormRegular · ElectionFormIrregular · ElectionFormUndetermined · ElectionNotSecret · MorePapersThanVoters ·
 *          FewerPapersThanVoters · RoundFigureDisagrees · VotesUnaccountedFor · CandidateNamedTwice · AnnouncedElectionContradicted
 * Errors:  none.
 *
 * @legal CGCT, art. L2122-7 (mayor), L2122-7-1 and L2122-7-2 (deputies), L2122-4 al. 1 (secrecy), L2121-21 al. 5 (appointments)
 * @legal CGCT, art. L5211-2 (president of an intercommunal body), L3122-1 al. 4 and L3122-5 al. 5 (département), L4133-1 al. 4 and L4133-5 al. 5 (région)
 * @interpretation 018-age-between-equals
 * @interpretation 019-members-of-the-council
 * @interpretation 020-intercommunal-bureau
 * @example assessElectionRound({
 *   organ: commune, heldOn: '2026-03-27', office: 'mayor', form: 'by-name', round: 1, ballot: 'secret',
 *   candidacies: [{ name: 'Alard', votes: 32 }], figures: { papers: 42, blankOrSpoiled: 10 },
 *   })[0] // { _tag: 'CandidateElected', elected: 'Alard', votesCast: 32, required: 17 }
 * @since 0.1.0
 */
export const assessElectionRound = (facts: ElectionFacts): ReadonlyArray<ElectionFinding> => {
  const { organ, heldOn, office, form } = facts;
  const { rule, missing, basis, notes } = roundsInForce(organ, heldOn, office, form);
  const formFindings = [...assessForm(facts), ...secrecy(facts)];
  if (rule === undefined) {
    return [{ _tag: 'ElectionRulesUnknown', standing: 'undetermined', missing: [missing], office, form, basis, notes }, ...formFindings];
  }
  const outcome = decideRound(facts, rule, { basis, notes });
  return [
    outcome,
    ...formFindings,
    ...compareRoundFigures(facts, rule, { basis, notes }),
    ...namesRepeated(facts).map((name): ElectionFinding => ({ _tag: 'CandidateNamedTwice', standing: 'breaches', name, basis, notes })),
    ...againstAnnouncement(facts, outcome),
  ];
};
