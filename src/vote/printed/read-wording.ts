import type { VoteClaim, VoteWording } from './printed-vote.js';

/** Without accents, capitals, curly quotes and doubled blanks: what two clerks print in two ways reads the same. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');

const unanimityIn = (text: string): VoteClaim =>
  /exprime/.test(text) ? 'unanimity-of-votes-cast'
  : /membres (?:en exercice|du conseil|composant)|conseillers en exercice/.test(text) ? 'unanimity-of-members-in-office'
  : /votants|presents|representes/.test(text) ? 'unanimity-of-voters'
  : 'unanimity';

/** « majorité absolue : 17 », « majorité absolue des suffrages exprimés : 17 voix », « majorité absolue (17) »; not « (49 voix pour) ». */
const STATED = /majorite absolue(?: des suffrages exprimes)?(?: requise)? ?(?:[:=] ?(\d{1,9})(?! ?(?:\d|voix pour))|(?:est )?de ?(\d{1,9})(?! ?(?:\d|voix))|\((\d{1,9})\))/;

/** « à l’unanimité moins deux voix », « quasi-unanimité », « à l’unanimité sauf M. X »: no unanimity, and no figure to hold against it. */
const QUALIFIED = /quasi[- ]?unanim|\b(?:non|pas) (?:a l'|l')?unanim|unanim[^,;.]* (?:moins|sauf|excepte)\b/;

/** « moins deux abstentions » leaves the unanimity of the votes cast. */
const claimIn = (text: string): VoteClaim | null =>
  /unanim[^,;.]* moins [^,;.]*abstention/.test(text) ? 'unanimity-of-votes-cast'
  : QUALIFIED.test(text) ? null
  : /unanim/.test(text) ? unanimityIn(text)
  : /(?:\ba\.? la majorite(?! (?:qualifiee|des (?:deux|trois)|de ses|des membres))|\bmajorite pour\b)/.test(text) ? 'majority'
  : text.replace(STATED, '').includes('majorite') ? null
  : 'none';

const NEGATED = /\b(?:non|pas)(?: ete)? (?:adopt|approuv|accept)\w*|\bn'(?:adopt|approuv|accept)\w* pas\b/g;
const REFUSED = /rejet|repouss|refus|defavorable/;
const ADOPTED = /adopt|approuv|accept/;

/** Both senses in one wording, « la motion de rejet est adoptée », leave none; « n’est pas adopté » has one. */
const resultIn = (text: string): 'adopted' | 'rejected' | 'both' | null => {
  const affirmed = text.replace(NEGATED, '');
  const isAdopted = ADOPTED.test(affirmed);
  const isRejected = affirmed !== text || REFUSED.test(affirmed);
  return isAdopted && isRejected ? 'both' : isRejected ? 'rejected' : isAdopted ? 'adopted' : null;
};

/**
 * Reads a printed wording.
 *
 * Shape:   text → VoteWording, or `null` where its sense is not known
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none; see assessPrintedVote.
 * Errors:  none.
 *
 * @example readVoteWording('Adopté à l’unanimité des suffrages exprimés') // { result: 'adopted', claim: 'unanimity-of-votes-cast' }
 * @since 0.1.0
 */
export const readVoteWording = (printed: string): VoteWording | null => {
  const text = plain(printed);
  const claim = claimIn(text);
  const result = resultIn(text);
  const stated = STATED.exec(text);
  const absoluteMajority = stated === null ? null : Number(stated[1] ?? stated[2] ?? stated[3]);
  return claim === null || result === 'both' || (claim === 'none' && result === null && absoluteMajority === null) ? null : { result, claim, absoluteMajority };
};
