import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as room from '../../src/codec/index.js';
import { jsonSchemaOf } from '../../src/codec/index.js';
import { textCases } from './texts.js';

const ajv = new Ajv2020({ strict: true });

describe('Le schéma d’un texte qui a une forme', () => {
  test.each(textCases)('un texte de forme connue, $nom : le schéma admet, le schéma refuse', ({ codec, admis, refusés }) => {
    const matches = ajv.compile(jsonSchemaOf(room[codec]));
    expect(admis.filter((text) => !matches(text))).toEqual([]);
    expect(refusés.filter((text) => matches(text))).toEqual([]);
  });
});
