import type { StampLayout } from './stamp.js';

/** What a label announces; `opening` starts a stamp, `name` only tells its layout. */
export type LabelKind =
  | 'sent' | 'received' | 'received-on' | 'published' | 'posted' | 'online' | 'platform' | 'number' | 'classification'
  | 'opening' | 'name' | 'simulated';

/** The words of a label, in small letters without accents, what it announces and the layout that it tells. */
export type Label = readonly [words: string, kind: LabelKind, layout: StampLayout | null];

/** The labels of the stamps that were seen on published acts. */
// prettier-ignore
export const LABELS: ReadonlyArray<Label> = [
  ['envoye en prefecture',                      'sent',           null],
  ['date de teletransmission',                  'sent',           'receipt'],
  ['recu en prefecture',                        'received',       null],
  ['recue en prefecture',                       'received',       null],
  ['recu en sous-prefecture',                   'received',       null],
  ['recue en sous-prefecture',                  'received',       null],
  ['date de reception prefecture',              'received',       'receipt'],
  ['reception par le prefet',                   'received',       null],
  ['recu par le representant de l\'etat',       'received',       null],
  ['recue par le representant de l\'etat',      'received',       null],
  ['date de reception ar',                      'received',       'certificate'],
  ['recu le',                                   'received-on',    null],
  ['publie le',                                 'published',      null],
  ['publiee le',                                'published',      null],
  ['affiche le',                                'posted',         null],
  ['affichee le',                               'posted',         null],
  ['date de mise en ligne',                     'online',         null],
  ['mis en ligne le',                           'online',         null],
  ['mise en ligne le',                          'online',         null],
  ['via ',                                      'platform',       'received-via'],
  ['numero de l\'acte',                         'number',         'certificate'],
  ['matieres de l\'acte',                       'classification', 'certificate'],
  ['matieres de acte',                          'classification', 'certificate'],
  ['identifiant unique de l\'acte',             'name',           'certificate'],
  ['accuse de reception en prefecture',         'opening',        'receipt'],
  ['accuse de reception - ministere',           'opening',        'ministry-receipt'],
  ['ar prefecture',                             'opening',        'ar-prefecture'],
  ['visa de la prefecture',                     'opening',        'visa'],
  ['visa de la sous-prefecture',                'opening',        'visa'],
  ['acte executoire',                           'opening',        'executory'],
  ['acte rendu executoire',                     'opening',        'executory'],
  ['certifie executoire',                       'name',           'executory'],
  ['certifiee executoire',                      'name',           'executory'],
  ['reception simulee',                         'simulated',      'sent-and-received'],
  ['publication simulee',                       'simulated',      'sent-and-received'],
  ['id :',                                      'name',           'sent-and-received'],
  ['id:',                                       'name',           'sent-and-received'],
];

/** A text in small letters without accents, with plain spaces, apostrophes and hyphens: every character stays in its place. */
export const folded = (text: string): string =>
  text.replace(/İ/g, 'I').toLowerCase().replace(/[éèêë]/g, 'e').replace(/ç/g, 'c').replace(/\s/g, ' ').replace(/[’‘]/g, '\'').replace(/[\u2010-\u2015]/g, '-');
