import type postgres from 'postgres'
import { z } from 'zod'
import { interactionKinds, interactionLog } from '../learning/interactions.ts'
import type { Interactions } from '../learning/interactions.ts'
import type { Described } from '../learning/content.ts'

export type Product = { id: string; categoryId: string | null }

/** Everything that is known, numbered: person 3 is `people[3]`, item 7 is `products[7]`. */
export type Known = {
  interactions: Interactions
  catalogue: Described[]
  people: string[]
  products: Product[]
}

const atOnce = 5_000

const productRow = z.object({
  id: z.string(),
  category_id: z.string().nullable(),
  brand_id: z.string().nullable(),
  title: z.string(),
})
const deedRow = z.object({
  person: z.string(),
  product_id: z.string(),
  at: z.number(),
  kind: z.enum(interactionKinds),
  quantity: z.number(),
})

/** Reads what was bought and done, person by person, so that nothing but numbers has to be kept of them. */
export const readKnown = async (sql: postgres.Sql): Promise<Known> => {
  const products: Product[] = []
  const catalogue: Described[] = []
  const numbers = new Map<string, number>()
  for await (const rows of sql`select id, category_id, brand_id, title from products order by id`.cursor(atOnce))
    for (const { id, title, category_id: category, brand_id: brand } of z.array(productRow).parse(rows)) {
      numbers.set(id, products.length)
      products.push({ id, categoryId: category })
      catalogue.push({ text: title, category, brand, attributes: [] })
    }

  const log = interactionLog()
  const people: string[] = []
  for await (const rows of deeds(sql).cursor(atOnce))
    for (const { person, product_id: product, at, kind, quantity } of z.array(deedRow).parse(rows)) {
      const item = numbers.get(product)
      if (item === undefined) continue
      if (people.at(-1) !== person) people.push(person)
      log.add({ person: people.length - 1, item, atSeconds: at, kind, quantity })
    }
  return { interactions: log.done(people.length, products.length), catalogue, people, products }
}

/** A purchase counts once, with what of it came back. */
const deeds = (sql: postgres.Sql) => sql`
  select person, product_id, extract(epoch from at)::float8 as at, kind, quantity::float8 as quantity from (
    select buyer_id as person, product_id, confirmed_at as at, 'purchase' as kind, quantity from orders
      join purchases on order_id = orders.id where is_counted and returned_quantity < purchases.quantity
    union all
    select person, product_id, at, lower(kind::text), coalesce(rating, 1) from interactions
      where product_id is not null and (kind in ('VIEW', 'CLICK', 'ADD') or kind = 'RATING' and rating is not null)
  ) deed order by person`
