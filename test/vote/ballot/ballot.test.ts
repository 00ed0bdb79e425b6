import { describe, expect, test } from 'vitest';
import type { BallotFacts, BallotRequest } from '../../../src/vote/index.js';
import { assessBallotRequest, requestThreshold } from '../../../src/vote/index.js';
import { cited, organ, withoutBasis } from '../../body/organs.js';
import { day } from '../../calendar/day.js';
import type { BallotCase, Demande } from './ballot.cases.js';
import { ballotCases, seuilCases } from './ballot.cases.js';

const SHARES = { quart: { numerator: 1, denominator: 4 }, tiers: { numerator: 1, denominator: 3 }, sixième: { numerator: 1, denominator: 6 }, 'deux tiers': { numerator: 2, denominator: 3 } } as const;

const request = ({ mode, demandeurs, présidentSeul, point }: Demande): BallotRequest => ({
  mode, by: présidentSeul === undefined ? 'members' : 'chair-alone',
  ...(demandeurs === undefined || demandeurs === null ? {} : { asking: demandeurs }),
  ...(point === undefined ? {} : { item: point }),
});

const factsOf = ({ organe, séance = '2026-06-01', objet, point, présents, demandes, dispense, candidatures, tenu }: BallotCase): BallotFacts => ({
  organ: organ(organe), heldOn: day(séance), matter: objet, requests: demandes.map(request),
  ...(point === undefined ? {} : { item: point }),
  ...(présents === undefined ? {} : { present: présents }),
  ...(dispense === undefined ? {} : { waiver: dispense }),
  ...(candidatures === undefined ? {} : { candidacies: candidatures }),
  ...(tenu === undefined ? {} : { held: tenu }),
});

describe('CGCT, art. L2121-21 : le quart, le tiers des membres présents ; art. L3121-15 et L4132-14 : le sixième', () => {
  test.each(seuilCases)('$id $cas ($requis sur $présents)', ({ fraction, présents, requis }) => {
    expect(requestThreshold(présents, SHARES[fraction])).toBe(requis);
  });

  test('de 1 à 300 présents, le plus petit nombre qui atteint la fraction, compté un à un', () => {
    const wrong: Array<string> = [];
    for (const [name, share] of Object.entries(SHARES)) {
      for (let present = 1; present <= 300; present++) {
        let required = 0;
        while (required * share.denominator < present * share.numerator) required++;
        if (requestThreshold(present, share) !== required) wrong.push(`${name} de ${present}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('CGCT, art. L2121-21 : qui peut demander quel scrutin, et lequel s’impose', () => {
  test.each(ballotCases)('$id $cas', (row) => {
    const findings = assessBallotRequest(factsOf(row));
    expect(findings.map(withoutBasis)).toEqual(row.attendu);
    expect(cited(findings[0]!.basis)).toEqual(row.fondement);
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [...seuilCases, ...ballotCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('l’ordre des demandes ne change rien au scrutin', () => {
    for (const row of ballotCases) {
      const facts = factsOf(row);
      expect(assessBallotRequest({ ...facts, requests: [...facts.requests].reverse() })[0]).toEqual(assessBallotRequest(facts)[0]);
    }
  });

  test('un demandeur de plus ne fait jamais perdre le scrutin demandé', () => {
    const lost: Array<string> = [];
    for (const mode of ['public', 'secret'] as const) {
      for (let present = 1; present <= 60; present++) {
        const settled = (asking: number): boolean => {
          const [finding] = assessBallotRequest({ organ: organ({ type: 'commune' }), heldOn: day('2026-06-01'), matter: 'deliberation', present, requests: [{ mode, by: 'members', asking }] });
          return finding?._tag === 'BallotModeSettled' && finding.mode === mode;
        };
        for (let asking = 0; asking < present; asking++) if (settled(asking) && !settled(asking + 1)) lost.push(`${mode} ${asking}/${present}`);
        if (!settled(present)) lost.push(`${mode} ${present}/${present}`);
      }
    }
    expect(lost).toEqual([]);
  });
});
