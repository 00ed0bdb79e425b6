import { describe, expect, test } from 'vitest';
import { ACT_IDENTIFIER_FIELDS, assessActIdentifier, SIREN_CONTROL_DIGIT } from '../../../src/transmission/index.js';
import { agreementCases } from './identifier-agreement.cases.js';
import { day, identifier, siren } from '../values.js';

describe('Protocole @CTES, identifiant unique de l’acte : le SIREN est celui de l’organisme, le jour celui de la décision', () => {
  test.each(agreementCases)('$id $cas ($identifiant, séance du $séance)', (row) => {
    const read = identifier(row.identifiant);
    const body = row.siren === null ? {} : { siren: siren(row.siren) };
    expect(assessActIdentifier({ identifier: read, body, heldOn: day(row.séance), ...(row.nature === undefined ? {} : { nature: row.nature }) })).toEqual(
      row.attendu.map((expected) => ({
        ...expected,
        identifier: read,
        basis: expected._tag === 'IdentifierAgrees' ? [ACT_IDENTIFIER_FIELDS, SIREN_CONTROL_DIGIT] : [ACT_IDENTIFIER_FIELDS],
        notes: 'component' in expected && expected.component === 'nature' ? ['042-nature-of-a-transmitted-deliberation'] : [],
      })),
    );
  });

  test('les sources disent elles-mêmes ce qu’elles valent', () => {
    expect([ACT_IDENTIFIER_FIELDS, SIREN_CONTROL_DIGIT]).toEqual([
      { text: 'protocole @CTES', article: 'identifiant unique de l’acte', from: null, until: null, authority: 'doctrine', confirmed: 'secondary' },
      { text: 'répertoire SIREN', article: 'clé de Luhn', from: null, until: null, authority: 'doctrine', confirmed: 'secondary' },
    ]);
  });
});
