/** Un vote sur plusieurs délibérations : leur objet commun, et les membres qui demandent des votes séparés. */
export interface BlockVoteCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly délibérations: number;
  readonly objetCommun?: 'yes' | 'no';
  readonly demandesDeVotesSéparés?: number;
  readonly attendu: Readonly<Record<string, unknown>>;
}

type Constat = Readonly<Record<string, unknown>>;

const admis = (deliberations: number): Constat => ({ _tag: 'BlockVoteAllowed', standing: 'conforms', deliberations, notes: [] });
const refusé = (deliberations: number, because: 'no-common-object' | 'separate-votes-asked'): Constat => ({ _tag: 'BlockVoteRefused', standing: 'breaches', deliberations, because, notes: [] });
const indécis = (deliberations: number, ...missing: ReadonlyArray<string>): Constat => ({ _tag: 'BlockVoteUndetermined', standing: 'undetermined', deliberations, missing, notes: [] });

const CE = 'jurisprudence : CE, 5 juillet 2021, n° 433537';

// prettier-ignore
export const blockVoteCases: ReadonlyArray<BlockVoteCase> = [
  { id: 'GROUPE-01', cas: 'douze subventions, personne ne demande de votes séparés', origine: CE, délibérations: 12, objetCommun: 'yes', demandesDeVotesSéparés: 0, attendu: admis(12) },
  { id: 'GROUPE-02', cas: 'un membre demande des votes séparés',                    origine: CE, délibérations: 12, objetCommun: 'yes', demandesDeVotesSéparés: 1, attendu: refusé(12, 'separate-votes-asked') },
  { id: 'GROUPE-03', cas: 'plusieurs membres demandent des votes séparés',          origine: CE, délibérations: 12, objetCommun: 'yes', demandesDeVotesSéparés: 4, attendu: refusé(12, 'separate-votes-asked') },
  { id: 'GROUPE-04', cas: 'sans objet commun, même si personne ne s’y oppose',      origine: CE, délibérations: 2, objetCommun: 'no', demandesDeVotesSéparés: 0, attendu: refusé(2, 'no-common-object') },
  { id: 'GROUPE-05', cas: 'sans objet commun et votes séparés demandés : le premier suffit', origine: CE, délibérations: 2, objetCommun: 'no', demandesDeVotesSéparés: 3, attendu: refusé(2, 'no-common-object') },
  { id: 'GROUPE-06', cas: 'sans objet commun, demandes non rapportées : elles n’importent pas', origine: CE, délibérations: 2, objetCommun: 'no', attendu: refusé(2, 'no-common-object') },
  { id: 'GROUPE-07', cas: 'votes séparés demandés, objet commun non dit : il n’importe pas', origine: CE, délibérations: 2, demandesDeVotesSéparés: 1, attendu: refusé(2, 'separate-votes-asked') },
  { id: 'GROUPE-08', cas: 'objet commun non dit',                                   origine: 'convention de la bibliothèque', délibérations: 2, demandesDeVotesSéparés: 0, attendu: indécis(2, 'common-object') },
  { id: 'GROUPE-09', cas: 'demandes de votes séparés non rapportées',               origine: 'convention de la bibliothèque', délibérations: 2, objetCommun: 'yes', attendu: indécis(2, 'requests-for-separate-votes') },
  { id: 'GROUPE-10', cas: 'ni l’objet commun ni les demandes ne sont dits',         origine: 'convention de la bibliothèque', délibérations: 2, attendu: indécis(2, 'common-object', 'requests-for-separate-votes') },
  { id: 'GROUPE-11', cas: 'une seule délibération : il n’y a rien à grouper',       origine: 'définition', délibérations: 1, attendu: admis(1) },
  { id: 'GROUPE-12', cas: 'une seule délibération, quoi qu’on en dise',             origine: 'définition', délibérations: 1, objetCommun: 'no', demandesDeVotesSéparés: 2, attendu: admis(1) },
  { id: 'GROUPE-13', cas: 'deux délibérations, le plus petit groupe',               origine: CE, délibérations: 2, objetCommun: 'yes', demandesDeVotesSéparés: 0, attendu: admis(2) },
];
