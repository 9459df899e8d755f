import { cpSync, existsSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { connect } from 'nats'
import { z } from 'zod'
import { streamOf, subjectOf } from '@shop/kit/bus'
import { createOutbox } from '@shop/kit/events/outbox'
import { newId } from '@shop/kit/id'
import { startPart } from '@shop/kit/part'
import type { RunningPart } from '@shop/kit/part'
import { quietLog } from '@shop/kit/telemetry/log'
import { freshDatabase, freshName, testEnv } from '@shop/kit/testing/servers'
import { until } from '@shop/kit/testing/until'
import { throwAwayFolder } from '../runtime-folder.ts'
import { startNats } from '../servers/nats.ts'
import type { RunningServer } from '../servers/running-server.ts'
import { listener, makeHeard, rung, tower } from './bells.ts'

/** Two parts and a broker of their own, which can be stopped and whose store can be spoilt. */
const startWorld = async () => {
  const folder = throwAwayFolder()
  const namespace = freshName()
  const store = join(folder.data, 'nats', 'jetstream')
  const streamFolder = join(store, '$G', 'streams', streamOf(namespace))
  let nats: RunningServer = await startNats({ env: {}, folder, port: 0, durable: false, onProgress: () => {} })
  const databases = await Promise.all([freshDatabase(`${namespace}_t`), freshDatabase(`${namespace}_l`)])
  const envOf = (url: string) => ({ ...testEnv(namespace, url), NATS_URL: nats.url })
  const [towerEnv, listenerEnv] = [envOf(databases[0].url), envOf(databases[1].url)]
  const start = (definition: typeof tower, env: Record<string, string>) =>
    startPart(definition, env, { log: quietLog(definition.name) })
  const parts = { tower: await start(tower, towerEnv), listener: await start(listener, listenerEnv) }
  await makeHeard(parts.listener.db)
  let times = 0

  const world = {
    parts,
    streamFolder,
    store,
    /** Tells of so many bells, in one transaction each. */
    ring: async (count: number) => {
      const tell = createOutbox('tower', [rung], () => new Date())
      for (let left = count; left > 0; left -= 1) {
        times += 1
        await parts.tower.db.transaction((tx) =>
          tell(tx, [{ type: 'tower.rung', aggregateId: `bell_${times % 3}`, data: { time: times } }]),
        )
      }
    },
    /** The same from a publisher who has lost nothing: new events take the numbers of those that were lost. */
    ringElsewhere: async (count: number) => {
      const nc = await connect({ servers: nats.url })
      for (let left = count; left > 0; left -= 1) {
        times += 1
        const envelope = envelopeOf(times)
        await nc.jetstream().publish(subjectOf(namespace, rung.type, envelope.subject), JSON.stringify(envelope))
      }
      await nc.close()
    },
    /** Every bell was heard once, and nothing waits to be sent. */
    allIsHeard: () =>
      until(
        async () => {
          const heard = await numbersOf(parts.listener, 'select time from heard order by time')
          const unsent = await numbersOf(parts.tower, 'select seq as time from outbox where sent_at is null')
          return heard.length >= times && unsent.length === 0
        },
        { what: 'the last bell', timeoutMs: 30_000 },
      ),
    heard: () => numbersOf(parts.listener, 'select time from heard order by time'),
    rungSoFar: () => Array.from({ length: times }, (_, index) => index + 1),
    /** Stops the broker, does something to its store, and starts it again. */
    whileAway: async (act: () => void | Promise<void>) => {
      const port = Number(new URL(nats.url).port)
      await nats.stop()
      await act()
      nats = await startNats({ env: {}, folder, port, durable: false, onProgress: () => {} })
    },
    keepCopy: async () => {
      await world.whileAway(() => cpSync(store, `${store}-copy`, { recursive: true }))
    },
    stop: async () => {
      await Promise.all([parts.tower.stop(), parts.listener.stop()])
      await nats.stop()
      await Promise.all(databases.map((database) => database.drop()))
      rmSync(folder.all, { recursive: true, force: true })
    },
  }
  return world
}

const envelopeOf = (time: number) => ({
  specversion: '1.0',
  id: newId('evt'),
  source: 'test',
  type: rung.type,
  subject: `bell_${time % 3}`,
  time: new Date().toISOString(),
  dataversion: 1,
  data: { time },
})

const numbersOf = async (part: RunningPart, statement: string): Promise<number[]> => {
  const rows = await part.db.execute(statement)
  return z
    .array(z.object({ time: z.coerce.number() }))
    .parse([...rows])
    .map(({ time }) => time)
}

describe('a road that was spoilt', () => {
  let world: Awaited<ReturnType<typeof startWorld>>
  beforeEach(async () => {
    world = await startWorld()
    await world.ring(10)
    await world.allIsHeard()
  })
  afterEach(() => world.stop())
  const everyBellIsHeardOnce = async () => {
    await world.allIsHeard()
    expect(await world.heard()).toEqual(world.rungSoFar())
  }

  it('is repaired when the whole store was put back to an earlier one', async () => {
    await world.keepCopy()
    await world.ring(20)
    await world.allIsHeard()
    await world.whileAway(async () => {
      rmSync(world.store, { recursive: true })
      cpSync(`${world.store}-copy`, world.store, { recursive: true })
      await world.ring(5)
    })
    await world.ring(5)

    await everyBellIsHeardOnce()
    await until(async () => (await streamLength(world.parts.tower)) >= 40, { what: 'a whole stream' })
  })

  it('is repaired when messages were lost that its consumers know of', async () => {
    await world.keepCopy()
    await world.ring(20)
    await world.allIsHeard()
    await world.whileAway(() => {
      const messages = join(world.streamFolder, 'msgs')
      rmSync(messages, { recursive: true })
      cpSync(messages.replace(world.store, `${world.store}-copy`), messages, { recursive: true })
    })
    await world.ringElsewhere(5)
    await world.ring(30)

    await everyBellIsHeardOnce()
  })

  it('is repaired when a message file lost its end', async () => {
    await world.ring(20)
    await world.allIsHeard()
    await world.whileAway(() => {
      const messages = join(world.streamFolder, 'msgs')
      const file = readdirSync(messages).find((name) => name.endsWith('.blk')) ?? ''
      cutInHalf(join(messages, file))
    })
    await world.ringElsewhere(5)
    await world.ring(30)

    await everyBellIsHeardOnce()
  })

  it('is repaired when the store is gone', async () => {
    await world.whileAway(async () => {
      rmSync(world.store, { recursive: true })
      await world.ring(10)
    })
    expect(existsSync(world.store)).toBe(true)

    await everyBellIsHeardOnce()
    await until(async () => (await streamLength(world.parts.tower)) >= 20, { what: 'a whole stream' })
  })

  it('is repaired when the stream, its messages or a consumer were deleted while all ran', async () => {
    const { jsm, namespace } = world.parts.tower.bus
    const stream = streamOf(namespace)
    await jsm.streams.delete(stream)
    await world.ring(10)
    await world.allIsHeard()
    await jsm.streams.purge(stream)
    await world.ring(10)
    await world.allIsHeard()
    await jsm.consumers.delete(stream, 'listener--tower')
    await world.ring(10)

    await everyBellIsHeardOnce()
  })
})

describe('a relay whose database ends its session', () => {
  it('sends on in another one', async () => {
    const world = await startWorld()
    onTestFinished(() => world.stop())
    for (let round = 0; round < 3; round += 1) {
      await world.ring(3)
      await world.parts.tower.db.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'shop-tower-relay'",
      )
      await world.ring(3)
    }
    await world.allIsHeard()

    expect(await world.heard()).toEqual(world.rungSoFar())
  })
})

const streamLength = async ({ bus }: RunningPart): Promise<number> =>
  (await bus.jsm.streams.info(streamOf(bus.namespace))).state.messages

const cutInHalf = (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2))
