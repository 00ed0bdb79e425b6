import type { IsoDay, LegalSource, Versions } from '../../src/legal/index.js';

const SOURCE: LegalSource = {
  text: 'CGCT', article: 'L2121-17', from: null, until: null, authority: 'statute', confirmed: 'current-text',
};

/** Trois versions qui se suivent, la première sans début connu, la dernière toujours en vigueur ; écrites dans le désordre. */
export const versionsContinues: Versions<string> = [
  { from: '2022-08-01', until: null, value: 'moitié, de nouveau', source: SOURCE },
  { from: null, until: '2021-11-10', value: 'moitié', source: SOURCE },
  { from: '2021-11-10', until: '2022-08-01', value: 'tiers', source: SOURCE },
];

/** Deux régimes temporaires séparés par un intervalle que rien ne couvre. */
export const versionsTrouées: Versions<string> = [
  { from: '2020-03-12', until: '2020-08-31', value: 'premier régime', source: SOURCE },
  { from: '2020-10-17', until: '2021-09-30', value: 'second régime', source: SOURCE },
];

/** Une version d’un seul jour. */
export const versionDUnJour: Versions<string> = [
  { from: '2024-02-29', until: '2024-03-01', value: 'un jour', source: SOURCE },
];

/** Une valeur qui n’a jamais changé. */
export const versionSansBorne: Versions<string> = [{ from: null, until: null, value: 'toujours', source: SOURCE }];

export interface InForceCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly versions: Versions<string>;
  readonly jour: IsoDay;
  /** Rang de la version attendue dans la liste, `null` si aucune ne couvre ce jour. */
  readonly rang: number | null;
}

// prettier-ignore
export const inForceCases: ReadonlyArray<InForceCase> = [
  { id: 'VIG-01', cas: 'veille de l’entrée en vigueur : l’ancienne version',       origine: 'définition', versions: versionsContinues, jour: '2021-11-09', rang: 1 },
  { id: 'VIG-02', cas: 'jour de l’entrée en vigueur : la nouvelle version',        origine: 'définition', versions: versionsContinues, jour: '2021-11-10', rang: 2 },
  { id: 'VIG-03', cas: 'lendemain de l’entrée en vigueur',                         origine: 'définition', versions: versionsContinues, jour: '2021-11-11', rang: 2 },
  { id: 'VIG-04', cas: 'veille de la fin : encore l’ancienne version',             origine: 'définition', versions: versionsContinues, jour: '2022-07-31', rang: 2 },
  { id: 'VIG-05', cas: 'jour de la fin : déjà la version suivante',                origine: 'définition', versions: versionsContinues, jour: '2022-08-01', rang: 0 },
  { id: 'VIG-06', cas: 'début inconnu : vaut depuis le premier jour du calendrier', origine: 'définition', versions: versionsContinues, jour: '1583-01-01', rang: 1 },
  { id: 'VIG-07', cas: 'sans fin : vaut jusqu’au dernier jour du calendrier',      origine: 'définition', versions: versionsContinues, jour: '9999-12-31', rang: 0 },
  { id: 'VIG-08', cas: 'avant la première version',                                origine: 'définition', versions: versionsTrouées,   jour: '2020-03-11', rang: null },
  { id: 'VIG-09', cas: 'premier jour de la première version',                      origine: 'définition', versions: versionsTrouées,   jour: '2020-03-12', rang: 0 },
  { id: 'VIG-10', cas: 'dernier jour de la première version',                      origine: 'définition', versions: versionsTrouées,   jour: '2020-08-30', rang: 0 },
  { id: 'VIG-11', cas: 'premier jour de l’intervalle sans version',                origine: 'définition', versions: versionsTrouées,   jour: '2020-08-31', rang: null },
  { id: 'VIG-12', cas: 'dernier jour de l’intervalle sans version',                origine: 'définition', versions: versionsTrouées,   jour: '2020-10-16', rang: null },
  { id: 'VIG-13', cas: 'premier jour après l’intervalle',                          origine: 'définition', versions: versionsTrouées,   jour: '2020-10-17', rang: 1 },
  { id: 'VIG-14', cas: 'après la dernière version',                                origine: 'définition', versions: versionsTrouées,   jour: '2021-09-30', rang: null },
  { id: 'VIG-15', cas: 'version d’un jour : la veille',                            origine: 'définition', versions: versionDUnJour,    jour: '2024-02-28', rang: null },
  { id: 'VIG-16', cas: 'version d’un jour : ce jour',                              origine: 'définition', versions: versionDUnJour,    jour: '2024-02-29', rang: 0 },
  { id: 'VIG-17', cas: 'version d’un jour : le lendemain',                         origine: 'définition', versions: versionDUnJour,    jour: '2024-03-01', rang: null },
  { id: 'VIG-18', cas: 'aucune borne',                                             origine: 'définition', versions: versionSansBorne,  jour: '2024-07-04', rang: 0 },
  { id: 'VIG-19', cas: 'aucune version du tout',                                   origine: 'définition', versions: [],                jour: '2024-07-04', rang: null },
];
