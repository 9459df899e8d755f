import type { Ending, Part, Tables, Told, Trouble, Tx } from './part.ts'
import type { World } from './world.ts'

/** What carries events: late, repeated and in any order, but in the end. */
export type Road = {
  publish: (event: Told) => void
  /** Every event of `type` takes effect in the part once, in one transaction with its inbox row. */
  hear: <Rows extends Tables & { inbox: Map<string, unknown> }>(
    part: Part<Rows>,
    reactions: Record<string, (event: Told, rows: Rows, tx: Tx) => void>,
  ) => void
  /** Everything that was ever told is delivered again, as after a broker that lost its store. */
  replay: () => void
}

const redeliverMs = 5_000

export const newRoad = (world: World, trouble: Trouble): Road => {
  const all: Told[] = []
  const listeners: ((event: Told) => (() => Ending) | null)[] = []

  const deliver = (handle: () => Ending) =>
    world.after(world.random.int(1, trouble.lateMs), () => {
      if (handle() !== 'done') world.after(redeliverMs, () => deliver(handle))
    })
  const send = (event: Told) => {
    for (const listener of listeners) {
      const handle = listener(event)
      if (!handle) continue
      deliver(handle)
      if (world.random.chance(trouble.twice)) deliver(handle)
    }
  }
  return {
    publish: (event) => {
      all.push(event)
      send(event)
    },
    hear: (part, reactions) =>
      void listeners.push((event) => {
        const react = reactions[event.type]
        if (!react) return null
        return () =>
          part.transact((rows, tx) => {
            if (rows.inbox.has(event.id)) return
            rows.inbox.set(event.id, true)
            react(event, rows, tx)
          })
      }),
    replay: () => [...all].forEach(send),
  }
}
