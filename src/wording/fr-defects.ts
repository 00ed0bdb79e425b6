import { formatEuro } from '../money/index.js';
import { FRENCH_TERMS } from './fr-terms.js';
import type { DefectSentences } from './lexicon.js';
import { excerpt, markedAt } from './text-excerpt.js';

const { bodies, expected, found, organs, parts, textKinds } = FRENCH_TERMS;

const SHOWN_CHOICES = 12;

/** The sentences of the defects: what was found, what was expected, what to do. */
export const FRENCH_DEFECTS: DefectSentences = {
  Missing: ({ expected: what }) => `champ manquant ; on attend ${expected[what]}.`,
  WrongType: ({ expected: what, found: instead }) => `on attend ${expected[what]}, on trouve ${found[instead]}.`,
  NotACount: ({ found: value }) => `${excerpt(value)} n’est pas un nombre entier positif ou nul.`,
  EmptyText: () => 'texte vide ; retirez le champ si l’information manque.',
  UnknownChoice: ({ found: value, choices }) =>
    `« ${excerpt(value)} » n’est pas un choix connu ; choix possibles : ${choices.slice(0, SHOWN_CHOICES).join(', ')}.`,
  UnknownField: ({ field, near }) =>
    `champ inconnu « ${excerpt(field)} »${near === null ? '.' : ` ; vouliez-vous écrire « ${near} » ?`} Une remarque libre se met dans un champ qui commence par « _ ».`,
  WrongLength: ({ what, text, found: length }) =>
    `« ${excerpt(text)} » n’est pas ${textKinds[what]} : sa longueur (${length} caractères) ne convient pas.`,
  WrongCharacter: ({ what, text, position }) =>
    position >= text.length
      ? `« ${excerpt(text)} » n’est pas ${textKinds[what]} : il manque un caractère à la fin.`
      : `« ${excerpt(text)} » n’est pas ${textKinds[what]} : caractère inattendu en position ${position + 1}, ${markedAt(text, position)}.`,
  WrongChecksum: ({ what, text }) => `« ${excerpt(text)} » n’est pas ${textKinds[what]} : la clé de contrôle est fausse ; un chiffre est sans doute mal recopié.`,
  UnknownComponent: ({ what, text, part }) => `« ${excerpt(text)} » n’est pas ${textKinds[what]} : ${parts[part]} n’existe pas.`,
  AmountOutOfRange: ({ cents }) => `montant hors des bornes (±90 000 000 000 000,00 €) : ${excerpt(cents)} centimes.`,
  PopulationNotCountable: ({ found: value }) => `${excerpt(value)} n’est pas une population.`,
  OrganUnknownToBody: ({ organ, body }) => `« ${organs[organ]} » n’est pas un organe de ce type de collectivité (${bodies[body]}).`,
  UnknownMember: ({ member }) => `le membre « ${excerpt(member)} » n’est pas dans la liste des membres.`,
  UnknownItem: ({ item }) => `le point « ${excerpt(item)} » n’est pas à l’ordre du jour (« agenda »).`,
  DuplicateMember: ({ member }) => `le membre « ${excerpt(member)} » figure deux fois.`,
  DuplicateItem: ({ item }) => `le point « ${excerpt(item)} » figure deux fois à l’ordre du jour.`,
  ItemsReversed: ({ from, until }) => `le point « ${excerpt(until)} » vient avant le point « ${excerpt(from)} ».`,
  NegativeAmount: ({ amount }) => `montant négatif : ${formatEuro(amount, 'fr')}.`,
  YearsAndAmountsDiffer: ({ years, amounts }) => `${amounts} montants annuels pour ${years} années ; il en faut autant.`,
};
