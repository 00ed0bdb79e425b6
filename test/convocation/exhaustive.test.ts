import { describe, expect, test } from 'vitest';
import type { BodyKind, OrganKind } from '../../src/body/index.js';
import type { Convocation } from '../../src/convocation/index.js';
import { assessConvocation, latestNoticeDay, requiredDelay } from '../../src/convocation/index.js';
import { organCases } from '../body/body.cases.js';
import { organ } from '../body/organs.js';
import { utcDay, utcDays } from '../calendar/civil-oracle.js';
import { day } from '../calendar/day.js';
import type { Écart } from './delay-oracle.js';
import { leastGap } from './delay-oracle.js';

const CASES: ReadonlyArray<Écart['cas']> = ['ordinary', 'first-after-renewal', 'second', 'urgent'];
const WORKED_DAYS = ['2020-03-02', '2024-03-01', '2024-07-04', '2026-01-01', '2027-12-31'];

/** Every organ of every body, in mainland France, and in Alsace-Moselle for the communes; under and on the threshold. */
const situations: ReadonlyArray<Écart> = organCases.flatMap(({ type, organes }) =>
  organes.flatMap((organe) => CASES.flatMap((cas) => [3499, 3500].flatMap((population) =>
    (type === 'commune' ? (['mainland-france', 'alsace-moselle'] as const) : (['mainland-france'] as const)).map((territoire) => ({ type, organe, territoire, population, cas }))))));

const convocationOf = (cas: Écart['cas'], sent: string, failed: string): Convocation => ({
  rank: cas === 'urgent' ? 'ordinary' : cas, sentOn: day(sent), reportsSentOn: day(sent),
  ...(cas === 'second' ? { quorumFailedOn: day(failed) } : {}), ...(cas === 'urgent' ? { urgency: { reportedAtOpening: 'yes', council: 'accepted' } } : {}),
});

const assess = ({ type, organe, territoire, population, cas }: Écart, held: number, gap: number) =>
  assessConvocation({ organ: organ({ type, organe, territoire, population }), heldOn: day(utcDay(held)), convocation: convocationOf(cas, utcDay(held - gap), utcDay(held - gap)) })[0]!;

const isHeldOfRight = ({ type, organe, cas }: Écart): boolean => cas === 'second' && (type === 'departement' || type === 'region') && organe !== 'tender-commission';

describe('Chaque écart de 0 à 20 jours, chaque organe, chaque rang de convocation : un oracle écrit d’après les textes', () => {
  test.each(WORKED_DAYS)('séances du %s', (held) => {
    const wrong: Array<string> = [];
    for (const situation of situations) {
      const least = leastGap(situation);
      for (let gap = 0; gap <= 20; gap++) {
        const found = assess(situation, utcDays(held), gap);
        const expected = isHeldOfRight(situation)
          ? gap === 3 ? 'conforms' : 'breaches'
          : situation.organe === 'tender-commission' && situation.cas === 'second' && situation.type !== 'collectivite-a-statut-particulier'
            ? 'conforms'
            : least === null ? 'undetermined' : gap >= least ? 'conforms' : 'breaches';
        if (found.standing !== expected) wrong.push(`${JSON.stringify(situation)} ${gap} : ${found._tag}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(situations.length).toBeGreaterThan(300);
  });

  test('un jour d’écart de plus ne rend jamais tardif ce qui était à temps', () => {
    const wrong: Array<string> = [];
    for (const situation of situations.filter((each) => !isHeldOfRight(each))) {
      for (let gap = 0; gap < 20; gap++) {
        const [now, more] = [assess(situation, utcDays('2024-07-04'), gap), assess(situation, utcDays('2024-07-04'), gap + 1)];
        if (now.standing === 'conforms' && more.standing !== 'conforms') wrong.push(`${JSON.stringify(situation)} ${gap}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('le dernier jour d’envoi annoncé est le dernier : à temps ce jour-là, tardif le lendemain', () => {
    const wrong: Array<string> = [];
    for (const situation of situations.filter((each) => leastGap(each) !== null && !isHeldOfRight(each))) {
      const { type, organe, territoire, population, cas } = situation;
      const held = utcDays('2024-07-04');
      const { days } = latestNoticeDay(organ({ type, organe, territoire, population }), day('2024-07-04'), convocationOf(cas, '2024-07-03', '2024-07-01'));
      const last = held - utcDays(days[0]!);
      if (days.length !== 1 || assess(situation, held, last).standing !== 'conforms' || assess(situation, held, last - 1).standing !== 'breaches') wrong.push(JSON.stringify(situation));
    }
    expect(wrong).toEqual([]);
  });
});

/** Les organes dont le délai n’est pas donné par les textes encodés : leur silence est déclaré dans not-encoded.md et la note 064. */
const WITHOUT_DELAY: Readonly<Record<string, string>> = {
  'syndicat-mixte-ouvert council': 'statutes', 'syndicat-mixte-ouvert bureau': 'statutes',
  'departement permanent-commission': 'rules-of-procedure', 'region permanent-commission': 'rules-of-procedure',
  'collectivite-de-corse council': 'rules-of-the-body', 'collectivite-de-corse permanent-commission': 'rules-of-the-body',
};
const declared = (type: BodyKind, organe: OrganKind): string | undefined =>
  type === 'collectivite-a-statut-particulier' ? 'rules-of-the-body'
  : organe === 'tender-commission' ? 'rules-of-procedure' : WITHOUT_DELAY[`${type} ${organe}`];

describe('Couverture : du 1er janvier 2020 au 31 décembre 2027, chaque organe a un délai et un seul, ou un silence déclaré', () => {
  test.each(organCases.flatMap(({ type, organes }) => organes.map((organe) => ({ type, organe }))))('$type, $organe', ({ type, organe }) => {
    const gaps: Array<string> = [];
    for (let place = utcDays('2020-01-01'); place <= utcDays('2027-12-31'); place++) {
      for (const cas of CASES) {
        const facts = { ...convocationOf(cas, '2019-12-01', '2019-12-01'), largestMemberCommune: 5000 };
        const { days, undecidedBy } = requiredDelay(organ({ type, organe, population: 5000 }), day(utcDay(place)), facts);
        const silence = declared(type, organe);
        if (silence === undefined ? days.length !== 1 : days.length !== 0 || undecidedBy !== silence) gaps.push(`${utcDay(place)} ${cas} : ${days.join()} ${undecidedBy}`);
      }
    }
    expect(gaps).toEqual([]);
  });
});
