import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recipes } from '../../docs/guide/[recipe].paths.js';
import packageJson from '../../package.json' with { type: 'json' };

const GUIDE = new URL('../../docs/guide/', import.meta.url);
const fileAt = (name: string): string => readFileSync(new URL(name, GUIDE), 'utf8');

const files = readdirSync(GUIDE).filter((name) => name.endsWith('.ts') && !name.startsWith('[')).sort();
const listed = [...fileAt('README.md').matchAll(/\| `([\w-]+\.ts)` \|/g)].map(([, name = '']) => name).sort();

describe('Le guide des développeurs', () => {
  test('dit chaque recette une fois, et ne dit que celles qui existent', () => {
    expect(files.length).toBeGreaterThanOrEqual(11);
    expect(listed).toEqual(files);
  });

  test('chaque recette a son essai', () => {
    expect(files.filter((name) => !existsSync(new URL(`../../test/guide/${name.replace('.ts', '.test.ts')}`, GUIDE)))).toEqual([]);
  });

  test('chaque recette tient en cent lignes, et s’ouvre par ce qu’elle fait', () => {
    expect(files.filter((name) => fileAt(name).split('\n').length > 100)).toEqual([]);
    expect(files.filter((name) => !/^(?:\/\/\/ <reference .*\/>\n)?\/\/ [A-Z].*[.:]\n/.test(fileAt(name)))).toEqual([]);
  });

  test('chaque recette a sa page, où son code se lit tel qu’il est', () => {
    expect(recipes().map(({ params: { recipe } }) => `${recipe}.ts`)).toEqual(files);
    expect(recipes().filter(({ params: { recipe }, content }) => !content.includes(fileAt(`${recipe}.ts`))).map(({ params: { recipe } }) => recipe)).toEqual([]);
  });

  test.each(['README.md', 'contributing.md'])('%s : chaque commande npm et chaque chemin existent', (name) => {
    const page = fileAt(name);
    const commands = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, command = '']) => command);
    expect(commands.filter((command) => !Object.hasOwn(packageJson.scripts, command))).toEqual([]);
    const paths = [...page.matchAll(/`((?:src|test|docs|\.ci)\/[\w./-]*)`/g)].map(([, path = '']) => path).filter((path) => !path.includes('NNN'));
    expect(paths.filter((path) => !existsSync(new URL(`../../${path}`, GUIDE)))).toEqual([]);
  });
});
