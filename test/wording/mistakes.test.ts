import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import * as codecs from '../../src/codec/index.js';
import type { Codec, Defect } from '../../src/codec/index.js';
import { wordProblem } from '../../src/wording/index.js';

interface MistakeCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly codec: 'euroCodec' | 'rateCodec' | 'printedRateCodec' | 'civilDayCodec' | 'sirenCodec' | 'rollCodec' | 'subsidyFactsCodec';
  readonly donné: unknown;
  readonly français: string;
  readonly anglais: string;
}

const OBSCURE = 'régression : la phrase égarait';

/** Les fautes de ceux qui écrivent un premier fichier, et la phrase entière qu’elles leur valent. */
// prettier-ignore
const mistakeCases: ReadonlyArray<MistakeCase> = [
  { id: 'FAUTE-01', cas: 'un montant à l’anglaise', origine: OBSCURE, codec: 'euroCodec', donné: '94,000.00',
    français: '« 94,000.00 » n’est pas un montant : caractère inattendu en position 6, 94,00⟨0⟩.00 ; on attend deux décimales au plus, les milliers collés ou séparés par une espace, jamais par une virgule ni un point, par exemple "94000.00" ou "94 000,00 €" : corrigez ce texte.',
    anglais: '“94,000.00” is not an amount: unexpected character at position 6, 94,00⟨0⟩.00; expected: two decimals at most, thousands joined or apart by a space, never by a comma or a point, for example "94000.00" or "94 000,00 €"; correct this text.' },
  { id: 'FAUTE-02', cas: 'un montant qui s’interrompt', origine: OBSCURE, codec: 'euroCodec', donné: '94000,',
    français: '« 94000, » n’est pas un montant : il s’interrompt, ou il est trop long (6 caractères) ; on attend deux décimales au plus, les milliers collés ou séparés par une espace, jamais par une virgule ni un point, par exemple "94000.00" ou "94 000,00 €" : corrigez ce texte.',
    anglais: '“94000,” is not an amount: it breaks off, or is too long (6 characters); expected: two decimals at most, thousands joined or apart by a space, never by a comma or a point, for example "94000.00" or "94 000,00 €"; correct this text.' },
  { id: 'FAUTE-03', cas: 'un montant vide, comme l’envoie un formulaire', origine: OBSCURE, codec: 'euroCodec', donné: '',
    français: 'On trouve un texte vide ; on attend un montant, deux décimales au plus, les milliers collés ou séparés par une espace, jamais par une virgule ni un point, par exemple "94000.00" ou "94 000,00 €" : écrivez-le, ou retirez le champ si l’information manque.',
    anglais: 'An empty text was found; expected: an amount, two decimals at most, thousands joined or apart by a space, never by a comma or a point, for example "94000.00" or "94 000,00 €"; write it, or leave the field out if the information is missing.' },
  { id: 'FAUTE-04', cas: 'un nombre pour un montant', origine: 'définition', codec: 'euroCodec', donné: 94000.5,
    français: 'On trouve un nombre (94000.5) ; on attend un montant en euros écrit entre guillemets ("94000.00") : corrigez la valeur.',
    anglais: 'A number (94000.5) was found; expected: an amount in euros between quotation marks ("94000.00"); correct the value.' },
  { id: 'FAUTE-10', cas: 'un taux en toutes lettres', origine: OBSCURE, codec: 'printedRateCodec', donné: 'cinquante',
    français: '« cinquante » n’est pas un pourcentage : caractère inattendu en position 1, ⟨c⟩inquante ; on attend un pourcentage avec son signe, par exemple "50 %" : corrigez ce texte.',
    anglais: '“cinquante” is not a percentage: unexpected character at position 1, ⟨c⟩inquante; expected: a percentage with its sign, for example "50 %"; correct this text.' },
  { id: 'FAUTE-11', cas: 'un taux imprimé en fraction', origine: OBSCURE, codec: 'printedRateCodec', donné: '1/2',
    français: '« 1/2 » n’est pas un pourcentage : caractère inattendu en position 2, 1⟨/⟩2 ; on attend un pourcentage avec son signe, par exemple "50 %" : corrigez ce texte.',
    anglais: '“1/2” is not a percentage: unexpected character at position 2, 1⟨/⟩2; expected: a percentage with its sign, for example "50 %"; correct this text.' },
  { id: 'FAUTE-12', cas: 'un taux sans son signe', origine: OBSCURE, codec: 'rateCodec', donné: '50',
    français: '« 50 » n’est pas un taux : il s’interrompt, ou il est trop long (2 caractères) ; on attend un pourcentage avec son signe, par exemple "50 %", ou une fraction, par exemple "1/3" : corrigez ce texte.',
    anglais: '“50” is not a rate: it breaks off, or is too long (2 characters); expected: a percentage with its sign, for example "50 %", or a fraction, for example "1/3"; correct this text.' },
  { id: 'FAUTE-13', cas: 'un nombre pour un taux', origine: OBSCURE, codec: 'rateCodec', donné: 0.5,
    français: 'On trouve un nombre (0.5) ; on attend un taux entre guillemets ("50 %" ou "1/3") : corrigez la valeur.',
    anglais: 'A number (0.5) was found; expected: a rate between quotation marks ("50 %" or "1/3"); correct the value.' },
  { id: 'FAUTE-20', cas: 'un objet Date', origine: OBSCURE, codec: 'civilDayCodec', donné: new Date(0),
    français: 'On trouve un objet Date ; on attend un jour écrit AAAA-MM-JJ, entre guillemets ("2024-07-04") : écrivez le jour seul, celui du calendrier local.',
    anglais: 'A Date object was found; expected: a day written YYYY-MM-DD, between quotation marks ("2024-07-04"); write the day alone, as the local calendar has it.' },
  { id: 'FAUTE-21', cas: 'un instant en UTC', origine: OBSCURE, codec: 'civilDayCodec', donné: '2024-07-03T22:00:00Z',
    français: '« 2024-07-03T22:00:00Z » n’est pas un jour : il porte une heure ; on attend AAAA-MM-JJ, par exemple 2024-07-04 : écrivez le jour seul, celui du calendrier local, car un instant en UTC (« Z ») peut tomber la veille ou le lendemain.',
    anglais: '“2024-07-03T22:00:00Z” is not a day: it carries a time; expected: YYYY-MM-DD, for example 2024-07-04; write the day alone, as the local calendar has it: an instant in UTC (“Z”) may be on the day before or after.' },
  { id: 'FAUTE-22', cas: 'un jour et son heure, d’un tableur', origine: OBSCURE, codec: 'civilDayCodec', donné: '2024-07-04 18:00',
    français: '« 2024-07-04 18:00 » n’est pas un jour : il porte une heure ; on attend AAAA-MM-JJ, par exemple 2024-07-04 : écrivez le jour seul, celui du calendrier local, car un instant en UTC (« Z ») peut tomber la veille ou le lendemain.',
    anglais: '“2024-07-04 18:00” is not a day: it carries a time; expected: YYYY-MM-DD, for example 2024-07-04; write the day alone, as the local calendar has it: an instant in UTC (“Z”) may be on the day before or after.' },
  { id: 'FAUTE-23', cas: 'un jour à la française', origine: 'définition', codec: 'civilDayCodec', donné: '04/07/2024',
    français: '« 04/07/2024 » n’est pas un jour : caractère inattendu en position 3, 04⟨/⟩07/2024 ; on attend AAAA-MM-JJ, par exemple 2024-07-04 : corrigez ce texte.',
    anglais: '“04/07/2024” is not a day: unexpected character at position 3, 04⟨/⟩07/2024; expected: YYYY-MM-DD, for example 2024-07-04; correct this text.' },
  { id: 'FAUTE-30', cas: 'un nombre entre guillemets', origine: OBSCURE, codec: 'rollCodec', donné: { inOffice: '67' },
    français: 'On trouve un texte (« 67 ») ; on attend un nombre entier, positif ou nul, sans guillemets : corrigez la valeur.',
    anglais: 'A text (“67”) was found; expected: a whole number from 0 on, without quotation marks; correct the value.' },
  { id: 'FAUTE-31', cas: 'un membre par son seul nom', origine: OBSCURE, codec: 'rollCodec', donné: { members: ['a'], presentAtOpening: [], movements: [] },
    français: 'On trouve un texte (« a ») ; on attend un objet, entre accolades : corrigez la valeur.',
    anglais: 'A text (“a”) was found; expected: an object, between braces; correct the value.' },
  { id: 'FAUTE-32', cas: 'un SIREN sans guillemets', origine: 'définition', codec: 'sirenCodec', donné: 244200770,
    français: 'On trouve un nombre (244200770) ; on attend un SIREN de neuf chiffres, entre guillemets : corrigez la valeur.',
    anglais: 'A number (244200770) was found; expected: a SIREN of nine digits, between quotation marks; correct the value.' },
  { id: 'FAUTE-40', cas: '« oui » pour « yes »', origine: 'définition', codec: 'subsidyFactsCodec', donné: 'oui',
    français: '« oui » n’est pas un choix connu ; on attend l’un de ceux-ci, écrit tel quel : yes, no.',
    anglais: '“oui” is not a known choice; one of these is expected, written as it is here: yes, no.' },
  { id: 'FAUTE-41', cas: 'vrai pour « yes »', origine: OBSCURE, codec: 'subsidyFactsCodec', donné: true,
    français: 'On trouve une valeur logique (true) ; on attend l’un de ces textes, entre guillemets (yes, no) : corrigez la valeur.',
    anglais: 'A truth value (true) was found; expected: one of these texts, between quotation marks (yes, no); correct the value.' },
];

/** A subsidy around an answer: what is wrong is that answer. */
const inputOf = ({ codec, donné }: MistakeCase): unknown =>
  codec === 'subsidyFactsCodec'
    ? { authority: { kind: 'commune', name: 'Bourg', territory: 'mainland-france' }, decidedOn: '2024-07-04', conditions: donné }
    : donné;

/** The no-break spaces of a sentence as plain ones: what the tables write. */
const plain = (sentence: string): string => sentence.replace(/[\u00A0\u202F]/g, ' ');

const defectsIn = (row: MistakeCase): ReadonlyArray<Defect> => {
  const result = codecs.decode(codecs[row.codec] as Codec<unknown>)(inputOf(row));
  return either.isLeft(result) ? result.left : [];
};

describe('Une faute courante : la phrase dit ce qui est trouvé, ce qui est attendu, que faire', () => {
  test.each(mistakeCases)('$id $cas', (row) => {
    expect(defectsIn(row).map(({ problem }) => plain(wordProblem(problem, 'fr')))).toEqual([row.français]);
    expect(defectsIn(row).map(({ problem }) => wordProblem(problem, 'en'))).toEqual([row.anglais]);
  });
});
