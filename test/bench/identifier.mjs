// (a) An act identifier and an @CTES file name, with department, SIREN and day checked, read and written: ours against one regular
// expression. A SIREN: ours against stdnum.
import { formatActIdentifier, parseActFileName, parseActIdentifier, parseSiren } from 'deliberant/transmission';
import stdnum from 'stdnum';
import { duration, integersFrom, median, race, ratioOf, table, times, verdict } from './harness.mjs';

const IDENTIFIER = /^(?:(\d\d_[A-Z]{2})-)?(\d{3}|02[AB])-(\d{9})-(\d{4})(\d\d)(\d\d)-([A-Za-z0-9_]{1,15})(?:-(DE|AR|AI|CC|BF|AU))?$/;

const DEPARTMENTS = new Set([
  ...Array.from({ length: 95 }, (_, place) => String(place + 1).padStart(3, '0')).filter((code) => code !== '020'),
  ...['02A', '02B', '971', '972', '973', '974', '975', '976', '977', '978', '984', '986', '987', '988'],
]);

const luhn = (digits) => {
  let sum = 0;
  for (let place = 0; place < 9; place++) {
    const digit = digits.charCodeAt(place) - 48;
    const weighed = place % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
};

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const exists = (year, month, day) =>
  month >= 1 && month <= 12 && day >= 1 &&
  day <= (month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) ? 29 : MONTH_LENGTHS[month - 1]);

/** The same fields, by one expression with numbered groups and the same checks. */
const byExpression = (text) => {
  const groups = IDENTIFIER.exec(text);
  if (groups === null || !DEPARTMENTS.has(groups[2]) || !luhn(groups[3])) return undefined;
  if (!exists(Number(groups[4]), Number(groups[5]), Number(groups[6]))) return undefined;
  return {
    documentType: groups[1] ?? null,
    department: groups[2],
    siren: groups[3],
    day: `${groups[4]}-${groups[5]}-${groups[6]}`,
    internalNumber: groups[7],
    nature: groups[8] ?? null,
  };
};

const FILE_NAME = /^(?:(\d\d_[A-Z]{2})-)?(\d{3}|02[AB])-(\d{9})-(\d{4})(\d\d)(\d\d)-([A-Za-z0-9_]{1,15})-(DE|AR|AI|CC|BF|AU)-([1-7]-[1-5])_(\d{1,9})\.([A-Za-z0-9]{1,8})$/;
const MESSAGES = new Set(['1-1', '1-2', '1-3', '2-1', '2-2', '3-1', '3-2', '3-3', '3-4', '3-5', '4-1', '4-2', '4-3', '4-4', '4-5', '5-1', '6-1', '6-2', '7-1', '7-2', '7-3']);

const nameByExpression = (text) => {
  const groups = FILE_NAME.exec(text);
  if (groups === null || !DEPARTMENTS.has(groups[2]) || !luhn(groups[3]) || !MESSAGES.has(groups[9])) return undefined;
  if (!exists(Number(groups[4]), Number(groups[5]), Number(groups[6]))) return undefined;
  return {
    documentType: groups[1] ?? null,
    department: groups[2],
    siren: groups[3],
    day: `${groups[4]}-${groups[5]}-${groups[6]}`,
    internalNumber: groups[7],
    nature: groups[8],
    message: groups[9],
    index: Number(groups[10]),
    extension: groups[11],
  };
};

/** The fields written by hand, the day by one expression. */
const written = ({ documentType, department, siren, day, internalNumber, nature }) =>
  `${documentType === null ? '' : `${documentType}-`}${department}-${siren}-${day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$1$2$3')}-${internalNumber}${nature === null ? '' : `-${nature}`}`;

const SIRENS = ['244200770', '200066231', '217500016', '213100191', '227700017', '356000000', '732829320', '552100554'].filter(luhn);

const identifiers = () => {
  const below = integersFrom(20240704);
  const twoFigures = (value) => String(value).padStart(2, '0');
  return Array.from({ length: 1000 }, (_, place) => {
    const department = [...DEPARTMENTS][below(DEPARTMENTS.size)];
    const day = `${2015 + below(12)}${twoFigures(1 + below(12))}${twoFigures(1 + below(28))}`;
    return `99_${['DE', 'AR', 'AU', 'BF'][below(4)]}-${department}-${SIRENS[below(SIRENS.length)]}-${day}-D${20240000000 + place}`;
  });
};

/** A million characters each; read once before the measure, since a text put together from parts is laid out at its first reading. */
const hostileTexts = () => {
  const size = 1_000_000;
  const model = '99_DE-042-244200770-20240704-D20240041710';
  const texts = {
    'a million digits': '9'.repeat(size),
    'a million hyphens': '-'.repeat(size),
    'a good start, a million A': (model + 'A'.repeat(size)).slice(0, size),
    'a good start, a million -DE': (model + '-DE'.repeat(size)).slice(0, size),
    'the identifier again and again': model.repeat(size / 40).slice(0, size),
    'a million spaces': ' '.repeat(size),
    'a million line ends, then the identifier': '\n'.repeat(size - model.length) + model,
  };
  return Object.entries(texts).map(([name, text]) => [name, Buffer.from(text).toString()]);
};

export const run = (settings) => {
  const texts = identifiers();
  for (const text of texts) {
    const ours = parseActIdentifier(text);
    if (ours._tag !== 'Right' || JSON.stringify(ours.right) !== JSON.stringify(byExpression(text))) throw new Error(`they disagree on ${text}`);
  }
  for (const text of ['99_DE-042-244200771-20240704-D1', '99_DE-042-244200770-20240631-D1', '99_DE-020-244200770-20240704-D1', 'D1']) {
    if (parseActIdentifier(text)._tag !== 'Left' || byExpression(text) !== undefined) throw new Error(`accepted: ${text}`);
  }

  const names = texts.map((text, place) => `${text}-DE-1-${1 + (place % 3)}_${place}.pdf`);
  for (const name of names) {
    const ours = parseActFileName(name);
    if (ours._tag !== 'Right' || JSON.stringify(ours.right) !== JSON.stringify(nameByExpression(name))) throw new Error(`they disagree on ${name}`);
  }
  const values = texts.map((text) => parseActIdentifier(text).right);
  values.forEach((value, place) => {
    if (formatActIdentifier(value) !== texts[place] || written(value) !== texts[place]) throw new Error(`written otherwise: ${texts[place]}`);
  });

  const nanos = race(
    {
      ours: (turn) => parseActIdentifier(texts[turn % 1000])._tag.length,
      expression: (turn) => (byExpression(texts[turn % 1000]) === undefined ? 0 : 1),
      name: (turn) => parseActFileName(names[turn % 1000])._tag.length,
      nameExpression: (turn) => (nameByExpression(names[turn % 1000]) === undefined ? 0 : 1),
      format: (turn) => formatActIdentifier(values[turn % 1000]).length,
      written: (turn) => written(values[turn % 1000]).length,
    },
    settings,
  );
  const sirens = race(
    {
      ours: (turn) => parseSiren(SIRENS[turn % SIRENS.length])._tag.length,
      stdnum: (turn) => (stdnum.stdnum.FR.siren.validate(SIRENS[turn % SIRENS.length]).isValid ? 1 : 0),
    },
    settings,
  );
  const faster = ratioOf(nanos.expression, nanos.ours);
  const namesFaster = ratioOf(nanos.nameExpression, nanos.name);
  const formatFaster = ratioOf(nanos.written, nanos.format);
  const sirensFaster = ratioOf(sirens.stdnum, sirens.ours);
  table('(a) Act identifier: fields, department, SIREN and day', ['case', 'ours', 'peer', 'speed, times the peer', 'bound', ''], [
    ['one identifier, against one regular expression and the same checks', duration(median(nanos.ours)), duration(median(nanos.expression)), times(faster), '≥ 1', verdict('identifier', faster.median >= 1)],
    ['one SIREN, against stdnum', duration(median(sirens.ours)), duration(median(sirens.stdnum)), times(sirensFaster), '≥ 20', verdict('siren', sirensFaster.median >= 20)],
    ['one file name, against one regular expression and the same checks', duration(median(nanos.name)), duration(median(nanos.nameExpression)), times(namesFaster), '≥ 1', verdict('file name', namesFaster.median >= 1)],
    ['one identifier written, the day by one expression', duration(median(nanos.format)), duration(median(nanos.written)), times(formatFaster), '≥ 1', verdict('identifier written', formatFaster.median >= 1)],
  ]);

  const rows = hostileTexts().map(([name, text]) => {
    const millis = Array.from({ length: settings.rounds }, () => {
      const started = performance.now();
      const read = parseActIdentifier(text);
      const elapsed = performance.now() - started;
      if (read._tag !== 'Left') throw new Error(`accepted: ${name}`);
      return elapsed;
    });
    const worst = Math.max(...millis);
    return [name, `${worst.toFixed(3)} ms`, '< 5 ms', verdict(`hostile: ${name}`, worst < 5)];
  });
  table('(a) Hostile texts of 10⁶ characters, slowest of the readings', ['text', 'ours', 'bound', ''], rows);
};
