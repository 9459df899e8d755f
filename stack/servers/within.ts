/** Waits for the work, but not for ever; what is late fails as a TIMEOUT. */
export async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  const timer: { id?: NodeJS.Timeout } = {}
  const late = new Promise<never>((_, reject) => {
    timer.id = setTimeout(() => reject(new Error(`TIMEOUT after ${limitMs} ms`)), limitMs)
  })
  return await Promise.race([work, late]).finally(() => clearTimeout(timer.id))
}
