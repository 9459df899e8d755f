import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { defineEvent } from '@shop/kit/events/contract'
import { deadLettersOf, replayDeadLettersOf } from '@shop/kit/events/dead-letter-answers'
import { giveUp } from '@shop/kit/events/dead-letters'
import { on } from '@shop/kit/events/reaction'
import { newId } from '@shop/kit/id'
import { createAsk } from '@shop/kit/requests'
import { defineSubgraph } from '@shop/kit/subgraph'
import { startTestPart } from '@shop/kit/testing/part'

const rung = defineEvent('bells.rung', { data: z.object({ times: z.number() }), example: { times: 1 } })

/** A part that hears bells, and cannot hear those that rang more often than `ears.timesMax`. */
const startListener = async () => {
  const ears = { timesMax: 1, heard: 0 }
  const hear = on(rung, async ({ data }) => {
    if (data.times > ears.timesMax) throw new Error('too loud')
    ears.heard += data.times
  })
  const listener = await startTestPart(
    defineSubgraph({
      name: 'listener',
      schema: 'type Query { heard: Int! }',
      migrations: new URL('./migrations', import.meta.url),
      resolvers: { Query: { heard: () => ears.heard } },
      publishes: [],
      reactions: [hear],
      context: () => ({}),
    }),
  )
  onTestFinished(() => listener.stop())
  const { db, bus } = listener.part
  const loseOne = async (times: number): Promise<void> => {
    const event = {
      specversion: '1.0',
      id: newId('evt'),
      source: 'test',
      type: rung.type,
      subject: 'bell_1',
      time: new Date().toISOString(),
      dataversion: 1,
      data: { times },
    }
    await giveUp(db, {
      consumer: 'listener--bells',
      eventId: event.id,
      subject: 'bells.rung.bell_1',
      payload: JSON.stringify(event),
      reason: 'too loud',
      deliveries: 8,
    })
  }
  return { ears, loseOne, ask: createAsk('operator', bus) }
}

const list = deadLettersOf('listener')
const replay = replayDeadLettersOf('listener')

describe('an operator at the broker', () => {
  it('sees what a part gave up, and why', async () => {
    const { ask, loseOne } = await startListener()
    await loseOne(3)
    await loseOne(4)

    const first = await ask(list, { limit: 1 })

    expect(first).toMatchObject({
      total: 2,
      letters: [{ consumer: 'listener--bells', subject: 'bells.rung.bell_1', reason: 'too loud', deliveries: 8 }],
    })
  })

  it('has it tried once more: what works now takes effect once, the rest stays', async () => {
    const { ask, ears, loseOne } = await startListener()
    await loseOne(3)
    await loseOne(30)
    ears.timesMax = 10

    expect(await ask(replay, {})).toEqual({ replayed: 1, left: 1 })
    expect(await ask(replay, {})).toEqual({ replayed: 0, left: 1 })
    expect(ears.heard).toBe(3)
    expect((await ask(list, { limit: 10 })).letters).toHaveLength(1)
  })
})
