import { formatCivilDay } from '../../src/calendar/index.js';
import { drawFundingPlan, drawRoll, drawTimeline } from '../../src/figures/index.js';
import type { InterpretationId, Standing } from '../../src/legal/index.js';
import { INTERPRETATIONS } from '../../src/legal/index.js';
import type { AnyFinding, DeliberationReport, ReportedMoment, SittingReport } from '../../src/sitting/index.js';
import { breachesOf, findingsOf, findingsOfDeliberation, findingsOfSitting, unchangedSince, undeterminedOf } from '../../src/sitting/index.js';
import type { NameOf } from '../../src/wording/index.js';
import { displayName, wordFinding, wordReport, wordSources } from '../../src/wording/index.js';
import { FRENCH } from '../../src/wording/fr/index.js';

/** A finding as the page shows it. `rule` is the page of its rule, without its ending. */
export interface Line {
  readonly standing: Standing;
  readonly standingWord: string;
  readonly sentence: string;
  readonly sources: string;
  readonly notes: ReadonlyArray<{ readonly id: InterpretationId; readonly title: string }>;
  readonly rule: string | undefined;
}

export interface Section {
  readonly title: string;
  readonly lines: ReadonlyArray<Line>;
}

/** The part of a report on the sitting as a whole, or on one deliberation. */
export interface Chapter {
  readonly title: string;
  readonly sections: ReadonlyArray<Section>;
}

/** What the page shows of a sitting that can be read. */
export interface ReportView {
  readonly _tag: 'Report';
  readonly summary: string;
  readonly title: string;
  readonly breaches: ReadonlyArray<Line>;
  readonly chapters: ReadonlyArray<Chapter>;
  readonly figures: ReadonlyArray<string>;
  readonly text: string;
}

/** Which page explains a finding. */
export type RulePages = Readonly<Record<string, string>>;

const namesIn = (report: SittingReport): NameOf => {
  const names = new Map(report.members.map((member) => [member.id, displayName(member)]));
  return (member) => names.get(member) ?? member;
};

const lineOf = (finding: AnyFinding, nameOf: NameOf, pages: RulePages): Line => ({
  standing: finding.standing,
  standingWord: FRENCH.standings[finding.standing],
  sentence: wordFinding(finding, 'fr', nameOf),
  sources: wordSources(finding.basis, 'fr'),
  notes: finding.notes.map((id) => ({ id, title: INTERPRETATIONS[id] })),
  rule: pages[finding._tag],
});

type Words = readonly [keyof typeof FRENCH.report.sections, ReadonlyArray<AnyFinding>];

const sectionsOf = (parts: ReadonlyArray<Words>, nameOf: NameOf, pages: RulePages): ReadonlyArray<Section> =>
  parts.filter(([, findings]) => findings.length > 0).map(([section, findings]) => ({
    title: FRENCH.report.sections[section],
    lines: findings.map((finding) => lineOf(finding, nameOf, pages)),
  }));

/** What stands for one deliberation; what does not change since the moment before is not said again, unless it is a breach. */
const deliberationParts = (deliberation: DeliberationReport, before: ReportedMoment): ReadonlyArray<Words> => {
  const said = unchangedSince(before, deliberation);
  const anew = (findings: ReadonlyArray<AnyFinding>): ReadonlyArray<AnyFinding> => findings.filter((finding) => finding.standing === 'breaches' || !said.includes(finding));
  const { roll, proxies, voices, quorum, vote, funding, transmission, entryIntoForce } = deliberation;
  return [
    ['roll', anew(roll)], ['proxies', [...proxies, ...anew([voices])]], ['quorum', anew([quorum])], ['vote', vote], ['funding', funding],
    ['transmission', transmission], ['entry-into-force', entryIntoForce],
  ];
};

const chaptersOf = (report: SittingReport, pages: RulePages): ReadonlyArray<Chapter> => {
  const nameOf = namesIn(report);
  const { convocation, formalities, roll, proxies, voices, quorum, deliberations } = report;
  return [
    { title: 'La séance', sections: sectionsOf([['convocation', convocation], ['formalities', formalities], ['roll', roll], ['proxies', [...proxies, voices]], ['quorum', [quorum]]], nameOf, pages) },
    ...deliberations.map((deliberation, place) => ({
      title: FRENCH.report.deliberation(deliberation.number ?? deliberation.item, deliberation.subject),
      sections: sectionsOf(deliberationParts(deliberation, deliberations[place - 1] ?? report), nameOf, pages),
    })),
  ];
};

/** The report on a sitting, and its figures for one deliberation. */
export const reportView = (report: SittingReport, place: number, pages: RulePages): ReportView => {
  const { organ, heldOn } = report;
  const deliberation = report.deliberations[place];
  const seen = [...(deliberation === undefined ? [] : findingsOfDeliberation(deliberation)), ...findingsOfSitting(report)];
  const name = organ.kind === 'council' ? FRENCH.councils[organ.body.kind] : FRENCH.organs[organ.kind];
  return {
    _tag: 'Report',
    title: FRENCH.report.title(organ.body.name, name, formatCivilDay(heldOn, 'fr')),
    summary: FRENCH.report.summary(breachesOf(report).length, undeterminedOf(report).length, findingsOf(report).filter(({ finding }) => finding.standing === 'needs-decision').length),
    breaches: breachesOf(report).map(({ finding }) => lineOf(finding, namesIn(report), pages)),
    chapters: chaptersOf(report, pages),
    figures: [drawRoll, drawFundingPlan, drawTimeline].map((draw) => draw(seen, 'fr')).filter((figure) => figure !== undefined),
    text: wordReport(report, 'fr'),
  };
};
