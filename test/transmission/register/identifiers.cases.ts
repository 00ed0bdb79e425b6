import type { TextDefect } from '../../../src/legal/index.js';
import type { Parties } from '../identifier/act-identifier.cases.js';
import type { Lecture } from '../lenient/lenient.cases.js';

/** Un identifiant du recueil @CTES. `autrement` dit pourquoi la bibliothèque ne décide pas comme lui, qui suit le schéma de 2016. */
export interface IdentifierRow {
  readonly id: string;
  readonly cas: string;
  readonly texte: string;
  readonly attendu: Parties | { readonly refus: TextDefect['_tag'] };
  readonly autrement?: 'clé du SIREN fausse' | 'numéro lu au plus large';
}

// prettier-ignore
export const identifierRows: ReadonlyArray<IdentifierRow> = [
  { id: 'A003', cas: 'numéro à tirets bas', texte: '030-200066918-20230216-C2023_01_01-DE', attendu: { type: null, département: '030', siren: '200066918', jour: '2023-02-16', numéro: 'C2023_01_01', nature: 'DE' } },
  { id: 'A005', cas: 'lettres au milieu du numéro', texte: '031-213104334-20230216-202302ADG001-DE', attendu: { type: null, département: '031', siren: '213104334', jour: '2023-02-16', numéro: '202302ADG001', nature: 'DE' } },
  { id: 'A006', cas: 'préfixe DEL', texte: '033-213303183-20230131-DEL2023_001-DE', attendu: { type: null, département: '033', siren: '213303183', jour: '2023-01-31', numéro: 'DEL2023_001', nature: 'DE' } },
  { id: 'A009', cas: 'numéro par séance et par rang', texte: '037-213701725-20230123-2023_01_03-DE', attendu: { type: null, département: '037', siren: '213701725', jour: '2023-01-23', numéro: '2023_01_03', nature: 'DE' } },
  { id: 'A010', cas: 'le numéro commence comme le département', texte: '041-244100798-20220627-041_069_2022-DE', attendu: { type: null, département: '041', siren: '244100798', jour: '2022-06-27', numéro: '041_069_2022', nature: 'DE' } },
  { id: 'A014', cas: 'numéro d’un seul tenant', texte: '065-216502260-20230123-2023009-DE', attendu: { type: null, département: '065', siren: '216502260', jour: '2023-01-23', numéro: '2023009', nature: 'DE' } },
  { id: 'A015', cas: 'préfixe et mois', texte: '075-257500041-20221013-DEL2022_10_49-DE', attendu: { type: null, département: '075', siren: '257500041', jour: '2022-10-13', numéro: 'DEL2022_10_49', nature: 'DE' } },
  { id: 'A019', cas: 'préfixe, année, rang', texte: '091-219102860-20221212-DEL_2022_128-DE', attendu: { type: null, département: '091', siren: '219102860', jour: '2022-12-12', numéro: 'DEL_2022_128', nature: 'DE' } },
  { id: 'A020', cas: 'préfixe, année, rang', texte: '091-219102860-20230130-DEL_2023_007-DE', attendu: { type: null, département: '091', siren: '219102860', jour: '2023-01-30', numéro: 'DEL_2023_007', nature: 'DE' } },
  { id: 'A022', cas: 'jour entier dans le numéro', texte: '093-229300082-20230126-2023_01_26_006-DE', attendu: { type: null, département: '093', siren: '229300082', jour: '2023-01-26', numéro: '2023_01_26_006', nature: 'DE' } },
  { id: 'A023', cas: 'conseil d’administration', texte: '093-269300315-20230206-CA230206_01-DE', attendu: { type: null, département: '093', siren: '269300315', jour: '2023-02-06', numéro: 'CA230206_01', nature: 'DE' } },
  { id: 'A024', cas: 'numéro sans signe', texte: '095-219501426-20240105-032024-DE', attendu: { type: null, département: '095', siren: '219501426', jour: '2024-01-05', numéro: '032024', nature: 'DE' } },
  { id: 'A026', cas: 'jour de l’envoi, celui de la séance dans le numéro', texte: '077-217701929-20220701-DEL20220624_01-DE', attendu: { type: null, département: '077', siren: '217701929', jour: '2022-07-01', numéro: 'DEL20220624_01', nature: 'DE' } },
  { id: 'A034', cas: 'acte individuel', texte: '013-211300561-20210602-RA21_21646-AI', attendu: { type: null, département: '013', siren: '211300561', jour: '2021-06-02', numéro: 'RA21_21646', nature: 'AI' } },
  { id: 'A035', cas: 'autre acte', texte: '030-200066918-20180109-2018_0004-AU', attendu: { type: null, département: '030', siren: '200066918', jour: '2018-01-09', numéro: '2018_0004', nature: 'AU' } },
  { id: 'A036', cas: 'le numéro est le début d’une nature', texte: '094-219400413-20180704-DEL-DE', attendu: { type: null, département: '094', siren: '219400413', jour: '2018-07-04', numéro: 'DEL', nature: 'DE' } },
  { id: 'A040', cas: 'acte individuel, numéro court', texte: '006-210600235-20180522-684-AI', attendu: { type: null, département: '006', siren: '210600235', jour: '2018-05-22', numéro: '684', nature: 'AI' } },
  { id: 'A041', cas: 'numéro d’essai du ministère', texte: '044-214400152-20181106-TEST_DGCL_4-DE', attendu: { type: null, département: '044', siren: '214400152', jour: '2018-11-06', numéro: 'TEST_DGCL_4', nature: 'DE' } },
  { id: 'A043', cas: 'clé du SIREN fausse', texte: '069-123456789-20130601-20130623C-AI', attendu: { refus: 'WrongChecksum' }, autrement: 'clé du SIREN fausse' },
  { id: 'A046', cas: 'Haute-Corse, 31 décembre', texte: '02B-212000335-20221231-DEL_999-AR', attendu: { type: null, département: '02B', siren: '212000335', jour: '2022-12-31', numéro: 'DEL_999', nature: 'AR' } },
  { id: 'A047', cas: 'numéro de quinze caractères, clé du SIREN fausse', texte: '971-219710018-20190926-ABCDEFGHIJKLMNO-CC', attendu: { refus: 'WrongChecksum' }, autrement: 'clé du SIREN fausse' },
  { id: 'A053', cas: 'SIREN de huit chiffres', texte: '042-24420077-20240704-D2024-DE', attendu: { refus: 'WrongCharacter' } },
  { id: 'A057', cas: 'mois 13', texte: '042-244200770-20241304-D2024-DE', attendu: { refus: 'UnknownComponent' } },
  { id: 'A058', cas: '29 février 2023', texte: '042-244200770-20230229-D2023-DE', attendu: { refus: 'UnknownComponent' } },
  { id: 'A059', cas: 'numéro vide', texte: '042-244200770-20240704--DE', attendu: { refus: 'WrongCharacter' } },
  { id: 'A060', cas: 'numéro de seize caractères', texte: '042-244200770-20240704-ABCDEFGHIJKLMNOP-DE', attendu: { refus: 'WrongLength' } },
  { id: 'A061', cas: 'tiret bas au premier rang', texte: '042-244200770-20240704-_D2024-DE', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: '_D2024', nature: 'DE' }, autrement: 'numéro lu au plus large' },
  { id: 'A062', cas: 'tiret bas au dernier rang', texte: '042-244200770-20240704-D2024_-DE', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D2024_', nature: 'DE' }, autrement: 'numéro lu au plus large' },
  { id: 'A064', cas: 'point dans le numéro', texte: '042-244200770-20240704-D2024.417-DE', attendu: { refus: 'WrongCharacter' } },
  { id: 'A066', cas: 'nature en minuscules', texte: '042-244200770-20240704-D2024-de', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D2024-de', nature: null }, autrement: 'numéro lu au plus large' },
  { id: 'A067', cas: 'nature de trois lettres', texte: '042-244200770-20240704-D2024-DEL', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D2024-DEL', nature: null }, autrement: 'numéro lu au plus large' },
  { id: 'A068', cas: 'nature d’une lettre', texte: '042-244200770-20240704-D2024-D', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D2024-D', nature: null }, autrement: 'numéro lu au plus large' },
  { id: 'A071', cas: 'vide', texte: '', attendu: { refus: 'WrongLength' } },
  { id: 'A075', cas: 'département que le schéma admet et qui n’existe pas', texte: '05A-244200770-20240704-D2024-DE', attendu: { refus: 'UnknownComponent' } },
  { id: 'A076', cas: 'barre verticale dans le département', texte: '0|A-244200770-20240704-D2024-DE', attendu: { refus: 'WrongCharacter' } },
];

/** Un identifiant mal copié du recueil. */
export interface NoisyRow {
  readonly id: string;
  readonly cas: string;
  readonly texte: string;
  readonly attendu: Lecture;
  readonly suggéré?: { readonly département?: string; readonly numéro?: string; readonly nature?: string };
}

// prettier-ignore
export const noisyRows: ReadonlyArray<NoisyRow> = [
  { id: 'A077', cas: 'nature lue DR', texte: '031-213104334-20230216-202302FIN002-DR', attendu: { type: null, département: '031', siren: '213104334', jour: '2023-02-16', numéro: '202302FIN002', nature: null }, suggéré: { nature: 'DE' } },
  { id: 'A081', cas: 'tiret bas lu comme une espace', texte: '022-200067981-20230207-DELBU2023 02_12-DE', attendu: { type: null, département: '022', siren: '200067981', jour: '2023-02-07', numéro: 'DELBU2023 02_12', nature: 'DE' }, suggéré: { numéro: 'DELBU2023_02_12' } },
  { id: 'A084', cas: 'dernier trait d’union perdu', texte: '079-200041317-20200214-C33-02-2020-1AR', attendu: { type: null, département: '079', siren: '200041317', jour: '2020-02-14', numéro: 'C33-02-2020-1', nature: 'AR' } },
  { id: 'A085', cas: 'département perdu', texte: '219505989.20230329-ST2023DEC070-CC', attendu: { type: null, département: null, siren: '219505989', jour: '2023-03-29', numéro: 'ST2023DEC070', nature: 'CC' }, suggéré: { département: '095' } },
  { id: 'A086', cas: 'texte imprimé par-dessus le numéro', texte: '031-213104334-20230216-202302ADG001gËéance', attendu: { type: null, département: '031', siren: '213104334', jour: '2023-02-16', numéro: null, nature: null } },
  { id: 'A087', cas: 'barre oblique inverse', texte: '99\\_DE-042-244200770-20240704-D20240041710', attendu: { type: '99_DE', département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D20240041710', nature: null }, suggéré: { nature: 'DE' } },
  { id: 'A089', cas: 'tirets demi-cadratins', texte: '042–244200770–20240704–D20240041710–DE', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D20240041710', nature: 'DE' } },
  { id: 'A090', cas: 'espaces autour des traits d’union', texte: '042 - 244200770 - 20240704 - D20240041710 - DE', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D20240041710', nature: 'DE' } },
  { id: 'A091', cas: 'lettres O pour des zéros', texte: 'O42-2442OO77O-2O24O7O4-D2O24OO4171O-DE', attendu: { type: null, département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D2O24OO4171O', nature: 'DE' } },
];
