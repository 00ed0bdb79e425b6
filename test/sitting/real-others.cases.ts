import type { RealCase } from './real.cases.js';

const SEANCE = null;

/** Départements et centres d’action sociale. */
// prettier-ignore
export const realOthers: ReadonlyArray<RealCase> = [
  { id: 'REEL-035', fichier: '035-dordogne', cas: 'deux demi-journées : trois membres présents le matin, représentés l’après-midi, un quatrième plus tard', origine: 'registre réel : Département de la Dordogne, 3 février 2023',
    irrégularités: [],
    constats: [
      { point: SEANCE, constat: { _tag: 'ReportsUndetermined', standing: 'undetermined', missing: ['reports-sending-day'], heldOn: '2023-02-03', counting: 'days', possibleRequirements: [12], latestSendingDays: ['2023-01-22'], notes: ['061-twelve-days-before'] } },
      { point: SEANCE, constat: { _tag: 'RollUndetermined', standing: 'undetermined', missing: ['members-in-office'], present: 49, doubtful: 0, represented: 1, notes: [] } },
      { point: '23-1', constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 49, byProxy: 1, total: 50, notes: [] } },
      { point: SEANCE, constat: { _tag: 'QuorumUndetermined', standing: 'undetermined', missing: ['members-in-office'], required: null, atLeast: 49, atMost: 49, notes: [] } },
      { point: '23-5', constat: { _tag: 'RollUndetermined', standing: 'undetermined', missing: ['members-in-office'], present: 45, doubtful: 0, represented: 5, notes: [] } },
      { point: '23-5', constat: { _tag: 'QuorumUndetermined', standing: 'undetermined', missing: ['members-in-office'], required: null, atLeast: 45, atMost: 45, notes: [] } },
      { point: '23-5', constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 45, byProxy: 5, total: 50, notes: [] } },
      { point: '23-5', constat: { _tag: 'ProxyValid', standing: 'conforms', giver: 'veronique-chabreyrou', holder: 'p39', notes: [] } },
    ],
    indéterminés: { ReportsUndetermined: 1, ChairUndetermined: 1, SecretaryUndetermined: 1, RollUndetermined: 2, QuorumUndetermined: 2, VoteUndetermined: 1, ExecutoryUndetermined: 3, ChallengeUndetermined: 3, ReferralUndetermined: 3 } },

  { id: 'REEL-067', fichier: '067-rosny-ccas', cas: 'un pouvoir sans mandataire : 8 voix ou 9', origine: 'registre réel : CCAS de Rosny-sous-Bois, 19 décembre 2022',
    irrégularités: [],
    constats: [
      { point: SEANCE, constat: { _tag: 'ProxyUndetermined', standing: 'undetermined', missing: ['holder-of-the-proxy'], giver: 'g01', holder: null, notes: [] } },
      { point: SEANCE, constat: { _tag: 'VoicesUndetermined', standing: 'undetermined', missing: ['holder-of-the-proxy'], atLeast: 8, atMost: 9, notes: [] } },
      { point: SEANCE, constat: { _tag: 'ConvocationUndetermined', standing: 'undetermined', missing: ['sending-day'], heldOn: '2022-12-19', counting: 'days', possibleRequirements: [3], latestSendingDays: ['2022-12-16'], notes: ['063-days-that-are-not-clear'] } },
      { point: SEANCE, constat: { _tag: 'QuorumUndetermined', standing: 'undetermined', missing: ['members-in-office'], required: null, atLeast: 8, atMost: 8, notes: [] } },
      { point: '1', constat: { _tag: 'VoteAdoptedAsAnnounced', standing: 'conforms', announced: 'unanimous', notes: [] } },
    ],
    indéterminés: { ConvocationUndetermined: 1, ExplanatoryNoteUndetermined: 1, ChairUndetermined: 1, SecretaryUndetermined: 1, RollUndetermined: 1, QuorumUndetermined: 1, ProxyUndetermined: 1, VoicesUndetermined: 1, ExecutoryUndetermined: 3, ChallengeUndetermined: 3, ReferralUndetermined: 3 } },
];
