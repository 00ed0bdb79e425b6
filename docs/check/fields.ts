import { deliberationFields } from './deliberation-fields.js';
import type { Field } from './field.js';
import type { Json, Path } from './json.js';
import { valueAt } from './json.js';
import { sittingFields } from './sitting-fields.js';

/** Every field of the form, for one deliberation of the sitting. */
export const fieldsOf = (data: Json, deliberation: number): ReadonlyArray<Field> => {
  const at: Path = ['deliberations', deliberation];
  return [...sittingFields(data), ...(valueAt(data, at) === undefined ? [] : deliberationFields(data, at))];
};
