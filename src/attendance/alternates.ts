import type { Organ } from '../body/index.js';
import { extensionTo, procedureOf } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Basis, InterpretationId, LegalSource } from '../legal/index.js';
import type { AlternateObstacle, RollFact, RollFinding } from './finding.js';
import { ALTERNATES_OF_COMMUNITIES, ALTERNATES_OF_SYNDICATES, ALTERNATES_OF_TENDER_COMMISSIONS, PROXY_OF_THE_ABSENT, STATUTES_ON_ALTERNATES } from './provisions.js';
import type { Member, MemberId, NamedRoll } from './roll.js';

/** Where alternates sit: always, for a commune with a single seat, where the statutes say so, nowhere; undefined where no text was read. */
interface AlternateRule {
  readonly where: 'always' | 'single-seat' | 'statutes' | 'nowhere' | undefined;
  readonly source: LegalSource;
}

const ruleOf = ({ body, kind }: Organ): AlternateRule => {
  if (kind === 'tender-commission') return { where: 'always', source: ALTERNATES_OF_TENDER_COMMISSIONS };
  if (kind !== 'council') return { where: undefined, source: ALTERNATES_OF_COMMUNITIES };
  switch (body.kind) {
    case 'communaute-de-communes':
    case 'communaute-d-agglomeration':
      return { where: 'single-seat', source: ALTERNATES_OF_COMMUNITIES };
    case 'communaute-urbaine':
    case 'metropole':
      return { where: 'nowhere', source: ALTERNATES_OF_COMMUNITIES };
    case 'syndicat-de-communes':
    case 'syndicat-mixte-ferme':
      return { where: 'statutes', source: ALTERNATES_OF_SYNDICATES };
    case 'syndicat-mixte-ouvert':
      return { where: 'statutes', source: STATUTES_ON_ALTERNATES };
    case 'commune':
      return { where: 'nowhere', source: PROXY_OF_THE_ABSENT };
    default:
      return { where: undefined, source: PROXY_OF_THE_ABSENT };
  }
};

type Admission = 'admitted' | { readonly obstacle: AlternateObstacle } | { readonly missing: RollFact };

const admissionOf = ({ communeSeats, titularNotified }: Member, { alternatesInStatutes }: NamedRoll, organ: Organ): Admission => {
  const { where } = ruleOf(organ);
  if (where === undefined) return procedureOf(organ) === 'not-encoded' ? { missing: 'rules-of-the-body' } : { missing: 'text-on-alternates' };
  if (where === 'nowhere') return { obstacle: 'no-alternates-here' };
  if (where === 'statutes') {
    return alternatesInStatutes === undefined
      ? { missing: 'statutes-on-alternates' }
      : alternatesInStatutes === 'provided' ? 'admitted' : { obstacle: 'statutes-provide-none' };
  }
  if (where === 'always') return 'admitted';
  if (communeSeats !== undefined && communeSeats !== 1) return { obstacle: 'commune-has-several-seats' };
  if (titularNotified === 'no') return { obstacle: 'titular-did-not-notify' };
  return communeSeats === undefined ? { missing: 'seats-of-the-commune' } : 'admitted';
};

/**
 * The alternates whom the law of the organ keeps from sitting: they are present for nobody.
 *
 * Shape:   NamedRoll, Organ → list of MemberId
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none; assessAlternates says why.
 * Errors:  none; an alternate of whom too little is known sits, and is reported.
 *
 * @legal CGCT, art. L5211-6, al. 4 (communities: a commune with a single seat)
 * @legal CGCT, art. L5212-7, al. 2 (syndicates, where their statutes say so)
 * @interpretation 084-alternates
 * @example refusedAlternates({ ...roll, members: [...roll.members, { id: 'f', surname: 'Faure', standsInFor: 'e' }] }, metropole) // ['f']
 * @since 0.2.0
 */
export const refusedAlternates = (roll: NamedRoll, organ: Organ): ReadonlyArray<MemberId> =>
  roll.members.filter((member) => {
    const admission = member.standsInFor === undefined ? 'admitted' : admissionOf(member, roll, organ);
    return admission !== 'admitted' && 'obstacle' in admission;
  }).map(({ id }) => id);

/** Alternates who come at some moment of the sitting. */
const comingIn = ({ members, presentAtOpening, movements }: NamedRoll): ReadonlyArray<Member & { readonly standsInFor: MemberId }> => {
  const coming = new Set([...presentAtOpening, ...movements.filter(({ kind }) => kind === 'arrives').map(({ member }) => member)]);
  return members.flatMap((member) => (member.standsInFor !== undefined && coming.has(member.id) ? [{ ...member, standsInFor: member.standsInFor }] : []));
};

/**
 * States, for each alternate who comes, whether the law lets them sit for the titular member who is absent.
 *
 * Shape:   NamedRoll, Organ, CivilDay → list of RollFinding
 * Units:   seats of the commune.
 * Rounds:  nothing.
 * Findings: AlternateAdmitted · AlternateRefused · AlternateUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L5211-6, al. 4 (communities: a commune with a single seat, the titular member having told the president)
 * @legal CGCT, art. L5212-7, al. 2 (syndicates, where their statutes say so); art. L5711-1 for closed syndicats mixtes
 * @legal CGCT, art. L1411-5 (tender commissions)
 * @interpretation 084-alternates
 * @example assessAlternates(
 *   { ...roll, members: [...roll.members, { id: 'f', surname: 'Faure', standsInFor: 'e' }], presentAtOpening: ['a', 'f'] },
 *   metropole, '2024-07-04',
 *   ) // [{ _tag: 'AlternateRefused', alternate: 'f', obstacle: 'no-alternates-here' }]
 * @since 0.2.0
 */
export const assessAlternates = (roll: NamedRoll, organ: Organ, heldOn: CivilDay): ReadonlyArray<RollFinding> => {
  const notes: ReadonlyArray<InterpretationId> = ['084-alternates'];
  const rests = { basis: [ruleOf(organ).source, ...extensionTo(organ, heldOn)] as Basis, notes };
  return comingIn(roll).map((member): RollFinding => {
    const parties = { alternate: member.id, titular: member.standsInFor };
    const admission = admissionOf(member, roll, organ);
    if (admission === 'admitted') return { _tag: 'AlternateAdmitted', standing: 'conforms', ...parties, ...rests };
    return 'obstacle' in admission
      ? { _tag: 'AlternateRefused', standing: 'breaches', obstacle: admission.obstacle, ...parties, ...rests }
      : { _tag: 'AlternateUndetermined', standing: 'undetermined', missing: [admission.missing], ...parties, ...rests };
  });
};
