import type { AfterSittingDuty, MinutesElement, MinutesFinding, RegisterFinding, Signatory } from '../../act/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, missing } from './words.js';

const ELEMENTS: Readonly<Record<MinutesElement, string>> = {
  date: 'the date of the sitting', time: 'the time of the sitting', chair: 'the name of the chair', members: 'the names of the members present or represented',
  secretaries: 'the name of the secretaries', quorum: 'the quorum', agenda: 'the agenda', deliberations: 'the deliberations adopted',
  reports: 'the reports on which they were adopted', 'ballot-requests': 'the requests for a special ballot',
  'ballot-results': 'the results of the ballots', 'votes-by-name': 'the names of the voters and their votes in public ballots',
  debates: 'the substance of the debates',
};

const SIGNATORIES: Readonly<Record<Signatory, string>> = {
  'mayor-or-president': 'the mayor or president', secretaries: 'the secretaries', 'members-present': 'the members present',
};

const SIGNED = { minutes: 'Minutes', register: 'Register' } as const;

const DUTIES: Readonly<Record<AfterSittingDuty, string>> = {
  'list-of-deliberations': 'List of deliberations made public', 'minutes-published': 'Minutes published',
  'list-sent': 'List of deliberations sent to the municipal councillors who do not sit',
  'minutes-sent': 'Minutes sent to the municipal councillors who do not sit', 'register-bound': 'Sheets of the register bound',
};

const people = (list: ReadonlyArray<Signatory>): string => list.map((signatory) => SIGNATORIES[signatory]).join(' and ');

export const ENGLISH_MINUTES: Pick<FindingSentences, (MinutesFinding | RegisterFinding)['_tag']> = {
  MinutesElementPresent: ({ element }) => `In the minutes: ${ELEMENTS[element]}.`,
  MinutesElementMissing: ({ element }) => `Lacking in the minutes: ${ELEMENTS[element]}.`,
  MinutesElementWithoutObject: ({ element }) => `Nothing to record in the minutes: ${ELEMENTS[element]}.`,
  MinutesElementUndetermined: ({ element, missing: list }) => `Minutes, ${ELEMENTS[element]}; ${missing(list)}.`,
  MinutesContentFree: () => 'No text then fixed what minutes contain.',
  MinutesApproved: ({ approvedOn }) => `Minutes settled at the next sitting, on ${day(approvedOn)}.`,
  MinutesApprovedLate: ({ approvedOn, nextSittingOn }) => `Minutes settled on ${day(approvedOn)}: too late, they should have been at the next sitting, on ${day(nextSittingOn)}.`,
  MinutesApprovedTooEarly: ({ approvedOn, nextSittingOn }) => `Minutes settled on ${day(approvedOn)}, before the next sitting of ${day(nextSittingOn)}, which should have settled them.`,
  MinutesApprovalUndetermined: ({ missing: list }) => `Approval of the minutes undetermined; ${missing(list)}.`,
  MinutesUndetermined: ({ missing: list }) => `Content of the minutes undetermined; ${missing(list)}.`,
  SignedAsRequired: ({ what, signatories }) => `${SIGNED[what]} signed by ${people(signatories)}.`,
  SignatureMissing: ({ what, lacking }) => `${SIGNED[what]} not signed by ${people(lacking)}.`,
  SignaturesUndetermined: ({ what, missing: list }) => `${SIGNED[what]}; ${missing(list)}.`,
  DutyDoneInTime: ({ duty, doneOn, deadline }) => `${DUTIES[duty]}: done on ${day(doneOn)}, in time, the last day being ${day(deadline)}.`,
  DutyDoneLate: ({ duty, doneOn, deadline }) => `${DUTIES[duty]}: done on ${day(doneOn)}, too late, the last day being ${day(deadline)}.`,
  DutyUndetermined: ({ duty, deadline, missing: list }) => `${DUTIES[duty]}${deadline === null ? '' : ` (at the latest ${day(deadline)})`}; ${missing(list)}.`,
  RegisterOnPaper: () => 'Register kept on paper.',
  RegisterOnlyDigital: () => 'Register kept on a digital medium only: it must be on paper, the digital one being in addition.',
  RegisterMediumUndetermined: ({ missing: list }) => `Medium of the register undetermined; ${missing(list)}.`,
};
