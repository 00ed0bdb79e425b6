import { describe, expect, test } from 'vitest';
import type { PresenceAt } from '../../src/attendance/index.js';
import { assessChair, assessClosedSession, assessSecretary, assessVideoconference } from '../../src/attendance/index.js';
import { cited, organ, withoutBasis } from '../body/organs.js';
import { day } from '../calendar/day.js';
import { chairCases, closedSessionCases, videoCases } from './formalities.cases.js';

const SÉANCE = day('2024-07-04');
const commune = organ({ type: 'commune' });

const presenceOf = (présents: ReadonlyArray<string>): PresenceAt => (member) => (présents.includes(member) ? 'yes' : présents.includes(`${member}?`) ? 'perhaps' : 'no');

describe('CGCT, art. L2121-14 et L2122-8 : qui peut présider, dans quel ordre, et pour quel point', () => {
  test.each(chairCases)('$id $cas', ({ organe = { type: 'commune' }, occasion = 'ordinary', président, ordre, présents, attendu, fondement }) => {
    const finding = assessChair({
      organ: organ(organe), heldOn: SÉANCE, occasion, chair: président, precedence: ordre, moments: présents?.map(presenceOf),
    });
    expect(withoutBasis(finding)).toEqual(attendu);
    if (fondement !== undefined) expect(cited(finding.basis)).toEqual(fondement);
  });
});

describe('CGCT, art. L2121-15 : le secrétaire est un membre de l’assemblée', () => {
  test('un secrétaire pris en dehors des membres', () => {
    expect(withoutBasis(assessSecretary({ organ: commune, heldOn: SÉANCE, secretaries: ['a'], outsider: 'le directeur des services' })))
      .toEqual({ _tag: 'SecretaryNotAMember', standing: 'breaches', name: 'le directeur des services', notes: [] });
  });

  test('une présence en doute n’est pas une absence', () => {
    expect(assessSecretary({ organ: commune, heldOn: SÉANCE, secretaries: ['a'], moments: [presenceOf(['a?'])] })._tag).toBe('SecretaryAppointed');
    expect(assessSecretary({ organ: commune, heldOn: SÉANCE, secretaries: ['a'], moments: [presenceOf(['b'])] })._tag).toBe('SecretaryNotPresent');
  });
});

describe('CGCT, art. L2121-18, L5211-11, L3121-11, L4132-10 : le huis clos, à la demande d’assez de membres, sans débat, à la majorité absolue des présents ou représentés', () => {
  test.each(closedSessionCases)('$id $cas', ({ organe = { type: 'commune' }, huisClos, votants, demandeurs, requises, attendu, fondement }) => {
    const finding = assessClosedSession({
      organ: organ(organe), heldOn: SÉANCE, closedSession: huisClos,
      presentOrRepresented: votants === undefined ? undefined : { atLeast: votants[0], atMost: votants[1] },
    });
    const numbers = {
      members: huisClos.members ?? null, requiredMembers: demandeurs, votesFor: huisClos.votesFor ?? null,
      requiredVotes: requises === null ? null : { atLeast: requises[0], atMost: requises[1] }, notes: [],
    };
    expect(withoutBasis(finding)).toEqual(
      attendu === 'régulier'
        ? { _tag: 'ClosedSessionRegular', standing: 'conforms', ...numbers }
        : 'objections' in attendu
          ? { _tag: 'ClosedSessionIrregular', standing: 'breaches', objections: attendu.objections, ...numbers }
          : { _tag: 'ClosedSessionUndetermined', standing: 'undetermined', missing: attendu.manque, ...numbers },
    );
    if (fondement !== undefined) expect(cited(finding.basis)).toEqual(fondement);
  });

  test('de 1 à 100 présents ou représentés, tout nombre de voix : acquis quand les autres sont moins nombreux', () => {
    const wrong: Array<string> = [];
    for (let votants = 1; votants <= 100; votants++) {
      for (let votesFor = 0; votesFor <= votants; votesFor++) {
        const { _tag } = assessClosedSession({
          organ: commune, heldOn: SÉANCE, closedSession: { askedBy: 'mayor-or-president', votesFor, debate: 'none' },
          presentOrRepresented: { atLeast: votants, atMost: votants },
        });
        if ((_tag === 'ClosedSessionRegular') !== (votesFor > votants - votesFor)) wrong.push(`${votesFor} sur ${votants}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('CGCT, art. L5211-11-1, L3121-9-1, L4132-9-1, L4422-5-1 : la réunion en plusieurs lieux, par visioconférence', () => {
  test.each(videoCases)('$id $cas', ({ organe, séance = '2024-07-04', de, attendu, fondement }) => {
    const finding = assessVideoconference({ organ: organ(organe), heldOn: day(séance), about: de });
    const notes = fondement[0]?.startsWith('CGCT') === true ? [] : ['086-videoconference'];
    expect(withoutBasis(finding)).toEqual(
      attendu === 'régulier'
        ? { _tag: 'VideoconferenceRegular', standing: 'conforms', notes }
        : attendu === 'non prévu'
          ? { _tag: 'VideoconferenceNotProvided', standing: 'breaches', notes }
          : 'objections' in attendu
            ? { _tag: 'VideoconferenceIrregular', standing: 'breaches', objections: attendu.objections, notes }
            : { _tag: 'VideoconferenceUndetermined', standing: 'undetermined', missing: attendu.manque, notes },
    );
    expect(cited(finding.basis)).toEqual(fondement);
  });
});

describe('Les cas de formalités', () => {
  test('ont chacun leur numéro', () => {
    const ids = [chairCases, closedSessionCases, videoCases].flatMap((cases) => cases.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
