import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { Body } from '../../src/body/index.js';
import { BODY_KINDS, extensionTo, hasOwnTaxes, makeBody, makeOrgan, notesFor, ORGAN_KINDS, procedureOf } from '../../src/body/index.js';
import { day } from '../calendar/day.js';
import { organCases, ownTaxesCases, populationCases, procedureCases } from './body.cases.js';
import { cited, organ } from './organs.js';

const figeac: Body = { kind: 'commune', name: 'Figeac', territory: 'mainland-france' };

describe('La population est un nombre entier d’habitants, positif ou nul', () => {
  test.each(populationCases)('$id $cas', ({ population, refusé }) => {
    const fields = population === null ? figeac : { ...figeac, population };
    expect(makeBody(fields)).toEqual(
      refusé === null ? either.right(fields) : either.left({ _tag: 'PopulationNotCountable', found: refusé }),
    );
  });
});

describe('Chaque collectivité a ses organes, et n’en a pas d’autre', () => {
  test.each(organCases)('$id $cas', ({ type, organes }) => {
    const body: Body = { kind: type, name: type, territory: 'mainland-france' };
    for (const kind of ORGAN_KINDS) {
      expect(makeOrgan(body, kind)).toEqual(
        organes.includes(kind) ? either.right({ body, kind }) : either.left({ _tag: 'OrganUnknownToBody', organ: kind, body: type, organs: organes }),
      );
    }
  });

  test('aucune collectivité ni aucun organe n’est resté sans cas', () => {
    expect(organCases.map(({ type }) => type).sort()).toEqual([...BODY_KINDS].sort());
    expect([...new Set(organCases.flatMap(({ organes }) => organes))].sort()).toEqual([...ORGAN_KINDS].sort());
  });
});

describe('CGCT, art. L5211-1 : les règles du conseil municipal sont étendues aux EPCI ; ce qui n’est pas encodé est dit tel', () => {
  test.each(procedureCases)('$id $cas', ({ organe, séance = '2024-07-04', procédure, extension, notes }) => {
    expect(procedureOf(organ(organe))).toBe(procédure);
    expect(cited(extensionTo(organ(organe), day(séance)))).toEqual(extension);
    expect(notesFor(organ(organe))).toEqual(notes);
  });

  test('aucune collectivité n’est restée sans cas', () => {
    expect([...new Set(procedureCases.map(({ organe }) => organe.type))].sort()).toEqual([...BODY_KINDS].sort());
  });
});

describe('EPCI à fiscalité propre', () => {
  test.each(ownTaxesCases)('$id $cas', ({ fiscalitéPropre }) => {
    expect(BODY_KINDS.filter((type) => hasOwnTaxes(organ({ type })))).toEqual(fiscalitéPropre);
  });
});
