/** Every workload, by the ground that it needs: the benchmark's graph, this shop for anybody, and for a customer. */
export const workloadsOn = {
  graph: ['vary', 'page', 'heavy'],
  shop: ['shopPage', 'cached'],
  account: ['orderHistory'],
} as const

export type GroundName = keyof typeof workloadsOn

export const workloadNames = [...workloadsOn.graph, ...workloadsOn.shop, ...workloadsOn.account] as const

export type WorkloadName = (typeof workloadNames)[number]
