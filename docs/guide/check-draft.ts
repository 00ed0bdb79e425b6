// Check a sitting before it is convened: the last day for the notices, what would be irregular, what is still to be told.
//   npx tsx docs/guide/check-draft.ts draft.json
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { ConvocationFinding, Standing } from 'deliberant';
import {
  assessConvocation, assessItemConvocation, civilDayCodec, convocationCodec, decode, formatCivilDay, itemConvocationCodec, latestNoticeDay,
  organCodec, wordDefect, wordFinding,
} from 'deliberant';
import * as iots from 'io-ts';

// A draft is less than a sitting. The codecs of its parts are io-ts types, and compose.
const itemCodec = iots.intersection([
  iots.type({ name: iots.string, convocation: itemConvocationCodec }),
  iots.partial({ exercise: iots.number }),
]);

const draftCodec = iots.type({
  organ: organCodec,
  heldOn: civilDayCodec,
  // `sentOn` is the day on which the notices are to leave; a draft may do without.
  convocation: convocationCodec,
  items: iots.array(itemCodec),
});

/** What the clerk reads. `latestDays` holds two days while a fact that decides is missing, none where no rule is known. */
export type DraftCheck =
  | { readonly refused: ReadonlyArray<string> }
  | { readonly latestDays: ReadonlyArray<string>; readonly breaches: ReadonlyArray<string>; readonly missing: ReadonlyArray<string> };

const sentences = (findings: ReadonlyArray<ConvocationFinding>, standing: Standing): ReadonlyArray<string> =>
  findings.filter((finding) => finding.standing === standing).map((finding) => wordFinding(finding, 'fr'));

/** Unknown data in, sentences out: every defect of the draft, or how it stands. */
export const checkDraft = (data: unknown): DraftCheck => {
  const draft = decode(draftCodec)(data);
  if (draft._tag === 'Left') return { refused: draft.left.map((defect) => wordDefect(defect, 'fr')) };
  const { items, ...facts } = draft.right;
  const findings = [
    ...assessConvocation(facts),
    ...items.flatMap(({ name, convocation, exercise }) => assessItemConvocation({ ...facts, item: name, particular: convocation, exercise })),
  ];
  return {
    latestDays: latestNoticeDay(facts.organ, facts.heldOn, facts.convocation).days.map((day) => formatCivilDay(day, 'fr')),
    breaches: sentences(findings, 'breaches'),
    missing: sentences(findings, 'undetermined'),
  };
};

const [, script, file] = process.argv;
if (script !== undefined && file !== undefined && import.meta.url === pathToFileURL(script).href) {
  console.log(checkDraft(JSON.parse(readFileSync(file, 'utf8'))));
}
