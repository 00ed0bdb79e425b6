import type { CivilDay } from '../../src/calendar/index.js';
import { addDays, formatCivilDay, isCivilDay } from '../../src/calendar/index.js';
import type { IsoDay, LegalSource } from '../../src/legal/index.js';
import { INTERPRETATIONS } from '../../src/legal/index.js';
import type { Euro } from '../../src/money/index.js';
import { formatEuro } from '../../src/money/index.js';
import type { AnyFinding, DefectPath } from '../../src/sitting/index.js';
import type { AnyProblem } from '../../src/wording/index.js';
import { wordDefect, wordFinding, wordProblem, wordSource } from '../../src/wording/index.js';
import { FRENCH } from '../../src/wording/fr/index.js';
import { code, link, plain } from './markdown.js';
import { fieldName, wordOf } from './words.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The last day of what ends before a day. */
export const lastDayCell = (until: IsoDay | null): string => (until === null ? '—' : formatCivilDay(addDays(until as CivilDay, -1), 'fr'));

export const dayCell = (day: IsoDay | null, otherwise: string): string => (day === null ? otherwise : formatCivilDay(day as CivilDay, 'fr'));

/** A source as the findings cite it. */
export const sourceCell = (source: LegalSource): string => plain(wordSource(source, 'fr'));

/** A whole number as French prints it. */
export const numberCell = (value: number | bigint): string => String(value).replace(/^(-?)(\d{5,})$/, (_, sign: string, digits: string) => sign + digits.replace(/\B(?=(\d{3})+$)/g, '\u202F'));

/** « 5 000 habitants » */
export const inhabitantsCell = (population: number): string => `${String(population).replace(/\B(?=(\d{3})+$)/g, '\u202F')} habitants`;

/** « L2121-17 » as French prints it, « L. 2121-17 ». */
export const articleCell = (text: string): string => plain(text.replace(/\b(LO|[LRDA])(\d{3,4}-)/g, '$1.\u00A0$2'));

const textCell = (text: string): string => {
  if (isCivilDay(text)) return formatCivilDay(text, 'fr');
  // « CGCT L2121-17 [older-text] », as the tables cite a source.
  const cited = /^(.+) \[([\w-]+)\]$/.exec(text);
  if (cited !== null && Object.hasOwn(FRENCH.confirmations, cited[2] as string)) return `${articleCell(cited[1] as string)} (${wordOf(cited[2] as string)})`;
  if (Object.hasOwn(INTERPRETATIONS, text)) return link(`note ${text.slice(0, 3)}`, `../interpretations/${text}.md`);
  if (text === '') return '(vide)';
  const word = wordOf(text);
  if (Object.hasOwn(FRENCH.findings, text)) return code(text);
  return word === undefined ? (/^[\w-]+$/.test(text) && /-/.test(text) ? code(text) : plain(text).replace(/^ | $/g, '␣')) : plain(word);
};

const isTagged = (value: Fields, sentences: object): boolean => typeof value['_tag'] === 'string' && Object.hasOwn(sentences, value['_tag']);

/** A finding, a defect, or a defect in its place, as the library words it; `undefined` for any other value. */
const worded = (value: Fields, row: Fields): string | undefined => {
  if (isFields(value['problem']) && isTagged(value['problem'], FRENCH.defects) && Array.isArray(value['path'])) {
    return wordDefect({ path: value['path'] as DefectPath, problem: value['problem'] as unknown as AnyProblem }, 'fr');
  }
  if (isTagged(value, FRENCH.defects)) return wordProblem(value as unknown as AnyProblem, 'fr');
  if (!isTagged(value, FRENCH.findings)) return undefined;
  const convened = isFields(row['convocation']) ? row['convocation']['envoi'] : undefined;
  return wordFinding({ heldOn: row['séance'], sentOn: convened ?? null, receivedOn: null, duty: row['duty'], basis: [], notes: [], ...value } as unknown as AnyFinding, 'fr');
};

/** What a table expects, as the library itself would say it; `undefined` where the row does not hold every fact of the sentence. */
export const sentenceOf = (value: Fields, row: Fields): string | undefined => {
  try {
    const sentence = worded(value, row);
    return sentence === undefined || /undefined|\[object/i.test(sentence) ? undefined : plain(sentence);
  } catch {
    return undefined;
  }
};

const isOrgan = (value: Fields): boolean => typeof value['type'] === 'string' && Object.hasOwn(FRENCH.bodies, value['type']);

const organCell = (value: Fields): string => {
  const { type, organe, population, territoire } = value as { readonly type: string; readonly organe?: string; readonly population?: number; readonly territoire?: string };
  const organ = organe === undefined || organe === 'council' ? '' : `${wordOf(organe)}, `;
  const about = [population === undefined ? '' : inhabitantsCell(population), territoire === undefined ? '' : (wordOf(territoire) ?? territoire)].filter((part) => part !== '');
  return `${organ}${wordOf(type)}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
};

const isFraction = (value: Fields): boolean => 'numerator' in value && 'denominator' in value;

/** What the cells of one table are read with: its row, and whether its numbers are amounts. */
export interface Reading {
  readonly row: Fields;
  readonly isMoney: boolean;
}

const FRACTIONS: Readonly<Record<string, readonly [above: string, reached: string]>> = {
  '1/2': ['plus de la moitié', 'au moins la moitié'], '1/3': ['plus d’un tiers', 'au moins un tiers'], '2/3': ['plus des deux tiers', 'au moins deux tiers'], '3/5': ['plus des trois cinquièmes', 'au moins trois cinquièmes'],
  '1/4': ['plus du quart', 'au moins un quart'], '1/5': ['plus du cinquième', 'au moins un cinquième'], '1/1': ['plus que tous', 'tous'],
};

/** A quorum or a majority as one says it: « plus de la moitié des membres en exercice, présents seuls » ; `undefined` for any other value. */
const thresholdCell = ({ numerator, denominator, strictness, counted, base, needed, ...others }: Fields): string | undefined => {
  const [above, reached] = FRACTIONS[`${String(numerator)}/${String(denominator)}`] ?? [];
  if (above === undefined || reached === undefined || (strictness !== 'more-than' && strictness !== 'at-least') || Object.keys(others).length > 0) return undefined;
  const share = strictness === 'more-than' ? above : reached;
  if (typeof counted === 'string') return `${share} des membres en exercice, ${counted === 'present' ? 'présents seuls' : 'présents ou représentés'}`;
  if (typeof base !== 'string' || typeof needed !== 'string') return undefined;
  return `${share}${strictness === 'at-least' && numerator === denominator ? ' les ' : ' des '}${wordOf(base) ?? base}, ${wordOf(needed) ?? needed}`;
};

const fieldsCell = (value: Fields, reading: Reading): string => {
  const threshold = thresholdCell(value);
  if (threshold !== undefined) return threshold;
  const { numerator, denominator, ...others } = value;
  const fraction = isFraction(value) ? [`${String(numerator)}/${String(denominator)}`] : [];
  const shown = isFraction(value) ? others : value;
  return [...fraction, ...Object.entries(shown).filter(([key, item]) => item !== undefined && key !== '_tag').map(([key, item]) => `${fieldName(key)} : ${cell(item, reading, key)}`)].join(', ');
};

/** The years, the ranks and the counts of a money table are not amounts. */
const AMOUNT = /^(?:total|montants?|coût|somme|reste|écart|dépassement|seuil|auMoins|auPlus|atLeast|atMost|threshold|sum|difference|excess|left|cost|whole|amounts?|parAnnée|parAn|versé)/;

/** The fields of a row that hold a place in data: its keys are those of the data, whatever the language. */
const PATHS: ReadonlyArray<string> = ['chemin', 'signalé', 'path'];

const pathText = (path: DefectPath): string => path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '');

/** A value of a case table or of the law, in French. */
export const cell = (value: unknown, reading: Reading = { row: {}, isMoney: false }, key = ''): string => {
  if (value === null || value === undefined) return '—';
  if (typeof value === 'number') return reading.isMoney && (AMOUNT.test(key) || key === '') ? formatEuro(value as Euro, 'fr') : numberCell(value);
  if (typeof value === 'bigint') return numberCell(value);
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (Array.isArray(value) && PATHS.includes(key)) return code(pathText(value as DefectPath));
  if (Array.isArray(value)) return value.length === 0 ? 'aucun' : value.map((item: unknown) => (Array.isArray(item) ? `(${cell(item, reading, key)})` : cell(item, reading, key))).join(isFields(value[0]) ? ' ; ' : ', ');
  if (!isFields(value)) return '';
  if (Object.keys(value).length === 0) return '(sans précision)';
  const sentence = sentenceOf(value, reading.row);
  if (sentence !== undefined) return sentence;
  if (isOrgan(value)) return organCell(value);
  const tag = typeof value['_tag'] === 'string' && !isFraction(value) ? (wordOf(value['_tag']) ?? code(value['_tag'])) : '';
  return [tag, fieldsCell(value, reading)].filter((part) => part !== '').join(' : ');
};
