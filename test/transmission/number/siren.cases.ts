import type { TextDefect } from '../../../src/legal/index.js';

export interface SirenCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly texte: string;
  readonly attendu: { readonly siren: string; readonly imprimé: string } | { readonly défaut: TextDefect };
}

const longueur = (texte: string, found: number): Pick<SirenCase, 'texte' | 'attendu'> => ({
  texte, attendu: { défaut: { _tag: 'WrongLength', what: 'siren', text: texte, found } },
});

const caractère = (texte: string, position: number): Pick<SirenCase, 'texte' | 'attendu'> => ({
  texte, attendu: { défaut: { _tag: 'WrongCharacter', what: 'siren', text: texte, position } },
});

const clé = (texte: string): Pick<SirenCase, 'texte' | 'attendu'> => ({
  texte, attendu: { défaut: { _tag: 'WrongChecksum', what: 'siren', text: texte } },
});

// prettier-ignore
export const sirenCases: ReadonlyArray<SirenCase> = [
  { id: 'SIREN-01', cas: 'Saint-Étienne Métropole',                       origine: 'délibération du 4 juillet 2024', texte: '244200770', attendu: { siren: '244200770', imprimé: '244\u00A0200\u00A0770' } },
  { id: 'SIREN-02', cas: 'le même, par groupes de trois',                 origine: 'usage', texte: '244 200 770', attendu: { siren: '244200770', imprimé: '244\u00A0200\u00A0770' } },
  { id: 'SIREN-03', cas: 'le même, espaces insécables',                   origine: 'usage', texte: '244\u00A0200\u00A0770', attendu: { siren: '244200770', imprimé: '244\u00A0200\u00A0770' } },
  { id: 'SIREN-04', cas: 'le même, espaces fines insécables',             origine: 'usage', texte: '244\u202F200\u202F770', attendu: { siren: '244200770', imprimé: '244\u00A0200\u00A0770' } },
  { id: 'SIREN-05', cas: 'une seule espace',                              origine: 'usage', texte: '244 200770', attendu: { siren: '244200770', imprimé: '244\u00A0200\u00A0770' } },
  { id: 'SIREN-06', cas: 'un chiffre changé : la clé ne s’accorde plus',  origine: 'délibération du 4 juillet 2024, un fait changé', ...clé('244200771') },
  { id: 'SIREN-07', cas: 'le même, par groupes de trois',                 origine: 'délibération du 4 juillet 2024, un fait changé', ...clé('244 200 771') },
  { id: 'SIREN-08', cas: 'numéro d’essai d’une plate-forme',              origine: 'recueil @CTES', ...clé('123456789') },
  { id: 'SIREN-09', cas: 'neuf zéros : la clé s’accorde',                 origine: 'recueil @CTES', texte: '000000000', attendu: { siren: '000000000', imprimé: '000\u00A0000\u00A0000' } },
  { id: 'SIREN-10', cas: 'zéro au dernier rang',                          origine: 'recueil @CTES', texte: '200066918', attendu: { siren: '200066918', imprimé: '200\u00A0066\u00A0918' } },
  { id: 'SIREN-11', cas: 'huit chiffres',                                 origine: 'recueil @CTES', ...longueur('24420077', 8) },
  { id: 'SIREN-12', cas: 'dix chiffres',                                  origine: 'définition', ...longueur('2442007700', 10) },
  { id: 'SIREN-13', cas: 'quatorze chiffres : un SIRET',                  origine: 'définition', ...longueur('24420077000010', 14) },
  { id: 'SIREN-14', cas: 'huit chiffres et une espace',                   origine: 'définition', ...longueur('244 20077', 9) },
  { id: 'SIREN-15', cas: 'texte vide',                                    origine: 'définition', ...longueur('', 0) },
  { id: 'SIREN-16', cas: 'une lettre O pour un zéro',                     origine: 'recueil @CTES', ...caractère('2442OO770', 4) },
  { id: 'SIREN-17', cas: 'espace hors de sa place',                       origine: 'définition', ...caractère('24 4200770', 2) },
  { id: 'SIREN-18', cas: 'deux espaces de suite',                         origine: 'définition', ...caractère('244  200770', 4) },
  { id: 'SIREN-19', cas: 'espace devant',                                 origine: 'définition', ...caractère(' 244200770', 0) },
  { id: 'SIREN-20', cas: 'espace derrière',                               origine: 'définition', ...caractère('244200770 ', 9) },
  { id: 'SIREN-21', cas: 'points entre les groupes',                      origine: 'définition', ...caractère('244.200.770', 3) },
  { id: 'SIREN-22', cas: 'saut de ligne derrière',                        origine: 'définition', ...caractère('244200770\n', 9) },
  { id: 'SIREN-23', cas: 'chiffres arabes orientaux',                     origine: 'définition', ...caractère('24420077\u0660', 8) },
  { id: 'SIREN-24', cas: 'deux-points, qui suit le 9 dans les codes, pour un zéro final', origine: 'définition', ...caractère('24420077:', 8) },
  { id: 'SIREN-25', cas: 'trois lettres : la longueur d’abord',           origine: 'définition', ...longueur('abc', 3) },
];
