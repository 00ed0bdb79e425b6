import type { Defect } from '../../../codec/index.js';
import type { TextKind } from '../../../legal/index.js';
import { formatEuro } from '../../../money/index.js';
import { FRENCH_TERMS } from '../terms.js';
import type { DefectSentences } from '../../lexicon.js';
import { excerpt, markedAt } from '../../text-excerpt.js';

const { bodies, expected, found, movements, organs, parts, textKinds } = FRENCH_TERMS;

const SHOWN_CHOICES = 12;

/** How each kind of text is written, for whom wrote it otherwise. */
const FORMS: Readonly<Partial<Record<TextKind, string>>> = {
  'civil-day': 'AAAA-MM-JJ, par exemple 2024-07-04',
  euro: 'deux décimales au plus, par exemple "94000.00" ou "94 000,00 €"',
  rate: 'un pourcentage avec son signe, par exemple "50 %", ou une fraction',
  siren: 'neuf chiffres',
  siret: 'quatorze chiffres',
  rna: 'W et neuf chiffres, par exemple W751234567',
  'commune-code': 'cinq caractères, par exemple 42218 ou 2A004 (ce n’est pas le code postal)',
  'file-name': 'par exemple 99_DE-042-244200770-20240704-D20240041710-DE-1-1_1.pdf',
  'envelope-name': 'par exemple EACT--244200770--20240705-1.xml',
  'act-identifier': 'département, SIREN, jour et numéro, par exemple 042-244200770-20240704-D20240041710-DE',
  'deliberation-number': 'soixante caractères au plus, dont un chiffre, par exemple 2024.00417',
  'classification-code': 'un à cinq nombres entiers séparés par des points, par exemple 7.10',
};

const form = (what: TextKind): string => (FORMS[what] === undefined ? '' : ` ; on attend ${FORMS[what]}`);

/** The sentences of the defects: what was found, what was expected, what to do. */
export const FRENCH_DATA: DefectSentences<Defect['problem']> = {
  Missing: ({ expected: what }) => `champ manquant ; on attend ${expected[what]}.`,
  WrongType: ({ expected: what, found: instead }) => `on attend ${expected[what]}, on trouve ${found[instead]}.`,
  NotACount: ({ found: value }) => `${excerpt(value)} n’est pas un nombre entier positif ou nul.`,
  EmptyText: () => 'texte vide ; retirez le champ si l’information manque.',
  UnknownChoice: ({ found: value, choices }) =>
    `« ${excerpt(value)} » n’est pas un choix connu ; choix possibles : ${choices.slice(0, SHOWN_CHOICES).join(', ')}.`,
  UnknownField: ({ field, near }) =>
    `champ inconnu « ${excerpt(field)} »${near === null ? '.' : ` ; vouliez-vous écrire « ${near} » ?`} Une remarque libre se met dans un champ qui commence par « _ ».`,
  WrongLength: ({ what, text, found: length }) =>
    `« ${excerpt(text)} » n’est pas ${textKinds[what]} : sa longueur (${length} caractère${length >= 2 ? 's' : ''}) ne convient pas${form(what)}.`,
  WrongCharacter: ({ what, text, position }) =>
    position >= text.length
      ? `« ${excerpt(text)} » n’est pas ${textKinds[what]} : il manque un caractère à la fin${form(what)}.`
      : `« ${excerpt(text)} » n’est pas ${textKinds[what]} : caractère inattendu en position ${position + 1}, ${markedAt(text, position)}${form(what)}.`,
  WrongChecksum: ({ what, text }) => `« ${excerpt(text)} » n’est pas ${textKinds[what]} : la clé de contrôle est fausse ; un chiffre est sans doute mal recopié.`,
  UnknownComponent: ({ what, text, part }) => `« ${excerpt(text)} » n’est pas ${textKinds[what]} : ${parts[part]} n’existe pas.`,
  AmountOutOfRange: ({ cents }) => `montant hors des bornes (±90 000 000 000 000,00 €) : ${excerpt(cents)} centimes.`,
  PopulationNotCountable: ({ found: value }) => `${excerpt(value)} n’est pas une population.`,
  OrganUnknownToBody: ({ organ, body }) => `« ${organs[organ]} » n’est pas un organe de ce type de collectivité (${bodies[body]}).`,
  UnknownMember: ({ member, near }) => `le membre « ${excerpt(member)} » n’est pas dans la liste des membres${near === null ? '.' : ` ; vouliez-vous écrire « ${near} » ?`}`,
  UnknownItem: ({ item, near }) => `le point « ${excerpt(item)} » n’est pas à l’ordre du jour (« agenda »)${near === null ? '.' : ` ; vouliez-vous écrire « ${near} » ?`}`,
  AlternateOfAlternate: ({ member }) => `« ${excerpt(member)} » est déjà suppléant : un suppléant remplace un membre titulaire, autre que lui-même.`,
  DuplicateMember: ({ member }) => `le membre « ${excerpt(member)} » figure deux fois.`,
  ReasonWithoutWithdrawal: ({ kind }) => `le motif (« because ») est celui d’un retrait, et ce mouvement est : ${movements[kind]} ; retirez le motif, ou écrivez « withdraws ».`,
  MovementPlacedTwice: ({ member }) => `le mouvement de « ${excerpt(member)} » est placé avant un point (« before ») et pendant un point (« during ») ; gardez l’un des deux.`,
  DuplicateItem: ({ item }) => `le point « ${excerpt(item)} » figure deux fois à l’ordre du jour.`,
  ItemsReversed: ({ from, until }) => `le point « ${excerpt(until)} » vient avant le point « ${excerpt(from)} ».`,
  DuplicateYear: ({ year }) => `l’année ${year} figure deux fois ; un exercice n’a qu’un montant.`,
  NegativeAmount: ({ amount }) => `montant négatif : ${formatEuro(amount, 'fr')}.`,
  YearsAndAmountsDiffer: ({ years, amounts }) => `${amounts} montants annuels pour ${years} années ; il en faut autant.`,
};
