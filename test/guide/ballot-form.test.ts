import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Typed } from '../../docs/guide/ballot-form.js';
import { BALLOT_FORM, ballotMessages, wireBallotForm } from '../../docs/guide/ballot-form.js';
import { organ } from '../body/organs.js';
import { day } from '../calendar/day.js';
import { plainSpaces, said } from './words.js';

const CONTEXT = { organ: organ({ type: 'commune' }), heldOn: day('2024-07-04'), mostVoices: 27 };

const TIE = 'Partage égal (13 pour, 13 contre, 26 suffrages exprimés) : la voix du président est prépondérante, et son vote n’est pas connu.';

const shown = (typed: Typed): object => JSON.parse(plainSpaces(JSON.stringify(ballotMessages({ ballot: 'ordinary', chairVote: '', ...typed }, CONTEXT)))) as object;

describe('Recette : les voix se tapent, le résultat se lit', () => {
  test('rien encore : les deux champs qu’il faut remplir', () => {
    expect(shown({})).toEqual({ fields: { for: said({ _tag: 'Missing', expected: 'count' }), against: said({ _tag: 'Missing', expected: 'count' }) }, outcome: '', tie: 'no' });
  });

  test('un texte où l’on attend un nombre : dit à côté du champ', () => {
    expect(shown({ for: '12', against: '5,5' })).toEqual({ fields: { against: said({ _tag: 'WrongType', expected: 'count', found: 'text', value: '5,5' }) }, outcome: '', tie: 'no' });
  });

  test.each([
    [{ for: '14', against: '13' }, 'Adopté : 14 pour, 13 contre, 27 suffrages exprimés.', 'no'],
    [{ for: '13', against: '13' }, TIE, 'yes'],
    [{ for: '13', against: '13', chairVote: 'for' }, 'Adopté : 13 pour, 13 contre, 26 suffrages exprimés ; la voix du président l’emporte.', 'yes'],
    [{ for: '13', against: '13', ballot: 'secret' }, 'Rejeté : 13 pour, 13 contre, 26 suffrages exprimés ; partage sans voix prépondérante.', 'no'],
    [{ for: '20', against: '5', abstentions: '3' }, 'Adopté : 20 pour, 5 contre, 3 abstentions, 25 suffrages exprimés. 28 votes pour 27 voix : 1 de trop.', 'no'],
    [{ for: '27', against: '0' }, 'Adopté : 27 pour, 0 contre, 27 suffrages exprimés ; unanimité.', 'no'],
  ] as ReadonlyArray<readonly [Typed, string, string]>)('%j', (typed, outcome, tie) => {
    expect(shown(typed)).toEqual({ fields: {}, outcome, tie });
  });

  test('dans une page : à chaque saisie, la phrase, les champs en défaut, et la voix du président si elle est demandée', () => {
    const { document, Event } = parseHTML(`<!doctype html><html><body>${BALLOT_FORM}</body></html>`);
    const form = document.querySelector('form')!;
    const told = (name: string): boolean => form.querySelector(`[name="${name}"]`)!.dispatchEvent(new Event('input', { bubbles: true }));
    const type = (name: string, value: string): void => {
      form.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = value;
      told(name);
    };
    const choose = (name: string, value: string): void => {
      for (const option of form.querySelectorAll(`[name="${name}"] option`)) option.toggleAttribute('selected', option.getAttribute('value') === value);
      told(name);
    };
    const state = (): object => ({
      outcome: plainSpaces(form.querySelector('output')!.textContent),
      invalid: [...form.querySelectorAll('[aria-invalid="true"]')].map((field) => field.getAttribute('name')),
      against: plainSpaces(form.querySelector('[data-for="against"]')!.textContent),
      casting: form.querySelector('[data-when="tie"]')!.hasAttribute('hidden') ? 'cachée' : 'demandée',
    });
    wireBallotForm(form, CONTEXT);
    expect(state()).toEqual({ outcome: '', invalid: ['for', 'against'], against: said({ _tag: 'Missing', expected: 'count' }), casting: 'cachée' });
    type('for', '13');
    type('against', '13');
    expect(state()).toEqual({ outcome: TIE, invalid: [], against: '', casting: 'demandée' });
    choose('chairVote', 'against');
    expect(state()).toEqual({ outcome: 'Rejeté : 13 pour, 13 contre, 26 suffrages exprimés ; la voix du président l’emporte.', invalid: [], against: '', casting: 'demandée' });
  });
});
