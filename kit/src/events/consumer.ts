import type { ConsumerMessages, JsMsg } from 'nats'
import { streamOf } from '../bus.ts'
import type { Bus } from '../bus.ts'
import { sqlStateOf } from '../db.ts'
import { definePoint } from '../failpoints.ts'
import { newId } from '../id.ts'
import { napping } from '../nap.ts'
import { metrics } from '../telemetry/metrics.ts'
import { inScope } from '../telemetry/scope.ts'
import { apply, readEnvelope } from './apply.ts'
import type { Hearing } from './apply.ts'
import { giveUp } from './dead-letters.ts'
import { ackWaitMs, ensureDurable } from './durable.ts'
import { messagesInHand } from './in-hand.ts'
import { keyedQueue } from './keyed-queue.ts'
import { messageIdOf } from './message-id.ts'

export type ConsumerOptions<Context> = Hearing<Context> & { bus: Bus }

export type Consumers = { stop: () => Promise<void> }

const deliveriesMax = 8
const parallelMax = 8
const checkEveryMs = 5_000
const lookEveryMs = 500
const beforeApply = definePoint('inbox.apply:before')
const beforeAck = definePoint('inbox.ack:before')
const afterAck = definePoint('inbox.ack:after')

/** One durable consumer per publisher that the part listens to; messages of one aggregate are handled one after the other. */
export const startConsumers = async <Context>(options: ConsumerOptions<Context>): Promise<Consumers> => {
  const domains = [...new Set(options.reactions.map((reaction) => domainOf(reaction.contract.type)))]
  const listeners = await Promise.all(domains.map((domain) => listen(options, domain)))
  return {
    stop: async () => void (await Promise.all(listeners.map((listener) => listener.stop()))),
  }
}

/** `shop.orders.placed.ord_1` -> `ord_1`: what happened to one aggregate is heard in order, whatever it was. */
const aggregateOf = (subject: string): string => subject.slice(subject.lastIndexOf('.') + 1)

const domainOf = (type: string): string => type.split('.')[0] ?? type

const listen = async <Context>(options: ConsumerOptions<Context>, domain: string) => {
  const { bus, part, log } = options
  const durable = `${part}--${domain}`
  const filter = `${bus.namespace}.${domain}.*.*`
  const queue = keyedQueue(parallelMax)
  const inHand = messagesInHand(ackWaitMs)
  const take = (message: JsMsg) =>
    void inHand.keep(message, () => queue.add(aggregateOf(message.subject), () => handle(options, durable, message)))
  const pull = async () => {
    const consumer = await bus.js.consumers.get(streamOf(bus.namespace), durable)
    const messages = await consumer.consume({ max_messages: 128 })
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

/** Applies one delivered message, and always answers it: done, again later, or given up into the dead-letter table. */
const handle = async <Context>(options: ConsumerOptions<Context>, durable: string, message: JsMsg): Promise<void> => {
  const { part, log, db } = options
  const deliveries = message.info.redeliveryCount
  const type = message.subject.split('.').slice(1, 3).join('.')
  if (!options.reactions.some((reaction) => reaction.contract.type === type)) return message.ack()
  const done = metrics.events.startTimer({ part, type })
  try {
    const envelope = readEnvelope(message.string())
    await inScope({ part, requestId: envelope.requestid ?? envelope.id }, async () => {
      await beforeApply()
      await apply(options, durable, envelope)
      await beforeAck()
      message.ack()
      await afterAck()
    })
    done({ outcome: 'applied' })
    metrics.eventLag.observe({ part, type }, Math.max(0, options.now().getTime() - envelope.time.getTime()) / 1_000)
  } catch (error) {
    done({ outcome: 'failed' })
    const reason = error instanceof Error ? error.message : String(error)
    // A database that is away says nothing about the message: such tries do not count against it.
    if (deliveries < deliveriesMax || isOutage(error)) {
      log.warn({ err: error, type, deliveries }, 'event will be tried again')
      return message.nak(Math.min(10_000, 50 * 2 ** Math.min(deliveries, 10)))
    }
    await giveUp(db, {
      consumer: durable,
      eventId: messageIdOf(message) ?? newId('evt'),
      subject: message.subject,
      payload: message.string(),
      reason,
      deliveries,
    })
    metrics.deadLetters.inc({ part, type })
    log.error({ err: error, type, subject: message.subject }, 'event given up: see the dead-letter table')
    message.term()
  }
}

const isOutage = (error: unknown): boolean => {
  const state = sqlStateOf(error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return state?.startsWith('08') === true || state?.startsWith('57') === true || /^(CONNECT|ECONN|EPIPE)/.test(code)
}
