type Constat = Readonly<Record<string, unknown>>;

export interface BudgetLineCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly section: 'operating' | 'investment';
  readonly chapitre: string;
  readonly nature?: string;
  readonly attendu: ReadonlyArray<Constat>;
}

const FONCTIONNEMENT = 'operating';
const INVESTISSEMENT = 'investment';

const juste = (section: string, chapter: string, nature: string | null = null): Constat => ({ _tag: 'BudgetLineConsistent', standing: 'conforms', section, chapter, nature });
const contredit = (section: string, code: string, found: string, belongsTo: string): Constat => ({ _tag: 'BudgetLineContradictsSection', standing: 'breaches', section, code, found, belongsTo });
const horsChapitre = (chapter: string, nature: string): Constat => ({ _tag: 'NatureOutsideChapter', standing: 'breaches', chapter, nature });
const inconnu = (code: 'chapter' | 'nature', found: string): Constat => ({ _tag: 'BudgetLineUndetermined', standing: 'undetermined', missing: [`section-of-the-${code}`], code, found });

// prettier-ignore
export const budgetLineCases: ReadonlyArray<BudgetLineCase> = [
  { id: 'LIGNE-01', cas: 'séance modèle : chapitre 65, en fonctionnement',       origine: 'délibération du 4 juillet 2024', section: FONCTIONNEMENT, chapitre: '65', attendu: [juste(FONCTIONNEMENT, '65')] },
  { id: 'LIGNE-02', cas: 'chapitre 65, nature 65748',                             origine: 'M57', section: FONCTIONNEMENT, chapitre: '65', nature: '65748', attendu: [juste(FONCTIONNEMENT, '65', '65748')] },
  { id: 'LIGNE-03', cas: 'chapitre 65 en investissement',                         origine: 'délibération du 4 juillet 2024, un fait changé', section: INVESTISSEMENT, chapitre: '65', attendu: [contredit(INVESTISSEMENT, 'chapter', '65', FONCTIONNEMENT)] },
  { id: 'LIGNE-04', cas: 'chapitre 204, nature 20422, en investissement',         origine: 'M57', section: INVESTISSEMENT, chapitre: '204', nature: '20422', attendu: [juste(INVESTISSEMENT, '204', '20422')] },
  { id: 'LIGNE-05', cas: 'chapitre 204 en fonctionnement : chapitre et nature la contredisent', origine: 'M57', section: FONCTIONNEMENT, chapitre: '204', nature: '20422', attendu: [contredit(FONCTIONNEMENT, 'chapter', '204', INVESTISSEMENT), contredit(FONCTIONNEMENT, 'nature', '20422', INVESTISSEMENT)] },
  { id: 'LIGNE-06', cas: 'chapitre 65, nature d’un autre chapitre',               origine: 'M57', section: FONCTIONNEMENT, chapitre: '65', nature: '6226', attendu: [horsChapitre('65', '6226')] },
  { id: 'LIGNE-07', cas: 'chapitre 65, nature d’investissement',                  origine: 'M57', section: FONCTIONNEMENT, chapitre: '65', nature: '20422', attendu: [contredit(FONCTIONNEMENT, 'nature', '20422', INVESTISSEMENT), horsChapitre('65', '20422')] },
  { id: 'LIGNE-08', cas: 'chapitre 011 : il groupe des comptes d’autres numéros', origine: 'M57', section: FONCTIONNEMENT, chapitre: '011', nature: '60611', attendu: [juste(FONCTIONNEMENT, '011', '60611')] },
  { id: 'LIGNE-09', cas: 'budget voté par fonction : chapitre 934',               origine: 'M57', section: FONCTIONNEMENT, chapitre: '934', nature: '65748', attendu: [juste(FONCTIONNEMENT, '934', '65748')] },
  { id: 'LIGNE-10', cas: 'budget voté par fonction : chapitre 904, en fonctionnement', origine: 'M57', section: FONCTIONNEMENT, chapitre: '904', attendu: [contredit(FONCTIONNEMENT, 'chapter', '904', INVESTISSEMENT)] },
  { id: 'LIGNE-11', cas: 'opérations d’ordre : 040 et 042',                       origine: 'M57', section: INVESTISSEMENT, chapitre: '042', attendu: [contredit(INVESTISSEMENT, 'chapter', '042', FONCTIONNEMENT)] },
  { id: 'LIGNE-12', cas: 'recettes : chapitre 13, nature 1321',                   origine: 'M57', section: INVESTISSEMENT, chapitre: '13', nature: '1321', attendu: [juste(INVESTISSEMENT, '13', '1321')] },
  { id: 'LIGNE-13', cas: 'recettes : chapitre 74 en fonctionnement',              origine: 'M57', section: FONCTIONNEMENT, chapitre: '74', nature: '74718', attendu: [juste(FONCTIONNEMENT, '74', '74718')] },
  { id: 'LIGNE-14', cas: 'un chapitre qui n’existe pas',                          origine: 'interprétation 037', section: FONCTIONNEMENT, chapitre: '99', attendu: [inconnu('chapter', '99')] },
  { id: 'LIGNE-15', cas: 'une nature sans section : 580',                         origine: 'interprétation 037', section: FONCTIONNEMENT, chapitre: '011', nature: '580', attendu: [inconnu('nature', '580')] },
  { id: 'LIGNE-16', cas: 'un chapitre qui n’est pas un code',                     origine: 'entrée hostile', section: FONCTIONNEMENT, chapitre: 'soixante-cinq', attendu: [inconnu('chapter', 'soixante-cinq')] },
  { id: 'LIGNE-17', cas: 'opération pour compte de tiers : 458',                  origine: 'M57', section: INVESTISSEMENT, chapitre: '458', attendu: [juste(INVESTISSEMENT, '458')] },
  { id: 'LIGNE-18', cas: 'groupes de fonctions : 90 investit',                    origine: 'M57', section: INVESTISSEMENT, chapitre: '90', attendu: [juste(INVESTISSEMENT, '90')] },
  { id: 'LIGNE-19', cas: 'groupes de fonctions : 93 fonctionne',                  origine: 'M57', section: FONCTIONNEMENT, chapitre: '93', attendu: [juste(FONCTIONNEMENT, '93')] },
  { id: 'LIGNE-20', cas: 'chapitre 690 : classe 6, malgré son 90',                origine: 'M57', section: FONCTIONNEMENT, chapitre: '690', attendu: [juste(FONCTIONNEMENT, '690')] },
  { id: 'LIGNE-21', cas: 'chapitre 193 : classe 1, malgré son 93',                origine: 'M57', section: INVESTISSEMENT, chapitre: '193', attendu: [juste(INVESTISSEMENT, '193')] },
  { id: 'LIGNE-22', cas: 'un groupe de fonctions suivi de deux chiffres n’est pas un chapitre', origine: 'entrée hostile', section: INVESTISSEMENT, chapitre: '9012', attendu: [inconnu('chapter', '9012')] },
  { id: 'LIGNE-23', cas: 'de même en fonctionnement',                             origine: 'entrée hostile', section: FONCTIONNEMENT, chapitre: '9312', attendu: [inconnu('chapter', '9312')] },
  { id: 'LIGNE-24', cas: 'une nature écrite à la place du chapitre',              origine: 'entrée hostile', section: FONCTIONNEMENT, chapitre: '65748', attendu: [inconnu('chapter', '65748')] },
  { id: 'LIGNE-25', cas: 'une nature qui n’est pas un code',                      origine: 'entrée hostile', section: FONCTIONNEMENT, chapitre: '011', nature: '6x', attendu: [inconnu('nature', '6x')] },
  { id: 'LIGNE-26', cas: 'une nature suivie d’une lettre',                        origine: 'entrée hostile', section: FONCTIONNEMENT, chapitre: '011', nature: '61x', attendu: [inconnu('nature', '61x')] },
  { id: 'LIGNE-27', cas: 'une nature coupée par une lettre',                      origine: 'entrée hostile', section: INVESTISSEMENT, chapitre: '040', nature: '44x61', attendu: [inconnu('nature', '44x61')] },
  { id: 'LIGNE-28', cas: 'nature 2167 : classe 2, malgré son 6 et son 7',         origine: 'M57', section: INVESTISSEMENT, chapitre: '21', nature: '2167', attendu: [juste(INVESTISSEMENT, '21', '2167')] },
  { id: 'LIGNE-29', cas: 'nature 512, trésorerie : sans section, malgré son 1 et son 2', origine: 'interprétation 037', section: FONCTIONNEMENT, chapitre: '011', nature: '512', attendu: [inconnu('nature', '512')] },
  { id: 'LIGNE-30', cas: 'une nature sans section n’est pas dite hors du chapitre', origine: 'interprétation 037', section: FONCTIONNEMENT, chapitre: '65', nature: '512', attendu: [inconnu('nature', '512')] },
  { id: 'LIGNE-31', cas: 'chapitre 204, nature 2111 : hors du chapitre',          origine: 'M57', section: INVESTISSEMENT, chapitre: '204', nature: '2111', attendu: [horsChapitre('204', '2111')] },
  { id: 'LIGNE-32', cas: 'un chapitre inconnu ne groupe aucun compte',            origine: 'entrée hostile', section: INVESTISSEMENT, chapitre: '2042', nature: '2111', attendu: [inconnu('chapter', '2042')] },
];
