import { sql } from 'drizzle-orm'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'

/** A variant that inventory is asked about, and how much news of it was heard before. */
export type Asked = { variantId: string; heard: number }
export type Sellable = Asked & { isSellable: boolean }

/** Inventory said something about these variants: what was known of them is asked for again. */
export const stockHeard = async (tx: Db, variantIds: readonly string[]): Promise<void> => {
  await tx.execute(sql`
    with known as (
      select variant_id from variant_stock where variant_id = any(${sql.param([...variantIds])}) order by variant_id for update
    )
    update variant_stock stock set heard = heard + 1, ask_at = clock_timestamp() from known where stock.variant_id = known.variant_id`)
}

/** Takes variants that are to be asked about; nobody else takes them for so long. */
export const claimStock = async (db: Db, { limit, forMs }: { limit: number; forMs: number }): Promise<Asked[]> =>
  db.execute<Asked>(sql`
    update variant_stock set ask_at = ${inMs(forMs)}
    where variant_id in (
      select variant_id from variant_stock where ask_at <= clock_timestamp() order by ask_at limit ${limit} for update skip locked)
    returning variant_id as "variantId", heard::float8 as heard`)

type Ground = { db: Db; outbox: Outbox; askAgainMs: number }

/** Keeps what inventory answered, unless there was news since it was asked, and what follows for the products. */
export const stockAnswered = ({ db, outbox, askAgainMs }: Ground, answers: readonly Sellable[]): Promise<void> =>
  transaction(db, async (tx) => {
    const turned = await tx.execute<{ id: string }>(sql`
      with known as materialized (
        select variant_id, is_sellable as was, answer."isSellable" as is_now
        from variant_stock join jsonb_to_recordset(${JSON.stringify(answers)}::jsonb)
          as answer ("variantId" text, heard bigint, "isSellable" boolean)
          on answer."variantId" = variant_id and answer.heard = variant_stock.heard
        order by variant_id for update of variant_stock
      ), kept as (
        update variant_stock stock set is_sellable = is_now, ask_at = ${inMs(askAgainMs)}
        from known where stock.variant_id = known.variant_id
      )
      select distinct product_id as id from variants join known on variants.id = known.variant_id where was <> is_now`)
    if (turned.length === 0) return
    const told = await refreshInStock(
      tx,
      turned.map(({ id }) => id),
    )
    await outbox(
      tx,
      told.map((data) => ({ type: 'products.stockTurned', aggregateId: data.productId, data })),
    )
  })

type Turned = { productId: string; inStock: boolean }

/** A product is in stock while one of its variants can be bought. Its row is locked before its variants are looked at. */
const refreshInStock = async (tx: Db, productIds: readonly string[]): Promise<Turned[]> => {
  const ids = sql.param([...productIds])
  await tx.execute(sql`select id from products where id = any(${ids}) order by id for update`)
  return tx.execute<Turned>(sql`
    update products set in_stock = sold.is_sellable
    from (
      select product_id, bool_or(is_sellable) as is_sellable
      from variants join variant_stock on variant_id = variants.id where product_id = any(${ids}) group by product_id
    ) sold where products.id = sold.product_id and in_stock <> sold.is_sellable
    returning products.id as "productId", products.in_stock as "inStock"`)
}

const inMs = (ms: number) => sql`clock_timestamp() + ${ms} * interval '1 millisecond'`
