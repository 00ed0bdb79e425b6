export type { HolderLimit, ProxyCall, ProxyFacts, ProxyMoments } from './assess-proxies.js';
export { assessProxies, followProxies, holderLimit } from './assess-proxies.js';
export type { Proxy, ProxyFact, ProxyFinding, ProxyObstacle, ProxyVerdict, VoicesFinding, VoiceState } from './proxy.js';
export type { VoiceCount } from './voices.js';
export { countVoices, voiceCount, voicesAt } from './voices.js';
