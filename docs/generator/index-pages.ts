import type { BodyKind } from '../../src/body/index.js';
import { BODY_KINDS } from '../../src/body/index.js';
import type { LegalSource } from '../../src/legal/index.js';
import { wordSources } from '../../src/wording/index.js';
import { FRENCH } from '../../src/wording/fr/index.js';
import { dayCell, inhabitantsCell } from './cells.js';
import type { Book, RuleFacts } from './facts.js';
import { blocks, link, list, plain, table } from './markdown.js';
import type { CommuneProbed } from './probes.js';
import { PROBE_DAY, PROBE_POPULATION, SMALL_POPULATION } from './probes.js';
import { SUBJECTS } from './rules.js';

const toRule = ({ rule }: RuleFacts): string => link(rule.title, `${rule.id}.md`);

/** The rules by subject. */
export const subjectPage = ({ rules }: Book): string =>
  blocks(
    '# Les règles, par sujet',
    `Une page par règle. Voir aussi ${link('par article', 'par-article.md')}, ${link('par collectivité', 'par-collectivite.md')}, ${link('les valeurs du droit et leurs versions', 'versions.md')}, ${link('les textes cités', 'textes.md')}, ${link('les champs des données', 'champs.md')}, ${link('ce que la bibliothèque ne décide pas', 'not-encoded.md')}, ${link('les notes d’interprétation', '../interpretations/')}.`,
    'Chaque page montre les cas éprouvés de sa règle, avec leur origine : « définition », ce que la règle dit d’elle-même ; un texte, une décision, une réponse ministérielle ou une doctrine citée ; « registre réel », un acte ou un procès-verbal publié ; « recueil @CTES », des identifiants et des noms réels, ceux des essais des plateformes de télétransmission, et d’autres tirés du schéma.',
    '## L’état de notre vérification {#verification}',
    list([
      `${FRENCH.confirmations['current-text']} : nous avons lu l’article dans la version citée, celle de la période que les dates donnent ;`,
      `${FRENCH.confirmations['older-text']} : nous avons lu l’article dans une version plus ancienne ; qu’il ait changé depuis n’est pas exclu ;`,
      `${FRENCH.confirmations.secondary} : nous ne l’avons pas lu, un commentaire, une réponse ou un guide le rapporte ;`,
      `${FRENCH.confirmations.unconfirmed} : ni lu, ni rapporté par une source que nous citons.`,
    ]),
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
  // The figures draw on the findings of every rule: they rest on no article of their own.
  for (const facts of rules.filter(({ rule }) => rule.id !== 'figures')) {
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

/** The rows of a body, one for each rule and organ that answer; `commune` names a commune whose rules differ. */
const bodyRows = ({ rules }: Book, kind: BodyKind, commune?: CommuneProbed): ReadonlyArray<ReadonlyArray<string>> =>
  rules.filter(({ rule }) => rule.id !== 'figures').flatMap((facts) => {
    const own = facts.organs.filter(({ probed }) => probed.kind === kind && probed.commune === commune);
    return own.map(({ probed, answer }) => [
      toRule(facts), FRENCH.organs[probed.organ], answer.encoded ? answer.says.map(plain).join('<br>') : 'règle non encodée : indéterminé',
      plain(wordSources(answer.basis, 'fr')), answer.notes.map((note) => link(note.slice(0, 3), `../interpretations/${note}.md`)).join(', '),
    ]);
  });

const bodyTable = (rows: ReadonlyArray<ReadonlyArray<string>>): string => table(['Règle', 'Organe', 'Réponse à ces faits', 'Fondement', 'Notes'], rows);

/** The rules of a commune that are not those of the others. */
const differing = (book: Book, commune: CommuneProbed): string => {
  const usual = new Set(bodyRows(book, 'commune').map((row) => row.join('|')));
  return bodyTable(bodyRows(book, 'commune', commune).filter((row) => !usual.has(row.join('|'))));
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** For each kind of body, the rules that its sittings meet. */
export const bodyPage = (book: Book): string =>
  blocks(
    '# Les règles de ma collectivité',
    `Pour chaque catégorie, ce que la bibliothèque applique, le ${dayCell(PROBE_DAY, '')}, à un organisme de ${inhabitantsCell(PROBE_POPULATION)} de France métropolitaine : à une séance ordinaire, à une séance demandée, urgente, à huis clos ou par visioconférence, aux comptes et au partage des voix, puis au procès-verbal, au registre, aux demandes de scrutin, à l’élection du maire ou du président et à la suspension. Les autres règles répondent de même partout (montants, noms de fichiers, calendrier…), ou disent sur leur page à qui elles s’appliquent (effectifs, sièges, majorités de communes).`,
    list(BODY_KINDS.map((kind) => link(FRENCH.bodies[kind], `#${kind}`))),
    ...BODY_KINDS.flatMap((kind) => [
      `## ${capital(FRENCH.bodies[kind])} {#${kind}}`, bodyTable(bodyRows(book, kind)),
      ...(kind === 'commune' ? ['### Commune plus petite', `Dans une commune de ${inhabitantsCell(SMALL_POPULATION)}, les mêmes règles, sauf :`, differing(book, 'small'), '### Commune d’Alsace-Moselle', `Dans une commune d’Alsace-Moselle de ${inhabitantsCell(SMALL_POPULATION)}, les mêmes règles qu’à la première table, sauf :`, differing(book, 'in-alsace-moselle')] : []),
    ]),
  );
