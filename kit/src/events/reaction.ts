import type { EventContract } from './contract.ts'

/** A parsed event as a reaction sees it. */
export type ReceivedEvent<Data> = {
  id: string
  type: string
  aggregateId: string
  aggregateVersion: number | undefined
  time: Date
  data: Data
}

/** What a part does when it hears somebody else's news. */
export type Reaction<Context> = {
  contract: EventContract
  react: (event: ReceivedEvent<unknown>, context: Context) => Promise<void>
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
  react: (event, context) => react({ ...event, data: contract.data.parse(event.data) }, context),
})
