import type { Defect } from '../../src/codec/index.js';
import { decode, sittingCodec } from '../../src/codec/index.js';
import { assessSitting } from '../../src/sitting/index.js';
import { wordDefect } from '../../src/wording/index.js';
import { many } from '../../src/wording/fr/words.js';
import type { Field } from './field.js';
import { countOf } from './field.js';
import { fieldsOf } from './fields.js';
import type { Json } from './json.js';
import type { ReportView, RulePages } from './report-view.js';
import { reportView } from './report-view.js';

/** What is wrong in the data, and the field of the form that holds it, where there is one. */
export interface ToldDefect {
  readonly field: string | undefined;
  readonly sentence: string;
}

/** What was typed in some fields and stands there still, by the names of the fields. */
export type Drafts = Readonly<Record<string, string>>;

export type View =
  | { readonly _tag: 'Unreadable'; readonly summary: string }
  | { readonly _tag: 'Defects'; readonly summary: string; readonly defects: ReadonlyArray<ToldDefect> }
  | ReportView;

/** What the page shows of a text that is no data. */
export const UNREADABLE: View = { _tag: 'Unreadable', summary: 'Données illisibles : aucun rapport.' };

const isAt = (path: Defect['path'], field: Field): boolean => field.path.length === path.length && field.path.every((key, place) => key === path[place]);

/** A form has no quotation marks to put right: an empty field of a count, or one that holds anything else, is no count. */
const asTyped = ({ kind }: Field, problem: Defect['problem']): Defect['problem'] => {
  if (kind !== 'count') return problem;
  if (problem._tag === 'Missing') return { _tag: 'NotACount', found: 'un champ vide' };
  return problem._tag === 'WrongType' && problem.value !== null && countOf(problem.value) === problem.value ? { _tag: 'NotACount', found: `« ${problem.value} »` } : problem;
};

/** A defect where the reader sees it: under the label of its field, or at its path where no field shows it. */
const toldIn = (fields: ReadonlyArray<Field>) => ({ path, problem }: Defect): ToldDefect => {
  const field = fields.find((one) => isAt(path, one));
  return { field: field?.id, sentence: wordDefect(field === undefined ? { path, problem } : { path: [field.label], problem: asTyped(field, problem) }, 'fr') };
};

/** What the form itself refuses, which the data do not hold. */
const refusedIn = (fields: ReadonlyArray<Field>, drafts: Drafts): ReadonlyArray<ToldDefect> =>
  fields.flatMap(({ id, refusal }) => {
    const typed = drafts[id];
    const sentence = typed === undefined ? undefined : refusal?.(typed);
    return sentence === undefined ? [] : [{ field: id, sentence }];
  });

/** What the page shows of a sitting: its report and its figures for one deliberation, or every defect of the data and of the form. */
export const viewOf = (data: Json, place: number, pages: RulePages, drafts: Drafts = {}): View => {
  const sitting = decode(sittingCodec)(data);
  const fields = fieldsOf(data, place);
  const defects = [...refusedIn(fields, drafts), ...(sitting._tag === 'Left' ? sitting.left.map(toldIn(fields)) : [])];
  return sitting._tag === 'Left' || defects.length > 0
    ? { _tag: 'Defects', defects, summary: `Ces données ne décrivent pas une séance : ${many(defects.length, 'défaut', 'défauts')}, aucun rapport.` }
    : reportView(assessSitting(sitting.right), place, pages);
};
