import type { HolidayName, Territory } from '../../src/calendar/index.js';
import type { LegalSource } from '../../src/legal/index.js';

export interface HolidayListCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly année: number;
  readonly territoire: Territory;
  readonly attendu: ReadonlyArray<readonly [jour: string, nom: HolidayName, source: LegalSource]>;
}

const CODE: LegalSource = { text: 'code du travail', article: 'L3133-1', from: null, until: null, authority: 'statute', confirmed: 'older-text' };
const MAI_45: LegalSource = { text: 'code du travail', article: 'L3133-1', from: '1981-10-03', until: null, authority: 'statute', confirmed: 'older-text' };
const ALSACE: LegalSource = { text: 'code du travail', article: 'L3134-13', from: null, until: null, authority: 'statute', confirmed: 'older-text' };
const ABOLITION: LegalSource = { text: 'code du travail', article: 'L3422-2', from: '1983-11-24', until: null, authority: 'statute', confirmed: 'older-text' };
const ABOLITION_ST_BARTH: LegalSource = { text: 'code du travail', article: 'L3422-2', from: '2012-04-26', until: null, authority: 'statute', confirmed: 'older-text' };
const ABOLITION_ST_MARTIN_27: LegalSource = { text: 'code du travail', article: 'L3422-2', from: '1983-11-24', until: '2018-05-04', authority: 'statute', confirmed: 'older-text' };
const ABOLITION_ST_MARTIN_28: LegalSource = { text: 'code du travail', article: 'L3422-2', from: '2018-05-04', until: null, authority: 'doctrine', confirmed: 'secondary' };

// prettier-ignore
export const holidayListCases: ReadonlyArray<HolidayListCase> = [
  {
    id: 'FÉRIÉ-01', cas: '2024, année de la séance modèle', origine: 'code du travail, art. L3133-1', année: 2024, territoire: 'mainland-france',
    attendu: [
      ['2024-01-01', 'new-year', CODE],
      ['2024-04-01', 'easter-monday', CODE],
      ['2024-05-01', 'labour-day', CODE],
      ['2024-05-08', 'victory-1945', MAI_45],
      ['2024-05-09', 'ascension', CODE],
      ['2024-05-20', 'whit-monday', CODE],
      ['2024-07-14', 'bastille-day', CODE],
      ['2024-08-15', 'assumption', CODE],
      ['2024-11-01', 'all-saints', CODE],
      ['2024-11-11', 'armistice-1918', CODE],
      ['2024-12-25', 'christmas', CODE],
    ],
  },
  {
    id: 'FÉRIÉ-02', cas: '2024 en Alsace-Moselle : le Vendredi saint et le 26 décembre en plus', origine: 'code du travail, art. L3134-13', année: 2024, territoire: 'alsace-moselle',
    attendu: [
      ['2024-01-01', 'new-year', CODE],
      ['2024-03-29', 'good-friday', ALSACE],
      ['2024-04-01', 'easter-monday', CODE],
      ['2024-05-01', 'labour-day', CODE],
      ['2024-05-08', 'victory-1945', MAI_45],
      ['2024-05-09', 'ascension', CODE],
      ['2024-05-20', 'whit-monday', CODE],
      ['2024-07-14', 'bastille-day', CODE],
      ['2024-08-15', 'assumption', CODE],
      ['2024-11-01', 'all-saints', CODE],
      ['2024-11-11', 'armistice-1918', CODE],
      ['2024-12-25', 'christmas', CODE],
      ['2024-12-26', 'saint-stephen', ALSACE],
    ],
  },
  {
    id: 'FÉRIÉ-03', cas: '2008 : l’Ascension tombe le 1er mai, les deux fêtes sont portées', origine: 'calendrier', année: 2008, territoire: 'mainland-france',
    attendu: [
      ['2008-01-01', 'new-year', CODE],
      ['2008-03-24', 'easter-monday', CODE],
      ['2008-05-01', 'labour-day', CODE],
      ['2008-05-01', 'ascension', CODE],
      ['2008-05-08', 'victory-1945', MAI_45],
      ['2008-05-12', 'whit-monday', CODE],
      ['2008-07-14', 'bastille-day', CODE],
      ['2008-08-15', 'assumption', CODE],
      ['2008-11-01', 'all-saints', CODE],
      ['2008-11-11', 'armistice-1918', CODE],
      ['2008-12-25', 'christmas', CODE],
    ],
  },
  {
    id: 'FÉRIÉ-04', cas: '1997 : l’Ascension tombe le 8 mai', origine: 'calendrier', année: 1997, territoire: 'mainland-france',
    attendu: [
      ['1997-01-01', 'new-year', CODE],
      ['1997-03-31', 'easter-monday', CODE],
      ['1997-05-01', 'labour-day', CODE],
      ['1997-05-08', 'victory-1945', MAI_45],
      ['1997-05-08', 'ascension', CODE],
      ['1997-05-19', 'whit-monday', CODE],
      ['1997-07-14', 'bastille-day', CODE],
      ['1997-08-15', 'assumption', CODE],
      ['1997-11-01', 'all-saints', CODE],
      ['1997-11-11', 'armistice-1918', CODE],
      ['1997-12-25', 'christmas', CODE],
    ],
  },
  {
    id: 'FÉRIÉ-05', cas: '1981 : le 8 mai n’est pas encore rétabli', origine: 'loi du 2 octobre 1981', année: 1981, territoire: 'mainland-france',
    attendu: [
      ['1981-01-01', 'new-year', CODE],
      ['1981-04-20', 'easter-monday', CODE],
      ['1981-05-01', 'labour-day', CODE],
      ['1981-05-28', 'ascension', CODE],
      ['1981-06-08', 'whit-monday', CODE],
      ['1981-07-14', 'bastille-day', CODE],
      ['1981-08-15', 'assumption', CODE],
      ['1981-11-01', 'all-saints', CODE],
      ['1981-11-11', 'armistice-1918', CODE],
      ['1981-12-25', 'christmas', CODE],
    ],
  },
  {
    id: 'FÉRIÉ-06', cas: '1982 : premier 8 mai rétabli', origine: 'loi du 2 octobre 1981', année: 1982, territoire: 'mainland-france',
    attendu: [
      ['1982-01-01', 'new-year', CODE],
      ['1982-04-12', 'easter-monday', CODE],
      ['1982-05-01', 'labour-day', CODE],
      ['1982-05-08', 'victory-1945', MAI_45],
      ['1982-05-20', 'ascension', CODE],
      ['1982-05-31', 'whit-monday', CODE],
      ['1982-07-14', 'bastille-day', CODE],
      ['1982-08-15', 'assumption', CODE],
      ['1982-11-01', 'all-saints', CODE],
      ['1982-11-11', 'armistice-1918', CODE],
      ['1982-12-25', 'christmas', CODE],
    ],
  },
  {
    id: 'FÉRIÉ-07', cas: '2038, Pâques au plus tard, en Alsace-Moselle', origine: 'comput grégorien', année: 2038, territoire: 'alsace-moselle',
    attendu: [
      ['2038-01-01', 'new-year', CODE],
      ['2038-04-23', 'good-friday', ALSACE],
      ['2038-04-26', 'easter-monday', CODE],
      ['2038-05-01', 'labour-day', CODE],
      ['2038-05-08', 'victory-1945', MAI_45],
      ['2038-06-03', 'ascension', CODE],
      ['2038-06-14', 'whit-monday', CODE],
      ['2038-07-14', 'bastille-day', CODE],
      ['2038-08-15', 'assumption', CODE],
      ['2038-11-01', 'all-saints', CODE],
      ['2038-11-11', 'armistice-1918', CODE],
      ['2038-12-25', 'christmas', CODE],
      ['2038-12-26', 'saint-stephen', ALSACE],
    ],
  },
  {
    id: 'FÉRIÉ-08', cas: '2049 en Guadeloupe : l’Ascension tombe le jour de l’abolition', origine: 'comput grégorien ; code du travail, art. L3422-2', année: 2049, territoire: 'guadeloupe',
    attendu: [
      ['2049-01-01', 'new-year', CODE],
      ['2049-04-19', 'easter-monday', CODE],
      ['2049-05-01', 'labour-day', CODE],
      ['2049-05-08', 'victory-1945', MAI_45],
      ['2049-05-27', 'ascension', CODE],
      ['2049-05-27', 'abolition-of-slavery', ABOLITION],
      ['2049-06-07', 'whit-monday', CODE],
      ['2049-07-14', 'bastille-day', CODE],
      ['2049-08-15', 'assumption', CODE],
      ['2049-11-01', 'all-saints', CODE],
      ['2049-11-11', 'armistice-1918', CODE],
      ['2049-12-25', 'christmas', CODE],
    ],
  },
  { id: 'FÉRIÉ-09', cas: 'année d’avant le calendrier', origine: 'définition', année: 1582, territoire: 'mainland-france', attendu: [] },
  { id: 'FÉRIÉ-10', cas: 'année de cinq chiffres',      origine: 'définition', année: 10000, territoire: 'mainland-france', attendu: [] },
  { id: 'FÉRIÉ-11', cas: 'année qui n’est pas entière', origine: 'définition', année: 2024.5, territoire: 'mainland-france', attendu: [] },
  { id: 'FÉRIÉ-12', cas: 'année qui n’est pas un nombre', origine: 'définition', année: Number.NaN, territoire: 'mainland-france', attendu: [] },
];

export interface OwnHolidaysCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly année: number;
  readonly territoire: Territory;
  /** Les jours que la métropole n’a pas. */
  readonly propres: ReadonlyArray<readonly [jour: string, nom: HolidayName, source: LegalSource]>;
}

// prettier-ignore
export const ownHolidaysCases: ReadonlyArray<OwnHolidaysCase> = [
  { id: 'OUTRE-01', cas: 'Mayotte',                                          origine: 'code du travail, art. L3422-2', année: 2024, territoire: 'mayotte',          propres: [['2024-04-27', 'abolition-of-slavery', ABOLITION]] },
  { id: 'OUTRE-02', cas: 'Martinique',                                       origine: 'code du travail, art. L3422-2', année: 2024, territoire: 'martinique',       propres: [['2024-05-22', 'abolition-of-slavery', ABOLITION]] },
  { id: 'OUTRE-03', cas: 'Guadeloupe',                                       origine: 'code du travail, art. L3422-2', année: 2024, territoire: 'guadeloupe',       propres: [['2024-05-27', 'abolition-of-slavery', ABOLITION]] },
  { id: 'OUTRE-04', cas: 'Guyane',                                           origine: 'code du travail, art. L3422-2', année: 2024, territoire: 'guyane',           propres: [['2024-06-10', 'abolition-of-slavery', ABOLITION]] },
  { id: 'OUTRE-05', cas: 'Saint-Barthélemy',                                 origine: 'code du travail, art. L3422-2', année: 2024, territoire: 'saint-barthelemy', propres: [['2024-10-09', 'abolition-of-slavery', ABOLITION_ST_BARTH]] },
  { id: 'OUTRE-06', cas: 'La Réunion',                                       origine: 'code du travail, art. L3422-2', année: 2024, territoire: 'reunion',          propres: [['2024-12-20', 'abolition-of-slavery', ABOLITION]] },
  { id: 'OUTRE-07', cas: 'Saint-Martin, tel que la préfecture l’applique',   origine: 'interprétation 007-saint-martin-abolition-day', année: 2024, territoire: 'saint-martin', propres: [['2024-05-28', 'abolition-of-slavery', ABOLITION_ST_MARTIN_28]] },
  { id: 'OUTRE-08', cas: 'Saint-Martin, tel que le code l’écrit',            origine: 'interprétation 007-saint-martin-abolition-day', année: 2024, territoire: 'saint-martin-labour-code', propres: [['2024-05-27', 'abolition-of-slavery', ABOLITION]] },
  { id: 'OUTRE-09', cas: 'Saint-Martin, première année du 28 mai',           origine: 'circulaire du 4 mai 2018', année: 2018, territoire: 'saint-martin',             propres: [['2018-05-28', 'abolition-of-slavery', ABOLITION_ST_MARTIN_28]] },
  { id: 'OUTRE-10', cas: 'Saint-Martin, dernière année du 27 mai',           origine: 'régression : aucun jour avant 2018', année: 2017, territoire: 'saint-martin',   propres: [['2017-05-27', 'abolition-of-slavery', ABOLITION_ST_MARTIN_27]] },
  { id: 'OUTRE-11', cas: 'Saint-Martin selon le code, la même année',        origine: 'code du travail, art. L3422-2', année: 2017, territoire: 'saint-martin-labour-code', propres: [['2017-05-27', 'abolition-of-slavery', ABOLITION]] },
  { id: 'OUTRE-12', cas: 'Saint-Barthélemy, dernière année sans jour propre', origine: 'régression : décret du 23 avril 2012', année: 2011, territoire: 'saint-barthelemy', propres: [] },
  { id: 'OUTRE-13', cas: 'Saint-Barthélemy, première année du 9 octobre',    origine: 'régression : décret du 23 avril 2012', année: 2012, territoire: 'saint-barthelemy', propres: [['2012-10-09', 'abolition-of-slavery', ABOLITION_ST_BARTH]] },
  { id: 'OUTRE-14', cas: 'La Réunion, année d’avant la loi',                 origine: 'loi du 30 juin 1983', année: 1982, territoire: 'reunion',                       propres: [] },
  { id: 'OUTRE-15', cas: 'La Réunion, dès le 20 décembre 1983',              origine: 'décret du 23 novembre 1983', année: 1983, territoire: 'reunion',                propres: [['1983-12-20', 'abolition-of-slavery', ABOLITION]] },
  { id: 'OUTRE-16', cas: 'Mayotte, 27 avril 1983 : avant le décret',         origine: 'décret du 23 novembre 1983', année: 1983, territoire: 'mayotte',                propres: [] },
  { id: 'OUTRE-17', cas: 'Martinique, 22 mai 1983 : avant le décret',        origine: 'décret du 23 novembre 1983', année: 1983, territoire: 'martinique',             propres: [] },
  { id: 'OUTRE-18', cas: 'Guadeloupe, 27 mai 1983 : avant le décret',        origine: 'décret du 23 novembre 1983', année: 1983, territoire: 'guadeloupe',             propres: [] },
  { id: 'OUTRE-19', cas: 'Guyane, 10 juin 1983 : avant le décret',           origine: 'décret du 23 novembre 1983', année: 1983, territoire: 'guyane',                 propres: [] },
  { id: 'OUTRE-20', cas: 'Mayotte, première année',                          origine: 'décret du 23 novembre 1983', année: 1984, territoire: 'mayotte',                propres: [['1984-04-27', 'abolition-of-slavery', ABOLITION]] },
  { id: 'OUTRE-21', cas: 'Martinique, première année',                       origine: 'décret du 23 novembre 1983', année: 1984, territoire: 'martinique',             propres: [['1984-05-22', 'abolition-of-slavery', ABOLITION]] },
  { id: 'OUTRE-22', cas: 'Guadeloupe, première année',                       origine: 'décret du 23 novembre 1983', année: 1984, territoire: 'guadeloupe',             propres: [['1984-05-27', 'abolition-of-slavery', ABOLITION]] },
  { id: 'OUTRE-23', cas: 'Guyane, première année',                           origine: 'décret du 23 novembre 1983', année: 1984, territoire: 'guyane',                 propres: [['1984-06-10', 'abolition-of-slavery', ABOLITION]] },
  { id: 'OUTRE-24', cas: 'Alsace-Moselle, Pâques au plus tôt',               origine: 'code du travail, art. L3134-13', année: 1818, territoire: 'alsace-moselle',     propres: [['1818-03-20', 'good-friday', ALSACE], ['1818-12-26', 'saint-stephen', ALSACE]] },
];

export interface EasterCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly année: number;
  readonly vendrediSaint: string;
  readonly lundiDePâques: string;
  readonly ascension: string;
  readonly lundiDePentecôte: string;
}

// prettier-ignore
export const easterCases: ReadonlyArray<EasterCase> = [
  { id: 'PÂQUES-01', cas: 'première année du calendrier',                                                       origine: 'comput grégorien', année: 1583, vendrediSaint: '1583-04-08', lundiDePâques: '1583-04-11', ascension: '1583-05-19', lundiDePentecôte: '1583-05-30' },
  { id: 'PÂQUES-02', cas: 'Pâques au plus tôt, 22 mars',                                                        origine: 'comput grégorien', année: 1598, vendrediSaint: '1598-03-20', lundiDePâques: '1598-03-23', ascension: '1598-04-30', lundiDePentecôte: '1598-05-11' },
  { id: 'PÂQUES-03', cas: 'épacte 24 ramenée : Pâques le 19 avril',                                             origine: 'comput grégorien', année: 1609, vendrediSaint: '1609-04-17', lundiDePâques: '1609-04-20', ascension: '1609-05-28', lundiDePentecôte: '1609-06-08' },
  { id: 'PÂQUES-04', cas: 'Pâques au plus tard, 25 avril',                                                      origine: 'comput grégorien', année: 1666, vendrediSaint: '1666-04-23', lundiDePâques: '1666-04-26', ascension: '1666-06-03', lundiDePentecôte: '1666-06-14' },
  { id: 'PÂQUES-05', cas: 'Pâques au plus tôt, 22 mars',                                                        origine: 'comput grégorien', année: 1693, vendrediSaint: '1693-03-20', lundiDePâques: '1693-03-23', ascension: '1693-04-30', lundiDePentecôte: '1693-05-11' },
  { id: 'PÂQUES-06', cas: 'siècle ordinaire : l’équation solaire change',                                       origine: 'comput grégorien', année: 1700, vendrediSaint: '1700-04-09', lundiDePâques: '1700-04-12', ascension: '1700-05-20', lundiDePentecôte: '1700-05-31' },
  { id: 'PÂQUES-07', cas: 'Pâques au plus tard, 25 avril',                                                      origine: 'comput grégorien', année: 1734, vendrediSaint: '1734-04-23', lundiDePâques: '1734-04-26', ascension: '1734-06-03', lundiDePentecôte: '1734-06-14' },
  { id: 'PÂQUES-08', cas: 'Pâques au plus tôt, 22 mars',                                                        origine: 'comput grégorien', année: 1761, vendrediSaint: '1761-03-20', lundiDePâques: '1761-03-23', ascension: '1761-04-30', lundiDePentecôte: '1761-05-11' },
  { id: 'PÂQUES-09', cas: 'Pâques au plus tôt, 22 mars',                                                        origine: 'comput grégorien', année: 1818, vendrediSaint: '1818-03-20', lundiDePâques: '1818-03-23', ascension: '1818-04-30', lundiDePentecôte: '1818-05-11' },
  { id: 'PÂQUES-10', cas: 'Pâques au plus tard, 25 avril',                                                      origine: 'comput grégorien', année: 1886, vendrediSaint: '1886-04-23', lundiDePâques: '1886-04-26', ascension: '1886-06-03', lundiDePentecôte: '1886-06-14' },
  { id: 'PÂQUES-11', cas: 'siècle ordinaire',                                                                   origine: 'comput grégorien', année: 1900, vendrediSaint: '1900-04-13', lundiDePâques: '1900-04-16', ascension: '1900-05-24', lundiDePentecôte: '1900-06-04' },
  { id: 'PÂQUES-12', cas: 'Pâques le 23 mars : Ascension un 1er mai',                                           origine: 'comput grégorien', année: 1913, vendrediSaint: '1913-03-21', lundiDePâques: '1913-03-24', ascension: '1913-05-01', lundiDePentecôte: '1913-05-12' },
  { id: 'PÂQUES-13', cas: 'Pâques au plus tard, 25 avril',                                                      origine: 'comput grégorien', année: 1943, vendrediSaint: '1943-04-23', lundiDePâques: '1943-04-26', ascension: '1943-06-03', lundiDePentecôte: '1943-06-14' },
  { id: 'PÂQUES-14', cas: 'épacte 25 ramenée : Pâques le 18 avril',                                             origine: 'comput grégorien', année: 1954, vendrediSaint: '1954-04-16', lundiDePâques: '1954-04-19', ascension: '1954-05-27', lundiDePentecôte: '1954-06-07' },
  { id: 'PÂQUES-15', cas: 'Pâques le 2 avril : Pentecôte un 22 mai',                                            origine: 'comput grégorien', année: 1961, vendrediSaint: '1961-03-31', lundiDePâques: '1961-04-03', ascension: '1961-05-11', lundiDePentecôte: '1961-05-22' },
  { id: 'PÂQUES-16', cas: 'épacte 24 ramenée : Pâques le 19 avril',                                             origine: 'comput grégorien', année: 1981, vendrediSaint: '1981-04-17', lundiDePâques: '1981-04-20', ascension: '1981-05-28', lundiDePentecôte: '1981-06-08' },
  { id: 'PÂQUES-17', cas: 'Ascension un 8 mai',                                                                 origine: 'comput grégorien', année: 1986, vendrediSaint: '1986-03-28', lundiDePâques: '1986-03-31', ascension: '1986-05-08', lundiDePentecôte: '1986-05-19' },
  { id: 'PÂQUES-18', cas: 'Ascension un 8 mai',                                                                 origine: 'comput grégorien', année: 1997, vendrediSaint: '1997-03-28', lundiDePâques: '1997-03-31', ascension: '1997-05-08', lundiDePentecôte: '1997-05-19' },
  { id: 'PÂQUES-19', cas: 'Pâques le 23 avril, siècle bissextile',                                              origine: 'comput grégorien', année: 2000, vendrediSaint: '2000-04-21', lundiDePâques: '2000-04-24', ascension: '2000-06-01', lundiDePentecôte: '2000-06-12' },
  { id: 'PÂQUES-20', cas: 'Pâques le 23 mars : Ascension un 1er mai',                                           origine: 'comput grégorien', année: 2008, vendrediSaint: '2008-03-21', lundiDePâques: '2008-03-24', ascension: '2008-05-01', lundiDePentecôte: '2008-05-12' },
  { id: 'PÂQUES-21', cas: 'Pâques le 24 avril',                                                                 origine: 'comput grégorien', année: 2011, vendrediSaint: '2011-04-22', lundiDePâques: '2011-04-25', ascension: '2011-06-02', lundiDePentecôte: '2011-06-13' },
  { id: 'PÂQUES-22', cas: 'équinoxe astronomique et règle ecclésiastique en désaccord : Pâques le 21 avril',    origine: 'comput grégorien', année: 2019, vendrediSaint: '2019-04-19', lundiDePâques: '2019-04-22', ascension: '2019-05-30', lundiDePentecôte: '2019-06-10' },
  { id: 'PÂQUES-23', cas: 'Pâques le 31 mars',                                                                  origine: 'comput grégorien', année: 2024, vendrediSaint: '2024-03-29', lundiDePâques: '2024-04-01', ascension: '2024-05-09', lundiDePentecôte: '2024-05-20' },
  { id: 'PÂQUES-24', cas: 'Pâques le 20 avril',                                                                 origine: 'comput grégorien', année: 2025, vendrediSaint: '2025-04-18', lundiDePâques: '2025-04-21', ascension: '2025-05-29', lundiDePentecôte: '2025-06-09' },
  { id: 'PÂQUES-25', cas: 'Pâques le 5 avril',                                                                  origine: 'comput grégorien', année: 2026, vendrediSaint: '2026-04-03', lundiDePâques: '2026-04-06', ascension: '2026-05-14', lundiDePentecôte: '2026-05-25' },
  { id: 'PÂQUES-26', cas: 'Pâques le 25 mars',                                                                  origine: 'comput grégorien', année: 2035, vendrediSaint: '2035-03-23', lundiDePâques: '2035-03-26', ascension: '2035-05-03', lundiDePentecôte: '2035-05-14' },
  { id: 'PÂQUES-27', cas: 'Pâques au plus tard, 25 avril',                                                      origine: 'comput grégorien', année: 2038, vendrediSaint: '2038-04-23', lundiDePâques: '2038-04-26', ascension: '2038-06-03', lundiDePentecôte: '2038-06-14' },
  { id: 'PÂQUES-28', cas: 'épacte 25 ramenée : Pâques le 18 avril',                                             origine: 'comput grégorien', année: 2049, vendrediSaint: '2049-04-16', lundiDePâques: '2049-04-19', ascension: '2049-05-27', lundiDePentecôte: '2049-06-07' },
  { id: 'PÂQUES-29', cas: 'épacte 24 ramenée : Pâques le 19 avril',                                             origine: 'comput grégorien', année: 2076, vendrediSaint: '2076-04-17', lundiDePâques: '2076-04-20', ascension: '2076-05-28', lundiDePentecôte: '2076-06-08' },
  { id: 'PÂQUES-30', cas: 'Pâques au plus tôt, 22 mars',                                                        origine: 'comput grégorien', année: 2285, vendrediSaint: '2285-03-20', lundiDePâques: '2285-03-23', ascension: '2285-04-30', lundiDePentecôte: '2285-05-11' },
  { id: 'PÂQUES-31', cas: 'dernière année du calendrier',                                                       origine: 'comput grégorien', année: 9999, vendrediSaint: '9999-03-26', lundiDePâques: '9999-03-29', ascension: '9999-05-06', lundiDePentecôte: '9999-05-17' },
];
