import type { Basis, Finding, LegalSource, Undetermined } from '../../legal/index.js';
import { NO_NOTES } from '../../legal/index.js';
import type { InternalNumber } from '../internal-number/index.js';
import { IDENTIFIER_UNIQUENESS } from '../provisions.js';
import type { ActIdentifier } from '../identifier/index.js';

/** Whose rule two acts are told apart by: that of the ministry, or of a platform. */
export type UniquenessRule = 'ministry' | 's2low' | 'stela' | 'pastell';

/** An act with the name that its findings give it. */
export interface NamedAct {
  readonly name: string;
  readonly identifier: ActIdentifier;
}

/** The acts to compare, all those of the authority or those at hand, and the rule to compare them by. */
export interface ComparedActs {
  readonly acts: ReadonlyArray<NamedAct>;
  readonly rule: UniquenessRule;
}

/** No two acts are the same under the rule. */
export interface IdentifiersDistinct extends Finding<'IdentifiersDistinct', 'conforms'> {
  readonly rule: UniquenessRule;
  readonly compared: number;
}

/** Several acts are one and the same under the rule: only the first is accepted. */
export interface IdentifierReused extends Finding<'IdentifierReused', 'breaches'> {
  readonly rule: UniquenessRule;
  readonly internalNumber: InternalNumber;
  readonly acts: ReadonlyArray<string>;
}

/** Several acts are one and the same unless their natures differ, or under a rule that is not encoded. */
export interface IdentifierPerhapsReused extends Undetermined<'IdentifierPerhapsReused', 'nature-of-the-act' | 'rules-of-the-platform'> {
  readonly rule: UniquenessRule;
  readonly internalNumber: InternalNumber;
  readonly acts: ReadonlyArray<string>;
}

/** What assessUniqueness finds. */
export type UniquenessFinding = IdentifiersDistinct | IdentifierReused | IdentifierPerhapsReused;

/** What an act shares with another that may be the same. S2LOW wants a number once for an authority, whatever the day and the nature. */
const keyOf = ({ department, siren, day, internalNumber }: ActIdentifier, rule: UniquenessRule): string =>
  rule === 's2low' || rule === 'pastell' ? `${siren}-${internalNumber}` : `${rule === 'ministry' ? department : ''}-${siren}-${day}-${internalNumber}`;

const groupsOf = (acts: ReadonlyArray<NamedAct>, keyFor: (act: NamedAct) => string): ReadonlyArray<ReadonlyArray<NamedAct>> => {
  const groups = new Map<string, Array<NamedAct>>();
  for (const act of acts) {
    const key = keyFor(act);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [act]);
    else group.push(act);
  }
  return [...groups.values()].filter((group) => group.length > 1);
};

type Shared = Pick<IdentifierReused, 'rule' | 'internalNumber' | 'acts' | 'basis' | 'notes'>;

const shared = (group: ReadonlyArray<NamedAct>, rule: UniquenessRule, basis: Basis): Shared => ({
  rule, internalNumber: (group[0] as NamedAct).identifier.internalNumber, acts: group.map(({ name }) => name), basis, notes: NO_NOTES,
});

const reused = (facts: Shared): IdentifierReused => ({ _tag: 'IdentifierReused', standing: 'breaches', ...facts });

const perhapsReused = (facts: Shared, missing: 'nature-of-the-act' | 'rules-of-the-platform'): IdentifierPerhapsReused => ({
  _tag: 'IdentifierPerhapsReused', standing: 'undetermined', missing: [missing], ...facts,
});

/** Acts that only their nature may tell apart: the same where it is known to be the same, in doubt where one is not known. */
const byNature = (group: ReadonlyArray<NamedAct>, rule: UniquenessRule, basis: Basis): ReadonlyArray<UniquenessFinding> => {
  const known = group.filter(({ identifier }) => identifier.nature !== null);
  const same = groupsOf(known, ({ identifier }) => identifier.nature ?? '').map((acts) => reused(shared(acts, rule, basis)));
  return known.length === group.length ? same : [...same, perhapsReused(shared(group, rule, basis), 'nature-of-the-act')];
};

/**
 * Finds the acts that are one and the same under the rule of the ministry or of a platform.
 *
 * The ministry refuses a second act of the same department, SIREN, day, number and nature. STELA asks the same within an authority.
 * S2LOW refuses a number that the authority has used, in whatever year, for whatever nature, even if that transmission was cancelled:
 * give it the cancelled acts too. The rule of Pastell is not encoded.
 *
 * Shape:   ComparedActs → list of UniquenessFinding, one for each number that several acts share, or IdentifiersDistinct alone
 * Units:   acts.
 * Rounds:  nothing.
 * Findings: IdentifiersDistinct · IdentifierReused · IdentifierPerhapsReused (a nature is not known; Pastell)
 * Errors:  none; see parseActIdentifier.
 *
 * @legal protocole `@CTES`, unicité de l’identifiant
 * @example assessUniqueness({ acts: [{ name: 'A', identifier }, { name: 'B', identifier: { ...identifier, day: '2024-09-01' } }], rule: 's2low' })
 *   // [{ _tag: 'IdentifierReused', acts: ['A', 'B'] }]
 * @since 0.2.0
 */
export const assessUniqueness = ({ acts, rule }: ComparedActs): ReadonlyArray<UniquenessFinding> => {
  const source: LegalSource = IDENTIFIER_UNIQUENESS[rule];
  const findings = groupsOf(acts, ({ identifier }) => keyOf(identifier, rule)).flatMap((group): ReadonlyArray<UniquenessFinding> =>
    rule === 's2low'
      ? [reused(shared(group, rule, [source]))]
      : rule === 'pastell'
        ? [perhapsReused(shared(group, rule, [source]), 'rules-of-the-platform')]
        : byNature(group, rule, [source]),
  );
  return findings.length > 0
    ? findings
    : [{ _tag: 'IdentifiersDistinct', standing: 'conforms', rule, compared: acts.length, basis: [source], notes: NO_NOTES }];
};
