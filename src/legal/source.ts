/** A day as ISO text, `YYYY-MM-DD`: the order of the texts is the order of the days. Every `CivilDay` is one. */
export type IsoDay = `${number}-${number}-${number}`;

/** Who speaks: a text, a court, a minister's answer, a commentator, or a reading of ours. */
export type Authority = 'statute' | 'case-law' | 'ministerial-answer' | 'doctrine' | 'interpretation';

/**
 * How far the source was checked: `current-text`, the wording in force was read; `older-text`, only an earlier wording, no later
 * change known; `secondary`, a restatement only; `unconfirmed`, neither.
 */
export type Confirmation = 'current-text' | 'older-text' | 'secondary' | 'unconfirmed';

/** The codes, acts and bodies of rules that a source may belong to. */
export type LegalText =
  | 'CGCT'
  | 'CJA'
  | 'question écrite'
  | 'Conseil d’État'
  | 'tribunal administratif'
  | 'CASF'
  | 'code électoral'
  | 'CPC'
  | 'CRPA'
  | 'code du travail'
  | 'loi 2000-321'
  | 'décret 2001-495'
  | 'décret 2017-779'
  | 'instruction M57'
  | 'loi 2020-290'
  | 'loi 2020-1379'
  | 'loi 2021-1465'
  | 'ordonnance 2020-391'
  | 'ordonnance 2020-562'
  | 'guide du Sénat'
  | 'statuts'
  | 'protocole @CTES'
  | 'répertoire SIREN'
  | 'note d’interprétation';

/**
 * One place in the law, as a value: the same constant serves the rule, its finding, its test and its page.
 *
 * `article` is as printed in the text (`L2121-17`); `from` (included) and `until` (excluded) bound the version cited, `null`
 * where the date is not known or where the version still runs; `versionId` is the Légifrance identifier, when it was read.
 */
export interface LegalSource {
  readonly text: LegalText;
  readonly article: string;
  readonly paragraph?: string;
  readonly from: IsoDay | null;
  readonly until: IsoDay | null;
  readonly versionId?: string;
  readonly authority: Authority;
  readonly confirmed: Confirmation;
}

/** What a finding rests on: at least one source. */
export type Basis = readonly [LegalSource, ...LegalSource[]];
