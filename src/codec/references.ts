import * as either from 'fp-ts/lib/Either.js';
import type { Organ } from '../body/index.js';
import type { DefectPath, SittingDefect, SittingFields } from '../sitting/index.js';
import { makeSitting } from '../sitting/index.js';

/** An organ without defect, for the references to be checked where the one that was given could not be read. */
const STAND_IN: Organ = { kind: 'council', body: { kind: 'commune', name: '-', territory: 'mainland-france' } };

/** The elements of a list that have their shape, and the places that they had. */
interface Sound<A> {
  readonly values: ReadonlyArray<A>;
  readonly places: ReadonlyArray<number>;
}

const soundIn = <A>(values: ReadonlyArray<A>, key: string, misshapen: ReadonlyArray<DefectPath>): Sound<A> => {
  const faulty = new Set(misshapen.filter(([first]) => first === key).map(([, place]) => place));
  const places = faulty.has(undefined) ? [] : values.map((_, place) => place).filter((place) => !faulty.has(place));
  return { values: places.map((place) => values[place] as A), places };
};

/**
 * Checks the references of a sitting where some parts do not have their shape, so that every defect is told at once. Nothing is
 * said of those parts, nor of any where the members or the agenda could not be read.
 *
 * Shape:   fields read, paths of the defects of shape → list of SittingDefect
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  those of makeSitting, at the places of the value that was read.
 *
 * @since 0.1.0
 */
export const referenceDefects = (fields: SittingFields, misshapen: ReadonlyArray<DefectPath>): ReadonlyArray<SittingDefect> => {
  const unread = (key: string): boolean => misshapen.some(([first]) => first === undefined || first === key);
  if (unread('roll') || unread('agenda')) return [];
  const proxies = soundIn(fields.proxies, 'proxies', misshapen);
  const deliberations = soundIn(fields.deliberations, 'deliberations', misshapen);
  const others = Object.fromEntries(Object.entries(fields).filter(([key]) => !unread(key)));
  const sitting = makeSitting({
    ...(others as Pick<SittingFields, 'agenda' | 'roll' | 'heldOn'>),
    organ: unread('organ') ? STAND_IN : fields.organ,
    convocation: unread('convocation') ? { rank: 'ordinary' } : fields.convocation,
    proxies: proxies.values,
    deliberations: deliberations.values,
  });
  if (either.isRight(sitting)) return [];
  const placesOf: Readonly<Record<string, ReadonlyArray<number>>> = { proxies: proxies.places, deliberations: deliberations.places };
  return sitting.left.map(({ path: [key, place, ...rest], problem }) => {
    const places = key === undefined ? undefined : placesOf[key];
    const original = typeof place === 'number' && places !== undefined ? (places[place] as number) : place;
    return { path: [key, original, ...rest].filter((part) => part !== undefined), problem };
  });
};
