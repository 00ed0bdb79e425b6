import type { BodyKind } from '../../../src/body/index.js';
import type { PartTaken, SubsidyFacts } from '../../../src/funding/index.js';

type Constat = Readonly<Record<string, unknown>>;

export interface OtherSubsidiesCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly total: number;
  readonly années: ReadonlyArray<number>;
  readonly annuités?: ReadonlyArray<number>;
  readonly autres: ReadonlyArray<readonly [année: number, montant: number]>;
  readonly convention?: 'yes' | 'no';
  readonly attendu: 'AgreementNotRequired' | 'AgreementMissing' | 'AgreementInPlace' | 'AgreementUndetermined';
  readonly plusForte?: readonly [aumoins: number, auplus: number];
}

// prettier-ignore
export const otherSubsidiesCases: ReadonlyArray<OtherSubsidiesCase> = [
  { id: 'CUMUL-01', cas: '15 000 et 8 000,00 € la même année : au seuil',           origine: 'interprétation 006', total: 15_000_00, années: [2024], autres: [[2024, 8_000_00]], convention: 'no', attendu: 'AgreementNotRequired' },
  { id: 'CUMUL-02', cas: '15 000 et 8 000,01 € : un centime au-dessus',             origine: 'interprétation 006', total: 15_000_00, années: [2024], autres: [[2024, 8_000_01]], convention: 'no', attendu: 'AgreementMissing', plusForte: [23_000_01, 23_000_01] },
  { id: 'CUMUL-03', cas: 'l’autre subvention est d’une autre année',                origine: 'interprétation 006', total: 15_000_00, années: [2024], autres: [[2023, 20_000_00]], convention: 'no', attendu: 'AgreementNotRequired' },
  { id: 'CUMUL-04', cas: 'aucune autre subvention',                                 origine: 'interprétation 006', total: 23_000_00, années: [2024], autres: [], convention: 'no', attendu: 'AgreementNotRequired' },
  { id: 'CUMUL-05', cas: 'plusieurs autres s’additionnent',                         origine: 'interprétation 006', total: 5_000_00, années: [2024], autres: [[2024, 9_000_00], [2024, 9_000_01]], convention: 'yes', attendu: 'AgreementInPlace', plusForte: [23_000_01, 23_000_01] },
  { id: 'CUMUL-06', cas: 'deux années données, l’une passe avec l’autre subvention', origine: 'interprétation 006', total: 30_000_00, années: [2024, 2025], annuités: [15_000_00, 15_000_00], autres: [[2025, 8_000_01]], convention: 'no', attendu: 'AgreementMissing', plusForte: [23_000_01, 23_000_01] },
  { id: 'CUMUL-07', cas: 'répartition inconnue : la plus égale laisse 23 000,00 € à chaque année', origine: 'interprétation 006', total: 36_000_00, années: [2024, 2025], autres: [[2024, 10_000_00]], convention: 'no', attendu: 'AgreementUndetermined', plusForte: [23_000_00, 46_000_00] },
  { id: 'CUMUL-08', cas: 'répartition inconnue, un centime de plus : une année passe en tout cas', origine: 'interprétation 006', total: 36_000_01, années: [2024, 2025], autres: [[2024, 10_000_00]], convention: 'no', attendu: 'AgreementMissing', plusForte: [23_000_01, 46_000_01] },
  { id: 'CUMUL-09', cas: 'l’autre subvention seule passe le seuil d’une année de celle-ci', origine: 'interprétation 006', total: 1_00, années: [2024, 2025], autres: [[2024, 30_000_00]], convention: 'no', attendu: 'AgreementMissing', plusForte: [30_000_00, 30_001_00] },
  { id: 'CUMUL-10', cas: 'aucune année : indéterminé',                              origine: 'interprétation 006', total: 15_000_00, années: [], autres: [[2024, 8_000_01]], convention: 'no', attendu: 'AgreementUndetermined', plusForte: [0, 23_000_01] },
  { id: 'CUMUL-11', cas: 'une liste d’annuités vide ne fait pas le total : indéterminé', origine: 'interprétation 006', total: 30_000_00, années: [2024], annuités: [], autres: [], convention: 'no', attendu: 'AgreementUndetermined', plusForte: [30_000_00, 30_000_00] },
  { id: 'CUMUL-12', cas: 'une annuité au-delà des années connues est d’une année à elle', origine: 'interprétation 006', total: 30_000_00, années: [2024], annuités: [10_000_00, 20_000_00], autres: [[2024, 5_000_00]], convention: 'no', attendu: 'AgreementNotRequired' },
];

export interface DutyCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly duty: string;
  readonly collectivité?: readonly [type: BodyKind, population?: number];
  readonly faits: Omit<Partial<Record<keyof SubsidyFacts, string | number>>, 'authority'>;
  readonly attendu: Constat;
  readonly fondement?: string;
}

const fait = (doneOn: string | null = null, until: string | null = null): Constat => ({ _tag: 'SubsidyDutyMet', standing: 'conforms', doneOn, until });
const manqué = (doneOn: string | null = null, until: string | null = null): Constat => ({ _tag: 'SubsidyDutyBreached', standing: 'breaches', doneOn, until });
const sansObjet = (because: string): Constat => ({ _tag: 'SubsidyDutyNotRequired', standing: 'conforms', because });
const manque = (fact: string, until: string | null = null): Constat => ({ _tag: 'SubsidyDutyUndetermined', standing: 'undetermined', missing: [fact], until });

const PRIVÉ = { beneficiaryStatus: 'private-law' };
const PUBLIC = { beneficiaryStatus: 'public-law' };
const SIGNÉE = { ...PRIVÉ, yearlyAmount: 23_000_01, agreementSignedOn: '2024-07-15' };
const AFFECTÉE = { ...PRIVÉ, specificExpense: 'yes', exerciseEndsOn: '2024-12-31' };

// prettier-ignore
export const dutyCases: ReadonlyArray<DutyCase> = [
  { id: 'OBLIGATION-01', cas: 'une délibération distincte, en 2025',            origine: 'texte : L. 2311-7', duty: 'distinct-deliberation', faits: { decidedOn: '2025-12-31', decision: 'distinct-deliberation' }, attendu: fait(), fondement: 'CGCT L2311-7 [older-text]' },
  { id: 'OBLIGATION-02', cas: 'une délibération distincte, en 2026',            origine: 'texte : L. 1612-25', duty: 'distinct-deliberation', faits: { decidedOn: '2026-01-01', decision: 'distinct-deliberation' }, attendu: fait(), fondement: 'CGCT L1612-25 [current-text]' },
  { id: 'OBLIGATION-03', cas: 'le vote du budget seul',                          origine: 'texte : L. 2311-7', duty: 'distinct-deliberation', faits: { decision: 'budget-vote-alone', conditions: 'no' }, attendu: manqué() },
  { id: 'OBLIGATION-04', cas: 'nommée au budget, sans conditions',               origine: 'texte : L. 2311-7, 1° et 2°', duty: 'distinct-deliberation', faits: { decision: 'named-in-the-budget', conditions: 'no' }, attendu: fait() },
  { id: 'OBLIGATION-05', cas: 'nommée au budget, avec conditions',               origine: 'texte : L. 2311-7', duty: 'distinct-deliberation', faits: { decision: 'named-in-the-budget', conditions: 'yes' }, attendu: manqué() },
  { id: 'OBLIGATION-06', cas: 'nommée au budget, conditions inconnues',          origine: 'interprétation 038', duty: 'distinct-deliberation', faits: { decision: 'named-in-the-budget' }, attendu: manque('conditions-of-the-subsidy') },
  { id: 'OBLIGATION-07', cas: 'manière de décider inconnue',                     origine: 'interprétation 038', duty: 'distinct-deliberation', faits: {}, attendu: manque('way-of-deciding') },
  { id: 'OBLIGATION-08', cas: 'un département',                                  origine: 'texte : L. 3312-7', duty: 'distinct-deliberation', collectivité: ['departement'], faits: { decision: 'distinct-deliberation' }, attendu: fait(), fondement: 'CGCT L3312-7 [older-text]' },
  { id: 'OBLIGATION-09', cas: 'une région',                                      origine: 'texte : L. 4311-2', duty: 'distinct-deliberation', collectivité: ['region'], faits: { decision: 'distinct-deliberation' }, attendu: fait(), fondement: 'CGCT L4311-2 [older-text]' },
  { id: 'OBLIGATION-10', cas: 'un CCAS : règles non encodées',                   origine: 'interprétation 038', duty: 'distinct-deliberation', collectivité: ['ccas'], faits: { decision: 'distinct-deliberation' }, attendu: manque('rules-of-the-body') },

  { id: 'OBLIGATION-20', cas: 'demande du 1er janvier 2022',                     origine: 'texte : décret 2021-1947', duty: 'republican-commitment', faits: { ...PRIVÉ, requestedOn: '2022-01-01', republicanCommitment: 'not-subscribed' }, attendu: sansObjet('requested-before') },
  { id: 'OBLIGATION-21', cas: 'demande du 2 janvier 2022, sans contrat',         origine: 'texte : loi 2000-321, art. 10-1', duty: 'republican-commitment', faits: { ...PRIVÉ, requestedOn: '2022-01-02', republicanCommitment: 'not-subscribed' }, attendu: manqué(), fondement: 'loi 2000-321 10-1 [current-text]' },
  { id: 'OBLIGATION-22', cas: 'contrat souscrit',                                origine: 'texte : loi 2000-321, art. 10-1', duty: 'republican-commitment', faits: { ...PRIVÉ, republicanCommitment: 'subscribed' }, attendu: fait() },
  { id: 'OBLIGATION-23', cas: 'demande de 2024, contrat inconnu',                origine: 'interprétation 038', duty: 'republican-commitment', faits: { ...PRIVÉ, requestedOn: '2024-01-15' }, attendu: manque('republican-commitment') },
  { id: 'OBLIGATION-24', cas: 'jour de la demande inconnu',                      origine: 'interprétation 038', duty: 'republican-commitment', faits: PRIVÉ, attendu: manque('day-of-the-request') },
  { id: 'OBLIGATION-25', cas: 'statut du bénéficiaire inconnu',                  origine: 'interprétation 038', duty: 'republican-commitment', faits: { requestedOn: '2024-01-15' }, attendu: manque('status-of-the-beneficiary') },
  { id: 'OBLIGATION-26', cas: 'bénéficiaire de droit public',                    origine: 'texte : loi 2000-321, art. 10-1', duty: 'republican-commitment', faits: { ...PUBLIC, requestedOn: '2024-01-15' }, attendu: sansObjet('public-law-beneficiary') },

  { id: 'OBLIGATION-30', cas: 'publiées le dernier jour des trois mois',         origine: 'texte : décret 2017-779', duty: 'essential-data', faits: { ...SIGNÉE, dataPublishedOn: '2024-10-15' }, attendu: fait('2024-10-15', '2024-10-15'), fondement: 'décret 2017-779 1 [secondary]' },
  { id: 'OBLIGATION-31', cas: 'publiées la veille',                              origine: 'texte : décret 2017-779', duty: 'essential-data', faits: { ...SIGNÉE, dataPublishedOn: '2024-10-14' }, attendu: fait('2024-10-14', '2024-10-15') },
  { id: 'OBLIGATION-32', cas: 'publiées le lendemain',                           origine: 'texte : décret 2017-779', duty: 'essential-data', faits: { ...SIGNÉE, dataPublishedOn: '2024-10-16' }, attendu: manqué('2024-10-16', '2024-10-15') },
  { id: 'OBLIGATION-33', cas: 'publication inconnue : le dernier jour est donné', origine: 'interprétation 038', duty: 'essential-data', faits: SIGNÉE, attendu: manque('data-publication-day', '2024-10-15') },
  { id: 'OBLIGATION-34', cas: 'signée le 30 novembre : le 28 février',           origine: 'interprétation 038', duty: 'essential-data', faits: { ...SIGNÉE, agreementSignedOn: '2024-11-30' }, attendu: manque('data-publication-day', '2025-02-28') },
  { id: 'OBLIGATION-35', cas: '23 000,00 € : pas au-dessus du seuil',            origine: 'texte : décret 2017-779', duty: 'essential-data', faits: { ...SIGNÉE, yearlyAmount: 23_000_00 }, attendu: sansObjet('not-above-threshold') },
  { id: 'OBLIGATION-36', cas: 'signée le 31 juillet 2017',                       origine: 'texte : décret 2017-779', duty: 'essential-data', faits: { ...SIGNÉE, agreementSignedOn: '2017-07-31' }, attendu: sansObjet('signed-before') },
  { id: 'OBLIGATION-37', cas: 'signée le 1er août 2017',                         origine: 'texte : décret 2017-779', duty: 'essential-data', faits: { ...SIGNÉE, agreementSignedOn: '2017-08-01', dataPublishedOn: '2017-11-01' }, attendu: fait('2017-11-01', '2017-11-01') },
  { id: 'OBLIGATION-38', cas: 'commune de 3 500 habitants',                      origine: 'interprétation 038', duty: 'essential-data', collectivité: ['commune', 3_500], faits: SIGNÉE, attendu: sansObjet('small-authority') },
  { id: 'OBLIGATION-39', cas: 'commune de 3 501 habitants',                      origine: 'interprétation 038', duty: 'essential-data', collectivité: ['commune', 3_501], faits: { ...SIGNÉE, dataPublishedOn: '2024-07-20' }, attendu: fait('2024-07-20', '2024-10-15') },
  { id: 'OBLIGATION-40', cas: 'population inconnue',                             origine: 'interprétation 038', duty: 'essential-data', collectivité: ['commune'], faits: SIGNÉE, attendu: manque('population') },
  { id: 'OBLIGATION-41', cas: 'signature inconnue',                              origine: 'interprétation 038', duty: 'essential-data', faits: PRIVÉ, attendu: manque('agreement-day') },
  { id: 'OBLIGATION-42', cas: 'montant inconnu',                                 origine: 'interprétation 038', duty: 'essential-data', faits: { ...PRIVÉ, agreementSignedOn: '2024-07-15' }, attendu: manque('amount-of-the-year') },
  { id: 'OBLIGATION-43', cas: 'bénéficiaire de droit public',                     origine: 'texte : décret 2017-779', duty: 'essential-data', faits: { ...SIGNÉE, ...PUBLIC }, attendu: sansObjet('public-law-beneficiary') },
  { id: 'OBLIGATION-44', cas: 'statut du bénéficiaire inconnu',                  origine: 'interprétation 038', duty: 'essential-data', faits: { yearlyAmount: 23_000_01, agreementSignedOn: '2024-07-15' }, attendu: manque('status-of-the-beneficiary') },

  { id: 'OBLIGATION-50', cas: 'exercice clos le 31 décembre : rapporté le 30 juin', origine: 'texte : loi 2000-321, art. 10', duty: 'financial-report', faits: { ...AFFECTÉE, reportedOn: '2025-06-30' }, attendu: fait('2025-06-30', '2025-06-30'), fondement: 'loi 2000-321 10 [older-text]' },
  { id: 'OBLIGATION-51', cas: 'rapporté le 1er juillet',                         origine: 'texte : loi 2000-321, art. 10', duty: 'financial-report', faits: { ...AFFECTÉE, reportedOn: '2025-07-01' }, attendu: manqué('2025-07-01', '2025-06-30') },
  { id: 'OBLIGATION-52', cas: 'rapporté le 29 juin',                             origine: 'texte : loi 2000-321, art. 10', duty: 'financial-report', faits: { ...AFFECTÉE, reportedOn: '2025-06-29' }, attendu: fait('2025-06-29', '2025-06-30') },
  { id: 'OBLIGATION-53', cas: 'exercice clos le 31 août : le 28 février',        origine: 'interprétation 038', duty: 'financial-report', faits: { ...AFFECTÉE, exerciseEndsOn: '2024-08-31' }, attendu: manque('report-day', '2025-02-28') },
  { id: 'OBLIGATION-54', cas: 'aucune dépense déterminée',                       origine: 'texte : loi 2000-321, art. 10', duty: 'financial-report', faits: { ...PRIVÉ, specificExpense: 'no' }, attendu: sansObjet('no-specific-expense') },
  { id: 'OBLIGATION-55', cas: 'affectation inconnue',                            origine: 'interprétation 038', duty: 'financial-report', faits: PRIVÉ, attendu: manque('specific-expense') },
  { id: 'OBLIGATION-56', cas: 'fin de l’exercice inconnue',                      origine: 'interprétation 038', duty: 'financial-report', faits: { ...PRIVÉ, specificExpense: 'yes' }, attendu: manque('end-of-the-exercise') },
  { id: 'OBLIGATION-57', cas: 'bénéficiaire de droit public',                     origine: 'texte : loi 2000-321, art. 10', duty: 'financial-report', faits: { ...AFFECTÉE, ...PUBLIC }, attendu: sansObjet('public-law-beneficiary') },
  { id: 'OBLIGATION-58', cas: 'statut du bénéficiaire inconnu',                  origine: 'interprétation 038', duty: 'financial-report', faits: { specificExpense: 'yes', exerciseEndsOn: '2024-12-31' }, attendu: manque('status-of-the-beneficiary') },
  { id: 'OBLIGATION-59', cas: 'exercice clos le 12 avril 2000 : les règles de ce jour-là manquent', origine: 'texte : loi 2000-321, art. 10', duty: 'financial-report', faits: { ...AFFECTÉE, exerciseEndsOn: '2000-04-12' }, attendu: manque('rules-of-that-day') },

  { id: 'OBLIGATION-60', cas: 'comptes certifiés produits',                      origine: 'texte : L. 1611-4, al. 2', duty: 'certified-accounts', faits: { ...PRIVÉ, certifiedAccounts: 'supplied' }, attendu: fait(), fondement: 'CGCT L1611-4 al. 2 [older-text]' },
  { id: 'OBLIGATION-61', cas: 'comptes certifiés non produits',                  origine: 'texte : L. 1611-4, al. 2', duty: 'certified-accounts', faits: { ...PRIVÉ, certifiedAccounts: 'not-supplied' }, attendu: manqué() },
  { id: 'OBLIGATION-62', cas: 'on ne sait',                                      origine: 'interprétation 038', duty: 'certified-accounts', faits: PRIVÉ, attendu: manque('certified-accounts') },
  { id: 'OBLIGATION-63', cas: 'bénéficiaire de droit public',                     origine: 'texte : L. 1611-4, al. 2', duty: 'certified-accounts', faits: { ...PUBLIC, certifiedAccounts: 'not-supplied' }, attendu: sansObjet('public-law-beneficiary') },
  { id: 'OBLIGATION-64', cas: 'statut du bénéficiaire inconnu',                  origine: 'interprétation 038', duty: 'certified-accounts', faits: { certifiedAccounts: 'not-supplied' }, attendu: manque('status-of-the-beneficiary') },

  { id: 'OBLIGATION-70', cas: '153 000,00 € de toutes les autorités',            origine: 'texte : loi 2000-321, art. 10', duty: 'filing-of-accounts', faits: { ...PRIVÉ, receivedFromAll: 153_000_00 }, attendu: sansObjet('not-above-threshold'), fondement: 'loi 2000-321 10 [secondary]' },
  { id: 'OBLIGATION-71', cas: '153 000,01 €, comptes non déposés',               origine: 'texte : loi 2000-321, art. 10', duty: 'filing-of-accounts', faits: { ...PRIVÉ, receivedFromAll: 153_000_01, accountsFiled: 'no' }, attendu: manqué() },
  { id: 'OBLIGATION-72', cas: '153 000,01 €, comptes déposés',                   origine: 'texte : loi 2000-321, art. 10', duty: 'filing-of-accounts', faits: { ...PRIVÉ, receivedFromAll: 153_000_01, accountsFiled: 'yes' }, attendu: fait() },
  { id: 'OBLIGATION-73', cas: '152 999,99 €',                                    origine: 'texte : loi 2000-321, art. 10', duty: 'filing-of-accounts', faits: { ...PRIVÉ, receivedFromAll: 152_999_99 }, attendu: sansObjet('not-above-threshold') },
  { id: 'OBLIGATION-74', cas: 'montant de toutes les autorités inconnu',         origine: 'interprétation 038', duty: 'filing-of-accounts', faits: PRIVÉ, attendu: manque('amount-from-all-authorities') },
  { id: 'OBLIGATION-75', cas: 'bénéficiaire de droit public',                     origine: 'texte : loi 2000-321, art. 10', duty: 'filing-of-accounts', faits: { ...PUBLIC, receivedFromAll: 153_000_01 }, attendu: sansObjet('public-law-beneficiary') },
  { id: 'OBLIGATION-76', cas: 'statut du bénéficiaire inconnu',                  origine: 'interprétation 038', duty: 'filing-of-accounts', faits: { receivedFromAll: 153_000_01, accountsFiled: 'no' }, attendu: manque('status-of-the-beneficiary') },
  { id: 'OBLIGATION-77', cas: '153 000,01 €, on ne sait si les comptes sont déposés', origine: 'interprétation 038', duty: 'filing-of-accounts', faits: { ...PRIVÉ, receivedFromAll: 153_000_01 }, attendu: manque('filing-of-the-accounts') },

  { id: 'OBLIGATION-80', cas: 'subvention non reversée',                         origine: 'texte : L. 1611-4, al. 3', duty: 'no-regranting', faits: { passedOn: 'no' }, attendu: fait(), fondement: 'CGCT L1611-4 al. 3 [older-text]' },
  { id: 'OBLIGATION-81', cas: 'reversée, la convention ne le prévoit pas',       origine: 'texte : L. 1611-4, al. 3', duty: 'no-regranting', faits: { passedOn: 'yes', passingOnAgreed: 'no' }, attendu: manqué() },
  { id: 'OBLIGATION-82', cas: 'reversée, la convention le prévoit expressément', origine: 'texte : L. 1611-4, al. 3', duty: 'no-regranting', faits: { passedOn: 'yes', passingOnAgreed: 'yes' }, attendu: fait() },
  { id: 'OBLIGATION-83', cas: 'reversée, convention inconnue',                   origine: 'interprétation 038', duty: 'no-regranting', faits: { passedOn: 'yes' }, attendu: manque('passing-on-in-the-agreement') },
  { id: 'OBLIGATION-84', cas: 'on ne sait',                                      origine: 'interprétation 038', duty: 'no-regranting', faits: {}, attendu: manque('passing-on') },
];

export interface InterestCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly séance?: string;
  readonly membres: ReadonlyArray<readonly [membre: string, part?: PartTaken]>;
  readonly attendu: ReadonlyArray<Constat>;
}

const dehors = (...members: ReadonlyArray<string>): Constat => ({ _tag: 'InterestedMembersKeptOut', standing: 'conforms', members });
const dedans = (...members: ReadonlyArray<string>): Constat => ({ _tag: 'InterestedMemberTookPart', standing: 'breaches', members });
const douteux = (...members: ReadonlyArray<string>): Constat => ({ _tag: 'InterestedMembersUndetermined', standing: 'undetermined', missing: ['part-taken'], members });

// prettier-ignore
export const interestCases: ReadonlyArray<InterestCase> = [
  { id: 'INTÉRÊT-01', cas: 'retiré',                                           origine: 'texte : L. 2131-11', membres: [['a', 'withdrawn']], attendu: [dehors('a')] },
  { id: 'INTÉRÊT-02', cas: 'absent',                                           origine: 'texte : L. 2131-11', membres: [['a', 'absent']], attendu: [dehors('a')] },
  { id: 'INTÉRÊT-03', cas: 'ayant voté',                                       origine: 'texte : L. 2131-11', membres: [['a', 'voted']], attendu: [dedans('a')] },
  { id: 'INTÉRÊT-04', cas: 'présent, vote inconnu',                            origine: 'interprétation 039', membres: [['a', 'present']], attendu: [douteux('a')] },
  { id: 'INTÉRÊT-05', cas: 'représenté',                                       origine: 'interprétation 039', membres: [['a', 'represented']], attendu: [douteux('a')] },
  { id: 'INTÉRÊT-06', cas: 'dont on ne sait rien',                             origine: 'interprétation 039', membres: [['a']], attendu: [douteux('a')] },
  { id: 'INTÉRÊT-07', cas: 'présent sans prendre part, le 23 décembre 2025',   origine: 'interprétation 039', séance: '2025-12-23', membres: [['a', 'not-taking-part']], attendu: [douteux('a')] },
  { id: 'INTÉRÊT-08', cas: 'présent sans prendre part, le 24 décembre 2025',   origine: 'texte : loi 2025-1249, art. 32', séance: '2025-12-24', membres: [['a', 'not-taking-part']], attendu: [dehors('a')] },
  { id: 'INTÉRÊT-09', cas: 'présent, vote inconnu, le 24 décembre 2025',       origine: 'interprétation 039', séance: '2025-12-24', membres: [['a', 'present']], attendu: [douteux('a')] },
  { id: 'INTÉRÊT-10', cas: 'trois membres, trois sorts',                       origine: 'définition', membres: [['a', 'withdrawn'], ['b', 'voted'], ['c', 'present']], attendu: [dedans('b'), douteux('c'), dehors('a')] },
  { id: 'INTÉRÊT-11', cas: 'aucun membre intéressé',                           origine: 'définition', membres: [], attendu: [dehors()] },
];
