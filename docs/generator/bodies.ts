import type { BodyKind, OrganKind } from '../../src/body/index.js';
import { BODY_KINDS, makeBody, makeOrgan } from '../../src/body/index.js';
import type { InterpretationId, LegalSource } from '../../src/legal/index.js';
import type { AnyFinding } from '../../src/sitting/index.js';
import { findingsOf } from '../../src/sitting/index.js';
import { reportOn } from './examples.js';

/** A sitting like any other, convened, attended and voted, on a recent day: what the library says of it in each kind of body. */
export const PROBE_DAY = '2026-06-16';
/** Its population, which the page says. */
export const PROBE_POPULATION = 5000;

const probe = (kind: BodyKind, organ: OrganKind): unknown => ({
  organ: { kind: organ, body: { kind, name: 'A', territory: 'mainland-france', population: PROBE_POPULATION } },
  siren: '244200770',
  heldOn: PROBE_DAY,
  convocation: { rank: 'ordinary', sentOn: '2026-06-01', explanatoryNote: 'sent', urgency: { reportedAtOpening: 'yes', council: 'accepted' } },
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
  deliberations: [
    {
      item: '1',
      vote: { tally: { for: 4, against: 0 }, announced: 'unanimous' },
      funding: {
        grant: { beneficiary: 'B', beneficiaryStatus: 'private-law', total: '24000.00', years: [2026], agreement: 'yes' },
        programme: { name: 'P', yearlyCost: '100.00', contributions: [{ contributor: 'État', amount: '50.00', printedRate: '50 %' }] },
      },
      transmission: { receivedOn: '2026-06-18', identifier: '99_DE-042-244200770-20260616-D1' },
      publishedOn: '2026-06-18',
    },
  ],
});

/** What the library says of an ordinary sitting of one organ. */
export interface Probed {
  readonly kind: BodyKind;
  readonly organ: OrganKind;
  readonly findings: ReadonlyArray<AnyFinding>;
}

const organsOf = (kind: BodyKind): ReadonlyArray<OrganKind> => {
  const body = makeBody({ kind, name: 'A', territory: 'mainland-france' });
  return body._tag === 'Left' ? [] : (['council', 'bureau', 'permanent-commission'] as const).filter((organ) => makeOrgan(body.right, organ)._tag === 'Right');
};

export const probedOrgans = (): ReadonlyArray<Probed> =>
  BODY_KINDS.flatMap((kind) => organsOf(kind).map((organ) => {
    const report = reportOn(probe(kind, organ));
    if (report === undefined) throw new Error(`the probe of ${kind}, ${organ} does not decode`);
    return { kind, organ, findings: findingsOf(report).map(({ finding }) => finding) };
  }));

/** What a rule answers for one organ: by which articles, or that its rules are not encoded; nothing where no finding of it was made. */
export interface Answer {
  readonly encoded: boolean;
  readonly basis: ReadonlyArray<LegalSource>;
  readonly notes: ReadonlyArray<InterpretationId>;
}

const isOpen = (finding: AnyFinding): boolean => 'missing' in finding && Array.isArray(finding.missing) && finding.missing.includes('rules-of-the-body' as never);

const unique = <A>(values: ReadonlyArray<A>): ReadonlyArray<A> => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];

export const answerOf = ({ findings }: Probed, tags: ReadonlySet<string>): Answer | undefined => {
  const own = findings.filter(({ _tag }) => tags.has(_tag));
  const settled = own.filter((finding) => !isOpen(finding));
  return own.length === 0 ? undefined : { encoded: settled.length > 0, basis: unique(settled.flatMap(({ basis }) => basis)), notes: unique(settled.flatMap(({ notes }) => notes)) };
};
