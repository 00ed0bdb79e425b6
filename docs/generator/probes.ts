import type { MinutesFacts } from '../../src/act/index.js';
import { assessAfterSitting, assessMinutes, assessRegister, assessSuspension } from '../../src/act/index.js';
import type { BodyKind, Organ, OrganKind } from '../../src/body/index.js';
import type { CivilDay } from '../../src/calendar/index.js';
import type { AnyFinding } from '../../src/sitting/index.js';
import { assessBallotRequest, assessElectionRound } from '../../src/vote/index.js';

/** The day of the sittings below. */
export const PROBE_DAY = '2026-06-16' as CivilDay;
/** Their population, which the page says, but for the small communes. */
export const PROBE_POPULATION = 5000;

/** A commune whose rules differ from those of the others. */
export type CommuneProbed = 'small' | 'in-alsace-moselle';

/** The population of the small communes. */
export const SMALL_POPULATION = 2000;

/** The body of a probe, as data. */
export const bodyData = (kind: BodyKind, commune?: CommuneProbed): Record<string, unknown> => ({
  kind, name: 'A', territory: commune === 'in-alsace-moselle' ? 'alsace-moselle' : 'mainland-france', population: commune === undefined ? PROBE_POPULATION : SMALL_POPULATION,
});

/** A sitting like any other, convened, attended and voted. */
export const ordinary = (body: unknown, organ: OrganKind, explanatoryNote: 'sent' | 'not-sent' = 'sent'): Record<string, unknown> => ({
  organ: { kind: organ, body },
  siren: '244200770',
  heldOn: PROBE_DAY,
  convocation: { rank: 'ordinary', sentOn: '2026-06-01', reportsSentOn: '2026-06-01', explanatoryNote, sending: { mode: 'electronic', receivedOn: '2026-06-01' } },
  agenda: ['1'],
  roll: {
    inOffice: 5,
    members: ['A', 'B', 'C', 'D', 'E'].map((id) => ({ id, surname: id, title: 'Mme', givenName: id })),
    presentAtOpening: ['A', 'B', 'C'],
    recordedAbsent: ['E'],
    movements: [],
  },
  proxies: [{ giver: 'D', holder: 'A' }],
  chair: { member: 'A', office: 'mayor-or-president' },
  secretaries: ['B'],
  printed: { present: 3 },
  publicityChoice: 'electronic',
  deliberations: [
    {
      item: '1',
      vote: { tally: { for: 4, against: 0 }, announced: 'unanimous', printed: { wording: 'Adopté à l’unanimité' } },
      funding: {
        grant: { beneficiary: 'B', beneficiaryStatus: 'private-law', total: '24000.00', years: [2026], agreement: 'yes' },
        programme: { name: 'P', yearlyCost: '100.00', contributions: [{ contributor: 'État', amount: '50.00', printedRate: '50 %' }] },
      },
      transmission: { receivedOn: '2026-06-18', identifier: '99_DE-042-244200770-20260616-D1' },
      publishedOn: '2026-06-18',
      act: { mode: 'electronic' },
    },
  ],
});

/** A sitting with all that is rarer: asked for, urgent, behind closed doors, by videoconference, with an added item, the accounts and an equal vote. */
export const particular = (body: unknown, organ: OrganKind): Record<string, unknown> => ({
  ...ordinary(body, organ),
  convocation: {
    rank: 'ordinary', sentOn: '2026-06-13',
    urgency: { reportedAtOpening: 'yes', council: 'accepted' }, request: { by: 'members', members: 3, receivedOn: '2026-06-01' },
  },
  agenda: ['1', '2', '3'],
  closedSession: { askedBy: 'members', members: 5, votesFor: 4, debate: 'none' },
  videoconference: { notice: 'mentioned', broadcast: 'live' },
  executive: 'A',
  deliberations: [
    { item: '1', matter: 'accounts', exercise: 2025, chair: { member: 'B', office: 'elected-chair' }, vote: { byName: [{ member: 'A', choice: 'not-taking-part' }, { member: 'B', choice: 'for' }, { member: 'C', choice: 'for' }] } },
    { item: '2', vote: { ballot: 'ordinary', chairVote: 'for', tally: { for: 2, against: 2 } } },
    { item: '3', convocation: { listed: 'added-at-opening' }, vote: { tally: { for: 4, against: 0 } } },
  ],
});

const ELEMENTS: MinutesFacts['elements'] = {
  date: 'there', time: 'there', chair: 'there', members: 'there', secretaries: 'there', quorum: 'there', agenda: 'there', deliberations: 'there', reports: 'there',
  'ballot-requests': 'there', 'ballot-results': 'there', 'votes-by-name': 'there', debates: 'there',
};

const election = (organ: Organ): ReadonlyArray<AnyFinding> =>
  assessElectionRound({
    organ, heldOn: PROBE_DAY, office: organ.body.kind === 'commune' ? 'mayor' : 'president', form: 'by-name', round: 1, ballot: 'secret',
    inOffice: 5, candidacies: [{ name: 'A', votes: 4 }], figures: { papers: 4, blankOrSpoiled: 0 },
  });

/** What the library says outside a sitting: its minutes, its register, the ballot asked for, the head elected, a suspension asked for. */
export const outside = (organ: Organ): ReadonlyArray<AnyFinding> => [
  ...assessMinutes({ organ, heldOn: PROBE_DAY, elements: ELEMENTS, nextSittingOn: '2026-06-30' as CivilDay, approvedOn: '2026-06-30' as CivilDay, signedBy: ['mayor-or-president', 'secretaries'], publishedOn: '2026-07-03' as CivilDay }),
  ...assessAfterSitting({ organ, heldOn: PROBE_DAY, listPublishedOn: '2026-06-19' as CivilDay }),
  ...assessRegister({ organ, heldOn: PROBE_DAY, signedBy: ['mayor-or-president', 'secretaries'], medium: 'paper', firstYear: 2024, boundOn: '2026-09-01' as CivilDay }),
  ...assessBallotRequest({ organ, heldOn: PROBE_DAY, matter: 'deliberation', present: 4, requests: [{ mode: 'public', by: 'members', asking: 1 }] }),
  ...(organ.kind === 'council' ? election(organ) : []),
  assessSuspension({ organ, ground: 'planning', transmittedOn: '2026-06-18' as CivilDay, requestedOn: '2026-06-20' as CivilDay }),
];
