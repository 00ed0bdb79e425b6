import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { EnvelopeSender, UniquenessRule } from '../../../src/transmission/index.js';
import {
  assessUniqueness, formatActFileName, formatActIdentifier, formatEnvelopeName, isInternalNumber, parseActFileName, parseActFileNameLeniently, parseActIdentifier,
  parseActIdentifierLeniently, parseEnvelopeName, parseStamp,
} from '../../../src/transmission/index.js';
import { integersFrom, randomEnvelope, randomFileName, randomIdentifier } from '../random.js';
import { expectedOf, saidBy } from '../stamp/said.js';
import { identifier } from '../values.js';
import { identifierRows, noisyRows } from './identifiers.cases.js';
import { envelopeRows, fileNameRows, refusedNameRows } from './names.cases.js';
import { numberRows, uniquenessRows } from './numbers.cases.js';
import { stampRows } from './stamps.cases.js';

const PROFILES = ['xsd-2016', 'xsd-2019', 's2low', 'pastell', 'stela', 'common'] as const;

const senderText = (sender: EnvelopeSender): string =>
  sender.kind === 'authority' ? sender.siren : sender.kind === 'sub-prefecture' ? `SPREF${sender.department}${sender.arrondissement}` : sender.department;

describe('Le recueil @CTES, ligne à ligne', () => {
  test.each(identifierRows)('$id identifiant : $cas ($texte)', ({ texte, attendu }) => {
    const read = parseActIdentifier(texte);
    if ('refus' in attendu) expect(either.isLeft(read) ? read.left._tag : 'lu').toBe(attendu.refus);
    else expect(read).toEqual(either.right({ documentType: attendu.type, department: attendu.département, siren: attendu.siren, day: attendu.jour, internalNumber: attendu.numéro, nature: attendu.nature }));
    if (either.isRight(read)) expect(formatActIdentifier(read.right)).toBe(texte);
  });

  test.each(noisyRows)('$id mauvaise copie : $cas ($texte)', ({ texte, attendu, suggéré = {} }) => {
    const read = parseActIdentifierLeniently(texte);
    expect(either.isRight(read) ? { ...read.right, identifier: null, repairs: [] } : read.left).toEqual({
      documentType: attendu.type, department: attendu.département, siren: attendu.siren, day: attendu.jour, internalNumber: attendu.numéro, nature: attendu.nature,
      identifier: null, repairs: [], suggested: { department: suggéré.département ?? null, internalNumber: suggéré.numéro ?? null, nature: suggéré.nature ?? null },
    });
  });

  test.each(fileNameRows)('$id nom de fichier : $cas ($texte)', ({ texte, lecture, attendu }) => {
    const strict = parseActFileName(texte);
    const lenient = parseActFileNameLeniently(texte);
    const fields = {
      documentType: attendu.type, department: attendu.département, siren: attendu.siren, day: attendu.jour, internalNumber: attendu.numéro, nature: attendu.nature,
      message: attendu.message, index: attendu.rang, extension: attendu.extension,
    };
    expect(lenient).toEqual(either.right(expect.objectContaining(fields)));
    expect(either.isRight(strict) ? strict.right : 'refusé').toEqual(lecture === 'stricte' ? fields : 'refusé');
    if (either.isRight(strict)) expect(formatActFileName(strict.right)).toBe(texte);
  });

  test.each(refusedNameRows)('$id nom refusé : $cas ($texte)', ({ texte, refus, lisible }) => {
    const read = parseActFileName(texte);
    expect(either.isLeft(read) ? read.left._tag : 'lu').toBe(refus);
    expect(either.isRight(parseActFileNameLeniently(texte))).toBe(lisible === 'souple');
    expect(either.isRight(parseActIdentifier(texte))).toBe(lisible === 'identifiant');
  });

  test.each(envelopeRows)('$id enveloppe : $cas ($texte)', ({ texte, attendu }) => {
    const read = parseEnvelopeName(texte);
    if (either.isLeft(read)) expect({ refus: read.left._tag }).toEqual(attendu);
    else {
      const { device, application, sender, recipient, day, serial } = read.right;
      expect({ dispositif: device, application, expéditeur: senderText(sender), destinataire: recipient, jour: day, rang: serial }).toEqual(attendu);
      expect(formatEnvelopeName(read.right)).toBe(texte);
    }
  });

  test.each(stampRows)('$id cachet : $cas', ({ page, attendu }) => {
    expect(parseStamp(page).map(saidBy)).toEqual(attendu.map(expectedOf));
  });

  test.each(numberRows)('$id numéro interne : $cas ($numéro)', ({ numéro, acceptéPar }) => {
    expect(PROFILES.filter((profile) => isInternalNumber(numéro, profile))).toEqual(acceptéPar);
  });

  test.each(uniquenessRows)('$id doublon : $cas ($premier, $second)', ({ premier, second, attendu }) => {
    const acts = [{ name: 'premier', identifier: identifier(premier) }, { name: 'second', identifier: identifier(second) }];
    for (const rule of ['ministry', 's2low', 'stela'] satisfies ReadonlyArray<UniquenessRule>) {
      expect(assessUniqueness({ acts, rule }).map(({ _tag }) => _tag), rule).toEqual([attendu[rule] === 'même acte' ? 'IdentifierReused' : 'IdentifiersDistinct']);
    }
  });
});

describe('Écrit puis lu, lu puis écrit : cent mille de chaque', () => {
  test.each([
    ['identifiants', randomIdentifier, parseActIdentifier, formatActIdentifier],
    ['noms de fichiers', randomFileName, parseActFileName, formatActFileName],
    ['noms d’enveloppes', randomEnvelope, parseEnvelopeName, formatEnvelopeName],
  ] as const)('%s', (_, random, parse, format) => {
    const below = integersFrom(20_240_704);
    const differing: Array<string> = [];
    for (let turn = 0; turn < 100_000; turn++) {
      const text = random(below);
      const read = parse(text);
      if (either.isLeft(read) || (format as (value: unknown) => string)(read.right) !== text) differing.push(text);
    }
    expect(differing.slice(0, 5)).toEqual([]);
  }, 60_000);
});
