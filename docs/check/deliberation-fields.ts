import type { Field, Shape } from './field.js';
import { countOf, euroOf, plain, same, shown } from './field.js';
import type { Json, Path } from './json.js';
import { isRecord, valueAt, withValue } from './json.js';

const ACT = 'Délibération';
const MONEY = 'Financement';
const AFTER = 'Après le vote';

const YES_OR_NO = [['', 'inconnu'], ['yes', 'oui'], ['no', 'non']] as const;

/** One figure of the tally. With the last figure goes the tally; none is ever filled in for another. */
const tallyField = (data: Json, tally: Path, side: string, shape: Shape): Field => {
  const field = plain(data, 'count', [...tally, side], countOf, shape);
  return {
    ...field,
    write: (typed) => {
      const written = field.write(typed);
      const left = valueAt(written, tally);
      return isRecord(left) && Object.keys(left).length === 0 ? withValue(written, tally, undefined) : written;
    },
  };
};

const voteFields = (data: Json, at: Path): ReadonlyArray<Field> => [
  tallyField(data, [...at, 'vote', 'tally'], 'for', { id: 'pour', group: ACT, label: 'Voix pour', hint: 'Avec les voix contre : 0 s’il n’y en a pas.' }),
  tallyField(data, [...at, 'vote', 'tally'], 'against', { id: 'contre', group: ACT, label: 'Voix contre', hint: 'Avec les voix pour : 0 s’il n’y en a pas.' }),
  tallyField(data, [...at, 'vote', 'tally'], 'abstentions', { id: 'abstentions', group: ACT, label: 'Abstentions' }),
  plain(data, 'choice', [...at, 'vote', 'announced'], same, { id: 'annonce', group: ACT, label: 'Résultat annoncé', choices: [['', 'aucun'], ['unanimous', 'unanimité'], ['adopted', 'adopté'], ['rejected', 'rejeté']] }),
  plain(data, 'choice', [...at, 'vote', 'ballot'], same, { id: 'scrutin', group: ACT, label: 'Scrutin', choices: [['', 'inconnu'], ['ordinary', 'ordinaire, à main levée'], ['public', 'public, avec les noms'], ['secret', 'secret']] }),
  plain(data, 'choice', [...at, 'vote', 'chairVote'], same, { id: 'voix-du-president', group: ACT, label: 'Voix du président', hint: 'Elle n’importe qu’en cas de partage égal.', choices: [['', 'inconnue'], ['for', 'pour'], ['against', 'contre'], ['abstention', 'abstention']] }),
];

/** The money of the deliberation, where it has some: its grant, its programme and the first contribution to it. */
const moneyFields = (data: Json, at: Path): ReadonlyArray<Field> => {
  const [grant, programme] = [[...at, 'funding', 'grant'], [...at, 'funding', 'programme']];
  const contribution = [...programme, 'contributions', 0];
  return [
    ...(valueAt(data, grant) === undefined ? [] : [
      plain(data, 'text', [...grant, 'total'], euroOf, { id: 'subvention', group: MONEY, label: 'Montant de la subvention', hint: 'En euros : 94000.00 ou 94 000,00 €.' }),
      plain(data, 'choice', [...grant, 'agreement'], same, { id: 'convention', group: MONEY, label: 'Convention écrite', choices: YES_OR_NO }),
    ]),
    ...(valueAt(data, programme) === undefined ? [] : [plain(data, 'text', [...programme, 'yearlyCost'], euroOf, { id: 'cout', group: MONEY, label: 'Coût annuel du programme' })]),
    ...(valueAt(data, contribution) === undefined ? [] : [
      plain(data, 'text', [...contribution, 'amount'], euroOf, { id: 'contribution', group: MONEY, label: `Contribution : ${shown(valueAt(data, [...contribution, 'contributor']))}` }),
      plain(data, 'text', [...contribution, 'printedRate'], same, { id: 'taux', group: MONEY, label: 'Taux imprimé de cette contribution' }),
    ]),
  ];
};

const afterFields = (data: Json, at: Path): ReadonlyArray<Field> => [
  plain(data, 'day', [...at, 'publishedOn'], same, { id: 'publication', group: AFTER, label: 'Jour de publication' }),
  plain(data, 'day', [...at, 'transmission', 'receivedOn'], same, { id: 'reception', group: AFTER, label: 'Jour de réception en préfecture' }),
  plain(data, 'text', [...at, 'transmission', 'identifier'], same, { id: 'identifiant', group: AFTER, label: 'Identifiant de l’acte' }),
];

/** The figures of one deliberation. */
export const deliberationFields = (data: Json, at: Path): ReadonlyArray<Field> => [...voteFields(data, at), ...moneyFields(data, at), ...afterFields(data, at)];
