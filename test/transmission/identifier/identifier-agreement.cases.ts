/** Ce que l’examen doit répondre, hors l’identifiant et les notes, communs à toutes les réponses. */
export type Attendu =
  | { readonly _tag: 'IdentifierAgrees'; readonly standing: 'conforms' }
  | { readonly _tag: 'IdentifierDisagrees'; readonly standing: 'breaches'; readonly component: 'siren' | 'day'; readonly inIdentifier: string; readonly expected: string }
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
  readonly attendu: ReadonlyArray<Attendu>;
}

const autreSiren = (inIdentifier: string, expected: string): Attendu => ({ _tag: 'IdentifierDisagrees', standing: 'breaches', component: 'siren', inIdentifier, expected });
const avantLaSéance = (inIdentifier: string, expected: string): Attendu => ({ _tag: 'IdentifierDisagrees', standing: 'breaches', component: 'day', inIdentifier, expected });
const aprèsLaSéance = (heldOn: string): Attendu => ({ _tag: 'IdentifierDayDiffers', standing: 'undetermined', missing: ['decision-day'], heldOn });
const sirenInconnu: Attendu = { _tag: 'BodySirenUnknown', standing: 'undetermined', missing: ['body-siren'] };

// prettier-ignore
export const agreementCases: ReadonlyArray<AgreementCase> = [
  { id: 'ACCORD-01', cas: 'délibération modèle',                                origine: 'délibération du 4 juillet 2024', identifiant: '99_DE-042-244200770-20240704-D20240041710', siren: '244200770', séance: '2024-07-04', attendu: [{ _tag: 'IdentifierAgrees', standing: 'conforms' }] },
  { id: 'ACCORD-02', cas: 'SIREN d’un autre organisme',                         origine: 'délibération du 4 juillet 2024, un fait changé', identifiant: '99_DE-042-200066918-20240704-D20240041710', siren: '244200770', séance: '2024-07-04', attendu: [autreSiren('200066918', '244200770')] },
  { id: 'ACCORD-03', cas: 'jour de l’envoi, après la séance',                   origine: 'identifiant publié (A026)', identifiant: '077-217701929-20220701-DEL20220624_01-DE', siren: '217701929', séance: '2022-06-24', attendu: [aprèsLaSéance('2022-06-24')] },
  { id: 'ACCORD-04', cas: 'le lendemain de la séance',                          origine: 'délibération du 4 juillet 2024, un fait changé', identifiant: '99_DE-042-244200770-20240705-D20240041710', siren: '244200770', séance: '2024-07-04', attendu: [aprèsLaSéance('2024-07-04')] },
  { id: 'ACCORD-05', cas: 'la veille de la séance',                             origine: 'délibération du 4 juillet 2024, un fait changé', identifiant: '99_DE-042-244200770-20240703-D20240041710', siren: '244200770', séance: '2024-07-04', attendu: [avantLaSéance('2024-07-03', '2024-07-04')] },
  { id: 'ACCORD-06', cas: '31 décembre daté de l’année suivante',               origine: 'recueil @CTES : année comptée en semaines par une plate-forme', identifiant: '042-244200770-20191231-D1-DE', siren: '244200770', séance: '2018-12-31', attendu: [aprèsLaSéance('2018-12-31')] },
  { id: 'ACCORD-07', cas: 'SIREN de l’organisme inconnu, jour de la séance',    origine: 'définition', identifiant: '99_DE-042-244200770-20240704-D20240041710', siren: null, séance: '2024-07-04', attendu: [sirenInconnu] },
  { id: 'ACCORD-08', cas: 'SIREN de l’organisme inconnu, jour après la séance', origine: 'définition', identifiant: '99_DE-042-244200770-20240712-D20240041710', siren: null, séance: '2024-07-04', attendu: [sirenInconnu, aprèsLaSéance('2024-07-04')] },
  { id: 'ACCORD-09', cas: 'ni le SIREN ni le jour',                             origine: 'définition', identifiant: '99_DE-042-200066918-20240703-D20240041710', siren: '244200770', séance: '2024-07-04', attendu: [autreSiren('200066918', '244200770'), avantLaSéance('2024-07-03', '2024-07-04')] },
  { id: 'ACCORD-10', cas: 'nature d’un arrêté : l’accord n’en dépend pas',      origine: 'recueil @CTES, section a', identifiant: '042-244200770-20240704-D20240041710-AR', siren: '244200770', séance: '2024-07-04', attendu: [{ _tag: 'IdentifierAgrees', standing: 'conforms' }] },
];
