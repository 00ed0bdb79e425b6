import type { MemberId } from '../attendance/index.js';
import type { InterpretationId, Standing } from '../legal/index.js';
import { INTERPRETATIONS } from '../legal/index.js';
import type { AnyFinding, DeliberationReport, ReportedMoment, SittingReport } from '../sitting/index.js';
import { breachesOf, findingsOf, unchangedSince, undeterminedOf } from '../sitting/index.js';
import { formatCivilDay } from '../calendar/index.js';
import type { Lexicon, Locale, NameOf, ReportSection } from './lexicon.js';
import { displayName } from './lexicon.js';
import { lexiconOf, wordFinding, wordSources } from './sentences.js';
import { typeset } from './typography.js';
import { withField } from './untyped-caller.js';

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

const wordDeliberation = (
  deliberation: DeliberationReport,
  before: ReportedMoment,
  lexicon: Lexicon,
  nameOf: NameOf,
): ReadonlyArray<string> => {
  const { number, item, subject, convocation, formalities, roll, proxies, voices, quorum, vote, funding, transmission, entryIntoForce } = deliberation;
  const unchanged = unchangedSince(before, deliberation);
  // A breach is said again for every deliberation it strikes; what is regular, or open, is not.
  const shown = (findings: ReadonlyArray<AnyFinding>): ReadonlyArray<AnyFinding> =>
    findings.filter((finding) => finding.standing === 'breaches' || !unchanged.includes(finding));
  const moved = [...proxies, ...shown([...roll.slice(0, 1), voices, quorum])].length > 0;
  const title = lexicon.report.deliberation(number ?? item, subject);
  return [
    '',
    title,
    '-'.repeat(title.length),
    ...(moved ? [] : ['', lexicon.report.sameAsBefore]),
    ...wordSections(
      [
        ['convocation', convocation],
        ['formalities', formalities],
        ['roll', shown(roll)],
        ['proxies', [...proxies, ...shown([voices])]],
        ['quorum', shown([quorum])],
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

/** The titles of the interpretation notes that the report rests on. */
const wordNotes = (report: SittingReport, { report: words }: Lexicon): ReadonlyArray<string> => {
  const notes = [...new Set(findingsOf(report).flatMap(({ finding }) => finding.notes))].sort();
  return notes.length === 0 ? [] : ['', words.notesHeading, ...notes.map((note) => `  ${numberOf(note)}  ${INTERPRETATIONS[note]}`)];
};

/**
 * Words a whole report, section by section, each line with the articles it rests on and how far they were checked.
 *
 * Shape:   SittingReport, locale → text of several lines
 * Units:   none.
 * Rounds:  nothing.
 * Findings: every finding of the report; what does not change between two deliberations is not repeated.
 * Errors:  none by type; without types, as wordFinding.
 *
 * @example wordReport(report, 'fr').split('\n')[3] // 'Aucune irrégularité relevée ; 1 point indéterminé.'
 * @since 0.1.0
 */
export const wordReport = (report: SittingReport, locale: Locale): string => {
  withField(report, 'voices', 'wordReport takes a report: what assessSitting answers');
  const lexicon = lexiconOf(locale);
  const names = new Map<MemberId, string>(report.members.map((member) => [member.id, displayName(member)]));
  const nameOf: NameOf = (member) => names.get(member) ?? member;
  const { organ, heldOn } = report;
  const title = lexicon.report.title(organ.body.name, organ.kind === 'council' ? lexicon.councils[organ.body.kind] : lexicon.organs[organ.kind], formatCivilDay(heldOn, locale));
  const decisions = findingsOf(report).filter(({ finding }) => finding.standing === 'needs-decision').length;
  const lines = [
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
    ...wordNotes(report, lexicon),
    '',
    ...lexicon.report.legend,
    '',
  ];
  // A text of the record may not start a line of the report.
  return typeset(lines.map((line) => line.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')).join('\n'), locale);
};
