/** Une assemblée à un point : combien de membres dans chaque situation ; les autres sont absents. */
export interface Assembly {
  readonly inOffice: number;
  readonly present: number;
  readonly represented: number;
  readonly interested: number;
  readonly designated: number;
  readonly unknown: number;
}

/** Ce qu’un texte demande : compte-t-il les représentés, les désignés ailleurs quittent-ils l’effectif, moitié ou tiers. */
export interface Text {
  readonly counts: 'present' | 'present-or-represented';
  readonly designatedLeave: boolean;
  readonly holds: (counted: number, others: number) => boolean;
}

/** « La majorité de ses membres en exercice est présente » : ceux que l’on compte sont plus nombreux que les autres. */
export const majority = (counted: number, others: number): boolean => counted > others;

/** « Le tiers de ses membres en exercice est présent » : deux fois ceux que l’on compte valent au moins les autres. */
export const third = (counted: number, others: number): boolean => counted + counted >= others;

/** Le texte mot à mot, un membre après l’autre ; `leaving` des membres au motif inconnu sont tenus pour désignés ailleurs. */
const holdsWith = (assembly: Assembly, text: Text, leaving: number): boolean => {
  const { inOffice, present, represented, interested, designated } = assembly;
  let counted = 0;
  let others = 0;
  let away = designated + leaving;
  for (let member = 0; member < inOffice; member++) {
    if (member < present) counted++;
    else if (member < present + represented && text.counts === 'present-or-represented') counted++;
    else if (member >= present + represented + interested && text.designatedLeave && away > 0) away--;
    else others++;
  }
  return text.holds(counted, others);
};

/** Oui, non, ou selon le motif des retraits inconnus. */
export const quorumOf = (assembly: Assembly, text: Text): 'met' | 'not-met' | 'open' => {
  const full = holdsWith(assembly, text, 0);
  for (let leaving = 1; leaving <= assembly.unknown; leaving++) if (holdsWith(assembly, text, leaving) !== full) return 'open';
  return full ? 'met' : 'not-met';
};
