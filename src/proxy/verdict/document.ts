import type { Organ } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { ProxyRule } from '../limits/rule.js';
import { proxyRuleOf } from '../limits/rule.js';
import { sittingsLimit } from '../limits/sittings-limit.js';
import type { Proxy, ProxyFact, ProxyObstacle, ProxyVerdict } from '../proxy.js';

/** The organ and the day for which a proxy is read. */
export interface DocumentFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
}

/** When a proxy is read: 0 the opening, n the n-th item; and from which of these moments on it is revoked, if it is then. */
export interface DocumentMoment {
  readonly moment: number;
  readonly revokedAt: number | undefined;
}

const refused = (obstacle: ProxyObstacle): ProxyVerdict => ({ status: 'refused', obstacle });
const missing = (fact: ProxyFact): ProxyVerdict => ({ status: 'undetermined', missing: fact });
const REVOKED: ProxyVerdict = { status: 'dormant', obstacle: 'revoked' };

/** « Sauf cas de maladie dûment constatée, il ne peut être valable pour plus de trois séances consécutives. » */
const afterTooManySittings = ({ consecutiveSittings = 1, certifiedIllness }: Proxy, { organ, heldOn }: DocumentFacts, { illness }: ProxyRule): ProxyVerdict | undefined => {
  const { limit } = sittingsLimit(organ, heldOn);
  if (consecutiveSittings <= 1 || limit === 'any') return undefined;
  if (limit === undefined) return missing('rules-of-the-body');
  if (consecutiveSittings <= limit) return undefined;
  if (illness === 'changes-nothing' || certifiedIllness === 'no') return refused('too-many-sittings');
  return certifiedIllness === 'yes' ? undefined : missing('certified-illness');
};

/** « Le pouvoir est toujours révocable. » */
const onceRevoked = ({ revokedOn }: Proxy, { moment, revokedAt }: DocumentMoment, { heldOn }: DocumentFacts): ProxyVerdict | undefined => {
  if (revokedAt !== undefined) return moment >= revokedAt ? REVOKED : undefined;
  if (revokedOn === undefined || revokedOn > heldOn) return undefined;
  return revokedOn < heldOn ? REVOKED : missing('moment-of-the-revocation');
};

/**
 * What stands against a proxy in the document itself, whoever is there: it is oral, blank, for an outsider, given after the sitting,
 * revoked, or has served too long.
 *
 * Shape:   Proxy, DocumentMoment, DocumentFacts → ProxyVerdict, or `undefined` where nothing does
 * Units:   consecutive sittings of one document.
 * Rounds:  nothing.
 * Findings: none; assessProxies words the verdict.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-20, al. 1 (written, revocable, three sittings)
 * @legal tribunal administratif de Lille, 9 février 1993 (names the holder and the sitting)
 * @interpretation 081-three-sittings-for-each-proxy
 * @interpretation 082-form-of-a-proxy
 * @since 0.2.0
 */
export const documentVerdict = (proxy: Proxy, at: DocumentMoment, facts: DocumentFacts): ProxyVerdict | undefined => {
  const rule = proxyRuleOf(facts.organ);
  if (proxy.leftBlank !== undefined) return refused(proxy.leftBlank === 'holder' ? 'holder-left-blank' : 'sitting-left-blank');
  if (proxy.outsider !== undefined) return refused('holder-not-a-member');
  if (proxy.form === 'oral') return rule.form === 'written' ? refused('not-written') : missing('form-in-the-rules-of-procedure');
  if (proxy.givenOn !== undefined && proxy.givenOn > facts.heldOn) return refused('given-after-the-sitting');
  return onceRevoked(proxy, at, facts) ?? afterTooManySittings(proxy, facts, rule);
};
