/** The subjects under which the rules are listed, in the order of the life of a deliberation. */
export const SUBJECTS = [
  'Organismes', 'Convocation', 'Présences et formalités', 'Pouvoirs et voix', 'Quorum', 'Vote', 'Élections et sièges', 'Financement', 'Acte',
  'Transmission', 'Calendrier', 'Montants', 'Séance entière', 'Lecture des données',
] as const;

export type Subject = (typeof SUBJECTS)[number];

/**
 * One rule, one page. Everything else on the page is derived: its articles and legal numbers from the files of `src` that apply it,
 * its findings from the library, its cases from the tables.
 */
export interface Rule {
  /** The name of its page. */
  readonly id: string;
  readonly subject: Subject;
  readonly title: string;
  /** What the rule says, in one sentence. */
  readonly says: string;
  /** The files of `src` that apply it, without `.ts`. */
  readonly code: ReadonlyArray<string>;
  /** Its case tables: a file of `test` without `.cases.ts`, or one table of it after `#`. */
  readonly cases: ReadonlyArray<string>;
  /** Which lines of `not-encoded.md` limit it: the heading of a section, then the lines whose rule matches; all of them where none is given. */
  readonly limits?: readonly [section: string, lines?: RegExp];
}

// prettier-ignore
export const RULES: ReadonlyArray<Rule> = [
  { id: 'organismes', subject: 'Organismes', title: 'Organismes et organes', says: 'Les règles du conseil municipal valent pour la commune ; la loi les étend aux établissements de coopération intercommunale, et au bureau qui délibère par délégation.', code: ['body/body', 'body/procedure', 'body/provisions'], cases: ['body/body'], limits: ['Organismes et territoires'] },

  { id: 'delai-de-convocation', subject: 'Convocation', title: 'Délai de convocation', says: 'La convocation part assez de jours francs avant la séance : trois dans les communes de moins de 3 500 habitants, cinq dans les autres et dans les intercommunalités.', code: ['convocation/assess-convocation', 'convocation/requirement'], cases: ['convocation/convocation#delayCases'], limits: ['Convocation', /délai|[Pp]remière séance|Installation|budget|Rapports|Seconde|mal envoyée|antérieures/] },
  { id: 'urgence', subject: 'Convocation', title: 'Convocation en urgence', says: 'En cas d’urgence le délai est abrégé, sans descendre sous un jour franc ; il en est rendu compte à l’ouverture de la séance, et l’assemblée se prononce.', code: ['convocation/assess-convocation', 'convocation/requirement'], cases: ['convocation/convocation#urgencyCases'], limits: ['Convocation', /urgence/] },
  { id: 'note-de-synthese', subject: 'Convocation', title: 'Note explicative de synthèse', says: 'À partir de 3 500 habitants, et dans les intercommunalités, une note explicative de synthèse accompagne la convocation.', code: ['convocation/assess-convocation', 'convocation/requirement'], cases: ['convocation/convocation#noteCases'], limits: ['Convocation', /note|Forme|contrat/] },

  { id: 'presences', subject: 'Présences et formalités', title: 'Feuille de présence', says: 'À chaque point, tout membre en exercice est présent, représenté, retiré ou absent, et ces nombres s’additionnent.', code: ['attendance/assess-roll', 'attendance/count-roll', 'attendance/homonyms', 'attendance/roll-calls'], cases: ['attendance/roll#followCases', 'attendance/roll#homonymCases', 'attendance/roll#namedCountCases', 'attendance/roll#figuresCases', 'attendance/roll#nowhereCases'], limits: ['Présences et formalités', /Supplé|Titulaire|Retour|intéressé|Démissions|Visio/] },
  { id: 'chiffres-imprimes', subject: 'Présences et formalités', title: 'Chiffres imprimés', says: 'Un chiffre que l’acte imprime s’accorde avec les noms et les nombres dont il est le total.', code: ['attendance/printed-figures'], cases: ['attendance/roll#printedCases'], limits: ['Présences et formalités', /Contenu/] },
  { id: 'presidence-et-secretariat', subject: 'Présences et formalités', title: 'Présidence et secrétariat de séance', says: 'La séance est présidée par le maire ou le président, ou par qui le remplace, et un membre présent en est le secrétaire.', code: ['attendance/formalities'], cases: ['attendance/roll#formalityCases'], limits: ['Présences et formalités', /présider|comptes|Contenu|Huis/] },

  { id: 'pouvoirs', subject: 'Pouvoirs et voix', title: 'Pouvoirs', says: 'Un membre empêché donne pouvoir à un collègue présent, et nul n’en porte plus d’un, hors les périodes de crise sanitaire.', code: ['proxy/assess-proxies', 'proxy/follow-proxies', 'proxy/grounds', 'proxy/limits/holder-limit', 'proxy/limits/rule', 'proxy/limits/sittings-limit', 'proxy/verdict/document', 'proxy/verdict/parties', 'proxy/verdict/surplus'], cases: ['proxy/proxy#proxyCases', 'proxy/proxy#limitCases', 'proxy/proxy#sittingsCases', 'proxy/proxy#findingCases'], limits: ['Pouvoirs et voix'] },
  { id: 'voix', subject: 'Pouvoirs et voix', title: 'Nombre de voix', says: 'Chaque membre présent a sa voix, et celle du collègue dont il porte le pouvoir.', code: ['proxy/voices/count-voices', 'proxy/voices/voices-at'], cases: ['proxy/proxy#memberVoicesCases'], limits: ['Pouvoirs et voix', /Pouvoir donné|Deux pouvoirs/] },

  { id: 'quorum', subject: 'Quorum', title: 'Quorum', says: 'L’assemblée ne délibère valablement que si plus de la moitié de ses membres en exercice sont présents ; les pouvoirs ne comptent pas.', code: ['quorum/assess-quorum', 'quorum/threshold', 'quorum/waiver'], cases: ['quorum/quorum'], limits: ['Quorum'] },

  { id: 'majorite', subject: 'Vote', title: 'Majorité des suffrages exprimés', says: 'Une délibération est prise à la majorité absolue des suffrages exprimés : les abstentions et les bulletins blancs ou nuls n’en sont pas.', code: ['vote/assess-vote', 'vote/outcome', 'vote/named-votes', 'vote/majority/ordinary'], cases: ['vote/vote'], limits: ['Vote', /Illégalité|Majorité renforcée|Noms et sens/] },
  { id: 'partage-des-voix', subject: 'Vote', title: 'Partage égal des voix', says: 'Lorsque les voix sont également partagées et que le scrutin n’est pas secret, celle du président est prépondérante.', code: ['vote/majority/casting-vote'], cases: ['vote/majority/majority#tieCases', 'vote/majority/majority#ruleAsValue'], limits: ['Vote', /Mode de scrutin/] },
  { id: 'majorites-renforcees', subject: 'Vote', title: 'Majorités renforcées', says: 'Certaines matières demandent une autre majorité : deux tiers, trois cinquièmes, unanimité, ou une majorité comptée sur une autre base que les suffrages exprimés.', code: ['vote/majority/assess-majority', 'vote/majority/majority-for', 'vote/majority/matters', 'vote/majority/rule'], cases: ['vote/majority/majority#requiredCases', 'vote/majority/majority#matterCases'], limits: ['Vote', /Majorité renforcée|Matière déclarée/] },
  { id: 'comptes', subject: 'Vote', title: 'Vote des comptes', says: 'Les comptes sont arrêtés si une majorité des voix ne s’est pas dégagée contre eux, et l’exécutif se retire au moment du vote.', code: ['vote/majority/accounts', 'vote/majority/accounts-executive'], cases: [], limits: ['Vote', /comptes/] },
  { id: 'mention-imprimee', subject: 'Vote', title: 'Mention imprimée du vote', says: 'La mention « à l’unanimité » ou « à la majorité » et les nombres de voix imprimés s’accordent avec le vote.', code: ['vote/printed/assess-printed-vote', 'vote/printed/read-wording', 'vote/printed/unanimity-claims'], cases: ['vote/majority/printed'] },
  { id: 'scrutin', subject: 'Vote', title: 'Mode de scrutin', says: 'Le vote a lieu au scrutin public à la demande du quart des membres présents, et au scrutin secret à la demande du tiers ou pour une nomination.', code: ['vote/ballot/assess-ballot-request', 'vote/ballot/request'], cases: ['vote/ballot/ballot'], limits: ['Vote', /scrutin|secret|Candidature/] },
  { id: 'vote-groupe', subject: 'Vote', title: 'Vote groupé', says: 'Plusieurs délibérations ne sont votées ensemble que si elles ont un objet commun et que personne ne demande un vote séparé.', code: ['vote/block-vote'], cases: [], limits: ['Vote', /groupé/] },
  { id: 'majorites-de-communes', subject: 'Vote', title: 'Majorités de communes', says: 'Certaines décisions d’une intercommunalité veulent l’accord des conseils municipaux : deux tiers d’entre eux et la moitié de la population, ou l’inverse.', code: ['vote/communes/assess-communes-majority', 'vote/communes/count-communes', 'vote/communes/provisions'], cases: ['vote/communes/communes'], limits: ['Vote', /communes :/] },

  { id: 'elections', subject: 'Élections et sièges', title: 'Élections, tour par tour', says: 'Une élection est acquise à la majorité absolue aux deux premiers tours, à la majorité relative au troisième, et au plus âgé si les voix sont égales.', code: ['vote/election/assess-election-round', 'vote/election/rounds-in-force', 'vote/election/outcome', 'vote/election/form', 'vote/election/relative-majority', 'vote/election/round-figures'], cases: ['vote/election/election'], limits: ['Vote', /[ÉEé]lection|bulletins|CCAS, d’une/] },
  { id: 'repartition-des-sieges', subject: 'Élections et sièges', title: 'Répartition des sièges', says: 'Les sièges vont aux listes au plus fort reste ou à la plus forte moyenne, selon l’assemblée ou la commission à élire.', code: ['vote/seats/allocate', 'vote/seats/bonus', 'vote/seats/provisions', 'vote/seats/ties'], cases: ['vote/seats/seats', 'vote/seats/register'], limits: ['Vote', /[Ss]ièges|[Ll]istes|Second tour|Commission d’appel/] },

  { id: 'convention-de-subvention', subject: 'Financement', title: 'Convention de subvention', says: 'Une subvention de plus de 23 000 € par an à un organisme de droit privé est attribuée par une convention écrite.', code: ['funding/agreement'], cases: ['funding/funding#agreementCases'], limits: ['Financement', /Cumul|logement|Contenu|Délibération/] },
  { id: 'subvention-par-annees', subject: 'Financement', title: 'Subvention répartie par années', says: 'Les montants annuels d’une subvention s’additionnent à son total.', code: ['funding/grant-years'], cases: ['funding/funding#grantYearsCases'], limits: ['Financement', /Acomptes|engagement/] },
  { id: 'plan-de-financement', subject: 'Financement', title: 'Plan de financement', says: 'Les contributions ne dépassent pas le coût du programme, et chaque taux imprimé est celui de son montant.', code: ['funding/programme'], cases: ['funding/funding#programmeCases'], limits: ['Financement', /Part|Plafond|Fonds|HT|Garanties/] },

  { id: 'caractere-executoire', subject: 'Acte', title: 'Caractère exécutoire', says: 'Un acte est exécutoire le jour où il est à la fois publié et reçu par le représentant de l’État.', code: ['act/executory-day', 'act/entry-into-force'], cases: ['act/act#executoryCases'], limits: ['Acte', /publicité|notification|soumis|réglementaires|Départements|Numérotation|Liste/] },
  { id: 'delai-de-recours', subject: 'Acte', title: 'Délai de recours', says: 'Un acte se conteste devant le tribunal administratif pendant deux mois francs depuis sa publication, jusqu’au premier jour ouvrable.', code: ['act/challenge-end'], cases: ['act/act#challengeCases'], limits: ['Acte', /distance|[Rr]ecours|Retrait/] },
  { id: 'defere-prefectoral', subject: 'Acte', title: 'Déféré préfectoral', says: 'Le préfet défère un acte au tribunal administratif dans les deux mois francs de sa réception.', code: ['act/referral-end'], cases: ['act/act#referralCases'], limits: ['Acte', /préfet/] },

  { id: 'transmission', subject: 'Transmission', title: 'Réception par le représentant de l’État', says: 'Une délibération soumise à transmission est reçue par le représentant de l’État, au plus tôt le jour où elle est prise.', code: ['transmission/transmission-receipt'], cases: ['transmission/transmission-receipt'], limits: ['Transmission', /Cachets|Messages/] },
  { id: 'identifiant-de-l-acte', subject: 'Transmission', title: 'Identifiant de l’acte', says: 'L’identifiant d’un acte transmis porte le département, le SIREN, le jour de la décision, le numéro interne et la nature, et ces champs s’accordent avec la séance.', code: ['transmission/act-identifier', 'transmission/identifier-agreement', 'transmission/provisions'], cases: ['transmission/act-identifier', 'transmission/identifier-agreement'], limits: ['Transmission', /identifiant|Identifiant|document|Unicité|Accord|Noms/] },
  { id: 'siren', subject: 'Transmission', title: 'SIREN', says: 'Un SIREN a neuf chiffres, dont le dernier est une clé de contrôle.', code: ['transmission/siren'], cases: ['transmission/siren'], limits: ['Transmission', /SIRET/] },
  { id: 'departement', subject: 'Transmission', title: 'Département', says: 'Un acte transmis nomme le département par son code sur trois caractères.', code: ['transmission/department'], cases: ['transmission/department'], limits: ['Transmission', /département/] },
  { id: 'numero-interne', subject: 'Transmission', title: 'Numéro interne', says: 'Le numéro interne d’un acte a un à quinze caractères, capitales, chiffres ou traits bas.', code: ['transmission/internal-number'], cases: ['transmission/internal-number'], limits: ['Transmission', /numéro/] },

  { id: 'jours-francs', subject: 'Calendrier', title: 'Jours francs', says: 'Un délai en jours francs ne compte ni le jour de l’envoi, ni celui de la séance ; tous les jours du calendrier y comptent.', code: ['calendar/clear-days'], cases: ['calendar/clear-days'] },
  { id: 'delais-en-mois', subject: 'Calendrier', title: 'Délais en mois', says: 'Un délai en mois finit au quantième du fait qui l’ouvre, ou au dernier jour du mois qui n’en a pas ; franc, il court un jour de plus, et jusqu’au premier jour ouvrable.', code: ['calendar/clear-period', 'calendar/months'], cases: ['calendar/clear-period', 'calendar/months'] },
  { id: 'jours-feries', subject: 'Calendrier', title: 'Jours fériés et jours ouvrables', says: 'Un jour est ouvrable s’il n’est ni un samedi, ni un dimanche, ni un jour férié du territoire.', code: ['calendar/holidays', 'calendar/working-days'], cases: ['calendar/holidays', 'calendar/working-days'], limits: ['Calendrier'] },
  { id: 'jours', subject: 'Calendrier', title: 'Jours du calendrier', says: 'Un jour est un texte de la forme AAAA-MM-JJ, le même dans tous les fuseaux horaires.', code: ['calendar/civil-day', 'calendar/format'], cases: ['calendar/civil-day', 'calendar/format'] },

  { id: 'montants', subject: 'Montants', title: 'Montants en euros', says: 'Un montant est un nombre entier de centimes, lu d’un texte et jamais d’un nombre à virgule.', code: ['money/euro', 'money/decimal'], cases: ['money/euro', 'money/decimal'] },
  { id: 'taux', subject: 'Montants', title: 'Taux', says: 'Un taux est une fraction exacte, et l’arrondi du montant qu’il donne est toujours nommé.', code: ['money/rate'], cases: ['money/rate'] },
  { id: 'repartition-au-centime', subject: 'Montants', title: 'Répartition au centime', says: 'Des parts s’additionnent toujours au total réparti, et les centimes restants vont où l’appelant l’a dit.', code: ['money/split'], cases: ['money/split'] },

  { id: 'seance', subject: 'Séance entière', title: 'Séance entière', says: 'Une séance est examinée de la convocation au délai de recours, et chaque délibération avec les présents et les pouvoirs du moment où son point est appelé.', code: ['sitting/assess-sitting'], cases: ['sitting/model', 'sitting/changes', 'sitting/real'] },
  { id: 'figures', subject: 'Séance entière', title: 'Figures', says: 'L’hémicycle montre chaque membre en exercice une fois, la barre les contributions en proportion du coût, la ligne les jours de l’acte en proportion du temps.', code: ['figures/draw-roll', 'figures/draw-funding-plan', 'figures/draw-timeline'], cases: ['figures/figures'] },

  { id: 'donnees', subject: 'Lecture des données', title: 'Lecture d’une séance', says: 'Des données qui ne décrivent aucune séance possible sont refusées, chaque défaut avec sa place.', code: ['codec/sitting'], cases: ['codec/codec'] },
  { id: 'versions-du-droit', subject: 'Lecture des données', title: 'Version du droit applicable', says: 'La règle appliquée est celle en vigueur au jour des faits : le premier jour d’une version en est, le jour de sa fin n’en est plus.', code: ['legal/version'], cases: ['legal/in-force'] },
];
