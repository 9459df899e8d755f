import { desc } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { ruleByDefault } from '../domain/return-rules.ts'
import type { ReturnRule } from '../domain/return-rules.ts'
import { returnRules } from './tables.ts'

/** The rules in force: the last one of each category, and the one for all others. */
export const rulesInForce = async (db: Db): Promise<ReturnRule[]> => {
  const { categoryId, days, refundsShipping } = returnRules
  const rules = await db
    .selectDistinctOn([categoryId], { categoryId, days, refundsShipping })
    .from(returnRules)
    .orderBy(categoryId, desc(returnRules.id))
  return rules.some((rule) => rule.categoryId === null) ? rules : [ruleByDefault, ...rules]
}

/** Sets a rule; the one before stays on record. */
export const setRule = async (tx: Db, rule: ReturnRule, setBy: string, setAt: Date): Promise<void> => {
  await tx.insert(returnRules).values({ ...rule, setBy, setAt })
}
