import { transaction } from '../db.ts'
import type { Db } from '../db.ts'
import type { Log } from '../telemetry/log.ts'
import { inScope } from '../telemetry/scope.ts'
import { inSpan } from '../telemetry/trace.ts'
import { markReplayed, openDeadLetters } from './dead-letters.ts'
import { envelopeSchema } from './envelope.ts'
import type { Envelope } from './envelope.ts'
import { gathered } from './gather.ts'
import { firstTimes } from './inbox.ts'
import type { Heard } from './inbox.ts'
import type { Reaction } from './reaction.ts'

export type Hearing<Context> = {
  part: string
  db: Db
  log: Log
  now: () => Date
  reactions: readonly Reaction<Context>[]
  open: (tx: Db) => { context: Context; committed: () => void }
}

/** What a message says. Throws when it is no event. */
export const readEnvelope = (text: string): Envelope => envelopeSchema.parse(JSON.parse(text))

/**
 * Effects and inbox rows of several events in one transaction, one effect after the other, but for what is
 * gathered; an event that took effect before does nothing. When one fails, none took effect: apply them one by one then.
 */
export const apply = async <Context>(
  hearing: Hearing<Context>,
  heard: readonly Heard[],
  within: (tx: Db) => Promise<void> = async () => {},
): Promise<void> => {
  const committed = await transaction(hearing.db, async (tx) => {
    const { context, committed: whenCommitted } = hearing.open(tx)
    await within(tx)
    const fresh = await firstTimes(tx, heard)
    for (const group of groupsOf(hearing, fresh)) await react(hearing, group, context)
    return fresh.length > 0 ? whenCommitted : () => {}
  })
  committed()
}

/** Those of one type that can be reacted to together, in the order of each aggregate. */
const groupsOf = <Context>({ reactions }: Hearing<Context>, heard: readonly Heard[]): Envelope[][] => {
  const gatheredTypes = new Set(reactions.filter(({ takes }) => takes === 'all').map(({ contract }) => contract.type))
  return gathered(
    heard.map(({ envelope }) => envelope),
    ({ id, type }) => (gatheredTypes.has(type) ? type : id),
    ({ subject }) => subject,
  )
}

const react = <Context>(hearing: Hearing<Context>, envelopes: readonly Envelope[], context: Context) => {
  const { part, log, reactions } = hearing
  const [first] = envelopes
  if (!first) return
  const { type, traceparent } = first
  const scope = { part, requestId: first.requestid ?? first.id, isClockwork: envelopes.length > 1 }
  return inScope(scope, () =>
    inSpan({ name: `${part} hears ${type}`, kind: 'consumer', traceparent }, async () => {
      for (const { contract, react: effect } of reactions.filter((reaction) => reaction.contract.type === type)) {
        const unknown = envelopes.find(({ dataversion }) => dataversion > contract.version)
        if (unknown) throw new Error(`version ${unknown.dataversion} of ${type} is not known here yet`)
        await effect(envelopes.map(received), context)
      }
      for (const { id, subject, requestid } of envelopes)
        log.info({ type, eventId: id, aggregateId: subject, ...(requestid && { requestId: requestid }) }, 'heard')
    }),
  )
}

const received = ({ id, type, subject, aggregateversion, time, data, requestid, traceparent }: Envelope) => ({
  id,
  type,
  aggregateId: subject,
  aggregateVersion: aggregateversion,
  time,
  data,
  origin: requestid ? { requestId: requestid, ...(traceparent && { traceparent }) } : null,
})

/** Tries every open dead letter once more; those that fail again stay. Returns how many took effect. */
export const replayDeadLetters = async <Context>(hearing: Hearing<Context>): Promise<number> => {
  let replayed = 0
  for (const letter of await openDeadLetters(hearing.db)) {
    try {
      const envelope = readEnvelope(letter.payload)
      await apply(hearing, [{ consumer: letter.consumer, envelope }], (tx) =>
        markReplayed(tx, letter.id, hearing.now()),
      )
      replayed += 1
    } catch (error) {
      hearing.log.warn({ err: error, deadLetter: letter.id }, 'dead letter failed again')
    }
  }
  return replayed
}
