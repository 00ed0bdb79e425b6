import { describe, expect, test } from 'vitest';
import type { Basis, LegalSource } from '../../src/legal/index.js';
import type { AnyFinding } from '../../src/sitting/index.js';
import type { AnyProblem, Locale } from '../../src/wording/index.js';
import { displayName, wordDefect, wordFinding, wordProblem, wordSource, wordSources } from '../../src/wording/index.js';
import { FINDINGS, PROBLEMS } from './instances.js';

const LOCALES: ReadonlyArray<Locale> = ['fr', 'en'];
const BASIS: Basis = [{ text: 'CGCT', article: 'L2121-17', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'older-text' }];

/** A finding from its tag and its facts; the standing and the sources do not change its sentence. */
const finding = (tag: AnyFinding['_tag'], facts: object): AnyFinding =>
  ({ _tag: tag, standing: 'conforms', basis: BASIS, notes: [], ...facts }) as unknown as AnyFinding;

const problem = (tag: AnyProblem['_tag'], facts: object): AnyProblem => ({ _tag: tag, ...facts }) as AnyProblem;

const findings = (Object.entries(FINDINGS) as ReadonlyArray<readonly [AnyFinding['_tag'], ReadonlyArray<object>]>)
  .flatMap(([tag, instances]) => instances.map((facts, place) => ({ name: `${tag} (${place + 1})`, value: finding(tag, facts) })));

const problems = (Object.entries(PROBLEMS) as ReadonlyArray<readonly [AnyProblem['_tag'], ReadonlyArray<object>]>)
  .flatMap(([tag, instances]) => instances.map((facts, place) => ({ name: `${tag} (${place + 1})`, value: problem(tag, facts) })));

const NAMES: Readonly<Record<string, string>> = { a: 'Mme Sylvie FAYOLLE', b: 'M. Charles DALLARA', c: 'M. Gilles ARTIGUES' };
const nameOf = (member: string): string => NAMES[member] ?? member;

/** The no-break spaces of a sentence as plain ones: what the tables write. */
const plain = (sentence: string): string => sentence.replace(/[\u00A0\u202F]/g, ' ');

/** A sentence that is whole, and in which every fact is written: « blank or null » papers are the only nulls. */
const expectSentence = (sentence: string): void => {
  expect(sentence).toMatch(/\.$/);
  expect(sentence).not.toMatch(/undefined|\[object|NaN|Infinity|(?<!blank or )\bnull\b|\.\.$/);
  expect(plain(sentence)).not.toMatch(/ {2}|^\s|\s$| \.|\(\)|\( |: ?\.|; ?\./);
  expect(sentence.length).toBeGreaterThan(10);
};

describe('Chaque constat a sa phrase, en français et en anglais', () => {
  test.each(findings)('$name', ({ value }) => {
    const [french, english] = LOCALES.map((locale) => wordFinding(value, locale, nameOf));
    expectSentence(french!);
    expectSentence(english!);
    expect(french).not.toBe(english);
    expect(french!.charAt(0)).toBe(french!.charAt(0).toUpperCase());
    expect(english!.charAt(0)).toBe(english!.charAt(0).toUpperCase());
  });

  test('le français met une espace insécable devant les signes doubles, et n’a pas d’apostrophe droite', () => {
    const sentences = findings.map(({ value }) => wordFinding(value, 'fr', nameOf));
    expect(sentences.filter((sentence) => / [;:!?»]|« |\w'\w/.test(sentence))).toEqual([]);
  });

  test('l’anglais ne parle pas français', () => {
    const sentences = findings.map(({ value }) => plain(wordFinding(value, 'en')));
    expect(sentences.filter((sentence) => /\b(le|les|des|une|du|est|pouvoir|séance|manque)\b| ;| :/i.test(sentence.replace(/«[^»]*»|“[^”]*”/g, '')))).toEqual([]);
  });

  test('deux états d’un même constat n’ont pas la même phrase', () => {
    for (const locale of LOCALES) {
      const sentences = findings.map(({ value }) => wordFinding(value, locale, nameOf));
      const repeated = sentences.filter((sentence, place) => sentences.indexOf(sentence) !== place);
      // Le lieu du doute ne se lit pas toujours dans la phrase : seuls ces constats peuvent se répéter.
      expect(repeated.filter((sentence) => !/^(Reçu en préfecture|Received by the prefecture)/.test(sentence))).toEqual([]);
    }
  });
});

interface FrenchCase {
  readonly id: string;
  readonly tag: AnyFinding['_tag'];
  readonly place: number;
  readonly phrase: string;
}

// prettier-ignore
const FRENCH: ReadonlyArray<FrenchCase> = [
  { id: 'PHRASE-01', tag: 'ConvocationInTime',      place: 0, phrase: 'Convocation envoyée le 28 juin 2024 pour le 4 juillet 2024 : 5 jours francs, 5 requis ; samedis, dimanches et jours fériés compris. Dernier jour d’envoi : 28 juin 2024.' },
  { id: 'PHRASE-02', tag: 'RollCounted',            place: 0, phrase: '67 membres en exercice = 40 présents + 6 représentés + 21 absents.' },
  { id: 'PHRASE-03', tag: 'QuorumMet',              place: 0, phrase: 'Quorum atteint : 34 requis sur 67 en exercice, 40 présents ; les pouvoirs ne comptent pas.' },
  { id: 'PHRASE-04', tag: 'QuorumNotMet',           place: 0, phrase: 'Quorum non atteint : 34 requis sur 67 en exercice, 33 présents ; il en manque 1.' },
  { id: 'PHRASE-05', tag: 'ProxyValid',             place: 0, phrase: 'Pouvoir valable : M. Gilles ARTIGUES à Mme Sylvie FAYOLLE.' },
  { id: 'PHRASE-06', tag: 'VoicesCounted',          place: 0, phrase: '46 voix : 40 en personne, 6 par pouvoir.' },
  { id: 'PHRASE-07', tag: 'VoteAdopted',            place: 0, phrase: 'Adopté : 46 pour, 0 contre, 46 suffrages exprimés ; unanimité.' },
  { id: 'PHRASE-08', tag: 'VoteAdoptedAsAnnounced', place: 0, phrase: 'Adopté à l’unanimité, selon l’annonce du procès-verbal ; il ne donne aucun chiffre, et aucun n’est reconstitué.' },
  { id: 'PHRASE-09', tag: 'MoreVotesThanVoices',    place: 0, phrase: '47 votes pour 46 voix : 1 de trop.' },
  { id: 'PHRASE-10', tag: 'AgreementInPlace',       place: 0, phrase: 'Convention approuvée ; elle est requise au-delà de 23 000,00 € par an à un organisme de droit privé (ici au moins 23 500,00 € sur une année).' },
  { id: 'PHRASE-11', tag: 'GrantSpreadOverYears',   place: 0, phrase: 'Subvention de 94 000,00 € sur 2024–2027 : 4 × 23 500,00 € (répartition égale, l’acte ne donnant pas les montants annuels).' },
  { id: 'PHRASE-12', tag: 'Executory',              place: 0, phrase: 'Exécutoire depuis le 12 juillet 2024 : publié et transmis ce jour-là.' },
  { id: 'PHRASE-13', tag: 'ShareAgrees',            place: 2, phrase: 'État : 490 500,00 € sur 981 000,00 €, taux imprimé 50,0 % tronqué.' },
  { id: 'PHRASE-14', tag: 'SecretaryAppointed',     place: 0, phrase: 'Secrétaire de séance, pris parmi les membres : M. Charles DALLARA.' },
  { id: 'PHRASE-15', tag: 'ConvocationUndetermined', place: 3, phrase: 'Délai de convocation indéterminé : il manque le jour d’envoi de la convocation (1 jour franc requis ; dernier jour d’envoi : 2 juillet 2024).' },
];

test('les milliers se séparent à partir de 10 000, en français et en anglais', () => {
  const communes = findings.find(({ value }) => value._tag === 'CommunesMajorityReached')!.value;
  expect(wordFinding(communes, 'fr')).toContain('11\u202F000 habitants sur 20\u202F000');
  expect(wordFinding(communes, 'en')).toContain('11,000 of 20,000 inhabitants;');
  const delay = findings.find(({ name }) => name === 'ConvocationUndetermined (4)')!.value;
  expect(wordFinding(delay, 'en')).toContain('(1 clear day required; latest sending day: 2 July 2024)');
});

describe('Le français, mot à mot, sur les constats de la séance modèle', () => {
  test.each(FRENCH)('$id $tag', ({ tag, place, phrase }) => {
    expect(plain(wordFinding(finding(tag, FINDINGS[tag][place]!), 'fr', nameOf))).toBe(phrase);
  });

  test('les nombres s’accordent : un membre, deux membres', () => {
    const roll = (count: number): string =>
      plain(wordFinding(finding('RollCounted', { inOffice: count, present: count, doubtful: 0, represented: 0, representedInDoubt: 0, withdrawn: 0, absent: 0 }), 'fr'));
    expect(roll(1)).toBe('1 membre en exercice = 1 présent + 0 représenté + 0 absent.');
    expect(roll(2)).toBe('2 membres en exercice = 2 présents + 0 représenté + 0 absent.');
  });

  test('les membres sont nommés comme l’appelant les nomme ; à défaut, par leur identifiant', () => {
    const value = finding('ProxyValid', FINDINGS.ProxyValid[0]);
    expect(wordFinding(value, 'en', nameOf)).toContain('M. Gilles ARTIGUES');
    expect(wordFinding(value, 'en', nameOf)).toContain('Mme Sylvie FAYOLLE');
    expect(plain(wordFinding(value, 'fr'))).toBe('Pouvoir valable : c à a.');
  });

  test('un nom qui finit par un point ne double pas celui de la phrase', () => {
    expect(plain(wordFinding(finding('SecretaryAppointed', { members: ['b'] }), 'fr', () => 'Charles D.'))).toMatch(/[^.]\.$/);
  });

  test('le nom d’un membre : civilité, prénom, nom, ceux que le registre donne', () => {
    expect(displayName({ id: 'a', title: 'Mme', givenName: 'Sylvie', surname: 'FAYOLLE' })).toBe('Mme Sylvie FAYOLLE');
    expect(displayName({ id: 'a', givenName: 'Sylvie', surname: 'FAYOLLE' })).toBe('Sylvie FAYOLLE');
    expect(displayName({ id: 'a', title: 'Mme', surname: 'FAYOLLE' })).toBe('Mme FAYOLLE');
    expect(displayName({ id: 'a', surname: 'FAYOLLE' })).toBe('FAYOLLE');
  });
});

/** The facts that are told as they were found. The others are words of the code, or are written as a reader writes them. */
const FOUND = ['found', 'value', 'text', 'field', 'member', 'item', 'list', 'beneficiary', 'cents', 'matter', 'bornOn', 'because', 'before', 'during', 'from', 'until', 'near', 'year', 'firstRow', 'sum', 'other', 'otherFound'];
const LONGEST = 60;

/** What was found, as the sentence quotes it; the kinds of values have their words, and spaces their sign. */
const foundIn = (told: AnyProblem): ReadonlyArray<string> =>
  Object.entries(told)
    .filter(([name, fact]) => FOUND.includes(name) && fact !== null && !(told._tag === 'WrongType' && name === 'found') && told._tag !== 'PeriodReversed')
    .map(([, fact]) => String(fact).slice(0, LONGEST).trim());

describe('Chaque défaut a sa phrase, en français et en anglais : ce qui est trouvé, où, ce qui est attendu, que faire', () => {
  test.each(problems)('$name', ({ value }) => {
    for (const locale of LOCALES) {
      const sentence = wordDefect({ path: ['proxies', 0, 'holder'], problem: value }, locale);
      const found = foundIn(value);
      expectSentence(found.includes('NaN') ? sentence.replace('NaN', '0') : sentence);
      expect(plain(sentence)).toMatch(/^proxies\[0\]\.holder ?: /);
      expect(found.filter((text) => !plain(sentence).includes(text))).toEqual([]);
      // Two parts at least: what there is, then what is expected and what to do.
      expect(plain(sentence)).toMatch(/[^;]+;[^;]+[:;][^;]+\.$/);
    }
    expect(wordDefect({ path: [], problem: value }, 'fr')).not.toBe(wordDefect({ path: [], problem: value }, 'en'));
  });

  test('l’anglais ne parle pas français, et le français met ses espaces insécables', () => {
    const english = problems.map(({ value }) => plain(wordProblem(value, 'en')));
    expect(english.filter((sentence) => /\b(le|les|des|une|du|est|attend)\b| ;| :/i.test(sentence.replace(/«[^»]*»|“[^”]*”/g, 'x')))).toEqual([]);
    const french = problems.map(({ value }) => wordProblem(value, 'fr'));
    expect(french.filter((sentence) => / [;:!?»]|« |\w'\w/.test(sentence))).toEqual([]);
  });

  // prettier-ignore
  test.each([
    [{ _tag: 'WrongType', expected: 'euro', found: 'number', value: '94000' }, 'On trouve un nombre (94000) ; on attend un montant en euros écrit entre guillemets ("94000.00") : corrigez la valeur.'],
    [{ _tag: 'WrongType', expected: 'text', found: 'boolean', value: 'true', choices: ['yes', 'no'] }, 'On trouve une valeur logique (true) ; on attend l’un de ces textes, entre guillemets (yes, no) : corrigez la valeur.'],
    [{ _tag: 'Missing', expected: 'text', choices: ['ordinary', 'second'] }, 'Champ absent ou sans valeur ; on attend l’un de ces textes, entre guillemets (ordinary, second) : complétez-le.'],
    [{ _tag: 'UnknownChoice', found: 'buro', choices: ['council', 'bureau'] }, '« buro » n’est pas un choix connu ; on attend sans doute « bureau », ou du moins l’un de ceux-ci, écrit tel quel : council, bureau.'],
    [{ _tag: 'UnknownChoice', found: 'métropole', choices: ['commune', 'metropole'] }, '« métropole » n’est pas un choix connu ; on attend sans doute « metropole », ou du moins l’un de ceux-ci, écrit tel quel : commune, metropole.'],
    [{ _tag: 'UnknownField', field: 'for', near: null, known: ['tally', 'announced'] }, 'Champ inconnu « for » ; champs connus ici : tally, announced : corrigez le nom, retirez-le, ou commencez-le par « _ » si c’est une remarque libre.'],
    [{ _tag: 'OrganUnknownToBody', organ: 'bureau', body: 'commune', organs: ['council', 'tender-commission'] }, '« bureau » n’est pas un organe de ce type de collectivité (commune) ; on attend assemblée délibérante (« council ») ou commission d’appel d’offres (« tender-commission ») : changez l’organe, ou le type.'],
    [{ _tag: 'WeightNotCountable', share: 1, found: '-1' }, 'Poids de la part 2 : on trouve -1 ; on attend un nombre entier positif ou nul, ou un taux exact : corrigez ce poids.'],
    [{ _tag: 'VotesNotCountable', list: 'Vivre ici', found: '0.5' }, 'Voix de la liste « Vivre ici » : on trouve 0.5 ; on attend un nombre entier, positif ou nul : corrigez-le.'],
    [{ _tag: 'YearsAndAmountsDiffer', years: 1, amounts: 0 }, 'On trouve 0 montant annuel pour 1 année ; on en attend autant : ajoutez ce qui manque, ou retirez ce qui est de trop.'],
    [{ _tag: 'NotAPeriod', of: 'years', found: '24' }, '« 24 » n’est pas une période ; on attend AAAA ou AAAA/AAAA : corrigez la cellule.'],
  ] as const)('mot à mot : $_tag', (told, sentence) => {
    expect(plain(wordProblem(told, 'fr'))).toBe(sentence);
  });

  test('deux défauts n’ont pas la même phrase', () => {
    for (const locale of LOCALES) {
      const sentences = problems.map(({ value }) => wordProblem(value, locale));
      expect(sentences.filter((sentence, place) => sentences.indexOf(sentence) !== place)).toEqual([]);
    }
  });

  test.each([
    [[], 'À la racine'],
    [['heldOn'], 'heldOn'],
    [['roll', 'members', 12, 'id'], 'roll.members[12].id'],
    [[1, 'proxies', 0, 'holder'], '[1].proxies[0].holder'],
    [['agenda', 0], 'agenda[0]'],
  ] as const)('le chemin %j', (path, written) => {
    expect(plain(wordDefect({ path, problem: { _tag: 'UnknownMember', member: 'dupont', near: null } }, 'fr'))).toBe(`${written} : le membre « dupont » n’est pas dans la liste des membres ; on attend un membre de cette liste : corrigez-le, ou ajoutez-le à « roll.members ».`);
  });

  test('un texte démesuré, ou sur plusieurs lignes, est cité court et sur une ligne', () => {
    for (const locale of LOCALES) {
      const sentence = wordDefect({ path: ['x'], problem: { _tag: 'UnknownMember', member: `ligne\nsuite ${'x'.repeat(10_000)}`, near: null } }, locale);
      expect(sentence.length).toBeLessThan(250);
      expect(sentence).not.toContain('\n');
    }
  });

  test('un défaut de caractère montre l’endroit, compté de un', () => {
    expect(plain(wordDefect({ path: ['siren'], problem: { _tag: 'WrongCharacter', what: 'siren', text: '24420O770', position: 5 } }, 'fr'))).toContain('position 6, 24420⟨O⟩770');
  });

  test('31 juin : ce qui n’existe pas', () => {
    expect(plain(wordDefect({ path: ['heldOn'], problem: { _tag: 'UnknownComponent', what: 'civil-day', text: '2024-06-31', part: 'day' } }, 'fr'))).toBe('heldOn : « 2024-06-31 » n’est pas un jour : le jour du mois n’existe pas ; on attend AAAA-MM-JJ, par exemple 2024-07-04 : corrigez ce texte.');
  });
});

describe('Chaque source se cite : texte, article, alinéa, état de notre vérification', () => {
  const source = (fields: Partial<LegalSource>): LegalSource => ({ ...BASIS[0], ...fields });

  test.each([
    ['un article', source({}), 'CGCT, art. L. 2121-17 [version antérieure lue]'],
    ['un alinéa', source({ article: 'L2121-20', paragraph: 'al. 1', confirmed: 'current-text' }), 'CGCT, art. L. 2121-20, al. 1 [texte en vigueur lu]'],
    ['un article réglementaire', source({ text: 'CJA', article: 'R421-1', confirmed: 'current-text' }), 'CJA, art. R. 421-1 [texte en vigueur lu]'],
    ['un article sans lettre', source({ text: 'CPC', article: '642', confirmed: 'current-text' }), 'CPC, art. 642 [texte en vigueur lu]'],
    ['une loi', source({ text: 'loi 2020-290', article: '10', confirmed: 'secondary' }), 'loi 2020-290, art. 10 [source secondaire]'],
    ['ce qui n’est pas un article', source({ text: 'protocole @CTES', article: 'identifiant unique de l’acte', confirmed: 'secondary' }), 'protocole @CTES, identifiant unique de l’acte [source secondaire]'],
    ['une note', source({ text: 'note d’interprétation', article: '004', confirmed: 'unconfirmed' }), 'note d’interprétation n° 004 [non confirmé]'],
  ])('%s', (_, value, cited) => {
    expect(plain(wordSource(value, 'fr'))).toBe(cited);
  });

  test('plusieurs sources : un texte qu’elles partagent n’est nommé qu’une fois', () => {
    expect(plain(wordSources([source({}), source({ article: 'L5211-1', confirmed: 'current-text' }), source({ text: 'CPC', article: '642', confirmed: 'current-text' })], 'fr'))).toBe(
      'CGCT, art. L. 2121-17 [version antérieure lue], L. 5211-1 [texte en vigueur lu] ; CPC, art. 642 [texte en vigueur lu]',
    );
    expect(wordSources([source({})], 'fr')).toBe(wordSource(source({}), 'fr'));
  });

  test('en anglais, les mêmes articles', () => {
    expect(plain(wordSource(source({}), 'en'))).toMatch(/^CGCT, art\. L\. 2121-17 \[.+\]$/);
    expect(wordSource(source({}), 'en')).not.toBe(wordSource(source({}), 'fr'));
  });
});
