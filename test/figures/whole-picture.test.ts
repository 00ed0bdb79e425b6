import { describe, expect, test } from 'vitest';
import { seatsOf } from '../../src/figures/hemicycle.js';
import { drawFundingPlan, drawRoll, drawTimeline } from '../../src/figures/index.js';
import type { AnyFinding } from '../../src/sitting/index.js';
import type { Locale } from '../../src/wording/index.js';

const DRAWN = { présences: drawRoll, plan: drawFundingPlan, jours: drawTimeline } as const;

type Facts = Readonly<Record<string, unknown>>;

interface WholeCase {
  readonly id: string;
  readonly cas: string;
  readonly figure: keyof typeof DRAWN;
  readonly langue: Locale;
  readonly constats: ReadonlyArray<Facts>;
  /** Le texte entier de la figure, élément par élément. */
  readonly svg: ReadonlyArray<string>;
}

const présences = (nombres: Facts): Facts => ({ _tag: 'RollCounted', ...nombres });
const part = (contributor: string): Facts => ({ _tag: 'ShareAgrees', contributor, amount: 1_000_00 });

// prettier-ignore
const wholeCases: ReadonlyArray<WholeCase> = [
  {
    id: 'FIG-01', cas: 'six membres, un dans chaque situation', figure: 'présences', langue: 'fr',
    constats: [présences({ inOffice: 6, present: 2, doubtful: 1, represented: 1, representedInDoubt: 1, withdrawn: 1, absent: 1 })],
    svg: [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 260 245" width="260" height="245" role="img" font-family="sans-serif" font-size="14" fill="currentColor">',
      '<title>Présences\u00A0: 6 membres en exercice</title>',
      '<desc>1 présent, 1 présence incertaine, 1 représenté, 1 pouvoir incertain, 1 retiré, 1 absent</desc>',
      '<circle class="present" cx="66.25" cy="73.92" r="8" stroke-width="2" fill="#1f5f99" stroke="#1f5f99"/>',
      '<circle class="presence-in-doubt" cx="83.33" cy="44.33" r="8" stroke-width="2" fill="#bcd6ee" stroke="#1f5f99" stroke-dasharray="3 2"/>',
      '<circle class="represented" cx="112.92" cy="27.25" r="8" stroke-width="2" fill="#d98200" stroke="#8a5200"/>',
      '<circle class="representation-in-doubt" cx="147.08" cy="27.25" r="8" stroke-width="2" fill="#f6ddb3" stroke="#8a5200" stroke-dasharray="3 2"/>',
      '<circle class="withdrawn" cx="176.67" cy="44.33" r="8" stroke-width="2" fill="#8e2a7e" stroke="#8e2a7e" fill-opacity="0.25"/>',
      '<circle class="absent" cx="193.75" cy="73.92" r="8" stroke-width="2" fill="none" stroke="#767676"/>',
      '<circle class="present" cx="24" cy="113" r="8" stroke-width="2" fill="#1f5f99" stroke="#1f5f99"/>',
      '<text x="48" y="118">1 présent</text>',
      '<circle class="presence-in-doubt" cx="24" cy="135" r="8" stroke-width="2" fill="#bcd6ee" stroke="#1f5f99" stroke-dasharray="3 2"/>',
      '<text x="48" y="140">1 présence incertaine</text>',
      '<circle class="represented" cx="24" cy="157" r="8" stroke-width="2" fill="#d98200" stroke="#8a5200"/>',
      '<text x="48" y="162">1 représenté</text>',
      '<circle class="representation-in-doubt" cx="24" cy="179" r="8" stroke-width="2" fill="#f6ddb3" stroke="#8a5200" stroke-dasharray="3 2"/>',
      '<text x="48" y="184">1 pouvoir incertain</text>',
      '<circle class="withdrawn" cx="24" cy="201" r="8" stroke-width="2" fill="#8e2a7e" stroke="#8e2a7e" fill-opacity="0.25"/>',
      '<text x="48" y="206">1 retiré</text>',
      '<circle class="absent" cx="24" cy="223" r="8" stroke-width="2" fill="none" stroke="#767676"/>',
      '<text x="48" y="228">1 absent</text>',
      '</svg>',
    ],
  },
  {
    id: 'FIG-02', cas: 'douze membres sur deux rangées, en anglais : au milieu, le siège de la rangée extérieure d’abord', figure: 'présences', langue: 'en',
    constats: [présences({ inOffice: 12, present: 4, doubtful: 2, represented: 2, representedInDoubt: 2, withdrawn: 2, absent: 2 })],
    svg: [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 260 267" width="260" height="267" role="img" font-family="sans-serif" font-size="14" fill="currentColor">',
      '<title>Roll: 12 members in office</title>',
      '<desc>2 present, 2 perhaps present, 2 represented, 2 perhaps represented, 2 withdrawn, 2 absent</desc>',
      '<circle class="present" cx="44.21" cy="93.42" r="8" stroke-width="2" fill="#1f5f99" stroke="#1f5f99"/>',
      '<circle class="present" cx="67.23" cy="92.6" r="8" stroke-width="2" fill="#1f5f99" stroke="#1f5f99"/>',
      '<circle class="presence-in-doubt" cx="61.2" cy="58.13" r="8" stroke-width="2" fill="#bcd6ee" stroke="#1f5f99" stroke-dasharray="3 2"/>',
      '<circle class="presence-in-doubt" cx="91.21" cy="59.6" r="8" stroke-width="2" fill="#bcd6ee" stroke="#1f5f99" stroke-dasharray="3 2"/>',
      '<circle class="represented" cx="91.82" cy="33.71" r="8" stroke-width="2" fill="#d98200" stroke="#8a5200"/>',
      '<circle class="represented" cx="130" cy="25" r="8" stroke-width="2" fill="#d98200" stroke="#8a5200"/>',
      '<circle class="representation-in-doubt" cx="130" cy="47" r="8" stroke-width="2" fill="#f6ddb3" stroke="#8a5200" stroke-dasharray="3 2"/>',
      '<circle class="representation-in-doubt" cx="168.18" cy="33.71" r="8" stroke-width="2" fill="#f6ddb3" stroke="#8a5200" stroke-dasharray="3 2"/>',
      '<circle class="withdrawn" cx="168.79" cy="59.6" r="8" stroke-width="2" fill="#8e2a7e" stroke="#8e2a7e" fill-opacity="0.25"/>',
      '<circle class="withdrawn" cx="198.8" cy="58.13" r="8" stroke-width="2" fill="#8e2a7e" stroke="#8e2a7e" fill-opacity="0.25"/>',
      '<circle class="absent" cx="192.77" cy="92.6" r="8" stroke-width="2" fill="none" stroke="#767676"/>',
      '<circle class="absent" cx="215.79" cy="93.42" r="8" stroke-width="2" fill="none" stroke="#767676"/>',
      '<circle class="present" cx="24" cy="135" r="8" stroke-width="2" fill="#1f5f99" stroke="#1f5f99"/>',
      '<text x="48" y="140">2 present</text>',
      '<circle class="presence-in-doubt" cx="24" cy="157" r="8" stroke-width="2" fill="#bcd6ee" stroke="#1f5f99" stroke-dasharray="3 2"/>',
      '<text x="48" y="162">2 perhaps present</text>',
      '<circle class="represented" cx="24" cy="179" r="8" stroke-width="2" fill="#d98200" stroke="#8a5200"/>',
      '<text x="48" y="184">2 represented</text>',
      '<circle class="representation-in-doubt" cx="24" cy="201" r="8" stroke-width="2" fill="#f6ddb3" stroke="#8a5200" stroke-dasharray="3 2"/>',
      '<text x="48" y="206">2 perhaps represented</text>',
      '<circle class="withdrawn" cx="24" cy="223" r="8" stroke-width="2" fill="#8e2a7e" stroke="#8e2a7e" fill-opacity="0.25"/>',
      '<text x="48" y="228">2 withdrawn</text>',
      '<circle class="absent" cx="24" cy="245" r="8" stroke-width="2" fill="none" stroke="#767676"/>',
      '<text x="48" y="250">2 absent</text>',
      '</svg>',
    ],
  },
  {
    id: 'FIG-03', cas: 'huit parts nommées, les autres, le reste : les couleurs reviennent à la septième, un nom de 33 caractères est coupé', figure: 'plan', langue: 'fr',
    constats: [{ _tag: 'ContributionsWithinCost', cost: 10_000_00, sum: 9_000_00 }, ...['État', 'Région', 'Département', 'Ville', 'Caisse', 'Agence', "Office de l'eau & des milieux aq", "Office de l'eau & des milieux aqu"].map(part)],
    svg: [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 432 312" width="432" height="312" role="img" font-family="sans-serif" font-size="14" fill="currentColor">',
      '<title>Plan de financement\u00A0: coût de 10\u202F000,00\u00A0€</title>',
      '<desc>État\u00A0: 1\u202F000,00\u00A0€\u202F; Région\u00A0: 1\u202F000,00\u00A0€\u202F; Département\u00A0: 1\u202F000,00\u00A0€\u202F; Ville\u00A0: 1\u202F000,00\u00A0€\u202F; Caisse\u00A0: 1\u202F000,00\u00A0€\u202F; Agence\u00A0: 1\u202F000,00\u00A0€\u202F; Office de l&#39;eau &amp; des milieux aq\u00A0: 1\u202F000,00\u00A0€\u202F; Office de l&#39;eau &amp; des milieux aqu\u00A0: 1\u202F000,00\u00A0€\u202F; autres contributions\u00A0: 1\u202F000,00\u00A0€\u202F; reste à financer\u00A0: 1\u202F000,00\u00A0€</desc>',
      '<rect x="16" y="12" width="40" height="36" fill="#1f5f99" stroke="currentColor" stroke-width="1"/>',
      '<rect x="56" y="12" width="40" height="36" fill="#d98200" stroke="currentColor" stroke-width="1"/>',
      '<rect x="96" y="12" width="40" height="36" fill="#8e2a7e" stroke="currentColor" stroke-width="1"/>',
      '<rect x="136" y="12" width="40" height="36" fill="#2f7d4f" stroke="currentColor" stroke-width="1"/>',
      '<rect x="176" y="12" width="40" height="36" fill="#7a5c3e" stroke="currentColor" stroke-width="1"/>',
      '<rect x="216" y="12" width="40" height="36" fill="#4a4a8a" stroke="currentColor" stroke-width="1"/>',
      '<rect x="256" y="12" width="40" height="36" fill="#1f5f99" stroke="currentColor" stroke-width="1"/>',
      '<rect x="296" y="12" width="40" height="36" fill="#d98200" stroke="currentColor" stroke-width="1"/>',
      '<rect x="336" y="12" width="40" height="36" fill="#5f6a72" stroke="currentColor" stroke-width="1"/>',
      '<rect x="376" y="12" width="40" height="36" fill="none" stroke="currentColor" stroke-width="1"/>',
      '<rect x="16" y="60" width="14" height="14" fill="#1f5f99" stroke="currentColor" stroke-width="1"/>',
      '<text x="40" y="72">État\u00A0: 1\u202F000,00\u00A0€</text>',
      '<rect x="16" y="84" width="14" height="14" fill="#d98200" stroke="currentColor" stroke-width="1"/>',
      '<text x="40" y="96">Région\u00A0: 1\u202F000,00\u00A0€</text>',
      '<rect x="16" y="108" width="14" height="14" fill="#8e2a7e" stroke="currentColor" stroke-width="1"/>',
      '<text x="40" y="120">Département\u00A0: 1\u202F000,00\u00A0€</text>',
      '<rect x="16" y="132" width="14" height="14" fill="#2f7d4f" stroke="currentColor" stroke-width="1"/>',
      '<text x="40" y="144">Ville\u00A0: 1\u202F000,00\u00A0€</text>',
      '<rect x="16" y="156" width="14" height="14" fill="#7a5c3e" stroke="currentColor" stroke-width="1"/>',
      '<text x="40" y="168">Caisse\u00A0: 1\u202F000,00\u00A0€</text>',
      '<rect x="16" y="180" width="14" height="14" fill="#4a4a8a" stroke="currentColor" stroke-width="1"/>',
      '<text x="40" y="192">Agence\u00A0: 1\u202F000,00\u00A0€</text>',
      '<rect x="16" y="204" width="14" height="14" fill="#1f5f99" stroke="currentColor" stroke-width="1"/>',
      '<text x="40" y="216">Office de l&#39;eau &amp; des milieux aq\u00A0: 1\u202F000,00\u00A0€</text>',
      '<rect x="16" y="228" width="14" height="14" fill="#d98200" stroke="currentColor" stroke-width="1"/>',
      '<text x="40" y="240">Office de l&#39;eau &amp; des milieux a…\u00A0: 1\u202F000,00\u00A0€</text>',
      '<rect x="16" y="252" width="14" height="14" fill="#5f6a72" stroke="currentColor" stroke-width="1"/>',
      '<text x="40" y="264">autres contributions\u00A0: 1\u202F000,00\u00A0€</text>',
      '<rect x="16" y="276" width="14" height="14" fill="none" stroke="currentColor" stroke-width="1"/>',
      '<text x="40" y="288">reste à financer\u00A0: 1\u202F000,00\u00A0€</text>',
      '</svg>',
    ],
  },
  {
    id: 'FIG-04', cas: 'le coût est dépassé, en anglais', figure: 'plan', langue: 'en',
    constats: [{ _tag: 'PlanUnbalanced', cost: 60_000_00, own: 40_000_00, granted: 20_000_00, requested: 20_000_00, sum: 80_000_00 }],
    svg: [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 432 168" width="432" height="168" role="img" font-family="sans-serif" font-size="14" fill="currentColor">',
      '<title>Financing plan: cost of €60,000.00</title>',
      '<desc>share of the owner: €40,000.00; aid granted: €20,000.00; aid requested: €20,000.00; above the cost: €20,000.00</desc>',
      '<rect x="16" y="12" width="200" height="36" fill="#1f5f99" stroke="currentColor" stroke-width="1"/>',
      '<rect x="216" y="12" width="100" height="36" fill="#d98200" stroke="currentColor" stroke-width="1"/>',
      '<rect x="316" y="12" width="100" height="36" fill="#8e2a7e" stroke="currentColor" stroke-width="1"/>',
      '<line x1="316" y1="6" x2="316" y2="54" stroke="#b3261e" stroke-width="3"/>',
      '<rect x="16" y="60" width="14" height="14" fill="#1f5f99" stroke="currentColor" stroke-width="1"/>',
      '<text x="40" y="72">share of the owner: €40,000.00</text>',
      '<rect x="16" y="84" width="14" height="14" fill="#d98200" stroke="currentColor" stroke-width="1"/>',
      '<text x="40" y="96">aid granted: €20,000.00</text>',
      '<rect x="16" y="108" width="14" height="14" fill="#8e2a7e" stroke="currentColor" stroke-width="1"/>',
      '<text x="40" y="120">aid requested: €20,000.00</text>',
      '<text x="40" y="144">above the cost: €20,000.00</text>',
      '</svg>',
    ],
  },
  {
    id: 'FIG-05', cas: 'un coût nul est dépassé dès le début de la barre', figure: 'plan', langue: 'en',
    constats: [{ _tag: 'ContributionsExceedCost', cost: 0, sum: 80_00 }],
    svg: [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 432 120" width="432" height="120" role="img" font-family="sans-serif" font-size="14" fill="currentColor">',
      '<title>Financing plan: cost of €0.00</title>',
      '<desc>other contributions: €80.00; above the cost: €80.00</desc>',
      '<rect x="16" y="12" width="400" height="36" fill="#5f6a72" stroke="currentColor" stroke-width="1"/>',
      '<line x1="16" y1="6" x2="16" y2="54" stroke="#b3261e" stroke-width="3"/>',
      '<rect x="16" y="60" width="14" height="14" fill="#5f6a72" stroke="currentColor" stroke-width="1"/>',
      '<text x="40" y="72">other contributions: €80.00</text>',
      '<text x="40" y="96">above the cost: €80.00</text>',
      '</svg>',
    ],
  },
  {
    id: 'FIG-06', cas: 'un coût négatif n’a pas de place sur la barre : aucun trait', figure: 'plan', langue: 'en',
    constats: [{ _tag: 'ContributionsExceedCost', cost: -20_00, sum: 80_00 }],
    svg: [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 432 120" width="432" height="120" role="img" font-family="sans-serif" font-size="14" fill="currentColor">',
      '<title>Financing plan: cost of -€20.00</title>',
      '<desc>other contributions: €80.00; above the cost: €100.00</desc>',
      '<rect x="16" y="12" width="400" height="36" fill="#5f6a72" stroke="currentColor" stroke-width="1"/>',
      '<rect x="16" y="60" width="14" height="14" fill="#5f6a72" stroke="currentColor" stroke-width="1"/>',
      '<text x="40" y="72">other contributions: €80.00</text>',
      '<text x="40" y="96">above the cost: €100.00</text>',
      '</svg>',
    ],
  },
  {
    id: 'FIG-08', cas: 'rien n’est encore trouvé, en anglais', figure: 'plan', langue: 'en',
    constats: [{ _tag: 'ContributionsWithinCost', cost: 100_00, sum: 0 }],
    svg: [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 432 96" width="432" height="96" role="img" font-family="sans-serif" font-size="14" fill="currentColor">',
      '<title>Financing plan: cost of €100.00</title>',
      '<desc>left to finance: €100.00</desc>',
      '<rect x="16" y="12" width="400" height="36" fill="none" stroke="currentColor" stroke-width="1"/>',
      '<rect x="16" y="60" width="14" height="14" fill="none" stroke="currentColor" stroke-width="1"/>',
      '<text x="40" y="72">left to finance: €100.00</text>',
      '</svg>',
    ],
  },
  {
    id: 'FIG-09', cas: 'un seul membre, en anglais', figure: 'présences', langue: 'en',
    constats: [présences({ inOffice: 1, present: 0, doubtful: 0, represented: 0, representedInDoubt: 0, withdrawn: 0, absent: 1 })],
    svg: [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 260 135" width="260" height="135" role="img" font-family="sans-serif" font-size="14" fill="currentColor">',
      '<title>Roll: 1 member in office</title>',
      '<desc>1 absent</desc>',
      '<circle class="absent" cx="130" cy="25" r="8" stroke-width="2" fill="none" stroke="#767676"/>',
      '<circle class="absent" cx="24" cy="113" r="8" stroke-width="2" fill="none" stroke="#767676"/>',
      '<text x="48" y="118">1 absent</text>',
      '</svg>',
    ],
  },
  {
    id: 'FIG-07', cas: 'sept jours, trois marques l’une sur l’autre, la publication avant la réception, en anglais', figure: 'jours', langue: 'en',
    constats: [
      { _tag: 'ConvocationLate', sentOn: '2024-07-03', heldOn: '2024-07-04' },
      { _tag: 'Executory', day: '2024-07-12', publishedOn: '2024-07-05', transmittedOn: '2024-07-12' },
      { _tag: 'ReferralOpen', period: { from: '2024-07-12', lastDay: '2024-09-13' } },
      { _tag: 'ChallengeOpen', period: { from: '2024-07-05', lastDay: '2024-09-06' } },
    ],
    svg: [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 432 268" width="432" height="268" role="img" font-family="sans-serif" font-size="14" fill="currentColor">',
      '<title>From the convocation to the end of the challenge period</title>',
      '<desc>3 July 2024: convocation sent (late); 4 July 2024: sitting; 5 July 2024: publication; 12 July 2024: receipt by the prefecture; 12 July 2024: act executory; 6 September 2024: last day to challenge; 13 September 2024: last day of the prefect’s referral</desc>',
      '<line x1="16" y1="76" x2="416" y2="76" stroke="currentColor" stroke-width="2"/>',
      '<line x1="16" y1="64" x2="16" y2="76" stroke="currentColor" stroke-width="1"/>',
      '<line x1="21.56" y1="42" x2="21.56" y2="76" stroke="currentColor" stroke-width="1"/>',
      '<line x1="27.11" y1="20" x2="27.11" y2="76" stroke="currentColor" stroke-width="1"/>',
      '<line x1="66" y1="64" x2="66" y2="76" stroke="currentColor" stroke-width="1"/>',
      '<line x1="66" y1="42" x2="66" y2="76" stroke="currentColor" stroke-width="1"/>',
      '<line x1="377.11" y1="64" x2="377.11" y2="76" stroke="currentColor" stroke-width="1"/>',
      '<line x1="416" y1="64" x2="416" y2="76" stroke="currentColor" stroke-width="1"/>',
      '<circle cx="16" cy="64" r="10" fill="#b3261e"/>',
      '<text x="16" y="68" text-anchor="middle" font-size="12" fill="#ffffff">1</text>',
      '<circle cx="21.56" cy="42" r="10" fill="#1f5f99"/>',
      '<text x="21.56" y="46" text-anchor="middle" font-size="12" fill="#ffffff">2</text>',
      '<circle cx="27.11" cy="20" r="10" fill="#1f5f99"/>',
      '<text x="27.11" y="24" text-anchor="middle" font-size="12" fill="#ffffff">3</text>',
      '<circle cx="66" cy="64" r="10" fill="#1f5f99"/>',
      '<text x="66" y="68" text-anchor="middle" font-size="12" fill="#ffffff">4</text>',
      '<circle cx="66" cy="42" r="10" fill="#1f5f99"/>',
      '<text x="66" y="46" text-anchor="middle" font-size="12" fill="#ffffff">5</text>',
      '<circle cx="377.11" cy="64" r="10" fill="#1f5f99"/>',
      '<text x="377.11" y="68" text-anchor="middle" font-size="12" fill="#ffffff">6</text>',
      '<circle cx="416" cy="64" r="10" fill="#1f5f99"/>',
      '<text x="416" y="68" text-anchor="middle" font-size="12" fill="#ffffff">7</text>',
      '<text x="16" y="100">1. 3 July 2024: convocation sent (late)</text>',
      '<text x="16" y="124">2. 4 July 2024: sitting</text>',
      '<text x="16" y="148">3. 5 July 2024: publication</text>',
      '<text x="16" y="172">4. 12 July 2024: receipt by the prefecture</text>',
      '<text x="16" y="196">5. 12 July 2024: act executory</text>',
      '<text x="16" y="220">6. 6 September 2024: last day to challenge</text>',
      '<text x="16" y="244">7. 13 September 2024: last day of the prefect’s referral</text>',
      '</svg>',
    ],
  },
];

describe('Une figure est un texte, le même partout : chaque trait, chaque couleur, chaque mot', () => {
  test.each(wholeCases)('$id $cas', ({ figure, langue, constats, svg }) => {
    expect(DRAWN[figure](constats as unknown as ReadonlyArray<AnyFinding>, langue)).toBe(svg.join(''));
  });

  test('douze sièges se suivent de gauche à droite ; au même angle, celui de l’extérieur d’abord', () => {
    expect(seatsOf(12).map(({ row, place, ofRow }) => [row, place, ofRow])).toEqual([
      [1, 0, 7], [0, 0, 5], [1, 1, 7], [0, 1, 5], [1, 2, 7], [1, 3, 7], [0, 2, 5], [1, 4, 7], [0, 3, 5], [1, 5, 7], [0, 4, 5], [1, 6, 7],
    ]);
  });
});
