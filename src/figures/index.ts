/**
 * The roll, a financing plan and the days of an act as SVG text.
 *
 * @module deliberant/figures
 */
export { drawFundingPlan } from './draw-funding-plan.js';
export { drawRoll } from './draw-roll.js';
export { drawTimeline } from './draw-timeline.js';
