import type { Line } from './stock.ts'

/** Where the units of a waiting line are. */
export type LineUnits = { id: string; lineId: string; waiting: number; filled: number; failed: number }

export type UnitsCancelled = {
  moves: { id: string; from: 'failed' | 'waiting' | 'filled'; to: 'cancelled'; quantity: number }[]
  /** Units that had left the shelf for the line. */
  returned: Line[]
}

/**
 * Which units of its lines an order gave up. Those that failed come first: the order was told of them, and this may be its
 * answer. Then those that nobody brought yet, and last those that arrived while the order did not know.
 */
export const cancelUnits = (rows: readonly LineUnits[], lines: readonly Line[]): UnitsCancelled => {
  const parts = lines.flatMap((line) => {
    const row = rows.find(({ lineId }) => lineId === line.lineId)
    if (!row) return []
    let open = line.quantity
    return (['failed', 'waiting', 'filled'] as const).flatMap((from) => {
      const quantity = Math.min(open, row[from])
      open -= quantity
      return quantity > 0 ? [{ line, move: { id: row.id, from, to: 'cancelled' as const, quantity } }] : []
    })
  })
  return {
    moves: parts.map(({ move }) => move),
    returned: parts.flatMap(({ line, move }) => (move.from === 'filled' ? [{ ...line, quantity: move.quantity }] : [])),
  }
}
