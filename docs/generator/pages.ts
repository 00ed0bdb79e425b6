import { typeset } from '../../src/wording/typography.js';
import type { Book } from './facts.js';
import { fieldsPage } from './fields-page.js';
import { articlePage, bodyPage, subjectPage } from './index-pages.js';
import { rulePage } from './rule-page.js';
import { textsPage, versionsPage } from './versions-page.js';

/** How the pages are written again. */
export const COMMAND = 'npm run docs:rules';

const STAMP = `<!-- Page produite par « ${COMMAND} » à partir des sources et des tables de cas : ne pas la modifier à la main. -->`;

/** The page of each finding: that of the first rule that makes it. */
const findingsIndex = ({ rules }: Book): string =>
  JSON.stringify(Object.fromEntries(rules.toReversed().flatMap(({ rule, examples }) => examples.map(({ tag }) => [tag, rule.id] as const)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))), null, 1);

/** Every generated file, by its name in `docs/rules`: the pages, and the page that explains each finding. */
export const pagesOf = (book: Book): ReadonlyMap<string, string> => {
  const pages = [
    ['README.md', subjectPage(book)] as const,
    ['par-article.md', articlePage(book)] as const,
    ['par-collectivite.md', bodyPage(book)] as const,
    ['versions.md', versionsPage(book)] as const,
    ['textes.md', textsPage(book)] as const,
    ['champs.md', fieldsPage()] as const,
    ...book.rules.map((facts) => [`${facts.rule.id}.md`, rulePage(facts)] as const),
  ];
  return new Map([...pages.map(([name, text]) => [name, `${STAMP}\n\n${typeset(text, 'fr')}\n`] as const), ['findings.json', `${findingsIndex(book)}\n`]]);
};
