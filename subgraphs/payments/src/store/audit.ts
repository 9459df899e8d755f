import type { Db } from '@shop/kit/db'
import { currentScope } from '@shop/kit/telemetry/scope'
import { auditLog } from './audit-tables.ts'

type Act = { at: Date; actor: string; action: string; subject: string; before?: unknown; after?: unknown }

/** Notes who of the staff did what to which money, in the transaction that does it. */
export const audit = async (tx: Db, act: Act): Promise<void> => {
  await tx.insert(auditLog).values({ ...act, requestId: currentScope()?.requestId ?? null })
}
