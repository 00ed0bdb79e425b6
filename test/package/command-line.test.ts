import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { runWith } from './run-node.js';

const examples = fileURLToPath(new URL('../../docs/examples/', import.meta.url));
const consumer = inject('consumer');
/** The no-break spaces of French typography, as plain ones. */
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

const run = (...given: ReadonlyArray<string>) => {
  const { code, out, err } = runWith(consumer, 'examples/check-sitting.mjs', ...given);
  return { code, out: plain(out), err: plain(err) };
};

/** A file beside the examples, with this text. */
const fileWith = (name: string, text: string | Buffer): string => {
  const path = join(consumer, 'examples', name);
  writeFileSync(path, text);
  return path;
};

beforeAll(() => {
  mkdirSync(join(consumer, 'examples'), { recursive: true });
  for (const file of ['check-sitting.mjs', 'bureau-2024-07-04.json']) copyFileSync(join(examples, file), join(consumer, 'examples', file));
});

describe('npm start : une séance réelle, de la convocation aux délais de recours', () => {
  test('sans argument, le rapport en français sur le cas modèle', () => {
    const { code, out, err } = run();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Saint-Étienne Métropole — bureau, séance du 4 juillet 2024\n');
    expect(out).toContain('Aucune irrégularité relevée ; 1 point indéterminé.\n');
    expect(out).toContain('✓ Quorum atteint : 34 requis sur 67 en exercice, 40 présents ; les pouvoirs ne comptent pas.\n');
    expect(out).toContain('Fondement : CGCT, art. L. 2121-17 [version antérieure lue]');
    expect(out).toContain('✓ Exécutoire depuis le 12 juillet 2024 : publié et transmis ce jour-là.\n');
  });

  test('--lang en, le même rapport en anglais', () => {
    const { code, out } = run('--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('Saint-Étienne Métropole — bureau, sitting of 4 July 2024\n');
    expect(out).toContain('✓ Quorum met: 34 required of 67 in office, 40 present; proxies are not counted.\n');
  });

  test('un fichier qui n’est pas une séance : tous les défauts, avec leur chemin, et le code 1', () => {
    const file = fileWith('wrong.json', '{ "heldOn": "2024-06-31", "agenda": "PV", "movments": [] }');
    const { code, out, err } = run(file);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.split('\n').slice(1)).toEqual([
      '  organ : champ absent ou sans valeur ; on attend un objet, entre accolades : complétez-le.',
      '  heldOn : « 2024-06-31 » n’est pas un jour : le jour du mois n’existe pas ; on attend AAAA-MM-JJ, par exemple 2024-07-04 : corrigez ce texte.',
      '  convocation : champ absent ou sans valeur ; on attend un objet, entre accolades : complétez-le.',
      '  agenda : on trouve un texte (« PV ») ; on attend une liste, entre crochets : corrigez la valeur.',
      '  roll : champ absent ou sans valeur ; on attend un objet, entre accolades : complétez-le.',
      '  proxies : champ absent ou sans valeur ; on attend une liste, entre crochets : complétez-le.',
      '  deliberations : champ absent ou sans valeur ; on attend une liste, entre crochets : complétez-le.',
      '  movments : champ inconnu « movments » ; champs connus ici : organ, siren, heldOn, convocation, agenda, composing, publicityChoice, roll, proxies, surplusProxies, executive, chair, precedence, secretaries, outsideSecretary, closedSession, videoconference, printed, deliberations : corrigez le nom, retirez-le, ou commencez-le par « _ » si c’est une remarque libre.',
      '',
    ]);
  });

  test('la typographie française : espaces insécables devant les signes doubles', () => {
    expect(runWith(consumer, 'examples/check-sitting.mjs').out).toContain('Quorum atteint\u00A0: 34 requis sur 67 en exercice, 40 présents\u202F; les pouvoirs');
  });

  test.each([
    ['un fichier absent', () => ['absent.json'], 'Impossible de lire le fichier « absent.json » : vérifiez son chemin et ses droits.'],
    ['un fichier qui n’est pas du JSON', () => [fileWith('text.json', 'séance du 4 juillet')], 'n’est pas du JSON : cherchez-y une virgule'],
    ['un fichier JSON coupé', () => [fileWith('cut.json', '{\n  ')], 'n’est pas du JSON, ligne 2, colonne 3 : cherchez-y une virgule'],
    ['un fichier qui n’est pas en UTF-8', () => [fileWith('latin1.json', Buffer.from('{"a": "\u00e9"}', 'latin1'))], 'n’est pas en UTF-8'],
    ['une langue inconnue', () => ['--lang', 'de'], 'Usage : npm start -- [FICHIER.json] [--lang fr|en]'],
    ['une option inconnue', () => ['--verbose'], 'Usage : npm start -- [FICHIER.json] [--lang fr|en]'],
  ])('%s : un message, et le code 1', (_, given, message) => {
    const { code, err } = run(...given());
    expect(code).toBe(1);
    expect(err).toContain(message);
  });
});
