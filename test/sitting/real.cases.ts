/** Une séance réelle : toutes ses irrégularités, des constats qui doivent y être, et le nombre de points indéterminés par nature. */
export interface RealCase {
  readonly id: string;
  readonly fichier: string;
  readonly cas: string;
  readonly origine: string;
  readonly irrégularités: ReadonlyArray<RealFinding>;
  readonly constats: ReadonlyArray<RealFinding>;
  readonly indéterminés: Readonly<Record<string, number>>;
}

/** Un constat, à l’exception de ses sources, et le point qu’il concerne (rien pour la séance entière). */
export interface RealFinding {
  readonly point: string | null;
  readonly constat: Readonly<Record<string, unknown>>;
}

const SEANCE = null;

/** Un acte dont l’extrait ne dit ni la publication ni la transmission laisse quatre points ouverts. */
// prettier-ignore
export const realCases: ReadonlyArray<RealCase> = [
  { id: 'REEL-001', fichier: '001-saint-ay', cas: 'convoqué le jour même de la séance', origine: 'registre réel : Saint-Ay, 16 janvier 2023',
    irrégularités: [
      { point: SEANCE, constat: { _tag: 'ConvocationLate', standing: 'breaches', sentOn: '2023-01-16', heldOn: '2023-01-16', receivedOn: null, clearDays: 0, counting: 'clear-days', counted: 0, otherReading: null, required: 3, otherRequirement: 5, daysShort: 3, latestSendingDay: '2023-01-12', notes: [] } },
    ],
    constats: [
      { point: SEANCE, constat: { _tag: 'RollCounted', standing: 'conforms', inOffice: 21, present: 18, doubtful: 0, represented: 3, representedInDoubt: 0, withdrawn: 0, absent: 0, notes: [] } },
      { point: SEANCE, constat: { _tag: 'QuorumMet', standing: 'conforms', inOffice: 21, required: 11, counted: 18, counts: 'present', notes: [] } },
      { point: '2023-001', constat: { _tag: 'VoteAdoptedAsAnnounced', standing: 'conforms', announced: 'unanimous', notes: [] } },
    ],
    indéterminés: { ExplanatoryNoteUndetermined: 1, SecretaryUndetermined: 1, ReceiptUnknown: 2, ExecutoryUndetermined: 2, ChallengeUndetermined: 2, ReferralUndetermined: 2 } },

  { id: 'REEL-003', fichier: '003-gatine-racan', cas: 'une personne dans deux états : présente et excusée', origine: 'registre réel : CC de Gâtine-Racan, 25 janvier 2023',
    irrégularités: [
      { point: SEANCE, constat: { _tag: 'MemberInTwoStates', standing: 'breaches', member: 'cornuault', presentIfPresent: 29, presentIfAbsent: 28, notes: ['009-two-states'] } },
    ],
    constats: [
      { point: SEANCE, constat: { _tag: 'ConvocationInTime', standing: 'conforms', sentOn: '2023-01-18', heldOn: '2023-01-25', receivedOn: null, clearDays: 6, counting: 'clear-days', counted: 6, otherReading: null, required: 5, latestSendingDay: '2023-01-19', otherRequirement: null, notes: [] } },
      { point: SEANCE, constat: { _tag: 'VoicesUndetermined', standing: 'undetermined', missing: ['presence-of-a-member'], atLeast: 33, atMost: 34, notes: [] } },
      { point: SEANCE, constat: { _tag: 'QuorumUndetermined', standing: 'undetermined', missing: ['members-in-office'], required: null, atLeast: 28, atMost: 29, notes: [] } },
    ],
    indéterminés: { ExplanatoryNoteUndetermined: 1, RollUndetermined: 1, VoicesUndetermined: 1, QuorumUndetermined: 1, ReceiptUnknown: 2, ExecutoryUndetermined: 2, ChallengeUndetermined: 2, ReferralUndetermined: 2 } },

  { id: 'REEL-033', fichier: '033-figeac', cas: 'recouvrements légitimes, bornés dans le temps', origine: 'registre réel : Figeac, 13 mars 2023',
    irrégularités: [],
    constats: [
      { point: SEANCE, constat: { _tag: 'ConvocationInTime', standing: 'conforms', sentOn: '2023-03-07', heldOn: '2023-03-13', receivedOn: null, clearDays: 5, counting: 'clear-days', counted: 5, otherReading: null, required: 5, latestSendingDay: '2023-03-07', otherRequirement: 3, notes: [] } },
      { point: '1', constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 23, byProxy: 3, total: 26, notes: [] } },
      { point: '6', constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 24, byProxy: 3, total: 27, notes: [] } },
      { point: '7', constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 25, byProxy: 3, total: 28, notes: [] } },
    ],
    indéterminés: { ExplanatoryNoteUndetermined: 1, RollUndetermined: 3, QuorumUndetermined: 3, VoteUndetermined: 2, ReceiptUnknown: 4, ExecutoryUndetermined: 4, ChallengeUndetermined: 4, ReferralUndetermined: 4 } },

  { id: 'REEL-045', fichier: '045-montreuil', cas: 'homonyme indécidable : 52 voix ou 53', origine: 'registre réel : Montreuil, 29 mars 2023',
    irrégularités: [],
    constats: [
      { point: SEANCE, constat: { _tag: 'UndecidableHomonym', standing: 'undetermined', missing: ['identity-of-a-member'], present: 'molossi', other: 't-molossi', notes: ['008-homonyms'] } },
      { point: SEANCE, constat: { _tag: 'ProxyUndetermined', standing: 'undetermined', missing: ['identity-of-a-member'], giver: 't-molossi', holder: 'di-gallo', notes: ['008-homonyms'] } },
      { point: SEANCE, constat: { _tag: 'RollCounted', standing: 'conforms', inOffice: 55, present: 43, doubtful: 0, represented: 9, representedInDoubt: 1, withdrawn: 0, absent: 2, notes: [] } },
      { point: 'PV', constat: { _tag: 'VoicesUndetermined', standing: 'undetermined', missing: ['identity-of-a-member'], atLeast: 52, atMost: 53, notes: [] } },
      { point: 'PV', constat: { _tag: 'VoteAdopted', standing: 'conforms', for: 53, against: 0, votesCast: 53, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0, unanimity: 'all-voters', castingVote: 'not-needed', notes: [] } },
      { point: '5', constat: { _tag: 'PrintedFiguresAgree', standing: 'conforms', notes: ['004-printed-figures'], figures: [{ figure: 'present', printed: 43 }, { figure: 'represented', printed: 9 }, { figure: 'absent', printed: 3 }] } },
      { point: '28', constat: { _tag: 'PrintedFiguresAgree', standing: 'conforms', notes: ['004-printed-figures'], figures: [{ figure: 'present', printed: 42 }, { figure: 'represented', printed: 9 }, { figure: 'absent', printed: 4 }] } },
      { point: '43', constat: { _tag: 'RollCounted', standing: 'conforms', inOffice: 55, present: 42, doubtful: 0, represented: 9, representedInDoubt: 1, withdrawn: 0, absent: 3, notes: [] } },
    ],
    indéterminés: { ExplanatoryNoteUndetermined: 1, UndecidableHomonym: 1, ProxyUndetermined: 1, VoicesUndetermined: 8, VoteUndetermined: 7, ReceiptUnknown: 8, ExecutoryUndetermined: 8, ChallengeUndetermined: 8, ReferralUndetermined: 8 } },

  { id: 'REEL-047', fichier: '047-vigneux', cas: 'un mandataire quitte la séance : le pouvoir qu’il porte s’éteint, le sien commence', origine: 'registre réel : Vigneux-sur-Seine, 30 mars 2023',
    irrégularités: [],
    constats: [
      { point: SEANCE, constat: { _tag: 'ConvocationInTime', standing: 'conforms', sentOn: '2023-03-23', heldOn: '2023-03-30', receivedOn: null, clearDays: 6, counting: 'clear-days', counted: 6, otherReading: null, required: 5, latestSendingDay: '2023-03-24', otherRequirement: 3, notes: [] } },
      { point: SEANCE, constat: { _tag: 'ProxyValid', standing: 'conforms', giver: 'ramirez', holder: 'sari', notes: [] } },
      { point: '23.055', constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 29, byProxy: 9, total: 38, notes: [] } },
      { point: '23.062', constat: { _tag: 'ProxyLapsed', standing: 'conforms', giver: 'ramirez', holder: 'sari', obstacle: 'holder-absent', notes: [] } },
      { point: '23.062', constat: { _tag: 'ProxyValid', standing: 'conforms', giver: 'sari', holder: 'baillot', notes: [] } },
      { point: '23.062', constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 28, byProxy: 9, total: 37, notes: [] } },
    ],
    indéterminés: { RollUndetermined: 4, QuorumUndetermined: 4, VoteUndetermined: 2, ReceiptUnknown: 3, ExecutoryUndetermined: 3, ChallengeUndetermined: 3, ReferralUndetermined: 3 } },

  { id: 'REEL-055', fichier: '055-saint-gilles', cas: 'présente et mandante, sans borne de temps', origine: 'registre réel : Saint-Gilles, 7 février 2023',
    irrégularités: [
      { point: SEANCE, constat: { _tag: 'ProxyRefused', standing: 'breaches', giver: 'rignac', holder: 'davoine', obstacle: 'giver-present', limit: 1, notes: [] } },
    ],
    constats: [
      { point: SEANCE, constat: { _tag: 'MovementNotPlaced', standing: 'undetermined', missing: ['place-of-a-movement'], movement: { kind: 'arrives', member: 'gilli' }, notes: [] } },
      { point: SEANCE, constat: { _tag: 'VoicesUndetermined', standing: 'undetermined', missing: ['presence-of-a-member'], atLeast: 28, atMost: 29, notes: [] } },
    ],
    indéterminés: { ConvocationUndetermined: 1, ExplanatoryNoteUndetermined: 1, MovementNotPlaced: 1, RollUndetermined: 1, VoicesUndetermined: 1, QuorumUndetermined: 1, ReceiptUnknown: 2, ExecutoryUndetermined: 2, ChallengeUndetermined: 2, ReferralUndetermined: 2 } },

  { id: 'REEL-069', fichier: '069-velizy', cas: 'deux moments d’une séance dans un même acte', origine: 'registre réel : Vélizy-Villacoublay, 21 décembre 2022',
    irrégularités: [
      { point: '2022-12-21/16', constat: { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'represented', printed: 9, atLeast: 8, atMost: 8, trueAt: 'opening', notes: ['004-printed-figures'] } },
      { point: '2022-12-21/16', constat: { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'absent', printed: 2, atLeast: 1, atMost: 1, trueAt: 'opening', notes: ['004-printed-figures'] } },
    ],
    constats: [
      { point: SEANCE, constat: { _tag: 'RollCounted', standing: 'conforms', inOffice: 35, present: 24, doubtful: 0, represented: 9, representedInDoubt: 0, withdrawn: 0, absent: 2, notes: [] } },
      { point: '2022-12-21/16', constat: { _tag: 'RollCounted', standing: 'conforms', inOffice: 35, present: 26, doubtful: 0, represented: 8, representedInDoubt: 0, withdrawn: 0, absent: 1, notes: [] } },
      { point: '2022-12-21/16', constat: { _tag: 'PrintedFiguresAgree', standing: 'conforms', notes: ['004-printed-figures'], figures: [{ figure: 'in-office', printed: 35 }, { figure: 'present', printed: 26 }, { figure: 'quorum', printed: 18 }] } },
      { point: '2022-12-21/16', constat: { _tag: 'QuorumMet', standing: 'conforms', inOffice: 35, required: 18, counted: 26, counts: 'present', notes: [] } },
      { point: '2022-12-21/16', constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 26, byProxy: 8, total: 34, notes: [] } },
    ],
    indéterminés: { ExplanatoryNoteUndetermined: 1, ReceiptUnknown: 1, ExecutoryUndetermined: 1, ChallengeUndetermined: 1, ReferralUndetermined: 1 } },

  { id: 'REEL-073', fichier: '073-val-de-drome', cas: 'sept membres nulle part, cinq pouvoirs sans mandataire', origine: 'registre réel : CC du Val de Drôme, 25 février 2020',
    irrégularités: [],
    constats: [
      { point: SEANCE, constat: { _tag: 'ConvocationInTime', standing: 'conforms', sentOn: '2020-02-11', heldOn: '2020-02-25', receivedOn: null, clearDays: 13, counting: 'clear-days', counted: 13, otherReading: null, required: 5, latestSendingDay: '2020-02-19', otherRequirement: 3, notes: ['005-convocation-of-intercommunal-bodies-before-2020'] } },
      { point: SEANCE, constat: { _tag: 'MembersUnaccountedFor', standing: 'undetermined', missing: ['members-nowhere'], inOffice: 60, named: 53, nowhere: 7, notes: [] } },
      { point: SEANCE, constat: { _tag: 'ProxyUndetermined', standing: 'undetermined', missing: ['holder-of-the-proxy'], giver: 'g03', holder: null, notes: [] } },
      { point: '14', constat: { _tag: 'VoicesUndetermined', standing: 'undetermined', missing: ['holder-of-the-proxy'], atLeast: 44, atMost: 49, notes: [] } },
      { point: '14', constat: { _tag: 'QuorumMet', standing: 'conforms', inOffice: 60, required: 31, counted: 44, counts: 'present', notes: [] } },
      { point: '14', constat: { _tag: 'ReferralOpen', standing: 'conforms', period: { from: '2020-02-27', months: 2, expiry: '2020-04-28', lastDay: '2020-04-28', otherReading: null }, notes: [] } },
    ],
    indéterminés: { ExplanatoryNoteUndetermined: 1, MembersUnaccountedFor: 1, ProxyUndetermined: 5, VoicesUndetermined: 1, VoteUndetermined: 1, BodySirenUnknown: 1, ExecutoryUndetermined: 1, ChallengeUndetermined: 1 } },

  { id: 'REEL-077', fichier: '077-saint-jean-de-vedas', cas: '26 votes pour 25 voix, dont celui d’un absent', origine: 'registre réel : Saint-Jean-de-Védas, 30 janvier 2020',
    irrégularités: [
      { point: 'PV du 17 décembre', constat: { _tag: 'MoreVotesThanVoices', standing: 'breaches', votes: 26, voices: 25, excess: 1, notes: [] } },
      { point: 'PV du 17 décembre', constat: { _tag: 'VoterWithoutVoice', standing: 'breaches', member: 'vernay', choice: 'abstention', notes: [] } },
    ],
    constats: [
      { point: 'PV du 17 décembre', constat: { _tag: 'VoteAdopted', standing: 'conforms', for: 24, against: 0, votesCast: 24, abstentions: 2, notTakingPart: 0, blankOrSpoiled: 0, unanimity: 'votes-cast', castingVote: 'not-needed', notes: ['013-unanimity-of-votes-cast'] } },
      { point: 'PV du 17 décembre', constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 22, byProxy: 3, total: 25, notes: [] } },
    ],
    indéterminés: { ConvocationUndetermined: 1, ExplanatoryNoteUndetermined: 1, RollUndetermined: 1, QuorumUndetermined: 1, ReceiptUnknown: 3, ExecutoryUndetermined: 3, ChallengeUndetermined: 3, ReferralUndetermined: 3 } },

  { id: 'REEL-093', fichier: '093-conservatoire-ardeche', cas: 'seconde convocation : aucun quorum n’est requis', origine: 'registre réel : SM du Conservatoire Ardèche Musique et Danse, 22 mai 2019',
    irrégularités: [],
    constats: [
      { point: SEANCE, constat: { _tag: 'ConvocationInTime', standing: 'conforms', sentOn: '2019-05-17', heldOn: '2019-05-22', receivedOn: null, clearDays: 4, counting: 'clear-days', counted: 4, otherReading: null, required: 3, latestSendingDay: '2019-05-18', otherRequirement: null, notes: ['011-second-convocation-delay'] } },
      { point: SEANCE, constat: { _tag: 'QuorumWaived', standing: 'conforms', quorumFailedOn: '2019-05-16', counted: 7, notes: ['011-second-convocation-delay'] } },
    ],
    indéterminés: { ExplanatoryNoteUndetermined: 1, SecretaryUndetermined: 1, RollUndetermined: 1 } },
];
