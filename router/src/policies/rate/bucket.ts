/** How much a bucket holds when it is full, and how much flows in. */
export type Shape = { capacity: number; perSecond: number }

/** What was in it at an instant, in ms. */
export type Bucket = { level: number; atMs: number }

/** What came out, and what is left in it. */
export type Draw = { granted: number; remaining: number }

/** Takes as much as there is of what is wanted. A bucket that nobody has seen yet is full. */
export const draw = (
  known: Bucket | undefined,
  { capacity, perSecond }: Shape,
  wanted: number,
  nowMs: number,
): Draw & { bucket: Bucket } => {
  const inflow = known ? ((nowMs - known.atMs) / 1_000) * perSecond : 0
  const level = Math.min(capacity, (known?.level ?? capacity) + Math.max(0, inflow))
  const granted = Math.min(wanted, Math.floor(level))
  return { granted, remaining: Math.floor(level - granted), bucket: { level: level - granted, atMs: nowMs } }
}
