import { atTheEnd, send } from '../db.ts'
import type { Db } from '../db.ts'
import { newId } from '../id.ts'
import { currentScope } from '../telemetry/scope.ts'
import type { Origin } from '../telemetry/scope.ts'
import { originNow } from '../telemetry/trace.ts'
import type { AnyEvent, EventContract } from './contract.ts'
import type { WrittenEnvelope } from './envelope.ts'

/**
 * Writes events beside the change that they tell of; `origin` is the request that caused the row, for changes that the
 * clock or a third party brings. Throws when one breaks its contract: nothing is then committed.
 */
export type Outbox = (tx: Db, events: readonly AnyEvent[], origin?: Origin | null) => Promise<void>

export const createOutbox = (part: string, contracts: readonly EventContract[], now: () => Date): Outbox => {
  const byType = new Map(contracts.map((contract) => [contract.type, contract]))
  const wrap = (event: AnyEvent, origin: Origin | null): WrittenEnvelope => {
    const contract = byType.get(event.type)
    if (!contract) throw new Error(`${part} publishes no event ${event.type}: name it in the part's definition`)
    return {
      specversion: '1.0',
      id: newId('evt'),
      source: `shop/${part}`,
      type: event.type,
      subject: event.aggregateId,
      time: now().toISOString(),
      dataversion: contract.version,
      ...(event.aggregateVersion !== undefined && { aggregateversion: event.aggregateVersion }),
      ...(origin?.traceparent && { traceparent: origin.traceparent }),
      ...(origin && { requestid: origin.requestId }),
      data: contract.data.parse(event.data),
    }
  }
  return async (tx, events, origin) => {
    if (events.length === 0) return
    const isOwn = !origin || isOfARequest()
    const cause = isOwn ? originNow() : origin
    await write(
      tx,
      events.map((event) => wrap(event, cause)),
    )
  }
}

const unwritten = new WeakMap<Db, WrittenEnvelope[]>()

/** All that one transaction tells is written at its end by one statement. */
const write = async (tx: Db, envelopes: WrittenEnvelope[]): Promise<void> => {
  const waiting = unwritten.get(tx)
  if (waiting) return void waiting.push(...envelopes)
  if (atTheEnd(tx, () => insert(tx, envelopes))) unwritten.set(tx, envelopes)
  else await insert(tx, envelopes)
}

/** One text however many there are, so that it is planned once. */
const insertion = `insert into outbox (id, type, aggregate_id, envelope)
  select envelope ->> 'id', envelope ->> 'type', envelope ->> 'subject', envelope
  from jsonb_array_elements($1::text::jsonb) with ordinality as told (envelope, number) order by number`

const insert = async (tx: Db, envelopes: readonly WrittenEnvelope[]): Promise<void> => {
  unwritten.delete(tx)
  await send(tx, insertion, [JSON.stringify(envelopes)])
}

const isOfARequest = (): boolean => {
  const scope = currentScope()
  return scope !== undefined && !scope.isClockwork
}
