/** Une donnée lue par le codec d’un numéro ou d’un nom : la valeur écrite en retour, ou le défaut à sa racine. */
export interface TransmissionCodecCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly codec: 'siretCodec' | 'rnaCodec' | 'departmentCodec' | 'communeCodeCodec' | 'actFileNameCodec' | 'envelopeNameCodec' | 'common' | 'xsd-2016' | 'xsd-2019' | 's2low' | 'pastell' | 'stela';
  readonly donnée: unknown;
  readonly attendu: { readonly écrit: string } | { readonly défaut: Readonly<Record<string, unknown>> };
}

// prettier-ignore
export const transmissionCodecCases: ReadonlyArray<TransmissionCodecCase> = [
  { id: 'CODTR-01', cas: 'SIRET par groupes : écrit compact',       origine: 'usage', codec: 'siretCodec', donnée: '244 200 770 00117', attendu: { écrit: '24420077000117' } },
  { id: 'CODTR-02', cas: 'SIRET en nombre : refusé',                origine: 'définition', codec: 'siretCodec', donnée: 24420077000117, attendu: { défaut: { _tag: 'WrongType', expected: 'siret', found: 'number', value: '24420077000117' } } },
  { id: 'CODTR-03', cas: 'SIRET dont la clé est fausse',            origine: 'définition', codec: 'siretCodec', donnée: '24420077000118', attendu: { défaut: { _tag: 'WrongChecksum', what: 'siret', text: '24420077000118' } } },
  { id: 'CODTR-04', cas: 'numéro RNA',                              origine: 'définition', codec: 'rnaCodec', donnée: 'W751234567', attendu: { écrit: 'W751234567' } },
  { id: 'CODTR-05', cas: 'numéro RNA absent',                       origine: 'définition', codec: 'rnaCodec', donnée: null, attendu: { défaut: { _tag: 'Missing', expected: 'rna' } } },
  { id: 'CODTR-06', cas: 'département à la manière de l’INSEE : écrit en trois caractères', origine: 'code INSEE', codec: 'departmentCodec', donnée: '2A', attendu: { écrit: '02A' } },
  { id: 'CODTR-07', cas: 'département inconnu',                     origine: 'code INSEE', codec: 'departmentCodec', donnée: '020', attendu: { défaut: { _tag: 'UnknownComponent', what: 'department', text: '020', part: 'department' } } },
  { id: 'CODTR-08', cas: 'commune',                                 origine: 'code INSEE', codec: 'communeCodeCodec', donnée: '42218', attendu: { écrit: '42218' } },
  { id: 'CODTR-09', cas: 'commune dont le zéro est perdu',          origine: 'définition', codec: 'communeCodeCodec', donnée: '1001', attendu: { défaut: { _tag: 'WrongLength', what: 'commune-code', text: '1001', found: 4 } } },
  { id: 'CODTR-10', cas: 'nom de fichier',                          origine: 'recueil @CTES', codec: 'actFileNameCodec', donnée: '99_DE-042-244200770-20240704-D20240041710-DE-1-1_1.pdf', attendu: { écrit: '99_DE-042-244200770-20240704-D20240041710-DE-1-1_1.pdf' } },
  { id: 'CODTR-11', cas: 'message inconnu',                         origine: 'recueil @CTES', codec: 'actFileNameCodec', donnée: '99_DE-042-244200770-20240704-D2024-DE-9-9_1.pdf', attendu: { défaut: { _tag: 'UnknownComponent', what: 'file-name', text: '99_DE-042-244200770-20240704-D2024-DE-9-9_1.pdf', part: 'message' } } },
  { id: 'CODTR-12', cas: 'enveloppe',                               origine: 'recueil @CTES', codec: 'envelopeNameCodec', donnée: 'EACT--214502494--20170717-6.xml', attendu: { écrit: 'EACT--214502494--20170717-6.xml' } },
  { id: 'CODTR-13', cas: 'enveloppe aux champs perdus',             origine: 'recueil @CTES', codec: 'envelopeNameCodec', donnée: 'EACT-210600730-20180115-1.xml', attendu: { défaut: { _tag: 'WrongCharacter', what: 'envelope-name', text: 'EACT-210600730-20180115-1.xml', position: 5 } } },
  { id: 'CODTR-14', cas: 'numéro interne, règle commune',           origine: 'recueil @CTES', codec: 'common', donnée: 'AR-2022-02', attendu: { défaut: { _tag: 'WrongCharacter', what: 'internal-number', text: 'AR-2022-02', position: 2 } } },
  { id: 'CODTR-15', cas: 'le même, schéma de 2016',                 origine: 'recueil @CTES', codec: 'xsd-2016', donnée: 'AR-2022-02', attendu: { écrit: 'AR-2022-02' } },
  { id: 'CODTR-16', cas: 'numéro interne qui commence par un trait bas, schéma de 2019', origine: 'recueil @CTES', codec: 'xsd-2019', donnée: '_123_AXY', attendu: { écrit: '_123_AXY' } },
  { id: 'CODTR-17', cas: 'le même, S2LOW',                          origine: 'recueil @CTES', codec: 's2low', donnée: '_123_AXY', attendu: { défaut: { _tag: 'WrongCharacter', what: 'internal-number', text: '_123_AXY', position: 0 } } },
  { id: 'CODTR-18', cas: 'le même, Pastell',                        origine: 'recueil @CTES', codec: 'pastell', donnée: '_123_AXY', attendu: { écrit: '_123_AXY' } },
  { id: 'CODTR-19', cas: 'le même, Stela',                          origine: 'recueil @CTES', codec: 'stela', donnée: '_123_AXY', attendu: { écrit: '_123_AXY' } },
];
