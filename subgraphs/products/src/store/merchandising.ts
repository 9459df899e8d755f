import { eq } from 'drizzle-orm'
import { reject } from '@shop/kit/decision'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { isId } from '@shop/kit/id'
import type { NewId } from '@shop/kit/id'
import { newestFirst, olderThan } from '@shop/kit/newest-first'
import type { NewestKey } from '@shop/kit/newest-first'
import type { Page } from '@shop/kit/page'
import { invalidInput } from '../domain/invalid-input.ts'
import type { InvalidCatalogInput } from '../domain/invalid-input.ts'
import {
  createMerchandisingRule,
  merchandisingRuleNotFound,
  updateMerchandisingRule,
} from '../domain/merchandising-rule.ts'
import type { MerchandisingRule } from '../domain/merchandising-rule.ts'
import { brandsByIds } from './brands.ts'
import { categoryById } from './categories.ts'
import { productsByIds } from './product-rows.ts'
import { merchandisingRules } from './tables.ts'

export type MerchandisingStore = ReturnType<typeof merchandisingStore>

type Ground = { db: Db; newId: NewId; now: () => Date }

/** What shop staff want to be seen first or last. */
export const merchandisingStore = ({ db, newId, now }: Ground) => ({
  create: async (input: object) => {
    const decision = createMerchandisingRule(input, { id: newId('mrl'), now: now() })
    if (decision.kind === 'rejected') return decision
    const missing = await missingOf(db, decision.state)
    if (missing) return reject(missing)
    await db.insert(merchandisingRules).values(decision.state)
    return decision
  },

  update: ({ id, ...input }: { id: string }) =>
    transaction(db, async (tx) => {
      const rule = await locked(tx, id)
      if (!rule) return reject(merchandisingRuleNotFound)
      const decision = updateMerchandisingRule(rule, input, now())
      if (decision.kind === 'rejected') return decision
      const missing = await missingOf(tx, decision.state)
      if (missing) return reject(missing)
      await tx.update(merchandisingRules).set(decision.state).where(eq(merchandisingRules.id, id))
      return decision
    }),

  delete: (id: string) =>
    transaction(db, async (tx) => {
      const rule = await locked(tx, id)
      if (!rule) return reject(merchandisingRuleNotFound)
      await tx.delete(merchandisingRules).where(eq(merchandisingRules.id, id))
      return { kind: 'accepted' as const, state: rule }
    }),

  page: ({ after, limit }: Page<NewestKey>) =>
    db
      .select()
      .from(merchandisingRules)
      .where(olderThan(place, after))
      .orderBy(...newestFirst(place))
      .limit(limit),
})

const place = { at: merchandisingRules.createdAt, id: merchandisingRules.id }

const locked = async (tx: Db, id: string): Promise<MerchandisingRule | null> => {
  if (!isId(id, 'mrl')) return null
  const [rule] = await tx.select().from(merchandisingRules).where(eq(merchandisingRules.id, id)).for('update')
  return rule ?? null
}

const missingOf = async (db: Db, rule: MerchandisingRule): Promise<InvalidCatalogInput | null> => {
  const { productIds, brandIds, categoryId } = rule
  const products = new Set((await productsByIds(db, productIds)).map(({ id }) => id))
  const brands = new Set((await brandsByIds(db, brandIds)).map(({ id }) => id))
  const none = (kind: string, id: string | undefined, field: string) =>
    id === undefined ? null : invalidInput(`There is no ${kind} ${id}.`, [field])
  const isCategoryKnown = categoryId === null || (await categoryById(db, categoryId)) !== null
  return (
    none(
      'product',
      productIds.find((id) => !products.has(id)),
      'productIds',
    ) ??
    none(
      'brand',
      brandIds.find((id) => !brands.has(id)),
      'brandIds',
    ) ??
    (isCategoryKnown ? null : invalidInput(`There is no category ${categoryId}.`, ['categoryId']))
  )
}
