import { BODY_KINDS } from '../../src/body/index.js';
import { isCivilDay } from '../../src/calendar/index.js';
import { euroToText, parseEuro } from '../../src/money/index.js';
import { FRENCH } from '../../src/wording/fr/index.js';
import type { Json, Path } from './json.js';
import { valueAt, withValue } from './json.js';
import { mostPresentIn, presentIn, withPresent } from './presence.js';

/** One figure of the form, read from the data and written into them. */
export interface Field {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'count' | 'day' | 'text' | 'choice';
  readonly choices?: ReadonlyArray<readonly [value: string, label: string]>;
  readonly most?: number;
  readonly value: string;
  /** The same data with what was typed; an empty text takes the fact away. */
  readonly write: (typed: string) => Json;
}

type Shape = Pick<Field, 'id' | 'group' | 'label'> & Partial<Pick<Field, 'hint' | 'choices' | 'most'>>;

const shown = (value: Json | undefined): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** A day that exists: a field of the browser for days takes no other. */
const dayOf = (value: Json | undefined): string => (typeof value === 'string' && isCivilDay(value) ? value : '');

/** A whole number as JSON takes it; anything else stays as it was typed, for the reader of the data to refuse by name. */
const countOf = (typed: string): Json => (/^\d{1,15}$/.test(typed) ? Number(typed) : typed);

const euroOf = (typed: string): Json => {
  const amount = parseEuro(typed);
  return amount._tag === 'Right' ? euroToText(amount.right) : typed;
};

const SITTING = 'Organe et convocation';
const ROLL = 'Présences';
const PRINTED = 'Chiffres imprimés sur l’acte';
const ACT = 'Délibération';
const MONEY = 'Financement';
const AFTER = 'Après le vote';

const plain = (data: Json, kind: Field['kind'], path: Path, read: (typed: string) => Json, shape: Shape): Field => ({
  ...shape, kind, value: kind === 'day' ? dayOf(valueAt(data, path)) : shown(valueAt(data, path)), write: (typed) => withValue(data, path, typed === '' ? undefined : read(typed)),
});

/** The votes for and against stand together: the first one typed counts the other as none, and without those for there is no tally. */
const tallyField = (data: Json, tally: Path, side: 'for' | 'against' | 'abstentions', shape: Shape): Field => ({
  ...shape, kind: 'count', value: shown(valueAt(data, [...tally, side])),
  write: (typed) => {
    if (typed === '') return withValue(data, side === 'abstentions' ? [...tally, side] : tally, undefined);
    const whole = { for: 0, against: 0, ...(valueAt(data, tally) as Record<string, Json> | undefined) };
    return withValue(data, tally, { ...whole, [side]: countOf(typed) });
  },
});

const same = (typed: string): Json => typed;
const YES_OR_NO = [['', 'inconnu'], ['yes', 'oui'], ['no', 'non']] as const;

const sittingFields = (data: Json): ReadonlyArray<Field> => [
  plain(data, 'choice', ['organ', 'body', 'kind'], same, { id: 'categorie', group: SITTING, label: 'Catégorie de la collectivité', choices: BODY_KINDS.map((kind) => [kind, FRENCH.bodies[kind]] as const) }),
  plain(data, 'count', ['organ', 'body', 'population'], countOf, { id: 'population', group: SITTING, label: 'Population', hint: 'Elle n’importe que pour une commune.' }),
  plain(data, 'day', ['convocation', 'sentOn'], same, { id: 'envoi', group: SITTING, label: 'Jour d’envoi de la convocation' }),
  plain(data, 'day', ['heldOn'], same, { id: 'seance', group: SITTING, label: 'Jour de la séance' }),
  plain(data, 'choice', ['convocation', 'explanatoryNote'], same, { id: 'note', group: SITTING, label: 'Note de synthèse', choices: [['', 'inconnu'], ['sent', 'envoyée'], ['not-sent', 'non envoyée']] }),
];

const rollFields = (data: Json): ReadonlyArray<Field> => {
  const most = mostPresentIn(data);
  return [
    plain(data, 'count', ['roll', 'inOffice'], countOf, { id: 'en-exercice', group: ROLL, label: 'Membres en exercice' }),
    {
      id: 'presents', group: ROLL, label: 'Membres présents', kind: 'count', value: shown(presentIn(data)), write: (typed) => (typed === '' ? data : withPresent(data, Math.min(Number(countOf(typed)), most ?? Infinity))),
      ...(most === undefined ? {} : { most, hint: `La feuille nomme ${most} membres. Les derniers de la liste deviennent absents ; ceux qui portent un pouvoir, président ou sont secrétaires, après les autres.` }),
    },
    plain(data, 'count', ['printed', 'present'], countOf, { id: 'presents-imprimes', group: PRINTED, label: 'Présents imprimés' }),
    plain(data, 'count', ['printed', 'represented'], countOf, { id: 'representes-imprimes', group: PRINTED, label: 'Représentés imprimés' }),
    plain(data, 'count', ['printed', 'voices'], countOf, { id: 'voix-imprimees', group: PRINTED, label: 'Voix imprimées' }),
  ];
};

const voteFields = (data: Json, at: Path): ReadonlyArray<Field> => [
  tallyField(data, [...at, 'vote', 'tally'], 'for', { id: 'pour', group: ACT, label: 'Voix pour' }),
  tallyField(data, [...at, 'vote', 'tally'], 'against', { id: 'contre', group: ACT, label: 'Voix contre' }),
  tallyField(data, [...at, 'vote', 'tally'], 'abstentions', { id: 'abstentions', group: ACT, label: 'Abstentions' }),
  plain(data, 'choice', [...at, 'vote', 'announced'], same, { id: 'annonce', group: ACT, label: 'Résultat annoncé', choices: [['', 'aucun'], ['unanimous', 'unanimité'], ['adopted', 'adopté'], ['rejected', 'rejeté']] }),
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

/** Every field of the form, for one deliberation of the sitting. */
export const fieldsOf = (data: Json, deliberation: number): ReadonlyArray<Field> => {
  const at: Path = ['deliberations', deliberation];
  return [...sittingFields(data), ...rollFields(data), ...(valueAt(data, at) === undefined ? [] : [...voteFields(data, at), ...moneyFields(data, at), ...afterFields(data, at)])];
};
