import { followsMunicipalRules } from '../../body/index.js';
import { addDays } from '../../calendar/index.js';
import { inForceOn } from '../../legal/index.js';
import type { SittingRequest } from '../convocation.js';
import type { ConvocationFacts } from '../facts.js';
import type { ConvocationFact, OccasionFinding } from '../finding.js';
import type { RequestRule } from './provisions.js';
import { REQUEST_DAYS } from './provisions.js';
import { requestInForce } from './request-rule.js';

/** The fewest members who reach, or exceed, the share. */
const membersRequired = (inOffice: number, { numerator, denominator, strictness }: RequestRule): number =>
  strictness === 'more-than' ? Math.floor((inOffice * numerator) / denominator) + 1 : Math.ceil((inOffice * numerator) / denominator);

/** Whether a request binds by every rule that may govern it, by none, or by some. */
const assessMembers = (facts: ConvocationFacts, { by, members, receivedOn }: SittingRequest): OccasionFinding => {
  const { inOffice } = facts;
  const { rules, undecidedBy, basis, notes } = requestInForce(facts, receivedOn ?? facts.heldOn);
  // A third, where it is one of them, comes before the majority, and is never more.
  const required = inOffice === undefined ? [] : rules.map((rule) => membersRequired(inOffice, rule));
  const [least, most] = [required[0], required[required.length - 1]];
  const count = { by, members: members ?? null, inOffice: inOffice ?? null, basis, notes };
  const undetermined = (fact: ConvocationFact): OccasionFinding => ({ _tag: 'RequestUndetermined', standing: 'undetermined', missing: [fact], required: least === most ? (least ?? null) : null, ...count });
  if (rules.length === 0) return undetermined(undecidedBy);
  if (least === undefined || most === undefined) return undetermined('members-in-office');
  if (members === undefined) return undetermined('members-requesting');
  if (members >= most) return { _tag: 'RequestBinding', standing: 'conforms', required: most, ...count };
  return members < least ? { _tag: 'RequestNotBinding', standing: 'conforms', because: 'too-few-members', required: least, ...count } : undetermined(undecidedBy);
};

/** A request by the prefect, or by the permanent commission, binds where the text names them. */
const assessOther = (facts: ConvocationFacts, by: 'prefect' | 'permanent-commission', { receivedOn }: SittingRequest): OccasionFinding => {
  const { rules, undecidedBy, basis, notes } = requestInForce(facts, receivedOn ?? facts.heldOn);
  const [rule] = rules;
  const count = { by, members: null, required: null, inOffice: null, basis, notes };
  if (rule === undefined) return { _tag: 'RequestUndetermined', standing: 'undetermined', missing: [undecidedBy], ...count };
  return rule.others.includes(by)
    ? { _tag: 'RequestBinding', standing: 'conforms', ...count }
    : { _tag: 'RequestNotBinding', standing: 'conforms', because: 'not-provided', ...count };
};

/** "Un délai maximal de trente jours" from the request: the notices are sent within it. Only the municipal rules have such a delay. */
const assessDays = ({ organ, heldOn, convocation: { sentOn } }: ConvocationFacts, { receivedOn }: SittingRequest, { basis, notes }: OccasionFinding): ReadonlyArray<OccasionFinding> => {
  const version = inForceOn(receivedOn ?? heldOn, REQUEST_DAYS);
  if (version === undefined || !followsMunicipalRules(organ)) return [];
  if (receivedOn === undefined) return [{ _tag: 'RequestedSittingUndetermined', standing: 'undetermined', missing: ['sitting-request-day'], basis, notes }];
  const lastDay = addDays(receivedOn, version.value);
  const days = { receivedOn, sentOn: sentOn ?? null, heldOn, lastDay, basis, notes };
  // Notices go before the sitting: held within the delay, it was convened within it.
  if (heldOn <= lastDay || (sentOn !== undefined && sentOn <= lastDay)) return [{ _tag: 'RequestedSittingInTime', standing: 'conforms', ...days }];
  return sentOn === undefined
    ? [{ _tag: 'RequestedSittingUndetermined', standing: 'undetermined', missing: ['sending-day'], basis, notes }]
    : [{ _tag: 'RequestedSittingLate', standing: 'breaches', ...days }];
};

/** Whether a request bound to convene, and if it did, whether the members were convened in time. */
export const assessRequestedSitting = (facts: ConvocationFacts, request: SittingRequest): ReadonlyArray<OccasionFinding> => {
  const binding = request.by === 'members' ? assessMembers(facts, request) : assessOther(facts, request.by, request);
  return binding._tag === 'RequestBinding' ? [binding, ...assessDays(facts, request, binding)] : [binding];
};
