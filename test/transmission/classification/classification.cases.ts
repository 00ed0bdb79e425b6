/** Le code, puis les intitulés de ses niveaux (`null` : niveau de la préfecture sans nom) et le libellé des données ouvertes. */
export interface NamedSubjectCase {
  readonly id: string;
  readonly cas: string;
  readonly code: string;
  readonly préfecture: Readonly<Record<string, string>>;
  readonly niveaux: ReadonlyArray<readonly [string, string | null]>;
  readonly données: string | null;
}

// prettier-ignore
export const namedSubjectCases: ReadonlyArray<NamedSubjectCase> = [
  { id: 'CLASS-01', cas: 'la subvention de la délibération modèle', code: '7.5', préfecture: {}, niveaux: [['7', 'Finances locales'], ['7.5', 'Subventions']], données: 'finances locales/subventions' },
  { id: 'CLASS-02', cas: 'niveau 1 seul', code: '7', préfecture: {}, niveaux: [['7', 'Finances locales']], données: null },
  { id: 'CLASS-03', cas: 'une parenthèse disparaît', code: '7.1', préfecture: {}, niveaux: [['7', 'Finances locales'], ['7.1', 'Décisions budgétaires (B.P., D.M., C.A.)']], données: 'finances locales/décisions budgétaires' },
  { id: 'CLASS-04', cas: '7.10 n’est pas 7.1', code: '7.10', préfecture: {}, niveaux: [['7', 'Finances locales'], ['7.10', 'Divers']], données: 'finances locales/divers' },
  { id: 'CLASS-05', cas: 'l’exemple du schéma', code: '8.4', préfecture: {}, niveaux: [['8', 'Domaines de compétences par thèmes'], ['8.4', 'Aménagement du territoire']], données: 'domaines de compétences par thèmes/aménagement du territoire' },
  { id: 'CLASS-06', cas: 'les virgules disparaissent', code: '8.5', préfecture: {}, niveaux: [['8', 'Domaines de compétences par thèmes'], ['8.5', 'Politique de la ville, habitat, logement']], données: 'domaines de compétences par thèmes/politique de la ville habitat logement' },
  { id: 'CLASS-07', cas: 'l’apostrophe est droite, les accents restent', code: '1.6', préfecture: {}, niveaux: [['1', 'Commande publique'], ['1.6', 'Maîtrise d’œuvre']], données: 'commande publique/maîtrise d\'œuvre' },
  { id: 'CLASS-08', cas: 'une majuscule accentuée', code: '5.1', préfecture: {}, niveaux: [['5', 'Institutions et vie politique'], ['5.1', 'Élection exécutif']], données: 'institutions et vie politique/élection exécutif' },
  { id: 'CLASS-09', cas: 'niveau de la préfecture, nommé par elle', code: '1.1.1', préfecture: { '1.1.1': 'Marchés sur appel d’offres' }, niveaux: [['1', 'Commande publique'], ['1.1', 'Marchés publics'], ['1.1.1', 'Marchés sur appel d’offres']], données: 'commande publique/marchés publics' },
  { id: 'CLASS-10', cas: 'niveau de la préfecture, sans liste', code: '1.1.1', préfecture: {}, niveaux: [['1', 'Commande publique'], ['1.1', 'Marchés publics'], ['1.1.1', null]], données: 'commande publique/marchés publics' },
  { id: 'CLASS-11', cas: 'le quatrième niveau manque à la liste', code: '1.1.1.2', préfecture: { '1.1.1': 'Marchés' }, niveaux: [['1', 'Commande publique'], ['1.1', 'Marchés publics'], ['1.1.1', 'Marchés'], ['1.1.1.2', null]], données: 'commande publique/marchés publics' },
  { id: 'CLASS-12', cas: 'la liste d’une préfecture ne renomme pas un niveau national', code: '7.5', préfecture: { '7.5': 'Aides', '7': 'Argent' }, niveaux: [['7', 'Finances locales'], ['7.5', 'Subventions']], données: 'finances locales/subventions' },
];

/** La matière d’un acte, la liste de la préfecture si elle est connue (`null` sinon), les deux versions, ce qui est constaté. */
export interface ClassificationCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly code: string;
  readonly préfecture: Readonly<Record<string, string>> | null;
  readonly déclarée: string | null;
  readonly enVigueur: string | null;
  readonly attendu: ReadonlyArray<
    | { readonly _tag: 'SubjectClassified' | 'SubjectTooBroad' | 'LocalSubjectUnknown' }
    | { readonly _tag: 'LocalSubjectAbsent'; readonly absent: string }
    | { readonly _tag: 'ClassificationOutdated' }
  >;
}

// prettier-ignore
export const classificationCases: ReadonlyArray<ClassificationCase> = [
  { id: 'CLASS-A01', cas: 'deux niveaux nationaux',                          origine: 'protocole', code: '7.5', préfecture: null, déclarée: null, enVigueur: null, attendu: [{ _tag: 'SubjectClassified' }] },
  { id: 'CLASS-A02', cas: 'un niveau : les deux premiers sont obligatoires', origine: 'schéma du ministère', code: '7', préfecture: null, déclarée: null, enVigueur: null, attendu: [{ _tag: 'SubjectTooBroad' }] },
  { id: 'CLASS-A03', cas: 'trois niveaux, liste inconnue',                   origine: 'protocole', code: '1.1.1', préfecture: null, déclarée: null, enVigueur: null, attendu: [{ _tag: 'LocalSubjectUnknown' }] },
  { id: 'CLASS-A04', cas: 'trois niveaux, dans la liste',                    origine: 'liste du 8 décembre 2017', code: '1.1.1', préfecture: { '1.1.1': 'Marchés sur appel d’offres' }, déclarée: null, enVigueur: null, attendu: [{ _tag: 'SubjectClassified' }] },
  { id: 'CLASS-A05', cas: 'trois niveaux, hors de la liste',                 origine: 'protocole', code: '1.1.9', préfecture: { '1.1.1': 'Marchés sur appel d’offres' }, déclarée: null, enVigueur: null, attendu: [{ _tag: 'LocalSubjectAbsent', absent: '1.1.9' }] },
  { id: 'CLASS-A06', cas: 'quatre niveaux, le troisième manque : il est dit', origine: 'protocole', code: '1.1.9.1', préfecture: { '1.1.1': 'Marchés' }, déclarée: null, enVigueur: null, attendu: [{ _tag: 'LocalSubjectAbsent', absent: '1.1.9' }] },
  { id: 'CLASS-A07', cas: 'liste vide, deux niveaux : rien n’y manque',      origine: 'protocole', code: '7.5', préfecture: {}, déclarée: null, enVigueur: null, attendu: [{ _tag: 'SubjectClassified' }] },
  { id: 'CLASS-A08', cas: 'version en vigueur',                              origine: 'message 1-2 du 28 mai 2018', code: '4.2', préfecture: null, déclarée: '2017-04-19', enVigueur: '2017-04-19', attendu: [{ _tag: 'SubjectClassified' }] },
  { id: 'CLASS-A09', cas: 'version ancienne',                                origine: 'message 1-3 du 12 octobre 2018, ODT-VERIF-01', code: '1.1', préfecture: null, déclarée: '2017-04-19', enVigueur: '2018-10-10', attendu: [{ _tag: 'SubjectClassified' }, { _tag: 'ClassificationOutdated' }] },
  { id: 'CLASS-A10', cas: 'version postérieure à celle en vigueur',          origine: 'message 1-3 du 1er juillet 2017', code: '2.2', préfecture: null, déclarée: '2017-07-13', enVigueur: '2008-12-31', attendu: [{ _tag: 'SubjectClassified' }, { _tag: 'ClassificationOutdated' }] },
  { id: 'CLASS-A11', cas: 'version en vigueur inconnue : non comparée',      origine: 'protocole', code: '7.5', préfecture: null, déclarée: '2017-04-19', enVigueur: null, attendu: [{ _tag: 'SubjectClassified' }] },
  { id: 'CLASS-A12', cas: 'version déclarée inconnue : non comparée',        origine: 'protocole', code: '7.5', préfecture: null, déclarée: null, enVigueur: '2018-10-10', attendu: [{ _tag: 'SubjectClassified' }] },
  { id: 'CLASS-A13', cas: 'niveau 1 seul et version ancienne : les deux',    origine: 'protocole', code: '7', préfecture: null, déclarée: '2017-04-19', enVigueur: '2018-10-10', attendu: [{ _tag: 'SubjectTooBroad' }, { _tag: 'ClassificationOutdated' }] },
];
