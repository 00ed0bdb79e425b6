import type { MemberId } from '../attendance/index.js';
import type { InterpretationId, Standing } from '../legal/index.js';
import type { AnyFinding, DeliberationReport, SittingReport } from '../sitting/index.js';
import { breachesOf, findingsOf, undeterminedOf } from '../sitting/index.js';
import { formatCivilDay } from '../calendar/index.js';
import type { Lexicon, Locale, NameOf, ReportSection } from './lexicon.js';
import { displayName } from './lexicon.js';
import { lexiconOf, wordFinding, wordSources } from './sentences.js';

const MARKS: Readonly<Record<Standing, string>> = { conforms: '✓', breaches: '✗', undetermined: '?', 'needs-decision': '→' };

/** `003-two-proxies-one-holder` → `003`. */
const numberOf = (note: InterpretationId): string => note.slice(0, 3);

type Section = readonly [ReportSection, ReadonlyArray<AnyFinding>];

const wordLine = (finding: AnyFinding, { locale, report }: Lexicon, nameOf: NameOf): ReadonlyArray<string> => {
  const notes = finding.notes.length === 0 ? '' : ` — ${report.note} ${finding.notes.map(numberOf).join(', ')}`;
  return [
    `  ${MARKS[finding.standing]} ${wordFinding(finding, locale, nameOf)}`,
    `      ${report.basis}${wordSources(finding.basis, locale)}${notes}`,
  ];
};

const wordSections = (sections: ReadonlyArray<Section>, lexicon: Lexicon, nameOf: NameOf): ReadonlyArray<string> =>
  sections
    .filter(([, findings]) => findings.length > 0)
    .flatMap(([section, findings]) => [
      '',
      lexicon.report.sections[section],
      ...findings.flatMap((finding) => wordLine(finding, lexicon, nameOf)),
    ]);

/** Whether two findings say the same, by value: a report may come back from JSON. */
const same = (a: AnyFinding | undefined, b: AnyFinding | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

const wordDeliberation = (
  deliberation: DeliberationReport,
  before: Pick<DeliberationReport, 'roll' | 'voices' | 'quorum'>,
  lexicon: Lexicon,
  nameOf: NameOf,
): ReadonlyArray<string> => {
  const { number, item, subject, roll, proxies, voices, quorum, vote, funding, transmission, entryIntoForce } = deliberation;
  const [count, ...others] = roll;
  const unchanged = proxies.length === 0 && same(count, before.roll[0]) && same(voices, before.voices) && same(quorum, before.quorum);
  const title = lexicon.report.deliberation(number ?? item, subject);
  return [
    '',
    title,
    '-'.repeat(title.length),
    ...(unchanged ? ['', lexicon.report.sameAsBefore] : []),
    ...wordSections(
      [
        ['roll', unchanged ? others : roll],
        ['proxies', unchanged ? [] : [...proxies, voices]],
        ['quorum', unchanged ? [] : [quorum]],
        ['vote', vote],
        ['funding', funding],
        ['transmission', transmission],
        ['entry-into-force', entryIntoForce],
      ],
      lexicon,
      nameOf,
    ),
  ];
};

/**
 * Words a whole report, section by section, each line with the articles it rests on and how far they were checked.
 *
 * Shape:   SittingReport, locale → text of several lines
 * Units:   none.
 * Rounds:  nothing.
 * Findings: every finding of the report; what does not change between two deliberations is not repeated.
 * Errors:  none.
 *
 * @example wordReport(assessSitting(sitting), 'fr')
 * @since 0.1.0
 */
export const wordReport = (report: SittingReport, locale: Locale): string => {
  const lexicon = lexiconOf(locale);
  const names = new Map<MemberId, string>(report.members.map((member) => [member.id, displayName(member)]));
  const nameOf: NameOf = (member) => names.get(member) ?? member;
  const { organ, heldOn } = report;
  const title = lexicon.report.title(organ.body.name, organ.kind === 'council' ? lexicon.councils[organ.body.kind] : lexicon.organs[organ.kind], formatCivilDay(heldOn, locale));
  const decisions = findingsOf(report).filter(({ finding }) => finding.standing === 'needs-decision').length;
  return [
    title,
    '='.repeat(title.length),
    '',
    lexicon.report.summary(breachesOf(report).length, undeterminedOf(report).length, decisions),
    ...wordSections(
      [
        ['convocation', report.convocation],
        ['formalities', report.formalities],
        ['roll', report.roll],
        ['proxies', [...report.proxies, report.voices]],
        ['quorum', [report.quorum]],
      ],
      lexicon,
      nameOf,
    ),
    ...report.deliberations.flatMap((deliberation, place) =>
      wordDeliberation(deliberation, place === 0 ? report : (report.deliberations[place - 1] as DeliberationReport), lexicon, nameOf),
    ),
    '',
    ...lexicon.report.legend,
    '',
  ].join('\n');
};
