import { readdirSync, readFileSync } from 'node:fs';

const HERE = new URL('./', import.meta.url);

/** One page of the site for each recipe: its code as it stands, under its first line. */
export const recipes = (): ReadonlyArray<{ readonly params: { readonly recipe: string }; readonly content: string }> =>
  readdirSync(HERE).filter((name) => /^[\w-]+\.ts$/.test(name)).sort().map((name) => {
    const code = readFileSync(new URL(name, HERE), 'utf8');
    return { params: { recipe: name.slice(0, -3) }, content: `# ${name}\n\n\`\`\`ts\n${code}\`\`\`\n` };
  });

export default { paths: recipes };
