import type { Context } from '../context.ts'
import type { LedgerEntryResolvers } from '../generated.ts'

/** Both sides of an entry as money. */
export const LedgerEntry: LedgerEntryResolvers<Context> = {
  debit: ({ debitMinor, currency }) => ({ minor: debitMinor, currency }),
  credit: ({ creditMinor, currency }) => ({ minor: creditMinor, currency }),
}
