import { describe, expect, test } from 'vitest';
import { assessSitting, breachesOf, findingsOf, undeterminedOf } from '../../src/sitting/index.js';
import { realCases } from './real.cases.js';
import { realCommunes } from './real-communes.cases.js';
import { realIntercommunal } from './real-intercommunal.cases.js';
import { realOthers } from './real-others.cases.js';
import { jsonOf, sittingOf, withoutBasis } from './reading.js';

describe('Séances réelles : les anomalies sont vues, et rien de régulier n’est signalé', () => {
  test.each([...realCases, ...realCommunes, ...realIntercommunal, ...realOthers])('$id $cas ($fichier)', ({ fichier, irrégularités, constats, indéterminés }) => {
    const report = assessSitting(sittingOf(jsonOf(`./real/${fichier}.json`)));
    const facts = findingsOf(report).map(({ item, finding }) => ({ point: item, constat: withoutBasis(finding) }));
    expect(breachesOf(report).map(({ item, finding }) => ({ point: item, constat: withoutBasis(finding) }))).toEqual(irrégularités);
    for (const constat of constats) expect(facts).toContainEqual(constat);
    const counts: Record<string, number> = {};
    for (const { finding } of undeterminedOf(report)) counts[finding._tag] = (counts[finding._tag] ?? 0) + 1;
    expect(counts).toEqual(indéterminés);
  });

  test('REEL-093 bis le même comité, si le syndicat est ouvert : ses statuts décident, tout est indéterminé', () => {
    const data = jsonOf('./real/093-conservatoire-ardeche.json') as { organ: { body: { kind: string } } };
    data.organ.body.kind = 'syndicat-mixte-ouvert';
    const { quorum, convocation } = assessSitting(sittingOf(data));
    expect(withoutBasis(quorum)).toEqual({ _tag: 'QuorumUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], required: null, atLeast: null, atMost: null, notes: [] });
    expect(convocation.map(({ standing }) => standing)).toEqual(['undetermined', 'undetermined']);
  });

  test('REEL-079 bis la même séance, si PROCURATION désignait des absents : 16 présents, un de moins que le tiers de 49', () => {
    const data = jsonOf('./real/079-touraine-ouest.json') as { roll: { presentAtOpening: ReadonlyArray<string> }; proxies: ReadonlyArray<{ holder: string }> };
    const holders = data.proxies.map(({ holder }) => holder);
    data.roll.presentAtOpening = data.roll.presentAtOpening.filter((member) => !holders.includes(member));
    const { quorum, proxies } = assessSitting(sittingOf(data));
    expect(withoutBasis(quorum)).toEqual({
      _tag: 'QuorumNotMet', standing: 'breaches', inOffice: 49, required: 17, counted: 16, counts: 'present', missing: 1, notes: ['010-covid-first-days'],
    });
    expect(proxies.map((finding) => (finding._tag === 'ProxyRefused' ? finding.obstacle : finding._tag))).toEqual(new Array(11).fill('holder-absent'));
  });
});
