/** Things that were started, to be stopped in reverse order; a stop that fails does not keep the others running. */
export type Lifecycle = { onStop: (stop: () => Promise<unknown>) => void; stop: () => Promise<void> }

export const lifecycle = (onFault: (error: unknown) => void = () => {}): Lifecycle => {
  const stops: (() => Promise<unknown>)[] = []
  let stopped: Promise<void> | undefined
  const stopAll = async () => {
    for (const stop of stops.toReversed()) await stop().catch(onFault)
  }
  return {
    onStop: (stop) => void stops.push(stop),
    stop: () => (stopped ??= stopAll()),
  }
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
