import type { Codec } from './codec.js';
import { codec } from './codec.js';
import { isObject } from './combinators.js';
import { wrongChoice, wrongType } from './defect.js';

/** One codec for each tag of a union; each fixes its own `_tag`. */
export type Variants<A extends { readonly _tag: string }> = {
  readonly [Tag in A['_tag']]: Codec<Extract<A, { readonly _tag: Tag }>>;
};

/** One record or another, told apart by its `_tag`, which is written with it. */
export const byTag = /* @__NO_SIDE_EFFECTS__ */ <A extends { readonly _tag: string }>(name: string, variants: Variants<A>): Codec<A> => {
  const known = new Map<string, Codec<A>>(Object.entries(variants) as unknown as ReadonlyArray<readonly [string, Codec<A>]>);
  return codec<A>({
    name,
    is: (value): value is A => isObject(value) && typeof value['_tag'] === 'string' && (known.get(value['_tag'])?.is(value) ?? false),
    read: (input, found) => {
      const tag = isObject(input) ? input['_tag'] : undefined;
      const variant = typeof tag === 'string' ? known.get(tag) : undefined;
      if (variant !== undefined) return variant.read(input, found);
      if (!isObject(input)) found.defects.push({ path: [], problem: wrongType(input, 'object') });
      else found.defects.push({ path: ['_tag'], problem: wrongChoice(tag, [...known.keys()]) });
      return input as A;
    },
    write: (value) => ({ _tag: value._tag, ...(known.get(value._tag)?.encode(value) as object) }),
    schema: () => ({ anyOf: [...known].map(([tag, of]) => ({ allOf: [of.schema(), { properties: { _tag: { const: tag } }, required: ['_tag'] }] })) }),
  });
};
