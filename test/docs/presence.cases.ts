/** Un nombre de présents demandé au formulaire, et qui bouge. La feuille nomme A à G ; A préside, B est secrétaire, C porte le pouvoir de F. */
export interface PresenceCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly présents: ReadonlyArray<string>;
  readonly demandés: number;
  readonly attendu: ReadonlyArray<string>;
  readonly absents: ReadonlyArray<string>;
}

// prettier-ignore
export const presenceCases: ReadonlyArray<PresenceCase> = [
  { id: 'PAGE-01', cas: 'le même nombre : personne ne bouge', origine: 'définition', présents: ['A', 'B', 'C', 'D', 'E'], demandés: 5, attendu: ['A', 'B', 'C', 'D', 'E'], absents: ['F', 'G'] },
  { id: 'PAGE-02', cas: 'un de moins : le dernier de la liste', origine: 'définition', présents: ['A', 'B', 'C', 'D', 'E'], demandés: 4, attendu: ['A', 'B', 'C', 'D'], absents: ['F', 'G', 'E'] },
  { id: 'PAGE-03', cas: 'trois de moins : le mandataire après les autres', origine: 'définition', présents: ['D', 'E', 'C', 'B', 'A'], demandés: 2, attendu: ['C', 'B'], absents: ['F', 'G', 'E', 'D', 'A'] },
  { id: 'PAGE-04', cas: 'un de plus : le premier absent qui n’a pas donné pouvoir', origine: 'définition', présents: ['A', 'B', 'C', 'D', 'E'], demandés: 6, attendu: ['A', 'B', 'C', 'D', 'E', 'G'], absents: ['F'] },
  { id: 'PAGE-05', cas: 'tous : le mandant vient le dernier', origine: 'définition', présents: ['A', 'B', 'C', 'D', 'E'], demandés: 7, attendu: ['A', 'B', 'C', 'D', 'E', 'G', 'F'], absents: [] },
  { id: 'PAGE-06', cas: 'personne', origine: 'définition', présents: ['A', 'B', 'C', 'D', 'E'], demandés: 0, attendu: [], absents: ['F', 'G', 'E', 'D', 'C', 'B', 'A'] },
];

/** Une saisie dans un champ du formulaire, sur le cas modèle, et ce qui en est gardé dans les données. */
export interface TypedCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly champ: string;
  readonly saisi: string;
  readonly chemin: ReadonlyArray<string | number>;
  /** Rien : le fait est ôté. */
  readonly attendu?: unknown;
}

// prettier-ignore
export const typedCases: ReadonlyArray<TypedCase> = [
  { id: 'CHAMP-01', cas: 'un nombre', origine: 'définition', champ: 'en-exercice', saisi: '68', chemin: ['roll', 'inOffice'], attendu: 68 },
  { id: 'CHAMP-02', cas: 'un champ vidé : le fait est ôté', origine: 'définition', champ: 'en-exercice', saisi: '', chemin: ['roll', 'inOffice'] },
  { id: 'CHAMP-03', cas: 'un nombre qui n’en est pas un : gardé tel quel, la lecture le refuse', origine: 'définition', champ: 'en-exercice', saisi: '12,5', chemin: ['roll', 'inOffice'], attendu: '12,5' },
  { id: 'CHAMP-04', cas: 'un jour', origine: 'définition', champ: 'envoi', saisi: '2024-06-29', chemin: ['convocation', 'sentOn'], attendu: '2024-06-29' },
  { id: 'CHAMP-05', cas: 'un montant écrit à la française', origine: 'définition', champ: 'subvention', saisi: '94 000,01 €', chemin: ['deliberations', 0, 'funding', 'grant', 'total'], attendu: '94000.01' },
  { id: 'CHAMP-06', cas: 'un montant illisible : gardé tel quel', origine: 'définition', champ: 'subvention', saisi: 'beaucoup', chemin: ['deliberations', 0, 'funding', 'grant', 'total'], attendu: 'beaucoup' },
  { id: 'CHAMP-07', cas: 'des voix contre, sans voix pour : celles-ci ne s’inventent pas', origine: 'définition', champ: 'contre', saisi: '3', chemin: ['deliberations', 0, 'vote', 'tally'], attendu: { against: 3 } },
  { id: 'CHAMP-08', cas: 'des voix pour, sans voix contre', origine: 'définition', champ: 'pour', saisi: '46', chemin: ['deliberations', 0, 'vote', 'tally'], attendu: { for: 46 } },
  { id: 'CHAMP-09', cas: 'la population, que le cas modèle ne dit pas', origine: 'définition', champ: 'population', saisi: '3499', chemin: ['organ', 'body', 'population'], attendu: 3499 },
  { id: 'CHAMP-10', cas: 'la réception ôtée', origine: 'définition', champ: 'reception', saisi: '', chemin: ['deliberations', 0, 'transmission', 'receivedOn'] },
  { id: 'CHAMP-11', cas: 'des voix vidées, que le cas modèle ne disait pas : aucun décompte', origine: 'définition', champ: 'pour', saisi: '', chemin: ['deliberations', 0, 'vote', 'tally'] },
  { id: 'CHAMP-12', cas: 'des milliers à part', origine: 'définition', champ: 'population', saisi: '12 000', chemin: ['organ', 'body', 'population'], attendu: 12000 },
  { id: 'CHAMP-13', cas: 'un nombre négatif, au signe typographique : la lecture le refuse', origine: 'définition', champ: 'en-exercice', saisi: '−3', chemin: ['roll', 'inOffice'], attendu: -3 },
  { id: 'CHAMP-14', cas: 'une communauté a un bureau : il reste', origine: 'définition', champ: 'categorie', saisi: 'communaute-de-communes', chemin: ['organ', 'kind'], attendu: 'bureau' },
  { id: 'CHAMP-15', cas: 'une commune n’a pas de bureau : son conseil', origine: 'définition', champ: 'categorie', saisi: 'commune', chemin: ['organ', 'kind'], attendu: 'council' },
  { id: 'CHAMP-16', cas: 'le scrutin', origine: 'définition', champ: 'scrutin', saisi: 'secret', chemin: ['deliberations', 0, 'vote', 'ballot'], attendu: 'secret' },
  { id: 'CHAMP-17', cas: 'la voix du président', origine: 'définition', champ: 'voix-du-president', saisi: 'for', chemin: ['deliberations', 0, 'vote', 'chairVote'], attendu: 'for' },
  { id: 'CHAMP-18', cas: 'autant de présents que la feuille nomme de membres', origine: 'définition', champ: 'presents', saisi: '67', chemin: ['roll', 'recordedAbsent', 0] },
  { id: 'CHAMP-19', cas: 'un présent de trop : rien n’est gardé', origine: 'définition', champ: 'presents', saisi: '68', chemin: ['roll', 'inOffice'], attendu: 67 },
];
