import { drizzle } from 'drizzle-orm/postgres-js'
import type { Breach } from '@shop/kit/ledger-chain'
import { verifyChain } from '@shop/kit/ledger-seal'
import type { Check } from './check.ts'

/** The ledgers of the shop that are sealed into a chain. */
export const ledgers = [
  { name: 'stock', part: 'inventory', table: 'stock_movements' },
  { name: 'money', part: 'payments', table: 'ledger_entries' },
] as const

/** Where a chain breaks, for people. */
export const breachInWords = ({ kind, rowId, position }: Breach): string => {
  const row = rowId === null ? 'a row' : `row ${rowId}`
  switch (kind) {
    case 'ALTERED':
      return `${row} was altered after it was sealed`
    case 'REMOVED':
      return `${row} was removed after it was sealed`
    case 'ADDED':
      return `${row} was put in among sealed rows`
    case 'LINK':
      return `link ${position} (${row}) does not follow from the one before`
  }
}

/** What the ledgers prove of themselves. */
export const ledgerChecks: readonly Check[] = ledgers.map(({ name, part, table }) => ({
  row: '15',
  sentence: `No row of the ${name} ledger was altered, removed or put in`,
  run: async ({ databases }) => {
    const { sealed, unsealed, head, breach } = await verifyChain(drizzle(databases[part]), table)
    return {
      figure: `${sealed} sealed, ${unsealed} to be; head ${head.position}:${head.hash.slice(0, 12)}`,
      violations: breach ? [breachInWords(breach)] : [],
    }
  },
}))
