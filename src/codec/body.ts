import * as either from 'fp-ts/lib/Either.js';
import type { Body, Organ } from '../body/index.js';
import { BODY_KINDS, makeOrgan, ORGAN_KINDS } from '../body/index.js';
import { TERRITORIES } from '../calendar/index.js';
import type { Codec } from './codec.js';
import { codec } from './codec.js';
import { count, oneOf, optional, record, text } from './combinators.js';
import { statutesCodec } from './statutes.js';

/** A body: its kind, its name, its territory, its population where a rule asks for it. */
export const bodyCodec: Codec<Body> = record<Body>('body', {
  kind: oneOf('body kind', BODY_KINDS),
  name: text,
  territory: oneOf('territory', TERRITORIES),
  population: optional(count),
  statutes: optional(statutesCodec),
});

const organFields = record<Organ>('organ', {
  body: bodyCodec,
  kind: oneOf('organ kind', ORGAN_KINDS),
});

/** An organ and the body it belongs to; a body that has no such organ is refused. */
export const organCodec: Codec<Organ> = codec<Organ>({
  name: organFields.name,
  is: (value): value is Organ => organFields.is(value) && either.isRight(makeOrgan(value.body, value.kind)),
  read: (input, found) => {
    const before = found.defects.length;
    const organ = organFields.read(input, found);
    const made = found.defects.length > before ? undefined : makeOrgan(organ.body, organ.kind);
    if (made?._tag === 'Left') found.defects.push({ path: ['kind'], problem: made.left });
    return organ;
  },
  write: (organ) => organFields.encode(organ),
  schema: () => organFields.schema(),
});
