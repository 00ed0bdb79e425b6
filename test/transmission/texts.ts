import * as fc from 'fast-check';

/** Un texte quelconque : de toutes les unités de l’UTF-16, paires brisées comprises, ou de signes ordinaires. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.array(fc.nat(0xffff), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
);
