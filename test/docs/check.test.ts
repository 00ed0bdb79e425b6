import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../docs/check/fields.js';
import type { Json } from '../../docs/check/json.js';
import { notJson, textsAt, valueAt, withValue } from '../../docs/check/json.js';
import { presentIn, withPresent } from '../../docs/check/presence.js';
import type { Drafts, View } from '../../docs/check/view.js';
import { viewOf } from '../../docs/check/view.js';
import { jsonOf, MODEL_CASE } from '../sitting/reading.js';
import { presenceCases, typedCases } from './presence.cases.js';

const model = (): Json => jsonOf(MODEL_CASE) as Json;
const fieldNamed = (data: Json, id: string): ReturnType<typeof fieldsOf>[number] => fieldsOf(data, 0).find((field) => field.id === id)!;

describe('Un texte qui n’est pas du JSON : où il s’arrête, et que chercher', () => {
  test.each([
    ['une position', '{\n "a": 1,}', 'SyntaxError: Expected double-quoted property name in JSON at position 10', ', ligne 2, colonne 9'],
    ['une position sur la première ligne', '{', 'Expected property name in JSON at position 1', ', ligne 1, colonne 2'],
    ['une ligne et une colonne', '{', 'JSON.parse: expected property name at line 3 column 7 of the JSON data', ', ligne 3, colonne 7'],
    ['aucune place', 'séance', 'Unexpected token \'s\', "séance" is not valid JSON', ''],
  ])('le navigateur donne %s', (_, text, complaint, place) => {
    expect(notJson(text, complaint)).toBe(`Ce texte n’est pas du JSON${place} : cherchez-y une virgule, un guillemet ou une accolade qui manque, ou qui est de trop.`);
  });
});

describe('Le formulaire de la page « Vérifier une séance »', () => {
  test.each(presenceCases)('$id $cas', ({ présents, demandés, attendu, absents }) => {
    const data: Json = {
      roll: { members: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((id) => ({ id })), presentAtOpening: présents, recordedAbsent: ['F', 'G'] },
      proxies: [{ giver: 'F', holder: 'C' }], chair: { member: 'A' }, secretaries: ['B'],
    };
    const changed = withPresent(data, demandés);
    expect(textsAt(changed, ['roll', 'presentAtOpening'])).toEqual(attendu);
    expect(textsAt(changed, ['roll', 'recordedAbsent'])).toEqual(absents);
    expect(presentIn(changed)).toBe(demandés);
  });

  test.each(typedCases)('$id $cas', ({ champ, saisi, chemin, attendu }) => {
    const before = model();
    expect(valueAt(fieldNamed(before, champ).write(saisi), chemin)).toEqual(attendu);
    expect(before).toEqual(model());
  });

  test('un champ montre ce que disent les données, et rien d’autre ne change', () => {
    expect(Object.fromEntries(fieldsOf(model(), 0).map(({ id, value }) => [id, value]))).toEqual({
      categorie: 'metropole', organe: 'bureau', population: '', envoi: '2024-06-28', seance: '2024-07-04', note: '', 'en-exercice': '67', presents: '40',
      'presents-imprimes': '40', 'representes-imprimes': '6', 'voix-imprimees': '46', pour: '', contre: '', abstentions: '', annonce: 'unanimous', scrutin: '', 'voix-du-president': '',
      subvention: '94000.00', convention: 'yes', cout: '981000.00', contribution: '490500.00', taux: '50 %', publication: '2024-07-12', reception: '2024-07-12',
      identifiant: '99_DE-042-244200770-20240704-D20240041710',
    });
    expect(fieldNamed(model(), 'en-exercice').write('67')).toEqual(model());
  });

  test('l’organe : ceux que la catégorie possède, l’assemblée sous son nom', () => {
    const organsOf = (kind: string): unknown => fieldNamed(fieldNamed(model(), 'categorie').write(kind), 'organe').choices;
    expect(organsOf('metropole')).toEqual([['council', 'conseil métropolitain'], ['bureau', 'bureau'], ['tender-commission', 'commission d’appel d’offres']]);
    expect(organsOf('commune')).toEqual([['council', 'conseil municipal'], ['tender-commission', 'commission d’appel d’offres']]);
    expect(organsOf('departement')).toEqual([['council', 'conseil départemental'], ['permanent-commission', 'commission permanente'], ['tender-commission', 'commission d’appel d’offres']]);
    expect(fieldsOf({}, 0).map(({ id }) => id)).not.toContain('organe');
  });

  test('un décompte dont on vide la dernière voix n’en est plus un', () => {
    const counted = fieldNamed(model(), 'pour').write('46');
    expect(fieldNamed(counted, 'pour').write('')).toEqual(model());
    expect(valueAt(fieldNamed(fieldNamed(counted, 'contre').write('0'), 'pour').write(''), ['deliberations', 0, 'vote', 'tally'])).toEqual({ against: 0 });
  });

  test('un jour se lit aussi en toutes lettres', () => {
    expect(fieldNamed(model(), 'seance').inWords).toBe('4 juillet 2024');
    expect(fieldNamed(fieldNamed(model(), 'seance').write('2024-02-30'), 'seance').inWords).toBeUndefined();
    expect(fieldNamed(model(), 'en-exercice').inWords).toBeUndefined();
  });

  test('un défaut se dit sous son champ, ou à son chemin ; un refus du formulaire en est un, et rien n’est rapporté', () => {
    const defectsOf = (view: View): unknown => (view._tag === 'Defects' ? [view.summary, ...view.defects] : view._tag);
    const after = (id: string, typed: string, drafts: Drafts = {}): unknown => defectsOf(viewOf(fieldNamed(model(), id).write(typed), 0, {}, drafts));
    const empty = 'Membres présents : on trouve un champ vide ; on attend un nombre entier, entre 0 et 67 : corrigez-le.';
    const negative = { field: 'en-exercice', sentence: 'Membres en exercice\u00A0: on trouve -3\u202F; on attend un nombre entier, positif ou nul\u00A0: corrigez-le.' };
    expect(after('en-exercice', '-3')).toEqual(['Ces données ne décrivent pas une séance : 1 défaut, aucun rapport.', negative]);
    expect(after('en-exercice', '-3', { presents: '' })).toEqual(['Ces données ne décrivent pas une séance : 2 défauts, aucun rapport.', { field: 'presents', sentence: empty }, negative]);
    expect(after('en-exercice', '67', { presents: '' })).toEqual(['Ces données ne décrivent pas une séance : 1 défaut, aucun rapport.', { field: 'presents', sentence: empty }]);
    expect(after('en-exercice', '12,5')).toEqual(['Ces données ne décrivent pas une séance : 1 défaut, aucun rapport.', { field: 'en-exercice', sentence: 'Membres en exercice\u00A0: on trouve «\u00A012,5\u00A0»\u202F; on attend un nombre entier, positif ou nul\u00A0: corrigez-le.' }]);
    expect(defectsOf(viewOf(withValue(model(), ['roll', 'inOffice'], '67'), 0, {}))).toEqual([
      'Ces données ne décrivent pas une séance : 1 défaut, aucun rapport.',
      { field: 'en-exercice', sentence: 'Membres en exercice\u00A0: on trouve un texte («\u00A067\u00A0»)\u202F; on attend un nombre entier, positif ou nul, sans guillemets\u00A0: corrigez la valeur.' },
    ]);
    expect(after('en-exercice', '67', { presents: '40' })).toBe('Report');
    expect(defectsOf(viewOf({ ...(model() as object), siren: 3 } as Json, 0, {}))).toEqual([
      'Ces données ne décrivent pas une séance : 1 défaut, aucun rapport.',
      { field: undefined, sentence: 'siren\u00A0: on trouve un nombre (3)\u202F; on attend un SIREN de neuf chiffres, entre guillemets\u00A0: corrigez la valeur.' },
    ]);
  });

  test('une feuille par nombres : le nombre de présents est celui qu’on écrit', () => {
    expect(presentIn({ roll: { inOffice: 19, present: 12 } })).toBe(12);
    expect(withPresent({ roll: { inOffice: 19, present: 12 } }, 9)).toEqual({ roll: { inOffice: 19, present: 9 } });
    expect(presentIn({ roll: {} })).toBeUndefined();
  });

  test('des données de n’importe quelle forme donnent des champs et des défauts, sans rien interrompre', () => {
    for (const data of [null, 1, 'a', [], {}, { roll: 3 }, { deliberations: [1] }, { roll: { members: 3 } }] as ReadonlyArray<Json>) {
      for (const field of fieldsOf(data, 0)) field.write('1');
      expect(viewOf(data, 0, {})._tag).toBe('Defects');
    }
  });
});
