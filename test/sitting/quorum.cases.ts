import type { Organe } from '../body/organs.js';

/** Un mouvement : sa nature, le membre, avant ou pendant un point, et le motif d’un retrait. */
export interface Mouvement {
  readonly quoi: 'arrives' | 'leaves' | 'withdraws' | 'returns';
  readonly qui: string;
  readonly avant?: string;
  readonly pendant?: string;
  readonly motif?: 'personal-interest' | 'designated-representative' | 'own-accounts';
}

/** Ce qu’une séance dit de son quorum, point par point : atteint, manqué de combien, levé, ou le fait qui manque. */
export interface QuorumOfSitting {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe?: Organe;
  readonly séance?: string;
  /** Les membres, une lettre chacun ; les présents à l’ouverture. */
  readonly membres: string;
  readonly présents: string;
  readonly mouvements?: ReadonlyArray<Mouvement>;
  readonly pouvoirs?: ReadonlyArray<readonly [de: string, à: string]>;
  readonly élections?: Readonly<Record<string, 'mayor' | 'deputy' | 'president'>>;
  readonly seconde?: {
    readonly séanceSansQuorum?: string;
    readonly envoi: string;
    readonly premierOrdreDuJour?: ReadonlyArray<string>;
    readonly première?: 'regular' | 'irregular';
    readonly rappel?: 'yes' | 'no';
  };
  /** À l’ouverture, puis aux points 1, 2 et 3. */
  readonly attendu: readonly [string, string, string, string];
  /** Les voix aux mêmes moments. */
  readonly voix: readonly [number, number, number, number];
}

const HUIT_SUR_QUINZE = { membres: 'ABCDEFGHIJKLMNO', présents: 'ABCDEFGH' } as const;

// prettier-ignore
export const sittingQuorumCases: ReadonlyArray<QuorumOfSitting> = [
  { id: 'SÉANCE-QUO-01', cas: 'huit présents sur quinze, personne ne bouge',             origine: 'texte : CGCT, art. L2121-17', ...HUIT_SUR_QUINZE, attendu: ['atteint 8/8', 'atteint 8/8', 'atteint 8/8', 'atteint 8/8'], voix: [8, 8, 8, 8] },
  { id: 'SÉANCE-QUO-02', cas: 'un départ avant le point 2 : revu quand chaque point est mis en discussion', origine: 'question écrite : Assemblée nationale, n° 45678 (9e lég.)', ...HUIT_SUR_QUINZE, mouvements: [{ quoi: 'leaves', qui: 'A', avant: '2' }], attendu: ['atteint 8/8', 'atteint 8/8', 'manqué 7/8', 'manqué 7/8'], voix: [8, 8, 7, 7] },
  { id: 'SÉANCE-QUO-03', cas: 'un départ pendant le débat du point 2 : le quorum du point tient, pas celui du suivant', origine: 'question écrite : Assemblée nationale, n° 10690', ...HUIT_SUR_QUINZE, mouvements: [{ quoi: 'leaves', qui: 'A', pendant: '2' }], attendu: ['atteint 8/8', 'atteint 8/8', 'atteint 8/8', 'manqué 7/8'], voix: [8, 8, 7, 7] },
  { id: 'SÉANCE-QUO-04', cas: 'une arrivée pendant le point 1 ne sauve pas son quorum',  origine: 'interprétation 095', membres: 'ABCDEFGHIJKLMNO', présents: 'ABCDEFG', mouvements: [{ quoi: 'arrives', qui: 'H', pendant: '1' }], attendu: ['manqué 7/8', 'manqué 7/8', 'atteint 8/8', 'atteint 8/8'], voix: [7, 8, 8, 8] },
  { id: 'SÉANCE-QUO-05', cas: 'un départ pendant le dernier point',                      origine: 'question écrite : Assemblée nationale, n° 10690', ...HUIT_SUR_QUINZE, mouvements: [{ quoi: 'leaves', qui: 'A', pendant: '3' }], attendu: ['atteint 8/8', 'atteint 8/8', 'atteint 8/8', 'atteint 8/8'], voix: [8, 8, 8, 7] },
  { id: 'SÉANCE-QUO-06', cas: 'un mandataire part pendant le point 1 : son pouvoir ne vote plus', origine: 'interprétation 095', ...HUIT_SUR_QUINZE, pouvoirs: [['I', 'A']], mouvements: [{ quoi: 'leaves', qui: 'A', pendant: '1' }], attendu: ['atteint 8/8', 'atteint 8/8', 'manqué 7/8', 'manqué 7/8'], voix: [9, 7, 7, 7] },
  { id: 'SÉANCE-QUO-07', cas: 'deux retraits pour intérêt personnel au point 2, retour au point 3', origine: 'question écrite : Sénat, n° 24626', membres: 'ABCDEFGHIJKLMNOPQRS', présents: 'ABCDEFGHIJ', mouvements: [{ quoi: 'withdraws', qui: 'A', avant: '2', motif: 'personal-interest' }, { quoi: 'withdraws', qui: 'B', avant: '2', motif: 'personal-interest' }, { quoi: 'returns', qui: 'A', avant: '3' }, { quoi: 'returns', qui: 'B', avant: '3' }], attendu: ['atteint 10/10', 'atteint 10/10', 'manqué 8/10', 'atteint 10/10'], voix: [10, 10, 8, 10] },
  { id: 'SÉANCE-QUO-08', cas: 'les mêmes, désignés ailleurs : huit pour neuf requis sur dix-sept', origine: 'texte : CGCT, art. L2131-11', membres: 'ABCDEFGHIJKLMNOPQRS', présents: 'ABCDEFGHIJ', mouvements: [{ quoi: 'withdraws', qui: 'A', avant: '2', motif: 'designated-representative' }, { quoi: 'withdraws', qui: 'B', avant: '2', motif: 'designated-representative' }, { quoi: 'returns', qui: 'A', avant: '3' }, { quoi: 'returns', qui: 'B', avant: '3' }], attendu: ['atteint 10/10', 'atteint 10/10', 'manqué 8/9', 'atteint 10/10'], voix: [10, 10, 8, 10] },
  { id: 'SÉANCE-QUO-09', cas: 'les mêmes, sans motif : huit ne suffisent ni à dix ni à neuf', origine: 'texte : CGCT, art. L2131-11', membres: 'ABCDEFGHIJKLMNOPQRS', présents: 'ABCDEFGHIJ', mouvements: [{ quoi: 'withdraws', qui: 'A', avant: '2' }, { quoi: 'withdraws', qui: 'B', avant: '2' }], attendu: ['atteint 10/10', 'atteint 10/10', 'manqué 8/10', 'manqué 8/10'], voix: [10, 10, 8, 8] },
  { id: 'SÉANCE-QUO-10', cas: 'comptes : le maire se retire, n’est pas compté, et ne peut donner pouvoir', origine: 'question écrite : Assemblée nationale, n° 4402, 28 mars 2023', ...HUIT_SUR_QUINZE, mouvements: [{ quoi: 'withdraws', qui: 'A', avant: '2', motif: 'own-accounts' }, { quoi: 'returns', qui: 'A', avant: '3' }], pouvoirs: [['A', 'B']], attendu: ['atteint 8/8', 'atteint 8/8', 'manqué 7/8', 'atteint 8/8'], voix: [8, 8, 7, 8] },
  { id: 'SÉANCE-QUO-19', cas: 'comptes : le maire assiste à la discussion et sort pour le vote, il n’est pas compté non plus', origine: 'question écrite : Assemblée nationale, n° 4402, 28 mars 2023', ...HUIT_SUR_QUINZE, mouvements: [{ quoi: 'withdraws', qui: 'A', pendant: '2', motif: 'own-accounts' }, { quoi: 'returns', qui: 'A', avant: '3' }], attendu: ['atteint 8/8', 'atteint 8/8', 'manqué 7/8', 'atteint 8/8'], voix: [8, 8, 7, 8] },
  { id: 'SÉANCE-QUO-11', cas: 'élection du maire au point 1 : des retraits avant le premier tour', origine: 'doctrine : guide du Sénat, 2008 (ct08-247)', ...HUIT_SUR_QUINZE, élections: { 1: 'mayor', 2: 'deputy' }, mouvements: [{ quoi: 'leaves', qui: 'A', avant: '1' }, { quoi: 'leaves', qui: 'B', avant: '1' }], attendu: ['atteint 8/8', 'atteint 8/8', 'atteint 8/8', 'manqué 6/8'], voix: [8, 6, 6, 6] },
  { id: 'SÉANCE-QUO-12', cas: 'élection du maire : le quorum manquait à l’ouverture',    origine: 'interprétation 091', membres: 'ABCDEFGHIJKLMNO', présents: 'ABCDEFG', élections: { 1: 'mayor' }, mouvements: [{ quoi: 'arrives', qui: 'H', avant: '1' }], attendu: ['manqué 7/8', 'manqué 7/8', 'atteint 8/8', 'atteint 8/8'], voix: [7, 8, 8, 8] },
  { id: 'SÉANCE-QUO-13', cas: 'président d’un département au point 1 : dix sur quinze, ou rien', origine: 'texte : CGCT, art. L3122-1', organe: { type: 'departement' }, membres: 'ABCDEFGHIJKLMNO', présents: 'ABCDEFGHI', élections: { 1: 'president' }, attendu: ['atteint 9/8', 'manqué 9/10', 'atteint 9/8', 'atteint 9/8'], voix: [9, 9, 9, 9] },
  { id: 'SÉANCE-QUO-14', cas: 'seconde convocation : seuls les points du premier ordre du jour sont libérés', origine: 'texte : CGCT, art. L2121-17, al. 2', séance: '2024-07-12', membres: 'ABCDEFGHIJKLMNO', présents: 'ABC', seconde: { séanceSansQuorum: '2024-07-05', envoi: '2024-07-08', premierOrdreDuJour: ['1', '3'] }, attendu: ['levé', 'levé', 'manqué 3/8', 'levé'], voix: [3, 3, 3, 3] },
  { id: 'SÉANCE-QUO-15', cas: 'seconde convocation, premier ordre du jour inconnu',      origine: 'définition', séance: '2024-07-12', membres: 'ABCDEFGHIJKLMNO', présents: 'ABC', seconde: { séanceSansQuorum: '2024-07-05', envoi: '2024-07-08' }, attendu: ['levé', 'manque : first-agenda', 'manque : first-agenda', 'manque : first-agenda'], voix: [3, 3, 3, 3] },
  { id: 'SÉANCE-QUO-16', cas: 'seconde convocation, la première était irrégulière',      origine: 'texte : CGCT, art. L2121-17, al. 2', séance: '2024-07-12', membres: 'ABCDEFGHIJKLMNO', présents: 'ABC', seconde: { séanceSansQuorum: '2024-07-05', envoi: '2024-07-08', premierOrdreDuJour: ['1', '2', '3'], première: 'irregular' }, attendu: ['manqué 3/8', 'manqué 3/8', 'manqué 3/8', 'manqué 3/8'], voix: [3, 3, 3, 3] },
  { id: 'SÉANCE-QUO-17', cas: 'envoi le vendredi pour le lundi : le quorum reste dû',    origine: 'doctrine : Courrier des maires, 27 juin 2016 (conv-11)', séance: '2024-07-08', membres: 'ABCDEFGHIJKLMNO', présents: 'ABC', seconde: { séanceSansQuorum: '2024-07-04', envoi: '2024-07-05', premierOrdreDuJour: ['1', '2', '3'] }, attendu: ['manqué 3/8', 'manqué 3/8', 'manqué 3/8', 'manqué 3/8'], voix: [3, 3, 3, 3] },
  { id: 'SÉANCE-QUO-18', cas: 'réunion de droit d’un département, un point de plus que la première fois', origine: 'interprétation 090', organe: { type: 'departement' }, séance: '2024-07-08', membres: 'ABCDEFGHIJKLMNO', présents: 'ABC', seconde: { séanceSansQuorum: '2024-07-05', envoi: '2024-07-05', premierOrdreDuJour: ['1', '2'] }, attendu: ['levé', 'levé', 'levé', 'manqué 3/8'], voix: [3, 3, 3, 3] },
];
