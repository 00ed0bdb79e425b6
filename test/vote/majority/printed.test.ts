import { describe, expect, test } from 'vitest';
import type { ClaimState } from '../../../src/vote/index.js';
import { assessVote, countsOf, readVoteWording, unanimityClaims } from '../../../src/vote/index.js';
import { wordFinding } from '../../../src/wording/index.js';
import { organ } from '../../body/organs.js';
import { day } from '../../calendar/day.js';
import type { PrintedCase, Unanimité } from './printed.cases.js';
import { printedCases, readingCases, unanimityClaimCases } from './printed.cases.js';

const assess = ({ voix, enExercice, imprimé }: PrintedCase) =>
  assessVote({
    organ: organ({ type: 'commune' }), heldOn: day('2014-02-17'), vote: { ballot: 'ordinary', tally: voix, printed: imprimé },
    ...(enExercice === undefined ? {} : { inOffice: enExercice }),
  }).slice(1);

describe('Une mention imprimée se lit : résultat, unanimité ou majorité, majorité absolue', () => {
  test.each(readingCases)('« %s »', (mention, lue) => {
    expect(readVoteWording(mention)).toEqual(lue === null ? null : { result: lue[0], claim: lue[1], absoluteMajority: lue[2] ?? null });
  });
});

const STANDINGS: Readonly<Record<PrintedCase['attendu'][number][0], string>> = {
  PrintedWordingConfirmed: 'conforms', PrintedWordingContradicted: 'breaches', PrintedWordingUndetermined: 'undetermined',
  PrintedVoteFigureAgrees: 'conforms', PrintedVoteFigureDisagrees: 'breaches',
};

describe('Ce que l’acte imprime du vote est comparé à ses chiffres', () => {
  test.each(printedCases)('$id $cas', (row) => {
    const findings = assess(row);
    expect(findings.map((finding) => [
      finding._tag,
      ...(finding._tag === 'PrintedWordingContradicted' ? finding.because : []),
      ...(finding._tag === 'PrintedWordingUndetermined' ? finding.missing : []),
      ...(finding._tag === 'PrintedVoteFigureDisagrees' ? [finding.computed] : []),
    ])).toEqual(row.attendu);
    expect(findings.map(({ standing }) => standing)).toEqual(row.attendu.map(([tag]) => STANDINGS[tag]));
    if (row.imprimé.wording !== undefined) expect(findings[0]!.notes).toEqual(row.notes ?? []);
  });

  test('le constat entier', () => {
    expect(assess(printedCases[0]!)).toEqual([{
      _tag: 'PrintedWordingContradicted', standing: 'breaches', wording: 'Adopté à l’unanimité', claim: 'unanimity', for: 45, against: 11, abstentions: 0,
      because: ['votes-on-the-other-side'],
      basis: [{ text: 'CGCT', article: 'L2121-20', paragraph: 'al. 2', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'current-text' }],
      notes: [],
    }]);
  });

  test('chaque constat se lit en français et en anglais', () => {
    for (const row of printedCases) {
      for (const finding of assess(row)) {
        for (const locale of ['fr', 'en'] as const) expect(wordFinding(finding, locale)).not.toMatch(/undefined|\[object|NaN/);
      }
    }
    expect(wordFinding(assess(printedCases[0]!)[0]!, 'fr').replace(/[\u00A0\u202F]/g, ' ')).toBe(
      'La mention « Adopté à l’unanimité » est contredite par les chiffres (45 pour, 11 contre, 0 abstention) : des voix se sont portées de l’autre côté.',
    );
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [...printedCases, ...unanimityClaimCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

const CLAIMS: Readonly<Record<Unanimité, ClaimState>> = { tenue: 'holds', rompue: 'broken', inconnue: 'unknown' };

describe('Les trois unanimités : des suffrages exprimés, des votants, des membres en exercice', () => {
  test.each(unanimityClaimCases)('$id $cas', ({ voix, enExercice, attendu }) => {
    expect(unanimityClaims(countsOf(voix), enExercice)).toEqual({
      ofVotesCast: CLAIMS[attendu.desSuffragesExprimés], ofVoters: CLAIMS[attendu.desVotants], ofMembersInOffice: CLAIMS[attendu.desMembresEnExercice],
    });
  });
});
