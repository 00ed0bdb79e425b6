/** Une ligne du cas modèle : le constat attendu, à l’exception de ses sources, puis les articles sur lesquels il repose. */
export interface ModelCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly point: string | null;
  readonly constat: Readonly<Record<string, unknown>>;
  readonly fondement: ReadonlyArray<string>;
}

const SEANCE = null;
const DELIBERATION = '2024.00417';
const REGISTRE = 'registre réel : bureau de Saint-Étienne Métropole, 4 juillet 2024';
const identifiant = {
  documentType: '99_DE', department: '042', siren: '244200770', day: '2024-07-04', internalNumber: 'D20240041710', nature: null,
};

// prettier-ignore
export const modelCases: ReadonlyArray<ModelCase> = [
  { id: 'MOD-01', cas: 'présences : 67 en exercice = 40 présents + 6 représentés + 21 absents', origine: REGISTRE, point: SEANCE,
    constat: { _tag: 'RollCounted', standing: 'conforms', inOffice: 67, present: 40, doubtful: 0, represented: 6, representedInDoubt: 0, withdrawn: 0, absent: 21, notes: [] },
    fondement: ['CGCT L2121-15', 'CGCT L5211-1', 'CGCT L5211-10'] },
  { id: 'MOD-02', cas: 'les chiffres imprimés s’accordent avec les noms', origine: REGISTRE, point: SEANCE,
    constat: { _tag: 'PrintedFiguresAgree', standing: 'conforms', notes: ['004-printed-figures'],
      figures: [{ figure: 'in-office', printed: 67 }, { figure: 'present', printed: 40 }, { figure: 'represented', printed: 6 }, { figure: 'voices', printed: 46 }] },
    fondement: ['CGCT L2121-15', 'CGCT L5211-1', 'CGCT L5211-10', 'note d’interprétation 004'] },
  { id: 'MOD-03', cas: 'convocation : 28 juin → 4 juillet 2024, 5 jours francs sur 5, fin de semaine comprise', origine: REGISTRE, point: SEANCE,
    constat: { _tag: 'ConvocationInTime', standing: 'conforms', sentOn: '2024-06-28', heldOn: '2024-07-04', receivedOn: null, clearDays: 5, counting: 'clear-days', counted: 5, otherReading: null, required: 5, latestSendingDay: '2024-06-28', otherRequirement: null, notes: ['001-bureau-with-delegation'] },
    fondement: ['CGCT L2121-12', 'CGCT L5211-1', 'CGCT L5211-10'] },
  { id: 'MOD-04', cas: 'quorum : 34 requis, 40 présents, les pouvoirs ne comptent pas', origine: REGISTRE, point: SEANCE,
    constat: { _tag: 'QuorumMet', standing: 'conforms', inOffice: 67, required: 34, counted: 40, counts: 'present', notes: ['001-bureau-with-delegation'] },
    fondement: ['CGCT L2121-17', 'CGCT L5211-1', 'CGCT L5211-10'] },
  { id: 'MOD-05', cas: 'pouvoir valable : Gilles Artigues à Jean-Luc Degraix', origine: REGISTRE, point: SEANCE,
    constat: { _tag: 'ProxyValid', standing: 'conforms', giver: 'gilles-artigues', holder: 'jean-luc-degraix', notes: ['001-bureau-with-delegation'] },
    fondement: ['CGCT L2121-20', 'CGCT L5211-1', 'CGCT L5211-10'] },
  { id: 'MOD-06', cas: 'pouvoir valable : Régis Cadegros à Aline Mouseghian', origine: REGISTRE, point: SEANCE,
    constat: { _tag: 'ProxyValid', standing: 'conforms', giver: 'regis-cadegros', holder: 'aline-mouseghian', notes: ['001-bureau-with-delegation'] },
    fondement: ['CGCT L2121-20', 'CGCT L5211-1', 'CGCT L5211-10'] },
  { id: 'MOD-07', cas: 'pouvoir valable : Marc Chassaubene à Nadia Semache', origine: REGISTRE, point: SEANCE,
    constat: { _tag: 'ProxyValid', standing: 'conforms', giver: 'marc-chassaubene', holder: 'nadia-semache', notes: ['001-bureau-with-delegation'] },
    fondement: ['CGCT L2121-20', 'CGCT L5211-1', 'CGCT L5211-10'] },
  { id: 'MOD-08', cas: 'pouvoir valable : François Driol à Andonella Flechet', origine: REGISTRE, point: SEANCE,
    constat: { _tag: 'ProxyValid', standing: 'conforms', giver: 'francois-driol', holder: 'andonella-flechet', notes: ['001-bureau-with-delegation'] },
    fondement: ['CGCT L2121-20', 'CGCT L5211-1', 'CGCT L5211-10'] },
  { id: 'MOD-09', cas: 'pouvoir valable : David Fara à Denis Barriol', origine: REGISTRE, point: SEANCE,
    constat: { _tag: 'ProxyValid', standing: 'conforms', giver: 'david-fara', holder: 'denis-barriol', notes: ['001-bureau-with-delegation'] },
    fondement: ['CGCT L2121-20', 'CGCT L5211-1', 'CGCT L5211-10'] },
  { id: 'MOD-10', cas: 'pouvoir valable : Christian Jouve à Bernard Bonnet', origine: REGISTRE, point: SEANCE,
    constat: { _tag: 'ProxyValid', standing: 'conforms', giver: 'christian-jouve', holder: 'bernard-bonnet', notes: ['001-bureau-with-delegation'] },
    fondement: ['CGCT L2121-20', 'CGCT L5211-1', 'CGCT L5211-10'] },
  { id: 'MOD-11', cas: '46 voix', origine: REGISTRE, point: DELIBERATION,
    constat: { _tag: 'VoicesCounted', standing: 'conforms', own: 40, byProxy: 6, total: 46, notes: ['001-bureau-with-delegation'] },
    fondement: ['CGCT L2121-20', 'CGCT L5211-1', 'CGCT L5211-10'] },
  { id: 'MOD-12', cas: 'adopté à l’unanimité : l’acte ne donne aucun chiffre, aucun « 46 pour » n’est inventé', origine: REGISTRE, point: DELIBERATION,
    constat: { _tag: 'VoteAdoptedAsAnnounced', standing: 'conforms', announced: 'unanimous', notes: ['001-bureau-with-delegation'] },
    fondement: ['CGCT L2121-20', 'CGCT L5211-1', 'CGCT L5211-10'] },
  { id: 'MOD-13', cas: 'une vice-présidente préside : relevé, sans irrégularité', origine: REGISTRE, point: SEANCE,
    constat: { _tag: 'SubstitutePresides', standing: 'conforms', member: 'sylvie-fayolle', office: 'deputy-or-vice-president', notes: ['001-bureau-with-delegation'] },
    fondement: ['CGCT L2121-14', 'CGCT L5211-1', 'CGCT L5211-10'] },
  { id: 'MOD-14', cas: 'un secrétaire, membre présent', origine: REGISTRE, point: SEANCE,
    constat: { _tag: 'SecretaryAppointed', standing: 'conforms', members: ['charles-dallara'], notes: ['001-bureau-with-delegation'] },
    fondement: ['CGCT L2121-15', 'CGCT L5211-1', 'CGCT L5211-10'] },
  { id: 'MOD-15', cas: '94 000,00 € sur 2024-2027 = 4 × 23 500,00 €', origine: REGISTRE, point: DELIBERATION,
    constat: { _tag: 'GrantSpreadOverYears', standing: 'conforms', total: 9_400_000, years: [2024, 2025, 2026, 2027], amounts: [2_350_000, 2_350_000, 2_350_000, 2_350_000], spread: 'equal', notes: ['004-printed-figures'] },
    fondement: ['note d’interprétation 004'] },
  { id: 'MOD-16', cas: 'convention requise au-delà de 23 000 € par an à un organisme de droit privé, et il y en a une', origine: REGISTRE, point: DELIBERATION,
    constat: { _tag: 'AgreementInPlace', standing: 'conforms', threshold: 2_300_000, largestYear: { atLeast: 2_350_000, atMost: 9_400_000 }, notes: ['006-subsidy-over-several-years'] },
    fondement: ['loi 2000-321 10', 'décret 2001-495 1'] },
  { id: 'MOD-17', cas: 'État : 490 500,00 € = 50 % de 981 000,00 € par an', origine: REGISTRE, point: DELIBERATION,
    constat: { _tag: 'ShareAgrees', standing: 'conforms', contributor: 'État', amount: 49_050_000, whole: 98_100_000, printed: { rate: { _tag: 'Rate', numerator: 1, denominator: 2 }, decimals: 0 }, rounding: 'exact', notes: ['004-printed-figures'] },
    fondement: ['note d’interprétation 004'] },
  { id: 'MOD-18', cas: 'l’identifiant : 99_DE, 042, SIREN 244200770, 4 juillet 2024, D20240041710, nature absente, DE suggérée', origine: REGISTRE, point: DELIBERATION,
    constat: { _tag: 'IdentifierAgrees', standing: 'conforms', identifier: identifiant, suggestedNature: 'DE', notes: [] },
    fondement: ['protocole @CTES identifiant unique de l’acte', 'répertoire SIREN clé de Luhn'] },
  { id: 'MOD-50', cas: 'le type 99_DE suggère une délibération ; la nature, absente, n’est pas inventée', origine: REGISTRE, point: DELIBERATION,
    constat: { _tag: 'DocumentTypeAllowed', standing: 'conforms', documentType: '99_DE', nature: null, natures: ['DE'], notes: ['050-document-types-after-2019'] },
    fondement: ['protocole @CTES types de document par nature'] },
  { id: 'MOD-19', cas: 'reçu en préfecture le 12 juillet 2024', origine: REGISTRE, point: DELIBERATION,
    constat: { _tag: 'ReceivedByPrefecture', standing: 'conforms', receivedOn: '2024-07-12', identifier: identifiant, notes: [] },
    fondement: ['CGCT L2131-1', 'CGCT L2131-2', 'CGCT L5211-3'] },
  { id: 'MOD-20', cas: 'exécutoire le 12 juillet 2024, publié et transmis ce jour-là', origine: REGISTRE, point: DELIBERATION,
    constat: { _tag: 'Executory', standing: 'conforms', day: '2024-07-12', publishedOn: '2024-07-12', transmittedOn: '2024-07-12', by: 'both', notes: [] },
    fondement: ['CGCT L2131-1', 'CGCT L5211-3'] },
  { id: 'MOD-21', cas: 'recours jusqu’au 13 septembre 2024', origine: REGISTRE, point: DELIBERATION,
    constat: { _tag: 'ChallengeOpen', standing: 'conforms', period: { from: '2024-07-12', months: 2, expiry: '2024-09-13', lastDay: '2024-09-13', otherReading: null }, notes: [] },
    fondement: ['CJA R421-1', 'CPC 641', 'CPC 642'] },
  { id: 'MOD-22', cas: 'déféré préfectoral jusqu’au 13 septembre 2024', origine: REGISTRE, point: DELIBERATION,
    constat: { _tag: 'ReferralOpen', standing: 'conforms', period: { from: '2024-07-12', months: 2, expiry: '2024-09-13', lastDay: '2024-09-13', otherReading: null }, notes: [] },
    fondement: ['CGCT L2131-6', 'CGCT L5211-3', 'CPC 641', 'CPC 642'] },
  { id: 'MOD-23', cas: 'l’acte ne dit rien de la note explicative : indéterminé, non irrégulier', origine: REGISTRE, point: SEANCE,
    constat: { _tag: 'ExplanatoryNoteUndetermined', standing: 'undetermined', missing: ['explanatory-note'], notes: ['001-bureau-with-delegation'] },
    fondement: ['CGCT L2121-12', 'CGCT L5211-1', 'CGCT L5211-10'] },
  { id: 'MOD-24', cas: 'le numéro interne D20240041710 reprend 2024.00417, D devant et 10 derrière', origine: REGISTRE, point: DELIBERATION,
    constat: { _tag: 'InternalNumberCorresponds', standing: 'conforms', deliberationNumber: '2024.00417', internalNumber: 'D20240041710', by: 'letters-and-figures', before: 'D', after: '10', notes: ['040-internal-number-and-deliberation-number'] },
    fondement: ['protocole @CTES identifiant unique de l’acte'] },
];
