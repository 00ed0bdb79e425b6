// (g) A million ballots counted, against a bare loop over a typed array; a majority of five hundred communes.
import { assessCommunesMajority, assessVote, tallyOf } from 'deliberant/vote';
import { duration, integersFrom, median, race, ratioOf, table, times, verdict } from './harness.mjs';

const BALLOTS = ['for', 'against', 'abstention', 'not-taking-part', 'refusal', 'blank', 'spoiled'];
const COUNT = 1_000_000;
const MOST = 8;

const organ = { kind: 'council', body: { kind: 'commune', name: 'Figeac', territory: 'mainland-france' } };

/** The bare loop: codes of one byte, counted in one array. */
const bare = (codes) => {
  const counts = new Uint32Array(BALLOTS.length);
  for (let place = 0; place < codes.length; place++) counts[codes[place]]++;
  return counts;
};

const check = (codes, ballots) => {
  const [inFavour, against, abstentions, notTakingPart, refusals, blank, spoiled] = bare(codes);
  const tally = tallyOf(ballots);
  const expected = { for: inFavour, against, abstentions, refusals, notTakingPart, blank, spoiled };
  if (JSON.stringify(tally) !== JSON.stringify(expected)) throw new Error(`they disagree: ${JSON.stringify(tally)}`);
};

const communesOf = (size, below) =>
  Array.from({ length: size }, (_, place) => ({
    commune: `commune ${place}`,
    population: 100 + below(5_000),
    position: ['for', 'for', 'for', 'against', 'silent', 'pending'][below(6)],
  }));

export const run = (settings) => {
  const below = integersFrom(2_121);
  const codes = Uint8Array.from({ length: COUNT }, () => below(BALLOTS.length));
  const ballots = Array.from(codes, (code) => BALLOTS[code]);
  check(codes, ballots);
  const nanos = race(
    {
      bare: () => bare(codes)[0],
      tally: () => tallyOf(ballots).for,
      vote: () => assessVote({ organ, heldOn: '2024-07-04', vote: { ballot: 'ordinary', tally: tallyOf(ballots) } }).length,
    },
    settings,
  );
  const row = (name, of) => {
    const ratio = ratioOf(nanos[of], nanos.bare);
    return [name, duration(median(nanos[of])), times(ratio), `≤ ${MOST}`, verdict(`${name}, a million ballots`, ratio.median <= MOST)];
  };
  table('(g) A million ballots', ['case', 'time', 'time, times the bare loop', 'bound', ''], [
    ['bare loop over a typed array', duration(median(nanos.bare)), '', '', ''],
    row('tallyOf', 'tally'),
    row('tallyOf and assessVote', 'vote'),
  ]);

  const lists = Array.from({ length: 16 }, () => communesOf(500, below));
  const communes = race({ assess: (turn) => assessCommunesMajority({ decision: 'statutes', on: '2024-07-04', communes: lists[turn % 16] })._tag.length }, settings);
  const taken = median(communes.assess);
  table('(g) A majority of communes', ['case', 'time', 'bound', ''], [
    ['500 communes', duration(taken), '≤ 0.2 ms', verdict('majority of 500 communes', taken <= 200_000)],
  ]);
};
