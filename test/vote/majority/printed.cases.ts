import type { PrintedVote, Tally, VoteClaim, WordingObjection } from '../../../src/vote/index.js';

/** Une mention imprimée et ce qu’on y lit ; `null` : le sens n’est pas connu. */
// prettier-ignore
export const readingCases: ReadonlyArray<readonly [mention: string, lue: readonly [result: 'adopted' | 'rejected' | null, claim: VoteClaim, majority?: number] | null]> = [
  ['Adopté à l’unanimité.',                                      ['adopted', 'unanimity']],
  ["Adopté  à. l'unanimité",                                     ['adopted', 'unanimity']],
  ['ADOPTÉE À L’UNANIMITÉ',                                      ['adopted', 'unanimity']],
  ['Adopté à l’unanimité des suffrages exprimés',                ['adopted', 'unanimity-of-votes-cast']],
  ['à l’unanimité des membres présents et représentés',          [null, 'unanimity-of-voters']],
  ['Approuvé à l’unanimité des votants',                         ['adopted', 'unanimity-of-voters']],
  ['à l’unanimité des membres en exercice',                      [null, 'unanimity-of-members-in-office']],
  ['Adopté à l’unanimité moins 2 abstentions',                   ['adopted', 'unanimity-of-votes-cast']],
  ['Adopté à l’unanimité moins deux voix',                       null],
  ['Adopté à la majorité',                                       ['adopted', 'majority']],
  ['Adopté à la majorité des suffrages exprimés',                ['adopted', 'majority']],
  ['Adopté à la majorité absolue',                               ['adopted', 'majority']],
  ['Rejeté à la majorité',                                       ['rejected', 'majority']],
  ['La délibération n’est pas adoptée',                          ['rejected', 'none']],
  ['Le texte n’a pas été adopté',                                ['rejected', 'none']],
  ['Le conseil n’approuve pas le projet',                        ['rejected', 'none']],
  ['La proposition est refusée à l’unanimité',                   ['rejected', 'unanimity']],
  ['Avis défavorable à l’unanimité',                             ['rejected', 'unanimity']],
  ['La motion de rejet est adoptée',                             null],
  ['Adopté',                                                     ['adopted', 'none']],
  ['Adopté à la quasi-unanimité',                                null],
  ['Adopté, non à l’unanimité',                                  null],
  ['Adopté à l’unanimité sauf M. Durand qui vote contre',        null],
  ['Adopté à l’unanimité des voix moins une abstention',         ['adopted', 'unanimity-of-votes-cast']],
  ['Majorité absolue des suffrages exprimés : 11',               [null, 'none', 11]],
  ['Majorité absolue requise : 11',                              [null, 'none', 11]],
  ['Majorité absolue : 11 voix',                                 [null, 'none', 11]],
  ['Adopté à la majorité des deux tiers',                        null],
  ['Majorité absolue : 11',                                      [null, 'none', 11]],
  ['a obtenu la majorité absolue (17)',                          [null, 'none', 17]],
  ['à la majorité absolue (49 voix Pour et 4 abstentions)',       [null, 'majority']],
  ['Majorité absolue des suffrages : non calculée',              null],
  ['Majorité pour 3 votes contre',                               [null, 'majority']],
  ['à l’unanimité des délégués votants, les absents ne prenant pas part au vote', [null, 'unanimity-of-voters']],
  ['VOTE : UNANIMITÉ',                                           [null, 'unanimity']],
  ['adopté à l unanimité',                                       ['adopted', 'unanimity']],
  ['Adopté à la  majorité',                                      ['adopted', 'majority']],
  ['Les conseillers n’approuvent pas le projet',                 ['rejected', 'none']],
  ['Majorité absolue: 11',                                       [null, 'none', 11]],
  ['Majorité absolue :11',                                       [null, 'none', 11]],
  ['Majorité absolue = 11',                                      [null, 'none', 11]],
  ['La majorité absolue est de 17',                              [null, 'none', 17]],
  ['Majorité absolue de 17',                                     [null, 'none', 17]],
  ['Majorité absolue de17',                                      [null, 'none', 17]],
  ['Majorité absolue de 17 voix',                                null],
  ['Majorité absolue de 17voix',                                 null],
  ['Majorité absolue de 1234567890',                             null],
  ['Majorité absolue : 8voix pour',                              null],
  ['Majorité absolue : 8 voix pour',                             null],
  ['Adopté à la quasiunanimité',                                 null],
  ['Adopté, vote non unanime',                                   null],
  ['Prend acte',                                                 null],
  ['',                                                           null],
];

export interface PrintedCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly voix: Tally;
  readonly enExercice?: number;
  readonly imprimé: PrintedVote;
  readonly attendu: ReadonlyArray<
    | readonly ['PrintedWordingConfirmed' | 'PrintedVoteFigureAgrees']
    | readonly ['PrintedWordingContradicted', ...WordingObjection[]]
    | readonly ['PrintedWordingUndetermined', string]
    | readonly ['PrintedVoteFigureDisagrees', number]
  >;
  readonly notes?: ReadonlyArray<string>;
}

const UNANIME = '013-unanimity-of-votes-cast';
const MAJORITÉ = '025-printed-majority';

// prettier-ignore
export const printedCases: ReadonlyArray<PrintedCase> = [
  { id: 'IMP-01', cas: 'unanimité imprimée avec onze voix contre',         origine: 'registre réel : Montpellier, 20 juin 2011', voix: { for: 45, against: 11 }, imprimé: { wording: 'Adopté à l’unanimité' }, attendu: [['PrintedWordingContradicted', 'votes-on-the-other-side']] },
  { id: 'IMP-02', cas: 'une seule voix contre suffit à la rompre',         origine: 'registre réel : Montpellier, 14 décembre 2009', voix: { for: 50, against: 1 }, imprimé: { wording: 'Adopté à l’unanimité des suffrages exprimés' }, attendu: [['PrintedWordingContradicted', 'votes-on-the-other-side']] },
  { id: 'IMP-03', cas: 'quatre abstentions ne la rompent pas',             origine: 'registre réel : Montpellier, 9 février 2009', voix: { for: 54, against: 0, abstentions: 4 }, imprimé: { wording: 'Adopté à l’unanimité des suffrages exprimés', voices: 58 }, attendu: [['PrintedWordingConfirmed'], ['PrintedVoteFigureAgrees']], notes: [UNANIME] },
  { id: 'IMP-04', cas: 'onze abstentions, « à l’unanimité » sans plus',    origine: 'registre réel : Montpellier, 24 avril 2014', voix: { for: 54, against: 0, abstentions: 11 }, imprimé: { wording: 'Adopté à l’unanimité' }, attendu: [['PrintedWordingConfirmed']], notes: [UNANIME] },
  { id: 'IMP-05', cas: 'onze abstentions, « des votants »',                origine: 'interprétation : note 025', voix: { for: 54, against: 0, abstentions: 11 }, imprimé: { wording: 'Adopté à l’unanimité des votants' }, attendu: [['PrintedWordingContradicted', 'abstentions']], notes: [UNANIME] },
  { id: 'IMP-06', cas: '« à la majorité », une voix contre',               origine: 'registre réel : Montpellier, 30 mars 2009', voix: { for: 45, against: 1, abstentions: 13 }, imprimé: { wording: 'Adopté à la majorité' }, attendu: [['PrintedWordingConfirmed']], notes: [MAJORITÉ] },
  { id: 'IMP-07', cas: '« à la majorité », aucune voix contre',            origine: 'registre réel : Montpellier, 3 octobre 2011 ; note 025', voix: { for: 46, against: 0, abstentions: 11 }, imprimé: { wording: 'Adopté à la majorité' }, attendu: [['PrintedWordingContradicted', 'no-opposition']], notes: [MAJORITÉ] },
  { id: 'IMP-08', cas: 'sept voix retirées, 52 voix attendues, 53 comptées', origine: 'registre réel : Montpellier, 7 février 2011', voix: { for: 46, against: 0, notTakingPart: 7 }, imprimé: { wording: 'Adopté à l’unanimité', voices: 52 }, attendu: [['PrintedWordingConfirmed'], ['PrintedVoteFigureDisagrees', 53]], notes: [UNANIME] },
  { id: 'IMP-90', cas: 'qui ne prend pas part n’est pas votant',            origine: 'interprétation 013', voix: { for: 20, against: 0, notTakingPart: 1 }, imprimé: { wording: 'Adopté à l’unanimité des votants', voters: 20 }, attendu: [['PrintedWordingConfirmed'], ['PrintedVoteFigureAgrees']], notes: [UNANIME] },
  { id: 'IMP-09', cas: 'neuf voix retirées, 55 voix',                      origine: 'registre réel : Montpellier, 17 février 2014', voix: { for: 46, against: 0, notTakingPart: 9 }, imprimé: { wording: 'Adopté à l’unanimité', voices: 55 }, attendu: [['PrintedWordingConfirmed'], ['PrintedVoteFigureAgrees']], notes: [UNANIME] },
  { id: 'IMP-10', cas: '« majorité absolue : 11 » pour 33 votants',        origine: 'définition', voix: { for: 33, against: 0 }, imprimé: { voters: 33, absoluteMajority: 11 }, attendu: [['PrintedVoteFigureAgrees'], ['PrintedVoteFigureDisagrees', 17]] },
  { id: 'IMP-11', cas: '« majorité absolue : 17 », 42 bulletins dont 10 blancs ou nuls', origine: 'registre réel', voix: { for: 25, against: 7, blank: 6, spoiled: 4 }, imprimé: { wording: 'majorité absolue : 17', voters: 42, votesCast: 32 }, attendu: [['PrintedWordingConfirmed'], ['PrintedVoteFigureAgrees'], ['PrintedVoteFigureAgrees'], ['PrintedVoteFigureAgrees']] },
  { id: 'IMP-12', cas: 'unanimité des membres en exercice',                origine: 'interprétation : note 013', voix: { for: 46, against: 0 }, enExercice: 67, imprimé: { wording: 'à l’unanimité des membres en exercice' }, attendu: [['PrintedWordingContradicted', 'not-every-member']] },
  { id: 'IMP-13', cas: 'unanimité des membres en exercice, leur nombre inconnu', origine: 'interprétation : note 013', voix: { for: 46, against: 0 }, imprimé: { wording: 'à l’unanimité des membres en exercice' }, attendu: [['PrintedWordingUndetermined', 'members-in-office']] },
  { id: 'IMP-14', cas: 'rejeté, imprimé adopté',                           origine: 'registre réel (Montpellier)', voix: { for: 3, against: 5 }, imprimé: { wording: 'Adopté à l’unanimité' }, attendu: [['PrintedWordingContradicted', 'votes-on-the-other-side', 'other-result']] },
  { id: 'IMP-15', cas: 'rejeté à l’unanimité',                             origine: 'interprétation : note 025', voix: { for: 0, against: 19 }, imprimé: { wording: 'Rejeté à l’unanimité' }, attendu: [['PrintedWordingConfirmed']] },
  { id: 'IMP-16', cas: 'mention dont le sens n’est pas connu',             origine: 'convention de la bibliothèque', voix: { for: 19, against: 0 }, imprimé: { wording: 'Prend acte' }, attendu: [['PrintedWordingUndetermined', 'sense-of-the-wording']] },
  { id: 'IMP-17', cas: 'aucune voix, « à l’unanimité »',                   origine: 'interprétation : note 013', voix: { for: 0, against: 0, abstentions: 9 }, imprimé: { wording: 'Adopté à l’unanimité' }, attendu: [['PrintedWordingContradicted', 'no-vote-on-that-side', 'other-result']], notes: [UNANIME] },
  { id: 'IMP-18', cas: 'rejeté, imprimé « à l’unanimité », trois voix pour', origine: 'interprétation : note 025', voix: { for: 3, against: 5 }, imprimé: { wording: 'Rejeté à l’unanimité' }, attendu: [['PrintedWordingContradicted', 'votes-on-the-other-side']] },
  { id: 'IMP-19', cas: 'unanimité des membres en exercice, dont un s’est abstenu', origine: 'interprétation : note 013', voix: { for: 46, against: 0, abstentions: 1 }, enExercice: 47, imprimé: { wording: 'à l’unanimité des membres en exercice' }, attendu: [['PrintedWordingContradicted', 'abstentions']], notes: [UNANIME] },
  { id: 'IMP-20', cas: 'unanimité des votants rompue par trois voix contre : les abstentions n’ajoutent rien', origine: 'interprétation : note 013', voix: { for: 40, against: 3, abstentions: 2 }, imprimé: { wording: 'Adopté à l’unanimité des votants' }, attendu: [['PrintedWordingContradicted', 'votes-on-the-other-side']], notes: [UNANIME] },
  { id: 'IMP-21', cas: 'unanimité des membres en exercice, tous ont voté pour', origine: 'interprétation : note 013', voix: { for: 67, against: 0 }, enExercice: 67, imprimé: { wording: 'à l’unanimité des membres en exercice' }, attendu: [['PrintedWordingConfirmed']] },
  { id: 'IMP-22', cas: 'adopté, imprimé rejeté',                           origine: 'convention de la bibliothèque', voix: { for: 45, against: 11 }, imprimé: { wording: 'Rejeté à la majorité' }, attendu: [['PrintedWordingContradicted', 'other-result']], notes: [MAJORITÉ] },
  { id: 'IMP-23', cas: 'partage à trancher, imprimé « adopté à la majorité » : rien ne le contredit encore', origine: 'texte : CGCT, art. L2121-20', voix: { for: 7, against: 7 }, imprimé: { wording: 'Adopté à la majorité' }, attendu: [['PrintedWordingConfirmed']], notes: [MAJORITÉ] },
  { id: 'IMP-24', cas: 'partage à trancher, imprimé « rejeté à la majorité » : rien ne le contredit non plus', origine: 'texte : CGCT, art. L2121-20', voix: { for: 7, against: 7 }, imprimé: { wording: 'Rejeté à la majorité' }, attendu: [['PrintedWordingConfirmed']], notes: [MAJORITÉ] },
  { id: 'IMP-25', cas: 'autant d’abstentions que de blancs : les uns n’effacent pas les autres', origine: 'interprétation : note 013', voix: { for: 20, against: 0, abstentions: 2, blank: 2 }, imprimé: { wording: 'Adopté à l’unanimité' }, attendu: [['PrintedWordingConfirmed']], notes: [UNANIME] },
];

/** De qui le vote est unanime : des suffrages exprimés, des votants, des membres en exercice. */
export interface UnanimityClaimCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly voix: Tally;
  readonly enExercice?: number;
  readonly attendu: { readonly desSuffragesExprimés: Unanimité; readonly desVotants: Unanimité; readonly desMembresEnExercice: Unanimité };
}

export type Unanimité = 'tenue' | 'rompue' | 'inconnue';

const unanimes = (desSuffragesExprimés: Unanimité, desVotants: Unanimité, desMembresEnExercice: Unanimité) => ({ desSuffragesExprimés, desVotants, desMembresEnExercice });

const NOTE_13 = 'interprétation : note 013';

// prettier-ignore
export const unanimityClaimCases: ReadonlyArray<UnanimityClaimCase> = [
  { id: 'IMP-60', cas: 'tous les membres en exercice ont voté pour',       origine: NOTE_13, voix: { for: 67, against: 0 }, enExercice: 67, attendu: unanimes('tenue', 'tenue', 'tenue') },
  { id: 'IMP-61', cas: '46 voix pour, 67 membres en exercice',             origine: NOTE_13, voix: { for: 46, against: 0 }, enExercice: 67, attendu: unanimes('tenue', 'tenue', 'rompue') },
  { id: 'IMP-62', cas: '46 voix pour, membres en exercice inconnus',       origine: NOTE_13, voix: { for: 46, against: 0 }, attendu: unanimes('tenue', 'tenue', 'inconnue') },
  { id: 'IMP-63', cas: 'quatre pour, six abstentions',                     origine: NOTE_13, voix: { for: 4, against: 0, abstentions: 6 }, enExercice: 10, attendu: unanimes('tenue', 'rompue', 'rompue') },
  { id: 'IMP-64', cas: 'quatre pour, six abstentions, membres en exercice inconnus : l’abstention suffit à la rompre', origine: NOTE_13, voix: { for: 4, against: 0, abstentions: 6 }, attendu: unanimes('tenue', 'rompue', 'rompue') },
  { id: 'IMP-65', cas: 'neuf pour, un bulletin blanc',                     origine: NOTE_13, voix: { for: 9, against: 0, blank: 1 }, enExercice: 10, attendu: unanimes('tenue', 'rompue', 'rompue') },
  { id: 'IMP-66', cas: 'un membre ne prend pas part au vote : il n’est pas votant', origine: NOTE_13, voix: { for: 9, against: 0, notTakingPart: 1 }, enExercice: 10, attendu: unanimes('tenue', 'tenue', 'rompue') },
  { id: 'IMP-67', cas: 'une voix contre',                                  origine: NOTE_13, voix: { for: 45, against: 1 }, enExercice: 46, attendu: unanimes('rompue', 'rompue', 'rompue') },
  { id: 'IMP-68', cas: 'aucune voix pour',                                 origine: NOTE_13, voix: { for: 0, against: 0, abstentions: 9 }, enExercice: 9, attendu: unanimes('rompue', 'rompue', 'rompue') },
];
