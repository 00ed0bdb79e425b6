import type { BodyKind, Organ, OrganKind, Statutes } from '../../src/body/index.js';
import type { Territory } from '../../src/calendar/index.js';
import type { Basis, LegalSource, Versions } from '../../src/legal/index.js';

/** Un organe d’une table de cas : l’assemblée délibérante de métropole, sauf mention contraire. */
export interface Organe {
  readonly type: BodyKind;
  readonly organe?: OrganKind;
  readonly territoire?: Territory;
  readonly population?: number;
  /** Les règles que les statuts d’un syndicat mixte ouvert donnent en jours francs, à leur article 12. */
  readonly statuts?: { readonly clearDays?: number; readonly urgentClearDays?: number; readonly secondClearDays?: number; readonly note?: 'required' | 'not-required' };
}

const always = <A>(value: A): Versions<A> => [
  { from: null, until: null, value, source: { text: 'statuts', article: '12', from: null, until: null, authority: 'statute', confirmed: 'unconfirmed' } },
];

const statutes = ({ clearDays, urgentClearDays, secondClearDays, note }: NonNullable<Organe['statuts']>): Statutes => ({
  ...(clearDays === undefined ? {} : { clearDays: always(clearDays) }),
  ...(urgentClearDays === undefined ? {} : { urgentClearDays: always(urgentClearDays) }),
  ...(secondClearDays === undefined ? {} : { secondClearDays: always(secondClearDays) }),
  ...(note === undefined ? {} : { explanatoryNote: always(note) }),
});

/** The organ of a case table, as the library takes it. */
export const organ = ({ type, organe = 'council', territoire = 'mainland-france', population, statuts }: Organe): Organ => ({
  kind: organe,
  body: {
    kind: type, name: type, territory: territoire,
    ...(population === undefined ? {} : { population }),
    ...(statuts === undefined ? {} : { statutes: statutes(statuts) }),
  },
});

/** The sources of a finding as a case table writes them: text, article, paragraph, and how far they were checked. */
export const cited = (basis: ReadonlyArray<LegalSource>): ReadonlyArray<string> =>
  basis.map(({ text, article, paragraph, confirmed }) => `${text} ${article}${paragraph === undefined ? '' : ` ${paragraph}`} [${confirmed}]`);

/** A finding without its sources, which the case tables write apart. */
export const withoutBasis = (finding: { readonly basis: Basis }): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(finding).filter(([key]) => key !== 'basis'));
