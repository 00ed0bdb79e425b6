import { FRENCH } from '../../src/wording/fr/index.js';

/** The French of the codes that the sentences of the library already name. */
const LEXICON: Readonly<Record<string, string>> = {
  ...FRENCH.parts, ...FRENCH.textKinds, ...FRENCH.confirmations, ...FRENCH.authorities, ...FRENCH.facts, ...FRENCH.obstacles, ...FRENCH.choices,
  ...FRENCH.votingBases, ...FRENCH.wordingObjections, ...FRENCH.communesDecisions, ...FRENCH.executiveParts, ...FRENCH.movements, ...FRENCH.figures,
  ...FRENCH.states, ...FRENCH.organs, ...FRENCH.bodies, ...FRENCH.standings,
};

/** The French of the other codes of the facts and of the legal values. A code that is in neither list is shown as it is written. */
// prettier-ignore
const CODES: Readonly<Record<string, string>> = {
  yes: 'oui', no: 'non', true: 'oui', false: 'non', sent: 'envoyée', 'not-sent': 'non envoyée', accepted: 'acceptée', postponed: 'renvoyée', given: 'donnée', equal: 'égale',
  ordinary: 'ordinaire', 'first-after-renewal': 'première après renouvellement', second: 'seconde', secret: 'secret', public: 'public', unanimous: 'unanimité', adopted: 'adopté', rejected: 'rejeté',
  'more-than': 'plus de', 'at-least': 'au moins', 'to-adopt': 'pour adopter', 'to-reject': 'pour rejeter', 'private-law': 'droit privé', 'public-law': 'droit public',
  'as-large-commune': 'comme une commune de 3 500 habitants et plus', 'as-largest-member-commune': 'comme la commune membre la plus peuplée',
  'publication-and-transmission': 'publication et transmission', transmission: 'transmission', publication: 'publication', both: 'les deux', secretary: 'le secrétaire', 'secretary-and-members': 'le secrétaire, les présents et les représentés',
  'municipal-rules': 'règles du conseil municipal', municipal: 'règles municipales', intercommunal: 'règles municipales étendues', 'not-encoded': 'règles non encodées', 'representatives-leave-the-denominator': 'les représentants désignés par la loi ne comptent pas dans l’effectif',
  'largest-remainder': 'au plus fort reste', 'highest-average': 'à la plus forte moyenne', 'stay-empty': 'restent vides', 'other-lists': 'passent aux autres listes',
  'tender-commission': 'commission d’appel d’offres', 'public-service-commission': 'commission de délégation de service public', 'ccas-board': 'conseil d’administration du CCAS',
  'departmental-permanent-commission': 'commission permanente du département', 'regional-permanent-commission': 'commission permanente de la région', 'municipal-council': 'conseil municipal', 'community-council': 'sièges de la commune à la communauté',
  'mainland-france': 'France métropolitaine', 'alsace-moselle': 'Alsace-Moselle', guadeloupe: 'Guadeloupe', martinique: 'Martinique', guyane: 'Guyane', reunion: 'La Réunion', mayotte: 'Mayotte', 'saint-barthelemy': 'Saint-Barthélemy', 'saint-martin': 'Saint-Martin', 'saint-martin-labour-code': 'Saint-Martin (code du travail)',
  'mayor-or-president': 'maire ou président', 'deputy-or-vice-president': 'adjoint ou vice-président', 'eldest-member': 'doyen d’âge', 'elected-chair': 'président élu pour la séance',
  'closed-session': 'huis clos', 'secret-ballot-waiver': 'dispense de scrutin secret', 'community-interest': 'intérêt communautaire', 'more-vice-presidents': 'davantage de vice-présidents', 'after-adverse-opinion-of-a-commune': 'après l’avis défavorable d’une commune',
  'state-grant-sharing': 'répartition d’une dotation', 'fonds-de-concours': 'fonds de concours', 'delegated-commune-council': 'conseil d’une commune déléguée', 'open-syndicate-statutes': 'statuts d’un syndicat mixte ouvert', regrouping: 'regroupement', 'overseas-habilitation': 'habilitation outre-mer', accounts: 'comptes',
  'all-voters': 'de tous les votants', none: 'aucune', 'not-needed': 'sans objet', used: 'employée', exact: 'exact', nearest: 'au plus près', truncated: 'tronqué', 'half-up': 'au plus près, la moitié au-dessus', 'half-even': 'au plus près, la moitié au pair', up: 'au-dessus', down: 'au-dessous',
  monday: 'lundi', tuesday: 'mardi', wednesday: 'mercredi', thursday: 'jeudi', friday: 'vendredi', saturday: 'samedi', sunday: 'dimanche',
  numerator: 'numérateur', denominator: 'dénominateur', strictness: 'seuil', counted: 'comptés', base: 'base', needed: 'voix nécessaires', method: 'mode', bonus: 'prime', share: 'part', roundsUpAbove: 'arrondie au-dessus à partir de plus de (sièges)', threshold: 'seuil', unfilled: 'sièges sans candidat',
  inOffice: 'en exercice', required: 'requis', missing: 'manque', present: 'présents', doubtful: 'douteux', represented: 'représentés', representedInDoubt: 'représentés en doute', withdrawn: 'retirés', absent: 'absents', atLeast: 'au moins', atMost: 'au plus', total: 'total', own: 'de présents', byProxy: 'par pouvoir',
  for: 'pour', against: 'contre', votesCast: 'suffrages exprimés', abstentions: 'abstentions', notTakingPart: 'ne prennent pas part', blankOrSpoiled: 'blancs ou nuls', unanimity: 'unanimité', castingVote: 'voix prépondérante', announced: 'annoncé',
  sentOn: 'envoyée', heldOn: 'séance', clearDays: 'jours francs', latestSendingDay: 'dernier jour d’envoi', otherRequirement: 'autre délai possible', daysShort: 'jours manquants', possibleRequirements: 'délais possibles', quorumFailedOn: 'séance sans quorum',
  publishedOn: 'publié', transmittedOn: 'reçu', decidedOn: 'décidé', receivedOn: 'reçu', by: 'par', day: 'jour', period: 'délai', from: 'depuis', months: 'mois', expiry: 'terme', lastDay: 'dernier jour', otherReading: 'autre lecture', reportedAtOpening: 'rapportée à l’ouverture', council: 'l’assemblée', options: 'options',
  member: 'membre', members: 'membres', office: 'qualité', giver: 'mandant', holder: 'mandataire', obstacle: 'obstacle', limit: 'limite', figure: 'chiffre', printed: 'imprimé', trueAt: 'vrai', 'no-known-moment': 'à aucun moment connu', opening: 'à l’ouverture', cost: 'coût', sum: 'somme', left: 'reste', excess: 'dépassement', amount: 'montant', whole: 'coût', contributor: 'financeur', rate: 'taux', largestYear: 'plus forte année', because: 'car', difference: 'écart', counts: 'comptés', standing: 'nature',
  'by-rank': 'par rang', 'remainder-to': 'reste attribué à', 'tie-by-rank': 'égalité par rang', 'tie-by-weight': 'égalité par poids', 'by-weight': 'par poids', 'floor-and-report': 'arrondi au-dessous, reste signalé', 'more-votes': 'le plus de suffrages', age: 'l’âge', lots: 'le sort', draw: 'le sort', 'last-seats': 'derniers sièges', 'a-seat-each': 'un siège chacune',
  'with-own-taxes': 'à fiscalité propre', syndicate: 'syndicat', 'deliberation-of-the-establishment': 'la délibération de l’établissement', 'as-on-creation': 'comme à la création', 'most-populous-above-a-quarter': 'la plus peuplée, si elle dépasse le quart', 'by-name': 'par noms', 'by-list': 'par listes', absolute: 'absolue', relative: 'relative',
  mayor: 'maire', deputy: 'adjoint', deputies: 'adjoints', president: 'président', 'vice-president': 'vice-président', 'bureau-member': 'membre du bureau', delegate: 'délégué', 'secret-by-text': 'secret, par le texte', 'unanimity-of-votes-cast': 'unanimité des suffrages exprimés', 'unanimity-of-voters': 'unanimité des votants', 'unanimity-of-members-in-office': 'unanimité des membres en exercice', majority: 'majorité',
  'new-year': 'Jour de l’an', 'good-friday': 'Vendredi saint', 'easter-monday': 'lundi de Pâques', 'labour-day': '1er mai', 'victory-1945': '8 mai', 'ascension-day': 'Ascension', ascension: 'Ascension', 'whit-monday': 'lundi de Pentecôte', 'bastille-day': '14 juillet', assumption: 'Assomption', 'all-saints': 'Toussaint', 'armistice-1918': '11 novembre', christmas: 'Noël', 'saint-stephen': '26 décembre', 'abolition-of-slavery': 'abolition de l’esclavage',
  demand: 'demande', rounds: 'tours', outcome: 'issue', form: 'forme', list: 'liste', name: 'nom', votes: 'voix', round: 'tour',
  councilsRequired: 'conseils requis', populationRequired: 'population requise', council_share: 'part des conseils', position: 'place', what: 'nature', text: 'texte', part: 'partie', problem: 'défaut', path: 'place',
};

/** `séanceSansQuorum` → `séance sans quorum` */
const parted = (name: string): string => name.replace(/([a-zà-ÿ0-9])([A-ZÀ-Ý])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);

/** The French of a code, or `undefined` where it has none. */
export const wordOf = (code: string): string | undefined => (Object.hasOwn(CODES, code) ? CODES[code] : Object.hasOwn(LEXICON, code) ? LEXICON[code] : undefined);

/** How a field of a row is called. */
export const fieldName = (name: string): string => (Object.hasOwn(CODES, name) ? (CODES[name] as string) : parted(name));

/** What each versioned value of the law is, by the name of its constant. One that is not here is shown under that name. */
// prettier-ignore
export const LEGAL_VALUES: Readonly<Record<string, string>> = {
  INTERCOMMUNAL_EXTENSION: 'Règles étendues aux intercommunalités', LARGE_COMMUNE: 'Population à partir de laquelle le délai est celui des grandes communes', CLEAR_DAYS_SMALL: 'Jours francs, commune plus petite', CLEAR_DAYS_LARGE: 'Jours francs, commune plus grande',
  INTERCOMMUNAL_CONVOCATION: 'Convocation d’une intercommunalité', CLEAR_DAYS_FIRST_SITTING: 'Jours francs, première séance après le renouvellement général', CLEAR_DAYS_SECOND: 'Jours francs, seconde convocation',
  CLEAR_DAYS_URGENT_SMALL: 'Jours francs en urgence, commune plus petite', CLEAR_DAYS_URGENT_LARGE: 'Jours francs en urgence, commune plus grande', MINUTES: 'Contenu du procès-verbal sur les membres',
  PROXIES_PER_HOLDER: 'Pouvoirs par mandataire', PROXIES_PER_HOLDER_IN_BUREAUX: 'Pouvoirs par mandataire, bureau d’une communauté ou d’une métropole', PROXIES_PER_HOLDER_IN_SYNDICATE_BUREAUX: 'Pouvoirs par mandataire, bureau d’un syndicat',
  QUORUM: 'Quorum du conseil', QUORUM_OF_BUREAUX: 'Quorum du bureau d’une communauté ou d’une métropole', QUORUM_OF_SYNDICATE_BUREAUX: 'Quorum du bureau d’un syndicat', REDUCED_DENOMINATOR: 'Effectif dont le quorum est la part',
  MAJORITY: 'Majorité ordinaire', REINFORCED_MAJORITIES: 'Majorité renforcée', ACCOUNTS: 'Document qui clôt l’exercice', MUNICIPAL_THRESHOLDS: 'Demande de scrutin, conseil municipal', DEPARTMENT_THRESHOLDS: 'Demande de scrutin, conseil départemental', REGION_THRESHOLDS: 'Demande de scrutin, conseil régional',
  COMMUNES_RULES: 'Majorité des communes', ROUNDS_OF_MAYOR: 'Tours de l’élection du maire', ROUNDS_OF_DEPUTY_LISTS: 'Tours de l’élection des adjoints par liste', ROUNDS_OF_APPOINTMENT: 'Tours d’une nomination', ROUNDS_OF_DEPARTMENT_PRESIDENT: 'Tours, président de département', ROUNDS_OF_REGION_PRESIDENT: 'Tours, président de région',
  ROUNDS_OF_DEPARTMENT_VICE_PRESIDENTS: 'Tours, vice-présidents de département', ROUNDS_OF_REGION_VICE_PRESIDENTS: 'Tours, vice-présidents de région', DEPUTY_LIST_POPULATION: 'Population à partir de laquelle les adjoints sont élus par liste', SEAT_RULES: 'Répartition des sièges',
  AGREEMENT_THRESHOLD: 'Montant annuel au-delà duquel la convention est due', EXECUTORY_FORCE: 'Conditions du caractère exécutoire', CHALLENGE_MONTHS: 'Mois du délai de recours', REFERRAL_MONTHS: 'Mois du déféré', TRANSMISSION_DUTY: 'Transmission',
};
