import type { Version } from '../../src/legal/index.js';
import { cell, dayCell, sourceCell } from './cells.js';
import type { Book } from './facts.js';
import { blocks, link, list, table } from './markdown.js';
import type { Provision } from './sources.js';
import { LEGAL_VALUES, wordOf } from './words.js';

const nameOf = ({ name }: Provision, of: string): string => {
  const value = LEGAL_VALUES[name] ?? name;
  return of === '' ? value : `${value} : ${of.split(' · ').map((part) => wordOf(part) ?? part).join(', ')}`;
};

const versionRow = (provision: Provision, of: string, { from, until, value, source }: Version<unknown>): ReadonlyArray<string> => [
  nameOf(provision, of), dayCell(from, 'toujours, ou non connu'), dayCell(until, '—'), cell(value, { row: {}, isMoney: provision.isMoney }), sourceCell(source),
];

/** One line for each version of each legal value. */
export const valueRows = (provisions: ReadonlyArray<Provision>): ReadonlyArray<ReadonlyArray<string>> =>
  provisions.flatMap((provision) => provision.values.flatMap(({ of, versions }) => versions.map((version) => versionRow(provision, of, version))));

const isWeak = ({ confirmed }: Version<unknown>['source']): boolean => confirmed === 'secondary' || confirmed === 'unconfirmed';

export const versionsPage = ({ rules, provisions }: Book): string => {
  const weak = provisions.flatMap((provision) => provision.values.flatMap(({ of, versions }) => versions.filter(({ source }) => isWeak(source)).map((version) => versionRow(provision, of, version))));
  return blocks(
    '# Valeurs du droit et leurs versions',
    'Chaque valeur que la bibliothèque tient du droit, avec ses dates et sa source. Le premier jour est compris, le dernier ne l’est pas. La version appliquée est celle du jour des faits.',
    '## Celles dont nous n’avons pas lu le texte',
    'Elles reposent sur une source secondaire ou ne sont pas confirmées : à vérifier avant de s’y fier.',
    weak.length === 0 ? 'Aucune.' : table(['Valeur', 'Depuis', 'Jusqu’au', 'Contenu', 'Source'], weak),
    ...rules
      .map(({ rule, provisions: own }) => ({ rule, rows: valueRows(own) }))
      .filter(({ rows }) => rows.length > 0)
      .map(({ rule, rows }) => blocks(`## ${rule.title}`, list([link('La règle', `${rule.id}.md`)]), table(['Valeur', 'Depuis', 'Jusqu’au', 'Contenu', 'Source'], rows))),
  );
};
