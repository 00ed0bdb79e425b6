import type { Basis } from '../../legal/index.js';
import { NO_NOTES } from '../../legal/index.js';
import type { SignatureFinding, Signatory } from './finding.js';

/** Who signs what, against who did, where it is known. */
export const signatureFinding = (
  what: 'minutes' | 'register',
  required: readonly [Signatory, ...Signatory[]],
  signed: ReadonlyArray<Signatory> | undefined,
  basis: Basis,
): SignatureFinding => {
  if (signed === undefined) return { _tag: 'SignaturesUndetermined', standing: 'undetermined', missing: ['signatures'], what, basis, notes: NO_NOTES };
  const [lacking, ...others] = required.filter((signatory) => !signed.includes(signatory));
  return lacking === undefined
    ? { _tag: 'SignedAsRequired', standing: 'conforms', what, signatories: required, basis, notes: NO_NOTES }
    : { _tag: 'SignatureMissing', standing: 'breaches', what, lacking: [lacking, ...others], basis, notes: NO_NOTES };
};
