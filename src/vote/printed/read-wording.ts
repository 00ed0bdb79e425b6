import type { VoteClaim, VoteWording } from './printed-vote.js';

/** Without accents, capitals, curly quotes and doubled blanks: what two clerks print in two ways reads the same. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');

const unanimityIn = (text: string): VoteClaim =>
  /exprime/.test(text) ? 'unanimity-of-votes-cast'
  : /membres (?:en exercice|du conseil|composant)|conseillers en exercice/.test(text) ? 'unanimity-of-members-in-office'
  : /votants|presents|representes/.test(text) ? 'unanimity-of-voters'
  : 'unanimity';

/** « majorité absolue : 17 », « majorité absolue (17) »; not « majorité absolue (49 voix pour) ». */
const STATED = /majorite absolue ?(?:(?:[:=]|(?:est )?de) ?(\d{1,9})(?! ?(?:\d|voix))|\((\d{1,9})\))/;

/** « à l’unanimité moins deux voix » is no unanimity; « moins deux abstentions » is one, of the votes cast. */
const claimIn = (text: string): VoteClaim | null =>
  /unanim\w* moins/.test(text) ? (/unanim\w* moins [^,;.]*abstention/.test(text) ? 'unanimity-of-votes-cast' : null)
  : /unanim/.test(text) ? unanimityIn(text)
  : /(?:\ba\.? la majorite(?! (?:qualifiee|des (?:deux|trois)|de ses|des membres))|\bmajorite pour\b)/.test(text) ? 'majority'
  : text.replace(STATED, '').includes('majorite') ? null
  : 'none';

/**
 * Reads a printed wording.
 *
 * Shape:   text → VoteWording, or `null` where its sense is not known
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none; see assessPrintedVote.
 * Errors:  none.
 *
 * @example readVoteWording('Adopté à l’unanimité des suffrages exprimés') // adopted, 'unanimity-of-votes-cast'
 * @since 0.1.0
 */
export const readVoteWording = (printed: string): VoteWording | null => {
  const text = plain(printed);
  const claim = claimIn(text);
  const result =
    /rejet|repouss|(?:non|pas) (?:adopt|approuv)/.test(text) ? 'rejected'
    : /adopt|approuv|accept/.test(text) ? 'adopted'
    : null;
  const stated = STATED.exec(text);
  const absoluteMajority = stated === null ? null : Number(stated[1] ?? stated[2]);
  return claim === null || (claim === 'none' && result === null && absoluteMajority === null) ? null : { result, claim, absoluteMajority };
};
