import type { UnknownPart } from '../../../src/legal/index.js';

export interface CodeCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly texte: string;
  readonly attendu: string;
}

// prettier-ignore
export const codeCases: ReadonlyArray<CodeCase> = [
  { id: 'MATIERE-01', cas: 'deux niveaux',                                  origine: 'classification nationale', texte: '7.5', attendu: '7.5' },
  { id: 'MATIERE-02', cas: 'le premier sujet des finances',                 origine: 'classification nationale', texte: '7.1', attendu: '7.1' },
  { id: 'MATIERE-03', cas: 'le dixième, qui n’est pas le premier',          origine: 'classification nationale', texte: '7.10', attendu: '7.10' },
  { id: 'MATIERE-04', cas: 'le plus petit des codes',                       origine: 'classification nationale', texte: '1', attendu: '1' },
  { id: 'MATIERE-05', cas: 'le dernier du dernier',                         origine: 'classification nationale', texte: '9.4', attendu: '9.4' },
  { id: 'MATIERE-06', cas: 'trois niveaux, le troisième est de la préfecture', origine: 'liste du 8 décembre 2017', texte: '1.1.10', attendu: '1.1.10' },
  { id: 'MATIERE-07', cas: 'quatre niveaux',                                origine: 'liste du 1er mars 2019', texte: '8.8.1.2', attendu: '8.8.1.2' },
  { id: 'MATIERE-08', cas: 'cinq niveaux de deux chiffres : le plus long',  origine: 'schéma du ministère', texte: '7.10.99.99.99', attendu: '7.10.99.99.99' },
  { id: 'MATIERE-09', cas: 'traits d’union, zéros de remplissage',          origine: 'plateforme STELA', texte: '7-5-0-0-0', attendu: '7.5' },
  { id: 'MATIERE-10', cas: 'traits d’union, dixième sujet',                 origine: 'plateforme STELA', texte: '7-10-0-0-0', attendu: '7.10' },
  { id: 'MATIERE-11', cas: 'traits d’union, trois niveaux',                 origine: 'plateforme STELA', texte: '1-1-3-0-0', attendu: '1.1.3' },
  { id: 'MATIERE-12', cas: 'traits d’union, cinq niveaux',                  origine: 'plateforme STELA', texte: '1-1-3-2-4', attendu: '1.1.3.2.4' },
  { id: 'MATIERE-13', cas: 'traits d’union sans remplissage',               origine: 'définition', texte: '5-2', attendu: '5.2' },
];

export interface RefusedCodeCase {
  readonly id: string;
  readonly cas: string;
  readonly texte: string;
  readonly attendu:
    | { readonly _tag: 'WrongLength'; readonly found: number }
    | { readonly _tag: 'WrongCharacter'; readonly position: number }
    | { readonly _tag: 'UnknownComponent'; readonly part: UnknownPart };
}

// prettier-ignore
export const refusedCodeCases: ReadonlyArray<RefusedCodeCase> = [
  { id: 'MATIERE-R01', cas: 'texte vide',                         texte: '',                attendu: { _tag: 'WrongLength', found: 0 } },
  { id: 'MATIERE-R02', cas: 'quinze caractères',                  texte: '7.10.99.99.99.1', attendu: { _tag: 'WrongLength', found: 15 } },
  { id: 'MATIERE-R03', cas: 'six niveaux à traits d’union',       texte: '7-5-0-0-0-0',     attendu: { _tag: 'WrongLength', found: 11 } },
  { id: 'MATIERE-R04', cas: 'six niveaux à points',               texte: '7.5.1.1.1.1',     attendu: { _tag: 'WrongCharacter', position: 9 } },
  { id: 'MATIERE-R05', cas: 'onzième sujet des finances',         texte: '7.11',            attendu: { _tag: 'UnknownComponent', part: 'subject' } },
  { id: 'MATIERE-R06', cas: 'dixième matière',                    texte: '10.1',            attendu: { _tag: 'UnknownComponent', part: 'subject' } },
  { id: 'MATIERE-R07', cas: 'quatrième sujet de l’urbanisme',     texte: '2.4',             attendu: { _tag: 'UnknownComponent', part: 'subject' } },
  { id: 'MATIERE-R08', cas: 'dixième matière seule',              texte: '10',              attendu: { _tag: 'UnknownComponent', part: 'subject' } },
  { id: 'MATIERE-R09', cas: 'niveau zéro, comme un nombre décimal', texte: '2.0',           attendu: { _tag: 'WrongCharacter', position: 2 } },
  { id: 'MATIERE-R10', cas: 'zéro devant',                        texte: '07.5',            attendu: { _tag: 'WrongCharacter', position: 0 } },
  { id: 'MATIERE-R11', cas: 'zéro devant le second niveau',       texte: '7.05',            attendu: { _tag: 'WrongCharacter', position: 2 } },
  { id: 'MATIERE-R12', cas: 'niveau de trois chiffres',           texte: '7.100',           attendu: { _tag: 'WrongCharacter', position: 4 } },
  { id: 'MATIERE-R13', cas: 'virgule',                            texte: '7,5',             attendu: { _tag: 'WrongCharacter', position: 1 } },
  { id: 'MATIERE-R14', cas: 'point à la fin',                     texte: '7.',              attendu: { _tag: 'WrongCharacter', position: 2 } },
  { id: 'MATIERE-R15', cas: 'point au début',                     texte: '.5',              attendu: { _tag: 'WrongCharacter', position: 0 } },
  { id: 'MATIERE-R16', cas: 'points et traits d’union mêlés',     texte: '7-5.1',           attendu: { _tag: 'WrongCharacter', position: 3 } },
  { id: 'MATIERE-R17', cas: 'zéros de remplissage entre deux niveaux', texte: '7-5-0-1-0',  attendu: { _tag: 'WrongCharacter', position: 4 } },
  { id: 'MATIERE-R18', cas: 'remplissage à points',               texte: '7.5.0.0.0',       attendu: { _tag: 'WrongCharacter', position: 4 } },
  { id: 'MATIERE-R19', cas: 'espace',                             texte: '7. 5',            attendu: { _tag: 'WrongCharacter', position: 2 } },
  { id: 'MATIERE-R20', cas: 'intitulé à la suite',                texte: '5.2-Assemblées',  attendu: { _tag: 'WrongCharacter', position: 1 } },
  { id: 'MATIERE-R21', cas: 'chiffres arabes d’orient',           texte: '٧.٥',             attendu: { _tag: 'WrongCharacter', position: 0 } },
  { id: 'MATIERE-R22', cas: 'lettre devant, traits d’union',       texte: 'x7-5',            attendu: { _tag: 'WrongCharacter', position: 0 } },
];
