import * as either from 'fp-ts/lib/Either.js';
import type { Territory } from '../calendar/index.js';
import type { Statutes } from './statutes.js';

/** The kinds of bodies that may be named; which of them have their rules encoded is said by `procedureOf`. */
export type BodyKind =
  | 'commune'
  | 'communaute-de-communes'
  | 'communaute-d-agglomeration'
  | 'communaute-urbaine'
  | 'metropole'
  | 'syndicat-de-communes'
  | 'syndicat-mixte-ferme'
  | 'syndicat-mixte-ouvert'
  | 'departement'
  | 'region'
  | 'ccas'
  | 'cias'
  | 'collectivite-de-corse'
  /** Paris, the Métropole de Lyon, the single authorities overseas. */
  | 'collectivite-a-statut-particulier';

/** Every kind of body that may be named, encoded or not. */
export const BODY_KINDS: ReadonlyArray<BodyKind> = [
  'commune', 'communaute-de-communes', 'communaute-d-agglomeration', 'communaute-urbaine', 'metropole',
  'syndicat-de-communes', 'syndicat-mixte-ferme', 'syndicat-mixte-ouvert', 'departement', 'region', 'ccas', 'cias',
  'collectivite-de-corse', 'collectivite-a-statut-particulier',
];

/** The organ that deliberates: the council itself, the bureau by delegation, the permanent commission, or the tender commission. */
export type OrganKind = 'council' | 'bureau' | 'permanent-commission' | 'tender-commission';

/** Every kind of organ that deliberates. */
export const ORGAN_KINDS: ReadonlyArray<OrganKind> = ['council', 'bureau', 'permanent-commission', 'tender-commission'];

/** A local authority or one of its public establishments. `population` is the municipal population, where a rule asks for it. */
export interface Body {
  readonly kind: BodyKind;
  readonly name: string;
  readonly territory: Territory;
  readonly population?: number;
  /** The rules that an open syndicat mixte gives itself, where they are known. */
  readonly statutes?: Statutes;
}

/** One deliberating organ of a body. */
export interface Organ {
  readonly body: Body;
  readonly kind: OrganKind;
}

/** Why fields make no body, or a body has no such organ; `organs` are those that it has. */
export type BodyDefect =
  | { readonly _tag: 'PopulationNotCountable'; readonly found: string }
  | { readonly _tag: 'OrganUnknownToBody'; readonly organ: OrganKind; readonly body: BodyKind; readonly organs: ReadonlyArray<OrganKind> };

/**
 * Builds a body.
 *
 * Shape:   fields → Either<BodyDefect, Body>
 * Units:   population in inhabitants, a whole number.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  PopulationNotCountable
 *
 * @example makeBody({ kind: 'commune', name: 'Figeac', territory: 'mainland-france', population: -1 }) // left({ _tag: 'PopulationNotCountable' })
 * @since 0.1.0
 */
export const makeBody = (fields: Body): either.Either<BodyDefect, Body> =>
  fields.population === undefined || (Number.isSafeInteger(fields.population) && fields.population >= 0)
    ? either.right(fields)
    : either.left({ _tag: 'PopulationNotCountable', found: String(fields.population) });

const ORGANS_OF: Readonly<Record<BodyKind, ReadonlyArray<OrganKind>>> = {
  commune: ['council', 'tender-commission'],
  'communaute-de-communes': ['council', 'bureau', 'tender-commission'],
  'communaute-d-agglomeration': ['council', 'bureau', 'tender-commission'],
  'communaute-urbaine': ['council', 'bureau', 'tender-commission'],
  metropole: ['council', 'bureau', 'tender-commission'],
  'syndicat-de-communes': ['council', 'bureau', 'tender-commission'],
  'syndicat-mixte-ferme': ['council', 'bureau', 'tender-commission'],
  'syndicat-mixte-ouvert': ['council', 'bureau', 'tender-commission'],
  departement: ['council', 'permanent-commission', 'tender-commission'],
  region: ['council', 'permanent-commission', 'tender-commission'],
  ccas: ['council', 'tender-commission'],
  cias: ['council', 'tender-commission'],
  'collectivite-de-corse': ['council', 'permanent-commission', 'tender-commission'],
  'collectivite-a-statut-particulier': ['council', 'permanent-commission', 'tender-commission'],
};

/**
 * Builds an organ of a body: a commune has no bureau, a permanent commission is of a département or a région.
 *
 * Shape:   Body, organ kind → Either<BodyDefect, Organ>
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  OrganUnknownToBody
 *
 * @example makeOrgan(commune.body, 'bureau') // left({ _tag: 'OrganUnknownToBody', organ: 'bureau', body: 'commune' })
 * @since 0.1.0
 */
export const makeOrgan = (body: Body, kind: OrganKind): either.Either<BodyDefect, Organ> =>
  ORGANS_OF[body.kind].includes(kind)
    ? either.right({ body, kind })
    : either.left({ _tag: 'OrganUnknownToBody', organ: kind, body: body.kind, organs: ORGANS_OF[body.kind] });
