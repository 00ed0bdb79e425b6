import type { EuroDefect, SplitDefect } from '../../../money/index.js';
import type { DefectSentences } from '../../lexicon.js';
import { excerpt } from '../../text-excerpt.js';
import { euro, many } from '../words.js';

/** The places of shares are counted from one. */
const share = (place: number): string => `la part ${place + 1}`;

/** The sentences of the defects of amounts that are split, and of numbers that are no amount. */
export const FRENCH_SPLIT: DefectSentences<SplitDefect | Extract<EuroDefect, { readonly _tag: 'NotWholeCents' }>> = {
  NotWholeCents: ({ found }) =>
    `on trouve ${excerpt(found)} ; on attend un nombre entier de centimes : arrondissez d’abord, par une règle que vous nommez.`,
  NoShares: ({ found }) => `nombre de parts : on trouve ${excerpt(found)} ; on attend un nombre entier, de 1 à 1 000 000 : donnez au moins une part.`,
  WeightNotCountable: ({ share: place, found }) =>
    `poids de ${share(place)} : on trouve ${excerpt(found)} ; on attend un nombre entier positif ou nul, ou un taux exact : corrigez ce poids.`,
  WeightsTooLarge: ({ share: place, found }) =>
    `${place === null ? 'somme des poids' : `poids de ${share(place)}`} : on trouve ${excerpt(found)} ; une fois les poids mis au même dénominateur, chacun et leur somme doivent tenir dans 9 007 199 254 740 991 : donnez-en de plus petits, dans les mêmes proportions.`,
  WeightsSumToZero: ({ shares }) => `poids : on trouve zéro pour ${shares === 1 ? 'la seule part' : `les ${shares} parts`} ; on attend au moins un poids positif : corrigez-en un.`,
  NoSuchShare: ({ share: place, shares }) =>
    `le reste est donné à ${share(place)}, et il y a ${many(shares, 'part', 'parts')} ; on attend l’une d’elles : désignez-la par sa place, que les données comptent de zéro.`,
  CapsAndSharesDiffer: ({ shares, caps }) =>
    `on trouve ${many(caps, 'plafond', 'plafonds')} pour ${many(shares, 'part', 'parts')} ; on en attend autant : donnez-en un à chaque part, ou dites qu’elle n’en a pas.`,
  NegativeCap: ({ share: place, cap }) =>
    `plafond de ${share(place)} : on trouve ${euro(cap)} ; on attend un montant positif ou nul : corrigez le signe, ou retirez le plafond.`,
};
