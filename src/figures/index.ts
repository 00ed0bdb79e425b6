export { drawFundingPlan } from './draw-funding-plan.js';
export { drawRoll } from './draw-roll.js';
export { drawTimeline } from './draw-timeline.js';
