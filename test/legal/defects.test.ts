import { describe, expect, test } from 'vitest';
import { NO_NOTES, unknownComponent, wrongCharacter, wrongChecksum, wrongLength } from '../../src/legal/index.js';

describe('Un texte refusé l’est pour l’un de quatre motifs, qui cite le texte lu', () => {
  test('longueur : le nombre de caractères trouvés', () => {
    expect(wrongLength('siren', '24420077')).toEqual({ _tag: 'WrongLength', what: 'siren', text: '24420077', found: 8 });
    expect(wrongLength('euro', '')).toEqual({ _tag: 'WrongLength', what: 'euro', text: '', found: 0 });
  });

  test('caractère : sa position, comptée de zéro', () => {
    expect(wrongCharacter('siren', '24420O770', 5)).toEqual({ _tag: 'WrongCharacter', what: 'siren', text: '24420O770', position: 5 });
  });

  test('clé de contrôle', () => {
    expect(wrongChecksum('siren', '244200771')).toEqual({ _tag: 'WrongChecksum', what: 'siren', text: '244200771' });
  });

  test('composante inconnue : laquelle', () => {
    expect(unknownComponent('civil-day', '2024-06-31', 'day')).toEqual({
      _tag: 'UnknownComponent',
      what: 'civil-day',
      text: '2024-06-31',
      part: 'day',
    });
  });

  test('un défaut est une donnée : il traverse le JSON sans perte', () => {
    for (const defect of [wrongLength('rate', ''), wrongCharacter('rate', 'x', 0), wrongChecksum('siret', '1'), unknownComponent('rate', '1/0', 'denominator')]) {
      expect(JSON.parse(JSON.stringify(defect))).toEqual(defect);
    }
  });
});

describe('Un constat qui repose sur le seul texte ne porte aucune note', () => {
  test('liste vide', () => {
    expect(NO_NOTES).toEqual([]);
  });
});
