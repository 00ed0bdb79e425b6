import { BODY_KINDS } from '../../src/body/index.js';
import { INTERPRETATIONS } from '../../src/legal/index.js';
import { FRENCH } from '../../src/wording/fr/index.js';
import type { Probed } from './bodies.js';
import { articleCell, cell, dayCell, lastDayCell, sourceCell } from './cells.js';
import { MODEL } from './examples.js';
import type { RuleFacts } from './facts.js';
import { blocks, code, folded, link, list, plain, table } from './markdown.js';
import type { CaseTable } from './sources.js';
import { limitsOf } from './sources.js';
import { fieldName } from './words.js';
import { isInForce, VALUE_HEAD, valueRows } from './versions-page.js';

/** The fields of a row that say what is expected; all the others, but its name and its origin, are facts. */
// prettier-ignore
const EXPECTED = new Set([
  'attendu', 'attendus', 'requis', 'fondement', 'notes', 'sorts', 'limite', 'états', 'impossibles', 'douteux', 'nonSitués', 'deuxÉtats', 'accords', 'désaccords', 'ressemblance', 'nullePart', 'refusé', 'organes', 'procédure', 'extension',
  'fiscalitéPropre', 'problème', 'signalé', 'lu', 'défaut', 'acceptéPar', 'issue', 'retenus', 'auPlus', 'choisi', 'manque', 'prime', 'quotient', 'listes', 'étapes', 'vides', 'acquis', 'égalités', 'jugement', 'unanimité', 'constats', 'constat', 'sans', 'défauts', 'irrégularités', 'indéterminés',
  'bilan', 'machine', 'fr', 'en', 'parts', 'sommeDesPoids', 'nonAttribué', 'rang', 'propres', 'vendrediSaint', 'lundiDePâques', 'ascension', 'lundiDePentecôte', 'ouvrable', 'suivant', 'appels', 'envoiLimite', 'relevés', 'majorité',
]);

/** What a field of one table is, where the same name is a fact elsewhere. */
const EXPECTED_IN: Readonly<Record<string, ReadonlyArray<string>>> = { 'calendar/clear-days#clearDaysCases': ['joursFrancs'], 'proxy/proxy#proxyCases': ['voix'] };

const NAMES = new Set(['id', 'cas', 'origine', 'fichier']);

type Row = Readonly<Record<string, unknown>> & { readonly id?: string; readonly cas?: string; readonly origine?: string };

const asRow = (row: unknown): Row =>
  Array.isArray(row) ? Object.fromEntries(row.map((item: unknown, place) => [place === row.length - 1 ? 'attendu' : place === 0 ? 'cas' : `fait ${place}`, item])) : (row as Row);

/** The fields of a row, each with its name but for one that is alone and says it all. */
const fieldsCell = (fields: ReadonlyArray<readonly [string, unknown]>, row: Row, isMoney: boolean): string =>
  fields
    .map(([name, value]) => (name === 'attendu' ? cell(value, { row, isMoney }, name) : `${fieldName(name)} : ${cell(value, { row, isMoney }, name)}`))
    .join('<br>');

/** How many rows a table may have before it is folded. */
const LONG = 20;

const caseTable = ({ name, rows }: CaseTable): string => {
  const isMoney = name.startsWith('funding/');
  const expected = (field: string): boolean => EXPECTED.has(field) || (EXPECTED_IN[name] ?? []).includes(field);
  const cells = rows.map(asRow).map((row, place) => {
    const fields = Object.entries(row).filter(([field, value]) => !NAMES.has(field) && value !== undefined && !(field === 'notes' && Array.isArray(value) && value.length === 0));
    return [
      plain(row.id ?? String(place + 1)), plain(row.cas ?? ''),
      fieldsCell(fields.filter(([field]) => !expected(field)), row, isMoney), fieldsCell(fields.filter(([field]) => expected(field)), row, isMoney), articleCell(row.origine ?? ''),
    ];
  });
  return folded(`${rows.length} cas (test/${name.replace(/#.*$/, '')}.cases.ts)`, table(['Cas', 'Situation', 'Faits', 'Attendu', 'Origine'], cells), rows.length > LONG);
};

/** « commune, métropole (assemblée délibérante, bureau) » ; `commune` is how the commune is told. */
const named = (probed: ReadonlyArray<Probed>, commune: string = FRENCH.bodies.commune): string =>
  BODY_KINDS.map((kind) => ({ kind, organs: probed.filter((organ) => organ.kind === kind).map(({ organ }) => FRENCH.organs[organ]) }))
    .filter(({ organs }) => organs.length > 0)
    .map(({ kind, organs }) => (kind === 'commune' ? commune : kind === 'ccas' ? FRENCH.bodies[kind] : `${FRENCH.bodies[kind]} (${organs.join(', ')})`))
    .join(' ; ');

const application = ({ organs: all }: RuleFacts): string => {
  const organs = all.filter(({ probed }) => probed.commune === undefined);
  const encoded = organs.filter(({ answer }) => answer.encoded).map(({ probed }) => probed);
  const open = organs.filter(({ answer }) => !answer.encoded).map(({ probed }) => probed);
  if (organs.length === 0) return 'À qui elle s’applique se lit dans les articles, les valeurs et les cas ci-dessous.';
  const isLocalLawOpen = all.some(({ probed, answer }) => probed.commune === 'in-alsace-moselle' && !answer.encoded);
  const commune = isLocalLawOpen ? `${FRENCH.bodies.commune} (hors Alsace-Moselle)` : FRENCH.bodies.commune;
  return list([...(encoded.length === 0 ? [] : [`Appliquée : ${named(encoded, commune)}.`]), ...(open.length === 0 ? [] : [`Non encodée, réponse indéterminée : ${named(open)}.`])]);
};

const sources = ({ sources: cited }: RuleFacts): string =>
  cited.length === 0
    ? 'Aucun article : une définition, ou une lecture des données.'
    : table(
        ['Article et état de notre vérification', 'Autorité', 'Depuis', 'Jusqu’au (compris)'],
        cited.map((source) => [sourceCell(source), FRENCH.authorities[source.authority], dayCell(source.from, '—'), lastDayCell(source.until)]),
      );

const findings = ({ examples }: RuleFacts): string =>
  examples.length === 0
    ? ''
    : blocks(
        '## Ce que dit le constat',
        'Chaque constat avec ses chiffres, tel que la bibliothèque le rend sur une séance ou sur un cas éprouvé ; « formulation » : la phrase seule, dont les nombres ne sont ceux d’aucun cas.',
        table(
          ['Constat', 'Nature', 'Phrase', 'Fondement', 'Séance ou cas'],
          examples.map(({ tag, standing, sentence, basis, where }) => [code(tag), FRENCH.standings[standing], sentence, basis, where]),
        ),
      );

/** What the findings say of the sitting that everyone can open. */
const onTheModel = ({ examples }: RuleFacts): string => {
  const own = examples.filter(({ where }) => where === MODEL);
  return own.length === 0 ? '' : `**Sur la ${MODEL}.** ${own.map(({ sentence }) => sentence).join(' ')}`;
};

const limits = ({ rule }: RuleFacts): string => {
  if (rule.limits === undefined) return `Rien de particulier : voir ${link('ce que la bibliothèque ne décide pas', 'not-encoded.md')}.`;
  const [section, lines] = rule.limits;
  const { head, rows } = limitsOf(section);
  return blocks(table(head, rows.filter(([first = '']) => lines === undefined || lines.test(first))), `Tout ce qui n’est pas encodé : ${link('not-encoded', 'not-encoded.md')}.`);
};

export const rulePage = (facts: RuleFacts): string => {
  const { rule, tables, notes } = facts;
  const values = valueRows(facts.provisions, isInForce);
  const past = valueRows(facts.provisions, (version) => !isInForce(version));
  return blocks(
    `# ${rule.title}`,
    rule.says,
    rule.byHand === undefined ? '' : `**À la main.** ${rule.byHand}`,
    onTheModel(facts),
    '## À qui et depuis quand',
    application(facts),
    values.length === 0 ? '' : table(VALUE_HEAD, values),
    past.length === 0 ? '' : folded(`Versions passées (${past.length})`, table(VALUE_HEAD, past), past.length > LONG),
    '## Articles',
    sources(facts),
    facts.sources.length === 0 ? '' : `Ce que veut dire chaque état de vérification : ${link('légende', './#verification')}.`,
    findings(facts),
    '## Notes d’interprétation',
    notes.length === 0 ? 'Aucune : la règle tient aux seules sources citées.' : list(notes.map((note) => link(`${note.slice(0, 3)} — ${INTERPRETATIONS[note]}`, `../interpretations/${note}.md`))),
    '## Cas éprouvés',
    tables.length === 0 ? 'Éprouvée par des essais qui ne sont pas des tables, et dans les séances entières.' : blocks(...tables.map(caseTable)),
    '## Ce que la règle ne couvre pas',
    limits(facts),
  );
};
