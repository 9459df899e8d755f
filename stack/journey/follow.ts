import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { update } from './answers.ts'
import type { Update } from './answers.ts'
import { orderUpdated } from './documents.ts'

/** An order that is being watched. */
export type Following = {
  updates: Update[]
  /** Resolves as soon as an update satisfies `is`, also one that came before; fails when none did in time. */
  until: (is: (update: Update) => boolean, timeoutMs?: number) => Promise<Update>
  close: () => Promise<void>
}

const payload = z.object({ orderUpdated: update })

/** Watches an order over a WebSocket from a version on: 0 is everything since it was placed. */
export const follow = (
  url: string,
  headers: Record<string, string>,
  orderId: string,
  after: number | null = 0,
): Following => {
  const client = createClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: headers,
    retryAttempts: 0,
  })
  const updates: Update[] = []
  const listeners = new Set<() => void>()
  let failure: unknown
  const tell = () => listeners.forEach((listener) => listener())
  const unsubscribe = client.subscribe(
    { query: orderUpdated, variables: { orderId, after } },
    {
      next: (result) => {
        const parsed = payload.safeParse(result.data)
        if (parsed.success) updates.push(parsed.data.orderUpdated)
        else failure = result.errors ?? parsed.error
        tell()
      },
      error: (error) => {
        failure = error
        tell()
      },
      complete: tell,
    },
  )

  const until = (is: (update: Update) => boolean, timeoutMs = 30_000) =>
    new Promise<Update>((resolve, reject) => {
      const settle = (finish: () => void) => {
        clearTimeout(timer)
        listeners.delete(look)
        finish()
      }
      const look = () => {
        const found = updates.find(is)
        if (found) settle(() => resolve(found))
        else if (failure !== undefined)
          settle(() => reject(new Error(`the subscription failed: ${JSON.stringify(failure)}`)))
      }
      const seen = () => updates.map(({ version, kind }) => `${version} ${kind}`).join(', ')
      const timer = setTimeout(
        () => settle(() => reject(new Error(`nothing of the kind within ${timeoutMs} ms; seen: ${seen()}`))),
        timeoutMs,
      )
      listeners.add(look)
      look()
    })

  return {
    updates,
    until,
    close: async () => {
      unsubscribe()
      await client.dispose()
    },
  }
}
