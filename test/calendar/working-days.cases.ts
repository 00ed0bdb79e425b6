import type { Territory } from '../../src/calendar/index.js';

export interface WorkingDayCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly territoire: Territory;
  readonly jour: string;
  readonly ouvrable: boolean;
  /** Le premier jour ouvrable qui suit. */
  readonly suivant: string;
}

// prettier-ignore
export const workingDayCases: ReadonlyArray<WorkingDayCase> = [
  { id: 'OUVRÉ-01', cas: 'jeudi de la séance modèle',                        origine: 'délibération du 4 juillet 2024', territoire: 'mainland-france', jour: '2024-07-04', ouvrable: true, suivant: '2024-07-05' },
  { id: 'OUVRÉ-02', cas: 'vendredi : le suivant est lundi',                  origine: 'CPC, art. 642', territoire: 'mainland-france', jour: '2024-07-05', ouvrable: true, suivant: '2024-07-08' },
  { id: 'OUVRÉ-03', cas: 'samedi',                                           origine: 'CPC, art. 642', territoire: 'mainland-france', jour: '2024-07-06', ouvrable: false, suivant: '2024-07-08' },
  { id: 'OUVRÉ-04', cas: 'dimanche',                                         origine: 'CPC, art. 642', territoire: 'mainland-france', jour: '2024-07-07', ouvrable: false, suivant: '2024-07-08' },
  { id: 'OUVRÉ-05', cas: '14 juillet, un dimanche',                          origine: 'CPC, art. 642', territoire: 'mainland-france', jour: '2024-07-14', ouvrable: false, suivant: '2024-07-15' },
  { id: 'OUVRÉ-06', cas: 'veille du 8 mai suivi de l’Ascension',             origine: 'calendrier', territoire: 'mainland-france', jour: '2024-05-07', ouvrable: true, suivant: '2024-05-10' },
  { id: 'OUVRÉ-07', cas: '8 mai suivi de l’Ascension',                       origine: 'calendrier', territoire: 'mainland-france', jour: '2024-05-08', ouvrable: false, suivant: '2024-05-10' },
  { id: 'OUVRÉ-08', cas: 'vendredi de l’Ascension : ouvrable',               origine: 'calendrier', territoire: 'mainland-france', jour: '2024-05-10', ouvrable: true, suivant: '2024-05-13' },
  { id: 'OUVRÉ-09', cas: 'Vendredi saint en métropole',                      origine: 'code du travail, art. L3134-13', territoire: 'mainland-france', jour: '2024-03-29', ouvrable: true, suivant: '2024-04-02' },
  { id: 'OUVRÉ-10', cas: 'Vendredi saint en Alsace-Moselle',                 origine: 'code du travail, art. L3134-13', territoire: 'alsace-moselle', jour: '2024-03-29', ouvrable: false, suivant: '2024-04-02' },
  { id: 'OUVRÉ-11', cas: 'veille du Vendredi saint : cinq jours à passer',   origine: 'code du travail, art. L3134-13', territoire: 'alsace-moselle', jour: '2024-03-28', ouvrable: true, suivant: '2024-04-02' },
  { id: 'OUVRÉ-12', cas: '24 décembre en métropole',                         origine: 'calendrier', territoire: 'mainland-france', jour: '2024-12-24', ouvrable: true, suivant: '2024-12-26' },
  { id: 'OUVRÉ-13', cas: '24 décembre en Alsace-Moselle',                    origine: 'code du travail, art. L3134-13', territoire: 'alsace-moselle', jour: '2024-12-24', ouvrable: true, suivant: '2024-12-27' },
  { id: 'OUVRÉ-14', cas: '26 décembre en métropole',                         origine: 'calendrier', territoire: 'mainland-france', jour: '2024-12-26', ouvrable: true, suivant: '2024-12-27' },
  { id: 'OUVRÉ-15', cas: '26 décembre en Alsace-Moselle',                    origine: 'code du travail, art. L3134-13', territoire: 'alsace-moselle', jour: '2024-12-26', ouvrable: false, suivant: '2024-12-27' },
  { id: 'OUVRÉ-16', cas: 'Noël un dimanche, le 26 décembre un lundi, en métropole', origine: 'calendrier', territoire: 'mainland-france', jour: '2022-12-23', ouvrable: true, suivant: '2022-12-26' },
  { id: 'OUVRÉ-17', cas: 'Noël un dimanche, le 26 décembre un lundi, en Alsace-Moselle', origine: 'code du travail, art. L3134-13', territoire: 'alsace-moselle', jour: '2022-12-23', ouvrable: true, suivant: '2022-12-27' },
  { id: 'OUVRÉ-18', cas: '31 décembre : le 1er janvier est de l’année suivante', origine: 'calendrier', territoire: 'mainland-france', jour: '2024-12-31', ouvrable: true, suivant: '2025-01-02' },
  { id: 'OUVRÉ-19', cas: '22 mai en Martinique',                             origine: 'code du travail, art. L3422-2', territoire: 'martinique', jour: '2024-05-22', ouvrable: false, suivant: '2024-05-23' },
  { id: 'OUVRÉ-20', cas: '22 mai en Guadeloupe',                             origine: 'code du travail, art. L3422-2', territoire: 'guadeloupe', jour: '2024-05-22', ouvrable: true, suivant: '2024-05-23' },
  { id: 'OUVRÉ-21', cas: 'fin de semaine puis 27 mai en Guadeloupe',         origine: 'code du travail, art. L3422-2', territoire: 'guadeloupe', jour: '2024-05-24', ouvrable: true, suivant: '2024-05-28' },
  { id: 'OUVRÉ-22', cas: 'fin de semaine puis 27 mai à Saint-Martin',        origine: 'interprétation 007-saint-martin-abolition-day', territoire: 'saint-martin', jour: '2024-05-24', ouvrable: true, suivant: '2024-05-27' },
  { id: 'OUVRÉ-23', cas: '27 mai à Saint-Martin : le lendemain est férié',   origine: 'interprétation 007-saint-martin-abolition-day', territoire: 'saint-martin', jour: '2024-05-27', ouvrable: true, suivant: '2024-05-29' },
  { id: 'OUVRÉ-24', cas: '27 mai 2016 à Saint-Martin',                       origine: 'régression : aucun jour avant 2018', territoire: 'saint-martin', jour: '2016-05-27', ouvrable: false, suivant: '2016-05-30' },
  { id: 'OUVRÉ-25', cas: '9 octobre 2009 à Saint-Barthélemy',                origine: 'régression : décret du 23 avril 2012', territoire: 'saint-barthelemy', jour: '2009-10-09', ouvrable: true, suivant: '2009-10-12' },
  { id: 'OUVRÉ-26', cas: '8 mai 1981, un vendredi : pas encore férié',       origine: 'loi du 2 octobre 1981', territoire: 'mainland-france', jour: '1981-05-08', ouvrable: true, suivant: '1981-05-11' },
  { id: 'OUVRÉ-27', cas: '1er mai 2008, Ascension : un seul jour à passer',  origine: 'calendrier', territoire: 'mainland-france', jour: '2008-04-30', ouvrable: true, suivant: '2008-05-02' },
  { id: 'OUVRÉ-28', cas: 'avant-dernier jour du calendrier',                 origine: 'définition', territoire: 'mainland-france', jour: '9999-12-30', ouvrable: true, suivant: '9999-12-31' },
  { id: 'OUVRÉ-29', cas: 'dernier jour du calendrier : il demeure',          origine: 'définition', territoire: 'mainland-france', jour: '9999-12-31', ouvrable: true, suivant: '9999-12-31' },
  { id: 'OUVRÉ-30', cas: 'premier jour du calendrier, un samedi',            origine: 'définition', territoire: 'mainland-france', jour: '1583-01-01', ouvrable: false, suivant: '1583-01-03' },
];
