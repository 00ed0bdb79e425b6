import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStamps, textsIn } from '../../docs/guide/read-stamps.js';
import { plainSpaces } from './words.js';

const stamp = (...lines: ReadonlyArray<string>): string => lines.join('\n');
const MODEL = stamp('Envoyé en préfecture le 12/07/2024', 'Reçu en préfecture le 12/07/2024', 'Publié le 12/07/2024', 'ID : 042-244200770-20240704-D20240041710-DE');

describe('Recette : les cachets d’un dossier', () => {
  test('chaque fichier : l’identifiant et le jour de réception ; le même cachet de page en page compte une fois', () => {
    const texts = [
      { file: 'a.txt', text: `${MODEL}\nLe conseil, après en avoir délibéré…\n${MODEL}` },
      { file: 'b.txt', text: 'Visa de la Préfecture : 026-242600252-20200225-14-25-02-20-C-DE / 27-02-2020' },
      { file: 'c.txt', text: '042-244200770-20240704-D20240041810-DE' },
    ];
    expect(readStamps(texts)).toEqual({
      rows: [
        { file: 'a.txt', identifier: '042-244200770-20240704-D20240041710-DE', receivedOn: '2024-07-12' },
        { file: 'b.txt', identifier: '026-242600252-20200225-14-25-02-20-C-DE', receivedOn: '2020-02-27' },
        { file: 'c.txt', identifier: '042-244200770-20240704-D20240041810-DE', receivedOn: '' },
      ],
      bad: [],
    });
  });

  test('les mauvais : aucun cachet, un jour à rebours, une plateforme d’essai, un identifiant lu en partie, aucun identifiant', () => {
    const texts = [
      { file: 'a.txt', text: 'Le conseil municipal, légalement convoqué…' },
      { file: 'b.txt', text: stamp('Envoyé en préfecture le 08/07/2024', 'Reçu en préfecture le 05/07/2024', 'ID : 042-244200770-20240704-D1-DE') },
      { file: 'c.txt', text: stamp('Reception simulée le 05/07/2024', 'ID : 001-000000000-20240704-TEST-DE') },
      { file: 'd.txt', text: 'Accusé de réception en préfecture 031-213104334-20230216-202302ADG001gËéance Reçu le 23/02/2023' },
      { file: 'e.txt', text: 'ACTE EXECUTOIRE Reçu par le représentant de l’Etat le 12/07/2024 et publié le 15/07/2024' },
    ];
    const { rows, bad } = readStamps(texts);
    expect(rows).toEqual([]);
    expect(bad.map(({ file, why }) => [file, plainSpaces(why)])).toEqual([
      ['a.txt', 'Aucun cachet.'],
      ['b.txt', 'Le cachet porte « reçu le 5 juillet 2024 », avant le 8 juillet 2024, jour de l’envoi : l’un des deux jours est faux.'],
      ['c.txt', 'Cachet d’une plateforme d’essai, qui ne montre aucune transmission : il manque le jour de réception en préfecture.'],
      ['d.txt', 'Cachet lu en partie (SIREN 213104334, 16 février 2023) : il manque l’identifiant de l’acte, en entier.'],
      ['e.txt', 'Cachet sans identifiant.'],
    ]);
  });

  test('deux actes dans un même fichier : deux lignes', () => {
    const { rows } = readStamps([{ file: 'registre.txt', text: `${MODEL}\n${MODEL.replaceAll('D20240041710', 'D20240041810')}` }]);
    expect(rows.map(({ identifier }) => identifier)).toEqual(['042-244200770-20240704-D20240041710-DE', '042-244200770-20240704-D20240041810-DE']);
  });

  test('un dossier : ses fichiers .txt, dans l’ordre de leurs noms', () => {
    const folder = mkdtempSync(join(tmpdir(), 'deliberant-stamps-'));
    try {
      writeFileSync(join(folder, '2.txt'), MODEL);
      writeFileSync(join(folder, '1.txt'), 'sans cachet');
      writeFileSync(join(folder, 'acte.pdf'), MODEL);
      expect(textsIn(folder)).toEqual([{ file: '1.txt', text: 'sans cachet' }, { file: '2.txt', text: MODEL }]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
