import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };

/** What a consumer may import: the root and every sub-path. */
export const ENTRIES: ReadonlyArray<string> = Object.keys(packageJson.exports)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => packageJson.name + name.slice(1));

/** The environment of a newcomer: nothing that this process was started with. */
const bareEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, NODE_OPTIONS: undefined, NODE_PATH: undefined });

/** Runs a script in bare Node, from the folder of the consumer, and gives what it printed. */
export const printedBy = (consumer: string, file: string, script: string): string => {
  writeFileSync(join(consumer, file), script);
  return execFileSync(process.execPath, [join(consumer, file)], { cwd: consumer, env: bareEnvironment(), encoding: 'utf8' });
};

/** The same, read as JSON. */
export const runNode = (consumer: string, file: string, script: string): unknown => JSON.parse(printedBy(consumer, file, script));

/** Runs a script that is there already, with arguments, and gives its exit code and what it printed. */
export const runWith = (consumer: string, file: string, ...given: ReadonlyArray<string>): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(consumer, file), ...given], { cwd: consumer, env: bareEnvironment(), encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
};
