import type { ConsumerMessages, JsMsg } from 'nats'
import type { Bus } from '../bus.ts'
import { isOutage } from '../db.ts'
import { definePoint } from '../failpoints.ts'
import { leaderSession, leads } from '../leadership.ts'
import { napping } from '../nap.ts'
import type { Log } from '../telemetry/log.ts'
import { metrics } from '../telemetry/metrics.ts'
import { inScope } from '../telemetry/scope.ts'
import { durableOf, ensureDrinker, firehoseStream, handful } from './firehose-stream.ts'
import type { FirehoseLimits } from './firehose.ts'
import { gapCounter } from './gap-counter.ts'
import { lane } from './lane.ts'

export type Drinking = { stop: () => Promise<void> }

type Options = {
  part: string
  databaseUrl: string
  bus: Bus
  log: Log
  name: string
  limits: FirehoseLimits
  take: (poured: readonly unknown[]) => Promise<void>
}

const lookEveryMs = 1_000
/** After so many deliveries what cannot be handled is given up. */
const deliveriesMax = 4
const beforeTake = definePoint('firehose.take:before')
const beforeAck = definePoint('firehose.ack:before')

/**
 * Takes out of a firehose what came meanwhile, four times a second, at most so many at a time. One replica does it at a time
 * (session advisory lock): so the rate is bounded however many there are, and what the stream let go of shows as a gap.
 */
export const startDrinking = (options: Options): Drinking => {
  const { part, databaseUrl, log, name } = options
  let stopping = false
  let isLeader = false
  const { nap, wake } = napping()
  const sql = leaderSession(`shop-${part}-${name}`, databaseUrl, () => void (isLeader = false))

  const lead = async () => {
    let pulling = await pull(options)
    try {
      while (!stopping && isLeader) {
        await nap(lookEveryMs)
        await sql`select 1`
        if (stopping || !(await pulling.isGone())) continue
        log.error({ firehose: name }, 'the consumer was gone or ahead of the stream: it is made anew')
        await pulling.stop()
        pulling = await pull(options)
      }
    } finally {
      await pulling.stop()
    }
  }
  const run = async () => {
    while (!stopping) {
      try {
        isLeader = await leads(sql, `firehose-${name}`)
        if (isLeader) await lead()
        else await nap(lookEveryMs)
      } catch (error) {
        if (stopping) return
        metrics.faults.inc({ part, where: 'firehose' })
        log.warn({ err: error, firehose: name }, 'the firehose waits: it is tried again')
        await nap(lookEveryMs)
      }
    }
  }
  const running = inScope({ part, requestId: `firehose-${name}`, isClockwork: true }, run)
  return {
    stop: async () => {
      stopping = true
      wake()
      await running
      await sql.end({ timeout: 5 })
    },
  }
}

/** Pulls until it is stopped. */
const pull = async (options: Options) => {
  const { part, bus, name, limits } = options
  const { most, everyMs } = handful(limits)
  const { after } = await ensureDrinker(bus, options)
  const gaps = gapCounter(after)
  const lost = (messages: number) =>
    messages > 0 && metrics.spilled.inc({ part, firehose: name, reason: 'oldest' }, messages)
  const queue = lane<JsMsg>(most, (messages) => handle(options, messages), everyMs)
  const consumer = await bus.js.consumers.get(firehoseStream(bus, name), durableOf(options))
  const messages = await consumer.consume({ max_messages: most, expires: 5_000 })
  const running = pump(messages, (message) => {
    lost(gaps.before(message.seq))
    void queue.add(message)
  })
  return {
    isGone: async () => (await ensureDrinker(bus, options)).isNew,
    stop: async () => {
      await messages.close()
      await running
      await queue.idle()
    },
  }
}

const pump = async (messages: ConsumerMessages, take: (message: JsMsg) => void) => {
  for await (const message of messages) take(message)
}

/** All at once if that goes well; else in halves, so that one that cannot be handled keeps no other. Always answers each. */
const handle = async (options: Options, messages: readonly JsMsg[]): Promise<void> => {
  const { part, log, name, take } = options
  try {
    await beforeTake()
    await take(messages.map((message) => message.json()))
    await beforeAck()
    messages.forEach((message) => message.ack())
    metrics.poured.inc({ part, firehose: name, what: 'taken' }, messages.length)
  } catch (error) {
    if (messages.length > 1 && !isOutage(error)) {
      const half = Math.ceil(messages.length / 2)
      await handle(options, messages.slice(0, half))
      return handle(options, messages.slice(half))
    }
    const isGivenUp = (message: JsMsg) => !isOutage(error) && message.info.redeliveryCount >= deliveriesMax
    for (const message of messages) {
      if (!isGivenUp(message)) message.nak(1_000)
      else {
        message.term()
        metrics.spilled.inc({ part, firehose: name, reason: 'unhandled' })
        log.error({ err: error, firehose: name, seq: message.seq }, 'a message of the firehose is given up')
      }
    }
    log.warn({ err: error, firehose: name, messages: messages.length }, 'the firehose waits: it is tried again')
  }
}
