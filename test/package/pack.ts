import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import packageJson from '../../package.json' with { type: 'json' };

declare module 'vitest' {
  export interface ProvidedContext {
    /** The empty folder into which the tarball was installed. */
    readonly consumer: string;
  }
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** npm under `npm test` inherits the settings of that run; the consumer is another project. */
const cleanEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_(package|lifecycle)_|npm_config_local_prefix$|NODE_OPTIONS$|NODE_PATH$|INIT_CWD$)/.test(name)),
  );

const run = (command: string, args: ReadonlyArray<string>, cwd: string): string => {
  try {
    return execFileSync(command, args, { cwd, env: cleanEnvironment(), encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32' });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
};

/** The versions of the lock file, so that a release of a dependency does not change what is tested. */
const lockedDependencies = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(packageJson.dependencies).map((name) => {
      const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as { readonly version: string };
      return [name, version];
    }),
  );

/**
 * Builds the package beside a copy of the project and packs it there (the project's own `dist` may be in use), then installs the
 * tarball into an empty folder.
 */
export default function setup(project: TestProject): () => void {
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'deliberant-package-')));
  const stage = join(work, 'stage');
  cpSync(ROOT, stage, { recursive: true, filter: (path) => !/^(node_modules|dist|coverage|\.git)$/.test(path.slice(ROOT.length).split(/[\\/]/)[0] ?? '') });
  run(process.execPath, [join(ROOT, 'node_modules/tsup/dist/cli-default.js'), '--silent', '--out-dir', join(stage, 'dist')], ROOT);
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', work], stage);

  const consumer = join(work, 'consumer');
  mkdirSync(consumer);
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, dependencies: lockedDependencies() }));
  const tarball = join(work, `${packageJson.name}-${packageJson.version}.tgz`);
  run('npm', ['install', tarball, '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'], consumer);

  project.provide('consumer', consumer);
  return () => {
    rmSync(work, { recursive: true, force: true });
  };
}
