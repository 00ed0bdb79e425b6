import type { BodyKind } from '../../src/body/index.js';
import { BODY_KINDS } from '../../src/body/index.js';
import type { LegalSource } from '../../src/legal/index.js';
import { wordSources } from '../../src/wording/index.js';
import { FRENCH } from '../../src/wording/fr/index.js';
import { PROBE_DAY, PROBE_POPULATION } from './bodies.js';
import { dayCell, numberCell } from './cells.js';
import type { Book, RuleFacts } from './facts.js';
import { blocks, link, list, plain, table } from './markdown.js';
import { SUBJECTS } from './rules.js';

const toRule = ({ rule }: RuleFacts): string => link(rule.title, `${rule.id}.md`);

/** The rules by subject. */
export const subjectPage = ({ rules }: Book): string =>
  blocks(
    '# Les règles, par sujet',
    `Une page par règle. Voir aussi ${link('par article', 'par-article.md')}, ${link('par collectivité', 'par-collectivite.md')}, ${link('les valeurs du droit et leurs versions', 'versions.md')}, ${link('les textes cités', 'textes.md')}, ${link('ce que la bibliothèque ne décide pas', 'not-encoded.md')}, ${link('les notes d’interprétation', '../interpretations/README.md')}.`,
    ...SUBJECTS.map((subject) => ({ subject, own: rules.filter(({ rule }) => rule.subject === subject) }))
      .filter(({ own }) => own.length > 0)
      .map(({ subject, own }) => blocks(`## ${subject}`, table(['Règle', 'Ce qu’elle dit', 'Cas'], own.map((facts) => [toRule(facts), facts.rule.says, String(facts.tables.reduce((sum, { rows }) => sum + rows.length, 0))])))),
  );

/** `L2121-17`, `L5211-41-3`: in the order of their numbers. */
const rank = (article: string): string => article.replace(/\d+/g, (digits) => digits.padStart(6, '0'));

const articlesOf = ({ article }: LegalSource): ReadonlyArray<string> => article.split(/, (?=[LRDA]\d)/);

/** Every article, and the rules that rest on it. */
export const articlePage = ({ rules }: Book): string => {
  const texts = new Map<string, Map<string, { readonly rules: Set<RuleFacts>; readonly confirmed: Set<LegalSource['confirmed']> }>>();
  for (const facts of rules) {
    for (const source of facts.sources.filter(({ text }) => text !== 'note d’interprétation')) {
      const articles = texts.get(source.text) ?? new Map<string, { readonly rules: Set<RuleFacts>; readonly confirmed: Set<LegalSource['confirmed']> }>();
      texts.set(source.text, articles);
      for (const article of articlesOf(source)) {
        const entry = articles.get(article) ?? { rules: new Set<RuleFacts>(), confirmed: new Set<LegalSource['confirmed']>() };
        articles.set(article, entry);
        entry.rules.add(facts);
        entry.confirmed.add(source.confirmed);
      }
    }
  }
  return blocks(
    '# Les règles, par article',
    'Entre parenthèses, l’état de notre vérification des versions citées.',
    ...[...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([text, articles]) =>
      blocks(
        `## ${plain(text)}`,
        table(['Article', 'Vérification', 'Règles'], [...articles].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1)).map(([article, entry]) => [plain(article), [...entry.confirmed].sort().map((confirmed) => FRENCH.confirmations[confirmed]).join(', '), [...entry.rules].map(toRule).join(', ')])),
      )),
  );
};

const bodyTable = ({ rules }: Book, kind: BodyKind): string => {
  const lines = rules.filter(({ rule }) => rule.id !== 'figures').flatMap((facts) => {
    const own = facts.organs.filter(({ probed }) => probed.kind === kind);
    return own.map(({ probed, answer }) => [
      toRule(facts), FRENCH.organs[probed.organ], answer.encoded ? 'encodée' : 'non encodée : indéterminé',
      plain(wordSources(answer.basis, 'fr')), answer.notes.map((note) => link(note.slice(0, 3), `../interpretations/${note}.md`)).join(', '),
    ]);
  });
  return table(['Règle', 'Organe', 'Réponse', 'Fondement', 'Notes'], lines);
};

/** For each kind of body, the rules that a sitting of it meets. */
export const bodyPage = (book: Book): string =>
  blocks(
    '# Les règles de ma collectivité',
    `Pour chaque catégorie, ce que la bibliothèque applique à une séance ordinaire du ${dayCell(PROBE_DAY, '')}, dans un organisme de ${numberCell(PROBE_POPULATION)} habitants de France métropolitaine (une plus petite commune peut suivre d’autres articles, dont celui du délai de convocation : voir la page de la règle). Les règles qui répondent hors d’une séance (élections, sièges, modes de scrutin) disent sur leur page à qui elles s’appliquent.`,
    list(BODY_KINDS.map((kind) => link(FRENCH.bodies[kind], `#${kind}`))),
    ...BODY_KINDS.map((kind) => blocks(`## ${FRENCH.bodies[kind].charAt(0).toUpperCase()}${FRENCH.bodies[kind].slice(1)} {#${kind}}`, bodyTable(book, kind))),
  );
