import type { IsoDay, LegalSource, Version } from '../legal/index.js';

/** The fields of the identifier and their order, after two schemas of the ministry and what platforms write; not after the standard. */
export const ACT_IDENTIFIER_FIELDS: LegalSource = {
  text: 'protocole @CTES', article: 'identifiant unique de l’acte', from: null, until: null,
  authority: 'doctrine', confirmed: 'secondary',
};

/** What makes two acts one and the same for the ministry, and in the code of platforms; that of Pastell was not read. */
// prettier-ignore
export const IDENTIFIER_UNIQUENESS: Readonly<Record<'ministry' | 's2low' | 'stela' | 'pastell', LegalSource>> = {
  ministry: { text: 'protocole @CTES', article: 'unicité de l’identifiant',             from: null, until: null, authority: 'doctrine', confirmed: 'secondary' },
  s2low:    { text: 'protocole @CTES', article: 'unicité du numéro interne dans S2LOW', from: null, until: null, authority: 'doctrine', confirmed: 'secondary' },
  stela:    { text: 'protocole @CTES', article: 'unicité de l’acte dans STELA',         from: null, until: null, authority: 'doctrine', confirmed: 'secondary' },
  pastell:  { text: 'protocole @CTES', article: 'unicité de l’acte dans Pastell',       from: null, until: null, authority: 'doctrine', confirmed: 'unconfirmed' },
};

/** The layouts of stamps, after the acts that bear them. */
export const TRANSMISSION_STAMPS: LegalSource = {
  text: 'protocole @CTES', article: 'cachets de transmission', from: null, until: null, authority: 'doctrine', confirmed: 'secondary',
};

/** The control digit of a SIREN. */
export const SIREN_CONTROL_DIGIT: LegalSource = {
  text: 'répertoire SIREN', article: 'clé de Luhn', from: null, until: null, authority: 'doctrine', confirmed: 'secondary',
};

const transmission = (from: IsoDay, until: IsoDay | null, confirmed: LegalSource['confirmed']): LegalSource => ({
  text: 'CGCT', article: 'L2131-1', paragraph: 'I', from, until, authority: 'statute', confirmed,
});

/** An act is executory once it is made known and, for those of L2131-2, transmitted to the representative of the State. */
export const TRANSMISSION_DUTY: readonly [Version<'transmission'>, Version<'transmission'>] = [
  { from: '1996-02-24', until: '2022-07-01', value: 'transmission', source: transmission('1996-02-24', '2022-07-01', 'older-text') },
  { from: '2022-07-01', until: null, value: 'transmission', source: transmission('2022-07-01', null, 'current-text') },
];

/** The acts that are transmitted. Read as it stood in 2015 and, in part, after July 2022. */
export const TRANSMITTED_ACTS: LegalSource = {
  text: 'CGCT', article: 'L2131-2', paragraph: 'I', from: null, until: null, authority: 'statute', confirmed: 'older-text',
};
