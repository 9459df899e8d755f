import type { Db } from '@shop/kit/db'
import { currentScope } from '@shop/kit/telemetry/scope'
import type { UsageBatch } from '@shop/schema/requests/usage'
import { auditLog } from './tables.ts'

type Entry = { at: Date; actor: string; action: string; subject: string; before?: unknown; after?: unknown }

/** Notes who did what to whom, in the transaction that does it. */
export const audit = async (tx: Db, entry: Entry): Promise<void> => {
  await tx.insert(auditLog).values({ ...entry, requestId: currentScope()?.requestId ?? null })
}

/** Notes what the router denied to whom. */
export const auditDenials = async (tx: Db, denials: UsageBatch['denials']): Promise<void> => {
  if (denials.length === 0) return
  await tx.insert(auditLog).values(
    denials.map(({ actor, subject, times, requestId, at }) => ({
      ...{ at: new Date(at), actor, action: 'access.denied', subject, after: { times }, requestId },
    })),
  )
}
