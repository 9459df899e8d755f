/** Nobody's turn came in time. */
export class GateBusy extends Error {
  override name = 'GateBusy'
}

export type Gate = <T>(run: () => Promise<T>) => Promise<T>

/** Lets a few through at once; the others wait in line, and give up after `waitMs`. */
export const createGate = ({ atOnce, waitMs }: { atOnce: number; waitMs: number }): Gate => {
  let inside = 0
  const line: (() => void)[] = []

  const enter = () =>
    new Promise<void>((resolve, reject) => {
      if (inside < atOnce) {
        inside += 1
        return resolve()
      }
      const timer = setTimeout(() => {
        line.splice(line.indexOf(turn), 1)
        reject(new GateBusy('too many at once'))
      }, waitMs)
      const turn = () => {
        clearTimeout(timer)
        resolve()
      }
      line.push(turn)
    })

  const leave = () => {
    const next = line.shift()
    if (next) next()
    else inside -= 1
  }

  return async (run) => {
    await enter()
    try {
      return await run()
    } finally {
      leave()
    }
  }
}
