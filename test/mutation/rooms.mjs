/**
 * The rooms whose sources are mutated, and the tests that judge them: those of the room, and those named here.
 * `wording` is left out: its sentences are text, read and held one by one by their own tests.
 */
const PROVISIONS = 'legal/signed.test.ts';

export const ROOMS = {
  legal: ['codec/codec.test.ts'],
  calendar: [],
  money: [],
  body: [PROVISIONS],
  convocation: [PROVISIONS],
  attendance: [PROVISIONS],
  proxy: [PROVISIONS],
  quorum: [PROVISIONS],
  vote: [PROVISIONS],
  funding: [PROVISIONS],
  act: [PROVISIONS],
  transmission: [PROVISIONS],
  sitting: ['codec/codec.test.ts', 'convocation/in-a-sitting.test.ts', 'vote/majority/in-a-sitting.test.ts', 'wording/wording.test.ts', 'opendata/deliberation-row.test.ts'],
  opendata: [],
  codec: [],
  figures: [],
};
