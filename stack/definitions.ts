import { cart } from '@shop/cart/subgraph'
import { inventory } from '@shop/inventory/subgraph'
import type { AnySubgraph } from '@shop/kit/subgraph'
import { orders } from '@shop/orders/subgraph'
import { payments } from '@shop/payments/subgraph'
import { products } from '@shop/products/subgraph'
import { recommendations } from '@shop/recommendations/subgraph'
import type { SubgraphName } from '@shop/schema/subgraphs'
import { shipping } from '@shop/shipping/subgraph'
import { users } from '@shop/users/subgraph'

/** Every part but the router. */
export const definitions: Record<SubgraphName, AnySubgraph> = {
  users,
  products,
  inventory,
  shipping,
  cart,
  payments,
  orders,
  recommendations,
}
