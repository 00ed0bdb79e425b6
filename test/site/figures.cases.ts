/** Un chiffre changé dans le formulaire, en partant du cas modèle, et l’irrégularité qu’on lit. */
export interface FormCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  /** Le champ du formulaire, par son libellé. */
  readonly champ: string;
  readonly saisi: string;
  readonly phrase: string;
  readonly article: string;
  /** La page de règle vers laquelle mène l’irrégularité. */
  readonly règle: string;
}

const ORIGINE = 'délibération du 4 juillet 2024, un fait changé';

// prettier-ignore
export const formCases: ReadonlyArray<FormCase> = [
  { id: 'FORM-01', cas: '33 présents sur 67', origine: ORIGINE, champ: 'Membres présents', saisi: '33', phrase: 'Quorum non atteint : 34 requis sur 67 en exercice, 33 présents ; il en manque 1.', article: 'L. 2121-17', règle: 'quorum' },
  { id: 'FORM-02', cas: '80 membres en exercice', origine: ORIGINE, champ: 'Membres en exercice', saisi: '80', phrase: 'Quorum non atteint : 41 requis sur 80 en exercice, 40 présents ; il en manque 1.', article: 'L. 2121-17', règle: 'quorum' },
  { id: 'FORM-03', cas: 'convocation envoyée un jour plus tard', origine: ORIGINE, champ: 'Jour d’envoi de la convocation', saisi: '2024-06-29', phrase: 'Convocation tardive, envoyée le 29 juin 2024 pour le 4 juillet 2024 : 4 jours francs, 5 requis', article: 'L. 2121-12', règle: 'delai-de-convocation' },
  { id: 'FORM-04', cas: '47 voix pour, il n’y en a que 46', origine: ORIGINE, champ: 'Voix pour', saisi: '47', phrase: '47 votes pour 46 voix', article: 'L. 2121-20', règle: 'majorite' },
  { id: 'FORM-05', cas: '41 présents imprimés', origine: ORIGINE, champ: 'Présents imprimés', saisi: '41', phrase: '41', article: 'L. 2121-15', règle: 'chiffres-imprimes' },
  { id: 'FORM-06', cas: 'publié avant la décision', origine: ORIGINE, champ: 'Jour de publication', saisi: '2024-07-03', phrase: '3 juillet 2024', article: 'L. 2131-1', règle: 'caractere-executoire' },
  { id: 'FORM-07', cas: 'reçu avant la décision', origine: ORIGINE, champ: 'Jour de réception en préfecture', saisi: '2024-07-03', phrase: '3 juillet 2024', article: 'L. 2131-1', règle: 'transmission' },
  { id: 'FORM-08', cas: 'aucune convention', origine: ORIGINE, champ: 'Convention écrite', saisi: 'no', phrase: 'Convention absente', article: 'art. 10', règle: 'convention-de-subvention' },
  { id: 'FORM-09', cas: 'une contribution qui dépasse le coût', origine: ORIGINE, champ: 'Coût annuel du programme', saisi: '490 499,99 €', phrase: '490 500,00 €', article: '004', règle: 'programme' },
];
