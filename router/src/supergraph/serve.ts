import type { Log } from '@shop/kit/telemetry/log'
import type { Gateway } from '../gateway.ts'
import { createHottest } from './hottest.ts'
import type { Text } from './hottest.ts'
import { readSupergraph } from './source.ts'
import type { SupergraphSource } from './source.ts'
import { startSwapping } from './swapping.ts'
import type { SupergraphState } from './swapping.ts'
import { watchFile } from './watch.ts'

type Options = {
  supergraph: SupergraphSource
  file: URL
  build: (source: SupergraphSource) => Promise<Gateway>
  registered: readonly Text[]
  onSwap: (gateway: Gateway) => void
  watchMs: number
  trialMs: number
  log: Log
}

/** A gateway that follows a file, and what is said of its supergraph. */
export type ServedSupergraph = {
  gateway: Gateway
  /** Reads the file again. Never throws. */
  reload: () => Promise<void>
  state: () => SupergraphState
  stopWatching: () => Promise<void>
}

const halfAnHourMs = 30 * 60_000

/** Serves the supergraph of a file, and each other one that the file holds later. */
export const serveSupergraph = async (options: Options): Promise<ServedSupergraph> => {
  const { supergraph, file, build, registered, onSwap, watchMs, trialMs, log } = options
  const hottest = createHottest()
  const forgetting = setInterval(hottest.turn, halfAnHourMs).unref()
  const { gateway, offer, state } = await startSwapping({
    ...{ source: supergraph, build, registered, hottest, trialMs, onSwap, log },
  })
  const reload = async () => void (await offer(() => readSupergraph(file)))
  const watch = await watchFile({ file, everyMs: watchMs, onChange: reload })
  return {
    ...{ gateway, reload, state },
    stopWatching: async () => {
      clearInterval(forgetting)
      await watch.stop()
    },
  }
}
