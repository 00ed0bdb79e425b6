/** The no-break spaces of French typography, as plain ones. */
export const plainSpaces = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');
