const halfLifeMs = 21 * 24 * 3600 * 1000
const beginning = Date.UTC(2026, 0, 1)

/**
 * What something that happens now adds: twice as much as what happened three weeks before. What was added earlier need
 * never be touched, and sums stay in their order.
 */
export const weightAt = (at: Date): number => 2 ** ((at.getTime() - beginning) / halfLifeMs)
