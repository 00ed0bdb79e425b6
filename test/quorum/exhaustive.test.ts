import { describe, expect, test } from 'vitest';
import type { Organ } from '../../src/body/index.js';
import type { CivilDay } from '../../src/calendar/index.js';
import type { QuorumFinding } from '../../src/quorum/index.js';
import { assessQuorum } from '../../src/quorum/index.js';
import { organ } from '../body/organs.js';
import { day } from '../calendar/day.js';
import type { Assembly, Text } from './quorum-oracle.js';
import { majority, quorumOf, third } from './quorum-oracle.js';

const assess = (one: Organ, heldOn: CivilDay, { inOffice, present, represented, interested, designated, unknown }: Assembly): QuorumFinding =>
  assessQuorum({
    organ: one, heldOn, inOffice, present, represented, doubtful: 0,
    withdrawn: { 'personal-interest': interested, 'designated-representative': designated, 'own-accounts': 0, 'unknown-reason': unknown },
  });

const TAGS = { met: 'QuorumMet', 'not-met': 'QuorumNotMet', open: 'QuorumUndetermined' } as const;

/** Les bornes d’une énumération : effectif, et retirés de chaque sorte, représentés. */
interface Bounds {
  readonly inOffice: number;
  readonly interested?: number;
  readonly designated?: number;
  readonly unknown?: number;
  readonly represented?: number;
}

/** Toutes les assemblées dans ces bornes, avec chaque nombre de présents que les retirés et les représentés laissent possible. */
const everyAssembly = (bounds: Bounds, visit: (assembly: Assembly) => void): void => {
  const { interested: mostInterested = 0, designated: mostDesignated = 0, unknown: mostUnknown = 0, represented: mostRepresented = 0 } = bounds;
  for (let inOffice = 1; inOffice <= bounds.inOffice; inOffice++)
    for (let interested = 0; interested <= mostInterested; interested++)
      for (let designated = 0; designated <= mostDesignated; designated++)
        for (let unknown = 0; unknown <= mostUnknown; unknown++)
          for (let represented = 0; represented <= mostRepresented; represented++)
            for (let present = 0; present + interested + designated + unknown + represented <= inOffice; present++)
              visit({ inOffice, present, represented, interested, designated, unknown });
};

/** Compare chaque constat à l’oracle, et suit la présence : un présent de plus ne fait jamais perdre le quorum. */
const compareAll = (one: Organ, heldOn: CivilDay, text: Text, bounds: Bounds): { readonly visited: number; readonly wrong: ReadonlyArray<string> } => {
  const wrong: Array<string> = [];
  let visited = 0;
  let met = false;
  everyAssembly(bounds, (assembly) => {
    visited++;
    const finding = assess(one, heldOn, assembly);
    const expected = quorumOf(assembly, text);
    const inFigures = !('counted' in finding) || finding.counted === assembly.present + (text.counts === 'present' ? 0 : assembly.represented);
    if (finding._tag !== TAGS[expected] || !inFigures) wrong.push(`${JSON.stringify(assembly)} : ${finding._tag}, attendu ${expected}`);
    if (assembly.present === 0) met = false;
    if (met && finding._tag !== 'QuorumMet') wrong.push(`${JSON.stringify(assembly)} : un présent de plus fait perdre le quorum`);
    met = finding._tag === 'QuorumMet';
  });
  return { visited, wrong: wrong.slice(0, 10) };
};

const MUNICIPAL: Text = { counts: 'present', designatedLeave: true, holds: majority };
const BEFORE: Text = { ...MUNICIPAL, designatedLeave: false };
const commune = organ({ type: 'commune' });
const département = organ({ type: 'departement' });
const commission = organ({ type: 'departement', organe: 'permanent-commission' });

interface Enumeration {
  readonly cas: string;
  readonly organe: Organ;
  readonly séance: string;
  readonly texte: Text;
  readonly bornes: Bounds;
  readonly nombre: number;
}

// prettier-ignore
const enumerations: ReadonlyArray<Enumeration> = [
  { cas: 'commune en 2024 : 0 à 5 intéressés, 0 à 5 désignés ailleurs',                       organe: commune,     séance: '2024-07-04', texte: MUNICIPAL, bornes: { inOffice: 200, interested: 5, designated: 5 }, nombre: 695_120 },
  { cas: 'commune en 2024 : 0 à 5 retirés au motif inconnu',                                  organe: commune,     séance: '2024-07-04', texte: MUNICIPAL, bornes: { inOffice: 200, unknown: 5 }, nombre: 118_810 },
  { cas: 'commune en 2024 : intéressés, désignés et inconnus à la fois',                      organe: commune,     séance: '2024-07-04', texte: MUNICIPAL, bornes: { inOffice: 30, interested: 3, designated: 3, unknown: 3 }, nombre: 23_439 },
  { cas: 'commune en 2019 : personne ne quitte l’effectif',                                   organe: commune,     séance: '2019-07-04', texte: BEFORE,    bornes: { inOffice: 60, interested: 3, designated: 3 }, nombre: 27_395 },
  { cas: 'commune en crise sanitaire : le tiers',                                             organe: commune,     séance: '2020-08-01', texte: { ...BEFORE, holds: third }, bornes: { inOffice: 60, interested: 3, designated: 3 }, nombre: 27_395 },
  { cas: 'commune en crise sanitaire, depuis la loi 3DS : le tiers de ceux qui restent',      organe: commune,     séance: '2022-04-01', texte: { ...MUNICIPAL, holds: third }, bornes: { inOffice: 60, designated: 3, unknown: 3 }, nombre: 27_395 },
  { cas: 'commune au printemps 2020 : le tiers, présents ou représentés',                     organe: commune,     séance: '2020-05-01', texte: { ...BEFORE, counts: 'present-or-represented', holds: third }, bornes: { inOffice: 60, represented: 5, interested: 3 }, nombre: 39_721 },
  { cas: 'département la veille de la loi 2025-1249',                                         organe: département, séance: '2025-12-23', texte: BEFORE,    bornes: { inOffice: 60, designated: 5 }, nombre: 10_450 },
  { cas: 'département depuis la loi 2025-1249',                                               organe: département, séance: '2025-12-24', texte: MUNICIPAL, bornes: { inOffice: 60, designated: 5 }, nombre: 10_450 },
  { cas: 'commission permanente : présents ou représentés',                                   organe: commission,  séance: '2024-07-04', texte: { ...BEFORE, counts: 'present-or-represented' }, bornes: { inOffice: 60, represented: 5, interested: 3 }, nombre: 39_721 },
];

describe('Chaque assemblée, chaque nombre de présents, chaque nombre de retirés de chaque sorte, contre le texte lu mot à mot', () => {
  test.each(enumerations)('$cas', ({ organe, séance, texte, bornes, nombre }) => {
    expect(compareAll(organe, day(séance), texte, bornes)).toEqual({ visited: nombre, wrong: [] });
  }, 60_000);

  test('il manque exactement ce qu’il faut : avec ces présents de plus le quorum est atteint, avec un de moins il ne l’est pas', () => {
    const wrong: Array<Assembly> = [];
    everyAssembly({ inOffice: 120, interested: 2, designated: 2 }, (assembly) => {
      const finding = assess(commune, day('2024-07-04'), assembly);
      if (finding._tag !== 'QuorumNotMet') return;
      const needed = assembly.present + finding.missing;
      const seats = assembly.inOffice - assembly.designated;
      if (finding.inOffice !== seats || !majority(needed, seats - needed) || majority(needed - 1, seats - needed + 1)) wrong.push(assembly);
    });
    expect(wrong).toEqual([]);
  }, 60_000);
});
