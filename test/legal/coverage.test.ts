import { describe, expect, test } from 'vitest';
import { executoryDay } from '../../src/act/index.js';
import type { BodyKind, Organ, Statutes } from '../../src/body/index.js';
import { BODY_KINDS, makeOrgan, ORGAN_KINDS, procedureOf } from '../../src/body/index.js';
import type { Territory } from '../../src/calendar/index.js';
import { requiredDelay } from '../../src/convocation/index.js';
import type { IsoDay } from '../../src/legal/index.js';
import { holderLimit } from '../../src/proxy/index.js';
import { quorumInForce } from '../../src/quorum/index.js';
import { day as civilDay } from '../calendar/day.js';
import type { DeclaredSilence } from './coverage.cases.js';
import { declaredGaps, declaredSilences } from './coverage.cases.js';
import type { Span } from './coverage.js';
import { DAYS, FIRST_DAY, gapsIn, LAST_DAY, overlapsIn, parametersOfSource, spansWhere } from './coverage.js';

const said = (name: string, { du, au }: Span): string => `${name} : du ${du} au ${au}`;

const parameters = await parametersOfSource();

describe(`Chaque jour du ${FIRST_DAY} au ${LAST_DAY}, une version et une seule de chaque paramètre, ou le trou est déclaré`, () => {
  test('la fenêtre est de huit années entières', () => {
    expect(DAYS).toHaveLength(2922);
    expect([DAYS[0], DAYS[59], DAYS[2921]]).toEqual(['2020-01-01', '2020-02-29', '2027-12-31']);
  });

  test('les paramètres de toutes les pièces sont trouvés', () => {
    const rooms = new Set(parameters.map(({ name }) => name.slice(0, name.indexOf('/'))));
    expect([...rooms]).toEqual(expect.arrayContaining(['act', 'attendance', 'body', 'convocation', 'funding', 'proxy', 'quorum', 'vote']));
  });

  test('aucun jour n’a deux versions', () => {
    expect(parameters.flatMap((one) => overlapsIn(one).map((span) => said(one.name, span)))).toEqual([]);
  });

  test('aucun jour n’est sans version, hors les trous déclarés dans coverage.cases.ts', () => {
    const gaps = parameters.flatMap((one) => gapsIn(one).map((span) => said(one.name, span)));
    expect(gaps.sort()).toEqual(declaredGaps.map((gap) => said(gap.paramètre, gap)).sort());
  });
});

/** Les statuts d’un syndicat mixte ouvert qui donne toutes ses règles, de tout temps. */
const STATUTES: Statutes = (() => {
  const always = <A>(value: A) => [{ from: null, until: null, value, source: { text: 'statuts', article: '1', from: null, until: null, authority: 'statute', confirmed: 'unconfirmed' } }] as const;
  return {
    clearDays: always(5), secondClearDays: always(3), explanatoryNote: always('required'), proxiesPerHolder: always(1),
    quorum: always({ numerator: 1, denominator: 2, strictness: 'more-than', counted: 'present' }),
  };
})();

/** Le droit local ne change que les communes et ce qui en relève. */
const territoriesOf = (kind: BodyKind): ReadonlyArray<Territory> => (kind === 'commune' || kind === 'ccas' ? ['mainland-france', 'alsace-moselle'] : ['mainland-france']);

/** Tous les organes de tous les organismes. */
const organs: ReadonlyArray<Organ> = BODY_KINDS.flatMap((kind) => territoriesOf(kind).flatMap((territory) => ORGAN_KINDS.flatMap((organ) => {
  const made = makeOrgan({ kind, name: kind, territory, population: 5000, ...(kind === 'syndicat-mixte-ouvert' ? { statutes: STATUTES } : {}) }, organ);
  return made._tag === 'Right' ? [made.right] : [];
})));

/** Un paramètre tel que sa pièce le donne : la réponse d’un organe un jour, ou rien. D’autres s’ajoutent à la liste. */
interface Answer {
  readonly nom: string;
  readonly of: (organ: Organ, day: IsoDay) => unknown;
}

const ANSWERS: ReadonlyArray<Answer> = [
  { nom: 'quorum', of: (organ, day) => quorumInForce(organ, civilDay(day)).rule },
  // Seuls le département, la région et la Corse ont pour elle une règle à part ; les autres répondent déjà du quorum.
  { nom: 'quorum de l’élection du président', of: (organ, day) => {
    const procedure = procedureOf(organ);
    return organ.kind === 'council' && (procedure === 'departmental' || procedure === 'regional' || procedure === 'corsican') ? quorumInForce(organ, civilDay(day), 'president').rule : 'sans objet';
  } },
  { nom: 'pouvoirs par mandataire', of: (organ, day) => holderLimit(organ, civilDay(day)).limit },
  { nom: 'délai de convocation', of: (organ, day) => requiredDelay(organ, civilDay(day), { rank: 'ordinary', largestMemberCommune: 5000 }).days[0] },
  { nom: 'délai de la seconde convocation', of: (organ, day) => requiredDelay(organ, civilDay(day), { rank: 'second' }).days[0] },
  { nom: 'caractère exécutoire', of: (organ, day) => {
    const decidedOn = civilDay(day);
    const finding = executoryDay({ organ, decidedOn, publishedOn: decidedOn, transmittedOn: decidedOn });
    const missing: ReadonlyArray<string> = 'missing' in finding ? finding.missing : [];
    return missing.some((fact) => fact.startsWith('rules-')) ? undefined : finding;
  } },
];

const nameOf = (organ: Organ): string => `${organ.body.kind}, ${organ.kind}, ${organ.body.territory}`;

const concerns = ({ règles, organe, organisme, territoire }: DeclaredSilence, organ: Organ): boolean =>
  règles.includes(procedureOf(organ)) &&
  (organe === undefined || organe === organ.kind) &&
  (organisme === undefined || organisme === organ.body.kind) &&
  (territoire === undefined || territoire === organ.body.territory);

describe('Chaque organe reçoit chaque jour une réponse à chaque question, ou son silence est déclaré', () => {
  test('les organes de toutes les catégories y sont', () => {
    expect(organs.length).toBeGreaterThanOrEqual(38);
    expect(new Set(organs.map(({ body }) => body.kind)).size).toBe(BODY_KINDS.length);
  });

  test.each(ANSWERS)('$nom', ({ nom, of }) => {
    const declared = declaredSilences.filter((silence) => silence.paramètre === nom);
    const silent = organs.flatMap((organ) => spansWhere((day) => of(organ, day) === undefined).map((span) => said(nameOf(organ), span)));
    const expected = organs.flatMap((organ) =>
      declared.filter((silence) => concerns(silence, organ)).map(({ du = FIRST_DAY, au = LAST_DAY }) => said(nameOf(organ), { du, au })));
    expect(silent.sort()).toEqual(expected.sort());
  }, 60_000);

  test('aucun silence n’est déclaré pour une question que personne ne pose', () => {
    expect(declaredSilences.map(({ paramètre }) => paramètre).filter((name) => !ANSWERS.some(({ nom }) => nom === name))).toEqual([]);
  });
});
