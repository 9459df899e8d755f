/** Waits for an observable effect: resolves with the first truthy answer, fails with the last thing seen. */
export const until = async <T>(
  look: () => Promise<T> | T,
  { timeoutMs = 15_000, what = 'the expected effect' } = {},
): Promise<NonNullable<Exclude<T, false>>> => {
  const deadline = Date.now() + timeoutMs
  let seen: unknown
  for (;;) {
    try {
      const found = await look()
      if (found) return found as NonNullable<Exclude<T, false>>
      seen = found
    } catch (error) {
      seen = error
    }
    if (Date.now() > deadline)
      throw new Error(`${what} did not appear within ${timeoutMs} ms; last seen: ${String(seen)}`)
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}
