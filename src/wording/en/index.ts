import type { Lexicon } from '../lexicon.js';
import { ENGLISH_ACT } from './act.js';
import { ENGLISH_ATTENDANCE } from './attendance.js';
import { ENGLISH_CONVOCATION } from './convocation.js';
import { ENGLISH_DEFECTS } from './defects/index.js';
import { ENGLISH_ELECTIONS } from './elections.js';
import { ENGLISH_FUNDING } from './funding.js';
import { ENGLISH_MESSAGES } from './messages.js';
import { ENGLISH_MINUTES } from './minutes.js';
import { ENGLISH_PROXY } from './proxy.js';
import { ENGLISH_PUBLICITY } from './publicity.js';
import { ENGLISH_QUORUM } from './quorum.js';
import { ENGLISH_SEATS } from './seats.js';
import { ENGLISH_TERMS } from './terms.js';
import { ENGLISH_TRANSMISSION } from './transmission.js';
import { ENGLISH_VOTE } from './vote.js';
import { many } from './words.js';

/** English. */
export const ENGLISH: Lexicon = {
  locale: 'en',
  findings: {
    ...ENGLISH_CONVOCATION,
    ...ENGLISH_ATTENDANCE,
    ...ENGLISH_PROXY,
    ...ENGLISH_QUORUM,
    ...ENGLISH_VOTE,
    ...ENGLISH_ELECTIONS,
    ...ENGLISH_SEATS,
    ...ENGLISH_FUNDING,
    ...ENGLISH_TRANSMISSION,
    ...ENGLISH_MESSAGES,
    ...ENGLISH_ACT,
    ...ENGLISH_PUBLICITY,
    ...ENGLISH_MINUTES,
  },
  defects: ENGLISH_DEFECTS,
  ...ENGLISH_TERMS,
  atPath: (path, sentence) => `${path === '' ? 'At the root' : path}: ${sentence}`,
  atRow: (row, column, sentence) => `Row ${row}${column === null ? '' : `, column ${column}`}: ${sentence}`,
  report: {
    title: (body, organ, on) => `${body} — ${organ}, sitting of ${on}`,
    summary: (breaches, undetermined, decisions) =>
      [
        breaches === 0 ? 'No breach found' : many(breaches, 'breach found', 'breaches found'),
        many(undetermined, 'undetermined point', 'undetermined points'),
        ...(decisions > 0 ? [many(decisions, 'point to be decided', 'points to be decided')] : []),
      ].join('; ') + '.',
    sections: {
      convocation: 'Convocation',
      formalities: 'Chair and secretary',
      roll: 'Roll',
      proxies: 'Proxies and voices',
      quorum: 'Quorum',
      vote: 'Vote',
      funding: 'Funding',
      transmission: 'Transmission',
      'entry-into-force': 'Executory force and challenges',
    },
    deliberation: (number, subject) => `Deliberation ${number}${subject === null ? '' : ` — ${subject}`}`,
    sameAsBefore: 'Roll, proxies and quorum: unchanged.',
    basis: 'Basis: ',
    note: 'note',
    notesHeading: 'Interpretation notes, in French (docs/interpretations)',
    legend: [
      '✓ conforms   ✗ breaches a rule   ? undetermined: a fact is missing   → for a person to decide',
      'Between brackets, how far the text cited was checked.',
    ],
  },
};
