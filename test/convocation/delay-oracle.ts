import type { BodyKind, OrganKind } from '../../src/body/index.js';
import type { Territory } from '../../src/calendar/index.js';

/** Une séance vue par l’oracle : l’écart est le nombre de jours du calendrier entre l’envoi et la séance. */
export interface Écart {
  readonly type: BodyKind;
  readonly organe: OrganKind;
  readonly territoire: Territory;
  readonly population: number;
  readonly cas: 'ordinary' | 'first-after-renewal' | 'second' | 'urgent';
}

/**
 * Le plus petit écart admis, écrit d’après les textes et sans rien du code : « trois jours francs » veut dire que la séance tombe au
 * plus tôt le quatrième jour après l’envoi, « trois jours au moins » le troisième. `null` : aucun texte encodé.
 */
export const leastGap = ({ type, organe, territoire, population, cas }: Écart): number | null => {
  if (type === 'collectivite-a-statut-particulier' || type === 'collectivite-de-corse' || type === 'syndicat-mixte-ouvert') return null;
  if (organe === 'tender-commission' || organe === 'permanent-commission') return null;
  if (type === 'departement' || type === 'region') return cas === 'urgent' ? 2 : 12;
  if (type === 'ccas' || type === 'cias') return 3;
  if (type === 'commune' && territoire === 'alsace-moselle') return cas === 'urgent' ? 1 : 3;
  if (cas === 'urgent') return 2;
  if (cas === 'second') return 4;
  if (type !== 'commune') return 6;
  return cas === 'first-after-renewal' || population < 3500 ? 4 : 6;
};
