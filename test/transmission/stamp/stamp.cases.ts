import type { StampedPublicity, StampLayout } from '../../../src/transmission/index.js';

/** Un cachet : ce qu’il dit, sans ses places. Ce qui n’est pas nommé est absent. */
export interface Cachet {
  readonly forme: StampLayout;
  readonly identifiant?: string;
  readonly essai?: 'essai';
  readonly envoyé?: string;
  readonly reçu?: string;
  readonly publié?: readonly [jour: string, publicité: StampedPublicity];
  readonly plateforme?: string;
  readonly numéro?: string;
  readonly matière?: string;
  /** Lu en partie seulement : le SIREN et le jour de l’identifiant. */
  readonly partiel?: readonly [siren: string, jour: string];
}

export interface StampCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly page: string;
  readonly attendu: ReadonlyArray<Cachet>;
}

const MODÈLE = '042-244200770-20240704-D20240041710-DE';

// prettier-ignore
export const stampCases: ReadonlyArray<StampCase> = [
  { id: 'CACHET-01', cas: 'reçu par une plateforme, ses lignes en gras, l’identifiant échappé', origine: 'délibération du 4 juillet 2024',
    page: '**RECU EN PREFECTURE**\n\nLe 12 juillet 2024\n\nVIA DOTELEC - iXBus\n\n99\\_DE-042-244200770-20240704-D20240041710\n\nDate de mise en ligne : 12 juillet 2024\n',
    attendu: [{ forme: 'received-via', identifiant: '99_DE-042-244200770-20240704-D20240041710', reçu: '2024-07-12', publié: ['2024-07-12', 'online'], plateforme: 'DOTELEC - iXBus' }] },
  { id: 'CACHET-02', cas: 'le même, sur une ligne',                       origine: 'délibération du 4 juillet 2024, mise en ligne simple', page: 'RECU EN PREFECTURE Le 12 juillet 2024 VIA DOTELEC - iXBus 99_DE-042-244200770-20240704-D20240041710 Date de mise en ligne : 12 juillet 2024',
    attendu: [{ forme: 'received-via', identifiant: '99_DE-042-244200770-20240704-D20240041710', reçu: '2024-07-12', publié: ['2024-07-12', 'online'], plateforme: 'DOTELEC - iXBus' }] },
  { id: 'CACHET-03', cas: 'acte exécutoire, sans identifiant',            origine: 'VARIANTS, forme g', page: 'ACTE EXECUTOIRE Reçu par le représentant de l’Etat le 12/07/2024 et publié le 15/07/2024',
    attendu: [{ forme: 'executory', reçu: '2024-07-12', publié: ['2024-07-15', 'published'] }] },
  { id: 'CACHET-04', cas: 'acte rendu exécutoire, dates en blanc : aucun cachet', origine: 'texte réel : Saint-Philbert-de-Bouaine, 23 janvier 2023', page: 'Acte rendu exécutoire après dépôt en Préfecture le …………… et publication ou notification du ……………', attendu: [] },
  { id: 'CACHET-05', cas: 'AR Préfecture',                                origine: 'VARIANTS, forme c', page: `AR Prefecture\n${MODÈLE}\nReçu le 05/07/2024\nPublié le 06/07/2024`,
    attendu: [{ forme: 'ar-prefecture', identifiant: MODÈLE, reçu: '2024-07-05', publié: ['2024-07-06', 'published'] }] },
  { id: 'CACHET-06', cas: 'accusé de réception, « reçu le », titre mêlé',  origine: 'texte réel : Portet-sur-Garonne, 16 février 2023', page: 'Accusé de réception en préfecture ue _031-213104334-20230216-202302ADG001-DE sé our Tous Reçu le 23/02/2023 Suite de la Délibération',
    attendu: [{ forme: 'receipt', identifiant: '031-213104334-20230216-202302ADG001-DE', reçu: '2023-02-23' }] },
  { id: 'CACHET-07', cas: 'numéro surchargé : lu en partie',              origine: 'texte réel : Portet-sur-Garonne, 16 février 2023', page: 'Accusé de réception en préfecture eue 031-213104334-20230216-202302ADG001gËéance du Conseil Municipal du 16/02/2023 Reçu le 23/02/2023',
    attendu: [{ forme: 'receipt', reçu: '2023-02-23', partiel: ['213104334', '2023-02-16'] }] },
  { id: 'CACHET-08', cas: 'barre lue comme un 1 dans la date',            origine: 'texte réel : Mazères, 9 décembre 2022', page: 'Date de réception AR: 21/1212022 Numéro de l’acte 7_202274 Identifiant unique de l’acte 009-210901856-20221209-7_202274-DE Matières de l’acte : 8.8-Environnement',
    attendu: [{ forme: 'certificate', identifiant: '009-210901856-20221209-7_202274-DE', reçu: '2022-12-21', numéro: '7_202274', matière: '8.8' }] },
  { id: 'CACHET-09', cas: 'tirets bas lus comme des espaces, mots de la page au milieu', origine: 'texte réel : Grigny, 30 janvier 2023', page: 'Envoyé en préfecture le 09/02/2023 Reçu en préfecture le 09/02/2023 LU © Publié le S LOF ET ID : 091-219102860-20230130-DEL 2023 007-DE REPUBLIQUE FRANÇAISE',
    attendu: [{ forme: 'sent-and-received', identifiant: '091-219102860-20230130-DEL 2023 007-DE', envoyé: '2023-02-09', reçu: '2023-02-09' }] },
  { id: 'CACHET-10', cas: 'ligne « reçu » après l’identifiant',           origine: 'texte réel : CC des Portes Euréliennes d’Île-de-France, 21 mars 2024', page: 'é éfecti le 27/03/2024 Communauté de communes Portes Euréliennes publié 1e ID : 028-200069953-20240321-24 03_1_1-AR Reçu en préfecture le 27/03/2024 Extrait du registre',
    attendu: [{ forme: 'sent-and-received', identifiant: '028-200069953-20240321-24 03_1_1-AR', reçu: '2024-03-27' }] },
  { id: 'CACHET-11', cas: 'début du cachet perdu : ses dates restent',    origine: 'texte réel : CC du Plateau de Lannemezan, 22 novembre 2022', page: 'Saint Amand des Eaux, Marhpcusé de réception en préfecture Date de télétransmission : 02/12/2022 Date de réception préfecture : 02/12/2022 Après une étude',
    attendu: [{ forme: 'receipt', envoyé: '2022-12-02', reçu: '2022-12-02' }] },
  { id: 'CACHET-12', cas: 'deux cachets de suite, de deux pages',         origine: 'texte réel : Bagneux, 28 juin 2022', page: 'Envoyé en préfecture le 06/07/2022 Reçu en préfecture le 06/07/2022 Affiché le ID : 092-219200078-20220628-DEL_20220628_1-DE Envoyé en préfecture le 06/07/2022 Reçu en préfecture le 06/07/2022 Affiché le ID : 092-219200078-20220628-DEL_20220628_2-DE',
    attendu: [{ forme: 'sent-and-received', identifiant: '092-219200078-20220628-DEL_20220628_1-DE', envoyé: '2022-07-06', reçu: '2022-07-06' }, { forme: 'sent-and-received', identifiant: '092-219200078-20220628-DEL_20220628_2-DE', envoyé: '2022-07-06', reçu: '2022-07-06' }] },
  { id: 'CACHET-13', cas: 'deux formes de suite',                         origine: 'définition', page: `Reçu en préfecture le 05/07/2024 ID : ${MODÈLE} Accusé de réception en préfecture ${MODÈLE} Date de réception préfecture : 06/07/2024`,
    attendu: [{ forme: 'sent-and-received', identifiant: MODÈLE, reçu: '2024-07-05' }, { forme: 'receipt', identifiant: MODÈLE, reçu: '2024-07-06' }] },
  { id: 'CACHET-14', cas: 'nom de fichier en pied de page',               origine: 'recueil @CTES', page: 'Le Maire 99_AR-013-211300074-20220106-AR-2022-02-AR-1-1_1.PDF page 2',
    attendu: [{ forme: 'identifier-alone', identifiant: '99_AR-013-211300074-20220106-AR-2022-02-AR' }] },
  { id: 'CACHET-15', cas: 'ligne trop loin : elle n’est pas du cachet',   origine: 'note 043', page: `Reçu en préfecture le 05/07/2024 ${'x '.repeat(151)}ID : ${MODÈLE}`,
    attendu: [{ forme: 'sent-and-received', reçu: '2024-07-05' }, { forme: 'sent-and-received', identifiant: MODÈLE }] },
  { id: 'CACHET-16', cas: 'ligne à trois cents caractères : elle en est', origine: 'note 043', page: `Reçu en préfecture le 05/07/2024 ${'x '.repeat(149)}ID : ${MODÈLE}`,
    attendu: [{ forme: 'sent-and-received', identifiant: MODÈLE, reçu: '2024-07-05' }] },
  { id: 'CACHET-17', cas: '« publié le » dans une phrase : aucun cachet', origine: 'définition', page: 'Vu le décret publié le 3 mai 2020, le préfet entendu, et l’arrêté affiché le 4 mai 2020', attendu: [] },
  { id: 'CACHET-18', cas: 'date d’affichage en tête d’un extrait : aucun cachet', origine: 'texte réel : Chaussan, 6 octobre 2014', page: 'en exercice : 15 présents : 15 votants : 15 Date d\'affichage : jeudi 9 octobre 2014', attendu: [] },
  { id: 'CACHET-19', cas: 'jour qui n’existe pas : en blanc',             origine: 'calendrier', page: `Reçu en préfecture le 31/06/2024 ID : ${MODÈLE}`, attendu: [{ forme: 'sent-and-received', identifiant: MODÈLE }] },
  { id: 'CACHET-20', cas: 'capitales sans accents',                       origine: 'définition', page: `ENVOYE EN PREFECTURE LE 04/07/2024 RECU EN PREFECTURE LE 05/07/2024 PUBLIE LE 06/07/2024 ID : ${MODÈLE}`,
    attendu: [{ forme: 'sent-and-received', identifiant: MODÈLE, envoyé: '2024-07-04', reçu: '2024-07-05', publié: ['2024-07-06', 'published'] }] },
  { id: 'CACHET-21', cas: '« Madrid : » n’est pas « ID : »',              origine: 'définition', page: `à Madrid : ${MODÈLE}`, attendu: [{ forme: 'identifier-alone', identifiant: MODÈLE }] },
  { id: 'CACHET-22', cas: 'clé du SIREN fausse : ce n’est pas un identifiant', origine: 'définition', page: 'ID : 042-244200771-20240704-D20240041710-DE', attendu: [] },
  { id: 'CACHET-23', cas: 'vide',                                         origine: 'définition', page: '', attendu: [] },
  { id: 'CACHET-24', cas: 'premier du mois, en lettres',                  origine: 'recueil @CTES', page: `Reçu en préfecture le 1er août 2022 Affiché le 1ER AOUT 2022 ID : ${MODÈLE}`,
    attendu: [{ forme: 'sent-and-received', identifiant: MODÈLE, reçu: '2022-08-01', publié: ['2022-08-01', 'posted'] }] },
  { id: 'CACHET-25', cas: 'sous-préfecture, visa',                        origine: 'définition', page: `Visa de la Sous-Préfecture : ${MODÈLE} / 05.07.2024`, attendu: [{ forme: 'visa', identifiant: MODÈLE, reçu: '2024-07-05' }] },
];
