export interface ReceiptCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  /** Le jour de réception par le représentant de l’État, et l’identifiant de l’acte ; `null` s’ils ne sont pas connus. */
  readonly reçu: string | null;
  readonly identifiant: string | null;
  readonly attendu: 'ReceivedByPrefecture' | 'ReceivedBeforeItsDay' | 'ReceiptUnknown';
}

// prettier-ignore
export const receiptCases: ReadonlyArray<ReceiptCase> = [
  { id: 'RÉCEPTION-01', cas: 'délibération modèle, reçue le 12 juillet 2024',      origine: 'délibération du 4 juillet 2024', reçu: '2024-07-12', identifiant: '99_DE-042-244200770-20240704-D20240041710', attendu: 'ReceivedByPrefecture' },
  { id: 'RÉCEPTION-02', cas: 'reçue le jour de la séance',                         origine: 'définition', reçu: '2024-07-04', identifiant: '99_DE-042-244200770-20240704-D20240041710', attendu: 'ReceivedByPrefecture' },
  { id: 'RÉCEPTION-03', cas: 'reçue la veille du jour de son identifiant',         origine: 'définition', reçu: '2024-07-03', identifiant: '99_DE-042-244200770-20240704-D20240041710', attendu: 'ReceivedBeforeItsDay' },
  { id: 'RÉCEPTION-04', cas: 'reçue, sans identifiant connu',                      origine: 'définition', reçu: '2024-07-12', identifiant: null, attendu: 'ReceivedByPrefecture' },
  { id: 'RÉCEPTION-05', cas: 'un identifiant, aucun jour de réception',            origine: 'délibération du 4 juillet 2024, un fait retiré', reçu: null, identifiant: '99_DE-042-244200770-20240704-D20240041710', attendu: 'ReceiptUnknown' },
  { id: 'RÉCEPTION-06', cas: 'rien',                                               origine: 'définition', reçu: null, identifiant: null, attendu: 'ReceiptUnknown' },
];
