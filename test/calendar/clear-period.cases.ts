import type { Territory } from '../../src/calendar/index.js';

export interface ClearPeriodCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  /** Le jour de l’événement : publication, transmission, notification. */
  readonly fait: string;
  readonly mois: number;
  readonly territoire: Territory;
  readonly attendu: {
    /** Le lendemain du dernier jour ordinaire : encore dans le délai, qui est franc. */
    readonly échéance: string;
    /** Le même jour ou, s’il n’est pas ouvrable, le premier jour ouvrable qui suit. */
    readonly dernierJour: string;
    /** Le dernier jour selon l’autre lecture des fins de mois, si elle en donne un autre. */
    readonly autreLecture: string | null;
  };
}

// prettier-ignore
export const clearPeriodCases: ReadonlyArray<ClearPeriodCase> = [
  { id: 'DÉLAI-01', cas: 'séance modèle : publiée et transmise le 12 juillet', origine: 'délibération du 4 juillet 2024', fait: '2024-07-12', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-09-13', dernierJour: '2024-09-13', autreLecture: null } },
  { id: 'DÉLAI-02', cas: 'un jour plus tôt', origine: 'délibération du 4 juillet 2024, un fait changé', fait: '2024-07-11', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-09-12', dernierJour: '2024-09-12', autreLecture: null } },
  { id: 'DÉLAI-03', cas: 'un jour plus tard : le samedi est reporté', origine: 'délibération du 4 juillet 2024, un fait changé', fait: '2024-07-13', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-09-14', dernierJour: '2024-09-16', autreLecture: null } },
  { id: 'DÉLAI-04', cas: 'le dimanche 2 décembre est reporté au lundi', origine: 'doctrine : A. Icard', fait: '2007-10-01', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2007-12-02', dernierJour: '2007-12-03', autreLecture: null } },
  { id: 'DÉLAI-05', cas: 'du 3 janvier au 4 mars', origine: 'texte : CJA, art. R421-1', fait: '2021-01-03', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2021-03-04', dernierJour: '2021-03-04', autreLecture: null } },
  { id: 'DÉLAI-06', cas: 'dernier jour ordinaire le 3 janvier, le 4 encore admis', origine: 'doctrine : cours', fait: '2022-11-03', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2023-01-04', dernierJour: '2023-01-04', autreLecture: null } },
  { id: 'DÉLAI-07', cas: 'le dimanche 12 janvier est l’échéance, le lendemain un lundi', origine: 'doctrine : A. Icard ; la source imprime 2024 pour 2025', fait: '2024-11-12', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2025-01-13', dernierJour: '2025-01-13', autreLecture: null } },
  { id: 'DÉLAI-08', cas: 'la source imprime le 17 juillet pour le 17 septembre', origine: 'doctrine : A. Icard, erreur de la source', fait: '2024-07-16', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-09-17', dernierJour: '2024-09-17', autreLecture: null } },
  { id: 'DÉLAI-09', cas: 'déféré : la réception compte', origine: 'doctrine : cours', fait: '2017-01-09', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2017-03-10', dernierJour: '2017-03-10', autreLecture: null } },
  { id: 'DÉLAI-10', cas: 'le dimanche 6 juillet 1997 est reporté, la source l’oublie', origine: 'doctrine, erreur de la source', fait: '1997-05-05', mois: 2, territoire: 'mainland-france', attendu: { échéance: '1997-07-06', dernierJour: '1997-07-07', autreLecture: null } },
  { id: 'DÉLAI-11', cas: 'Grigny : lundi de Pâques reporté au mardi', origine: 'réception réelle : Grigny, 30 janvier 2023', fait: '2023-02-09', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2023-04-10', dernierJour: '2023-04-11', autreLecture: null } },
  { id: 'DÉLAI-12', cas: 'Lannemezan', origine: 'réception réelle : CC du Plateau de Lannemezan, 22 novembre 2022', fait: '2022-12-02', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2023-02-03', dernierJour: '2023-02-03', autreLecture: null } },
  { id: 'DÉLAI-13', cas: 'Mazères', origine: 'réception réelle : Mazères, 9 décembre 2022', fait: '2022-12-21', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2023-02-22', dernierJour: '2023-02-22', autreLecture: null } },
  { id: 'DÉLAI-14', cas: 'Tronget', origine: 'réception réelle : Tronget', fait: '2023-12-01', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-02-02', dernierJour: '2024-02-02', autreLecture: null } },
  { id: 'DÉLAI-15', cas: '28 décembre, février de 28 jours : le quantième existe', origine: 'CPC, art. 641', fait: '2024-12-28', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2025-03-01', dernierJour: '2025-03-03', autreLecture: null } },
  { id: 'DÉLAI-16', cas: '29 décembre, février de 28 jours', origine: 'interprétation 002-month-ends', fait: '2024-12-29', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2025-03-01', dernierJour: '2025-03-03', autreLecture: '2025-02-28' } },
  { id: 'DÉLAI-17', cas: '30 décembre, février de 28 jours', origine: 'interprétation 002-month-ends', fait: '2024-12-30', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2025-03-01', dernierJour: '2025-03-03', autreLecture: '2025-02-28' } },
  { id: 'DÉLAI-18', cas: '31 décembre, février de 28 jours : le samedi 1er mars est reporté', origine: 'interprétation 002-month-ends', fait: '2024-12-31', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2025-03-01', dernierJour: '2025-03-03', autreLecture: '2025-02-28' } },
  { id: 'DÉLAI-19', cas: '28 décembre, février de 29 jours', origine: 'CPC, art. 641', fait: '2023-12-28', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-02-29', dernierJour: '2024-02-29', autreLecture: null } },
  { id: 'DÉLAI-20', cas: '29 décembre, février de 29 jours : le quantième existe', origine: 'CPC, art. 641', fait: '2023-12-29', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-03-01', dernierJour: '2024-03-01', autreLecture: null } },
  { id: 'DÉLAI-21', cas: '30 décembre, février de 29 jours', origine: 'interprétation 002-month-ends', fait: '2023-12-30', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-03-01', dernierJour: '2024-03-01', autreLecture: '2024-02-29' } },
  { id: 'DÉLAI-22', cas: '31 décembre, février de 29 jours', origine: 'interprétation 002-month-ends', fait: '2023-12-31', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-03-01', dernierJour: '2024-03-01', autreLecture: '2024-02-29' } },
  { id: 'DÉLAI-23', cas: '31 décembre 2025 : le 28 février est un samedi, les deux lectures se rejoignent', origine: 'interprétation 002-month-ends', fait: '2025-12-31', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2026-03-01', dernierJour: '2026-03-02', autreLecture: null } },
  { id: 'DÉLAI-24', cas: '30 juillet : le 30 septembre existe', origine: 'CPC, art. 641', fait: '2024-07-30', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-10-01', dernierJour: '2024-10-01', autreLecture: null } },
  { id: 'DÉLAI-25', cas: '31 juillet : le 31 septembre n’existe pas', origine: 'interprétation 002-month-ends', fait: '2024-07-31', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-10-01', dernierJour: '2024-10-01', autreLecture: '2024-09-30' } },
  { id: 'DÉLAI-26', cas: '31 juillet 2023 : le 30 septembre est un samedi, les deux lectures se rejoignent', origine: 'interprétation 002-month-ends', fait: '2023-07-31', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2023-10-01', dernierJour: '2023-10-02', autreLecture: null } },
  { id: 'DÉLAI-27', cas: '30 juin : le 30 août, non le 31', origine: 'CPC, art. 641', fait: '2023-06-30', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2023-08-31', dernierJour: '2023-08-31', autreLecture: null } },
  { id: 'DÉLAI-28', cas: '29 février', origine: 'CPC, art. 641', fait: '2024-02-29', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-04-30', dernierJour: '2024-04-30', autreLecture: null } },
  { id: 'DÉLAI-29', cas: '28 février d’une année bissextile', origine: 'CPC, art. 641', fait: '2024-02-28', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-04-29', dernierJour: '2024-04-29', autreLecture: null } },
  { id: 'DÉLAI-30', cas: 'un mois, depuis le 31 août', origine: 'interprétation 002-month-ends', fait: '2024-08-31', mois: 1, territoire: 'mainland-france', attendu: { échéance: '2024-10-01', dernierJour: '2024-10-01', autreLecture: '2024-09-30' } },
  { id: 'DÉLAI-31', cas: 'un mois, depuis le 31 janvier bissextile', origine: 'interprétation 002-month-ends', fait: '2024-01-31', mois: 1, territoire: 'mainland-france', attendu: { échéance: '2024-03-01', dernierJour: '2024-03-01', autreLecture: '2024-02-29' } },
  { id: 'DÉLAI-32', cas: 'quatre mois, depuis le 31 octobre', origine: 'interprétation 002-month-ends', fait: '2024-10-31', mois: 4, territoire: 'mainland-france', attendu: { échéance: '2025-03-01', dernierJour: '2025-03-03', autreLecture: '2025-02-28' } },
  { id: 'DÉLAI-33', cas: 'douze mois, depuis le 29 février', origine: 'interprétation 002-month-ends', fait: '2024-02-29', mois: 12, territoire: 'mainland-france', attendu: { échéance: '2025-03-01', dernierJour: '2025-03-03', autreLecture: '2025-02-28' } },
  { id: 'DÉLAI-34', cas: 'zéro mois : le lendemain', origine: 'définition', fait: '2024-07-04', mois: 0, territoire: 'mainland-france', attendu: { échéance: '2024-07-05', dernierJour: '2024-07-05', autreLecture: null } },
  { id: 'DÉLAI-35', cas: 'échéance le 1er janvier', origine: 'CPC, art. 642', fait: '2023-10-31', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-01-01', dernierJour: '2024-01-02', autreLecture: null } },
  { id: 'DÉLAI-36', cas: 'échéance le dimanche de Pâques : reportée au mardi', origine: 'CPC, art. 642', fait: '2024-01-30', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-03-31', dernierJour: '2024-04-02', autreLecture: null } },
  { id: 'DÉLAI-37', cas: 'échéance le lundi de Pâques', origine: 'CPC, art. 642', fait: '2024-01-31', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-04-01', dernierJour: '2024-04-02', autreLecture: null } },
  { id: 'DÉLAI-38', cas: 'échéance le 8 mai, veille de l’Ascension', origine: 'CPC, art. 642', fait: '2024-03-07', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-05-08', dernierJour: '2024-05-10', autreLecture: null } },
  { id: 'DÉLAI-39', cas: 'échéance le lundi de Pentecôte', origine: 'CPC, art. 642', fait: '2024-03-19', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-05-20', dernierJour: '2024-05-21', autreLecture: null } },
  { id: 'DÉLAI-40', cas: 'échéance le 14 juillet, un dimanche', origine: 'CPC, art. 642', fait: '2024-05-13', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-07-14', dernierJour: '2024-07-15', autreLecture: null } },
  { id: 'DÉLAI-41', cas: 'échéance le 15 août, un jeudi', origine: 'CPC, art. 642', fait: '2024-06-14', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-08-15', dernierJour: '2024-08-16', autreLecture: null } },
  { id: 'DÉLAI-42', cas: 'échéance le 1er novembre, un vendredi', origine: 'CPC, art. 642', fait: '2024-08-31', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-11-01', dernierJour: '2024-11-04', autreLecture: null } },
  { id: 'DÉLAI-43', cas: 'échéance le 11 novembre, un lundi', origine: 'CPC, art. 642', fait: '2024-09-10', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-11-11', dernierJour: '2024-11-12', autreLecture: null } },
  { id: 'DÉLAI-44', cas: 'échéance à Noël', origine: 'CPC, art. 642', fait: '2024-10-24', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-12-25', dernierJour: '2024-12-26', autreLecture: null } },
  { id: 'DÉLAI-45', cas: 'échéance à Noël, en Alsace-Moselle : deux jours fériés', origine: 'CPC, art. 642 ; code du travail, art. L3134-13', fait: '2024-10-24', mois: 2, territoire: 'alsace-moselle', attendu: { échéance: '2024-12-25', dernierJour: '2024-12-27', autreLecture: null } },
  { id: 'DÉLAI-46', cas: 'échéance le 26 décembre, en métropole', origine: 'CPC, art. 642', fait: '2024-10-25', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-12-26', dernierJour: '2024-12-26', autreLecture: null } },
  { id: 'DÉLAI-47', cas: 'échéance le 26 décembre, en Alsace-Moselle', origine: 'CPC, art. 642 ; code du travail, art. L3134-13', fait: '2024-10-25', mois: 2, territoire: 'alsace-moselle', attendu: { échéance: '2024-12-26', dernierJour: '2024-12-27', autreLecture: null } },
  { id: 'DÉLAI-48', cas: 'échéance le Vendredi saint, en métropole', origine: 'CPC, art. 642', fait: '2024-01-28', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-03-29', dernierJour: '2024-03-29', autreLecture: null } },
  { id: 'DÉLAI-49', cas: 'échéance le Vendredi saint, en Alsace-Moselle : reportée au mardi', origine: 'CPC, art. 642 ; code du travail, art. L3134-13', fait: '2024-01-28', mois: 2, territoire: 'alsace-moselle', attendu: { échéance: '2024-03-29', dernierJour: '2024-04-02', autreLecture: null } },
  { id: 'DÉLAI-50', cas: 'échéance le 27 avril à Mayotte', origine: 'CPC, art. 642 ; code du travail, art. L3422-2', fait: '2023-02-26', mois: 2, territoire: 'mayotte', attendu: { échéance: '2023-04-27', dernierJour: '2023-04-28', autreLecture: null } },
  { id: 'DÉLAI-51', cas: 'échéance le 27 avril en métropole', origine: 'CPC, art. 642', fait: '2023-02-26', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2023-04-27', dernierJour: '2023-04-27', autreLecture: null } },
  { id: 'DÉLAI-52', cas: 'échéance le 22 mai en Martinique', origine: 'CPC, art. 642 ; code du travail, art. L3422-2', fait: '2024-03-21', mois: 2, territoire: 'martinique', attendu: { échéance: '2024-05-22', dernierJour: '2024-05-23', autreLecture: null } },
  { id: 'DÉLAI-53', cas: 'échéance le 22 mai en métropole', origine: 'CPC, art. 642', fait: '2024-03-21', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-05-22', dernierJour: '2024-05-22', autreLecture: null } },
  { id: 'DÉLAI-54', cas: 'échéance le 27 mai en Guadeloupe', origine: 'CPC, art. 642 ; code du travail, art. L3422-2', fait: '2024-03-26', mois: 2, territoire: 'guadeloupe', attendu: { échéance: '2024-05-27', dernierJour: '2024-05-28', autreLecture: null } },
  { id: 'DÉLAI-55', cas: 'échéance le 27 mai à Saint-Martin, selon la préfecture', origine: 'interprétation 007-saint-martin-abolition-day', fait: '2024-03-26', mois: 2, territoire: 'saint-martin', attendu: { échéance: '2024-05-27', dernierJour: '2024-05-27', autreLecture: null } },
  { id: 'DÉLAI-56', cas: 'échéance le 27 mai à Saint-Martin, selon le code', origine: 'interprétation 007-saint-martin-abolition-day', fait: '2024-03-26', mois: 2, territoire: 'saint-martin-labour-code', attendu: { échéance: '2024-05-27', dernierJour: '2024-05-28', autreLecture: null } },
  { id: 'DÉLAI-57', cas: 'échéance le 28 mai à Saint-Martin, selon la préfecture', origine: 'interprétation 007-saint-martin-abolition-day', fait: '2024-03-27', mois: 2, territoire: 'saint-martin', attendu: { échéance: '2024-05-28', dernierJour: '2024-05-29', autreLecture: null } },
  { id: 'DÉLAI-58', cas: 'échéance le 28 mai à Saint-Martin, selon le code', origine: 'interprétation 007-saint-martin-abolition-day', fait: '2024-03-27', mois: 2, territoire: 'saint-martin-labour-code', attendu: { échéance: '2024-05-28', dernierJour: '2024-05-28', autreLecture: null } },
  { id: 'DÉLAI-59', cas: 'échéance le 10 juin en Guyane', origine: 'CPC, art. 642 ; code du travail, art. L3422-2', fait: '2024-04-09', mois: 2, territoire: 'guyane', attendu: { échéance: '2024-06-10', dernierJour: '2024-06-11', autreLecture: null } },
  { id: 'DÉLAI-60', cas: 'échéance le 9 octobre à Saint-Barthélemy', origine: 'CPC, art. 642 ; code du travail, art. L3422-2', fait: '2024-08-08', mois: 2, territoire: 'saint-barthelemy', attendu: { échéance: '2024-10-09', dernierJour: '2024-10-10', autreLecture: null } },
  { id: 'DÉLAI-61', cas: 'échéance le 20 décembre à La Réunion, un vendredi', origine: 'CPC, art. 642 ; code du travail, art. L3422-2', fait: '2024-10-19', mois: 2, territoire: 'reunion', attendu: { échéance: '2024-12-20', dernierJour: '2024-12-23', autreLecture: null } },
  { id: 'DÉLAI-62', cas: 'échéance le 20 décembre en métropole', origine: 'CPC, art. 642', fait: '2024-10-19', mois: 2, territoire: 'mainland-france', attendu: { échéance: '2024-12-20', dernierJour: '2024-12-20', autreLecture: null } },
  { id: 'DÉLAI-63', cas: 'au-delà du calendrier : le dernier jour demeure', origine: 'définition', fait: '9999-12-31', mois: 2, territoire: 'mainland-france', attendu: { échéance: '9999-12-31', dernierJour: '9999-12-31', autreLecture: null } },
];
