// Build every name of a transmission to the prefecture (act, files, envelope), and read names back.
import type { ActFileName, ActIdentifier, EnvelopeName } from 'deliberant';
import {
  assessDocumentType, civilDayCodec, decode, departmentCodec, formatActFileName, formatActIdentifier, formatEnvelopeName, internalNumberFrom,
  parseActFileName, parseActIdentifier, parseEnvelopeName, sirenCodec, wordDefect, wordFinding, wordProblem,
} from 'deliberant';
import * as iots from 'io-ts';

/** One deliberation to transmit. The first file is the act, the others its annexes; `serial` counts the envelopes of the day. */
const transmissionCodec = iots.type({
  department: departmentCodec, siren: sirenCodec, decidedOn: civilDayCodec, number: iots.string, sentOn: civilDayCodec, serial: iots.number,
  files: iots.array(iots.type({ documentType: iots.string, extension: iots.string })),
});

type Refused = { readonly refused: ReadonlyArray<string> };

/** `warnings`: what the number lost on the way, and the types of document that are not known to go with a deliberation. */
export interface Names {
  readonly identifier: string;
  /** The XML of the message, the act, its annexes. */
  readonly files: ReadonlyArray<string>;
  readonly envelope: string;
  readonly warnings: ReadonlyArray<string>;
}

/** The names of a transmission, from data of any shape. A name is given only if it reads back. */
export const namesOf = (data: unknown): Names | Refused => {
  const read = decode(transmissionCodec)(data);
  if (read._tag === 'Left') return { refused: read.left.map((defect) => wordDefect(defect, 'fr')) };
  const { department, siren, decidedOn, number, sentOn, serial, files } = read.right;
  // The rule that every platform accepts; yours may accept more ('s2low', 'pastell'…).
  const derived = internalNumberFrom(number, 'common');
  if (derived._tag === 'Left') return { refused: [wordProblem(derived.left, 'fr')] };
  const act = { department, siren, day: decidedOn, internalNumber: derived.right.number, nature: 'DE' } as const;
  const types = files.map(({ documentType }) => assessDocumentType({ documentType, nature: 'DE' }));
  const names = {
    identifier: formatActIdentifier({ ...act, documentType: null }),
    files: [{ documentType: null, extension: 'xml' }, ...files].map((file, index) => formatActFileName({ ...act, ...file, message: '1-1', index })),
    envelope: formatEnvelopeName({ form: 'envelope', device: null, application: 'EACT', sender: { kind: 'authority', siren }, recipient: null, day: sentOn, serial }),
    warnings: [
      ...derived.right.changes.map(({ found, written }) => `Numéro interne : « ${found} » devient « ${written} ».`),
      ...types.filter(({ standing }) => standing !== 'conforms').map((finding) => wordFinding(finding, 'fr')),
    ],
  };
  const refused = [...names.files, names.envelope].map(readName).flatMap((name) => ('refused' in name ? name.refused : []));
  return refused.length > 0 ? { refused } : names;
};

/** What a name found in a folder or a register is. */
export type ReadName =
  | { readonly is: 'identifier'; readonly parts: ActIdentifier }
  | { readonly is: 'file'; readonly parts: ActFileName }
  | { readonly is: 'envelope'; readonly parts: EnvelopeName }
  | Refused;

/** Reads a name back: an envelope says its application, a file has an extension, an identifier is the rest. */
export const readName = (name: string): ReadName => {
  if (/[ET]ACT--/.test(name)) {
    const envelope = parseEnvelopeName(name);
    return envelope._tag === 'Left' ? { refused: [wordProblem(envelope.left, 'fr')] } : { is: 'envelope', parts: envelope.right };
  }
  if (/\.\w+$/.test(name)) {
    const file = parseActFileName(name);
    return file._tag === 'Left' ? { refused: [wordProblem(file.left, 'fr')] } : { is: 'file', parts: file.right };
  }
  const act = parseActIdentifier(name);
  return act._tag === 'Left' ? { refused: [wordProblem(act.left, 'fr')] } : { is: 'identifier', parts: act.right };
};
