/** What a record is called in French, and what each of its fields says; the records by the title of their schema. */
export interface RecordWords {
  readonly title: string;
  readonly fields: Readonly<Record<string, string>>;
}

const VERSION = { from: 'premier jour de cette version des statuts', until: 'jour où elle cesse', article: 'article des statuts' };

/** An act, by all that its rules ask. */
const ACT = {
  organ: 'organe qui a décidé', decidedOn: 'jour de la décision', kind: 'nature de l’acte', exclusion: 'pourquoi l’acte n’a pas à être transmis', publishedOn: 'jour de publication', notifiedOn: 'jour de notification à l’intéressé',
  transmittedOn: 'jour de réception par le représentant de l’État', outstanding: 'formalités que l’on sait n’avoir pas été accomplies', mode: 'mode de publicité', urgency: 'publicité en urgence', electronicOn: 'jour de la mise en ligne', onlineUntil: 'dernier jour en ligne',
  signedOn: 'jour de la signature', adoptionDeadline: 'dernier jour pour adopter le budget ou arrêter les comptes', statedDay: 'jour d’entrée en vigueur que l’acte fixe lui-même', exercise: 'exercice dont ce sont les comptes',
};

// prettier-ignore
export const RECORD_WORDS: Readonly<Record<string, RecordWords>> = {
  sitting: { title: 'Séance', fields: {
    organ: 'organe qui siège', siren: 'SIREN de la collectivité, neuf chiffres', heldOn: 'jour de la séance', convocation: 'convocation', agenda: 'identifiants des points, dans leur ordre', composing: 'nombre légal des membres', publicityChoice: 'mode de publicité choisi par une petite collectivité',
    roll: 'feuille de présence', proxies: 'pouvoirs', surplusProxies: 'quel pouvoir vaut quand un membre en porte trop', executive: 'identifiant du maire ou du président', chair: 'qui a présidé', precedence: 'ordre du tableau', secretaries: 'secrétaires, parmi les membres',
    outsideSecretary: 'secrétaire pris hors des membres', closedSession: 'huis clos de toute la séance', videoconference: 'visioconférence', printed: 'chiffres imprimés en tête', deliberations: 'délibérations, dans l’ordre des points' } },
  organ: { title: 'Organe', fields: { body: 'collectivité ou établissement', kind: 'assemblée délibérante, bureau ou commission' } },
  body: { title: 'Collectivité ou établissement', fields: { kind: 'catégorie', name: 'nom', territory: 'territoire, pour les jours fériés et le droit local', population: 'population, où une règle en dépend', statutes: 'ce que disent les statuts, où la loi y renvoie' } },
  statutes: { title: 'Statuts', fields: { clearDays: 'jours francs de convocation', urgentClearDays: 'jours francs en urgence', secondClearDays: 'jours francs d’une seconde convocation', explanatoryNote: 'note de synthèse', quorum: 'quorum', proxiesPerHolder: 'pouvoirs par mandataire' } },
  'clear days of the statutes': { title: 'Statuts : jours francs', fields: { ...VERSION, value: 'nombre de jours francs' } },
  'urgent clear days of the statutes': { title: 'Statuts : jours francs en urgence', fields: { ...VERSION, value: 'nombre de jours francs' } },
  'second clear days of the statutes': { title: 'Statuts : jours francs d’une seconde convocation', fields: { ...VERSION, value: 'nombre de jours francs' } },
  'note of the statutes': { title: 'Statuts : note de synthèse', fields: { ...VERSION, value: 'requise ou non' } },
  'quorum of the statutes': { title: 'Statuts : quorum', fields: { ...VERSION, value: 'règle du quorum' } },
  'proxies per holder of the statutes': { title: 'Statuts : pouvoirs par mandataire', fields: { ...VERSION, value: 'nombre de pouvoirs' } },
  'quorum rule': { title: 'Règle de quorum', fields: { numerator: 'numérateur de la fraction', denominator: 'son dénominateur', strictness: 'à dépasser ou à atteindre', counted: 'qui compte' } },
  convocation: { title: 'Convocation', fields: {
    rank: 'première, seconde après un défaut de quorum, ou ordinaire', sentOn: 'jour d’envoi', sending: 'voie et régularité de l’envoi', reportsSentOn: 'jour d’envoi des rapports', quorumFailedOn: 'jour de la séance sans quorum', firstConvocation: 'régularité de la première convocation',
    firstAgenda: 'points de la première convocation', waiverRecalled: 'la seconde rappelle que le quorum n’est plus requis', urgency: 'urgence', explanatoryNote: 'note de synthèse', largestMemberCommune: 'population de la commune membre la plus peuplée', renewal: 'renouvellement', request: 'demande de séance' } },
  sending: { title: 'Envoi de la convocation', fields: { validity: 'régularité de l’envoi', receivedOn: 'jour de réception', mode: 'voie employée', asked: 'voie demandée par le membre' } },
  urgency: { title: 'Urgence', fields: { reportedAtOpening: 'compte rendu à l’ouverture', council: 'ce que l’assemblée en a dit', postponedItems: 'points renvoyés à une autre séance' } },
  renewal: { title: 'Renouvellement', fields: { ballotOn: 'jour du tour décisif', mayorsElectedOn: 'dernier jour d’élection des maires' } },
  request: { title: 'Demande de séance', fields: { by: 'qui l’a faite', members: 'membres signataires', receivedOn: 'jour de réception' } },
  'convocation of an item': { title: 'Convocation d’un point', fields: { listed: 'dans la convocation, ou ajouté', subject: 'objet qui a ses propres délais', draftBudgetSentOn: 'jour d’envoi du projet de budget', budgetDebateOn: 'jour du débat d’orientation', explanatoryNote: 'note de synthèse' } },
  'roll by name': { title: 'Feuille de présence, par noms', fields: { inOffice: 'membres en exercice', members: 'membres', presentAtOpening: 'identifiants des présents à l’ouverture', recordedAbsent: 'identifiants des absents notés', movements: 'arrivées, départs et retraits', alternatesInStatutes: 'suppléants prévus par les statuts' } },
  'roll by figures': { title: 'Feuille de présence, en nombres', fields: { inOffice: 'membres en exercice', present: 'présents', represented: 'représentés' } },
  member: { title: 'Membre', fields: { id: 'identifiant dans ces données', surname: 'nom', givenName: 'prénom', title: 'civilité', standsInFor: 'titulaire dont il est le suppléant', communeSeats: 'sièges de sa commune', titularNotified: 'le titulaire a averti de son absence' } },
  movement: { title: 'Mouvement', fields: { kind: 'arrivée, départ, retrait ou retour', member: 'membre', before: 'point avant lequel il a lieu', during: 'point durant lequel il a lieu', because: 'raison d’un retrait' } },
  proxy: { title: 'Pouvoir', fields: {
    giver: 'mandant', holder: 'mandataire', from: 'premier point', until: 'dernier point', form: 'forme', leftBlank: 'partie laissée en blanc', outsider: 'mandataire qui n’est pas membre', givenOn: 'jour où il est donné', revokedOn: 'jour où il est révoqué', revokedBefore: 'point avant lequel il est révoqué',
    consecutiveSittings: 'séances consécutives, celle-ci comprise', certifiedIllness: 'maladie dûment constatée' } },
  chair: { title: 'Présidence', fields: { member: 'membre qui préside', office: 'à quel titre' } },
  'closed session': { title: 'Huis clos', fields: { askedBy: 'qui le demande', members: 'membres qui le demandent', votesFor: 'voix pour', debate: 'débat' } },
  videoconference: { title: 'Visioconférence', fields: { notice: 'mention dans la convocation', broadcast: 'diffusion en direct', meetingInOnePlace: 'réunion en un seul lieu dans le semestre' } },
  'printed figures': { title: 'Chiffres imprimés', fields: { inOffice: 'en exercice', present: 'présents', represented: 'représentés', absent: 'absents', voices: 'voix', quorum: 'quorum' } },
  deliberation: { title: 'Délibération', fields: {
    item: 'point de l’ordre du jour', number: 'numéro', subject: 'objet', convocation: 'ce que sa convocation a de propre', printed: 'chiffres imprimés', matter: 'matière qui veut une autre majorité', exercise: 'exercice dont ce sont les comptes', election: 'mandat à pourvoir',
    chair: 'qui préside ce point', closedSession: 'huis clos de ce point', vote: 'vote', funding: 'financement', transmission: 'transmission', publishedOn: 'jour de publication', act: 'ce que l’acte a de propre' } },
  vote: { title: 'Vote', fields: { ballot: 'mode de scrutin', announced: 'résultat annoncé', tally: 'décompte', byName: 'votes par nom', chairVote: 'vote de qui préside', printed: 'mention et chiffres imprimés' } },
  tally: { title: 'Décompte', fields: { for: 'pour', against: 'contre', abstentions: 'abstentions', refusals: 'refus de voter', notTakingPart: 'ne prennent pas part', blank: 'bulletins blancs', spoiled: 'bulletins nuls' } },
  'named vote': { title: 'Vote par nom', fields: { member: 'membre', choice: 'sens du vote' } },
  'printed vote': { title: 'Vote imprimé', fields: { wording: 'mention', voices: 'voix', voters: 'votants', votesCast: 'suffrages exprimés', absoluteMajority: 'majorité absolue' } },
  funding: { title: 'Financement', fields: { grant: 'subvention', programme: 'programme', plan: 'plan de financement', budgetLine: 'imputation budgétaire' } },
  grant: { title: 'Subvention', fields: { beneficiary: 'bénéficiaire', beneficiaryStatus: 'droit privé ou public', total: 'montant total', years: 'exercices', yearly: 'montant de chaque exercice', otherSubsidies: 'autres subventions au même bénéficiaire', agreement: 'convention approuvée', interestedMembers: 'membres intéressés' } },
  'amount of a year': { title: 'Montant d’une année', fields: { year: 'année', amount: 'montant' } },
  programme: { title: 'Programme', fields: { name: 'nom', yearlyCost: 'coût annuel', contributions: 'contributions', axes: 'axes', years: 'autorisations et crédits, par année' } },
  contribution: { title: 'Contribution', fields: {
    contributor: 'financeur', amount: 'montant', printedRate: 'taux imprimé', kind: 'catégorie du financeur', scheme: 'dispositif', community: 'sorte de communauté, pour un fonds de concours', rate: 'taux', base: 'dépense subventionnable', ceiling: 'plafond', basis: 'hors taxes ou toutes taxes', vat: 'taux de TVA',
    status: 'sollicitée ou accordée', rank: 'rang, pour réduire' } },
  axis: { title: 'Axe d’un programme', fields: { name: 'nom', envelope: 'enveloppe', printedTotal: 'total imprimé', actions: 'actions' } },
  action: { title: 'Action', fields: { name: 'nom', bearer: 'porteur', tranches: 'tranches' } },
  tranche: { title: 'Tranche', fields: { name: 'nom', state: 'engagée ou nouvelle', amounts: 'montants, par année' } },
  'year of a programme': { title: 'Année d’un programme', fields: { year: 'année', authorised: 'autorisation', committed: 'engagé', payable: 'crédits de paiement', paid: 'payé' } },
  'funding plan': { title: 'Plan de financement', fields: {
    operation: 'opération', owner: 'maître d’ouvrage', nature: 'investissement ou fonctionnement', basis: 'hors taxes ou toutes taxes', vatRegime: 'régime de TVA', fctva: 'FCTVA attendu', rounding: 'arrondi des montants tirés d’un taux', costs: 'coûts', printedCost: 'coût total imprimé', contributions: 'contributions',
    leadField: 'domaine à chef de file', exerciseAgreement: 'convention d’exercice concerté', exception: 'exception à la part minimale du maître d’ouvrage', schemeCeiling: 'plafond d’un dispositif' } },
  'cost line': { title: 'Coût', fields: { label: 'intitulé', amount: 'montant', basis: 'hors taxes ou toutes taxes', vat: 'taux de TVA' } },
  exception: { title: 'Exception à la part minimale', fields: { kind: 'cas que le texte prévoit', rate: 'part que le préfet fixe' } },
  'ceiling of a scheme': { title: 'Plafond d’un dispositif', fields: { scheme: 'dispositif', rate: 'taux' } },
  'budget line': { title: 'Imputation budgétaire', fields: { section: 'section', chapter: 'chapitre', nature: 'nature', function: 'fonction', years: 'exercices', destination: 'destination', budget: 'budget' } },
  transmission: { title: 'Transmission', fields: { receivedOn: 'jour de réception en préfecture', identifier: 'identifiant de l’acte, « 99_DE-042-244200770-20240704-D1 »' } },
  act: { title: 'Acte', fields: { ...ACT, livesIn: 'où demeure l’auteur du recours', filedWith: 'où le recours est déposé', remedies: 'mention des voies et délais de recours', request: 'demande de pièces du préfet' } },
  'request of the prefect': { title: 'Demande de pièces du préfet', fields: { requestedOn: 'jour de la demande', receivedOn: 'jour de réception des pièces' } },
  publicity: { title: 'Publicité d’un acte', fields: { ...ACT, choice: 'choix de l’assemblée', newCommuneSince: 'création de la commune nouvelle' } },
  transmittal: { title: 'Délai de transmission d’un acte', fields: ACT },
  suspension: { title: 'Suspension', fields: { organ: 'organe qui a décidé', ground: 'fondement de la demande', transmittedOn: 'jour de réception par le représentant de l’État', requestedOn: 'jour de la demande' } },
  withdrawal: { title: 'Retrait ou abrogation', fields: { decidedOn: 'jour de la décision', undoing: 'retrait ou abrogation', legality: 'légalité de la décision', reason: 'raison que le texte admet', on: 'jour du retrait ou de l’abrogation' } },
  minutes: { title: 'Procès-verbal', fields: { organ: 'organe', heldOn: 'jour de la séance', elements: 'éléments que le texte énumère', nextSittingOn: 'jour de la séance suivante', approvedOn: 'jour où il est arrêté', signedBy: 'qui l’a signé', publishedOn: 'jour de publication' } },
  'elements of the minutes': { title: 'Éléments du procès-verbal', fields: {
    date: 'date', time: 'heure', chair: 'président', members: 'membres présents ou représentés', secretaries: 'secrétaires', quorum: 'quorum', agenda: 'ordre du jour', deliberations: 'délibérations adoptées', reports: 'rapports', 'ballot-requests': 'demandes de scrutin particulier', 'ballot-results': 'résultat des scrutins',
    'votes-by-name': 'nom des votants et sens de leur vote', debates: 'teneur des discussions' } },
  'after the sitting': { title: 'Après la séance', fields: { organ: 'organe', heldOn: 'jour de la séance', listPublishedOn: 'jour de publication de la liste des délibérations', listSentOn: 'jour d’envoi de la liste aux conseillers municipaux', minutesSentOn: 'jour d’envoi du procès-verbal aux conseillers municipaux' } },
  register: { title: 'Registre', fields: { organ: 'organe', heldOn: 'jour de la séance', signedBy: 'qui l’a signé', medium: 'support', firstYear: 'première année des feuillets', boundOn: 'jour de la reliure' } },
  'final grant': { title: 'Subvention définitive', fields: { decided: 'montant décidé', rate: 'taux', rounding: 'arrondi', forecast: 'dépense prévue', actual: 'dépense réelle', paid: 'déjà versé' } },
  'schedule by year': { title: 'Échéancier par années', fields: { years: 'années et leur poids', policy: 'à qui va le reste' } },
  'weighted year': { title: 'Année pondérée', fields: { year: 'année', weight: 'poids' } },
  'largest remainder': { title: 'Au plus fort reste', fields: { ties: 'qui l’emporte à égalité' } },
  'remainder to a share': { title: 'Reste à une part', fields: { share: 'rang de la part, depuis 0' } },
  'floor and report': { title: 'Arrondi au-dessous, reste signalé', fields: {} },
  'given amounts': { title: 'Montants donnés', fields: { years: 'montants, par année' } },
  'schedule by milestone': { title: 'Échéancier par étapes', fields: { milestones: 'étapes', policy: 'à qui va le reste', ceiling: 'plafond des acomptes' } },
  milestone: { title: 'Étape', fields: { name: 'nom', rate: 'part de la subvention, « 1/20 » ou « 5 % »' } },
  'ceiling of the interim payments': { title: 'Plafond des acomptes', fields: { rate: 'taux', counts: 'avec ou sans l’avance' } },
  'schedule on certified spending': { title: 'Échéancier sur dépenses certifiées', fields: { rate: 'taux', rounding: 'arrondi', advance: 'avance', certified: 'dépenses certifiées, cumulées', ceiling: 'plafond des acomptes' } },
  subsidy: { title: 'Obligations d’une subvention', fields: {
    authority: 'autorité qui la donne', beneficiaryStatus: 'droit privé ou public', decidedOn: 'jour de la décision', decision: 'sorte de décision', conditions: 'conditions d’octroi', requestedOn: 'jour de la demande', republicanCommitment: 'contrat d’engagement républicain', yearlyAmount: 'montant annuel',
    agreementSignedOn: 'jour de signature de la convention', dataPublishedOn: 'jour de publication des données essentielles', specificExpense: 'affectée à une dépense déterminée', exerciseEndsOn: 'fin de l’exercice', reportedOn: 'jour du compte rendu financier', certifiedAccounts: 'comptes certifiés',
    receivedFromAll: 'reçu de toutes les autorités', accountsFiled: 'comptes déposés', passedOn: 'reversée à un autre organisme', passingOnAgreed: 'reversement prévu par la convention' } },
};

/** The words of one field that mean something else in the tables of cases. */
export const OWN_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'contribution.kind': { intercommunal: 'intercommunalité' },
  'withdrawal.undoing': { withdrawal: 'retrait' },
  'sitting.publicityChoice': { none: 'aucun choix' },
  'publicity.choice': { none: 'aucun choix' },
};
