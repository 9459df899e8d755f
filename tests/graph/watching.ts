import { createClient } from 'graphql-ws'
import type { Client } from 'graphql-ws'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { until } from '@shop/kit/testing/until'

const watched = z.object({ version: z.number(), kind: z.string(), order: z.object({ id: z.string() }) })
type Watched = z.infer<typeof watched>
type Subscription = { query: string; variables?: Record<string, unknown> }

/** All that came of a subscription so far. */
export type Watching = { got: unknown[]; failed: () => unknown; isOver: () => boolean; leave: () => void }

export const oneOrder =
  'subscription ($id: ID!, $after: Int) { orderUpdated(orderId: $id, after: $after) { version kind order { id } } }'
export const allMine = 'subscription { myOrdersUpdated { version kind order { id } } }'

/** A socket that tries once, as whoever the headers say. */
export const socketTo = (endpoint: string, headers?: Record<string, string>): Client =>
  createClient({
    url: endpoint.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    ...(headers && { connectionParams: headers }),
    retryAttempts: 0,
  })

/** Subscribes over a socket or a stream. */
export const watch = (client: Pick<Client, 'subscribe'>, subscription: Subscription): Watching => {
  const got: unknown[] = []
  let failure: unknown
  let isOver = false
  const leave = client.subscribe(subscription, {
    next: (result) => void got.push(result),
    error: (error) => void (failure = error),
    complete: () => void (isOver = true),
  })
  return { got, failed: () => failure, isOver: () => isOver, leave }
}

export const updatesOf = ({ got }: Watching): Watched[] =>
  got.flatMap((result) => Object.values(z.object({ data: z.record(z.string(), watched) }).parse(result).data))

export const versionsOf = (watching: Watching): number[] => updatesOf(watching).map(({ version }) => version)

export const kindsOf = (watching: Watching): string[] => updatesOf(watching).map(({ kind }) => kind)

/** The code with which a subscription was refused. */
export const codeOf = async (watching: Watching): Promise<string | undefined> => {
  const refusal = await until(() => watching.failed() ?? watching.got[0], { what: 'a refusal' })
  return /"code":"(\w+)"/.exec(JSON.stringify(refusal))?.[1]
}
