import postgres from 'postgres'

/** A shop that has learned: products with what goes with them, by orders and by a model, and users with what they may like. */
export type Filled = {
  products: number
  users: number
  productId: (nth: number) => string
  userId: (nth: number) => string
}

const listed = 60

/** Ids as the shop makes them; the same for the same number. */
const idOf = (prefix: string) => (nth: number) => `${prefix}_${String(nth).padStart(26, '0')}`

export const fillShop = async (databaseUrl: string, products: number, users: number): Promise<Filled> => {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  const id = (prefix: string, number: postgres.Fragment) => sql`${`${prefix}_`} || lpad((${number})::text, 26, '0')`
  const other = sql`(nth * 7919 + place * place * 104729) % ${products}`
  const items = (tuple: postgres.Fragment) => sql`
    (select jsonb_agg(${tuple} order by place) from generate_series(1, ${listed}) as place where ${other} <> nth)`
  const score = sql`round((1 - place::numeric / ${listed + 1}), 4)`
  try {
    await sql`select setseed(0.5)`
    await sql`
      insert into products (id, category_id, brand_id, title, status, in_stock, version, first_seen_at)
      select ${id('prod', sql`nth`)}, ${id('cat', sql`nth % 200`)}, null, 'Product ' || nth, 'ACTIVE', true, 1, now()
      from generate_series(0, ${products - 1}) as nth`
    await sql`
      insert into popularity (product_id, score, last_at, orders)
      select ${id('prod', sql`nth`)}, 100 * random(), now(), 50 from generate_series(0, ${products - 1}) as nth`
    await sql`
      insert into co_purchases (product_id, other_id, orders)
      select ${id('prod', sql`nth`)}, ${id('prod', other)}, max(2 + place % 20)
      from generate_series(0, ${products - 1}) as nth, generate_series(1, 30) as place where ${other} <> nth group by 1, 2`
    await sql`
      insert into models (state, is_served, started_at, finished_at, lease_until, serves_when_ready)
      values ('READY', true, now(), now(), now(), true)`
    await sql`
      insert into item_lists (version, product_id, related, "similar", is_consumable)
      select 1, ${id('prod', sql`nth`)},
        ${items(sql`jsonb_build_array(${id('prod', other)}, ${score}, 'people', ${id('cat', sql`${other} % 200`)})`)},
        ${items(sql`jsonb_build_array(${id('prod', other)}, ${score}, 'texts', ${id('cat', sql`${other} % 200`)})`)}, nth % 5 = 0
      from generate_series(0, ${products - 1}) as nth`
    const taste = items(
      sql`jsonb_build_array(${id('prod', other)}, ${score}, ${id('cat', sql`${other} % 200`)}, 'ALSO_BOUGHT', ${id('prod', sql`nth`)})`,
    )
    await sql`
      insert into person_lists (version, person, items)
      select 1, ${id('usr', sql`nth`)}, jsonb_build_object('all', ${taste}, 'fresh', ${taste})
      from generate_series(0, ${users - 1}) as nth`
    await sql`analyze`
    return { products, users, productId: idOf('prod'), userId: idOf('usr') }
  } finally {
    await sql.end()
  }
}
