import { describe, expect, test } from 'vitest';
import { ACT_IDENTIFIER_FIELDS, assessInternalNumber } from '../../../src/transmission/index.js';
import { identifier } from '../values.js';
import { correspondenceCases } from './numbers.cases.js';

describe('Le numéro interne contient les lettres et les chiffres du numéro de la délibération', () => {
  test.each(correspondenceCases)('$id $cas ($délibération, $numéro)', ({ délibération, numéro, attendu }) => {
    const { internalNumber } = identifier(`042-244200770-20240704-${numéro}-DE`);
    const common = { deliberationNumber: délibération, internalNumber: numéro, basis: [ACT_IDENTIFIER_FIELDS], notes: ['040-internal-number-and-deliberation-number'] };
    expect(assessInternalNumber({ deliberationNumber: délibération, internalNumber })).toEqual(
      attendu === null
        ? { _tag: 'InternalNumberDiffers', standing: 'undetermined', missing: ['act-of-the-number'], ...common }
        : attendu === 'derniers nombres'
          ? { _tag: 'InternalNumberCorresponds', standing: 'conforms', by: 'counts', before: '', after: '', ...common }
          : { _tag: 'InternalNumberCorresponds', standing: 'conforms', by: 'letters-and-figures', before: attendu.devant, after: attendu.derrière, ...common },
    );
  });
});
