/** What a piece of text was read as. */
export type TextKind =
  | 'civil-day'
  | 'euro'
  | 'rate'
  | 'printed-rate'
  | 'siren'
  | 'siret'
  | 'department'
  | 'document-type'
  | 'nature'
  | 'internal-number'
  | 'act-identifier'
  | 'deliberation-number'
  | 'rna'
  | 'commune-code'
  | 'file-name'
  | 'envelope-name'
  | 'classification-code'
  | 'prefecture';

/** The part of a text that names something that does not exist (a thirteenth month, a department 020). */
export type UnknownPart =
  | 'year'
  | 'month'
  | 'day'
  | 'department'
  | 'nature'
  | 'document-type'
  | 'denominator'
  | 'commune'
  | 'message'
  | 'subject'
  | 'arrondissement';

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

/**
 * Builds the defect of a text that does not have the length of its kind.
 *
 * Shape:   kind of text, text → LengthDefect
 * Units:   characters, as JavaScript counts them.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength is what it builds.
 *
 * @example wrongLength('siren', '2442007') // { _tag: 'WrongLength', what: 'siren', found: 7 }
 * @since 0.1.0
 */
export const wrongLength = (what: TextKind, text: string): LengthDefect => ({ _tag: 'WrongLength', what, text, found: text.length });

/**
 * Builds the defect of a text in which a character cannot stand where it does.
 *
 * Shape:   kind of text, text, position → CharacterDefect
 * Units:   positions counted from 0.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongCharacter is what it builds.
 *
 * @example wrongCharacter('euro', '94 000,001 €', 9) // { _tag: 'WrongCharacter', what: 'euro', position: 9 }
 * @since 0.1.0
 */
export const wrongCharacter = (what: TextKind, text: string, position: number): CharacterDefect => ({
  _tag: 'WrongCharacter',
  what,
  text,
  position,
});

/**
 * Builds the defect of a text whose control digit does not agree with the others.
 *
 * Shape:   kind of text, text → ChecksumDefect
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongChecksum is what it builds.
 *
 * @example wrongChecksum('siren', '244 200 771') // { _tag: 'WrongChecksum', what: 'siren' }
 * @since 0.1.0
 */
export const wrongChecksum = (what: TextKind, text: string): ChecksumDefect => ({ _tag: 'WrongChecksum', what, text });

/**
 * Builds the defect of a text of the right shape, a part of which names nothing that exists.
 *
 * Shape:   kind of text, text, part → UnknownComponentDefect
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  UnknownComponent is what it builds.
 *
 * @example unknownComponent('civil-day', '2024-06-31', 'day') // { _tag: 'UnknownComponent', part: 'day' }
 * @since 0.1.0
 */
export const unknownComponent = (what: TextKind, text: string, part: UnknownPart): UnknownComponentDefect => ({
  _tag: 'UnknownComponent',
  what,
  text,
  part,
});
