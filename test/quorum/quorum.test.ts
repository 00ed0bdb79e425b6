import { describe, expect, test } from 'vitest';
import type { WithdrawnCount } from '../../src/attendance/index.js';
import type { Body, Organ } from '../../src/body/index.js';
import type { Convocation } from '../../src/convocation/index.js';
import type { QuorumFacts, QuorumFinding } from '../../src/quorum/index.js';
import { assessQuorum, quorumInForce, quorumThreshold, requiredMembers, secondConvocation } from '../../src/quorum/index.js';
import { cited, organ, withoutBasis } from '../body/organs.js';
import { day } from '../calendar/day.js';
import { bodyCases } from './bodies.cases.js';
import { electionCases } from './elections.cases.js';
import { interestCases } from './interests.cases.js';
import { quorumCases, requiredCases, thresholdCases } from './quorum.cases.js';
import type { QuorumCase } from './rows.js';
import { secondCases, waiverCases } from './second.cases.js';

const commune = organ({ type: 'commune' });

const second = ({ séanceSansQuorum, envoi, urgence, première, premierOrdreDuJour, rappel }: NonNullable<QuorumCase['seconde']>): Convocation => ({
  rank: 'second',
  ...(séanceSansQuorum === undefined ? {} : { quorumFailedOn: day(séanceSansQuorum) }),
  ...(envoi === undefined ? {} : { sentOn: day(envoi) }),
  ...(urgence === undefined ? {} : { urgency: {} }),
  ...(première === undefined ? {} : { firstConvocation: première }),
  ...(premierOrdreDuJour === undefined ? {} : { firstAgenda: premierOrdreDuJour }),
  ...(rappel === undefined ? {} : { waiverRecalled: rappel }),
});

/** Les statuts, tels que leur codec les rend : l’article 12, que la bibliothèque n’a pas lu. */
const withStatutes = (body: Body, { dès, ...value }: NonNullable<QuorumCase['statuts']>): Body => {
  const from = day(dès);
  const source = { text: 'statuts', article: '12', from, until: null, authority: 'statute', confirmed: 'unconfirmed' } as const;
  return { ...body, statutes: { quorum: [{ from, until: null, value, source }] } };
};

const organOf = ({ organe, statuts }: Pick<QuorumCase, 'organe' | 'statuts'>): Organ => {
  const one = organ(organe);
  return statuts === undefined ? one : { ...one, body: withStatutes(one.body, statuts) };
};

const withdrawn = ({ intéressés = 0, désignés = 0, comptes = 0, retirés = 0 }: Partial<QuorumCase>): WithdrawnCount => ({
  'personal-interest': intéressés, 'designated-representative': désignés, 'own-accounts': comptes, 'unknown-reason': retirés,
});

const factsOf = (row: Partial<Omit<QuorumCase, 'attendu'>> & Pick<QuorumCase, 'organe' | 'séance'>): QuorumFacts => {
  const { séance, enExercice, présents, incertains = 0, représentés = 0, pouvoirsIncertains, élection, seconde, point } = row;
  return {
    organ: organOf(row), heldOn: day(séance), doubtful: incertains, withdrawn: withdrawn(row), represented: représentés,
    perhapsRepresented: pouvoirsIncertains, election: élection, item: point,
    ...(enExercice === undefined ? {} : { inOffice: enExercice }),
    ...(présents === undefined ? {} : { present: présents }),
    ...(seconde === undefined ? {} : { convocation: second(seconde) }),
  };
};

const assess = (row: QuorumCase): QuorumFinding => assessQuorum(factsOf(row));

describe('CGCT, art. L2121-17 : le quorum est de plus de la moitié des membres en exercice', () => {
  test.each(thresholdCases)('$id $cas ($enExercice en exercice : $requis)', ({ enExercice, requis }) => {
    expect(quorumThreshold(enExercice, quorumInForce(commune, day('2024-07-04')).rule!)).toBe(requis);
  });
});

describe('CGCT, art. L2121-17, L2131-11 : le nombre qu’un acte peut imprimer', () => {
  test.each(requiredCases)('$id $cas', (row) => {
    const found = requiredMembers(factsOf(row));
    expect(found === undefined ? null : [found.atLeast, found.atMost]).toEqual(row.deÀ);
  });
});

describe('CGCT, art. L2121-17, al. 2 : la seconde séance, et les points qu’elle libère', () => {
  test.each(waiverCases)('$id $cas', (row) => {
    expect(secondConvocation(factsOf(row))).toEqual(row.attendu);
  });
});

const expectRow = (row: QuorumCase): void => {
  const finding = assess(row);
  expect(withoutBasis(finding)).toEqual({ ...row.attendu, notes: row.notes });
  expect(cited(finding.basis)).toEqual(row.fondement);
};

describe('Les autres organismes : chacun sa règle, que la crise sanitaire a réduite au tiers pour ceux qu’elle nomme', () => {
  test.each(bodyCases)('$id $cas', expectRow);
});

describe('CGCT, art. L2131-11, L3132-5, L4142-5, L2541-4 : les membres qui se retirent', () => {
  test.each(interestCases)('$id $cas', expectRow);
});

describe('CGCT, art. L3122-1, L4133-1, L4422-8 : les élections', () => {
  test.each(electionCases)('$id $cas', expectRow);
});

describe('CGCT, art. L2121-17 : le conseil ne délibère valablement que lorsque la majorité de ses membres en exercice est présente', () => {
  test.each(quorumCases)('$id $cas', expectRow);

  test.each(secondCases)('$id seconde convocation ailleurs : $cas', expectRow);

  test('le constat entier, sources comprises', () => {
    expect(assess(quorumCases[0]!)).toEqual({
      _tag: 'QuorumMet', standing: 'conforms', inOffice: 67, required: 34, counted: 40, counts: 'present',
      basis: [
        { text: 'CGCT', article: 'L2121-17', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'older-text' },
        { text: 'CGCT', article: 'L5211-1', from: '2020-03-01', until: null, authority: 'statute', confirmed: 'current-text' },
        { text: 'CGCT', article: 'L5211-10', from: null, until: null, authority: 'statute', confirmed: 'older-text' },
      ],
      notes: ['001-bureau-with-delegation'],
    });
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [...thresholdCases, ...requiredCases, ...quorumCases, ...bodyCases, ...interestCases, ...electionCases, ...secondCases, ...waiverCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** Le texte mot à mot : les présents sont-ils plus nombreux que les autres ? Un membre après l’autre. */
const moreThanHalf = (inOffice: number, present: number): boolean => {
  let balance = 0;
  for (let member = 0; member < inOffice; member++) balance += member < present ? 1 : -1;
  return balance > 0;
};

/** Un tiers : en servant trois membres en exercice pour un présent, en reste-t-il ? */
const oneThird = (inOffice: number, present: number): boolean => {
  let served = 0;
  for (let member = 0; member < present; member++) served += 3;
  return served >= inOffice;
};

describe('Toutes les assemblées de 1 à 200 membres, avec chaque nombre de présents', () => {
  const outcomes = (séance: string): ReadonlyArray<{ readonly inOffice: number; readonly present: number; readonly finding: QuorumFinding }> => {
    const all = [];
    for (let inOffice = 1; inOffice <= 200; inOffice++) {
      for (let present = 0; present <= inOffice; present++) {
        all.push({ inOffice, present, finding: assessQuorum({ organ: commune, heldOn: day(séance), inOffice, present, doubtful: 0, withdrawn: withdrawn({}), represented: 0 }) });
      }
    }
    return all;
  };

  test.each([
    ['2024-07-04', 'plus de la moitié', moreThanHalf],
    ['2020-08-01', 'le tiers, en crise sanitaire', oneThird],
  ] as const)('le %s : %s', (séance, _, holds) => {
    const wrong = outcomes(séance).filter(({ inOffice, present, finding }) => {
      const met = holds(inOffice, present);
      if (met) return !(finding._tag === 'QuorumMet' && finding.counted === present && finding.required <= present && !holds(inOffice, finding.required - 1));
      return !(finding._tag === 'QuorumNotMet' && finding.counted === present && finding.missing > 0 && holds(inOffice, present + finding.missing) && !holds(inOffice, present + finding.missing - 1));
    });
    expect(wrong).toEqual([]);
  });

  test('un présent de plus ne fait jamais perdre le quorum, un membre en exercice de plus ne le fait jamais gagner', () => {
    const met = new Map(outcomes('2024-07-04').map(({ inOffice, present, finding }) => [`${inOffice}/${present}`, finding._tag === 'QuorumMet'] as const));
    const wrong = [...met].filter(([key, value]) => {
      const [inOffice, present] = key.split('/').map(Number) as [number, number];
      return (value && met.get(`${inOffice}/${present + 1}`) === false) || (!value && met.get(`${inOffice + 1}/${present}`) === true);
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('hors du régime d’avril à juillet 2020, les pouvoirs ne changent rien', () => {
    for (const séance of ['2020-03-23', '2020-03-24', '2020-04-02', '2020-07-11', '2020-08-31', '2021-11-10', '2024-07-04']) {
      for (let present = 0; present <= 29; present++) {
        const facts = { organ: commune, heldOn: day(séance), inOffice: 29, present, doubtful: 0, withdrawn: withdrawn({}) };
        expect(assessQuorum({ ...facts, represented: 29 - present })).toEqual(assessQuorum({ ...facts, represented: 0 }));
      }
    }
  });
});
