import type { TextDefect, UnknownPart } from '../../../src/legal/index.js';

/** Les six parties d’un identifiant, comme on les lit à l’œil. */
export interface Parties {
  readonly type: string | null;
  readonly département: string;
  readonly siren: string;
  readonly jour: string;
  readonly numéro: string;
  readonly nature: string | null;
}

export interface ReadCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly texte: string;
  readonly attendu: Parties;
}

// prettier-ignore
export const readCases: ReadonlyArray<ReadCase> = [
  { id: 'IDENT-01', cas: 'délibération modèle : type de pièce, pas de nature',  origine: 'délibération du 4 juillet 2024', texte: '99_DE-042-244200770-20240704-D20240041710',    attendu: { type: '99_DE', département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D20240041710', nature: null } },
  { id: 'IDENT-02', cas: 'forme du ministère : nature, pas de type',            origine: 'recueil @CTES', texte: '042-244200770-20240704-D20240041710-DE',       attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D20240041710', nature: 'DE' } },
  { id: 'IDENT-03', cas: 'type et nature',                                      origine: 'définition', texte: '99_DE-042-244200770-20240704-D20240041710-DE', attendu: { type: '99_DE', département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D20240041710', nature: 'DE' } },
  { id: 'IDENT-04', cas: 'ni type ni nature',                                   origine: 'définition', texte: '042-244200770-20240704-D20240041710',          attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D20240041710', nature: null } },
  { id: 'IDENT-05', cas: 'type d’un arrêté, nature d’une délibération : aucun ne corrige l’autre', origine: 'recueil @CTES', texte: '99_AR-042-244200770-20240704-D1-DE', attendu: { type: '99_AR', département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D1', nature: 'DE' } },
  { id: 'IDENT-06', cas: 'traits d’union dans le numéro',                       origine: 'visa de la préfecture de la Drôme', texte: '026-242600252-20200225-14-25-02-20-C-DE', attendu: { type: null, département: '026', siren: '242600252', jour: '2020-02-25', numéro: '14-25-02-20-C', nature: 'DE' } },
  { id: 'IDENT-07', cas: 'traits d’union dans le numéro',                       origine: 'identifiant publié', texte: '068-200073963-20230110-2023-10-01-3-DE', attendu: { type: null, département: '068', siren: '200073963', jour: '2023-01-10', numéro: '2023-10-01-3', nature: 'DE' } },
  { id: 'IDENT-08', cas: 'trait d’union dans le numéro',                        origine: 'identifiant publié', texte: '065-200070787-20230216-2023-021-DE', attendu: { type: null, département: '065', siren: '200070787', jour: '2023-02-16', numéro: '2023-021', nature: 'DE' } },
  { id: 'IDENT-09', cas: 'espaces dans le numéro',                              origine: 'identifiant publié', texte: '082-218200798-20230206-D13 2023 02 06-DE', attendu: { type: null, département: '082', siren: '218200798', jour: '2023-02-06', numéro: 'D13 2023 02 06', nature: 'DE' } },
  { id: 'IDENT-10', cas: 'le numéro commence comme une nature',                 origine: 'pied de page d’un arrêté publié', texte: '99_AR-013-211300074-20220106-AR-2022-02-AR', attendu: { type: '99_AR', département: '013', siren: '211300074', jour: '2022-01-06', numéro: 'AR-2022-02', nature: 'AR' } },
  { id: 'IDENT-11', cas: 'délibération transmise comme arrêté',                 origine: 'identifiant publié', texte: '028-200069953-20240321-204_03_01-AR', attendu: { type: null, département: '028', siren: '200069953', jour: '2024-03-21', numéro: '204_03_01', nature: 'AR' } },
  { id: 'IDENT-12', cas: 'le numéro est le début d’une nature',                 origine: 'recueil @CTES', texte: '094-219400413-20180704-DEL-DE', attendu: { type: null, département: '094', siren: '219400413', jour: '2018-07-04', numéro: 'DEL', nature: 'DE' } },
  { id: 'IDENT-13', cas: 'le numéro commence comme le département',             origine: 'recueil @CTES', texte: '041-244100798-20220627-041_069_2022-DE', attendu: { type: null, département: '041', siren: '244100798', jour: '2022-06-27', numéro: '041_069_2022', nature: 'DE' } },
  { id: 'IDENT-14', cas: 'Haute-Corse, 31 décembre',                            origine: 'recueil @CTES', texte: '02B-212000335-20221231-DEL_999-AR', attendu: { type: null, département: '02B', siren: '212000335', jour: '2022-12-31', numéro: 'DEL_999', nature: 'AR' } },
  { id: 'IDENT-15', cas: 'budget',                                              origine: 'définition', texte: '042-244200770-20240704-D1-BF', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D1', nature: 'BF' } },
  { id: 'IDENT-16', cas: 'contrat',                                             origine: 'définition', texte: '042-244200770-20240704-D1-CC', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D1', nature: 'CC' } },
  { id: 'IDENT-17', cas: 'acte individuel',                                     origine: 'recueil @CTES', texte: '006-210600235-20180522-684-AI', attendu: { type: null, département: '006', siren: '210600235', jour: '2018-05-22', numéro: '684', nature: 'AI' } },
  { id: 'IDENT-18', cas: 'autre acte',                                          origine: 'recueil @CTES', texte: '030-200066918-20180109-2018_0004-AU', attendu: { type: null, département: '030', siren: '200066918', jour: '2018-01-09', numéro: '2018_0004', nature: 'AU' } },
  { id: 'IDENT-19', cas: 'numéro d’un caractère : le plus court des identifiants', origine: 'définition', texte: '042-244200770-20240704-1', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: '1', nature: null } },
  { id: 'IDENT-20', cas: 'numéro de quinze caractères, type et nature : le plus long', origine: 'définition', texte: '99_DE-042-244200770-20240704-ABCDEFGHIJKLMNO-DE', attendu: { type: '99_DE', département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'ABCDEFGHIJKLMNO', nature: 'DE' } },
  { id: 'IDENT-21', cas: 'un numéro qui s’écrit comme une nature',              origine: 'définition', texte: '042-244200770-20240704-DE', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'DE', nature: null } },
  { id: 'IDENT-22', cas: 'tiret bas au premier rang du numéro : Pastell et STELA l’acceptent', origine: 'recueil @CTES, lu au plus large', texte: '042-244200770-20240704-_D2024-DE', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: '_D2024', nature: 'DE' } },
  { id: 'IDENT-23', cas: 'tiret bas au dernier rang du numéro',                 origine: 'recueil @CTES, lu au plus large', texte: '042-244200770-20240704-D2024_-DE', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D2024_', nature: 'DE' } },
  { id: 'IDENT-24', cas: 'deux capitales qui ne sont pas une nature : la fin du numéro', origine: 'définition', texte: '99_DE-042-244200770-20240704-2024-12-RH', attendu: { type: '99_DE', département: '042', siren: '244200770', jour: '2024-07-04', numéro: '2024-12-RH', nature: null } },
  { id: 'IDENT-25', cas: 'nature en minuscules : la fin du numéro',             origine: 'recueil @CTES, lu au plus large', texte: '042-244200770-20240704-D2024-de', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D2024-de', nature: null } },
  { id: 'IDENT-26', cas: 'trois lettres : la fin du numéro',                    origine: 'recueil @CTES, lu au plus large', texte: '042-244200770-20240704-D2024-DEL', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D2024-DEL', nature: null } },
  { id: 'IDENT-27', cas: 'une lettre : la fin du numéro',                       origine: 'recueil @CTES, lu au plus large', texte: '042-244200770-20240704-D2024-D', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D2024-D', nature: null } },
  { id: 'IDENT-28', cas: '29 février d’une année bissextile',                   origine: 'calendrier', texte: '042-244200770-20240229-D1', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-02-29', numéro: 'D1', nature: null } },
  { id: 'IDENT-29', cas: '29 février 2000',                                     origine: 'calendrier', texte: '042-244200770-20000229-D1', attendu: { type: null, département: '042', siren: '244200770', jour: '2000-02-29', numéro: 'D1', nature: null } },
  { id: 'IDENT-30', cas: 'avant 2000',                                          origine: 'calendrier', texte: '042-244200770-19991231-D1', attendu: { type: null, département: '042', siren: '244200770', jour: '1999-12-31', numéro: 'D1', nature: null } },
  { id: 'IDENT-31', cas: 'identifiant d’essai d’une plate-forme',               origine: 'recueil @CTES', texte: '001-000000000-20240704-TEST-DE', attendu: { type: null, département: '001', siren: '000000000', jour: '2024-07-04', numéro: 'TEST', nature: 'DE' } },
];

export interface RefusalCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly texte: string;
  readonly défaut: TextDefect;
}

const longueur = (texte: string, found: number): Pick<RefusalCase, 'texte' | 'défaut'> => ({
  texte, défaut: { _tag: 'WrongLength', what: 'act-identifier', text: texte, found },
});

const caractère = (texte: string, position: number): Pick<RefusalCase, 'texte' | 'défaut'> => ({
  texte, défaut: { _tag: 'WrongCharacter', what: 'act-identifier', text: texte, position },
});

const clé = (texte: string): Pick<RefusalCase, 'texte' | 'défaut'> => ({
  texte, défaut: { _tag: 'WrongChecksum', what: 'act-identifier', text: texte },
});

const inconnu = (texte: string, part: UnknownPart): Pick<RefusalCase, 'texte' | 'défaut'> => ({
  texte, défaut: { _tag: 'UnknownComponent', what: 'act-identifier', text: texte, part },
});

// prettier-ignore
export const refusalCases: ReadonlyArray<RefusalCase> = [
  { id: 'REFUS-01', cas: 'vide',                                         origine: 'recueil @CTES', ...longueur('', 0) },
  { id: 'REFUS-02', cas: 'sans numéro',                                  origine: 'définition', ...longueur('042-244200770-20240704-', 23) },
  { id: 'REFUS-03', cas: 'avec un type, sans numéro',                    origine: 'définition', ...longueur('99_DE-042-244200770-20240704-', 29) },
  { id: 'REFUS-04', cas: 'numéro de seize caractères, et une nature',    origine: 'recueil @CTES', ...longueur('042-244200770-20240704-ABCDEFGHIJKLMNOP-DE', 42) },
  { id: 'REFUS-05', cas: 'numéro de seize caractères, sans nature',      origine: 'définition', ...longueur('042-244200770-20240704-ABCDEFGHIJKLMNOP', 39) },
  { id: 'REFUS-06', cas: 'quarante-huit caractères',                     origine: 'définition', ...longueur('99_DE-042-244200770-20240704-ABCDEFGHIJKLMNOP-DE', 48) },
  { id: 'REFUS-07', cas: 'numéro bien trop long devant deux capitales',  origine: 'définition', ...longueur('042-244200770-20240704-ABCDEFGHIJKLMNOPQRS-RH', 45) },
  { id: 'REFUS-08', cas: 'numéro de quinze caractères, et une nature qui n’existe pas', origine: 'définition', ...inconnu('042-244200770-20240704-ABCDEFGHIJKLMNO-DR', 'nature') },
  { id: 'REFUS-09', cas: 'la même, avec un type',                        origine: 'définition', ...inconnu('99_DE-042-244200770-20240704-ABCDEFGHIJKLMNO-ZZ', 'nature') },
  { id: 'REFUS-10', cas: 'SIREN d’un chiffre changé',                    origine: 'délibération du 4 juillet 2024, un fait changé', ...clé('99_DE-042-244200771-20240704-D20240041710') },
  { id: 'REFUS-11', cas: 'SIREN d’essai dont la clé ne s’accorde pas',   origine: 'recueil @CTES', ...clé('069-123456789-20130601-20130623C-AI') },
  { id: 'REFUS-12', cas: 'SIREN de huit chiffres',                       origine: 'recueil @CTES', ...caractère('042-24420077-20240704-D2024-DE', 12) },
  { id: 'REFUS-13', cas: '29 février 2023',                              origine: 'recueil @CTES', ...inconnu('042-244200770-20230229-D2023-DE', 'day') },
  { id: 'REFUS-14', cas: '29 février 2100',                              origine: 'calendrier', ...inconnu('042-244200770-21000229-D1', 'day') },
  { id: 'REFUS-15', cas: '31 juin',                                      origine: 'calendrier', ...inconnu('99_DE-042-244200770-20240631-D1', 'day') },
  { id: 'REFUS-16', cas: 'jour 00',                                      origine: 'calendrier', ...inconnu('042-244200770-20240700-D1', 'day') },
  { id: 'REFUS-17', cas: 'jour 32',                                      origine: 'calendrier', ...inconnu('042-244200770-20240732-D1', 'day') },
  { id: 'REFUS-18', cas: 'jour 99',                                      origine: 'calendrier', ...inconnu('042-244200770-20240799-D1', 'day') },
  { id: 'REFUS-19', cas: 'mois 13',                                      origine: 'recueil @CTES', ...inconnu('042-244200770-20241304-D2024-DE', 'month') },
  { id: 'REFUS-20', cas: 'mois 00',                                      origine: 'calendrier', ...inconnu('042-244200770-20240004-D1', 'month') },
  { id: 'REFUS-21', cas: 'avant le calendrier',                          origine: 'calendrier', ...inconnu('042-244200770-15821231-D1', 'year') },
  { id: 'REFUS-22', cas: 'jour et mois intervertis avec l’année',        origine: 'calendrier', ...inconnu('042-244200770-04072024-D1', 'year') },
  { id: 'REFUS-23', cas: 'département que le schéma admet et qui n’existe pas', origine: 'recueil @CTES', ...inconnu('05A-244200770-20240704-D2024-DE', 'department') },
  { id: 'REFUS-24', cas: 'département 020',                              origine: 'code INSEE', ...inconnu('99_DE-020-244200770-20240704-D1', 'department') },
  { id: 'REFUS-25', cas: 'département 999, valeur d’essai',              origine: 'recueil @CTES', ...inconnu('999-000000000-20240704-D1-DE', 'department') },
  { id: 'REFUS-26', cas: 'barre verticale dans le département',          origine: 'recueil @CTES', ...caractère('0|A-244200770-20240704-D2024-DE', 1) },
  { id: 'REFUS-27', cas: 'numéro vide devant une nature',                origine: 'recueil @CTES', ...caractère('042-244200770-20240704--DE', 23) },
  { id: 'REFUS-28', cas: 'point dans le numéro',                         origine: 'recueil @CTES', ...caractère('042-244200770-20240704-D2024.417-DE', 28) },
  { id: 'REFUS-29', cas: 'point dans le numéro, derrière un type',       origine: 'définition', ...caractère('99_DE-042-244200770-20240704-2024.00417', 33) },
  { id: 'REFUS-30', cas: 'espace avant la nature',                       origine: 'définition', ...caractère('042-244200770-20240704-D2024 -DE', 28) },
  { id: 'REFUS-31', cas: 'espace derrière',                              origine: 'définition', ...caractère('042-244200770-20240704-D2024 ', 28) },
  { id: 'REFUS-32', cas: 'saut de ligne derrière',                       origine: 'définition', ...caractère('99_DE-042-244200770-20240704-D20240041710\n', 41) },
  { id: 'REFUS-33', cas: 'deux traits d’union avant la nature',          origine: 'définition', ...caractère('042-244200770-20240704-A--DE', 24) },
  { id: 'REFUS-34', cas: 'tiret bas protégé d’une barre oblique',        origine: 'recueil @CTES', ...caractère('99\\_DE-042-244200770-20240704-D20240041710', 2) },
  { id: 'REFUS-35', cas: 'trait d’union pour le tiret bas du type',      origine: 'recueil @CTES', ...caractère('99-DE-042-244200770-20240704-D2024-DE', 2) },
  { id: 'REFUS-36', cas: 'type en lettres',                              origine: 'recueil @CTES', ...caractère('CO_DE-042-244200770-20240704-D1', 0) },
  { id: 'REFUS-37', cas: 'type de trois capitales',                      origine: 'définition', ...caractère('99_DEL-042-244200770-20240704-D1', 5) },
  { id: 'REFUS-38', cas: 'type d’une capitale',                          origine: 'définition', ...caractère('99_D-042-244200770-20240704-D1', 4) },
  { id: 'REFUS-39', cas: 'type en minuscules',                           origine: 'définition', ...caractère('99_de-042-244200770-20240704-D1', 3) },
  { id: 'REFUS-40', cas: 'tirets demi-cadratins',                        origine: 'recueil @CTES', ...caractère('042–244200770–20240704–D20240041710–DE', 3) },
  { id: 'REFUS-41', cas: 'espaces autour des traits d’union',            origine: 'recueil @CTES', ...caractère('042 - 244200770 - 20240704 - D20240041710 - DE', 3) },
  { id: 'REFUS-42', cas: 'lettres O pour des zéros',                     origine: 'recueil @CTES', ...caractère('O42-2442OO77O-2O24O7O4-D2O24OO4171O-DE', 0) },
  { id: 'REFUS-43', cas: 'lettre dans le jour',                          origine: 'définition', ...caractère('99_DE-042-244200770-2024O704-D1', 24) },
  { id: 'REFUS-44', cas: 'deux-points dans le jour',                     origine: 'définition', ...caractère('042-244200770-202407:4-D1', 20) },
  { id: 'REFUS-45', cas: 'trait d’union manquant après le SIREN',        origine: 'définition', ...caractère('042-244200770_20240704-D1', 13) },
  { id: 'REFUS-46', cas: 'trait d’union manquant après le jour',         origine: 'définition', ...caractère('042-244200770-20240704_D1', 22) },
  { id: 'REFUS-47', cas: 'texte superposé au numéro, devenu trop long', origine: 'recueil @CTES', ...longueur('031-213104334-20230216-202302ADG001gËéance', 42) },
  { id: 'REFUS-48', cas: 'caractère faux et département inconnu : le caractère d’abord', origine: 'définition', ...caractère('020-244200770-20240704-D.1', 24) },
  { id: 'REFUS-49', cas: 'département inconnu et clé fausse : le département d’abord', origine: 'définition', ...inconnu('020-244200771-20240704-D1', 'department') },
  { id: 'REFUS-50', cas: 'clé fausse et jour impossible : la clé d’abord', origine: 'définition', ...clé('042-244200771-20240631-D1') },
];
