import type { NatsConnection } from 'nats'
import { envelopeSchema } from '@shop/kit/events/envelope'
import type { z } from 'zod'

/** Something happened to what is watched; null: look yourself, news may have been missed. */
export type Wake<About> = { about: About; version: number } | null

export type Wakes<About> = {
  /** Hears of what has this key. */
  listen: (key: string, hear: (wake: Wake<About>) => void) => () => void
  /** How often anybody was told anything: what was read before is older than the news. */
  told: () => number
  count: () => number
  stop: () => void
}

/** Which events wake, what is read of them, and whom they concern. */
export type WakeSource<About> = {
  subject: string
  about: z.ZodType<About>
  keysOf: (about: About) => readonly string[]
}

const lookEveryMs = 15_000
const lookEveryWhileAwayMs = 2_000

/** What cannot be read wakes everybody; nothing may be thrown here, for that would end the whole connection. */
const wakeOf = <About>(text: string, about: z.ZodType<About>): Wake<About> => {
  try {
    const { data, aggregateversion: version = 0 } = envelopeSchema.parse(JSON.parse(text))
    return { about: about.parse(data), version }
  } catch {
    return null
  }
}

/**
 * One plain subscription per router to every event of a source. The events only wake: what is delivered is read from the
 * part's database, so a lost message costs time, never a state.
 */
export const startWakes = <About>(
  nc: NatsConnection,
  namespace: string,
  { subject, about, keysOf }: WakeSource<About>,
): Wakes<About> => {
  const { listen, tell, told, count } = listeners(keysOf)
  const subscription = nc.subscribe(`${namespace}.${subject}`, {
    callback: (error, message) => {
      if (!error) tell(wakeOf(message.string(), about))
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
    listen,
    told,
    count,
    stop: () => {
      clearInterval(timer)
      subscription.unsubscribe()
    },
  }
}

/** Found by key, so that an event costs as much as it has watchers, however many others there are. */
const listeners = <About>(keysOf: WakeSource<About>['keysOf']) => {
  type Hear = (wake: Wake<About>) => void
  const byKey = new Map<string, Set<Hear>>()
  const heardBy = (keys: readonly string[]) => new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]))
  let toldCount = 0
  return {
    listen: (key: string, hear: Hear) => {
      const hearing = byKey.get(key) ?? new Set()
      byKey.set(key, hearing.add(hear))
      return () => {
        hearing.delete(hear)
        if (hearing.size === 0) byKey.delete(key)
      }
    },
    tell: (wake: Wake<About>) => {
      toldCount += 1
      const keys = wake ? keysOf(wake.about) : [...byKey.keys()]
      for (const hear of heardBy(keys)) hear(wake)
    },
    told: () => toldCount,
    count: () => heardBy([...byKey.keys()]).size,
  }
}
