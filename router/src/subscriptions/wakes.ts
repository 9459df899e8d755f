import type { NatsConnection } from 'nats'
import { envelopeSchema } from '@shop/kit/events/envelope'
import { z } from 'zod'

/** Something happened to an order; null: look yourself, news may have been missed. */
export type Wake = { orderId: string; buyerId: string; version: number } | null
export type Wakes = { listen: (hear: (wake: Wake) => void) => () => void; count: () => number; stop: () => void }

const orderData = z.object({ orderId: z.string(), buyerId: z.string() })
const lookEveryMs = 15_000
const lookEveryWhileAwayMs = 2_000

/** What cannot be read wakes everybody; nothing may be thrown here, for that would end the whole connection. */
const wakeOf = (text: string): Wake => {
  try {
    const { data, aggregateversion: version = 0 } = envelopeSchema.parse(JSON.parse(text))
    return { ...orderData.parse(data), version }
  } catch {
    return null
  }
}

/**
 * One plain subscription per router to every order event. The events only wake: what is delivered is read from the
 * orders database, so a lost message costs time, never a state.
 */
export const orderWakes = (nc: NatsConnection, namespace: string): Wakes => {
  const listeners = new Set<(wake: Wake) => void>()
  const tell = (wake: Wake) => listeners.forEach((hear) => hear(wake))
  const subscription = nc.subscribe(`${namespace}.orders.*.*`, {
    callback: (error, message) => {
      if (!error) tell(wakeOf(message.string()))
    },
  })

  let isAway = false
  let lookedAt = Date.now()
  void (async () => {
    for await (const status of nc.status()) {
      if (status.type === 'disconnect') isAway = true
      if (status.type === 'reconnect') {
        isAway = false
        tell(null)
      }
    }
  })()
  const timer = setInterval(() => {
    if (Date.now() - lookedAt < (isAway ? lookEveryWhileAwayMs : lookEveryMs)) return
    lookedAt = Date.now()
    tell(null)
  }, 1_000)

  return {
    listen: (hear) => {
      listeners.add(hear)
      return () => void listeners.delete(hear)
    },
    count: () => listeners.size,
    stop: () => {
      clearInterval(timer)
      subscription.unsubscribe()
    },
  }
}
