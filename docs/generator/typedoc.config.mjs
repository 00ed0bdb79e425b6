import { Converter, PageEvent } from 'typedoc';
import { POLICY } from './policy.mjs';

/** The labels of a comment make a list: each starts on a line of its own. */
const LABEL = /\n(Shape|Units|Rounds|Findings|Errors):\s+/g;

/** The tags that a comment may have several times, each shown as one list. */
const REPEATED = ['@legal', '@interpretation'];

/** A note of interpretation, by its name: a page of the site, beside the reference. */
const NOTE = /\b\d{3}(?:-[a-z0-9]+)+/g;

/** Lays out one comment. @param {import('typedoc').Comment} comment */
const layOut = (comment) => {
  for (const part of comment.summary) if (part.kind === 'text') part.text = part.text.replace(LABEL, '\n- **$1:** ');
  for (const name of REPEATED) {
    const [first, ...others] = comment.blockTags.filter(({ tag }) => tag === name);
    if (first === undefined) continue;
    first.content = [first, ...others].flatMap(({ content }) => [{ kind: 'text', text: '\n- ' }, ...content]);
    if (name === '@interpretation') for (const part of first.content) part.text = part.text.replace(NOTE, (note) => `[${note}](site:interpretations/${note}.html)`);
    comment.blockTags = comment.blockTags.filter((tag) => !others.includes(tag));
  }
};

/** @param {import('typedoc').Application} app */
const inTheHouseStyle = (app) => {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const comments = Object.values(project.reflections).flatMap(({ comment }) => comment ?? []);
    for (const comment of new Set(comments)) layOut(comment);
  });
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = page.contents
      ?.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${POLICY}"/><link rel="icon" href="data:,"/>`)
      .replaceAll('"site:', `"${'../'.repeat(page.url.split('/').length)}`);
  });
};

export default {
  name: 'deliberant',
  // A room declares its names; the root, which comes last, repeats them.
  entryPoints: ['../../src/*/index.ts', '../../src/index.ts'],
  sortEntryPoints: false,
  tsconfig: '../../tsconfig.json',
  readme: 'reference.md',
  out: '../.vitepress/dist/reference',
  plugin: [inTheHouseStyle],
  blockTags: ['@legal', '@interpretation', '@example', '@since', '@module'],
  // The types are checked by `npm run typecheck`.
  skipErrorChecking: true,
  disableSources: true,
  markdownItOptions: { html: false },
  navigationLinks: { 'The rules, in French': 'site:index.html' },
  visibilityFilters: {},
  hideGenerator: true,
  validation: { notExported: true, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: true, unusedMergeModuleWith: true },
  requiredToBeDocumented: ['Module', 'Variable', 'Function', 'Interface', 'TypeAlias'],
  treatWarningsAsErrors: true,
};
