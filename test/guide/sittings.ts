import type { Sitting } from '../../src/sitting/index.js';
import { fieldsOf, made } from '../sitting/sittings.js';
import type { QuorumOfSitting } from '../sitting/quorum.cases.js';

/** Une séance de trois points d’un conseil de sept membres, A à G, dont A à D présents, sauf ce que la ligne change. */
export const séance = (changé: Partial<QuorumOfSitting> = {}): Sitting =>
  made(fieldsOf({ id: '-', cas: '-', origine: 'définition', membres: 'ABCDEFG', présents: 'ABCD', attendu: ['', '', '', ''], voix: [0, 0, 0, 0], ...changé }));
