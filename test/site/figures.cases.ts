/** Ce qu’on change dans le formulaire, en partant du cas modèle, et l’irrégularité qu’on lit. */
export interface FormCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  /** Chaque champ du formulaire, par son libellé, et ce qu’on y écrit ou choisit. */
  readonly saisies: ReadonlyArray<readonly [champ: string, saisi: string]>;
  readonly phrase: string;
  readonly article: string;
  /** La page de règle vers laquelle mène l’irrégularité. */
  readonly règle: string;
}

const ORIGINE = 'délibération du 4 juillet 2024, un fait changé';

// prettier-ignore
export const formCases: ReadonlyArray<FormCase> = [
  { id: 'FORM-01', cas: '33 présents sur 67', origine: ORIGINE, saisies: [['Membres présents', '33']], phrase: 'Quorum non atteint : 34 requis sur 67 en exercice, 33 présents ; il en manque 1.', article: 'L. 2121-17', règle: 'quorum' },
  { id: 'FORM-02', cas: '80 membres en exercice', origine: ORIGINE, saisies: [['Membres en exercice', '80']], phrase: 'Quorum non atteint : 41 requis sur 80 en exercice, 40 présents ; il en manque 1.', article: 'L. 2121-17', règle: 'quorum' },
  { id: 'FORM-03', cas: 'convocation envoyée un jour plus tard', origine: ORIGINE, saisies: [['Jour d’envoi de la convocation', '2024-06-29']], phrase: 'Convocation tardive, envoyée le 29 juin 2024 pour le 4 juillet 2024 : 4 jours francs, 5 requis', article: 'L. 2121-12', règle: 'delai-de-convocation' },
  { id: 'FORM-04', cas: '47 voix pour, il n’y en a que 46', origine: ORIGINE, saisies: [['Voix pour', '47'], ['Voix contre', '0']], phrase: '47 votes pour 46 voix', article: 'L. 2121-20', règle: 'majorite' },
  { id: 'FORM-05', cas: '41 présents imprimés', origine: ORIGINE, saisies: [['Présents imprimés', '41']], phrase: '41', article: 'L. 2121-15', règle: 'chiffres-imprimes' },
  { id: 'FORM-06', cas: 'publié avant la décision', origine: ORIGINE, saisies: [['Jour de publication', '2024-07-03']], phrase: '3 juillet 2024', article: 'L. 2131-1', règle: 'caractere-executoire' },
  { id: 'FORM-07', cas: 'reçu avant la décision', origine: ORIGINE, saisies: [['Jour de réception en préfecture', '2024-07-03']], phrase: '3 juillet 2024', article: 'L. 2131-1', règle: 'transmission' },
  { id: 'FORM-08', cas: 'aucune convention', origine: ORIGINE, saisies: [['Convention écrite', 'no']], phrase: 'Convention absente', article: 'art. 10', règle: 'convention-de-subvention' },
  { id: 'FORM-09', cas: 'une contribution qui dépasse le coût', origine: ORIGINE, saisies: [['Coût annuel du programme', '490 499,99 €']], phrase: '490 500,00 €', article: '004', règle: 'programme' },
];

/** Ce qu’un champ refuse : la phrase sous ce champ, la même à la place du rapport. */
export interface RefusedCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly champ: string;
  readonly saisi: string;
  /** Le champ sous lequel on le lit, s’il est autre. */
  readonly sous?: string;
  readonly phrase: string;
}

// prettier-ignore
export const refusedCases: ReadonlyArray<RefusedCase> = [
  { id: 'REFUS-01', cas: 'plus de présents que la feuille ne nomme de membres', origine: 'définition', champ: 'Membres présents', saisi: '80', phrase: 'Membres présents : on trouve « 80 » ; on attend un nombre entier, entre 0 et 67 : corrigez-le.' },
  { id: 'REFUS-02', cas: 'un nombre négatif de présents', origine: 'définition', champ: 'Membres présents', saisi: '−3', phrase: 'Membres présents : on trouve « −3 » ; on attend un nombre entier, entre 0 et 67 : corrigez-le.' },
  { id: 'REFUS-03', cas: 'un de trop', origine: 'définition', champ: 'Membres présents', saisi: '68', phrase: 'Membres présents : on trouve « 68 » ; on attend un nombre entier, entre 0 et 67 : corrigez-le.' },
  { id: 'REFUS-04', cas: 'les présents vidés', origine: 'définition', champ: 'Membres présents', saisi: '', phrase: 'Membres présents : on trouve un champ vide ; on attend un nombre entier, entre 0 et 67 : corrigez-le.' },
  { id: 'REFUS-05', cas: 'un montant qui n’en est pas un', origine: 'définition', champ: 'Montant de la subvention', saisi: 'abc', phrase: 'Montant de la subvention : « abc » n’est pas un montant' },
  { id: 'REFUS-06', cas: 'des membres en nombre négatif', origine: 'définition', champ: 'Membres en exercice', saisi: '-3', phrase: 'Membres en exercice : on trouve -3 ; on attend un nombre entier, positif ou nul : corrigez-le.' },
  { id: 'REFUS-07', cas: 'des voix pour, sans voix contre', origine: 'définition', champ: 'Voix pour', saisi: '40', sous: 'Voix contre', phrase: 'Voix contre : on trouve un champ vide ; on attend un nombre entier, positif ou nul : corrigez-le.' },
  { id: 'REFUS-08', cas: 'des voix contre, sans voix pour', origine: 'définition', champ: 'Voix contre', saisi: '3', sous: 'Voix pour', phrase: 'Voix pour : on trouve un champ vide ; on attend un nombre entier, positif ou nul : corrigez-le.' },
  { id: 'REFUS-09', cas: 'un identifiant dont le jour n’existe pas', origine: 'définition', champ: 'Identifiant de l’acte', saisi: '042-244200770-20240230-D20240041710-DE', phrase: 'Identifiant de l’acte : « 042-244200770-20240230-D20240041710-DE » n’est pas un identifiant d’acte' },
  { id: 'REFUS-10', cas: 'des membres en lettres', origine: 'définition', champ: 'Membres en exercice', saisi: 'soixante', phrase: 'Membres en exercice : on trouve « soixante » ; on attend un nombre entier, positif ou nul : corrigez-le.' },
];
