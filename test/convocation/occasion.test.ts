import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConvocationFinding } from '../../src/convocation/index.js';
import { assessConvocation, sittingAfterFailure } from '../../src/convocation/index.js';
import { cited, organ, withoutBasis } from '../body/organs.js';
import { day } from '../calendar/day.js';
import { afterFailureCases, firstSittingCases, requestCases, requestGroundsCases, rightCases } from './occasion.cases.js';

const withoutRests = (finding: ConvocationFinding): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(withoutBasis(finding)).filter(([key]) => key !== 'notes'));

describe('CGCT, art. L3121-14, L3121-14-1, L4132-13 et L4132-13-1 : la réunion se tient de plein droit trois jours plus tard', () => {
  test.each(rightCases)('$id $cas', ({ organe, séance, sansQuorum, attendu, fondement }) => {
    const [finding] = assessConvocation({
      organ: organ(organe), heldOn: day(séance), convocation: { rank: 'second', ...(sansQuorum === null ? {} : { quorumFailedOn: day(sansQuorum) }) },
    });
    expect(withoutBasis(finding!)).toEqual({ ...attendu, heldOn: séance, notes: ['090-of-right-three-days-later'] });
    expect(cited(finding!.basis)).toEqual(fondement);
  });

  test.each(afterFailureCases)('$id $cas', ({ organe, séance, attendu }) => {
    const version = sittingAfterFailure(organ(organe), day(séance));
    expect(version === undefined ? null : [version.value.daysLater, version.value.held, ...cited([version.source])]).toEqual(attendu);
  });

  test('commission d’appel d’offres : la seconde convocation n’a aucun délai', () => {
    const [finding] = assessConvocation({ organ: organ({ type: 'region', organe: 'tender-commission' }), heldOn: day('2024-07-04'), convocation: { rank: 'second' } });
    expect(withoutBasis(finding!)).toEqual({ _tag: 'ConvocationWithoutDelay', standing: 'conforms', heldOn: '2024-07-04', notes: ['064-organs-without-delay'] });
    expect(cited(finding!.basis)).toEqual(['CGCT L1411-5 [older-text]']);
  });
});

describe('CGCT, art. L2121-7 et L5211-8 : le jour de la première séance après un renouvellement général', () => {
  test.each(firstSittingCases)('$id $cas', ({ organe, séance, scrutin, électionDesMaires, attendu, fondement }) => {
    const renewal = { ...(scrutin === null ? {} : { ballotOn: day(scrutin) }), ...(électionDesMaires === null ? {} : { mayorsElectedOn: day(électionDesMaires) }) };
    const findings = assessConvocation({ organ: organ(organe), heldOn: day(séance), convocation: { rank: 'first-after-renewal', renewal } });
    const finding = findings.find(({ _tag }) => _tag.startsWith('FirstSitting'))!;
    expect(withoutBasis(finding)).toEqual({ ...attendu, ...(attendu.standing === 'undetermined' ? {} : { heldOn: séance }), notes: ['078-first-sitting-days'] });
    expect(cited(finding.basis)).toEqual(fondement);
  });

  test('rien n’est dit d’une séance ordinaire, ni d’un organe qui n’a pas cette règle', () => {
    const tags = (type: 'commune' | 'departement' | 'metropole', rank: 'ordinary' | 'first-after-renewal', organe: 'council' | 'bureau' = 'council') =>
      assessConvocation({ organ: organ({ type, organe }), heldOn: day('2026-03-20'), convocation: { rank, renewal: { ballotOn: day('2026-03-15') } } }).filter(({ _tag }) => _tag.startsWith('FirstSitting'));
    expect(tags('commune', 'ordinary')).toEqual([]);
    expect(tags('departement', 'first-after-renewal')).toEqual([]);
    expect(tags('metropole', 'first-after-renewal', 'bureau')).toEqual([]);
  });
});

describe('CGCT, art. L2121-9 : la séance demandée par le préfet ou par assez de membres est convoquée sous trente jours', () => {
  test.each(requestCases)('$id $cas', ({ organe, séance, envoi, reçue, par, signataires, enExercice, communeLaPlusPeuplée, attendu }) => {
    const findings = assessConvocation({
      organ: organ(organe), heldOn: day(séance), inOffice: enExercice,
      convocation: {
        rank: 'ordinary',
        ...(envoi === undefined ? {} : { sentOn: day(envoi) }),
        ...(communeLaPlusPeuplée === undefined ? {} : { largestMemberCommune: communeLaPlusPeuplée }),
        request: { by: par, ...(signataires === undefined ? {} : { members: signataires }), ...(reçue === undefined ? {} : { receivedOn: day(reçue) }) },
      },
    });
    expect(findings.filter(({ _tag }) => _tag.startsWith('Request')).map(withoutRests)).toEqual(attendu);
  });

  test('un signataire de plus ne délie jamais de l’obligation, dans une assemblée de 1 à 200 membres', () => {
    const wrong: Array<string> = [];
    for (const population of [999, 1000]) {
      for (let inOffice = 1; inOffice <= 200; inOffice++) {
        for (let members = 0; members <= inOffice; members++) {
          const [, , binding] = assessConvocation({ organ: organ({ type: 'commune', population }), heldOn: day('2024-05-04'), inOffice, convocation: { rank: 'ordinary', request: { by: 'members', members } } });
          const enough = population < 1000 ? members * 2 > inOffice : members * 3 >= inOffice;
          if ((binding?._tag === 'RequestBinding') !== enough) wrong.push(`${population} ${members}/${inOffice} ${binding?._tag}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(requestGroundsCases)('$id textes et notes : $cas', ({ organe, séance, fondement, notes }) => {
    const finding = assessConvocation({ organ: organ(organe), heldOn: day(séance), inOffice: 20, convocation: { rank: 'ordinary', largestMemberCommune: 5000, request: { by: 'members', members: 20 } } })
      .find(({ _tag }) => _tag.startsWith('Request'))!;
    expect([cited(finding.basis), finding.notes]).toEqual([fondement, notes]);
  });

  test('renommer les jours d’autant ne change rien au compte du délai', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 60 }), (start, gap) => {
      const at = (place: number): string => new Date(Date.UTC(2012, 0, 1 + place)).toISOString().slice(0, 10);
      const [, , , last] = assessConvocation({
        organ: organ({ type: 'commune', population: 5000 }), heldOn: day(at(start + gap + 10)), inOffice: 27,
        convocation: { rank: 'ordinary', sentOn: day(at(start + gap)), request: { by: 'prefect', receivedOn: day(at(start)) } },
      });
      expect(last?._tag).toBe(gap <= 30 ? 'RequestedSittingInTime' : 'RequestedSittingLate');
    }));
  });
});
