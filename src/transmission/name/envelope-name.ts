import type { CivilDay } from '../../calendar/index.js';
import { compactDay } from '../compact-day.js';
import type { DepartmentCode, Siren } from '../number/index.js';

/** Who sends an envelope: an authority, or an office of the State in a department. */
export type EnvelopeSender =
  | { readonly kind: 'authority'; readonly siren: Siren }
  | { readonly kind: 'prefecture'; readonly department: DepartmentCode }
  | { readonly kind: 'sub-prefecture'; readonly department: DepartmentCode; readonly arrondissement: string }
  | { readonly kind: 'regional-secretariat'; readonly department: DepartmentCode };

/**
 * The name of an envelope, of the anomaly that answers one, or of the archive that carries one. `device` is the trigram of the device that
 * sends an archive; `application` is EACT, or TACT for tests; only the State names a `recipient`. The day is that of the sending.
 */
export interface EnvelopeName {
  readonly form: 'envelope' | 'anomaly' | 'archive';
  readonly device: string | null;
  readonly application: 'EACT' | 'TACT';
  readonly sender: EnvelopeSender;
  readonly recipient: Siren | null;
  readonly day: CivilDay;
  readonly serial: number;
}

/** What the files of each form end in. */
export const ENDINGS: Readonly<Record<EnvelopeName['form'], string>> = { envelope: '.xml', anomaly: '.xml', archive: '.tar.gz' };
/** What the names of anomalies start with. */
export const ANOMALY = 'ANO_';

const senderText = (sender: EnvelopeSender): string =>
  sender.kind === 'authority'
    ? sender.siren
    : sender.kind === 'prefecture'
      ? `PREF${sender.department}`
      : sender.kind === 'sub-prefecture'
        ? `SPREF${sender.department}${sender.arrondissement}`
        : `SGAR${sender.department}`;

/**
 * Writes the name of an envelope from its parts: what was read, to the character.
 *
 * Shape:   EnvelopeName → text
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal protocole `@CTES`, noms d’enveloppes
 * @example formatEnvelopeName({
 *   form: 'envelope', device: null, application: 'EACT', sender: { kind: 'authority', siren: '214502494' }, recipient: null,
 *   day: '2017-07-17', serial: 6,
 *   }) // 'EACT--214502494--20170717-6.xml'
 * @since 0.2.0
 */
export const formatEnvelopeName = ({ form, device, application, sender, recipient, day, serial }: EnvelopeName): string => {
  const before = form === 'archive' ? `${device ?? ''}-` : form === 'anomaly' ? ANOMALY : '';
  return `${before}${application}--${senderText(sender)}-${recipient ?? ''}-${compactDay(day)}-${serial}${ENDINGS[form]}`;
};
