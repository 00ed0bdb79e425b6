import { describe, expect, test } from 'vitest';
import { assessSitting, breachesOf, findingsOfDeliberation } from '../../src/sitting/index.js';
import { wordReport } from '../../src/wording/index.js';
import { sittingOf } from '../sitting/reading.js';

/** Une séance de cinq membres dont trois sont là, sans vote ni financement ; la convocation et les points changent. */
const sitting = (convocation: object, deliberations: ReadonlyArray<{ readonly item: string }>, body: object = { population: 800 }) =>
  sittingOf({
    organ: { kind: 'council', body: { kind: 'commune', name: 'Essai', territory: 'mainland-france', ...body } },
    heldOn: '2024-07-12', convocation, agenda: deliberations.map(({ item }) => item),
    roll: { inOffice: 15, present: 3 }, proxies: [], deliberations,
  });

describe('Dans le rapport d’une séance, la convocation d’un point figure parmi les constats de sa délibération', () => {
  test('installation classée : la séance est à temps, le point ne l’est pas', () => {
    const report = assessSitting(sitting({ rank: 'ordinary', sentOn: '2024-07-08' }, [{ item: '1' }, { item: '2', convocation: { subject: 'classified-installation' } } as { item: string }]));
    expect(report.convocation[0]?._tag).toBe('ConvocationInTime');
    expect(report.deliberations.map(({ convocation }) => convocation.map(({ _tag }) => _tag))).toEqual([[], ['ConvocationLate', 'ExplanatoryNoteUndetermined']]);
    expect(breachesOf(report).filter(({ finding }) => finding._tag === 'ConvocationLate').map(({ item }) => item)).toEqual(['2']);
    expect(findingsOfDeliberation(report.deliberations[1]!)).toEqual(expect.arrayContaining([...report.deliberations[1]!.convocation]));
    expect(wordReport(report, 'fr').replace(/[\u00A0\u202F]/g, ' ')).toContain('Convocation tardive, envoyée le 8 juillet 2024 pour le 12 juillet 2024 : 3 jours francs, 5 requis.');
  });

  test('point ajouté à l’ouverture : irrégulier, et lui seul', () => {
    const report = assessSitting(sitting({ rank: 'ordinary', sentOn: '2024-07-08' }, [{ item: '1' }, { item: '2', convocation: { listed: 'added-at-opening' } } as { item: string }]));
    expect(report.deliberations.map(({ convocation }) => convocation.map(({ _tag }) => _tag))).toEqual([[], ['ItemAddedAtOpening']]);
  });

  test('seconde convocation : le quorum est levé pour les points du premier ordre du jour, et pour eux seuls', () => {
    const second = { rank: 'second', sentOn: '2024-07-08', quorumFailedOn: '2024-07-05', firstAgenda: ['1'] };
    const report = assessSitting(sitting(second, [{ item: '1' }, { item: '2' }], { population: 9757 }));
    expect(report.quorum._tag).toBe('QuorumWaived');
    expect(report.deliberations.map(({ quorum, convocation }) => [quorum._tag, convocation.map(({ _tag }) => _tag)])).toEqual([
      ['QuorumWaived', []], ['QuorumNotMet', ['ConvocationLate']],
    ]);
  });

  test('seconde convocation dont le premier ordre du jour n’est pas donné : indéterminé point par point', () => {
    const report = assessSitting(sitting({ rank: 'second', sentOn: '2024-07-08', quorumFailedOn: '2024-07-05' }, [{ item: '1' }]));
    expect(report.deliberations.map(({ quorum }) => [quorum._tag, 'missing' in quorum ? quorum.missing : null])).toEqual([['QuorumUndetermined', ['first-agenda']]]);
  });

  test('une séance demandée : le nombre de membres en exercice est celui de la feuille de présence', () => {
    const report = assessSitting(sitting({ rank: 'ordinary', sentOn: '2024-07-08', request: { by: 'members', members: 8, receivedOn: '2024-06-20' } }, []));
    expect(report.convocation.map(({ _tag }) => _tag)).toEqual(['ConvocationInTime', 'ExplanatoryNoteNotRequired', 'RequestBinding', 'RequestedSittingInTime']);
  });
});
