import type { CancellationObstacle, ExchangeStatus, MessageKind, MessageSender, StepKind, StepObstacle } from '../../../src/transmission/index.js';

/** Une sorte de message : son élément racine, qui l’envoie, à quoi il répond. Les lettres C et E : la collectivité, l’État. */
export interface KindCase {
  readonly id: string;
  readonly origine: string;
  readonly sorte: MessageKind;
  readonly élément: string;
  readonly envoie: 'C' | 'E';
  readonly répond: ReadonlyArray<MessageKind>;
}

// prettier-ignore
export const kindCases: ReadonlyArray<KindCase> = [
  { id: 'MESSAGE-01', origine: 'recueil @CTES', sorte: '1-1', élément: 'Acte', envoie: 'C', répond: [] },
  { id: 'MESSAGE-02', origine: 'recueil @CTES', sorte: '1-2', élément: 'ARActe', envoie: 'E', répond: ['1-1'] },
  { id: 'MESSAGE-03', origine: 'recueil @CTES', sorte: '1-3', élément: 'AnomalieActe', envoie: 'E', répond: ['1-1'] },
  { id: 'MESSAGE-04', origine: 'recueil @CTES', sorte: '2-1', élément: 'CourrierSimple', envoie: 'E', répond: [] },
  { id: 'MESSAGE-05', origine: 'recueil @CTES', sorte: '2-2', élément: 'ReponseCourrierSimple', envoie: 'C', répond: ['2-1'] },
  { id: 'MESSAGE-06', origine: 'recueil @CTES', sorte: '3-1', élément: 'DemandePieceComplementaire', envoie: 'E', répond: [] },
  { id: 'MESSAGE-07', origine: 'recueil @CTES', sorte: '3-2', élément: 'ARDemandePieceComplementaire', envoie: 'C', répond: ['3-1'] },
  { id: 'MESSAGE-08', origine: 'recueil @CTES', sorte: '3-3', élément: 'RefusPieceComplementaire', envoie: 'C', répond: ['3-1'] },
  { id: 'MESSAGE-09', origine: 'recueil @CTES', sorte: '3-4', élément: 'PieceComplementaire', envoie: 'C', répond: ['3-1'] },
  { id: 'MESSAGE-10', origine: 'recueil @CTES', sorte: '3-5', élément: 'ARPieceComplementaire', envoie: 'E', répond: ['3-3', '3-4'] },
  { id: 'MESSAGE-11', origine: 'recueil @CTES', sorte: '4-1', élément: 'LettreObservations', envoie: 'E', répond: [] },
  { id: 'MESSAGE-12', origine: 'recueil @CTES', sorte: '4-2', élément: 'ARLettreObservations', envoie: 'C', répond: ['4-1'] },
  { id: 'MESSAGE-13', origine: 'recueil @CTES', sorte: '4-3', élément: 'RejetLettreObservations', envoie: 'C', répond: ['4-1'] },
  { id: 'MESSAGE-14', origine: 'recueil @CTES', sorte: '4-4', élément: 'ReponseLettreObservations', envoie: 'C', répond: ['4-1'] },
  { id: 'MESSAGE-15', origine: 'recueil @CTES', sorte: '4-5', élément: 'ARReponseRejetLettreObservations', envoie: 'E', répond: ['4-3', '4-4'] },
  { id: 'MESSAGE-16', origine: 'recueil @CTES', sorte: '5-1', élément: 'DefereTA', envoie: 'E', répond: [] },
  { id: 'MESSAGE-17', origine: 'recueil @CTES', sorte: '6-1', élément: 'Annulation', envoie: 'C', répond: [] },
  { id: 'MESSAGE-18', origine: 'recueil @CTES', sorte: '6-2', élément: 'ARAnnulation', envoie: 'E', répond: ['6-1'] },
  { id: 'MESSAGE-19', origine: 'recueil @CTES', sorte: '7-1', élément: 'DemandeClassification', envoie: 'C', répond: [] },
  { id: 'MESSAGE-20', origine: 'recueil @CTES', sorte: '7-2', élément: 'RetourClassification', envoie: 'E', répond: ['7-1'] },
  { id: 'MESSAGE-21', origine: 'recueil @CTES', sorte: '7-3', élément: 'ReponseClassificationSansChangement', envoie: 'E', répond: ['7-1'] },
];

/** Un état, les messages et les étapes de plateforme qui peuvent suivre. */
export interface NextCase {
  readonly état: ExchangeStatus;
  readonly messages: ReadonlyArray<MessageKind>;
  readonly plateforme: ReadonlyArray<StepKind>;
}

// prettier-ignore
export const nextCases: ReadonlyArray<NextCase> = [
  { état: 'unsent',                    messages: ['1-1'],                             plateforme: ['posting'] },
  { état: 'posted',                    messages: ['1-1'],                             plateforme: ['check-passed', 'check-failed'] },
  { état: 'waiting',                   messages: ['1-1'],                             plateforme: [] },
  { état: 'sent',                      messages: ['1-2', '1-3'],                      plateforme: ['envelope-anomaly', 'no-answer'] },
  { état: 'received',                  messages: ['2-1', '3-1', '4-1', '5-1', '6-1'], plateforme: ['validation', 'archiving-asked'] },
  { état: 'refused',                   messages: ['1-1'],                             plateforme: ['posting'] },
  { état: 'unanswered',                messages: ['1-1', '1-2', '1-3'],               plateforme: ['posting'] },
  { état: 'validated',                 messages: ['2-1', '3-1', '4-1', '5-1'],        plateforme: ['archiving-asked'] },
  { état: 'cancellation-asked',        messages: ['2-1', '3-1', '4-1', '5-1', '6-2'], plateforme: [] },
  { état: 'cancelled',                 messages: [],                                  plateforme: [] },
  { état: 'to-archive',                messages: ['2-1', '3-1', '4-1', '5-1'],        plateforme: ['archiving-sent', 'archiving-failed', 'archive-unavailable'] },
  { état: 'in-archiving',              messages: ['2-1', '3-1', '4-1', '5-1'],        plateforme: ['archiving-accepted', 'archiving-refused'] },
  { état: 'archived',                  messages: ['2-1', '3-1', '4-1', '5-1'],        plateforme: [] },
  { état: 'archive-refused',           messages: ['2-1', '3-1', '4-1', '5-1'],        plateforme: [] },
  { état: 'archive-failed',            messages: ['2-1', '3-1', '4-1', '5-1'],        plateforme: [] },
  { état: 'archive-unavailable',       messages: ['2-1', '3-1', '4-1', '5-1'],        plateforme: [] },
  { état: 'letter-received',           messages: ['2-2'],                             plateforme: [] },
  { état: 'letter-answered',           messages: [],                                  plateforme: [] },
  { état: 'documents-requested',       messages: ['3-2', '3-3', '3-4'],               plateforme: [] },
  { état: 'documents-acknowledged',    messages: ['3-3', '3-4'],                      plateforme: [] },
  { état: 'documents-answered',        messages: ['3-5'],                             plateforme: [] },
  { état: 'documents-closed',          messages: [],                                  plateforme: [] },
  { état: 'observations-made',         messages: ['4-2', '4-3', '4-4'],               plateforme: [] },
  { état: 'observations-acknowledged', messages: ['4-3', '4-4'],                      plateforme: [] },
  { état: 'observations-answered',     messages: ['4-5'],                             plateforme: [] },
  { état: 'observations-closed',       messages: [],                                  plateforme: [] },
  { état: 'referred',                  messages: [],                                  plateforme: [] },
  { état: 'classification-unasked',    messages: ['7-1'],                             plateforme: [] },
  { état: 'classification-asked',      messages: ['7-2', '7-3'],                      plateforme: [] },
  { état: 'classification-answered',   messages: ['7-1'],                             plateforme: [] },
];

/** Une étape d’un historique : sa sorte, son jour, son expéditeur, ceux qui sont donnés. */
export type Étape = readonly [StepKind, string?, MessageSender?];

/** Un historique, et ce qui est constaté de chaque étape : où elle mène, ou l’obstacle et l’état de l’acte. */
export interface HistoryCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly étapes: ReadonlyArray<Étape>;
  readonly attendu: ReadonlyArray<ExchangeStatus | readonly [StepObstacle, ExchangeStatus]>;
  readonly fin: ReadonlyArray<ExchangeStatus>;
}

// prettier-ignore
export const historyCases: ReadonlyArray<HistoryCase> = [
  { id: 'HISTOIRE-01', cas: 'aucune étape', origine: 'définition', étapes: [], attendu: [], fin: ['unsent', 'classification-unasked'] },
  { id: 'HISTOIRE-02', cas: 'envoi et accusé de réception', origine: 'messages des 7 et 27 décembre 2017', étapes: [['1-1', '2017-12-07', 'authority'], ['1-2', '2017-12-27', 'state']], attendu: ['sent', 'received'], fin: ['received', 'classification-unasked'] },
  { id: 'HISTOIRE-03', cas: 'le même jour', origine: 'définition', étapes: [['1-1', '2024-07-12'], ['1-2', '2024-07-12']], attendu: ['sent', 'received'], fin: ['received', 'classification-unasked'] },
  { id: 'HISTOIRE-04', cas: 'un accusé la veille de l’envoi', origine: 'définition', étapes: [['1-1', '2024-07-12'], ['1-2', '2024-07-11']], attendu: ['sent', ['before-an-earlier-step', 'sent']], fin: ['received', 'classification-unasked'] },
  { id: 'HISTOIRE-05', cas: 'un accusé sans envoi', origine: 'définition', étapes: [['1-2']], attendu: [['nothing-to-answer', 'unsent']], fin: ['unsent', 'classification-unasked'] },
  { id: 'HISTOIRE-06', cas: 'un accusé que la collectivité enverrait', origine: 'définition', étapes: [['1-1'], ['1-2', '2024-07-12', 'authority']], attendu: ['sent', ['wrong-sender', 'sent']], fin: ['received', 'classification-unasked'] },
  { id: 'HISTOIRE-07', cas: 'anomalie, puis nouvel envoi, reçu', origine: 'messages d’octobre 2018', étapes: [['1-1', '2018-10-12'], ['1-3', '2018-10-12'], ['1-1', '2018-10-15'], ['1-2', '2018-10-16']], attendu: ['sent', 'refused', 'sent', 'received'], fin: ['received', 'classification-unasked'] },
  { id: 'HISTOIRE-08', cas: 'anomalie reçue après l’accusé', origine: 'recueil @CTES', étapes: [['1-1'], ['1-2'], ['1-3']], attendu: ['sent', 'received', ['already-answered', 'received']], fin: ['received', 'classification-unasked'] },
  { id: 'HISTOIRE-09', cas: 'accusé reçu après l’anomalie', origine: 'définition', étapes: [['1-1'], ['1-3'], ['1-2']], attendu: ['sent', 'refused', ['already-answered', 'refused']], fin: ['refused', 'classification-unasked'] },
  { id: 'HISTOIRE-10', cas: 'le même accusé deux fois', origine: 'définition', étapes: [['1-1'], ['1-2'], ['1-2']], attendu: ['sent', 'received', ['already-answered', 'received']], fin: ['received', 'classification-unasked'] },
  { id: 'HISTOIRE-11', cas: 'le même envoi deux fois', origine: 'anomalie « acte déjà transmis »', étapes: [['1-1'], ['1-1'], ['1-2'], ['1-1']], attendu: ['sent', ['already-sent', 'sent'], 'received', ['already-sent', 'received']], fin: ['received', 'classification-unasked'] },
  { id: 'HISTOIRE-12', cas: 'annulation', origine: 'message 6-2 du 28 novembre 2018', étapes: [['1-1', '2018-11-06'], ['1-2', '2018-11-06'], ['6-1'], ['6-2', '2018-11-28']], attendu: ['sent', 'received', 'cancellation-asked', 'cancelled'], fin: ['cancelled', 'classification-unasked'] },
  { id: 'HISTOIRE-13', cas: 'annulation avant l’accusé de réception', origine: 'recueil @CTES', étapes: [['1-1'], ['6-1']], attendu: ['sent', ['act-not-received', 'sent']], fin: ['sent', 'classification-unasked'] },
  { id: 'HISTOIRE-14', cas: 'annulation demandée deux fois', origine: 'recueil @CTES', étapes: [['1-1'], ['1-2'], ['6-1'], ['6-1']], attendu: ['sent', 'received', 'cancellation-asked', ['cancellation-pending', 'cancellation-asked']], fin: ['cancellation-asked', 'classification-unasked'] },
  { id: 'HISTOIRE-15', cas: 'accusé d’une annulation que personne n’a demandée', origine: 'définition', étapes: [['1-1'], ['1-2'], ['6-2']], attendu: ['sent', 'received', ['nothing-to-answer', 'received']], fin: ['received', 'classification-unasked'] },
  { id: 'HISTOIRE-16', cas: 'accusé d’annulation reçu deux fois', origine: 'définition', étapes: [['1-1'], ['1-2'], ['6-1'], ['6-2'], ['6-2']], attendu: ['sent', 'received', 'cancellation-asked', 'cancelled', ['already-answered', 'cancelled']], fin: ['cancelled', 'classification-unasked'] },
  { id: 'HISTOIRE-17', cas: 'le numéro annulé ne resert pas', origine: 'plateformes', étapes: [['1-1'], ['1-2'], ['6-1'], ['6-2'], ['1-1']], attendu: ['sent', 'received', 'cancellation-asked', 'cancelled', ['act-cancelled', 'cancelled']], fin: ['cancelled', 'classification-unasked'] },
  { id: 'HISTOIRE-18', cas: 'annulation d’un acte validé par sa plateforme', origine: 'plateforme S2LOW', étapes: [['1-1'], ['1-2'], ['validation'], ['6-1']], attendu: ['sent', 'received', 'validated', ['act-closed', 'validated']], fin: ['validated', 'classification-unasked'] },
  { id: 'HISTOIRE-19', cas: 'demande de pièces : accusé, envoi, accusé', origine: 'protocole', étapes: [['1-1'], ['1-2'], ['3-1'], ['3-2'], ['3-4'], ['3-5']], attendu: ['sent', 'received', 'documents-requested', 'documents-acknowledged', 'documents-answered', 'documents-closed'], fin: ['received', 'classification-unasked', 'documents-acknowledged', 'documents-closed'] },
  { id: 'HISTOIRE-20', cas: 'des pièces en deux envois, chacun son accusé, un troisième accusé de trop', origine: 'note 052', étapes: [['1-1'], ['1-2'], ['3-1'], ['3-4'], ['3-4'], ['3-5'], ['3-5'], ['3-5']], attendu: ['sent', 'received', 'documents-requested', 'documents-answered', 'documents-answered', 'documents-closed', 'documents-closed', ['already-answered', 'received']], fin: ['received', 'classification-unasked', 'documents-requested', 'documents-closed', 'documents-closed'] },
  { id: 'HISTOIRE-21', cas: 'la réponse précède l’accusé de la demande', origine: 'note 052', étapes: [['1-1'], ['1-2'], ['3-1'], ['3-3'], ['3-2']], attendu: ['sent', 'received', 'documents-requested', 'documents-answered', 'documents-acknowledged'], fin: ['received', 'classification-unasked', 'documents-acknowledged', 'documents-answered'] },
  { id: 'HISTOIRE-22', cas: 'deux demandes, deux accusés, un troisième de trop', origine: 'note 052', étapes: [['1-1'], ['1-2'], ['3-1'], ['3-1'], ['3-2'], ['3-2'], ['3-2']], attendu: ['sent', 'received', 'documents-requested', 'documents-requested', 'documents-acknowledged', 'documents-acknowledged', ['already-answered', 'received']], fin: ['received', 'classification-unasked', 'documents-acknowledged', 'documents-acknowledged'] },
  { id: 'HISTOIRE-23', cas: 'des pièces que personne n’a demandées', origine: 'définition', étapes: [['1-1'], ['1-2'], ['3-4']], attendu: ['sent', 'received', ['nothing-to-answer', 'received']], fin: ['received', 'classification-unasked'] },
  { id: 'HISTOIRE-24', cas: 'observations : rejet, accusé, puis déféré', origine: 'protocole', étapes: [['1-1'], ['1-2'], ['4-1'], ['4-2'], ['4-3'], ['4-5'], ['5-1']], attendu: ['sent', 'received', 'observations-made', 'observations-acknowledged', 'observations-answered', 'observations-closed', 'referred'], fin: ['received', 'classification-unasked', 'observations-acknowledged', 'observations-closed', 'referred'] },
  { id: 'HISTOIRE-25', cas: 'la réponse aux observations n’est pas une réponse à la demande de pièces', origine: 'définition', étapes: [['1-1'], ['1-2'], ['3-1'], ['4-4']], attendu: ['sent', 'received', 'documents-requested', ['nothing-to-answer', 'received']], fin: ['received', 'classification-unasked', 'documents-requested'] },
  { id: 'HISTOIRE-26', cas: 'courrier simple sur un acte que l’État n’a pas reçu', origine: 'définition', étapes: [['1-1'], ['2-1']], attendu: ['sent', ['act-not-received', 'sent']], fin: ['sent', 'classification-unasked'] },
  { id: 'HISTOIRE-27', cas: 'courrier simple, réponse, réponse à une lettre reçue avant l’annulation', origine: 'note 052', étapes: [['1-1'], ['1-2'], ['2-1', '2017-07-25', 'state'], ['6-1'], ['6-2'], ['2-2'], ['2-1']], attendu: ['sent', 'received', 'letter-received', 'cancellation-asked', 'cancelled', 'letter-answered', ['act-cancelled', 'cancelled']], fin: ['cancelled', 'classification-unasked', 'letter-received', 'letter-answered'] },
  { id: 'HISTOIRE-28', cas: 'la plateforme, de bout en bout', origine: 'recueil @CTES', étapes: [['posting'], ['check-passed'], ['1-1'], ['1-2'], ['validation'], ['archiving-asked'], ['archiving-sent'], ['archiving-accepted']], attendu: ['posted', 'waiting', 'sent', 'received', 'validated', 'to-archive', 'in-archiving', 'archived'], fin: ['archived', 'classification-unasked'] },
  { id: 'HISTOIRE-29', cas: 'archivage avant l’envoi', origine: 'recueil @CTES', étapes: [['posting'], ['archiving-asked']], attendu: ['posted', ['other-status', 'posted']], fin: ['posted', 'classification-unasked'] },
  { id: 'HISTOIRE-30', cas: 'close sans réponse, puis accusé tardif', origine: 'note 052', étapes: [['1-1', '2024-01-02'], ['no-answer', '2024-02-02'], ['1-2', '2024-02-05']], attendu: ['sent', 'unanswered', 'received'], fin: ['received', 'classification-unasked'] },
  { id: 'HISTOIRE-31', cas: 'la classification, demandée et rendue, puis inchangée', origine: 'protocole', étapes: [['7-1'], ['7-2'], ['7-1'], ['7-3'], ['7-2']], attendu: ['classification-asked', 'classification-answered', 'classification-asked', 'classification-answered', ['already-answered', 'unsent']], fin: ['unsent', 'classification-answered'] },
  { id: 'HISTOIRE-32', cas: 'un jour manque : les autres se comparent', origine: 'définition', étapes: [['1-1', '2024-07-12'], ['1-2'], ['2-1', '2024-07-11']], attendu: ['sent', 'received', ['before-an-earlier-step', 'received']], fin: ['received', 'classification-unasked', 'letter-received'] },
  { id: 'HISTOIRE-33', cas: 'un jour faux ne déplace pas les suivants', origine: 'définition', étapes: [['1-1', '2024-07-12'], ['1-2', '2024-07-01'], ['2-1', '2024-07-12']], attendu: ['sent', ['before-an-earlier-step', 'sent'], 'letter-received'], fin: ['received', 'classification-unasked', 'letter-received'] },
  { id: 'HISTOIRE-34', cas: 'une étape impossible ne change rien à la suite', origine: 'définition', étapes: [['6-1', '2024-07-20'], ['1-1', '2024-07-12'], ['1-2', '2024-07-13']], attendu: [['act-not-received', 'unsent'], 'sent', 'received'], fin: ['received', 'classification-unasked'] },
  { id: 'HISTOIRE-35', cas: 'une classification demandée deux fois', origine: 'définition', étapes: [['7-1'], ['7-1']], attendu: ['classification-asked', ['awaiting-an-answer', 'unsent']], fin: ['unsent', 'classification-asked'] },
  { id: 'HISTOIRE-36', cas: 'un dépôt deux fois', origine: 'définition', étapes: [['posting'], ['posting']], attendu: ['posted', ['already-sent', 'posted']], fin: ['posted', 'classification-unasked'] },
  { id: 'HISTOIRE-37', cas: 'un jour faux ne fait pas reculer les suivants', origine: 'définition', étapes: [['1-1', '2024-07-12'], ['1-2', '2024-07-01'], ['2-1', '2024-07-05']], attendu: ['sent', ['before-an-earlier-step', 'sent'], ['before-an-earlier-step', 'received']], fin: ['received', 'classification-unasked', 'letter-received'] },
  { id: 'HISTOIRE-38', cas: 'le plus tardif des jours est celui qui compte', origine: 'définition', étapes: [['1-1', '2024-07-10'], ['1-2', '2024-07-15'], ['2-1', '2024-07-12']], attendu: ['sent', 'received', ['before-an-earlier-step', 'received']], fin: ['received', 'classification-unasked', 'letter-received'] },
];

/** L’état d’un échange, et l’obstacle à son annulation ; `null` : aucun. */
export interface CancellationCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly état: ExchangeStatus;
  readonly obstacle: CancellationObstacle | null;
}

// prettier-ignore
export const cancellationCases: ReadonlyArray<CancellationCase> = [
  { id: 'ANNULATION-01', cas: 'acte reçu',                    origine: 'plateformes', état: 'received', obstacle: null },
  { id: 'ANNULATION-02', cas: 'acte envoyé, sans accusé',     origine: 'recueil @CTES', état: 'sent', obstacle: 'act-not-received' },
  { id: 'ANNULATION-03', cas: 'acte non envoyé',              origine: 'définition', état: 'unsent', obstacle: 'act-not-received' },
  { id: 'ANNULATION-04', cas: 'acte déposé',                  origine: 'définition', état: 'posted', obstacle: 'act-not-received' },
  { id: 'ANNULATION-05', cas: 'acte en attente d’envoi',      origine: 'définition', état: 'waiting', obstacle: 'act-not-received' },
  { id: 'ANNULATION-06', cas: 'acte refusé',                  origine: 'définition', état: 'refused', obstacle: 'act-not-received' },
  { id: 'ANNULATION-07', cas: 'acte sans réponse',            origine: 'définition', état: 'unanswered', obstacle: 'act-not-received' },
  { id: 'ANNULATION-08', cas: 'demande en cours',             origine: 'recueil @CTES', état: 'cancellation-asked', obstacle: 'cancellation-pending' },
  { id: 'ANNULATION-09', cas: 'déjà annulée',                 origine: 'plateformes', état: 'cancelled', obstacle: 'act-cancelled' },
  { id: 'ANNULATION-10', cas: 'acte validé',                  origine: 'plateforme S2LOW', état: 'validated', obstacle: 'act-closed' },
  { id: 'ANNULATION-11', cas: 'acte à archiver',              origine: 'plateforme S2LOW', état: 'to-archive', obstacle: 'act-closed' },
  { id: 'ANNULATION-12', cas: 'acte envoyé à l’archivage',    origine: 'plateforme S2LOW', état: 'in-archiving', obstacle: 'act-closed' },
  { id: 'ANNULATION-13', cas: 'acte archivé',                 origine: 'plateforme S2LOW', état: 'archived', obstacle: 'act-closed' },
  { id: 'ANNULATION-14', cas: 'archivage refusé',             origine: 'plateforme S2LOW', état: 'archive-refused', obstacle: 'act-closed' },
  { id: 'ANNULATION-15', cas: 'envoi à l’archivage échoué',   origine: 'plateforme S2LOW', état: 'archive-failed', obstacle: 'act-closed' },
  { id: 'ANNULATION-16', cas: 'archives indisponibles',       origine: 'plateforme S2LOW', état: 'archive-unavailable', obstacle: 'act-closed' },
  { id: 'ANNULATION-17', cas: 'un courrier simple n’est pas un acte', origine: 'recueil @CTES', état: 'letter-received', obstacle: 'not-an-act' },
  { id: 'ANNULATION-18', cas: 'ni la réponse à une demande',  origine: 'recueil @CTES', état: 'documents-closed', obstacle: 'not-an-act' },
  { id: 'ANNULATION-19', cas: 'ni un déféré',                 origine: 'définition', état: 'referred', obstacle: 'not-an-act' },
  { id: 'ANNULATION-20', cas: 'ni la classification',         origine: 'définition', état: 'classification-answered', obstacle: 'not-an-act' },
];
