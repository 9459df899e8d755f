import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '@shop/kit/db'
import { loadMany } from '@shop/kit/loader'

const row = z.object({
  experimentId: z.string(),
  variant: z.string(),
  exposed: z.number(),
  clicked: z.number(),
  converted: z.number(),
})
export type Outcome = z.infer<typeof row>

/**
 * Per experiment and variant: how many people were shown it, how many of them chose something of it after that, and how many
 * bought what they had chosen within 7 days. One statement for all experiments that a request asks for.
 */
export const experimentOutcomes = (db: Db) =>
  loadMany(
    async (experimentIds: readonly string[]): Promise<Outcome[]> => {
      const rows = await db.execute(sql`
        with chosen as (
          select split_part(tracking_id, '.', 1) as experiment_id, split_part(tracking_id, '.', 2) as variant, person, product_id,
            min(received_at) as at
          from interactions
          where kind = 'CLICK' and tracking_id is not null
            and split_part(tracking_id, '.', 1) = any(${sql.param([...experimentIds])}::text[])
          group by 1, 2, 3, 4
        ), outcomes as (
          select chosen.experiment_id, chosen.person, bool_or(exists (
            select from orders join purchases on order_id = orders.id
            where buyer_id = chosen.person and purchases.product_id = chosen.product_id and is_counted
              and confirmed_at between chosen.at and chosen.at + interval '7 days')) as bought
          from chosen join exposures using (experiment_id, person, variant) group by 1, 2
        )
        select experiment_id as "experimentId", variant, count(*)::int as exposed, count(outcomes.person)::int as clicked,
          count(*) filter (where bought)::int as converted
        from exposures left join outcomes using (experiment_id, person)
        where experiment_id = any(${sql.param([...experimentIds])}::text[])
        group by 1, 2`)
      return z.array(row).parse(rows)
    },
    ({ experimentId }) => experimentId,
  )
