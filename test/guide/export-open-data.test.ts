import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublishedSitting } from '../../docs/guide/export-open-data.js';
import { deliberationRows, saveDeliberations, saveSubsidies, subsidyRows } from '../../docs/guide/export-open-data.js';
import type { GrantedSubsidy } from '../../src/opendata/index.js';
import type { Siret } from '../../src/transmission/index.js';
import { parseRna, parseSiret } from '../../src/transmission/index.js';
import { day } from '../calendar/day.js';
import { euro } from '../money/cents.js';
import { sittingOf } from '../sitting/reading.js';
import { plainSpaces, said } from './words.js';

const siret = (text: string): Siret => {
  const read = parseSiret(text);
  if (read._tag === 'Left') throw new Error(text);
  return read.right;
};

const AUTHORITY = { name: 'Commune de Bourg', siret: siret('24420077000117') };

/** Onze membres, sept présents, deux pouvoirs ; deux points, dont le second n’a pas de numéro. */
const published = (heldOn: string): PublishedSitting => ({
  sitting: sittingOf({
    organ: { kind: 'council', body: { kind: 'commune', name: 'Bourg', territory: 'mainland-france', population: 800 } },
    heldOn, convocation: { rank: 'ordinary', sentOn: '2024-06-28' }, agenda: ['tarifs', 'vœu'],
    roll: { inOffice: 11, members: [...'abcdefghijk'].map((id) => ({ id, surname: id.toUpperCase() })), presentAtOpening: [...'abcdefg'], movements: [] },
    proxies: [{ giver: 'h', holder: 'a' }, { giver: 'i', holder: 'b' }],
    deliberations: [
      { item: 'tarifs', number: '2024-01', subject: 'Tarifs, droits et "redevances"', vote: { ballot: 'ordinary', tally: { for: 7, against: 1, abstentions: 1 } } },
      { item: 'vœu', subject: 'Vœu' },
    ],
  }),
  matters: { tarifs: '7.1', vœu: '9.4' },
});

const granted = (changed: Partial<GrantedSubsidy>): GrantedSubsidy => ({
  grantorName: AUTHORITY.name, grantorSiret: AUTHORITY.siret, agreedOn: day('2024-07-04'), object: 'Fonctionnement', nature: 'cash', payment: 'unique',
  paidOver: { from: day('2024-07-12') }, notifiedToEuropeanUnion: 'no', beneficiaries: [], ...changed,
});

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'deliberant-export-')); });
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('Recette : exporter les données ouvertes', () => {
  test('les délibérations : un en-tête, une ligne chacune ; celle qui n’a pas de numéro est laissée, et dite', async () => {
    const left: Array<readonly [string, string]> = [];
    const file = join(folder, 'deliberations.csv');
    await saveDeliberations(file, deliberationRows([published('2024-07-04'), published('2024-09-26')], AUTHORITY, (what, why) => left.push([what, plainSpaces(why)])));
    expect(readFileSync(file, 'utf8').split('\r\n')).toEqual([
      'COLL_NOM,COLL_SIRET,DELIB_ID,DELIB_DATE,DELIB_MATIERE_CODE,DELIB_MATIERE_NOM,DELIB_OBJET,BUDGET_ANNEE,BUDGET_NOM,PREF_ID,PREF_DATE,VOTE_EFFECTIF,VOTE_REEL,VOTE_POUR,VOTE_CONTRE,VOTE_ABSTENTION,DELIB_URL',
      'Commune de Bourg,24420077000117,2024-01,2024-07-04,7.1,finances locales/décisions budgétaires,"Tarifs, droits et ""redevances""",,,,,11,9,7,1,1,',
      'Commune de Bourg,24420077000117,2024-01,2024-09-26,7.1,finances locales/décisions budgétaires,"Tarifs, droits et ""redevances""",,,,,11,9,7,1,1,',
      '',
    ]);
    expect(left).toEqual([['vœu', said({ _tag: 'DeliberationWithoutNumber', item: 'vœu' })], ['vœu', said({ _tag: 'DeliberationWithoutNumber', item: 'vœu' })]]);
  });

  test('les subventions : une ligne par bénéficiaire, dont la part rend les centimes ; sans bénéficiaire, laissée', async () => {
    const rna = parseRna('W751234567');
    if (rna._tag === 'Left') throw new Error('RNA');
    const left: Array<readonly [string, string]> = [];
    const file = join(folder, 'subventions.csv');
    const two = granted({ beneficiaries: [{ name: 'Club', siret: siret('38047555800058'), amount: euro(333_34) }, { name: 'Chœur', rna: rna.right, amount: euro(666_66) }] });
    await saveSubsidies(file, subsidyRows([two, granted({ object: 'Rien' })], (what, why) => left.push([what, plainSpaces(why)])));
    expect(readFileSync(file, 'utf8').split('\r\n')).toEqual([
      'nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,rnaBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,idRAE,notificationUE,pourcentageSubvention,dispositifAide',
      'Commune de Bourg,24420077000117,2024-07-04,,Club,38047555800058,,Fonctionnement,1000.00,aide en numéraire,unique,2024-07-12,,non,0.33334,',
      'Commune de Bourg,24420077000117,2024-07-04,,Chœur,,W751234567,Fonctionnement,1000.00,aide en numéraire,unique,2024-07-12,,non,0.66666,',
      '',
    ]);
    expect(left).toEqual([['Rien', said({ _tag: 'NoBeneficiary' })]]);
  });

  test('une ligne est faite quand on la demande : la première d’une suite sans fin', () => {
    const endless = function* (): Generator<PublishedSitting, void, undefined> {
      for (;;) yield published('2024-07-04');
    };
    const first = deliberationRows(endless(), AUTHORITY, () => undefined).next();
    expect(first.value?.number).toBe('2024-01');
  });
});
