/** Half a second, doubling with each attempt, a minute at most. */
export const backoffMs = (attempts: number): number => Math.min(60_000, 250 * 2 ** Math.min(attempts, 10))
