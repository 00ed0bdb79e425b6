import type { QuorumRule } from '../../body/index.js';
import type { IsoDay, LegalSource, LegalText, Versions } from '../../legal/index.js';

const TWO_THIRDS: QuorumRule = { numerator: 2, denominator: 3, strictness: 'at-least', counted: 'present' };
const TWO_THIRDS_REPRESENTED: QuorumRule = { ...TWO_THIRDS, counted: 'present-or-represented' };
const THIRD: QuorumRule = { numerator: 1, denominator: 3, strictness: 'at-least', counted: 'present' };

const statute = (text: LegalText, article: string, from: IsoDay | null, until: IsoDay | null, confirmed: LegalSource['confirmed']): LegalSource => ({
  text, article, from, until, authority: 'statute', confirmed,
});

/** The quorum of the election of a mayor is looked at when the sitting opens: a guide of the Senate for the elections of 2008. */
export const ASSESSED_AT_OPENING: LegalSource = {
  text: 'guide du Sénat', article: 'élections municipales de mars 2008', from: null, until: null, authority: 'doctrine', confirmed: 'secondary',
};

/** The rules of the election of a mayor and of deputies, extended to intercommunal bodies; that this one is among them is our reading. */
export const INTERCOMMUNAL_ELECTIONS: LegalSource = statute('CGCT', 'L5211-2', null, null, 'unconfirmed');

/** The quorum of the election of a mayor and of deputies in the spring of 2020: those present only, where the represented counted else. */
export const MAYOR_ELECTION_IN_SPRING_2020: Versions<QuorumRule> = [
  { from: '2020-05-15', until: '2020-07-11', value: THIRD, source: statute('ordonnance 2020-562', '1', '2020-05-15', '2020-07-11', 'secondary') },
];

/**
 * Two thirds of the members for the election of a president. One third of those present from June to September 2021; from November
 * 2021 to July 2022, whether that came back was not found.
 */
const electionOf = /* @__NO_SIDE_EFFECTS__ */ (value: QuorumRule, source: LegalSource): Versions<QuorumRule> => [
  { from: source.from, until: '2021-06-02', value, source },
  { from: '2021-06-02', until: '2021-10-01', value: THIRD, source: statute('loi 2020-1379', '6', '2021-06-02', '2021-10-01', 'secondary') },
  { from: '2021-10-01', until: '2021-11-10', value, source: { ...source, confirmed: 'unconfirmed' } },
  { from: '2022-08-01', until: null, value, source },
];

/** The quorum of the election of the president of a département. */
export const PRESIDENT_OF_DEPARTMENT: Versions<QuorumRule> = electionOf(TWO_THIRDS, statute('CGCT', 'L3122-1', '1996-02-24', null, 'current-text'));

/** The quorum of the election of the president of a région. */
export const PRESIDENT_OF_REGION: Versions<QuorumRule> = electionOf(TWO_THIRDS, statute('CGCT', 'L4133-1', '1998-03-08', null, 'secondary'));

/** The quorum of the election of the president of the Assembly of Corsica: present or represented. */
export const PRESIDENT_OF_CORSICA: Versions<QuorumRule> = electionOf(TWO_THIRDS_REPRESENTED, statute('CGCT', 'L4422-8', null, null, 'older-text'));
