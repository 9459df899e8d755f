import { asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { isId } from '@shop/kit/id'
import type { NewId } from '@shop/kit/id'
import { categoryNotFound, createCategory, moveCategory, updateCategory } from '../domain/category.ts'
import type { Category } from '../domain/category.ts'
import { slugTaken } from './taken.ts'
import { categories, products } from './tables.ts'

export type CategoryRow = typeof categories.$inferSelect
export type CategoryStore = ReturnType<typeof categoryStore>

type Ground = { db: Db; newId: NewId; now: () => Date }

/** The tree. Whoever changes its shape holds one lock, so that two moves together cannot close a circle. */
export const categoryStore = ({ db, newId, now }: Ground) => {
  const changeTree = <T>(run: (tx: Db) => Promise<T>) =>
    transaction(db, async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('categories'))`)
      return run(tx)
    })

  return {
    create: (input: { parentId?: string | null | undefined }) =>
      changeTree(async (tx) => {
        const parent = await parentOf(tx, input.parentId)
        if (parent === 'missing') return reject(categoryNotFound(['parentId']))
        const decision = createCategory(input, parent, { id: newId('cat'), now: now() })
        return saveNew(tx, decision)
      }),

    update: (input: { id: string }) =>
      changeTree(async (tx) => {
        const category = await categoryById(tx, input.id)
        if (!category) return reject(categoryNotFound(['id']))
        const decision = updateCategory(category, input)
        if (decision.kind === 'rejected') return decision
        const { id, name, slug, description } = decision.state
        if (await slugOfOther(tx, slug, id)) return reject(slugTaken(slug))
        await tx.update(categories).set({ name, slug, description }).where(eq(categories.id, id))
        return decision
      }),

    move: (input: { id: string; parentId?: string | null | undefined; position?: number | null | undefined }) =>
      changeTree(async (tx) => {
        const category = await categoryById(tx, input.id)
        if (!category) return reject(categoryNotFound(['id']))
        const parent = await parentOf(tx, input.parentId)
        if (parent === 'missing') return reject(categoryNotFound(['parentId']))
        const decision = moveCategory(category, {
          parent,
          position: input.position,
          depthBelow: await depthBelow(tx, category),
        })
        if (decision.kind === 'accepted' && decision.state !== category) await saveMove(tx, category, decision.state)
        return decision
      }),

    delete: (id: string) =>
      changeTree(async (tx) => {
        const category = await categoryById(tx, id)
        if (!category) return reject(categoryNotFound(['id']))
        const [child] = await tx
          .select({ id: categories.id })
          .from(categories)
          .where(eq(categories.parentId, id))
          .limit(1)
        const [product] = await tx
          .select({ id: products.id })
          .from(products)
          .where(eq(products.categoryId, id))
          .limit(1)
        if (child ?? product) return reject(categoryNotEmpty)
        await tx.delete(categories).where(eq(categories.id, id))
        return { kind: 'accepted' as const, state: category }
      }),
  }
}

const categoryNotEmpty = {
  code: 'CategoryNotEmpty' as const,
  message: 'The category still has categories or products in it: move them first.',
  path: ['id'],
}

const saveNew = async <Refusal>(tx: Db, decision: Decision<Category, never, Refusal>) => {
  if (decision.kind === 'rejected') return decision
  const rows = await tx
    .insert(categories)
    .values(decision.state)
    .onConflictDoNothing({ target: categories.slug })
    .returning({ id: categories.id })
  return rows.length === 0 ? reject(slugTaken(decision.state.slug)) : decision
}

/** The whole subtree goes along: the old way down to the category is replaced by the new one. */
const saveMove = async (tx: Db, before: Category, { id, parentId, position, path }: Category) => {
  await tx.update(categories).set({ parentId, position }).where(eq(categories.id, id))
  const above = sql`array[${sql.join(
    path.slice(0, -1).map((one) => sql`${one}`),
    sql`, `,
  )}]::text[]`
  await tx
    .update(categories)
    .set({ path: sql`${above} || ${categories.path}[${sql.raw(String(before.path.length))}:]` })
    .where(sql`${categories.path} @> array[${id}]::text[]`)
}

const depthBelow = async (tx: Db, { id, path }: Category): Promise<number> => {
  const [deepest] = await tx
    .select({ length: sql<number>`max(cardinality(${categories.path}))::int` })
    .from(categories)
    .where(sql`${categories.path} @> array[${id}]::text[]`)
  return (deepest?.length ?? path.length) - path.length
}

const slugOfOther = async (tx: Db, slug: string, id: string): Promise<boolean> => {
  const rows = await tx.select({ id: categories.id }).from(categories).where(eq(categories.slug, slug))
  return rows.some((row) => row.id !== id)
}

const parentOf = async (tx: Db, parentId: string | null | undefined): Promise<Category | null | 'missing'> =>
  parentId === null || parentId === undefined ? null : ((await categoryById(tx, parentId)) ?? 'missing')

export const categoryById = async (db: Db, id: string): Promise<CategoryRow | null> =>
  (await categoriesByIds(db, [id]))[0] ?? null

export const categoriesByIds = async (db: Db, ids: readonly string[]): Promise<CategoryRow[]> => {
  const known = ids.filter((id) => isId(id, 'cat'))
  return known.length === 0 ? [] : db.select().from(categories).where(inArray(categories.id, known))
}

export const categoryBySlug = async (db: Db, slug: string): Promise<CategoryRow | null> => {
  const [row] = await db.select().from(categories).where(eq(categories.slug, slug))
  return row ?? null
}

/** Children of several categories in one statement; '' stands for the roots. */
export const childrenOf = (db: Db, parentIds: readonly string[]): Promise<CategoryRow[]> => {
  const ids = parentIds.filter((id) => isId(id, 'cat'))
  const below = ids.length === 0 ? undefined : inArray(categories.parentId, ids)
  const where = parentIds.includes('')
    ? sql`${isNull(categories.parentId)} or ${below ?? sql`false`}`
    : (below ?? sql`false`)
  return db
    .select()
    .from(categories)
    .where(where)
    .orderBy(asc(categories.position), asc(categories.name), asc(categories.id))
}
