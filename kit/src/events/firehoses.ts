import type { Bus } from '../bus.ts'
import type { Log } from '../telemetry/log.ts'
import { startDrinking } from './drinking.ts'
import type { Drinking } from './drinking.ts'
import { ensureDrinker } from './firehose-stream.ts'
import type { Firehose } from './firehose.ts'
import { createPour } from './pour.ts'
import type { Pour } from './pour.ts'

type Options = {
  part: string
  databaseUrl: string
  bus: Bus
  log: Log
  firehoses: readonly Firehose<object>[]
  config: unknown
}

/** Makes the streams of a part's firehoses: what pours into them, and what begins to drink from them. */
export const openFirehoses = async ({ firehoses, config, ...options }: Options) => {
  const limited = firehoses.map(({ contract: { name }, limits, take }) => ({
    name,
    take,
    limits: limits(config as never),
  }))
  // Before anything is poured: what goes by later is missed by somebody, and counted.
  await Promise.all(limited.map((firehose) => ensureDrinker(options.bus, { part: options.part, ...firehose })))
  return {
    pour: createPour(options.part, options.bus, limited) satisfies Pour,
    drink: (open: () => { context: object; committed: () => void }): Drinking[] =>
      limited.map(({ take, ...firehose }) =>
        startDrinking({
          ...options,
          ...firehose,
          take: async (poured) => {
            const { context, committed } = open()
            await take(poured, context)
            committed()
          },
        }),
      ),
  }
}
