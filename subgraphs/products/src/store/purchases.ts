import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'

type Delivery = { buyerId: string; lines: { productId: string; quantity: number }[]; at: Date }

/** Remembers who received what. Products are changed in the order of their ids, so that two deliveries never wait for each other. */
export const recordDelivery = async (tx: Db, { buyerId, lines, at }: Delivery): Promise<void> => {
  const rows = sql`select "productId" as product_id, sum(quantity)::int as quantity
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as line("productId" text, quantity int) group by 1`
  await tx.execute(sql`
    insert into purchases (buyer_id, product_id, quantity, delivered_at)
    select ${buyerId}, product_id, quantity, ${at.toISOString()}::timestamptz from (${rows}) bought
    on conflict (buyer_id, product_id) do update set quantity = purchases.quantity + excluded.quantity`)
  await tx.execute(sql`
    with bought as (${rows}), locked as (select id from products where id in (select product_id from bought) order by id for update)
    update products set popularity = popularity + bought.quantity
    from bought join locked on locked.id = bought.product_id where products.id = locked.id`)
}
