import type { TextDefect } from '../../../src/legal/index.js';

export interface DepartmentCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly texte: string;
  readonly attendu: { readonly code: string; readonly imprimé: string } | { readonly défaut: TextDefect };
}

const longueur = (texte: string, found: number): Pick<DepartmentCase, 'texte' | 'attendu'> => ({
  texte, attendu: { défaut: { _tag: 'WrongLength', what: 'department', text: texte, found } },
});

const caractère = (texte: string, position: number): Pick<DepartmentCase, 'texte' | 'attendu'> => ({
  texte, attendu: { défaut: { _tag: 'WrongCharacter', what: 'department', text: texte, position } },
});

const inconnu = (texte: string): Pick<DepartmentCase, 'texte' | 'attendu'> => ({
  texte, attendu: { défaut: { _tag: 'UnknownComponent', what: 'department', text: texte, part: 'department' } },
});

// prettier-ignore
export const departmentCases: ReadonlyArray<DepartmentCase> = [
  { id: 'DEP-01', cas: 'Loire, trois caractères',                     origine: 'délibération du 4 juillet 2024', texte: '042', attendu: { code: '042', imprimé: '42' } },
  { id: 'DEP-02', cas: 'Loire, deux chiffres',                        origine: 'code INSEE', texte: '42',  attendu: { code: '042', imprimé: '42' } },
  { id: 'DEP-03', cas: 'Ain, le premier',                             origine: 'code INSEE', texte: '01',  attendu: { code: '001', imprimé: '01' } },
  { id: 'DEP-04', cas: 'Val-d’Oise, le dernier de métropole',         origine: 'code INSEE', texte: '095', attendu: { code: '095', imprimé: '95' } },
  { id: 'DEP-05', cas: 'juste après le dernier de métropole',         origine: 'code INSEE', ...inconnu('096') },
  { id: 'DEP-06', cas: 'zéro',                                        origine: 'code INSEE', ...inconnu('000') },
  { id: 'DEP-07', cas: 'Corse-du-Sud, deux caractères',               origine: 'code INSEE', texte: '2A',  attendu: { code: '02A', imprimé: '2A' } },
  { id: 'DEP-08', cas: 'Haute-Corse, trois caractères',               origine: 'recueil @CTES', texte: '02B', attendu: { code: '02B', imprimé: '2B' } },
  { id: 'DEP-09', cas: '20 : la Corse d’avant 1976',                  origine: 'code INSEE', ...inconnu('020') },
  { id: 'DEP-10', cas: '20, deux chiffres',                           origine: 'code INSEE', ...inconnu('20') },
  { id: 'DEP-11', cas: 'avant la Corse',                              origine: 'code INSEE', texte: '19',  attendu: { code: '019', imprimé: '19' } },
  { id: 'DEP-12', cas: 'après la Corse',                              origine: 'code INSEE', texte: '21',  attendu: { code: '021', imprimé: '21' } },
  { id: 'DEP-13', cas: 'admis par le schéma, et qui n’existe pas',    origine: 'recueil @CTES', ...inconnu('05A') },
  { id: 'DEP-14', cas: 'lettre de Corse sur un autre chiffre',        origine: 'code INSEE', ...inconnu('1B') },
  { id: 'DEP-15', cas: 'Corse sur trois caractères, sans le zéro',    origine: 'code INSEE', ...inconnu('12A') },
  { id: 'DEP-16', cas: 'avant la Guadeloupe',                         origine: 'code INSEE', ...inconnu('970') },
  { id: 'DEP-17', cas: 'Guadeloupe',                                  origine: 'recueil @CTES', texte: '971', attendu: { code: '971', imprimé: '971' } },
  { id: 'DEP-18', cas: 'Saint-Pierre-et-Miquelon',                    origine: 'code INSEE', texte: '975', attendu: { code: '975', imprimé: '975' } },
  { id: 'DEP-19', cas: 'Mayotte',                                     origine: 'code INSEE', texte: '976', attendu: { code: '976', imprimé: '976' } },
  { id: 'DEP-20', cas: 'Saint-Martin',                                origine: 'code INSEE', texte: '978', attendu: { code: '978', imprimé: '978' } },
  { id: 'DEP-21', cas: 'après Saint-Martin',                          origine: 'code INSEE', ...inconnu('979') },
  { id: 'DEP-22', cas: 'Terres australes et antarctiques',            origine: 'code INSEE', texte: '984', attendu: { code: '984', imprimé: '984' } },
  { id: 'DEP-23', cas: 'entre les Terres australes et Wallis-et-Futuna', origine: 'code INSEE', ...inconnu('985') },
  { id: 'DEP-24', cas: 'Wallis-et-Futuna',                            origine: 'code INSEE', texte: '986', attendu: { code: '986', imprimé: '986' } },
  { id: 'DEP-25', cas: 'Nouvelle-Calédonie',                          origine: 'code INSEE', texte: '988', attendu: { code: '988', imprimé: '988' } },
  { id: 'DEP-26', cas: 'après la Nouvelle-Calédonie',                 origine: 'code INSEE', ...inconnu('989') },
  { id: 'DEP-27', cas: 'valeur d’essai des plates-formes',            origine: 'recueil @CTES', ...inconnu('999') },
  { id: 'DEP-28', cas: 'un chiffre',                                  origine: 'définition', ...longueur('1', 1) },
  { id: 'DEP-29', cas: 'quatre chiffres',                             origine: 'définition', ...longueur('0042', 4) },
  { id: 'DEP-30', cas: 'texte vide',                                  origine: 'définition', ...longueur('', 0) },
  { id: 'DEP-31', cas: 'lettre O pour un zéro',                       origine: 'recueil @CTES', ...caractère('O42', 0) },
  { id: 'DEP-32', cas: 'barre verticale, que le schéma laisse passer', origine: 'recueil @CTES', ...caractère('0|A', 1) },
  { id: 'DEP-33', cas: 'minuscule',                                   origine: 'définition', ...caractère('2a', 1) },
  { id: 'DEP-34', cas: 'ni A ni B',                                   origine: 'définition', ...caractère('02C', 2) },
  { id: 'DEP-35', cas: 'lettre au deuxième rang de trois',            origine: 'définition', ...caractère('0A2', 1) },
];
