/** Une ligne de subvention correcte ; chaque cas en change une cellule. */
export const SUBVENTION: Readonly<Record<string, string>> = {
  nomAttribuant: 'Saint-Étienne Métropole',
  idAttribuant: '24420077000117',
  dateConvention: '2024-07-04',
  referenceDecision: '2024.00417',
  nomBeneficiaire: 'Association A',
  idBeneficiaire: '38047555800058',
  rnaBeneficiaire: '',
  objet: 'Fonctionnement',
  montant: '94000.00',
  nature: 'aide en numéraire',
  conditionsVersement: 'échelonné',
  datesPeriodeVersement: '2024-07-12/2027-12-31',
  idRAE: '',
  notificationUE: 'non',
  pourcentageSubvention: '1.00',
  dispositifAide: '',
};

/** Une ligne de délibération correcte ; chaque cas en change une cellule. */
export const DÉLIBÉRATION: Readonly<Record<string, string>> = {
  COLL_NOM: 'Saint-Étienne Métropole',
  COLL_SIRET: '24420077000117',
  DELIB_ID: '2024.00417',
  DELIB_DATE: '2024-07-04',
  DELIB_MATIERE_CODE: '7.5',
  DELIB_MATIERE_NOM: 'finances locales/subventions',
  DELIB_OBJET: 'Contrat local des solidarités',
  BUDGET_ANNEE: '2024/2027',
  BUDGET_NOM: 'Budget principal',
  PREF_ID: 'PREF042',
  PREF_DATE: '2024-07-12',
  VOTE_EFFECTIF: '67',
  VOTE_REEL: '46',
  VOTE_POUR: '44',
  VOTE_CONTRE: '1',
  VOTE_ABSTENTION: '1',
  DELIB_URL: '',
};

export interface CellCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  /** Les cellules qui changent. */
  readonly cellules: Readonly<Record<string, string>>;
  /** Colonne et défaut ; aucun si la ligne est correcte. */
  readonly défauts: ReadonlyArray<readonly [string | null, Readonly<Record<string, unknown>>]>;
  /** La ligne est-elle lue malgré ses défauts ? */
  readonly lue: 'oui' | 'non';
  /** Ce qui est lu et qui diffère de la ligne correcte, les montants en centimes ; `null` pour un champ qui n’est plus là. */
  readonly champs?: Readonly<Record<string, unknown>>;
}

/** Ce qui se lit dans les deux lignes correctes. */
export const SUBVENTION_LUE: Readonly<Record<string, unknown>> = {
  grantorName: 'Saint-Étienne Métropole', grantorSiret: '24420077000117', agreedOn: '2024-07-04', decision: '2024.00417',
  beneficiaryName: 'Association A', beneficiarySiret: '38047555800058', object: 'Fonctionnement', total: 94_000_00, nature: 'cash',
  payment: 'échelonné', paidOver: { from: '2024-07-12', until: '2027-12-31' }, notifiedToEuropeanUnion: 'no',
  share: { _tag: 'Rate', numerator: 1, denominator: 1 },
};

export const DÉLIBÉRATION_LUE: Readonly<Record<string, unknown>> = {
  authorityName: 'Saint-Étienne Métropole', authoritySiret: '24420077000117', number: '2024.00417', decidedOn: '2024-07-04', matter: '7.5',
  matterLabel: 'finances locales/subventions', subject: 'Contrat local des solidarités', budgetYears: { from: 2024, until: 2027 },
  budgetName: 'Budget principal', prefecture: 'PREF042', receivedOn: '2024-07-12', entitled: 67, takingPart: 46, for: 44, against: 1, abstentions: 1,
};

const SCHÉMA = 'schéma scdl/subventions 2.1.1';
const siret = (text: string): Readonly<Record<string, unknown>> => ({ _tag: 'WrongLength', what: 'siret', text, found: text.length });

// prettier-ignore
export const subsidyCases: ReadonlyArray<CellCase> = [
  { id: 'SUB-01', cas: 'la ligne correcte',                                 origine: SCHÉMA, cellules: {}, défauts: [], lue: 'oui' },
  { id: 'SUB-02', cas: 'SIRET abîmé par un tableur : refusé, jamais réparé', origine: 'registre réel : Toulouse Métropole, 2022', cellules: { idAttribuant: '2,43E+13' }, défauts: [['idAttribuant', siret('2,43E+13')]], lue: 'non' },
  { id: 'SUB-03', cas: 'SIRET de neuf chiffres',                            origine: 'exemple officiel invalide', cellules: { idAttribuant: '218601946' }, défauts: [['idAttribuant', siret('218601946')]], lue: 'non' },
  { id: 'SUB-04', cas: 'SIRET dont la clé est fausse',                      origine: 'exemple officiel invalide', cellules: { idAttribuant: '21860194600000' }, défauts: [['idAttribuant', { _tag: 'WrongChecksum', what: 'siret', text: '21860194600000' }]], lue: 'non' },
  { id: 'SUB-05', cas: 'le RNA suffit au bénéficiaire',                     origine: SCHÉMA, cellules: { idBeneficiaire: '', rnaBeneficiaire: 'W333216789' }, défauts: [], lue: 'oui', champs: { beneficiarySiret: null, beneficiaryRna: 'W333216789' } },
  { id: 'SUB-06', cas: 'ni SIRET ni RNA',                                   origine: SCHÉMA, cellules: { idBeneficiaire: '' }, défauts: [[null, { _tag: 'OneColumnRequired', columns: ['idBeneficiaire', 'rnaBeneficiaire'] }]], lue: 'non' },
  { id: 'SUB-07', cas: 'un SIRET illisible n’est pas une absence de SIRET', origine: 'registre réel : Toulouse Métropole, 2022', cellules: { idBeneficiaire: '7,17E+13' }, défauts: [['idBeneficiaire', siret('7,17E+13')]], lue: 'non' },
  { id: 'SUB-08', cas: 'cellule demandée et vide',                          origine: 'registre réel : Toulouse Métropole, 2022', cellules: { dateConvention: '' }, défauts: [['dateConvention', { _tag: 'EmptyCell' }]], lue: 'non' },
  { id: 'SUB-09', cas: 'jour à la française : lu et signalé',               origine: 'registre réel : Toulouse Métropole, 2022', cellules: { datesPeriodeVersement: '06/12/2022' }, défauts: [['datesPeriodeVersement', { _tag: 'FrenchDay', found: '06/12/2022', read: '2022-12-06' }]], lue: 'oui', champs: { paidOver: { from: '2022-12-06' } } },
  { id: 'SUB-10', cas: 'un jour qui n’existe pas ne se décale pas',         origine: 'exemple officiel « valide » : 2017-30-05', cellules: { datesPeriodeVersement: '2017-03-02/2017-30-05' }, défauts: [['datesPeriodeVersement', { _tag: 'UnknownComponent', what: 'civil-day', text: '2017-30-05', part: 'month' }]], lue: 'non' },
  { id: 'SUB-11', cas: 'période à rebours',                                 origine: 'exemple officiel « valide » : 2017-04-12/2017-03-09', cellules: { datesPeriodeVersement: '2017-04-12/2017-03-09' }, défauts: [['datesPeriodeVersement', { _tag: 'PeriodReversed', from: '2017-04-12', until: '2017-03-09' }]], lue: 'non' },
  { id: 'SUB-12', cas: 'un seul jour',                                      origine: SCHÉMA, cellules: { datesPeriodeVersement: '2024-07-12' }, défauts: [], lue: 'oui', champs: { paidOver: { from: '2024-07-12' } } },
  { id: 'SUB-13', cas: 'même jour au début et à la fin',                    origine: SCHÉMA, cellules: { datesPeriodeVersement: '2024-07-12/2024-07-12' }, défauts: [], lue: 'oui', champs: { paidOver: { from: '2024-07-12', until: '2024-07-12' } } },
  { id: 'SUB-14', cas: 'ancien séparateur de période',                      origine: 'exemple officiel invalide', cellules: { datesPeriodeVersement: '2017-06-27_2018-06-27' }, défauts: [['datesPeriodeVersement', { _tag: 'OldPeriodSeparator', found: '2017-06-27_2018-06-27' }]], lue: 'oui', champs: { paidOver: { from: '2017-06-27', until: '2018-06-27' } } },
  { id: 'SUB-15', cas: 'trois jours ne font pas une période',               origine: 'définition', cellules: { datesPeriodeVersement: '2024-01-01/2024-02-01/2024-03-01' }, défauts: [['datesPeriodeVersement', { _tag: 'NotAPeriod', of: 'days', found: '2024-01-01/2024-02-01/2024-03-01' }]], lue: 'non' },
  { id: 'SUB-16', cas: 'virgule décimale : lue et signalée',                origine: 'exemple officiel invalide', cellules: { montant: '100000,1' }, défauts: [['montant', { _tag: 'FrenchDecimal', found: '100000,1', read: '100000.1' }]], lue: 'oui', champs: { total: 100_000_10 } },
  { id: 'SUB-17', cas: 'les zéros au-delà des centimes ne disent rien',     origine: 'définition', cellules: { montant: '1000.5000' }, défauts: [], lue: 'oui', champs: { total: 1_000_50 } },
  { id: 'SUB-18', cas: 'une fraction de centime',                           origine: 'définition', cellules: { montant: '1000.505' }, défauts: [['montant', { _tag: 'WrongCharacter', what: 'euro', text: '1000.505', position: 7 }]], lue: 'non' },
  { id: 'SUB-19', cas: 'un montant en toutes lettres',                      origine: 'définition', cellules: { montant: 'mille' }, défauts: [['montant', { _tag: 'NotANumber', found: 'mille' }]], lue: 'non' },
  { id: 'SUB-20', cas: 'part écrite en pour cent',                          origine: 'exemple officiel invalide', cellules: { pourcentageSubvention: '100' }, défauts: [['pourcentageSubvention', { _tag: 'NumberOutOfBounds', found: '100', least: '0.01', most: '1' }]], lue: 'non' },
  { id: 'SUB-21', cas: 'part juste sous le minimum',                        origine: SCHÉMA, cellules: { pourcentageSubvention: '0.0099' }, défauts: [['pourcentageSubvention', { _tag: 'NumberOutOfBounds', found: '0.0099', least: '0.01', most: '1' }]], lue: 'non' },
  { id: 'SUB-22', cas: 'part au minimum',                                   origine: SCHÉMA, cellules: { pourcentageSubvention: '0.01' }, défauts: [], lue: 'oui', champs: { share: { _tag: 'Rate', numerator: 1, denominator: 100 } } },
  { id: 'SUB-23', cas: 'part juste au-dessus du tout',                      origine: SCHÉMA, cellules: { pourcentageSubvention: '1.0001' }, défauts: [['pourcentageSubvention', { _tag: 'NumberOutOfBounds', found: '1.0001', least: '0.01', most: '1' }]], lue: 'non' },
  { id: 'SUB-24', cas: 'part à la virgule',                                 origine: 'exemple officiel invalide', cellules: { pourcentageSubvention: '0,5' }, défauts: [['pourcentageSubvention', { _tag: 'FrenchDecimal', found: '0,5', read: '0.5' }]], lue: 'oui', champs: { share: { _tag: 'Rate', numerator: 1, denominator: 2 } } },
  { id: 'SUB-25', cas: 'les deux natures, dans l’autre ordre',              origine: SCHÉMA, cellules: { nature: 'aide en nature;aide en numéraire' }, défauts: [], lue: 'oui', champs: { nature: 'cash-and-in-kind' } },
  { id: 'SUB-26', cas: 'nature inconnue',                                   origine: 'définition', cellules: { nature: 'aide' }, défauts: [['nature', { _tag: 'ValueNotAllowed', found: 'aide', allowed: ['aide en numéraire', 'aide en nature', 'aide en numéraire;aide en nature', 'aide en nature;aide en numéraire'] }]], lue: 'non' },
  { id: 'SUB-27', cas: 'notification : ni oui, ni non',                     origine: 'exemple officiel invalide', cellules: { notificationUE: 'true' }, défauts: [['notificationUE', { _tag: 'ValueNotAllowed', found: 'true', allowed: ['oui', 'non'] }]], lue: 'non' },
  { id: 'SUB-28', cas: 'objet de 256 caractères',                           origine: SCHÉMA, cellules: { objet: 'x'.repeat(256) }, défauts: [], lue: 'oui', champs: { object: 'x'.repeat(256) } },
  { id: 'SUB-29', cas: 'objet de 257 caractères : lu et signalé',           origine: SCHÉMA, cellules: { objet: 'x'.repeat(257) }, défauts: [['objet', { _tag: 'CellTooLong', longest: 256, found: 257 }]], lue: 'oui', champs: { object: 'x'.repeat(257) } },
  { id: 'SUB-30', cas: 'objet sur deux lignes, avec séparateurs et guillemets', origine: 'définition', cellules: { objet: 'Fête ; « été », dite\r\nle "Grand" bal' }, défauts: [], lue: 'oui', champs: { object: 'Fête ; « été », dite\r\nle "Grand" bal' } },
  { id: 'SUB-31', cas: 'espace en fin de cellule',                          origine: 'exemple officiel « valide »', cellules: { nomBeneficiaire: 'CEA ' }, défauts: [['nomBeneficiaire', { _tag: 'ExtraSpaces', found: 'CEA ' }]], lue: 'oui', champs: { beneficiaryName: 'CEA' } },
  { id: 'SUB-32', cas: 'un caractère que le codage a perdu',                origine: 'exemple officiel à colonne double', cellules: { objet: 'n\uFFFD 12' }, défauts: [['objet', { _tag: 'UnreadableCharacter', found: 'n\uFFFD 12' }]], lue: 'non' },
  { id: 'SUB-33', cas: 'montant au-delà des bornes',                        origine: 'définition', cellules: { montant: '90000000000000.01' }, défauts: [['montant', { _tag: 'AmountOutOfRange', cents: '9000000000000001' }]], lue: 'non' },
  { id: 'SUB-34', cas: 'jour à la française, un chiffre de trop devant',     origine: 'définition', cellules: { dateConvention: '106/12/2022' }, défauts: [['dateConvention', { _tag: 'WrongLength', what: 'civil-day', text: '106/12/2022', found: 11 }]], lue: 'non' },
  { id: 'SUB-35', cas: 'jour à la française, un chiffre de trop derrière',   origine: 'définition', cellules: { dateConvention: '06/12/20223' }, défauts: [['dateConvention', { _tag: 'WrongLength', what: 'civil-day', text: '06/12/20223', found: 11 }]], lue: 'non' },
  { id: 'SUB-36', cas: 'jour à la française qui n’existe pas : refusé comme il est écrit', origine: 'définition', cellules: { dateConvention: '31/02/2024' }, défauts: [['dateConvention', { _tag: 'WrongCharacter', what: 'civil-day', text: '31/02/2024', position: 2 }]], lue: 'non' },
  { id: 'SUB-37', cas: 'période : un chiffre de trop devant un jour à la française', origine: 'définition', cellules: { datesPeriodeVersement: '106/12/2022' }, défauts: [['datesPeriodeVersement', { _tag: 'NotAPeriod', of: 'days', found: '106/12/2022' }]], lue: 'non' },
  { id: 'SUB-38', cas: 'période : un chiffre de trop derrière un jour à la française', origine: 'définition', cellules: { datesPeriodeVersement: '06/12/20223' }, défauts: [['datesPeriodeVersement', { _tag: 'NotAPeriod', of: 'days', found: '06/12/20223' }]], lue: 'non' },
  { id: 'SUB-39', cas: 'période dont le premier jour n’existe pas',          origine: 'définition', cellules: { datesPeriodeVersement: '2024-13-01/2024-12-31' }, défauts: [['datesPeriodeVersement', { _tag: 'UnknownComponent', what: 'civil-day', text: '2024-13-01', part: 'month' }]], lue: 'non' },
  { id: 'SUB-40', cas: 'des zéros au milieu des décimales en disent une fraction de centime', origine: 'définition', cellules: { montant: '1000.1005' }, défauts: [['montant', { _tag: 'WrongCharacter', what: 'euro', text: '1000.1005', position: 7 }]], lue: 'non' },
  { id: 'SUB-41', cas: 'l’unité devant le montant',                         origine: 'définition', cellules: { montant: '€ 1000' }, défauts: [['montant', { _tag: 'NotANumber', found: '€ 1000' }]], lue: 'non' },
  { id: 'SUB-42', cas: 'l’unité derrière le montant',                       origine: 'définition', cellules: { montant: '1000 €' }, défauts: [['montant', { _tag: 'NotANumber', found: '1000 €' }]], lue: 'non' },
  { id: 'SUB-43', cas: 'part en toutes lettres',                            origine: 'définition', cellules: { pourcentageSubvention: 'moitié' }, défauts: [['pourcentageSubvention', { _tag: 'NotANumber', found: 'moitié' }]], lue: 'non' },
  { id: 'SUB-44', cas: 'part négative',                                     origine: SCHÉMA, cellules: { pourcentageSubvention: '-0.5' }, défauts: [['pourcentageSubvention', { _tag: 'NumberOutOfBounds', found: '-0.5', least: '0.01', most: '1' }]], lue: 'non' },
  { id: 'SUB-45', cas: 'le tout, sans décimale',                            origine: SCHÉMA, cellules: { pourcentageSubvention: '1' }, défauts: [], lue: 'oui' },
  { id: 'SUB-46', cas: 'un quart',                                          origine: SCHÉMA, cellules: { pourcentageSubvention: '0.25' }, défauts: [], lue: 'oui', champs: { share: { _tag: 'Rate', numerator: 1, denominator: 4 } } },
  { id: 'SUB-47', cas: 'les deux natures',                                  origine: SCHÉMA, cellules: { nature: 'aide en numéraire;aide en nature' }, défauts: [], lue: 'oui', champs: { nature: 'cash-and-in-kind' } },
  { id: 'SUB-48', cas: 'aide en nature',                                    origine: SCHÉMA, cellules: { nature: 'aide en nature' }, défauts: [], lue: 'oui', champs: { nature: 'in-kind' } },
  { id: 'SUB-49', cas: 'un dispositif d’aide',                              origine: SCHÉMA, cellules: { dispositifAide: 'Politique de la ville' }, défauts: [], lue: 'oui', champs: { scheme: 'Politique de la ville' } },
  { id: 'SUB-50', cas: 'numéro au répertoire de cinq caractères',           origine: SCHÉMA, cellules: { idRAE: '12345' }, défauts: [], lue: 'oui', champs: { rae: '12345' } },
  { id: 'SUB-51', cas: 'numéro au répertoire de six caractères : lu et signalé', origine: SCHÉMA, cellules: { idRAE: '123456' }, défauts: [['idRAE', { _tag: 'CellTooLong', longest: 5, found: 6 }]], lue: 'oui', champs: { rae: '123456' } },
  { id: 'SUB-52', cas: 'notifiée à l’Union européenne',                     origine: SCHÉMA, cellules: { notificationUE: 'oui' }, défauts: [], lue: 'oui', champs: { notifiedToEuropeanUnion: 'yes' } },
  { id: 'SUB-53', cas: 'sans référence de décision',                        origine: SCHÉMA, cellules: { referenceDecision: '' }, défauts: [], lue: 'oui', champs: { decision: null } },
];

const V2 = 'schéma scdl/deliberations 2.1.5';

// prettier-ignore
export const deliberationCases: ReadonlyArray<CellCase> = [
  { id: 'DEL-01', cas: 'la ligne correcte',                               origine: V2, cellules: {}, défauts: [], lue: 'oui' },
  { id: 'DEL-02', cas: 'matière 7.10, qui n’est pas 7.1',                 origine: V2, cellules: { DELIB_MATIERE_CODE: '7.10' }, défauts: [], lue: 'oui', champs: { matter: '7.10' } },
  { id: 'DEL-03', cas: 'matière 7.11, que la liste n’a pas',              origine: 'ce que le schéma ne vérifie pas', cellules: { DELIB_MATIERE_CODE: '7.11' }, défauts: [['DELIB_MATIERE_CODE', { _tag: 'MatterUnknown', found: '7.11' }]], lue: 'non' },
  { id: 'DEL-04', cas: 'matière de troisième niveau',                     origine: 'registre réel : Tours Métropole', cellules: { DELIB_MATIERE_CODE: '5.1.2' }, défauts: [['DELIB_MATIERE_CODE', { _tag: 'MatterUnknown', found: '5.1.2' }]], lue: 'non' },
  { id: 'DEL-05', cas: 'matière de premier niveau',                       origine: V2, cellules: { DELIB_MATIERE_CODE: '7' }, défauts: [['DELIB_MATIERE_CODE', { _tag: 'MatterUnknown', found: '7' }]], lue: 'non' },
  { id: 'DEL-06', cas: 'intitulé sans barre',                             origine: 'registre réel : Saint-Étienne Métropole, 2022', cellules: { DELIB_MATIERE_NOM: 'COMMANDE PUBLIQUE' }, défauts: [['DELIB_MATIERE_NOM', { _tag: 'MatterLabelUnknown', found: 'COMMANDE PUBLIQUE' }]], lue: 'non' },
  { id: 'DEL-07', cas: 'capitales et accents ne comptent pas',            origine: V2, cellules: { DELIB_MATIERE_NOM: 'fOnCtIOn pubLIQUE/personnel' }, défauts: [], lue: 'oui', champs: { matterLabel: 'fOnCtIOn pubLIQUE/personnel' } },
  { id: 'DEL-08', cas: 'espaces autour de la barre',                      origine: V2, cellules: { DELIB_MATIERE_NOM: 'Fonction publique / truc' }, défauts: [['DELIB_MATIERE_NOM', { _tag: 'MatterLabelUnknown', found: 'Fonction publique / truc' }]], lue: 'non' },
  { id: 'DEL-09', cas: 'premier niveau inconnu',                          origine: V2, cellules: { DELIB_MATIERE_NOM: 'Baz/foobar' }, défauts: [['DELIB_MATIERE_NOM', { _tag: 'MatterLabelUnknown', found: 'Baz/foobar' }]], lue: 'non' },
  { id: 'DEL-10', cas: 'années à rebours',                                origine: V2, cellules: { BUDGET_ANNEE: '2018/2017' }, défauts: [['BUDGET_ANNEE', { _tag: 'YearsReversed', found: '2018/2017' }]], lue: 'non' },
  { id: 'DEL-11', cas: 'année sur deux chiffres',                         origine: V2, cellules: { BUDGET_ANNEE: '24' }, défauts: [['BUDGET_ANNEE', { _tag: 'NotAPeriod', of: 'years', found: '24' }]], lue: 'non' },
  { id: 'DEL-12', cas: 'budget sans nom',                                 origine: 'registre réel : Saint-Étienne Métropole, 2022', cellules: { BUDGET_NOM: '' }, défauts: [[null, { _tag: 'ColumnsGoTogether', filled: ['BUDGET_ANNEE'], empty: ['BUDGET_NOM'] }]], lue: 'non' },
  { id: 'DEL-13', cas: 'ni budget, ni vote, ni préfecture',               origine: V2, cellules: { BUDGET_ANNEE: '', BUDGET_NOM: '', PREF_ID: '', PREF_DATE: '', VOTE_EFFECTIF: '', VOTE_REEL: '', VOTE_POUR: '', VOTE_CONTRE: '', VOTE_ABSTENTION: '' }, défauts: [], lue: 'oui', champs: { budgetYears: null, budgetName: null, prefecture: null, receivedOn: null, entitled: null, takingPart: null, for: null, against: null, abstentions: null } },
  { id: 'DEL-14', cas: 'vote incomplet',                                  origine: V2, cellules: { VOTE_ABSTENTION: '' }, défauts: [[null, { _tag: 'ColumnsGoTogether', filled: ['VOTE_EFFECTIF', 'VOTE_REEL', 'VOTE_POUR', 'VOTE_CONTRE'], empty: ['VOTE_ABSTENTION'] }]], lue: 'non' },
  { id: 'DEL-15', cas: 'les pouvoirs votent et VOTE_REEL ne les compte pas', origine: 'registre réel : Saint-Étienne Métropole, 2022.00053', cellules: { VOTE_EFFECTIF: '123', VOTE_REEL: '88', VOTE_POUR: '104', VOTE_CONTRE: '0', VOTE_ABSTENTION: '0' }, défauts: [['VOTE_REEL', { _tag: 'BelowOtherColumn', other: 'VOTE_POUR', found: '88', otherFound: '104' }], ['VOTE_REEL', { _tag: 'SumDisagrees', columns: ['VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'], found: 88, sum: 104 }]], lue: 'non' },
  { id: 'DEL-16', cas: 'deux membres ne prennent pas part : la somme est en dessous', origine: 'registre réel : Tours Métropole', cellules: { VOTE_EFFECTIF: '87', VOTE_REEL: '87', VOTE_POUR: '73', VOTE_CONTRE: '5', VOTE_ABSTENTION: '7' }, défauts: [['VOTE_REEL', { _tag: 'SumDisagrees', columns: ['VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'], found: 87, sum: 85 }]], lue: 'non' },
  { id: 'DEL-17', cas: 'plus de votants que d’effectif',                  origine: V2, cellules: { VOTE_EFFECTIF: '45' }, défauts: [['VOTE_EFFECTIF', { _tag: 'BelowOtherColumn', other: 'VOTE_REEL', found: '45', otherFound: '46' }]], lue: 'non' },
  { id: 'DEL-18', cas: 'autant de votants que d’effectif',                origine: V2, cellules: { VOTE_EFFECTIF: '46' }, défauts: [], lue: 'oui', champs: { entitled: 46 } },
  { id: 'DEL-19', cas: 'reçue avant d’être prise',                        origine: V2, cellules: { PREF_DATE: '2024-07-03' }, défauts: [['PREF_DATE', { _tag: 'BelowOtherColumn', other: 'DELIB_DATE', found: '2024-07-03', otherFound: '2024-07-04' }]], lue: 'non' },
  { id: 'DEL-20', cas: 'reçue le jour même',                              origine: V2, cellules: { PREF_DATE: '2024-07-04' }, défauts: [], lue: 'oui', champs: { receivedOn: '2024-07-04' } },
  { id: 'DEL-21', cas: 'nombre de voix négatif',                          origine: 'ce que le schéma ne vérifie pas', cellules: { VOTE_CONTRE: '-1' }, défauts: [['VOTE_CONTRE', { _tag: 'NotANumber', found: '-1' }]], lue: 'non' },
  { id: 'DEL-22', cas: 'préfecture notée 0',                              origine: 'registre réel : valeur d’absence', cellules: { PREF_ID: '0' }, défauts: [['PREF_ID', { _tag: 'WrongCharacter', what: 'prefecture', text: '0', position: 0 }]], lue: 'non' },
  { id: 'DEL-23', cas: 'seul manque le nombre des votants : aucune somme n’est comparée', origine: V2, cellules: { VOTE_REEL: '' }, défauts: [[null, { _tag: 'ColumnsGoTogether', filled: ['VOTE_EFFECTIF', 'VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'], empty: ['VOTE_REEL'] }]], lue: 'non' },
  { id: 'DEL-24', cas: 'budget d’une seule année',                        origine: V2, cellules: { BUDGET_ANNEE: '2024' }, défauts: [], lue: 'oui', champs: { budgetYears: { from: 2024 } } },
  { id: 'DEL-25', cas: 'la même année deux fois n’est pas à rebours',     origine: V2, cellules: { BUDGET_ANNEE: '2024/2024' }, défauts: [], lue: 'oui', champs: { budgetYears: { from: 2024, until: 2024 } } },
  { id: 'DEL-26', cas: 'un chiffre de trop devant l’année',               origine: 'définition', cellules: { BUDGET_ANNEE: '12024' }, défauts: [['BUDGET_ANNEE', { _tag: 'NotAPeriod', of: 'years', found: '12024' }]], lue: 'non' },
  { id: 'DEL-27', cas: 'trois années',                                    origine: 'définition', cellules: { BUDGET_ANNEE: '2024/2025/2026' }, défauts: [['BUDGET_ANNEE', { _tag: 'NotAPeriod', of: 'years', found: '2024/2025/2026' }]], lue: 'non' },
  { id: 'DEL-28', cas: 'un mot après le nombre de voix',                  origine: 'définition', cellules: { VOTE_CONTRE: '1 contre' }, défauts: [['VOTE_CONTRE', { _tag: 'NotANumber', found: '1 contre' }]], lue: 'non' },
  { id: 'DEL-29', cas: 'intitulé en capitales, sans ses accents',         origine: V2, cellules: { DELIB_MATIERE_NOM: 'LIBERTES PUBLIQUES ET POUVOIRS DE POLICE/police' }, défauts: [], lue: 'oui', champs: { matterLabel: 'LIBERTES PUBLIQUES ET POUVOIRS DE POLICE/police' } },
  { id: 'DEL-30', cas: 'une adresse où la lire',                          origine: V2, cellules: { DELIB_URL: 'https://exemple.fr/d.pdf' }, défauts: [], lue: 'oui', champs: { url: 'https://exemple.fr/d.pdf' } },
];

export interface PrefectureCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly texte: string;
  readonly défaut: Readonly<Record<string, unknown>> | null;
}

const préfecture = (_tag: string, text: string, rest: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({ _tag, what: 'prefecture', text, ...rest });

// prettier-ignore
export const prefectureCases: ReadonlyArray<PrefectureCase> = [
  { id: 'PREF-01', cas: 'une préfecture',                                  origine: V2, texte: 'PREF042', défaut: null },
  { id: 'PREF-02', cas: 'une sous-préfecture',                             origine: V2, texte: 'SPREF0421', défaut: null },
  { id: 'PREF-03', cas: 'l’arrondissement du chef-lieu',                   origine: 'registre réel : Tours Métropole', texte: 'SPREF0372', défaut: null },
  { id: 'PREF-04', cas: 'un arrondissement que le département n’a pas',    origine: 'découpage administratif 2026', texte: 'SPREF0374', défaut: préfecture('UnknownComponent', 'SPREF0374', { part: 'arrondissement' }) },
  { id: 'PREF-05', cas: 'la Corse-du-Sud',                                 origine: V2, texte: 'PREF02A', défaut: null },
  { id: 'PREF-06', cas: 'Sartène, quatrième arrondissement de Corse-du-Sud', origine: 'découpage administratif 2026', texte: 'SPREF02A4', défaut: null },
  { id: 'PREF-07', cas: 'le deuxième, qui n’existe pas',                   origine: 'découpage administratif 2026', texte: 'SPREF02A2', défaut: préfecture('UnknownComponent', 'SPREF02A2', { part: 'arrondissement' }) },
  { id: 'PREF-08', cas: 'le secrétariat général d’une région',             origine: V2, texte: 'SGAR084', défaut: null },
  { id: 'PREF-09', cas: 'le département 020',                              origine: 'définition', texte: 'PREF020', défaut: préfecture('UnknownComponent', 'PREF020', { part: 'department' }) },
  { id: 'PREF-10', cas: 'le département sur deux chiffres',                origine: 'définition', texte: 'PREF42', défaut: préfecture('WrongLength', 'PREF42', { found: 6 }) },
  { id: 'PREF-11', cas: 'une sous-préfecture sans rang',                   origine: 'définition', texte: 'SPREF042', défaut: préfecture('WrongLength', 'SPREF042', { found: 8 }) },
  { id: 'PREF-12', cas: 'une lettre dans le département',                  origine: 'définition', texte: 'PREF0X2', défaut: préfecture('WrongCharacter', 'PREF0X2', { position: 5 }) },
  { id: 'PREF-13', cas: 'une lettre pour rang',                            origine: 'définition', texte: 'SPREF042A', défaut: préfecture('WrongCharacter', 'SPREF042A', { position: 8 }) },
  { id: 'PREF-14', cas: 'un département sans arrondissement',              origine: 'découpage administratif 2026', texte: 'SPREF9761', défaut: préfecture('UnknownComponent', 'SPREF9761', { part: 'arrondissement' }) },
  { id: 'PREF-15', cas: 'un mot',                                          origine: 'définition', texte: 'préfecture', défaut: préfecture('WrongCharacter', 'préfecture', { position: 0 }) },
  { id: 'PREF-16', cas: 'une lettre devant une préfecture',                origine: 'définition', texte: 'XPREF042', défaut: préfecture('WrongCharacter', 'XPREF042', { position: 0 }) },
];

export interface ShareCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly montants: ReadonlyArray<string>;
  readonly parts: ReadonlyArray<string>;
}

/** Les parts s’écrivent avec le moins de décimales qui rendent les centimes exacts. */
// prettier-ignore
export const shareCases: ReadonlyArray<ShareCase> = [
  { id: 'PART-01', cas: 'un seul bénéficiaire',                       origine: SCHÉMA, montants: ['94000.00'], parts: ['1.00'] },
  { id: 'PART-02', cas: 'deux moitiés',                               origine: SCHÉMA, montants: ['50.00', '50.00'], parts: ['0.50', '0.50'] },
  { id: 'PART-03', cas: 'mille euros à trois : les tiers n’y suffisent pas', origine: 'calcul à la main : 0.3333 de 1 000,00 € font 333,30 € ; 0.33333, 333,33 €', montants: ['333.34', '333.33', '333.33'], parts: ['0.33334', '0.33333', '0.33333'] },
  { id: 'PART-04', cas: 'un quart et trois quarts',                   origine: SCHÉMA, montants: ['25.00', '75.00'], parts: ['0.25', '0.75'] },
  { id: 'PART-05', cas: 'dix centimes à trois',                       origine: 'calcul à la main : 0.40 de 0,10 € font 0,04 €', montants: ['0.04', '0.03', '0.03'], parts: ['0.40', '0.30', '0.30'] },
  { id: 'PART-06', cas: 'dix mille milliards d’euros : quinze décimales', origine: 'calcul à la main : un centime de 10 000 000 000 000,00 € est 0.000000000000001', montants: ['3333333333333.33', '6666666666666.67'], parts: ['0.333333333333333', '0.666666666666667'] },
];

/** Ce qu’un bénéficiaire reçoit, d’après le montant et la part d’une ligne. */
export interface ReceivedCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly montant: string;
  readonly part: string;
  /** En centimes. */
  readonly reçu: number;
}

// prettier-ignore
export const receivedCases: ReadonlyArray<ReceivedCase> = [
  { id: 'REÇU-01', cas: 'la moitié d’un montant',                   origine: 'calcul à la main : 94 000,00 ÷ 2', montant: '94000.00', part: '0.5', reçu: 47_000_00 },
  { id: 'REÇU-02', cas: 'un demi-centime s’arrondit vers le haut',  origine: 'calcul à la main : le quart de 0,10 € fait 2,5 centimes', montant: '0.10', part: '0.25', reçu: 3 },
  { id: 'REÇU-03', cas: 'moins d’un demi-centime est laissé',       origine: 'calcul à la main : 0,24 × 10 = 2,4 centimes', montant: '0.10', part: '0.24', reçu: 2 },
];

export interface CsvCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly texte: string;
  readonly lignes: ReadonlyArray<ReadonlyArray<string>>;
}

// prettier-ignore
export const csvCases: ReadonlyArray<CsvCase> = [
  { id: 'CSV-01', cas: 'virgules',                                        origine: 'définition', texte: 'a,b\n1,2\n', lignes: [['a', 'b'], ['1', '2']] },
  { id: 'CSV-02', cas: 'points-virgules : la virgule est décimale',       origine: 'définition', texte: 'a;b\n1,5;2\n', lignes: [['a', 'b'], ['1,5', '2']] },
  { id: 'CSV-03', cas: 'marque d’ordre des octets et CRLF',               origine: 'registre réel : Toulouse Métropole, 2022', texte: '\uFEFFa;b\r\n1;2\r\n', lignes: [['a', 'b'], ['1', '2']] },
  { id: 'CSV-04', cas: 'fin de ligne CR seule',                           origine: 'définition', texte: 'a,b\r1,2\r', lignes: [['a', 'b'], ['1', '2']] },
  { id: 'CSV-05', cas: 'dernière ligne sans fin',                         origine: 'définition', texte: 'a,b\n1,2', lignes: [['a', 'b'], ['1', '2']] },
  { id: 'CSV-06', cas: 'saut de ligne entre guillemets',                  origine: 'registre réel : Saint-Étienne Métropole, 2022', texte: 'a,b\n"1\n2",3\n', lignes: [['a', 'b'], ['1\n2', '3']] },
  { id: 'CSV-07', cas: 'guillemets doublés',                              origine: 'définition', texte: 'a,b\n"dit ""le Grand""",""\n', lignes: [['a', 'b'], ['dit "le Grand"', '']] },
  { id: 'CSV-08', cas: 'lignes blanches laissées de côté',                origine: 'définition', texte: '\n\na,b\n\n1,2\n\n', lignes: [['a', 'b'], ['1', '2']] },
  { id: 'CSV-09', cas: 'cellules vides en fin de ligne',                  origine: 'définition', texte: 'a,b,c\n1,,\n', lignes: [['a', 'b', 'c'], ['1', '', '']] },
  { id: 'CSV-10', cas: 'un guillemet au milieu d’une cellule est un signe', origine: 'définition', texte: 'a,b\n5" de haut,2\n', lignes: [['a', 'b'], ['5" de haut', '2']] },
  { id: 'CSV-11', cas: 'un texte vide n’a aucune ligne',                  origine: 'définition', texte: '', lignes: [] },
  { id: 'CSV-13', cas: 'lignes blanches avant un en-tête à points-virgules', origine: 'définition', texte: '\r\n\r\na;b;c,d\r\n1;2;3\r\n', lignes: [['a', 'b', 'c,d'], ['1', '2', '3']] },
  { id: 'CSV-12', cas: 'une colonne',                                     origine: 'définition', texte: 'a\n1\n', lignes: [['a'], ['1']] },
  { id: 'CSV-14', cas: 'une colonne : un point-virgule n’y sépare rien',  origine: 'définition', texte: 'a\n1;2\n', lignes: [['a'], ['1;2']] },
  { id: 'CSV-15', cas: 'les points-virgules entre guillemets de l’en-tête ne comptent pas', origine: 'définition', texte: '"a;b;c",d\n1,2\n', lignes: [['a;b;c', 'd'], ['1', '2']] },
  { id: 'CSV-16', cas: 'autant des deux dans l’en-tête : la virgule sépare', origine: 'définition', texte: 'a;b,c\n1;2,3\n', lignes: [['a;b', 'c'], ['1;2', '3']] },
  { id: 'CSV-17', cas: 'une ligne d’espaces est blanche',                 origine: 'définition', texte: 'a,b\n   \n1,2\n', lignes: [['a', 'b'], ['1', '2']] },
];

/** Un texte qui arrive par morceaux, et les lignes connues après chacun, puis à la fin. */
export interface PieceCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly morceaux: ReadonlyArray<string>;
  readonly connues: ReadonlyArray<ReadonlyArray<ReadonlyArray<string>>>;
}

// prettier-ignore
export const pieceCases: ReadonlyArray<PieceCase> = [
  { id: 'MORC-01', cas: 'une ligne est rendue dès que sa fin est là',           origine: 'définition', morceaux: ['a,b\n1', ',2\n3,', '4'], connues: [[['a', 'b']], [['1', '2']], [], [['3', '4']]] },
  { id: 'MORC-02', cas: 'une ligne entre guillemets aussi',                     origine: 'définition', morceaux: ['a,b\n"1",2\n', '3,"4"\n'], connues: [[['a', 'b'], ['1', '2']], [['3', '4']], []] },
  { id: 'MORC-03', cas: 'un guillemet au bout d’un morceau peut être doublé',   origine: 'définition', morceaux: ['a,b\n"1"', '"2",3\n'], connues: [[['a', 'b']], [['1"2', '3']], []] },
  { id: 'MORC-04', cas: 'un saut de ligne entre guillemets n’est pas une fin',  origine: 'définition', morceaux: ['a,b\n"1\n', '2",3\n'], connues: [[['a', 'b']], [['1\n2', '3']], []] },
  { id: 'MORC-05', cas: 'CR et LF coupés',                                      origine: 'définition', morceaux: ['a,b\r', '\n1,2\r', '\n'], connues: [[['a', 'b']], [['1', '2']], [], []] },
  { id: 'MORC-06', cas: 'le séparateur se connaît à l’en-tête entier',          origine: 'définition', morceaux: ['a', ',b;c;d\n1;2', ';3\n'], connues: [[], [['a,b', 'c', 'd']], [['1', '2', '3']], []] },
  { id: 'MORC-07', cas: 'un morceau vide avant la marque d’ordre des octets',   origine: 'définition', morceaux: ['', '\uFEFFa,b\n'], connues: [[], [['a', 'b']], []] },
  { id: 'MORC-08', cas: 'la marque d’ordre des octets seule, puis le texte',    origine: 'définition', morceaux: ['\uFEFF', 'a,b\n'], connues: [[], [['a', 'b']], []] },
  { id: 'MORC-09', cas: 'plus loin, elle est un signe comme un autre',          origine: 'définition', morceaux: ['a,b\n1,', '\uFEFF2\n'], connues: [[['a', 'b']], [['1', '\uFEFF2']], []] },
];

/** Les colonnes que chaque schéma veut remplies. */
export const SUBVENTION_DEMANDÉES: ReadonlyArray<string> = [
  'nomAttribuant', 'idAttribuant', 'dateConvention', 'nomBeneficiaire', 'objet', 'montant', 'nature', 'conditionsVersement', 'datesPeriodeVersement', 'notificationUE', 'pourcentageSubvention',
];
export const DÉLIBÉRATION_DEMANDÉES: ReadonlyArray<string> = ['COLL_NOM', 'COLL_SIRET', 'DELIB_ID', 'DELIB_DATE', 'DELIB_MATIERE_CODE', 'DELIB_MATIERE_NOM', 'DELIB_OBJET'];
