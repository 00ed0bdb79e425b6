import type { TextDefect } from '../../src/legal/index.js';

type Lu = { readonly jour: string } | { readonly défaut: TextDefect };

export interface ParseCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly texte: string;
  readonly attendu: Lu;
}

const longueur = (texte: string, found: number): Pick<ParseCase, 'texte' | 'attendu'> => ({
  texte, attendu: { défaut: { _tag: 'WrongLength', what: 'civil-day', text: texte, found } },
});

const caractère = (texte: string, position: number): Pick<ParseCase, 'texte' | 'attendu'> => ({
  texte, attendu: { défaut: { _tag: 'WrongCharacter', what: 'civil-day', text: texte, position } },
});

const inconnu = (texte: string, part: 'year' | 'month' | 'day'): Pick<ParseCase, 'texte' | 'attendu'> => ({
  texte, attendu: { défaut: { _tag: 'UnknownComponent', what: 'civil-day', text: texte, part } },
});

const jour = (texte: string): Pick<ParseCase, 'texte' | 'attendu'> => ({ texte, attendu: { jour: texte } });

// prettier-ignore
export const parseCases: ReadonlyArray<ParseCase> = [
  { id: 'JOUR-01', cas: 'jour de la séance modèle',                     origine: 'délibération du 4 juillet 2024', ...jour('2024-07-04') },
  { id: 'JOUR-02', cas: '30 juin',                                      origine: 'calendrier', ...jour('2024-06-30') },
  { id: 'JOUR-03', cas: '31 juin : refusé, jamais reporté au 1er juillet', origine: 'cas modèle',  ...inconnu('2024-06-31', 'day') },
  { id: 'JOUR-04', cas: '31 janvier',                                   origine: 'calendrier', ...jour('2024-01-31') },
  { id: 'JOUR-05', cas: '32 janvier',                                   origine: 'calendrier', ...inconnu('2024-01-32', 'day') },
  { id: 'JOUR-06', cas: '31 avril',                                     origine: 'calendrier', ...inconnu('2024-04-31', 'day') },
  { id: 'JOUR-07', cas: '31 septembre',                                 origine: 'calendrier', ...inconnu('2024-09-31', 'day') },
  { id: 'JOUR-08', cas: '31 novembre',                                  origine: 'calendrier', ...inconnu('2024-11-31', 'day') },
  { id: 'JOUR-09', cas: '31 août : le mois a 31 jours',                 origine: 'calendrier', ...jour('2024-08-31') },
  { id: 'JOUR-10', cas: '28 février d’une année ordinaire',             origine: 'calendrier', ...jour('2023-02-28') },
  { id: 'JOUR-11', cas: '29 février d’une année ordinaire',             origine: 'calendrier', ...inconnu('2023-02-29', 'day') },
  { id: 'JOUR-12', cas: '29 février d’une année bissextile',            origine: 'calendrier', ...jour('2024-02-29') },
  { id: 'JOUR-13', cas: '30 février d’une année bissextile',            origine: 'calendrier', ...inconnu('2024-02-30', 'day') },
  { id: 'JOUR-14', cas: '29 février 1900 : siècle non bissextile',      origine: 'calendrier grégorien', ...inconnu('1900-02-29', 'day') },
  { id: 'JOUR-15', cas: '29 février 2000 : siècle bissextile',          origine: 'calendrier grégorien', ...jour('2000-02-29') },
  { id: 'JOUR-16', cas: '29 février 2100 : siècle non bissextile',      origine: 'calendrier grégorien', ...inconnu('2100-02-29', 'day') },
  { id: 'JOUR-17', cas: 'jour zéro',                                    origine: 'calendrier', ...inconnu('2024-07-00', 'day') },
  { id: 'JOUR-18', cas: 'mois zéro',                                    origine: 'calendrier', ...inconnu('2024-00-04', 'month') },
  { id: 'JOUR-19', cas: 'premier mois',                                 origine: 'calendrier', ...jour('2024-01-04') },
  { id: 'JOUR-20', cas: 'douzième mois',                                origine: 'calendrier', ...jour('2024-12-04') },
  { id: 'JOUR-21', cas: 'treizième mois',                               origine: 'calendrier', ...inconnu('2024-13-04', 'month') },
  { id: 'JOUR-22', cas: 'jour et mois inversés',                        origine: 'saisie courante', ...inconnu('2024-28-06', 'month') },
  { id: 'JOUR-23', cas: 'dernier jour d’avant le calendrier',           origine: 'calendrier grégorien', ...inconnu('1582-12-31', 'year') },
  { id: 'JOUR-24', cas: 'premier jour du calendrier',                   origine: 'calendrier grégorien', ...jour('1583-01-01') },
  { id: 'JOUR-25', cas: 'dernier jour du calendrier',                   origine: 'calendrier grégorien', ...jour('9999-12-31') },
  { id: 'JOUR-26', cas: 'an zéro',                                      origine: 'calendrier grégorien', ...inconnu('0000-01-01', 'year') },
  { id: 'JOUR-27', cas: 'année à deux chiffres complétée de zéros',     origine: 'saisie courante', ...inconnu('0024-07-04', 'year') },
  { id: 'JOUR-28', cas: 'plusieurs composantes fausses : la première est nommée', origine: 'définition', ...inconnu('1582-13-32', 'year') },
  { id: 'JOUR-29', cas: 'mois et jour faux : le mois est nommé',        origine: 'définition', ...inconnu('2024-13-32', 'month') },
  { id: 'JOUR-30', cas: 'texte vide',                                   origine: 'saisie courante', ...longueur('', 0) },
  { id: 'JOUR-31', cas: 'un caractère de moins',                        origine: 'saisie courante', ...longueur('2024-07-4', 9) },
  { id: 'JOUR-32', cas: 'un caractère de plus',                         origine: 'saisie courante', ...longueur('2024-07-041', 11) },
  { id: 'JOUR-33', cas: 'sans séparateur',                              origine: 'norme ISO 8601, forme basique', ...longueur('20240704', 8) },
  { id: 'JOUR-34', cas: 'avec une heure',                               origine: 'norme ISO 8601', ...longueur('2024-07-04T00:00:00Z', 20) },
  { id: 'JOUR-35', cas: 'espace devant',                                origine: 'saisie courante', ...longueur(' 2024-07-04', 11) },
  { id: 'JOUR-36', cas: 'retour à la ligne derrière',                   origine: 'saisie courante', ...longueur('2024-07-04\n', 11) },
  { id: 'JOUR-37', cas: 'année de cinq chiffres',                       origine: 'norme ISO 8601', ...longueur('12024-07-04', 11) },
  { id: 'JOUR-38', cas: 'forme française',                              origine: 'saisie courante', ...caractère('04/07/2024', 2) },
  { id: 'JOUR-39', cas: 'barres obliques',                              origine: 'saisie courante', ...caractère('2024/07/04', 4) },
  { id: 'JOUR-40', cas: 'second séparateur faux',                       origine: 'saisie courante', ...caractère('2024-07.04', 7) },
  { id: 'JOUR-41', cas: 'demi-cadratin au lieu du trait d’union',       origine: 'saisie courante', ...caractère('2024–07–04', 4) },
  { id: 'JOUR-42', cas: 'trait d’union insécable',                      origine: 'saisie courante', ...caractère('2024\u201107\u201104', 4) },
  { id: 'JOUR-43', cas: 'la lettre O pour un zéro',                     origine: 'saisie courante', ...caractère('2O24-07-04', 1) },
  { id: 'JOUR-44', cas: 'la lettre l pour un un, en fin de texte',      origine: 'saisie courante', ...caractère('2024-07-0l', 9) },
  { id: 'JOUR-45', cas: 'signe devant l’année',                         origine: 'norme ISO 8601, années étendues', ...caractère('-024-07-04', 0) },
  { id: 'JOUR-46', cas: 'chiffres pleine chasse',                       origine: 'Unicode', ...caractère('２０２４-07-04', 0) },
  { id: 'JOUR-47', cas: 'chiffres arabes orientaux',                    origine: 'Unicode', ...caractère('2024-07-٠٤', 8) },
  { id: 'JOUR-48', cas: 'caractère juste avant le zéro dans la table',  origine: 'ASCII', ...caractère('2024-07-/4', 8) },
  { id: 'JOUR-49', cas: 'caractère juste après le neuf dans la table',  origine: 'ASCII', ...caractère('2024-07-:4', 8) },
  { id: 'JOUR-50', cas: 'dix espaces',                                  origine: 'saisie courante', ...caractère('          ', 0) },
  { id: 'JOUR-51', cas: 'plusieurs caractères faux : le premier est désigné', origine: 'définition', ...caractère('20x4-y7-z4', 2) },
  { id: 'JOUR-52', cas: 'un caractère hors du plan de base compte pour deux', origine: 'Unicode', ...longueur('2024-07-0😀', 11) },
];

export interface MakeCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly année: number;
  readonly mois: number;
  readonly quantième: number;
  readonly attendu: Lu;
}

const impossible = (text: string, part: 'year' | 'month' | 'day'): Lu => ({
  défaut: { _tag: 'UnknownComponent', what: 'civil-day', text, part },
});

// prettier-ignore
export const makeCases: ReadonlyArray<MakeCase> = [
  { id: 'FAIRE-01', cas: 'jour de la séance modèle',          origine: 'délibération du 4 juillet 2024', année: 2024, mois: 7, quantième: 4, attendu: { jour: '2024-07-04' } },
  { id: 'FAIRE-02', cas: 'deux chiffres partout',             origine: 'calendrier', année: 2024, mois: 12, quantième: 25, attendu: { jour: '2024-12-25' } },
  { id: 'FAIRE-03', cas: '29 février bissextile',             origine: 'calendrier', année: 2024, mois: 2, quantième: 29, attendu: { jour: '2024-02-29' } },
  { id: 'FAIRE-04', cas: '30 février',                        origine: 'calendrier', année: 2024, mois: 2, quantième: 30, attendu: impossible('2024-2-30', 'day') },
  { id: 'FAIRE-05', cas: '31 juin',                           origine: 'cas modèle', année: 2024, mois: 6, quantième: 31, attendu: impossible('2024-6-31', 'day') },
  { id: 'FAIRE-06', cas: 'jour zéro',                         origine: 'calendrier', année: 2024, mois: 6, quantième: 0, attendu: impossible('2024-6-0', 'day') },
  { id: 'FAIRE-07', cas: 'jour négatif',                      origine: 'calendrier', année: 2024, mois: 6, quantième: -1, attendu: impossible('2024-6--1', 'day') },
  { id: 'FAIRE-08', cas: 'mois zéro',                         origine: 'calendrier', année: 2024, mois: 0, quantième: 4, attendu: impossible('2024-0-4', 'month') },
  { id: 'FAIRE-09', cas: 'mois treize',                       origine: 'calendrier', année: 2024, mois: 13, quantième: 4, attendu: impossible('2024-13-4', 'month') },
  { id: 'FAIRE-10', cas: 'année d’avant le calendrier',       origine: 'calendrier grégorien', année: 1582, mois: 12, quantième: 31, attendu: impossible('1582-12-31', 'year') },
  { id: 'FAIRE-11', cas: 'première année du calendrier',      origine: 'calendrier grégorien', année: 1583, mois: 1, quantième: 1, attendu: { jour: '1583-01-01' } },
  { id: 'FAIRE-12', cas: 'dernière année du calendrier',      origine: 'calendrier grégorien', année: 9999, mois: 12, quantième: 31, attendu: { jour: '9999-12-31' } },
  { id: 'FAIRE-13', cas: 'année de cinq chiffres',            origine: 'calendrier grégorien', année: 10000, mois: 1, quantième: 1, attendu: impossible('10000-1-1', 'year') },
  { id: 'FAIRE-14', cas: 'année qui n’est pas entière : l’année est nommée', origine: 'régression', année: 2024.5, mois: 7, quantième: 4, attendu: impossible('2024.5-7-4', 'year') },
  { id: 'FAIRE-15', cas: 'mois qui n’est pas entier : le mois est nommé',    origine: 'régression', année: 2024, mois: 7.5, quantième: 4, attendu: impossible('2024-7.5-4', 'month') },
  { id: 'FAIRE-16', cas: 'jour qui n’est pas entier',         origine: 'définition', année: 2024, mois: 7, quantième: 4.5, attendu: impossible('2024-7-4.5', 'day') },
  { id: 'FAIRE-17', cas: 'année qui n’est pas un nombre',     origine: 'régression', année: Number.NaN, mois: 7, quantième: 4, attendu: impossible('NaN-7-4', 'year') },
  { id: 'FAIRE-18', cas: 'mois infini',                       origine: 'régression', année: 2024, mois: Number.POSITIVE_INFINITY, quantième: 4, attendu: impossible('2024-Infinity-4', 'month') },
  { id: 'FAIRE-19', cas: 'jour qui n’est pas un nombre',      origine: 'définition', année: 2024, mois: 7, quantième: Number.NaN, attendu: impossible('2024-7-NaN', 'day') },
];

export interface AddDaysCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly jour: string;
  readonly jours: number;
  readonly attendu: string;
}

// prettier-ignore
export const addDaysCases: ReadonlyArray<AddDaysCase> = [
  { id: 'JPLUS-01', cas: 'zéro jour',                                   origine: 'définition', jour: '2024-07-04', jours: 0, attendu: '2024-07-04' },
  { id: 'JPLUS-02', cas: 'le lendemain',                                origine: 'calendrier', jour: '2024-07-04', jours: 1, attendu: '2024-07-05' },
  { id: 'JPLUS-03', cas: 'la veille',                                   origine: 'calendrier', jour: '2024-07-04', jours: -1, attendu: '2024-07-03' },
  { id: 'JPLUS-04', cas: 'fin de mois',                                 origine: 'calendrier', jour: '2024-06-30', jours: 1, attendu: '2024-07-01' },
  { id: 'JPLUS-05', cas: 'début de mois, en arrière',                   origine: 'calendrier', jour: '2024-07-01', jours: -1, attendu: '2024-06-30' },
  { id: 'JPLUS-06', cas: 'fin d’année',                                 origine: 'calendrier', jour: '2024-12-31', jours: 1, attendu: '2025-01-01' },
  { id: 'JPLUS-07', cas: 'début d’année, en arrière',                   origine: 'calendrier', jour: '2025-01-01', jours: -1, attendu: '2024-12-31' },
  { id: 'JPLUS-08', cas: 'vers le 29 février',                          origine: 'calendrier', jour: '2024-02-28', jours: 1, attendu: '2024-02-29' },
  { id: 'JPLUS-09', cas: 'par-dessus le 29 février',                    origine: 'calendrier', jour: '2024-02-28', jours: 2, attendu: '2024-03-01' },
  { id: 'JPLUS-10', cas: 'par-dessus le 29 février, en arrière',        origine: 'calendrier', jour: '2024-03-01', jours: -2, attendu: '2024-02-28' },
  { id: 'JPLUS-11', cas: 'février d’une année ordinaire',               origine: 'calendrier', jour: '2023-02-28', jours: 1, attendu: '2023-03-01' },
  { id: 'JPLUS-12', cas: 'février 1900',                                origine: 'calendrier grégorien', jour: '1900-02-28', jours: 1, attendu: '1900-03-01' },
  { id: 'JPLUS-13', cas: 'février 2000',                                origine: 'calendrier grégorien', jour: '2000-02-28', jours: 1, attendu: '2000-02-29' },
  { id: 'JPLUS-14', cas: 'une année de 366 jours',                      origine: 'calendrier', jour: '2024-01-01', jours: 366, attendu: '2025-01-01' },
  { id: 'JPLUS-15', cas: 'une année de 365 jours',                      origine: 'calendrier', jour: '2023-01-01', jours: 365, attendu: '2024-01-01' },
  { id: 'JPLUS-16', cas: 'quatre siècles : 146 097 jours',              origine: 'calendrier grégorien', jour: '2000-02-29', jours: 146097, attendu: '2400-02-29' },
  { id: 'JPLUS-17', cas: 'quatre siècles en arrière',                   origine: 'calendrier grégorien', jour: '2000-02-29', jours: -146097, attendu: '1600-02-29' },
  { id: 'JPLUS-18', cas: 'nuit du passage à l’heure d’été',             origine: 'fuseaux horaires', jour: '2024-03-31', jours: 1, attendu: '2024-04-01' },
  { id: 'JPLUS-19', cas: 'nuit du passage à l’heure d’hiver',           origine: 'fuseaux horaires', jour: '2024-10-27', jours: 1, attendu: '2024-10-28' },
  { id: 'JPLUS-20', cas: 'le dernier jour du calendrier est atteint',   origine: 'définition', jour: '9999-12-30', jours: 1, attendu: '9999-12-31' },
  { id: 'JPLUS-21', cas: 'au-delà du calendrier : le dernier jour demeure', origine: 'définition', jour: '9999-12-31', jours: 1, attendu: '9999-12-31' },
  { id: 'JPLUS-22', cas: 'le premier jour du calendrier est atteint',   origine: 'définition', jour: '1583-01-02', jours: -1, attendu: '1583-01-01' },
  { id: 'JPLUS-23', cas: 'en deçà du calendrier : le premier jour demeure', origine: 'définition', jour: '1583-01-01', jours: -1, attendu: '1583-01-01' },
  { id: 'JPLUS-24', cas: 'une infinité de jours',                       origine: 'définition', jour: '2024-07-04', jours: Number.POSITIVE_INFINITY, attendu: '9999-12-31' },
  { id: 'JPLUS-25', cas: 'une infinité de jours en arrière',            origine: 'définition', jour: '2024-07-04', jours: Number.NEGATIVE_INFINITY, attendu: '1583-01-01' },
  { id: 'JPLUS-26', cas: 'ce qui n’est pas un nombre compte pour zéro', origine: 'définition', jour: '2024-07-04', jours: Number.NaN, attendu: '2024-07-04' },
  { id: 'JPLUS-27', cas: 'une fraction de jour est abandonnée',         origine: 'définition', jour: '2024-07-04', jours: 1.9, attendu: '2024-07-05' },
  { id: 'JPLUS-28', cas: 'une fraction de jour est abandonnée, en arrière', origine: 'définition', jour: '2024-07-04', jours: -1.9, attendu: '2024-07-03' },
  { id: 'JPLUS-29', cas: 'moins d’un jour',                             origine: 'définition', jour: '2024-07-04', jours: 0.999, attendu: '2024-07-04' },
  { id: 'JPLUS-30', cas: 'd’un bout à l’autre du calendrier',           origine: 'calendrier grégorien', jour: '1583-01-01', jours: 3074245, attendu: '9999-12-31' },
];

export interface WeekdayCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly jour: string;
  /** 1 lundi, 7 dimanche. */
  readonly attendu: 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

// prettier-ignore
export const weekdayCases: ReadonlyArray<WeekdayCase> = [
  { id: 'SEM-01', cas: 'séance modèle : jeudi',                                origine: 'délibération du 4 juillet 2024', jour: '2024-07-04', attendu: 4 },
  { id: 'SEM-02', cas: 'vendredi',                                             origine: 'calendrier', jour: '2024-07-05', attendu: 5 },
  { id: 'SEM-03', cas: 'samedi',                                               origine: 'calendrier', jour: '2024-07-06', attendu: 6 },
  { id: 'SEM-04', cas: 'dimanche',                                             origine: 'calendrier', jour: '2024-07-07', attendu: 7 },
  { id: 'SEM-05', cas: 'lundi',                                                origine: 'calendrier', jour: '2024-07-08', attendu: 1 },
  { id: 'SEM-06', cas: 'mardi',                                                origine: 'calendrier', jour: '2024-07-09', attendu: 2 },
  { id: 'SEM-07', cas: 'mercredi',                                             origine: 'calendrier', jour: '2024-07-10', attendu: 3 },
  { id: 'SEM-08', cas: 'prise de la Bastille : mardi',                         origine: 'histoire', jour: '1789-07-14', attendu: 2 },
  { id: 'SEM-09', cas: 'armistice de 1918 : lundi',                            origine: 'histoire', jour: '1918-11-11', attendu: 1 },
  { id: 'SEM-10', cas: 'origine du décompte, 1er janvier 1970 : jeudi',        origine: 'calendrier', jour: '1970-01-01', attendu: 4 },
  { id: 'SEM-11', cas: 'veille de l’origine du décompte : mercredi',           origine: 'calendrier', jour: '1969-12-31', attendu: 3 },
  { id: 'SEM-12', cas: '29 février 2000 : mardi',                              origine: 'calendrier', jour: '2000-02-29', attendu: 2 },
  { id: 'SEM-13', cas: '1er décembre 2007 : samedi, veille d’un délai échu',   origine: 'del-01', jour: '2007-12-01', attendu: 6 },
  { id: 'SEM-14', cas: 'premier jour du calendrier : samedi',                  origine: 'calendrier grégorien', jour: '1583-01-01', attendu: 6 },
  { id: 'SEM-15', cas: 'dernier jour du calendrier : vendredi',                origine: 'calendrier grégorien', jour: '9999-12-31', attendu: 5 },
];
