import { describe, expect, test } from 'vitest';
import { actsRegimeOf, assessEntryIntoForce, executoryDay, inForceDay, regimeExtension } from '../../../src/act/index.js';
import type { BodyKind, OrganKind } from '../../../src/body/index.js';
import { BODY_KINDS } from '../../../src/body/index.js';
import { cited, organ, withoutBasis } from '../../body/organs.js';
import { utcDay, utcDays } from '../../calendar/civil-oracle.js';
import { actFacts } from '../acts.js';
import { forceCases, inForceCases } from './executory.cases.js';

describe('CGCT, art. L2131-1, L3131-1, L4141-1 : la publicité et la transmission font la force exécutoire', () => {
  test.each(forceCases)('$id $cas', ({ organe, acte, attendu, fondement }) => {
    const finding = executoryDay(actFacts(organe, acte));
    expect(withoutBasis(finding)).toEqual({ ...attendu, notes: [] });
    expect(cited(finding.basis)).toEqual(fondement);
  });
});

describe('CRPA, art. L221-2 : un acte réglementaire entre en vigueur le lendemain de sa publication', () => {
  test.each(inForceCases)('$id $cas', ({ acte, attendu, fondement }) => {
    const finding = inForceDay({ ...actFacts({ type: 'commune' }, acte), kind: acte.nature });
    expect(withoutBasis(finding)).toEqual({
      notes: ['057-entry-into-force'],
      ...('manque' in attendu
        ? { _tag: 'InForceUndetermined', standing: 'undetermined', missing: attendu.manque }
        : { _tag: 'InForce', standing: 'conforms', day: attendu.vigueur, dayAfterPublication: attendu.lendemain, executoryOn: attendu.exécutoire, statedDay: attendu.fixé }),
    });
    expect(cited(finding.basis)).toEqual(fondement);
  });

  test('de quinze jours de publication et quinze de réception : jamais le jour même de la publication, jamais avant d’être exécutoire, toujours l’un des deux', () => {
    const wrong: Array<string> = [];
    for (let published = 0; published < 15; published++) {
      for (let received = 0; received < 15; received++) {
        const place = utcDays('2024-12-25');
        const facts = actFacts({ type: 'commune' }, { décidé: '2024-12-20', nature: 'regulatory', publié: utcDay(place + published), reçu: utcDay(place + received) });
        const found = inForceDay({ ...facts, kind: 'regulatory' });
        const expected = received > published ? received : published + 1;
        if (found._tag !== 'InForce' || found.day !== utcDay(place + expected)) wrong.push(`${published}, ${received}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('elle n’est dite, parmi ce qui suit le vote, que si la nature de l’acte est dite', () => {
    const tags = (nature?: 'regulatory' | 'budget' | 'individual' | 'deliberation'): ReadonlyArray<string> =>
      assessEntryIntoForce(actFacts({ type: 'commune' }, { décidé: '2024-07-04', publié: '2024-07-12', notifié: '2024-07-12', reçu: '2024-07-12', ...(nature === undefined ? {} : { nature }) })).map(({ _tag }) => _tag);
    expect(tags()).toEqual(['Executory', 'ChallengeOpen', 'ReferralOpen']);
    expect(tags('budget')).toEqual(['Executory', 'ChallengeOpen', 'ReferralOpen']);
    expect(tags('regulatory')).toEqual(['Executory', 'InForce', 'ChallengeOpen', 'ReferralOpen']);
    expect(tags('deliberation')).toEqual(['Executory', 'InForce', 'ChallengeOpen', 'ReferralOpen']);
    expect(tags('individual')).toEqual(['ExecutoryOnNotification', 'ChallengeOpen', 'ReferralOpen']);
  });

  test('notifié avant d’être décidé : irrégulier, et rien n’en court', () => {
    const early = assessEntryIntoForce(actFacts({ type: 'commune' }, { décidé: '2024-07-04', nature: 'individual', notifié: '2024-07-03', reçu: '2024-07-12' }));
    expect(early.slice(0, 3).map(withoutBasis)).toEqual([
      { _tag: 'NotifiedBeforeDecision', standing: 'breaches', notifiedOn: '2024-07-03', decidedOn: '2024-07-04', notes: [] },
      { _tag: 'ExecutoryUndetermined', standing: 'undetermined', missing: ['notification-day'], notes: [] },
      { _tag: 'ChallengeUndetermined', standing: 'undetermined', missing: ['notification-day'], notes: [] },
    ]);
  });

  test('notifié le jour même de la décision : régulier', () => {
    const [first] = assessEntryIntoForce(actFacts({ type: 'commune' }, { décidé: '2024-07-04', nature: 'individual', notifié: '2024-07-04', reçu: '2024-07-12' }));
    expect(withoutBasis(first!)).toEqual({ _tag: 'ExecutoryOnNotification', standing: 'conforms', notifiedOn: '2024-07-04', by: 'transmission', day: '2024-07-12', transmittedOn: '2024-07-12', notes: [] });
  });
});

describe('Les règles sur les actes que suit chaque organisme', () => {
  // prettier-ignore
  const RÉGIMES: Readonly<Record<BodyKind, readonly [string, ReadonlyArray<string>]>> = {
    commune: ['communal', []],
    'communaute-de-communes': ['communal', ['CGCT L5211-3 [older-text]']],
    'communaute-d-agglomeration': ['communal', ['CGCT L5211-3 [older-text]']],
    'communaute-urbaine': ['communal', ['CGCT L5211-3 [older-text]']],
    metropole: ['communal', ['CGCT L5211-3 [older-text]']],
    'syndicat-de-communes': ['communal', ['CGCT L5211-3 [older-text]']],
    'syndicat-mixte-ferme': ['communal', ['CGCT L5211-3 [older-text]']],
    'syndicat-mixte-ouvert': ['departmental', ['CGCT L5721-4 [older-text]']],
    departement: ['departmental', []],
    region: ['regional', []],
    ccas: ['communal', ['CGCT L2131-12 [older-text]']],
    cias: ['not-encoded', []],
    'collectivite-de-corse': ['not-encoded', []],
    'collectivite-a-statut-particulier': ['not-encoded', []],
  };

  test.each(BODY_KINDS)('%s', (type) => {
    expect([actsRegimeOf(organ({ type })), cited(regimeExtension(organ({ type })))]).toEqual(RÉGIMES[type]);
  });

  test('en Alsace-Moselle, la commune et son CCAS ont les leurs ; l’EPCI et le département, non', () => {
    const regime = (type: BodyKind): string => actsRegimeOf(organ({ type, territoire: 'alsace-moselle' }));
    expect(['commune', 'ccas', 'communaute-de-communes', 'departement'].map((type) => regime(type as BodyKind))).toEqual(['not-encoded', 'not-encoded', 'communal', 'departmental']);
  });

  test('la commission d’appel d’offres n’en a pas d’encodées', () => {
    const commission: OrganKind = 'tender-commission';
    expect(actsRegimeOf(organ({ type: 'commune', organe: commission }))).toBe('not-encoded');
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [...forceCases, ...inForceCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
