import { describe, expect, test } from 'vitest';
import { namesOf, readName } from '../../docs/guide/transmission-names.js';
import { plainSpaces, said, told } from './words.js';

const transmission = (changed: object = {}): object => ({
  department: '042', siren: '244 200 770', decidedOn: '2024-07-04', number: '2024.00417', sentOn: '2024-07-12', serial: 1,
  files: [{ documentType: '99_DE', extension: 'pdf' }], ...changed,
});

const plain = <A>(value: A): A => JSON.parse(plainSpaces(JSON.stringify(value))) as A;

describe('Recette : les noms d’une transmission', () => {
  test('la délibération du cas modèle : identifiant, fichiers, enveloppe ; le point du numéro devient un tiret bas', () => {
    expect(plain(namesOf(transmission()))).toEqual({
      identifier: '042-244200770-20240704-2024_00417-DE',
      files: ['042-244200770-20240704-2024_00417-DE-1-1_0.xml', '99_DE-042-244200770-20240704-2024_00417-DE-1-1_1.pdf'],
      envelope: 'EACT--244200770--20240712-1.xml',
      warnings: ['Numéro interne : « . » devient « _ ».'],
    });
  });

  test('une annexe d’un type qui n’est pas d’une délibération : dit, sans refus', () => {
    const files = [{ documentType: '99_DE', extension: 'pdf' }, { documentType: '99_AI', extension: 'pdf' }];
    expect(plain(namesOf(transmission({ number: 'D2024', files })))).toEqual({
      identifier: '042-244200770-20240704-D2024-DE',
      files: ['042-244200770-20240704-D2024-DE-1-1_0.xml', '99_DE-042-244200770-20240704-D2024-DE-1-1_1.pdf', '99_AI-042-244200770-20240704-D2024-DE-1-1_2.pdf'],
      envelope: 'EACT--244200770--20240712-1.xml',
      warnings: ['Type de document 99_AI : pas admis pour la nature DE (délibération), mais pour AI (acte individuel).'],
    });
  });

  test.each([
    ['un SIREN faux et un texte pour un nombre', { siren: '244200771', serial: '1' }, [
      told(['siren'], { _tag: 'WrongChecksum', what: 'siren', text: '244200771' }),
      told(['serial'], { _tag: 'WrongType', expected: 'number', found: 'text', value: '1' }),
    ]],
    ['un numéro qui ne tient pas en quinze caractères', { number: 'ligne 12 de la séance du 4 juillet' }, [
      said({ _tag: 'WrongLength', what: 'internal-number', text: 'LIGNE12DELASEANCEDU4JUILLET', found: 27 }),
    ]],
    ['une extension et un rang qu’aucun nom n’admet', { serial: 1.5, files: [{ documentType: '99_DE', extension: 'p7m.pdf' }] }, [
      said({ _tag: 'WrongCharacter', what: 'file-name', text: '99_DE-042-244200770-20240704-2024_00417-DE-1-1_1.p7m.pdf', position: 48 }),
      said({ _tag: 'WrongCharacter', what: 'envelope-name', text: 'EACT--244200770--20240712-1.5.xml', position: 28 }),
    ]],
  ])('%s : refusé, avec la raison', (_, changed, refused) => {
    expect(plain(namesOf(transmission(changed)))).toEqual({ refused });
  });

  test('un nom se relit : chaque partie, ou la raison', () => {
    expect(readName('99_DE-042-244200770-20240704-D20240041710-DE-1-1_1.pdf')).toEqual({
      is: 'file',
      parts: { documentType: '99_DE', department: '042', siren: '244200770', day: '2024-07-04', internalNumber: 'D20240041710', nature: 'DE', message: '1-1', index: 1, extension: 'pdf' },
    });
    expect(readName('EACT--244200770--20240712-1.xml')).toEqual({
      is: 'envelope',
      parts: { form: 'envelope', device: null, application: 'EACT', sender: { kind: 'authority', siren: '244200770' }, recipient: null, day: '2024-07-12', serial: 1 },
    });
    expect(readName('99_DE-042-244200770-20240704-D20240041710')).toEqual({
      is: 'identifier', parts: { documentType: '99_DE', department: '042', siren: '244200770', day: '2024-07-04', internalNumber: 'D20240041710', nature: null },
    });
    expect(plain(readName('rapport.pdf'))).toEqual({
      refused: [said({ _tag: 'WrongLength', what: 'file-name', text: 'rapport.pdf', found: 11 })],
    });
  });
});
