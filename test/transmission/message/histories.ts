import type { ExchangeStep, MessageKind } from '../../../src/transmission/index.js';
import { day } from '../values.js';
import type { Étape } from './message.cases.js';

/** Une étape d’une table, comme la bibliothèque la prend. */
export const step = ([kind, on, sender]: Étape): ExchangeStep => ({
  kind, ...(on === undefined ? {} : { on: day(on) }), ...(sender === undefined ? {} : { sender }),
});

/** La règle refaite par de simples comptes : combien de messages de ces sortes sont déjà venus, à leur place. */
export const naivelyPossible = (kind: MessageKind, before: ReadonlyArray<MessageKind>): boolean => {
  const count = (...kinds: ReadonlyArray<MessageKind>): number => before.filter((one) => kinds.includes(one)).length;
  switch (kind) {
    case '1-1': return count('1-2') === 0 && count('1-1') === count('1-3');
    case '1-2': case '1-3': return count('1-1') > count('1-2', '1-3');
    case '2-1': case '3-1': case '4-1': case '5-1': return count('1-2') > 0 && count('6-2') === 0;
    case '2-2': return count('2-1') > 0;
    case '3-2': return count('3-1') > count('3-2');
    case '3-3': case '3-4': return count('3-1') > 0;
    case '3-5': return count('3-3', '3-4') > count('3-5');
    case '4-2': return count('4-1') > count('4-2');
    case '4-3': case '4-4': return count('4-1') > 0;
    case '4-5': return count('4-3', '4-4') > count('4-5');
    case '6-1': return count('1-2') > 0 && count('6-1') === 0;
    case '6-2': return count('6-1') > count('6-2');
    case '7-1': return count('7-1') === count('7-2', '7-3');
    case '7-2': case '7-3': return count('7-1') > count('7-2', '7-3');
  }
};
