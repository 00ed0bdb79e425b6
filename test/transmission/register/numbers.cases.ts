import type { InternalNumberCase } from '../internal-number/internal-number.cases.js';
import type { UniquenessCase } from '../agreement/uniqueness.cases.js';

/** Les numéros internes du recueil @CTES. */
// prettier-ignore
export const numberRows: ReadonlyArray<Omit<InternalNumberCase, 'origine'>> = [
  { id: 'A227', cas: 'tiret bas au premier rang', numéro: '_123_AXY', acceptéPar: ['xsd-2019', 'pastell', 'stela'] },
  { id: 'A229', cas: 'un caractère', numéro: '1', acceptéPar: ['xsd-2016', 'xsd-2019', 's2low', 'stela'] },
  { id: 'A230', cas: 'modèle', numéro: 'D20240041710', acceptéPar: ['xsd-2016', 'xsd-2019', 's2low', 'pastell', 'stela', 'common'] },
  { id: 'A231', cas: 'numéro public', numéro: '2024.00417', acceptéPar: [] },
  { id: 'A234', cas: 'traits d’union', numéro: 'AR-2022-02', acceptéPar: ['xsd-2016'] },
  { id: 'A236', cas: 'quinze caractères', numéro: 'ABCDEFGHIJKLMNO', acceptéPar: ['xsd-2016', 'xsd-2019', 's2low', 'pastell', 'stela', 'common'] },
  { id: 'A237', cas: 'seize caractères', numéro: 'ABCDEFGHIJKLMNOP', acceptéPar: [] },
  { id: 'A246', cas: 'espace derrière', numéro: 'A ', acceptéPar: [] },
  { id: 'A250', cas: 'deux-points', numéro: 'D:1', acceptéPar: [] },
  { id: 'A256', cas: 'deux tirets bas de suite', numéro: 'ACTE_Y__1', acceptéPar: ['xsd-2016', 'xsd-2019', 's2low', 'pastell', 'stela', 'common'] },
  { id: 'A257', cas: 'chiffres et lettres', numéro: '002DU03122019', acceptéPar: ['xsd-2016', 'xsd-2019', 's2low', 'pastell', 'stela', 'common'] },
  { id: 'A258', cas: 'quinze caractères réels', numéro: '2023_DEL001CSPB', acceptéPar: ['xsd-2016', 'xsd-2019', 's2low', 'pastell', 'stela', 'common'] },
  { id: 'A259', cas: 'zéros devant', numéro: '0000008888', acceptéPar: ['xsd-2016', 'xsd-2019', 's2low', 'pastell', 'stela', 'common'] },
  { id: 'A260', cas: 'une date', numéro: '20190926', acceptéPar: ['xsd-2016', 'xsd-2019', 's2low', 'pastell', 'stela', 'common'] },
];

/** Les doublons du recueil @CTES, sur l’organisme 244200770. */
// prettier-ignore
export const uniquenessRows: ReadonlyArray<Omit<UniquenessCase, 'origine'>> = [
  { id: 'A263', cas: 'autre jour', premier: '042-244200770-20240704-N1-DE', second: '042-244200770-20240901-N1-DE', attendu: { ministry: 'distincts', s2low: 'même acte', stela: 'distincts', pastell: 'règle non encodée' } },
  { id: 'A264', cas: 'autre nature', premier: '042-244200770-20240704-N1-DE', second: '042-244200770-20240704-N1-AR', attendu: { ministry: 'distincts', s2low: 'même acte', stela: 'distincts', pastell: 'règle non encodée' } },
  { id: 'A265', cas: 'tout pareil', premier: '042-244200770-20240704-N1-DE', second: '042-244200770-20240704-N1-DE', attendu: { ministry: 'même acte', s2low: 'même acte', stela: 'même acte', pastell: 'règle non encodée' } },
];
