import type { ConsumerMessages, JsMsg } from 'nats'
import { streamOf } from '../bus.ts'
import type { Bus } from '../bus.ts'
import { isOutage } from '../db.ts'
import { definePoint } from '../failpoints.ts'
import { newId } from '../id.ts'
import { napping } from '../nap.ts'
import { metrics } from '../telemetry/metrics.ts'
import { inScope } from '../telemetry/scope.ts'
import { apply, readEnvelope } from './apply.ts'
import type { Hearing } from './apply.ts'
import { giveUp } from './dead-letters.ts'
import { ackWaitMs, ensureDurable } from './durable.ts'
import type { Envelope } from './envelope.ts'
import { messagesInHand } from './in-hand.ts'
import { lane, lanes } from './lane.ts'
import type { Lane } from './lane.ts'
import { messageIdOf } from './message-id.ts'

export type ConsumerOptions<Context> = Hearing<Context> & {
  bus: Bus
  /** Not null where no news is urgent: so often it is heard, all that came meanwhile at once. */
  hearsEveryMs: number | null
}

export type Consumers = { stop: () => Promise<void> }

const deliveriesMax = 8
const lanesMax = 4
const togetherMax = 8
const leisurelyMax = 128
const checkEveryMs = 5_000
const lookEveryMs = 500
const beforeApply = definePoint('inbox.apply:before')
const beforeAck = definePoint('inbox.ack:before')
const afterAck = definePoint('inbox.ack:after')

/** A message, and the consumer that it was given to. */
type Taken = { consumer: string; message: JsMsg }

/**
 * One durable consumer per publisher that the part listens to. What happens to one aggregate goes through one lane: in
 * order, and together in one transaction what came meanwhile. Lanes lock rows in different orders, so handfuls are small;
 * a part with time has one lane, and large ones.
 */
export const startConsumers = async <Context>(options: ConsumerOptions<Context>): Promise<Consumers> => {
  const domains = [...new Set(options.reactions.map((reaction) => domainOf(reaction.contract.type)))]
  const work = (taken: readonly Taken[]) =>
    handle(options, taken).catch((error: unknown) =>
      options.log.error({ err: error }, 'messages got no answer: they will be delivered again'),
    )
  const queue = options.hearsEveryMs
    ? lane<Taken>(leisurelyMax, work, options.hearsEveryMs)
    : lanes<Taken>(lanesMax, togetherMax, aggregateOf, work)
  const listeners = await Promise.all(domains.map((domain) => listen(options, domain, queue)))
  return {
    stop: async () => void (await Promise.all(listeners.map((listener) => listener.stop()))),
  }
}

/** `shop.orders.placed.ord_1` -> `ord_1`. */
const aggregateOf = ({ message: { subject } }: Taken): string => subject.slice(subject.lastIndexOf('.') + 1)

const domainOf = (type: string): string => type.split('.')[0] ?? type

const listen = async <Context>(options: ConsumerOptions<Context>, domain: string, queue: Lane<Taken>) => {
  const { bus, part, log } = options
  const durable = `${part}--${domain}`
  const filter = `${bus.namespace}.${domain}.*.*`
  const inHand = messagesInHand(ackWaitMs)
  const take = (message: JsMsg) => void inHand.keep(message, () => queue.add({ consumer: durable, message }))
  const pull = async () => {
    const consumer = await bus.js.consumers.get(streamOf(bus.namespace), durable)
    // A request for messages ends soon, so that none are given to a process that was stopped.
    const messages = await consumer.consume({ max_messages: 128, expires: ackWaitMs })
    const running = pump(messages, take)
    return async () => {
      await messages.close()
      await running
    }
  }
  await ensureDurable(bus, durable, filter)
  let stopPulling = await pull()
  const watch = watchDurable(bus, async () => {
    if (!(await ensureDurable(bus, durable, filter))) return
    log.error({ consumer: durable }, 'the consumer was gone or ahead of the stream: it hears everything again')
    metrics.roadRepairs.inc({ part, what: 'consumers' })
    await stopPulling()
    stopPulling = await pull()
  })
  return {
    stop: async () => {
      await watch.stop()
      await stopPulling()
      await queue.idle()
      inHand.stop()
    },
  }
}

const pump = async (messages: ConsumerMessages, take: (message: JsMsg) => void) => {
  for await (const message of messages) take(message)
}

/** Checks after each change of the line, and now and then; a check that fails is made again. */
const watchDurable = (bus: Bus, check: () => Promise<void>) => {
  const { nap, wake } = napping()
  let stopping = false
  let generation = bus.generation()
  let checkedAt = performance.now()
  const watch = async () => {
    while (!stopping) {
      await nap(lookEveryMs)
      const isDue = generation !== bus.generation() || performance.now() - checkedAt >= checkEveryMs
      if (stopping || !isDue) continue
      const seen = bus.generation()
      const isChecked = await check().then(
        () => true,
        () => false,
      )
      if (isChecked) [generation, checkedAt] = [seen, performance.now()]
    }
  }
  const running = watch()
  return {
    stop: async () => {
      stopping = true
      wake()
      await running
    },
  }
}

/** Always answers each message: done, again later, or given up into the dead-letter table. */
const handle = async <Context>(options: ConsumerOptions<Context>, taken: readonly Taken[]): Promise<void> => {
  const heard = options.reactions.map(({ contract }) => contract.type)
  const [ours, others] = [true, false].map((is) =>
    taken.filter(({ message }) => heard.includes(typeOf(message)) === is),
  )
  others?.forEach(({ message }) => message.ack())
  if (ours && ours.length > 0) await applyAll(options, ours)
}

/** Together if that goes well; else each by itself, so that one that cannot be handled keeps no other. */
const applyAll = async <Context>(options: ConsumerOptions<Context>, taken: readonly Taken[]): Promise<void> => {
  const { part } = options
  const startedAt = performance.now()
  const tell = (outcome: string) => {
    const seconds = (performance.now() - startedAt) / 1_000
    for (const { message } of taken) metrics.events.observe({ part, type: typeOf(message), outcome }, seconds)
  }
  try {
    const heard = taken.map(({ consumer, message }) => ({ consumer, envelope: readEnvelope(message.string()) }))
    await inScope({ part, requestId: heard[0]?.envelope.requestid ?? '' }, async () => {
      await beforeApply()
      await apply(options, heard)
      await beforeAck()
      taken.forEach(({ message }) => message.ack())
      await afterAck()
    })
    tell('applied')
    for (const { envelope } of heard) observeLag(options, envelope)
  } catch (error) {
    if (taken.length > 1 && !isOutage(error)) {
      for (const one of taken) await applyAll(options, [one])
      return
    }
    tell('failed')
    for (const one of taken) await fail(options, one, error)
  }
}

const typeOf = ({ subject }: JsMsg): string => subject.split('.').slice(1, 3).join('.')

const observeLag = <Context>({ part, now }: ConsumerOptions<Context>, { type, time }: Envelope) =>
  metrics.eventLag.observe({ part, type }, Math.max(0, now().getTime() - time.getTime()) / 1_000)

const fail = async <Context>(
  { part, log, db }: ConsumerOptions<Context>,
  { consumer, message }: Taken,
  error: unknown,
): Promise<void> => {
  const deliveries = message.info.redeliveryCount
  const type = typeOf(message)
  // A database that is away says nothing about the message: such tries do not count against it.
  if (deliveries < deliveriesMax || isOutage(error)) {
    log.warn({ err: error, type, deliveries }, 'event will be tried again')
    return message.nak(Math.min(10_000, 50 * 2 ** Math.min(deliveries, 10)))
  }
  try {
    await giveUp(db, {
      consumer,
      eventId: messageIdOf(message) ?? newId('evt'),
      subject: message.subject,
      payload: message.string(),
      reason: error instanceof Error ? error.message : String(error),
      deliveries,
    })
  } catch (failure) {
    log.error({ err: failure, type, subject: message.subject }, 'event can be neither handled nor given up')
    return message.nak(10_000)
  }
  metrics.deadLetters.inc({ part, type })
  log.error({ err: error, type, subject: message.subject }, 'event given up: see the dead-letter table')
  message.term()
}
