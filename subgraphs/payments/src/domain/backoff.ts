/** The longest wait. */
export const backoffMsMax = 60_000

/** Half a second, doubling with each attempt, a minute at most. */
export const backoffMs = (attempts: number): number => Math.min(backoffMsMax, 250 * 2 ** Math.min(attempts, 10))
