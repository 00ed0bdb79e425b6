/**
 * What kind of act an identifier says it names: DE deliberation, AR regulatory order, AI individual order, CC contract or
 * agreement, BF budget or accounts, AU other.
 */
export type ActNature = 'DE' | 'AR' | 'AI' | 'CC' | 'BF' | 'AU';

/** The natures in the order of their numbers in the protocol, from 1 for DE to 6 for AU. */
export const ACT_NATURES: ReadonlyArray<ActNature> = ['DE', 'AR', 'AI', 'CC', 'BF', 'AU'];

/**
 * Whether a text is the abbreviation of a nature.
 *
 * Shape:   text → boolean (type guard)
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal protocole `@CTES`, identifiant unique de l’acte
 * @example isActNature('RH') // false
 * @since 0.1.0
 */
export const isActNature = (text: string): text is ActNature =>
  text === 'DE' || text === 'AR' || text === 'AI' || text === 'CC' || text === 'BF' || text === 'AU';
