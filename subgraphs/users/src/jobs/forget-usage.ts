import { inArray, lt, sql } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { apiOperations, usageBatches } from '../store/tables.ts'

const dayMs = 24 * 3600 * 1000
/** A year and a month: what is used once a year is still known when somebody wants to remove it. */
const keptDays = 400
const batch = 5_000

/** Deletes recorded use that is older than anybody asks for, and batches that cannot arrive again. */
export const forgetUsage: Job<Pick<Context, 'db' | 'now'>> = {
  name: 'forget-usage',
  everyMs: 3600 * 1000,
  run: async ({ db, now }) => {
    const firstDay = after(now(), -keptDays * dayMs)
      .toISOString()
      .slice(0, 10)
    const oldBatches = db
      .select({ id: usageBatches.id })
      .from(usageBatches)
      .where(lt(usageBatches.at, after(now(), -2 * dayMs)))
      .limit(batch)
    const oldOperations = db
      .select({ id: apiOperations.id })
      .from(apiOperations)
      .where(lt(apiOperations.seenOn, firstDay))
      .limit(batch)
    const gone = [
      await db.delete(usageBatches).where(inArray(usageBatches.id, oldBatches)).returning({ id: usageBatches.id }),
      await db
        .delete(apiOperations)
        .where(inArray(apiOperations.id, oldOperations))
        .returning({ id: apiOperations.id }),
      await db.execute(
        sql`delete from api_usage where ctid in (select ctid from api_usage where day < ${firstDay} limit ${batch}) returning 1`,
      ),
      await db.execute(
        sql`delete from api_coordinate_usage where ctid in (select ctid from api_coordinate_usage where day < ${firstDay} limit ${batch}) returning 1`,
      ),
    ]
    return gone.reduce((sum, rows) => sum + rows.length, 0)
  },
}
