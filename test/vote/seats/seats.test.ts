import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { SeatBallotFields, SeatFraction, SeatList, SeatsFinding, StatedSeatRule } from '../../../src/vote/index.js';
import { countBonusSeats, makeSeatBallot, PROPORTIONAL_COMMISSIONS, SEAT_ELECTIONS, seatRuleInForce } from '../../../src/vote/index.js';
import { wordFinding } from '../../../src/wording/index.js';
import { cited, withoutBasis } from '../../body/organs.js';
import { day } from '../../calendar/day.js';
import { allocate, allocated, listsOf, tagsOf, tiesOf } from './ballots.js';
import type { RegisterCase } from './register.cases.js';
import { registerCases } from './register.cases.js';
import type { SeatsFacts } from './seats.cases.js';
import { allocatedCases, bonusCases, openCases, seatRuleCases, shortListCases } from './seats.cases.js';

const fractionOf = (text: string): SeatFraction => {
  const [numerator, denominator] = text.split('/').map(Number) as [number, number];
  return { numerator, denominator };
};

const fieldsOf = ({ scrutin, jour, sièges, tour, voix, candidats, moyennes, tirages }: SeatsFacts): SeatBallotFields => ({
  rule: scrutin, heldOn: day(jour), seats: sièges,
  lists: Object.entries(voix).map(([id, votes]): SeatList => ({
    id, votes,
    ...(candidats === undefined ? {} : { candidates: candidats[id]!.map((born) => (born === null ? {} : { bornOn: day(born) })) }),
    ...(moyennes?.[id] === undefined ? {} : { averageAge: fractionOf(moyennes[id]) }),
  })),
  ...(tour === undefined ? {} : { round: tour }),
  ...(tirages === undefined ? {} : { draws: tirages.map(([stage, order]) => ({ stage, order })) }),
});

describe('Répartition des sièges : la règle, le quotient, et chaque étape', () => {
  test.each(allocatedCases)('$id $cas', (row) => {
    const finding = allocated(allocate(fieldsOf(row)));
    expect(Object.fromEntries(finding.lists.map(({ list, bonus, byQuota, beyondQuota, filled }) => [list, [bonus, byQuota, beyondQuota, filled]]))).toEqual(row.listes);
    expect(finding.lists.filter(({ bonus, byQuota, beyondQuota, earned }) => earned !== bonus + byQuota + beyondQuota)).toEqual([]);
    expect(finding.quota).toEqual(fractionOf(row.quotient));
    expect(finding.steps.map(({ at, won, tie }) => [`${at.numerator}/${at.denominator}`, won, tie?.settledBy ?? null])).toEqual(row.étapes);
    expect(finding.bonus === null ? null : [finding.bonus.list, finding.bonus.seats, finding.bonus.tie?.settledBy ?? null]).toEqual(row.prime);
    expect(finding.unfilled).toBe(row.vides);
    expect(cited(finding.basis)).toEqual(row.fondement);
    expect(finding.notes).toEqual(row.notes);
  });

  test.each(openCases)('$id $cas', (row) => {
    const [finding, ...others] = allocate(fieldsOf(row)) as readonly [SeatsFinding];
    const soFar = 'soFar' in finding ? finding.soFar : null;
    const shown = Object.fromEntries(Object.entries(withoutBasis(finding)).filter(([key]) => key !== 'soFar' || soFar === null));
    expect(shown).toEqual(row.attendu);
    expect(soFar === null ? null : Object.fromEntries(soFar.lists.map(({ list, filled }) => [list, filled]))).toEqual(row.acquis);
    expect(soFar?.steps.map(({ at, won, tie }) => [`${at.numerator}/${at.denominator}`, won, tie?.settledBy ?? null])).toEqual(row.étapes);
    expect(soFar?.unfilled ?? 0).toBe(0);
    expect(others).toEqual([]);
  });

  test('le constat entier, sources comprises', () => {
    expect(allocate(fieldsOf(allocatedCases.find(({ id }) => id === 'SIEGE-03')!))).toEqual([
      {
        _tag: 'SeatsAllocated', standing: 'conforms', method: 'largest-remainder', seats: 4, votesCast: 16, threshold: null, bonus: null,
        quota: { numerator: 16, denominator: 4 },
        lists: [
          { list: 'A', votes: 10, admission: 'admitted', bonus: 0, byQuota: 2, beyondQuota: 1, remainder: { numerator: 8, denominator: 4 }, earned: 3, filled: 3 },
          { list: 'B', votes: 6, admission: 'admitted', bonus: 0, byQuota: 1, beyondQuota: 0, remainder: { numerator: 8, denominator: 4 }, earned: 1, filled: 1 },
        ],
        steps: [{ at: { numerator: 8, denominator: 4 }, won: ['A'], tie: { among: ['A', 'B'], settledBy: 'more-votes' } }],
        unfilled: 0,
        basis: [
          { text: 'CGCT', article: 'D1411-3', from: '2000-04-09', until: null, authority: 'statute', confirmed: 'older-text' },
          { text: 'CGCT', article: 'D1411-4', from: '2000-04-09', until: null, authority: 'statute', confirmed: 'older-text' },
        ],
        notes: [],
      },
    ]);
  });

  test('le constat entier, une liste sans voix et une liste trop courte', () => {
    const list = { admission: 'admitted', bonus: 0 };
    expect(withoutBasis(allocated(allocate(fieldsOf(allocatedCases.find(({ id }) => id === 'SIEGE-12')!))))).toEqual({
      _tag: 'SeatsAllocated', standing: 'conforms', method: 'largest-remainder', seats: 5, votesCast: 25, threshold: null, bonus: null,
      quota: { numerator: 25, denominator: 5 },
      lists: [
        { ...list, list: 'A', votes: 15, byQuota: 2, beyondQuota: 0, remainder: { numerator: 0, denominator: 5 }, earned: 2, filled: 2 },
        { ...list, list: 'B', votes: 10, byQuota: 2, beyondQuota: 0, remainder: { numerator: 0, denominator: 5 }, earned: 2, filled: 2 },
        { ...list, list: 'C', votes: 0, admission: 'no-vote', byQuota: 0, beyondQuota: 0, remainder: null, earned: 0, filled: 0 },
      ],
      steps: [], unfilled: 1, notes: ['014-seats-without-candidate'],
    });
  });

  test('le constat entier, une liste sous le seuil et une prime', () => {
    expect(withoutBasis(allocated(allocate(fieldsOf(allocatedCases.find(({ id }) => id === 'SIEGE-30')!))))).toEqual({
      _tag: 'SeatsAllocated', standing: 'conforms', method: 'highest-average', seats: 19, votesCast: 715, threshold: { numerator: 5, denominator: 100 },
      bonus: { list: 'L1', seats: 10, tie: null }, quota: { numerator: 683, denominator: 9 },
      lists: [
        { list: 'L1', votes: 503, admission: 'admitted', bonus: 10, byQuota: 6, beyondQuota: 1, remainder: null, earned: 17, filled: 17 },
        { list: 'L2', votes: 180, admission: 'admitted', bonus: 0, byQuota: 2, beyondQuota: 0, remainder: null, earned: 2, filled: 2 },
        { list: 'L3', votes: 32, admission: 'below-threshold', bonus: 0, byQuota: 0, beyondQuota: 0, remainder: null, earned: 0, filled: 0 },
      ],
      steps: [{ at: { numerator: 503, denominator: 7 }, won: ['L1'], tie: null }], unfilled: 0, notes: [],
    });
  });

  test('les listes à égalité sont nommées, pour la prime comme pour un siège chacune', () => {
    expect(allocated(allocate(fieldsOf(allocatedCases.find(({ id }) => id === 'SIEGE-39')!))).bonus).toEqual({ list: 'B', seats: 2, tie: { among: ['A', 'B'], settledBy: 'age' } });
    expect(allocated(allocate(fieldsOf(allocatedCases.find(({ id }) => id === 'SIEGE-24')!))).steps).toEqual([
      { at: { numerator: 264, denominator: 4 }, won: ['A', 'C'], tie: { among: ['A', 'C'], settledBy: 'a-seat-each' } },
    ]);
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [...allocatedCases, ...openCases, ...bonusCases, ...shortListCases, ...seatRuleCases, ...registerCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('Code électoral, art. L262 : la moitié des sièges, arrondie au-dessus de quatre vers le haut, en dessous vers le bas', () => {
  const rule = seatRuleInForce('municipal-council', day('2026-03-15')).rule!.bonus!;

  test.each(bonusCases)('$id $cas (prime : $prime)', ({ sièges, prime }) => {
    expect(countBonusSeats(sièges, rule)).toBe(prime);
  });

  test('un tiers de quatre sièges n’est pas un nombre entier : au seuil même, en dessous', () => {
    expect([4, 5].map((seats) => countBonusSeats(seats, { share: { numerator: 1, denominator: 3 }, roundsUpAbove: 4 }))).toEqual([1, 2]);
  });

  test('deux tiers de sept sièges, une part de plusieurs : cinq', () => {
    expect(countBonusSeats(7, { share: { numerator: 2, denominator: 3 }, roundsUpAbove: 4 })).toBe(5);
  });

  test('s-salles-2020 : la source imprime neuf sur dix-neuf, la prime est de dix', () => {
    const findings = allocate({ rule: 'municipal-council', heldOn: day('2020-03-15'), round: 1, seats: 19, lists: listsOf([2, 1]), printedBonus: 9 });
    expect(findings.slice(1).map(withoutBasis)).toEqual([{ _tag: 'PrintedBonusDisagrees', standing: 'breaches', seats: 19, printed: 9, computed: 10, notes: [] }]);
    expect(allocate({ rule: 'municipal-council', heldOn: day('2020-03-15'), round: 1, seats: 19, lists: listsOf([2, 1]), printedBonus: 10 })).toHaveLength(1);
  });
});

const stated = (method: StatedSeatRule['method'], threshold: SeatFraction | null): StatedSeatRule => ({
  method, bonus: null, threshold, unfilled: 'stay-empty', source: PROPORTIONAL_COMMISSIONS,
});

const RULES: Readonly<Record<string, StatedSeatRule>> = {
  'plus fort reste': stated('largest-remainder', null),
  'plus forte moyenne sans prime': stated('highest-average', { numerator: 5, denominator: 100 }),
};

const findingsOf = ({ scrutin, jour, sièges, voix, imprimés }: RegisterCase): ReadonlyArray<SeatsFinding> =>
  allocate({
    rule: RULES[scrutin] ?? (scrutin as Exclude<RegisterCase['scrutin'], 'plus fort reste' | 'plus forte moyenne sans prime'>),
    heldOn: day(jour), round: 1, seats: sièges,
    lists: listsOf(voix).map((list, rank) => (imprimés === undefined ? list : { ...list, printedSeats: imprimés[rank]! })),
  });

describe('Le recueil des répartitions réelles : les sièges imprimés sont confirmés, ou contredits', () => {
  test.each(registerCases)('$id $cas : $jugement', (row) => {
    const findings = findingsOf(row);
    const finding = allocated(findings);
    expect(finding.lists.map(({ filled }) => filled)).toEqual(row.attendus);
    expect(finding.bonus?.seats ?? 0).toBe(row.prime);
    expect(tiesOf(finding)).toEqual(row.égalités);
    expect(tagsOf(findings.slice(1))).toEqual(row.jugement === 'confirmé' ? ['PrintedSeatsAgree'] : row.jugement === 'rien' ? [] : ['PrintedSeatsDisagree']);
    if (row.jugement === 'confirmé') expect(withoutBasis(findings[1]!)).toEqual({ _tag: 'PrintedSeatsAgree', standing: 'conforms', lists: row.voix.length, notes: [] });
  });

  test('s-23107 Lépinas : la raison est dans le constat, une égalité de moyennes que les suffrages départagent', () => {
    const findings = findingsOf(registerCases.find(({ id }) => id === 's-23107')!);
    expect(findings.map((finding) => wordFinding(finding, 'fr').replace(/[\u00A0\u202F]/g, ' '))).toEqual([
      '11 sièges répartis à la plus forte moyenne : L1 10 (6 de prime, 3 au quotient, 1 à la plus forte moyenne), L2 1 (1 au quotient) ; quotient 120/5 ; moyenne de 80/4 : L1 (égalité entre L1, L2, départagée au plus grand nombre de suffrages).',
      'Sièges imprimés en désaccord avec la règle : L1 9 au lieu de 10, L2 2 au lieu de 1.',
    ]);
  });

  test('s-89251 Merry-la-Vallée : 109 à 109 au premier tour, des sièges sont imprimés quand aucun n’est attribué', () => {
    const [first, second] = listsOf([109, 109]) as [SeatList, SeatList];
    const findings = allocate({
      rule: 'municipal-council', heldOn: day('2026-03-15'), round: 1, seats: 11, votesCast: 218,
      lists: [{ ...first, printedSeats: 2 }, { ...second, printedSeats: 9 }],
    });
    expect(findings.map(withoutBasis)).toEqual([
      { _tag: 'SecondRoundNeeded', standing: 'conforms', leading: ['L1', 'L2'], votes: 109, votesCast: 218, notes: [] },
      { _tag: 'PrintedSeatsDisagree', standing: 'breaches', lists: [{ list: 'L1', printed: 2, computed: 0 }, { list: 'L2', printed: 9, computed: 0 }], notes: [] },
    ]);
  });

  test('les suffrages exprimés imprimés ne sont pas la somme des voix', () => {
    const findings = allocate({ rule: 'tender-commission', heldOn: day('2026-04-10'), seats: 5, votesCast: 28, lists: listsOf([18, 9]) });
    expect(findings.slice(1).map(withoutBasis)).toEqual([{ _tag: 'ListVotesDisagree', standing: 'breaches', votesCast: 28, sum: 27, notes: [] }]);
  });

  test('aucun suffrage, des sièges imprimés quand même', () => {
    const [first, second] = listsOf([0, 0]) as [SeatList, SeatList];
    const findings = allocate({ rule: 'tender-commission', heldOn: day('2026-04-10'), seats: 5, lists: [{ ...first, printedSeats: 3 }, { ...second, printedSeats: 0 }] });
    expect(findings.map(withoutBasis)).toEqual([
      { _tag: 'NoSeatAllocated', standing: 'conforms', because: 'no-vote', seats: 5, notes: [] },
      { _tag: 'PrintedSeatsDisagree', standing: 'breaches', lists: [{ list: 'L1', printed: 3, computed: 0 }], notes: [] },
    ]);
  });

  test.each(shortListCases)('$id $cas', ({ sièges, primeDeLaListeDeTête, voix, candidatsDeA, attendu, vides, notes }) => {
    const bonus = primeDeLaListeDeTête === 'aucune' ? null : { share: { numerator: 1, denominator: 2 }, roundsUpAbove: 4 };
    const rule: StatedSeatRule = { ...stated('highest-average', null), unfilled: 'other-lists', bonus };
    const candidates = Array.from({ length: candidatsDeA }, () => ({}));
    const finding = allocated(allocate({ rule, heldOn: day('2026-04-10'), seats: sièges, lists: [{ id: 'A', votes: voix.A, candidates }, { id: 'B', votes: voix.B }] }));
    expect([Object.fromEntries(finding.lists.map(({ list, filled }) => [list, filled])), finding.unfilled, finding.notes]).toEqual([attendu, vides, notes]);
  });

  test('une règle fournie par l’appelant porte la source qu’il donne et les notes de ce que le texte tait', () => {
    const finding = allocated(allocate({ rule: RULES['plus fort reste']!, heldOn: day('2026-04-10'), seats: 5, lists: [{ id: 'A', votes: 5, candidates: [{}] }] }));
    expect([finding.basis, finding.unfilled, finding.notes]).toEqual([
      [{ text: 'CGCT', article: 'L2121-22', paragraph: 'al. 3', from: null, until: null, authority: 'statute', confirmed: 'older-text' }], 4, ['014-seats-without-candidate'],
    ]);
  });
});

describe('Ce qui ne décrit aucun scrutin possible est refusé, jamais une panne', () => {
  const sound: SeatBallotFields = { rule: 'tender-commission', heldOn: day('2026-04-10'), seats: 5, lists: listsOf([18, 9]) };
  const list = (fields: Partial<SeatList>): Partial<SeatBallotFields> => ({ lists: [{ id: 'A', votes: 1, ...fields }] });
  const rule = (fields: Partial<StatedSeatRule>): Partial<SeatBallotFields> => ({ rule: { ...RULES['plus fort reste']!, ...fields } });

  // prettier-ignore
  const defects: ReadonlyArray<readonly [string, Partial<SeatBallotFields>, object]> = [
    ['aucun siège',                    { seats: 0 },                          { _tag: 'SeatsNotCountable', found: '0' }],
    ['un siège et demi',               { seats: 1.5 },                        { _tag: 'SeatsNotCountable', found: '1.5' }],
    ['des sièges sans nombre',         { seats: Number.NaN },                 { _tag: 'SeatsNotCountable', found: 'NaN' }],
    ['dix mille et un sièges',         { seats: 10_001 },                     { _tag: 'SeatsNotCountable', found: '10001' }],
    ['aucune liste',                   { lists: [] },                         { _tag: 'NoLists' }],
    ['deux listes du même nom',        { lists: [...listsOf([1]), ...listsOf([2])] }, { _tag: 'DuplicateList', list: 'L1' }],
    ['des voix négatives',             list({ votes: -1 }),                   { _tag: 'VotesNotCountable', list: 'A', found: '-1' }],
    ['une demi-voix',                  list({ votes: 0.5 }),                  { _tag: 'VotesNotCountable', list: 'A', found: '0.5' }],
    ['des voix au-delà du calculable', { lists: listsOf([Number.MAX_SAFE_INTEGER, 1]) }, { _tag: 'VotesTooLarge', found: '9007199254740992' }],
    ['des suffrages exprimés négatifs', { votesCast: -3 },                    { _tag: 'VotesNotCountable', list: null, found: '-3' }],
    ['un siège imprimé négatif',       list({ printedSeats: -1 }),            { _tag: 'PrintedSeatsNotCountable', list: 'A', found: '-1' }],
    ['une prime imprimée en fraction', { printedBonus: 9.5 },                 { _tag: 'PrintedSeatsNotCountable', list: null, found: '9.5' }],
    ['une moyenne d’âge sur personne', list({ averageAge: { numerator: 50, denominator: 0 } }), { _tag: 'AverageAgeImpossible', list: 'A', found: '50/0' }],
    ['un candidat né le jour du scrutin', list({ candidates: [{}, { bornOn: day('2026-04-10') }] }), { _tag: 'BornAfterTheBallot', list: 'A', candidate: 1, bornOn: '2026-04-10', heldOn: '2026-04-10' }],
    ['une moyenne d’âge nulle',         list({ averageAge: { numerator: 0, denominator: 4 } }), { _tag: 'AverageAgeImpossible', list: 'A', found: '0/4' }],
    ['une moyenne d’âge négative',     list({ averageAge: { numerator: -50, denominator: 4 } }), { _tag: 'AverageAgeImpossible', list: 'A', found: '-50/4' }],
    ['une somme d’âges qui n’est pas entière', list({ averageAge: { numerator: 50.5, denominator: 4 } }), { _tag: 'AverageAgeImpossible', list: 'A', found: '50.5/4' }],
    ['une moyenne d’âge sur une personne et demie', list({ averageAge: { numerator: 50, denominator: 1.5 } }), { _tag: 'AverageAgeImpossible', list: 'A', found: '50/1.5' }],
    ['un premier candidat né le jour du scrutin', list({ candidates: [{ bornOn: day('2026-04-10') }, {}] }), { _tag: 'BornAfterTheBallot', list: 'A', candidate: 0, bornOn: '2026-04-10', heldOn: '2026-04-10' }],
    ['un tirage qui nomme une liste inconnue', { draws: [{ stage: 'bonus', order: ['L1'] }, { stage: 'last-seats', order: ['L2', 'zzzzzz'] }] }, { _tag: 'UnknownList', stage: 'last-seats', list: 'zzzzzz', near: null }],
    ['un tirage qui nomme mal une liste', { draws: [{ stage: 'bonus', order: ['L3'] }] }, { _tag: 'UnknownList', stage: 'bonus', list: 'L3', near: 'L1' }],
    ['un troisième tour',              { round: 3 as 2 },                     { _tag: 'RoundUnknown', found: '3' }],
    ['une élection inconnue',          { rule: 'zzz' as 'tender-commission' }, { _tag: 'SeatElectionUnknown', found: 'zzz', elections: ['tender-commission', 'public-service-commission', 'ccas-board', 'departmental-permanent-commission', 'regional-permanent-commission', 'municipal-council', 'community-council'] }],
    ['une prime plus grande que tout', rule({ bonus: { share: { numerator: 3, denominator: 2 }, roundsUpAbove: 0 } }), { _tag: 'SeatRuleImpossible', part: 'bonus', found: '3/2' }],
    ['une prime négative',             rule({ bonus: { share: { numerator: -1, denominator: 2 }, roundsUpAbove: 4 } }), { _tag: 'SeatRuleImpossible', part: 'bonus', found: '-1/2' }],
    ['une prime dont le numérateur n’est pas entier', rule({ bonus: { share: { numerator: 0.5, denominator: 1 }, roundsUpAbove: 4 } }), { _tag: 'SeatRuleImpossible', part: 'bonus', found: '0.5/1' }],
    ['un seuil dont le dénominateur n’est pas entier', rule({ threshold: { numerator: 1, denominator: 2.5 } }), { _tag: 'SeatRuleImpossible', part: 'threshold', found: '1/2.5' }],
    ['un seuil sur zéro',              rule({ threshold: { numerator: 0, denominator: 0 } }), { _tag: 'SeatRuleImpossible', part: 'threshold', found: '0/0' }],
  ];

  test.each(defects)('%s', (_, fields, defect) => {
    expect(makeSeatBallot({ ...sound, ...fields })).toEqual(either.left(defect));
  });

  test('un scrutin sans défaut passe tel quel', () => {
    expect(makeSeatBallot(sound)).toEqual(either.right({ ...sound, _brand: 'SeatBallot' }));
  });

  // prettier-ignore
  test.each([
    ['dix mille sièges',                     { seats: 10_000 }],
    ['les dernières voix qui se comptent',   { lists: listsOf([Number.MAX_SAFE_INTEGER - 1, 1]) }],
    ['un candidat né la veille',             list({ candidates: [{ bornOn: day('2026-04-09') }] })],
    ['la plus petite moyenne d’âge',         list({ averageAge: { numerator: 1, denominator: 1 } })],
    ['une prime de tous les sièges',         rule({ bonus: { share: { numerator: 2, denominator: 2 }, roundsUpAbove: 4 } })],
    ['un seuil nul',                         rule({ threshold: { numerator: 0, denominator: 2 } })],
  ] as ReadonlyArray<readonly [string, Partial<SeatBallotFields>]>)('passe encore : %s', (_, fields) => {
    expect(makeSeatBallot({ ...sound, ...fields })).toEqual(either.right({ ...sound, ...fields, _brand: 'SeatBallot' }));
  });
});

describe('Les élections par listes connues', () => {
  test.each(seatRuleCases)('$id $cas', ({ scrutin, attendu }) => {
    const { rule, basis } = seatRuleInForce(scrutin, day('2026-11-23'));
    const written = (share: SeatFraction | undefined): string | null => (share === undefined ? null : `${share.numerator}/${share.denominator}`);
    expect({ mode: rule?.method, prime: written(rule?.bonus?.share), seuil: written(rule?.threshold ?? undefined) }).toEqual(attendu);
    expect(basis.every(({ authority }) => authority === 'statute')).toBe(true);
  });

  test('il n’y en a pas d’autre', () => {
    expect(seatRuleCases.map(({ scrutin }) => scrutin)).toEqual(SEAT_ELECTIONS);
  });

  test('toutes les phrases s’écrivent, en français et en anglais', () => {
    for (const row of [...allocatedCases, ...openCases]) {
      for (const finding of allocate(fieldsOf(row))) {
        for (const locale of ['fr', 'en'] as const) {
          expect(wordFinding(finding, locale)).not.toMatch(/undefined|null|NaN|\[object/);
        }
      }
    }
  });
});
