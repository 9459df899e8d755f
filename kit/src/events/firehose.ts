import { z } from 'zod'

/**
 * What comes in such numbers that losing some is better than making anybody wait: a stream of its own beside that of the
 * domain events, which lets go of the oldest when it is full. What must not be lost is an event: see outbox.ts.
 */
export type FirehoseContract<Data = unknown> = {
  /** Letters only: part of a subject, of a stream's name and of metrics. */
  name: string
  data: z.ZodType<Data>
}

export const defineFirehose = <Schema extends z.ZodType>(
  name: string,
  data: Schema,
): FirehoseContract<z.infer<Schema>> => ({ name, data: data as z.ZodType<z.infer<Schema>> })

export type FirehoseLimits = {
  /** So many a second one process pours in; what is more is dropped at once. */
  pouredPerSecond: number
  /** So many a second are taken out, by all replicas together. */
  takenPerSecond: number
  /** How much waits at most, and for how long; then the oldest go. */
  messagesMax: number
  bytesMax: number
  keptMs: number
}

/** A firehose that a part pours into and drinks from. */
export type Firehose<Context> = {
  contract: FirehoseContract
  limits: (config: never) => FirehoseLimits
  take: (poured: readonly unknown[], context: Context) => Promise<void>
}

/**
 * Binds what happens to what was poured in. `take` gets what came meanwhile, oldest first, and is not called again before it
 * is done; where it fails, and after a crash, it gets the same again: it must be harmless to repeat.
 */
export const drink = <Data, Context, Config>(
  contract: FirehoseContract<Data>,
  {
    limits,
    take,
  }: {
    limits: (config: Config) => FirehoseLimits
    take: (poured: readonly Data[], context: Context) => Promise<void>
  },
): Firehose<Context> => ({
  contract,
  limits: limits as (config: never) => FirehoseLimits,
  take: (poured, context) => take(z.array(contract.data).parse(poured), context),
})
