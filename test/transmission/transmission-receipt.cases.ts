export interface ReceiptCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly décidé: string;
  /** Le jour de réception par le représentant de l’État, et l’identifiant de l’acte ; `null` s’ils ne sont pas connus. */
  readonly reçu: string | null;
  readonly identifiant: string | null;
  readonly attendu: 'ReceivedByPrefecture' | 'ReceivedBeforeItsDay' | 'ReceiptUnknown';
  /** Le jour de l’acte avant lequel il n’a pu être reçu. */
  readonly jour?: string;
}

const MODELE = '99_DE-042-244200770-20240704-D20240041710';

// prettier-ignore
export const receiptCases: ReadonlyArray<ReceiptCase> = [
  { id: 'RÉCEPTION-01', cas: 'délibération modèle, reçue le 12 juillet 2024', origine: 'délibération du 4 juillet 2024', décidé: '2024-07-04', reçu: '2024-07-12', identifiant: MODELE, attendu: 'ReceivedByPrefecture' },
  { id: 'RÉCEPTION-02', cas: 'reçue le jour de la séance',                    origine: 'définition', décidé: '2024-07-04', reçu: '2024-07-04', identifiant: MODELE, attendu: 'ReceivedByPrefecture' },
  { id: 'RÉCEPTION-03', cas: 'reçue la veille de la séance',                  origine: 'définition', décidé: '2024-07-04', reçu: '2024-07-03', identifiant: MODELE, attendu: 'ReceivedBeforeItsDay', jour: '2024-07-04' },
  { id: 'RÉCEPTION-04', cas: 'reçue, sans identifiant connu',                 origine: 'définition', décidé: '2024-07-04', reçu: '2024-07-12', identifiant: null, attendu: 'ReceivedByPrefecture' },
  { id: 'RÉCEPTION-05', cas: 'un identifiant, aucun jour de réception',       origine: 'délibération du 4 juillet 2024, un fait retiré', décidé: '2024-07-04', reçu: null, identifiant: MODELE, attendu: 'ReceiptUnknown' },
  { id: 'RÉCEPTION-06', cas: 'rien',                                          origine: 'définition', décidé: '2024-07-04', reçu: null, identifiant: null, attendu: 'ReceiptUnknown' },
  { id: 'RÉCEPTION-07', cas: 'reçue la veille de la séance, sans identifiant', origine: 'définition', décidé: '2024-07-04', reçu: '2024-07-03', identifiant: null, attendu: 'ReceivedBeforeItsDay', jour: '2024-07-04' },
  { id: 'RÉCEPTION-08', cas: 'reçue après la séance, avant le jour de son identifiant', origine: 'définition', décidé: '2024-07-01', reçu: '2024-07-03', identifiant: MODELE, attendu: 'ReceivedBeforeItsDay', jour: '2024-07-04' },
  { id: 'RÉCEPTION-09', cas: 'reçue avant la séance, après le jour de son identifiant', origine: 'définition', décidé: '2024-07-10', reçu: '2024-07-08', identifiant: MODELE, attendu: 'ReceivedBeforeItsDay', jour: '2024-07-10' },
];
