import { verifyChain } from '@shop/kit/ledger-seal'
import type { Db } from '@shop/kit/db'

export const stockLedger = 'stock_movements'

/** Follows the hash chain over the whole ledger. */
export const checkChain = async (db: Db) => {
  const { sealed, unsealed, head, breach } = await verifyChain(db, stockLedger)
  return { sealed, unsealed, head: head.hash, breach: breach && { kind: breach.kind, sequence: breach.rowId } }
}

export type ChainCheck = Awaited<ReturnType<typeof checkChain>>
