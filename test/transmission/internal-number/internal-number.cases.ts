import type { TextDefect } from '../../../src/legal/index.js';
import type { InternalNumberProfile } from '../../../src/transmission/index.js';

export interface InternalNumberCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly numéro: string;
  /** Ceux qui l’acceptent ; les autres le refusent. */
  readonly acceptéPar: ReadonlyArray<InternalNumberProfile>;
}

// prettier-ignore
export const internalNumberCases: ReadonlyArray<InternalNumberCase> = [
  { id: 'NUM-01', cas: 'numéro de la délibération modèle',          origine: 'recueil @CTES', numéro: 'D20240041710',     acceptéPar: ['xsd-2016', 'xsd-2019', 's2low', 'pastell', 'stela', 'common'] },
  { id: 'NUM-02', cas: 'tiret bas devant',                          origine: 'recueil @CTES', numéro: '_123_AXY',         acceptéPar: ['xsd-2019', 'pastell', 'stela'] },
  { id: 'NUM-03', cas: 'tiret bas derrière',                        origine: 'recueil @CTES', numéro: 'D2024_',           acceptéPar: ['xsd-2019', 'pastell', 'stela'] },
  { id: 'NUM-04', cas: 'un seul caractère',                         origine: 'recueil @CTES', numéro: '1',                acceptéPar: ['xsd-2016', 'xsd-2019', 's2low', 'stela'] },
  { id: 'NUM-05', cas: 'deux caractères',                           origine: 'définition',           numéro: 'A1',               acceptéPar: ['xsd-2016', 'xsd-2019', 's2low', 'pastell', 'stela', 'common'] },
  { id: 'NUM-06', cas: 'un tiret bas seul',                         origine: 'définition',           numéro: '_',                acceptéPar: ['xsd-2019', 'stela'] },
  { id: 'NUM-07', cas: 'minuscules',                                origine: 'comparaison des plates-formes', numéro: 'abc',     acceptéPar: ['xsd-2016', 'xsd-2019'] },
  { id: 'NUM-08', cas: 'traits d’union',                            origine: 'recueil @CTES', numéro: 'AR-2022-02',       acceptéPar: ['xsd-2016'] },
  { id: 'NUM-09', cas: 'espace à l’intérieur',                      origine: 'comparaison des plates-formes', numéro: 'A 1',     acceptéPar: ['xsd-2016'] },
  { id: 'NUM-10', cas: 'espace derrière',                           origine: 'recueil @CTES', numéro: 'A ',               acceptéPar: [] },
  { id: 'NUM-11', cas: 'espace devant',                             origine: 'définition',           numéro: ' A',               acceptéPar: [] },
  { id: 'NUM-12', cas: 'trait d’union devant',                      origine: 'définition',           numéro: '-A',               acceptéPar: [] },
  { id: 'NUM-13', cas: 'trait d’union derrière',                    origine: 'définition',           numéro: 'A-',               acceptéPar: [] },
  { id: 'NUM-14', cas: 'le numéro public, avec son point',          origine: 'recueil @CTES', numéro: '2024.00417',       acceptéPar: [] },
  { id: 'NUM-15', cas: 'deux-points',                               origine: 'recueil @CTES', numéro: 'D:1',              acceptéPar: [] },
  { id: 'NUM-16', cas: 'lettre accentuée',                          origine: 'définition',           numéro: 'DÉL1',             acceptéPar: [] },
  { id: 'NUM-17', cas: 'saut de ligne derrière',                    origine: 'définition',           numéro: 'D1\n',             acceptéPar: [] },
  { id: 'NUM-18', cas: 'quinze caractères',                         origine: 'recueil @CTES', numéro: 'ABCDEFGHIJKLMNO',  acceptéPar: ['xsd-2016', 'xsd-2019', 's2low', 'pastell', 'stela', 'common'] },
  { id: 'NUM-19', cas: 'seize caractères',                          origine: 'recueil @CTES', numéro: 'ABCDEFGHIJKLMNOP', acceptéPar: [] },
  { id: 'NUM-20', cas: 'vide',                                      origine: 'définition',           numéro: '',                 acceptéPar: [] },
  { id: 'NUM-21', cas: 'deux tirets bas de suite',                  origine: 'recueil @CTES', numéro: 'ACTE_Y__1',        acceptéPar: ['xsd-2016', 'xsd-2019', 's2low', 'pastell', 'stela', 'common'] },
  { id: 'NUM-22', cas: 'zéros devant : ils comptent',               origine: 'recueil @CTES', numéro: '0000008888',       acceptéPar: ['xsd-2016', 'xsd-2019', 's2low', 'pastell', 'stela', 'common'] },
];

export interface InternalNumberDefectCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly numéro: string;
  readonly profil: InternalNumberProfile;
  readonly défaut: TextDefect;
}

const longueur = (numéro: string, found: number): Pick<InternalNumberDefectCase, 'numéro' | 'défaut'> => ({
  numéro, défaut: { _tag: 'WrongLength', what: 'internal-number', text: numéro, found },
});

const caractère = (numéro: string, position: number): Pick<InternalNumberDefectCase, 'numéro' | 'défaut'> => ({
  numéro, défaut: { _tag: 'WrongCharacter', what: 'internal-number', text: numéro, position },
});

// prettier-ignore
export const internalNumberDefectCases: ReadonlyArray<InternalNumberDefectCase> = [
  { id: 'NUMDEF-01', cas: 'tiret bas au premier rang',            origine: 'recueil @CTES', profil: 's2low',    ...caractère('_123_AXY', 0) },
  { id: 'NUMDEF-02', cas: 'tiret bas au premier rang',            origine: 'recueil @CTES', profil: 'xsd-2016', ...caractère('_123_AXY', 0) },
  { id: 'NUMDEF-03', cas: 'tiret bas au dernier rang',            origine: 'recueil @CTES', profil: 's2low',    ...caractère('D2024_', 5) },
  { id: 'NUMDEF-04', cas: 'point à l’intérieur',                  origine: 'recueil @CTES', profil: 'xsd-2016', ...caractère('2024.00417', 4) },
  { id: 'NUMDEF-05', cas: 'trait d’union à l’intérieur',          origine: 'recueil @CTES', profil: 'xsd-2019', ...caractère('AR-2022-02', 2) },
  { id: 'NUMDEF-06', cas: 'première minuscule',                   origine: 'définition',           profil: 'stela',    ...caractère('Del1', 1) },
  { id: 'NUMDEF-07', cas: 'deux défauts : le premier est nommé',  origine: 'définition',           profil: 's2low',    ...caractère('A.B_', 1) },
  { id: 'NUMDEF-08', cas: 'un seul caractère',                    origine: 'recueil @CTES', profil: 'pastell',  ...longueur('1', 1) },
  { id: 'NUMDEF-09', cas: 'vide',                                 origine: 'définition',           profil: 'xsd-2016', ...longueur('', 0) },
  { id: 'NUMDEF-11', cas: 'un seul caractère',                    origine: 'recueil @CTES', profil: 'common',   ...longueur('1', 1) },
  { id: 'NUMDEF-12', cas: 'tiret bas au premier rang',            origine: 'recueil @CTES', profil: 'common',   ...caractère('_123_AXY', 0) },
  { id: 'NUMDEF-10', cas: 'seize caractères',                     origine: 'recueil @CTES', profil: 's2low',    ...longueur('ABCDEFGHIJKLMNOP', 16) },
];
