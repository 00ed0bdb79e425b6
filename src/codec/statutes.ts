import type { QuorumRule, Statutes } from '../body/index.js';
import type { IsoDay, Version, Versions } from '../legal/index.js';
import type { Codec } from './codec.js';
import { codec } from './codec.js';
import type { Fields } from './combinators.js';
import { count, isObject, list, oneOf, optional, record, text } from './combinators.js';
import { civilDayCodec } from './leaves.js';

/** One version of a rule of the statutes, as it is written: its days, the article of the statutes, its value. */
interface WrittenVersion<A> {
  readonly from?: IsoDay;
  readonly until?: IsoDay;
  readonly article: string;
  readonly value: A;
}

/** The library has not read the statutes: their state is `unconfirmed`, whoever gives them. */
const versionOf = <A>({ from = null, until = null, article, value }: Omit<WrittenVersion<A>, 'from' | 'until'> & { readonly from?: IsoDay | null; readonly until?: IsoDay | null }): Version<A> => ({
  from, until, value, source: { text: 'statuts', article, from, until, authority: 'statute', confirmed: 'unconfirmed' },
});

const asWritten = <A>({ from, until, value, source: { article } }: Version<A>): WrittenVersion<A> => ({
  ...(from === null ? {} : { from }), ...(until === null ? {} : { until }), article, value,
});

const isVersion = <A>(value: unknown, of: Codec<WrittenVersion<A>>): value is Version<A> =>
  isObject(value) && isObject(value['source']) && of.is(asWritten(value as unknown as Version<A>));

const versionsOf = /* @__NO_SIDE_EFFECTS__ */ <A>(name: string, value: Codec<A>): Codec<Versions<A>> => {
  const fields = { from: optional(civilDayCodec), until: optional(civilDayCodec), article: text, value };
  const written = record<WrittenVersion<A>>(name, fields as unknown as Fields<WrittenVersion<A>>);
  const version = codec<Version<A>>({
    name,
    is: (input): input is Version<A> => isVersion(input, written),
    read: (input, found) => versionOf(written.read(input, found)),
    write: (input) => written.encode(asWritten(input)),
    schema: () => written.schema(),
  });
  return list(version);
};

const quorumRule = record<QuorumRule>('quorum rule', {
  numerator: count,
  denominator: count,
  strictness: oneOf('strictness', ['more-than', 'at-least']),
  counted: oneOf('members counted', ['present', 'present-or-represented']),
});

/** The rules that the statutes of an open syndicat mixte give, each with its days and the article of the statutes. */
export const statutesCodec: Codec<Statutes> = record<Statutes>('statutes', {
  clearDays: optional(versionsOf('clear days of the statutes', count)),
  urgentClearDays: optional(versionsOf('urgent clear days of the statutes', count)),
  secondClearDays: optional(versionsOf('second clear days of the statutes', count)),
  explanatoryNote: optional(versionsOf('note of the statutes', oneOf('explanatory note', ['required', 'not-required'] as const))),
  quorum: optional(versionsOf('quorum of the statutes', quorumRule)),
  proxiesPerHolder: optional(versionsOf('proxies per holder of the statutes', count)),
});
