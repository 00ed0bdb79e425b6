// (d) A whole sitting decoded and assessed, against JSON.parse of its text; and how the time grows with the deliberations.
import { decode, sittingCodec } from 'deliberant/codec';
import { assessSitting, breachesOf } from 'deliberant/sitting';
import { duration, integersFrom, median, race, ratioOf, rightOf, table, times, verdict } from './harness.mjs';

const MEMBERS = 67;
const PRESENT = 40;
const REPRESENTED = 6;

/**
 * The text of a regular sitting: 67 members, 40 present, 6 represented, every vote by name. At every tenth item one member
 * withdraws, and returns for the next; the names are made up.
 */
export const sittingText = (deliberations) => {
  const below = integersFrom(2024);
  const members = Array.from({ length: MEMBERS }, (_, place) => ({ id: `m${place + 1}`, surname: `Élu ${place + 1}`, givenName: `Prénom ${place + 1}` }));
  const ids = members.map(({ id }) => id);
  const items = Array.from({ length: deliberations }, (_, place) => `item-${place + 1}`);
  // Those who hold a proxy stay: they are the first of the list.
  const withdrawn = (place) => (place % 10 === 5 ? ids[2 * REPRESENTED + (place % (PRESENT - 2 * REPRESENTED))] : undefined);
  const movements = items.flatMap((item, place) => {
    const member = withdrawn(place);
    if (member === undefined) return [];
    const next = items[place + 1];
    return [{ kind: 'withdraws', member, before: item }, ...(next === undefined ? [] : [{ kind: 'returns', member, before: next }])];
  });
  const choiceOf = (member, place) => {
    if (member === withdrawn(place)) return 'not-taking-part';
    const draw = below(20);
    return draw === 0 ? 'against' : draw === 1 ? 'abstention' : 'for';
  };
  return JSON.stringify({
    organ: { body: { kind: 'metropole', name: 'Une métropole', territory: 'mainland-france', population: 400_000 }, kind: 'bureau' },
    siren: '244200770',
    heldOn: '2024-07-04',
    convocation: { rank: 'ordinary', sentOn: '2024-06-27', explanatoryNote: 'sent' },
    agenda: items,
    roll: { inOffice: MEMBERS, members, presentAtOpening: ids.slice(0, PRESENT), movements },
    proxies: Array.from({ length: REPRESENTED }, (_, place) => ({ giver: ids[PRESENT + place], holder: ids[place * 2] })),
    chair: { member: ids[0], office: 'mayor-or-president' },
    secretaries: [ids[1]],
    printed: { inOffice: MEMBERS, present: PRESENT, represented: REPRESENTED, absent: MEMBERS - PRESENT - REPRESENTED },
    deliberations: items.map((item, place) => {
      const number = `D2024${String(place + 1).padStart(7, '0')}`;
      return {
        item,
        number,
        subject: `Délibération ${place + 1}`,
        vote: { ballot: 'public', byName: ids.slice(0, PRESENT + REPRESENTED).map((member) => ({ member, choice: choiceOf(member, place) })) },
        transmission: { receivedOn: '2024-07-12', identifier: `99_DE-042-244200770-20240704-${number}` },
        publishedOn: '2024-07-12',
      };
    }),
  });
};

const decoded = (json) => {
  const sitting = decode(sittingCodec)(json);
  if (sitting._tag === 'Left') throw new Error(`defects: ${JSON.stringify(sitting.left.slice(0, 3))}`);
  return sitting.right;
};

/** The sitting must be regular, and every deliberation reported: a rule that gives up early would be fast for nothing. */
const check = (json) => {
  const report = assessSitting(decoded(json));
  const breaches = breachesOf(report);
  if (breaches.length > 0) throw new Error(`breaches in a regular sitting: ${JSON.stringify(breaches.slice(0, 2))}`);
  if (report.deliberations.length !== json.deliberations.length) throw new Error('a deliberation is not reported');
};

const MOST_GROWTH = 1.5;

export const run = (settings) => {
  const text = sittingText(100);
  const json = JSON.parse(text);
  check(json);
  const sitting = rightOf(decode(sittingCodec)(json));
  const nanos = race(
    {
      both: () => assessSitting(decoded(json)).deliberations.length,
      decode: () => decoded(json).deliberations.length,
      assess: () => assessSitting(sitting).deliberations.length,
      parse: () => JSON.parse(text).deliberations.length,
    },
    settings,
  );
  const taken = ratioOf(nanos.both, nanos.parse);
  const row = (name, of, bound, met) => [name, duration(median(nanos[of])), of === 'parse' ? '' : times(ratioOf(nanos[of], nanos.parse)), bound, met];
  table(`(d) A sitting of 67 members, 100 deliberations, 46 named votes each (${text.length} characters)`, ['case', 'time', 'time, times JSON.parse', 'bound', ''], [
    row('decode and assess', 'both', '≤ 1', verdict('sitting', taken.median <= 1)),
    row('decode alone', 'decode', '', ''),
    row('assess alone', 'assess', '', ''),
    row('JSON.parse of the text', 'parse', '', ''),
  ]);

  const sizes = [10, 100, 1000];
  const jsons = sizes.map((size) => JSON.parse(sittingText(size)));
  jsons.forEach(check);
  const growth = race(Object.fromEntries(sizes.map((size, place) => [size, () => assessSitting(decoded(jsons[place])).deliberations.length])), settings);
  const perDeliberation = (size) => growth[size].map((time) => time / size);
  const rows = sizes.map((size, place) => {
    const before = sizes[place - 1];
    const ratio = before === undefined ? undefined : ratioOf(perDeliberation(size), perDeliberation(before));
    return [
      String(size),
      duration(median(growth[size])),
      duration(median(perDeliberation(size))),
      ratio === undefined ? '' : times(ratio),
      ratio === undefined ? '' : `≤ ${MOST_GROWTH}`,
      ratio === undefined ? '' : verdict(`growth to ${size} deliberations`, ratio.median <= MOST_GROWTH),
    ];
  });
  table('(d) Growth of decode and assess', ['deliberations', 'time', 'for each', 'for each, times the line above', 'bound', ''], rows);
};
