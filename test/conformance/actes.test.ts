import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import {
  assessUniqueness, departmentOf, formatActIdentifier, isCommuneCode, isInternalNumber, isSiren, parseActFileName, parseActFileNameLeniently, parseActIdentifier,
  parseActIdentifierLeniently, parseEnvelopeName, parseSiren, parseSiret, parseStamp,
} from '../../src/transmission/index.js';
import { integersFrom, randomIdentifier } from '../transmission/random.js';
import { identifierRows, noisyRows } from '../transmission/register/identifiers.cases.js';
import { envelopeRows, fileNameRows, refusedNameRows } from '../transmission/register/names.cases.js';
import { numberRows, uniquenessRows } from '../transmission/register/numbers.cases.js';
import { stampRows } from '../transmission/register/stamps.cases.js';
import { identifier } from '../transmission/values.js';

const SHARED = new URL('../../../shared/', import.meta.url);
const fileAt = (path: string, encoding: BufferEncoding = 'utf8'): string | undefined => {
  const file = new URL(path, SHARED);
  return existsSync(file) ? readFileSync(file, encoding) : undefined;
};
const absence = (path: string, text: unknown): string => (text === undefined ? ` — ../shared/${path} absent, essai sauté` : '');

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly input: unknown;
  readonly valid: unknown;
  readonly expect: Readonly<Record<string, unknown>>;
  readonly xsdIdActe?: { readonly xsd2016: boolean; readonly xsd2019: boolean };
  readonly xsdNumeroInterne?: { readonly xsd2016: boolean; readonly xsd2019: boolean };
}

const CASES = 'actes/cases.jsonl';
const cases = fileAt(CASES);
const rows = (cases ?? '').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
const ofKind = (...kinds: ReadonlyArray<string>): ReadonlyArray<Row> => rows.filter(({ kind }) => kinds.includes(kind));
const text = ({ input }: Row): string => String(input);

/** Les lignes sur lesquelles la bibliothèque décide autrement que le recueil : la clé du SIREN, ou le numéro lu au plus large. */
const OTHERWISE = [...identifierRows, ...envelopeRows].filter(({ autrement }) => autrement !== undefined).map(({ id }) => id);

describe(`Le recueil @CTES, lu dans son fichier${absence(CASES, cases)}`, () => {
  test.skipIf(cases === undefined)('165 lignes, dont 42 de messages ; les 123 autres ont leur cas dans la suite ordinaire', () => {
    expect(rows.length).toBe(165);
    expect(ofKind('message-type', 'transition').length).toBe(42);
    const carried = [identifierRows, noisyRows, fileNameRows, refusedNameRows, envelopeRows, stampRows, numberRows, uniquenessRows].flatMap((table) => table.map(({ id }) => id));
    expect(carried.sort()).toEqual(rows.filter(({ kind }) => kind !== 'message-type' && kind !== 'transition').map(({ id }) => id).sort());
    const texts = [...identifierRows, ...noisyRows, ...fileNameRows, ...refusedNameRows, ...envelopeRows].map(({ id, texte }) => [id, texte]);
    expect(texts.filter(([id, texte]) => texte !== text(rows.find((row) => row.id === id)!))).toEqual([]);
  });

  test.skipIf(cases === undefined)('35 identifiants', () => {
    for (const row of ofKind('act-id').filter(({ id }) => !OTHERWISE.includes(id))) {
      const read = parseActIdentifier(text(row));
      const { typology, department, siren, date, number, nature } = row.expect;
      expect(either.isRight(read) ? read.right : false, row.id).toEqual(row.valid === true ? { documentType: typology, department, siren, day: date, internalNumber: number, nature } : false);
    }
  });

  test.skipIf(cases === undefined)('9 mauvaises copies', () => {
    for (const row of ofKind('act-id-noisy')) {
      const read = parseActIdentifierLeniently(text(row));
      const { department, siren, date, number, nature, natureKnown, suggestedNature, derivedDepartment, canonicalNumber, repaired } = row.expect;
      if (either.isLeft(read)) throw new Error(row.id);
      const { suggested, ...found } = read.right;
      expect([found.department, found.siren, found.day, found.internalNumber, found.nature], row.id).toEqual([department, siren, date, number, natureKnown === false ? null : nature]);
      if (suggestedNature !== undefined) expect(suggested.nature, row.id).toBe(suggestedNature);
      if (derivedDepartment !== undefined) expect(suggested.department, row.id).toBe(derivedDepartment);
      if (canonicalNumber !== undefined) expect(suggested.internalNumber, row.id).toBe(canonicalNumber);
      if (repaired !== undefined) expect(found.identifier === null ? null : formatActIdentifier(found.identifier), row.id).toBe(repaired);
    }
  });

  test.skipIf(cases === undefined)('40 noms de fichiers : lus strictement, avec souplesse, ou refusés', () => {
    for (const row of ofKind('file-name', 'metadata-name')) {
      const strict = parseActFileName(text(row));
      expect(either.isRight(strict), row.id).toBe(row.valid === true);
      const lenient = parseActFileNameLeniently(text(row));
      // A129 n’a pas de message : c’est un identifiant. A140 se lit, réparation dite.
      if (row.id === 'A129') expect(either.isRight(parseActIdentifier(text(row)))).toBe(true);
      else expect(either.isRight(lenient), row.id).toBe(row.valid !== false || row.id === 'A140');
      if (either.isLeft(lenient) || row.valid === false) continue;
      const { typology, department, siren, date, number, nature, messageType, fileIndex, extension } = row.expect;
      const found = lenient.right;
      expect([found.documentType, found.department, found.siren, found.day, found.internalNumber, found.nature, found.message, found.index, found.extension], row.id)
        .toEqual([typology, department, siren, date, number, nature, messageType, fileIndex, extension ?? null]);
    }
  });

  test.skipIf(cases === undefined)('10 noms d’enveloppes, d’anomalies et d’archives', () => {
    for (const row of ofKind('envelope', 'anomaly-envelope', 'archive').filter(({ id }) => !OTHERWISE.includes(id))) {
      const read = parseEnvelopeName(text(row));
      const { trigram, quadrigram, recipient, date, serial } = row.expect;
      expect(either.isRight(read) ? [read.right.device, read.right.application, read.right.recipient, read.right.day, read.right.serial] : false, row.id)
        .toEqual(row.valid === true ? [trigram, quadrigram, recipient, date, serial] : false);
    }
  });

  test.skipIf(cases === undefined)('12 cachets', () => {
    for (const row of ofKind('stamp-text')) {
      const stamps = parseStamp(text(row));
      const { actId, sentOn, receivedOn, publishedOn, test: simulated, matter } = row.expect;
      if (row.valid === false) expect(stamps, row.id).toEqual([]);
      else {
        expect(stamps.length, row.id).toBe(1);
        const [stamp] = stamps;
        const written = stamp?.identifier === null || stamp?.identifier === undefined ? null : formatActIdentifier(stamp.identifier);
        expect([written, stamp?.sentOn, stamp?.receivedOn, stamp?.publishedOn, stamp?.source === 'simulation', stamp?.classification], row.id)
          .toEqual([actId ?? text(row), sentOn ?? null, receivedOn ?? null, publishedOn ?? null, simulated ?? false, matter ?? null]);
      }
    }
  });

  test.skipIf(cases === undefined)('14 numéros internes, sous six règles', () => {
    const names = { 'xsd-2016': 'xsd_2016_lutece', 'xsd-2019': 'xsd_2019_stela_idacte', 's2low': 's2low', 'pastell': 'pastell', 'stela': 'stela', 'common': 's2low_before_3_0_15' } as const;
    for (const row of ofKind('numero-interne')) {
      const accepts = row.expect['accepts'] as Readonly<Record<string, boolean>>;
      for (const profile of Object.keys(names) as ReadonlyArray<keyof typeof names>) expect(isInternalNumber(text(row), profile), `${row.id} ${profile}`).toBe(accepts[names[profile]]);
    }
  });

  test.skipIf(cases === undefined)('3 doublons', () => {
    for (const row of ofKind('uniqueness')) {
      const acts = Object.entries(row.input as Readonly<Record<string, Readonly<Record<string, string>>>>)
        .map(([name, { number, date, nature }]) => ({ name, identifier: identifier(`042-244200770-${date!.replaceAll('-', '')}-${number}-${nature}`) }));
      const isReused = (rule: 'ministry' | 's2low' | 'stela'): boolean => assessUniqueness({ acts, rule })[0]?._tag === 'IdentifierReused';
      expect([isReused('ministry'), isReused('s2low'), isReused('stela')], row.id).toEqual([row.expect['idActeEqual'], row.expect['s2lowDuplicate'], row.expect['stelaDuplicate']]);
    }
  });
});

/** L’expression d’un élément du schéma, entité décodée. */
const patternOf = (schema: string, name: string): RegExp | undefined => {
  const pattern = new RegExp(`name="${name}"[\\s\\S]*?<xsd:restriction[\\s\\S]*?</xsd:restriction>`).exec(schema)?.[0];
  const value = /<xsd:pattern value="([^"]+)"/.exec(pattern ?? '')?.[1];
  return value === undefined ? undefined : new RegExp(`^(?:${value.replace('&#x20;', ' ')})$`, 'u');
};

const XSD = { 'xsd-2016': 'actes/data/xsd/lutece_actesv1_1_2016.xsd', 'xsd-2019': 'actes/data/xsd/stela_actesv1_1_2019.xsd' } as const;

describe.each(Object.entries(XSD))('Le schéma %s', (profile, path) => {
  const schema = fileAt(path, 'latin1');
  const identifierPattern = patternOf(schema ?? '', 'IDActe');
  const numberPattern = patternOf(schema ?? '', 'NumeroInterne');
  const key = profile === 'xsd-2016' ? 'xsd2016' : 'xsd2019';

  test.skipIf(schema === undefined || cases === undefined)(`décide des lignes du recueil comme il l’annonce${absence(path, schema)}`, () => {
    const different = ofKind('act-id', 'act-id-noisy').filter((row) => identifierPattern!.test(text(row)) !== row.xsdIdActe?.[key]);
    expect(different.map(({ id }) => id)).toEqual([]);
    expect(ofKind('numero-interne').filter((row) => numberPattern !== undefined && numberPattern.test(text(row)) !== row.xsdNumeroInterne?.[key]).map(({ id }) => id)).toEqual([]);
  });

  test.skipIf(schema === undefined)(`admet tout identifiant de la bibliothèque dont il admet le numéro, et lui seul${absence(path, schema)}`, () => {
    const below = integersFrom(2016);
    const wrong: Array<string> = [];
    for (let turn = 0; turn < 20_000; turn++) {
      const read = parseActIdentifier(randomIdentifier(below).replace(/^\d\d_[A-Z]{2}-/, ''));
      if (either.isLeft(read)) throw new Error('un identifiant composé est refusé');
      const written = formatActIdentifier(read.right);
      if (identifierPattern!.test(written) !== isInternalNumber(read.right.internalNumber, profile as keyof typeof XSD)) wrong.push(written);
      if (numberPattern !== undefined && numberPattern.test(read.right.internalNumber) !== isInternalNumber(read.right.internalNumber, profile as keyof typeof XSD)) wrong.push(read.right.internalNumber);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

const rowsOf = (csv: string | undefined): ReadonlyArray<Readonly<Record<string, string>>> => {
  const [header = '', ...lines] = (csv ?? '').split(/\r?\n/).filter((line) => line !== '');
  const names = header.split(',');
  // Seules les premières colonnes sont lues : celles d’après peuvent contenir des virgules entre guillemets.
  return lines.map((line) => Object.fromEntries(line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell, place) => [names[place] ?? '', cell])));
};

const COMMUNES = 'opendata/data/communes-2026.csv';
const EPCI = 'opendata/data/epci-2026.csv';
const NUMBERS = 'opendata/data/identifiers-fr.csv';
const communes = fileAt(COMMUNES);
const epci = fileAt(EPCI);
const numbers = fileAt(NUMBERS);

describe('Les registres de 2026', () => {
  test.skipIf(communes === undefined || epci === undefined)(`17 506 communes et 626 EPCI : 18 132 lignes, 18 089 SIREN tous justes, 43 communes d’outre-mer sans SIREN${absence(COMMUNES, communes)}`, () => {
    const rows2026 = [...rowsOf(communes), ...rowsOf(epci)];
    expect(rows2026.length).toBe(18_132);
    const without = rows2026.filter((row) => row['siren'] === '');
    expect([without.length, without.filter((row) => row['zone'] !== 'com').length]).toEqual([43, 0]);
    expect(rows2026.filter((row) => row['siren'] !== '' && !isSiren(row['siren'] ?? ''))).toEqual([]);
  });

  test.skipIf(communes === undefined)(`chaque code de commune donne son département ; les SIREN qui commencent par 21 le suggèrent, hors de Corse${absence(COMMUNES, communes)}`, () => {
    const wrong = rowsOf(communes).filter((row) => {
      const { code_insee: code = '', siren = '', departement = '' } = row;
      const department = departement.padStart(3, '0');
      const read = parseActIdentifierLeniently(`${siren}-20240101-1-DE`);
      const suggested = either.isRight(read) ? read.right.suggested.department : null;
      const expected = siren.startsWith('21') && !department.startsWith('02A') && !department.startsWith('02B') ? department : null;
      return !isCommuneCode(code) || departmentOf(code) !== department || suggested !== expected;
    });
    // Clipperton, inhabitée, n’a pas de préfecture : son code est refusé.
    expect(wrong.map((row) => `${row['code_insee'] ?? ''} ${row['nom'] ?? ''}`)).toEqual(['98901 Île de Clipperton']);
  });

  test.skipIf(numbers === undefined)(`42 SIREN et SIRET publiés, dont ceux de La Poste${absence(NUMBERS, numbers)}`, () => {
    const wrong = rowsOf(numbers).filter((row) => {
      const { kind, value = '', expected } = row;
      const tag = kind === 'siren' ? parseSiren(value)._tag : kind === 'siret' ? parseSiret(value)._tag : undefined;
      return tag !== (expected === 'valid' ? 'Right' : 'Left');
    });
    expect(rowsOf(numbers).length).toBe(42);
    expect(wrong).toEqual([]);
  });
});

const TEXTS = 'texts/';
const texts = existsSync(new URL(TEXTS, SHARED)) ? readdirSync(new URL(TEXTS, SHARED)).filter((name) => /^\d*[13579]\.json$/.test(name)).sort() : undefined;

interface Transmission {
  readonly ids: ReadonlyArray<string> | null;
  readonly sent: string | null;
  readonly received: string | null;
}

describe(`Les cachets des textes réels impairs${absence(TEXTS, texts)}`, () => {
  const annotated = (texts ?? []).map((name) => {
    const { transmission } = JSON.parse(fileAt(TEXTS + name) ?? '{}') as { readonly transmission: Transmission };
    return { name, transmission, stamps: parseStamp(fileAt(TEXTS + name.replace('.json', '.txt')) ?? '') };
  });

  test.skipIf(texts === undefined)('chaque identifiant annoté est lu, ou suggéré ; chaque jour d’envoi et de réception est dit par un cachet', () => {
    const missing = annotated.flatMap(({ name, transmission: { ids, sent, received }, stamps }) => [
      ...(ids ?? []).filter((id) => !stamps.some(({ identifier: read }) => read !== null && formatActIdentifier(read) === id)).map((id) => `${name} ${id}`),
      ...(sent !== null && !stamps.some(({ sentOn }) => sentOn === sent) ? [`${name} envoyé ${sent}`] : []),
      ...(received !== null && !stamps.some(({ receivedOn }) => receivedOn === received) ? [`${name} reçu ${received}`] : []),
    ]);
    expect(missing).toEqual([]);
  });

  test.skipIf(texts === undefined)('aucun cachet dans un texte qui n’en a pas, et aucun jour qui contredise l’annotation', () => {
    const stamped = annotated.filter(({ stamps }) => stamps.length > 0);
    expect(stamped.filter(({ transmission: { ids, received } }) => ids === null && received === null).map(({ name }) => name)).toEqual([]);
    const contradicted = stamped.flatMap(({ name, transmission: { received }, stamps }) => stamps.filter(({ receivedOn }) => receivedOn !== null && receivedOn !== received).map(() => name));
    expect(contradicted).toEqual([]);
    expect(stamped.length).toBe(12);
  });
});

const SEED = 'seed/';

describe('La délibération modèle', () => {
  const folder = new URL(SEED, SHARED);
  const page = existsSync(folder) ? readFileSync(new URL(readdirSync(folder)[0]!, folder), 'utf8') : undefined;

  test.skipIf(page === undefined)(`son cachet, et lui seul${absence(SEED, page)}`, () => {
    const stamps = parseStamp(page!);
    expect(stamps.map(({ identifier: read, receivedOn, publishedOn, publicity, platform }) => [read === null ? null : formatActIdentifier(read), receivedOn, publishedOn, publicity, platform])).toEqual([
      ['99_DE-042-244200770-20240704-D20240041710', '2024-07-12', '2024-07-12', 'online', 'DOTELEC - iXBus'],
    ]);
  });
});
