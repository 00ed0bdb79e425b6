/** Ce qui change dans le fichier du cas modèle : un chemin, et la valeur qu’on y met (rien : le champ est retiré). */
export interface Change {
  readonly chemin: ReadonlyArray<string | number>;
  readonly valeur?: unknown;
}

/** Un changement, et ce qui doit figurer parmi les constats, à l’exception de leurs sources ; ou les défauts du décodage. */
export interface ChangeCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly changements: ReadonlyArray<Change>;
  readonly constats?: ReadonlyArray<Readonly<Record<string, unknown>>>;
  readonly sans?: ReadonlyArray<string>;
  readonly défauts?: ReadonlyArray<{ readonly path: ReadonlyArray<string | number>; readonly problem: Readonly<Record<string, unknown>> }>;
}

const ORIGINE = 'régression : un fait changé à la fois dans le cas modèle';

/** Les 33 premiers présents : les sept autres quittent la liste, et ceux d’entre eux qui portaient un pouvoir n’en portent plus. */
const TRENTE_TROIS = [
  'ingrid-arnaud', 'christiane-barailler', 'jean-alain-barrier', 'denis-barriol', 'jean-luc-basson', 'francoise-berger', 'bernard-bonnet',
  'vincent-bony', 'kamel-bouchou', 'gilles-boudard', 'marc-chavanne', 'charles-dallara', 'jean-luc-degraix', 'christian-ducceschi',
  'frederic-durand', 'martial-fauchet', 'sylvie-fayolle', 'jean-claude-flachat', 'andonella-flechet', 'luc-francois', 'michel-gandilhon',
  'pascal-gonon', 'ramona-gonzalez-grail', 'christian-julien', 'bernard-laget', 'denis-laurent', 'yves-lecocq', 'julien-luya',
  'christiane-michaud-farigoule', 'aline-mouseghian', 'gilles-perache', 'nadia-semache', 'christian-servant',
];

// prettier-ignore
export const changeCases: ReadonlyArray<ChangeCase> = [
  { id: 'CHG-01', cas: '33 présents : quorum non atteint, il en manque 1', origine: ORIGINE,
    changements: [{ chemin: ['roll', 'presentAtOpening'], valeur: TRENTE_TROIS }, { chemin: ['printed'] }],
    constats: [{ _tag: 'QuorumNotMet', standing: 'breaches', inOffice: 67, required: 34, counted: 33, counts: 'present', missing: 1, notes: ['001-bureau-with-delegation'] }],
    sans: ['QuorumMet'] },
  { id: 'CHG-02', cas: '34 présents : quorum tout juste atteint', origine: ORIGINE,
    changements: [{ chemin: ['roll', 'presentAtOpening'], valeur: [...TRENTE_TROIS, 'marc-tardieu'] }, { chemin: ['printed'] }],
    constats: [{ _tag: 'QuorumMet', standing: 'conforms', inOffice: 67, required: 34, counted: 34, counts: 'present', notes: ['001-bureau-with-delegation'] }],
    sans: ['QuorumNotMet'] },
  { id: 'CHG-03', cas: 'envoyée le 29 juin : 4 jours francs, irrégulier, dernier jour d’envoi le 28 juin', origine: ORIGINE,
    changements: [{ chemin: ['convocation', 'sentOn'], valeur: '2024-06-29' }],
    constats: [{ _tag: 'ConvocationLate', standing: 'breaches', sentOn: '2024-06-29', heldOn: '2024-07-04', clearDays: 4, required: 5, daysShort: 1, latestSendingDay: '2024-06-28', otherRequirement: null, notes: ['001-bureau-with-delegation'] }],
    sans: ['ConvocationInTime'] },
  { id: 'CHG-04', cas: 'deux pouvoirs au même mandataire : le second est refusé, 45 voix', origine: ORIGINE,
    changements: [{ chemin: ['proxies', 1, 'holder'], valeur: 'jean-luc-degraix' }],
    constats: [
      { _tag: 'ProxyValid', standing: 'conforms', giver: 'gilles-artigues', holder: 'jean-luc-degraix', notes: ['001-bureau-with-delegation'] },
      { _tag: 'ProxyRefused', standing: 'breaches', giver: 'regis-cadegros', holder: 'jean-luc-degraix', obstacle: 'holder-already-holds', limit: 1, notes: ['001-bureau-with-delegation', '003-two-proxies-one-holder'] },
      { _tag: 'VoicesCounted', standing: 'conforms', own: 40, byProxy: 5, total: 45, notes: ['001-bureau-with-delegation'] },
      { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'represented', printed: 6, atLeast: 5, atMost: 5, trueAt: 'no-known-moment', notes: ['004-printed-figures'] },
      { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'voices', printed: 46, atLeast: 45, atMost: 45, trueAt: 'no-known-moment', notes: ['004-printed-figures'] },
    ] },
  { id: 'CHG-05', cas: 'mandataire absent : pouvoir refusé', origine: ORIGINE,
    changements: [{ chemin: ['proxies', 0, 'holder'], valeur: 'gael-perdriau' }],
    constats: [
      { _tag: 'ProxyRefused', standing: 'breaches', giver: 'gilles-artigues', holder: 'gael-perdriau', obstacle: 'holder-absent', limit: 1, notes: ['001-bureau-with-delegation'] },
      { _tag: 'VoicesCounted', standing: 'conforms', own: 40, byProxy: 5, total: 45, notes: ['001-bureau-with-delegation'] },
    ] },
  { id: 'CHG-06', cas: 'mandant présent : pouvoir refusé', origine: ORIGINE,
    changements: [{ chemin: ['proxies', 0, 'giver'], valeur: 'yves-lecocq' }],
    constats: [
      { _tag: 'ProxyRefused', standing: 'breaches', giver: 'yves-lecocq', holder: 'jean-luc-degraix', obstacle: 'giver-present', limit: 1, notes: ['001-bureau-with-delegation'] },
      { _tag: 'VoicesCounted', standing: 'conforms', own: 40, byProxy: 5, total: 45, notes: ['001-bureau-with-delegation'] },
    ] },
  { id: 'CHG-07', cas: '47 votes pour 46 voix', origine: ORIGINE,
    changements: [{ chemin: ['deliberations', 0, 'vote'], valeur: { announced: 'unanimous', tally: { for: 47, against: 0 } } }],
    constats: [
      { _tag: 'MoreVotesThanVoices', standing: 'breaches', votes: 47, voices: 46, excess: 1, notes: ['001-bureau-with-delegation'] },
      { _tag: 'VoteAdopted', standing: 'conforms', for: 47, against: 0, votesCast: 47, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0, unanimity: 'all-voters', castingVote: 'not-needed', notes: ['001-bureau-with-delegation'] },
    ] },
  { id: 'CHG-08', cas: '46 votes pour 46 voix : rien à redire', origine: ORIGINE,
    changements: [{ chemin: ['deliberations', 0, 'vote'], valeur: { announced: 'unanimous', tally: { for: 46, against: 0 } } }],
    constats: [{ _tag: 'VoteAdopted', standing: 'conforms', for: 46, against: 0, votesCast: 46, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0, unanimity: 'all-voters', castingVote: 'not-needed', notes: ['001-bureau-with-delegation'] }],
    sans: ['MoreVotesThanVoices', 'AnnouncementContradicted'] },
  { id: 'CHG-09', cas: '« présents : 41 » imprimé pour 40 noms', origine: ORIGINE,
    changements: [{ chemin: ['printed', 'present'], valeur: 41 }],
    constats: [{ _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'present', printed: 41, atLeast: 40, atMost: 40, trueAt: 'no-known-moment', notes: ['004-printed-figures'] }] },
  { id: 'CHG-10', cas: 'SIREN 244200771 de la collectivité : clé fausse, au décodage', origine: ORIGINE,
    changements: [{ chemin: ['siren'], valeur: '244200771' }],
    défauts: [{ path: ['siren'], problem: { _tag: 'WrongChecksum', what: 'siren', text: '244200771' } }] },
  { id: 'CHG-11', cas: 'SIREN 244200771 dans l’identifiant : clé fausse, au décodage', origine: ORIGINE,
    changements: [{ chemin: ['deliberations', 0, 'transmission', 'identifier'], valeur: '99_DE-042-244200771-20240704-D20240041710' }],
    défauts: [{ path: ['deliberations', 0, 'transmission', 'identifier'], problem: { _tag: 'WrongChecksum', what: 'act-identifier', text: '99_DE-042-244200771-20240704-D20240041710' } }] },
  { id: 'CHG-12', cas: 'aucun jour de publication : caractère exécutoire et recours indéterminés', origine: ORIGINE,
    changements: [{ chemin: ['deliberations', 0, 'publishedOn'] }],
    constats: [
      { _tag: 'ExecutoryUndetermined', standing: 'undetermined', missing: ['publication-day'], notes: [] },
      { _tag: 'ChallengeUndetermined', standing: 'undetermined', missing: ['publication-day'], notes: [] },
      { _tag: 'ReferralOpen', standing: 'conforms', period: { from: '2024-07-12', months: 2, expiry: '2024-09-13', lastDay: '2024-09-13', otherReading: null }, notes: [] },
    ],
    sans: ['Executory', 'ChallengeOpen'] },
  { id: 'CHG-13', cas: 'ni publication ni transmission : les deux manquent', origine: ORIGINE,
    changements: [{ chemin: ['deliberations', 0, 'publishedOn'] }, { chemin: ['deliberations', 0, 'transmission'] }],
    constats: [{ _tag: 'ExecutoryUndetermined', standing: 'undetermined', missing: ['publication-day', 'transmission-day'], notes: [] }] },
  { id: 'CHG-14', cas: '31 juin : défaut, jamais un jour décalé', origine: ORIGINE,
    changements: [{ chemin: ['convocation', 'sentOn'], valeur: '2024-06-31' }],
    défauts: [{ path: ['convocation', 'sentOn'], problem: { _tag: 'UnknownComponent', what: 'civil-day', text: '2024-06-31', part: 'day' } }] },
  { id: 'CHG-15', cas: 'montant « 94 000,001 € » : défaut', origine: ORIGINE,
    changements: [{ chemin: ['deliberations', 0, 'funding', 'grant', 'total'], valeur: '94 000,001 €' }],
    défauts: [{ path: ['deliberations', 0, 'funding', 'grant', 'total'], problem: { _tag: 'WrongCharacter', what: 'euro', text: '94 000,001 €', position: 9 } }] },
  { id: 'CHG-16', cas: 'montant NaN : défaut', origine: ORIGINE,
    changements: [{ chemin: ['deliberations', 0, 'funding', 'grant', 'total'], valeur: Number.NaN }],
    défauts: [{ path: ['deliberations', 0, 'funding', 'grant', 'total'], problem: { _tag: 'WrongType', expected: 'euro', found: 'not-a-number' } }] },
  { id: 'CHG-17', cas: 'mandataire inconnu : défaut, avec son chemin', origine: ORIGINE,
    changements: [{ chemin: ['proxies', 2, 'holder'], valeur: 'jean-dupont' }],
    défauts: [{ path: ['proxies', 2, 'holder'], problem: { _tag: 'UnknownMember', member: 'jean-dupont' } }] },
  { id: 'CHG-18', cas: 'transmis le 15 juillet, publié le 12 : exécutoire le 15', origine: ORIGINE,
    changements: [{ chemin: ['deliberations', 0, 'transmission', 'receivedOn'], valeur: '2024-07-15' }],
    constats: [{ _tag: 'Executory', standing: 'conforms', day: '2024-07-15', publishedOn: '2024-07-12', transmittedOn: '2024-07-15', by: 'transmission', notes: [] }] },
  { id: 'CHG-19', cas: 'aucune convention : irrégulier', origine: ORIGINE,
    changements: [{ chemin: ['deliberations', 0, 'funding', 'grant', 'agreement'], valeur: 'no' }],
    constats: [{ _tag: 'AgreementMissing', standing: 'breaches', threshold: 2_300_000, largestYear: { atLeast: 2_350_000, atMost: 9_400_000 }, notes: ['006-subsidy-over-several-years'] }] },
  { id: 'CHG-20', cas: 'identifiant d’une autre collectivité (clé juste)', origine: ORIGINE,
    changements: [{ chemin: ['siren'], valeur: '242600252' }],
    constats: [{ _tag: 'IdentifierDisagrees', standing: 'breaches', component: 'siren', inIdentifier: '244200770', expected: '242600252', notes: [],
      identifier: { documentType: '99_DE', department: '042', siren: '244200770', day: '2024-07-04', internalNumber: 'D20240041710', nature: null } }],
    sans: ['IdentifierAgrees'] },
  { id: 'CHG-21', cas: 'texte rejeté : ni transmission ni caractère exécutoire à examiner', origine: ORIGINE,
    changements: [{ chemin: ['deliberations', 0, 'vote'], valeur: { ballot: 'ordinary', tally: { for: 20, against: 26 } } }],
    constats: [{ _tag: 'VoteRejected', standing: 'conforms', for: 20, against: 26, votesCast: 46, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0, castingVote: 'not-needed', notes: ['001-bureau-with-delegation'] }],
    sans: ['Executory', 'ChallengeOpen', 'ReferralOpen', 'ReceivedByPrefecture', 'IdentifierAgrees'] },
  { id: 'CHG-22', cas: 'partage égal, vote de la présidente inconnu : à trancher', origine: ORIGINE,
    changements: [{ chemin: ['deliberations', 0, 'vote'], valeur: { ballot: 'ordinary', tally: { for: 23, against: 23 } } }],
    constats: [{ _tag: 'TieNeedsCastingVote', standing: 'needs-decision', options: ['for', 'against'], for: 23, against: 23, votesCast: 46, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0, notes: ['001-bureau-with-delegation'] }] },
  { id: 'CHG-23', cas: 'présences en chiffres seuls, sans noms : quorum calculé, pouvoirs non vérifiables', origine: ORIGINE,
    changements: [{ chemin: ['roll'], valeur: { inOffice: 67, present: 40, represented: 6 } }, { chemin: ['proxies'], valeur: [] }],
    constats: [
      { _tag: 'RollCounted', standing: 'conforms', inOffice: 67, present: 40, doubtful: 0, represented: 6, representedInDoubt: 0, withdrawn: 0, absent: 21, notes: [] },
      { _tag: 'QuorumMet', standing: 'conforms', inOffice: 67, required: 34, counted: 40, counts: 'present', notes: ['001-bureau-with-delegation'] },
      { _tag: 'VoicesUndetermined', standing: 'undetermined', missing: ['proxies-by-name'], atLeast: 40, atMost: 46, notes: ['001-bureau-with-delegation'] },
    ] },
  { id: 'CHG-24', cas: 'département : règles non encodées, tout est indéterminé et rien n’est inventé', origine: ORIGINE,
    changements: [{ chemin: ['organ'], valeur: { kind: 'permanent-commission', body: { kind: 'departement', name: 'Loire', territory: 'mainland-france' } } }],
    constats: [
      { _tag: 'ConvocationUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], heldOn: '2024-07-04', possibleRequirements: [], notes: [] },
      { _tag: 'QuorumUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], required: null, atLeast: null, atMost: null, notes: [] },
      { _tag: 'VoteUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], notes: [] },
      { _tag: 'ExecutoryUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], notes: [] },
    ],
    sans: ['QuorumMet', 'ConvocationInTime', 'ProxyValid', 'Executory', 'ReferralOpen'] },
  { id: 'CHG-25', cas: 'publié avant la séance : le jour est faux, il ne fait rien courir', origine: ORIGINE,
    changements: [{ chemin: ['deliberations', 0, 'publishedOn'], valeur: '2024-07-02' }],
    constats: [
      { _tag: 'PublishedBeforeDecision', standing: 'breaches', publishedOn: '2024-07-02', decidedOn: '2024-07-04', notes: [] },
      { _tag: 'ExecutoryUndetermined', standing: 'undetermined', missing: ['publication-day'], notes: [] },
      { _tag: 'ChallengeUndetermined', standing: 'undetermined', missing: ['publication-day'], notes: [] },
    ],
    sans: ['Executory', 'ChallengeOpen'] },
  { id: 'CHG-26', cas: 'reçu en préfecture avant la séance : le jour est faux, il ne fait rien courir', origine: ORIGINE,
    changements: [{ chemin: ['deliberations', 0, 'transmission', 'receivedOn'], valeur: '2024-07-02' }],
    constats: [
      { _tag: 'ReceivedBeforeItsDay', standing: 'breaches', receivedOn: '2024-07-02', day: '2024-07-04', notes: [],
        identifier: { documentType: '99_DE', department: '042', siren: '244200770', day: '2024-07-04', internalNumber: 'D20240041710', nature: null } },
      { _tag: 'ExecutoryUndetermined', standing: 'undetermined', missing: ['transmission-day'], notes: [] },
    ],
    sans: ['Executory', 'ReferralOpen'] },
];
