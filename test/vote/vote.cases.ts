import type { BallotMode, Choice, Matter, Tally, Vote } from '../../src/vote/index.js';
import type { Organe } from '../body/organs.js';

export interface VoteCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe?: Organe;
  readonly séance?: string;
  readonly matière?: Matter;
  readonly scrutin?: BallotMode;
  readonly annoncé?: NonNullable<Vote['announced']>;
  readonly décompte?: Tally;
  /** Les votes par nom : qui, quoi. */
  readonly noms?: ReadonlyArray<readonly [membre: string, choix: Choice]>;
  readonly voteDuPrésident?: 'for' | 'against' | 'abstention';
  readonly président?: string;
  /** Combien de voix il y a, si on le sait. */
  readonly voix?: number;
  /** Comment la voix de chacun est exprimée : en personne, par pouvoir, peut-être, aucune. */
  readonly états?: Readonly<Record<string, 'own' | 'by-proxy' | 'in-doubt' | 'none'>>;
  readonly attendu: ReadonlyArray<Constat>;
  /** Les sources de l’issue ; celles d’un conseil municipal sauf mention contraire. */
  readonly fondement?: ReadonlyArray<string>;
}

type Constat = Readonly<Record<string, unknown>>;

type Nombres = readonly [pour: number, contre: number, exprimés: number, abstentions?: number, neParticipentPas?: number, blancsOuNuls?: number];

const nombres = ([pour, contre, exprimés, abstentions = 0, notTakingPart = 0, blankOrSpoiled = 0]: Nombres) => ({ for: pour, against: contre, votesCast: exprimés, abstentions, notTakingPart, blankOrSpoiled });
const adopté = (n: Nombres, unanimity: 'all-voters' | 'votes-cast' | 'none', notes: ReadonlyArray<string> = []): Constat => ({ _tag: 'VoteAdopted', standing: 'conforms', ...nombres(n), unanimity, castingVote: 'not-needed', notes });
const adoptéParLePrésident = (n: Nombres): Constat => ({ _tag: 'VoteAdopted', standing: 'conforms', ...nombres(n), unanimity: 'none', castingVote: 'used', notes: [] });
const rejeté = (n: Nombres, castingVote: 'used' | 'not-needed' | 'none' = 'not-needed', notes: ReadonlyArray<string> = []): Constat => ({ _tag: 'VoteRejected', standing: 'conforms', ...nombres(n), castingVote, notes });
const partage = (n: Nombres): Constat => ({ _tag: 'TieNeedsCastingVote', standing: 'needs-decision', options: ['for', 'against'], ...nombres(n), notes: [] });
const manque = (fait: string, notes: ReadonlyArray<string> = []): Constat => ({ _tag: 'VoteUndetermined', standing: 'undetermined', missing: [fait], notes });
const contredit = (announced: string, pour: number, contre: number): Constat => ({ _tag: 'AnnouncementContradicted', standing: 'breaches', announced, for: pour, against: contre, notes: [] });
const tropDeVotes = (votes: number, voices: number, excess: number): Constat => ({ _tag: 'MoreVotesThanVoices', standing: 'breaches', votes, voices, excess, notes: [] });

const BUREAU = '001-bureau-with-delegation';
const SANS_VOIX_PRÉPONDÉRANTE = ['012-tie-without-casting-vote'];
const EXPRIMÉS = ['013-unanimity-of-votes-cast'];
const COMPTES = ['023-accounts-without-majority-against'];

const AL_2 = 'CGCT L2121-20 al. 2 [current-text]';
const AL_3 = 'CGCT L2121-20 al. 3 [current-text]';
const PARTAGE = [AL_2, AL_3];

const bureau: Organe = { type: 'metropole', organe: 'bureau' };

// prettier-ignore
export const voteCases: ReadonlyArray<VoteCase> = [
  { id: 'VOTE-01', cas: 'séance modèle : l’unanimité annoncée, aucun chiffre inventé', origine: 'délibération du 4 juillet 2024', organe: bureau, annoncé: 'unanimous', voix: 46, attendu: [{ _tag: 'VoteAdoptedAsAnnounced', standing: 'conforms', announced: 'unanimous', notes: [BUREAU] }], fondement: [AL_2, 'CGCT L5211-1 [current-text]', 'CGCT L5211-10 [older-text]'] },
  { id: 'VOTE-02', cas: 'adopté, selon l’annonce',                               origine: 'définition', annoncé: 'adopted', attendu: [{ _tag: 'VoteAdoptedAsAnnounced', standing: 'conforms', announced: 'adopted', notes: [] }] },
  { id: 'VOTE-03', cas: 'rejeté, selon l’annonce',                               origine: 'définition', annoncé: 'rejected', attendu: [{ _tag: 'VoteRejectedAsAnnounced', standing: 'conforms', notes: [] }] },
  { id: 'VOTE-04', cas: 'le registre ne dit rien du vote',                       origine: 'définition', attendu: [manque('vote')] },
  { id: 'VOTE-05', cas: 'le registre ne dit que le mode de scrutin',             origine: 'définition', scrutin: 'public', attendu: [manque('vote')] },
  { id: 'VOTE-06', cas: 'département : son propre texte, la même majorité',       origine: 'texte : CGCT, art. L3121-14', organe: { type: 'departement' }, décompte: { for: 20, against: 3 }, attendu: [adopté([20, 3, 23], 'none')], fondement: ['CGCT L3121-14 [older-text]'] },
  { id: 'VOTE-07', cas: 'avant le 24 février 1996',                              origine: 'définition', séance: '1996-02-23', décompte: { for: 20, against: 3 }, attendu: [manque('rules-of-the-body')] },
  { id: 'VOTE-08', cas: 'le 24 février 1996',                                    origine: 'texte : CGCT, art. L2121-20', séance: '1996-02-24', décompte: { for: 20, against: 3 }, attendu: [adopté([20, 3, 23], 'none')] },
  { id: 'VOTE-09', cas: 'avant le 24 février 1996, une annonce ne tient pas lieu de règle', origine: 'définition', séance: '1996-02-23', annoncé: 'adopted', attendu: [manque('rules-of-the-body')] },

  { id: 'VOTE-10', cas: 'huit voix contre sept',                                 origine: 'texte : CGCT, art. L2121-20', décompte: { for: 8, against: 7 }, attendu: [adopté([8, 7, 15], 'none')] },
  { id: 'VOTE-11', cas: 'sept voix contre huit',                                 origine: 'texte : CGCT, art. L2121-20', décompte: { for: 7, against: 8 }, attendu: [rejeté([7, 8, 15])] },
  { id: 'VOTE-12', cas: 'un seul suffrage exprimé, pour',                        origine: 'texte : CGCT, art. L2121-20', décompte: { for: 1, against: 0 }, attendu: [adopté([1, 0, 1], 'all-voters')] },
  { id: 'VOTE-13', cas: 'un seul suffrage exprimé, contre',                      origine: 'texte : CGCT, art. L2121-20', décompte: { for: 0, against: 1 }, attendu: [rejeté([0, 1, 1])] },
  { id: 'VOTE-14', cas: 'aucun suffrage exprimé',                                origine: 'interprétation 012', décompte: { for: 0, against: 0, abstentions: 9 }, attendu: [rejeté([0, 0, 0, 9], 'not-needed', SANS_VOIX_PRÉPONDÉRANTE)] },
  { id: 'VOTE-15', cas: 'moins de voix pour que d’abstentions : elles ne comptent pas', origine: 'interprétation 013 ; AN, question n° 10690', décompte: { for: 4, against: 0, abstentions: 6 }, attendu: [adopté([4, 0, 4, 6], 'votes-cast', EXPRIMÉS)] },
  { id: 'VOTE-16', cas: 'blancs et nuls ne sont pas exprimés',                   origine: 'texte : CGCT, art. L2121-20', scrutin: 'secret', décompte: { for: 5, against: 4, blank: 3, spoiled: 2 }, attendu: [adopté([5, 4, 9, 0, 0, 5], 'none')] },
  { id: 'VOTE-17', cas: 'un seul bulletin blanc suffit à borner l’unanimité',    origine: 'interprétation 013', scrutin: 'secret', décompte: { for: 9, against: 0, blank: 1 }, attendu: [adopté([9, 0, 9, 0, 0, 1], 'votes-cast', EXPRIMÉS)] },
  { id: 'VOTE-18', cas: 'onze refusent de voter',                                origine: 'doctrine : AN, question n° 10690', décompte: { for: 12, against: 0, notTakingPart: 11 }, attendu: [adopté([12, 0, 12, 0, 11], 'votes-cast', EXPRIMÉS)] },

  { id: 'VOTE-20', cas: 'sept partout, le président pour',                       origine: 'texte : CGCT, art. L2121-20', scrutin: 'ordinary', décompte: { for: 7, against: 7 }, voteDuPrésident: 'for', attendu: [adoptéParLePrésident([7, 7, 14])], fondement: PARTAGE },
  { id: 'VOTE-21', cas: 'sept partout, le président contre',                     origine: 'texte : CGCT, art. L2121-20', scrutin: 'ordinary', décompte: { for: 7, against: 7 }, voteDuPrésident: 'against', attendu: [rejeté([7, 7, 14], 'used')], fondement: PARTAGE },
  { id: 'VOTE-22', cas: 'sept partout, le président s’est abstenu',              origine: 'interprétation 012', scrutin: 'ordinary', décompte: { for: 7, against: 7, abstentions: 1 }, voteDuPrésident: 'abstention', attendu: [rejeté([7, 7, 14, 1], 'none', SANS_VOIX_PRÉPONDÉRANTE)], fondement: PARTAGE },
  { id: 'VOTE-23', cas: 'sept partout, vote du président inconnu : à trancher',  origine: 'texte : CGCT, art. L2121-20', scrutin: 'ordinary', décompte: { for: 7, against: 7 }, attendu: [partage([7, 7, 14])], fondement: PARTAGE },
  { id: 'VOTE-24', cas: 'sept partout au scrutin public, le président pour',     origine: 'texte : CGCT, art. L2121-20', scrutin: 'public', décompte: { for: 7, against: 7 }, voteDuPrésident: 'for', attendu: [adoptéParLePrésident([7, 7, 14])], fondement: PARTAGE },
  { id: 'VOTE-25', cas: 'sept partout au scrutin secret',                        origine: 'interprétation 012', scrutin: 'secret', décompte: { for: 7, against: 7 }, attendu: [rejeté([7, 7, 14], 'none', SANS_VOIX_PRÉPONDÉRANTE)], fondement: PARTAGE },
  { id: 'VOTE-26', cas: 'sept partout au scrutin secret, le président pour : sans effet', origine: 'texte : CGCT, art. L2121-20', scrutin: 'secret', décompte: { for: 7, against: 7 }, voteDuPrésident: 'for', attendu: [rejeté([7, 7, 14], 'none', SANS_VOIX_PRÉPONDÉRANTE)], fondement: PARTAGE },
  { id: 'VOTE-27', cas: 'sept partout, mode de scrutin inconnu',                 origine: 'définition', décompte: { for: 7, against: 7 }, voteDuPrésident: 'for', attendu: [manque('ballot-mode')], fondement: PARTAGE },
  { id: 'VOTE-28', cas: 'le plus petit partage, un partout',                     origine: 'texte : CGCT, art. L2121-20', scrutin: 'ordinary', décompte: { for: 1, against: 1 }, voteDuPrésident: 'for', attendu: [adoptéParLePrésident([1, 1, 2])], fondement: PARTAGE },
  { id: 'VOTE-29', cas: 'une voix de plus : le vote du président n’y fait rien', origine: 'texte : CGCT, art. L2121-20', scrutin: 'ordinary', décompte: { for: 8, against: 7 }, voteDuPrésident: 'against', attendu: [adopté([8, 7, 15], 'none')] },

  { id: 'VOTE-30', cas: 'par noms, un partage : le vote du président est parmi eux', origine: 'texte : CGCT, art. L2121-20', scrutin: 'public', noms: [['A', 'for'], ['B', 'against']], président: 'A', attendu: [adoptéParLePrésident([1, 1, 2])], fondement: PARTAGE },
  { id: 'VOTE-81', cas: 'par noms, un partage : le vote du président est dit de deux façons', origine: 'définition', scrutin: 'public', noms: [['A', 'for'], ['B', 'against']], président: 'A', voteDuPrésident: 'against', attendu: [partage([1, 1, 2])], fondement: PARTAGE },
  { id: 'VOTE-82', cas: 'des voix qui ne sont pas un nombre', origine: 'définition', décompte: { for: Number.NaN, against: 2 }, attendu: [manque('vote')] },
  { id: 'VOTE-83', cas: 'des voix négatives', origine: 'définition', décompte: { for: -2, against: -3 }, attendu: [manque('vote')] },
  { id: 'VOTE-84', cas: 'une demi-voix', origine: 'définition', décompte: { for: 2.5, against: 2 }, attendu: [manque('vote')] },
  { id: 'VOTE-31', cas: 'par noms, le président ne prend pas part au vote',      origine: 'interprétation 012', scrutin: 'public', noms: [['A', 'for'], ['B', 'against'], ['C', 'not-taking-part']], président: 'C', attendu: [rejeté([1, 1, 2, 0, 1], 'none', SANS_VOIX_PRÉPONDÉRANTE)], fondement: PARTAGE },
  { id: 'VOTE-32', cas: 'par noms, le président n’est pas parmi eux',            origine: 'texte : CGCT, art. L2121-20', scrutin: 'public', noms: [['A', 'for'], ['B', 'against']], président: 'C', attendu: [partage([1, 1, 2])], fondement: PARTAGE },
  { id: 'VOTE-33', cas: 'par noms, président inconnu',                           origine: 'texte : CGCT, art. L2121-20', scrutin: 'public', noms: [['A', 'for'], ['B', 'against']], attendu: [partage([1, 1, 2])], fondement: PARTAGE },
  { id: 'VOTE-34', cas: 'par noms, les quatre choix se comptent à part',         origine: 'texte : CGCT, art. L2121-21', scrutin: 'public', noms: [['A', 'for'], ['B', 'for'], ['C', 'against'], ['D', 'abstention'], ['E', 'not-taking-part']], états: { A: 'own', B: 'by-proxy', C: 'own', D: 'in-doubt', E: 'own' }, attendu: [adopté([2, 1, 3, 1, 1], 'none')] },
  { id: 'VOTE-35', cas: 'un absent vote',                                        origine: 'registre réel : Saint-Jean-de-Védas, 30 janvier 2020', noms: [['A', 'for'], ['B', 'abstention']], états: { A: 'own', B: 'none' }, attendu: [adopté([1, 0, 1, 1], 'votes-cast', EXPRIMÉS), { _tag: 'VoterWithoutVoice', standing: 'breaches', member: 'B', choice: 'abstention', notes: [] }] },
  { id: 'VOTE-36', cas: 'un absent ne prend pas part au vote : rien à dire',     origine: 'définition', noms: [['A', 'for'], ['B', 'not-taking-part']], états: { A: 'own', B: 'none' }, attendu: [adopté([1, 0, 1, 0, 1], 'votes-cast', EXPRIMÉS)] },
  { id: 'VOTE-37', cas: 'un inconnu vote',                                       origine: 'définition', noms: [['A', 'for'], ['Z', 'for']], états: { A: 'own' }, attendu: [adopté([2, 0, 2], 'all-voters'), { _tag: 'VoterWithoutVoice', standing: 'breaches', member: 'Z', choice: 'for', notes: [] }] },
  { id: 'VOTE-41', cas: 'deux inconnus votent : chacun est sans voix, aucun n’a voté deux fois', origine: 'définition', noms: [['A', 'for'], ['Y', 'for'], ['Z', 'against']], états: { A: 'own' }, attendu: [adopté([2, 1, 3], 'none'), { _tag: 'VoterWithoutVoice', standing: 'breaches', member: 'Y', choice: 'for', notes: [] }, { _tag: 'VoterWithoutVoice', standing: 'breaches', member: 'Z', choice: 'against', notes: [] }] },
  { id: 'VOTE-38', cas: 'une voix comptée deux fois',                            origine: 'registre réel : Champigny-sur-Marne, 25 janvier 2023', noms: [['A', 'for'], ['B', 'abstention'], ['B', 'abstention']], états: { A: 'own', B: 'own' }, attendu: [adopté([1, 0, 1, 2], 'votes-cast', EXPRIMÉS), { _tag: 'VotedTwice', standing: 'breaches', member: 'B', notes: [] }] },
  { id: 'VOTE-39', cas: 'une voix comptée trois fois : dit deux fois',           origine: 'définition', noms: [['A', 'for'], ['A', 'for'], ['A', 'for']], états: { A: 'own' }, attendu: [adopté([3, 0, 3], 'all-voters'), { _tag: 'VotedTwice', standing: 'breaches', member: 'A', notes: [] }, { _tag: 'VotedTwice', standing: 'breaches', member: 'A', notes: [] }] },
  { id: 'VOTE-40', cas: 'des noms sans liste d’appel : un nom deux fois se voit quand même', origine: 'définition', noms: [['A', 'for'], ['A', 'for']], attendu: [adopté([2, 0, 2], 'all-voters'), { _tag: 'VotedTwice', standing: 'breaches', member: 'A', notes: [] }] },
  { id: 'VOTE-80', cas: 'des noms sans liste d’appel : les voix ne se vérifient pas', origine: 'définition', noms: [['A', 'for'], ['B', 'for']], attendu: [adopté([2, 0, 2], 'all-voters')] },

  { id: 'VOTE-50', cas: 'quarante-sept votes pour quarante-six voix',            origine: 'délibération du 4 juillet 2024, un fait changé', décompte: { for: 47, against: 0 }, voix: 46, attendu: [adopté([47, 0, 47], 'all-voters'), tropDeVotes(47, 46, 1)] },
  { id: 'VOTE-51', cas: 'quarante-six votes pour quarante-six voix',             origine: 'délibération du 4 juillet 2024, un fait changé', décompte: { for: 46, against: 0 }, voix: 46, attendu: [adopté([46, 0, 46], 'all-voters')] },
  { id: 'VOTE-52', cas: 'quarante-cinq votes pour quarante-six voix',            origine: 'délibération du 4 juillet 2024, un fait changé', décompte: { for: 45, against: 0 }, voix: 46, attendu: [adopté([45, 0, 45], 'all-voters')] },
  { id: 'VOTE-53', cas: 'vingt-quatre pour et deux abstentions, vingt-cinq voix', origine: 'registre réel : Saint-Jean-de-Védas, 30 janvier 2020', décompte: { for: 24, against: 0, abstentions: 2 }, voix: 25, attendu: [adopté([24, 0, 24, 2], 'votes-cast', EXPRIMÉS), tropDeVotes(26, 25, 1)] },
  { id: 'VOTE-54', cas: 'blancs et nuls sont des votes',                         origine: 'définition', scrutin: 'secret', décompte: { for: 20, against: 3, blank: 2, spoiled: 1 }, voix: 25, attendu: [adopté([20, 3, 23, 0, 0, 3], 'none'), tropDeVotes(26, 25, 1)] },
  { id: 'VOTE-55', cas: 'ceux qui ne prennent pas part n’ont plus de voix',      origine: 'registre réel : Montpellier, 17 février 2014', décompte: { for: 46, against: 0, notTakingPart: 9 }, voix: 46, attendu: [adopté([46, 0, 46, 0, 9], 'votes-cast', EXPRIMÉS)] },
  { id: 'VOTE-56', cas: 'les abstentions nommées sont plus nombreuses que les comptées', origine: 'registre réel : Champigny-sur-Marne, 25 janvier 2023', décompte: { for: 38, against: 0, abstentions: 1 }, noms: [['A', 'abstention'], ['B', 'abstention']], états: { A: 'own', B: 'own' }, attendu: [adopté([38, 0, 38, 1], 'votes-cast', EXPRIMÉS), { _tag: 'NamesExceedTally', standing: 'breaches', choice: 'abstention', names: 2, tally: 1, notes: [] }] },
  { id: 'VOTE-57', cas: 'les noms sont moins nombreux que le décompte : ils n’en sont qu’une partie', origine: 'registre réel : Montpellier, 22 juin 2009, un nom pour quatre abstentions', décompte: { for: 45, against: 1, abstentions: 4 }, noms: [['A', 'abstention']], états: { A: 'own' }, attendu: [adopté([45, 1, 46, 4], 'none')] },
  { id: 'VOTE-58', cas: 'trop de noms sous chaque choix',                        origine: 'définition', décompte: { for: 0, against: 0, abstentions: 0, notTakingPart: 0 }, noms: [['A', 'for'], ['B', 'against'], ['C', 'abstention'], ['D', 'not-taking-part']], états: { A: 'own', B: 'own', C: 'own', D: 'own' }, attendu: [rejeté([0, 0, 0], 'not-needed', SANS_VOIX_PRÉPONDÉRANTE), ...(['for', 'against', 'abstention', 'not-taking-part'] as const).map((choice) => ({ _tag: 'NamesExceedTally', standing: 'breaches', choice, names: 1, tally: 0, notes: [] }))] },

  { id: 'VOTE-60', cas: 'unanimité annoncée, deux contre',                       origine: 'registre réel : Montpellier, 20 juin 2011', séance: '2011-06-20', annoncé: 'unanimous', décompte: { for: 55, against: 2, abstentions: 1 }, attendu: [adopté([55, 2, 57, 1], 'none'), contredit('unanimous', 55, 2)] },
  { id: 'VOTE-61', cas: 'unanimité annoncée, sept contre',                       origine: 'registre réel : Montpellier, 9 mai 2011', séance: '2011-05-09', annoncé: 'unanimous', décompte: { for: 46, against: 7 }, attendu: [adopté([46, 7, 53], 'none'), contredit('unanimous', 46, 7)] },
  { id: 'VOTE-62', cas: '« unanimité des suffrages exprimés », un contre',       origine: 'registre réel : Montpellier, 14 décembre 2009', séance: '2009-12-14', annoncé: 'unanimous', décompte: { for: 50, against: 1 }, attendu: [adopté([50, 1, 51], 'none'), contredit('unanimous', 50, 1)] },
  { id: 'VOTE-63', cas: 'unanimité des suffrages exprimés, quatre abstentions',  origine: 'registre réel : Montpellier, 9 février 2009', séance: '2009-02-09', annoncé: 'unanimous', décompte: { for: 54, against: 0, abstentions: 4 }, voix: 58, attendu: [adopté([54, 0, 54, 4], 'votes-cast', EXPRIMÉS)] },
  { id: 'VOTE-64', cas: 'à la majorité, treize abstentions',                     origine: 'registre réel : Montpellier, 30 mars 2009', séance: '2009-03-30', annoncé: 'adopted', décompte: { for: 45, against: 1, abstentions: 13 }, attendu: [adopté([45, 1, 46, 13], 'none')] },
  { id: 'VOTE-65', cas: '« à la majorité » sans personne contre : adopté en tout cas', origine: 'registre réel : Montpellier, 30 mars 2009', séance: '2009-03-30', annoncé: 'adopted', décompte: { for: 56, against: 0, abstentions: 3 }, attendu: [adopté([56, 0, 56, 3], 'votes-cast', EXPRIMÉS)] },
  { id: 'VOTE-66', cas: 'unanimité, sept ne prennent pas part au vote',          origine: 'registre réel : Montpellier, 7 février 2011', séance: '2011-02-07', annoncé: 'unanimous', décompte: { for: 46, against: 0, notTakingPart: 7 }, attendu: [adopté([46, 0, 46, 0, 7], 'votes-cast', EXPRIMÉS)] },
  { id: 'VOTE-67', cas: 'unanimité des exprimés, onze abstentions',              origine: 'registre réel : Montpellier, 24 avril 2014', séance: '2014-04-24', annoncé: 'unanimous', décompte: { for: 54, against: 0, abstentions: 11 }, voix: 65, attendu: [adopté([54, 0, 54, 11], 'votes-cast', EXPRIMÉS)] },
  { id: 'VOTE-68', cas: 'Lannemezan : soixante-deux contre un, soixante-trois voix', origine: 'registre réel : CC du Plateau de Lannemezan, 22 novembre 2022', organe: { type: 'communaute-de-communes' }, séance: '2022-11-22', décompte: { for: 62, against: 1 }, voix: 63, attendu: [adopté([62, 1, 63], 'none')], fondement: [AL_2, 'CGCT L5211-1 [current-text]'] },
  { id: 'VOTE-69', cas: 'adopté, selon l’annonce ; les chiffres le rejettent',   origine: 'définition', annoncé: 'adopted', décompte: { for: 7, against: 8 }, attendu: [rejeté([7, 8, 15]), contredit('adopted', 7, 8)] },
  { id: 'VOTE-70', cas: 'rejeté, selon l’annonce ; les chiffres l’adoptent',     origine: 'définition', annoncé: 'rejected', décompte: { for: 8, against: 7 }, attendu: [adopté([8, 7, 15], 'none'), contredit('rejected', 8, 7)] },
  { id: 'VOTE-71', cas: 'rejeté, selon l’annonce et les chiffres',               origine: 'définition', annoncé: 'rejected', décompte: { for: 7, against: 8 }, attendu: [rejeté([7, 8, 15])] },
  { id: 'VOTE-72', cas: 'unanimité annoncée, tous s’abstiennent',                origine: 'définition', annoncé: 'unanimous', décompte: { for: 0, against: 0, abstentions: 9 }, attendu: [rejeté([0, 0, 0, 9], 'not-needed', SANS_VOIX_PRÉPONDÉRANTE), contredit('unanimous', 0, 0)] },
  { id: 'VOTE-74', cas: 'comptes, tous s’abstiennent : adoptés, mais à l’unanimité de personne', origine: 'interprétation 023', matière: 'accounts', annoncé: 'unanimous', décompte: { for: 0, against: 0, abstentions: 11 }, attendu: [
    { ...adopté([0, 0, 0, 11], 'none', COMPTES), majority: { numerator: 1, denominator: 2, strictness: 'more-than', base: 'votes-cast', needed: 'to-reject', total: 0, requiredVotes: 1 } },
    { ...contredit('unanimous', 0, 0), notes: COMPTES },
  ], fondement: ['CGCT L1612-12 [older-text]', 'CGCT L1612-12 [current-text]'] },
  { id: 'VOTE-73', cas: 'adopté, selon l’annonce, sur un partage à trancher : rien ne contredit', origine: 'définition', scrutin: 'ordinary', annoncé: 'adopted', décompte: { for: 7, against: 7 }, attendu: [partage([7, 7, 14])], fondement: PARTAGE },
];

export interface UnanimityCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly nombres: Nombres;
  readonly unanimité: 'all-voters' | 'votes-cast' | 'none';
}

// prettier-ignore
export const unanimityCases: ReadonlyArray<UnanimityCase> = [
  { id: 'UNAN-01', cas: 'tous les votants',                  origine: 'interprétation 013', nombres: [10, 0, 10],            unanimité: 'all-voters' },
  { id: 'UNAN-02', cas: 'une abstention',                    origine: 'interprétation 013', nombres: [10, 0, 10, 1],         unanimité: 'votes-cast' },
  { id: 'UNAN-03', cas: 'un membre ne prend pas part',       origine: 'interprétation 013', nombres: [10, 0, 10, 0, 1],      unanimité: 'votes-cast' },
  { id: 'UNAN-04', cas: 'un bulletin blanc',                 origine: 'interprétation 013', nombres: [10, 0, 10, 0, 0, 1],   unanimité: 'votes-cast' },
  { id: 'UNAN-05', cas: 'une voix contre',                   origine: 'interprétation 013', nombres: [10, 1, 11],            unanimité: 'none' },
  { id: 'UNAN-06', cas: 'personne pour',                     origine: 'interprétation 013', nombres: [0, 0, 0, 10],          unanimité: 'none' },
  { id: 'UNAN-07', cas: 'une seule voix, pour',              origine: 'interprétation 013', nombres: [1, 0, 1],              unanimité: 'all-voters' },
  { id: 'UNAN-08', cas: 'quatre pour, six abstentions',      origine: 'doctrine : maisondescommunes85.fr', nombres: [4, 0, 4, 6], unanimité: 'votes-cast' },
];
