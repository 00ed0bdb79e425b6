import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MemberState, Movement, NamedRoll } from '../../src/attendance/index.js';
import type { SittingFields, SittingReport } from '../../src/sitting/index.js';
import { assessSitting } from '../../src/sitting/index.js';
import { sittingQuorumCases } from './quorum.cases.js';
import { AGENDA, fieldsOf, made } from './sittings.js';

type Fields = SittingFields & { readonly roll: NamedRoll };

const LETTERS = 'ABCDEFGHIJKLMNO';
const base = fieldsOf({ ...sittingQuorumCases[0]!, membres: LETTERS, présents: LETTERS });

/** Une séance de quinze membres : qui est là, des mouvements possibles l’un après l’autre, des pouvoirs. */
const sittings: fc.Arbitrary<Fields> = fc.record({
  there: fc.array(fc.boolean(), { minLength: LETTERS.length, maxLength: LETTERS.length }),
  steps: fc.array(fc.record({ who: fc.nat(LETTERS.length - 1), item: fc.nat(AGENDA.length - 1), during: fc.boolean(), away: fc.boolean(), why: fc.constantFrom('personal-interest', 'designated-representative', undefined) }), { maxLength: 8 }),
  proxies: fc.array(fc.tuple(fc.nat(LETTERS.length - 1), fc.nat(LETTERS.length - 1)), { maxLength: 4 }),
  heldOn: fc.constantFrom('2020-05-01', '2020-08-01', '2024-07-04', '2026-01-15'),
}).map(({ there, steps, proxies, heldOn }) => {
  const state = there.map((present): MemberState => (present ? 'present' : 'absent'));
  const inOrder = [...steps].sort((a, b) => a.item - b.item || Number(a.during) - Number(b.during));
  const movements = inOrder.map(({ who, item, during, away, why }): Movement => {
    const member = LETTERS[who]!;
    const at = during ? { during: AGENDA[item]! } : { before: AGENDA[item]! };
    const kind = state[who] === 'absent' ? 'arrives' : state[who] === 'withdrawn' ? 'returns' : away ? 'leaves' : 'withdraws';
    state[who] = kind === 'leaves' ? 'absent' : kind === 'withdraws' ? 'withdrawn' : 'present';
    return { kind, member, ...at, ...(kind === 'withdraws' && why !== undefined ? { because: why } : {}) };
  });
  return {
    ...base, heldOn: heldOn as Fields['heldOn'],
    roll: { ...(base.roll as NamedRoll), presentAtOpening: [...LETTERS].filter((_, place) => there[place] === true), movements },
    proxies: proxies.map(([giver, holder]) => ({ giver: LETTERS[giver]!, holder: LETTERS[holder]! })),
  };
});

const reportOf = (fields: SittingFields): SittingReport => assessSitting(made(fields));

/** Ce qu’une séance dit en nombres : décompte, voix et quorum, de l’ouverture au dernier point. */
const figures = (report: SittingReport): unknown => [report, ...report.deliberations].map(({ roll: [count], voices, quorum }) => [count, voices, quorum]);

describe('Changer ce qui ne compte pas ne change rien', () => {
  test('un membre qui arrive et repart entre deux points', () => {
    fc.assert(fc.property(sittings, fc.nat(AGENDA.length - 1), (fields, item) => {
      const { roll } = fields;
      const never = [...LETTERS].find((id) => !roll.presentAtOpening.includes(id) && !roll.movements.some(({ member }) => member === id));
      fc.pre(never !== undefined);
      const at = { member: never!, before: AGENDA[item]! };
      const passing: ReadonlyArray<Movement> = [{ kind: 'arrives', ...at }, { kind: 'leaves', ...at }];
      expect(figures(reportOf({ ...fields, roll: { ...roll, movements: [...roll.movements, ...passing] } }))).toEqual(figures(reportOf(fields)));
    }), { numRuns: 200 });
  });

  test('un membre qui sort et revient pendant le débat d’un même point', () => {
    fc.assert(fc.property(sittings, fc.nat(AGENDA.length - 1), (fields, item) => {
      const { roll } = fields;
      const settled = [...LETTERS].find((id) => roll.presentAtOpening.includes(id) && !roll.movements.some(({ member }) => member === id));
      fc.pre(settled !== undefined);
      const at = { member: settled!, during: AGENDA[item]! };
      const passing: ReadonlyArray<Movement> = [{ kind: 'leaves', ...at }, { kind: 'returns', ...at }];
      expect(figures(reportOf({ ...fields, roll: { ...roll, movements: [...passing, ...roll.movements] } }))).toEqual(figures(reportOf(fields)));
    }), { numRuns: 200 });
  });

  test('l’ordre des membres et de la liste des présents', () => {
    fc.assert(fc.property(sittings, fc.shuffledSubarray([...LETTERS], { minLength: LETTERS.length }), (fields, order) => {
      const { roll } = fields;
      const members = order.map((id) => roll.members.find((member) => member.id === id)!);
      const presentAtOpening = order.filter((id) => roll.presentAtOpening.includes(id));
      expect(figures(reportOf({ ...fields, roll: { ...roll, members, presentAtOpening } }))).toEqual(figures(reportOf(fields)));
    }), { numRuns: 200 });
  });

  test('les noms des membres', () => {
    const renamed = (id: string): string => `membre-${LETTERS.length - LETTERS.indexOf(id)}`;
    fc.assert(fc.property(sittings, (fields) => {
      const { roll, proxies } = fields;
      const other: SittingFields = {
        ...fields,
        roll: {
          ...roll,
          members: roll.members.map(({ id }) => ({ id: renamed(id), surname: `AUTRE ${id}` })),
          presentAtOpening: roll.presentAtOpening.map(renamed),
          movements: roll.movements.map((movement) => ({ ...movement, member: renamed(movement.member) })),
        },
        proxies: proxies.map(({ giver, holder }) => ({ giver: renamed(giver), holder: renamed(holder!) })),
      };
      expect(figures(reportOf(other))).toEqual(figures(reportOf(fields)));
    }), { numRuns: 200 });
  });
});

describe('Changer un fait change ce qui en dépend, et rien d’autre', () => {
  test('un pouvoir refusé, remis à un membre qui en porte déjà un, ne change pas les voix des autres ; donné à un membre libre, il en ajoute une', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...LETTERS], { minLength: 4, maxLength: 4 }), ([giver, otherGiver, holder, free]) => {
      const roll = { ...(base.roll as NamedRoll), presentAtOpening: [...LETTERS].filter((id) => id !== giver && id !== otherGiver) };
      const total = (proxies: SittingFields['proxies']): number => {
        const { voices } = reportOf({ ...base, roll, proxies });
        return voices._tag === 'VoicesCounted' ? voices.total : Number.NaN;
      };
      const first = { giver: giver!, holder: holder! };
      expect(total([first])).toBe(14);
      expect(total([first, { giver: otherGiver!, holder: holder! }])).toBe(14);
      expect(total([first, { giver: otherGiver!, holder: free! }])).toBe(15);
    }), { numRuns: 50 });
  });

  test('un présent de plus à l’ouverture ne fait perdre le quorum à aucun point', () => {
    const rank = { QuorumNotMet: 0, QuorumUndetermined: 1, QuorumMet: 2 } as const;
    const ranks = (report: SittingReport): ReadonlyArray<number> => [report, ...report.deliberations].map(({ quorum: { _tag } }) => rank[_tag as keyof typeof rank]);
    fc.assert(fc.property(sittings, (fields) => {
      const { roll } = fields;
      const absent = [...LETTERS].find((id) => !roll.presentAtOpening.includes(id) && !roll.movements.some(({ member }) => member === id) && !fields.proxies.some(({ giver }) => giver === id));
      fc.pre(absent !== undefined);
      const before = ranks(reportOf(fields));
      const after = ranks(reportOf({ ...fields, roll: { ...roll, presentAtOpening: [...roll.presentAtOpening, absent!] } }));
      expect(after.filter((one, place) => one < before[place]!)).toEqual([]);
    }), { numRuns: 300 });
  });

  test('tenir un mouvement pour survenu pendant un point laisse à ce point le quorum d’avant', () => {
    fc.assert(fc.property(sittings, fc.nat(AGENDA.length - 1), (fields, item) => {
      const { roll } = fields;
      const settled = [...LETTERS].find((id) => roll.presentAtOpening.includes(id) && !roll.movements.some(({ member }) => member === id));
      fc.pre(settled !== undefined);
      const leaving = (at: Pick<Movement, 'before' | 'during'>): SittingReport =>
        reportOf({ ...fields, roll: { ...roll, movements: [{ kind: 'leaves', member: settled!, ...at }, ...roll.movements] } });
      const [still, meanwhile, beforehand] = [reportOf(fields), leaving({ during: AGENDA[item]! }), leaving({ before: AGENDA[item]! })].map(({ deliberations }) => deliberations);
      fc.pre(!fields.proxies.some(({ giver, holder }) => giver === settled || holder === settled));
      expect(meanwhile!.slice(0, item + 1).map(({ quorum }) => quorum)).toEqual(still!.slice(0, item + 1).map(({ quorum }) => quorum));
      expect(meanwhile!.map(({ voices }) => voices)).toEqual(beforehand!.map(({ voices }) => voices));
      expect(meanwhile!.slice(item + 1).map(({ quorum }) => quorum)).toEqual(beforehand!.slice(item + 1).map(({ quorum }) => quorum));
    }), { numRuns: 200 });
  });
});
