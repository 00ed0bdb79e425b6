import type { Stamp } from '../../../src/transmission/index.js';
import { formatActIdentifier } from '../../../src/transmission/index.js';
import type { Cachet } from './stamp.cases.js';

/** Ce que dit un cachet, comme le tableau l’écrit. */
export const saidBy = (stamp: Stamp): unknown => {
  const { layout, source, identifier, reading, sentOn, receivedOn, publishedOn, publicity, platform, number, classification } = stamp;
  const partial = reading === null || identifier !== null ? null : [reading.siren, reading.day];
  return { layout, source, identifier: identifier === null ? null : formatActIdentifier(identifier), partial, sentOn, receivedOn, publishedOn, publicity, platform, number, classification };
};

/** Ce qu’une ligne du tableau attend. */
export const expectedOf = ({ forme, identifiant, essai, envoyé, reçu, publié, plateforme, numéro, matière, partiel }: Cachet): unknown => ({
  layout: forme, source: essai === undefined ? 'prefecture' : 'simulation', identifier: identifiant ?? null, partial: partiel ?? null,
  sentOn: envoyé ?? null, receivedOn: reçu ?? null, publishedOn: publié?.[0] ?? null, publicity: publié?.[1] ?? null,
  platform: plateforme ?? null, number: numéro ?? null, classification: matière ?? null,
});
