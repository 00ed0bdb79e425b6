import { readFileSync } from 'node:fs';
import * as either from 'fp-ts/lib/Either.js';
import { Decimal } from 'decimal.js';
import * as deliberant from '../../src/index.js';
import type { BodyKind, CivilDay, DerivedFigures, FundingPlan, NamedRoll, Organ, OrganKind, ProxyFacts, QuorumRule, WithdrawnCount } from '../../src/index.js';
import { day } from '../calendar/day.js';
import { euro, rate } from '../money/cents.js';
import { jsonOf, MODEL_CASE, sittingOf } from '../sitting/reading.js';

const organ = (kind: OrganKind, body: BodyKind, population?: number): Organ => ({
  kind, body: { kind: body, name: body, territory: 'mainland-france', ...(population === undefined ? {} : { population }) },
});

const commune = organ('council', 'commune', 9757);
const heldOn: CivilDay = day('2024-07-04');

/** Six members in office, of whom five are named: three are present, the third leaves before the second of the two items. */
const agenda: ReadonlyArray<string> = ['1', '2'];
const roll: NamedRoll = {
  _tag: 'NamedRoll', inOffice: 6,
  members: [
    { id: 'a', surname: 'Alard' }, { id: 'b', surname: 'Blanc' }, { id: 'c', surname: 'Colin' }, { id: 'd', surname: 'Denis' }, { id: 'e', surname: 'Emery' },
  ],
  presentAtOpening: ['a', 'b', 'c'], recordedAbsent: ['d', 'e'], movements: [{ kind: 'leaves', member: 'c', before: '2' }],
};

/** The two absent members give their proxies to one member. */
const proxyFacts: ProxyFacts = {
  organ: commune, heldOn, roll, agenda, followed: deliberant.followRoll(roll, agenda), proxies: [{ giver: 'd', holder: 'a' }, { giver: 'e', holder: 'a' }],
};

const majority: QuorumRule = { numerator: 1, denominator: 2, strictness: 'more-than', counted: 'present' };
const nobody: WithdrawnCount = { 'personal-interest': 0, 'designated-representative': 0, 'own-accounts': 0, 'unknown-reason': 0 };

/** An investment of 1 000 000,00 € excluding tax: 14 % of DETR, 66 % of the département, 20 % of the commune. */
const plan: FundingPlan = {
  operation: 'École', owner: commune.body, nature: 'investment', leadField: 'no', basis: 'excluding-vat', rounding: 'half-up',
  costs: [{ label: 'Travaux', amount: euro(1_000_000_00) }],
  contributions: [
    { contributor: 'État', kind: 'state', scheme: 'detr', rate: rate('14 %') },
    { contributor: 'Département', kind: 'departement', rate: rate('66 %') },
    { contributor: 'Commune', kind: 'owner', rate: rate('20 %') },
  ],
};

const exactly = (figure: number): DerivedFigures['present'] => ({ atLeast: figure, atMost: figure });
const figures: DerivedFigures = {
  'in-office': exactly(67), present: exactly(40), represented: exactly(6), absent: exactly(21), voices: exactly(46), quorum: exactly(34),
};

const sitting = sittingOf(jsonOf(MODEL_CASE));
const report = deliberant.assessSitting(sitting);
const [modelAct] = sitting.deliberations;

/** The values that the examples of the documentation name; docs/generator/reference.md tells the reader what each is. */
export const VALUES: Readonly<Record<string, unknown>> = {
  commune,
  communaute: organ('council', 'communaute-de-communes'),
  metropole: organ('council', 'metropole'),
  bureau: organ('bureau', 'metropole'),
  syndicat: organ('bureau', 'syndicat-de-communes'),
  syndicatMixteOuvert: organ('council', 'syndicat-mixte-ouvert'),
  departement: organ('council', 'departement'),
  ccas: organ('council', 'ccas', 9757),
  roll, agenda, proxyFacts, majority, nobody, plan, figures,
  text: readFileSync(new URL('../../docs/examples/bureau-2024-07-04.json', import.meta.url), 'utf8'),
  sitting, report, deliberation: report.deliberations[0],
  grant: modelAct?.funding?.grant,
  programme: modelAct?.funding?.programme,
  identifier: modelAct?.transmission?.identifier,
};

/** Every name that an example may use: those of the library, those of the values, and what the library is built upon. */
export const NAMES: Readonly<Record<string, unknown>> = { ...deliberant, ...VALUES, Decimal, left: either.left, right: either.right };
