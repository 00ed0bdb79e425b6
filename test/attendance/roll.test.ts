import { describe, expect, test } from 'vitest';
import type { CountedRoll, Derived, DerivedFigures, Member, NamedRoll, RollCall, RollFinding } from '../../src/attendance/index.js';
import {
  assessFormalities, assessRoll, comparePrinted, countFigures, countRoll, followRoll, membersNowhere, minutesBasis, rollCallAt,
} from '../../src/attendance/index.js';
import { cited, organ, withoutBasis } from '../body/organs.js';
import { day } from '../calendar/day.js';
import type { ChiffreImprimé, CountCase } from './roll.cases.js';
import { duringCases } from './during.cases.js';
import { figuresCases, followCases, formalityCases, homonymCases, namedCountCases, nowhereCases, printedCases } from './roll.cases.js';
import { callOf, movement, namedRoll, withdrawnBecause } from './rolls.js';

const AGENDA = ['1', '2', '3'];
const commune = organ({ type: 'commune' });
const SÉANCE = day('2024-07-04');
const minutes = minutesBasis(commune, SÉANCE);
const MINUTES = { text: 'CGCT', article: 'L2121-15', from: '2022-07-01', until: null, authority: 'statute', confirmed: 'current-text' };

const assess = (roll: NamedRoll, givers: ReadonlyArray<string> = []): ReadonlyArray<RollFinding> =>
  assessRoll({ organ: commune, heldOn: SÉANCE, roll, followed: followRoll(roll, AGENDA), givers }).filter(({ _tag }) => !_tag.startsWith('Alternate'));

const letterOf = { present: 'P', absent: 'A', withdrawn: 'R' } as const;
const stateOf = { P: 'present', A: 'absent', R: 'withdrawn' } as const;

describe('CGCT, art. L2121-15 : le procès-verbal nomme les présents, et dit qui arrive, part ou se retire', () => {
  test.each(followCases)('$id $cas', (row) => {
    const roll = namedRoll({ membres: ['A', 'B', 'C'], présents: row.présents, mouvements: row.mouvements, ...(row.absents === undefined ? {} : { absents: row.absents }) });
    const { calls, votes, placeOf, stateIn, ...followed } = followRoll(roll, AGENDA);
    expect(votes).toBe(calls);
    expect(calls.map((call) => call.states.map((_, place) => stateIn(call, place)))).toEqual(calls.map(({ states }) => states));
    expect(calls).toEqual(row.états.map((letters, moment): RollCall => ({
      states: [...letters].map((letter) => stateOf[letter as 'P' | 'A' | 'R']),
      present: [...letters].filter((letter) => letter === 'P').length,
      withdrawn: [...letters].filter((letter) => letter === 'R').length,
      withdrawnBecause: withdrawnBecause(row.motifs?.[moment] ?? `000${[...letters].filter((letter) => letter === 'R').length}`),
      doubtful: row.incertains?.[moment] ?? 0,
    })));
    expect(followed).toEqual({
      inTwoStates: (row.deuxÉtats ?? []).map((letter) => 'ABC'.indexOf(letter)),
      homonyms: [],
      notPlaced: (row.nonSitués ?? []).map(movement),
      impossible: (row.impossibles ?? []).map(([kind, member, before, state, motif]) => ({ movement: movement([kind, member, before, motif]), state })),
      doubtful: (row.douteux ?? row.deuxÉtats ?? []).map((letter) => 'ABC'.indexOf(letter)),
    });
    expect(['A', 'B', 'C', 'Z'].map(placeOf)).toEqual([0, 1, 2, undefined]);
  });

  test.each(duringCases)('$id $cas', ({ mouvements, appels, états, impossibles }) => {
    const roll: NamedRoll = { ...namedRoll({ membres: ['A', 'B', 'C'], présents: ['A', 'B'] }), movements: mouvements };
    const { calls, votes, impossible } = followRoll(roll, AGENDA);
    const letters = (call: RollCall): string => call.states.map((state) => letterOf[state]).join('');
    expect({ appels: calls.map(letters), états: votes.map(letters), impossibles: impossible.length }).toEqual({ appels, états, impossibles });
  });

  test.each(followCases)('$id les mêmes, par leurs noms à chaque point', (row) => {
    const roll = namedRoll({ membres: ['A', 'B', 'C'], présents: row.présents, mouvements: row.mouvements });
    AGENDA.forEach((item, place) => {
      const inState = (letter: string): ReadonlyArray<string> => ['A', 'B', 'C'].filter((_, member) => row.états[place + 1]?.[member] === letter);
      expect(rollCallAt({ roll, agenda: AGENDA }, item)).toEqual({
        item, present: inState(letterOf.present), absent: inState(letterOf.absent), withdrawn: inState(letterOf.withdrawn),
      });
    });
  });

  test('un point qui n’est pas à l’ordre du jour n’a pas d’appel', () => {
    const roll = namedRoll({ membres: ['A'], présents: ['A'] });
    expect(rollCallAt({ roll, agenda: AGENDA }, '4')).toBeUndefined();
    expect(rollCallAt({ roll, agenda: [] }, '1')).toBeUndefined();
  });

  test('tant que personne ne bouge, l’appel est le même objet', () => {
    const { calls } = followRoll(namedRoll({ membres: ['A', 'B'], présents: ['A'], mouvements: [['arrives', 'B', '3']] }), AGENDA);
    expect(calls[1]).toBe(calls[0]);
    expect(calls[2]).toBe(calls[1]);
    expect(calls[3]).not.toBe(calls[2]);
  });
});

describe('Interprétation 008 : deux membres que le procès-verbal ne distingue pas', () => {
  test.each(homonymCases)('$id $cas', ({ membres, distincts, ressemblance = 'given-name-missing' }) => {
    const [first, second] = membres.map((member, place): Member => ({ id: `m${place}`, ...member })) as [Member, Member];
    const pairs = distincts === 'non' ? [[0, 1, ressemblance]] : [];
    expect(followRoll(namedRoll({ membres: [first, second], présents: ['m0'] }), AGENDA).homonyms).toEqual(pairs);
    expect(followRoll(namedRoll({ membres: [first, second], présents: ['m1'] }), AGENDA).homonyms).toEqual(pairs);
    expect(followRoll(namedRoll({ membres: [second, first], présents: ['m0'] }), AGENDA).homonyms).toEqual(pairs);
  });

  test('deux homonymes présents ensemble, ou absents ensemble, sont deux', () => {
    const membres = [{ id: 'm0', surname: 'DURAND' }, { id: 'm1', surname: 'DURAND' }];
    expect(followRoll(namedRoll({ membres, présents: ['m0', 'm1'] }), AGENDA).homonyms).toEqual([]);
    expect(followRoll(namedRoll({ membres, présents: [] }), AGENDA).homonyms).toEqual([]);
  });

  test('le même nom en entier deux fois parmi les présents : une présence de moins peut-être', () => {
    const membres = [{ id: 'm0', givenName: 'Zoé', surname: 'DURAND' }, { id: 'm1', givenName: 'Zoé', surname: 'DURAND' }];
    const followed = followRoll(namedRoll({ membres, présents: ['m0', 'm1'] }), AGENDA);
    expect(followed.homonyms).toEqual([[0, 1, 'same-name']]);
    expect(followed.calls[0]).toEqual({ states: ['present', 'present'], present: 2, withdrawn: 0, withdrawnBecause: withdrawnBecause('0000'), doubtful: 1 });
    expect(followRoll(namedRoll({ membres, présents: [] }), AGENDA).homonyms).toEqual([]);
  });

  test('trois homonymes, un seul présent : chaque paire', () => {
    const membres = ['m0', 'm1', 'm2'].map((id) => ({ id, surname: 'DURAND' }));
    expect(followRoll(namedRoll({ membres, présents: ['m1'] }), AGENDA).homonyms).toEqual([[0, 1, 'given-name-missing'], [1, 2, 'given-name-missing']]);
  });
});

const count = (row: CountCase): RollFinding => {
  const roll = namedRoll({ membres: [], présents: [], ...(row.enExercice === undefined ? {} : { enExercice: row.enExercice }) });
  const call = callOf({ present: row.présents ?? 0, withdrawn: row.retirés ?? 0, doubtful: row.incertains ?? 0 });
  return countRoll({ roll, call, represented: { certain: row.représentés ?? 0, inDoubt: row.peutÊtreReprésentés ?? 0 }, basis: minutes });
};

const figures = (row: CountCase): RollFinding => {
  const roll: CountedRoll = {
    _tag: 'CountedRoll',
    ...(row.enExercice === undefined ? {} : { inOffice: row.enExercice }),
    ...(row.présents === undefined ? {} : { present: row.présents }),
    ...(row.représentés === undefined ? {} : { represented: row.représentés }),
  };
  return countFigures(roll, minutes);
};

describe('CGCT, art. L2121-15 : en exercice = présents + représentés + retirés + absents', () => {
  test.each(namedCountCases)('$id $cas', (row) => {
    expect(count(row)).toEqual({ ...row.attendu, basis: [MINUTES], notes: [] });
  });

  test.each(figuresCases)('$id en chiffres seulement : $cas', (row) => {
    expect(figures(row)).toEqual({ ...row.attendu, basis: [MINUTES], notes: [] });
  });

  test('de 1 à 30 membres, toutes les répartitions : les parties font le tout, ou le constat le dit', () => {
    const wrong: Array<string> = [];
    for (let enExercice = 1; enExercice <= 30; enExercice++) {
      for (let présents = 0; présents <= enExercice; présents++) {
        for (let représentés = 0; présents + représentés <= enExercice + 1; représentés++) {
          for (const found of [count({ ...namedCountCases[0]!, enExercice, présents, représentés }), figures({ ...figuresCases[0]!, enExercice, présents, représentés })]) {
            const adds = found._tag === 'RollCounted'
              ? found.present + found.represented + found.representedInDoubt + found.withdrawn + found.absent === enExercice && found.absent >= 0
              : found._tag === 'MorePresentThanInOffice' && présents + représentés === enExercice + 1;
            if (!adds) wrong.push(`${enExercice}, ${présents}, ${représentés}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('Les membres en exercice que le procès-verbal ne nomme pas', () => {
  test.each(nowhereCases)('$id $cas', ({ enExercice, présents, absents, mandants = 0, arrivés = 0, suppléants = 0, nullePart }) => {
    const named = (letter: string, length: number): ReadonlyArray<string> => Array.from({ length }, (_, place) => `${letter}${place}`);
    const sitting = named('p', présents - suppléants);
    const alternates = named('s', suppléants).map((id, place): Member => ({ id, surname: `SUPPLÉANT ${place}`, standsInFor: `t${place}` }));
    const roll = namedRoll({
      membres: [...sitting, ...named('t', suppléants), ...alternates, ...named('a', absents ?? 0), ...named('m', mandants), ...named('v', arrivés)],
      présents: [...sitting, ...named('s', suppléants)], mouvements: named('v', arrivés).map((id) => ['arrives', id, '2']),
      ...(absents === undefined ? {} : { absents: named('a', absents) }), ...(enExercice === undefined ? {} : { enExercice }),
    });
    expect(membersNowhere(roll, named('m', mandants))).toBe(nullePart);
    expect(assess(roll, named('m', mandants))).toEqual(
      nullePart === 0 || enExercice === undefined ? [] : [{
        _tag: 'MembersUnaccountedFor', standing: 'undetermined', missing: ['members-nowhere'],
        inOffice: enExercice, named: enExercice - nullePart, nowhere: nullePart, basis: [MINUTES], notes: [],
      }],
    );
  });

  test('plus de noms que de membres en exercice : l’un des deux nombres est faux', () => {
    const roll = namedRoll({ membres: ['A', 'B', 'C'], présents: ['A', 'B'], absents: ['C'], enExercice: 2 });
    expect(assess(roll)).toEqual([{ _tag: 'MoreNamesThanInOffice', standing: 'breaches', inOffice: 2, named: 3, basis: [MINUTES], notes: [] }]);
    expect(assess({ ...roll, inOffice: 3 })).toEqual([]);
  });

  test('un suppléant n’est pas un nom de plus', () => {
    const membres = ['A', 'B', { id: 'S', surname: 'SUPPLÉANT', standsInFor: 'B' }];
    expect(assess(namedRoll({ membres, présents: ['A', 'S'], absents: [], enExercice: 2 }))).toEqual([]);
  });
});

describe('CGCT, art. L5211-6 : le suppléant siège quand le titulaire n’est pas là', () => {
  const membres = ['A', { id: 'S', surname: 'SUPPLÉANT', standsInFor: 'A' }, { id: 'T', surname: 'AUTRE', standsInFor: 'A' }];
  const présentsÀ = (présents: ReadonlyArray<string>): ReadonlyArray<string> | undefined =>
    rollCallAt({ roll: namedRoll({ membres, présents }), agenda: AGENDA }, '1')?.present;

  test('le titulaire est là : lui seul', () => { expect(présentsÀ(['A', 'S'])).toEqual(['A']); });
  test('le titulaire est absent : le suppléant', () => { expect(présentsÀ(['S'])).toEqual(['S']); });
  test('deux suppléants du même titulaire : le premier nommé', () => { expect(présentsÀ(['S', 'T'])).toEqual(['S']); });
  test('aucun des trois', () => { expect(présentsÀ([])).toEqual([]); });
});

describe('CGCT, art. L2121-15 : ce qui est contradictoire ou incertain dans une liste d’appel', () => {
  test('deux états, homonyme, mouvement non situé, mouvement impossible, membre nulle part : chacun son constat', () => {
    const roll = namedRoll({
      membres: ['A', 'B', 'C', { id: 'D1', surname: 'DURAND' }, { id: 'D2', givenName: 'Zoé', surname: 'DURAND' }],
      présents: ['A', 'B', 'D1'], absents: ['A', 'C', 'D2'], enExercice: 6,
      mouvements: [['leaves', 'B'], ['leaves', 'C', '2']],
    });
    const rests = { basis: [MINUTES] };
    expect(assess(roll)).toEqual([
      { _tag: 'MemberInTwoStates', standing: 'breaches', member: 'A', presentIfPresent: 3, presentIfAbsent: 2, ...rests, notes: ['009-two-states'] },
      { _tag: 'UndecidableHomonym', standing: 'undetermined', missing: ['identity-of-a-member'], present: 'D1', other: 'D2', ...rests, notes: ['008-homonyms'] },
      { _tag: 'MovementNotPlaced', standing: 'undetermined', missing: ['place-of-a-movement'], movement: { kind: 'leaves', member: 'B' }, ...rests, notes: [] },
      { _tag: 'MovementImpossible', standing: 'breaches', movement: { kind: 'leaves', member: 'C', before: '2' }, state: 'absent', ...rests, notes: [] },
      { _tag: 'MembersUnaccountedFor', standing: 'undetermined', missing: ['members-nowhere'], inOffice: 6, named: 5, nowhere: 1, ...rests, notes: [] },
    ]);
  });

  test('de deux homonymes, celui qui est présent est nommé le premier, où qu’il soit dans la liste', () => {
    const roll = namedRoll({ membres: [{ id: 'D1', surname: 'DURAND' }, { id: 'D2', surname: 'DURAND' }], présents: ['D2'] });
    expect(assess(roll)).toEqual([
      { _tag: 'UndecidableHomonym', standing: 'undetermined', missing: ['identity-of-a-member'], present: 'D2', other: 'D1', basis: [MINUTES], notes: ['008-homonyms'] },
    ]);
  });

  test('une liste sans défaut : aucun constat', () => {
    const roll = namedRoll({ membres: ['A', 'B', 'C'], présents: ['A', 'B'], absents: ['C'], enExercice: 3, mouvements: [['arrives', 'C', '2'], ['leaves', 'A', '3']] });
    expect(assess(roll)).toEqual([]);
  });

  test.each([
    ['avant le 1er juillet 2022, l’ancienne rédaction', { type: 'commune' }, '2022-06-30', ['CGCT L2121-15 [older-text]']],
    ['depuis, la nouvelle', { type: 'commune' }, '2022-07-01', ['CGCT L2121-15 [current-text]']],
    ['un département : rien que l’accord des chiffres entre eux', { type: 'departement' }, '2024-07-04', ['note d’interprétation 004 [unconfirmed]']],
    ['un syndicat mixte fermé : ses renvois', { type: 'syndicat-mixte-ferme' }, '2024-07-04', ['CGCT L2121-15 [current-text]', 'CGCT L5211-1 [current-text]', 'CGCT L5711-1 [older-text]']],
  ] as const)('le fondement : %s', (_, organe, séance, fondement) => {
    expect(cited(minutesBasis(organ(organe), day(séance)))).toEqual(fondement);
  });
});

const derived = (values: Partial<Record<ChiffreImprimé, number | readonly [number, number] | null>>): DerivedFigures => {
  const model = { 'in-office': 67, present: 40, represented: 6, absent: 21, voices: 46, quorum: 34, ...values };
  const range = (value: number | readonly [number, number] | null): Derived =>
    value === null ? null : typeof value === 'number' ? { atLeast: value, atMost: value } : { atLeast: value[0], atMost: value[1] };
  return {
    'in-office': range(model['in-office']), present: range(model.present), represented: range(model.represented),
    absent: range(model.absent), voices: range(model.voices), quorum: range(model.quorum),
  };
};

describe('Interprétation 004 : un chiffre imprimé s’accorde avec ceux qui le fondent', () => {
  test.each(printedCases)('$id $cas', ({ imprimé, noms = {}, àLOuverture = {}, accords, désaccords }) => {
    const rests = {
      basis: [MINUTES, { text: 'note d’interprétation', article: '004', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed' }],
      notes: ['004-printed-figures'],
    };
    expect(comparePrinted({ printed: imprimé, derived: derived(noms), atOpening: derived({ ...noms, ...àLOuverture }), minutes })).toEqual([
      ...(accords.length === 0 ? [] : [{ _tag: 'PrintedFiguresAgree', standing: 'conforms', figures: accords.map(([figure, printed]) => ({ figure, printed })), ...rests }]),
      ...désaccords.map((disagreement) => ({ _tag: 'PrintedFigureDisagrees', standing: 'breaches', ...disagreement, ...rests })),
    ]);
  });
});

describe('Interprétation 004, là où les règles de l’assemblée ne sont pas encodées', () => {
  test('les chiffres d’un même acte s’accordent encore entre eux, sur la seule note', () => {
    const note = minutesBasis(organ({ type: 'departement' }), SÉANCE);
    expect(comparePrinted({ printed: { present: 41 }, derived: derived({}), atOpening: derived({}), minutes: note })).toEqual([
      {
        _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure: 'present', printed: 41, atLeast: 40, atMost: 40, trueAt: 'no-known-moment',
        basis: [{ text: 'note d’interprétation', article: '004', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed' }],
        notes: ['004-printed-figures'],
      },
    ]);
  });
});

describe('CGCT, art. L2121-14 et L2121-15 : le maire préside, ou celui qui le remplace ; un secrétaire est nommé parmi les membres', () => {
  test.each(formalityCases)('$id $cas', ({ organe = { type: 'commune' }, séance = '2024-07-04', président, secrétaires, présents, attendu, fondement, notes = [] }) => {
    const findings = assessFormalities({
      organ: organ(organe), heldOn: day(séance),
      ...(président === undefined ? {} : { chair: président }),
      ...(secrétaires === undefined ? {} : { secretaries: secrétaires }),
      ...(présents === undefined ? {} : { moments: [(member: string) => (présents.includes(member) ? 'yes' as const : 'no' as const)] }),
    });
    expect(findings.map(withoutBasis)).toEqual(attendu.map((expected) => ({ ...expected, notes })));
    if (fondement !== undefined) expect(findings.map(({ basis }) => cited(basis))).toEqual(fondement);
  });

  test('le constat entier, sources comprises', () => {
    expect(assessFormalities({ organ: commune, heldOn: SÉANCE, chair: { member: 'a', office: 'mayor-or-president' }, secretaries: ['a'], moments: [() => 'yes'] })).toEqual([
      {
        _tag: 'HeadPresides', standing: 'conforms', member: 'a',
        basis: [{ text: 'CGCT', article: 'L2121-14', paragraph: 'al. 1', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'older-text' }],
        notes: [],
      },
      { _tag: 'SecretaryAppointed', standing: 'conforms', members: ['a'], basis: [MINUTES], notes: [] },
    ]);
  });
});

describe('Les cas de présence', () => {
  test('ont chacun leur numéro', () => {
    const ids = [followCases, homonymCases, namedCountCases, figuresCases, nowhereCases, printedCases, formalityCases].flatMap((cases) => cases.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
