import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import * as iots from 'io-ts';
import { PathReporter } from 'io-ts/lib/PathReporter.js';
import { describe, expect, test } from 'vitest';
import type { Codec, Defect } from '../../src/codec/index.js';
import {
  actIdentifierCodec, bodyCodec, civilDayCodec, convocationCodec, decode, encode, euroCodec, fundingCodec, organCodec, printedRateCodec,
  proxyCodec, rollCodec, sirenCodec, sittingCodec, voteCodec,
} from '../../src/codec/index.js';
import { admittedCases, referenceCases, shapeCases } from './codec.cases.js';
import { at, changed, séance } from './json.js';
import { anySitting } from './sittings.js';

/** A codec whose values are not told apart: what the tests of every codec need of it. */
const anyCodec = <A>(codec: Codec<A>) => ({
  read: (input: unknown): either.Either<ReadonlyArray<Defect>, unknown> => decode(codec)(input),
  is: (value: unknown): boolean => codec.is(value),
  write: (value: unknown): unknown => encode(codec)(value as A),
});

const CODECS = {
  actIdentifierCodec: anyCodec(actIdentifierCodec), bodyCodec: anyCodec(bodyCodec), civilDayCodec: anyCodec(civilDayCodec),
  convocationCodec: anyCodec(convocationCodec), euroCodec: anyCodec(euroCodec), fundingCodec: anyCodec(fundingCodec),
  organCodec: anyCodec(organCodec), printedRateCodec: anyCodec(printedRateCodec), proxyCodec: anyCodec(proxyCodec),
  rollCodec: anyCodec(rollCodec), sirenCodec: anyCodec(sirenCodec), sittingCodec: anyCodec(sittingCodec), voteCodec: anyCodec(voteCodec),
};

const read = decode(sittingCodec);

const defectsOf = (result: either.Either<ReadonlyArray<Defect>, unknown>): ReadonlyArray<Defect> | undefined =>
  either.isLeft(result) ? result.left : undefined;

const rightOf = <A>(result: either.Either<unknown, A>): A => {
  if (either.isLeft(result)) throw new Error(`défauts inattendus : ${JSON.stringify(result.left)}`);
  return result.right;
};

describe('Une valeur mal formée : chaque défaut, avec son chemin', () => {
  test('la séance des tables est correcte', () => {
    expect(rightOf(read(séance()))).toMatchObject({ heldOn: '2024-07-04', roll: { _tag: 'NamedRoll' } });
  });

  test.each(shapeCases)('$id $cas', (row) => {
    const json = 'valeur' in row ? changed(row.chemin, row.valeur) : changed(row.chemin);
    expect(read(json)).toEqual(either.left([{ path: row.signalé ?? row.chemin, problem: row.problème }]));
  });

  test.each(admittedCases)('$id $cas : admis', (row) => {
    const json = 'valeur' in row ? changed(row.chemin, row.valeur) : changed(row.chemin);
    const sitting = rightOf(read(json));
    expect(at(sitting, row.chemin)).toEqual(row.lu);
    if (row.lu === undefined) expect(row.chemin.at(-1)! in (at(sitting, row.chemin.slice(0, -1)) as object)).toBe(false);
  });

  test.each([
    ['rien', undefined, { _tag: 'Missing', expected: 'object' }],
    ['nul', null, { _tag: 'Missing', expected: 'object' }],
    ['un texte', 'séance', { _tag: 'WrongType', expected: 'object', found: 'text', value: 'séance' }],
    ['une liste', [], { _tag: 'WrongType', expected: 'object', found: 'list', value: null }],
    ['un nombre', 1, { _tag: 'WrongType', expected: 'object', found: 'number', value: '1' }],
  ])('à la racine, %s', (_, input, problem) => {
    expect(read(input)).toEqual(either.left([{ path: [], problem }]));
  });

  test('plusieurs défauts : tous, dans l’ordre des champs, ceux qui sont inconnus à la fin de leur objet', () => {
    const json = séance();
    Object.assign(json, { heldOn: '2024-06-31', agenda: ['1', ''], météo: 'beau', proxies: [{ holder: 3 }] });
    Object.assign(json['organ'] as object, { kind: 'bureaux' });
    Object.assign((json['organ'] as { readonly body: object }).body, { population: -1, Name: 'Bourg' });
    expect(defectsOf(read(json))).toEqual([
      { path: ['organ', 'body', 'population'], problem: { _tag: 'NotACount', found: '-1' } },
      { path: ['organ', 'body', 'Name'], problem: { _tag: 'UnknownField', field: 'Name', near: null, known: ['kind', 'name', 'territory', 'population', 'statutes'] } },
      { path: ['organ', 'kind'], problem: { _tag: 'UnknownChoice', found: 'bureaux', choices: ['council', 'bureau', 'permanent-commission', 'tender-commission'] } },
      { path: ['heldOn'], problem: { _tag: 'UnknownComponent', what: 'civil-day', text: '2024-06-31', part: 'day' } },
      { path: ['agenda', 1], problem: { _tag: 'EmptyText' } },
      { path: ['proxies', 0, 'giver'], problem: { _tag: 'Missing', expected: 'text' } },
      { path: ['proxies', 0, 'holder'], problem: { _tag: 'WrongType', expected: 'text', found: 'number', value: '3' } },
      { path: ['météo'], problem: { _tag: 'UnknownField', field: 'météo', near: null, known: [
        'organ', 'siren', 'heldOn', 'convocation', 'agenda', 'composing', 'publicityChoice', 'roll', 'proxies', 'surplusProxies', 'executive', 'chair',
        'precedence', 'secretaries', 'outsideSecretary', 'closedSession', 'videoconference', 'printed', 'deliberations',
      ] } },
    ]);
  });

  test('plusieurs votes par nom mal formés : chacun à sa place', () => {
    const votes = [{ member: 'a', choice: 'for' }, { member: 'b' }, { member: 'c', choice: 'contre' }, null];
    expect(defectsOf(read(changed(['deliberations', 0, 'vote', 'byName'], votes)))).toEqual([
      { path: ['deliberations', 0, 'vote', 'byName', 1, 'choice'], problem: { _tag: 'Missing', expected: 'text', choices: ['for', 'against', 'abstention', 'not-taking-part'] } },
      { path: ['deliberations', 0, 'vote', 'byName', 2, 'choice'], problem: { _tag: 'UnknownChoice', found: 'contre', choices: ['for', 'against', 'abstention', 'not-taking-part'] } },
      { path: ['deliberations', 0, 'vote', 'byName', 3], problem: { _tag: 'Missing', expected: 'object' } },
    ]);
  });

  test('« __proto__ » lu d’un JSON ne change ni la séance, ni les autres objets', () => {
    const json: unknown = JSON.parse(JSON.stringify(changed(['organ', 'body', 'population'])).replace('"name":"Bourg"', '"name":"Bourg","__proto__":{"population":12,"pollué":true}'));
    const sitting = rightOf(read(json));
    expect(sitting.organ.body).toEqual({ kind: 'commune', name: 'Bourg', territory: 'mainland-france' });
    expect('population' in sitting.organ.body).toBe(false);
    expect(Object.getPrototypeOf(sitting.organ.body)).toBe(Object.prototype);
    expect('pollué' in {}).toBe(false);
  });
});

describe('Une séance dont les faits ne renvoient à rien : chaque défaut, avec son chemin', () => {
  test.each(referenceCases)('$id $cas', (row) => {
    const json = 'valeur' in row ? changed(row.chemin, row.valeur) : changed(row.chemin);
    expect(read(json)).toEqual(either.left([{ path: row.signalé ?? row.chemin, problem: row.problème }]));
  });

  test('plusieurs renvois vides : tous', () => {
    const json = séance();
    Object.assign(json, { secretaries: ['x'], chair: { member: 'y' }, proxies: [{ giver: 'z', holder: 'a', until: '7' }] });
    expect(defectsOf(read(json))).toEqual([
      { path: ['proxies', 0, 'giver'], problem: { _tag: 'UnknownMember', member: 'z', near: null } },
      { path: ['proxies', 0, 'until'], problem: { _tag: 'UnknownItem', item: '7', near: null } },
      { path: ['chair', 'member'], problem: { _tag: 'UnknownMember', member: 'y', near: null } },
      { path: ['secretaries', 0], problem: { _tag: 'UnknownMember', member: 'x', near: null } },
    ]);
  });

  test('les défauts de forme d’abord, puis les renvois des parties bien formées', () => {
    const json = changed(['heldOn'], '2024-06-31');
    Object.assign(json, { secretaries: ['x'], organ: { kind: 'bureau' } });
    expect(defectsOf(read(json))).toEqual([
      { path: ['organ', 'body'], problem: { _tag: 'Missing', expected: 'object' } },
      { path: ['heldOn'], problem: { _tag: 'UnknownComponent', what: 'civil-day', text: '2024-06-31', part: 'day' } },
      { path: ['secretaries', 0], problem: { _tag: 'UnknownMember', member: 'x', near: null } },
    ]);
  });

  test('un pouvoir ou une délibération mal formés ne cachent pas les renvois vides des autres, à leur place', () => {
    const json = séance();
    const [deliberation] = json['deliberations'] as ReadonlyArray<object>;
    Object.assign(json, {
      proxies: [{ giver: 3 }, { giver: 'c', holder: 'z' }],
      deliberations: [null, { ...deliberation, publishedOn: 'hier' }, { ...deliberation, item: '9' }],
    });
    expect(defectsOf(read(json))?.map(({ path, problem }) => [path.join('.'), problem._tag])).toEqual([
      ['proxies.0.giver', 'WrongType'],
      ['deliberations.0', 'Missing'],
      ['deliberations.1.publishedOn', 'WrongLength'],
      ['proxies.1.holder', 'UnknownMember'],
      ['deliberations.2.item', 'UnknownItem'],
    ]);
  });

  test('sans membres ou sans ordre du jour lisibles, aucun renvoi ne se vérifie', () => {
    for (const key of ['roll', 'agenda']) {
      const json = changed([key]);
      Object.assign(json, { secretaries: ['x'] });
      expect(defectsOf(read(json))?.map(({ path }) => path)).toEqual([[key]]);
    }
  });

  test('un registre en chiffres : les noms sont pris tels quels', () => {
    const json = changed(['roll'], { inOffice: 3, present: 2, represented: 1 });
    Object.assign(json, { secretaries: ['quelqu’un'] });
    expect(rightOf(read(json))).toMatchObject({ roll: { _tag: 'CountedRoll', inOffice: 3, present: 2, represented: 1 }, secretaries: ['quelqu’un'] });
  });

  test('un registre vide est un registre en chiffres, sans chiffre', () => {
    expect(rightOf(read(changed(['roll'], {}))).roll).toEqual({ _tag: 'CountedRoll' });
  });
});

describe('Écrire puis relire rend la même séance', () => {
  test('sur des séances engendrées, par noms ou par chiffres, à travers un JSON', () => {
    fc.assert(fc.property(anySitting, (json) => {
      const sitting = rightOf(read(json));
      const written = encode(sittingCodec)(sitting);
      expect(rightOf(read(written))).toEqual(sitting);
      expect(rightOf(read(JSON.parse(JSON.stringify(written))))).toEqual(sitting);
      expect(sittingCodec.is(sitting)).toBe(true);
    }), { numRuns: 200 });
  });

  test('la séance modèle, à ses remarques près, champ pour champ', () => {
    const { _source, ...json } = JSON.parse(readFileSync(new URL('../../docs/examples/bureau-2024-07-04.json', import.meta.url), 'utf8')) as Record<string, unknown>;
    expect(typeof _source).toBe('string');
    const sitting = rightOf(read(json));
    expect(encode(sittingCodec)(sitting)).toEqual(json);
    expect(rightOf(read(encode(sittingCodec)(sitting)))).toEqual(sitting);
  });

  test.each([
    ['un montant', 'euroCodec', '94 000,00 €', 94_000_00, '94000.00'],
    ['un montant négatif', 'euroCodec', '-0,05', -5, '-0.05'],
    ['un jour', 'civilDayCodec', '2024-02-29', '2024-02-29', '2024-02-29'],
    ['un SIREN', 'sirenCodec', '244 200 770', '244200770', '244200770'],
    ['un taux', 'printedRateCodec', '10.1535%', { rate: { _tag: 'Rate', numerator: 20307, denominator: 200000 }, decimals: 4 }, '10,1535 %'],
    ['un taux nul', 'printedRateCodec', '0,0 %', { rate: { _tag: 'Rate', numerator: 0, denominator: 1 }, decimals: 1 }, '0,0 %'],
    ['un taux de plus de 100 %', 'printedRateCodec', '150 %', { rate: { _tag: 'Rate', numerator: 3, denominator: 2 }, decimals: 0 }, '150 %'],
    ['un taux de moins de 1 %', 'printedRateCodec', '0,05 %', { rate: { _tag: 'Rate', numerator: 1, denominator: 2000 }, decimals: 2 }, '0,05 %'],
  ] as const)('%s', (_, name, text, value, written) => {
    const codec = CODECS[name];
    expect(codec.read(text)).toEqual(either.right(value));
    expect(codec.is(value)).toBe(true);
    expect(codec.write(value)).toBe(written);
    expect(codec.read(written)).toEqual(either.right(value));
  });
});

describe('Lire ne lève jamais d’exception', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSet: true, withSparseArray: true, withTypedArray: true });

  test.each(Object.entries(CODECS))('%s : une valeur, ou des défauts ; et sa garde répond', (_, codec) => {
    fc.assert(fc.property(anything, (input) => {
      const result = codec.read(input);
      if (either.isLeft(result)) expect(result.left.length).toBeGreaterThan(0);
      else expect(codec.is(result.right)).toBe(true);
      expect(typeof codec.is(input)).toBe('boolean');
    }), { numRuns: 300 });
  });

  test('sur une séance dont un endroit quelconque est remplacé par n’importe quoi', () => {
    const paths = (value: unknown, path: ReadonlyArray<string | number>): ReadonlyArray<ReadonlyArray<string | number>> =>
      typeof value !== 'object' || value === null
        ? [path]
        : [path, ...Object.entries(value).flatMap(([key, one]) => paths(one, [...path, Array.isArray(value) ? Number(key) : key]))];
    const places = paths(séance(), []).filter(({ length }) => length > 0);
    fc.assert(fc.property(fc.constantFrom(...places), anything, (path, value) => {
      const json = changed(path, value);
      const result = read(json);
      if (either.isRight(result)) {
        expect(sittingCodec.is(result.right)).toBe(true);
        expect(rightOf(read(encode(sittingCodec)(result.right)))).toEqual(result.right);
      } else {
        // Chaque défaut est signalé sous l’endroit changé, ou là où l’on y renvoyait.
        expect(result.left.length).toBeGreaterThan(0);
        for (const { path: place } of result.left) expect(place.length).toBeGreaterThan(0);
      }
      expect(typeof sittingCodec.is(json)).toBe('boolean');
    }), { numRuns: 1_000 });
  });
});

describe('Les gardes : ce qu’elles admettent est ce que la lecture donne', () => {
  const sitting = rightOf(read(séance()));
  const without = (path: ReadonlyArray<string | number>): unknown => {
    const copy = structuredClone(sitting) as unknown as Record<string | number, unknown>;
    const parent = path.slice(0, -1).reduce((inside, key) => inside[key] as Record<string | number, unknown>, copy);
    Reflect.deleteProperty(parent, path[path.length - 1]!);
    return copy;
  };

  test('la séance lue, et non son JSON', () => {
    expect(sittingCodec.is(sitting)).toBe(true);
    expect(sittingCodec.is(séance())).toBe(false);
    expect(sittingCodec.is(without(['heldOn']))).toBe(false);
    expect(sittingCodec.is(without(['siren']))).toBe(true);
  });

  test('une séance dont un renvoi est vide n’en est pas une', () => {
    expect(sittingCodec.is({ ...sitting, secretaries: ['dupont'] })).toBe(false);
  });

  test('une liste d’appel se reconnaît à son étiquette et à ses champs', () => {
    expect(rollCodec.is(sitting.roll)).toBe(true);
    expect(rollCodec.is({ _tag: 'CountedRoll', present: 3 })).toBe(true);
    expect(rollCodec.is({ present: 3 })).toBe(false);
    expect(rollCodec.is({ _tag: 'CountedRoll', present: '3' })).toBe(false);
    expect(rollCodec.is({ _tag: 'NamedRoll', members: 'tous' })).toBe(false);
    expect(rollCodec.is(without(['roll', '_tag']))).toBe(false);
    expect(sittingCodec.is({ ...sitting, roll: { _tag: 'NamedRoll', members: 'tous' } })).toBe(false);
  });

  test('un taux imprimé est en plus simple terme, et ses décimales l’écrivent exactement', () => {
    const rate = (numerator: unknown, denominator: unknown, decimals: unknown) => ({ rate: { _tag: 'Rate', numerator, denominator }, decimals });
    expect(printedRateCodec.is(rate(1, 2, 0))).toBe(true);
    expect(printedRateCodec.is(rate(83, 1000, 2))).toBe(true);
    expect(printedRateCodec.is(rate(2, 4, 0))).toBe(false);
    expect(printedRateCodec.is(rate(1, 3, 1))).toBe(false);
    expect(printedRateCodec.is(rate(1, 0, 0))).toBe(false);
    expect(printedRateCodec.is(rate(1, 2, 1e9))).toBe(false);
    expect(printedRateCodec.is(rate(1, 2, -1))).toBe(false);
    expect(printedRateCodec.is(rate('1', 2, 0))).toBe(false);
    expect(printedRateCodec.is({ rate: '50 %', decimals: 0 })).toBe(false);
    expect(printedRateCodec.is(null)).toBe(false);
  });

  test('un montant, un jour, un identifiant : décodés, non leur texte', () => {
    expect([94_000_00, '94000.00', 0.5, Number.NaN].map((value) => euroCodec.is(value))).toEqual([true, false, false, false]);
    expect(['2024-07-04', '2024-06-31', 20240704].map((value) => civilDayCodec.is(value))).toEqual([true, false, false]);
    expect(['244200770', '244200771', '244 200 770'].map((value) => sirenCodec.is(value))).toEqual([true, false, false]);
    expect(['99_DE-042-244200770-20240704-D20240041710', sitting.deliberations[0]?.transmission?.identifier].map((value) => actIdentifierCodec.is(value))).toEqual([false, true]);
  });
});

describe('Un organe, lu seul', () => {
  const commune = { kind: 'commune', name: 'Figeac', territory: 'mainland-france' };

  test('une commune n’a pas de bureau : le défaut est à sa place, et le garde le refuse aussi', () => {
    expect(decode(organCodec)({ kind: 'bureau', body: commune })).toEqual(either.left([
      { path: ['kind'], problem: { _tag: 'OrganUnknownToBody', organ: 'bureau', body: 'commune', organs: ['council', 'tender-commission'] } },
    ]));
    expect(organCodec.is({ kind: 'bureau', body: commune })).toBe(false);
  });

  test('son conseil, lui, est lu, et se réécrit', () => {
    expect(decode(organCodec)({ kind: 'council', body: commune })).toEqual(either.right({ kind: 'council', body: commune }));
    expect(encode(organCodec)(rightOf(decode(organCodec)({ kind: 'council', body: commune })))).toEqual({ kind: 'council', body: commune });
  });

  test('une commune mal formée : ses défauts seulement', () => {
    expect(decode(organCodec)({ kind: 'bureau', body: { ...commune, population: -1 } })).toEqual(either.left([
      { path: ['body', 'population'], problem: { _tag: 'NotACount', found: '-1' } },
    ]));
  });
});

interface ForeignCase {
  readonly id: string;
  readonly cas: string;
  readonly type: iots.Type<unknown, unknown>;
  readonly donnée: unknown;
  readonly chemin: ReadonlyArray<string | number>;
  readonly problème: Record<string, unknown>;
}

const foreign = (type: iots.Mixed): iots.Type<unknown, unknown> => type as iots.Type<unknown, unknown>;
const point = foreign(iots.intersection([iots.type({ nom: iots.string, jour: civilDayCodec }), iots.partial({ exercice: iots.number })]));

// prettier-ignore
const foreignCases: ReadonlyArray<ForeignCase> = [
  { id: 'APPELANT-01', cas: 'un nombre : on trouve un texte', type: foreign(iots.type({ année: iots.number, séances: iots.array(sittingCodec) })), donnée: { année: '2024', séances: [] }, chemin: ['année'], problème: { _tag: 'WrongType', expected: 'number', found: 'text', value: '2024' } },
  { id: 'APPELANT-02', cas: 'un texte : on trouve un nombre, dans une intersection', type: point, donnée: { nom: 1, jour: '2024-07-04' }, chemin: ['nom'], problème: { _tag: 'WrongType', expected: 'text', found: 'number', value: '1' } },
  { id: 'APPELANT-03', cas: 'un jour impossible, dans une intersection d’une liste', type: foreign(iots.array(point)), donnée: [{ nom: 'a', jour: '2024-07-04' }, { nom: 'b', jour: '2024-06-31' }], chemin: [1, 'jour'], problème: { _tag: 'UnknownComponent', what: 'civil-day', text: '2024-06-31', part: 'day' } },
  { id: 'APPELANT-04', cas: 'un champ facultatif mal typé', type: point, donnée: { nom: 'a', jour: '2024-07-04', exercice: null }, chemin: ['exercice'], problème: { _tag: 'Missing', expected: 'number' } },
  { id: 'APPELANT-05', cas: 'une liste absente', type: foreign(iots.type({ points: iots.array(point) })), donnée: {}, chemin: ['points'], problème: { _tag: 'Missing', expected: 'list' } },
  { id: 'APPELANT-06', cas: 'un objet : on trouve une liste', type: foreign(iots.type({ a: iots.type({ b: iots.string }) })), donnée: { a: [] }, chemin: ['a'], problème: { _tag: 'WrongType', expected: 'object', found: 'list', value: null } },
  { id: 'APPELANT-07', cas: 'vrai ou faux : on trouve un texte', type: foreign(iots.record(iots.string, iots.boolean)), donnée: { a: 'oui' }, chemin: ['a'], problème: { _tag: 'WrongType', expected: 'boolean', found: 'text', value: 'oui' } },
  { id: 'APPELANT-08', cas: 'un mot d’une liste de l’appelant', type: foreign(iots.type({ avis: iots.keyof({ favorable: null, défavorable: null }) })), donnée: { avis: 'favorables' }, chemin: ['avis'], problème: { _tag: 'UnknownChoice', found: 'favorables', choices: ['favorable', 'défavorable'] } },
  { id: 'APPELANT-09', cas: 'un mot et un seul', type: foreign(iots.type({ version: iots.literal(2) })), donnée: { version: 3 }, chemin: ['version'], problème: { _tag: 'UnknownChoice', found: 'number', choices: ['2'] } },
  { id: 'APPELANT-10', cas: 'un type que l’appelant a fait : son nom', type: foreign(iots.type({ n: iots.brand(iots.number, (n): n is iots.Branded<number, { readonly Pair: symbol }> => n % 2 === 0, 'Pair') })), donnée: { n: 3 }, chemin: ['n'], problème: { _tag: 'UnknownChoice', found: 'number', choices: ['Pair'] } },
  { id: 'APPELANT-11', cas: 'une liste quelconque : on trouve un texte', type: foreign(iots.type({ l: iots.UnknownArray })), donnée: { l: 'a' }, chemin: ['l'], problème: { _tag: 'WrongType', expected: 'list', found: 'text', value: 'a' } },
  { id: 'APPELANT-12', cas: 'une liste en lecture seule : on trouve un texte', type: foreign(iots.type({ l: iots.readonlyArray(iots.string) })), donnée: { l: 'a' }, chemin: ['l'], problème: { _tag: 'WrongType', expected: 'list', found: 'text', value: 'a' } },
  { id: 'APPELANT-13', cas: 'un couple : on trouve un texte', type: foreign(iots.type({ l: iots.tuple([iots.string, iots.number]) })), donnée: { l: 'a' }, chemin: ['l'], problème: { _tag: 'WrongType', expected: 'list', found: 'text', value: 'a' } },
  { id: 'APPELANT-14', cas: 'un objet aux champs facultatifs : on trouve un texte', type: foreign(iots.type({ o: iots.partial({ a: iots.string }) })), donnée: { o: 'a' }, chemin: ['o'], problème: { _tag: 'WrongType', expected: 'object', found: 'text', value: 'a' } },
  { id: 'APPELANT-15', cas: 'un objet strict : on trouve un texte', type: foreign(iots.type({ o: iots.strict({ a: iots.string }) })), donnée: { o: 'a' }, chemin: ['o'], problème: { _tag: 'WrongType', expected: 'object', found: 'text', value: 'a' } },
  { id: 'APPELANT-16', cas: 'un dictionnaire : on trouve un texte', type: foreign(iots.type({ o: iots.record(iots.string, iots.number) })), donnée: { o: 'a' }, chemin: ['o'], problème: { _tag: 'WrongType', expected: 'object', found: 'text', value: 'a' } },
  { id: 'APPELANT-17', cas: 'un dictionnaire quelconque : on trouve un texte', type: foreign(iots.type({ o: iots.UnknownRecord })), donnée: { o: 'a' }, chemin: ['o'], problème: { _tag: 'WrongType', expected: 'object', found: 'text', value: 'a' } },
  { id: 'APPELANT-18', cas: 'un texte seul : on ne trouve rien', type: foreign(iots.string), donnée: undefined, chemin: [], problème: { _tag: 'Missing', expected: 'text' } },
  { id: 'APPELANT-19', cas: 'un mot de l’appelant : on ne trouve rien', type: foreign(iots.type({ avis: iots.keyof({ oui: null, non: null }) })), donnée: { avis: undefined }, chemin: ['avis'], problème: { _tag: 'UnknownChoice', found: 'nothing', choices: ['oui', 'non'] } },
  { id: 'APPELANT-20', cas: 'un mot de l’appelant : on trouve « null »', type: foreign(iots.type({ avis: iots.keyof({ oui: null, non: null }) })), donnée: { avis: null }, chemin: ['avis'], problème: { _tag: 'UnknownChoice', found: 'null', choices: ['oui', 'non'] } },
];

describe('Les codecs sont des types io-ts, et se composent avec ceux de l’appelant', () => {
  const bad = changed(['proxies', 0, 'holder'], 'dupont');
  const worse = changed(['heldOn'], '2024-06-31');
  const many = iots.array(sittingCodec);

  test('une liste de séances : les mêmes défauts, avec la place devant le chemin', () => {
    expect(decode(many)([séance(), bad, worse])).toEqual(either.left([
      { path: [1, 'proxies', 0, 'holder'], problem: { _tag: 'UnknownMember', member: 'dupont', near: null } },
      { path: [2, 'heldOn'], problem: { _tag: 'UnknownComponent', what: 'civil-day', text: '2024-06-31', part: 'day' } },
    ]));
  });

  test('des listes dans un objet dans une liste : chaque clé à sa place', () => {
    const archive = iots.array(iots.type({ année: iots.number, séances: many }));
    expect(decode(archive)([{ année: 2024, séances: [séance(), worse] }])).toEqual(either.left([
      { path: [0, 'séances', 1, 'heldOn'], problem: { _tag: 'UnknownComponent', what: 'civil-day', text: '2024-06-31', part: 'day' } },
    ]));
  });

  test.each(foreignCases)('$id $cas', ({ type, donnée, chemin, problème }) => {
    expect(decode(type)(donnée)).toEqual(either.left([{ path: chemin, problem: problème }]));
  });

  test('ni l’un, ni l’autre : les défauts des deux, au même endroit', () => {
    expect(decode(iots.type({ jour: iots.union([civilDayCodec, iots.number]) }))({ jour: '2024-06-31' })).toEqual(either.left([
      { path: ['jour'], problem: { _tag: 'UnknownComponent', what: 'civil-day', text: '2024-06-31', part: 'day' } },
      { path: ['jour'], problem: { _tag: 'WrongType', expected: 'number', found: 'text', value: '2024-06-31' } },
    ]));
  });

  test('des séances correctes : les mêmes valeurs, et elles se réécrivent', () => {
    const sittings = rightOf(decode(many)([séance(), séance()]));
    expect(sittings).toEqual([rightOf(read(séance())), rightOf(read(séance()))]);
    expect(encode(many)(sittings)).toEqual([séance(), séance()]);
    expect(many.is(sittings)).toBe(true);
    expect(many.is([séance()])).toBe(false);
  });

  test('sans `decode`, io-ts rend ses propres erreurs, avec le même chemin', () => {
    expect(PathReporter.report(many.decode([worse]))).toEqual(['UnknownComponent']);
    const errors = many.decode([worse]);
    expect(either.isLeft(errors) && errors.left.map(({ context }) => context.map(({ key }) => key))).toEqual([['', '0', 'heldOn']]);
    expect(either.isRight(sittingCodec.decode(séance()))).toBe(true);
  });
});

describe('Les cas de lecture', () => {
  test('ont chacun leur numéro', () => {
    const ids = [shapeCases, referenceCases, admittedCases].flatMap((cases) => cases.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
