import type { PubAck } from 'nats'
import { createBreaker } from '../breaker.ts'
import type { Bus } from '../bus.ts'
import { metrics } from '../telemetry/metrics.ts'
import { tokenBucket } from '../token-bucket.ts'
import { firehoseSubject } from './firehose-stream.ts'
import type { FirehoseContract, FirehoseLimits } from './firehose.ts'

/** What became of messages; each is counted once. `repeated`: stored before, within two minutes. */
export type Poured = { accepted: number; repeated: number; dropped: number }

/** `id` makes a repetition harmless, and is the same for nothing else. */
export type Drop<Data> = { id: string; data: Data }

export type Pour = <Data>(contract: FirehoseContract<Data>, drops: readonly Drop<Data>[]) => Promise<Poured>

/** Whoever pours waits no longer than this for the broker. */
const ackWithinMs = 300
/** What waits for the broker in one process: it bounds memory while the broker is slow. */
const onTheirWayMax = 2_000

type Spout = (drops: readonly Drop<unknown>[]) => Promise<Poured>

/** The way into the firehoses of a part. What is over a limit, or what the broker does not take in time, is dropped and counted. */
export const createPour = (
  part: string,
  bus: Bus,
  firehoses: readonly { name: string; limits: FirehoseLimits }[],
): Pour => {
  const spouts = new Map(firehoses.map(({ name, limits }) => [name, spout(part, bus, name, limits)]))
  return async ({ name }, drops) => {
    const pour = spouts.get(name)
    if (!pour) throw new Error(`${part} has no firehose ${name}`)
    return pour(drops)
  }
}

const spout = (part: string, bus: Bus, name: string, { pouredPerSecond }: FirehoseLimits): Spout => {
  const bucket = tokenBucket(pouredPerSecond, () => performance.now())
  const breaker = createBreaker({ target: `firehose ${name}`, isFailure: () => true, halfOpenMs: 1_000 })
  const subject = firehoseSubject(bus, name)
  let onTheirWay = 0

  const send = ({ id, data }: Drop<unknown>): Promise<PubAck> =>
    breaker.call(() => bus.js.publish(subject, JSON.stringify(data), { msgID: id, timeout: ackWithinMs }))
  const count = (reason: string, dropped: number) =>
    dropped > 0 && metrics.spilled.inc({ part, firehose: name, reason }, dropped)

  return async (drops) => {
    const room = Math.min(drops.length, onTheirWayMax - onTheirWay)
    const taken = bucket.take(room)
    count('crowded', drops.length - room)
    count('rate', room - taken)
    onTheirWay += taken
    const results = await Promise.allSettled(drops.slice(0, taken).map(send))
    onTheirWay -= taken
    const acks = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    const repeated = acks.filter(({ duplicate }) => duplicate).length
    count('away', taken - acks.length)
    metrics.poured.inc({ part, firehose: name, what: 'accepted' }, acks.length - repeated)
    metrics.poured.inc({ part, firehose: name, what: 'repeated' }, repeated)
    return { accepted: acks.length - repeated, repeated, dropped: drops.length - acks.length }
  }
}
