/** Une séance complète et correcte, en JSON : chaque cas en change un fait. */
export const SÉANCE = {
  organ: { kind: 'council', body: { kind: 'commune', name: 'Bourg', territory: 'mainland-france', population: 800 } },
  siren: '244200770',
  heldOn: '2024-07-04',
  convocation: { rank: 'ordinary', sentOn: '2024-06-28' },
  agenda: ['1', '2'],
  roll: {
    inOffice: 3,
    members: [{ id: 'a', surname: 'A' }, { id: 'b', surname: 'B' }, { id: 'c', surname: 'C' }],
    presentAtOpening: ['a', 'b'],
    recordedAbsent: ['c'],
    movements: [{ kind: 'leaves', member: 'b', before: '2' }],
  },
  proxies: [{ giver: 'c', holder: 'a', from: '1', until: '2' }],
  chair: { member: 'a', office: 'mayor-or-president' },
  secretaries: ['b'],
  printed: { present: 2 },
  deliberations: [
    {
      item: '1',
      number: '2024-01',
      vote: { ballot: 'ordinary', tally: { for: 3, against: 0 }, byName: [{ member: 'a', choice: 'for' }] },
      funding: {
        grant: { beneficiary: 'Association', beneficiaryStatus: 'private-law', total: '94000.00', years: [2024, 2025], yearly: ['47000.00', '47000.00'], agreement: 'yes' },
        programme: { name: 'Programme', yearlyCost: '981000.00', contributions: [{ contributor: 'État', amount: '490500.00', printedRate: '50 %' }] },
      },
      transmission: { receivedOn: '2024-07-12', identifier: '99_DE-042-244200770-20240704-D20240041710' },
      publishedOn: '2024-07-12',
    },
  ],
} as const;

type Chemin = ReadonlyArray<string | number>;
type Problème = Readonly<Record<string, unknown>>;

export interface DefectCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  /** Où le fait change, et ce qu’il devient ; sans valeur, il est retiré. */
  readonly chemin: Chemin;
  readonly valeur?: unknown;
  readonly problème: Problème;
  /** Où le défaut est signalé, si ce n’est pas là. */
  readonly signalé?: Chemin;
}

const manque = (expected: string): Problème => ({ _tag: 'Missing', expected });
const mauvaisType = (expected: string, found: string, value: string | null): Problème => ({ _tag: 'WrongType', expected, found, value });
const pasUnNombre = (found: string): Problème => ({ _tag: 'NotACount', found });
const choixInconnu = (found: string, ...choices: ReadonlyArray<string>): Problème => ({ _tag: 'UnknownChoice', found, choices });
const manqueUnChoix = (...choices: ReadonlyArray<string>): Problème => ({ _tag: 'Missing', expected: 'text', choices });
const mauvaisChoix = (found: string, value: string | null, ...choices: ReadonlyArray<string>): Problème => ({ _tag: 'WrongType', expected: 'text', found, value, choices });
const champInconnu = (field: string, near: string | null, known: ReadonlyArray<string>): Problème => ({ _tag: 'UnknownField', field, near, known });
const longueur = (what: string, text: string, found: number): Problème => ({ _tag: 'WrongLength', what, text, found });
const caractère = (what: string, text: string, position: number): Problème => ({ _tag: 'WrongCharacter', what, text, position });
const clé = (what: string, text: string): Problème => ({ _tag: 'WrongChecksum', what, text });
const composante = (what: string, text: string, part: string): Problème => ({ _tag: 'UnknownComponent', what, text, part });
const membreInconnu = (member: string, near: string | null = null): Problème => ({ _tag: 'UnknownMember', member, near });
const pointInconnu = (item: string, near: string | null = null): Problème => ({ _tag: 'UnknownItem', item, near });
const membreEnDouble = (member: string): Problème => ({ _tag: 'DuplicateMember', member });

const CHAMPS_SÉANCE = [
  'organ', 'siren', 'heldOn', 'convocation', 'agenda', 'composing', 'publicityChoice', 'roll', 'proxies', 'surplusProxies', 'executive', 'chair',
  'precedence', 'secretaries', 'outsideSecretary', 'closedSession', 'videoconference', 'printed', 'deliberations',
];
const CHAMPS_PRÉSENCES = ['inOffice', 'members', 'presentAtOpening', 'recordedAbsent', 'movements', 'alternatesInStatutes'];
const CHAMPS_VOTE = ['ballot', 'announced', 'tally', 'byName', 'chairVote', 'printed'];
const CHAMPS_IMPRIMÉS = ['inOffice', 'present', 'represented', 'absent', 'voices', 'quorum'];
const CHAMPS_VOIX = ['member', 'choice'];

const VOTE = ['deliberations', 0, 'vote'] as const;
const SUBVENTION = ['deliberations', 0, 'funding', 'grant'] as const;
const PROGRAMME = ['deliberations', 0, 'funding', 'programme'] as const;

// prettier-ignore
export const shapeCases: ReadonlyArray<DefectCase> = [
  { id: 'FORME-01', cas: 'le jour de la séance manque',                 origine: 'définition', chemin: ['heldOn'], problème: manque('civil-day') },
  { id: 'FORME-02', cas: 'l’organe manque',                             origine: 'définition', chemin: ['organ'], problème: manque('object') },
  { id: 'FORME-03', cas: 'le nom de la collectivité manque',            origine: 'définition', chemin: ['organ', 'body', 'name'], problème: manque('text') },
  { id: 'FORME-04', cas: 'l’ordre du jour manque',                      origine: 'définition', chemin: ['agenda'], problème: manque('list') },
  { id: 'FORME-05', cas: 'le nom d’un membre manque',                   origine: 'définition', chemin: ['roll', 'members', 1, 'surname'], problème: manque('text') },
  { id: 'FORME-06', cas: 'le nombre de voix pour manque',               origine: 'définition', chemin: [...VOTE, 'tally', 'for'], problème: manque('count') },
  { id: 'FORME-07', cas: 'le montant de la subvention manque',          origine: 'définition', chemin: [...SUBVENTION, 'total'], problème: manque('euro') },
  { id: 'FORME-08', cas: 'un champ obligatoire est nul',                origine: 'définition', chemin: ['heldOn'], valeur: null, problème: manque('civil-day') },
  { id: 'FORME-09', cas: 'un nul dans une liste',                       origine: 'définition', chemin: ['agenda', 1], valeur: null, problème: manque('text') },
  { id: 'FORME-10', cas: 'un trou dans une liste',                      origine: 'définition', chemin: ['agenda', 2], valeur: undefined, problème: manque('text') },

  { id: 'FORME-20', cas: 'un nombre pour un texte',                     origine: 'définition', chemin: ['organ', 'body', 'name'], valeur: 42, problème: mauvaisType('text', 'number', '42') },
  { id: 'FORME-21', cas: 'un texte pour un nombre',                     origine: 'définition', chemin: ['roll', 'inOffice'], valeur: '3', problème: mauvaisType('count', 'text', '3') },
  { id: 'FORME-22', cas: 'NaN pour un nombre',                          origine: 'définition', chemin: ['roll', 'inOffice'], valeur: Number.NaN, problème: mauvaisType('count', 'not-a-number', 'NaN') },
  { id: 'FORME-23', cas: 'vrai pour un nombre',                         origine: 'définition', chemin: ['roll', 'inOffice'], valeur: true, problème: mauvaisType('count', 'boolean', 'true') },
  { id: 'FORME-24', cas: 'un objet pour une liste',                     origine: 'définition', chemin: ['agenda'], valeur: { 0: '1' }, problème: mauvaisType('list', 'object', null) },
  { id: 'FORME-25', cas: 'un texte pour une liste',                     origine: 'définition', chemin: ['agenda'], valeur: '1', problème: mauvaisType('list', 'text', '1') },
  { id: 'FORME-26', cas: 'une liste pour un objet',                     origine: 'définition', chemin: ['organ'], valeur: [], problème: mauvaisType('object', 'list', null) },
  { id: 'FORME-27', cas: 'une liste pour les présences',                origine: 'définition', chemin: ['roll'], valeur: [], problème: mauvaisType('object', 'list', null) },
  { id: 'FORME-28', cas: 'un texte pour un vote par nom',               origine: 'définition', chemin: [...VOTE, 'byName', 0], valeur: 'a', problème: mauvaisType('object', 'text', 'a') },
  { id: 'FORME-29', cas: 'un texte pour la liste des votes par nom',    origine: 'définition', chemin: [...VOTE, 'byName'], valeur: 'a', problème: mauvaisType('list', 'text', 'a') },
  { id: 'FORME-30', cas: 'un nombre pour un choix',                     origine: 'définition', chemin: ['convocation', 'rank'], valeur: 2, problème: mauvaisChoix('number', '2', 'ordinary', 'first-after-renewal', 'second') },
  { id: 'FORME-31', cas: 'un nombre pour un jour',                      origine: 'définition', chemin: ['heldOn'], valeur: 20240704, problème: mauvaisType('civil-day', 'number', '20240704') },
  { id: 'FORME-32', cas: 'un nombre pour un SIREN',                     origine: 'définition', chemin: ['siren'], valeur: 244200770, problème: mauvaisType('siren', 'number', '244200770') },
  { id: 'FORME-33', cas: 'un grand entier pour un nombre',              origine: 'définition', chemin: ['roll', 'inOffice'], valeur: 3n, problème: mauvaisType('count', 'other', null) },
  { id: 'FORME-34', cas: 'un objet pour un identifiant',                origine: 'définition', chemin: ['deliberations', 0, 'transmission', 'identifier'], valeur: {}, problème: mauvaisType('act-identifier', 'object', null) },

  { id: 'FORME-40', cas: 'un texte vide',                               origine: 'définition', chemin: ['organ', 'body', 'name'], valeur: '', problème: { _tag: 'EmptyText' } },
  { id: 'FORME-41', cas: 'un votant sans nom',                          origine: 'définition', chemin: [...VOTE, 'byName', 0, 'member'], valeur: '', problème: { _tag: 'EmptyText' } },
  { id: 'FORME-42', cas: 'un demi-membre',                              origine: 'définition', chemin: ['roll', 'inOffice'], valeur: 2.5, problème: pasUnNombre('2.5') },
  { id: 'FORME-43', cas: 'moins un membre',                             origine: 'définition', chemin: ['roll', 'inOffice'], valeur: -1, problème: pasUnNombre('-1') },
  { id: 'FORME-44', cas: 'un nombre infini',                            origine: 'définition', chemin: ['roll', 'inOffice'], valeur: Number.POSITIVE_INFINITY, problème: pasUnNombre('Infinity') },
  { id: 'FORME-45', cas: 'un nombre trop grand pour être exact',        origine: 'définition', chemin: ['organ', 'body', 'population'], valeur: 9_007_199_254_740_992, problème: pasUnNombre('9007199254740992') },
  { id: 'FORME-46', cas: 'un nombre immense',                           origine: 'définition', chemin: ['organ', 'body', 'population'], valeur: 1e21, problème: pasUnNombre('1e+21') },
  { id: 'FORME-47', cas: 'une population négative',                     origine: 'définition', chemin: ['organ', 'body', 'population'], valeur: -800, problème: pasUnNombre('-800') },
  { id: 'FORME-48', cas: 'une année à virgule',                         origine: 'définition', chemin: [...SUBVENTION, 'years', 0], valeur: 2024.5, problème: mauvaisType('year', 'number', '2024.5') },

  { id: 'FORME-49', cas: 'une année sur deux chiffres',                 origine: 'définition', chemin: [...SUBVENTION, 'years', 0], valeur: 24, problème: mauvaisType('year', 'number', '24') },
  { id: 'FORME-91', cas: 'une année avant le calendrier grégorien',     origine: 'définition', chemin: [...SUBVENTION, 'years', 0], valeur: 1582, problème: mauvaisType('year', 'number', '1582') },
  { id: 'FORME-92', cas: 'une année de cinq chiffres',                  origine: 'définition', chemin: [...SUBVENTION, 'years', 0], valeur: 10_000, problème: mauvaisType('year', 'number', '10000') },

  { id: 'FORME-50', cas: 'un choix inconnu',                            origine: 'définition', chemin: ['convocation', 'rank'], valeur: 'third', problème: choixInconnu('third', 'ordinary', 'first-after-renewal', 'second') },
  { id: 'FORME-51', cas: 'un choix à une majuscule près',               origine: 'définition', chemin: [...VOTE, 'ballot'], valeur: 'Secret', problème: choixInconnu('Secret', 'ordinary', 'public', 'secret') },
  { id: 'FORME-52', cas: 'un choix de vote inconnu',                    origine: 'définition', chemin: [...VOTE, 'byName', 0, 'choice'], valeur: 'pour', problème: choixInconnu('pour', 'for', 'against', 'abstention', 'not-taking-part') },
  { id: 'FORME-53', cas: 'un choix qui est un nom d’objet',             origine: 'définition', chemin: [...VOTE, 'ballot'], valeur: 'constructor', problème: choixInconnu('constructor', 'ordinary', 'public', 'secret') },
  { id: 'FORME-97', cas: 'vrai pour un choix : les choix sont donnés',  origine: 'définition', chemin: [...SUBVENTION, 'agreement'], valeur: true, problème: mauvaisChoix('boolean', 'true', 'yes', 'no') },
  { id: 'FORME-98', cas: 'un choix absent : les choix sont donnés',     origine: 'définition', chemin: ['convocation', 'rank'], problème: manqueUnChoix('ordinary', 'first-after-renewal', 'second') },
  { id: 'FORME-99', cas: 'un choix nul : les choix sont donnés',        origine: 'définition', chemin: ['convocation', 'rank'], valeur: null, problème: manqueUnChoix('ordinary', 'first-after-renewal', 'second') },

  { id: 'FORME-60', cas: 'un champ mal écrit, quand le bon est rempli',   origine: 'définition', chemin: ['heldon'], valeur: '2024-07-04', problème: champInconnu('heldon', null, CHAMPS_SÉANCE) },
  { id: 'FORME-61', cas: 'un champ en français, dont le voisin est déjà rempli', origine: 'définition', chemin: ['roll', 'membres'], valeur: [], problème: champInconnu('membres', null, CHAMPS_PRÉSENCES) },
  { id: 'FORME-62', cas: 'un champ sans voisin',                        origine: 'définition', chemin: ['météo'], valeur: 'beau', problème: champInconnu('météo', null, CHAMPS_SÉANCE) },
  { id: 'FORME-63', cas: 'un champ démesuré',                           origine: 'définition', chemin: ['heldOnheldOnheldOnheldOnheldOnheldOnheldOn'], valeur: 1, problème: champInconnu('heldOnheldOnheldOnheldOnheldOnheldOnheldOn', null, CHAMPS_SÉANCE) },
  { id: 'FORME-64', cas: 'un champ au nom vide',                        origine: 'régression : un champ au nom vide passait inaperçu', chemin: [''], valeur: 1, problème: champInconnu('', null, CHAMPS_SÉANCE) },
  { id: 'FORME-65', cas: 'un champ de trop dans un vote par nom',       origine: 'définition', chemin: [...VOTE, 'byName', 0, 'voix'], valeur: 1, problème: champInconnu('voix', null, CHAMPS_VOIX) },
  { id: 'FORME-66', cas: 'un champ au nom vide dans un vote par nom',   origine: 'régression : un champ au nom vide passait inaperçu', chemin: [...VOTE, 'byName', 0, ''], valeur: 1, problème: champInconnu('', null, CHAMPS_VOIX) },
  { id: 'FORME-67', cas: 'un champ inconnu, même nul',                  origine: 'définition', chemin: ['heldon'], valeur: null, problème: champInconnu('heldon', null, CHAMPS_SÉANCE) },
  { id: 'FORME-68', cas: 'un champ que tout objet possède',             origine: 'définition', chemin: ['constructor'], valeur: 1, problème: champInconnu('constructor', null, CHAMPS_SÉANCE) },
  { id: 'FORME-69', cas: 'des figures dans des présences par nom',      origine: 'définition', chemin: ['roll', 'present'], valeur: 2, problème: champInconnu('present', null, CHAMPS_PRÉSENCES) },
  { id: 'FORME-93', cas: 'un champ mal écrit, le bon est proposé',      origine: 'définition', chemin: ['printed', 'voice'], valeur: 2, problème: champInconnu('voice', 'voices', CHAMPS_IMPRIMÉS) },
  { id: 'FORME-94', cas: 'un champ mal écrit, le bon est nul : proposé', origine: 'définition', chemin: ['printed'], valeur: { voices: null, voice: 2 }, signalé: ['printed', 'voice'], problème: champInconnu('voice', 'voices', CHAMPS_IMPRIMÉS) },
  { id: 'FORME-95', cas: 'un effectif de trop : pas celui qui est déjà rempli', origine: 'régression : « present », déjà rempli, était proposé', chemin: ['roll'], valeur: { inOffice: 3, present: 2, represented: 1, absent: 0 }, signalé: ['roll', 'absent'], problème: champInconnu('absent', null, ['inOffice', 'present', 'represented']) },
  { id: 'FORME-96', cas: 'des voix hors de leur tableau',               origine: 'définition', chemin: [...VOTE], valeur: { for: 3 }, signalé: [...VOTE, 'for'], problème: champInconnu('for', null, CHAMPS_VOTE) },

  { id: 'FORME-70', cas: '31 juin : refusé, jamais décalé',             origine: 'définition', chemin: ['heldOn'], valeur: '2024-06-31', problème: composante('civil-day', '2024-06-31', 'day') },
  { id: 'FORME-71', cas: '29 février d’une année commune',              origine: 'définition', chemin: ['heldOn'], valeur: '2023-02-29', problème: composante('civil-day', '2023-02-29', 'day') },
  { id: 'FORME-72', cas: 'treizième mois',                              origine: 'définition', chemin: ['convocation', 'sentOn'], valeur: '2024-13-01', problème: composante('civil-day', '2024-13-01', 'month') },
  { id: 'FORME-73', cas: 'un jour à la française',                      origine: 'définition', chemin: ['heldOn'], valeur: '04/07/2024', problème: caractère('civil-day', '04/07/2024', 2) },
  { id: 'FORME-74', cas: 'un jour avec son heure',                      origine: 'définition', chemin: ['heldOn'], valeur: '2024-07-04T18:00:00Z', problème: longueur('civil-day', '2024-07-04T18:00:00Z', 20) },
  { id: 'FORME-75', cas: 'un SIREN à la clé fausse',                    origine: 'délibération du 4 juillet 2024, un fait changé', chemin: ['siren'], valeur: '244200771', problème: clé('siren', '244200771') },
  { id: 'FORME-76', cas: 'un SIREN de huit chiffres',                   origine: 'définition', chemin: ['siren'], valeur: '24420077', problème: longueur('siren', '24420077', 8) },
  { id: 'FORME-77', cas: 'un identifiant dont le SIREN a la clé fausse', origine: 'délibération du 4 juillet 2024, un fait changé', chemin: ['deliberations', 0, 'transmission', 'identifier'], valeur: '99_DE-042-244200771-20240704-D20240041710', problème: clé('act-identifier', '99_DE-042-244200771-20240704-D20240041710') },
  { id: 'FORME-78', cas: 'un identifiant dont le jour n’existe pas',    origine: 'définition', chemin: ['deliberations', 0, 'transmission', 'identifier'], valeur: '99_DE-042-244200770-20240631-D20240041710', problème: composante('act-identifier', '99_DE-042-244200770-20240631-D20240041710', 'day') },

  { id: 'FORME-80', cas: 'un nombre pour un montant : ses centimes sont peut-être perdus', origine: 'définition', chemin: [...SUBVENTION, 'total'], valeur: 94000, problème: mauvaisType('euro', 'number', '94000') },
  { id: 'FORME-81', cas: 'NaN pour un montant',                         origine: 'délibération du 4 juillet 2024, un fait changé', chemin: [...SUBVENTION, 'total'], valeur: Number.NaN, problème: mauvaisType('euro', 'not-a-number', 'NaN') },
  { id: 'FORME-82', cas: '« NaN » pour un montant',                     origine: 'définition', chemin: [...SUBVENTION, 'total'], valeur: 'NaN', problème: caractère('euro', 'NaN', 0) },
  { id: 'FORME-83', cas: 'trois décimales, à la française',             origine: 'délibération du 4 juillet 2024, un fait changé', chemin: [...SUBVENTION, 'total'], valeur: '94 000,001 €', problème: caractère('euro', '94 000,001 €', 9) },
  { id: 'FORME-84', cas: 'trois décimales, avec un point',              origine: 'définition', chemin: [...SUBVENTION, 'total'], valeur: '94000.001', problème: caractère('euro', '94000.001', 8) },
  { id: 'FORME-85', cas: 'un montant hors des bornes',                  origine: 'définition', chemin: [...SUBVENTION, 'total'], valeur: '90000000000000.01', problème: { _tag: 'AmountOutOfRange', cents: '9000000000000001' } },
  { id: 'FORME-86', cas: 'un montant de cinquante chiffres',            origine: 'définition', chemin: [...SUBVENTION, 'total'], valeur: '99999999999999999999999999999999999999999999999999', problème: longueur('euro', '99999999999999999999999999999999999999999999999999', 50) },
  { id: 'FORME-87', cas: 'un taux sans son signe',                      origine: 'définition', chemin: [...PROGRAMME, 'contributions', 0, 'printedRate'], valeur: '50', problème: longueur('printed-rate', '50', 2) },
  { id: 'FORME-88', cas: 'une fraction pour un taux imprimé',           origine: 'définition', chemin: [...PROGRAMME, 'contributions', 0, 'printedRate'], valeur: '1/2', problème: caractère('printed-rate', '1/2', 1) },
  { id: 'FORME-89', cas: 'un nombre pour un taux imprimé',              origine: 'définition', chemin: [...PROGRAMME, 'contributions', 0, 'printedRate'], valeur: 50, problème: mauvaisType('printed-rate', 'number', '50') },
  { id: 'FORME-90', cas: 'des lettres pour un taux imprimé',            origine: 'définition', chemin: [...PROGRAMME, 'contributions', 0, 'printedRate'], valeur: 'moitié %', problème: caractère('printed-rate', 'moitié %', 0) },

  { id: 'FORME-100', cas: 'un montant à l’anglaise : la virgule y est prise pour celle des centimes', origine: 'définition', chemin: [...SUBVENTION, 'total'], valeur: '94,000.00', problème: caractère('euro', '94,000.00', 5) },
  { id: 'FORME-101', cas: 'un montant à l’allemande',                  origine: 'définition', chemin: [...SUBVENTION, 'total'], valeur: '94.000,00', problème: caractère('euro', '94.000,00', 5) },
  { id: 'FORME-102', cas: 'un montant qui s’interrompt',               origine: 'définition', chemin: [...SUBVENTION, 'total'], valeur: '94000,', problème: longueur('euro', '94000,', 6) },
  { id: 'FORME-103', cas: 'un taux en toutes lettres : au premier caractère', origine: 'régression : on disait qu’il en manquait un à la fin', chemin: [...PROGRAMME, 'contributions', 0, 'printedRate'], valeur: 'cinquante', problème: caractère('printed-rate', 'cinquante', 0) },
  { id: 'FORME-104', cas: 'un taux de dénominateur nul',               origine: 'définition', chemin: [...PROGRAMME, 'contributions', 0, 'printedRate'], valeur: '1/0', problème: composante('printed-rate', '1/0', 'denominator') },
  { id: 'FORME-105', cas: 'un objet Date pour un jour',                origine: 'régression : c’était un objet', chemin: ['heldOn'], valeur: new Date(0), problème: mauvaisType('civil-day', 'date', null) },
  { id: 'FORME-106', cas: 'un jour vide, comme l’envoie un formulaire', origine: 'définition', chemin: ['deliberations', 0, 'publishedOn'], valeur: '', problème: longueur('civil-day', '', 0) },
  { id: 'FORME-107', cas: '« oui » pour « yes »',                      origine: 'définition', chemin: [...SUBVENTION, 'agreement'], valeur: 'oui', problème: choixInconnu('oui', 'yes', 'no') },
];

// prettier-ignore
export const referenceCases: ReadonlyArray<DefectCase> = [
  { id: 'RENVOI-01', cas: 'un présent hors de la liste',                 origine: 'définition', chemin: ['roll', 'presentAtOpening', 1], valeur: 'dupont', problème: membreInconnu('dupont') },
  { id: 'RENVOI-02', cas: 'un absent hors de la liste',                  origine: 'définition', chemin: ['roll', 'recordedAbsent', 0], valeur: 'dupont', problème: membreInconnu('dupont') },
  { id: 'RENVOI-03', cas: 'un mouvement d’un inconnu',                   origine: 'définition', chemin: ['roll', 'movements', 0, 'member'], valeur: 'dupont', problème: membreInconnu('dupont') },
  { id: 'RENVOI-04', cas: 'le suppléant d’un inconnu',                   origine: 'définition', chemin: ['roll', 'members', 2, 'standsInFor'], valeur: 'dupont', problème: membreInconnu('dupont') },
  { id: 'RENVOI-12', cas: 'le suppléant de lui-même',                    origine: 'définition', chemin: ['roll', 'members', 2, 'standsInFor'], valeur: 'c', problème: { _tag: 'AlternateOfAlternate', member: 'c' } },
  { id: 'RENVOI-05', cas: 'un mandant inconnu',                          origine: 'définition', chemin: ['proxies', 0, 'giver'], valeur: 'dupont', problème: membreInconnu('dupont') },
  { id: 'RENVOI-06', cas: 'un mandataire inconnu',                       origine: 'délibération du 4 juillet 2024, un fait changé', chemin: ['proxies', 0, 'holder'], valeur: 'dupont', problème: membreInconnu('dupont') },
  { id: 'RENVOI-07', cas: 'un président inconnu',                        origine: 'définition', chemin: ['chair', 'member'], valeur: 'dupont', problème: membreInconnu('dupont') },
  { id: 'RENVOI-08', cas: 'un secrétaire inconnu',                       origine: 'définition', chemin: ['secretaries', 0], valeur: 'dupont', problème: membreInconnu('dupont') },
  { id: 'RENVOI-09', cas: 'un votant inconnu',                           origine: 'définition', chemin: [...VOTE, 'byName', 0, 'member'], valeur: 'dupont', problème: membreInconnu('dupont') },
  { id: 'RENVOI-10', cas: 'un membre dont le nom est celui d’un champ d’objet', origine: 'définition', chemin: ['proxies', 0, 'holder'], valeur: '__proto__', problème: membreInconnu('__proto__') },
  { id: 'RENVOI-11', cas: 'un nom à une majuscule près : le bon est proposé', origine: 'définition', chemin: ['proxies', 0, 'holder'], valeur: 'A', problème: membreInconnu('A', 'a') },
  { id: 'RENVOI-20', cas: 'un mouvement avant un point inconnu',         origine: 'définition', chemin: ['roll', 'movements', 0, 'before'], valeur: '9', problème: pointInconnu('9') },
  { id: 'RENVOI-21', cas: 'un pouvoir à partir d’un point inconnu',      origine: 'définition', chemin: ['proxies', 0, 'from'], valeur: '9', problème: pointInconnu('9') },
  { id: 'RENVOI-22', cas: 'un pouvoir jusqu’à un point inconnu',         origine: 'définition', chemin: ['proxies', 0, 'until'], valeur: '9', problème: pointInconnu('9') },
  { id: 'RENVOI-23', cas: 'une délibération sur un point inconnu',       origine: 'définition', chemin: ['deliberations', 0, 'item'], valeur: '9', problème: pointInconnu('9') },
  { id: 'RENVOI-30', cas: 'un membre deux fois dans la liste',           origine: 'définition', chemin: ['roll', 'members', 3], valeur: { id: 'a', surname: 'A' }, problème: membreEnDouble('a'), signalé: ['roll', 'members', 3, 'id'] },
  { id: 'RENVOI-31', cas: 'un présent deux fois',                        origine: 'définition', chemin: ['roll', 'presentAtOpening', 2], valeur: 'a', problème: membreEnDouble('a') },
  { id: 'RENVOI-32', cas: 'un absent deux fois',                         origine: 'définition', chemin: ['roll', 'recordedAbsent', 1], valeur: 'c', problème: membreEnDouble('c') },
  { id: 'RENVOI-36', cas: 'un motif de retrait pour un départ',          origine: 'définition', chemin: ['roll', 'movements', 0, 'because'], valeur: 'own-accounts', problème: { _tag: 'ReasonWithoutWithdrawal', because: 'own-accounts', kind: 'leaves' } },
  { id: 'RENVOI-33', cas: 'un point deux fois à l’ordre du jour',        origine: 'définition', chemin: ['agenda', 2], valeur: '1', problème: { _tag: 'DuplicateItem', item: '1' } },
  { id: 'RENVOI-34', cas: 'un pouvoir qui finit avant de commencer',     origine: 'définition', chemin: ['proxies', 0], valeur: { giver: 'c', holder: 'a', from: '2', until: '1' }, problème: { _tag: 'ItemsReversed', from: '2', until: '1' } },
  { id: 'RENVOI-40', cas: 'une subvention négative',                     origine: 'définition', chemin: [...SUBVENTION, 'total'], valeur: '-94000.00', problème: { _tag: 'NegativeAmount', amount: -94_000_00 } },
  { id: 'RENVOI-41', cas: 'un montant annuel négatif',                   origine: 'définition', chemin: [...SUBVENTION, 'yearly', 1], valeur: '-0.01', problème: { _tag: 'NegativeAmount', amount: -1 } },
  { id: 'RENVOI-42', cas: 'un coût négatif',                             origine: 'définition', chemin: [...PROGRAMME, 'yearlyCost'], valeur: '-1', problème: { _tag: 'NegativeAmount', amount: -1_00 } },
  { id: 'RENVOI-43', cas: 'une contribution négative',                   origine: 'définition', chemin: [...PROGRAMME, 'contributions', 0, 'amount'], valeur: '-1', problème: { _tag: 'NegativeAmount', amount: -1_00 } },
  { id: 'RENVOI-44', cas: 'deux années, un seul montant',                origine: 'définition', chemin: [...SUBVENTION, 'yearly'], valeur: ['94000.00'], problème: { _tag: 'YearsAndAmountsDiffer', years: 2, amounts: 1 } },
  { id: 'RENVOI-45', cas: 'deux années, trois montants',                 origine: 'définition', chemin: [...SUBVENTION, 'yearly'], valeur: ['1', '2', '3'], problème: { _tag: 'YearsAndAmountsDiffer', years: 2, amounts: 3 } },
  { id: 'RENVOI-46', cas: 'la même année deux fois',                     origine: 'définition', chemin: [...SUBVENTION, 'years'], valeur: [2024, 2024], problème: { _tag: 'DuplicateYear', year: 2024 }, signalé: [...SUBVENTION, 'years', 1] },
  { id: 'RENVOI-50', cas: 'le bureau d’une commune',                     origine: 'définition', chemin: ['organ', 'kind'], valeur: 'bureau', problème: { _tag: 'OrganUnknownToBody', organ: 'bureau', body: 'commune', organs: ['council', 'tender-commission'] } },
  { id: 'RENVOI-51', cas: 'la commission permanente d’une métropole',    origine: 'définition', chemin: ['organ'], valeur: { kind: 'permanent-commission', body: { kind: 'metropole', name: 'M', territory: 'mainland-france' } }, problème: { _tag: 'OrganUnknownToBody', organ: 'permanent-commission', body: 'metropole', organs: ['council', 'bureau', 'tender-commission'] }, signalé: ['organ', 'kind'] },
  { id: 'RENVOI-52', cas: 'un membre intéressé qui n’est pas membre',  origine: 'régression : il passait pour une part non connue', chemin: ['deliberations', 0, 'funding', 'grant', 'interestedMembers'], valeur: ['a', 'd'], signalé: ['deliberations', 0, 'funding', 'grant', 'interestedMembers', 1], problème: membreInconnu('d') },
];

export interface AdmittedCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly chemin: Chemin;
  readonly valeur?: unknown;
  /** Ce que la lecture donne à cet endroit ; rien si le fait est laissé de côté. */
  readonly lu?: unknown;
}

// prettier-ignore
export const admittedCases: ReadonlyArray<AdmittedCase> = [
  { id: 'ADMIS-01', cas: 'une remarque libre',                            origine: 'définition', chemin: ['_source'], valeur: 'procès-verbal, page 3' },
  { id: 'ADMIS-02', cas: 'une remarque au fond de la séance',             origine: 'définition', chemin: ['roll', 'members', 0, '_note'], valeur: { vu: true } },
  { id: 'ADMIS-03', cas: 'le schéma d’un éditeur',                        origine: 'définition', chemin: ['$schema'], valeur: 'https://exemple.fr/schéma.json' },
  { id: 'ADMIS-04', cas: 'une remarque dans un vote par nom',             origine: 'définition', chemin: [...VOTE, 'byName', 0, '_note'], valeur: 'voix basse' },
  { id: 'ADMIS-05', cas: 'un champ facultatif nul vaut un champ absent',  origine: 'définition', chemin: ['siren'], valeur: null },
  { id: 'ADMIS-06', cas: 'un champ facultatif indéfini aussi',            origine: 'définition', chemin: ['siren'], valeur: undefined },
  { id: 'ADMIS-07', cas: 'un champ facultatif absent',                    origine: 'définition', chemin: ['siren'] },
  { id: 'ADMIS-08', cas: 'un membre sans prénom nul',                     origine: 'définition', chemin: ['roll', 'members', 0, 'givenName'], valeur: null },
  { id: 'ADMIS-09', cas: 'un SIREN avec ses espaces',                     origine: 'définition', chemin: ['siren'], valeur: '244 200 770', lu: '244200770' },
  { id: 'ADMIS-10', cas: 'un montant à la française',                     origine: 'définition', chemin: [...SUBVENTION, 'total'], valeur: '94 000,00 €', lu: 94_000_00 },
  { id: 'ADMIS-19', cas: 'un montant aux milliers séparés, au point décimal', origine: 'définition', chemin: [...SUBVENTION, 'total'], valeur: '94 000.00', lu: 94_000_00 },
  { id: 'ADMIS-20', cas: 'un effectif nul vaut un effectif absent',       origine: 'définition', chemin: ['roll', 'inOffice'], valeur: null },
  { id: 'ADMIS-11', cas: 'un montant sans centimes',                      origine: 'définition', chemin: [...SUBVENTION, 'total'], valeur: '94000', lu: 94_000_00 },
  { id: 'ADMIS-12', cas: 'zéro membre en exercice',                       origine: 'définition', chemin: ['roll', 'inOffice'], valeur: 0, lu: 0 },
  { id: 'ADMIS-13', cas: 'une population nulle',                          origine: 'définition', chemin: ['organ', 'body', 'population'], valeur: 0, lu: 0 },
  { id: 'ADMIS-14', cas: 'un taux à deux décimales, gardées',             origine: 'définition', chemin: [...PROGRAMME, 'contributions', 0, 'printedRate'], valeur: '8,30 %', lu: { rate: { _tag: 'Rate', numerator: 83, denominator: 1000 }, decimals: 2 } },
  { id: 'ADMIS-15', cas: 'un montant nul',                                origine: 'définition', chemin: [...PROGRAMME, 'contributions', 0, 'amount'], valeur: '0', lu: 0 },
  { id: 'ADMIS-17', cas: 'la première année entière du calendrier grégorien', origine: 'définition', chemin: [...SUBVENTION, 'years', 0], valeur: 1583, lu: 1583 },
  { id: 'ADMIS-18', cas: 'la dernière année de quatre chiffres',          origine: 'définition', chemin: [...SUBVENTION, 'years', 0], valeur: 9999, lu: 9999 },
  { id: 'ADMIS-16', cas: 'le 29 février d’une année bissextile',          origine: 'définition', chemin: ['convocation', 'sentOn'], valeur: '2024-02-29', lu: '2024-02-29' },
];
