/** The eight owners of the graph, in the order in which they are started. */
export const subgraphNames = [
  'users',
  'products',
  'inventory',
  'shipping',
  'cart',
  'payments',
  'orders',
  'recommendations',
] as const

export type SubgraphName = (typeof subgraphNames)[number]
