/**
 * Whose voice each member carries, and why.
 *
 * @module deliberant/proxy
 */
export type { ProxyMoments } from './assess-proxies.js';
export { assessProxies } from './assess-proxies.js';
export type { ProxyCall, ProxyFacts } from './follow-proxies.js';
export { followProxies } from './follow-proxies.js';
export type { HolderLimit } from './limits/holder-limit.js';
export { holderLimit } from './limits/holder-limit.js';
export type { SittingsLimit } from './limits/sittings-limit.js';
export { sittingsLimit } from './limits/sittings-limit.js';
export type { Proxy, ProxyFact, ProxyFinding, ProxyObstacle, ProxyVerdict, SurplusRule, VoicesFinding, VoiceState } from './proxy.js';
export type { OwnAccounts, PartiesFacts } from './verdict/parties.js';
export type { VoiceCount, VoicesToCount } from './voices/count-voices.js';
export { countVoices, voiceCount, voiceStates } from './voices/count-voices.js';
export type { MemberVoices } from './voices/voices-at.js';
export { voicesAt } from './voices/voices-at.js';
