import type { DeliberationRowDefect, CellProblem, ColumnProblem, RowProblem, SubsidyRowsDefect } from '../../../opendata/index.js';
import type { DefectSentences } from '../../lexicon.js';
import { excerpt } from '../../text-excerpt.js';
import { day, euro } from '../words.js';

const listed = (names: ReadonlyArray<string>): string => names.join(', ');

/** The sentences of the defects of open data: what was found, what was expected, what to do. */
export const FRENCH_OPENDATA: DefectSentences<CellProblem | RowProblem | ColumnProblem | SubsidyRowsDefect | DeliberationRowDefect> = {
  EmptyCell: () => 'on trouve une cellule vide ; le schéma la veut remplie : complétez-la.',
  CellTooLong: ({ longest, found }) => `on trouve ${found} caractères ; le schéma en admet ${longest} au plus : abrégez le texte.`,
  ValueNotAllowed: ({ found, allowed }) => `« ${excerpt(found)} » n’est pas admis ; on attend l’une de ces valeurs : écrivez ${allowed.map((value) => `« ${value} »`).join(' ou ')}.`,
  NotANumber: ({ found }) => `« ${excerpt(found)} » n’est pas un nombre ; on attend des chiffres, et un point avant les décimales s’il y en a : corrigez la cellule.`,
  NumberOutOfBounds: ({ found, least, most }) => `on trouve ${excerpt(found)} ; on attend un nombre de ${least} à ${most} : écrivez la part en fraction de 1 (0.45 pour 45 %).`,
  NotAPeriod: ({ of, found }) =>
    `« ${excerpt(found)} » n’est pas une période ; on attend ${of === 'days' ? 'AAAA-MM-JJ ou AAAA-MM-JJ/AAAA-MM-JJ' : 'AAAA ou AAAA/AAAA'} : corrigez la cellule.`,
  PeriodReversed: ({ from, until }) => `la période finit le ${day(until)}, avant de commencer le ${day(from)} ; on attend le début d’abord : échangez les deux jours, ou corrigez l’un d’eux.`,
  YearsReversed: ({ found }) => `« ${excerpt(found)} » : les années vont à rebours ; on attend la première d’abord : échangez-les.`,
  UnreadableCharacter: ({ found }) =>
    `« ${excerpt(found)} » : un caractère n’a pas pu être lu, en position ${found.indexOf('\uFFFD') + 1} ; on attend un fichier en UTF-8 : enregistrez-le dans ce codage.`,
  FrenchDecimal: ({ found, read }) => `virgule décimale : « ${excerpt(found)} » est lu ${read} ; le schéma demande un point : écrivez ${read}.`,
  FrenchDay: ({ found, read }) => `« ${excerpt(found)} » est lu ${day(read)} ; le schéma demande AAAA-MM-JJ : écrivez ${read}.`,
  OldPeriodSeparator: ({ found }) => `« ${excerpt(found)} » : la période est lue ; le schéma demande « / » entre les deux jours : remplacez « _ ».`,
  ExtraSpaces: ({ found }) => `« ${excerpt(found.replace(/^\s+|\s+$/g, '␣'))} » : espaces au début ou à la fin, laissées de côté ; on attend le texte seul : retirez-les.`,
  MatterUnknown: ({ found }) => `« ${excerpt(found)} » n’est pas une matière ; on attend un code de second niveau de la nomenclature ACTES, par exemple 7.5 ou 7.10 : corrigez-le.`,
  MatterLabelUnknown: ({ found }) =>
    `« ${excerpt(found)} » n’est pas un intitulé de matière ; on attend « niveau 1/niveau 2 », sans espace autour de la barre, par exemple « finances locales/subventions » : corrigez-le.`,
  OneColumnRequired: ({ columns }) => `on trouve ces colonnes vides : ${listed(columns)} ; le schéma en veut une au moins : complétez-en une.`,
  ColumnsGoTogether: ({ filled, empty }) => `on trouve ${listed(filled)} sans ${listed(empty)} ; ces colonnes vont ensemble : remplissez-les toutes, ou aucune.`,
  BelowOtherColumn: ({ other, found, otherFound }) => `on trouve ${found}, inférieur à ${otherFound} (${other}) ; on attend au moins autant : corrigez l’une des deux cellules.`,
  SumDisagrees: ({ columns, found, sum }) =>
    `on trouve ${found}, et la somme de ${listed(columns)} fait ${sum} ; on attend le même nombre : corrigez-les, et si les pouvoirs votent, comptez-les des deux côtés.`,
  RepeatedIdentifier: ({ found, firstRow }) => `« ${excerpt(found)} » est déjà le numéro de la ligne ${firstRow} ; on attend un numéro par délibération : corrigez l’un des deux, ou retirez la ligne.`,
  CellCountDiffers: ({ expected, found }) =>
    `on trouve ${found} cellules ; on en attend ${expected}, autant que de colonnes : cherchez un séparateur qui manque, qui est de trop, ou qui se trouve dans un texte sans guillemets.`,
  UnclosedQuote: () => 'on trouve un guillemet ouvert, jamais refermé jusqu’à la fin du fichier ; on attend le second : fermez-le, et doublez les guillemets qui sont dans un texte.',
  MissingColumn: ({ near }) =>
    `colonne absente ; le schéma la demande : ${near === null ? 'ajoutez-la' : `« ${excerpt(near)} » en tient sans doute lieu, renommez-la`}.`,
  UnexpectedColumn: () => 'colonne que le schéma n’a pas, laissée de côté ; on n’attend que les siennes : retirez-la, ou corrigez son nom.',
  DuplicateColumn: () => 'colonne présente deux fois, dont la première est lue ; on en attend une : retirez l’autre.',
  NoBeneficiary: () => 'on ne trouve aucun bénéficiaire ; une subvention en a un au moins : ajoutez-le.',
  BeneficiaryWithoutNumber: ({ beneficiary }) => `« ${excerpt(beneficiary)} » n’a ni SIRET, ni numéro RNA ; le schéma demande l’un des deux : ajoutez-le.`,
  AmountNotPositive: ({ beneficiary, amount }) => `« ${excerpt(beneficiary)} » : on trouve une part de ${euro(amount)} ; on attend un montant positif : corrigez-le.`,
  ShareBelowOneHundredth: ({ beneficiary, amount, total }) =>
    `« ${excerpt(beneficiary)} » : ${euro(amount)} sur ${euro(total)} font moins d’un centième ; le schéma n’écrit pas de part plus petite : faites-en une subvention à part.`,
  TotalOutOfRange: ({ cents }) =>
    `la somme des parts est de ${excerpt(cents)} centimes ; on attend au plus 90 000 000 000 000,00 € : vérifiez le montant de chacune.`,
  NoSuchDeliberation: ({ item, near }) =>
    `aucune délibération de la séance ne porte le point « ${excerpt(item)} » ; on attend ${near === null ? 'le point de l’une d’elles' : `sans doute « ${excerpt(near)} »`} : corrigez-le.`,
  DeliberationWithoutNumber: ({ item }) => `la délibération du point « ${excerpt(item)} » n’a pas de numéro ; le schéma en demande un : ajoutez-le à la séance.`,
  DeliberationWithoutSubject: ({ item }) => `la délibération du point « ${excerpt(item)} » n’a pas d’objet ; le schéma en demande un : ajoutez-le à la séance.`,
  MatterOfFirstLevelOnly: ({ matter }) => `la matière ${matter} est de premier niveau ; le schéma demande le second, par exemple 7.5 : précisez-la.`,
};
