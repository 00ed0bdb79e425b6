import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INTERPRETATIONS } from '../../src/legal/index.js';

const PAGES = new URL('../../docs/interpretations/', import.meta.url);
const HEADINGS = ['Question', 'Textes', 'Lectures', 'Choix', 'Ce qui le changerait'];
const ids = Object.keys(INTERPRETATIONS);

const pageOf = (id: string): URL => new URL(`${id}.md`, PAGES);

const headingsOf = (page: string): ReadonlyArray<string> =>
  page.split(/\r?\n/).flatMap((line) => /^#{1,6}\s+(.*\S)\s*$/.exec(line)?.[1] ?? []);

/** What stands under a heading, up to the next one of its level or above. */
const sectionOf = (page: string, heading: string): string => {
  const lines = page.split(/\r?\n/);
  const levelOf = (line: string): number => /^(#{1,6})\s/.exec(line)?.[1]?.length ?? 7;
  const start = lines.findIndex((line) => line.replace(/^#{1,6}\s+/, '').trim() === heading && levelOf(line) < 7);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => levelOf(line) <= levelOf(lines[start] ?? ''));
  return (end < 0 ? rest : rest.slice(0, end)).filter((line) => levelOf(line) === 7).join('\n').trim();
};

describe('Une note d’interprétation a un numéro, un nom, un titre', () => {
  test.each(ids)('%s : trois chiffres, puis des mots en minuscules reliés par des traits d’union', (id) => {
    expect(id).toMatch(/^\d{3}(?:-[a-z0-9]+)+$/);
  });

  test('les numéros croissent depuis 001, sans doublon', () => {
    const numbers = ids.map((id) => Number(id.slice(0, 3)));
    expect(numbers[0]).toBe(1);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  test('aucun titre n’est vide ni répété', () => {
    const titles = Object.values(INTERPRETATIONS).map((title) => title.trim());
    expect(titles.filter((title) => title === '')).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('Chaque note d’interprétation a sa page : question, textes, lectures, choix, ce qui le changerait', () => {
  describe.each(ids)('%s', (id) => {
    test('la page existe', () => {
      expect(existsSync(pageOf(id))).toBe(true);
    });

    test('elle porte les cinq titres, dans cet ordre, chacun une fois', () => {
      const headings = headingsOf(readFileSync(pageOf(id), 'utf8'));
      expect(headings.filter((heading) => HEADINGS.includes(heading))).toEqual(HEADINGS);
    });

    test('sous chaque titre, il y a un texte', () => {
      const page = readFileSync(pageOf(id), 'utf8');
      expect(HEADINGS.filter((heading) => sectionOf(page, heading) === '')).toEqual([]);
    });
  });

  test('aucune page n’est restée sans note', () => {
    const numbered = readdirSync(PAGES).filter((name) => /^\d{3}-.*\.md$/.test(name));
    expect(numbered.sort()).toEqual(ids.map((id) => `${id}.md`).sort());
  });
});
