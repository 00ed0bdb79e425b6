import { extensionTo, followsMunicipalRules, notesFor } from '../../body/index.js';
import { inForceOn } from '../../legal/index.js';
import type { ConvocationFacts } from '../facts.js';
import type { FormFinding } from '../finding.js';
import { SENDING_MODE } from './provisions.js';

/**
 * The notices go by the mode that the text prescribes, or by the other where the members ask for it. Nothing is said where the
 * record does not give the mode.
 */
export const assessSendingMode = ({ organ, heldOn, convocation: { sending } }: ConvocationFacts): ReadonlyArray<FormFinding> => {
  const version = inForceOn(heldOn, SENDING_MODE);
  if (sending?.mode === undefined || version === undefined || !followsMunicipalRules(organ)) return [];
  const { mode, asked } = sending;
  const prescribed = version.value;
  const rests = { mode, prescribed, basis: [version.source, ...extensionTo(organ, heldOn)], notes: notesFor(organ) } as const;
  if (asked === mode || (mode === prescribed && (asked === undefined || asked === 'nothing'))) {
    return [{ _tag: 'SendingModeRegular', standing: 'conforms', ...rests }];
  }
  return asked === undefined
    ? [{ _tag: 'SendingModeUndetermined', standing: 'undetermined', missing: ['mode-asked-for'], ...rests }]
    : [{ _tag: 'SendingModeIrregular', standing: 'breaches', ...rests }];
};
