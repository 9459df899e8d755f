import { transaction } from '../db.ts'
import type { Db } from '../db.ts'
import type { Log } from '../telemetry/log.ts'
import { inScope } from '../telemetry/scope.ts'
import { inSpan } from '../telemetry/trace.ts'
import { markReplayed, openDeadLetters } from './dead-letters.ts'
import { envelopeSchema } from './envelope.ts'
import type { Envelope } from './envelope.ts'
import { firstTime } from './inbox.ts'
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

/** Effect and inbox row in one transaction; a second delivery finds the row and does nothing. */
export const apply = async <Context>(
  { part, db, log, reactions, open }: Hearing<Context>,
  consumer: string,
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
        if (!(await firstTime(tx, consumer, envelope.id))) return () => {}
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
export const replayDeadLetters = async <Context>(hearing: Hearing<Context>): Promise<number> => {
  let replayed = 0
  for (const letter of await openDeadLetters(hearing.db)) {
    try {
      const envelope = readEnvelope(letter.payload)
      await apply(hearing, letter.consumer, envelope, (tx) => markReplayed(tx, letter.id, hearing.now()))
      replayed += 1
    } catch (error) {
      hearing.log.warn({ err: error, deadLetter: letter.id }, 'dead letter failed again')
    }
  }
  return replayed
}
