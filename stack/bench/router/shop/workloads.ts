import type { Workload } from '../ground.ts'
import { registered } from './registered.ts'

/** Where everything stands that the shop is filled with. */
const category = 'kitchen'

/** What is asked over this shop: the page of a product, the page of a category by its registered id, and a customer's own orders. */
export const shopWorkloads = (
  slug: string,
  authorization: string,
): Record<'shopPage' | 'orderHistory' | 'cached', Workload> => {
  const page = registered('ProductPage')
  const orders = registered('OrderList')
  const shelf = registered('CategoryPage')
  return {
    shopPage: { query: page.query, variables: { slug }, once: null },
    orderHistory: { query: orders.query, variables: {}, once: null, headers: { authorization } },
    cached: { query: shelf.query, variables: { slug: category, first: 8 }, once: null, persisted: shelf.id },
  }
}
