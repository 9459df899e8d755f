import { sql } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { streamOf } from '@shop/kit/bus'
import type { Db } from '@shop/kit/db'
import { defineEvent } from '@shop/kit/events/contract'
import { openDeadLetters } from '@shop/kit/events/dead-letters'
import type { Outbox } from '@shop/kit/events/outbox'
import { on, onAll } from '@shop/kit/events/reaction'
import { newId } from '@shop/kit/id'
import { defineSubgraph } from '@shop/kit/subgraph'
import { startTestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'

const rung = defineEvent('bells.rung', { data: z.object({ time: z.number() }), example: { time: 1 } })
const struck = defineEvent('bells.struck', { data: z.object({ time: z.number() }), example: { time: 1 } })
const heard = defineEvent('listener.heard', { data: z.object({ time: z.number() }), example: { time: 1 } })

type Context = { db: Db; outbox: Outbox }

/** A part that writes down each bell and tells of it; a negative one makes it fail, and the first waits for the gate. */
const startListener = async () => {
  const gate = Promise.withResolvers<void>()
  const transactions: string[] = []
  const hear = on(rung, async ({ data: { time } }, { db, outbox }: Context) => {
    if (time === 0) await gate.promise
    if (time < 0) throw new Error('out of tune')
    const [row] = await db.execute(sql`select pg_current_xact_id()::text as id`)
    transactions.push(String(row?.['id']))
    await outbox(db, [{ type: 'listener.heard', aggregateId: 'bell', data: { time } }])
  })
  const handfuls: number[][] = []
  const hearAll = onAll(struck, async (events, _context: Context) => {
    handfuls.push(events.map(({ data: { time } }) => time))
  })
  const listener = await startTestPart(
    defineSubgraph({
      name: 'listener',
      schema: 'type Query { heard: Int! }',
      migrations: new URL('./migrations', import.meta.url),
      resolvers: {},
      publishes: [heard],
      reactions: [hear, hearAll],
      context: ({ db, outbox }): Context => ({ db, outbox }),
    }),
  )
  onTestFinished(() => listener.stop())
  const { bus, db } = listener.part
  const waiting = async () => {
    const info = await bus.jsm.consumers.info(streamOf(bus.namespace), 'listener--bells')
    return { unheard: info.num_pending, inHand: info.num_ack_pending }
  }
  const ring = (time: number, eventId?: string) => listener.hear(rung, 'bell_1', { time }, eventId)
  return {
    ring,
    strike: (time: number) => listener.hear(struck, 'bell_1', { time }),
    handfuls,
    /** Rings those while the listener is busy, so that it hears them together. */
    together: async (act: () => Promise<unknown>, count: number) => {
      await ring(0)
      await until(async () => (await waiting()).inHand === 1)
      await act()
      await until(async () => (await waiting()).inHand === count + 1)
      gate.resolve()
      await until(async () => (await waiting()).unheard === 0)
    },
    told: async () => (await listener.told('listener.heard')).map(({ data }) => heard.data.parse(data).time),
    transactions,
    letters: () => openDeadLetters(db),
    publish: (subject: string, text: string) => bus.js.publish(`${bus.namespace}.${subject}`, text),
  }
}

describe('events that come together', () => {
  it('take effect in one transaction, in their order, each once', async () => {
    const { ring, together, told, transactions } = await startListener()
    const double = newId('evt')
    await together(async () => {
      for (const time of [1, 2]) await ring(time)
      await ring(3, double)
      await ring(3, double)
    }, 4)

    await until(async () => (await told()).length === 4)
    expect(await told()).toEqual([0, 1, 2, 3])
    expect(new Set(transactions).size).toBe(2)
  })

  it('are given all at once to a reaction that takes them so, in the order of each aggregate', async () => {
    const { ring, strike, together, handfuls } = await startListener()
    await together(async () => {
      await strike(1)
      await strike(2)
      await ring(3)
      await strike(4)
    }, 4)

    await until(() => handfuls.flat().length === 3)
    expect(handfuls).toEqual([[1, 2], [4]])
  })

  it('are not kept by one among them that cannot be handled', async () => {
    const { ring, together, told } = await startListener()
    await together(async () => {
      for (const time of [1, -1, 2]) await ring(time)
    }, 3)

    await until(async () => (await told()).length === 3)
    expect(await told()).toEqual([0, 1, 2])
  })
})

describe('what cannot be handled', () => {
  it('is laid aside: no JSON, a zero character, a version from the future', async () => {
    const { letters, publish } = await startListener()
    const future = {
      specversion: '1.0',
      id: newId('evt'),
      source: 'test',
      type: rung.type,
      subject: 'bell_9',
      time: new Date().toISOString(),
      dataversion: 2,
      data: { time: 9 },
    }
    await publish('bells.rung.bell_7', 'no JSON')
    await publish('bells.rung.bell_8', 'no\0JSON')
    await publish('bells.rung.bell_9', JSON.stringify(future))

    const given = await until(async () => (await letters()).length === 3 && (await letters()), { timeoutMs: 50_000 })
    expect(given.map(({ subject, reason }) => [subject.split('.').at(-1), reason]).toSorted()).toEqual([
      ['bell_7', expect.stringContaining('JSON')],
      ['bell_8', expect.stringContaining('JSON')],
      ['bell_9', 'version 2 of bells.rung is not known here yet'],
    ])
  })
})
