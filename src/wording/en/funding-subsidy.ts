import type { DutyFinding, InterestFinding, NoDuty, SubsidyDuty } from '../../funding/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, missing } from './words.js';

const DUTIES: Readonly<Record<SubsidyDuty, string>> = {
  'distinct-deliberation': 'Deliberation distinct from the budget vote',
  'republican-commitment': 'Contract of republican commitment',
  'essential-data': 'Publication of the essential data of the agreement',
  'financial-report': 'Financial report',
  'certified-accounts': 'Certified budget and accounts of the beneficiary',
  'filing-of-accounts': 'Filing of the accounts of the beneficiary at the prefecture',
  'no-regranting': 'Prohibition to pass the subsidy on',
};

const REASONS: Readonly<Record<NoDuty, string>> = {
  'public-law-beneficiary': 'the beneficiary is of public law',
  'requested-before': 'the request is earlier than the duty',
  'signed-before': 'the agreement is earlier than the duty',
  'not-above-threshold': 'the amount is not above the threshold',
  'small-authority': 'the authority has no more than 3 500 inhabitants',
  'no-specific-expense': 'the subsidy is not for a specific expense',
};

export const ENGLISH_DUTIES: Pick<FindingSentences, (DutyFinding | InterestFinding)['_tag']> = {
  SubsidyDutyMet: ({ duty, doneOn, until }) =>
    `${DUTIES[duty]}: met${doneOn === null ? '' : `, done on ${day(doneOn)}`}${until === null ? '' : `, by ${day(until)} at the latest`}.`,
  SubsidyDutyBreached: ({ duty, doneOn, until }) =>
    `${DUTIES[duty]}: not met${doneOn === null ? '' : `, done on ${day(doneOn)}`}${until === null ? '' : `, by ${day(until)} at the latest`}.`,
  SubsidyDutyNotRequired: ({ duty, because }) => `${DUTIES[duty]}: not due, ${REASONS[because]}.`,
  SubsidyDutyUndetermined: ({ duty, until, missing: list }) => `${DUTIES[duty]}${until === null ? '' : `, by ${day(until)} at the latest`}; ${missing(list)}.`,
  InterestedMembersKeptOut: ({ members }, nameOf) =>
    members.length === 0 ? 'No member has an interest in the beneficiary.' : `With an interest in the beneficiary, and out of the decision: ${members.map(nameOf).join(', ')}.`,
  InterestedMemberTookPart: ({ members }, nameOf) => `With an interest in the beneficiary, and voting: ${members.map(nameOf).join(', ')}.`,
  InterestedMembersUndetermined: ({ members, missing: list }, nameOf) => `With an interest in the beneficiary, ${members.map(nameOf).join(', ')}; ${missing(list)}.`,
};
