import type { Db } from '@shop/kit/db'
import { currentScope } from '@shop/kit/telemetry/scope'
import { auditLog } from './tables.ts'

type Entry = { at: Date; actor: string; action: string; subject: string; before?: unknown; after?: unknown }

/** Notes who did what to whom, in the transaction that does it. */
export const audit = async (tx: Db, entry: Entry): Promise<void> => {
  await tx.insert(auditLog).values({ ...entry, requestId: currentScope()?.requestId ?? null })
}
