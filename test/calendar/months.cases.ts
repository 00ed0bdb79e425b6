export interface AddMonthsCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly jour: string;
  readonly mois: number;
  readonly attendu: string;
}

// prettier-ignore
export const addMonthsCases: ReadonlyArray<AddMonthsCase> = [
  { id: 'MPLUS-01', cas: 'zéro mois',                                       origine: 'définition', jour: '2024-07-12', mois: 0, attendu: '2024-07-12' },
  { id: 'MPLUS-02', cas: 'deux mois, même quantième',                       origine: 'CPC, art. 641', jour: '2024-07-12', mois: 2, attendu: '2024-09-12' },
  { id: 'MPLUS-03', cas: 'par-dessus la fin de l’année',                    origine: 'CPC, art. 641', jour: '2024-11-12', mois: 2, attendu: '2025-01-12' },
  { id: 'MPLUS-04', cas: '28 décembre, année suivante ordinaire : le quantième existe', origine: 'CPC, art. 641', jour: '2024-12-28', mois: 2, attendu: '2025-02-28' },
  { id: 'MPLUS-05', cas: '29 décembre, année suivante ordinaire : dernier jour de février', origine: 'CPC, art. 641', jour: '2024-12-29', mois: 2, attendu: '2025-02-28' },
  { id: 'MPLUS-06', cas: '31 décembre, année suivante ordinaire',           origine: 'CPC, art. 641', jour: '2024-12-31', mois: 2, attendu: '2025-02-28' },
  { id: 'MPLUS-07', cas: '29 décembre, année suivante bissextile : le quantième existe', origine: 'CPC, art. 641', jour: '2023-12-29', mois: 2, attendu: '2024-02-29' },
  { id: 'MPLUS-08', cas: '30 décembre, année suivante bissextile',          origine: 'CPC, art. 641', jour: '2023-12-30', mois: 2, attendu: '2024-02-29' },
  { id: 'MPLUS-09', cas: '31 décembre, année suivante bissextile',          origine: 'CPC, art. 641', jour: '2023-12-31', mois: 2, attendu: '2024-02-29' },
  { id: 'MPLUS-10', cas: '31 juillet vers un mois de 30 jours',             origine: 'CPC, art. 641', jour: '2024-07-31', mois: 2, attendu: '2024-09-30' },
  { id: 'MPLUS-11', cas: '30 juin vers un mois de 31 jours : le 30',        origine: 'CPC, art. 641', jour: '2023-06-30', mois: 2, attendu: '2023-08-30' },
  { id: 'MPLUS-12', cas: '29 février, douze mois',                          origine: 'CPC, art. 641', jour: '2024-02-29', mois: 12, attendu: '2025-02-28' },
  { id: 'MPLUS-13', cas: '29 février, quarante-huit mois',                  origine: 'CPC, art. 641', jour: '2024-02-29', mois: 48, attendu: '2028-02-29' },
  { id: 'MPLUS-14', cas: '29 février 2096, quarante-huit mois : 2100 est ordinaire', origine: 'calendrier grégorien', jour: '2096-02-29', mois: 48, attendu: '2100-02-28' },
  { id: 'MPLUS-15', cas: 'un mois en arrière',                              origine: 'définition', jour: '2024-07-12', mois: -1, attendu: '2024-06-12' },
  { id: 'MPLUS-16', cas: 'un mois en arrière, vers février',                origine: 'définition', jour: '2024-03-31', mois: -1, attendu: '2024-02-29' },
  { id: 'MPLUS-17', cas: 'en arrière par-dessus le début de l’année',       origine: 'définition', jour: '2024-01-31', mois: -2, attendu: '2023-11-30' },
  { id: 'MPLUS-18', cas: 'douze siècles et plus',                           origine: 'calendrier grégorien', jour: '2024-01-31', mois: 14401, attendu: '3224-02-29' },
  { id: 'MPLUS-19', cas: 'le dernier mois du calendrier est atteint',       origine: 'définition', jour: '9999-10-30', mois: 2, attendu: '9999-12-30' },
  { id: 'MPLUS-20', cas: 'au-delà du calendrier : le dernier jour demeure', origine: 'définition', jour: '9999-11-15', mois: 2, attendu: '9999-12-31' },
  { id: 'MPLUS-21', cas: 'le premier mois du calendrier est atteint',       origine: 'définition', jour: '1583-03-31', mois: -2, attendu: '1583-01-31' },
  { id: 'MPLUS-22', cas: 'en deçà du calendrier : le premier jour demeure', origine: 'définition', jour: '1583-02-15', mois: -2, attendu: '1583-01-01' },
  { id: 'MPLUS-23', cas: 'd’un bout à l’autre du calendrier',               origine: 'calendrier grégorien', jour: '1583-01-31', mois: 101003, attendu: '9999-12-31' },
  { id: 'MPLUS-24', cas: 'd’un bout à l’autre, en arrière',                 origine: 'calendrier grégorien', jour: '9999-12-01', mois: -101003, attendu: '1583-01-01' },
  { id: 'MPLUS-25', cas: 'une infinité de mois',                            origine: 'définition', jour: '2024-07-12', mois: Number.POSITIVE_INFINITY, attendu: '9999-12-31' },
  { id: 'MPLUS-26', cas: 'une infinité de mois en arrière',                 origine: 'définition', jour: '2024-07-12', mois: Number.NEGATIVE_INFINITY, attendu: '1583-01-01' },
  { id: 'MPLUS-27', cas: 'ce qui n’est pas un nombre compte pour zéro',     origine: 'définition', jour: '2024-07-12', mois: Number.NaN, attendu: '2024-07-12' },
  { id: 'MPLUS-28', cas: 'une fraction de mois est abandonnée',             origine: 'définition', jour: '2024-07-12', mois: 2.9, attendu: '2024-09-12' },
  { id: 'MPLUS-29', cas: 'une fraction de mois est abandonnée, en arrière', origine: 'définition', jour: '2024-07-12', mois: -2.9, attendu: '2024-05-12' },
  { id: 'MPLUS-30', cas: 'vers un jour que les Samoa ont sauté',            origine: 'régression : fuseau Pacific/Apia', jour: '2011-10-30', mois: 2, attendu: '2011-12-30' },
  { id: 'MPLUS-31', cas: 'depuis un jour que les Samoa ont sauté',          origine: 'régression : fuseau Pacific/Apia', jour: '2011-12-30', mois: 2, attendu: '2012-02-29' },
  { id: 'MPLUS-32', cas: 'vers un jour que Kwajalein a sauté',              origine: 'régression : fuseau Pacific/Kwajalein', jour: '1993-06-21', mois: 2, attendu: '1993-08-21' },
  { id: 'MPLUS-33', cas: 'vers un jour que Kiritimati a sauté',             origine: 'régression : fuseau Pacific/Kiritimati', jour: '1994-10-31', mois: 2, attendu: '1994-12-31' },
  { id: 'MPLUS-34', cas: 'vers un jour que Manille a sauté',                origine: 'régression : fuseau Asia/Manila', jour: '1844-10-31', mois: 2, attendu: '1844-12-31' },
  { id: 'MPLUS-35', cas: 'vers un jour sans minuit au Chili',               origine: 'régression : fuseau America/Santiago', jour: '2024-07-08', mois: 2, attendu: '2024-09-08' },
];
