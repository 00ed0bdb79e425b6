import type { Member, NamedRoll } from '../roll.js';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

/** Equal as far as the record says: one of the two may be silent. */
const mayAgree = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || plain(a) === plain(b);

/** How two names may be one person: one of them lacks its given name, or both are the same name in full. */
export type Likeness = 'given-name-missing' | 'same-name';

const likenessOf = (a: Member, b: Member): Likeness | undefined =>
  !mayAgree(a.givenName, b.givenName) || !mayAgree(a.title, b.title)
    ? undefined
    : a.givenName === undefined || b.givenName === undefined ? 'given-name-missing' : 'same-name';

/** Two names of a roll that may be one person: places in the list of members, the earlier first, and how they are alike. */
export type Homonyms = readonly [number, number, Likeness];

/**
 * Finds the members whom the record does not tell apart: one surname, no title that separates them, and a given name that is
 * missing on either side or is the same on both.
 *
 * Shape:   NamedRoll → pairs of places in the list of members
 * Units:   none.
 * Rounds:  nothing; accents and capitals do not distinguish.
 * Findings: none; assessRoll reports the pairs.
 * Errors:  none.
 *
 * @interpretation 008-homonyms
 * @since 0.1.0
 */
export const homonymsIn = (roll: NamedRoll): ReadonlyArray<Homonyms> => {
  const bySurname = new Map<string, Array<number>>();
  roll.members.forEach((member, place) => {
    const surname = plain(member.surname);
    const places = bySurname.get(surname);
    if (places === undefined) bySurname.set(surname, [place]);
    else places.push(place);
  });
  const pairs: Array<Homonyms> = [];
  for (const places of bySurname.values()) {
    places.forEach((first, index) => {
      for (const second of places.slice(index + 1)) {
        const likeness = likenessOf(roll.members[first] as Member, roll.members[second] as Member);
        if (likeness !== undefined) pairs.push([first, second, likeness]);
      }
    });
  }
  return pairs;
};
