/**
 * What a source, a version in force, a finding, an interpretation note and a defect are.
 *
 * @module deliberant/legal
 */
export type { CharacterDefect, ChecksumDefect, LengthDefect, TextDefect, TextKind, UnknownComponentDefect, UnknownPart } from './defect.js';
export { unknownComponent, wrongCharacter, wrongChecksum, wrongLength } from './defect.js';
export type { Finding, NeedsDecision, Standing, Undetermined } from './finding.js';
export { NO_NOTES } from './finding.js';
export type { InterpretationId } from './interpretation.js';
export { INTERPRETATIONS } from './interpretation.js';
export { nearest } from './nearest.js';
export type { Authority, Basis, Confirmation, IsoDay, LegalSource, LegalText } from './source.js';
export type { Version, Versions } from './version.js';
export { inForceOn } from './version.js';
