import { AckPolicy, DeliverPolicy } from 'nats'
import type { ConsumerMessages, JsMsg } from 'nats'
import { streamOf } from '../bus.ts'
import type { Bus } from '../bus.ts'
import { sqlStateOf, transaction } from '../db.ts'
import type { Db } from '../db.ts'
import { definePoint } from '../failpoints.ts'
import { newId } from '../id.ts'
import type { Log } from '../telemetry/log.ts'
import { metrics } from '../telemetry/metrics.ts'
import { inScope } from '../telemetry/scope.ts'
import { inSpan } from '../telemetry/trace.ts'
import { giveUp, markReplayed, openDeadLetters } from './dead-letters.ts'
import { envelopeSchema } from './envelope.ts'
import type { Envelope } from './envelope.ts'
import { firstTime } from './inbox.ts'
import { keyedQueue } from './keyed-queue.ts'
import type { Reaction } from './reaction.ts'

export type ConsumerOptions<Context> = {
  part: string
  bus: Bus
  db: Db
  log: Log
  now: () => Date
  reactions: readonly Reaction<Context>[]
  open: (tx: Db) => { context: Context; committed: () => void }
}

export type Consumers = { stop: () => Promise<void> }

const deliveriesMax = 8
const ackWaitMs = 30_000
const parallelMax = 8
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
  const { bus, part } = options
  const durable = `${part}--${domain}`
  const stream = streamOf(bus.namespace)
  await bus.jsm.consumers.add(stream, {
    durable_name: durable,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    filter_subject: `${bus.namespace}.${domain}.*.*`,
    ack_wait: ackWaitMs * 1_000_000,
    max_deliver: -1,
    max_ack_pending: 1_000,
  })
  const consumer = await bus.js.consumers.get(stream, durable)
  const messages = await consumer.consume({ max_messages: 128 })
  const queue = keyedQueue(parallelMax)
  const running = pump(messages, (message) => {
    void queue.add(aggregateOf(message.subject), () => handle(options, durable, message))
  })
  return {
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

/** Applies one delivered message, and always answers it: done, again later, or given up into the dead-letter table. */
const handle = async <Context>(options: ConsumerOptions<Context>, durable: string, message: JsMsg): Promise<void> => {
  const { part, log, db } = options
  const deliveries = message.info.redeliveryCount
  const type = message.subject.split('.').slice(1, 3).join('.')
  if (!options.reactions.some((reaction) => reaction.contract.type === type)) return message.ack()
  const done = metrics.events.startTimer({ part, type })
  try {
    const envelope = envelopeSchema.parse(JSON.parse(message.string()))
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
      eventId: message.headers?.get('Nats-Msg-Id') ?? newId('evt'),
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

/** Effect and inbox row in one transaction; a second delivery finds the row and does nothing. */
const apply = async <Context>(
  { part, db, log, reactions, open }: ConsumerOptions<Context>,
  durable: string,
  envelope: Envelope,
  within: (tx: Db) => Promise<void> = async () => {},
): Promise<void> => {
  const event = {
    id: envelope.id,
    type: envelope.type,
    aggregateId: envelope.subject,
    aggregateVersion: envelope.aggregateversion,
    time: envelope.time,
    data: envelope.data,
  }
  const scope = { part, requestId: envelope.requestid ?? envelope.id }
  const committed = await inScope(scope, () =>
    inSpan({ name: `${part} hears ${envelope.type}`, kind: 'consumer', traceparent: envelope.traceparent }, () =>
      transaction(db, async (tx) => {
        const opened = open(tx)
        await within(tx)
        if (!(await firstTime(tx, durable, envelope.id))) return () => {}
        for (const reaction of reactions) {
          if (reaction.contract.type === envelope.type) await reaction.react(event, opened.context)
        }
        log.info({ type: event.type, eventId: event.id, aggregateId: event.aggregateId }, 'heard')
        return opened.committed
      }),
    ),
  )
  committed()
}

/** Tries every open dead letter once more; those that fail again stay. Returns how many took effect. */
export const replayDeadLetters = async <Context>(options: ConsumerOptions<Context>): Promise<number> => {
  let replayed = 0
  for (const letter of await openDeadLetters(options.db)) {
    try {
      const envelope = envelopeSchema.parse(JSON.parse(letter.payload))
      await apply(options, letter.consumer, envelope, (tx) => markReplayed(tx, letter.id, options.now()))
      replayed += 1
    } catch (error) {
      options.log.warn({ err: error, deadLetter: letter.id }, 'dead letter failed again')
    }
  }
  return replayed
}
