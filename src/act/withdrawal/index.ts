export type { Undoing, UndoingReason, WithdrawalFact, WithdrawalFacts, WithdrawalFinding } from './withdrawal-limit.js';
export { UNDOING_REASONS, withdrawalLimit } from './withdrawal-limit.js';
