import type { TextDefect } from '../../../src/legal/index.js';
import type { RepairKind } from '../../../src/transmission/index.js';

/** Ce qui est lu : les six parties, vides où le texte ne les dit pas. */
export interface Lecture {
  readonly type: string | null;
  readonly département: string | null;
  readonly siren: string;
  readonly jour: string;
  readonly numéro: string | null;
  readonly nature: string | null;
}

export interface LenientCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly texte: string;
  readonly attendu: Lecture;
  readonly réparations: ReadonlyArray<readonly [RepairKind, number]>;
  readonly suggéré?: { readonly département?: string; readonly numéro?: string; readonly nature?: string };
}

const modèle: Lecture = { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D20240041710', nature: 'DE' };
const cachet: Lecture = { ...modèle, type: '99_DE', nature: null };

// prettier-ignore
export const lenientCases: ReadonlyArray<LenientCase> = [
  { id: 'SOUPLE-01', cas: 'sans défaut',                              origine: 'recueil @CTES', texte: '042-244200770-20240704-D20240041710-DE', attendu: modèle, réparations: [] },
  { id: 'SOUPLE-02', cas: 'sans défaut, type sans nature',            origine: 'délibération du 4 juillet 2024', texte: '99_DE-042-244200770-20240704-D20240041710', attendu: cachet, réparations: [], suggéré: { nature: 'DE' } },
  { id: 'SOUPLE-03', cas: 'barre oblique inverse devant le tiret bas', origine: 'recueil @CTES', texte: '99\\_DE-042-244200770-20240704-D20240041710', attendu: cachet, réparations: [['backslash-removed', 2]], suggéré: { nature: 'DE' } },
  { id: 'SOUPLE-04', cas: 'trait d’union pour le tiret bas du type',  origine: 'recueil @CTES', texte: '99-DE-042-244200770-20240704-D20240041710-DE', attendu: { ...modèle, type: '99_DE' }, réparations: [['separator-replaced', 2]] },
  { id: 'SOUPLE-05', cas: 'tirets demi-cadratins',                    origine: 'recueil @CTES', texte: '042–244200770–20240704–D20240041710–DE', attendu: modèle, réparations: [['dash-replaced', 3], ['dash-replaced', 13], ['dash-replaced', 22], ['dash-replaced', 35]] },
  { id: 'SOUPLE-06', cas: 'espaces autour des traits d’union',        origine: 'recueil @CTES', texte: '042 - 244200770 - 20240704 - D20240041710 - DE', attendu: modèle, réparations: [['spaces-removed', 3], ['spaces-removed', 15], ['spaces-removed', 26], ['spaces-removed', 41]] },
  { id: 'SOUPLE-07', cas: 'lettres O pour des zéros, gardées dans le numéro', origine: 'recueil @CTES', texte: 'O42-2442OO77O-2O24O7O4-D2O24OO4171O-DE', attendu: { ...modèle, numéro: 'D2O24OO4171O' }, réparations: [['zeros-for-letter-o', 0], ['zeros-for-letter-o', 4], ['zeros-for-letter-o', 14]] },
  { id: 'SOUPLE-08', cas: 'nature lue DR',                            origine: 'recueil @CTES', texte: '031-213104334-20230216-202302FIN002-DR', attendu: { type: null, département: '031', siren: '213104334', jour: '2023-02-16', numéro: '202302FIN002', nature: null }, réparations: [['nature-unknown', 36]], suggéré: { nature: 'DE' } },
  { id: 'SOUPLE-09', cas: 'tiret bas lu comme une espace',            origine: 'recueil @CTES', texte: '022-200067981-20230207-DELBU2023 02_12-DE', attendu: { type: null, département: '022', siren: '200067981', jour: '2023-02-07', numéro: 'DELBU2023 02_12', nature: 'DE' }, réparations: [], suggéré: { numéro: 'DELBU2023_02_12' } },
  { id: 'SOUPLE-10', cas: 'dernier trait d’union perdu',              origine: 'recueil @CTES', texte: '079-200041317-20200214-C33-02-2020-1AR', attendu: { type: null, département: '079', siren: '200041317', jour: '2020-02-14', numéro: 'C33-02-2020-1', nature: 'AR' }, réparations: [['hyphen-restored', 36]] },
  { id: 'SOUPLE-11', cas: 'département perdu, point pour un trait d’union', origine: 'recueil @CTES', texte: '219505989.20230329-ST2023DEC070-CC', attendu: { type: null, département: null, siren: '219505989', jour: '2023-03-29', numéro: 'ST2023DEC070', nature: 'CC' }, réparations: [['department-missing', 0], ['separator-replaced', 9]], suggéré: { département: '095' } },
  { id: 'SOUPLE-12', cas: 'département perdu, outre-mer',             origine: 'définition', texte: '219740115-20230329-D1-DE', attendu: { type: null, département: null, siren: '219740115', jour: '2023-03-29', numéro: 'D1', nature: 'DE' }, réparations: [['department-missing', 0]], suggéré: { département: '974' } },
  { id: 'SOUPLE-13', cas: 'département perdu, Corse : 2A ou 2B, rien n’est suggéré', origine: 'définition', texte: '212000335-20221231-D1-DE', attendu: { type: null, département: null, siren: '212000335', jour: '2022-12-31', numéro: 'D1', nature: 'DE' }, réparations: [['department-missing', 0]] },
  { id: 'SOUPLE-14', cas: 'département perdu, SIREN qui ne le dit pas', origine: 'définition', texte: '200067981-20230207-D1-DE', attendu: { type: null, département: null, siren: '200067981', jour: '2023-02-07', numéro: 'D1', nature: 'DE' }, réparations: [['department-missing', 0]] },
  { id: 'SOUPLE-15', cas: 'texte imprimé par-dessus le numéro',       origine: 'recueil @CTES', texte: '031-213104334-20230216-202302ADG001gËéance', attendu: { type: null, département: '031', siren: '213104334', jour: '2023-02-16', numéro: null, nature: null }, réparations: [['number-unreadable', 23]] },
  { id: 'SOUPLE-16', cas: 'numéro trop long devant une nature',       origine: 'définition', texte: '042-244200770-20240704-ABCDEFGHIJKLMNOP-DE', attendu: { ...modèle, numéro: null }, réparations: [['number-unreadable', 23]] },
  { id: 'SOUPLE-17', cas: 'espaces autour du tout',                   origine: 'définition', texte: '  042-244200770-20240704-D20240041710-DE\n', attendu: modèle, réparations: [['spaces-removed', 0], ['spaces-removed', 40]] },
  { id: 'SOUPLE-18', cas: 'saut de ligne après le SIREN',             origine: 'définition', texte: '042-244200770-\n20240704-D20240041710-DE', attendu: modèle, réparations: [['spaces-removed', 13]] },
  { id: 'SOUPLE-19', cas: 'traits d’union échappés',                  origine: 'définition', texte: '042\\-244200770\\-20240704\\-D20240041710\\-DE', attendu: modèle, réparations: [['backslash-removed', 3], ['backslash-removed', 14], ['backslash-removed', 24], ['backslash-removed', 38]] },
  { id: 'SOUPLE-20', cas: 'deux capitales dont la première n’est celle d’aucune nature : le numéro', origine: 'définition', texte: '042-244200770-20240704-2024-12-RH', attendu: { ...modèle, numéro: '2024-12-RH', nature: null }, réparations: [] },
  { id: 'SOUPLE-21', cas: 'deux capitales dont la première est celle de trois natures : le numéro', origine: 'définition', texte: '042-244200770-20240704-2024-12-AS', attendu: { ...modèle, numéro: '2024-12-AS', nature: null }, réparations: [] },
  { id: 'SOUPLE-22', cas: 'avec un type, la fin n’est pas une nature perdue', origine: 'définition', texte: '99_DE-042-244200770-20240704-2024-1DE', attendu: { ...cachet, numéro: '2024-1DE' }, réparations: [], suggéré: { nature: 'DE' } },
  { id: 'SOUPLE-23', cas: 'avec un type, DR reste dans le numéro',    origine: 'définition', texte: '99_DE-042-244200770-20240704-2024-DR', attendu: { ...cachet, numéro: '2024-DR' }, réparations: [], suggéré: { nature: 'DE' } },
  { id: 'SOUPLE-24', cas: 'tirets bas pour des traits d’union',       origine: 'définition', texte: '042_244200770_20240704_D1-DE', attendu: { ...modèle, numéro: 'D1' }, réparations: [['separator-replaced', 3], ['separator-replaced', 13], ['separator-replaced', 22]] },
  { id: 'SOUPLE-25', cas: 'Corse, lettre O',                          origine: 'définition', texte: 'O2B-212000335-20221231-DEL_999-AR', attendu: { type: null, département: '02B', siren: '212000335', jour: '2022-12-31', numéro: 'DEL_999', nature: 'AR' }, réparations: [['zeros-for-letter-o', 0]] },
  { id: 'SOUPLE-26', cas: 'type d’un arrêté individuel : la nature AI', origine: 'définition', texte: '99_AI-042-244200770-20240704-D20240041710', attendu: { ...cachet, type: '99_AI' }, réparations: [], suggéré: { nature: 'AI' } },
  { id: 'SOUPLE-27', cas: 'département perdu, SIREN d’une intercommunalité : les figures 42 n’en sont pas le département', origine: 'définition', texte: '244200770-20240704-D20240041710-DE', attendu: { ...modèle, département: null }, réparations: [['department-missing', 0]] },
  { id: 'SOUPLE-28', cas: 'cent vingt caractères',                    origine: 'définition', texte: `042-244200770-20240704-D1-DE${' '.repeat(92)}`, attendu: { ...modèle, numéro: 'D1' }, réparations: [['spaces-removed', 28]] },
  { id: 'SOUPLE-29', cas: 'une nature au milieu du numéro : le numéro', origine: 'définition', texte: '042-244200770-20240704-2024-DE-12', attendu: { ...modèle, numéro: '2024-DE-12', nature: null }, réparations: [] },
  { id: 'SOUPLE-30', cas: 'une nature sans trait d’union au milieu du numéro : le numéro', origine: 'définition', texte: '042-244200770-20240704-12DE4', attendu: { ...modèle, numéro: '12DE4', nature: null }, réparations: [] },
  { id: 'SOUPLE-31', cas: 'deux capitales sans trait d’union, qui ne sont pas une nature : le numéro', origine: 'définition', texte: '042-244200770-20240704-12RH', attendu: { ...modèle, numéro: '12RH', nature: null }, réparations: [] },
  { id: 'SOUPLE-32', cas: 'point dans le numéro',                     origine: 'définition', texte: '042-244200770-20240704-D2024.417-DE', attendu: { ...modèle, numéro: null }, réparations: [['number-unreadable', 23]] },
  { id: 'SOUPLE-33', cas: 'numéro vide devant une nature',            origine: 'définition', texte: '042-244200770-20240704- -DE', attendu: { ...modèle, numéro: null }, réparations: [['spaces-removed', 22], ['number-unreadable', 24]] },
];

export interface LenientRefusalCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly texte: string;
  readonly défaut: TextDefect;
}

// prettier-ignore
export const lenientRefusalCases: ReadonlyArray<LenientRefusalCase> = [
  { id: 'SOUPLENON-01', cas: 'clé du SIREN fausse',         origine: 'définition', texte: '042 - 244200771 - 20240704 - D1 - DE', défaut: { _tag: 'WrongChecksum', what: 'act-identifier', text: '042 - 244200771 - 20240704 - D1 - DE' } },
  { id: 'SOUPLENON-02', cas: '29 février 2023',             origine: 'recueil @CTES', texte: '042-244200770-2O230229-D2023-DE', défaut: { _tag: 'UnknownComponent', what: 'act-identifier', text: '042-244200770-2O230229-D2023-DE', part: 'day' } },
  { id: 'SOUPLENON-03', cas: 'département inconnu',         origine: 'recueil @CTES', texte: '05A–244200770–20240704–D2024–DE', défaut: { _tag: 'UnknownComponent', what: 'act-identifier', text: '05A–244200770–20240704–D2024–DE', part: 'department' } },
  { id: 'SOUPLENON-04', cas: 'nom local qui commence par un type', origine: 'recueil @CTES', texte: '99_DE-23-292-RA-2022-DSP-GEOTHERMIE', défaut: { _tag: 'WrongCharacter', what: 'act-identifier', text: '99_DE-23-292-RA-2022-DSP-GEOTHERMIE', position: 8 } },
  { id: 'SOUPLENON-05', cas: 'vide',                        origine: 'recueil @CTES', texte: '', défaut: { _tag: 'WrongLength', what: 'act-identifier', text: '', found: 0 } },
  { id: 'SOUPLENON-06', cas: 'rien après le jour',          origine: 'définition', texte: '042-244200770-20240704', défaut: { _tag: 'WrongLength', what: 'act-identifier', text: '042-244200770-20240704', found: 22 } },
  { id: 'SOUPLENON-07', cas: 'cent vingt et un caractères', origine: 'définition', texte: `042-244200770-20240704-D1-DE${' '.repeat(93)}`, défaut: { _tag: 'WrongLength', what: 'act-identifier', text: `042-244200770-20240704-D1-DE${' '.repeat(93)}`, found: 121 } },
  { id: 'SOUPLENON-08', cas: 'un mot devant',               origine: 'définition', texte: 'ID 042-244200770-20240704-D1-DE', défaut: { _tag: 'WrongCharacter', what: 'act-identifier', text: 'ID 042-244200770-20240704-D1-DE', position: 0 } },
];
