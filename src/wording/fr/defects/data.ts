import type { Found, ShapeDefect } from '../../../codec/index.js';
import type { LengthDefect, TextDefect, TextKind } from '../../../legal/index.js';
import { nearest } from '../../../legal/index.js';
import type { AmountOutOfRange } from '../../../money/index.js';
import type { DefectSentences } from '../../lexicon.js';
import { excerpt, isInstant, listed, markedAt } from '../../text-excerpt.js';
import { FRENCH_TERMS } from '../terms.js';
import { many } from '../words.js';

const { expected, found, parts, textKinds } = FRENCH_TERMS;

/** How each kind of text is written. */
const FORMS: Readonly<Record<TextKind, string>> = {
  'civil-day': 'AAAA-MM-JJ, par exemple 2024-07-04',
  euro: 'deux décimales au plus, les milliers collés ou séparés par une espace, jamais par une virgule ni un point, par exemple "94000.00" ou "94 000,00 €"',
  rate: 'un pourcentage avec son signe, par exemple "50 %", ou une fraction, par exemple "1/3"',
  'printed-rate': 'un pourcentage avec son signe, par exemple "50 %"',
  siren: 'neuf chiffres',
  siret: 'quatorze chiffres',
  department: 'deux ou trois caractères, par exemple 42, 042, 2A ou 974',
  'document-type': 'deux chiffres et deux lettres, par exemple 99_DE',
  nature: 'DE, AR, AI, CC, BF ou AU',
  'internal-number': 'quinze caractères au plus, chiffres et lettres sans accent, par exemple D20240041710',
  rna: 'W et neuf chiffres, par exemple W751234567',
  'commune-code': 'cinq caractères, par exemple 42218 ou 2A004 (ce n’est pas le code postal)',
  'file-name': 'par exemple 99_DE-042-244200770-20240704-D20240041710-DE-1-1_1.pdf',
  'envelope-name': 'par exemple EACT--244200770--20240705-1.xml',
  'act-identifier': 'département, SIREN, jour et numéro, par exemple 042-244200770-20240704-D20240041710-DE',
  'deliberation-number': 'soixante caractères au plus, dont un chiffre, par exemple 2024.00417',
  'classification-code': 'un à cinq nombres entiers séparés par des points, par exemple 7.10',
  prefecture: 'PREF, SPREF ou SGAR et ses chiffres, par exemple PREF042, SPREF0421 ou SGAR084',
};

const isNot = (what: TextKind, text: string, why: string): string =>
  `« ${excerpt(text)} » n’est pas ${textKinds[what]} : ${why} ; on attend ${FORMS[what]} : corrigez ce texte.`;

const oneOf = (choices: ReadonlyArray<string>): string => `l’un de ces textes, entre guillemets (${listed(choices)})`;

/** The value that was found, in brackets; a text is quoted, so that `"67"` is not taken for 67. */
const shown = (kind: Found, value: string | null): string =>
  value === null ? '' : ` (${kind === 'text' ? `« ${excerpt(value)} »` : excerpt(value)})`;

const LOCAL_DAY = 'écrivez le jour seul, celui du calendrier local';

/** Why the length of a text does not fit. */
const whyLength = ({ what, found: length }: LengthDefect): string =>
  what === 'euro' || what === 'rate' || what === 'printed-rate' ? `il s’interrompt, ou il est trop long (${many(length, 'caractère', 'caractères')})`
  : `sa longueur (${many(length, 'caractère', 'caractères')}) ne convient pas`;

/** The sentences of the defects of data: shapes, texts and amounts. */
export const FRENCH_DATA: DefectSentences<ShapeDefect | TextDefect | AmountOutOfRange> = {
  Missing: ({ expected: what, choices }) => `champ absent ou sans valeur ; on attend ${choices === undefined ? expected[what] : oneOf(choices)} : complétez-le.`,
  WrongType: ({ expected: what, found: instead, value, choices }) =>
    `on trouve ${found[instead]}${shown(instead, value)} ; on attend ${choices === undefined ? expected[what] : oneOf(choices)} : ${what === 'civil-day' ? LOCAL_DAY : 'corrigez la valeur'}.`,
  NotACount: ({ found: value }) => `on trouve ${excerpt(value)} ; on attend un nombre entier, positif ou nul : corrigez-le.`,
  EmptyText: () => 'on trouve un texte vide ; on attend un texte : écrivez-le, ou retirez le champ si l’information manque.',
  UnknownChoice: ({ found: value, choices }) => {
    const near = nearest(value, choices);
    return `« ${excerpt(value)} » n’est pas un choix connu ; on attend ${near === null ? '' : `sans doute « ${near} », ou du moins `}l’un de ceux-ci, écrit tel quel : ${listed(choices)}.`;
  },
  UnknownField: ({ field, near, known }) =>
    `champ inconnu « ${excerpt(field)} » ; ${near === null ? `champs connus ici : ${known.join(', ')} : corrigez le nom, retirez-le` : `on attend sans doute « ${near} » : corrigez le nom`}, ou commencez-le par « _ » si c’est une remarque libre.`,
  WrongLength: (defect) =>
    defect.found === 0 ? `on trouve un texte vide ; on attend ${textKinds[defect.what]}, ${FORMS[defect.what]} : écrivez-le, ou retirez le champ si l’information manque.`
    : isInstant(defect) ? `« ${excerpt(defect.text)} » n’est pas un jour : il porte une heure ; on attend ${FORMS[defect.what]} : ${LOCAL_DAY}, car un instant en UTC (« Z ») peut tomber la veille ou le lendemain.`
    : isNot(defect.what, defect.text, whyLength(defect)),
  WrongCharacter: ({ what, text, position }) =>
    isNot(what, text, position >= text.length ? 'il manque un caractère à la fin' : `caractère inattendu en position ${position + 1}, ${markedAt(text, position)}`),
  WrongChecksum: ({ what, text }) =>
    `« ${excerpt(text)} » n’est pas ${textKinds[what]} : la clé de contrôle est fausse ; on attend des chiffres qui s’accordent : l’un d’eux est sans doute mal recopié, comparez-les avec l’original.`,
  UnknownComponent: ({ what, text, part }) => isNot(what, text, `${parts[part]} n’existe pas`),
  AmountOutOfRange: ({ cents }) =>
    `on trouve un montant de ${excerpt(cents)} centimes ; on attend au plus 90 000 000 000 000,00 €, en plus ou en moins : vérifiez le nombre de ses chiffres.`,
};
