/**
 * What the minutes contain: the date and the time, the names of the chair, of the members present or represented, of the
 * secretaries, the quorum, the agenda, the deliberations adopted, the reports they rest on, the requests for a special ballot, the
 * results of ballots, the names and senses of the votes of public ballots, the substance of the debates.
 */
export type MinutesElement =
  | 'date' | 'time' | 'chair' | 'members' | 'secretaries' | 'quorum' | 'agenda' | 'deliberations' | 'reports' | 'ballot-requests'
  | 'ballot-results' | 'votes-by-name' | 'debates';

/** Every element, in the order of the text. */
export const MINUTES_ELEMENTS: ReadonlyArray<MinutesElement> = [
  'date', 'time', 'chair', 'members', 'secretaries', 'quorum', 'agenda', 'deliberations', 'reports', 'ballot-requests',
  'ballot-results', 'votes-by-name', 'debates',
];

/** What minutes say of an element: it is there, it is not, or the sitting had nothing to record under it. */
export type ElementState = 'there' | 'not-there' | 'nothing-to-record';

/** Every state. */
export const ELEMENT_STATES: ReadonlyArray<ElementState> = ['there', 'not-there', 'nothing-to-record'];

/** The elements that a sitting may have nothing to record under: no report, no request, no ballot, no public ballot. */
export const OCCASIONAL: ReadonlyArray<MinutesElement> = ['reports', 'ballot-requests', 'ballot-results', 'votes-by-name'];
