import type { CivilDay } from '../../calendar/index.js';
import type {
  ActNature, CancellationFinding, ClassificationFinding, DocumentTypeFinding, MessageFinding, StepKind, StepObstacle, SubjectLevel,
} from '../../transmission/index.js';
import { isMessageKind } from '../../transmission/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, missing, nature } from './words.js';

/** What each step of an exchange is called. */
export const FRENCH_STEPS: Readonly<Record<StepKind, string>> = {
  '1-1': 'envoi de l’acte', '1-2': 'accusé de réception de l’acte', '1-3': 'anomalie sur l’acte',
  '2-1': 'courrier simple', '2-2': 'réponse au courrier simple',
  '3-1': 'demande de pièces complémentaires', '3-2': 'accusé de réception de la demande de pièces', '3-3': 'refus des pièces complémentaires',
  '3-4': 'envoi des pièces complémentaires', '3-5': 'accusé de réception des pièces ou du refus',
  '4-1': 'lettre d’observations', '4-2': 'accusé de réception de la lettre d’observations', '4-3': 'rejet des observations',
  '4-4': 'réponse aux observations', '4-5': 'accusé de réception de la réponse ou du rejet',
  '5-1': 'déféré au tribunal administratif', '6-1': 'demande d’annulation', '6-2': 'accusé de réception de l’annulation',
  '7-1': 'demande de la classification', '7-2': 'envoi de la classification', '7-3': 'classification inchangée',
  posting: 'dépôt sur la plateforme', 'check-passed': 'contrôle réussi', 'check-failed': 'contrôle échoué',
  'envelope-anomaly': 'anomalie sur l’enveloppe', 'no-answer': 'clôture sans réponse de la préfecture', validation: 'validation',
  'archiving-asked': 'demande d’archivage', 'archiving-sent': 'envoi à l’archivage', 'archiving-accepted': 'archivage accepté',
  'archiving-refused': 'archivage refusé', 'archiving-failed': 'échec de l’envoi à l’archivage', 'archive-unavailable': 'archives indisponibles',
};

/** What makes a step impossible. */
export const FRENCH_STEP_OBSTACLES: Readonly<Record<StepObstacle, string>> = {
  'wrong-sender': 'ce message vient de l’autre partie',
  'before-an-earlier-step': 'son jour précède celui d’une étape antérieure',
  'nothing-to-answer': 'rien de ce à quoi il répond n’est venu avant',
  'already-answered': 'il y a déjà été répondu',
  'already-sent': 'l’acte est déjà envoyé ou en cours d’envoi',
  'awaiting-an-answer': 'la demande précédente attend sa réponse',
  'other-status': 'la plateforme n’en est pas là',
  'not-an-act': 'cet échange n’est pas celui d’un acte',
  'act-not-received': 'l’acte n’est pas reçu en préfecture',
  'cancellation-pending': 'une demande d’annulation est en cours',
  'act-cancelled': 'la transmission de l’acte est annulée',
  'act-closed': 'la plateforme a validé l’acte ou l’archive',
};

const step = (place: number, on: CivilDay | null, kind: StepKind): string =>
  `Étape ${place + 1}${on === null ? '' : `, ${day(on)}`}, ${FRENCH_STEPS[kind]}${isMessageKind(kind) ? ` (${kind})` : ''}`;

const subject = (levels: ReadonlyArray<SubjectLevel>): string =>
  `${levels.at(-1)?.code ?? ''} ${levels.map(({ label }) => (label === null ? '(sans intitulé connu)' : `« ${label} »`)).join(', ')}`;

const natures = (list: ReadonlyArray<ActNature>): string => (list.length === 0 ? 'aucune nature' : list.map(nature).join(', '));

export const FRENCH_MESSAGES: Pick<FindingSentences, (CancellationFinding | ClassificationFinding | DocumentTypeFinding | MessageFinding)['_tag']> = {
  SubjectClassified: ({ levels }) => `Matière ${subject(levels)}.`,
  SubjectTooBroad: ({ levels }) => `Matière ${subject(levels)} seule : il faut au moins deux niveaux.`,
  LocalSubjectAbsent: ({ levels, absent }) => `Matière ${subject(levels)} : ${absent} n’est pas dans la liste de la préfecture.`,
  LocalSubjectUnknown: ({ levels, missing: list }) => `Matière ${subject(levels)} : ${missing(list)}.`,
  ClassificationOutdated: ({ declaredVersion, versionInForce }) =>
    `Classification du ${day(declaredVersion)} déclarée, celle en vigueur est du ${day(versionInForce)} : la préfecture répond par une anomalie.`,
  DocumentTypeAllowed: ({ documentType, nature: of, natures: list }) =>
    of === null ? `Type de document ${documentType} : admis pour ${natures(list)}.` : `Type de document ${documentType} : admis pour la nature ${nature(of)}.`,
  DocumentTypeNotAllowed: ({ documentType, nature: of, natures: list }) =>
    `Type de document ${documentType} : pas admis pour la nature ${nature(of)}${list.length === 0 ? ', ni pour aucune' : `, mais pour ${natures(list)}`}.`,
  DocumentTypeUndetermined: ({ documentType, seenIn, missing: list }) =>
    `Type de document ${documentType}, ${seenIn.length === 0 ? 'vu dans aucune des listes lues' : 'vu seulement dans d’anciennes listes'} : ${missing(list)}.`,
  StepInOrder: ({ place, on, kind }) => `${step(place, on, kind)}.`,
  StepImpossible: ({ place, on, kind, obstacle }) => `${step(place, on, kind)} : impossible, ${FRENCH_STEP_OBSTACLES[obstacle]}.`,
  CancellationPossible: () => 'La transmission peut être annulée : l’acte est reçu en préfecture.',
  CancellationImpossible: ({ obstacle }) => `La transmission ne peut pas être annulée : ${FRENCH_STEP_OBSTACLES[obstacle]}.`,
};
