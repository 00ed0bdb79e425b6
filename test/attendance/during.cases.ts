import type { Movement } from '../../src/attendance/index.js';

export interface DuringCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  /** Les membres A, B et C ; A et B sont présents à l’ouverture ; l’ordre du jour a trois points, 1, 2 et 3. */
  readonly mouvements: ReadonlyArray<Movement>;
  /** L’état de A, B, C à l’ouverture, puis quand chaque point est mis en discussion : P présent, A absent, R retiré. */
  readonly appels: readonly [string, string, string, string];
  /** Le même, quand chaque point est voté. */
  readonly états: readonly [string, string, string, string];
  readonly impossibles: number;
}

// prettier-ignore
export const duringCases: ReadonlyArray<DuringCase> = [
  { id: 'DURANT-01', cas: 'A se retire durant le point 2 et revient avant le point 3', origine: 'note 095', mouvements: [{ kind: 'withdraws', member: 'A', during: '2' }, { kind: 'returns', member: 'A', before: '3' }], appels: ['PPA', 'PPA', 'PPA', 'PPA'], états: ['PPA', 'PPA', 'RPA', 'PPA'], impossibles: 0 },
  { id: 'DURANT-02', cas: 'C arrive durant le point 2', origine: 'note 095', mouvements: [{ kind: 'arrives', member: 'C', during: '2' }], appels: ['PPA', 'PPA', 'PPA', 'PPP'], états: ['PPA', 'PPA', 'PPP', 'PPP'], impossibles: 0 },
  { id: 'DURANT-03', cas: 'A part durant le point 2', origine: 'note 095', mouvements: [{ kind: 'leaves', member: 'A', during: '2' }], appels: ['PPA', 'PPA', 'PPA', 'APA'], états: ['PPA', 'PPA', 'APA', 'APA'], impossibles: 0 },
  { id: 'DURANT-04', cas: 'A se retire durant le vote de ses propres comptes : il ne compte pas dès la mise en discussion', origine: 'texte : CGCT, art. L2121-14', mouvements: [{ kind: 'withdraws', member: 'A', during: '2', because: 'own-accounts' }], appels: ['PPA', 'PPA', 'RPA', 'RPA'], états: ['PPA', 'PPA', 'RPA', 'RPA'], impossibles: 0 },
  { id: 'DURANT-05', cas: 'C arrive avant le point 2 et part durant le même point', origine: 'note 095', mouvements: [{ kind: 'arrives', member: 'C', before: '2' }, { kind: 'leaves', member: 'C', during: '2' }], appels: ['PPA', 'PPA', 'PPP', 'PPA'], états: ['PPA', 'PPA', 'PPA', 'PPA'], impossibles: 0 },
  { id: 'DURANT-06', cas: 'C, absent, part durant le point 2 : impossible', origine: 'définition', mouvements: [{ kind: 'leaves', member: 'C', during: '2' }], appels: ['PPA', 'PPA', 'PPA', 'PPA'], états: ['PPA', 'PPA', 'PPA', 'PPA'], impossibles: 1 },
];
