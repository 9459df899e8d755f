const timerMaxMs = 2 ** 31 - 1

/** Ends what a token opened when the token does; the answer calls that off. What opened without a token stays. */
export const whenExpired = (expiresAt: Date | null, end: () => void): (() => void) => {
  if (!expiresAt) return () => {}
  const timer = setTimeout(end, Math.min(timerMaxMs, Math.max(0, expiresAt.getTime() - Date.now())))
  timer.unref()
  return () => clearTimeout(timer)
}
