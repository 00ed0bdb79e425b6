// Export the national open data, deliberations and subsidies: one CSV line at a time, however many rows there are.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DeliberationRow, GrantedSubsidy, Sitting, Siret, SubsidyRow } from 'deliberant';
import { assessSitting, deliberationLines, deliberationRowOf, parseClassificationCode, subsidyLines, subsidyRowsOf, wordProblem } from 'deliberant';

/** A sitting to publish: the subject of each of its items in the classification of the prefecture, `{ '2024.00417': '7.5' }`. */
export interface PublishedSitting {
  readonly sitting: Sitting;
  readonly matters: Readonly<Record<string, string>>;
}

export interface Authority {
  readonly name: string;
  readonly siret: Siret;
}

/** Called with what makes no row, and why; the export goes on without it. */
export type LeaveOut = (what: string, why: string) => void;

/** The rows of the deliberations of a sequence of sittings, each assessed when its turn comes. */
export const deliberationRows = function* (sittings: Iterable<PublishedSitting>, authority: Authority, leaveOut: LeaveOut): Generator<DeliberationRow, void, undefined> {
  for (const { sitting, matters } of sittings) {
    const report = assessSitting(sitting);
    for (const { item } of sitting.deliberations) {
      const matter = parseClassificationCode(matters[item] ?? '');
      const told = matter._tag === 'Left' ? matter : deliberationRowOf({
        schema: '2.1.5', sitting, report, item, matter: matter.right, authorityName: authority.name, authoritySiret: authority.siret,
      });
      if (told._tag === 'Left') leaveOut(item, wordProblem(told.left, 'fr'));
      else yield told.right.row;
    }
  }
};

/** The rows of granted subsidies: one for each beneficiary, whose share gives back its exact cents. */
export const subsidyRows = function* (granted: Iterable<GrantedSubsidy>, leaveOut: LeaveOut): Generator<SubsidyRow, void, undefined> {
  for (const subsidy of granted) {
    const rows = subsidyRowsOf(subsidy);
    if (rows._tag === 'Left') leaveOut(subsidy.object, wordProblem(rows.left, 'fr'));
    else yield* rows.right;
  }
};

/** Writes the lines to a file as they come: only one of them is held at a time. */
export const saveDeliberations = (file: string, rows: Iterable<DeliberationRow>): Promise<void> => pipeline(Readable.from(deliberationLines(rows, ',')), createWriteStream(file));

/** The same for subsidies. */
export const saveSubsidies = (file: string, rows: Iterable<SubsidyRow>): Promise<void> => pipeline(Readable.from(subsidyLines(rows, ',')), createWriteStream(file));
