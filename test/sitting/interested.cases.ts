/** Un membre intéressé à l’association subventionnée, et ce que la séance dit de lui. */
export interface InterestedCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly séance: string;
  readonly intéressés: ReadonlyArray<string>;
  readonly mouvements?: ReadonlyArray<object>;
  readonly parNom?: ReadonlyArray<readonly [string, string]>;
  readonly attendu: ReadonlyArray<readonly [string, string, ReadonlyArray<string>]>;
}

const TEXTE = 'texte : CGCT, art. L2131-11';

/** Cinq membres : a, b et c présents ; d, absent, a donné pouvoir à a ; e est absent. La subvention est le second point. */
// prettier-ignore
export const interestedCases: ReadonlyArray<InterestedCase> = [
  { id: 'INTÉRÊT-01', cas: 'il s’est retiré avant le point',                    origine: TEXTE, séance: '2024-07-04', intéressés: ['b'], mouvements: [{ kind: 'withdraws', member: 'b', before: '2', because: 'personal-interest' }], attendu: [['InterestedMembersKeptOut', 'conforms', ['b']]] },
  { id: 'INTÉRÊT-02', cas: 'il est absent, sans pouvoir',                       origine: TEXTE, séance: '2024-07-04', intéressés: ['e'], attendu: [['InterestedMembersKeptOut', 'conforms', ['e']]] },
  { id: 'INTÉRÊT-03', cas: 'il a voté',                                         origine: TEXTE, séance: '2024-07-04', intéressés: ['b'], parNom: [['b', 'for']], attendu: [['InterestedMemberTookPart', 'breaches', ['b']]] },
  { id: 'INTÉRÊT-04', cas: 'il est présent, et rien ne dit s’il a voté',        origine: 'interprétation 039', séance: '2024-07-04', intéressés: ['b'], attendu: [['InterestedMembersUndetermined', 'undetermined', ['b']]] },
  { id: 'INTÉRÊT-05', cas: 'il est représenté',                                 origine: 'interprétation 039', séance: '2024-07-04', intéressés: ['d'], attendu: [['InterestedMembersUndetermined', 'undetermined', ['d']]] },
  { id: 'INTÉRÊT-06', cas: 'resté dans la salle sans voter, avant le 24 décembre 2025', origine: TEXTE, séance: '2025-12-23', intéressés: ['b'], parNom: [['b', 'not-taking-part']], attendu: [['InterestedMembersUndetermined', 'undetermined', ['b']]] },
  { id: 'INTÉRÊT-07', cas: 'le même, depuis le 24 décembre 2025',               origine: 'texte : loi 2025-1249, art. 32', séance: '2025-12-24', intéressés: ['b'], parNom: [['b', 'not-taking-part']], attendu: [['InterestedMembersKeptOut', 'conforms', ['b']]] },
  { id: 'INTÉRÊT-08', cas: 'l’un s’est retiré, l’autre a voté',                 origine: TEXTE, séance: '2024-07-04', intéressés: ['b', 'c'], mouvements: [{ kind: 'withdraws', member: 'b', before: '2', because: 'personal-interest' }], parNom: [['c', 'for']], attendu: [['InterestedMemberTookPart', 'breaches', ['c']], ['InterestedMembersKeptOut', 'conforms', ['b']]] },
  { id: 'INTÉRÊT-09', cas: 'il s’est retiré du point précédent, puis est revenu', origine: TEXTE, séance: '2024-07-04', intéressés: ['b'], mouvements: [{ kind: 'withdraws', member: 'b', before: '1', because: 'personal-interest' }, { kind: 'returns', member: 'b', before: '2' }], attendu: [['InterestedMembersUndetermined', 'undetermined', ['b']]] },
  { id: 'INTÉRÊT-10', cas: 'personne n’est intéressé',                          origine: 'définition', séance: '2024-07-04', intéressés: [], attendu: [['InterestedMembersKeptOut', 'conforms', []]] },
];
