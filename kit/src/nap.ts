/** A wait that can be cut short; waking somebody who is awake does nothing. */
export type Nap = { nap: (ms: number) => Promise<void>; wake: () => void }

export const napping = (): Nap => {
  let wake = () => {}
  return {
    nap: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
    wake: () => wake(),
  }
}
