import type { Entry } from './entry.ts'

/** Units of an order that came back, and what became of them. */
export type ReturnedLine = {
  variantId: string
  warehouseId: string
  quantity: number
  disposition: 'RESTOCK' | 'WRITE_OFF'
}

export type OrderReturn = { returnId: string; orderId: string; ownerId: string; lines: readonly ReturnedLine[] }

/** What came back goes on the shelf; what cannot be sold again is counted in and written off, so that the ledger tells of it. */
export const entriesOfReturn = ({ returnId, orderId, ownerId, lines }: OrderReturn): Entry[] =>
  lines.flatMap(({ variantId, warehouseId, quantity, disposition }) => {
    const common = { variantId, warehouseId, reservedDelta: 0, orderId, actor: ownerId }
    const cameBack: Entry = { ...common, kind: 'RETURN', onHandDelta: quantity, reason: `return ${returnId}` }
    const writtenOff: Entry = { ...common, kind: 'ADJUST', onHandDelta: -quantity, reason: `write-off ${returnId}` }
    return disposition === 'RESTOCK' ? [cameBack] : [cameBack, writtenOff]
  })
