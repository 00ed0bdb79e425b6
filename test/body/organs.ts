import type { BodyKind, Organ, OrganKind } from '../../src/body/index.js';
import type { Territory } from '../../src/calendar/index.js';
import type { Basis, LegalSource } from '../../src/legal/index.js';

/** Un organe d’une table de cas : l’assemblée délibérante de métropole, sauf mention contraire. */
export interface Organe {
  readonly type: BodyKind;
  readonly organe?: OrganKind;
  readonly territoire?: Territory;
  readonly population?: number;
}

/** The organ of a case table, as the library takes it. */
export const organ = ({ type, organe = 'council', territoire = 'mainland-france', population }: Organe): Organ => ({
  kind: organe,
  body: { kind: type, name: type, territory: territoire, ...(population === undefined ? {} : { population }) },
});

/** The sources of a finding as a case table writes them: text, article, paragraph, and how far they were checked. */
export const cited = (basis: ReadonlyArray<LegalSource>): ReadonlyArray<string> =>
  basis.map(({ text, article, paragraph, confirmed }) => `${text} ${article}${paragraph === undefined ? '' : ` ${paragraph}`} [${confirmed}]`);

/** A finding without its sources, which the case tables write apart. */
export const withoutBasis = (finding: { readonly basis: Basis }): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(finding).filter(([key]) => key !== 'basis'));
