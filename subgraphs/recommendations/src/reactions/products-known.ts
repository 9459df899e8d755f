import { onAll } from '@shop/kit/events/reaction'
import type { ReceivedEvent } from '@shop/kit/events/reaction'
import { productsChanged, productsCreated, productsRetired, productsStockTurned } from '@shop/schema/events/products'
import type { Context } from '../context.ts'
import { cacheStatesJob } from '../jobs/cache-states.ts'
import { keepProducts, turnStock } from '../store/catalog.ts'

type Told = ReceivedEvent<(typeof productsCreated)['example']>

const keep = async (events: readonly Told[], { db, wake }: Context) => {
  await keepProducts(
    db,
    events.map(({ data, aggregateVersion, time }) => ({
      id: data.productId,
      categoryId: data.categoryId,
      brandId: data.brandId,
      title: data.title,
      status: data.status,
      version: aggregateVersion ?? time.getTime(),
      at: time,
    })),
  )
  wake(cacheStatesJob)
}

/** products.created -> the product can be recommended while it can be bought. */
export const productCreated = onAll(productsCreated, keep)

/** products.changed -> what it is and whether it is sold are up to date. */
export const productChanged = onAll(productsChanged, keep)

/** products.retired -> it is not recommended any more. */
export const productRetired = onAll(productsRetired, keep)

/** products.stockTurned -> it is recommended while it can be bought. */
export const stockTurned = onAll(productsStockTurned, async (events, { db, wake }: Context) => {
  await turnStock(
    db,
    events.map(({ data, time }) => ({ id: data.productId, inStock: data.inStock, at: time })),
  )
  wake(cacheStatesJob)
})
