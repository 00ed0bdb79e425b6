/** Une séance de cinq membres, ce qu’elle a de particulier, et ce que son rapport dit d’une rubrique à chacun de ses points. */
export interface ItemCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly rubrique: 'formalities' | 'vote' | 'quorum' | 'voices' | 'roll' | 'transmission' | 'entryIntoForce' | 'funding';
  /** Ce qui remplace les faits de la séance. */
  readonly séance?: Readonly<Record<string, unknown>>;
  readonly points: ReadonlyArray<Readonly<Record<string, unknown>>>;
  /** À chaque point, les constats de la rubrique, sans leurs sources. */
  readonly attendu: ReadonlyArray<ReadonlyArray<Readonly<Record<string, unknown>>>>;
}

/** Commune de 800 habitants : a, b, c et d présents, e absent. */
export const CINQ_MEMBRES = {
  organ: { kind: 'council', body: { kind: 'commune', name: 'Bourg', territory: 'mainland-france', population: 800 } },
  heldOn: '2024-07-04',
  convocation: { rank: 'ordinary', sentOn: '2024-06-28' },
  roll: { inOffice: 5, members: 'abcde'.split('').map((id) => ({ id, surname: id.toUpperCase() })), presentAtOpening: ['a', 'b', 'c', 'd'], movements: [] },
  proxies: [],
} as const;

const { roll: FEUILLE } = CINQ_MEMBRES;
const MAIRE_PRÉSIDE = { member: 'a', office: 'mayor-or-president' } as const;
const ÉLU_PRÉSIDE = { member: 'b', office: 'elected-chair' } as const;
const SE_RETIRE = { ...FEUILLE, movements: [{ kind: 'withdraws', member: 'a', before: '1', because: 'own-accounts' }] };
const EN_CHIFFRES = { inOffice: 11, present: 7, represented: 2 };
const COMMUNAUTÉ = { kind: 'council', body: { kind: 'communaute-de-communes', name: 'Communauté', territory: 'mainland-france', population: 20_000 } };
const PAR_VISIOCONFÉRENCE = { organ: COMMUNAUTÉ, videoconference: { notice: 'mentioned', broadcast: 'live', meetingInOnePlace: 'held' } };
const COMPTES = 'texte : CGCT, art. L2121-14';
const VISIO = 'texte : CGCT, art. L5211-11-1';

const préside = (member: string | null, office: string): Readonly<Record<string, unknown>> => ({ _tag: 'SubstitutePresides', standing: 'conforms', member, office, notes: [] });
const EN_RETRAIT = { _tag: 'ExecutiveKeptOutOfAccounts', standing: 'conforms', notes: [] } as const;
const aPrisPart = (...parts: ReadonlyArray<string>): Readonly<Record<string, unknown>> => ({ _tag: 'ExecutiveTookPartInAccounts', standing: 'breaches', parts, notes: [] });
const onIgnore = (...missing: ReadonlyArray<string>): Readonly<Record<string, unknown>> => ({ _tag: 'AccountsExecutiveUndetermined', standing: 'undetermined', missing, notes: [] });
const présidenceInconnue = (fact: string): Readonly<Record<string, unknown>> => ({ _tag: 'ChairUndetermined', standing: 'undetermined', missing: [fact], notes: [] });

// prettier-ignore
export const itemCases: ReadonlyArray<ItemCase> = [
  { id: 'POINT-01', cas: 'comptes : l’élu pour présider préside, le maire se retire', origine: COMPTES, rubrique: 'formalities', séance: { chair: ÉLU_PRÉSIDE, precedence: ['a', 'b'], roll: SE_RETIRE }, points: [{ matter: 'accounts' }], attendu: [[préside('b', 'elected-chair'), EN_RETRAIT]] },
  { id: 'POINT-02', cas: 'comptes : le maire reste, et rien ne dit s’il a voté', origine: COMPTES, rubrique: 'formalities', séance: { chair: ÉLU_PRÉSIDE, precedence: ['a', 'b'] }, points: [{ matter: 'accounts' }], attendu: [[préside('b', 'elected-chair'), onIgnore('executive-votes')]] },
  { id: 'POINT-03', cas: 'comptes : le maire a voté', origine: COMPTES, rubrique: 'formalities', séance: { executive: 'a' }, points: [{ matter: 'accounts', chair: ÉLU_PRÉSIDE, vote: { ballot: 'ordinary', byName: [{ member: 'b', choice: 'not-taking-part' }, { member: 'a', choice: 'for' }] } }], attendu: [[préside('b', 'elected-chair'), aPrisPart('votes')]] },
  { id: 'POINT-04', cas: 'comptes : le maire reste et ne prend pas part au vote', origine: COMPTES, rubrique: 'formalities', séance: { executive: 'a' }, points: [{ matter: 'accounts', chair: ÉLU_PRÉSIDE, vote: { ballot: 'ordinary', byName: [{ member: 'b', choice: 'for' }, { member: 'a', choice: 'not-taking-part' }] } }], attendu: [[préside('b', 'elected-chair'), EN_RETRAIT]] },
  { id: 'POINT-05', cas: 'comptes : le maire préside', origine: COMPTES, rubrique: 'formalities', séance: { executive: 'a', roll: SE_RETIRE }, points: [{ matter: 'accounts', chair: { office: 'mayor-or-president' } }], attendu: [[aPrisPart('presides')]] },
  { id: 'POINT-06', cas: 'comptes : le maire préside sous un autre titre', origine: COMPTES, rubrique: 'formalities', séance: { executive: 'a' }, points: [{ matter: 'accounts', chair: { member: 'a', office: 'elected-chair' }, vote: { ballot: 'ordinary', byName: [{ member: 'a', choice: 'not-taking-part' }] } }], attendu: [[préside('a', 'elected-chair'), aPrisPart('presides')]] },
  { id: 'POINT-07', cas: 'comptes : le maire est absent, qui préside n’est pas dit', origine: COMPTES, rubrique: 'formalities', séance: { executive: 'e' }, points: [{ matter: 'accounts' }], attendu: [[présidenceInconnue('chair'), onIgnore('executive-presides')]] },
  { id: 'POINT-08', cas: 'comptes : le maire préside la séance, qui préside ce point n’est pas dit', origine: COMPTES, rubrique: 'formalities', séance: { chair: MAIRE_PRÉSIDE, roll: SE_RETIRE }, points: [{ matter: 'accounts' }], attendu: [[présidenceInconnue('chair'), onIgnore('executive-presides')]] },
  { id: 'POINT-09', cas: 'comptes, feuille en chiffres et maire sans nom : l’élu préside, le reste n’est pas dit', origine: COMPTES, rubrique: 'formalities', séance: { roll: EN_CHIFFRES }, points: [{ matter: 'accounts', chair: { office: 'elected-chair' } }], attendu: [[préside(null, 'elected-chair'), onIgnore('executive-votes', 'executive-gives-proxy')]] },
  { id: 'POINT-10', cas: 'élection du maire : le doyen préside la séance', origine: 'texte : CGCT, art. L2122-8', rubrique: 'formalities', séance: { chair: { member: 'd', office: 'eldest-member' } }, points: [{ election: 'mayor' }, { election: 'deputy' }], attendu: [[préside('d', 'eldest-member')], []] },
  { id: 'POINT-11', cas: 'élection du président : qui préside ce point n’est pas dit', origine: 'texte : CGCT, art. L5211-9', rubrique: 'formalities', séance: { organ: COMMUNAUTÉ, chair: MAIRE_PRÉSIDE }, points: [{ election: 'president' }], attendu: [[présidenceInconnue('chair')]] },
  { id: 'POINT-12', cas: 'un adjoint préside un point dont il est absent, puis le suivant dès son arrivée', origine: 'texte : CGCT, art. L2121-14, al. 1', rubrique: 'formalities', séance: { roll: { ...FEUILLE, movements: [{ kind: 'arrives', member: 'e', before: '2' }] } }, points: [{ chair: { member: 'e', office: 'deputy-or-vice-president' } }, { chair: { member: 'e', office: 'deputy-or-vice-president' } }], attendu: [[{ _tag: 'ChairNotPresent', standing: 'breaches', member: 'e', notes: [] }], [préside('e', 'deputy-or-vice-president')]] },
  { id: 'POINT-13', cas: 'feuille en chiffres : la présence de celui qui préside n’est pas examinée', origine: 'définition', rubrique: 'formalities', séance: { roll: EN_CHIFFRES }, points: [{ chair: { member: 'e', office: 'deputy-or-vice-president' } }], attendu: [[préside('e', 'deputy-or-vice-president')]] },
  { id: 'POINT-14', cas: 'huis clos d’un point, pouvoirs sans nom : 5 voix suffisent à 7 comme à 9', origine: 'texte : CGCT, art. L2121-18', rubrique: 'formalities', séance: { roll: EN_CHIFFRES }, points: [{ closedSession: { askedBy: 'members', members: 3, votesFor: 5, debate: 'none' } }, { closedSession: { askedBy: 'members', members: 3, votesFor: 4, debate: 'none' } }], attendu: [[{ _tag: 'ClosedSessionRegular', standing: 'conforms', members: 3, requiredMembers: 3, votesFor: 5, requiredVotes: { atLeast: 4, atMost: 5 }, notes: [] }], [{ _tag: 'ClosedSessionUndetermined', standing: 'undetermined', missing: ['members-present-or-represented'], members: 3, requiredMembers: 3, votesFor: 4, requiredVotes: { atLeast: 4, atMost: 5 }, notes: [] }]] },
  { id: 'POINT-15', cas: 'huis clos d’un point, présents inconnus', origine: 'texte : CGCT, art. L2121-18', rubrique: 'formalities', séance: { roll: { inOffice: 11 } }, points: [{ closedSession: { askedBy: 'members', members: 3, votesFor: 5, debate: 'none' } }], attendu: [[{ _tag: 'ClosedSessionUndetermined', standing: 'undetermined', missing: ['members-present-or-represented'], members: 3, requiredMembers: 3, votesFor: 5, requiredVotes: null, notes: [] }]] },
  { id: 'POINT-16', cas: 'visioconférence : un point ordinaire, au scrutin public', origine: VISIO, rubrique: 'formalities', séance: PAR_VISIOCONFÉRENCE, points: [{ vote: { ballot: 'public', tally: { for: 4, against: 0 } } }, { matter: 'accounts', chair: ÉLU_PRÉSIDE, vote: { ballot: 'public', tally: { for: 4, against: 0 } } }], attendu: [[{ _tag: 'VideoconferenceRegular', standing: 'conforms', notes: [] }], [préside('b', 'elected-chair'), onIgnore('executive-votes'), { _tag: 'VideoconferenceRegular', standing: 'conforms', notes: [] }]] },
  { id: 'POINT-17', cas: 'visioconférence : le mode de scrutin n’est pas dit', origine: VISIO, rubrique: 'formalities', séance: PAR_VISIOCONFÉRENCE, points: [{}], attendu: [[{ _tag: 'VideoconferenceUndetermined', standing: 'undetermined', missing: ['ballot-mode'], notes: [] }]] },
  { id: 'POINT-18', cas: 'visioconférence : ni élection, ni délégués, ni budget primitif', origine: VISIO, rubrique: 'formalities', séance: PAR_VISIOCONFÉRENCE, points: [{ election: 'vice-president', vote: { ballot: 'secret' } }, { election: 'delegate', vote: { ballot: 'public' } }, { convocation: { subject: 'primitive-budget' }, vote: { ballot: 'public' } }], attendu: [[{ _tag: 'VideoconferenceIrregular', standing: 'breaches', objections: ['item-forbidden', 'ballot-not-public'], notes: [] }], [{ _tag: 'VideoconferenceIrregular', standing: 'breaches', objections: ['item-forbidden'], notes: [] }], [{ _tag: 'VideoconferenceIrregular', standing: 'breaches', objections: ['item-forbidden'], notes: [] }]] },
  { id: 'POINT-19', cas: 'visioconférence en Corse : les comptes non plus', origine: 'texte : CGCT, art. L4422-5', rubrique: 'formalities', séance: { ...PAR_VISIOCONFÉRENCE, organ: { kind: 'council', body: { kind: 'collectivite-de-corse', name: 'Corse', territory: 'mainland-france' } } }, points: [{ vote: { ballot: 'public' } }, { matter: 'accounts', chair: { office: 'mayor-or-president' }, vote: { ballot: 'public' } }],
    attendu: [
      [{ _tag: 'VideoconferenceRegular', standing: 'conforms', notes: [] }],
      [
        { _tag: 'ExecutiveTookPartInAccounts', standing: 'breaches', parts: ['presides'], notes: [] },
        { _tag: 'VideoconferenceIrregular', standing: 'breaches', objections: ['item-forbidden'], notes: [] },
      ],
    ] },
  { id: 'POINT-20', cas: 'visioconférence dans une commune : dite une fois, pour la séance', origine: 'interprétation 086', rubrique: 'formalities', séance: { videoconference: {} }, points: [{}], attendu: [[]] },
  { id: 'POINT-21', cas: 'qui préside le point départage, non qui préside la séance', origine: 'texte : CGCT, art. L2121-20, al. 3', rubrique: 'vote', séance: { chair: MAIRE_PRÉSIDE }, points: [{ chair: ÉLU_PRÉSIDE, vote: { ballot: 'public', byName: [{ member: 'a', choice: 'for' }, { member: 'c', choice: 'for' }, { member: 'b', choice: 'against' }, { member: 'd', choice: 'against' }] } }, { vote: { ballot: 'public', byName: [{ member: 'a', choice: 'for' }, { member: 'c', choice: 'for' }, { member: 'b', choice: 'against' }, { member: 'd', choice: 'against' }] } }],
    attendu: [
      [{ _tag: 'VoteRejected', standing: 'conforms', for: 2, against: 2, votesCast: 4, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0, castingVote: 'used', notes: [] }],
      [{ _tag: 'VoteAdopted', standing: 'conforms', for: 2, against: 2, votesCast: 4, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0, unanimity: 'none', castingVote: 'used', notes: [] }],
    ] },
  { id: 'POINT-22', cas: 'feuille en chiffres : plus de votes que de présents et de pouvoirs', origine: 'définition', rubrique: 'vote', séance: { roll: EN_CHIFFRES }, points: [{ vote: { ballot: 'ordinary', tally: { for: 9, against: 0 } } }, { vote: { ballot: 'ordinary', tally: { for: 10, against: 0 } } }],
    attendu: [
      [{ _tag: 'VoteAdopted', standing: 'conforms', for: 9, against: 0, votesCast: 9, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0, unanimity: 'all-voters', castingVote: 'not-needed', notes: [] }],
      [
        { _tag: 'VoteAdopted', standing: 'conforms', for: 10, against: 0, votesCast: 10, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0, unanimity: 'all-voters', castingVote: 'not-needed', notes: [] },
        { _tag: 'MoreVotesThanVoices', standing: 'breaches', votes: 10, voices: 9, excess: 1, notes: [] },
      ],
    ] },
  { id: 'POINT-23', cas: 'présents inconnus : aucun vote n’est de trop', origine: 'définition', rubrique: 'vote', séance: { roll: { inOffice: 11, represented: 2 } }, points: [{ vote: { ballot: 'ordinary', tally: { for: 10, against: 0 } } }],
    attendu: [
      [{ _tag: 'VoteAdopted', standing: 'conforms', for: 10, against: 0, votesCast: 10, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0, unanimity: 'all-voters', castingVote: 'not-needed', notes: [] }],
    ] },
  { id: 'POINT-24', cas: 'rejetée, sans chiffres : ni transmission, ni entrée en vigueur', origine: 'définition', rubrique: 'transmission', points: [{ vote: { announced: 'rejected' } }, { vote: { announced: 'adopted' } }],
    attendu: [
      [],
      [{ _tag: 'ReceiptUnknown', standing: 'undetermined', missing: ['transmission-day'], identifier: null, notes: [] }],
    ] },
  { id: 'POINT-25', cas: 'rejetée, sans chiffres : rien n’entre en vigueur', origine: 'définition', rubrique: 'entryIntoForce', points: [{ publishedOn: '2024-07-12', vote: { announced: 'rejected' } }], attendu: [[]] },
  { id: 'POINT-26', cas: 'un identifiant sans numéro de délibération, deux fois le même, puis un autre', origine: 'protocole @CTES', rubrique: 'transmission', séance: { siren: '244200770' }, points: [{ transmission: { receivedOn: '2024-07-12', identifier: '042-244200770-20240704-D20240041710-DE' } }, { number: '2024-02', transmission: { receivedOn: '2024-07-12', identifier: '99_DE-042-244200770-20240704-D20240041710' } }, { transmission: { receivedOn: '2024-07-12', identifier: '042-244200770-20240704-D20240041810-DE' } }],
    attendu: [
      [
        { _tag: 'IdentifierAgrees', standing: 'conforms', identifier: { documentType: null, department: '042', siren: '244200770', day: '2024-07-04', internalNumber: 'D20240041710', nature: 'DE' }, suggestedNature: null, notes: [] },
        { _tag: 'IdentifierReused', standing: 'breaches', rule: 'ministry', internalNumber: 'D20240041710', acts: ['1', '2'], notes: [] },
        { _tag: 'ReceivedByPrefecture', standing: 'conforms', receivedOn: '2024-07-12', identifier: { documentType: null, department: '042', siren: '244200770', day: '2024-07-04', internalNumber: 'D20240041710', nature: 'DE' }, notes: [] },
      ],
      [
        { _tag: 'IdentifierAgrees', standing: 'conforms', identifier: { documentType: '99_DE', department: '042', siren: '244200770', day: '2024-07-04', internalNumber: 'D20240041710', nature: null }, suggestedNature: 'DE', notes: [] },
        { _tag: 'InternalNumberDiffers', standing: 'undetermined', deliberationNumber: '2024-02', internalNumber: 'D20240041710', missing: ['act-of-the-number'], notes: ['040-internal-number-and-deliberation-number'] },
        { _tag: 'IdentifierReused', standing: 'breaches', rule: 'ministry', internalNumber: 'D20240041710', acts: ['1', '2'], notes: [] },
        { _tag: 'DocumentTypeAllowed', standing: 'conforms', documentType: '99_DE', nature: null, natures: ['DE'], notes: ['050-document-types-after-2019'] },
        { _tag: 'ReceivedByPrefecture', standing: 'conforms', receivedOn: '2024-07-12', identifier: { documentType: '99_DE', department: '042', siren: '244200770', day: '2024-07-04', internalNumber: 'D20240041710', nature: null }, notes: [] },
      ],
      [
        { _tag: 'IdentifierAgrees', standing: 'conforms', identifier: { documentType: null, department: '042', siren: '244200770', day: '2024-07-04', internalNumber: 'D20240041810', nature: 'DE' }, suggestedNature: null, notes: [] },
        { _tag: 'ReceivedByPrefecture', standing: 'conforms', receivedOn: '2024-07-12', identifier: { documentType: null, department: '042', siren: '244200770', day: '2024-07-04', internalNumber: 'D20240041810', nature: 'DE' }, notes: [] },
      ],
    ] },
  { id: 'POINT-27', cas: 'les jours de chaque délibération sont les siens', origine: 'texte : CGCT, art. L2131-1', rubrique: 'entryIntoForce', points: [{ publishedOn: '2024-07-12', transmission: { receivedOn: '2024-07-12' } }, { publishedOn: '2024-07-15', transmission: { receivedOn: '2024-07-12' } }, { publishedOn: '2024-07-15', transmission: { receivedOn: '2024-07-12' }, act: { kind: 'individual', notifiedOn: '2024-07-16' } }, { publishedOn: '2024-07-15', transmission: { receivedOn: '2024-07-12' } }, { publishedOn: '2024-07-15', transmission: { receivedOn: '2024-07-12' }, act: { exclusion: 'road-network' } }],
    attendu: [
      [
        { _tag: 'Executory', standing: 'conforms', publishedOn: '2024-07-12', by: 'both', day: '2024-07-12', transmittedOn: '2024-07-12', notes: [] },
        { _tag: 'ChallengeOpen', standing: 'conforms', period: { from: '2024-07-12', months: 2, expiry: '2024-09-13', lastDay: '2024-09-13', otherReading: null }, notes: [] },
        { _tag: 'ReferralOpen', standing: 'conforms', period: { from: '2024-07-12', months: 2, expiry: '2024-09-13', lastDay: '2024-09-13', otherReading: null }, notes: [] },
      ],
      [
        { _tag: 'Executory', standing: 'conforms', publishedOn: '2024-07-15', by: 'publication', day: '2024-07-15', transmittedOn: '2024-07-12', notes: [] },
        { _tag: 'ChallengeOpen', standing: 'conforms', period: { from: '2024-07-15', months: 2, expiry: '2024-09-16', lastDay: '2024-09-16', otherReading: null }, notes: [] },
        { _tag: 'ReferralOpen', standing: 'conforms', period: { from: '2024-07-12', months: 2, expiry: '2024-09-13', lastDay: '2024-09-13', otherReading: null }, notes: [] },
      ],
      [
        { _tag: 'Notified', standing: 'conforms', notifiedOn: '2024-07-16', notes: [] },
        { _tag: 'TransmittalUndetermined', standing: 'undetermined', missing: ['signature-day'], notes: ['059-periods-in-days'] },
        { _tag: 'ExecutoryOnNotification', standing: 'conforms', notifiedOn: '2024-07-16', by: 'notification', day: '2024-07-16', transmittedOn: '2024-07-12', notes: [] },
        { _tag: 'ChallengeOpen', standing: 'conforms', period: { from: '2024-07-16', months: 2, expiry: '2024-09-17', lastDay: '2024-09-17', otherReading: null }, notes: [] },
        { _tag: 'ReferralOpen', standing: 'conforms', period: { from: '2024-07-12', months: 2, expiry: '2024-09-13', lastDay: '2024-09-13', otherReading: null }, notes: [] },
      ],
      [
        { _tag: 'Executory', standing: 'conforms', publishedOn: '2024-07-15', by: 'publication', day: '2024-07-15', transmittedOn: '2024-07-12', notes: [] },
        { _tag: 'ChallengeOpen', standing: 'conforms', period: { from: '2024-07-15', months: 2, expiry: '2024-09-16', lastDay: '2024-09-16', otherReading: null }, notes: [] },
        { _tag: 'ReferralOpen', standing: 'conforms', period: { from: '2024-07-12', months: 2, expiry: '2024-09-13', lastDay: '2024-09-13', otherReading: null }, notes: [] },
      ],
      [
        { _tag: 'TransmittalNotRequired', standing: 'conforms', notes: [] },
        { _tag: 'ExecutoryWithoutTransmission', standing: 'conforms', day: '2024-07-15', step: 'publication', notes: [] },
        { _tag: 'ChallengeOpen', standing: 'conforms', period: { from: '2024-07-15', months: 2, expiry: '2024-09-16', lastDay: '2024-09-16', otherReading: null }, notes: [] },
        { _tag: 'CommunicationOpen', standing: 'conforms', period: { from: '2024-07-15', months: 2, expiry: '2024-09-16', lastDay: '2024-09-16', otherReading: null }, notes: ['066-acts-not-transmitted'] },
      ],
    ] },
  { id: 'POINT-28', cas: 'comptes : le pouvoir du maire, parti avant, n’y vote pas, et vote au point suivant', origine: 'question écrite : Assemblée nationale, n° 47837', rubrique: 'voices', séance: { chair: MAIRE_PRÉSIDE, roll: { ...FEUILLE, movements: [{ kind: 'leaves', member: 'a', before: '1' }] }, proxies: [{ giver: 'a', holder: 'b' }] }, points: [{ matter: 'accounts', chair: ÉLU_PRÉSIDE }, {}],
    attendu: [
      [{ _tag: 'VoicesCounted', standing: 'conforms', own: 3, byProxy: 0, total: 3, notes: [] }],
      [{ _tag: 'VoicesCounted', standing: 'conforms', own: 3, byProxy: 1, total: 4, notes: [] }],
    ] },
  { id: 'POINT-29', cas: 'syndicat mixte ouvert : ses statuts disent combien de pouvoirs un membre porte', origine: 'définition', rubrique: 'voices', séance: { organ: { kind: 'council', body: { kind: 'syndicat-mixte-ouvert', name: 'Syndicat', territory: 'mainland-france' } }, proxies: [{ giver: 'e', holder: 'b' }] }, points: [{}],
    attendu: [
      [{ _tag: 'VoicesUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], atLeast: 4, atMost: 5, notes: [] }],
    ] },
  { id: 'POINT-30', cas: 'la feuille nomme sept membres pour cinq en exercice : trois présents font le quorum de cinq, non de sept', origine: 'définition', rubrique: 'quorum', séance: { roll: { inOffice: 5, members: 'abcdefg'.split('').map((id) => ({ id, surname: id.toUpperCase() })), presentAtOpening: ['a', 'b', 'c'], movements: [{ kind: 'arrives', member: 'd', before: '2' }, { kind: 'leaves', member: 'a', before: '3' }, { kind: 'leaves', member: 'b', before: '3' }] } }, points: [{}, {}, {}],
    attendu: [
      [{ _tag: 'QuorumUndetermined', standing: 'undetermined', missing: ['members-in-office'], required: null, atLeast: 3, atMost: 3, notes: [] }],
      [{ _tag: 'QuorumMet', standing: 'conforms', inOffice: 5, required: 3, counts: 'present', counted: 4, notes: [] }],
      [{ _tag: 'QuorumNotMet', standing: 'breaches', inOffice: 5, required: 3, counts: 'present', counted: 2, missing: 1, notes: [] }],
    ] },
  { id: 'POINT-31', cas: 'effectif inconnu : le quorum n’est pas compté', origine: 'définition', rubrique: 'quorum', séance: { roll: { members: FEUILLE.members, presentAtOpening: ['a', 'b', 'c'], movements: [] } }, points: [{}],
    attendu: [
      [{ _tag: 'QuorumUndetermined', standing: 'undetermined', missing: ['members-in-office'], required: null, atLeast: 3, atMost: 3, notes: [] }],
    ] },
  { id: 'POINT-32', cas: 'autant de membres nommés que d’effectif', origine: 'définition', rubrique: 'quorum', points: [{}],
    attendu: [
      [{ _tag: 'QuorumMet', standing: 'conforms', inOffice: 5, required: 3, counts: 'present', counted: 4, notes: [] }],
    ] },
  { id: 'POINT-33', cas: 'chiffres imprimés d’une feuille en chiffres : 11 − 7 − 2 = 2 absents', origine: 'calcul à la main', rubrique: 'roll', séance: { roll: EN_CHIFFRES }, points: [{ printed: { inOffice: 11, present: 7, represented: 2, absent: 2, voices: 9, quorum: 6 } }, { printed: { inOffice: 10, present: 6, represented: 3, absent: 3, voices: 10, quorum: 5 } }],
    attendu: [
      [
        { _tag: 'RollCounted', standing: 'conforms', inOffice: 11, present: 7, doubtful: 0, represented: 2, representedInDoubt: 0, withdrawn: 0, absent: 2, notes: [] },
        { _tag: 'PrintedFiguresAgree', standing: 'conforms', figures: [{ figure: 'in-office', printed: 11 }, { figure: 'present', printed: 7 }, { figure: 'represented', printed: 2 }, { figure: 'absent', printed: 2 }, { figure: 'voices', printed: 9 }, { figure: 'quorum', printed: 6 }], notes: ['004-printed-figures'] },
      ],
      [
        { _tag: 'RollCounted', standing: 'conforms', inOffice: 11, present: 7, doubtful: 0, represented: 2, representedInDoubt: 0, withdrawn: 0, absent: 2, notes: [] },
        { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'in-office', printed: 10, atLeast: 11, atMost: 11, trueAt: 'no-known-moment', notes: ['004-printed-figures'] },
        { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'present', printed: 6, atLeast: 7, atMost: 7, trueAt: 'no-known-moment', notes: ['004-printed-figures'] },
        { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'represented', printed: 3, atLeast: 2, atMost: 2, trueAt: 'no-known-moment', notes: ['004-printed-figures'] },
        { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'absent', printed: 3, atLeast: 2, atMost: 2, trueAt: 'no-known-moment', notes: ['004-printed-figures'] },
        { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'voices', printed: 10, atLeast: 7, atMost: 9, trueAt: 'no-known-moment', notes: ['004-printed-figures'] },
        { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'quorum', printed: 5, atLeast: 6, atMost: 6, trueAt: 'no-known-moment', notes: ['004-printed-figures'] },
      ],
    ] },
  { id: 'POINT-34', cas: 'présents inconnus : seul l’effectif imprimé se compare', origine: 'définition', rubrique: 'roll', séance: { roll: { inOffice: 11 } }, points: [{ printed: { inOffice: 11, present: 7, absent: 4, voices: 9 } }],
    attendu: [
      [
        { _tag: 'RollUndetermined', standing: 'undetermined', missing: ['members-present'], present: null, doubtful: 0, represented: 0, notes: [] },
        { _tag: 'PrintedFiguresAgree', standing: 'conforms', figures: [{ figure: 'in-office', printed: 11 }], notes: ['004-printed-figures'] },
      ],
    ] },
  { id: 'POINT-35', cas: 'effectif inconnu : ni lui, ni les absents ne se comparent', origine: 'définition', rubrique: 'roll', séance: { roll: { present: 7, represented: 0 } }, points: [{ printed: { inOffice: 11, present: 7, absent: 4, quorum: 6 } }],
    attendu: [
      [
        { _tag: 'RollUndetermined', standing: 'undetermined', missing: ['members-in-office'], present: 7, doubtful: 0, represented: 0, notes: [] },
        { _tag: 'PrintedFiguresAgree', standing: 'conforms', figures: [{ figure: 'present', printed: 7 }], notes: ['004-printed-figures'] },
      ],
    ] },
  { id: 'POINT-36', cas: 'effectif inconnu, feuille par nom', origine: 'définition', rubrique: 'roll', séance: { roll: { members: FEUILLE.members, presentAtOpening: ['a', 'b', 'c', 'd'], movements: [{ kind: 'leaves', member: 'd', during: '1' }] } }, points: [{ printed: { inOffice: 5, present: 4, absent: 1 } }],
    attendu: [
      [
        { _tag: 'RollUndetermined', standing: 'undetermined', missing: ['members-in-office'], present: 4, doubtful: 0, represented: 0, notes: [] },
        { _tag: 'PrintedFiguresAgree', standing: 'conforms', figures: [{ figure: 'present', printed: 4 }], notes: ['004-printed-figures'] },
      ],
    ] },
  { id: 'POINT-37', cas: 'un membre retiré : compté ou non parmi les présents, ou parmi les absents', origine: 'interprétation 004', rubrique: 'roll', séance: { roll: { ...FEUILLE, movements: [{ kind: 'withdraws', member: 'a', before: '1', because: 'personal-interest' }] } }, points: [{ printed: { present: 3, absent: 1 } }, { printed: { present: 4, absent: 2 } }, { printed: { present: 2, absent: 0 } }, { printed: { present: 5, absent: 3 } }],
    attendu: [
      [
        { _tag: 'RollCounted', standing: 'conforms', inOffice: 5, present: 3, doubtful: 0, represented: 0, representedInDoubt: 0, withdrawn: 1, absent: 1, notes: [] },
        { _tag: 'PrintedFiguresAgree', standing: 'conforms', figures: [{ figure: 'present', printed: 3 }, { figure: 'absent', printed: 1 }], notes: ['004-printed-figures'] },
      ],
      [
        { _tag: 'RollCounted', standing: 'conforms', inOffice: 5, present: 3, doubtful: 0, represented: 0, representedInDoubt: 0, withdrawn: 1, absent: 1, notes: [] },
        { _tag: 'PrintedFiguresAgree', standing: 'conforms', figures: [{ figure: 'present', printed: 4 }, { figure: 'absent', printed: 2 }], notes: ['004-printed-figures'] },
      ],
      [
        { _tag: 'RollCounted', standing: 'conforms', inOffice: 5, present: 3, doubtful: 0, represented: 0, representedInDoubt: 0, withdrawn: 1, absent: 1, notes: [] },
        { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'present', printed: 2, atLeast: 3, atMost: 4, trueAt: 'no-known-moment', notes: ['004-printed-figures'] },
        { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'absent', printed: 0, atLeast: 1, atMost: 2, trueAt: 'no-known-moment', notes: ['004-printed-figures'] },
      ],
      [
        { _tag: 'RollCounted', standing: 'conforms', inOffice: 5, present: 3, doubtful: 0, represented: 0, representedInDoubt: 0, withdrawn: 1, absent: 1, notes: [] },
        { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'present', printed: 5, atLeast: 3, atMost: 4, trueAt: 'no-known-moment', notes: ['004-printed-figures'] },
        { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'absent', printed: 3, atLeast: 1, atMost: 2, trueAt: 'no-known-moment', notes: ['004-printed-figures'] },
      ],
    ] },
  { id: 'POINT-38', cas: 'un départ dont le moment n’est pas dit : compté présent ou absent', origine: 'interprétation 004', rubrique: 'roll', séance: { roll: { ...FEUILLE, movements: [{ kind: 'leaves', member: 'a' }] } }, points: [{ printed: { present: 3, absent: 1 } }, { printed: { present: 4, absent: 2 } }, { printed: { present: 2, absent: 0 } }, { printed: { present: 5, absent: 3 } }],
    attendu: [
      [
        { _tag: 'RollCounted', standing: 'conforms', inOffice: 5, present: 4, doubtful: 1, represented: 0, representedInDoubt: 0, withdrawn: 0, absent: 1, notes: [] },
        { _tag: 'PrintedFiguresAgree', standing: 'conforms', figures: [{ figure: 'present', printed: 3 }, { figure: 'absent', printed: 1 }], notes: ['004-printed-figures'] },
      ],
      [
        { _tag: 'RollCounted', standing: 'conforms', inOffice: 5, present: 4, doubtful: 1, represented: 0, representedInDoubt: 0, withdrawn: 0, absent: 1, notes: [] },
        { _tag: 'PrintedFiguresAgree', standing: 'conforms', figures: [{ figure: 'present', printed: 4 }, { figure: 'absent', printed: 2 }], notes: ['004-printed-figures'] },
      ],
      [
        { _tag: 'RollCounted', standing: 'conforms', inOffice: 5, present: 4, doubtful: 1, represented: 0, representedInDoubt: 0, withdrawn: 0, absent: 1, notes: [] },
        { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'present', printed: 2, atLeast: 3, atMost: 4, trueAt: 'no-known-moment', notes: ['004-printed-figures'] },
        { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'absent', printed: 0, atLeast: 1, atMost: 2, trueAt: 'no-known-moment', notes: ['004-printed-figures'] },
      ],
      [
        { _tag: 'RollCounted', standing: 'conforms', inOffice: 5, present: 4, doubtful: 1, represented: 0, representedInDoubt: 0, withdrawn: 0, absent: 1, notes: [] },
        { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'present', printed: 5, atLeast: 3, atMost: 4, trueAt: 'no-known-moment', notes: ['004-printed-figures'] },
        { _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'absent', printed: 3, atLeast: 1, atMost: 2, trueAt: 'no-known-moment', notes: ['004-printed-figures'] },
      ],
    ] },
  { id: 'POINT-39', cas: 'département : l’élection d’un délégué ou d’un membre du bureau a le quorum de tout point', origine: 'texte : CGCT, art. L3121-14', rubrique: 'quorum', séance: { organ: { kind: 'council', body: { kind: 'departement', name: 'Département', territory: 'mainland-france' } } }, points: [{ election: 'delegate' }, { election: 'bureau-member' }, { election: 'president' }],
    attendu: [
      [{ _tag: 'QuorumMet', standing: 'conforms', inOffice: 5, required: 3, counts: 'present', counted: 4, notes: [] }],
      [{ _tag: 'QuorumMet', standing: 'conforms', inOffice: 5, required: 3, counts: 'present', counted: 4, notes: [] }],
      [{ _tag: 'QuorumMet', standing: 'conforms', inOffice: 5, required: 4, counts: 'present', counted: 4, notes: ['091-quorum-of-elections'] }],
    ] },
  { id: 'POINT-40', cas: 'feuille en chiffres : la part du membre intéressé n’est pas connue', origine: 'interprétation 039', rubrique: 'funding', séance: { roll: EN_CHIFFRES }, points: [{ funding: { grant: { beneficiary: 'Association', total: '500.00', years: [2024], interestedMembers: ['b'] } } }],
    attendu: [
      [
        { _tag: 'AgreementNotRequired', standing: 'conforms', threshold: 23_000_00, because: 'not-above-threshold', notes: ['006-subsidy-over-several-years'] },
        { _tag: 'InterestedMembersUndetermined', standing: 'undetermined', missing: ['part-taken'], members: ['b'], notes: ['039-interested-members-of-a-beneficiary'] },
      ],
    ] },
  { id: 'POINT-41', cas: 'membres intéressés : absent, présent sans vote par nom, représenté', origine: 'interprétation 039', rubrique: 'funding', séance: { roll: { ...FEUILLE, presentAtOpening: ['a', 'b', 'c'] }, proxies: [{ giver: 'd', holder: 'a' }] }, points: [{ funding: { grant: { beneficiary: 'Association', total: '500.00', years: [2024], interestedMembers: ['e', 'b', 'd'] } } }],
    attendu: [
      [
        { _tag: 'AgreementNotRequired', standing: 'conforms', threshold: 23_000_00, because: 'not-above-threshold', notes: ['006-subsidy-over-several-years'] },
        { _tag: 'InterestedMembersUndetermined', standing: 'undetermined', missing: ['part-taken'], members: ['b', 'd'], notes: ['039-interested-members-of-a-beneficiary'] },
        { _tag: 'InterestedMembersKeptOut', standing: 'conforms', members: ['e'], notes: ['039-interested-members-of-a-beneficiary'] },
      ],
    ] },
];
