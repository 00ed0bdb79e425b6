import type { Lexicon } from '../lexicon.js';
import { FRENCH_ACT } from './act.js';
import { FRENCH_ATTENDANCE } from './attendance.js';
import { FRENCH_CONVOCATION } from './convocation.js';
import { FRENCH_DEFECTS } from './defects/index.js';
import { FRENCH_ELECTIONS } from './elections.js';
import { FRENCH_FUNDING } from './funding.js';
import { FRENCH_MESSAGES } from './messages.js';
import { FRENCH_MINUTES } from './minutes.js';
import { FRENCH_PROXY } from './proxy.js';
import { FRENCH_PUBLICITY } from './publicity.js';
import { FRENCH_QUORUM } from './quorum.js';
import { FRENCH_SEATS } from './seats.js';
import { FRENCH_TERMS } from './terms.js';
import { FRENCH_TRANSMISSION } from './transmission.js';
import { FRENCH_VOTE } from './vote.js';
import { many } from './words.js';

/** French, the reference wording. */
export const FRENCH: Lexicon = {
  locale: 'fr',
  findings: {
    ...FRENCH_CONVOCATION,
    ...FRENCH_ATTENDANCE,
    ...FRENCH_PROXY,
    ...FRENCH_QUORUM,
    ...FRENCH_VOTE,
    ...FRENCH_ELECTIONS,
    ...FRENCH_SEATS,
    ...FRENCH_FUNDING,
    ...FRENCH_TRANSMISSION,
    ...FRENCH_MESSAGES,
    ...FRENCH_ACT,
    ...FRENCH_PUBLICITY,
    ...FRENCH_MINUTES,
  },
  defects: FRENCH_DEFECTS,
  ...FRENCH_TERMS,
  atPath: (path, sentence) => `${path === '' ? 'À la racine' : path} : ${sentence}`,
  atRow: (row, column, sentence) => `Ligne ${row}${column === null ? '' : `, colonne ${column}`} : ${sentence}`,
  report: {
    title: (body, organ, on) => `${body} — ${organ}, séance du ${on}`,
    summary: (breaches, undetermined, decisions) =>
      [
        breaches === 0 ? 'Aucune irrégularité relevée' : many(breaches, 'irrégularité relevée', 'irrégularités relevées'),
        many(undetermined, 'point indéterminé', 'points indéterminés'),
        ...(decisions > 0 ? [many(decisions, 'point à trancher', 'points à trancher')] : []),
      ].join(' ; ') + '.',
    sections: {
      convocation: 'Convocation',
      formalities: 'Présidence et secrétariat',
      roll: 'Présences',
      proxies: 'Pouvoirs et voix',
      quorum: 'Quorum',
      vote: 'Vote',
      funding: 'Financement',
      transmission: 'Transmission',
      'entry-into-force': 'Caractère exécutoire et recours',
    },
    deliberation: (number, subject) => `Délibération ${number}${subject === null ? '' : ` — ${subject}`}`,
    sameAsBefore: 'Présences, pouvoirs et quorum : inchangés.',
    basis: 'Fondement : ',
    note: 'note',
    notesHeading: 'Notes d’interprétation (docs/interpretations)',
    legend: [
      '✓ conforme   ✗ irrégulier   ? indéterminé : un fait manque   → à trancher par une personne',
      'Entre crochets, l’état de notre vérification du texte cité.',
    ],
  },
};
