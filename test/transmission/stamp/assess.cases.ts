/** Un constat, sans son cachet, ses sources et ses notes. */
type Constat = Readonly<Record<string, unknown>>;

export interface StampedCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly page: string;
  readonly séance: string;
  readonly acte?: { readonly siren?: string; readonly numéro?: string; readonly reçu?: string; readonly publié?: string };
  readonly attendu: ReadonlyArray<Constat>;
}

const PAGE = 'Envoyé en préfecture le 05/07/2024 Reçu en préfecture le 08/07/2024 Publié le 09/07/2024 ID : 042-244200770-20240704-D20240041710-DE';
const accord = { _tag: 'StampAgrees', standing: 'conforms' };
const jour = (what: string, printed: string, against: string, other: string): Constat => ({ _tag: 'StampDayContradicted', standing: 'breaches', what, printed, against, other });

// prettier-ignore
export const stampedCases: ReadonlyArray<StampedCase> = [
  { id: 'CACHETACTE-01', cas: 'rien ne contredit',                     origine: 'définition', page: PAGE, séance: '2024-07-04', acte: { siren: '244200770', numéro: '2024.00417', reçu: '2024-07-08', publié: '2024-07-09' }, attendu: [accord] },
  { id: 'CACHETACTE-02', cas: 'jour de l’identifiant avant la séance', origine: 'définition', page: PAGE, séance: '2024-07-05', acte: { siren: '244200770' }, attendu: [{ _tag: 'IdentifierDisagrees', standing: 'breaches', component: 'day', inIdentifier: '2024-07-04', expected: '2024-07-05' }] },
  { id: 'CACHETACTE-03', cas: 'nature d’un arrêté',                    origine: 'texte réel : CC des Portes Euréliennes d’Île-de-France, 21 mars 2024', page: 'Reçu en préfecture le 27/03/2024 ID : 028-200069953-20240321-204_03_01-AR', séance: '2024-03-21', acte: { siren: '200069953' }, attendu: [{ _tag: 'IdentifierDisagrees', standing: 'breaches', component: 'nature', inIdentifier: 'AR', expected: 'DE' }] },
  { id: 'CACHETACTE-04', cas: 'SIREN d’un autre, numéro d’un autre',   origine: 'définition', page: PAGE, séance: '2024-07-04', acte: { siren: '200069953', numéro: '2024.00419' }, attendu: [
    { _tag: 'IdentifierDisagrees', standing: 'breaches', component: 'siren', inIdentifier: '244200770', expected: '200069953' },
    { _tag: 'InternalNumberDiffers', standing: 'undetermined', missing: ['act-of-the-number'], deliberationNumber: '2024.00419', internalNumber: 'D20240041710' }] },
  { id: 'CACHETACTE-05', cas: 'reçu un autre jour que celui du registre', origine: 'définition', page: PAGE, séance: '2024-07-04', acte: { siren: '244200770', reçu: '2024-07-12' }, attendu: [jour('received', '2024-07-08', 'recorded', '2024-07-12')] },
  { id: 'CACHETACTE-06', cas: 'publié un autre jour que celui du registre', origine: 'définition', page: PAGE, séance: '2024-07-04', acte: { siren: '244200770', publié: '2024-07-12' }, attendu: [jour('published', '2024-07-09', 'recorded', '2024-07-12')] },
  { id: 'CACHETACTE-07', cas: 'reçu avant d’être envoyé',              origine: 'définition', page: 'Envoyé en préfecture le 08/07/2024 Reçu en préfecture le 05/07/2024 ID : 042-244200770-20240704-D1-DE', séance: '2024-07-04', acte: { siren: '244200770' }, attendu: [jour('received', '2024-07-05', 'sent', '2024-07-08')] },
  { id: 'CACHETACTE-08', cas: 'envoyé, reçu et publié avant la séance', origine: 'définition', page: PAGE, séance: '2024-07-10', attendu: [
    { _tag: 'BodySirenUnknown', standing: 'undetermined', missing: ['body-siren'] }, { _tag: 'IdentifierDisagrees', standing: 'breaches', component: 'day', inIdentifier: '2024-07-04', expected: '2024-07-10' },
    jour('sent', '2024-07-05', 'decided', '2024-07-10'), jour('received', '2024-07-08', 'decided', '2024-07-10'), jour('published', '2024-07-09', 'decided', '2024-07-10')] },
  { id: 'CACHETACTE-09', cas: 'le jour de la séance : rien ne contredit', origine: 'définition', page: 'Envoyé en préfecture le 04/07/2024 Reçu en préfecture le 04/07/2024 Publié le 04/07/2024 ID : 042-244200770-20240704-D1-DE', séance: '2024-07-04', acte: { siren: '244200770' }, attendu: [accord] },
  { id: 'CACHETACTE-10', cas: 'identifiant lu en partie',              origine: 'texte réel : Portet-sur-Garonne, 16 février 2023', page: 'Accusé de réception en préfecture 031-213104334-20230216-202302ADG001gËéance Reçu le 23/02/2023', séance: '2023-02-16', acte: { siren: '213104334' }, attendu: [{ _tag: 'StampUnreadable', standing: 'undetermined', missing: ['identifier-of-the-act'] }] },
  { id: 'CACHETACTE-11', cas: 'plateforme d’essai',                    origine: 'recueil @CTES', page: 'Reception simulée le 05/07/2024\nPublication simulée le\nID : 001-000000000-20240704-TEST-DE', séance: '2024-07-04', acte: { siren: '000000000' }, attendu: [{ _tag: 'StampSimulated', standing: 'undetermined', missing: ['transmission-day'] }] },
  { id: 'CACHETACTE-12', cas: 'numéro imprimé dans le cachet, à un signe près', origine: 'recueil @CTES', page: 'Date de réception AR 31/01/2023 Numéro de l’acte 1_202311 Identifiant unique de l’acte: 009-210901856-20230123-1202311-DE', séance: '2023-01-23', acte: { siren: '210901856' }, attendu: [accord] },
  { id: 'CACHETACTE-13', cas: 'numéro imprimé dans le cachet, autre',  origine: 'définition', page: 'Date de réception AR 31/01/2023 Numéro de l’acte 1_202312 Identifiant unique de l’acte: 009-210901856-20230123-1202311-DE', séance: '2023-01-23', acte: { siren: '210901856' }, attendu: [{ _tag: 'InternalNumberDiffers', standing: 'undetermined', missing: ['act-of-the-number'], deliberationNumber: '1_202312', internalNumber: '1202311' }] },
  { id: 'CACHETACTE-14', cas: 'sans identifiant : seuls les jours se comparent', origine: 'forme d’un texte réel : Tronget, reçu le 1er décembre 2023', page: 'ACTE EXECUTOIRE Reçu par le représentant de l’Etat le 12/07/2024 et publié le 15/07/2024', séance: '2024-07-04', acte: { reçu: '2024-07-12', publié: '2024-07-12' }, attendu: [jour('published', '2024-07-15', 'recorded', '2024-07-12')] },
  { id: 'CACHETACTE-15', cas: 'cachet qui ne dit ni le jour de réception ni celui de publication : rien à comparer au registre', origine: 'définition', page: 'ID : 042-244200770-20240704-D1-DE', séance: '2024-07-04', acte: { siren: '244200770', reçu: '2024-07-12', publié: '2024-07-15' }, attendu: [accord] },
];
