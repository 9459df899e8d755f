import { and, desc, eq, gt, isNull, or } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { MerchandisingRule } from '../domain/merchandising-rule.ts'
import { merchandisingRules } from '../store/tables.ts'

/** So long a change of a rule may stay unseen. */
const keptMs = 1_000
const rulesMax = 1_000

/** The rules that hold now or may soon: every list needs them, so a process keeps them for a moment. */
export type RulesInForce = () => Promise<readonly MerchandisingRule[]>

export const createRulesInForce = (db: Db, now: () => Date): RulesInForce => {
  let kept: { until: number; rules: Promise<readonly MerchandisingRule[]> } | null = null
  return () => {
    const time = now().getTime()
    if (!kept || kept.until <= time) {
      const mine = { until: time + keptMs, rules: load(db, new Date(time)) }
      kept = mine
      mine.rules.catch(() => {
        if (kept === mine) kept = null
      })
    }
    return kept.rules
  }
}

const load = (db: Db, at: Date): Promise<MerchandisingRule[]> =>
  db
    .select()
    .from(merchandisingRules)
    .where(
      and(
        eq(merchandisingRules.isEnabled, true),
        or(isNull(merchandisingRules.endsAt), gt(merchandisingRules.endsAt, at)),
      ),
    )
    .orderBy(desc(merchandisingRules.updatedAt))
    .limit(rulesMax)
