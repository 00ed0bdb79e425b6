import type { Chair, ChairOccasion, ClosedSession, ClosedSessionObjection, FormalityFact, Videoconference, VideoMatter, VideoObjection } from '../../src/attendance/index.js';
import type { Organe } from '../body/organs.js';

type Constat = Readonly<Record<string, unknown>>;

export interface ChairCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe?: Organe;
  readonly occasion?: ChairOccasion;
  readonly président?: Chair;
  /** Le maire ou président, puis ceux qui le remplacent, dans l’ordre. */
  readonly ordre?: ReadonlyArray<string>;
  /** Ceux qui sont là à chaque moment de la présidence ; « ? » après le nom si la présence est en doute. */
  readonly présents?: ReadonlyArray<ReadonlyArray<string>>;
  readonly attendu: Constat;
  readonly fondement?: ReadonlyArray<string>;
}

const préside = (member: string | null): Constat => ({ _tag: 'HeadPresides', standing: 'conforms', member, notes: [] });
const supplée = (member: string | null, office: string): Constat => ({ _tag: 'SubstitutePresides', standing: 'conforms', office, member, notes: [] });
const manque = (fait: FormalityFact): Constat => ({ _tag: 'ChairUndetermined', standing: 'undetermined', missing: [fait], notes: [] });
const horsRang = (member: string, precededBy: string): Constat => ({ _tag: 'ChairOutOfTurn', standing: 'breaches', member, precededBy, notes: ['085-order-of-those-who-preside'] });
const pasDoyen = (member: string | null, office: string): Constat => ({ _tag: 'ChairNotEldest', standing: 'breaches', office, member, notes: [] });

const MAIRE: Chair = { member: 'a', office: 'mayor-or-president' };
const ADJOINT: Chair = { member: 'b', office: 'deputy-or-vice-president' };
const ÉLU: Chair = { member: 'b', office: 'elected-chair' };
const DOYEN: Chair = { member: 'd', office: 'eldest-member' };
const EPCI: Organe = { type: 'communaute-de-communes' };
const ALSACE: Organe = { type: 'commune', territoire: 'alsace-moselle' };

// prettier-ignore
export const chairCases: ReadonlyArray<ChairCase> = [
  { id: 'CHAIRE-01', cas: 'le maire, premier dans l’ordre',                     origine: 'texte : CGCT, art. L2121-14', président: MAIRE, ordre: ['a', 'b', 'c'], présents: [['a', 'b', 'c']], attendu: préside('a'), fondement: ['CGCT L2121-14 al. 1 [older-text]'] },
  { id: 'CHAIRE-02', cas: 'le premier adjoint, le maire absent',                origine: 'texte : CGCT, art. L2122-17', président: ADJOINT, ordre: ['a', 'b', 'c'], présents: [['b', 'c']], attendu: supplée('b', 'deputy-or-vice-president') },
  { id: 'CHAIRE-03', cas: 'le premier adjoint, le maire présent tout du long',  origine: 'interprétation 085', président: ADJOINT, ordre: ['a', 'b', 'c'], présents: [['a', 'b', 'c']], attendu: horsRang('b', 'a'), fondement: ['CGCT L2121-14 al. 1 [older-text]', 'CGCT L2122-17 [unconfirmed]'] },
  { id: 'CHAIRE-04', cas: 'le deuxième adjoint, le premier présent',            origine: 'interprétation 085', président: { member: 'c', office: 'deputy-or-vice-president' }, ordre: ['a', 'b', 'c'], présents: [['b', 'c']], attendu: horsRang('c', 'b') },
  { id: 'CHAIRE-05', cas: 'le premier adjoint ouvre, le maire arrive ensuite',  origine: 'interprétation 085', président: ADJOINT, ordre: ['a', 'b'], présents: [['b'], ['a', 'b']], attendu: supplée('b', 'deputy-or-vice-president') },
  { id: 'CHAIRE-06', cas: 'la présence du maire est en doute',                  origine: 'interprétation 009', président: ADJOINT, ordre: ['a', 'b'], présents: [['a?', 'b']], attendu: supplée('b', 'deputy-or-vice-president') },
  { id: 'CHAIRE-07', cas: 'un conseiller hors de la liste, aucun de la liste n’étant là', origine: 'interprétation 085', président: { member: 'z', office: 'deputy-or-vice-president' }, ordre: ['a', 'b'], présents: [['z']], attendu: supplée('z', 'deputy-or-vice-president') },
  { id: 'CHAIRE-08', cas: 'un conseiller hors de la liste, un adjoint étant là', origine: 'interprétation 085', président: { member: 'z', office: 'deputy-or-vice-president' }, ordre: ['a', 'b'], présents: [['b', 'z']], attendu: horsRang('z', 'b') },
  { id: 'CHAIRE-09', cas: 'sans l’ordre, un adjoint est admis',                 origine: 'définition', président: ADJOINT, présents: [['a', 'b']], attendu: supplée('b', 'deputy-or-vice-president') },
  { id: 'CHAIRE-10', cas: 'Alsace-Moselle : la même règle',                     origine: 'texte : CGCT, art. L2541-1', organe: ALSACE, président: MAIRE, présents: [['a']], attendu: préside('a'), fondement: ['CGCT L2121-14 al. 1 [older-text]', 'CGCT L2541-1 [older-text]'] },
  { id: 'CHAIRE-11', cas: 'CCAS : le vice-président',                           origine: 'texte : CASF, art. R123-18', organe: { type: 'ccas' }, président: ADJOINT, présents: [['b']], attendu: supplée('b', 'deputy-or-vice-president'), fondement: ['CASF R123-18 al. 4 [older-text]'] },
  { id: 'CHAIRE-12', cas: 'région : règle ordinaire non lue',                   origine: 'définition', organe: { type: 'region' }, président: MAIRE, présents: [['a']], attendu: manque('rules-of-the-body') },
  { id: 'CHAIRE-13', cas: 'commission d’appel d’offres : règle non lue',        origine: 'définition', organe: { type: 'commune', organe: 'tender-commission' }, président: MAIRE, présents: [['a']], attendu: manque('rules-of-the-body') },

  { id: 'CHAIRE-20', cas: 'comptes : un président élu',                         origine: 'texte : CGCT, art. L2121-14, al. 2', occasion: 'own-accounts', président: ÉLU, présents: [['b']], attendu: supplée('b', 'elected-chair'), fondement: ['CGCT L2121-14 al. 2 [older-text]'] },
  { id: 'CHAIRE-21', cas: 'comptes : le maire préside',                         origine: 'texte : CGCT, art. L2121-14, al. 2', occasion: 'own-accounts', président: MAIRE, présents: [['a']], attendu: { _tag: 'ChairNotElected', standing: 'breaches', member: 'a', notes: [] } },
  { id: 'CHAIRE-22', cas: 'comptes : un adjoint, dont on ne sait s’il a été élu', origine: 'texte : CGCT, art. L2121-14, al. 2', occasion: 'own-accounts', président: ADJOINT, présents: [['b']], attendu: manque('election-of-the-chair') },
  { id: 'CHAIRE-23', cas: 'comptes : président inconnu',                        origine: 'définition', occasion: 'own-accounts', attendu: manque('chair') },
  { id: 'CHAIRE-24', cas: 'comptes : le président élu n’est pas là',            origine: 'définition', occasion: 'own-accounts', président: ÉLU, présents: [['a']], attendu: { _tag: 'ChairNotPresent', standing: 'breaches', member: 'b', notes: [] } },
  { id: 'CHAIRE-25', cas: 'comptes d’un EPCI',                                  origine: 'texte : CGCT, art. L2121-14 et L5211-1', organe: EPCI, occasion: 'own-accounts', président: ÉLU, présents: [['b']], attendu: supplée('b', 'elected-chair'), fondement: ['CGCT L2121-14 al. 2 [older-text]', 'CGCT L5211-1 [current-text]'] },
  { id: 'CHAIRE-26', cas: 'comptes d’un département : un principe, aucun texte', origine: 'question écrite, Sénat, n° 09194', organe: { type: 'departement' }, occasion: 'own-accounts', président: ÉLU, présents: [['b']], attendu: manque('rules-of-the-body') },
  { id: 'CHAIRE-27', cas: 'comptes : l’ordre des adjoints ne compte pas',       origine: 'texte : CGCT, art. L2121-14, al. 2', occasion: 'own-accounts', président: { member: 'c', office: 'elected-chair' }, ordre: ['a', 'b', 'c'], présents: [['b', 'c']], attendu: supplée('c', 'elected-chair') },

  { id: 'CHAIRE-30', cas: 'élection du maire : le doyen d’âge',                 origine: 'texte : CGCT, art. L2122-8', occasion: 'election-of-the-executive', président: DOYEN, présents: [['d']], attendu: supplée('d', 'eldest-member'), fondement: ['CGCT L2122-8 al. 1 [older-text]'] },
  { id: 'CHAIRE-31', cas: 'élection du maire : le maire sortant',               origine: 'texte : CGCT, art. L2122-8', occasion: 'election-of-the-executive', président: MAIRE, présents: [['a']], attendu: pasDoyen('a', 'mayor-or-president') },
  { id: 'CHAIRE-32', cas: 'élection du président d’un EPCI',                    origine: 'texte : CGCT, art. L5211-9', organe: EPCI, occasion: 'election-of-the-executive', président: DOYEN, présents: [['d']], attendu: supplée('d', 'eldest-member'), fondement: ['CGCT L5211-9 [older-text]', 'CGCT L5211-1 [current-text]'] },
  { id: 'CHAIRE-33', cas: 'élection du président d’un département',             origine: 'texte : CGCT, art. L3122-1', organe: { type: 'departement' }, occasion: 'election-of-the-executive', président: DOYEN, présents: [['d']], attendu: supplée('d', 'eldest-member'), fondement: ['CGCT L3122-1 [current-text]'] },
  { id: 'CHAIRE-34', cas: 'élection du président d’une région, présidée par un vice-président', origine: 'texte : CGCT, art. L4133-1', organe: { type: 'region' }, occasion: 'election-of-the-executive', président: { office: 'deputy-or-vice-president' }, attendu: pasDoyen(null, 'deputy-or-vice-president'), fondement: ['CGCT L4133-1 [older-text]'] },
  { id: 'CHAIRE-35', cas: 'élection : qualité du président inconnue',           origine: 'définition', occasion: 'election-of-the-executive', président: { member: 'd' }, présents: [['d']], attendu: manque('office-of-the-chair') },
  { id: 'CHAIRE-36', cas: 'Corse : règle non lue',                              origine: 'définition', organe: { type: 'collectivite-de-corse' }, occasion: 'election-of-the-executive', président: DOYEN, présents: [['d']], attendu: manque('rules-of-the-body') },
];

export interface ClosedSessionCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe?: Organe;
  readonly huisClos: ClosedSession;
  /** Présents ou représentés, de tant à tant. */
  readonly votants?: readonly [number, number];
  readonly demandeurs: number | null;
  readonly requises: readonly [number, number] | null;
  readonly attendu: 'régulier' | { readonly objections: ReadonlyArray<ClosedSessionObjection> } | { readonly manque: ReadonlyArray<FormalityFact> };
  readonly fondement?: ReadonlyArray<string>;
}

const BIEN: ClosedSession = { askedBy: 'members', members: 3, votesFor: 11, debate: 'none' };

// prettier-ignore
export const closedSessionCases: ReadonlyArray<ClosedSessionCase> = [
  { id: 'HUIS-01', cas: 'commune : trois membres, onze voix sur vingt',          origine: 'texte : CGCT, art. L2121-18', huisClos: BIEN, votants: [20, 20], demandeurs: 3, requises: [11, 11], attendu: 'régulier', fondement: ['CGCT L2121-18 al. 2 [older-text]'] },
  { id: 'HUIS-02', cas: 'commune : deux membres',                                origine: 'texte : CGCT, art. L2121-18', huisClos: { ...BIEN, members: 2 }, votants: [20, 20], demandeurs: 3, requises: [11, 11], attendu: { objections: ['too-few-members-asked'] } },
  { id: 'HUIS-03', cas: 'commune : quatre membres',                              origine: 'texte : CGCT, art. L2121-18', huisClos: { ...BIEN, members: 4 }, votants: [20, 20], demandeurs: 3, requises: [11, 11], attendu: 'régulier' },
  { id: 'HUIS-04', cas: 'commune : le maire seul',                               origine: 'texte : CGCT, art. L2121-18', huisClos: { askedBy: 'mayor-or-president', votesFor: 11, debate: 'none' }, votants: [20, 20], demandeurs: 3, requises: [11, 11], attendu: 'régulier' },
  { id: 'HUIS-05', cas: 'dix voix sur vingt : la moitié n’est pas la majorité',  origine: 'texte : CGCT, art. L2121-18', huisClos: { ...BIEN, votesFor: 10 }, votants: [20, 20], demandeurs: 3, requises: [11, 11], attendu: { objections: ['majority-not-reached'] } },
  { id: 'HUIS-06', cas: 'onze voix sur vingt et un',                             origine: 'texte : CGCT, art. L2121-18', huisClos: BIEN, votants: [21, 21], demandeurs: 3, requises: [11, 11], attendu: 'régulier' },
  { id: 'HUIS-07', cas: 'dix voix sur vingt et un',                              origine: 'texte : CGCT, art. L2121-18', huisClos: { ...BIEN, votesFor: 10 }, votants: [21, 21], demandeurs: 3, requises: [11, 11], attendu: { objections: ['majority-not-reached'] } },
  { id: 'HUIS-08', cas: 'les abstentions ne servent pas : la base est l’ensemble des présents ou représentés', origine: 'texte : CGCT, art. L2121-18', huisClos: { ...BIEN, votesFor: 8 }, votants: [20, 20], demandeurs: 3, requises: [11, 11], attendu: { objections: ['majority-not-reached'] } },
  { id: 'HUIS-09', cas: 'précédé d’un débat',                                    origine: 'texte : CGCT, art. L2121-18 (« sans débat »)', huisClos: { ...BIEN, debate: 'held' }, votants: [20, 20], demandeurs: 3, requises: [11, 11], attendu: { objections: ['debated'] } },
  { id: 'HUIS-10', cas: 'tout à la fois',                                        origine: 'texte : CGCT, art. L2121-18', huisClos: { askedBy: 'members', members: 1, votesFor: 1, debate: 'held' }, votants: [20, 20], demandeurs: 3, requises: [11, 11], attendu: { objections: ['too-few-members-asked', 'majority-not-reached', 'debated'] } },
  { id: 'HUIS-11', cas: 'le registre ne dit rien',                               origine: 'définition', huisClos: {}, demandeurs: 3, requises: null, attendu: { manque: ['request-for-the-closed-session', 'votes-for-the-closed-session', 'debate-on-the-closed-session'] } },
  { id: 'HUIS-12', cas: 'des membres, sans leur nombre ; des voix, sans les votants', origine: 'définition', huisClos: { askedBy: 'members', votesFor: 11, debate: 'none' }, demandeurs: 3, requises: null, attendu: { manque: ['members-asking-for-it', 'members-present-or-represented'] } },
  { id: 'HUIS-13', cas: 'une objection certaine l’emporte sur un fait manquant', origine: 'définition', huisClos: { askedBy: 'members', members: 2 }, demandeurs: 3, requises: null, attendu: { objections: ['too-few-members-asked'] } },
  { id: 'HUIS-14', cas: 'onze voix, vingt ou vingt et un votants : acquis dans les deux cas', origine: 'interprétation 009', huisClos: BIEN, votants: [20, 21], demandeurs: 3, requises: [11, 11], attendu: 'régulier' },
  { id: 'HUIS-15', cas: 'onze voix, vingt et un ou vingt-deux votants : on ne sait', origine: 'interprétation 009', huisClos: BIEN, votants: [21, 22], demandeurs: 3, requises: [11, 12], attendu: { manque: ['members-present-or-represented'] } },
  { id: 'HUIS-20', cas: 'EPCI : cinq membres',                                   origine: 'texte : CGCT, art. L5211-11', organe: EPCI, huisClos: { ...BIEN, members: 5 }, votants: [20, 20], demandeurs: 5, requises: [11, 11], attendu: 'régulier', fondement: ['CGCT L5211-11 al. 2 [current-text]', 'CGCT L5211-1 [current-text]'] },
  { id: 'HUIS-21', cas: 'EPCI : quatre membres',                                 origine: 'texte : CGCT, art. L5211-11', organe: EPCI, huisClos: { ...BIEN, members: 4 }, votants: [20, 20], demandeurs: 5, requises: [11, 11], attendu: { objections: ['too-few-members-asked'] } },
  { id: 'HUIS-22', cas: 'département : cinq membres',                            origine: 'texte : CGCT, art. L3121-11', organe: { type: 'departement' }, huisClos: { ...BIEN, members: 5 }, votants: [20, 20], demandeurs: 5, requises: [11, 11], attendu: 'régulier', fondement: ['CGCT L3121-11 al. 2 [older-text]'] },
  { id: 'HUIS-23', cas: 'département : quatre membres',                          origine: 'texte : CGCT, art. L3121-11', organe: { type: 'departement' }, huisClos: { ...BIEN, members: 4 }, votants: [20, 20], demandeurs: 5, requises: [11, 11], attendu: { objections: ['too-few-members-asked'] } },
  { id: 'HUIS-24', cas: 'région : le président',                                 origine: 'texte : CGCT, art. L4132-10', organe: { type: 'region' }, huisClos: { askedBy: 'mayor-or-president', votesFor: 11, debate: 'none' }, votants: [20, 20], demandeurs: 5, requises: [11, 11], attendu: 'régulier', fondement: ['CGCT L4132-10 al. 2 [older-text]'] },
  { id: 'HUIS-25', cas: 'Corse : la majorité suffit, qui que ce soit demande',   origine: 'texte : CGCT, art. L4422-5', organe: { type: 'collectivite-de-corse' }, huisClos: { votesFor: 11, debate: 'none' }, votants: [20, 20], demandeurs: null, requises: [11, 11], attendu: 'régulier', fondement: ['CGCT L4422-5 [older-text]'] },
  { id: 'HUIS-26', cas: 'Alsace-Moselle : la règle municipale',                  origine: 'texte : CGCT, art. L2541-1', organe: ALSACE, huisClos: { ...BIEN, members: 2 }, votants: [20, 20], demandeurs: 3, requises: [11, 11], attendu: { objections: ['too-few-members-asked'] }, fondement: ['CGCT L2121-18 al. 2 [older-text]', 'CGCT L2541-1 [older-text]'] },
  { id: 'HUIS-27', cas: 'CCAS : règle non lue',                                  origine: 'définition', organe: { type: 'ccas' }, huisClos: BIEN, votants: [20, 20], demandeurs: null, requises: [11, 11], attendu: { manque: ['rules-of-the-body'] } },
  { id: 'HUIS-28', cas: 'bureau d’un EPCI : règle non lue',                      origine: 'définition', organe: { type: 'metropole', organe: 'bureau' }, huisClos: BIEN, votants: [20, 20], demandeurs: null, requises: [11, 11], attendu: { manque: ['rules-of-the-body'] } },
];

export interface VideoCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  readonly séance?: string;
  /** La séance, ou bien un point : sa matière, et le mode de son scrutin. */
  readonly de: { readonly sitting: Videoconference } | { readonly matter: VideoMatter; readonly ballot?: 'ordinary' | 'public' | 'secret' };
  readonly attendu: 'régulier' | 'non prévu' | { readonly objections: ReadonlyArray<VideoObjection> } | { readonly manque: ReadonlyArray<FormalityFact> };
  readonly fondement: ReadonlyArray<string>;
}

const TOUT: Videoconference = { notice: 'mentioned', broadcast: 'live', meetingInOnePlace: 'held' };
const DÉPARTEMENT: Organe = { type: 'departement' };
const CORSE: Organe = { type: 'collectivite-de-corse' };
const L5211 = ['CGCT L5211-11-1 [current-text]'];
const NOTE = ['note d’interprétation 086 [unconfirmed]'];

// prettier-ignore
export const videoCases: ReadonlyArray<VideoCase> = [
  { id: 'VISIO-01', cas: 'EPCI, tout y est',                                     origine: 'texte : CGCT, art. L5211-11-1', organe: EPCI, de: { sitting: TOUT }, attendu: 'régulier', fondement: L5211 },
  { id: 'VISIO-02', cas: 'EPCI, le 23 février 2022',                             origine: 'texte : CGCT, art. L5211-11-1', organe: EPCI, séance: '2022-02-23', de: { sitting: TOUT }, attendu: 'régulier', fondement: L5211 },
  { id: 'VISIO-03', cas: 'EPCI, la veille : les lois de crise, non lues',        origine: 'interprétation 086', organe: EPCI, séance: '2022-02-22', de: { sitting: TOUT }, attendu: { manque: ['rules-of-that-day'] }, fondement: ['ordonnance 2020-391 6 [unconfirmed]'] },
  { id: 'VISIO-04', cas: 'la convocation n’en dit rien',                         origine: 'texte : CGCT, art. L5211-11-1', organe: EPCI, de: { sitting: { ...TOUT, notice: 'not-mentioned' } }, attendu: { objections: ['not-in-the-notice'] }, fondement: L5211 },
  { id: 'VISIO-05', cas: 'pas de diffusion en direct',                           origine: 'texte : CGCT, art. L5211-11-1', organe: EPCI, de: { sitting: { ...TOUT, broadcast: 'none' } }, attendu: { objections: ['not-broadcast'] }, fondement: L5211 },
  { id: 'VISIO-06', cas: 'aucune réunion en un seul lieu dans le semestre',      origine: 'texte : CGCT, art. L5211-11-1', organe: EPCI, de: { sitting: { ...TOUT, meetingInOnePlace: 'none' } }, attendu: { objections: ['no-meeting-in-one-place'] }, fondement: L5211 },
  { id: 'VISIO-07', cas: 'le registre ne dit rien',                              origine: 'définition', organe: EPCI, de: { sitting: {} }, attendu: { manque: ['mention-in-the-notice', 'live-broadcast', 'meeting-in-one-place'] }, fondement: L5211 },
  { id: 'VISIO-08', cas: 'département',                                          origine: 'texte : CGCT, art. L3121-9-1', organe: DÉPARTEMENT, de: { sitting: TOUT }, attendu: 'régulier', fondement: ['CGCT L3121-9-1 [current-text]'] },
  { id: 'VISIO-09', cas: 'région',                                               origine: 'texte : CGCT, art. L4132-9-1', organe: { type: 'region' }, de: { sitting: TOUT }, attendu: 'régulier', fondement: ['CGCT L4132-9-1 [current-text]'] },
  { id: 'VISIO-10', cas: 'Assemblée de Corse',                                   origine: 'texte : CGCT, art. L4422-5-1', organe: CORSE, de: { sitting: TOUT }, attendu: 'régulier', fondement: ['CGCT L4422-5-1 [current-text]'] },
  { id: 'VISIO-11', cas: 'commune en 2024 : aucun texte',                        origine: 'interprétation 086', organe: { type: 'commune' }, de: { sitting: TOUT }, attendu: 'non prévu', fondement: NOTE },
  { id: 'VISIO-12', cas: 'commune le 31 juillet 2022 : les lois de crise, non lues', origine: 'interprétation 086', organe: { type: 'commune' }, séance: '2022-07-31', de: { sitting: TOUT }, attendu: { manque: ['rules-of-that-day'] }, fondement: ['ordonnance 2020-391 6 [unconfirmed]'] },
  { id: 'VISIO-13', cas: 'commune le 1er août 2022 : aucun texte',               origine: 'interprétation 086', organe: { type: 'commune' }, séance: '2022-08-01', de: { sitting: TOUT }, attendu: 'non prévu', fondement: NOTE },
  { id: 'VISIO-14', cas: 'bureau d’un EPCI : non prévu',                         origine: 'doctrine : interprétation 086', organe: { type: 'metropole', organe: 'bureau' }, de: { sitting: TOUT }, attendu: 'non prévu', fondement: NOTE },
  { id: 'VISIO-15', cas: 'commission permanente : règle non lue',                origine: 'interprétation 086', organe: { type: 'departement', organe: 'permanent-commission' }, de: { sitting: TOUT }, attendu: { manque: ['rules-of-the-body'] }, fondement: NOTE },
  { id: 'VISIO-16', cas: 'CCAS : règle non lue',                                 origine: 'interprétation 086', organe: { type: 'ccas' }, de: { sitting: TOUT }, attendu: { manque: ['rules-of-the-body'] }, fondement: NOTE },
  { id: 'VISIO-17', cas: 'commune en 2019 : aucun texte',                        origine: 'interprétation 086', organe: { type: 'commune' }, séance: '2019-06-01', de: { sitting: TOUT }, attendu: 'non prévu', fondement: NOTE },

  { id: 'VISIO-30', cas: 'un point au scrutin public',                           origine: 'texte : CGCT, art. L5211-11-1', organe: EPCI, de: { matter: 'ordinary', ballot: 'public' }, attendu: 'régulier', fondement: L5211 },
  { id: 'VISIO-31', cas: 'un vote à main levée n’est pas un scrutin public',     origine: 'texte : CGCT, art. L5211-11-1', organe: EPCI, de: { matter: 'ordinary', ballot: 'ordinary' }, attendu: { objections: ['ballot-not-public'] }, fondement: L5211 },
  { id: 'VISIO-32', cas: 'un scrutin secret',                                    origine: 'texte : CGCT, art. L5211-11-1', organe: EPCI, de: { matter: 'ordinary', ballot: 'secret' }, attendu: { objections: ['ballot-not-public'] }, fondement: L5211 },
  { id: 'VISIO-33', cas: 'mode de scrutin inconnu',                              origine: 'définition', organe: EPCI, de: { matter: 'ordinary' }, attendu: { manque: ['ballot-mode'] }, fondement: L5211 },
  { id: 'VISIO-34', cas: 'élection du président et du bureau',                   origine: 'texte : CGCT, art. L5211-11-1', organe: EPCI, de: { matter: 'election-of-the-executive', ballot: 'secret' }, attendu: { objections: ['item-forbidden', 'ballot-not-public'] }, fondement: L5211 },
  { id: 'VISIO-35', cas: 'budget primitif',                                      origine: 'texte : CGCT, art. L5211-11-1', organe: EPCI, de: { matter: 'primitive-budget', ballot: 'public' }, attendu: { objections: ['item-forbidden'] }, fondement: L5211 },
  { id: 'VISIO-36', cas: 'délégués aux organismes extérieurs',                   origine: 'texte : CGCT, art. L5211-11-1', organe: EPCI, de: { matter: 'election-of-delegates', ballot: 'public' }, attendu: { objections: ['item-forbidden'] }, fondement: L5211 },
  { id: 'VISIO-37', cas: 'comptes d’un EPCI : permis',                           origine: 'texte : CGCT, art. L5211-11-1', organe: EPCI, de: { matter: 'accounts', ballot: 'public' }, attendu: 'régulier', fondement: L5211 },
  { id: 'VISIO-38', cas: 'comptes de la Corse : non',                            origine: 'texte : CGCT, art. L4422-5-1', organe: CORSE, de: { matter: 'accounts', ballot: 'public' }, attendu: { objections: ['item-forbidden'] }, fondement: ['CGCT L4422-5-1 [current-text]'] },
  { id: 'VISIO-39', cas: 'un point interdit dont le mode de scrutin est inconnu', origine: 'définition', organe: DÉPARTEMENT, de: { matter: 'primitive-budget' }, attendu: { objections: ['item-forbidden'] }, fondement: ['CGCT L3121-9-1 [current-text]'] },
];
