import type { UniquenessRule } from '../../../src/transmission/index.js';

type Verdict = 'distincts' | 'même acte' | 'nature à connaître' | 'règle non encodée';

export interface UniquenessCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly premier: string;
  readonly second: string;
  readonly attendu: Readonly<Record<UniquenessRule, Verdict>>;
}

// prettier-ignore
export const uniquenessCases: ReadonlyArray<UniquenessCase> = [
  { id: 'UNI-01', cas: 'même numéro, autre jour',             origine: 'recueil @CTES', premier: '042-244200770-20240704-N1-DE', second: '042-244200770-20240901-N1-DE', attendu: { ministry: 'distincts', s2low: 'même acte', stela: 'distincts', pastell: 'règle non encodée' } },
  { id: 'UNI-02', cas: 'même numéro, même jour, autre nature', origine: 'recueil @CTES', premier: '042-244200770-20240704-N1-DE', second: '042-244200770-20240704-N1-AR', attendu: { ministry: 'distincts', s2low: 'même acte', stela: 'distincts', pastell: 'règle non encodée' } },
  { id: 'UNI-03', cas: 'tout est pareil',                     origine: 'recueil @CTES', premier: '042-244200770-20240704-N1-DE', second: '042-244200770-20240704-N1-DE', attendu: { ministry: 'même acte', s2low: 'même acte', stela: 'même acte', pastell: 'règle non encodée' } },
  { id: 'UNI-04', cas: 'autre numéro',                        origine: 'définition', premier: '042-244200770-20240704-N1-DE', second: '042-244200770-20240704-N2-DE', attendu: { ministry: 'distincts', s2low: 'distincts', stela: 'distincts', pastell: 'distincts' } },
  { id: 'UNI-05', cas: 'autre organisme',                     origine: 'définition', premier: '042-244200770-20240704-N1-DE', second: '042-200066918-20240704-N1-DE', attendu: { ministry: 'distincts', s2low: 'distincts', stela: 'distincts', pastell: 'distincts' } },
  { id: 'UNI-06', cas: 'autre département, même organisme : l’identifiant diffère', origine: 'définition', premier: '042-244200770-20240704-N1-DE', second: '043-244200770-20240704-N1-DE', attendu: { ministry: 'distincts', s2low: 'même acte', stela: 'même acte', pastell: 'règle non encodée' } },
  { id: 'UNI-07', cas: 'une nature n’est pas connue',         origine: 'définition', premier: '042-244200770-20240704-N1-DE', second: '042-244200770-20240704-N1', attendu: { ministry: 'nature à connaître', s2low: 'même acte', stela: 'nature à connaître', pastell: 'règle non encodée' } },
  { id: 'UNI-08', cas: 'aucune nature n’est connue',          origine: 'définition', premier: '042-244200770-20240704-N1', second: '99_DE-042-244200770-20240704-N1', attendu: { ministry: 'nature à connaître', s2low: 'même acte', stela: 'nature à connaître', pastell: 'règle non encodée' } },
  { id: 'UNI-09', cas: 'la casse compte',                     origine: 'définition', premier: '042-244200770-20240704-N1-DE', second: '042-244200770-20240704-n1-DE', attendu: { ministry: 'distincts', s2low: 'distincts', stela: 'distincts', pastell: 'distincts' } },
  { id: 'UNI-10', cas: 'année suivante : S2LOW refuse encore', origine: 'usage : plateforme S2LOW', premier: '042-244200770-20230104-001-DE', second: '042-244200770-20240104-001-DE', attendu: { ministry: 'distincts', s2low: 'même acte', stela: 'distincts', pastell: 'règle non encodée' } },
];
