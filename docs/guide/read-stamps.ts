// Read the transmission stamps of a folder of texts, as extracted from the PDF of the acts: file → identifier, day received; and the bad ones.
//   npx tsx docs/guide/read-stamps.ts folder > stamps.csv
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Stamp } from 'deliberant';
import { assessStamp, formatActIdentifier, parseStamp, wordFinding, writeCsv } from 'deliberant';

/** One file: the text of its pages, whatever the order of its lines. */
export interface StampedText {
  readonly file: string;
  readonly text: string;
}

/** A stamp read whole; `receivedOn` is empty where the stamp prints no day of receipt. */
export interface StampRow {
  readonly file: string;
  readonly identifier: string;
  readonly receivedOn: string;
}

export interface BadStamp {
  readonly file: string;
  readonly why: string;
}

/** What is wrong in a stamp by itself: an identifier read in part, a test platform, days that go backwards. */
const objectionsTo = (stamp: Stamp): ReadonlyArray<string> => {
  const { reading } = stamp;
  if (reading === null) return ['Cachet sans identifiant.'];
  return assessStamp({ stamp, body: { siren: reading.siren }, heldOn: reading.day })
    .filter(({ standing }) => standing !== 'conforms')
    .map((finding) => wordFinding(finding, 'fr'));
};

const rowOf = (file: string, { identifier, receivedOn }: Stamp): ReadonlyArray<StampRow> =>
  identifier === null ? [] : [{ file, identifier: formatActIdentifier(identifier), receivedOn: receivedOn ?? '' }];

/** Reads every text. The same stamp on each page of an act counts once; two acts stamped in one file are both listed. */
export const readStamps = (texts: ReadonlyArray<StampedText>): { readonly rows: ReadonlyArray<StampRow>; readonly bad: ReadonlyArray<BadStamp> } => {
  const [rows, bad] = [new Map<string, StampRow>(), new Map<string, BadStamp>()];
  for (const { file, text } of texts) {
    const stamps = parseStamp(text);
    if (stamps.length === 0) bad.set(file, { file, why: 'Aucun cachet.' });
    for (const stamp of stamps) {
      const objections = objectionsTo(stamp);
      for (const why of objections) bad.set(`${file} ${why}`, { file, why });
      if (objections.length === 0) for (const row of rowOf(file, stamp)) rows.set(`${file} ${row.identifier} ${row.receivedOn}`, row);
    }
  }
  return { rows: [...rows.values()], bad: [...bad.values()] };
};

/** The texts of a folder: one `.txt` for each act, as your extractor wrote them. */
export const textsIn = (folder: string): ReadonlyArray<StampedText> =>
  readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

const [, script, folder] = process.argv;
if (script !== undefined && folder !== undefined && import.meta.url === pathToFileURL(script).href) {
  const { rows, bad } = readStamps(textsIn(folder));
  process.stdout.write(writeCsv([['fichier', 'identifiant', 'reçu le'], ...rows.map(({ file, identifier, receivedOn }) => [file, identifier, receivedOn])], ';'));
  process.stderr.write(bad.map(({ file, why }) => `${file} : ${why}\n`).join(''));
}
