import type { Territory } from '../../../calendar/index.js';
import type { Basis, InterpretationId, IsoDay, LegalSource } from '../../../legal/index.js';
import { inForceOn } from '../../../legal/index.js';
import type { Euro, Rate } from '../../../money/index.js';
import type { NoOwnShare, OwnShareFloor, PlanFact } from '../../plan/finding.js';
import type { ClaimedException, OwnShareTerms } from '../../plan/plan.js';
import { leastOf } from '../known.js';
import { LEAD_FIELD_FLOOR, OWN_SHARE_EXCEPTION_RULES, OWN_SHARE_FLOOR } from './provisions.js';

const ON_THE_MAINLAND: ReadonlyArray<Territory> = ['mainland-france', 'alsace-moselle'];
const NOTES: ReadonlyArray<InterpretationId> = ['032-own-share'];

const exemption = ({ owner, nature }: OwnShareTerms): NoOwnShare | undefined => {
  if (nature === 'operation') return 'not-an-investment';
  if (!ON_THE_MAINLAND.includes(owner.territory)) return 'overseas-owner';
  return owner.kind === 'ccas' ? 'not-a-local-authority' : undefined;
};

/** A rate, or the rates between which a missing fact decides, with the sources read on the way. */
interface Applicable {
  readonly rate?: Rate;
  readonly because?: NoOwnShare;
  readonly missing?: PlanFact;
  readonly lowest?: Rate;
  readonly highest?: Rate;
  readonly sources: ReadonlyArray<LegalSource>;
}

const underException = ({ kind, rate }: ClaimedException, on: IsoDay): Applicable => {
  const rule = inForceOn(on, OWN_SHARE_EXCEPTION_RULES[kind]);
  if (rule === undefined) return { missing: 'rules-of-that-day', sources: [] };
  const sources = [rule.source];
  if (rule.value === 'none') return { because: kind, sources };
  if (rule.value === 'not-encoded') return { missing: 'rules-of-urban-renewal', sources };
  if (rule.value === 'by-the-prefect') return rate === undefined ? { missing: 'rate-of-the-derogation', sources } : { rate, sources };
  return { rate: rule.value, sources };
};

/** 30 % in the fields of a lead authority, unless a territorial agreement derogates; 20 % elsewhere. */
const applicable = (terms: OwnShareTerms, on: IsoDay): Applicable => {
  if (terms.exception !== undefined) return underException(terms.exception, on);
  const ordinary = inForceOn(on, OWN_SHARE_FLOOR);
  if (ordinary === undefined) return { missing: 'rules-of-that-day', sources: [] };
  const lead = inForceOn(on, LEAD_FIELD_FLOOR);
  if (lead === undefined || terms.leadField === 'no') return { rate: ordinary.value, sources: [ordinary.source] };
  const sources = [ordinary.source, lead.source];
  if (terms.exerciseAgreement === 'yes') return { rate: ordinary.value, sources };
  if (terms.leadField === 'yes' && terms.exerciseAgreement === 'no') return { rate: lead.value, sources };
  const missing = terms.leadField === undefined ? 'lead-authority-field' : 'territorial-agreement';
  return { missing, lowest: ordinary.value, highest: lead.value, sources };
};

/**
 * States the least that the owner of an investment must pay itself, out of the money that public persons bring, its own included.
 * Private money is outside the base.
 *
 * Shape:   OwnShareTerms, public money, day → OwnShareFloor
 * Units:   cents; `publicFunding` includes the owner’s own share.
 * Rounds:  up to the cent.
 * Findings: OwnShareFloor · OwnShareNotRequired (overseas, not an investment, not a local authority, State-region contract) ·
 *          OwnShareUndetermined (field of a lead authority, territorial agreement, rate of a derogation, urban renewal)
 * Errors:  none.
 *
 * @legal CGCT, art. L1111-10, III (20 %, overseas, derogations of the prefect, Corsica)
 * @legal CGCT, art. L1111-10, IV (State-region contracts)
 * @legal CGCT, art. L1111-9, I (30 % in the fields of a lead authority)
 * @interpretation 032-own-share
 * @example ownShareFloor({ owner: commune.body, nature: 'investment', leadField: 'no' }, 9_000_000, '2024-07-04')
 *   // { _tag: 'OwnShareFloor', least: 1_800_000 }
 * @since 0.2.0
 */
export const ownShareFloor = (terms: OwnShareTerms, publicFunding: Euro, on: IsoDay): OwnShareFloor => {
  const exempt = exemption(terms);
  const ordinary = OWN_SHARE_FLOOR[0]?.source as LegalSource;
  if (exempt !== undefined) return { _tag: 'OwnShareNotRequired', standing: 'conforms', because: exempt, basis: [ordinary], notes: NOTES };
  const { rate, because, missing, lowest = null, highest = null, sources } = applicable(terms, on);
  const [first = ordinary, ...others] = sources;
  const rests: { readonly basis: Basis; readonly notes: typeof NOTES } = { basis: [first, ...others], notes: NOTES };
  if (because !== undefined) return { _tag: 'OwnShareNotRequired', standing: 'conforms', because, ...rests };
  if (rate === undefined) {
    return { _tag: 'OwnShareUndetermined', standing: 'undetermined', missing: [missing ?? 'rules-of-that-day'], publicFunding, lowest, highest, ...rests };
  }
  return { _tag: 'OwnShareFloor', standing: 'conforms', rate, publicFunding, least: leastOf(publicFunding, rate), ...rests };
};
