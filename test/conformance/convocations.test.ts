import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deputyLimit, legalCouncilSize, vicePresidentLimit } from '../../src/body/index.js';
import type { Convocation, ConvocationFinding } from '../../src/convocation/index.js';
import { assessConvocation } from '../../src/convocation/index.js';
import type { Organe } from '../body/organs.js';
import { organ } from '../body/organs.js';
import { day } from '../calendar/day.js';

const SHARED = '../../../shared/';
const textOf = (path: string): string | undefined => {
  const file = new URL(`${SHARED}${path}`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
const absence = (path: string, text: string | undefined): string => (text === undefined ? ` — relevé ../shared/${path} absent, essai sauté` : '');

const DEADLINES = 'elections/deadlines.jsonl';
const deadlines = textOf(DEADLINES);

interface DeadlineRow {
  readonly id: string;
  readonly kind: string;
  readonly body: string;
  readonly bodyKind?: string;
  readonly sent: string;
  readonly meeting: string;
  readonly clearDays: number;
  readonly required: number;
  readonly regular: boolean;
  readonly latestSending: string;
  readonly note: string;
  readonly ballot: string;
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly ok: boolean;
}

const rows = (deadlines ?? '').split(/\r?\n/).filter((line) => line !== '').map((line) => JSON.parse(line) as DeadlineRow);

/** La population que le relevé met entre parenthèses ; Montpellier n’en donne pas, et dépasse le seuil de loin. */
const populationIn = (body: string): number => Number(/\((\d[\d ]*)\)$/.exec(body)?.[1]?.replaceAll(' ', '') ?? '250000');

const organOf = ({ bodyKind, body }: DeadlineRow): Organe => {
  if (bodyKind === 'epci') return { type: 'communaute-de-communes' };
  if (bodyKind === 'epci-bureau') return { type: 'communaute-de-communes', organe: 'bureau' };
  return bodyKind === 'syndicat mixte' ? { type: 'syndicat-mixte-ferme' } : { type: 'commune', population: populationIn(body) };
};

const convocationIn = ({ sent, body, note }: DeadlineRow): Convocation => ({
  rank: body.includes('installation') ? 'first-after-renewal' : note.includes('second convocation') ? 'second' : 'ordinary', sentOn: day(sent),
});

describe(`Les convocations réelles d’elections/deadlines.jsonl${absence(DEADLINES, deadlines)}`, () => {
  test.skipIf(deadlines === undefined)('les quinze convocations : mêmes jours francs, même délai, même jour limite, même issue', () => {
    const convocations = rows.filter(({ kind }) => kind === 'convocation');
    expect(convocations.length).toBe(15);
    const found = convocations.map((row) => {
      const [finding] = assessConvocation({ organ: organ(organOf(row)), heldOn: day(row.meeting), convocation: convocationIn(row) });
      const { clearDays, required, latestSendingDay } = finding as Extract<ConvocationFinding, { readonly _tag: 'ConvocationInTime' }>;
      return [row.id, clearDays, required, finding?.standing, latestSendingDay];
    });
    // Convoquée le jour même, une séance n’a aucun jour franc ; le relevé écrit -1.
    expect(found).toEqual(convocations.map(({ id, clearDays, required, regular, latestSending }) => [id, Math.max(clearDays, 0), required, regular ? 'conforms' : 'breaches', latestSending]));
  });

  test.skipIf(deadlines === undefined)('les cinq premières séances municipales : même vendredi, même dimanche', () => {
    const sittings = rows.filter(({ kind }) => kind.startsWith('first meeting L2121-7'));
    expect(sittings.length).toBe(5);
    const found = sittings.map((row) => {
      const finding = assessConvocation({ organ: organ({ type: 'commune' }), heldOn: day(row.meeting), convocation: { rank: 'first-after-renewal', renewal: { ballotOn: day(row.ballot) } } })
        .find(({ _tag }) => _tag === 'FirstSittingInTime') as Extract<ConvocationFinding, { readonly _tag: 'FirstSittingInTime' }> | undefined;
      return [row.id, finding?.earliestDay, finding?.latestDay, finding !== undefined];
    });
    expect(found).toEqual(sittings.map(({ id, windowFrom, windowTo, ok }) => [id, windowFrom, windowTo, ok]));
  });

  test.skipIf(deadlines === undefined)('l’installation des EPCI en 2020 (d-f11) n’est pas encodée, et le dit', () => {
    expect(rows.filter(({ kind }) => kind.startsWith('first EPCI meeting')).map(({ id }) => id)).toEqual(['d-f11']);
    const findings = assessConvocation({ organ: organ({ type: 'communaute-de-communes' }), heldOn: day('2020-07-17'), convocation: { rank: 'first-after-renewal', renewal: { mayorsElectedOn: day('2020-07-05') } } });
    expect(findings.map(({ _tag }) => _tag)).toContain('FirstSittingUndetermined');
  });
});

const EXAMPLES = 'law/examples.json';
const examples = textOf(EXAMPLES);

interface Example {
  readonly id: string;
  readonly input: Readonly<Record<string, string | number | boolean>>;
  readonly expected: Readonly<Record<string, string | number | boolean>>;
}

describe(`Les exemples de law/examples.json sur la convocation et les effectifs${absence(EXAMPLES, examples)}`, () => {
  const all = JSON.parse(examples ?? '[]') as ReadonlyArray<Example>;
  const of = (id: string): Example => all.find((example) => example.id === id)!;

  test.skipIf(examples === undefined)('ceux de la convocation', () => {
    const ids = all.map(({ id }) => id).filter((id) => id.startsWith('conv-'));
    expect(ids).toEqual(['conv-01', 'conv-03', 'conv-05', 'conv-07', 'conv-09', 'conv-11', 'conv-13']);
    const grande = organ({ type: 'commune', population: 9757 });
    const delay = (heldOn: string, convocation: Convocation, convened = grande) =>
      assessConvocation({ organ: convened, heldOn: day(heldOn), convocation })[0] as Extract<ConvocationFinding, { readonly _tag: 'ConvocationInTime' }>;
    // conv-01 est de 1989 : ses jours sont transposés en 2023, où le code répond.
    const transposed = delay('2023-12-26', { rank: 'ordinary', sentOn: day('2023-12-21') }, organ({ type: 'commune', population: 3499 }));
    expect([transposed.clearDays, transposed.standing]).toEqual([of('conv-01').expected['clearDays'], 'conforms']);
    const received = delay('2005-11-25', { rank: 'ordinary', sentOn: day('2005-11-18'), sending: { validity: 'irregular', receivedOn: day('2005-11-21') } });
    expect([received.clearDays, received.standing]).toEqual([of('conv-03').expected['clearDays'], 'breaches']);
    const june = delay('2026-06-14', { rank: 'ordinary', sentOn: day('2026-06-10') });
    expect([june.clearDays, june.required, june.standing]).toEqual([of('conv-05').expected['clearDays'], of('conv-05').input['required'], 'breaches']);
    expect(delay('2020-07-17', { rank: 'first-after-renewal', sentOn: day('2020-07-11') }, organ({ type: 'communaute-de-communes' })).required).toBe(of('conv-07').expected['requiredClearDays']);
    expect(delay('2024-07-04', { rank: 'ordinary', sentOn: day('2024-07-02'), urgency: {} }).standing).toBe(of('conv-09').expected['regular'] === true ? 'conforms' : 'breaches');
    expect(delay('2024-07-08', { rank: 'second', sentOn: day('2024-07-05'), quorumFailedOn: day('2024-07-04') }).standing).toBe(of('conv-11').expected['quorumWaived'] === false ? 'breaches' : 'conforms');
    const asked = assessConvocation({ organ: organ({ type: 'commune', population: Number(of('conv-13').input['population']) }), heldOn: day(String(of('conv-13').input['date'])), inOffice: 19, convocation: { rank: 'ordinary', request: { by: 'members', members: 7 } } });
    expect(asked.some(({ _tag }) => _tag === 'RequestNotBinding')).toBe(of('conv-13').expected['mustConvene'] === false);
  });

  test.skipIf(examples === undefined)('ceux des effectifs', () => {
    const on = day('2026-04-01');
    expect(legalCouncilSize(Number(of('mem-02').input['population']), on).members).toBe(of('mem-02').expected['members']);
    expect(legalCouncilSize(Number(of('mem-04').input['population']), on).completeFrom).toBe(of('mem-04').expected['completeFrom']);
    expect(deputyLimit(Number(of('mem-06').input['legalStrength']), on).limit).toBe(of('mem-06').expected['maxDeputies']);
    for (const id of ['mem-08', 'mem-10']) {
      expect(vicePresidentLimit({ kind: 'communaute-de-communes', council: Number(of(id).input['council']), on }).limit).toBe(of(id).expected['max']);
    }
  });
});
