import type { Body, BodyKind, Organ, OrganKind } from '../../src/body/index.js';
import { BODY_KINDS, makeBody, makeOrgan } from '../../src/body/index.js';
import type { InterpretationId, LegalSource } from '../../src/legal/index.js';
import type { AnyFinding } from '../../src/sitting/index.js';
import { findingsOf } from '../../src/sitting/index.js';
import { wordFinding } from '../../src/wording/index.js';
import { reportOn } from './examples.js';
import type { CommuneProbed } from './probes.js';
import { bodyData, ordinary, outside, particular } from './probes.js';

/** What the library says of an ordinary sitting of one organ, and of what is rarer. */
export interface Probed {
  readonly kind: BodyKind;
  readonly organ: OrganKind;
  readonly commune?: CommuneProbed;
  readonly findings: ReadonlyArray<AnyFinding>;
}

const bodyOf = (kind: BodyKind, commune?: CommuneProbed): Body => {
  const body = makeBody(bodyData(kind, commune) as never);
  if (body._tag === 'Left') throw new Error(`the body of the probe of ${kind} is refused`);
  return body.right;
};

const ORGANS = ['council', 'bureau', 'permanent-commission'] as const;

const organsOf = (body: Body): ReadonlyArray<Organ> =>
  ORGANS.flatMap((kind) => {
    const organ = makeOrgan(body, kind);
    return organ._tag === 'Left' ? [] : [organ.right];
  });

const findingsOn = (sitting: unknown): ReadonlyArray<AnyFinding> => {
  const report = reportOn(sitting);
  if (report === undefined) throw new Error(`a probe does not decode: ${JSON.stringify(sitting)}`);
  return findingsOf(report).map(({ finding }) => finding);
};

const probe = (kind: BodyKind, commune?: CommuneProbed): ReadonlyArray<Probed> =>
  organsOf(bodyOf(kind, commune)).map((organ) => {
    const usual = findingsOn(ordinary(bodyData(kind, commune), organ.kind, commune === 'small' ? 'not-sent' : 'sent'));
    const tags = new Set(usual.map(({ _tag }) => _tag));
    // What the ordinary sitting says of a rule is what most readers meet: the other one adds only what is not there.
    const rarer = [...findingsOn(particular(bodyData(kind, commune), organ.kind)), ...outside(organ)].filter(({ _tag }) => !tags.has(_tag));
    return { kind, organ: organ.kind, ...(commune === undefined ? {} : { commune }), findings: [...usual, ...rarer] };
  });

export const probedOrgans = (): ReadonlyArray<Probed> => [...BODY_KINDS.flatMap((kind) => probe(kind)), ...probe('commune', 'small'), ...probe('commune', 'in-alsace-moselle')];

/** What a rule answers for one organ: in which sentences, by which articles, or that its rules are not encoded; nothing where no finding of it was made. */
export interface Answer {
  readonly encoded: boolean;
  readonly says: ReadonlyArray<string>;
  readonly basis: ReadonlyArray<LegalSource>;
  readonly notes: ReadonlyArray<InterpretationId>;
}

const isOpen = (finding: AnyFinding): boolean => 'missing' in finding && Array.isArray(finding.missing) && finding.missing.includes('rules-of-the-body' as never);

const unique = <A>(values: ReadonlyArray<A>): ReadonlyArray<A> => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];

export const answerOf = ({ findings }: Probed, tags: ReadonlySet<string>): Answer | undefined => {
  const own = findings.filter(({ _tag }) => tags.has(_tag));
  const settled = own.filter((finding) => !isOpen(finding));
  // A sitting that lacks a fact says less of the rule than one that has it.
  const told = settled.some(({ standing }) => standing !== 'undetermined') ? settled.filter(({ standing }) => standing !== 'undetermined') : settled;
  return own.length === 0 ? undefined : { encoded: settled.length > 0, says: unique(told.map((finding) => wordFinding(finding, 'fr'))), basis: unique(settled.flatMap(({ basis }) => basis)), notes: unique(settled.flatMap(({ notes }) => notes)) };
};
