import type { AfterSittingDuty, MinutesElement, MinutesFinding, RegisterFinding, Signatory } from '../../act/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, missing } from './words.js';

/** What each element of the minutes is called. */
export const FRENCH_ELEMENTS: Readonly<Record<MinutesElement, string>> = {
  date: 'la date de la séance', time: 'l’heure de la séance', chair: 'le nom du président', members: 'les noms des membres présents ou représentés',
  secretaries: 'le nom du ou des secrétaires', quorum: 'le quorum', agenda: 'l’ordre du jour', deliberations: 'les délibérations adoptées',
  reports: 'les rapports au vu desquels elles ont été adoptées', 'ballot-requests': 'les demandes de scrutin particulier',
  'ballot-results': 'le résultat des scrutins', 'votes-by-name': 'le nom des votants et le sens de leur vote aux scrutins publics',
  debates: 'la teneur des discussions',
};

const SIGNATORIES: Readonly<Record<Signatory, string>> = {
  'mayor-or-president': 'le maire ou le président', secretaries: 'le ou les secrétaires', 'members-present': 'les membres présents',
};

const SIGNED = { minutes: 'Procès-verbal', register: 'Registre' } as const;

/** What is to be done after a sitting. */
export const FRENCH_AFTER_SITTING: Readonly<Record<AfterSittingDuty, string>> = {
  'list-of-deliberations': 'Liste des délibérations rendue publique', 'minutes-published': 'Procès-verbal publié',
  'list-sent': 'Liste des délibérations envoyée aux conseillers municipaux qui ne siègent pas',
  'minutes-sent': 'Procès-verbal envoyé aux conseillers municipaux qui ne siègent pas', 'register-bound': 'Feuillets du registre reliés',
};

const people = (list: ReadonlyArray<Signatory>): string => list.map((signatory) => SIGNATORIES[signatory]).join(' et ');

export const FRENCH_MINUTES: Pick<FindingSentences, (MinutesFinding | RegisterFinding)['_tag']> = {
  MinutesElementPresent: ({ element }) => `Au procès-verbal : ${FRENCH_ELEMENTS[element]}.`,
  MinutesElementMissing: ({ element }) => `Manque au procès-verbal : ${FRENCH_ELEMENTS[element]}.`,
  MinutesElementWithoutObject: ({ element }) => `Sans objet au procès-verbal : ${FRENCH_ELEMENTS[element]}.`,
  MinutesElementUndetermined: ({ element, missing: list }) => `Procès-verbal, ${FRENCH_ELEMENTS[element]} : ${missing(list)}.`,
  MinutesContentFree: () => 'Aucun texte ne fixait alors le contenu du procès-verbal.',
  MinutesApproved: ({ approvedOn }) => `Procès-verbal arrêté à la séance suivante, le ${day(approvedOn)}.`,
  MinutesApprovedLate: ({ approvedOn, nextSittingOn }) => `Procès-verbal arrêté le ${day(approvedOn)} : trop tard, il devait l’être à la séance suivante, le ${day(nextSittingOn)}.`,
  MinutesApprovedTooEarly: ({ approvedOn, nextSittingOn }) => `Procès-verbal arrêté le ${day(approvedOn)}, avant la séance suivante du ${day(nextSittingOn)}, qui devait l’arrêter.`,
  MinutesApprovalUndetermined: ({ missing: list }) => `Approbation du procès-verbal indéterminée : ${missing(list)}.`,
  MinutesUndetermined: ({ missing: list }) => `Contenu du procès-verbal indéterminé : ${missing(list)}.`,
  SignedAsRequired: ({ what, signatories }) => `${SIGNED[what]} signé par ${people(signatories)}.`,
  SignatureMissing: ({ what, lacking }) => `${SIGNED[what]} non signé par ${people(lacking)}.`,
  SignaturesUndetermined: ({ what, missing: list }) => `${SIGNED[what]} : ${missing(list)}.`,
  DutyDoneInTime: ({ duty, doneOn, deadline }) => `${FRENCH_AFTER_SITTING[duty]} : fait le ${day(doneOn)}, dans le délai, qui finit le ${day(deadline)}.`,
  DutyDoneLate: ({ duty, doneOn, deadline }) => `${FRENCH_AFTER_SITTING[duty]} : fait le ${day(doneOn)}, trop tard, le délai finissait le ${day(deadline)}.`,
  DutyUndetermined: ({ duty, deadline, missing: list }) => `${FRENCH_AFTER_SITTING[duty]}${deadline === null ? '' : ` (au plus tard le ${day(deadline)})`} : ${missing(list)}.`,
  RegisterOnPaper: () => 'Registre tenu sur papier.',
  RegisterOnlyDigital: () => 'Registre tenu sur support numérique seulement : il doit l’être sur papier, le numérique ne venant qu’en complément.',
  RegisterMediumUndetermined: ({ missing: list }) => `Tenue du registre indéterminée : ${missing(list)}.`,
};
