import { formatCivilDay } from '../../../calendar/index.js';
import { formatEuro } from '../../../money/index.js';
import type { DeliberationRowDefect, CellProblem, ColumnProblem, RowProblem, SubsidyRowsDefect } from '../../../opendata/index.js';
import type { DefectSentences } from '../../lexicon.js';
import { excerpt } from '../../text-excerpt.js';

const listed = (names: ReadonlyArray<string>): string => names.join(', ');

/** The sentences of the defects of open data: what was found, what was expected, what to do. */
export const FRENCH_OPENDATA: DefectSentences<CellProblem | RowProblem | ColumnProblem | SubsidyRowsDefect | DeliberationRowDefect> = {
  EmptyCell: () => 'cellule vide ; le schéma la demande.',
  CellTooLong: ({ longest, found }) => `${found} caractères, ${longest} au plus ; abrégez le texte.`,
  ValueNotAllowed: ({ found, allowed }) => `« ${excerpt(found)} » n’est pas admis ; valeurs possibles : ${allowed.join(' · ')}.`,
  NotANumber: ({ found }) => `« ${excerpt(found)} » n’est pas un nombre ; écrivez des chiffres, et un point avant les décimales s’il y en a.`,
  NumberOutOfBounds: ({ found, least, most }) => `${excerpt(found)} n’est pas entre ${least} et ${most} ; une part s’écrit en fraction de 1 (0.45 pour 45 %).`,
  NotAPeriod: ({ found }) => `« ${excerpt(found)} » n’est pas une période ; on attend un début, ou un début et une fin séparés par « / ».`,
  PeriodReversed: ({ from, until }) => `la période finit le ${formatCivilDay(until, 'fr')}, avant de commencer le ${formatCivilDay(from, 'fr')} ; corrigez l’un des deux jours.`,
  YearsReversed: ({ found }) => `« ${excerpt(found)} » : les années vont à rebours ; écrivez d’abord la première.`,
  UnreadableCharacter: () => 'un caractère n’a pas pu être lu ; le fichier n’est sans doute pas en UTF-8, enregistrez-le dans ce codage.',
  FrenchDecimal: ({ found, read }) => `virgule décimale : « ${excerpt(found)} » est lu ${read} ; le schéma demande un point.`,
  FrenchDay: ({ found, read }) => `« ${excerpt(found)} » est lu ${formatCivilDay(read, 'fr')} ; le schéma demande ${read}.`,
  OldPeriodSeparator: ({ found }) => `« ${excerpt(found)} » : la période est lue ; le schéma demande « / » entre les deux jours, et non « _ ».`,
  ExtraSpaces: () => 'espaces au début ou à la fin, laissées de côté ; retirez-les.',
  MatterUnknown: ({ found }) => `« ${excerpt(found)} » n’est pas une matière de second niveau de la nomenclature ACTES ; par exemple 7.5 ou 7.10.`,
  MatterLabelUnknown: ({ found }) => `« ${excerpt(found)} » n’est pas un intitulé de matière ; on attend « niveau 1/niveau 2 », sans espace autour de la barre, par exemple « finances locales/subventions ».`,
  OneColumnRequired: ({ columns }) => `l’une de ces colonnes au moins doit être remplie : ${listed(columns)}.`,
  ColumnsGoTogether: ({ filled, empty }) => `${listed(filled)} sans ${listed(empty)} : ces colonnes se remplissent ensemble, ou pas du tout.`,
  BelowOtherColumn: ({ other, found, otherFound }) => `${found} est inférieur à ${otherFound} (${other}) ; l’une des deux cellules est fausse.`,
  SumDisagrees: ({ columns, found, sum }) => `${found}, et la somme de ${listed(columns)} fait ${sum} ; si les pouvoirs votent, comptez-les des deux côtés.`,
  RepeatedIdentifier: ({ found, firstRow }) => `« ${excerpt(found)} » est déjà le numéro de la ligne ${firstRow} ; un numéro désigne une délibération et une seule.`,
  CellCountDiffers: ({ expected, found }) => `${found} cellules pour ${expected} colonnes ; un séparateur manque, est en trop, ou se trouve dans un texte sans guillemets.`,
  UnclosedQuote: () => 'un guillemet ouvert n’est pas refermé avant la fin du fichier ; doublez les guillemets qui sont dans un texte.',
  MissingColumn: ({ near }) => `colonne absente${near === null ? '.' : ` ; « ${excerpt(near)} » en tient sans doute lieu, renommez-la.`}`,
  UnexpectedColumn: () => 'colonne que le schéma n’a pas ; elle est laissée de côté.',
  DuplicateColumn: () => 'colonne présente deux fois ; la première est lue.',
  NoBeneficiary: () => 'aucun bénéficiaire ; une subvention en a un au moins.',
  BeneficiaryWithoutNumber: ({ beneficiary }) => `« ${excerpt(beneficiary)} » n’a ni SIRET, ni numéro RNA ; le schéma demande l’un des deux.`,
  AmountNotPositive: ({ beneficiary, amount }) => `« ${excerpt(beneficiary)} » : ${formatEuro(amount, 'fr')} ; une part de subvention est un montant positif.`,
  ShareBelowOneHundredth: ({ beneficiary, amount, total }) =>
    `« ${excerpt(beneficiary)} » : ${formatEuro(amount, 'fr')} sur ${formatEuro(total, 'fr')} font moins d’un centième, que le schéma ne sait pas écrire ; faites-en une subvention à part.`,
  TotalOutOfRange: () => 'la somme des parts sort des bornes (±90 000 000 000 000,00 €).',
  NoSuchDeliberation: ({ item }) => `aucune délibération de la séance ne porte le point « ${excerpt(item)} ».`,
  DeliberationWithoutNumber: ({ item }) => `la délibération du point « ${excerpt(item)} » n’a pas de numéro ; le schéma en demande un.`,
  DeliberationWithoutSubject: ({ item }) => `la délibération du point « ${excerpt(item)} » n’a pas d’objet ; le schéma en demande un.`,
  MatterOfFirstLevelOnly: ({ matter }) => `la matière ${matter} est de premier niveau ; le schéma demande le second, par exemple 7.5.`,
};
