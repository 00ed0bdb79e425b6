import type { Deliberation, Sitting, SittingFields } from '../../src/sitting/index.js';
import { makeSitting } from '../../src/sitting/index.js';
import { organ } from '../body/organs.js';
import { day } from '../calendar/day.js';
import type { Mouvement, QuorumOfSitting } from './quorum.cases.js';

export const AGENDA = ['1', '2', '3'];

const movement = ({ quoi, qui, avant, pendant, motif }: Mouvement): Extract<SittingFields['roll'], { readonly _tag: 'NamedRoll' }>['movements'][number] => ({
  kind: quoi, member: qui,
  ...(avant === undefined ? {} : { before: avant }),
  ...(pendant === undefined ? {} : { during: pendant }),
  ...(motif === undefined ? {} : { because: motif }),
});

const convocationOf = ({ séance = '2024-07-04', seconde }: QuorumOfSitting): SittingFields['convocation'] =>
  seconde === undefined
    ? { rank: 'ordinary', sentOn: day(séance) }
    : {
        rank: 'second', sentOn: day(seconde.envoi),
        ...(seconde.séanceSansQuorum === undefined ? {} : { quorumFailedOn: day(seconde.séanceSansQuorum) }),
        ...(seconde.premierOrdreDuJour === undefined ? {} : { firstAgenda: seconde.premierOrdreDuJour }),
        ...(seconde.première === undefined ? {} : { firstConvocation: seconde.première }),
        ...(seconde.rappel === undefined ? {} : { waiverRecalled: seconde.rappel }),
      };

const deliberation = (item: string, { élections = {} }: QuorumOfSitting): Deliberation => {
  const election = élections[item];
  return { item, ...(election === undefined ? {} : { election }) };
};

/** Les champs d’une séance de trois points, d’après une ligne de la table. */
export const fieldsOf = (row: QuorumOfSitting): SittingFields => {
  const { organe = { type: 'commune', population: 1000 }, séance = '2024-07-04', membres, présents, mouvements = [], pouvoirs = [] } = row;
  return {
    organ: organ(organe), heldOn: day(séance), convocation: convocationOf(row), agenda: AGENDA,
    roll: {
      _tag: 'NamedRoll', inOffice: membres.length,
      members: [...membres].map((id) => ({ id, surname: `NOM ${id}` })),
      presentAtOpening: [...présents], movements: mouvements.map(movement),
    },
    proxies: pouvoirs.map(([giver, holder]) => ({ giver, holder })),
    deliberations: AGENDA.map((item) => deliberation(item, row)),
  };
};

/** Une séance dont chaque renvoi est bon : un défaut fait échouer l’essai, avec son lieu. */
export const made = (fields: SittingFields): Sitting => {
  const sitting = makeSitting(fields);
  if (sitting._tag === 'Left') throw new Error(JSON.stringify(sitting.left));
  return sitting.right;
};
