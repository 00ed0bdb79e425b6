// Reads a sitting from a JSON file, assesses it and prints the report.
//   npm start                      the sitting of 4 July 2024, in French
//   npm start -- --lang en         the same in English
//   npm start -- FILE.json         another sitting
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assessSitting } from 'deliberant/sitting';
import { decode, sittingCodec } from 'deliberant/codec';
import { wordDefect, wordReport } from 'deliberant/wording';

const MODEL_CASE = fileURLToPath(new URL('bureau-2024-07-04.json', import.meta.url));
const USAGE = {
  fr: 'Usage : npm start -- [FICHIER.json] [--lang fr|en]',
  en: 'Usage: npm start -- [FILE.json] [--lang fr|en]',
};

const MESSAGES = {
  fr: {
    unreadable: (file) => `Impossible de lire le fichier « ${file} » : vérifiez son chemin et ses droits.`,
    notUtf8: (file) => `« ${file} » n’est pas en UTF-8 : enregistrez-le dans ce codage.`,
    notJson: (file, place) =>
      `« ${file} » n’est pas du JSON${place === undefined ? '' : `, ligne ${place.line}, colonne ${place.column}`} : cherchez-y une virgule, un guillemet ou une accolade qui manque, ou qui est de trop.`,
    notASitting: (file, count) => `« ${file} » ne décrit pas une séance : ${count} défaut${count >= 2 ? 's' : ''}.`,
  },
  en: {
    unreadable: (file) => `Cannot read the file “${file}”: check its path and its rights.`,
    notUtf8: (file) => `“${file}” is not UTF-8: save it in that encoding.`,
    notJson: (file, place) =>
      `“${file}” is not JSON${place === undefined ? '' : `, line ${place.line}, column ${place.column}`}: look for a comma, a quotation mark or a brace that is missing, or one too many.`,
    notASitting: (file, count) => `“${file}” does not describe a sitting: ${count} defect${count === 1 ? '' : 's'}.`,
  },
};

/** Where JSON.parse stopped, if it says so. */
const placeIn = (text, complaint) => {
  const position = /position (\d+)/.exec(complaint)?.[1];
  if (position === undefined) return undefined;
  const before = text.slice(0, Number(position)).split('\n');
  return { line: before.length, column: before.at(-1).length + 1 };
};

const stop = (...lines) => {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
};

/** The language, and the files named beside it. */
const readArguments = (given) => {
  const at = given.indexOf('--lang');
  const locale = at < 0 ? 'fr' : given[at + 1];
  const files = at < 0 ? given : given.filter((_, place) => place !== at && place !== at + 1);
  if ((locale !== 'fr' && locale !== 'en') || files.length > 1 || files[0]?.startsWith('-')) stop(USAGE.fr, USAGE.en);
  return { locale, file: files[0] ?? MODEL_CASE };
};

const { locale, file } = readArguments(process.argv.slice(2));
const messages = MESSAGES[locale];

let bytes;
try {
  bytes = readFileSync(file);
} catch {
  stop(messages.unreadable(file));
}

let text;
try {
  text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
} catch {
  stop(messages.notUtf8(file));
}

let data;
try {
  data = JSON.parse(text);
} catch (error) {
  stop(messages.notJson(file, placeIn(text, error.message)));
}

const sitting = decode(sittingCodec)(data);
if (sitting._tag === 'Left') {
  stop(messages.notASitting(file, sitting.left.length), ...sitting.left.map((defect) => `  ${wordDefect(defect, locale)}`));
} else {
  process.stdout.write(wordReport(assessSitting(sitting.right), locale));
}
