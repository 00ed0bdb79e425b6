import { describe, expect, test } from 'vitest';
import { namesOf, readName } from '../../docs/guide/transmission-names.js';
import { plainSpaces } from './spaces.js';

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
      warnings: ['Type de document 99_AI : pas admis pour la nature DE (admis pour AI).'],
    });
  });

  test.each([
    ['un SIREN faux et un texte pour un nombre', { siren: '244200771', serial: '1' }, [
      'siren : « 244200771 » n’est pas un SIREN : la clé de contrôle est fausse ; un chiffre est sans doute mal recopié.',
      'serial : on attend un nombre, on trouve un texte.',
    ]],
    ['un numéro qui ne tient pas en quinze caractères', { number: 'ligne 12 de la séance du 4 juillet' }, ['« LIGNE12DELASEANCEDU4JUILLET » n’est pas un numéro interne : sa longueur (27 caractères) ne convient pas.']],
    ['une extension et un rang qu’aucun nom n’admet', { serial: 1.5, files: [{ documentType: '99_DE', extension: 'p7m.pdf' }] }, [
      '« 99_DE-042-244200770-20240704-2024_00417-DE-1-1_1.p7m.pdf » n’est pas un nom de fichier @CTES : caractère inattendu en position 49, DE-1-1_1⟨.⟩p7m.pdf ; on attend par exemple 99_DE-042-244200770-20240704-D20240041710-DE-1-1_1.pdf.',
      '« EACT--244200770--20240712-1.5.xml » n’est pas un nom d’enveloppe @CTES : caractère inattendu en position 29, 40712-1.⟨5⟩.xml ; on attend par exemple EACT--244200770--20240705-1.xml.',
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
      refused: ['« rapport.pdf » n’est pas un nom de fichier @CTES : sa longueur (11 caractères) ne convient pas ; on attend par exemple 99_DE-042-244200770-20240704-D20240041710-DE-1-1_1.pdf.'],
    });
  });
});
