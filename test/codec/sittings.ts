import * as fc from 'fast-check';
import { ORGAN_KINDS } from '../../src/body/index.js';
import { TERRITORIES } from '../../src/calendar/index.js';
import { utcDay, utcDays } from '../calendar/civil-oracle.js';
import { organCases } from '../body/body.cases.js';

/** A record with some fields required and the others there or not, never `undefined`. */
const fields = (required: Record<string, fc.Arbitrary<unknown>>, optional: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) });

const text = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' });
const count = fc.oneof(fc.nat({ max: 200 }), fc.maxSafeNat());
const day = fc.integer({ min: utcDays('1583-01-01'), max: utcDays('9999-12-31') }).map(utcDay);
const siren = fc.constantFrom('244200770', '217701929', '200066918');
const identifier = fc.constantFrom('99_DE-042-244200770-20240704-D20240041710', '077-217701929-20220701-DEL20220624_01-DE', '042-244200770-20191231-D1');
const euro = fc.bigInt({ min: 0n, max: 9_000_000_000_000_000n }).map((cents) => {
  const digits = cents.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
});
const printedRate = fc
  .tuple(fc.nat({ max: 9_999 }), fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 12 }))
  .map(([whole, decimals]) => (decimals === '' ? `${whole} %` : `${whole},${decimals} %`));

const yearly = fc.uniqueArray(fc.tuple(fc.integer({ min: 1996, max: 2040 }), euro), { maxLength: 4, selector: ([year]) => year });
const grant = fc
  .tuple(fields({ beneficiary: text, total: euro }, { beneficiaryStatus: fc.constantFrom('private-law', 'public-law'), agreement: fc.constantFrom('yes', 'no') }), yearly, fc.boolean())
  .map(([grantFields, amounts, given]) => ({
    ...grantFields, years: amounts.map(([year]) => year), ...(given ? { yearly: amounts.map(([, amount]) => amount) } : {}),
  }));
const programme = fields({ name: text, yearlyCost: euro, contributions: fc.array(fields({ contributor: text, amount: euro }, { printedRate }), { maxLength: 3 }) }, {});
const printed = fields({}, { inOffice: count, present: count, represented: count, absent: count, voices: count, quorum: count });
const tally = fields({ for: count, against: count }, { abstentions: count, notTakingPart: count, blank: count, spoiled: count });
const urgency = fields({}, { reportedAtOpening: fc.constantFrom('yes', 'no'), council: fc.constantFrom('accepted', 'postponed') });
const convocation = fields(
  { rank: fc.constantFrom('ordinary', 'first-after-renewal', 'second') },
  { sentOn: day, quorumFailedOn: day, urgency, explanatoryNote: fc.constantFrom('sent', 'not-sent'), largestMemberCommune: count },
);
const organ = fc
  .tuple(fc.constantFrom(...organCases), fc.nat(), fc.constantFrom(...TERRITORIES), text, fc.option(count, { nil: undefined }))
  .map(([{ type, organes }, which, territory, name, population]) => ({
    kind: organes[which % organes.length] ?? ORGAN_KINDS[0],
    body: { kind: type, name, territory, ...(population === undefined ? {} : { population }) },
  }));

/** Any sitting whose every reference holds, by names or by figures, as JSON data. */
export const anySitting: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    fc.uniqueArray(text, { minLength: 1, maxLength: 6 }),
    fc.uniqueArray(text, { minLength: 1, maxLength: 4 }),
    fc.boolean(),
  )
  .chain(([members, agenda, named]) => {
    const member = fc.constantFrom(...members);
    const item = fc.constantFrom(...agenda);
    const movement = fc.oneof(
      fields({ kind: fc.constantFrom('arrives', 'leaves', 'returns'), member }, { before: item }),
      fields({ kind: fc.constant('withdraws'), member }, { before: item, because: fc.constantFrom('personal-interest', 'designated-representative', 'own-accounts') }),
    );
    const bounds = fc.tuple(item, item).map(([a, b]) => (agenda.indexOf(a) <= agenda.indexOf(b) ? { from: a, until: b } : { from: b, until: a }));
    const chair = fields({}, { member, office: fc.constantFrom('mayor-or-president', 'deputy-or-vice-president', 'eldest-member', 'elected-chair') });
    const closedSession = fields({}, { askedBy: fc.constantFrom('mayor-or-president', 'members'), members: count, votesFor: count, debate: fc.constantFrom('held', 'none') });
    const videoconference = fields({}, { notice: fc.constantFrom('mentioned', 'not-mentioned'), broadcast: fc.constantFrom('live', 'none'), meetingInOnePlace: fc.constantFrom('held', 'none') });
    const document = {
      holder: member, form: fc.constantFrom('written', 'oral'), leftBlank: fc.constantFrom('holder', 'sitting'), outsider: text, givenOn: day,
      revokedOn: day, revokedBefore: item, consecutiveSittings: count, certifiedIllness: fc.constantFrom('yes', 'no'),
    };
    const proxy = fc.tuple(fields({ giver: member }, document), fc.option(bounds, { nil: {} })).map(([parties, between]) => ({ ...parties, ...between }));
    const vote = fields({}, {
      ballot: fc.constantFrom('ordinary', 'public', 'secret'), announced: fc.constantFrom('unanimous', 'adopted', 'rejected'), tally,
      byName: fc.array(fields({ member, choice: fc.constantFrom('for', 'against', 'abstention', 'not-taking-part') }, {}), { maxLength: 4 }),
      chairVote: fc.constantFrom('for', 'against', 'abstention'),
    });
    const deliberation = fields({ item }, {
      chair, closedSession, election: fc.constantFrom('mayor', 'president', 'deputy', 'vice-president', 'bureau-member', 'delegate'),
      number: text, subject: text, printed, vote, funding: fields({}, { grant, programme }),
      transmission: fields({}, { receivedOn: day, identifier }), publishedOn: day,
    });
    const listed = fc.record({
      // Only the first member may have alternates: nobody stands in for an alternate.
      people: fc.tuple(...members.map((id, place) => fields({ surname: text }, { givenName: text, title: text, ...(place === 0 ? {} : { standsInFor: fc.constant(members[0]) }) }).map((one) => ({ id, ...one })))),
      present: fc.subarray(members), absent: fc.option(fc.subarray(members), { nil: undefined }), movements: fc.array(movement, { maxLength: 4 }),
    }).map(({ people, present, absent, movements }) => ({
      members: people, presentAtOpening: present, movements, ...(absent === undefined ? {} : { recordedAbsent: absent }),
    }));
    const roll = named
      ? fc.tuple(listed, fields({}, { inOffice: count })).map(([names, figures]) => ({ ...names, ...figures }))
      : fields({}, { inOffice: count, present: count, represented: count });
    return fields(
      { organ, heldOn: day, convocation, agenda: fc.constant(agenda), roll, proxies: fc.array(proxy, { maxLength: 4 }), deliberations: fc.array(deliberation, { maxLength: 3 }) },
      {
        siren, printed, secretaries: fc.array(member, { maxLength: 2 }),
        chair, closedSession, videoconference, outsideSecretary: text, executive: member, precedence: fc.uniqueArray(member, { maxLength: 3 }),
        surplusProxies: fc.constantFrom('first-given', 'needs-decision'),
      },
    );
  });
