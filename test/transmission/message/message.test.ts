import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExchangeStatus, MessageKind, StepKind } from '../../../src/transmission/index.js';
import {
  assessCancellation, assessMessages, CANCELLATION, followExchange, isMessageKind, MESSAGE_EXCHANGE, messageForm, messageKindOf, MESSAGES, nextMessages, nextSteps,
  statusAfter,
} from '../../../src/transmission/index.js';
import { naivelyPossible, step } from './histories.js';
import { cancellationCases, historyCases, kindCases, nextCases } from './message.cases.js';

const KINDS: ReadonlyArray<MessageKind> = kindCases.map(({ sorte }) => sorte);
const STEPS: ReadonlyArray<StepKind> = [...KINDS, ...new Set(nextCases.flatMap(({ plateforme }) => plateforme))];

describe('Protocole @CTES, messages métier : vingt et une sortes, chacune d’un seul expéditeur', () => {
  test.each(kindCases)('$id $sorte $élément', ({ sorte, élément, envoie, répond }) => {
    expect(messageForm(sorte)).toEqual({ kind: sorte, element: élément, sender: envoie === 'C' ? 'authority' : 'state', answers: répond });
    expect(messageKindOf(élément)).toBe(sorte);
    expect(isMessageKind(sorte)).toBe(true);
  });

  test('aucune autre', () => {
    expect(MESSAGES.map(({ kind }) => kind)).toEqual(KINDS);
    expect(KINDS).toHaveLength(21);
    for (const element of ['EnveloppeCLMISILL', 'EnveloppeMISILLCL', 'AnomalieEnveloppe', 'acte', 'actes:Acte', '']) expect(messageKindOf(element)).toBeNull();
    for (let first = 0; first < 10; first++) {
      for (let second = 0; second < 10; second++) expect(isMessageKind(`${first}-${second}`)).toBe(KINDS.some((kind) => kind === `${first}-${second}`));
    }
  });
});

describe('Ce qui peut suivre, à chaque état', () => {
  test.each(nextCases)('$état', ({ état, messages, plateforme }) => {
    expect(nextMessages(état)).toEqual(messages);
    expect(new Set(nextSteps(état))).toEqual(new Set([...messages, ...plateforme]));
  });

  test('chaque étape suit quelque état, et mène à un état connu', () => {
    for (const kind of STEPS) {
      expect(nextCases.some(({ état }) => nextSteps(état).includes(kind)), kind).toBe(true);
      expect(nextCases.map(({ état }) => état)).toContain(statusAfter(kind));
    }
    expect(STEPS).toHaveLength(33);
  });
});

describe('Un historique se juge étape par étape, et l’étape impossible est nommée', () => {
  test.each(historyCases)('$id $cas', ({ étapes, attendu, fin }) => {
    const history = étapes.map(step);
    expect(assessMessages(history)).toEqual(étapes.map(([kind, on = null], place) => {
      const expected = attendu[place]!;
      const common = { place, kind, on, basis: [MESSAGE_EXCHANGE], notes: ['052-order-of-messages'] };
      return typeof expected === 'string'
        ? { ...common, _tag: 'StepInOrder', standing: 'conforms', status: expected }
        : { ...common, _tag: 'StepImpossible', standing: 'breaches', obstacle: expected[0], actStatus: expected[1] };
    }));
    expect(followExchange(history)).toEqual(fin);
  });

  test('toutes les suites de un à quatre messages, comme de simples comptes', () => {
    const wrong: Array<string> = [];
    const walk = (history: ReadonlyArray<MessageKind>, accepted: ReadonlyArray<MessageKind>): void => {
      for (const kind of KINDS) {
        const isPossible = naivelyPossible(kind, accepted);
        const last = assessMessages([...history, kind].map((one) => ({ kind: one }))).at(-1)!;
        if (last.standing !== (isPossible ? 'conforms' : 'breaches')) wrong.push([...history, kind].join(' '));
        if (history.length < 3) walk([...history, kind], isPossible ? [...accepted, kind] : accepted);
      }
    };
    walk([], []);
    expect(wrong).toEqual([]);
  });

  test('des suites plus longues, comme de simples comptes ; la plupart avancent', () => {
    let possible = 0;
    let all = 0;
    fc.assert(fc.property(fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 40 }), (random) => {
      const kinds: ReadonlyArray<MessageKind> = ['1-1', '1-2', ...random];
      const accepted: Array<MessageKind> = [];
      for (const [place, finding] of assessMessages(kinds.map((kind) => ({ kind }))).entries()) {
        const kind = kinds[place]!;
        const isPossible = naivelyPossible(kind, accepted);
        expect(finding.standing).toBe(isPossible ? 'conforms' : 'breaches');
        if (isPossible) accepted.push(kind);
      }
      possible += accepted.length;
      all += kinds.length;
    }), { numRuns: 500 });
    expect(possible * 4).toBeGreaterThan(all);
  });

  test('ôter une étape hors de sa place ne change pas le sort des autres', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...STEPS), { maxLength: 15 }), (kinds) => {
      const history = kinds.map((kind) => ({ kind }));
      const kept = assessMessages(history).filter(({ standing }) => standing === 'conforms').map(({ kind }) => ({ kind }));
      expect(assessMessages(kept).every(({ standing }) => standing === 'conforms')).toBe(true);
      expect(followExchange(kept)).toEqual(followExchange(history));
    }));
  });
});

describe('Protocole @CTES, annulation : un acte reçu, ni validé ni archivé, sans autre demande en cours', () => {
  test.each(cancellationCases)('$id $cas', ({ état, obstacle }) => {
    const common = { status: état, basis: [CANCELLATION], notes: ['053-cancellation-of-a-transmission'] };
    expect(assessCancellation(état)).toEqual(
      obstacle === null
        ? { ...common, _tag: 'CancellationPossible', standing: 'conforms' }
        : { ...common, _tag: 'CancellationImpossible', standing: 'breaches', obstacle },
    );
  });

  test('de tous les états, un seul admet la demande', () => {
    expect(nextCases.filter(({ état }) => assessCancellation(état).standing === 'conforms').map(({ état }) => état)).toEqual(['received']);
  });

  test('les sources disent elles-mêmes ce qu’elles valent', () => {
    expect([MESSAGE_EXCHANGE, CANCELLATION]).toEqual([
      { text: 'protocole @CTES', article: 'messages métier', from: '2004-02-16', until: null, authority: 'doctrine', confirmed: 'secondary' },
      { text: 'protocole @CTES', article: 'annulation d’une transmission', from: null, until: null, authority: 'doctrine', confirmed: 'secondary' },
    ]);
  });
});

/** Les états d’une plateforme, par leur numéro. */
const NUMBERED: ReadonlyArray<readonly [number, ExchangeStatus]> = [
  [1, 'posted'], [2, 'waiting'], [3, 'sent'], [4, 'received'], [5, 'validated'], [0, 'cancelled'], [-1, 'refused'],
  [19, 'to-archive'], [12, 'in-archiving'], [13, 'archived'], [14, 'archive-refused'], [20, 'archive-failed'], [22, 'archive-unavailable'],
];

const leads = (from: number, to: number): ReadonlyArray<StepKind> => {
  const statusOf = (number: number): ExchangeStatus => NUMBERED.find(([its]) => its === number)![1];
  return nextSteps(statusOf(from)).filter((kind) => statusAfter(kind) === statusOf(to));
};

// prettier-ignore
const transitions: ReadonlyArray<{ readonly id: string; readonly de: number; readonly à: number; readonly par: ReadonlyArray<StepKind> }> = [
  { id: 'A268', de: 1, à: 2, par: ['check-passed'] },
  { id: 'A269', de: 1, à: -1, par: ['check-failed'] },
  { id: 'A270', de: 2, à: 3, par: ['1-1'] },
  { id: 'A271', de: 3, à: 4, par: ['1-2'] },
  { id: 'A272', de: 3, à: -1, par: ['1-3', 'envelope-anomaly'] },
  { id: 'A273', de: 4, à: -1, par: [] },
  { id: 'A275', de: 4, à: 5, par: ['validation'] },
  { id: 'A276', de: 4, à: 19, par: ['archiving-asked'] },
  { id: 'A277', de: 5, à: 19, par: ['archiving-asked'] },
  { id: 'A278', de: 1, à: 19, par: [] },
  { id: 'A279', de: 19, à: 12, par: ['archiving-sent'] },
  { id: 'A280', de: 12, à: 13, par: ['archiving-accepted'] },
  { id: 'A281', de: 12, à: 14, par: ['archiving-refused'] },
  { id: 'A282', de: 19, à: 20, par: ['archiving-failed'] },
];

describe('Les passages d’un état à l’autre, sur une plateforme', () => {
  test.each(transitions)('$id de $de à $à', ({ de, à, par }) => {
    expect(leads(de, à)).toEqual(par);
  });

  test('A274 : de l’accusé de réception à l’annulation, par une demande et son accusé', () => {
    expect([statusAfter('1-2'), statusAfter('6-1'), statusAfter('6-2')]).toEqual(['received', 'cancellation-asked', 'cancelled']);
    expect(nextSteps('cancellation-asked')).toContain('6-2');
  });

  test('A283 à A285 : une lettre simple et un déféré n’appellent pas d’accusé, une demande de pièces et des observations, si', () => {
    expect(nextMessages(statusAfter('2-1'))).toEqual(['2-2']);
    expect(nextMessages(statusAfter('5-1'))).toEqual([]);
    expect(nextMessages(statusAfter('3-1'))).toContain('3-2');
    expect(nextMessages(statusAfter('4-1'))).toContain('4-2');
    expect([statusAfter('3-2'), statusAfter('4-2')]).toEqual(['documents-acknowledged', 'observations-acknowledged']);
  });
});
