// Validate a proxy in a form, live: at each key or choice, the sentence to show next to each field.
import type { Defect, ProxyFinding, ProxyObstacle, Sitting } from 'deliberant';
import { assessSitting, decode, displayName, makeSitting, proxyCodec, wordFinding, wordProblem } from 'deliberant';

/** What the fields hold, as texts; an empty one is not filled yet. */
export interface ProxyFields {
  readonly giver: string;
  readonly holder: string;
  readonly givenOn: string;
  readonly from: string;
  readonly until: string;
}

/** The sentence for each field that has one; under `proxy`, what is said of the whole. */
export type Messages = Readonly<Partial<Record<keyof ProxyFields | 'proxy', string>>>;

/** The field that a refusal is about, so that its sentence stands beside it; beside the whole where none is. */
const FIELD_OF: Readonly<Partial<Record<ProxyObstacle, keyof ProxyFields>>> = {
  'giver-present': 'giver', 'giver-withdrawn': 'giver', 'giver-already-represented': 'giver', 'giver-is-alternate': 'giver', 'alternate-sits': 'giver',
  'holder-absent': 'holder', 'holder-withdrawn': 'holder', 'holder-is-giver': 'holder', 'holder-already-holds': 'holder',
  'given-after-the-sitting': 'givenOn',
};

/** The first defect of each field, in French. `depth` is where the name of the field stands in the path. */
const byField = (defects: ReadonlyArray<Defect>, depth: number): Messages =>
  Object.fromEntries([...defects].reverse().map(({ path, problem }) => [path[depth] ?? 'proxy', wordProblem(problem, 'fr')]));

const byFinding = (finding: ProxyFinding, sitting: Sitting): Messages => {
  const names = new Map(sitting.roll._tag === 'NamedRoll' ? sitting.roll.members.map((member) => [member.id, displayName(member)]) : []);
  const field = finding._tag === 'ProxyRefused' ? FIELD_OF[finding.obstacle] : undefined;
  return { [field ?? 'proxy']: wordFinding(finding, 'fr', (member) => names.get(member) ?? member) };
};

/** What is said of the proxy added last: at the opening, or at the first item for which it was given. */
const lastProxyFinding = (sitting: Sitting, { giver, holder = null }: { readonly giver: string; readonly holder?: string | null }): ProxyFinding | undefined => {
  const report = assessSitting(sitting);
  const moments = [report, ...report.deliberations];
  return moments.map(({ proxies }) => proxies.findLast((finding) => finding.giver === giver && finding.holder === holder)).find((finding) => finding !== undefined);
};

/** What to show while a proxy is typed, given the sitting as it stands, with the proxies already recorded. */
export const proxyMessages = (sitting: Sitting, typed: ProxyFields): Messages => {
  const proxy = decode(proxyCodec)(Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== '')));
  if (proxy._tag === 'Left') return byField(proxy.left, 0);
  const place = sitting.proxies.length;
  const deliberations = sitting.agenda.map((item) => sitting.deliberations.find((known) => known.item === item) ?? { item });
  const next = makeSitting({ ...sitting, deliberations, proxies: [...sitting.proxies, proxy.right] });
  if (next._tag === 'Left') return byField(next.left.filter(({ path }) => path[0] === 'proxies' && path[1] === place), 2);
  const finding = lastProxyFinding(next.right, proxy.right);
  return finding === undefined ? {} : byFinding(finding, next.right);
};
