/// <reference lib="dom" />
// Embed in a browser form: the counts of a ballot are typed, the outcome is worded at each key. No framework, no build beyond a bundler.
import type { Organ, CivilDay, VoteFinding } from 'deliberant';
import { assessVote, decode, voteCodec, wordFinding, wordProblem } from 'deliberant';

/** The form, as plain HTML: each input may have its sentence beside it, `data-for` its name; the casting vote shows only at a tie. */
export const BALLOT_FORM = `
<form>
  <label>Pour <input name="for" inputmode="numeric"></label> <small data-for="for"></small>
  <label>Contre <input name="against" inputmode="numeric"></label> <small data-for="against"></small>
  <label>Abstentions <input name="abstentions" inputmode="numeric"></label> <small data-for="abstentions"></small>
  <label>Blancs <input name="blank" inputmode="numeric"></label> <small data-for="blank"></small>
  <label>Scrutin <select name="ballot"><option value="ordinary" selected>ordinaire</option><option value="public">public</option><option value="secret">secret</option></select></label>
  <label data-when="tie" hidden>Vote du président <select name="chairVote"><option value="" selected></option><option value="for">pour</option><option value="against">contre</option></select></label>
  <output></output>
</form>`;

/** What does not change while the counts are typed; `mostVoices` is what the roll and the proxies allow. */
export interface BallotContext {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly mostVoices?: number;
}

/** What the form shows: a sentence for each field that needs one, the outcome, whether the casting vote is asked for. */
export interface BallotMessages {
  readonly fields: Readonly<Record<string, string>>;
  readonly outcome: string;
  readonly tie: 'yes' | 'no';
}

export type Typed = Readonly<Record<string, string>>;

const isTie = ({ _tag, ...facts }: VoteFinding): boolean => _tag === 'TieNeedsCastingVote' || ('castingVote' in facts && facts.castingVote === 'used');

/** A field left empty is left out; what is not digits goes through as it is, and is told. */
const countIn = (text: string | undefined): unknown => (text === undefined || text === '' ? undefined : /^\d{1,15}$/.test(text) ? Number(text) : text);

/** From texts to sentences: pure, so that it is tested without a browser. */
export const ballotMessages = (typed: Typed, context: BallotContext): BallotMessages => {
  const tally = Object.fromEntries(['for', 'against', 'abstentions', 'blank'].map((name) => [name, countIn(typed[name])]));
  const vote = decode(voteCodec)({ ballot: typed['ballot'], tally, chairVote: typed['chairVote'] === '' ? undefined : typed['chairVote'] });
  if (vote._tag === 'Left') {
    return { fields: Object.fromEntries(vote.left.map(({ path, problem }) => [String(path.at(-1)), wordProblem(problem, 'fr')])), outcome: '', tie: 'no' };
  }
  const findings = assessVote({ ...context, vote: vote.right });
  return { fields: {}, outcome: findings.map((finding) => wordFinding(finding, 'fr')).join(' '), tie: findings.some(isTie) ? 'yes' : 'no' };
};

/** Wires a form: call once, when the page is ready. */
export const wireBallotForm = (form: HTMLFormElement, context: BallotContext): void => {
  const controls = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  const show = (): void => {
    const { fields, outcome, tie } = ballotMessages(Object.fromEntries(controls.map(({ name, value }) => [name, value])), context);
    for (const control of controls) control.setAttribute('aria-invalid', String(control.name in fields));
    for (const place of form.querySelectorAll<HTMLElement>('[data-for]')) place.textContent = fields[place.getAttribute('data-for') ?? ''] ?? '';
    form.querySelector('[data-when="tie"]')?.toggleAttribute('hidden', tie === 'no');
    const output = form.querySelector('output');
    if (output !== null) output.textContent = outcome;
  };
  form.addEventListener('input', show);
  show();
};
