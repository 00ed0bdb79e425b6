import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Movement, NamedRoll } from '../../src/attendance/index.js';
import { followRoll } from '../../src/attendance/index.js';
import type { Organ } from '../../src/body/index.js';
import type { Proxy, ProxyFacts, ProxyVerdict, VoiceCount } from '../../src/proxy/index.js';
import { assessProxies, countVoices, followProxies, holderLimit, sittingsLimit, voiceCount, voicesAt, voiceStates } from '../../src/proxy/index.js';
import { namedRoll } from '../attendance/rolls.js';
import type { Organe } from '../body/organs.js';
import { cited, organ, withoutBasis } from '../body/organs.js';
import { day } from '../calendar/day.js';
import type { LimitCase, Pouvoir, ProxyCase, Sort } from './proxy.cases.js';
import { findingCases, limitCases, memberVoicesCases, proxyCases, sittingsCases } from './proxy.cases.js';

const AGENDA = ['1', '2', '3'];

const proxy = ({ de, à, du, au, forme, enBlanc, tiers, donnéLe, révoquéLe, révoquéAvant, séances, maladie }: Pouvoir): Proxy => ({
  giver: de,
  ...(à === undefined ? {} : { holder: à }),
  ...(du === undefined ? {} : { from: du }),
  ...(au === undefined ? {} : { until: au }),
  ...(forme === undefined ? {} : { form: forme }),
  ...(enBlanc === undefined ? {} : { leftBlank: enBlanc }),
  ...(tiers === undefined ? {} : { outsider: tiers }),
  ...(donnéLe === undefined ? {} : { givenOn: day(donnéLe) }),
  ...(révoquéLe === undefined ? {} : { revokedOn: day(révoquéLe) }),
  ...(révoquéAvant === undefined ? {} : { revokedBefore: révoquéAvant }),
  ...(séances === undefined ? {} : { consecutiveSittings: séances }),
  ...(maladie === undefined ? {} : { certifiedIllness: maladie }),
});

/** An organ whose statutes, if any, give a number of proxies for each holder. */
const organOf = (organe: Organe, statuts: LimitCase['statuts']): Organ => {
  const found = organ(organe);
  const source = { text: 'statuts', article: '9', from: null, until: null, authority: 'statute', confirmed: 'unconfirmed' } as const;
  const dayOrNone = (text: string | null) => (text === null ? null : day(text));
  return statuts === undefined
    ? found
    : { ...found, body: { ...found.body, statutes: { proxiesPerHolder: statuts.map(([from, until, value]) => ({ from: dayOrNone(from), until: dayOrNone(until), value, source })) } } };
};

const factsOf = (row: ProxyCase): ProxyFacts => {
  const roll = namedRoll({
    membres: row.membres ?? ['A', 'B', 'C', 'D', 'E'], présents: row.présents, mouvements: row.mouvements ?? [],
    ...(row.absents === undefined ? {} : { absents: row.absents }),
  });
  return {
    organ: organOf(row.organe ?? { type: 'commune' }, row.statuts === undefined ? undefined : [[null, null, row.statuts]]), heldOn: day(row.séance ?? '2024-07-04'),
    roll, agenda: AGENDA, followed: followRoll(roll, AGENDA), proxies: row.pouvoirs.map(proxy),
    ...(row.enTrop === undefined ? {} : { surplus: row.enTrop }),
    ...(row.comptes === undefined ? {} : { ownAccounts: { executive: row.comptes[0], items: row.comptes.slice(1) } }),
  };
};

const fateOf = (verdict: ProxyVerdict): Sort => {
  switch (verdict.status) {
    case 'valid': return 'vaut';
    case 'dormant': return verdict.obstacle === 'revoked' ? 'révoqué' : 'dort';
    case 'outside': return 'hors';
    case 'refused': return `refusé : ${verdict.obstacle}`;
    case 'to-decide': return `choix : ${verdict.among.join(', ')}`;
    case 'undetermined': return `manque : ${verdict.missing}`;
  }
};

/** One value for each moment; a single one holds all along. */
const throughout = <A>(values: ReadonlyArray<A>): ReadonlyArray<A> => (values.length === 1 ? [values[0]!, values[0]!, values[0]!, values[0]!] : values);

describe('CGCT, art. L2121-20, al. 1 : un membre empêché peut donner pouvoir à un collègue, qui n’en peut tenir qu’un', () => {
  test.each(proxyCases)('$id $cas', (row) => {
    const facts = factsOf(row);
    const calls = followProxies(facts);
    expect(calls.map(({ verdicts }) => verdicts.map(fateOf))).toEqual(throughout(row.sorts));
    expect(calls.map((call, moment) => {
      const { atLeast, atMost } = voiceCount(facts.followed.calls[moment]!, call);
      return [facts.followed.calls[moment]!.present, call.valid, atLeast, ...(atMost === atLeast ? [] : [atMost])];
    })).toEqual(throughout(row.voix));
  });

  test.each(findingCases)('$id $cas', ({ faits, moment, attendu, fondement = [] }) => {
    const facts = factsOf(proxyCases.find(({ id }) => id === faits)!);
    const calls = followProxies(facts);
    const findings = assessProxies(facts, moment === 0 ? { now: calls[0]! } : { now: calls[moment]!, before: calls[moment - 1]! });
    expect(findings.map(withoutBasis)).toEqual(attendu);
    const { basis: first } = holderLimit(facts.organ, facts.heldOn);
    for (const { basis } of findings) expect(cited(basis)).toEqual([...cited(first), ...fondement]);
  });

  test('le constat entier, sources comprises', () => {
    const facts = factsOf(proxyCases[0]!);
    expect(assessProxies(facts, { now: followProxies(facts)[0]! })).toEqual([{
      _tag: 'ProxyValid', standing: 'conforms', giver: 'C', holder: 'A',
      basis: [{ text: 'CGCT', article: 'L2121-20', paragraph: 'al. 1', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'current-text' }],
      notes: [],
    }]);
  });

  test('sans ordre du jour, un pouvoir vaut à l’ouverture', () => {
    const roll = namedRoll({ membres: ['A', 'B'], présents: ['A'] });
    const facts = { ...factsOf(proxyCases[0]!), roll, agenda: [], followed: followRoll(roll, []), proxies: [{ giver: 'B', holder: 'A' }] };
    expect(followProxies(facts).map(({ verdicts }) => verdicts.map(fateOf))).toEqual([['vaut']]);
  });
});

describe('Un point que rien ne distingue du précédent pour les pouvoirs', () => {
  test('a le même état des pouvoirs, l’objet même : valable, refusé, en doute', () => {
    const roll = namedRoll({ membres: ['A', 'B', 'C', 'D', 'E', 'F'], présents: ['A', 'B'], mouvements: [['leaves', 'B', '2']] });
    const facts = { ...factsOf(proxyCases[0]!), roll, followed: followRoll(roll, AGENDA), proxies: [{ giver: 'C', holder: 'A' }, { giver: 'D', holder: 'F' }, { giver: 'E' }] };
    const calls = followProxies(facts);
    expect(calls.map(({ verdicts }) => verdicts.map(fateOf))).toEqual(throughout([['vaut', 'refusé : holder-absent', 'manque : holder-of-the-proxy']]));
    expect(calls.map((call) => call === calls[0])).toEqual([true, true, true, true]);
    expect(calls[0]!.represented).toEqual(['no', 'no', 'yes', 'no', 'perhaps', 'no']);
  });
});

describe('CGCT, art. L2121-20, al. 1 : combien de pouvoirs un mandataire peut tenir, jour par jour', () => {
  test.each(limitCases)('$id $cas', ({ organe, statuts, séance, limite, fondement, notes }) => {
    const found = holderLimit(organOf(organe, statuts), day(séance));
    expect(found.limit ?? null).toBe(limite);
    expect(cited(found.basis)).toEqual(fondement);
    expect(found.notes).toEqual(notes);
  });
});

describe('CGCT, art. L2121-20, al. 1 : « … il ne peut être valable pour plus de trois séances consécutives »', () => {
  test.each(sittingsCases)('$id $cas', ({ organe, séance, séances }) => {
    expect(sittingsLimit(organ(organe), day(séance)).limit ?? null).toBe(séances);
  });
});

describe('Qui vote à un point, avec combien de voix, et pourquoi', () => {
  test.each(memberVoicesCases)('$id $cas', ({ faits, point, membre, auMoins, auPlus, où, pour = [], peutÊtrePour = [], par = null, peutÊtrePar = [] }) => {
    const found = voicesAt(factsOf(proxyCases.find(({ id }) => id === faits)!), point);
    expect(found?.find(({ member }) => member === membre)).toEqual({
      member: membre, voices: { atLeast: auMoins, atMost: auPlus }, presence: où,
      castsFor: pour, perhapsCastsFor: peutÊtrePour, castBy: par, perhapsCastBy: peutÊtrePar,
    });
  });

  test('un point qui n’est pas à l’ordre du jour n’a pas de voix', () => {
    expect(voicesAt(factsOf(proxyCases[0]!), '9')).toBeUndefined();
  });
});

describe('CGCT, art. L2121-20 : les voix sont celles des présents et des représentés', () => {
  const { basis } = holderLimit(organ({ type: 'commune' }), day('2024-07-04'));
  const voices = (own: number, byProxy: number, count: VoiceCount) =>
    countVoices({ own, byProxy, count, missing: 'presence-of-a-member', basis, notes: [] });

  test('quarante présents et six pouvoirs : quarante-six voix', () => {
    expect(voices(40, 6, { atLeast: 46, atMost: 46 })).toEqual({ _tag: 'VoicesCounted', standing: 'conforms', own: 40, byProxy: 6, total: 46, basis, notes: [] });
  });

  test('un doute : deux nombres, et ce qui manque', () => {
    expect(voices(40, 5, { atLeast: 45, atMost: 46 })).toEqual({ _tag: 'VoicesUndetermined', standing: 'undetermined', missing: ['presence-of-a-member'], atLeast: 45, atMost: 46, basis, notes: [] });
  });

  test('les deux bornes se rejoignent, mais la règle n’est pas encodée : le nombre n’est pas affirmé', () => {
    expect(countVoices({ own: 40, byProxy: 0, count: { atLeast: 40, atMost: 40 }, missing: 'rules-of-the-body', basis, notes: [] })).toEqual({
      _tag: 'VoicesUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], atLeast: 40, atMost: 40, basis, notes: [],
    });
  });

  test('chaque membre a une voix au plus, en personne, par pouvoir, ou peut-être', () => {
    const facts = factsOf(proxyCases.find(({ id }) => id === 'POUV-50')!);
    expect(voiceStates(facts.followed.calls[0]!, followProxies(facts)[0]!)).toEqual(['own', 'own', 'own', 'in-doubt']);
  });

  test('un membre retiré n’a pas de voix', () => {
    const facts = factsOf(proxyCases.find(({ id }) => id === 'POUV-27')!);
    expect(voiceStates(facts.followed.calls[2]!, followProxies(facts)[2]!)).toEqual(['none', 'own', 'none', 'none', 'none']);
  });
});

/** Any assembly of three to eight members, any movements, even impossible, any proxies, even irregular. */
const anySitting: fc.Arbitrary<{ readonly roll: NamedRoll; readonly proxies: ReadonlyArray<Proxy>; readonly heldOn: string }> = fc
  .integer({ min: 3, max: 8 })
  .chain((size) => {
    const ids = 'ABCDEFGH'.slice(0, size).split('');
    const member = fc.constantFrom(...ids);
    const item = fc.constantFrom(...AGENDA);
    const movement: fc.Arbitrary<Movement> = fc.record({ kind: fc.constantFrom('arrives', 'leaves', 'withdraws', 'returns'), member, before: item });
    const bounds = fc.tuple(item, item).map(([a, b]) => (a <= b ? { from: a, until: b } : { from: b, until: a }));
    const document = fc.constantFrom<Partial<Proxy>>({}, {}, {}, { form: 'oral' }, { consecutiveSittings: 4, certifiedIllness: 'no' }, { consecutiveSittings: 4, certifiedIllness: 'yes' }, { revokedBefore: '2' });
    const anyProxy: fc.Arbitrary<Proxy> = fc
      .tuple(member, fc.option(member, { freq: 9, nil: undefined }), fc.option(bounds, { freq: 1, nil: undefined }), document)
      .map(([giver, holder, between, known]) => ({ giver, ...(holder === undefined ? {} : { holder }), ...between, ...known }));
    return fc.record({
      roll: fc.tuple(fc.subarray(ids), fc.array(movement, { maxLength: 6 })).map(([présents, movements]) => ({ ...namedRoll({ membres: ids, présents }), movements })),
      proxies: fc.array(anyProxy, { maxLength: 6 }),
      heldOn: fc.constantFrom('2024-07-04', '2020-08-01'),
    });
  });

const followedFrom = ({ roll, proxies, heldOn }: { readonly roll: NamedRoll; readonly proxies: ReadonlyArray<Proxy>; readonly heldOn: string }): ProxyFacts => ({
  organ: organ({ type: 'commune' }), heldOn: day(heldOn), roll, agenda: AGENDA, followed: followRoll(roll, AGENDA), proxies,
});

const renamed = (id: string): string => `membre ${'HGFEDCBA'.indexOf(id)}`;

describe('Les pouvoirs de toute assemblée', () => {
  test('renommer les membres ne change rien', () => {
    fc.assert(fc.property(anySitting, (sitting) => {
      const other = {
        ...sitting,
        roll: {
          ...sitting.roll,
          members: sitting.roll.members.map((member) => ({ ...member, id: renamed(member.id), surname: renamed(member.surname) + member.id })),
          presentAtOpening: sitting.roll.presentAtOpening.map(renamed),
          movements: sitting.roll.movements.map((movement) => ({ ...movement, member: renamed(movement.member) })),
        },
        proxies: sitting.proxies.map((one) => ({ ...one, giver: renamed(one.giver), ...(one.holder === undefined ? {} : { holder: renamed(one.holder) }) })),
      };
      expect(followProxies(followedFrom(other))).toEqual(followProxies(followedFrom(sitting)));
    }));
  });

  test('un pouvoir qui vaut a un mandant absent et un mandataire présent ; personne n’en tient trop, ni n’est représenté deux fois', () => {
    fc.assert(fc.property(anySitting, (sitting) => {
      const facts = followedFrom(sitting);
      const most = sitting.heldOn === '2024-07-04' ? 1 : 2;
      followProxies(facts).forEach(({ verdicts, valid }, moment) => {
        const states = facts.followed.calls[moment]!.states;
        const stateOf = (id: string): string => states['ABCDEFGH'.indexOf(id)]!;
        const inEffect = sitting.proxies.filter((_, index) => verdicts[index]!.status === 'valid');
        expect(inEffect.map(({ giver }) => stateOf(giver)).filter((state) => state !== 'absent')).toEqual([]);
        expect(inEffect.map(({ holder }) => stateOf(holder!)).filter((state) => state !== 'present')).toEqual([]);
        expect(new Set(inEffect.map(({ giver }) => giver)).size).toBe(inEffect.length);
        for (const id of 'ABCDEFGH') expect(inEffect.filter(({ holder }) => holder === id).length).toBeLessThanOrEqual(most);
        expect(valid).toBe(inEffect.length);
      });
    }));
  });

  test('les voix sont celles des présents, plus une par pouvoir qui vaut ; les mandataires non nommés laissent un doute', () => {
    fc.assert(fc.property(anySitting, (sitting) => {
      const facts = followedFrom(sitting);
      followProxies(facts).forEach((call, moment) => {
        const roll = facts.followed.calls[moment]!;
        const states = voiceStates(roll, call);
        const counted = (state: string): number => states.filter((one) => one === state).length;
        expect(counted('own')).toBe(roll.present);
        expect(counted('by-proxy')).toBe(call.verdicts.filter(({ status }) => status === 'valid').length);
        expect(voiceCount(roll, call)).toEqual({ atLeast: counted('own') + counted('by-proxy'), atMost: counted('own') + counted('by-proxy') + counted('in-doubt') });
        expect(voiceCount(roll, call).atMost).toBeLessThanOrEqual(sitting.roll.members.length);
      });
    }));
  });

  test('retirer un pouvoir refusé ne change ni les autres, ni les voix ; en retirer un qui vaut, quand aucun autre n’attend sa place, ôte une voix', () => {
    fc.assert(fc.property(anySitting, fc.nat(), (any, anyPlace) => {
      // Un mandataire non nommé laisse dans le doute ceux qui suivent : les voix certaines n’y suffisent plus.
      const sitting = { ...any, proxies: any.proxies.filter(({ holder }) => holder !== undefined) };
      fc.pre(sitting.proxies.length > 0);
      const place = anyPlace % sitting.proxies.length;
      const facts = followedFrom(sitting);
      const without = followedFrom({ ...sitting, proxies: sitting.proxies.filter((_, index) => index !== place) });
      const [before, after] = [followProxies(facts), followProxies(without)];
      before.forEach((call, moment) => {
        const voices = (one: typeof call): number => voiceCount(facts.followed.calls[moment]!, one).atLeast;
        const others = call.verdicts.filter((_, index) => index !== place);
        const status = call.verdicts[place]!.status;
        if (status === 'refused' || status === 'outside' || status === 'dormant') {
          expect(after[moment]!.verdicts).toEqual(others);
          expect(voices(after[moment]!)).toBe(voices(call));
        }
        if (status === 'valid') {
          const waiting = others.some((verdict) => verdict.status === 'refused' && (verdict.obstacle === 'holder-already-holds' || verdict.obstacle === 'giver-already-represented'));
          if (!waiting) expect(voices(call) - voices(after[moment]!)).toBe(1);
        }
      });
    }), { maxSkipsPerRun: 1 });
  });

  test('ranger les membres autrement ne change les voix de personne', () => {
    fc.assert(fc.property(anySitting, (sitting) => {
      const reversed = followedFrom({ ...sitting, roll: { ...sitting.roll, members: [...sitting.roll.members].reverse() } });
      for (const item of AGENDA) expect([...voicesAt(reversed, item)!].reverse()).toEqual(voicesAt(followedFrom(sitting), item));
    }));
  });

  test('les voix que chacun porte font le total ; personne ne porte la voix d’un autre sans être présent', () => {
    fc.assert(fc.property(anySitting, fc.constantFrom('first-given', 'needs-decision'), (sitting, surplus) => {
      const facts: ProxyFacts = { ...followedFrom(sitting), surplus };
      followProxies(facts).slice(1).forEach((call, place) => {
        const carried = voicesAt(facts, AGENDA[place]!)!;
        const total = voiceCount(facts.followed.calls[place + 1]!, call);
        expect(carried.reduce((sum, { voices }) => sum + voices.atLeast, 0)).toBe(total.atLeast);
        expect(carried.filter(({ presence, voices }) => presence !== 'present' && voices.atMost > 0)).toEqual([]);
        expect(carried.filter(({ castBy, presence }) => castBy !== null && presence !== 'absent')).toEqual([]);
      });
    }));
  });

  test('refuser un pouvoir qui vaut ôte exactement sa voix, si aucun autre n’attend sa place', () => {
    fc.assert(fc.property(anySitting, fc.nat(), (any, anyPlace) => {
      const sitting = { ...any, proxies: any.proxies.filter(({ holder }) => holder !== undefined) };
      fc.pre(sitting.proxies.length > 0);
      const place = anyPlace % sitting.proxies.length;
      const facts = followedFrom(sitting);
      const refusing = followProxies(followedFrom({ ...sitting, proxies: sitting.proxies.map((one, index): Proxy => (index === place ? { ...one, form: 'oral' } : one)) }));
      followProxies(facts).forEach((call, moment) => {
        const waiting = call.verdicts.some((verdict) => verdict.status === 'refused' && (verdict.obstacle === 'holder-already-holds' || verdict.obstacle === 'giver-already-represented'));
        if (waiting) return;
        const roll = facts.followed.calls[moment]!;
        const own = call.verdicts[place]!.status === 'valid' ? 1 : 0;
        expect(voiceCount(roll, call).atLeast - voiceCount(roll, refusing[moment]!).atLeast).toBe(own);
        expect(voiceCount(roll, call).atMost - voiceCount(roll, refusing[moment]!).atMost).toBe(own);
      });
    }), { maxSkipsPerRun: 1 });
  });

  test('quand le choix est laissé, l’ordre des pouvoirs ne décide de rien', () => {
    fc.assert(fc.property(anySitting, (sitting) => {
      const facts = (proxies: ReadonlyArray<Proxy>): ProxyFacts => ({ ...followedFrom({ ...sitting, proxies }), surplus: 'needs-decision' });
      const fates = (calls: ReturnType<typeof followProxies>): ReadonlyArray<ReadonlyArray<string>> =>
        calls.map(({ verdicts }) => verdicts.map((verdict) => (verdict.status === 'to-decide' ? 'choix' : fateOf(verdict))));
      const reversed = fates(followProxies(facts([...sitting.proxies].reverse())));
      expect(reversed.map((verdicts) => [...verdicts].reverse())).toEqual(fates(followProxies(facts(sitting.proxies))));
    }));
  });

  test('un membre qui arrive et part entre deux points ne change rien', () => {
    fc.assert(fc.property(anySitting, fc.nat(), fc.nat({ max: 2 }), (sitting, who, when) => {
      const facts = followedFrom(sitting);
      const absent = sitting.roll.members.filter((_, place) => facts.followed.calls[when + 1]!.states[place] === 'absent');
      fc.pre(absent.length > 0);
      const [member, before] = [absent[who % absent.length]!.id, AGENDA[when]!];
      const passing = followedFrom({ ...sitting, roll: { ...sitting.roll, movements: [...sitting.roll.movements, { kind: 'arrives', member, before }, { kind: 'leaves', member, before }] } });
      expect(passing.followed.calls).toEqual(facts.followed.calls);
      expect(followProxies(passing)).toEqual(followProxies(facts));
    }), { maxSkipsPerRun: 1 });
  });

  test('l’ordre des mouvements d’un membre compte, celui des membres entre eux non', () => {
    fc.assert(fc.property(anySitting, (sitting) => {
      const byMember = [...sitting.roll.movements].sort((a, b) => a.member.charCodeAt(0) - b.member.charCodeAt(0));
      const sorted = followedFrom({ ...sitting, roll: { ...sitting.roll, movements: byMember } });
      expect(sorted.followed.calls).toEqual(followedFrom(sitting).followed.calls);
    }));
  });
});

describe('Les cas de pouvoirs', () => {
  test('ont chacun leur numéro', () => {
    const ids = [proxyCases, limitCases, sittingsCases, memberVoicesCases, findingCases].flatMap((cases) => cases.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
