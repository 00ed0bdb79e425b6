import type { BodyKind, OrganKind } from '../../src/body/index.js';
import { BODY_KINDS, makeOrgan, ORGAN_KINDS } from '../../src/body/index.js';
import { FRENCH } from '../../src/wording/fr/index.js';
import type { Field } from './field.js';
import { countOf, plain, same, shown } from './field.js';
import type { Json } from './json.js';
import { valueAt, withValue } from './json.js';
import { mostPresentIn, presentIn, withPresent } from './presence.js';

const SITTING = 'Organe et convocation';
const ROLL = 'Présences';
const PRINTED = 'Chiffres imprimés sur l’acte';

const [BODY_KIND, ORGAN_KIND] = [['organ', 'body', 'kind'], ['organ', 'kind']] as const;

const organsOf = (kind: BodyKind): ReadonlyArray<OrganKind> =>
  ORGAN_KINDS.filter((organ) => makeOrgan({ kind, name: '', territory: 'mainland-france' }, organ)._tag === 'Right');

const bodyKindIn = (data: Json): BodyKind | undefined => BODY_KINDS.find((kind) => kind === valueAt(data, BODY_KIND));

const organFields = (data: Json): ReadonlyArray<Field> => {
  const kind = bodyKindIn(data);
  const category = plain(data, 'choice', BODY_KIND, same, { id: 'categorie', group: SITTING, label: 'Catégorie de la collectivité', choices: BODY_KINDS.map((body) => [body, FRENCH.bodies[body]] as const) });
  return [
    { ...category, write: (typed) => withOrganOfBody(category.write(typed)) },
    ...(kind === undefined ? [] : [
      plain(data, 'choice', ORGAN_KIND, same, { id: 'organe', group: SITTING, label: 'Organe', choices: organsOf(kind).map((organ) => [organ, organ === 'council' ? FRENCH.councils[kind] : FRENCH.organs[organ]] as const) }),
    ]),
  ];
};

/** The assembly itself, where the body has no such organ. */
const withOrganOfBody = (data: Json): Json => {
  const kind = bodyKindIn(data);
  return kind === undefined || organsOf(kind).some((organ) => organ === valueAt(data, ORGAN_KIND)) ? data : withValue(data, ORGAN_KIND, 'council');
};

const convocationFields = (data: Json): ReadonlyArray<Field> => [
  plain(data, 'count', ['organ', 'body', 'population'], countOf, { id: 'population', group: SITTING, label: 'Population', hint: 'Elle n’importe que pour une commune, et pour le CCAS d’une commune.' }),
  plain(data, 'day', ['convocation', 'sentOn'], same, { id: 'envoi', group: SITTING, label: 'Jour d’envoi de la convocation' }),
  plain(data, 'day', ['heldOn'], same, { id: 'seance', group: SITTING, label: 'Jour de la séance' }),
  plain(data, 'choice', ['convocation', 'explanatoryNote'], same, { id: 'note', group: SITTING, label: 'Note de synthèse', choices: [['', 'inconnu'], ['sent', 'envoyée'], ['not-sent', 'non envoyée']] }),
];

const PRESENT = { id: 'presents', group: ROLL, label: 'Membres présents' } as const;

/** A figure of the sheet; or, where it names the members, how many of them are moved in or out. */
const presentField = (data: Json): Field => {
  const most = mostPresentIn(data);
  if (most === undefined) return plain(data, 'count', ['roll', 'present'], countOf, PRESENT);
  const isAmongThem = (count: Json): count is number => typeof count === 'number' && count >= 0 && count <= most;
  return {
    ...PRESENT, kind: 'count', path: ['roll', 'presentAtOpening'], value: shown(presentIn(data)),
    hint: `La feuille nomme ${most} membres. Les derniers de la liste deviennent absents ; ceux qui portent un pouvoir, président ou sont secrétaires, après les autres.`,
    refusal: (typed) => (isAmongThem(countOf(typed)) ? undefined : `${PRESENT.label} : on trouve ${typed.trim() === '' ? 'un champ vide' : `« ${typed} »`} ; on attend un nombre entier, entre 0 et ${most} : corrigez-le.`),
    write: (typed) => {
      const count = countOf(typed);
      return isAmongThem(count) ? withPresent(data, count) : data;
    },
  };
};

/** The figures of the sitting as a whole. */
export const sittingFields = (data: Json): ReadonlyArray<Field> => [
  ...organFields(data),
  ...convocationFields(data),
  plain(data, 'count', ['roll', 'inOffice'], countOf, { id: 'en-exercice', group: ROLL, label: 'Membres en exercice' }),
  presentField(data),
  plain(data, 'count', ['printed', 'present'], countOf, { id: 'presents-imprimes', group: PRINTED, label: 'Présents imprimés' }),
  plain(data, 'count', ['printed', 'represented'], countOf, { id: 'representes-imprimes', group: PRINTED, label: 'Représentés imprimés' }),
  plain(data, 'count', ['printed', 'voices'], countOf, { id: 'voix-imprimees', group: PRINTED, label: 'Voix imprimées' }),
];
