import type { CivilDay } from '../../calendar/index.js';
import type { Basis, Finding, Undetermined } from '../../legal/index.js';
import { NO_NOTES } from '../../legal/index.js';
import type { IdentifiedSitting, IdentifierFinding, InternalNumberFinding } from '../agreement/index.js';
import { assessActIdentifier, assessInternalNumber } from '../agreement/index.js';
import { TRANSMISSION_STAMPS } from '../provisions.js';
import type { Stamp } from './stamp.js';

/** A stamp, the act that bears it, and the days that the record gives for its transmission and its publicity, where it gives any. */
export interface StampedAct extends Omit<IdentifiedSitting, 'identifier'> {
  readonly stamp: Stamp;
  readonly number?: string;
  readonly receivedOn?: CivilDay;
  readonly publishedOn?: CivilDay;
}

/** Nothing that the stamp prints contradicts the act. */
export interface StampAgrees extends Finding<'StampAgrees', 'conforms'> {
  readonly stamp: Stamp;
}

/** The stamp prints another day than the record, or a day that comes before the one it follows. */
export interface StampDayContradicted extends Finding<'StampDayContradicted', 'breaches'> {
  readonly stamp: Stamp;
  readonly what: 'sent' | 'received' | 'published';
  readonly printed: CivilDay;
  readonly against: 'decided' | 'sent' | 'recorded';
  readonly other: CivilDay;
}

/** The identifier of the stamp could not be read whole. */
export interface StampUnreadable extends Undetermined<'StampUnreadable', 'identifier-of-the-act'> {
  readonly stamp: Stamp;
}

/** The stamp is that of a test platform: it shows no transmission. */
export interface StampSimulated extends Undetermined<'StampSimulated', 'transmission-day'> {
  readonly stamp: Stamp;
}

/** What assessStamp finds of the stamp itself. */
export type StampFinding = StampAgrees | StampDayContradicted | StampUnreadable | StampSimulated;

const BASIS: Basis = [TRANSMISSION_STAMPS];

const contradicted = (facts: Omit<StampDayContradicted, '_tag' | 'standing' | 'basis' | 'notes'>): StampDayContradicted => ({
  _tag: 'StampDayContradicted', standing: 'breaches', ...facts, basis: BASIS, notes: NO_NOTES,
});

/** An act is decided, then sent, then received; what the record says is what the stamp says. */
const contradictedDays = ({ stamp, heldOn, receivedOn, publishedOn }: StampedAct): ReadonlyArray<StampDayContradicted> => {
  const { sentOn: sent, receivedOn: received, publishedOn: published } = stamp;
  return [
    ...(sent !== null && sent < heldOn ? [contradicted({ stamp, what: 'sent', printed: sent, against: 'decided', other: heldOn })] : []),
    ...(received !== null && received < heldOn ? [contradicted({ stamp, what: 'received', printed: received, against: 'decided', other: heldOn })] : []),
    ...(sent !== null && received !== null && received < sent ? [contradicted({ stamp, what: 'received', printed: received, against: 'sent', other: sent })] : []),
    ...(published !== null && published < heldOn ? [contradicted({ stamp, what: 'published', printed: published, against: 'decided', other: heldOn })] : []),
    ...(received !== null && receivedOn !== undefined && received !== receivedOn ? [contradicted({ stamp, what: 'received', printed: received, against: 'recorded', other: receivedOn })] : []),
    ...(published !== null && publishedOn !== undefined && published !== publishedOn ? [contradicted({ stamp, what: 'published', printed: published, against: 'recorded', other: publishedOn })] : []),
  ];
};

const doubtsOn = (stamp: Stamp): ReadonlyArray<StampUnreadable | StampSimulated> => [
  ...(stamp.reading !== null && stamp.identifier === null
    ? [{ _tag: 'StampUnreadable', standing: 'undetermined', stamp, missing: ['identifier-of-the-act'], basis: BASIS, notes: NO_NOTES } as const]
    : []),
  ...(stamp.source === 'simulation'
    ? [{ _tag: 'StampSimulated', standing: 'undetermined', stamp, missing: ['transmission-day'], basis: BASIS, notes: NO_NOTES } as const]
    : []),
];

/** The identifier against the act, then its number against those of the stamp and of the act; what agrees says nothing. */
const identifierFindings = ({ stamp, body, heldOn, nature, number }: StampedAct): ReadonlyArray<IdentifierFinding | InternalNumberFinding> => {
  const { identifier } = stamp;
  if (identifier === null) return [];
  const numbers = [stamp.number, number].filter((printed) => printed !== null && printed !== undefined);
  return [
    ...assessActIdentifier({ identifier, body, heldOn, ...(nature === undefined ? {} : { nature }) }),
    ...numbers.map((deliberationNumber) => assessInternalNumber({ deliberationNumber, internalNumber: identifier.internalNumber })),
  ].filter(({ standing }) => standing !== 'conforms');
};

/**
 * States whether a stamp is that of the act that bears it: its identifier, its days, its number.
 *
 * Shape:   StampedAct → list of StampFinding, IdentifierFinding and InternalNumberFinding; StampAgrees alone where nothing contradicts
 * Units:   civil days.
 * Rounds:  nothing.
 * Findings: StampAgrees · StampDayContradicted · StampUnreadable · StampSimulated · those of assessActIdentifier and assessInternalNumber
 *           that do not conform
 * Errors:  none; see parseStamp.
 *
 * @legal protocole `@CTES`, cachets de transmission
 * @example assessStamp({ stamp: parseStamp('Reçu en préfecture le 12/07/2024')[0], body: {}, heldOn: '2024-07-15' })
 *   // [{ _tag: 'StampDayContradicted', what: 'received', printed: '2024-07-12', against: 'decided', other: '2024-07-15' }]
 * @since 0.2.0
 */
export const assessStamp = (act: StampedAct): ReadonlyArray<StampFinding | IdentifierFinding | InternalNumberFinding> => {
  const findings = [...identifierFindings(act), ...contradictedDays(act), ...doubtsOn(act.stamp)];
  return findings.length > 0 ? findings : [{ _tag: 'StampAgrees', standing: 'conforms', stamp: act.stamp, basis: BASIS, notes: NO_NOTES }];
};
