import type { TextDefect, UnknownPart } from '../../../src/legal/index.js';

/** Un nom de fichier, en neuf parties. */
export interface Fichier {
  readonly type: string | null;
  readonly département: string;
  readonly siren: string;
  readonly jour: string | null;
  readonly numéro: string | null;
  readonly nature: string | null;
  readonly message: string;
  readonly rang: number | null;
  readonly extension: string | null;
}

export interface FileNameCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly texte: string;
  readonly attendu: Fichier;
}

const modèle: Fichier = { type: '99_DE', département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D20240041710', nature: 'DE', message: '1-1', rang: 1, extension: 'pdf' };
const sansActe: Fichier = { ...modèle, type: null, département: '001', siren: '000000000', jour: null, numéro: null, nature: null, message: '7-1', rang: 0, extension: 'xml' };

// prettier-ignore
export const fileNameCases: ReadonlyArray<FileNameCase> = [
  { id: 'FICHIER-01', cas: 'acte principal',                       origine: 'recueil @CTES', texte: '99_DE-042-244200770-20240704-D20240041710-DE-1-1_1.pdf', attendu: modèle },
  { id: 'FICHIER-02', cas: 'rang de deux chiffres',                origine: 'recueil @CTES', texte: '99_DE-042-244200770-20240704-D20240041710-DE-1-1_12.pdf', attendu: { ...modèle, rang: 12 } },
  { id: 'FICHIER-03', cas: 'message qui ne porte sur aucun acte',  origine: 'recueil @CTES', texte: '001-000000000----7-1_0.xml', attendu: sansActe },
  { id: 'FICHIER-04', cas: 'anomalie sans acte',                   origine: 'recueil @CTES', texte: '044-214400152----1-3_1.xml', attendu: { ...sansActe, département: '044', siren: '214400152', message: '1-3', rang: 1 } },
  { id: 'FICHIER-05', cas: 'compteur de l’État',                   origine: 'recueil @CTES', texte: '006-210600235-20180522-684-AI-1-2_5279.xml', attendu: { type: null, département: '006', siren: '210600235', jour: '2018-05-22', numéro: '684', nature: 'AI', message: '1-2', rang: 5279, extension: 'xml' } },
  { id: 'FICHIER-06', cas: 'extension en capitales, traits d’union et nature dans le numéro', origine: 'recueil @CTES', texte: '99_AR-013-211300074-20220106-AR-2022-02-AR-1-1_1.PDF', attendu: { type: '99_AR', département: '013', siren: '211300074', jour: '2022-01-06', numéro: 'AR-2022-02', nature: 'AR', message: '1-1', rang: 1, extension: 'PDF' } },
  { id: 'FICHIER-07', cas: 'rang de neuf chiffres, extension de huit : le plus long', origine: 'définition', texte: '99_DE-042-244200770-20240704-ABCDEFGHIJKLMNO-DE-1-1_123456789.abcdefgh', attendu: { ...modèle, numéro: 'ABCDEFGHIJKLMNO', rang: 123456789, extension: 'abcdefgh' } },
  { id: 'FICHIER-08', cas: 'extension d’un caractère, sans acte : le plus court', origine: 'définition', texte: '001-000000000----7-1_0.x', attendu: { ...sansActe, extension: 'x' } },
  { id: 'FICHIER-09', cas: 'un numéro qui ressemble à un message', origine: 'définition', texte: '042-244200770-20240704-1-1_1-DE-1-1_1.pdf', attendu: { ...modèle, type: null, numéro: '1-1_1' } },
];

export interface NameRefusalCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly texte: string;
  readonly défaut: TextDefect;
}

type Sorte = 'file-name' | 'envelope-name';
type Refus = Pick<NameRefusalCase, 'texte' | 'défaut'>;
const longueur = (what: Sorte, texte: string, found: number): Refus => ({ texte, défaut: { _tag: 'WrongLength', what, text: texte, found } });
const caractère = (what: Sorte, texte: string, position: number): Refus => ({ texte, défaut: { _tag: 'WrongCharacter', what, text: texte, position } });
const clé = (what: Sorte, texte: string): Refus => ({ texte, défaut: { _tag: 'WrongChecksum', what, text: texte } });
const inconnu = (what: Sorte, texte: string, part: UnknownPart): Refus => ({ texte, défaut: { _tag: 'UnknownComponent', what, text: texte, part } });

// prettier-ignore
export const fileNameRefusalCases: ReadonlyArray<NameRefusalCase> = [
  { id: 'FICHIERNON-01', cas: 'message inconnu',                         origine: 'recueil @CTES', ...inconnu('file-name', '99_DE-042-244200770-20240704-D2024-DE-9-9_1.pdf', 'message') },
  { id: 'FICHIERNON-02', cas: 'message 5-2, qui n’existe pas',           origine: 'recueil @CTES, messages', ...inconnu('file-name', '99_DE-042-244200770-20240704-D2024-DE-5-2_1.pdf', 'message') },
  { id: 'FICHIERNON-03', cas: 'numéro et nature à la place du message',  origine: 'recueil @CTES', ...caractère('file-name', '044-214400152-20180905-4365-DE-4365-DE_0.xml', 34) },
  { id: 'FICHIERNON-04', cas: 'trait d’union pour le tiret bas du type', origine: 'recueil @CTES', ...caractère('file-name', '99-DE-042-244200770-20240704-D2024-DE-1-1_1.pdf', 2) },
  { id: 'FICHIERNON-05', cas: 'nom local, type devant',                  origine: 'recueil @CTES', ...caractère('file-name', '99_DE-23-292-RA-2022-DSP-GEOTHERMIE.pdf', 35) },
  { id: 'FICHIERNON-06', cas: 'nom local, à la forme d’un message',      origine: 'définition', ...longueur('file-name', '99_DE-ANNEXE-DOB-2023-1-1_1.pdf', 31) },
  { id: 'FICHIERNON-07', cas: 'sans rang',                               origine: 'recueil @CTES', ...caractère('file-name', '034-491011698-20171207-CL20171227_06-DE-1-2.xml', 29) },
  { id: 'FICHIERNON-08', cas: 'sans extension',                          origine: 'définition', ...caractère('file-name', '042-244200770-20240704-D1-DE-1-1_1', 34) },
  { id: 'FICHIERNON-09', cas: 'extension vide',                          origine: 'définition', ...caractère('file-name', '042-244200770-20240704-D1-DE-1-1_1.', 35) },
  { id: 'FICHIERNON-10', cas: 'rang vide',                               origine: 'définition', ...caractère('file-name', '042-244200770-20240704-D1-DE-1-1_.pdf', 33) },
  { id: 'FICHIERNON-11', cas: 'zéro devant le rang',                     origine: 'définition', ...caractère('file-name', '042-244200770-20240704-D1-DE-1-1_01.pdf', 33) },
  { id: 'FICHIERNON-12', cas: 'rang de dix chiffres',                    origine: 'définition', ...longueur('file-name', '042-244200770-20240704-D1-DE-1-1_1234567890.pdf', 47) },
  { id: 'FICHIERNON-13', cas: 'extension de neuf caractères',            origine: 'définition', ...longueur('file-name', '042-244200770-20240704-D1-DE-1-1_1.abcdefghi', 44) },
  { id: 'FICHIERNON-14', cas: 'espace et parenthèses d’un second téléchargement', origine: 'recueil @CTES', ...caractère('file-name', '042-244200770-20240704-D1-DE-1-1_1 (1).pdf', 34) },
  { id: 'FICHIERNON-15', cas: 'numéro vide seul',                        origine: 'recueil @CTES', ...caractère('file-name', '001-000000000-20130405--DE-1-1_1.xml', 23) },
  { id: 'FICHIERNON-16', cas: 'sans nature',                             origine: 'définition', ...inconnu('file-name', '042-244200770-20240704-D1-1-1_1.pdf', 'nature') },
  { id: 'FICHIERNON-17', cas: '29 février 2023',                         origine: 'calendrier', ...inconnu('file-name', '042-244200770-20230229-D1-DE-1-1_1.pdf', 'day') },
  { id: 'FICHIERNON-18', cas: 'département 020',                         origine: 'code INSEE', ...inconnu('file-name', '020-244200770-20240704-D1-DE-1-1_1.pdf', 'department') },
  { id: 'FICHIERNON-19', cas: 'clé du SIREN fausse',                     origine: 'définition', ...clé('file-name', '042-244200771-20240704-D1-DE-1-1_1.pdf') },
  { id: 'FICHIERNON-20', cas: 'clé du SIREN fausse, sans acte',          origine: 'définition', ...clé('file-name', '042-244200771----7-1_0.xml') },
  { id: 'FICHIERNON-21', cas: 'numéro de seize caractères',              origine: 'recueil @CTES', ...longueur('file-name', '042-244200770-20240704-ABCDEFGHIJKLMNOP-DE-1-1_1.pdf', 52) },
  { id: 'FICHIERNON-22', cas: 'sans acte, SIREN de huit chiffres',       origine: 'définition', ...caractère('file-name', '001-00000000----7-1_00.xml', 20) },
  { id: 'FICHIERNON-23', cas: 'sans acte, SIREN de huit chiffres, rang juste', origine: 'définition', ...caractère('file-name', '001-00000000----7-1_123.xml', 12) },
  { id: 'FICHIERNON-24', cas: 'vide',                                    origine: 'définition', ...longueur('file-name', '', 0) },
  { id: 'FICHIERNON-25', cas: 'soixante et onze caractères',             origine: 'définition', ...longueur('file-name', `99_DE-042-244200770-20240704-ABCDEFGHIJKLMNO-DE-1-1_123456789.abcdefghi`, 71) },
  { id: 'FICHIERNON-26', cas: 'sans acte, mais un jour : le numéro est vide', origine: 'définition', ...caractère('file-name', '042-244200770-20240704----7-1_0.xml', 23) },
  { id: 'FICHIERNON-27', cas: 'soixante et onze caractères, ni point ni rang', origine: 'définition', ...longueur('file-name', 'x'.repeat(71), 71) },
  { id: 'FICHIERNON-28', cas: 'point au premier rang seulement',     origine: 'définition', ...caractère('file-name', '.99_DE-042-244200770-20240704', 0) },
  { id: 'FICHIERNON-29', cas: 'rien devant le message',              origine: 'définition', ...longueur('file-name', '-1-1_1.abcdefghijklmnopqrst', 27) },
];

export interface LenientNameCase extends FileNameCase {
  readonly avant: string;
  readonly après: string;
  readonly entier: 'entier' | 'incomplet';
  readonly réparé?: number;
}

// prettier-ignore
export const lenientNameCases: ReadonlyArray<LenientNameCase> = [
  { id: 'FICHIERSOUPLE-01', cas: 'empreinte d’un moissonneur devant',      origine: 'recueil @CTES', texte: '2af6f_99_DE-032-213202138-20231115-2023_64-DE-1-1_1.pdf', avant: '2af6f_', après: '', entier: 'entier', attendu: { type: '99_DE', département: '032', siren: '213202138', jour: '2023-11-15', numéro: '2023_64', nature: 'DE', message: '1-1', rang: 1, extension: 'pdf' } },
  { id: 'FICHIERSOUPLE-02', cas: 'numéro d’un export devant',              origine: 'recueil @CTES', texte: '21082785_99_AU-030-200066918-20180109-2018_0004-AU-1-1_1.pdf', avant: '21082785_', après: '', entier: 'entier', attendu: { type: '99_AU', département: '030', siren: '200066918', jour: '2018-01-09', numéro: '2018_0004', nature: 'AU', message: '1-1', rang: 1, extension: 'pdf' } },
  { id: 'FICHIERSOUPLE-03', cas: 'second téléchargement, tirets bas',      origine: 'recueil @CTES', texte: '99_DC-034-213401425-20171218-CM_171205_16_2-CC-1-1_1__1_.pdf', avant: '', après: '__1_', entier: 'entier', attendu: { type: '99_DC', département: '034', siren: '213401425', jour: '2017-12-18', numéro: 'CM_171205_16_2', nature: 'CC', message: '1-1', rang: 1, extension: 'pdf' } },
  { id: 'FICHIERSOUPLE-04', cas: 'second téléchargement, parenthèses',     origine: 'recueil @CTES', texte: '99_DE-042-244200770-20240704-D20240041710-DE-1-1_1 (2).pdf', avant: '', après: ' (2)', entier: 'entier', attendu: modèle },
  { id: 'FICHIERSOUPLE-05', cas: 'seconde extension',                      origine: 'recueil @CTES', texte: '99_DE-042-244200770-20240704-D20240041710-DE-1-1_1.pdf.txt', avant: '', après: '.txt', entier: 'entier', attendu: modèle },
  { id: 'FICHIERSOUPLE-06', cas: 'extension .txt, la sienne',              origine: 'recueil @CTES', texte: '045-214502494-20170717-D201717-DE-1-1_1.txt', avant: '', après: '', entier: 'entier', attendu: { type: null, département: '045', siren: '214502494', jour: '2017-07-17', numéro: 'D201717', nature: 'DE', message: '1-1', rang: 1, extension: 'txt' } },
  { id: 'FICHIERSOUPLE-07', cas: 'sans rang',                              origine: 'recueil @CTES', texte: '034-491011698-20171207-CL20171227_06-DE-1-2.xml', avant: '', après: '', entier: 'incomplet', attendu: { type: null, département: '034', siren: '491011698', jour: '2017-12-07', numéro: 'CL20171227_06', nature: 'DE', message: '1-2', rang: null, extension: 'xml' } },
  { id: 'FICHIERSOUPLE-08', cas: 'numéro vide, sans extension',            origine: 'recueil @CTES', texte: '001-000000000-20130405--DE-1-1_1', avant: '', après: '', entier: 'incomplet', attendu: { type: null, département: '001', siren: '000000000', jour: '2013-04-05', numéro: null, nature: 'DE', message: '1-1', rang: 1, extension: null } },
  { id: 'FICHIERSOUPLE-09', cas: 'numéro vide seulement',                  origine: 'définition', texte: '001-000000000-20130405--DE-1-1_1.xml', avant: '', après: '', entier: 'incomplet', attendu: { type: null, département: '001', siren: '000000000', jour: '2013-04-05', numéro: null, nature: 'DE', message: '1-1', rang: 1, extension: 'xml' } },
  { id: 'FICHIERSOUPLE-10', cas: 'sans acte : entier',                     origine: 'recueil @CTES', texte: '001-000000000----7-1_0.xml', avant: '', après: '', entier: 'entier', attendu: sansActe },
  { id: 'FICHIERSOUPLE-11', cas: 'trait d’union pour le tiret bas du type', origine: 'recueil @CTES', texte: '99-DE-042-244200770-20240704-D20240041710-DE-1-1_1.pdf', avant: '', après: '', entier: 'entier', réparé: 2, attendu: modèle },
  { id: 'FICHIERSOUPLE-12', cas: 'douzième téléchargement, tirets bas',    origine: 'définition', texte: '99_DE-042-244200770-20240704-D20240041710-DE-1-1_1__12_.pdf', avant: '', après: '__12_', entier: 'entier', attendu: modèle },
  { id: 'FICHIERSOUPLE-13', cas: 'douzième téléchargement, parenthèses',   origine: 'définition', texte: '99_DE-042-244200770-20240704-D20240041710-DE-1-1_1 (12).pdf', avant: '', après: ' (12)', entier: 'entier', attendu: modèle },
  { id: 'FICHIERSOUPLE-14', cas: 'sans extension',                         origine: 'définition', texte: '99_DE-042-244200770-20240704-D20240041710-DE-1-1_1', avant: '', après: '', entier: 'incomplet', attendu: { ...modèle, extension: null } },
  { id: 'FICHIERSOUPLE-15', cas: 'ni numéro ni nature',                    origine: 'définition', texte: '042-244200770-20240704---1-1_1.pdf', avant: '', après: '', entier: 'incomplet', attendu: { ...modèle, type: null, numéro: null, nature: null } },
  { id: 'FICHIERSOUPLE-16', cas: 'deux cent cinquante-cinq caractères',    origine: 'définition', texte: `${'x'.repeat(216)}042-244200770-20240704-D1-DE-1-1_12.pdf`, avant: 'x'.repeat(216), après: '', entier: 'entier', attendu: { ...modèle, type: null, numéro: 'D1', rang: 12 } },
];

// prettier-ignore
export const lenientNameRefusalCases: ReadonlyArray<NameRefusalCase> = [
  { id: 'FICHIERSOUPLENON-01', cas: 'nom local, type devant',     origine: 'recueil @CTES', ...caractère('file-name', '99_DE-23-292-RA-2022-DSP-GEOTHERMIE.pdf', 0) },
  { id: 'FICHIERSOUPLENON-02', cas: 'nom local, année devant',    origine: 'recueil @CTES', ...caractère('file-name', '99_DE-2024-020-A-ROB-2024-V5-au-04-03-2024-3.pdf', 0) },
  { id: 'FICHIERSOUPLENON-03', cas: 'nom local, annexe',          origine: 'recueil @CTES', ...caractère('file-name', '99_DE-ANNEXE-23-024-DOB-2023-VILLE-ET-CMPP.pdf', 0) },
  { id: 'FICHIERSOUPLENON-04', cas: 'nom local, annexe',          origine: 'recueil @CTES', ...caractère('file-name', '99_DE-Annexe-24-017-ROB-3.pdf', 0) },
  { id: 'FICHIERSOUPLENON-05', cas: 'sans message : un identifiant', origine: 'recueil @CTES', ...caractère('file-name', '99_DE-042-244200770-20240704-D20240041710', 20) },
  { id: 'FICHIERSOUPLENON-06', cas: 'numéro à la place du message', origine: 'recueil @CTES', ...caractère('file-name', '044-214400152-20180905-4365-DE-4365-DE_0.xml', 14) },
  { id: 'FICHIERSOUPLENON-07', cas: 'message inconnu',            origine: 'recueil @CTES', ...inconnu('file-name', '99_DE-042-244200770-20240704-D2024-DE-9-9_1.pdf', 'message') },
  { id: 'FICHIERSOUPLENON-08', cas: 'clé du SIREN fausse',        origine: 'définition', ...clé('file-name', 'x_042-244200771-20240704-D1-DE-1-1_1.pdf') },
  { id: 'FICHIERSOUPLENON-09', cas: 'nature inconnue',            origine: 'définition', ...inconnu('file-name', '042-244200770-20240704-D1-ZZ-1-1_1.pdf', 'nature') },
  { id: 'FICHIERSOUPLENON-10', cas: 'point dans le numéro',       origine: 'définition', ...caractère('file-name', 'x_042-244200770-20240704-D.1-DE-1-1_1.pdf', 26) },
  { id: 'FICHIERSOUPLENON-11', cas: 'deux cent cinquante-six caractères', origine: 'définition', ...longueur('file-name', `${'x'.repeat(217)}042-244200770-20240704-D1-DE-1-1_12.pdf`, 256) },
  { id: 'FICHIERSOUPLENON-12', cas: 'un mot entre le SIREN et le jour', origine: 'définition', ...caractère('file-name', '042-244200770-séance-20240704-D1-DE-1-1_1.pdf', 14) },
  { id: 'FICHIERSOUPLENON-13', cas: 'un mot après l’extension', origine: 'définition', ...caractère('file-name', '042-244200770-20240704-D1-DE-1-1_1.pdf signé', 14) },
  { id: 'FICHIERSOUPLENON-14', cas: 'numéro de seize caractères : la longueur est celle du nom', origine: 'définition', ...longueur('file-name', 'x_042-244200770-20240704-ABCDEFGHIJKLMNOP-DE-1-1_1.pdf', 54) },
];

export interface EnvelopeCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly texte: string;
  readonly attendu: Readonly<Record<string, unknown>>;
}

const enveloppe = { form: 'envelope', device: null, application: 'EACT', sender: { kind: 'authority', siren: '214502494' }, recipient: null, day: '2017-07-17', serial: 6 } as const;

// prettier-ignore
export const envelopeCases: ReadonlyArray<EnvelopeCase> = [
  { id: 'ENVELOPPE-01', cas: 'd’une collectivité',                  origine: 'recueil @CTES', texte: 'EACT--214502494--20170717-6.xml', attendu: enveloppe },
  { id: 'ENVELOPPE-02', cas: 'd’une sous-préfecture, essai',        origine: 'recueil @CTES', texte: 'TACT--SPREF0011-000000000-20170721-4.xml', attendu: { ...enveloppe, application: 'TACT', sender: { kind: 'sub-prefecture', department: '001', arrondissement: '1' }, recipient: '000000000', day: '2017-07-21', serial: 4 } },
  { id: 'ENVELOPPE-03', cas: 'd’une préfecture',                    origine: 'schéma du ministère', texte: 'EACT--PREF042-244200770-20240712-15.xml', attendu: { ...enveloppe, sender: { kind: 'prefecture', department: '042' }, recipient: '244200770', day: '2024-07-12', serial: 15 } },
  { id: 'ENVELOPPE-04', cas: 'd’un secrétariat général de région',  origine: 'schéma du ministère', texte: 'EACT--SGAR02A-212000046-20240712-1.xml', attendu: { ...enveloppe, sender: { kind: 'regional-secretariat', department: '02A' }, recipient: '212000046', day: '2024-07-12', serial: 1 } },
  { id: 'ENVELOPPE-05', cas: 'anomalie',                            origine: 'recueil @CTES', texte: 'ANO_EACT--214400152--20180925-1.xml', attendu: { ...enveloppe, form: 'anomaly', sender: { kind: 'authority', siren: '214400152' }, day: '2018-09-25', serial: 1 } },
  { id: 'ENVELOPPE-06', cas: 'archive',                             origine: 'recueil @CTES', texte: 'SLO-EACT--210703385--20170612-2.tar.gz', attendu: { ...enveloppe, form: 'archive', device: 'SLO', sender: { kind: 'authority', siren: '210703385' }, day: '2017-06-12', serial: 2 } },
  { id: 'ENVELOPPE-07', cas: 'archive, trigramme en minuscules',    origine: 'recueil @CTES', texte: 'abc-TACT--000000000--20170803-16.tar.gz', attendu: { ...enveloppe, form: 'archive', device: 'abc', application: 'TACT', sender: { kind: 'authority', siren: '000000000' }, day: '2017-08-03', serial: 16 } },
  { id: 'ENVELOPPE-08', cas: 'rang zéro',                           origine: 'définition', texte: 'EACT--214502494--20170717-0.xml', attendu: { ...enveloppe, serial: 0 } },
];

// prettier-ignore
export const envelopeRefusalCases: ReadonlyArray<NameRefusalCase> = [
  { id: 'ENVELOPPENON-01', cas: 'traits d’union simples : les champs vides sont perdus', origine: 'recueil @CTES', ...caractère('envelope-name', 'EACT-210600730-20180115-1.xml', 5) },
  { id: 'ENVELOPPENON-02', cas: 'archive sans trigramme',     origine: 'recueil @CTES', ...caractère('envelope-name', 'EACT--210600730--20180115-1.tar.gz', 3) },
  { id: 'ENVELOPPENON-03', cas: 'clé du SIREN fausse',        origine: 'recueil @CTES', ...clé('envelope-name', 'def-TACT--123456789--20150729-1.tar.gz') },
  { id: 'ENVELOPPENON-04', cas: 'clé du destinataire fausse', origine: 'définition', ...clé('envelope-name', 'EACT--SPREF0441-214400153-20181012-9.xml') },
  { id: 'ENVELOPPENON-05', cas: 'quadrigramme inconnu',       origine: 'définition', ...caractère('envelope-name', 'XACT--214502494--20170717-6.xml', 0) },
  { id: 'ENVELOPPENON-06', cas: 'département inconnu',        origine: 'définition', ...inconnu('envelope-name', 'EACT--SPREF0201-214400152-20181012-9.xml', 'department') },
  { id: 'ENVELOPPENON-07', cas: '29 février 2023',            origine: 'calendrier', ...inconnu('envelope-name', 'EACT--214502494--20230229-6.xml', 'day') },
  { id: 'ENVELOPPENON-08', cas: 'sans extension',             origine: 'définition', ...caractère('envelope-name', 'EACT--214502494--20170717-6', 27) },
  { id: 'ENVELOPPENON-09', cas: 'extension en capitales',     origine: 'définition', ...caractère('envelope-name', 'EACT--214502494--20170717-6.XML', 28) },
  { id: 'ENVELOPPENON-10', cas: 'rang vide',                  origine: 'définition', ...caractère('envelope-name', 'EACT--214502494--20170717-.xml', 26) },
  { id: 'ENVELOPPENON-11', cas: 'zéro devant le rang',        origine: 'définition', ...caractère('envelope-name', 'EACT--214502494--20170717-06.xml', 26) },
  { id: 'ENVELOPPENON-12', cas: 'rang de dix chiffres',       origine: 'définition', ...longueur('envelope-name', 'EACT--214502494--20170717-1234567890.xml', 40) },
  { id: 'ENVELOPPENON-13', cas: 'destinataire d’une collectivité', origine: 'définition', ...caractère('envelope-name', 'EACT--214502494-214400152-20170717-6.xml', 16) },
  { id: 'ENVELOPPENON-14', cas: 'sous-préfecture sans arrondissement', origine: 'définition', ...caractère('envelope-name', 'EACT--SPREF044-214400152-20181012-9.xml', 14) },
  { id: 'ENVELOPPENON-15', cas: 'vide',                       origine: 'définition', ...caractère('envelope-name', '', 0) },
  { id: 'ENVELOPPENON-16', cas: 'soixante-quatre caractères', origine: 'définition', ...longueur('envelope-name', `EACT--214502494--20170717-6.xml${' '.repeat(33)}`, 64) },
  { id: 'ENVELOPPENON-17', cas: 'soixante-trois caractères : l’extension d’abord', origine: 'définition', ...caractère('envelope-name', `EACT--214502494--20170717-6.xml${' '.repeat(32)}`, 31) },
  { id: 'ENVELOPPENON-18', cas: 'trigramme qui commence par un signe', origine: 'définition', ...caractère('envelope-name', '?LO-EACT--210703385--20170612-2.tar.gz', 0) },
];
