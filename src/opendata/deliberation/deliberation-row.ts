import * as either from 'fp-ts/lib/Either.js';
import type { ItemId } from '../../attendance/index.js';
import type { InterpretationId } from '../../legal/index.js';
import { nearest } from '../../legal/index.js';
import type { Deliberation, DeliberationReport, Sitting, SittingReport } from '../../sitting/index.js';
import type { ClassificationCode, Siret } from '../../transmission/index.js';
import { openDataLabel } from '../../transmission/index.js';
import type { Counts } from '../../vote/index.js';
import type { PrefectureId } from './prefecture.js';
import type { BudgetYears, DeliberationRow, DeliberationSchema } from './row.js';

/** What a row needs beside the sitting and its report. */
export interface DeliberationRowFacts {
  readonly schema: DeliberationSchema;
  readonly sitting: Sitting;
  readonly report: SittingReport;
  readonly item: ItemId;
  readonly authorityName: string;
  readonly authoritySiret: Siret;
  readonly matter: ClassificationCode;
  readonly budget?: { readonly years: BudgetYears; readonly name: string };
  readonly prefecture?: PrefectureId;
  readonly url?: string;
}

/** Why a deliberation makes no row; `near` is the item that was probably meant. */
export type DeliberationRowDefect =
  | { readonly _tag: 'NoSuchDeliberation'; readonly item: ItemId; readonly near: ItemId | null }
  | { readonly _tag: 'DeliberationWithoutNumber'; readonly item: ItemId }
  | { readonly _tag: 'DeliberationWithoutSubject'; readonly item: ItemId }
  | { readonly _tag: 'MatterOfFirstLevelOnly'; readonly matter: ClassificationCode };

/**
 * A row, and what became of the proxies in it: `counted` among those taking part, `kept-out` of them, `unknown` where the record does
 * not tell (the cells of the vote are then empty), `no-vote` where it gives no figures. `leftOut` are the voices that no cell holds.
 */
export interface ToldDeliberation {
  readonly row: DeliberationRow;
  readonly proxies: 'counted' | 'kept-out' | 'unknown' | 'no-vote';
  readonly byProxy: number | null;
  readonly leftOut: number;
  readonly notes: ReadonlyArray<InterpretationId>;
}

type Vote = Pick<ToldDeliberation, 'proxies' | 'byProxy' | 'leftOut'> & { readonly cells: Partial<DeliberationRow> };

const NO_VOTE: Vote = { proxies: 'no-vote', byProxy: null, leftOut: 0, cells: {} };

/** Version 2.1.5: the members in office, and every voice given, proxies among them, since the votes must add up to it. */
const withProxies = (counts: Counts, report: DeliberationReport, cells: Partial<DeliberationRow>): Vote => {
  const { roll: [roll], voices } = report;
  const byProxy = voices._tag === 'VoicesCounted' ? voices.byProxy : null;
  const takingPart = counts.for + counts.against + counts.abstentions;
  const leftOut = counts.notTakingPart + counts.blankOrSpoiled;
  return roll?._tag === 'RollCounted'
    ? { proxies: 'counted', byProxy, leftOut, cells: { ...cells, entitled: roll.inOffice, takingPart } }
    : { proxies: 'unknown', byProxy, leftOut, cells: {} };
};

/** Version 1.1.0: the members present, and those of them who voted; who of those took no part cannot be told from figures. */
const withoutProxies = (counts: Counts, report: DeliberationReport, cells: Partial<DeliberationRow>): Vote => {
  const { roll: [roll], voices } = report;
  const leftOut = counts.notTakingPart + counts.blankOrSpoiled;
  if (roll?._tag !== 'RollCounted' || voices._tag !== 'VoicesCounted' || (voices.byProxy > 0 && leftOut > 0)) {
    return { proxies: 'unknown', byProxy: null, leftOut, cells: {} };
  }
  const takingPart = counts.for + counts.against + counts.abstentions - voices.byProxy;
  return { proxies: 'kept-out', byProxy: voices.byProxy, leftOut, cells: { ...cells, entitled: roll.present, takingPart } };
};

const voteOf = (report: DeliberationReport, schema: DeliberationSchema): Vote => {
  const [vote] = report.vote;
  if (vote?._tag !== 'VoteAdopted' && vote?._tag !== 'VoteRejected') return NO_VOTE;
  const cells = { for: vote.for, against: vote.against, abstentions: vote.abstentions };
  return schema === '1.1.0' ? withoutProxies(vote, report, cells) : withProxies(vote, report, cells);
};

const factsOf = ({ budget, prefecture, url }: DeliberationRowFacts, { transmission }: Deliberation): Partial<DeliberationRow> => ({
  ...(budget === undefined ? {} : { budgetYears: budget.years, budgetName: budget.name }),
  ...(prefecture === undefined ? {} : { prefecture }),
  ...(transmission?.receivedOn === undefined ? {} : { receivedOn: transmission.receivedOn }),
  ...(url === undefined ? {} : { url }),
});

/**
 * Tells one deliberation of a sitting as a row of the national schema. Where the record gives no figures of the vote, none is invented.
 * The two versions do not count the same: with 2.1.5 the proxies are among those taking part, with 1.1.0 they are kept out.
 *
 * Shape:   DeliberationRowFacts → Either<DeliberationRowDefect, ToldDeliberation>
 * Units:   members and voices.
 * Rounds:  nothing.
 * Findings: none; `proxies`, `byProxy` and `leftOut` say what the cells do not.
 * Errors:  NoSuchDeliberation · DeliberationWithoutNumber · DeliberationWithoutSubject · MatterOfFirstLevelOnly
 *
 * @legal schéma national scdl/deliberations
 * @interpretation 097-open-data-proxies
 * @example deliberationRowOf({ sitting, report, item: 'none' }) // left({ _tag: 'NoSuchDeliberation', item: 'none' })
 * @since 0.2.0
 */
export const deliberationRowOf = (facts: DeliberationRowFacts): either.Either<DeliberationRowDefect, ToldDeliberation> => {
  const { sitting, report, item, matter, schema } = facts;
  const place = sitting.deliberations.findIndex((deliberation) => deliberation.item === item);
  const [deliberation, told] = [sitting.deliberations[place], report.deliberations[place]];
  if (deliberation === undefined || told === undefined) return either.left({ _tag: 'NoSuchDeliberation', item, near: nearest(item, sitting.deliberations.map((one) => one.item)) });
  if (deliberation.number === undefined) return either.left({ _tag: 'DeliberationWithoutNumber', item });
  if (deliberation.subject === undefined) return either.left({ _tag: 'DeliberationWithoutSubject', item });
  const matterLabel = openDataLabel(matter);
  if (matterLabel === null) return either.left({ _tag: 'MatterOfFirstLevelOnly', matter });
  const { cells, ...vote } = voteOf(told, schema);
  return either.right({
    row: {
      authorityName: facts.authorityName, authoritySiret: facts.authoritySiret,
      number: deliberation.number, decidedOn: sitting.heldOn, matter, matterLabel, subject: deliberation.subject,
      ...factsOf(facts, deliberation), ...cells,
    },
    ...vote,
    notes: ['097-open-data-proxies'],
  });
};
