/** What a piece of text was read as. */
export type TextKind =
  | 'civil-day'
  | 'euro'
  | 'rate'
  | 'siren'
  | 'siret'
  | 'department'
  | 'document-type'
  | 'nature'
  | 'internal-number'
  | 'act-identifier';

/** The part of a text that names something that does not exist (a thirteenth month, a department 020). */
export type UnknownPart = 'year' | 'month' | 'day' | 'department' | 'nature' | 'document-type' | 'denominator';

/** The text is too short, too long, or does not have the expected number of digits. `found` is its length in characters. */
export interface LengthDefect {
  readonly _tag: 'WrongLength';
  readonly what: TextKind;
  readonly text: string;
  readonly found: number;
}

/** A character that cannot stand there; `position` counts from 0. */
export interface CharacterDefect {
  readonly _tag: 'WrongCharacter';
  readonly what: TextKind;
  readonly text: string;
  readonly position: number;
}

/** Every character is admissible, the control digit does not agree. */
export interface ChecksumDefect {
  readonly _tag: 'WrongChecksum';
  readonly what: TextKind;
  readonly text: string;
}

/** The shape is right and a component names nothing that exists: 31 June, department 020. */
export interface UnknownComponentDefect {
  readonly _tag: 'UnknownComponent';
  readonly what: TextKind;
  readonly text: string;
  readonly part: UnknownPart;
}

/** The four families of defects that every parser of a text shares. */
export type TextDefect = LengthDefect | CharacterDefect | ChecksumDefect | UnknownComponentDefect;

export const wrongLength = (what: TextKind, text: string): LengthDefect => ({ _tag: 'WrongLength', what, text, found: text.length });

export const wrongCharacter = (what: TextKind, text: string, position: number): CharacterDefect => ({
  _tag: 'WrongCharacter',
  what,
  text,
  position,
});

export const wrongChecksum = (what: TextKind, text: string): ChecksumDefect => ({ _tag: 'WrongChecksum', what, text });

export const unknownComponent = (what: TextKind, text: string, part: UnknownPart): UnknownComponentDefect => ({
  _tag: 'UnknownComponent',
  what,
  text,
  part,
});
