import { fileURLToPath } from 'node:url';
import type { ProjectReflection } from 'typedoc';
import { Application, LogLevel, TSConfigReader, TypeDocReader } from 'typedoc';
import { beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const OPTIONS = fileURLToPath(new URL('../../docs/generator/typedoc.config.mjs', import.meta.url));

const entries = Object.keys(packageJson.exports).filter((path) => !path.endsWith('.json')).map((path) => packageJson.name + path.slice(1));

describe('La référence (npm run docs:reference)', () => {
  const complaints: Array<string> = [];
  let project: ProjectReflection | undefined;

  beforeAll(async () => {
    const app = await Application.bootstrap({ options: OPTIONS }, [new TypeDocReader(), new TSConfigReader()]);
    app.logger.log = (message, level) => {
      if (level >= LogLevel.Warn) complaints.push(message);
    };
    project = await app.convert();
    if (project !== undefined) app.validate(project);
  }, 240_000);

  test('se fait sans un avertissement : chaque nom est commenté, chaque type nommé y figure', () => {
    expect(complaints).toEqual([]);
  });

  test('a un module par sous-chemin, et un pour la racine', () => {
    expect(project?.children?.map(({ name }) => name).sort()).toEqual([...entries].sort());
  });
});
