import type { Body, Organ } from '../body/index.js';
import { BODY_KINDS, ORGAN_KINDS } from '../body/index.js';
import { TERRITORIES } from '../calendar/index.js';
import type { Codec } from './codec.js';
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

/** An organ and the body it belongs to; makeSitting checks that the body has such an organ. */
export const organCodec: Codec<Organ> = record<Organ>('organ', {
  body: bodyCodec,
  kind: oneOf('organ kind', ORGAN_KINDS),
});
