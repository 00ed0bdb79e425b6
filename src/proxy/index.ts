export type { ProxyMoments } from './assess-proxies.js';
export { assessProxies } from './assess-proxies.js';
export type { ProxyCall, ProxyFacts } from './follow-proxies.js';
export { followProxies } from './follow-proxies.js';
export type { HolderLimit } from './holder-limit.js';
export { holderLimit } from './holder-limit.js';
export type { Proxy, ProxyFact, ProxyFinding, ProxyObstacle, ProxyVerdict, VoicesFinding, VoiceState } from './proxy.js';
export type { VoiceCount, VoicesToCount } from './voices.js';
export { countVoices, voiceCount, voicesAt } from './voices.js';
