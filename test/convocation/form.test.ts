import { describe, expect, test } from 'vitest';
import { assessConvocation } from '../../src/convocation/index.js';
import { cited, organ, withoutBasis } from '../body/organs.js';
import { day } from '../calendar/day.js';
import { modeCases } from './form.cases.js';

describe('CGCT, art. L2121-10 : la convocation est transmise par voie dématérialisée depuis le 29 décembre 2019, sauf demande', () => {
  test.each(modeCases)('$id $cas', ({ organe, séance, voie, demandée, attendu, voieDuTexte, fondement }) => {
    const findings = assessConvocation({
      organ: organ(organe), heldOn: day(séance), convocation: { rank: 'ordinary', sending: { mode: voie, ...(demandée === null ? {} : { asked: demandée }) } },
    });
    const finding = findings.find(({ _tag }) => _tag.startsWith('SendingMode'))!;
    const standing = { SendingModeRegular: 'conforms', SendingModeIrregular: 'breaches', SendingModeUndetermined: 'undetermined' }[attendu];
    expect(withoutBasis(finding)).toEqual({
      _tag: attendu, standing, mode: voie, prescribed: voieDuTexte, notes: [], ...(standing === 'undetermined' ? { missing: ['mode-asked-for'] } : {}),
    });
    expect(cited(finding.basis)).toEqual(fondement);
  });

  test('rien n’est dit quand le registre ne dit pas la voie, ni pour les organes que l’article ne vise pas', () => {
    const tags = (type: 'commune' | 'ccas', mode: object) =>
      assessConvocation({ organ: organ({ type }), heldOn: day('2024-07-04'), convocation: { rank: 'ordinary', sending: mode } }).filter(({ _tag }) => _tag.startsWith('SendingMode'));
    expect(tags('commune', {})).toEqual([]);
    expect(tags('ccas', { mode: 'paper' })).toEqual([]);
  });
});
