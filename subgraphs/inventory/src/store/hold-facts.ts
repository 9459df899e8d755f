import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '@shop/kit/db'
import { termRows, termsNow } from '../backorders/policies.ts'
import type { Ground, Hold } from '../domain/decide-holds.ts'
import { variantsOf } from './changes.ts'
import { openUsage, usageRows } from './hold-usage.ts'
import { thresholdRows, thresholdsNow } from './levels.ts'
import { asJson } from './listed.ts'
import { saleRows, saleStandings } from './sale-standings.ts'

const facts = z.object({
  warehouses: z.array(z.string()),
  usage: usageRows,
  sales: saleRows,
  terms: termRows,
  thresholds: thresholdRows,
})

/** What a decision on holds looks at beside what it changes. */
export type HoldFacts = Pick<Ground, 'warehouses' | 'usage' | 'sales' | 'terms'> & { thresholds: Map<string, number> }

/** All of it in one statement. */
export const holdFacts = async (tx: Db, asks: readonly Hold[]): Promise<HoldFacts> => {
  const variantIds = variantsOf(asks.flatMap(({ lines }) => lines))
  const [found] = await tx.execute(sql`
    select (select jsonb_agg(id order by position) from warehouses) as warehouses,
      ${asJson(openUsage(asks))} as usage, ${asJson(saleStandings(asks))} as sales,
      ${asJson(termsNow(variantIds))} as terms, ${asJson(thresholdsNow(variantIds))} as thresholds`)
  return facts.parse(found)
}
