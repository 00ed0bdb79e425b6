import { describe, expect, test } from 'vitest';
import { assessBallotRequest, assessElectionRound } from '../../../src/vote/index.js';
import { wordFinding as word } from '../../../src/wording/index.js';
import { organ } from '../../body/organs.js';
import { day } from '../../calendar/day.js';

const mayor = { organ: organ({ type: 'commune' }), heldOn: day('2026-03-21'), office: 'mayor', form: 'by-name', round: 1 } as const;

/** The spaces before French punctuation are not breaking; the sentences are compared without them. */
const wordFinding = (...of: Parameters<typeof word>): string => word(...of).replace(/[\u00A0\u202F]/g, ' ');

describe('Les constats se lisent en une phrase', () => {
  test('un élu, avec tous ses nombres', () => {
    const [finding] = assessElectionRound({ ...mayor, candidacies: [{ name: 'Mme Portal', votes: 32 }], figures: { voters: 42, papers: 42, blankOrSpoiled: 10 } });
    expect(wordFinding(finding!, 'fr')).toBe('Mme Portal : élu à la majorité absolue, 32 voix (premier tour, 42 votants, 42 bulletins, 10 blancs ou nuls, 32 suffrages exprimés, majorité absolue 17 ; Mme Portal 32).');
    expect(wordFinding(finding!, 'en')).toBe('Mme Portal: elected by an absolute majority, 32 votes (first round, 42 voters, 42 papers, 10 blank or spoiled, 32 votes cast, absolute majority 17; Mme Portal 32).');
  });

  test('une majorité imprimée fausse', () => {
    const findings = assessElectionRound({ ...mayor, candidacies: [{ name: 'A', votes: 33 }], figures: { papers: 33, blankOrSpoiled: 0, absoluteMajority: 11 } });
    expect(wordFinding(findings[1]!, 'fr')).toBe('Chiffre « majorité absolue : 11 » en désaccord avec les autres, qui donnent 17.');
    expect(wordFinding(findings[1]!, 'en')).toBe('Figure “absolute majority: 11” disagrees with the others, which give 17.');
  });

  test('une égalité d’âge à trancher, un jour de naissance à demander', () => {
    const tie = { ...mayor, round: 3, figures: {} } as const;
    const [equal] = assessElectionRound({ ...tie, candidacies: [{ name: 'A', votes: 7, birthDays: [day('1950-01-01')] }, { name: 'B', votes: 7, birthDays: [day('1950-01-01')] }] });
    expect(wordFinding(equal!, 'fr')).toBe('Égalité de voix (7) et d’âge entre A, B : le texte ne dit pas qui est élu, et ne prévoit pas de tirage au sort ; à trancher (troisième tour ; A 7, B 7).');
    const [asked] = assessElectionRound({ ...tie, candidacies: [{ name: 'A', votes: 7 }, { name: 'B', votes: 7, birthDays: [day('1950-01-01')] }] });
    expect(wordFinding(asked!, 'fr')).toBe('Résultat du tour indéterminé (troisième tour ; A 7, B 7) ; égalité de voix, naissances : A : ? ; B : 1er janvier 1950 ; il manque le jour de naissance de chaque candidat à égalité.');
  });

  test('une demande de scrutin insuffisante', () => {
    const findings = assessBallotRequest({ organ: organ({ type: 'commune' }), heldOn: day('2026-06-01'), matter: 'deliberation', present: 40, requests: [{ mode: 'secret', by: 'members', asking: 13 }] });
    expect(findings.map((finding) => wordFinding(finding, 'fr'))).toEqual([
      'Vote au scrutin ordinaire : aucune demande n’atteint le nombre requis.',
      'Demande de scrutin secret insuffisante : 13 présents sur 40, 14 requis, il en manque 1. Les pouvoirs ne comptent pas.',
    ]);
    expect(findings.map((finding) => wordFinding(finding, 'en'))).toEqual([
      'Vote by an ordinary ballot: no request reaches the number required.',
      'Request for a secret ballot not sufficient: 13 of 40 present, 14 required, 1 short. Proxies are not counted.',
    ]);
  });
});
