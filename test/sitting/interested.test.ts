import { describe, expect, test } from 'vitest';
import { assessSitting } from '../../src/sitting/index.js';
import { interestedCases } from './interested.cases.js';
import { sittingOf } from './reading.js';

describe('CGCT, art. L2131-11 : le membre intéressé à l’organisme subventionné ne prend pas part à la délibération', () => {
  test.each(interestedCases)('$id $cas', ({ séance, intéressés, mouvements = [], parNom = [], attendu }) => {
    const sitting = sittingOf({
      organ: { kind: 'council', body: { kind: 'commune', name: 'Bourg', territory: 'mainland-france', population: 800 } },
      heldOn: séance,
      convocation: { rank: 'ordinary' },
      agenda: ['1', '2'],
      roll: { inOffice: 5, members: 'abcde'.split('').map((id) => ({ id, surname: id.toUpperCase() })), presentAtOpening: ['a', 'b', 'c'], movements: mouvements },
      proxies: [{ giver: 'd', holder: 'a' }],
      deliberations: [{
        item: '2',
        vote: { tally: { for: 3, against: 0 }, byName: parNom.map(([member, choice]) => ({ member, choice })) },
        funding: { grant: { beneficiary: 'Association', total: '500.00', years: [2024], interestedMembers: intéressés } },
      }],
    });
    const found = assessSitting(sitting).deliberations[0]!.funding.filter((finding) => finding._tag.startsWith('Interested'));
    expect(found.map((finding) => [finding._tag, finding.standing, 'members' in finding ? finding.members : null])).toEqual(attendu);
    expect(found.every(({ notes }) => notes.includes('039-interested-members-of-a-beneficiary'))).toBe(true);
  });
});
