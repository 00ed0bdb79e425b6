import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };

/** What a consumer may import: the root and every sub-path. */
export const ENTRIES: ReadonlyArray<string> = Object.keys(packageJson.exports)
  .filter((name) => name !== './package.json')
  .map((name) => packageJson.name + name.slice(1));

/** Runs a script in bare Node, from the folder of the consumer, and reads what it printed as JSON. */
export const runNode = (consumer: string, file: string, script: string): unknown => {
  writeFileSync(join(consumer, file), script);
  const env = { ...process.env, NODE_OPTIONS: undefined, NODE_PATH: undefined };
  return JSON.parse(execFileSync(process.execPath, [join(consumer, file)], { cwd: consumer, env, encoding: 'utf8' }));
};
