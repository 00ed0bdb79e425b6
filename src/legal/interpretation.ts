/** The readings that the library chose where a text is silent or disputed; each has its page in `docs/interpretations/`. */
export const INTERPRETATIONS = {
  '001-bureau-with-delegation': 'Le bureau qui délibère par délégation suit les règles de convocation et de quorum du conseil',
  '002-month-ends': 'Quantième inexistant à l’échéance d’un délai en mois',
  '003-two-proxies-one-holder': 'De deux pouvoirs remis au même mandataire, le premier donné vaut',
  '004-printed-figures': 'Un chiffre imprimé doit s’accorder avec ceux qui le fondent',
  '005-convocation-of-intercommunal-bodies-before-2020': 'Délai de convocation des EPCI avant le 1er mars 2020',
  '006-subsidy-over-several-years': 'Seuil de la convention pour une subvention versée sur plusieurs exercices',
  '007-saint-martin-abolition-day': 'Jour férié de l’abolition à Saint-Martin : 28 ou 27 mai',
  '008-homonyms': 'Homonymes que le procès-verbal ne distingue pas',
  '009-two-states': 'Membre porté à la fois présent et absent',
  '010-covid-first-days': 'Premiers et derniers jours des régimes de crise sanitaire',
  '011-second-convocation-delay': 'Seconde convocation : trois jours francs, et eux seuls',
  '012-tie-without-casting-vote': 'Partage égal sans voix prépondérante, ou aucun suffrage exprimé',
  '013-unanimity-of-votes-cast': 'Unanimité : les abstentions ne la rompent pas',
  '014-seats-without-candidate': 'Sièges qu’une liste obtient sans avoir de candidat pour les occuper',
  '015-age-then-lots': 'Égalité de suffrages : l’âge, puis le sort',
  '016-tie-for-several-seats': 'Égalité de moyennes ou de restes pour plusieurs sièges',
  '017-fractions-of-those-present': 'Quart, tiers, sixième des présents : arrondi à l’unité supérieure',
  '018-age-between-equals': 'Troisième tour : égalité d’âge, moyenne d’âge d’une liste, aucun suffrage exprimé',
  '019-members-of-the-council': 'Majorité des membres du conseil : les membres en exercice',
  '020-intercommunal-bureau': 'Vice-présidents et membres du bureau d’un EPCI : élus un par un',
  '021-two-thirds-of-what': 'Deux tiers sans autre précision : de quoi ?',
  '022-casting-vote-in-secret-ballots': 'Voix prépondérante au scrutin secret : département, région, CCAS',
  '023-accounts-without-majority-against': 'Comptes : adoptés si une majorité ne s’est pas dégagée contre',
  '024-majorities-of-communes': 'Majorités de communes : ce que le texte laisse ouvert',
  '025-printed-majority': '« À la majorité » imprimé sans aucune voix contre',
  '055-counter-of-a-number': 'Numéro suivant : quel groupe de chiffres compte',
} as const;

/** The name of an interpretation note, which is also the name of its page. */
export type InterpretationId = keyof typeof INTERPRETATIONS;
