import type { ActIdentifier } from './act-identifier.js';
import type { ActNature } from './act-nature.js';

/** The type of document that platforms give to the main document of each nature. `99_AU`, given to annexes of any, suggests none. */
const NATURE_OF_TYPE: Readonly<Record<string, ActNature>> = { '99_DE': 'DE', '99_AR': 'AR', '99_AI': 'AI', '99_DC': 'CC', '99_BU': 'BF' };

/** The nature that a type of document suggests, `null` for none. */
export const natureSuggestedBy = (documentType: string | null): ActNature | null =>
  documentType !== null && Object.hasOwn(NATURE_OF_TYPE, documentType) ? (NATURE_OF_TYPE[documentType] as ActNature) : null;

/**
 * The nature that the document type of an identifier suggests, where the identifier has none. It is a suggestion: deliberations are sent
 * as regulatory orders, and types of deliberations with individual orders.
 *
 * Shape:   ActIdentifier → ActNature or null
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal protocole `@CTES`, types de document par nature
 * @example suggestedNature(identifier) // 'DE'
 * @since 0.2.0
 */
export const suggestedNature = ({ nature, documentType }: ActIdentifier): ActNature | null =>
  nature === null ? natureSuggestedBy(documentType) : null;
