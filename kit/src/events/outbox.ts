import type { Db } from '../db.ts'
import { newId } from '../id.ts'
import { currentScope } from '../telemetry/scope.ts'
import { traceHeaders } from '../telemetry/trace.ts'
import type { AnyEvent, EventContract } from './contract.ts'
import type { WrittenEnvelope } from './envelope.ts'
import { outbox } from './tables.ts'

/** Writes events beside the change that they tell of. Throws when one breaks its contract: nothing is then committed. */
export type Outbox = (tx: Db, events: readonly AnyEvent[]) => Promise<void>

export const createOutbox = (part: string, contracts: readonly EventContract[], now: () => Date): Outbox => {
  const byType = new Map(contracts.map((contract) => [contract.type, contract]))
  const wrap = (event: AnyEvent): WrittenEnvelope => {
    const contract = byType.get(event.type)
    if (!contract) throw new Error(`${part} publishes no event ${event.type}: name it in the part's definition`)
    const scope = currentScope()
    return {
      specversion: '1.0',
      id: newId('evt'),
      source: `shop/${part}`,
      type: event.type,
      subject: event.aggregateId,
      time: now().toISOString(),
      dataversion: contract.version,
      ...(event.aggregateVersion !== undefined && { aggregateversion: event.aggregateVersion }),
      ...traceHeaders(),
      ...(scope && { requestid: scope.requestId }),
      data: contract.data.parse(event.data),
    }
  }
  return async (tx, events) => {
    if (events.length === 0) return
    const envelopes = events.map(wrap)
    await tx.insert(outbox).values(
      envelopes.map((envelope) => ({
        id: envelope.id,
        type: envelope.type,
        aggregateId: envelope.subject,
        envelope,
      })),
    )
  }
}
