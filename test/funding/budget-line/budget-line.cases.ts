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
];
