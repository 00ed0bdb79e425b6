import type { Convocation } from '../../src/convocation/index.js';
import { day } from '../calendar/day.js';
import type { Convoqués } from './convocation.cases.js';

/** The convocation of a case table, as the library takes it. */
export const convocationOf = ({ rang, envoi, séanceSansQuorum, urgence, note, communeLaPlusPeuplée, rapports, premierOrdreDuJour, envoiIrrégulier }: Convoqués): Convocation => ({
  rank: rang ?? 'ordinary',
  ...(envoi === undefined ? {} : { sentOn: day(envoi) }),
  ...(séanceSansQuorum === undefined ? {} : { quorumFailedOn: day(séanceSansQuorum) }),
  ...(premierOrdreDuJour === undefined ? {} : { firstAgenda: premierOrdreDuJour }),
  ...(urgence === undefined ? {} : { urgency: urgence }),
  ...(note === undefined ? {} : { explanatoryNote: note }),
  ...(communeLaPlusPeuplée === undefined ? {} : { largestMemberCommune: communeLaPlusPeuplée }),
  ...(rapports === undefined ? {} : { reportsSentOn: day(rapports) }),
  ...(envoiIrrégulier === undefined ? {} : { sending: { validity: 'irregular', ...(envoiIrrégulier.reçue === undefined ? {} : { receivedOn: day(envoiIrrégulier.reçue) }) } }),
});
