import { describe, expect, test } from 'vitest';
import type { Messages, ProxyFields } from '../../docs/guide/proxy-form.js';
import { proxyMessages } from '../../docs/guide/proxy-form.js';
import { séance } from './sittings.js';
import { plainSpaces, said } from './words.js';

interface TypedCase {
  readonly cas: string;
  readonly saisi: Partial<ProxyFields>;
  readonly attendu: Messages;
}

// prettier-ignore
const typedCases: ReadonlyArray<TypedCase> = [
  { cas: 'rien encore',                          saisi: {},                                       attendu: { giver: said({ _tag: 'Missing', expected: 'text' }) } },
  { cas: 'le mandant seul',                      saisi: { giver: 'F' },                           attendu: { proxy: 'Pouvoir de NOM F : il manque le nom du mandataire.' } },
  { cas: 'un pouvoir valable',                   saisi: { giver: 'F', holder: 'B' },              attendu: { proxy: 'Pouvoir valable : NOM F à NOM B.' } },
  { cas: 'à qui en porte déjà un',               saisi: { giver: 'F', holder: 'A' },              attendu: { holder: 'Pouvoir refusé : NOM F à NOM A ; le mandataire porte déjà le nombre de pouvoirs admis (1).' } },
  { cas: 'de qui en a déjà donné un',            saisi: { giver: 'E', holder: 'B' },              attendu: { giver: 'Pouvoir refusé : NOM E à NOM B ; le mandant est déjà représenté.' } },
  { cas: 'le même une seconde fois',             saisi: { giver: 'E', holder: 'A' },              attendu: { giver: 'Pouvoir refusé : NOM E à NOM A ; le mandant est déjà représenté.' } },
  { cas: 'de qui est là',                        saisi: { giver: 'C', holder: 'B' },              attendu: { giver: 'Pouvoir refusé : NOM C à NOM B ; le mandant est présent.' } },
  { cas: 'à qui n’est pas là',                   saisi: { giver: 'F', holder: 'G' },              attendu: { holder: 'Pouvoir refusé : NOM F à NOM G ; le mandataire est absent.' } },
  { cas: 'à soi-même',                           saisi: { giver: 'F', holder: 'F' },              attendu: { holder: 'Pouvoir refusé : NOM F à NOM F ; le mandant et le mandataire sont la même personne.' } },
  { cas: 'à un inconnu',                         saisi: { giver: 'F', holder: 'Z' },              attendu: { holder: said({ _tag: 'UnknownMember', member: 'Z', near: null }) } },
  { cas: 'un jour qui se tape',                  saisi: { giver: 'F', holder: 'B', givenOn: '2024-07-0' },  attendu: { givenOn: said({ _tag: 'WrongLength', what: 'civil-day', text: '2024-07-0', found: 9 }) } },
  { cas: 'un jour après la séance',              saisi: { giver: 'F', holder: 'B', givenOn: '2024-07-05' }, attendu: { givenOn: 'Pouvoir refusé : NOM F à NOM B ; le pouvoir est donné après la séance.' } },
  { cas: 'le jour même de la séance',            saisi: { giver: 'F', holder: 'B', givenOn: '2024-07-04' }, attendu: { proxy: 'Pouvoir valable : NOM F à NOM B.' } },
  { cas: 'à partir du troisième point',          saisi: { giver: 'F', holder: 'B', from: '3' },   attendu: { proxy: 'Pouvoir valable : NOM F à NOM B.' } },
  { cas: 'des points à rebours',                 saisi: { giver: 'F', holder: 'B', from: '3', until: '2' }, attendu: { proxy: said({ _tag: 'ItemsReversed', from: '3', until: '2' }) } },
  { cas: 'un point qui n’existe pas',            saisi: { giver: 'F', holder: 'B', from: '4' },   attendu: { from: said({ _tag: 'UnknownItem', item: '4', near: null }) } },
];

describe('Recette : un pouvoir vérifié à mesure qu’il se saisit', () => {
  test.each(typedCases)('$cas', ({ saisi, attendu }) => {
    const messages = proxyMessages(séance({ pouvoirs: [['E', 'A']] }), { giver: '', holder: '', givenOn: '', from: '', until: '', ...saisi });
    expect(Object.fromEntries(Object.entries(messages).map(([field, sentence]) => [field, plainSpaces(sentence)]))).toEqual(attendu);
  });
});
