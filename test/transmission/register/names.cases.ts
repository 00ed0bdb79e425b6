import type { TextDefect } from '../../../src/legal/index.js';
import type { Fichier } from '../name/names.cases.js';

/** Un nom de fichier du recueil @CTES : lu strictement, lu malgré ce qui l’entoure ou lui manque, ou refusé des deux façons. */
export interface FileNameRow {
  readonly id: string;
  readonly cas: string;
  readonly texte: string;
  readonly lecture: 'stricte' | 'souple';
  readonly attendu: Fichier;
}

// prettier-ignore
export const fileNameRows: ReadonlyArray<FileNameRow> = [
  { id: 'A094', cas: 'empreinte devant', texte: '2af6f_99_DE-032-213202138-20231115-2023_64-DE-1-1_1.pdf', lecture: 'souple', attendu: { type: '99_DE', département: '032', siren: '213202138', jour: '2023-11-15', numéro: '2023_64', nature: 'DE', message: '1-1', rang: 1, extension: 'pdf' } },
  { id: 'A096', cas: 'traits d’union dans le numéro, extension en capitales', texte: '99_AR-013-211300074-20220106-AR-2022-02-AR-1-1_1.PDF', lecture: 'stricte', attendu: { type: '99_AR', département: '013', siren: '211300074', jour: '2022-01-06', numéro: 'AR-2022-02', nature: 'AR', message: '1-1', rang: 1, extension: 'PDF' } },
  { id: 'A099', cas: 'arrêté réglementaire', texte: '99_AR-013-211300025-20220128-A_2022_136-AR-1-1_1.pdf', lecture: 'stricte', attendu: { type: '99_AR', département: '013', siren: '211300025', jour: '2022-01-28', numéro: 'A_2022_136', nature: 'AR', message: '1-1', rang: 1, extension: 'pdf' } },
  { id: 'A100', cas: 'acte individuel', texte: '99_AI-013-211300264-20220223-22_100-AI-1-1_1.pdf', lecture: 'stricte', attendu: { type: '99_AI', département: '013', siren: '211300264', jour: '2022-02-23', numéro: '22_100', nature: 'AI', message: '1-1', rang: 1, extension: 'pdf' } },
  { id: 'A101', cas: 'autre acte', texte: '99_AU-030-200066918-20180109-2018_0004-AU-1-1_1.pdf', lecture: 'stricte', attendu: { type: '99_AU', département: '030', siren: '200066918', jour: '2018-01-09', numéro: '2018_0004', nature: 'AU', message: '1-1', rang: 1, extension: 'pdf' } },
  { id: 'A102', cas: 'numéro d’export devant', texte: '21082785_99_AU-030-200066918-20180109-2018_0004-AU-1-1_1.pdf', lecture: 'souple', attendu: { type: '99_AU', département: '030', siren: '200066918', jour: '2018-01-09', numéro: '2018_0004', nature: 'AU', message: '1-1', rang: 1, extension: 'pdf' } },
  { id: 'A103', cas: 'budget, .XML', texte: '99_BU-033-200053759-20210727-CA_2020_BP_1-BF-1-1_1.XML', lecture: 'stricte', attendu: { type: '99_BU', département: '033', siren: '200053759', jour: '2021-07-27', numéro: 'CA_2020_BP_1', nature: 'BF', message: '1-1', rang: 1, extension: 'XML' } },
  { id: 'A104', cas: 'second téléchargement', texte: '99_DC-034-213401425-20171218-CM_171205_16_2-CC-1-1_1__1_.pdf', lecture: 'souple', attendu: { type: '99_DC', département: '034', siren: '213401425', jour: '2017-12-18', numéro: 'CM_171205_16_2', nature: 'CC', message: '1-1', rang: 1, extension: 'pdf' } },
  { id: 'A106', cas: 'délibération', texte: '99_DE-045-214502494-20170717-D201717-DE-1-1_1.pdf', lecture: 'stricte', attendu: { type: '99_DE', département: '045', siren: '214502494', jour: '2017-07-17', numéro: 'D201717', nature: 'DE', message: '1-1', rang: 1, extension: 'pdf' } },
  { id: 'A114', cas: 'annexe d’un contrat', texte: '99_AU-002-000000000-20181001-201810241655-CC-1-1_2.pdf', lecture: 'stricte', attendu: { type: '99_AU', département: '002', siren: '000000000', jour: '2018-10-01', numéro: '201810241655', nature: 'CC', message: '1-1', rang: 2, extension: 'pdf' } },
  { id: 'A115', cas: 'type d’une délibération, acte individuel', texte: '99_DE-006-210600235-20180522-684-AI-1-1_1.pdf', lecture: 'stricte', attendu: { type: '99_DE', département: '006', siren: '210600235', jour: '2018-05-22', numéro: '684', nature: 'AI', message: '1-1', rang: 1, extension: 'pdf' } },
  { id: 'A120', cas: 'annexe sans type', texte: '034-491011698-20171207-CL20171227_06-DE-1-1_2.pdf', lecture: 'stricte', attendu: { type: null, département: '034', siren: '491011698', jour: '2017-12-07', numéro: 'CL20171227_06', nature: 'DE', message: '1-1', rang: 2, extension: 'pdf' } },
  { id: 'A121', cas: 'deux tirets bas de suite', texte: '99_BU-034-491011698-20181101-ACTE_Y__1-BF-1-1_1.pdf', lecture: 'stricte', attendu: { type: '99_BU', département: '034', siren: '491011698', jour: '2018-11-01', numéro: 'ACTE_Y__1', nature: 'BF', message: '1-1', rang: 1, extension: 'pdf' } },
  { id: 'A123', cas: 'courrier de la préfecture', texte: '034-000000000-20170701-20170725A-AI-2-1_16.pdf', lecture: 'stricte', attendu: { type: null, département: '034', siren: '000000000', jour: '2017-07-01', numéro: '20170725A', nature: 'AI', message: '2-1', rang: 16, extension: 'pdf' } },
  { id: 'A124', cas: 'déféré', texte: '034-000000000-20170701-20170725A-AI-5-1_1.pdf', lecture: 'stricte', attendu: { type: null, département: '034', siren: '000000000', jour: '2017-07-01', numéro: '20170725A', nature: 'AI', message: '5-1', rang: 1, extension: 'pdf' } },
  { id: 'A125', cas: 'pièce complémentaire', texte: '001-000000000-20170130-TEST42-DE-3-4_2.pdf', lecture: 'stricte', attendu: { type: null, département: '001', siren: '000000000', jour: '2017-01-30', numéro: 'TEST42', nature: 'DE', message: '3-4', rang: 2, extension: 'pdf' } },
  { id: 'A127', cas: 'extension .txt', texte: '045-214502494-20170717-D201717-DE-1-1_1.txt', lecture: 'stricte', attendu: { type: null, département: '045', siren: '214502494', jour: '2017-07-17', numéro: 'D201717', nature: 'DE', message: '1-1', rang: 1, extension: 'txt' } },
  { id: 'A128', cas: 'modèle, entier', texte: '99_DE-042-244200770-20240704-D20240041710-DE-1-1_1.pdf', lecture: 'stricte', attendu: { type: '99_DE', département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D20240041710', nature: 'DE', message: '1-1', rang: 1, extension: 'pdf' } },
  { id: 'A131', cas: 'rang de deux chiffres', texte: '99_DE-042-244200770-20240704-D20240041710-DE-1-1_12.pdf', lecture: 'stricte', attendu: { type: '99_DE', département: '042', siren: '244200770', jour: '2024-07-04', numéro: 'D20240041710', nature: 'DE', message: '1-1', rang: 12, extension: 'pdf' } },
  { id: 'A145', cas: 'acte', texte: '045-214502494-20170717-D201717-DE-1-1_0.xml', lecture: 'stricte', attendu: { type: null, département: '045', siren: '214502494', jour: '2017-07-17', numéro: 'D201717', nature: 'DE', message: '1-1', rang: 0, extension: 'xml' } },
  { id: 'A148', cas: 'anomalie', texte: '034-000000000-20170701-20170721D-AI-1-3_0.xml', lecture: 'stricte', attendu: { type: null, département: '034', siren: '000000000', jour: '2017-07-01', numéro: '20170721D', nature: 'AI', message: '1-3', rang: 0, extension: 'xml' } },
  { id: 'A149', cas: 'courrier simple', texte: '034-000000000-20170701-20170725A-AI-2-1_0.xml', lecture: 'stricte', attendu: { type: null, département: '034', siren: '000000000', jour: '2017-07-01', numéro: '20170725A', nature: 'AI', message: '2-1', rang: 0, extension: 'xml' } },
  { id: 'A151', cas: 'déféré', texte: '034-000000000-20170701-20170725A-AI-5-1_0.xml', lecture: 'stricte', attendu: { type: null, département: '034', siren: '000000000', jour: '2017-07-01', numéro: '20170725A', nature: 'AI', message: '5-1', rang: 0, extension: 'xml' } },
  { id: 'A157', cas: 'réponse à une lettre d’observations', texte: '001-000000000-20170130-TEST42-DE-4-4_0.xml', lecture: 'stricte', attendu: { type: null, département: '001', siren: '000000000', jour: '2017-01-30', numéro: 'TEST42', nature: 'DE', message: '4-4', rang: 0, extension: 'xml' } },
  { id: 'A162', cas: 'acte', texte: '007-210703385-20170519-2017_048-DE-1-1_0.xml', lecture: 'stricte', attendu: { type: null, département: '007', siren: '210703385', jour: '2017-05-19', numéro: '2017_048', nature: 'DE', message: '1-1', rang: 0, extension: 'xml' } },
  { id: 'A163', cas: 'compteur de l’État', texte: '006-210600235-20180522-684-AI-1-2_5279.xml', lecture: 'stricte', attendu: { type: null, département: '006', siren: '210600235', jour: '2018-05-22', numéro: '684', nature: 'AI', message: '1-2', rang: 5279, extension: 'xml' } },
  { id: 'A165', cas: 'sans rang', texte: '034-491011698-20171207-CL20171227_06-DE-1-2.xml', lecture: 'souple', attendu: { type: null, département: '034', siren: '491011698', jour: '2017-12-07', numéro: 'CL20171227_06', nature: 'DE', message: '1-2', rang: null, extension: 'xml' } },
  { id: 'A167', cas: 'zéros du numéro', texte: '006-210600730-20180115-007-AR-1-1_0.xml', lecture: 'stricte', attendu: { type: null, département: '006', siren: '210600730', jour: '2018-01-15', numéro: '007', nature: 'AR', message: '1-1', rang: 0, extension: 'xml' } },
  { id: 'A168', cas: 'courrier simple', texte: '001-862614864-20150805-20150805B-AI-2-1_0.xml', lecture: 'stricte', attendu: { type: null, département: '001', siren: '862614864', jour: '2015-08-05', numéro: '20150805B', nature: 'AI', message: '2-1', rang: 0, extension: 'xml' } },
  { id: 'A171', cas: 'numéro vide, sans extension', texte: '001-000000000-20130405--DE-1-1_1', lecture: 'souple', attendu: { type: null, département: '001', siren: '000000000', jour: '2013-04-05', numéro: null, nature: 'DE', message: '1-1', rang: 1, extension: null } },
  { id: 'A174', cas: 'numéro vide, sans extension', texte: '001-000000000-20130405--DE-4-1_1', lecture: 'souple', attendu: { type: null, département: '001', siren: '000000000', jour: '2013-04-05', numéro: null, nature: 'DE', message: '4-1', rang: 1, extension: null } },
  { id: 'A177', cas: 'numéro vide, sans extension', texte: '001-000000000-20130405--DE-3-2_1', lecture: 'souple', attendu: { type: null, département: '001', siren: '000000000', jour: '2013-04-05', numéro: null, nature: 'DE', message: '3-2', rang: 1, extension: null } },
];

/** Un nom refusé ; `souple` le dit lisible malgré tout, et `identifiant` qu’il en est un, sans message. */
export interface RefusedNameRow {
  readonly id: string;
  readonly cas: string;
  readonly texte: string;
  readonly refus: TextDefect['_tag'];
  readonly lisible?: 'souple' | 'identifiant';
}

// prettier-ignore
export const refusedNameRows: ReadonlyArray<RefusedNameRow> = [
  { id: 'A129', cas: 'coupé avant la nature', texte: '99_DE-042-244200770-20240704-D20240041710', refus: 'WrongCharacter', lisible: 'identifiant' },
  { id: 'A133', cas: 'nom local', texte: '99_DE-23-292-RA-2022-DSP-GEOTHERMIE.pdf', refus: 'WrongCharacter' },
  { id: 'A134', cas: 'nom local', texte: '99_DE-2024-020-A-ROB-2024-V5-au-04-03-2024-3.pdf', refus: 'WrongCharacter' },
  { id: 'A135', cas: 'nom local', texte: '99_DE-ANNEXE-23-024-DOB-2023-VILLE-ET-CMPP.pdf', refus: 'WrongCharacter' },
  { id: 'A136', cas: 'nom local', texte: '99_DE-Annexe-24-017-ROB-3.pdf', refus: 'WrongCharacter' },
  { id: 'A140', cas: 'trait d’union dans le type', texte: '99-DE-042-244200770-20240704-D2024-DE-1-1_1.pdf', refus: 'WrongCharacter', lisible: 'souple' },
  { id: 'A143', cas: 'message inconnu', texte: '99_DE-042-244200770-20240704-D2024-DE-9-9_1.pdf', refus: 'UnknownComponent' },
  { id: 'A170', cas: 'numéro et nature à la place du message', texte: '044-214400152-20180905-4365-DE-4365-DE_0.xml', refus: 'WrongCharacter' },
];

/** Un nom d’enveloppe, d’anomalie ou d’archive du recueil. */
export interface EnvelopeRow {
  readonly id: string;
  readonly cas: string;
  readonly texte: string;
  readonly attendu:
    | { readonly dispositif: string | null; readonly application: string; readonly expéditeur: string; readonly destinataire: string | null; readonly jour: string; readonly rang: number }
    | { readonly refus: TextDefect['_tag'] };
  readonly autrement?: 'clé du SIREN fausse';
}

// prettier-ignore
export const envelopeRows: ReadonlyArray<EnvelopeRow> = [
  { id: 'A179', cas: 'collectivité', texte: 'EACT--214502494--20170717-6.xml', attendu: { dispositif: null, application: 'EACT', expéditeur: '214502494', destinataire: null, jour: '2017-07-17', rang: 6 } },
  { id: 'A182', cas: 'sous-préfecture, essai', texte: 'TACT--SPREF0011-000000000-20170721-4.xml', attendu: { dispositif: null, application: 'TACT', expéditeur: 'SPREF0011', destinataire: '000000000', jour: '2017-07-21', rang: 4 } },
  { id: 'A183', cas: 'sous-préfecture, essai', texte: 'TACT--SPREF0011-000000000-20170725-1.xml', attendu: { dispositif: null, application: 'TACT', expéditeur: 'SPREF0011', destinataire: '000000000', jour: '2017-07-25', rang: 1 } },
  { id: 'A185', cas: 'anomalie', texte: 'ANO_EACT--214400152--20180925-1.xml', attendu: { dispositif: null, application: 'EACT', expéditeur: '214400152', destinataire: null, jour: '2018-09-25', rang: 1 } },
  { id: 'A188', cas: 'archive d’essai, clé du SIREN fausse', texte: 'def-TACT--123456789--20150729-1.tar.gz', attendu: { refus: 'WrongChecksum' }, autrement: 'clé du SIREN fausse' },
  { id: 'A191', cas: 'archive', texte: 'SLO-EACT--210703385--20170612-2.tar.gz', attendu: { dispositif: 'SLO', application: 'EACT', expéditeur: '210703385', destinataire: null, jour: '2017-06-12', rang: 2 } },
  { id: 'A192', cas: 'archive', texte: 'SLO-EACT--212105340--20191210-2.tar.gz', attendu: { dispositif: 'SLO', application: 'EACT', expéditeur: '212105340', destinataire: null, jour: '2019-12-10', rang: 2 } },
  { id: 'A194', cas: 'archive d’essai', texte: 'abc-TACT--000000000--20170803-16.tar.gz', attendu: { dispositif: 'abc', application: 'TACT', expéditeur: '000000000', destinataire: null, jour: '2017-08-03', rang: 16 } },
  { id: 'A197', cas: 'archive sans trigramme', texte: 'EACT--210600730--20180115-1.tar.gz', attendu: { refus: 'WrongCharacter' } },
  { id: 'A198', cas: 'traits d’union simples', texte: 'EACT-210600730-20180115-1.xml', attendu: { refus: 'WrongCharacter' } },
];
