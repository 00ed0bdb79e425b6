export interface FormatDayCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly jour: string;
  readonly fr: string;
  readonly en: string;
}

// prettier-ignore
export const formatDayCases: ReadonlyArray<FormatDayCase> = [
  { id: 'ÉCRIT-01', cas: 'séance modèle',                          origine: 'délibération du 4 juillet 2024', jour: '2024-07-04', fr: '4 juillet 2024', en: '4 July 2024' },
  { id: 'ÉCRIT-02', cas: 'premier du mois',                        origine: 'usage typographique', jour: '2024-07-01', fr: '1er juillet 2024', en: '1 July 2024' },
  { id: 'ÉCRIT-03', cas: 'deux du mois',                           origine: 'usage typographique', jour: '2024-07-02', fr: '2 juillet 2024', en: '2 July 2024' },
  { id: 'ÉCRIT-04', cas: 'onze du mois : pas d’abréviation',       origine: 'usage typographique', jour: '2024-11-11', fr: '11 novembre 2024', en: '11 November 2024' },
  { id: 'ÉCRIT-05', cas: 'vingt et un du mois : pas d’abréviation', origine: 'usage typographique', jour: '2024-08-21', fr: '21 août 2024', en: '21 August 2024' },
  { id: 'ÉCRIT-06', cas: 'trente et un du mois : pas d’abréviation', origine: 'usage typographique', jour: '2024-12-31', fr: '31 décembre 2024', en: '31 December 2024' },
  { id: 'ÉCRIT-07', cas: 'janvier',                                origine: 'usage typographique', jour: '2024-01-01', fr: '1er janvier 2024', en: '1 January 2024' },
  { id: 'ÉCRIT-08', cas: 'février, accent',                        origine: 'usage typographique', jour: '2024-02-29', fr: '29 février 2024', en: '29 February 2024' },
  { id: 'ÉCRIT-09', cas: 'mars',                                   origine: 'usage typographique', jour: '2024-03-04', fr: '4 mars 2024', en: '4 March 2024' },
  { id: 'ÉCRIT-10', cas: 'avril',                                  origine: 'usage typographique', jour: '2024-04-10', fr: '10 avril 2024', en: '10 April 2024' },
  { id: 'ÉCRIT-11', cas: 'mai',                                    origine: 'usage typographique', jour: '2024-05-08', fr: '8 mai 2024', en: '8 May 2024' },
  { id: 'ÉCRIT-12', cas: 'juin',                                   origine: 'usage typographique', jour: '2024-06-28', fr: '28 juin 2024', en: '28 June 2024' },
  { id: 'ÉCRIT-13', cas: 'septembre',                              origine: 'usage typographique', jour: '2024-09-13', fr: '13 septembre 2024', en: '13 September 2024' },
  { id: 'ÉCRIT-14', cas: 'octobre',                                origine: 'usage typographique', jour: '2024-10-20', fr: '20 octobre 2024', en: '20 October 2024' },
  { id: 'ÉCRIT-15', cas: 'premier jour du calendrier',             origine: 'définition', jour: '1583-01-01', fr: '1er janvier 1583', en: '1 January 1583' },
  { id: 'ÉCRIT-16', cas: 'dernier jour du calendrier',             origine: 'définition', jour: '9999-12-31', fr: '31 décembre 9999', en: '31 December 9999' },
];
