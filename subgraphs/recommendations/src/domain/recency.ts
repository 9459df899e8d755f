const halfLifeMs = 24 * 3_600_000

/** How recent something is: 1 now, half of it a day ago, and so on; nothing is more recent than now. */
export const recency = (at: Date, now: Date): number => 0.5 ** (Math.max(0, now.getTime() - at.getTime()) / halfLifeMs)
