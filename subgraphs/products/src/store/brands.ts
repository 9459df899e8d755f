import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { reject } from '@shop/kit/decision'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { isId } from '@shop/kit/id'
import type { NewId } from '@shop/kit/id'
import type { Page } from '@shop/kit/page'
import { createBrand, updateBrand } from '../domain/brand.ts'
import type { BrandNotFound } from '../domain/brand.ts'
import { slugTaken, unlessTaken } from './taken.ts'
import { brands } from './tables.ts'
import { refreshWordsOfBrand } from './words.ts'

export type BrandRow = typeof brands.$inferSelect
export type BrandKey = [name: string, id: string]
export type BrandStore = ReturnType<typeof brandStore>

type Ground = { db: Db; newId: NewId; now: () => Date }

/** Makers. A name is one brand, however it is capitalised. */
export const brandStore = ({ db, newId, now }: Ground) => {
  const taken = (slug: string) => ({
    brands_slug_unique: slugTaken(slug),
    brands_name: { code: 'BrandNameTaken' as const, message: 'Another brand has this name.', path: ['name'] },
  })

  return {
    create: async (input: object) => {
      const decision = createBrand(input, { id: newId('brd'), now: now() })
      if (decision.kind === 'rejected') return decision
      const saved = await unlessTaken(() => db.insert(brands).values(decision.state), taken(decision.state.slug))
      return 'taken' in saved ? reject(saved.taken) : decision
    },

    update: async (input: { id: string }) => {
      const [brand] = await brandsByIds(db, [input.id])
      if (!brand)
        return reject<BrandNotFound>({ code: 'BrandNotFound', message: 'There is no such brand.', path: ['id'] })
      const decision = updateBrand(brand, input)
      if (decision.kind === 'rejected') return decision
      const { id, name, slug, description } = decision.state
      const save = () =>
        transaction(db, async (tx) => {
          await tx.update(brands).set({ name, slug, description }).where(eq(brands.id, id))
          if (name !== brand.name) await refreshWordsOfBrand(tx, id)
          return {}
        })
      const saved = await unlessTaken(save, taken(slug))
      return 'taken' in saved ? reject(saved.taken) : decision
    },
  }
}

export const brandsByIds = async (db: Db, ids: readonly string[]): Promise<BrandRow[]> => {
  const known = ids.filter((id) => isId(id, 'brd'))
  return known.length === 0 ? [] : db.select().from(brands).where(inArray(brands.id, known))
}

export const brandPage = (db: Db, page: Page<BrandKey>): Promise<BrandRow[]> => {
  const after = page.after ? sql`(${brands.name}, ${brands.id}) > (${page.after[0]}, ${page.after[1]})` : undefined
  return db.select().from(brands).where(and(after)).orderBy(asc(brands.name), asc(brands.id)).limit(page.limit)
}
