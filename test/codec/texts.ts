/** Un texte qui a une forme : ce que son schéma admet, ce qu’il refuse. */
export interface TextCase {
  readonly nom: string;
  readonly codec: 'civilDayCodec' | 'euroCodec' | 'rateCodec' | 'printedRateCodec' | 'sirenCodec' | 'siretCodec' | 'rnaCodec' | 'communeCodeCodec' | 'departmentCodec' | 'actIdentifierCodec';
  readonly admis: ReadonlyArray<string>;
  readonly refusés: ReadonlyArray<string>;
  /** De quoi composer des textes au hasard ; le schéma est complet s’il refuse tout ce que le codec refuse d’eux. */
  readonly signes: ReadonlyArray<string>;
  readonly complet: boolean;
}

export const textCases: ReadonlyArray<TextCase> = [
  { nom: 'un jour', codec: 'civilDayCodec', admis: ['2024-07-04', '1583-01-01', '9999-12-31'], refusés: ['2024-7-4', '04/07/2024', '2024-13-01', '2024-06-32', '2024-07-04T00:00:00Z', ''], signes: ['2024-', '07', '-', '3', '1'], complet: false },
  {
    nom: 'un montant', codec: 'euroCodec', admis: ['94000.00', '94 000,00 €', '94 000.00', '-12,5', '−3', '1\u202F234,50\u00A0€', '3EUR'],
    refusés: ['94.000,00', '94,000.00', '12,345', '9 4', '94 00', '1 234567', 'EUR 3', '3 ', '', '1e5', '--1'], signes: ['1', '000', ' ', ',', '.', '-', '€', '5'], complet: true,
  },
  { nom: 'un taux', codec: 'rateCodec', admis: ['50 %', '8,30%', '10.1535 %', '1/3', '0/1'], refusés: ['50', 'cinquante', '1/0', '-5 %', '1/', '%', ''], signes: ['1', '0', ',', '.', ' ', '%', '/'], complet: true },
  { nom: 'un taux imprimé', codec: 'printedRateCodec', admis: ['50 %', '8,30%', '0,0 %'], refusés: ['50', '1/3', 'moitié %', '%'], signes: ['1', '0', ',', '.', ' ', '%', '/'], complet: true },
  { nom: 'un SIREN', codec: 'sirenCodec', admis: ['244200770', '244 200 770', '244\u00A0200\u202F770'], refusés: ['24420077', '2442 00770', '244  200 770', '244.200.770', ''], signes: ['244', '200', '770', ' '], complet: false },
  { nom: 'un SIRET', codec: 'siretCodec', admis: ['35600000009075', '356 000 000 09075', '356.000.000.09075'], refusés: ['3560000000907', '356  000 000 09075', ' 35600000009075', ''], signes: ['356', '000', ' ', '09075'], complet: false },
  { nom: 'un numéro RNA', codec: 'rnaCodec', admis: ['W751234567', 'W2A1234567'], refusés: ['751234567', 'W75123456', 'W7C1234567', ''], signes: ['W', '75', '1234567', 'A'], complet: false },
  { nom: 'une commune', codec: 'communeCodeCodec', admis: ['42218', '2A004'], refusés: ['1001', '2C004', '422180', ''], signes: ['4', '2', '218', 'A'], complet: false },
  { nom: 'un département', codec: 'departmentCodec', admis: ['42', '042', '2A', '02A', '974'], refusés: ['4', '2C', '0042', ''], signes: ['4', '2', '0', 'A'], complet: false },
  {
    nom: 'un identifiant d’acte', codec: 'actIdentifierCodec', admis: ['99_DE-042-244200770-20240704-D20240041710', '042-244200770-20240704-D20240041710-DE', '02A-244200770-20240704-1'],
    refusés: ['42-244200770-20240704-D20240041710', '99-DE-042-244200770-20240704-D20240041710', '042-244200770-2024-07-04-D1', '042-244200770-20240704-', ''], signes: ['042', '-', '244200770', '-20240704-', 'D1', '-DE', '99_DE-'], complet: false,
  },
];
