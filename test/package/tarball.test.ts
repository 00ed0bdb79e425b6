import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const installed = join(inject('consumer'), 'node_modules', packageJson.name);

const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(join(installed, path)).isFile())
  .map((path) => path.replaceAll('\\', '/'));

describe('Ce que contient l’archive', () => {
  test('dist, le glossaire, les notes et les règles, et les quatre fichiers qui les accompagnent, rien d’autre', () => {
    expect(files.filter((path) => !/^(dist|docs\/interpretations|docs\/rules)\//.test(path)).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'docs/glossary.md', 'package.json']);
    expect(files.filter((path) => path.startsWith('dist/') && !/\.(js|cjs|d\.ts|d\.cts)$|^dist\/schemas\/[a-z-]+\.json$/.test(path))).toEqual([]);
    expect(files.filter((path) => path.startsWith('docs/') && !path.endsWith('.md'))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['docs/rules/not-encoded.md', 'docs/interpretations/README.md']));
  });

  test('chaque fichier que le paquet annonce', () => {
    const announced = JSON.stringify(packageJson.exports).match(/dist\/[\w-]+\.[\w.]+/g) ?? [];
    expect(announced.length).toBeGreaterThan(0);
    expect(files).toEqual(expect.arrayContaining([...announced, ...[packageJson.main, packageJson.module, packageJson.types].map((path) => path.slice(2))]));
  });

  test('un schéma JSON pour chaque codec que le paquet exporte', () => {
    const schemas = files.filter((path) => path.startsWith('dist/schemas/'));
    expect(schemas).toEqual(expect.arrayContaining(['dist/schemas/sitting.json', 'dist/schemas/civil-day.json', 'dist/schemas/vote.json']));
    for (const path of schemas) expect(JSON.parse(readFileSync(join(installed, path), 'utf8'))).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(JSON.parse(readFileSync(join(installed, 'dist/schemas/sitting.json'), 'utf8'))).toMatchObject({
      title: 'sitting',
      properties: { heldOn: { description: 'Day on which the sitting was held. A day written YYYY-MM-DD, between quotation marks ("2024-07-04").' } },
    });
  });

  test('ni chemin de la machine, ni adresse de dépôt dans ce qui est publié', () => {
    const texts = files.map((path) => [path, readFileSync(join(installed, path), 'utf8')] as const);
    expect(texts.filter(([, text]) => /\/(home|Users|tmp|work|root)\/|[A-Z]:\\\\/.test(text)).map(([path]) => path)).toEqual([]);
  });
});
