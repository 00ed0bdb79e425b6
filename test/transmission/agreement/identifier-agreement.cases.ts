import type { ActNature } from '../../../src/transmission/index.js';

/** Ce que l’examen doit répondre, hors l’identifiant et les notes, communs à toutes les réponses. */
export type Attendu =
  | { readonly _tag: 'IdentifierAgrees'; readonly standing: 'conforms'; readonly suggestedNature: string | null }
  | { readonly _tag: 'IdentifierDisagrees'; readonly standing: 'breaches'; readonly component: 'siren' | 'day' | 'nature'; readonly inIdentifier: string; readonly expected: string }
  | { readonly _tag: 'IdentifierDayDiffers'; readonly standing: 'undetermined'; readonly missing: readonly ['decision-day']; readonly heldOn: string }
  | { readonly _tag: 'BodySirenUnknown'; readonly standing: 'undetermined'; readonly missing: readonly ['body-siren'] };

export interface AgreementCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly identifiant: string;
  /** Le SIREN de l’organisme, `null` s’il n’est pas connu. */
  readonly siren: string | null;
  readonly séance: string;
  /** La nature de l’acte, si elle est à comparer. */
  readonly nature?: ActNature;
  readonly attendu: ReadonlyArray<Attendu>;
}

const autreSiren = (inIdentifier: string, expected: string): Attendu => ({ _tag: 'IdentifierDisagrees', standing: 'breaches', component: 'siren', inIdentifier, expected });
const avantLaSéance = (inIdentifier: string, expected: string): Attendu => ({ _tag: 'IdentifierDisagrees', standing: 'breaches', component: 'day', inIdentifier, expected });
const aprèsLaSéance = (heldOn: string): Attendu => ({ _tag: 'IdentifierDayDiffers', standing: 'undetermined', missing: ['decision-day'], heldOn });
const accord = (suggestedNature: string | null): Attendu => ({ _tag: 'IdentifierAgrees', standing: 'conforms', suggestedNature });
const autreNature = (inIdentifier: string, expected: string): Attendu => ({ _tag: 'IdentifierDisagrees', standing: 'breaches', component: 'nature', inIdentifier, expected });
const sirenInconnu: Attendu = { _tag: 'BodySirenUnknown', standing: 'undetermined', missing: ['body-siren'] };

// prettier-ignore
export const agreementCases: ReadonlyArray<AgreementCase> = [
  { id: 'ACCORD-01', cas: 'délibération modèle',                                origine: 'délibération du 4 juillet 2024', identifiant: '99_DE-042-244200770-20240704-D20240041710', siren: '244200770', séance: '2024-07-04', attendu: [accord('DE')] },
  { id: 'ACCORD-02', cas: 'SIREN d’un autre organisme',                         origine: 'délibération du 4 juillet 2024, un fait changé', identifiant: '99_DE-042-200066918-20240704-D20240041710', siren: '244200770', séance: '2024-07-04', attendu: [autreSiren('200066918', '244200770')] },
  { id: 'ACCORD-03', cas: 'jour de l’envoi, après la séance',                   origine: 'identifiant publié', identifiant: '077-217701929-20220701-DEL20220624_01-DE', siren: '217701929', séance: '2022-06-24', attendu: [aprèsLaSéance('2022-06-24')] },
  { id: 'ACCORD-04', cas: 'le lendemain de la séance',                          origine: 'délibération du 4 juillet 2024, un fait changé', identifiant: '99_DE-042-244200770-20240705-D20240041710', siren: '244200770', séance: '2024-07-04', attendu: [aprèsLaSéance('2024-07-04')] },
  { id: 'ACCORD-05', cas: 'la veille de la séance',                             origine: 'délibération du 4 juillet 2024, un fait changé', identifiant: '99_DE-042-244200770-20240703-D20240041710', siren: '244200770', séance: '2024-07-04', attendu: [avantLaSéance('2024-07-03', '2024-07-04')] },
  { id: 'ACCORD-06', cas: '31 décembre daté de l’année suivante',               origine: 'recueil @CTES : année comptée en semaines par une plate-forme', identifiant: '042-244200770-20191231-D1-DE', siren: '244200770', séance: '2018-12-31', attendu: [aprèsLaSéance('2018-12-31')] },
  { id: 'ACCORD-07', cas: 'SIREN de l’organisme inconnu, jour de la séance',    origine: 'définition', identifiant: '99_DE-042-244200770-20240704-D20240041710', siren: null, séance: '2024-07-04', attendu: [sirenInconnu] },
  { id: 'ACCORD-08', cas: 'SIREN de l’organisme inconnu, jour après la séance', origine: 'définition', identifiant: '99_DE-042-244200770-20240712-D20240041710', siren: null, séance: '2024-07-04', attendu: [sirenInconnu, aprèsLaSéance('2024-07-04')] },
  { id: 'ACCORD-09', cas: 'ni le SIREN ni le jour',                             origine: 'définition', identifiant: '99_DE-042-200066918-20240703-D20240041710', siren: '244200770', séance: '2024-07-04', attendu: [autreSiren('200066918', '244200770'), avantLaSéance('2024-07-03', '2024-07-04')] },
  { id: 'ACCORD-10', cas: 'nature d’un arrêté, celle de l’acte n’étant pas donnée', origine: 'recueil @CTES', identifiant: '042-244200770-20240704-D20240041710-AR', siren: '244200770', séance: '2024-07-04', attendu: [accord(null)] },
  { id: 'ACCORD-11', cas: 'délibération transmise comme arrêté',                origine: 'texte réel : CC des Portes Euréliennes d’Île-de-France, 21 mars 2024', identifiant: '028-200069953-20240321-204_03_01-AR', siren: '200069953', séance: '2024-03-21', nature: 'DE', attendu: [autreNature('AR', 'DE')] },
  { id: 'ACCORD-12', cas: 'délibération transmise comme délibération',          origine: 'recueil @CTES', identifiant: '042-244200770-20240704-D20240041710-DE', siren: '244200770', séance: '2024-07-04', nature: 'DE', attendu: [accord(null)] },
  { id: 'ACCORD-13', cas: 'délibération transmise comme document budgétaire',   origine: 'définition', identifiant: '042-244200770-20240704-D1-BF', siren: '244200770', séance: '2024-07-04', nature: 'DE', attendu: [accord(null)] },
  { id: 'ACCORD-14', cas: 'délibération transmise comme contrat',               origine: 'définition', identifiant: '042-244200770-20240704-D1-CC', siren: '244200770', séance: '2024-07-04', nature: 'DE', attendu: [accord(null)] },
  { id: 'ACCORD-15', cas: 'délibération transmise comme autre acte',            origine: 'définition', identifiant: '042-244200770-20240704-D1-AU', siren: '244200770', séance: '2024-07-04', nature: 'DE', attendu: [accord(null)] },
  { id: 'ACCORD-16', cas: 'arrêté individuel transmis comme réglementaire',     origine: 'définition', identifiant: '042-244200770-20240704-D1-AR', siren: '244200770', séance: '2024-07-04', nature: 'AI', attendu: [autreNature('AR', 'AI')] },
  { id: 'ACCORD-17', cas: 'nature absente : le type la suggère, elle n’est pas comparée', origine: 'définition', identifiant: '99_AR-042-244200770-20240704-D1', siren: '244200770', séance: '2024-07-04', nature: 'DE', attendu: [accord('AR')] },
  { id: 'ACCORD-18', cas: 'type de contrat : la nature CC',                     origine: 'recueil @CTES', identifiant: '99_DC-042-244200770-20240704-D1', siren: '244200770', séance: '2024-07-04', attendu: [accord('CC')] },
  { id: 'ACCORD-19', cas: 'type budgétaire : la nature BF',                     origine: 'recueil @CTES', identifiant: '99_BU-042-244200770-20240704-D1', siren: '244200770', séance: '2024-07-04', attendu: [accord('BF')] },
  { id: 'ACCORD-20', cas: '99_AU, type d’annexe de toute nature, n’en suggère aucune', origine: 'recueil @CTES', identifiant: '99_AU-042-244200770-20240704-D1', siren: '244200770', séance: '2024-07-04', attendu: [accord(null)] },
  { id: 'ACCORD-21', cas: '21_DE, type de deux natures, n’en suggère aucune',   origine: 'recueil @CTES', identifiant: '21_DE-042-244200770-20240704-D1', siren: '244200770', séance: '2024-07-04', attendu: [accord(null)] },
  { id: 'ACCORD-22', cas: 'la nature est écrite : le type ne suggère plus rien', origine: 'définition', identifiant: '99_DE-042-244200770-20240704-D20240041710-DE', siren: '244200770', séance: '2024-07-04', nature: 'DE', attendu: [accord(null)] },
];
