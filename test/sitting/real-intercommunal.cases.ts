import type { RealCase } from './real.cases.js';

const SEANCE = null;

/** Conseils et bureaux de communautés. */
// prettier-ignore
export const realIntercommunal: ReadonlyArray<RealCase> = [
  { id: 'REEL-007', fichier: '007-sud-roussillon', cas: 'bureau au complet', origine: 'registre réel : CC Sud-Roussillon, 15 février 2023',
    irrégularités: [],
    constats: [
      { point: SEANCE, constat: { _tag: 'ConvocationInTime', standing: 'conforms', sentOn: '2023-02-08', heldOn: '2023-02-15', receivedOn: null, clearDays: 6, counting: 'clear-days', counted: 6, otherReading: null, required: 5, latestSendingDay: '2023-02-09', otherRequirement: null, notes: ['001-bureau-with-delegation'] } },
      { point: SEANCE, constat: { _tag: 'RollCounted', standing: 'conforms', inOffice: 10, present: 10, doubtful: 0, represented: 0, representedInDoubt: 0, withdrawn: 0, absent: 0, notes: [] } },
      { point: SEANCE, constat: { _tag: 'QuorumMet', standing: 'conforms', inOffice: 10, required: 6, counted: 10, counts: 'present', notes: ['001-bureau-with-delegation'] } },
      { point: SEANCE, constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 10, byProxy: 0, total: 10, notes: ['001-bureau-with-delegation'] } },
      { point: SEANCE, constat: { _tag: 'PrintedFiguresAgree', standing: 'conforms', notes: ['004-printed-figures'], figures: [{ figure: 'in-office', printed: 10 }, { figure: 'present', printed: 10 }] } },
      { point: '3', constat: { _tag: 'VoteAdoptedAsAnnounced', standing: 'conforms', announced: 'unanimous', notes: ['001-bureau-with-delegation'] } },
    ],
    indéterminés: { ExplanatoryNoteUndetermined: 1, ReceiptUnknown: 4, ExecutoryUndetermined: 4, ChallengeUndetermined: 4, ReferralUndetermined: 4 } },

  { id: 'REEL-027', fichier: '027-coeur-de-brenne', cas: 'une suppléante siège, une autre tient le secrétariat sans siéger', origine: 'registre réel : CC Cœur de Brenne, 6 février 2023',
    irrégularités: [
      { point: SEANCE, constat: { _tag: 'SecretaryNotPresent', standing: 'breaches', member: 'u01', notes: [] } },
    ],
    constats: [
      { point: SEANCE, constat: { _tag: 'ConvocationInTime', standing: 'conforms', sentOn: '2023-01-27', heldOn: '2023-02-06', receivedOn: null, clearDays: 9, counting: 'clear-days', counted: 9, otherReading: null, required: 5, latestSendingDay: '2023-01-31', otherRequirement: null, notes: [] } },
      { point: SEANCE, constat: { _tag: 'RollUndetermined', standing: 'undetermined', missing: ['members-in-office'], present: 18, doubtful: 0, represented: 2, notes: [] } },
      { point: SEANCE, constat: { _tag: 'QuorumUndetermined', standing: 'undetermined', missing: ['members-in-office'], required: null, atLeast: 18, atMost: 18, notes: [] } },
      { point: SEANCE, constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 18, byProxy: 2, total: 20, notes: [] } },
      { point: '01/03-2023', constat: { _tag: 'VoteAdoptedAsAnnounced', standing: 'conforms', announced: 'unanimous', notes: [] } },
    ],
    indéterminés: { AlternateUndetermined: 1, ExplanatoryNoteUndetermined: 1, RollUndetermined: 1, QuorumUndetermined: 1, ReceiptUnknown: 4, ExecutoryUndetermined: 4, ChallengeUndetermined: 4, ReferralUndetermined: 4 } },

  { id: 'REEL-029', fichier: '029-coeur-de-brenne-2020', cas: 'un départ pendant un point : présent quand il est abordé, absent au suivant', origine: 'registre réel : CC Cœur de Brenne, 20 janvier 2020',
    irrégularités: [],
    constats: [
      { point: SEANCE, constat: { _tag: 'ConvocationInTime', standing: 'conforms', sentOn: '2020-01-13', heldOn: '2020-01-20', receivedOn: null, clearDays: 6, counting: 'clear-days', counted: 6, otherReading: null, required: 5, latestSendingDay: '2020-01-14', otherRequirement: 3, notes: ['005-convocation-of-intercommunal-bodies-before-2020'] } },
      { point: SEANCE, constat: { _tag: 'RollUndetermined', standing: 'undetermined', missing: ['members-in-office'], present: 19, doubtful: 0, represented: 2, notes: [] } },
      { point: '01/01-2020', constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 19, byProxy: 2, total: 21, notes: [] } },
      { point: 'répartition', constat: { _tag: 'RollUndetermined', standing: 'undetermined', missing: ['members-in-office'], present: 18, doubtful: 0, represented: 2, notes: [] } },
      { point: 'répartition', constat: { _tag: 'QuorumUndetermined', standing: 'undetermined', missing: ['members-in-office'], required: null, atLeast: 18, atMost: 18, notes: [] } },
      { point: 'répartition', constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 18, byProxy: 2, total: 20, notes: [] } },
      { point: '01/03-2020', constat: { _tag: 'VoteAdoptedAsAnnounced', standing: 'conforms', announced: 'unanimous', notes: [] } },
    ],
    indéterminés: { AlternateUndetermined: 1, ExplanatoryNoteUndetermined: 1, SecretaryUndetermined: 1, RollUndetermined: 2, QuorumUndetermined: 2, VoteUndetermined: 1, ReceiptUnknown: 6, ExecutoryUndetermined: 6, ChallengeUndetermined: 6, ReferralUndetermined: 6 } },

  { id: 'REEL-031', fichier: '031-etampois', cas: 'trois suppléants siègent : 55 présents, 9 représentés, 11 absents', origine: 'registre réel : CA de l’Étampois Sud-Essonne, 27 mars 2023',
    irrégularités: [],
    constats: [
      { point: SEANCE, constat: { _tag: 'ConvocationUndetermined', standing: 'undetermined', missing: ['sending-day'], heldOn: '2023-03-27', counting: 'clear-days', possibleRequirements: [5], latestSendingDays: ['2023-03-21'], notes: [] } },
      { point: SEANCE, constat: { _tag: 'RollCounted', standing: 'conforms', inOffice: 75, present: 55, doubtful: 0, represented: 9, representedInDoubt: 0, withdrawn: 0, absent: 11, notes: [] } },
      { point: SEANCE, constat: { _tag: 'QuorumMet', standing: 'conforms', inOffice: 75, required: 38, counted: 55, counts: 'present', notes: [] } },
      { point: SEANCE, constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 55, byProxy: 9, total: 64, notes: [] } },
      { point: SEANCE, constat: { _tag: 'PrintedFiguresAgree', standing: 'conforms', notes: ['004-printed-figures'], figures: [{ figure: 'in-office', printed: 75 }, { figure: 'present', printed: 55 }, { figure: 'represented', printed: 9 }, { figure: 'absent', printed: 11 }] } },
      { point: 'scrutin public', constat: { _tag: 'VoteAdoptedAsAnnounced', standing: 'conforms', announced: 'unanimous', notes: [] } },
    ],
    indéterminés: { AlternateUndetermined: 3, ConvocationUndetermined: 1, ExplanatoryNoteUndetermined: 1, ReceiptUnknown: 1, ExecutoryUndetermined: 1, ChallengeUndetermined: 1, ReferralUndetermined: 1 } },

  { id: 'REEL-037', fichier: '037-lannemezan', cas: 'cinq suppléants, un départ avant l’acte, six patronymes partagés', origine: 'registre réel : CC du Plateau de Lannemezan, 22 novembre 2022',
    irrégularités: [],
    constats: [
      { point: SEANCE, constat: { _tag: 'ConvocationInTime', standing: 'conforms', sentOn: '2022-11-15', heldOn: '2022-11-22', receivedOn: null, clearDays: 6, counting: 'clear-days', counted: 6, otherReading: null, required: 5, latestSendingDay: '2022-11-16', otherRequirement: null, notes: [] } },
      { point: SEANCE, constat: { _tag: 'RollCounted', standing: 'conforms', inOffice: 82, present: 56, doubtful: 0, represented: 8, representedInDoubt: 0, withdrawn: 0, absent: 18, notes: [] } },
      { point: '2022/174', constat: { _tag: 'RollCounted', standing: 'conforms', inOffice: 82, present: 55, doubtful: 0, represented: 8, representedInDoubt: 0, withdrawn: 0, absent: 19, notes: [] } },
      { point: '2022/174', constat: { _tag: 'QuorumMet', standing: 'conforms', inOffice: 82, required: 42, counted: 55, counts: 'present', notes: [] } },
      { point: '2022/174', constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 55, byProxy: 8, total: 63, notes: [] } },
      { point: '2022/174', constat: { _tag: 'PrintedFiguresAgree', standing: 'conforms', notes: ['004-printed-figures'], figures: [{ figure: 'in-office', printed: 82 }, { figure: 'present', printed: 55 }, { figure: 'represented', printed: 8 }, { figure: 'voices', printed: 63 }] } },
      { point: '2022/174', constat: { _tag: 'VoteAdopted', standing: 'conforms', for: 62, against: 1, votesCast: 63, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0, unanimity: 'none', castingVote: 'not-needed', notes: [] } },
      { point: '2022/174', constat: { _tag: 'PrintedVoteFigureAgrees', standing: 'conforms', figure: 'voters', printed: 63, notes: [] } },
      { point: '2022/174', constat: { _tag: 'PrintedVoteFigureAgrees', standing: 'conforms', figure: 'votes-cast', printed: 63, notes: [] } },
      { point: '2022/174', constat: { _tag: 'ReferralOpen', standing: 'conforms', period: { from: '2022-12-02', months: 2, expiry: '2023-02-03', lastDay: '2023-02-03', otherReading: null }, notes: [] } },
    ],
    indéterminés: { AlternateUndetermined: 5, ExplanatoryNoteUndetermined: 1, ExecutoryUndetermined: 1, ChallengeUndetermined: 1 } },

  { id: 'REEL-041', fichier: '041-portes-eureliennes', cas: 'deux délibérations transmises sous la nature AR', origine: 'registre réel : CC des Portes Euréliennes d’Île-de-France, 21 mars 2024',
    irrégularités: [
      { point: '24 03_01', constat: { _tag: 'IdentifierDisagrees', standing: 'breaches', identifier: { documentType: null, department: '028', siren: '200069953', day: '2024-03-21', internalNumber: '204_03_01', nature: 'AR' }, component: 'nature', inIdentifier: 'AR', expected: 'DE', notes: ['042-nature-of-a-transmitted-deliberation'] } },
      { point: '240301.1', constat: { _tag: 'IdentifierDisagrees', standing: 'breaches', identifier: { documentType: null, department: '028', siren: '200069953', day: '2024-03-21', internalNumber: '24_03_1_1', nature: 'AR' }, component: 'nature', inIdentifier: 'AR', expected: 'DE', notes: ['042-nature-of-a-transmitted-deliberation'] } },
    ],
    constats: [
      { point: SEANCE, constat: { _tag: 'ConvocationInTime', standing: 'conforms', sentOn: '2024-03-15', heldOn: '2024-03-21', receivedOn: null, clearDays: 5, counting: 'clear-days', counted: 5, otherReading: null, required: 5, latestSendingDay: '2024-03-15', otherRequirement: null, notes: [] } },
      { point: SEANCE, constat: { _tag: 'RollCounted', standing: 'conforms', inOffice: 64, present: 45, doubtful: 0, represented: 9, representedInDoubt: 0, withdrawn: 0, absent: 10, notes: [] } },
      { point: SEANCE, constat: { _tag: 'QuorumMet', standing: 'conforms', inOffice: 64, required: 33, counted: 45, counts: 'present', notes: [] } },
      { point: SEANCE, constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 45, byProxy: 9, total: 54, notes: [] } },
      { point: '24 03_01', constat: { _tag: 'PrintedFiguresAgree', standing: 'conforms', notes: ['004-printed-figures'], figures: [{ figure: 'in-office', printed: 64 }, { figure: 'present', printed: 45 }, { figure: 'represented', printed: 9 }, { figure: 'absent', printed: 10 }, { figure: 'voices', printed: 54 }] } },
      { point: '24 03_01', constat: { _tag: 'ReferralOpen', standing: 'conforms', period: { from: '2024-03-27', months: 2, expiry: '2024-05-28', lastDay: '2024-05-28', otherReading: null }, notes: [] } },
      { point: '24 03_01', constat: { _tag: 'InternalNumberDiffers', standing: 'undetermined', deliberationNumber: '24 03_01', internalNumber: '204_03_01', missing: ['act-of-the-number'], notes: ['040-internal-number-and-deliberation-number'] } },
      { point: '240301.1', constat: { _tag: 'InternalNumberDiffers', standing: 'undetermined', deliberationNumber: '240301.1', internalNumber: '24_03_1_1', missing: ['act-of-the-number'], notes: ['040-internal-number-and-deliberation-number'] } },
    ],
    indéterminés: { AlternateUndetermined: 1, ExplanatoryNoteUndetermined: 1, VoteUndetermined: 2, BodySirenUnknown: 2, ExecutoryUndetermined: 2, ChallengeUndetermined: 2, InternalNumberDiffers: 2 } },

  { id: 'REEL-043', fichier: '043-tarn-agout', cas: 'seize absents dont neuf mandants ; homonymes distingués par leur prénom', origine: 'registre réel : CC Tarn-Agout, 15 mars 2023',
    irrégularités: [],
    constats: [
      { point: SEANCE, constat: { _tag: 'ConvocationInTime', standing: 'conforms', sentOn: '2023-03-09', heldOn: '2023-03-15', receivedOn: null, clearDays: 5, counting: 'clear-days', counted: 5, otherReading: null, required: 5, latestSendingDay: '2023-03-09', otherRequirement: null, notes: [] } },
      { point: SEANCE, constat: { _tag: 'RollCounted', standing: 'conforms', inOffice: 49, present: 33, doubtful: 0, represented: 9, representedInDoubt: 0, withdrawn: 0, absent: 7, notes: [] } },
      { point: SEANCE, constat: { _tag: 'QuorumMet', standing: 'conforms', inOffice: 49, required: 25, counted: 33, counts: 'present', notes: [] } },
      { point: SEANCE, constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 33, byProxy: 9, total: 42, notes: [] } },
      { point: SEANCE, constat: { _tag: 'ProxyValid', standing: 'conforms', giver: 'g03', holder: 'm-bonhomme', notes: [] } },
      { point: '1', constat: { _tag: 'PrintedFiguresAgree', standing: 'conforms', notes: ['004-printed-figures'], figures: [{ figure: 'in-office', printed: 49 }, { figure: 'present', printed: 33 }, { figure: 'represented', printed: 9 }] } },
      { point: 'PV du 23 février', constat: { _tag: 'VoteAdoptedAsAnnounced', standing: 'conforms', announced: 'unanimous', notes: [] } },
      { point: '1', constat: { _tag: 'VoteUndetermined', standing: 'undetermined', missing: ['vote'], notes: [] } },
    ],
    indéterminés: { ExplanatoryNoteUndetermined: 1, VoteUndetermined: 1, ReceiptUnknown: 2, ExecutoryUndetermined: 2, ChallengeUndetermined: 2, ReferralUndetermined: 2 } },

  { id: 'REEL-053', fichier: '053-ecueille-valencay', cas: '27 puis 28 présents, 5 puis 4 pouvoirs : toujours 32 voix', origine: 'registre réel : CC Écueillé-Valençay, 19 décembre 2023',
    irrégularités: [],
    constats: [
      { point: SEANCE, constat: { _tag: 'ConvocationInTime', standing: 'conforms', sentOn: '2023-12-13', heldOn: '2023-12-19', receivedOn: null, clearDays: 5, counting: 'clear-days', counted: 5, otherReading: null, required: 5, latestSendingDay: '2023-12-13', otherRequirement: null, notes: [] } },
      { point: SEANCE, constat: { _tag: 'RollCounted', standing: 'conforms', inOffice: 37, present: 27, doubtful: 0, represented: 5, representedInDoubt: 0, withdrawn: 0, absent: 5, notes: [] } },
      { point: SEANCE, constat: { _tag: 'QuorumMet', standing: 'conforms', inOffice: 37, required: 19, counted: 27, counts: 'present', notes: [] } },
      { point: '2-1', constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 27, byProxy: 5, total: 32, notes: [] } },
      { point: SEANCE, constat: { _tag: 'PrintedFiguresAgree', standing: 'conforms', notes: ['004-printed-figures'], figures: [{ figure: 'in-office', printed: 37 }, { figure: 'present', printed: 27 }, { figure: 'represented', printed: 5 }, { figure: 'absent', printed: 5 }, { figure: 'quorum', printed: 19 }] } },
      { point: '2-1', constat: { _tag: 'VoteAdopted', standing: 'conforms', for: 28, against: 0, votesCast: 28, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0, unanimity: 'all-voters', castingVote: 'not-needed', notes: [] } },
      { point: '2-1', constat: { _tag: 'PrintedWordingConfirmed', standing: 'conforms', wording: 'à l’unanimité des délégués votants', claim: 'unanimity-of-voters', for: 28, against: 0, abstentions: 0, notes: [] } },
      { point: '2-2', constat: { _tag: 'VoteAdopted', standing: 'conforms', for: 26, against: 0, votesCast: 26, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0, unanimity: 'all-voters', castingVote: 'not-needed', notes: [] } },
      { point: '3', constat: { _tag: 'RollCounted', standing: 'conforms', inOffice: 37, present: 28, doubtful: 0, represented: 4, representedInDoubt: 0, withdrawn: 0, absent: 5, notes: [] } },
      { point: '3', constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 28, byProxy: 4, total: 32, notes: [] } },
      { point: '3', constat: { _tag: 'PrintedFiguresAgree', standing: 'conforms', notes: ['004-printed-figures'], figures: [{ figure: 'present', printed: 28 }, { figure: 'represented', printed: 4 }] } },
    ],
    indéterminés: { ExplanatoryNoteUndetermined: 1, VoteUndetermined: 1, ReceiptUnknown: 3, ExecutoryUndetermined: 3, ChallengeUndetermined: 3, ReferralUndetermined: 3 } },

  { id: 'REEL-079', fichier: '079-touraine-ouest', cas: 'PROCURATION désigne le mandataire, présent : 27 présents, 38 voix', origine: 'registre réel : CC Touraine Ouest Val de Loire, 28 juin 2022',
    irrégularités: [],
    constats: [
      { point: SEANCE, constat: { _tag: 'ConvocationInTime', standing: 'conforms', sentOn: '2022-06-22', heldOn: '2022-06-28', receivedOn: null, clearDays: 5, counting: 'clear-days', counted: 5, otherReading: null, required: 5, latestSendingDay: '2022-06-22', otherRequirement: null, notes: [] } },
      { point: SEANCE, constat: { _tag: 'RollCounted', standing: 'conforms', inOffice: 49, present: 27, doubtful: 0, represented: 11, representedInDoubt: 0, withdrawn: 0, absent: 11, notes: [] } },
      { point: SEANCE, constat: { _tag: 'QuorumMet', standing: 'conforms', inOffice: 49, required: 17, counted: 27, counts: 'present', notes: ['010-covid-first-days'] } },
      { point: SEANCE, constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 27, byProxy: 11, total: 38, notes: ['010-covid-first-days'] } },
      { point: SEANCE, constat: { _tag: 'PrintedFiguresAgree', standing: 'conforms', notes: ['004-printed-figures'], figures: [{ figure: 'in-office', printed: 49 }, { figure: 'present', printed: 27 }, { figure: 'voices', printed: 38 }] } },
      { point: 'D2022_090', constat: { _tag: 'VoteAdopted', standing: 'conforms', for: 38, against: 0, votesCast: 38, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0, unanimity: 'all-voters', castingVote: 'not-needed', notes: [] } },
      { point: 'D2022_090', constat: { _tag: 'PrintedWordingConfirmed', standing: 'conforms', wording: 'à l’unanimité des votants', claim: 'unanimity-of-voters', for: 38, against: 0, abstentions: 0, notes: [] } },
    ],
    indéterminés: { ExplanatoryNoteUndetermined: 1, ReceiptUnknown: 1, ExecutoryUndetermined: 1, ChallengeUndetermined: 1, ReferralUndetermined: 1 } },

  { id: 'REEL-089', fichier: '089-longny', cas: 'avant 2020, la note et le délai sont ceux de la plus grande commune membre', origine: 'registre réel : CC du Pays de Longny-au-Perche, 18 juin 2015',
    irrégularités: [],
    constats: [
      { point: SEANCE, constat: { _tag: 'ConvocationInTime', standing: 'conforms', sentOn: '2015-06-12', heldOn: '2015-06-18', receivedOn: null, clearDays: 5, counting: 'clear-days', counted: 5, otherReading: null, required: 5, latestSendingDay: '2015-06-12', otherRequirement: 3, notes: ['005-convocation-of-intercommunal-bodies-before-2020'] } },
      { point: SEANCE, constat: { _tag: 'RollUndetermined', standing: 'undetermined', missing: ['members-in-office'], present: 26, doubtful: 0, represented: 0, notes: [] } },
      { point: SEANCE, constat: { _tag: 'QuorumUndetermined', standing: 'undetermined', missing: ['members-in-office'], required: null, atLeast: 26, atMost: 26, notes: [] } },
      { point: SEANCE, constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 26, byProxy: 0, total: 26, notes: [] } },
      { point: 'PV du 6 mai', constat: { _tag: 'VoteAdoptedAsAnnounced', standing: 'conforms', announced: 'unanimous', notes: [] } },
    ],
    indéterminés: { ExplanatoryNoteUndetermined: 1, RollUndetermined: 1, QuorumUndetermined: 1, ReceiptUnknown: 1, ExecutoryUndetermined: 1, ChallengeUndetermined: 1, ReferralUndetermined: 1 } },

  { id: 'REEL-091', fichier: '091-concarneau', cas: 'des prénoms réduits à leur initiale : aucun homonyme', origine: 'registre réel : Concarneau Cornouaille Agglomération, 19 décembre 2019',
    irrégularités: [],
    constats: [
      { point: SEANCE, constat: { _tag: 'ConvocationUndetermined', standing: 'undetermined', missing: ['sending-day'], heldOn: '2019-12-19', counting: 'clear-days', possibleRequirements: [3, 5], latestSendingDays: ['2019-12-15', '2019-12-13'], notes: ['005-convocation-of-intercommunal-bodies-before-2020'] } },
      { point: SEANCE, constat: { _tag: 'SecretaryAppointed', standing: 'conforms', members: ['cotten'], notes: [] } },
      { point: SEANCE, constat: { _tag: 'RollUndetermined', standing: 'undetermined', missing: ['members-in-office'], present: 31, doubtful: 0, represented: 11, notes: [] } },
      { point: SEANCE, constat: { _tag: 'QuorumUndetermined', standing: 'undetermined', missing: ['members-in-office'], required: null, atLeast: 31, atMost: 31, notes: [] } },
      { point: SEANCE, constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 31, byProxy: 11, total: 42, notes: [] } },
      { point: SEANCE, constat: { _tag: 'ProxyValid', standing: 'conforms', giver: 'g10', holder: 'loussouarn', notes: [] } },
    ],
    indéterminés: { ConvocationUndetermined: 1, ExplanatoryNoteUndetermined: 1, ChairUndetermined: 1, RollUndetermined: 1, QuorumUndetermined: 1 } },

  { id: 'REEL-099', fichier: '099-pays-fertois', cas: 'des pouvoirs sans liste de présents : rien ne peut être jugé', origine: 'registre réel : CC du Pays Fertois, 28 février 2007',
    irrégularités: [],
    constats: [
      { point: SEANCE, constat: { _tag: 'VoicesUndetermined', standing: 'undetermined', missing: ['proxies-by-name'], atLeast: 0, atMost: null, notes: [] } },
      { point: SEANCE, constat: { _tag: 'RollUndetermined', standing: 'undetermined', missing: ['members-in-office'], present: null, doubtful: 0, represented: 12, notes: [] } },
      { point: SEANCE, constat: { _tag: 'QuorumUndetermined', standing: 'undetermined', missing: ['members-present'], required: null, atLeast: null, atMost: null, notes: [] } },
    ],
    indéterminés: { ConvocationUndetermined: 1, ExplanatoryNoteUndetermined: 1, ChairUndetermined: 1, SecretaryUndetermined: 1, VoicesUndetermined: 1, RollUndetermined: 1, QuorumUndetermined: 1 } },
];
