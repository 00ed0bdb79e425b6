import type { LegalSource, Version } from '../../src/legal/index.js';
import { FRENCH } from '../../src/wording/fr/index.js';
import { articleCell, cell, dayCell, lastDayCell, sourceCell } from './cells.js';
import type { Book } from './facts.js';
import { blocks, link, list, plain, table } from './markdown.js';
import type { Provision } from './provision.js';
import { LEGAL_VALUES, wordOf } from './words.js';

const nameOf = ({ name }: Provision, of: string): string => {
  const value = LEGAL_VALUES[name] ?? name;
  return of === '' ? value : `${value} : ${of.split(' · ').map((part) => wordOf(part) ?? part).join(', ')}`;
};

const versionRow = (provision: Provision, of: string, { from, until, value, source }: Version<unknown>): ReadonlyArray<string> => [
  nameOf(provision, of), dayCell(from, 'début non vérifié'), lastDayCell(until), cell(value, { row: {}, isMoney: provision.isMoney }), sourceCell(source),
];

const byDate = (versions: ReadonlyArray<Version<unknown>>): ReadonlyArray<Version<unknown>> =>
  versions.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));

/** One line for each version of each legal value, from the oldest. */
export const valueRows = (provisions: ReadonlyArray<Provision>, isKept: (version: Version<unknown>) => boolean = () => true): ReadonlyArray<ReadonlyArray<string>> =>
  provisions.flatMap((provision) => provision.values.flatMap(({ of, versions }) => byDate(versions).filter(isKept).map((version) => versionRow(provision, of, version))));

/** Whether no later version is known. */
export const isInForce = ({ until }: Version<unknown>): boolean => until === null;

export const VALUE_HEAD = ['Valeur', 'Depuis', 'Jusqu’au (compris)', 'Contenu', 'Source'];

const textRow = ({ text, article, paragraph, from, until, authority, confirmed }: LegalSource): ReadonlyArray<string> => [
  plain(text), articleCell(article), plain(paragraph ?? ''), dayCell(from, 'début non vérifié'), lastDayCell(until), FRENCH.authorities[authority], FRENCH.confirmations[confirmed],
];

/** One line for each version of each text that a provision cites. */
export const textRows = (provisions: ReadonlyArray<Provision>): ReadonlyArray<ReadonlyArray<string>> => {
  const rank = ({ text, article, paragraph, from, until, authority, confirmed }: LegalSource): string => [text, article.replace(/\d+/g, (digits) => digits.padStart(6, '0')), paragraph ?? '', from ?? '', until ?? '', authority, confirmed].join(' ');
  const sources = new Map(provisions.flatMap((provision) => provision.sources.map((source) => [rank(source), source] as const)));
  const rows = [...sources].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => textRow(source));
  return [...new Map(rows.map((row) => [row.join('|'), row])).values()];
};

const isWeak = ({ confirmed }: Version<unknown>['source']): boolean => confirmed === 'secondary' || confirmed === 'unconfirmed';

export const versionsPage = ({ rules, provisions }: Book): string => {
  const weak = provisions.flatMap((provision) => provision.values.flatMap(({ of, versions }) => versions.filter(({ source }) => isWeak(source)).map((version) => versionRow(provision, of, version))));
  return blocks(
    '# Valeurs du droit et leurs versions',
    'Chaque valeur que la bibliothèque tient du droit, avec ses dates et sa source. Le premier et le dernier jour sont compris. La version appliquée est celle du jour des faits.',
    '## Celles dont nous n’avons pas lu le texte',
    'Elles reposent sur une source secondaire ou ne sont pas confirmées : à vérifier avant de s’y fier.',
    weak.length === 0 ? 'Aucune.' : table(VALUE_HEAD, weak),
    ...rules
      .map(({ rule, provisions: own }) => ({ rule, rows: valueRows(own) }))
      .filter(({ rows }) => rows.length > 0)
      .map(({ rule, rows }) => blocks(`## ${rule.title}`, list([link('La règle', `${rule.id}.md`)]), table(VALUE_HEAD, rows))),
  );
};

/** The texts cited, with what each is and how sure we are of it. */
export const textsPage = ({ provisions }: Book): string =>
  blocks(
    '# Les textes cités',
    'Chaque version de chaque texte sur lequel une règle repose : depuis quand elle est en vigueur, jusqu’à quel jour compris, ce qu’elle est, et l’état de notre vérification. Un même texte peut avoir deux états : son contenu est lu, mais son retour en vigueur entre deux régimes de crise ne l’est pas.',
    table(['Texte', 'Article', 'Alinéa', 'Depuis', 'Jusqu’au (compris)', 'Nature', 'Vérification'], textRows(provisions)),
  );
