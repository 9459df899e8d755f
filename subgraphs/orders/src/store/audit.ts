import type { Db } from '@shop/kit/db'
import { currentScope } from '@shop/kit/telemetry/scope'
import { owns, scopeOf } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import { auditLog } from './tables.ts'

type Entry = { at: Date; action: string; subject: string; before?: unknown; after?: unknown }

/** Notes what staff did, in the transaction that does it. */
export const audit = async (tx: Db, viewer: Viewer, entry: Entry): Promise<void> => {
  await tx.insert(auditLog).values({ ...entry, actor: scopeOf(viewer), requestId: currentScope()?.requestId ?? null })
}

/** Notes what staff did to somebody else's order; what buyers do to their own is in its history. */
export const auditForOthers = async (tx: Db, viewer: Viewer, ownerId: string, entry: Entry): Promise<void> => {
  if (!owns(viewer, ownerId)) await audit(tx, viewer, entry)
}
