import { z } from 'zod'
import type { GraphClient } from '../client/graph.ts'
import { operation } from '../client/operation.ts'

const ledgerChecks = operation(
  `query LedgerChecks {
    moneyLedgerCheck { ok entries mismatch }
    stockLedgerCheck { isConsistent movements mismatches }
  }`,
  z.object({
    moneyLedgerCheck: z.object({ ok: z.boolean(), entries: z.string(), mismatch: z.string().nullable() }),
    stockLedgerCheck: z.object({ isConsistent: z.boolean(), movements: z.string(), mismatches: z.number() }),
  }),
)

/** Whether every unit and every cent in the shop is accounted for, and a line that says so. */
export const ledgersOf = async (staff: GraphClient): Promise<{ addUp: boolean; line: string }> => {
  const { moneyLedgerCheck: money, stockLedgerCheck: stock } = await staff.request(ledgerChecks)
  const addUp = money.ok && stock.isConsistent
  const moneyLine = money.ok ? `money ledger adds up (${money.entries} entries)` : `money ledger: ${money.mismatch}`
  const stockLine = stock.isConsistent
    ? `stock ledger adds up (${stock.movements} movements)`
    : `stock ledger: ${stock.mismatches} levels differ`
  return { addUp, line: `${stockLine}, ${moneyLine}` }
}
