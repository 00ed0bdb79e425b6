/**
 * What an act is for the law of publicity and transmission. `deliberation` is one that is neither regulatory nor individual, and
 * what an act is taken for where nothing is said.
 */
export type ActKind = 'deliberation' | 'regulatory' | 'individual' | 'contract' | 'public-service-delegation' | 'budget' | 'accounts';

/** Every kind of act. */
export const ACT_KINDS: ReadonlyArray<ActKind> = [
  'deliberation', 'regulatory', 'individual', 'contract', 'public-service-delegation', 'budget', 'accounts',
];

/**
 * Why an act needs not be transmitted: road and parking tariffs, classing and alignment of roads; promotion rates and management
 * centres; any other act that the list of transmitted acts does not hold.
 */
export type TransmissionExclusion = 'road-network' | 'staff-management' | 'not-listed';

/** Every reason for which an act needs not be transmitted. */
export const TRANSMISSION_EXCLUSIONS: ReadonlyArray<TransmissionExclusion> = ['road-network', 'staff-management', 'not-listed'];

/** One of the steps without which an act is not executory. */
export type ActStep = 'publication' | 'notification' | 'transmission';

/** Every step. */
export const ACT_STEPS: ReadonlyArray<ActStep> = ['publication', 'notification', 'transmission'];
