/** Un syndicat mixte ouvert dont tous les statuts sont connus. */
const SYNDICAT = {
  kind: 'syndicat-mixte-ouvert',
  name: 'Syndicat des eaux',
  territory: 'mainland-france',
  population: 42_000,
  statutes: {
    clearDays: [{ article: 'article 12', value: 5 }],
    urgentClearDays: [{ article: 'article 12', value: 1 }],
    secondClearDays: [{ from: '2020-01-01', article: 'article 13', value: 3 }],
    explanatoryNote: [{ from: '2020-01-01', until: '2024-01-01', article: 'article 14', value: 'required' }, { from: '2024-01-01', article: 'article 14', value: 'not-required' }],
    quorum: [{ article: 'article 15', value: { numerator: 1, denominator: 2, strictness: 'more-than', counted: 'present' } }],
    proxiesPerHolder: [{ article: 'article 16', value: 2 }],
  },
} as const;

const COMMUNE = { kind: 'council', body: { kind: 'commune', name: 'Bourg', territory: 'mainland-france', population: 800 } } as const;

const ACTE = {
  organ: COMMUNE, decidedOn: '2024-07-04', kind: 'individual', exclusion: 'staff-management', publishedOn: '2024-07-12', notifiedOn: '2024-07-13', transmittedOn: '2024-07-11',
  outstanding: ['publication', 'notification', 'transmission'],
} as const;

/** Chaque valeur avec tous ses champs, telle qu’elle s’écrit. */
export const WHOLE_VALUES = {
  bodyCodec: SYNDICAT,
  organCodec: { kind: 'council', body: SYNDICAT },
  convocationCodec: {
    rank: 'second', sentOn: '2024-06-28', sending: { validity: 'regular', receivedOn: '2024-06-29', mode: 'electronic', asked: 'paper' }, reportsSentOn: '2024-06-20',
    quorumFailedOn: '2024-06-27', firstConvocation: 'regular', firstAgenda: ['1', '2'], waiverRecalled: 'yes',
    urgency: { reportedAtOpening: 'yes', council: 'postponed', postponedItems: ['2'] }, explanatoryNote: 'sent', largestMemberCommune: 12_000,
    renewal: { ballotOn: '2024-03-17', mayorsElectedOn: '2024-03-23' }, request: { by: 'members', members: 12, receivedOn: '2024-06-10' },
  },
  itemConvocationCodec: { listed: 'added-at-opening', subject: 'primitive-budget', draftBudgetSentOn: '2024-03-01', budgetDebateOn: '2024-02-15', explanatoryNote: 'not-sent' },
  proxyCodec: {
    giver: 'c', holder: 'a', from: '1', until: '2', form: 'written', leftBlank: 'sitting', outsider: 'M. Dehors', givenOn: '2024-07-01', revokedOn: '2024-07-04', revokedBefore: '2',
    consecutiveSittings: 2, certifiedIllness: 'no',
  },
  voteCodec: {
    ballot: 'public', announced: 'adopted', tally: { for: 12, against: 3, abstentions: 2, refusals: 1, notTakingPart: 1, blank: 0, spoiled: 0 },
    byName: [{ member: 'a', choice: 'for' }], chairVote: 'for', printed: { wording: 'Adopté à la majorité', voices: 19, voters: 18, votesCast: 15, absoluteMajority: 8 },
  },
  sittingCodec: {
    organ: { kind: 'council', body: SYNDICAT },
    siren: '244200770',
    heldOn: '2024-07-04',
    convocation: { rank: 'ordinary', sentOn: '2024-06-28' },
    agenda: ['1', '2'],
    composing: 5,
    publicityChoice: 'electronic',
    roll: {
      inOffice: 4,
      members: [
        { id: 'a', surname: 'A', givenName: 'Anne', title: 'Mme', communeSeats: 2 }, { id: 'b', surname: 'B' }, { id: 'c', surname: 'C' }, { id: 'd', surname: 'D', communeSeats: 1 },
        { id: 's', surname: 'S', standsInFor: 'd', titularNotified: 'yes' },
      ],
      presentAtOpening: ['a', 'b', 's'],
      recordedAbsent: ['c'],
      movements: [{ kind: 'withdraws', member: 'b', before: '1', because: 'personal-interest' }, { kind: 'returns', member: 'b', before: '2' }, { kind: 'leaves', member: 'b', during: '2' }],
      alternatesInStatutes: 'provided',
    },
    proxies: [{ giver: 'c', holder: 'a' }],
    surplusProxies: 'first-given',
    executive: 'a',
    chair: { member: 'a', office: 'mayor-or-president' },
    precedence: ['a', 'b'],
    secretaries: ['b'],
    outsideSecretary: 'Mme Greffe',
    closedSession: { askedBy: 'members', members: 5, votesFor: 4, debate: 'none' },
    videoconference: { notice: 'mentioned', broadcast: 'live', meetingInOnePlace: 'held' },
    printed: { inOffice: 4, present: 3, represented: 1, absent: 0, voices: 4, quorum: 3 },
    deliberations: [
      {
        item: '1',
        number: '2024-01',
        subject: 'Compte financier unique',
        convocation: { listed: 'in-the-notice' },
        printed: { present: 3 },
        matter: 'accounts',
        exercise: 2023,
        election: 'president',
        chair: { member: 'b', office: 'elected-chair' },
        closedSession: { askedBy: 'mayor-or-president', debate: 'held' },
        vote: { ballot: 'ordinary', tally: { for: 3, against: 0 } },
        funding: { grant: { beneficiary: 'Association', total: '94000.00', years: [2024] } },
        transmission: { receivedOn: '2024-07-12', identifier: '99_DE-042-244200770-20240704-D20240041710' },
        publishedOn: '2024-07-12',
        act: {
          kind: 'accounts', exclusion: 'not-listed', mode: 'electronic', urgency: 'no', electronicOn: '2024-07-12', onlineUntil: '2024-09-12', notifiedOn: '2024-07-13', signedOn: '2024-07-05',
          adoptionDeadline: '2024-06-30', statedDay: '2024-07-20', outstanding: ['notification'],
        },
      },
    ],
  },
  minutesFactsCodec: {
    organ: COMMUNE,
    heldOn: '2024-07-04',
    elements: {
      date: 'there', time: 'there', chair: 'there', members: 'there', secretaries: 'there', quorum: 'there', agenda: 'there', deliberations: 'there', reports: 'nothing-to-record',
      'ballot-requests': 'nothing-to-record', 'ballot-results': 'there', 'votes-by-name': 'not-there', debates: 'there',
    },
    nextSittingOn: '2024-09-26', approvedOn: '2024-09-26', signedBy: ['mayor-or-president', 'secretaries'], publishedOn: '2024-10-01',
  },
  afterSittingFactsCodec: { organ: COMMUNE, heldOn: '2024-07-04', listPublishedOn: '2024-07-09', listSentOn: '2024-07-10', minutesSentOn: '2024-07-30' },
  registerFactsCodec: { organ: COMMUNE, heldOn: '2024-07-04', signedBy: ['mayor-or-president', 'secretaries'], medium: 'paper', firstYear: 2020, boundOn: '2026-01-15' },
  entryIntoForceFactsCodec: {
    ...ACTE, statedDay: '2024-08-01', livesIn: 'abroad', filedWith: 'state-representative', remedies: 'stated', request: { requestedOn: '2024-07-20', receivedOn: '2024-07-22' },
  },
  publicityFactsCodec: { ...ACTE, mode: 'posting', choice: 'none', newCommuneSince: '2024-01-01', urgency: 'yes', electronicOn: '2024-07-13', onlineUntil: '2024-09-13' },
  transmittalFactsCodec: { ...ACTE, signedOn: '2024-07-05', adoptionDeadline: '2024-04-15', exercise: 2024 },
  suspensionFactsCodec: { organ: COMMUNE, ground: 'ordinary', transmittedOn: '2024-07-11', requestedOn: '2024-07-18' },
  withdrawalFactsCodec: { decidedOn: '2024-07-04', undoing: 'withdrawal', legality: 'illegal', reason: 'more-favourable-at-request', on: '2024-09-30' },
  deliberationNumberCodec: '2024-01',
} as const;
