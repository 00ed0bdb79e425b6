export interface CorrespondenceCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly délibération: string;
  readonly numéro: string;
  /** Ce qui précède et ce qui suit, ou les derniers nombres ; rien si les deux numéros ne se correspondent pas. */
  readonly attendu: { readonly devant: string; readonly derrière: string } | 'derniers nombres' | null;
}

// prettier-ignore
export const correspondenceCases: ReadonlyArray<CorrespondenceCase> = [
  { id: 'CORR-01', cas: 'délibération modèle : D devant, 10 derrière',     origine: 'délibération du 4 juillet 2024', délibération: '2024.00417', numéro: 'D20240041710', attendu: { devant: 'D', derrière: '10' } },
  { id: 'CORR-02', cas: 'le même texte',                                   origine: 'texte réel : Bagneux, 28 juin 2022', délibération: 'DEL_20220628_1', numéro: 'DEL_20220628_1', attendu: { devant: '', derrière: '' } },
  { id: 'CORR-03', cas: 'traits d’union pour barres',                      origine: 'texte réel : CC du Val de Drôme en Biovallée, 25 février 2020', délibération: '14/25-02-20/C', numéro: '14-25-02-20-C', attendu: { devant: '', derrière: '' } },
  { id: 'CORR-04', cas: 'signes perdus',                                   origine: 'texte réel : Chars, 5 janvier 2024', délibération: '03-2024', numéro: '032024', attendu: { devant: '', derrière: '' } },
  { id: 'CORR-05', cas: 'minuscules et accent',                            origine: 'définition', délibération: 'délib 2023-7', numéro: 'DELIB2023_7', attendu: { devant: '', derrière: '' } },
  { id: 'CORR-06', cas: 'un numéro d’un chiffre, le même',                 origine: 'texte réel : Sainte-Luce-sur-Loire, 7 décembre 2022', délibération: '2', numéro: '2', attendu: { devant: '', derrière: '' } },
  { id: 'CORR-07', cas: 'un numéro d’un chiffre, dernier nombre sans ses zéros', origine: 'définition', délibération: '7', numéro: 'D2024_007', attendu: 'derniers nombres' },
  { id: 'CORR-08', cas: 'un numéro d’un chiffre, qui n’est que dans l’année', origine: 'définition', délibération: '2', numéro: 'D2024_007', attendu: null },
  { id: 'CORR-09', cas: 'trois caractères ne suffisent pas',               origine: 'définition', délibération: '100', numéro: 'D21004', attendu: null },
  { id: 'CORR-10', cas: 'quatre suffisent',                                origine: 'définition', délibération: '1004', numéro: 'D21004', attendu: { devant: 'D2', derrière: '' } },
  { id: 'CORR-11', cas: 'zéros de tête en moins, groupe par groupe',       origine: 'définition', délibération: '2023-001-07', numéro: '2023_1_7', attendu: 'derniers nombres' },
  { id: 'CORR-12', cas: 'le numéro d’une autre délibération',              origine: 'texte réel : Bazoges-en-Pareds, 13 janvier 2023', délibération: 'D2023-01-003', numéro: 'D2023_01_001', attendu: null },
  { id: 'CORR-13', cas: 'un zéro de trop',                                 origine: 'texte réel : CC des Portes Euréliennes d’Île-de-France, 21 mars 2024', délibération: '24 03_01', numéro: '204_03_01', attendu: null },
  { id: 'CORR-14', cas: 'les parties dans un autre ordre',                 origine: 'texte réel : Saint-Philbert-de-Bouaine, 23 janvier 2023', délibération: 'DEL001CSPB230123', numéro: '2023_DEL001CSPB', attendu: null },
  { id: 'CORR-15', cas: 'un numéro sans lettre ni chiffre',                origine: 'définition', délibération: '—', numéro: 'D1', attendu: null },
  { id: 'CORR-16', cas: 'un zéro à la fin compte',                         origine: 'définition', délibération: '7-0', numéro: '2024_7', attendu: null },
  { id: 'CORR-17', cas: 'deux numéros sans chiffre',                       origine: 'définition', délibération: 'BIS', numéro: 'TER', attendu: null },
  { id: 'CORR-18', cas: 'le même texte, sans lettre ni chiffre',           origine: 'définition', délibération: '_', numéro: '_', attendu: { devant: '', derrière: '' } },
  { id: 'CORR-19', cas: 'ni lettre ni chiffre, d’un côté comme de l’autre', origine: 'définition', délibération: '—', numéro: '_', attendu: null },
  { id: 'CORR-20', cas: 'deux caractères, les mêmes sans leur trait',      origine: 'définition', délibération: 'D-1', numéro: 'D1', attendu: { devant: '', derrière: '' } },
];
