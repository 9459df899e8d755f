import type { NatsConnection } from 'nats'
import { envelopeSchema } from '@shop/kit/events/envelope'
import type { z } from 'zod'
import { createRounds, hurriedPace, usualPace } from './rounds.ts'

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
  subjects: readonly string[]
  about: z.ZodType<About>
  keysOf: (about: About) => readonly string[]
}

/** What cannot be read is left to the next round; nothing may be thrown here, for that would end the whole connection. */
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
  { subjects, about, keysOf }: WakeSource<About>,
): Wakes<About> => {
  const { listen, tell, look, keys, told, count } = listeners(keysOf)
  const rounds = createRounds(keys)
  const subscriptions = subjects.map((subject) =>
    nc.subscribe(`${namespace}.${subject}`, {
      callback: (error, message) => {
        if (error) return
        const wake = wakeOf(message.string(), about)
        if (wake) tell(wake)
      },
    }),
  )

  let isAway = false
  void (async () => {
    for await (const status of nc.status()) {
      if (status.type !== 'disconnect' && status.type !== 'reconnect') continue
      isAway = status.type === 'disconnect'
      rounds.startOver()
      for (const key of rounds.next(hurriedPace)) look(key)
    }
  })()
  const timer = setInterval(() => {
    for (const key of rounds.next(isAway ? hurriedPace : usualPace)) look(key)
  }, 1_000)

  return {
    listen,
    told,
    count,
    stop: () => {
      clearInterval(timer)
      for (const subscription of subscriptions) subscription.unsubscribe()
    },
  }
}

/** Found by key, so that an event costs as much as it has watchers, however many others there are. */
const listeners = <About>(keysOf: WakeSource<About>['keysOf']) => {
  type Hear = (wake: Wake<About>) => void
  const byKey = new Map<string, Set<Hear>>()
  const heardBy = (keys: Iterable<string>) => new Set([...keys].flatMap((key) => [...(byKey.get(key) ?? [])]))
  let toldCount = 0
  const tell = (wake: Wake<About>, keys: readonly string[]) => {
    toldCount += 1
    for (const hear of heardBy(keys)) hear(wake)
  }
  return {
    listen: (key: string, hear: Hear) => {
      const hearing = byKey.get(key) ?? new Set()
      byKey.set(key, hearing.add(hear))
      return () => {
        hearing.delete(hear)
        if (hearing.size === 0 && byKey.get(key) === hearing) byKey.delete(key)
      }
    },
    tell: (wake: NonNullable<Wake<About>>) => tell(wake, keysOf(wake.about)),
    look: (key: string) => tell(null, [key]),
    keys: () => byKey.keys(),
    told: () => toldCount,
    count: () => heardBy(byKey.keys()).size,
  }
}
