import type { Workload } from '../ground.ts'
import { registered } from './registered.ts'

/**
 * What is asked over this shop: the page of a product and the list of one's orders, always by the same customer, and that
 * page as anybody gets it who names it by its registered id.
 */
export const shopWorkloads = (
  slug: string,
  authorization: string,
): Record<'shopPage' | 'orderHistory' | 'cached', Workload> => {
  const page = registered('ProductPage')
  const orders = registered('OrderList')
  return {
    shopPage: { query: page.query, variables: { slug }, once: null, headers: { authorization } },
    orderHistory: { query: orders.query, variables: {}, once: null, headers: { authorization } },
    cached: { query: page.query, variables: { slug }, once: null, persisted: page.id },
  }
}
