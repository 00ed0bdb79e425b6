import type { EntryIntoForceFacts, PublicityFacts, TransmittalFacts } from '../act/index.js';
import { assessEntryIntoForce, assessPublicity, assessTransmittal } from '../act/index.js';
import type { DeliberationReport } from './report.js';
import type { Deliberation, Sitting } from './sitting.js';

type Facts = EntryIntoForceFacts & PublicityFacts & TransmittalFacts;

const factsOf = ({ organ, heldOn, publicityChoice }: Sitting, { publishedOn, transmission, exercise, act }: Deliberation): Facts => ({
  ...act,
  organ, decidedOn: heldOn, publishedOn, exercise,
  transmittedOn: transmission?.receivedOn,
  choice: publicityChoice,
});

/** The mode of publicity is assessed where it is said, the duty to transmit where the record says what the act is. */
const assessAct = (sitting: Sitting, deliberation: Deliberation): DeliberationReport['entryIntoForce'] => {
  const facts = factsOf(sitting, deliberation);
  const { mode, kind, exclusion } = facts;
  return [
    ...(mode !== undefined || kind === 'individual' ? assessPublicity(facts) : []),
    ...(kind !== undefined || exclusion !== undefined ? [assessTransmittal(facts)] : []),
    ...assessEntryIntoForce(facts),
  ];
};

/** What follows the vote, computed once for all the deliberations that follow each other as the same act with the same days. */
export const entryIntoForceOf = (sitting: Sitting): ((deliberation: Deliberation) => DeliberationReport['entryIntoForce']) => {
  let last: { readonly deliberation: Deliberation; readonly findings: DeliberationReport['entryIntoForce'] } | undefined;
  const isSame = (a: Deliberation, b: Deliberation): boolean =>
    a.publishedOn === b.publishedOn && a.transmission?.receivedOn === b.transmission?.receivedOn && a.act === undefined && b.act === undefined;
  return (deliberation) => {
    if (last === undefined || !isSame(last.deliberation, deliberation)) last = { deliberation, findings: assessAct(sitting, deliberation) };
    return last.findings;
  };
};
