import { typeset } from '../../src/wording/typography.js';
import type { Book } from './facts.js';
import { articlePage, bodyPage, subjectPage } from './index-pages.js';
import { rulePage } from './rule-page.js';
import { versionsPage } from './versions-page.js';

/** How the pages are written again. */
export const COMMAND = 'npm run docs:rules';

const STAMP = `<!-- Page produite par « ${COMMAND} » à partir des sources et des tables de cas : ne pas la modifier à la main. -->`;

/** Every generated page, by its name in `docs/rules`. */
export const pagesOf = (book: Book): ReadonlyMap<string, string> =>
  new Map(
    [
      ['README.md', subjectPage(book)] as const,
      ['par-article.md', articlePage(book)] as const,
      ['par-collectivite.md', bodyPage(book)] as const,
      ['versions.md', versionsPage(book)] as const,
      ...book.rules.map((facts) => [`${facts.rule.id}.md`, rulePage(facts)] as const),
    ].map(([name, text]) => [name, `${STAMP}\n\n${typeset(text, 'fr')}\n`]),
  );
