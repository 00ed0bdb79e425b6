export type { CommunitySeats } from './community-seats.js';
export { communitySeats } from './community-seats.js';
export type { CouncilSize } from './council-size.js';
export { legalCouncilSize } from './council-size.js';
export type { DeputyLimit } from './deputies.js';
export { deputyLimit } from './deputies.js';
export type { VicePresidentFacts, VicePresidentLimit } from './vice-presidents.js';
export { vicePresidentLimit } from './vice-presidents.js';
