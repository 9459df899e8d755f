import { on } from '@shop/kit/events/reaction'
import type { ReceivedEvent } from '@shop/kit/events/reaction'
import { productsChanged, productsCreated, productsRetired } from '@shop/schema/events/products'
import type { Context } from '../context.ts'
import { keepProduct } from '../store/catalog.ts'

type Told = ReceivedEvent<(typeof productsCreated)['example']>

const keep = ({ data, aggregateVersion, time }: Told, { db }: Context) =>
  keepProduct(db, {
    id: data.productId,
    categoryId: data.categoryId,
    status: data.status,
    version: aggregateVersion ?? time.getTime(),
    at: time,
  })

/** products.created -> the product can be recommended while it is sold. */
export const productCreated = on(productsCreated, keep)

/** products.changed -> its category and whether it is sold are up to date. */
export const productChanged = on(productsChanged, keep)

/** products.retired -> it is not recommended any more. */
export const productRetired = on(productsRetired, keep)
