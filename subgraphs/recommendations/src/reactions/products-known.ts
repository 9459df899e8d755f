import { onAll } from '@shop/kit/events/reaction'
import type { ReceivedEvent } from '@shop/kit/events/reaction'
import { productsChanged, productsCreated, productsRetired } from '@shop/schema/events/products'
import type { Context } from '../context.ts'
import { keepProducts } from '../store/catalog.ts'

type Told = ReceivedEvent<(typeof productsCreated)['example']>

const keep = (events: readonly Told[], { db }: Context) =>
  keepProducts(
    db,
    events.map(({ data, aggregateVersion, time }) => ({
      id: data.productId,
      categoryId: data.categoryId,
      status: data.status,
      version: aggregateVersion ?? time.getTime(),
      at: time,
    })),
  )

/** products.created -> the product can be recommended while it is sold. */
export const productCreated = onAll(productsCreated, keep)

/** products.changed -> its category and whether it is sold are up to date. */
export const productChanged = onAll(productsChanged, keep)

/** products.retired -> it is not recommended any more. */
export const productRetired = onAll(productsRetired, keep)
