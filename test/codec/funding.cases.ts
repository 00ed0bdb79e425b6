type Chemin = ReadonlyArray<string | number>;

/** Un plan de financement complet, tel qu’il s’écrit. */
export const PLAN = {
  operation: 'Réhabilitation de la mairie',
  owner: { kind: 'commune', name: 'Chazelles-sur-Lyon', territory: 'mainland-france', population: 5_310 },
  nature: 'investment',
  basis: 'excluding-vat',
  vatRegime: 'fctva',
  fctva: '16404.00',
  rounding: 'half-up',
  costs: [{ label: 'travaux', amount: '100000.00', basis: 'excluding-vat', vat: '1/5' }],
  printedCost: '100000.00',
  contributions: [
    { contributor: 'DETR', kind: 'state', scheme: 'detr', rate: '3/10', base: '90000.00', ceiling: '25000.00', printedRate: '25,0 %', status: 'granted', rank: 1 },
    { contributor: 'Forez-Est', kind: 'intercommunal', scheme: 'fonds-de-concours', community: 'communaute-de-communes', amount: '12000.00', basis: 'including-vat', vat: '1/5', status: 'requested' },
    { contributor: 'commune', kind: 'owner', amount: '65000.00' },
  ],
  leadField: 'yes',
  exerciseAgreement: 'no',
  exception: { kind: 'protected-heritage', rate: '1/20' },
  schemeCeiling: { scheme: 'Contrat régional', rate: '7/10' },
} as const;

/** Chaque autre valeur du financement, telle qu’elle s’écrit : le codec qui la lit, et elle. */
export const FUNDING_VALUES = {
  scheduleCodec: [
    { _tag: 'by-year', years: [{ year: 2024, weight: 1 }, { year: 2025, weight: 2 }], policy: { _tag: 'largest-remainder', ties: 'by-rank' } },
    { _tag: 'by-year', years: [{ year: 2024, weight: 1 }], policy: { _tag: 'remainder-to', share: 0 } },
    { _tag: 'given', years: [{ year: 2011, amount: '200000.00' }, { year: 2012, amount: '500000.00' }] },
    { _tag: 'by-milestone', milestones: [{ name: 'acte', rate: '1/20' }, { name: 'clés', rate: '19/20' }], policy: { _tag: 'floor-and-report' }, ceiling: { rate: '4/5', counts: 'interims-alone' } },
    { _tag: 'on-spending', rate: '1/2', rounding: 'down', advance: '15000.00', certified: ['35000.00'], ceiling: { rate: '4/5', counts: 'with-advance' } },
  ],
  finalGrantCodec: [{ decided: '50000.00', rate: '1/2', rounding: 'half-up', forecast: '100000.00', actual: '90000.00', paid: '48000.00' }],
  subsidyFactsCodec: [
    {
      authority: { kind: 'commune', name: 'Figeac', territory: 'mainland-france', population: 9_757 }, beneficiaryStatus: 'private-law', decidedOn: '2024-07-04',
      decision: 'distinct-deliberation', conditions: 'yes', requestedOn: '2024-01-15', republicanCommitment: 'subscribed', yearlyAmount: '23000.01',
      agreementSignedOn: '2024-07-15', dataPublishedOn: '2024-10-15', specificExpense: 'yes', exerciseEndsOn: '2024-12-31', reportedOn: '2025-06-30',
      certifiedAccounts: 'supplied', receivedFromAll: '153000.01', accountsFiled: 'yes', passedOn: 'no', passingOnAgreed: 'no',
    },
    { authority: { kind: 'region', name: 'Région', territory: 'mainland-france' }, decidedOn: '2024-07-04' },
  ],
  budgetLineCodec: [
    { section: 'operating', chapter: '65', nature: '65748', function: '420', years: [2024, 2025, 2026, 2027], destination: 'SOLI', budget: 'Politique de la Ville' },
    { section: 'operating', chapter: '011', years: [] },
  ],
  fundingCodec: [
    {
      grant: { beneficiary: 'AESIO', total: '94000.00', years: [2024, 2025], yearly: ['47000.00', '47000.00'], otherSubsidies: [{ year: 2024, amount: '1.00' }], interestedMembers: ['dupont'] },
      programme: {
        name: 'Contrat local des solidarités', yearlyCost: '981000.00', contributions: [{ contributor: 'État', amount: '490500.00', printedRate: '50 %' }],
        axes: [{ name: 'Axe 3', envelope: '200000.00', printedTotal: '94000.00', actions: [{ name: 'AESIO Santé', bearer: 'AESIO', tranches: [{ name: 'Troisième tranche', state: 'new', amounts: [{ year: 2024, amount: '94000.00' }] }] }] }],
        years: [{ year: 2024, authorised: '981000.00', committed: '94000.00', payable: '50000.00', paid: '23500.00' }, { year: 2025 }],
      },
      plan: PLAN,
      budgetLine: { section: 'operating', chapter: '65', years: [2024] },
    },
  ],
  rateCodec: ['1/3', '50 %', '8,30 %'],
} as const;

export interface PlanDefectCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly chemin: Chemin;
  /** Absente, la donnée est ôtée. */
  readonly valeur?: unknown;
  readonly où?: Chemin;
  readonly problème: Readonly<Record<string, unknown>>;
}

// prettier-ignore
export const planDefectCases: ReadonlyArray<PlanDefectCase> = [
  { id: 'PLAN-LU-01', cas: 'un montant en nombre',           origine: 'définition', chemin: ['contributions', 1, 'amount'], valeur: 12_000, problème: { _tag: 'WrongType', expected: 'euro', found: 'number', value: '12000' } },
  { id: 'PLAN-LU-02', cas: 'un montant négatif',             origine: 'définition', chemin: ['contributions', 1, 'amount'], valeur: '-0.01', problème: { _tag: 'NegativeAmount', amount: -1 } },
  { id: 'PLAN-LU-03', cas: 'un montant au-delà de 90 000 000 000 000 €', origine: 'définition', chemin: ['printedCost'], valeur: '90000000000000.01', problème: { _tag: 'AmountOutOfRange', cents: '9000000000000001' } },
  { id: 'PLAN-LU-04', cas: 'trois décimales',                origine: 'définition', chemin: ['costs', 0, 'amount'], valeur: '1.005', problème: { _tag: 'WrongCharacter', what: 'euro', text: '1.005', position: 4 } },
  { id: 'PLAN-LU-05', cas: 'un taux sans signe',             origine: 'définition', chemin: ['contributions', 0, 'rate'], valeur: '30', problème: { _tag: 'WrongLength', what: 'rate', text: '30', found: 2 } },
  { id: 'PLAN-LU-06', cas: 'un taux de dénominateur nul',    origine: 'définition', chemin: ['contributions', 0, 'rate'], valeur: '1/0', problème: { _tag: 'UnknownComponent', what: 'rate', text: '1/0', part: 'denominator' } },
  { id: 'PLAN-LU-07', cas: 'un taux en nombre',              origine: 'définition', chemin: ['contributions', 0, 'rate'], valeur: 0.3, problème: { _tag: 'WrongType', expected: 'rate', found: 'number', value: '0.3' } },
  { id: 'PLAN-LU-08', cas: 'une catégorie inconnue',         origine: 'définition', chemin: ['contributions', 0, 'kind'], valeur: 'etat', problème: { _tag: 'UnknownChoice', found: 'etat', choices: ['owner', 'state', 'region', 'departement', 'intercommunal', 'commune', 'european', 'other-public', 'private'] } },
  { id: 'PLAN-LU-09', cas: 'un champ mal écrit, quand le bon est rempli', origine: 'définition', chemin: ['contributions', 2, 'amout'], valeur: '1.00', problème: { _tag: 'UnknownField', field: 'amout', near: null, known: ['contributor', 'kind', 'scheme', 'community', 'amount', 'rate', 'base', 'ceiling', 'basis', 'vat', 'printedRate', 'status', 'rank'] } },
  { id: 'PLAN-LU-10', cas: 'aucun arrondi nommé',            origine: 'définition', chemin: ['rounding'], problème: { _tag: 'Missing', expected: 'text', choices: ['down', 'up', 'half-up', 'half-even'] } },
  { id: 'PLAN-LU-11', cas: 'aucune liste de contributions',  origine: 'définition', chemin: ['contributions'], problème: { _tag: 'Missing', expected: 'list' } },
  { id: 'PLAN-LU-12', cas: 'un maître d’ouvrage sans territoire', origine: 'définition', chemin: ['owner', 'territory'], problème: { _tag: 'Missing', expected: 'text', choices: ['mainland-france', 'alsace-moselle', 'guadeloupe', 'martinique', 'guyane', 'reunion', 'mayotte', 'saint-barthelemy', 'saint-martin', 'saint-martin-labour-code'] } },
];

export const scheduleDefectCases: ReadonlyArray<{ readonly id: string; readonly cas: string; readonly origine: string; readonly valeur: unknown; readonly défaut: Readonly<Record<string, unknown>> }> = [
  { id: 'ÉCHÉANCIER-LU-01', cas: 'une sorte inconnue', origine: 'définition', valeur: { _tag: 'monthly' }, défaut: { path: ['_tag'], problem: { _tag: 'UnknownChoice', found: 'monthly', choices: ['by-year', 'given', 'by-milestone', 'on-spending'] } } },
  { id: 'ÉCHÉANCIER-LU-02', cas: 'aucune sorte', origine: 'définition', valeur: { years: [] }, défaut: { path: ['_tag'], problem: { _tag: 'Missing', expected: 'text', choices: ['by-year', 'given', 'by-milestone', 'on-spending'] } } },
  { id: 'ÉCHÉANCIER-LU-03', cas: 'ce n’est pas un objet', origine: 'définition', valeur: [], défaut: { path: [], problem: { _tag: 'WrongType', expected: 'object', found: 'list', value: null } } },
  { id: 'ÉCHÉANCIER-LU-05', cas: 'un nombre pour sorte', origine: 'définition', valeur: { _tag: 1 }, défaut: { path: ['_tag'], problem: { _tag: 'WrongType', expected: 'text', found: 'number', value: '1', choices: ['by-year', 'given', 'by-milestone', 'on-spending'] } } },
  { id: 'ÉCHÉANCIER-LU-04', cas: 'une avance négative', origine: 'définition', valeur: { _tag: 'on-spending', rate: '50 %', rounding: 'down', advance: '-1', certified: [] }, défaut: { path: ['advance'], problem: { _tag: 'NegativeAmount', amount: -100 } } },
];
