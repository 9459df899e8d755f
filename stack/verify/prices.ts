import type { Sql } from 'postgres'
import { namedMax } from './check.ts'
import type { Check } from './check.ts'
import { priced, wrongPrices } from './price-calculator.ts'

const batch = 500

const wrongOf = async (sql: Sql, table: 'orders' | 'quotes'): Promise<{ count: number; wrong: string[] }> => {
  let count = 0
  const wrong: string[] = []
  const rows = sql`
    select id, jsonb_build_object('lines', snapshot -> 'lines', 'shipping', snapshot -> 'shipping', 'totals', snapshot -> 'totals',
      'promotions', coalesce(snapshot -> 'promotions', '[]'), 'giftCards', coalesce(snapshot -> 'giftCards', '[]')) as priced
    from ${sql(table)}`
  for await (const some of rows.cursor(batch)) {
    count += some.length
    for (const { id, priced: stored } of some) {
      const parsed = priced.safeParse(stored)
      const says = parsed.success ? wrongPrices(parsed.data) : ['it cannot be read']
      if (wrong.length < namedMax) wrong.push(...says.map((what) => `${id}: ${what}`))
    }
  }
  return { count, wrong }
}

/** What was promised and agreed, reckoned anew. */
export const priceChecks: readonly Check[] = [
  {
    row: '14',
    sentence: 'Amounts are whole, and each total is lines and shipping less discount with the tax that is due',
    run: async ({ databases }) => {
      const [orders, quotes] = [await wrongOf(databases.orders, 'orders'), await wrongOf(databases.cart, 'quotes')]
      return {
        figure: `${orders.count} orders, ${quotes.count} quotes`,
        violations: [...orders.wrong, ...quotes.wrong],
      }
    },
  },
]
