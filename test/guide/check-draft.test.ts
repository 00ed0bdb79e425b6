import { describe, expect, test } from 'vitest';
import type { DraftCheck } from '../../docs/guide/check-draft.js';
import { checkDraft } from '../../docs/guide/check-draft.js';
import { plainSpaces, told } from './words.js';

const FIGEAC = { kind: 'commune', name: 'Figeac', territory: 'mainland-france', population: 9757 };
const draft = (changed: object = {}): object => ({ organ: { kind: 'council', body: FIGEAC }, heldOn: '2024-04-10', convocation: { rank: 'ordinary' }, items: [], ...changed });

const checked = (data: unknown): DraftCheck => JSON.parse(plainSpaces(JSON.stringify(checkDraft(data)))) as DraftCheck;

describe('Recette : vérifier une séance avant de la convoquer', () => {
  test('sans jour d’envoi : le dernier jour, et ce qui manque', () => {
    expect(checked(draft())).toEqual({
      latestDays: ['4 avril 2024'],
      breaches: [],
      missing: [
        'Délai de convocation indéterminé : il manque le jour d’envoi de la convocation (5 jours francs requis ; dernier jour d’envoi : 4 avril 2024).',
        'Note explicative de synthèse : il manque la mention de son envoi avec la convocation.',
      ],
    });
  });

  test('un envoi le dernier jour, avec sa note : rien à redire', () => {
    expect(checked(draft({ convocation: { rank: 'ordinary', sentOn: '2024-04-04', explanatoryNote: 'sent' } }))).toEqual({ latestDays: ['4 avril 2024'], breaches: [], missing: [] });
  });

  test('un envoi le lendemain, sans note, pour voter le budget : les irrégularités, et ce qui manque au budget', () => {
    const items = [{ name: 'Budget primitif', convocation: { subject: 'primitive-budget' }, exercise: 2024 }];
    expect(checked(draft({ convocation: { rank: 'ordinary', sentOn: '2024-04-05', explanatoryNote: 'not-sent' }, items }))).toEqual({
      latestDays: ['4 avril 2024'],
      breaches: [
        'Convocation tardive, envoyée le 5 avril 2024 pour le 10 avril 2024 : 4 jours francs, 5 requis. Il manque 1 jour ; le dernier jour d’envoi était le 4 avril 2024.',
        'Aucune note explicative de synthèse n’accompagnait la convocation ; elle était due.',
      ],
      missing: ['Délai d’envoi du projet de budget indéterminé : il manque le jour d’envoi du projet de budget (12 jours requis ; dernier jour d’envoi : 29 mars 2024).'],
    });
  });

  test('une population inconnue : deux derniers jours possibles', () => {
    const unknown = { kind: 'commune', name: 'Figeac', territory: 'mainland-france' };
    expect(checked(draft({ organ: { kind: 'council', body: unknown }, convocation: { rank: 'ordinary', sentOn: '2024-04-04', explanatoryNote: 'sent' } }))).toEqual({
      latestDays: ['6 avril 2024', '4 avril 2024'], breaches: [], missing: [],
    });
  });

  test('un projet qui ne se lit pas : chaque défaut, à sa place', () => {
    expect(checked(draft({ organ: { kind: 'bureau', body: FIGEAC }, heldOn: '2024-04-31', items: [{ name: 1, convocation: {} }] }))).toEqual({
      refused: [
        told(['organ', 'kind'], { _tag: 'OrganUnknownToBody', organ: 'bureau', body: 'commune', organs: ['council', 'tender-commission'] }),
        told(['heldOn'], { _tag: 'UnknownComponent', what: 'civil-day', text: '2024-04-31', part: 'day' }),
        told(['items', 0, 'name'], { _tag: 'WrongType', expected: 'text', found: 'number', value: '1' }),
      ],
    });
  });
});
