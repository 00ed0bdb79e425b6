export interface ClearDaysCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly envoi: string;
  readonly séance: string;
  readonly joursFrancs: number;
  /** Le nombre de jours francs que l’assemblée devait laisser. */
  readonly requis: number;
  /** Le dernier jour d’envoi qui les laissait. */
  readonly envoiLimite: string;
}

// prettier-ignore
export const clearDaysCases: ReadonlyArray<ClearDaysCase> = [
  { id: 'FRANC-01', cas: 'séance modèle : cinq jours, un samedi et un dimanche compris', origine: 'délibération du 4 juillet 2024', envoi: '2024-06-28', séance: '2024-07-04', joursFrancs: 5, requis: 5, envoiLimite: '2024-06-28' },
  { id: 'FRANC-02', cas: 'séance modèle, envoi d’un jour plus tard',        origine: 'délibération du 4 juillet 2024, un fait changé', envoi: '2024-06-29', séance: '2024-07-04', joursFrancs: 4, requis: 5, envoiLimite: '2024-06-28' },
  { id: 'FRANC-03', cas: 'séance modèle, envoi d’un jour plus tôt',         origine: 'délibération du 4 juillet 2024, un fait changé', envoi: '2024-06-27', séance: '2024-07-04', joursFrancs: 6, requis: 5, envoiLimite: '2024-06-28' },
  { id: 'FRANC-04', cas: 'envoyée le jour même : aucun jour franc',         origine: 'texte', envoi: '2024-07-04', séance: '2024-07-04', joursFrancs: 0, requis: 1, envoiLimite: '2024-07-02' },
  { id: 'FRANC-05', cas: 'envoyée la veille : aucun jour franc',            origine: 'texte', envoi: '2024-07-03', séance: '2024-07-04', joursFrancs: 0, requis: 1, envoiLimite: '2024-07-02' },
  { id: 'FRANC-06', cas: 'envoyée l’avant-veille : un jour franc, le moins que permette l’urgence', origine: 'texte', envoi: '2024-07-02', séance: '2024-07-04', joursFrancs: 1, requis: 1, envoiLimite: '2024-07-02' },
  { id: 'FRANC-07', cas: 'séance tenue avant l’envoi : zéro, jamais un nombre négatif', origine: 'définition', envoi: '2024-07-10', séance: '2024-07-04', joursFrancs: 0, requis: 3, envoiLimite: '2024-06-30' },
  { id: 'FRANC-08', cas: 'par-dessus un 29 février',                        origine: 'calendrier', envoi: '2024-02-27', séance: '2024-03-04', joursFrancs: 5, requis: 5, envoiLimite: '2024-02-27' },
  { id: 'FRANC-09', cas: 'fin février d’une année ordinaire',               origine: 'calendrier', envoi: '2023-02-27', séance: '2023-03-04', joursFrancs: 4, requis: 5, envoiLimite: '2023-02-26' },
  { id: 'FRANC-10', cas: 'par-dessus le passage à l’heure d’été',           origine: 'fuseaux horaires', envoi: '2024-03-28', séance: '2024-04-03', joursFrancs: 5, requis: 5, envoiLimite: '2024-03-28' },
  { id: 'FRANC-11', cas: 'par-dessus le passage à l’heure d’hiver',         origine: 'fuseaux horaires', envoi: '2024-10-25', séance: '2024-10-31', joursFrancs: 5, requis: 5, envoiLimite: '2024-10-25' },
  { id: 'FRANC-12', cas: 'par-dessus la fin de l’année',                    origine: 'calendrier', envoi: '2024-12-29', séance: '2025-01-04', joursFrancs: 5, requis: 5, envoiLimite: '2024-12-29' },
  { id: 'FRANC-13', cas: 'un samedi, un dimanche et Noël comptent et ne prolongent rien', origine: 'jurisprudence : CE 13 octobre 1993, André, n° 141677 (conv-01)', envoi: '1989-12-21', séance: '1989-12-26', joursFrancs: 4, requis: 3, envoiLimite: '1989-12-22' },
  { id: 'FRANC-14', cas: 'convocation effectivement reçue le 21 novembre',  origine: 'jurisprudence : CE 9 mars 2007 (conv-03)', envoi: '2005-11-21', séance: '2005-11-25', joursFrancs: 3, requis: 5, envoiLimite: '2005-11-19' },
  { id: 'FRANC-15', cas: 'du mercredi au dimanche',                         origine: 'exemple (conv-05)', envoi: '2026-06-10', séance: '2026-06-14', joursFrancs: 3, requis: 5, envoiLimite: '2026-06-08' },
  { id: 'FRANC-16', cas: 'Bazoges-en-Pareds : le minimum exact',            origine: 'procès-verbal : Bazoges-en-Pareds, 13 janvier 2023', envoi: '2023-01-09', séance: '2023-01-13', joursFrancs: 3, requis: 3, envoiLimite: '2023-01-09' },
  { id: 'FRANC-17', cas: 'Puygouzon : le minimum exact',                    origine: 'procès-verbal : Puygouzon, 12 décembre 2022', envoi: '2022-12-06', séance: '2022-12-12', joursFrancs: 5, requis: 5, envoiLimite: '2022-12-06' },
  { id: 'FRANC-18', cas: 'Labastide-Saint-Pierre : un jour de trop peu',    origine: 'procès-verbal : Labastide-Saint-Pierre, 6 février 2023', envoi: '2023-02-01', séance: '2023-02-06', joursFrancs: 4, requis: 5, envoiLimite: '2023-01-31' },
  { id: 'FRANC-19', cas: 'Syndicat mixte de l’Ardèche, seconde convocation', origine: 'procès-verbal : SM du Conservatoire Ardèche Musique et Danse, 22 mai 2019', envoi: '2019-05-17', séance: '2019-05-22', joursFrancs: 4, requis: 3, envoiLimite: '2019-05-18' },
  { id: 'FRANC-20', cas: 'Saint-Philbert-de-Bouaine',                       origine: 'procès-verbal : Saint-Philbert-de-Bouaine, 23 janvier 2023', envoi: '2023-01-17', séance: '2023-01-23', joursFrancs: 5, requis: 5, envoiLimite: '2023-01-17' },
  { id: 'FRANC-21', cas: 'Communauté de communes Tarn-Agout',               origine: 'procès-verbal : CC Tarn-Agout, 15 mars 2023', envoi: '2023-03-09', séance: '2023-03-15', joursFrancs: 5, requis: 5, envoiLimite: '2023-03-09' },
  { id: 'FRANC-22', cas: 'Chaussan : deux jours de plus que requis',        origine: 'procès-verbal : Chaussan, 6 octobre 2014', envoi: '2014-09-30', séance: '2014-10-06', joursFrancs: 5, requis: 3, envoiLimite: '2014-10-02' },
  { id: 'FRANC-23', cas: 'Mazères : un jour de plus que requis',            origine: 'procès-verbal : Mazères, 9 décembre 2022', envoi: '2022-12-02', séance: '2022-12-09', joursFrancs: 6, requis: 5, envoiLimite: '2022-12-03' },
  { id: 'FRANC-24', cas: 'Bureau d’Écueillé-Valençay',                      origine: 'procès-verbal : CC Écueillé-Valençay', envoi: '2024-02-20', séance: '2024-02-26', joursFrancs: 5, requis: 5, envoiLimite: '2024-02-20' },
  { id: 'FRANC-25', cas: 'Saint-Ay : convoqué le jour même, tel qu’imprimé', origine: 'procès-verbal : Saint-Ay, 16 janvier 2023', envoi: '2023-01-16', séance: '2023-01-16', joursFrancs: 0, requis: 5, envoiLimite: '2023-01-10' },
  { id: 'FRANC-26', cas: 'Montpellier, installation de 2014 : trois jours suffisent', origine: 'délibération du 5 avril 2014', envoi: '2014-03-31', séance: '2014-04-05', joursFrancs: 4, requis: 3, envoiLimite: '2014-04-01' },
  { id: 'FRANC-27', cas: 'Montpellier, février 2014',                       origine: 'procès-verbal', envoi: '2014-02-11', séance: '2014-02-17', joursFrancs: 5, requis: 5, envoiLimite: '2014-02-11' },
  { id: 'FRANC-28', cas: 'Montpellier, février 2011',                       origine: 'procès-verbal', envoi: '2011-02-01', séance: '2011-02-07', joursFrancs: 5, requis: 5, envoiLimite: '2011-02-01' },
  { id: 'FRANC-29', cas: 'Montpellier, décembre 2011',                      origine: 'procès-verbal', envoi: '2011-12-09', séance: '2011-12-16', joursFrancs: 6, requis: 5, envoiLimite: '2011-12-10' },
  { id: 'FRANC-30', cas: 'Montpellier, mars 2011, par-dessus l’heure d’été', origine: 'procès-verbal', envoi: '2011-03-22', séance: '2011-03-28', joursFrancs: 5, requis: 5, envoiLimite: '2011-03-22' },
];

export interface LatestSendingCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly séance: string;
  readonly joursFrancs: number;
  readonly attendu: string;
}

// prettier-ignore
export const latestSendingCases: ReadonlyArray<LatestSendingCase> = [
  { id: 'LIMITE-01', cas: 'cinq jours francs',                             origine: 'délibération du 4 juillet 2024', séance: '2024-07-04', joursFrancs: 5, attendu: '2024-06-28' },
  { id: 'LIMITE-02', cas: 'trois jours francs',                            origine: 'texte', séance: '2024-07-04', joursFrancs: 3, attendu: '2024-06-30' },
  { id: 'LIMITE-03', cas: 'un jour franc',                                 origine: 'texte', séance: '2024-07-04', joursFrancs: 1, attendu: '2024-07-02' },
  { id: 'LIMITE-04', cas: 'aucun jour franc : la veille',                  origine: 'définition', séance: '2024-07-04', joursFrancs: 0, attendu: '2024-07-03' },
  { id: 'LIMITE-05', cas: 'douze jours francs',                            origine: 'texte', séance: '2024-07-04', joursFrancs: 12, attendu: '2024-06-21' },
  { id: 'LIMITE-06', cas: 'le jour limite peut être un dimanche',          origine: 'jurisprudence : CE 13 octobre 1993, André, n° 141677', séance: '2024-07-06', joursFrancs: 5, attendu: '2024-06-30' },
  { id: 'LIMITE-07', cas: 'le jour limite peut être férié',                origine: 'jurisprudence : CE 13 octobre 1993, André, n° 141677', séance: '2024-05-07', joursFrancs: 5, attendu: '2024-05-01' },
  { id: 'LIMITE-08', cas: 'le jour limite peut être un 29 février',        origine: 'calendrier', séance: '2024-03-06', joursFrancs: 5, attendu: '2024-02-29' },
  { id: 'LIMITE-09', cas: 'au début du calendrier, le premier jour demeure', origine: 'définition', séance: '1583-01-03', joursFrancs: 5, attendu: '1583-01-01' },
];
