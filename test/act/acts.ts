import type { ActKind, ActStep, EntryIntoForceFacts, Residence, TransmissionExclusion } from '../../src/act/index.js';
import type { Organe } from '../body/organs.js';
import { organ } from '../body/organs.js';
import { day } from '../calendar/day.js';

/** Ce qu’on sait d’un acte, et de qui l’attaque ou le défère. */
export interface ActeEntier {
  readonly décidé: string;
  readonly nature?: ActKind;
  readonly exclu?: TransmissionExclusion;
  readonly publié?: string;
  readonly notifié?: string;
  readonly reçu?: string;
  readonly pasEncore?: ReadonlyArray<ActStep>;
  readonly fixé?: string;
  readonly demeure?: Residence;
  readonly dépôt?: 'court' | 'state-representative';
  readonly voies?: 'stated' | 'not-stated';
  readonly demande?: { readonly du?: string; readonly reçue?: string };
}

const some = <Key extends string, A, B>(key: Key, value: A | undefined, of: (value: A) => B): Partial<Record<Key, B>> =>
  value === undefined ? {} : ({ [key]: of(value) } as Record<Key, B>);
const asIs = <A>(value: A): A => value;

/** The facts of an act, as the library takes them. */
export const actFacts = (organe: Organe, acte: ActeEntier): EntryIntoForceFacts => ({
  organ: organ(organe),
  decidedOn: day(acte.décidé),
  ...some('kind', acte.nature, asIs),
  ...some('exclusion', acte.exclu, asIs),
  ...some('publishedOn', acte.publié, day),
  ...some('notifiedOn', acte.notifié, day),
  ...some('transmittedOn', acte.reçu, day),
  ...some('outstanding', acte.pasEncore, asIs),
  ...some('statedDay', acte.fixé, day),
  ...some('livesIn', acte.demeure, asIs),
  ...some('filedWith', acte.dépôt, asIs),
  ...some('remedies', acte.voies, asIs),
  ...some('request', acte.demande, ({ du, reçue }) => ({ ...some('requestedOn', du, day), ...some('receivedOn', reçue, day) })),
});
