import type { TextDefect } from '../../../src/legal/index.js';

type Sorte = 'siret' | 'rna' | 'commune-code';

export interface NumberCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly sorte: Sorte;
  readonly texte: string;
  readonly attendu: { readonly valeur: string; readonly imprimé: string } | { readonly défaut: TextDefect };
}

type Refus = Pick<NumberCase, 'sorte' | 'texte' | 'attendu'>;

const longueur = (sorte: Sorte, texte: string, found: number): Refus => ({ sorte, texte, attendu: { défaut: { _tag: 'WrongLength', what: sorte, text: texte, found } } });
const caractère = (sorte: Sorte, texte: string, position: number): Refus => ({ sorte, texte, attendu: { défaut: { _tag: 'WrongCharacter', what: sorte, text: texte, position } } });
const clé = (texte: string): Refus => ({ sorte: 'siret', texte, attendu: { défaut: { _tag: 'WrongChecksum', what: 'siret', text: texte } } });
const inconnu = (texte: string, part: 'department' | 'commune'): Refus => ({ sorte: 'commune-code', texte, attendu: { défaut: { _tag: 'UnknownComponent', what: 'commune-code', text: texte, part } } });

// prettier-ignore
export const numberCases: ReadonlyArray<NumberCase> = [
  { id: 'SIRET-01', cas: 'Saint-Étienne Métropole',                        origine: 'données ouvertes de Saint-Étienne Métropole', sorte: 'siret', texte: '24420077000117', attendu: { valeur: '24420077000117', imprimé: '244\u00A0200\u00A0770\u00A000117' } },
  { id: 'SIRET-02', cas: 'le même, par groupes',                           origine: 'usage', sorte: 'siret', texte: '244 200 770 00117', attendu: { valeur: '24420077000117', imprimé: '244\u00A0200\u00A0770\u00A000117' } },
  { id: 'SIRET-03', cas: 'le même, points et espace fine',                 origine: 'usage', sorte: 'siret', texte: '244.200.770\u202F00117', attendu: { valeur: '24420077000117', imprimé: '244\u00A0200\u00A0770\u00A000117' } },
  { id: 'SIRET-04', cas: 'une séparation entre tous les chiffres',         origine: 'numéro réel publié', sorte: 'siret', texte: '4 0 0 9 0 8 5 0 5 0 0 0 1 1', attendu: { valeur: '40090850500011', imprimé: '400\u00A0908\u00A0505\u00A000011' } },
  { id: 'SIRET-05', cas: 'La Poste : la somme des chiffres est 35, multiple de 5', origine: 'usage : SIRET de La Poste', sorte: 'siret', texte: '35600000009075', attendu: { valeur: '35600000009075', imprimé: '356\u00A0000\u00A0000\u00A009075' } },
  { id: 'SIRET-06', cas: 'La Poste : la somme des chiffres est 45',        origine: 'numéro réel publié', sorte: 'siret', texte: '35600000049837', attendu: { valeur: '35600000049837', imprimé: '356\u00A0000\u00A0000\u00A049837' } },
  { id: 'SIRET-07', cas: 'La Poste, siège : la clé de Luhn',               origine: 'usage : SIRET de La Poste', sorte: 'siret', texte: '35600000000048', attendu: { valeur: '35600000000048', imprimé: '356\u00A0000\u00A0000\u00A000048' } },
  { id: 'SIRET-08', cas: 'La Poste, ni l’une ni l’autre : somme 36',       origine: 'usage : SIRET de La Poste, un fait changé', ...clé('35600000009076') },
  { id: 'SIRET-09', cas: 'la règle de La Poste ne vaut pas pour un autre : somme 35', origine: 'définition', ...clé('24420077000135') },
  { id: 'SIRET-10', cas: 'un chiffre changé',                              origine: 'définition', ...clé('24420077000118') },
  { id: 'SIRET-11', cas: 'deux clés fausses qui se compensent : celle du SIREN est vérifiée à part', origine: 'définition', ...clé('24420077100116') },
  { id: 'SIRET-12', cas: 'treize chiffres',                                origine: 'définition', ...longueur('siret', '2442007700011', 13) },
  { id: 'SIRET-13', cas: 'quinze chiffres',                                origine: 'définition', ...longueur('siret', '244200770001170', 15) },
  { id: 'SIRET-14', cas: 'neuf chiffres : un SIREN',                       origine: 'définition', ...longueur('siret', '244200770', 9) },
  { id: 'SIRET-15', cas: 'vingt-huit caractères',                          origine: 'définition', ...longueur('siret', '2 4 4 2 0 0 7 7 0 0 0 1 1 7 ', 28) },
  { id: 'SIRET-16', cas: 'notation scientifique d’un tableur',             origine: 'données ouvertes de Toulouse Métropole', ...longueur('siret', '2,43E+13', 8) },
  { id: 'SIRET-17', cas: 'lettre O pour un zéro',                          origine: 'définition', ...caractère('siret', '2442O077000117', 4) },
  { id: 'SIRET-18', cas: 'deux espaces de suite',                          origine: 'définition', ...caractère('siret', '244  20077000117', 4) },
  { id: 'SIRET-19', cas: 'espace derrière',                                origine: 'définition', ...caractère('siret', '24420077000117 ', 14) },
  { id: 'SIRET-20', cas: 'trait d’union',                                  origine: 'définition', ...caractère('siret', '244200770-00117', 9) },
  { id: 'SIRET-21', cas: 'lettre au premier rang',                         origine: 'définition', ...caractère('siret', 'A4420077000117', 0) },

  { id: 'RNA-01', cas: 'association de Paris',                  origine: 'définition', sorte: 'rna', texte: 'W751234567', attendu: { valeur: 'W751234567', imprimé: 'W751234567' } },
  { id: 'RNA-02', cas: 'Corse-du-Sud',                          origine: 'définition', sorte: 'rna', texte: 'W2A0001234', attendu: { valeur: 'W2A0001234', imprimé: 'W2A0001234' } },
  { id: 'RNA-03', cas: 'Haute-Corse',                           origine: 'définition', sorte: 'rna', texte: 'W2B0001234', attendu: { valeur: 'W2B0001234', imprimé: 'W2B0001234' } },
  { id: 'RNA-04', cas: 'La Réunion',                            origine: 'définition', sorte: 'rna', texte: 'W9R1234567', attendu: { défaut: { _tag: 'WrongCharacter', what: 'rna', text: 'W9R1234567', position: 2 } } },
  { id: 'RNA-05', cas: 'lettre après un chiffre autre que 2',   origine: 'définition', ...caractère('rna', 'W3A0001234', 2) },
  { id: 'RNA-06', cas: 'minuscule',                             origine: 'définition', ...caractère('rna', 'w751234567', 0) },
  { id: 'RNA-07', cas: 'sans W',                                origine: 'définition', ...caractère('rna', '0751234567', 0) },
  { id: 'RNA-08', cas: 'neuf caractères',                       origine: 'définition', ...longueur('rna', 'W75123456', 9) },
  { id: 'RNA-09', cas: 'onze caractères',                       origine: 'définition', ...longueur('rna', 'W7512345678', 11) },
  { id: 'RNA-10', cas: 'lettre dans les chiffres',              origine: 'définition', ...caractère('rna', 'W75123456O', 9) },

  { id: 'COMM-01', cas: 'Saint-Étienne',                        origine: 'code INSEE', sorte: 'commune-code', texte: '42218', attendu: { valeur: '42218', imprimé: '42218' } },
  { id: 'COMM-02', cas: 'L’Abergement-Clémenciat, premier code', origine: 'code INSEE', sorte: 'commune-code', texte: '01001', attendu: { valeur: '01001', imprimé: '01001' } },
  { id: 'COMM-03', cas: 'Ajaccio',                              origine: 'code INSEE', sorte: 'commune-code', texte: '2A004', attendu: { valeur: '2A004', imprimé: '2A004' } },
  { id: 'COMM-04', cas: 'Saint-Denis de La Réunion',            origine: 'code INSEE', sorte: 'commune-code', texte: '97411', attendu: { valeur: '97411', imprimé: '97411' } },
  { id: 'COMM-05', cas: 'Nouméa',                               origine: 'code INSEE', sorte: 'commune-code', texte: '98818', attendu: { valeur: '98818', imprimé: '98818' } },
  { id: 'COMM-06', cas: 'Ajaccio avant 1976',                   origine: 'code INSEE', ...inconnu('20004', 'department') },
  { id: 'COMM-07', cas: 'département 96',                       origine: 'code INSEE', ...inconnu('96001', 'department') },
  { id: 'COMM-08', cas: 'département 00',                       origine: 'code INSEE', ...inconnu('00001', 'department') },
  { id: 'COMM-09', cas: 'département 979',                      origine: 'code INSEE', ...inconnu('97901', 'department') },
  { id: 'COMM-16', cas: 'Clipperton, sans préfecture',          origine: 'code INSEE', ...inconnu('98901', 'department') },
  { id: 'COMM-10', cas: 'commune zéro',                         origine: 'définition', ...inconnu('42000', 'commune') },
  { id: 'COMM-11', cas: 'commune zéro outre-mer',               origine: 'définition', ...inconnu('97400', 'commune') },
  { id: 'COMM-12', cas: 'zéro du tableur perdu',                origine: 'définition', ...longueur('commune-code', '1001', 4) },
  { id: 'COMM-13', cas: 'minuscule',                            origine: 'définition', ...caractère('commune-code', '2a004', 1) },
  { id: 'COMM-14', cas: 'ni A ni B',                            origine: 'définition', ...caractère('commune-code', '2C004', 1) },
  { id: 'COMM-15', cas: 'vide',                                 origine: 'définition', ...longueur('commune-code', '', 0) },
  { id: 'COMM-17', cas: 'Annecy, un zéro à la fin',             origine: 'code INSEE', sorte: 'commune-code', texte: '74010', attendu: { valeur: '74010', imprimé: '74010' } },
  { id: 'COMM-18', cas: 'lettre au premier rang',               origine: 'définition', ...caractère('commune-code', 'A2218', 0) },
  { id: 'COMM-19', cas: 'lettre au dernier rang',               origine: 'définition', ...caractère('commune-code', '4221O', 4) },
  { id: 'COMM-20', cas: 'six chiffres',                         origine: 'définition', ...longueur('commune-code', '422180', 6) },
];

export interface OwnerCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly commune: string;
  readonly département: string;
}

// prettier-ignore
export const ownerCases: ReadonlyArray<OwnerCase> = [
  { id: 'DEPCOM-01', cas: 'deux chiffres',  origine: 'code INSEE', commune: '42218', département: '042' },
  { id: 'DEPCOM-02', cas: 'Corse',          origine: 'code INSEE', commune: '2B033', département: '02B' },
  { id: 'DEPCOM-03', cas: 'outre-mer',      origine: 'code INSEE', commune: '97411', département: '974' },
  { id: 'DEPCOM-04', cas: 'Nouvelle-Calédonie', origine: 'code INSEE', commune: '98818', département: '988' },
];
