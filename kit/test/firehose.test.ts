import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { expect, describe, it, inject, onTestFinished } from 'vitest'
import { z } from 'zod'
import { connectBus } from '@shop/kit/bus'
import { defineFirehose, drink } from '@shop/kit/events/firehose'
import type { FirehoseLimits } from '@shop/kit/events/firehose'
import { firehoseStream } from '@shop/kit/events/firehose-stream'
import type { Pour } from '@shop/kit/events/pour'
import { armPoints, disarmPoints } from '@shop/kit/failpoints'
import { startPart } from '@shop/kit/part'
import { defineSubgraph } from '@shop/kit/subgraph'
import { quietLog } from '@shop/kit/telemetry/log'
import { metrics } from '@shop/kit/telemetry/metrics'
import { freshDatabase, freshName, testEnv } from '@shop/kit/testing/servers'
import { deleteStreams } from '@shop/kit/testing/streams'
import { until } from '@shop/kit/testing/until'

const drops = defineFirehose('drops', z.object({ number: z.number() }))
const usual: FirehoseLimits = {
  ...{ pouredPerSecond: 1_000, takenPerSecond: 1_000 },
  ...{ messagesMax: 1_000, bytesMax: 1_048_576, keptMs: 60_000 },
}

/** Replicas of a part with a firehose, each of which writes down what it is given; `take` may make it fail. */
const startDrinkers = async (
  some: Partial<FirehoseLimits> = {},
  {
    take = async () => {},
    natsUrl = inject('natsUrl'),
  }: { take?: (numbers: number[]) => Promise<void>; natsUrl?: string } = {},
) => {
  const namespace = freshName()
  const database = await freshDatabase(namespace)
  onTestFinished(() => database.drop())
  const bus = await connectBus(inject('natsUrl'), { name: 'test', namespace })
  onTestFinished(async () => {
    await deleteStreams(bus)
    await bus.close()
  })
  const env = { ...testEnv(namespace, database.url), NATS_URL: natsUrl }
  const start = async () => {
    const handfuls: number[][] = []
    let pour: Pour | undefined
    const well = defineSubgraph({
      name: 'well',
      schema: 'type Query { deep: Boolean! }',
      migrations: new URL('./migrations', import.meta.url),
      resolvers: {},
      publishes: [],
      // Runs at the start, so that the test gets hold of what a resolver would use.
      jobs: [
        { name: 'hand-over', everyMs: 60_000, run: async (context: { pour: Pour }) => ((pour = context.pour), 0) },
      ],
      firehoses: [
        drink(drops, {
          limits: () => ({ ...usual, ...some }),
          take: async (poured, _: { pour: Pour }) => {
            const numbers = poured.map(({ number }) => number)
            await take(numbers)
            handfuls.push(numbers)
          },
        }),
      ],
      context: ({ pour: given }) => ({ pour: given }),
    })
    const part = await startPart(well, env, { log: quietLog('well') })
    onTestFinished(() => part.stop())
    return {
      handfuls,
      part,
      pour: async (numbers: number[]) => {
        const given = await until(() => pour)
        return given(
          drops,
          numbers.map((number) => ({ id: `drop-${number}`, data: { number } })),
        )
      },
    }
  }
  return { ...(await start()), another: start }
}

const upTo = (count: number, from = 1) => Array.from({ length: count }, (_, at) => at + from)

const dropped = async (reason: string): Promise<number> => {
  const { values } = await metrics.spilled.get()
  return values.find(({ labels }) => labels['reason'] === reason && labels['part'] === 'well')?.value ?? 0
}

describe('what is poured into a firehose', () => {
  it('comes out in its order, and a repetition comes out once', async () => {
    const { pour, handfuls } = await startDrinkers()

    const first = await pour(upTo(20))
    const again = await pour(upTo(25))

    expect([first, again]).toEqual([
      { accepted: 20, repeated: 0, dropped: 0 },
      { accepted: 5, repeated: 20, dropped: 0 },
    ])
    await until(() => handfuls.flat().length >= 25)
    expect(handfuls.flat()).toEqual(upTo(25))
  })

  it('is dropped at once, and counted, where it is more than a process may pour', async () => {
    const { pour } = await startDrinkers({ pouredPerSecond: 10 })
    const before = await dropped('rate')

    const poured = await pour(upTo(25))

    expect(poured).toEqual({ accepted: 10, repeated: 0, dropped: 15 })
    expect(await dropped('rate')).toBe(before + 15)
  })

  it('is dropped without an error, and soon without a wait, while the broker is silent', async () => {
    const line = await aLine(inject('natsUrl'))
    const { pour } = await startDrinkers({}, { natsUrl: line.url })
    await pour(upTo(1))
    line.hold()
    const beganAt = performance.now()

    const silent = await pour(upTo(10, 100))
    const tookMs = performance.now() - beganAt
    const spared = await pour(upTo(10, 200))
    const sparedMs = performance.now() - beganAt - tookMs
    line.letGo()

    expect([silent.dropped, spared.dropped]).toEqual([10, 10])
    expect(tookMs).toBeLessThan(2_000)
    expect(sparedMs).toBeLessThan(100)
    await until(async () => (await pour([300 + Math.floor(performance.now())])).accepted === 1, { timeoutMs: 20_000 })
  })
})

describe('a firehose that is full', () => {
  it('lets go of the oldest, and whoever drinks counts how many it was', async () => {
    const gate = Promise.withResolvers<void>()
    const { pour, handfuls } = await startDrinkers(
      { takenPerSecond: 20, messagesMax: 30 },
      { take: () => gate.promise },
    )
    const before = await dropped('oldest')

    await pour(upTo(20))
    // Let go of before they were given to anybody.
    await pour(upTo(60, 21))
    gate.resolve()

    await until(() => handfuls.flat().includes(80), { timeoutMs: 30_000 })
    const taken = new Set(handfuls.flat())
    expect(upTo(30, 51).every((number) => taken.has(number))).toBe(true)
    expect((await dropped('oldest')) - before).toBe(80 - taken.size)
    expect(taken.size).toBeLessThan(80)
  })
})

describe('whoever drinks', () => {
  it('is one replica, and the next when that one stops; nothing is lost on the way', async () => {
    const { pour, part, handfuls, another } = await startDrinkers()
    const second = await another()
    await pour(upTo(10))
    await until(() => handfuls.flat().length === 10)

    expect(second.handfuls).toEqual([])
    await part.stop()
    await second.pour(upTo(10, 11))

    await until(() => second.handfuls.flat().length === 10)
    expect(second.handfuls.flat()).toEqual(upTo(10, 11))
  })

  it('gets again what it took when the broker did not hear of it', async () => {
    const { pour, handfuls } = await startDrinkers()
    armPoints('well/firehose.ack:before:throw')
    onTestFinished(disarmPoints)

    await pour([7])

    await until(() => handfuls.length === 2, { timeoutMs: 20_000 })
    expect(handfuls).toEqual([[7], [7]])
  })

  it('gives up what cannot be handled, and takes everything else', async () => {
    const take = async (numbers: number[]) => {
      if (numbers.includes(13)) throw new Error('unlucky')
    }
    const { pour, part, handfuls } = await startDrinkers({}, { take })
    const before = await dropped('unhandled')

    await pour(upTo(20))

    await until(async () => (await dropped('unhandled')) === before + 1, { timeoutMs: 30_000 })
    expect(handfuls.flat().toSorted((a, b) => a - b)).toEqual(upTo(20).filter((number) => number !== 13))
    const { num_ack_pending: inHand } = await part.bus.jsm.consumers.info(
      firehoseStream(part.bus, 'drops'),
      'well--drops',
    )
    expect(inHand).toBe(0)
  })

  it('goes on when the stream was lost', async () => {
    const { pour, part, handfuls } = await startDrinkers()
    await pour(upTo(5))
    await until(() => handfuls.flat().length === 5)

    await part.bus.jsm.streams.delete(firehoseStream(part.bus, 'drops'))

    await until(async () => (await pour([6])).dropped === 0, { timeoutMs: 20_000 })
    await until(() => handfuls.flat().includes(6), { timeoutMs: 20_000 })
  })
})

/** A line to a server on which nothing moves while it is held. */
const aLine = async (url: string) => {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
    }
    client.pipe(upstream).pipe(client)
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const all = (act: (socket: Socket) => void) => sockets.forEach(act)
  return {
    url: `nats://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold: () => all((socket) => socket.pause()),
    letGo: () => all((socket) => socket.resume()),
  }
}
