import type { Organ, Procedure } from '../../body/index.js';
import { hasOwnTaxes, procedureOf } from '../../body/index.js';
import type { InterpretationId, LegalSource, Versions } from '../../legal/index.js';
import { NO_NOTES } from '../../legal/index.js';
import {
  CORSICAN_PROXY, DEPARTMENTAL_COMMISSION, LOCAL_LAW, PROXIES_PER_HOLDER, PROXIES_PER_HOLDER_IN_BUREAUX,
  PROXIES_PER_HOLDER_IN_DEPARTMENTAL_COMMISSIONS, PROXIES_PER_HOLDER_IN_DEPARTMENTS, PROXIES_PER_HOLDER_IN_REGIONAL_COMMISSIONS,
  PROXIES_PER_HOLDER_IN_REGIONS, PROXIES_PER_HOLDER_IN_SOCIAL_ACTION, PROXIES_PER_HOLDER_IN_SYNDICATE_BUREAUX, PROXY,
  REGIONAL_COMMISSION, SITTINGS_PER_DELEGATION_IN_DEPARTMENTS, SITTINGS_PER_DELEGATION_IN_REGIONS, SITTINGS_PER_PROXY, STATUTES_DECIDE,
  TENDER_COMMISSION,
} from '../provisions.js';

/**
 * The rule on proxies of an organ. `sittings` is how many consecutive ones a proxy may serve, `any` where the text sets no number;
 * `illness` says whether an illness lifts that number; `form` whether the text asks for writing. `text` is what stands behind a
 * rule that is not known.
 */
export interface ProxyRule {
  readonly perHolder: Versions<number> | undefined;
  readonly sittings: Versions<number> | 'any' | undefined;
  readonly illness: 'lifts-the-number' | 'changes-nothing';
  readonly form: 'written' | 'not-said';
  readonly text: LegalSource;
  /** The texts that carry the rule to this organ, beside those of intercommunal bodies. */
  readonly carriedBy: ReadonlyArray<LegalSource>;
  readonly notes: ReadonlyArray<InterpretationId>;
}

const MUNICIPAL: ProxyRule = {
  perHolder: PROXIES_PER_HOLDER, sittings: SITTINGS_PER_PROXY, illness: 'lifts-the-number', form: 'written', text: PROXY, carriedBy: [], notes: NO_NOTES,
};

const unknown = (text: LegalSource): ProxyRule => ({
  perHolder: undefined, sittings: undefined, illness: 'changes-nothing', form: 'not-said', text, carriedBy: [], notes: NO_NOTES,
});

const delegation = (perHolder: Versions<number>, sittings: Versions<number>): ProxyRule => ({
  ...unknown(PROXY), perHolder, sittings,
});

const RULES: Readonly<Record<Procedure, ProxyRule>> = {
  municipal: MUNICIPAL,
  intercommunal: MUNICIPAL,
  'alsace-moselle': { ...MUNICIPAL, carriedBy: [LOCAL_LAW] },
  departmental: delegation(PROXIES_PER_HOLDER_IN_DEPARTMENTS, SITTINGS_PER_DELEGATION_IN_DEPARTMENTS),
  regional: delegation(PROXIES_PER_HOLDER_IN_REGIONS, SITTINGS_PER_DELEGATION_IN_REGIONS),
  'social-action': { ...MUNICIPAL, perHolder: PROXIES_PER_HOLDER_IN_SOCIAL_ACTION, sittings: 'any' },
  corsican: unknown(CORSICAN_PROXY),
  'tender-commission': unknown(TENDER_COMMISSION),
  statutory: unknown(STATUTES_DECIDE),
  'not-encoded': unknown(PROXY),
};

const COMMISSION_NOTES: ReadonlyArray<InterpretationId> = ['080-proxies-in-permanent-commissions'];

/**
 * The rule on proxies of an organ: that of municipal councils, extended to intercommunal bodies and to Alsace-Moselle; the
 * delegation of vote of départements and régions, for one meeting; the mandate of CCAS; the statutes of an open syndicat mixte.
 *
 * Shape:   Organ → ProxyRule
 * Units:   proxies for each holder, consecutive sittings for each proxy.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; `perHolder` is undefined where no rule is known.
 *
 * @legal CGCT, art. L2121-20, al. 1
 * @legal CGCT, art. L2541-1 (Alsace-Moselle)
 * @legal CGCT, art. L3121-16 and L4132-15 (départements, régions)
 * @legal CASF, art. R123-16 (CCAS, CIAS)
 * @legal CGCT, art. L5721-2-1 (open syndicats mixtes)
 * @interpretation 080-proxies-in-permanent-commissions
 * @since 0.2.0
 */
export const proxyRuleOf = (organ: Organ): ProxyRule => {
  const procedure = procedureOf(organ);
  const rule = RULES[procedure];
  if (procedure === 'statutory') return { ...rule, perHolder: organ.body.statutes?.proxiesPerHolder };
  if (organ.kind === 'bureau') {
    return { ...rule, perHolder: hasOwnTaxes(organ) ? PROXIES_PER_HOLDER_IN_BUREAUX : PROXIES_PER_HOLDER_IN_SYNDICATE_BUREAUX };
  }
  if (organ.kind !== 'permanent-commission') return rule;
  return procedure === 'departmental'
    ? { ...rule, perHolder: PROXIES_PER_HOLDER_IN_DEPARTMENTAL_COMMISSIONS, carriedBy: [DEPARTMENTAL_COMMISSION], notes: COMMISSION_NOTES }
    : procedure === 'regional'
      ? { ...rule, perHolder: PROXIES_PER_HOLDER_IN_REGIONAL_COMMISSIONS, carriedBy: [REGIONAL_COMMISSION], notes: COMMISSION_NOTES }
      : rule;
};
