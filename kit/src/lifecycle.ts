/** Things that were started, to be stopped in reverse order; a stop that fails or hangs does not keep the others running. */
export type Lifecycle = { onStop: (stop: () => Promise<unknown>) => void; stop: () => Promise<void> }

/** With `withinMs`, what takes longer to stop is left: whoever waits for a server that is away would wait for ever. */
export const lifecycle = (onFault: (error: unknown) => void = () => {}, withinMs: number | null = null): Lifecycle => {
  const stops: (() => Promise<unknown>)[] = []
  let stopped: Promise<void> | undefined
  const stopAll = async () => {
    for (const stop of stops.toReversed()) await stop().catch(onFault)
  }
  return {
    onStop: (stop) => {
      if (withinMs === null) return void stops.push(stop)
      // Made here, so that it says who it was that did not stop.
      const late = new Error(`this was left running: it did not stop within ${withinMs} ms`)
      stops.push(() => orLate(stop(), withinMs, late))
    },
    stop: () => (stopped ??= stopAll()),
  }
}

const orLate = async (stopping: Promise<unknown>, withinMs: number, late: Error): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => (timer = setTimeout(reject, withinMs, late)))
  await Promise.race([stopping, deadline]).finally(() => clearTimeout(timer))
}

/** Runs until SIGINT or SIGTERM, then drains; a second signal ends at once. */
export const untilSignal = (stop: () => Promise<void>): void => {
  let signals = 0
  const onSignal = () => {
    signals += 1
    if (signals > 1) process.exit(130)
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}
