import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { Codec } from '../../src/codec/index.js';
import * as room from '../../src/codec/index.js';
import { decode, encode, jsonSchemaOf } from '../../src/codec/index.js';
import { choiceCases } from './choices.cases.js';
import { FUNDING_VALUES, PLAN } from './funding.cases.js';
import { at, changedIn } from './json.js';
import { WHOLE_VALUES } from './values.cases.js';

const codecOf = (name: string): Codec<unknown> => (room as unknown as Readonly<Record<string, Codec<unknown>>>)[name]!;

const WHOLE: Readonly<Record<string, unknown>> = {
  ...WHOLE_VALUES, fundingPlanCodec: PLAN, subsidyFactsCodec: FUNDING_VALUES.subsidyFactsCodec[0], budgetLineCodec: FUNDING_VALUES.budgetLineCodec[0], finalGrantCodec: FUNDING_VALUES.finalGrantCodec[0],
  fundingCodec: FUNDING_VALUES.fundingCodec[0],
};

const defectsIn = (name: string, json: unknown): ReadonlyArray<room.Defect> => {
  const read = decode(codecOf(name))(json);
  return either.isLeft(read) ? read.left : [];
};

describe('Une valeur dont tous les champs sont remplis', () => {
  test.each(Object.entries(WHOLE_VALUES))('%s : elle se lit, s’écrit et se relit, champ pour champ', (name, written) => {
    const codec = codecOf(name);
    const read = decode(codec)(written);
    if (either.isLeft(read)) throw new Error(`défauts inattendus : ${JSON.stringify(read.left)}`);
    expect(codec.is(read.right)).toBe(true);
    expect(encode(codec)(read.right)).toEqual(written);
    expect(decode(codec)(encode(codec)(read.right))).toEqual(read);
  });

  test.each(Object.entries(WHOLE_VALUES).filter(([, written]) => typeof written === 'object'))('%s : un champ de plus y est refusé, et les siens sont cités', (name, written) => {
    const [defect, ...others] = defectsIn(name, { ...(written as object), zzzz: 1 });
    expect(others).toEqual([]);
    expect(defect).toMatchObject({ path: ['zzzz'], problem: { _tag: 'UnknownField', field: 'zzzz', near: null } });
    expect([...(defect?.problem as { readonly known: ReadonlyArray<string> }).known].sort()).toEqual(Object.keys(written).sort());
  });
});

type Schema = Readonly<Record<string, unknown>>;

/** The schema of what stands at a path of the data, past the `null` that an optional field admits. */
const schemaAt = (schema: Schema, path: ReadonlyArray<string | number>): Schema => {
  const [key, ...rest] = path;
  const plain = Array.isArray(schema['anyOf']) ? (schema['anyOf'][0] as Schema) : schema;
  if (key === undefined) return plain;
  const record = (plain['then'] ?? plain) as Schema;
  return schemaAt((typeof key === 'number' ? record['items'] : (record['properties'] as Schema)[key]) as Schema, rest);
};

describe('Un champ qui n’admet que certains mots', () => {
  test.each(choiceCases)('$id $cas : le schéma les énumère, sous son titre', ({ dans, chemin, titre, choix }) => {
    expect(schemaAt(jsonSchemaOf(codecOf(dans)), chemin)).toEqual({ title: titre, enum: choix });
  });

  test.each(choiceCases)('$id $cas : chacun est admis', ({ dans, chemin, choix }) => {
    // Un mot admis peut faire d’un autre champ un défaut : un bureau, par exemple, dans une commune.
    for (const mot of choix) {
      const here = defectsIn(dans, changedIn(WHOLE[dans], chemin, mot)).filter(({ path, problem }) => problem._tag === 'UnknownChoice' && path.join() === chemin.join());
      expect(here, mot).toEqual([]);
    }
    expect(choix).toContain(at(WHOLE[dans], chemin) ?? choix[0]);
  });

  test.each(choiceCases)('$id $cas : tout autre est refusé, et les mots admis sont cités', ({ dans, chemin, choix }) => {
    expect(defectsIn(dans, changedIn(WHOLE[dans], chemin, 'inconnu'))).toContainEqual({ path: chemin, problem: { _tag: 'UnknownChoice', found: 'inconnu', choices: choix } });
  });
});

const taux = (numerator: unknown, denominator: unknown, _tag = 'Rate'): unknown => ({ _tag, numerator, denominator });
const imprimé = (numerator: unknown, denominator: unknown, decimals: unknown, _tag = 'Rate'): unknown => ({ rate: taux(numerator, denominator, _tag), decimals });
const version = (value: unknown, source: unknown = { article: 'article 12' }): unknown => ({ kind: 'commune', name: 'A', territory: 'mainland-france', statutes: { clearDays: [{ from: null, until: null, value, source }] } });

// prettier-ignore
const gardes: ReadonlyArray<readonly [cas: string, codec: string, valeur: unknown, admise: boolean]> = [
  ['un taux en plus simple terme',                'rateCodec', taux(1, 2), true],
  ['un taux nul',                                 'rateCodec', taux(0, 1), true],
  ['un taux d’une autre étiquette',               'rateCodec', taux(1, 2, 'Autre'), false],
  ['un taux qui n’est pas en plus simple terme',  'rateCodec', taux(2, 4), false],
  ['un taux nul sur deux',                        'rateCodec', taux(0, 2), false],
  ['un taux sur zéro',                            'rateCodec', taux(1, 0), false],
  ['un taux négatif',                             'rateCodec', taux(-1, 2), false],
  ['un numérateur en texte',                      'rateCodec', taux('1', 2), false],
  ['un dénominateur en texte',                    'rateCodec', taux(1, '2'), false],
  ['un taux en texte',                            'rateCodec', '1/2', false],
  ['rien',                                        'rateCodec', null, false],
  ['un taux imprimé à douze décimales',           'printedRateCodec', imprimé(1, 2, 12), true],
  ['un taux imprimé à treize décimales',          'printedRateCodec', imprimé(1, 2, 13), false],
  ['un taux imprimé d’une autre étiquette',       'printedRateCodec', imprimé(1, 2, 0, 'Autre'), false],
  ['un taux imprimé au numérateur en texte',      'printedRateCodec', imprimé('1', 2, 0), false],
  ['un taux imprimé au dénominateur en texte',    'printedRateCodec', imprimé(1, '2', 0), false],
  ['des décimales en texte',                      'printedRateCodec', imprimé(1, 2, '0'), false],
  ['trop peu de décimales pour un huitième',      'printedRateCodec', imprimé(1, 8, 0), false],
  ['assez de décimales pour un huitième',         'printedRateCodec', imprimé(1, 8, 1), true],
  ['zéro sur deux, imprimé',                      'printedRateCodec', imprimé(0, 2, 0), false],
  ['un numéro de délibération',                   'deliberationNumberCodec', '2024-01', true],
  ['un numéro qui n’est pas un texte',            'deliberationNumberCodec', ['2024-01'], false],
  ['un numéro vide',                              'deliberationNumberCodec', '', false],
  ['un membre dont l’identifiant est vide',       'proxyCodec', { giver: '' }, false],
  ['un membre dont l’identifiant est une liste',  'proxyCodec', { giver: ['a'] }, false],
  ['un membre nommé',                             'proxyCodec', { giver: 'a' }, true],
  ['une subvention nulle',                        'fundingCodec', { grant: { beneficiary: 'A', total: 0, years: [2024] } }, true],
  ['une subvention d’un centime de moins que rien', 'fundingCodec', { grant: { beneficiary: 'A', total: -1, years: [2024] } }, false],
  ['une subvention en texte',                     'fundingCodec', { grant: { beneficiary: 'A', total: '94000.00', years: [2024] } }, false],
  ['des années qui ne sont pas une liste',        'fundingCodec', { grant: { beneficiary: 'A', total: 1, years: 2024 } }, false],
  ['une année en texte',                          'fundingCodec', { grant: { beneficiary: 'A', total: 1, years: ['2024'] } }, false],
  ['un échéancier sans étiquette',                'scheduleCodec', { years: [] }, false],
  ['un échéancier d’une étiquette inconnue',      'scheduleCodec', { _tag: 'autre', years: [] }, false],
  ['un échéancier à l’étiquette en liste',        'scheduleCodec', { _tag: ['given'], years: [] }, false],
  ['un échéancier qui n’est pas un objet',        'scheduleCodec', 'given', false],
  ['un échéancier de montants donnés',            'scheduleCodec', { _tag: 'given', years: [{ year: 2024, amount: 1 }] }, true],
  ['des statuts d’une version',                   'bodyCodec', version(5), true],
  ['une version dont la valeur est un texte',     'bodyCodec', version('5'), false],
  ['une version sans source',                     'bodyCodec', version(5, null), false],
  ['une version à la source en texte',            'bodyCodec', version(5, 'article 12'), false],
  ['une version qui n’est rien',                  'bodyCodec', { kind: 'commune', name: 'A', territory: 'mainland-france', statutes: { clearDays: [null] } }, false],
  ['une version qui est un texte',                'bodyCodec', { kind: 'commune', name: 'A', territory: 'mainland-france', statutes: { clearDays: ['5'] } }, false],
];

describe('Les gardes des valeurs lues', () => {
  test.each(gardes)('%s', (_, codec, valeur, admise) => {
    expect(codecOf(codec).is(valeur)).toBe(admise);
  });
});

describe('Les statuts lus', () => {
  test('leur source est l’article donné, que la bibliothèque n’a pas lu', () => {
    const [first] = (either.toUnion(decode(room.bodyCodec)(WHOLE_VALUES.bodyCodec)) as { readonly statutes: { readonly explanatoryNote: ReadonlyArray<unknown> } }).statutes.explanatoryNote;
    expect(first).toEqual({
      from: '2020-01-01', until: '2024-01-01', value: 'required',
      source: { text: 'statuts', article: 'article 14', from: '2020-01-01', until: '2024-01-01', authority: 'statute', confirmed: 'unconfirmed' },
    });
  });
});

describe('Le schéma d’une valeur à étiquette, et celui d’une feuille de présence', () => {
  test('un reste : trois formes, chacune sous son étiquette', () => {
    const [byYear] = (room.scheduleCodec.schema()['anyOf'] as ReadonlyArray<Schema>).map((form) => (form['allOf'] as ReadonlyArray<Schema>)[0]!);
    const forms = (byYear!['properties'] as Readonly<Record<'policy', Schema>>).policy;
    expect(forms['title']).toBe('remainder policy');
    expect((forms['anyOf'] as ReadonlyArray<Schema>).map((form) => (form['allOf'] as ReadonlyArray<Schema>)[1])).toEqual([
      { properties: { _tag: { const: 'largest-remainder' } }, required: ['_tag'] },
      { properties: { _tag: { const: 'remainder-to' } }, required: ['_tag'] },
      { properties: { _tag: { const: 'floor-and-report' } }, required: ['_tag'] },
    ]);
  });

  test('un échéancier et un programme : chaque partie, sous son titre', () => {
    const titlesIn = (schema: unknown): ReadonlyArray<string> =>
      typeof schema !== 'object' || schema === null ? [] : [...('title' in schema && typeof schema.title === 'string' ? [schema.title] : []), ...Object.values(schema).flatMap(titlesIn)];
    expect([...new Set(titlesIn(jsonSchemaOf(room.scheduleCodec)))]).toEqual([
      'schedule', 'schedule by year', 'list of weighted year', 'weighted year', 'year', 'count', 'remainder policy', 'largest remainder', 'order of ties', 'remainder to a share', 'floor and report',
      'given amounts', 'list of amount of a year', 'amount of a year', 'euro', 'schedule by milestone', 'list of milestone', 'milestone', 'text', 'rate', 'ceiling of the interim payments', 'what the ceiling counts',
      'schedule on certified spending', 'rounding', 'list of euro',
    ]);
    expect(schemaAt(jsonSchemaOf(room.fundingCodec), ['programme', 'contributions', 0])['title']).toBe('contribution');
  });

  test('un montant qui ne peut être négatif : la forme que son schéma donne', () => {
    const { pattern } = schemaAt(jsonSchemaOf(room.fundingCodec), ['grant', 'total']) as { readonly pattern: string };
    expect(['94000.00', '0', '-0,00', '1 000,50 €'].filter((text) => !new RegExp(pattern, 'u').test(text))).toEqual([]);
    expect(['-0,01', '−3', '', 'x'].filter((text) => new RegExp(pattern, 'u').test(text))).toEqual([]);
  });

  test('l’ordre des égalités : « by-weight » est admis, tout autre mot refusé', () => {
    const years = [{ year: 2024, weight: 1 }];
    const schedule = (ties: string): unknown => ({ _tag: 'by-year', years, policy: { _tag: 'largest-remainder', ties } });
    expect(defectsIn('scheduleCodec', schedule('by-weight'))).toEqual([]);
    expect(defectsIn('scheduleCodec', schedule('inconnu'))).toEqual([{ path: ['policy', 'ties'], problem: { _tag: 'UnknownChoice', found: 'inconnu', choices: ['by-rank', 'by-weight'] } }]);
  });

  test('une feuille par noms dès qu’un de ses champs est là', () => {
    expect(room.rollCodec.schema()['if']).toEqual({
      anyOf: [{ required: ['members'] }, { required: ['presentAtOpening'] }, { required: ['recordedAbsent'] }, { required: ['movements'] }],
    });
  });

  test('les statuts : chaque partie, sous son titre', () => {
    const statutes = schemaAt(jsonSchemaOf(room.bodyCodec), ['statutes']);
    expect(Object.entries(statutes['properties'] as Readonly<Record<string, Schema>>).map(([key]) => [key, schemaAt(statutes, [key])['title'], schemaAt(statutes, [key, 0])['title']])).toEqual([
      ['clearDays', 'list of clear days of the statutes', 'clear days of the statutes'],
      ['urgentClearDays', 'list of urgent clear days of the statutes', 'urgent clear days of the statutes'],
      ['secondClearDays', 'list of second clear days of the statutes', 'second clear days of the statutes'],
      ['explanatoryNote', 'list of note of the statutes', 'note of the statutes'],
      ['quorum', 'list of quorum of the statutes', 'quorum of the statutes'],
      ['proxiesPerHolder', 'list of proxies per holder of the statutes', 'proxies per holder of the statutes'],
    ]);
  });

  test('un champ obligatoire, un champ facultatif qui peut valoir « null », aucun champ de plus', () => {
    expect(jsonSchemaOf(room.withdrawalFactsCodec)).toMatchObject({
      title: 'withdrawal', required: ['decidedOn', 'undoing'], additionalProperties: false, patternProperties: { '^[_$]': {} },
      properties: { decidedOn: { title: 'civil-day' }, on: { anyOf: [{ title: 'civil-day' }, { type: 'null' }] } },
    });
  });

  test('les formes des valeurs simples', () => {
    expect(Object.values(room.internalNumberCodecs).map((codec) => jsonSchemaOf(codec)['title'])).toEqual(Array.from({ length: 6 }, () => 'internal-number'));
    expect(['sittingCodec', 'rollCodec', 'scheduleCodec'].map((name) => jsonSchemaOf(codecOf(name))['title'])).toEqual(['sitting', 'roll', 'schedule']);
    expect(((jsonSchemaOf(room.rollCodec)['else'] as Schema)['title'])).toBe('roll by figures');
    expect(['civilDayCodec', 'euroCodec', 'rateCodec', 'printedRateCodec', 'sirenCodec', 'siretCodec', 'rnaCodec', 'communeCodeCodec', 'departmentCodec', 'actFileNameCodec', 'envelopeNameCodec', 'deliberationNumberCodec'].map((name) => jsonSchemaOf(codecOf(name))['title'])).toEqual([
      'civil-day', 'euro', 'rate', 'printed-rate', 'siren', 'siret', 'rna', 'commune-code', 'department', 'file-name', 'envelope-name', 'deliberation-number',
    ]);
    expect(schemaAt(jsonSchemaOf(room.fundingCodec), ['grant', 'years'])).toEqual({ title: 'list of year', type: 'array', items: { title: 'year', type: 'integer', minimum: 1583, maximum: 9999 } });
    expect(schemaAt(jsonSchemaOf(room.proxyCodec), ['consecutiveSittings'])).toEqual({ title: 'count', type: 'integer', minimum: 0, maximum: 9_007_199_254_740_991 });
    expect(schemaAt(jsonSchemaOf(room.proxyCodec), ['giver'])).toEqual({ title: 'text', type: 'string', minLength: 1 });
  });
});
