import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';

const HERE = new URL('./', import.meta.url);
const ENTRY = `
  import { createApp } from 'vue';
  import CheckSitting from './theme/CheckSitting.vue';
  createApp(CheckSitting).mount('#app');
`;

/** The components as plain scripts, templates included; and links that stay beside the page, wherever it is. */
const components: Plugin = {
  name: 'components',
  setup(bundle) {
    bundle.onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { descriptor } = parse(await readFile(path, 'utf8'), { filename: path });
      return { contents: compileScript(descriptor, { id: path, inlineTemplate: true }).content, loader: 'ts' };
    });
    bundle.onResolve({ filter: /^vitepress$/ }, () => ({ path: 'links', namespace: 'beside' }));
    bundle.onLoad({ filter: /.*/, namespace: 'beside' }, () => ({ contents: "export const withBase = (path) => '.' + path;" }));
  },
};

const PLAIN_COLOURS = `
  :root { color-scheme: light; --vp-c-bg: #fff; --vp-c-text-1: #213547; --vp-c-text-2: #4a4a50; --vp-c-text-3: #63636a; --vp-c-divider: #c2c2c4; --vp-c-brand-1: #3451b2; --vp-font-family-mono: monospace; }
  body { background: #fff; color: #213547; font: 16px/1.6 sans-serif; margin: 0 auto; max-width: 1200px; padding: 1rem; }
  a { color: #3451b2; }
`;

/**
 * Writes « Vérifier une séance » as one file that needs no server: opened from a disk, a browser loads no other file of the site as a
 * module.
 */
export const writeOfflinePage = async (folder: string): Promise<void> => {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: fileURLToPath(HERE), loader: 'ts' },
    bundle: true, write: false, minify: true, format: 'iife', target: 'es2022', plugins: [components], logLevel: 'error',
    define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false', 'process.env.NODE_ENV': '"production"' },
  });
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  const style = `${await readFile(new URL('theme/style.css', HERE), 'utf8')}${PLAIN_COLOURS}`;
  await writeFile(`${folder}/verifier-hors-ligne.html`, `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>Vérifier une séance, hors ligne</title>
<style>${style}</style>
</head>
<body>
<main><h1>Vérifier une séance</h1><div id="app"></div></main>
<script>${script}</script>
</body>
</html>
`);
};
