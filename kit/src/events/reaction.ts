import type { Origin } from '../telemetry/scope.ts'
import type { EventContract } from './contract.ts'

/** A parsed event as a reaction sees it. */
export type ReceivedEvent<Data> = {
  id: string
  type: string
  aggregateId: string
  aggregateVersion: number | undefined
  time: Date
  data: Data
  /** The request that it began with: for the outbox, where several events are reacted to together. */
  origin: Origin | null
}

/** What a part does when it hears somebody else's news: events of one type, at least one, those of one aggregate in their order. */
export type Reaction<Context> = {
  contract: EventContract
  /** How many it takes at a time. */
  takes: 'one' | 'all'
  react: (events: readonly ReceivedEvent<unknown>[], context: Context) => Promise<void>
}

/**
 * Binds a reaction to an event. It runs inside the transaction that also records the event as handled, so its effect
 * exists once however often the event is delivered. No network calls in here: write a row and let a job make the call.
 */
export const on = <Data, Context>(
  contract: EventContract<string, Data>,
  react: (event: ReceivedEvent<Data>, context: Context) => Promise<void>,
): Reaction<Context> => ({
  contract,
  takes: 'one',
  react: async (events, context) => {
    for (const event of events) await react(parsed(contract, event), context)
  },
})

/**
 * The same for all events of one type that came together, so that one statement can serve them all. Nothing says whose
 * request it is that something is told for: give the outbox the `origin` of the event.
 */
export const onAll = <Data, Context>(
  contract: EventContract<string, Data>,
  react: (events: readonly ReceivedEvent<Data>[], context: Context) => Promise<void>,
): Reaction<Context> => ({
  contract,
  takes: 'all',
  react: (events, context) =>
    react(
      events.map((event) => parsed(contract, event)),
      context,
    ),
})

const parsed = <Data>(contract: EventContract<string, Data>, event: ReceivedEvent<unknown>): ReceivedEvent<Data> => ({
  ...event,
  data: contract.data.parse(event.data),
})
