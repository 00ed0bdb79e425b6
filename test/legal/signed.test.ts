import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { table } from '../../docs/generator/markdown.js';
import type { Provision } from '../../docs/generator/provision.js';
import { provisionOf } from '../../docs/generator/provision.js';
import { textRows, valueRows } from '../../docs/generator/versions-page.js';
import { typeset } from '../../src/wording/typography.js';
import * as actChallenge from '../../src/act/challenge/provisions.js';
import * as actExecutory from '../../src/act/executory/provisions.js';
import * as actMinutes from '../../src/act/minutes/provisions.js';
import * as actNumbering from '../../src/act/numbering/provisions.js';
import * as actPublicity from '../../src/act/publicity/provisions.js';
import * as actSuspension from '../../src/act/suspension/provisions.js';
import * as actTransmittal from '../../src/act/transmittal/provisions.js';
import * as actWithdrawal from '../../src/act/withdrawal/provisions.js';
import * as attendanceFormalities from '../../src/attendance/formalities/provisions.js';
import * as attendance from '../../src/attendance/provisions.js';
import * as bodyNumbers from '../../src/body/numbers/provisions.js';
import * as body from '../../src/body/provisions.js';
import * as convocationDelay from '../../src/convocation/delay/provisions.js';
import * as convocationForm from '../../src/convocation/form/provisions.js';
import * as convocationItem from '../../src/convocation/item/provisions.js';
import * as convocationOccasion from '../../src/convocation/occasion/provisions.js';
import * as convocation from '../../src/convocation/provisions.js';
import * as fundingBudgetLine from '../../src/funding/budget-line/provisions.js';
import * as fundingInstalment from '../../src/funding/instalment/provisions.js';
import * as fundingLimitsAids from '../../src/funding/limits/aids/provisions.js';
import * as fundingLimitsConcours from '../../src/funding/limits/concours/provisions.js';
import * as fundingLimitsOwnShare from '../../src/funding/limits/own-share/provisions.js';
import * as fundingPlan from '../../src/funding/plan/provisions.js';
import * as fundingPrinted from '../../src/funding/printed/provisions.js';
import * as fundingProgramme from '../../src/funding/programme/provisions.js';
import * as fundingSubsidy from '../../src/funding/subsidy/provisions.js';
import * as proxy from '../../src/proxy/provisions.js';
import * as quorumElection from '../../src/quorum/election/provisions.js';
import * as quorumInterest from '../../src/quorum/interest/provisions.js';
import * as quorum from '../../src/quorum/provisions.js';
import * as transmissionClassificationDocumentType from '../../src/transmission/classification/document-type/provisions.js';
import * as transmissionClassification from '../../src/transmission/classification/provisions.js';
import * as transmissionMessage from '../../src/transmission/message/provisions.js';
import * as transmission from '../../src/transmission/provisions.js';
import * as voteBallot from '../../src/vote/ballot/provisions.js';
import * as voteCommunes from '../../src/vote/communes/provisions.js';
import * as voteElection from '../../src/vote/election/provisions.js';
import * as vote from '../../src/vote/provisions.js';
import * as voteSeats from '../../src/vote/seats/provisions.js';

const PROVISIONS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'act/challenge/provisions': actChallenge,
  'act/executory/provisions': actExecutory,
  'act/minutes/provisions': actMinutes,
  'act/numbering/provisions': actNumbering,
  'act/publicity/provisions': actPublicity,
  'act/suspension/provisions': actSuspension,
  'act/transmittal/provisions': actTransmittal,
  'act/withdrawal/provisions': actWithdrawal,
  'attendance/formalities/provisions': attendanceFormalities,
  'attendance/provisions': attendance,
  'body/numbers/provisions': bodyNumbers,
  'body/provisions': body,
  'convocation/delay/provisions': convocationDelay,
  'convocation/form/provisions': convocationForm,
  'convocation/item/provisions': convocationItem,
  'convocation/occasion/provisions': convocationOccasion,
  'convocation/provisions': convocation,
  'funding/budget-line/provisions': fundingBudgetLine,
  'funding/instalment/provisions': fundingInstalment,
  'funding/limits/aids/provisions': fundingLimitsAids,
  'funding/limits/concours/provisions': fundingLimitsConcours,
  'funding/limits/own-share/provisions': fundingLimitsOwnShare,
  'funding/plan/provisions': fundingPlan,
  'funding/printed/provisions': fundingPrinted,
  'funding/programme/provisions': fundingProgramme,
  'funding/subsidy/provisions': fundingSubsidy,
  'proxy/provisions': proxy,
  'quorum/election/provisions': quorumElection,
  'quorum/interest/provisions': quorumInterest,
  'quorum/provisions': quorum,
  'transmission/classification/document-type/provisions': transmissionClassificationDocumentType,
  'transmission/classification/provisions': transmissionClassification,
  'transmission/message/provisions': transmissionMessage,
  'transmission/provisions': transmission,
  'vote/ballot/provisions': voteBallot,
  'vote/communes/provisions': voteCommunes,
  'vote/election/provisions': voteElection,
  'vote/provisions': vote,
  'vote/seats/provisions': voteSeats,
};

const SRC = new URL('../../src/', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, SRC), 'utf8');

const provisions: ReadonlyArray<Provision> = Object.entries(PROVISIONS).flatMap(([file, constants]) => {
  const text = textOf(`${file}.ts`);
  return Object.entries(constants).flatMap(([name, value]) => provisionOf(file, name, value, text) ?? []);
});

const linesOf = (page: string): ReadonlySet<string> => new Set(readFileSync(new URL(`../../docs/rules/${page}`, import.meta.url), 'utf8').split('\n'));
const VERSIONS = linesOf('versions.md');
const TEXTS = linesOf('textes.md');

/** The rows that no line of a page shows. */
const unread = (rows: ReadonlyArray<ReadonlyArray<string>>, page: ReadonlySet<string>): ReadonlyArray<string> =>
  rows.length === 0 ? [] : typeset(table([], rows), 'fr').split('\n').slice(2).filter((line) => !page.has(line));

describe('Les provisions sont celles que les juristes ont lues dans docs/rules', () => {
  test('aucune n’est oubliée ici', () => {
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('/provisions.ts'));
    expect(Object.keys(PROVISIONS).sort()).toEqual(files.map((path) => path.slice(0, -'.ts'.length)).sort());
  });

  test.each(Object.keys(PROVISIONS))('%s', (name) => {
    const own = provisions.filter(({ file }) => file === name);
    expect(unread(valueRows(own), VERSIONS)).toEqual([]);
    expect(unread(textRows(own), TEXTS)).toEqual([]);
  });
});
