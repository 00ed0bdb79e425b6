import type { ReferenceDefect } from '../../../sitting/index.js';
import type { DefectSentences } from '../../lexicon.js';
import { excerpt } from '../../text-excerpt.js';
import { FRENCH_TERMS } from '../terms.js';
import { euro, many } from '../words.js';

const { bodies, movements, organs } = FRENCH_TERMS;

/** What to do about a name that no list holds. */
const correct = (near: string | null, known: string, list: string): string =>
  near === null ? `on attend ${known} : corrigez-le, ou ajoutez-le à « ${list} »` : `on attend sans doute « ${excerpt(near)} » : corrigez-le, ou ajoutez-le à « ${list} »`;

/** The sentences of the defects between the parts of a sitting. */
export const FRENCH_SITTING: DefectSentences<Exclude<ReferenceDefect, { readonly _tag: 'NotACount' }>> = {
  PopulationNotCountable: ({ found }) => `on trouve une population de ${excerpt(found)} ; on attend un nombre entier d’habitants, positif ou nul : corrigez-le.`,
  OrganUnknownToBody: ({ organ, body, organs: known }) =>
    `« ${organs[organ]} » n’est pas un organe de ce type de collectivité (${bodies[body]}) ; on attend ${known.map((kind) => `${organs[kind]} (« ${kind} »)`).join(' ou ')} : changez l’organe, ou le type.`,
  UnknownMember: ({ member, near }) => `le membre « ${excerpt(member)} » n’est pas dans la liste des membres ; ${correct(near, 'un membre de cette liste', 'roll.members')}.`,
  UnknownItem: ({ item, near }) => `le point « ${excerpt(item)} » n’est pas à l’ordre du jour ; ${correct(near, 'un point de l’ordre du jour', 'agenda')}.`,
  AlternateOfAlternate: ({ member }) => `« ${excerpt(member)} » est déjà suppléant ; on attend un membre titulaire, autre que le suppléant lui-même : corrigez « standsInFor ».`,
  DuplicateMember: ({ member }) => `le membre « ${excerpt(member)} » figure deux fois dans cette liste ; on attend une seule mention : retirez l’une des deux.`,
  ReasonWithoutWithdrawal: ({ because, kind }) =>
    `le motif « ${because} » (« because ») est celui d’un retrait, et ce mouvement est : ${movements[kind]} ; on attend un motif avec un retrait seulement : retirez-le, ou écrivez « withdraws ».`,
  MovementPlacedTwice: ({ member, before, during }) =>
    `le mouvement de « ${excerpt(member)} » est placé avant le point « ${excerpt(before)} » (« before ») et pendant le point « ${excerpt(during)} » (« during ») ; on attend une seule place : gardez l’une des deux.`,
  DuplicateItem: ({ item }) => `le point « ${excerpt(item)} » figure deux fois à l’ordre du jour ; on attend un identifiant par point : renommez l’un des deux, ou retirez-le.`,
  ItemsReversed: ({ from, until }) =>
    `le pouvoir va du point « ${excerpt(from)} » (« from ») au point « ${excerpt(until)} » (« until »), qui vient avant ; on attend le sens de l’ordre du jour : échangez-les, ou corrigez l’un des deux.`,
  DuplicateYear: ({ year }) => `l’année ${year} figure deux fois ; on attend un seul montant par exercice : retirez l’une des deux, ou réunissez leurs montants.`,
  NegativeAmount: ({ amount }) => `on trouve un montant de ${euro(amount)} ; on attend un montant positif ou nul : corrigez le signe.`,
  YearsAndAmountsDiffer: ({ years, amounts }) =>
    `on trouve ${many(amounts, 'montant annuel', 'montants annuels')} pour ${many(years, 'année', 'années')} ; on en attend autant : ajoutez ce qui manque, ou retirez ce qui est de trop.`,
};
