import type { Organe } from '../../body/organs.js';

export interface SeuilCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly fraction: 'quart' | 'tiers' | 'sixième' | 'deux tiers';
  readonly présents: number;
  readonly requis: number;
}

// prettier-ignore
export const seuilCases: ReadonlyArray<SeuilCase> = [
  { id: 'DEM-01', cas: 'quart de 40, juste',             origine: 'texte : CGCT, art. L2121-21', fraction: 'quart', présents: 40, requis: 10 },
  { id: 'DEM-02', cas: 'quart de 39, arrondi au-dessus', origine: 'interprétation 017', fraction: 'quart', présents: 39, requis: 10 },
  { id: 'DEM-03', cas: 'quart de 41',                    origine: 'interprétation 017', fraction: 'quart', présents: 41, requis: 11 },
  { id: 'DEM-04', cas: 'tiers de 40',                    origine: 'texte : CGCT, art. L2121-21', fraction: 'tiers', présents: 40, requis: 14 },
  { id: 'DEM-05', cas: 'tiers de 39, juste',             origine: 'interprétation 017', fraction: 'tiers', présents: 39, requis: 13 },
  { id: 'DEM-06', cas: 'tiers de 30',           origine: 'texte : CGCT, art. L2121-21', fraction: 'tiers', présents: 30, requis: 10 },
  { id: 'DEM-07', cas: 'quart de 30',                    origine: 'interprétation 017', fraction: 'quart', présents: 30, requis: 8 },
  { id: 'DEM-08', cas: 'sixième de 42, juste',           origine: 'texte : CGCT, art. L3121-15', fraction: 'sixième', présents: 42, requis: 7 },
  { id: 'DEM-09', cas: 'sixième de 43',                  origine: 'interprétation 017', fraction: 'sixième', présents: 43, requis: 8 },
  { id: 'DEM-10', cas: 'trois présents',                 origine: 'interprétation 017', fraction: 'quart', présents: 3, requis: 1 },
  { id: 'DEM-11', cas: 'un présent',                     origine: 'interprétation 017', fraction: 'tiers', présents: 1, requis: 1 },
  { id: 'DEM-12', cas: 'personne : un demandeur au moins', origine: 'interprétation 017', fraction: 'tiers', présents: 0, requis: 1 },
  { id: 'DEM-13', cas: 'une part de plusieurs : deux tiers de 31', origine: 'définition', fraction: 'deux tiers', présents: 31, requis: 21 },
];

/** Une demande : mode, nombre de demandeurs (null : non donné), ou le président seul, et le point pour lequel elle est faite. */
export interface Demande {
  readonly mode: 'public' | 'secret';
  readonly demandeurs?: number | null;
  readonly présidentSeul?: 'oui';
  readonly point?: string;
}

export interface BallotCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  readonly séance?: string;
  readonly objet: 'deliberation' | 'appointment' | 'secret-by-text';
  readonly point?: string;
  readonly présents?: number;
  readonly demandes: ReadonlyArray<Demande>;
  readonly dispense?: 'unanimous' | 'refused';
  readonly candidatures?: 'single' | 'several';
  readonly tenu?: 'ordinary' | 'public' | 'secret';
  readonly attendu: ReadonlyArray<Readonly<Record<string, unknown>>>;
  readonly fondement: ReadonlyArray<string>;
}

type Constat = Readonly<Record<string, unknown>>;

const scrutin = (mode: string, because: string): Constat => ({ _tag: 'BallotModeSettled', standing: 'conforms', mode, because, notes: [] });
const indécis = (manque: string): Constat => ({ _tag: 'BallotModeUndetermined', standing: 'undetermined', missing: [manque], notes: [] });
const irrégulier = (held: string, required: string, because: string): Constat => ({ _tag: 'BallotModeIrregular', standing: 'breaches', held, required, because, notes: [] });
const effet: Constat = { _tag: 'AppointmentTakesEffect', standing: 'conforms', notes: [] };
const reçue = (mode: string, asking: number, present: number, required: number): Constat => ({ _tag: 'BallotRequestMet', standing: 'conforms', mode, asking, present, required, notes: ['017-fractions-of-those-present'] });
const courte = (mode: string, asking: number, present: number, required: number, missing: number): Constat => ({ _tag: 'BallotRequestShort', standing: 'conforms', mode, asking, present, required, missing, notes: ['017-fractions-of-those-present'] });
const inconnue = (mode: string, required: number | null, manque: string): Constat => ({ _tag: 'BallotRequestUndetermined', standing: 'undetermined', mode, required, missing: [manque], notes: ['017-fractions-of-those-present'] });
const vaine = (mode: string, because: string): Constat => ({ _tag: 'BallotRequestWithoutEffect', standing: 'conforms', mode, because, notes: [] });

const commune: Organe = { type: 'commune' };
const cc: Organe = { type: 'communaute-de-communes' };
const département: Organe = { type: 'departement' };
const région: Organe = { type: 'region' };

const L2121_21 = ['CGCT L2121-21 [current-text]'];

// prettier-ignore
export const ballotCases: ReadonlyArray<BallotCase> = [
  { id: 'MOD-01', cas: 'aucune demande : scrutin ordinaire', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'deliberation', présents: 40, demandes: [], attendu: [scrutin('ordinary', 'no-request')], fondement: L2121_21 },
  { id: 'MOD-02', cas: '40 présents, 10 demandent le scrutin public', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'deliberation', présents: 40, demandes: [{ mode: 'public', demandeurs: 10 }], attendu: [scrutin('public', 'public-request'), reçue('public', 10, 40, 10)], fondement: L2121_21 },
  { id: 'MOD-03', cas: '40 présents, 9 demandent le scrutin public', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'deliberation', présents: 40, demandes: [{ mode: 'public', demandeurs: 9 }], attendu: [scrutin('ordinary', 'no-request'), courte('public', 9, 40, 10, 1)], fondement: L2121_21 },
  { id: 'MOD-04', cas: '40 présents, 14 demandent le scrutin secret', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'deliberation', présents: 40, demandes: [{ mode: 'secret', demandeurs: 14 }], attendu: [scrutin('secret', 'secret-request'), reçue('secret', 14, 40, 14)], fondement: L2121_21 },
  { id: 'MOD-05', cas: '40 présents, 13 demandent le scrutin secret', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'deliberation', présents: 40, demandes: [{ mode: 'secret', demandeurs: 13 }], attendu: [scrutin('ordinary', 'no-request'), courte('secret', 13, 40, 14, 1)], fondement: L2121_21 },
  { id: 'MOD-06', cas: '15 demandeurs du scrutin secret', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'deliberation', présents: 40, demandes: [{ mode: 'secret', demandeurs: 15 }], attendu: [scrutin('secret', 'secret-request'), reçue('secret', 15, 40, 14)], fondement: L2121_21 },
  { id: 'MOD-07', cas: 'les deux demandés : le secret l’emporte, quels que soient les nombres', origine: 'réponse ministérielle : Sénat, n° 21530', organe: commune, objet: 'deliberation', présents: 30, demandes: [{ mode: 'secret', demandeurs: 10 }, { mode: 'public', demandeurs: 15 }], attendu: [scrutin('secret', 'secret-over-public'), reçue('secret', 10, 30, 10), reçue('public', 15, 30, 8)], fondement: [...L2121_21, 'question écrite Sénat 21530 [secondary]'] },
  { id: 'MOD-08', cas: 'le secret demandé par trop peu, le public par assez', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'deliberation', présents: 30, demandes: [{ mode: 'secret', demandeurs: 9 }, { mode: 'public', demandeurs: 8 }], attendu: [scrutin('public', 'public-request'), courte('secret', 9, 30, 10, 1), reçue('public', 8, 30, 8)], fondement: L2121_21 },
  { id: 'MOD-09', cas: 'une demande faite pour un autre vote', origine: 'doctrine : une demande vaut pour un vote', organe: commune, objet: 'deliberation', point: '7', présents: 30, demandes: [{ mode: 'secret', demandeurs: 30, point: '6' }], attendu: [scrutin('ordinary', 'no-request'), vaine('secret', 'another-vote')], fondement: L2121_21 },
  { id: 'MOD-10', cas: 'la même demande, pour ce vote', origine: 'doctrine : une demande vaut pour un vote', organe: commune, objet: 'deliberation', point: '7', présents: 30, demandes: [{ mode: 'secret', demandeurs: 30, point: '7' }], attendu: [scrutin('secret', 'secret-request'), reçue('secret', 30, 30, 10)], fondement: L2121_21 },
  { id: 'MOD-91', cas: 'une demande pour un point, le point de ce vote n’étant pas dit : elle compte', origine: 'convention de la bibliothèque', organe: commune, objet: 'deliberation', présents: 30, demandes: [{ mode: 'secret', demandeurs: 30, point: '6' }], attendu: [scrutin('secret', 'secret-request'), reçue('secret', 30, 30, 10)], fondement: L2121_21 },
  { id: 'MOD-92', cas: 'une demande dont le point n’est pas dit : elle compte', origine: 'convention de la bibliothèque', organe: commune, objet: 'deliberation', point: '7', présents: 30, demandes: [{ mode: 'secret', demandeurs: 30 }], attendu: [scrutin('secret', 'secret-request'), reçue('secret', 30, 30, 10)], fondement: L2121_21 },
  { id: 'MOD-11', cas: 'le président seul ne peut imposer le scrutin secret', origine: 'définition', organe: commune, objet: 'deliberation', présents: 30, demandes: [{ mode: 'secret', présidentSeul: 'oui' }], attendu: [scrutin('ordinary', 'no-request'), vaine('secret', 'chair-alone')], fondement: L2121_21 },
  { id: 'MOD-12', cas: 'le vote s’est tenu au scrutin secret, sur la seule volonté du président', origine: 'définition', organe: commune, objet: 'deliberation', présents: 30, demandes: [{ mode: 'secret', présidentSeul: 'oui' }], tenu: 'secret', attendu: [irrégulier('secret', 'ordinary', 'no-request'), vaine('secret', 'chair-alone')], fondement: L2121_21 },
  { id: 'MOD-13', cas: 'présents inconnus', origine: 'définition', organe: commune, objet: 'deliberation', demandes: [{ mode: 'public', demandeurs: 10 }], attendu: [indécis('members-present'), inconnue('public', null, 'members-present')], fondement: L2121_21 },
  { id: 'MOD-14', cas: 'demandeurs non comptés', origine: 'définition', organe: commune, objet: 'deliberation', présents: 40, demandes: [{ mode: 'secret', demandeurs: null }], attendu: [indécis('members-asking'), inconnue('secret', 14, 'members-asking')], fondement: L2121_21 },
  { id: 'MOD-90', cas: 'plus de demandeurs que de présents', origine: 'définition', organe: commune, objet: 'deliberation', présents: 40, demandes: [{ mode: 'secret', demandeurs: 99 }], attendu: [indécis('members-asking'), inconnue('secret', 14, 'members-asking')], fondement: L2121_21 },
  { id: 'MOD-15', cas: 'public demandé par un nombre inconnu, secret par assez : secret', origine: 'réponse ministérielle : Sénat, n° 21530', organe: commune, objet: 'deliberation', présents: 40, demandes: [{ mode: 'public', demandeurs: null }, { mode: 'secret', demandeurs: 14 }], attendu: [scrutin('secret', 'secret-request'), inconnue('public', 10, 'members-asking'), reçue('secret', 14, 40, 14)], fondement: L2121_21 },
  { id: 'MOD-16', cas: 'public demandé par assez, secret par un nombre inconnu', origine: 'définition', organe: commune, objet: 'deliberation', présents: 40, demandes: [{ mode: 'public', demandeurs: 10 }, { mode: 'secret', demandeurs: null }], attendu: [indécis('members-asking'), reçue('public', 10, 40, 10), inconnue('secret', 14, 'members-asking')], fondement: L2121_21 },
  { id: 'MOD-93', cas: 'deux demandes du secret, l’une par trop peu, l’autre par un nombre inconnu', origine: 'définition', organe: commune, objet: 'deliberation', présents: 40, demandes: [{ mode: 'secret', demandeurs: 5 }, { mode: 'secret', demandeurs: null }], attendu: [indécis('members-asking'), courte('secret', 5, 40, 14, 9), inconnue('secret', 14, 'members-asking')], fondement: L2121_21 },
  { id: 'MOD-94', cas: 'deux demandes du scrutin public, l’une par assez, l’autre par un nombre inconnu : public', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'deliberation', présents: 40, demandes: [{ mode: 'public', demandeurs: 10 }, { mode: 'public', demandeurs: null }], attendu: [scrutin('public', 'public-request'), reçue('public', 10, 40, 10), inconnue('public', 10, 'members-asking')], fondement: L2121_21 },
  { id: 'MOD-17', cas: 'demandé au scrutin public, tenu à main levée', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'deliberation', présents: 40, demandes: [{ mode: 'public', demandeurs: 10 }], tenu: 'ordinary', attendu: [irrégulier('ordinary', 'public', 'public-request'), reçue('public', 10, 40, 10)], fondement: L2121_21 },
  { id: 'MOD-18', cas: 'tenu au scrutin secret sans qu’aucune demande soit rapportée', origine: 'définition', organe: commune, objet: 'deliberation', présents: 40, demandes: [], tenu: 'secret', attendu: [indécis('members-asking')], fondement: L2121_21 },
  { id: 'MOD-19', cas: 'tenu comme demandé', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'deliberation', présents: 40, demandes: [{ mode: 'secret', demandeurs: 20 }], tenu: 'secret', attendu: [scrutin('secret', 'secret-request'), reçue('secret', 20, 40, 14)], fondement: L2121_21 },

  { id: 'MOD-20', cas: 'tenu au scrutin secret, seul le scrutin public avait été demandé, par trop peu', origine: 'définition', organe: commune, objet: 'deliberation', présents: 40, demandes: [{ mode: 'public', demandeurs: 9 }], tenu: 'secret', attendu: [indécis('members-asking'), courte('public', 9, 40, 10, 1)], fondement: L2121_21 },
  { id: 'MOD-21', cas: 'tenu au scrutin secret, demandé par trop peu', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'deliberation', présents: 40, demandes: [{ mode: 'secret', demandeurs: 13 }], tenu: 'secret', attendu: [irrégulier('secret', 'ordinary', 'no-request'), courte('secret', 13, 40, 14, 1)], fondement: L2121_21 },

  { id: 'MOD-30', cas: 'une nomination est secrète', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'appointment', présents: 40, demandes: [], attendu: [scrutin('secret', 'appointment')], fondement: L2121_21 },
  { id: 'MOD-31', cas: 'nomination, dispense unanime : à main levée', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'appointment', présents: 40, demandes: [], dispense: 'unanimous', tenu: 'ordinary', attendu: [scrutin('ordinary', 'unanimous-waiver')], fondement: L2121_21 },
  { id: 'MOD-32', cas: 'nomination, dispense sans unanimité : secret', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'appointment', présents: 40, demandes: [], dispense: 'refused', tenu: 'ordinary', attendu: [irrégulier('ordinary', 'secret', 'appointment')], fondement: L2121_21 },
  { id: 'MOD-33', cas: 'nomination à main levée, dispense non rapportée', origine: 'définition', organe: commune, objet: 'appointment', présents: 40, demandes: [], tenu: 'ordinary', attendu: [indécis('unanimous-waiver')], fondement: L2121_21 },
  { id: 'MOD-95', cas: 'nomination tenue au scrutin secret, dispense non rapportée : elle n’importe pas', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'appointment', présents: 40, demandes: [], tenu: 'secret', attendu: [scrutin('secret', 'appointment')], fondement: L2121_21 },
  { id: 'MOD-96', cas: 'une délibération à une seule candidature : ce n’est pas une nomination, le vote a lieu', origine: 'texte : CGCT, art. L2121-21, al. 7', organe: commune, objet: 'deliberation', présents: 40, demandes: [], candidatures: 'single', attendu: [scrutin('ordinary', 'no-request')], fondement: L2121_21 },
  { id: 'MOD-34', cas: 'un texte exige le secret : aucune dispense, même unanime', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'secret-by-text', présents: 40, demandes: [], dispense: 'unanimous', tenu: 'ordinary', attendu: [irrégulier('ordinary', 'secret', 'text')], fondement: L2121_21 },
  { id: 'MOD-35', cas: 'une seule candidature : la nomination prend effet', origine: 'texte : CGCT, art. L2121-21, al. 7', organe: commune, objet: 'appointment', présents: 40, demandes: [], candidatures: 'single', attendu: [effet], fondement: L2121_21 },
  { id: 'MOD-36', cas: 'une seule candidature, mais un texte exige le secret', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'secret-by-text', présents: 40, demandes: [], candidatures: 'single', attendu: [scrutin('secret', 'text')], fondement: L2121_21 },
  { id: 'MOD-37', cas: 'plusieurs candidatures', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'appointment', présents: 40, demandes: [], candidatures: 'several', attendu: [scrutin('secret', 'appointment')], fondement: L2121_21 },
  { id: 'MOD-38', cas: 'scrutin public demandé pour une nomination : secret', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'appointment', présents: 40, demandes: [{ mode: 'public', demandeurs: 40 }], attendu: [scrutin('secret', 'appointment'), reçue('public', 40, 40, 10)], fondement: L2121_21 },
  { id: 'MOD-39', cas: 'dispense unanime et scrutin public demandé', origine: 'texte : CGCT, art. L2121-21', organe: commune, objet: 'appointment', présents: 40, demandes: [{ mode: 'public', demandeurs: 10 }], dispense: 'unanimous', attendu: [scrutin('public', 'public-request'), reçue('public', 10, 40, 10)], fondement: L2121_21 },

  { id: 'MOD-50', cas: 'conseil communautaire', origine: 'texte : CGCT, art. L5211-1', organe: cc, objet: 'deliberation', présents: 33, demandes: [{ mode: 'secret', demandeurs: 11 }], attendu: [scrutin('secret', 'secret-request'), reçue('secret', 11, 33, 11)], fondement: [...L2121_21, 'CGCT L5211-1 [current-text]'] },
  { id: 'MOD-51', cas: 'avant 2011, rédaction non lue', origine: 'définition', organe: commune, séance: '2011-05-18', objet: 'deliberation', présents: 40, demandes: [{ mode: 'public', demandeurs: 10 }], attendu: [scrutin('public', 'public-request'), reçue('public', 10, 40, 10)], fondement: ['CGCT L2121-21 [unconfirmed]'] },
  { id: 'MOD-52', cas: 'département : le sixième des présents', origine: 'texte : CGCT, art. L3121-15', organe: département, objet: 'deliberation', présents: 42, demandes: [{ mode: 'public', demandeurs: 7 }], attendu: [scrutin('public', 'public-request'), reçue('public', 7, 42, 7)], fondement: ['CGCT L3121-15 [older-text]'] },
  { id: 'MOD-53', cas: 'département : juste au-dessous', origine: 'texte : CGCT, art. L3121-15', organe: département, objet: 'deliberation', présents: 42, demandes: [{ mode: 'public', demandeurs: 6 }], attendu: [scrutin('ordinary', 'no-request'), courte('public', 6, 42, 7, 1)], fondement: ['CGCT L3121-15 [older-text]'] },
  { id: 'MOD-54', cas: 'département : le secret ne se demande pas', origine: 'texte : CGCT, art. L3121-15', organe: département, objet: 'deliberation', présents: 42, demandes: [{ mode: 'secret', demandeurs: 42 }], attendu: [scrutin('ordinary', 'no-request'), vaine('secret', 'not-provided')], fondement: ['CGCT L3121-15 [older-text]'] },
  { id: 'MOD-55', cas: 'région : le sixième des présents', origine: 'texte : CGCT, art. L4132-14', organe: région, objet: 'deliberation', présents: 43, demandes: [{ mode: 'public', demandeurs: 8 }], attendu: [scrutin('public', 'public-request'), reçue('public', 8, 43, 8)], fondement: ['CGCT L4132-14 [older-text]'] },
  { id: 'MOD-56', cas: 'région : nomination sans dispense', origine: 'texte : CGCT, art. L4132-14', organe: région, objet: 'appointment', présents: 43, demandes: [], attendu: [scrutin('secret', 'appointment')], fondement: ['CGCT L4132-14 [older-text]'] },
  { id: 'MOD-57', cas: 'CCAS : non encodé', origine: 'CASF, art. R123-18', organe: { type: 'ccas' }, objet: 'deliberation', présents: 9, demandes: [], attendu: [indécis('rules-of-the-body')], fondement: L2121_21 },
  { id: 'MOD-58', cas: 'commission permanente : non encodée', origine: 'définition', organe: { type: 'departement', organe: 'permanent-commission' }, objet: 'deliberation', présents: 9, demandes: [], attendu: [indécis('rules-of-the-body')], fondement: L2121_21 },
  { id: 'MOD-59', cas: 'département avant 2011 : non lu', origine: 'définition', organe: département, séance: '2011-05-18', objet: 'deliberation', présents: 9, demandes: [], attendu: [indécis('rules-of-that-day')], fondement: L2121_21 },
];
