import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { challengeEnd, prefectReferralEnd, withdrawalLimit } from '../../src/act/index.js';
import { actFacts } from '../act/acts.js';
import { day } from '../calendar/day.js';

const file = new URL('../../../shared/elections/deadlines.jsonl', import.meta.url);
const isThere = existsSync(file);
const absence = isThere ? '' : ' — relevé ../shared/elections/deadlines.jsonl absent, essai sauté';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly event: string;
  readonly statedLastDay: string | null;
  readonly computedLastDay: string;
  readonly check: string;
}

const rows: ReadonlyArray<Row> = isThere ? readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row) : [];
const ofKind = (start: string): ReadonlyArray<Row> => rows.filter(({ kind }) => kind.startsWith(start));

const challengeOf = ({ event }: Row): string => {
  const found = challengeEnd(actFacts({ type: 'commune' }, { décidé: event, publié: event }));
  return found._tag === 'ChallengeOpen' ? found.period.lastDay : found._tag;
};
const referralOf = ({ event }: Row): string => {
  const found = prefectReferralEnd(actFacts({ type: 'commune' }, { décidé: event, reçu: event }));
  return found._tag === 'ReferralOpen' ? found.period.lastDay : found._tag;
};

describe('Les délais de recours et de déféré relevés', () => {
  test.skipIf(!isThere)(`les recours et les déférés s’y trouvent${absence}`, () => {
    expect([ofKind('recours').length, ofKind('déféré').length]).toEqual([4, 5]);
  });

  test.skipIf(!isThere)(`chaque recours finit au jour calculé${absence}`, () => {
    expect(ofKind('recours').map((row) => [row.id, challengeOf(row)])).toEqual(ofKind('recours').map(({ id, computedLastDay }) => [id, computedLastDay]));
  });

  test.skipIf(!isThere)(`chaque déféré finit au jour calculé${absence}`, () => {
    expect(ofKind('déféré').map((row) => [row.id, referralOf(row)])).toEqual(ofKind('déféré').map(({ id, computedLastDay }) => [id, computedLastDay]));
  });

  test.skipIf(!isThere)(`le jour que donne la source n’est contredit que là où le relevé le dit${absence}`, () => {
    const contradicted = [...ofKind('recours').map((row) => [row, challengeOf(row)] as const), ...ofKind('déféré').map((row) => [row, referralOf(row)] as const)]
      .filter(([{ statedLastDay }, found]) => statedLastDay !== null && statedLastDay !== found)
      .map(([{ id }]) => id);
    expect(contradicted).toEqual(rows.filter(({ kind, check }) => (kind.startsWith('recours') || kind.startsWith('déféré')) && check === 'fails').map(({ id }) => id));
  });
});

describe('Les exemples de droit sur ce qui suit le vote', () => {
  const examples = new URL('../../../shared/law/examples.json', import.meta.url);
  const areThere = existsSync(examples);
  const without = areThere ? '' : ' — exemples ../shared/law/examples.json absents, essai sauté';

  interface Example {
    readonly id: string;
    readonly rule: string;
    readonly input: Readonly<Record<string, string>>;
    readonly expected: { readonly lastDay?: string; readonly allowed?: boolean };
  }

  const all = areThere ? (JSON.parse(readFileSync(examples, 'utf8')) as ReadonlyArray<Example>) : [];

  test.skipIf(!areThere)(`chaque recours, chaque retrait donne la réponse attendue${without}`, () => {
    const answers = all.flatMap(({ id, rule, input: { event = '', decision = '', withdrawal = '' }, expected }) => {
      if (rule === 'recours') {
        const found = challengeEnd(actFacts({ type: 'commune' }, { décidé: event, publié: event }));
        return [[id, found._tag === 'ChallengeOpen' ? found.period.lastDay : found._tag, expected.lastDay]];
      }
      return rule === 'retrait'
        ? [[id, withdrawalLimit({ decidedOn: day(decision), undoing: 'withdrawal', legality: 'illegal', on: day(withdrawal) })._tag === 'WithdrawnInTime', expected.allowed]]
        : [];
    });
    expect(answers.length).toBeGreaterThanOrEqual(3);
    expect(answers.filter(([, found, wanted]) => found !== wanted)).toEqual([]);
  });
});
