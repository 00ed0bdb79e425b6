import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { ActNature } from '../../src/transmission/index.js';
import {
  ACT_NATURES, assessClassification, assessDocumentType, classificationOf, documentTypesFor, isMessageKind, messageForm, messageKindOf, MESSAGES,
  nationalClassification, parseClassificationCode,
} from '../../src/transmission/index.js';
import { code, day } from '../transmission/values.js';

const FOLDER = new URL('../../../shared/actes/data/', import.meta.url);
const isThere = existsSync(FOLDER);
const absence = isThere ? '' : ' — dossier ../shared/actes/data absent, essai sauté';

const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
const filesIn = (folder: string): ReadonlyArray<{ readonly name: string; readonly text: string }> =>
  isThere
    ? readdirSync(new URL(`${folder}/`, FOLDER)).filter((name) => name.endsWith('.xml')).map((name) => {
        const bytes = readFileSync(new URL(`${folder}/${name}`, FOLDER));
        const isLatin = /encoding=["']ISO-8859-1["']/i.test(bytes.toString('latin1', 0, 100));
        return { name, text: bytes.toString(isLatin ? 'latin1' : 'utf8') };
      })
    : [];

/** Un intitulé sans accents, sans majuscules, sans signes : ce que les listes, qui les perdent, ont en commun. */
const bare = (label: string): string =>
  label.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('Œ', 'oe').replace(/[^a-zA-Z0-9]+/g, ' ').trim().toLowerCase();

const classifications = filesIn('classification');
const messages = filesIn('messages');

/** La racine d’un fichier, sans son préfixe. */
const rootOf = (text: string): string => /<(?:\w+:)?([A-Z]\w+)[\s/>]/.exec(text)?.[1] ?? '';
const attributesOf = (text: string, name: string): ReadonlyArray<string> => [...text.matchAll(new RegExp(`\\b${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

describe('Les matières, dans tous les fichiers de classification', () => {
  test.skipIf(!isThere)(`les 66 intitulés nationaux, signes et accents à part${absence}`, () => {
    const rows = json('matieres_national.json') as ReadonlyArray<{ readonly code: string; readonly label: string }>;
    const ours = new Map<string, string | null>(nationalClassification().map(({ code: level, label }) => [level, label]));
    expect(rows).toHaveLength(66);
    expect(rows.filter((row) => bare(ours.get(row.code) ?? '') !== bare(row.label))).toEqual([]);
  });

  test.skipIf(!isThere)(`chaque fichier n’a que ces deux niveaux, et ses niveaux suivants se lisent${absence}`, () => {
    expect(classifications).toHaveLength(7);
    for (const { name, text } of classifications) {
      const path: Array<string> = [];
      const codes = [...text.matchAll(/Matiere([1-5])[^>]*?CodeMatiere="(\d+)"/g)].map(([, level = '', number = '']) => {
        path.splice(Number(level) - 1, path.length, number);
        return path.join('.');
      });
      expect(codes.filter((one) => either.isLeft(parseClassificationCode(one))), name).toEqual([]);
      expect(new Set(codes.filter((one) => one.split('.').length <= 2)), name).toEqual(new Set(nationalClassification().map(({ code: level }) => level)));
    }
  });

  test.skipIf(!isThere)(`chaque niveau d’une préfecture est nommé par sa liste${absence}`, () => {
    const lists = json('matieres_local_levels_3plus.json') as Readonly<Record<string, ReadonlyArray<{ readonly code: string; readonly label: string }>>>;
    let count = 0;
    for (const rows of Object.values(lists)) {
      const localSubjects = Object.fromEntries(rows.map((row) => [row.code, row.label]));
      for (const row of rows) {
        expect(classificationOf(code(row.code), localSubjects).at(-1)).toEqual(row);
        expect(assessClassification({ code: code(row.code), localSubjects }).map(({ _tag }) => _tag)).toEqual(['SubjectClassified']);
        expect(assessClassification({ code: code(row.code) }).map(({ _tag }) => _tag)).toEqual(['LocalSubjectUnknown']);
        count++;
      }
    }
    expect(count).toBe(225 + 225 + 115 + 225);
  });
});

interface Typology {
  readonly abbr: ActNature;
  readonly code: string;
  readonly label: string;
  readonly seenIn: ReadonlyArray<string>;
}

describe('Les types de document, dans les listes', () => {
  test.skipIf(!isThere)(`les 129 lignes, leurs intitulés et leurs listes${absence}`, () => {
    const rows = json('typologies.json') as ReadonlyArray<Typology>;
    expect(rows).toHaveLength(129);
    const plain = (label: string): string => bare(label.replace('?uvre', 'œuvre'));
    const theirs = rows.map(({ abbr, code: type, label, seenIn }) => `${abbr} ${type} ${plain(label)} ${seenIn.join(' ')}`).sort();
    const ours = ACT_NATURES.flatMap((nature) => documentTypesFor(nature))
      .map(({ nature, code: type, label, seenIn }) => `${nature} ${type} ${plain(label)} ${seenIn.join(' ')}`).sort();
    expect(ours).toEqual(theirs);
  });

  test.skipIf(!isThere)(`chaque fichier de classification qui a des types : les nôtres, à ce jour-là${absence}`, () => {
    let files = 0;
    for (const { name, text } of classifications) {
      const on = /DateClassification>([\d-]+)</.exec(text)?.[1] ?? '';
      // Une liste d’exemple a des types d’essai, qu’aucune préfecture n’a envoyés.
      const natures = [...text.matchAll(/<actes:NatureActe\b[^>]*TypeAbrege="(\w\w)"[^>]*>([\s\S]*?)<\/actes:NatureActe>/g)]
        .filter(([, , body = '']) => /CodeTypePJ="\w{5}"/.test(body));
      if (natures.length === 0) continue;
      files++;
      for (const [, nature = '', body = ''] of natures) {
        const ours = documentTypesFor(nature as ActNature).filter(({ seenIn }) => seenIn.some((one) => one === on)).map((one) => one.code);
        expect(new Set(attributesOf(body, '(?:actes:)?CodeTypePJ')), `${name} ${nature}`).toEqual(new Set(ours));
      }
    }
    expect(files).toBe(5);
  });
});

/** Ce que les pièces de chaque acte disent du type et de la nature : les écarts, tous connus. */
const KNOWN_MISMATCHES: Readonly<Record<string, string>> = {
  'pastell_034-491011698-20171207-CL20171227_06-DE-1-1_0.xml': '32_DP DE DocumentTypeUndetermined',
  'pastell_034-491011698-20171207-CL20171227_06-DE-1-2.xml': '32_DP DE DocumentTypeUndetermined',
  'pastell_aractes.xml': '32_DP DE DocumentTypeUndetermined',
  'stela_006-210600235-20180522-684-AI-1-2_5279.xml': '99_DE AI DocumentTypeNotAllowed',
  'stela_006-210600730-20180115-007-AR-1-1_0.xml': 'CO_DE AR DocumentTypeUndetermined',
  'stela_044-214400152----1-3_1.xml': '01_01 DE DocumentTypeUndetermined',
};

/** Les éléments de premier rang des schémas qui ne sont ni des messages, ni des enveloppes. */
const PARTS = ['IDSGAR', 'IDPref', 'IDSousPref', 'IDCL', 'Referent', 'FormulairesEnvoyes'];

describe('Les messages d’exemple', () => {
  test.skipIf(!isThere)(`le nom de chaque fichier porte la sorte de sa racine${absence}`, () => {
    const kinds = messages.flatMap(({ name, text }) => {
      const kind = /-(\d-\d)(?:_\d+)?\.xml$/.exec(name)?.[1];
      return kind === undefined ? [] : [{ name, kind, found: messageKindOf(rootOf(text)) }];
    });
    expect(kinds).toHaveLength(11);
    expect(kinds.filter(({ kind, found }) => kind !== found)).toEqual([]);
    // 0 pour un message de la collectivité ; un compteur, ou rien, pour un message de l’État.
    for (const { name, found } of kinds) {
      if (found !== null && messageForm(found).sender === 'authority') expect(name).toMatch(/_0\.xml$/);
    }
  });

  test.skipIf(!isThere)(`une enveloppe, ou son anomalie, n’est pas un message${absence}`, () => {
    const envelopes = messages.filter(({ name }) => /_(?:ANO_)?[ET]ACT-/.test(name));
    expect(envelopes).toHaveLength(6);
    expect(envelopes.filter(({ text }) => messageKindOf(rootOf(text)) !== null)).toEqual([]);
  });

  test.skipIf(!isThere)(`les deux schémas ont nos vingt et une racines, et aucune autre${absence}`, () => {
    for (const name of ['lutece_actesv1_1_2016.xsd', 'stela_actesv1_1_2019.xsd']) {
      const text = readFileSync(new URL(`xsd/${name}`, FOLDER), 'latin1');
      const roots = [...text.matchAll(/^\t<xsd:element name="(\w+)"/gm)].map(([, root = '']) => root);
      expect(roots.filter((root) => messageKindOf(root) === null && !root.includes('Enveloppe')), name).toEqual(PARTS);
      expect(MESSAGES.filter(({ element }) => !roots.includes(element)).map(({ element }) => element), name).toEqual([]);
    }
  });

  test.skipIf(!isThere)(`la matière de chaque acte est nationale ; sa classification, à jour ou non${absence}`, () => {
    const outdated = messages.flatMap(({ name, text }) => {
      const levels = [...text.matchAll(/CodeMatiere([1-5]) \w+:CodeMatiere="(\d+)"/g)];
      if (levels.length === 0) return [];
      // Un niveau sauté n’est pas un code : on s’arrête au premier.
      const subject = levels.filter(([, level], place) => Number(level) === place + 1).map(([, , number]) => number).join('.');
      const [declared, inForce] = ['ClassificationDateVersion', 'ClassificationDateVersionEnCours'].map((element) => new RegExp(`${element}>([\\d-]+)<`).exec(text)?.[1]);
      const findings = assessClassification({
        code: code(subject), localSubjects: { [subject]: 'x' },
        ...(declared === undefined ? {} : { declaredVersion: day(declared) }), ...(inForce === undefined ? {} : { versionInForce: day(inForce) }),
      });
      expect(findings[0]?._tag, name).toBe('SubjectClassified');
      return findings.length > 1 ? [name] : [];
    });
    expect(outdated).toEqual(['pastell_ar-actes.xml', 's2low_034-000000000-20170701-20170721D-AI-1-3_0.xml', 'stela_044-214400152----1-3_1.xml']);
  });

  test.skipIf(!isThere)(`les types des pièces, jugés contre la nature déclarée${absence}`, () => {
    const found = Object.fromEntries(messages.flatMap(({ name, text }) => {
      const number = /CodeNatureActe="(\d)"/.exec(text)?.[1];
      const wrong = [...text.matchAll(/NomFichier>([A-Z0-9]{2}_[A-Z0-9]{2})-/g)].map(([, type = '']) => type).map((documentType) => {
        const nature = ACT_NATURES[Number(number) - 1] ?? null;
        return { documentType, nature, tag: assessDocumentType({ documentType, nature })._tag };
      }).find(({ tag }) => tag !== 'DocumentTypeAllowed');
      return wrong === undefined ? [] : [[name, `${wrong.documentType} ${wrong.nature} ${wrong.tag}`]];
    }));
    expect(found).toEqual(KNOWN_MISMATCHES);
  });

  test.skipIf(!isThere)(`les 21 lignes « message-type » du recueil${absence}`, () => {
    const rows = readFileSync(new URL('../cases.jsonl', FOLDER), 'utf8').split('\n').filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { readonly kind: string; readonly input: unknown; readonly expect: { readonly code?: string } })
      .filter(({ kind }) => kind === 'message-type');
    expect(rows).toHaveLength(21);
    expect(rows.filter(({ input, expect: { code: kind = '' } }) => !isMessageKind(kind) || messageKindOf(String(input)) !== kind)).toEqual([]);
  });
});
