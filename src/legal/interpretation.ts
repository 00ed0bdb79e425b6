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
} as const;

/** The name of an interpretation note, which is also the name of its page. */
export type InterpretationId = keyof typeof INTERPRETATIONS;
