import { inArray, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { slugOf } from '../domain/text.ts'
import type { Ground } from './products.ts'
import { brands, categories } from './tables.ts'

type Ids = (name: string) => string | null
type PathIds = (path: readonly string[]) => string | null
type Tools = Pick<Ground, 'newId' | 'now'>

/** Slugs of which none is taken; one that is gets the end of the id. */
export const freeSlugs = <Row extends { id: string; slug: string }>(
  rows: readonly Row[],
  taken: ReadonlySet<string>,
): Row[] => {
  const used = new Set(taken)
  return rows.map((row) => {
    const slug =
      row.slug !== '' && !used.has(row.slug) ? row.slug : [row.slug, row.id.slice(-8)].filter(Boolean).join('-')
    used.add(slug)
    return { ...row, slug }
  })
}

/** Ids of brands by name, however capitalised; makes those that are missing. */
export const brandIds = async (tx: Db, names: readonly string[], { newId, now }: Tools): Promise<Ids> => {
  const wanted = new Map(names.map((name) => [name.toLowerCase(), name]))
  if (wanted.size === 0) return () => null
  const known = await tx
    .select({ id: brands.id, name: brands.name })
    .from(brands)
    .where(inArray(sql`lower(${brands.name})`, [...wanted.keys()]))
  const ids = new Map(known.map(({ id, name }) => [name.toLowerCase(), id]))
  const missing = [...wanted]
    .filter(([key]) => !ids.has(key))
    .map(([, name]) => ({ id: newId('brd') as string, slug: slugOf(name), name, createdAt: now() }))
  if (missing.length > 0) {
    const taken = await tx
      .select({ slug: brands.slug })
      .from(brands)
      .where(
        inArray(
          brands.slug,
          missing.map(({ slug }) => slug),
        ),
      )
    await tx.insert(brands).values(freeSlugs(missing, new Set(taken.map(({ slug }) => slug))))
    missing.forEach(({ id, name }) => ids.set(name.toLowerCase(), id))
  }
  return (name) => ids.get(name.toLowerCase()) ?? null
}

type Node = { id: string; path: string[] }
const keyOf = (parentId: string | null, name: string) => `${parentId ?? ''}/${name.toLowerCase()}`

/** Ids of categories by the names from the root down; makes those that are missing. Call it under the lock of the tree. */
export const categoryIds = async (
  tx: Db,
  paths: readonly (readonly string[])[],
  { newId, now }: Tools,
): Promise<PathIds> => {
  const names = [...new Set(paths.flat().map((name) => name.toLowerCase()))]
  if (names.length === 0) return () => null
  const known = await tx
    .select()
    .from(categories)
    .where(inArray(sql`lower(${categories.name})`, names))
  const nodes = new Map<string, Node>(known.map((row) => [keyOf(row.parentId, row.name), row]))
  const missing: (typeof categories.$inferInsert)[] = []

  const walk = (path: readonly string[]): Node | null =>
    path.reduce<Node | null>((parent, name) => {
      const key = keyOf(parent?.id ?? null, name)
      const found = nodes.get(key)
      if (found) return found
      const id = newId('cat')
      const node = { id, path: [...(parent?.path ?? []), id] }
      missing.push({ ...node, parentId: parent?.id ?? null, slug: slugOf(name), name, createdAt: now() })
      nodes.set(key, node)
      return node
    }, null)

  const ids = new Map(paths.map((path) => [path.join('\n'), walk(path)?.id ?? null]))
  if (missing.length > 0) {
    const taken = await tx
      .select({ slug: categories.slug })
      .from(categories)
      .where(
        inArray(
          categories.slug,
          missing.map(({ slug }) => slug),
        ),
      )
    await tx.insert(categories).values(freeSlugs(missing, new Set(taken.map(({ slug }) => slug))))
  }
  return (path) => ids.get(path.join('\n')) ?? null
}
