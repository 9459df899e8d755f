/** Every workload, by the ground that it needs. */
export const workloadsOn = { graph: ['vary', 'page', 'heavy'], shop: ['shopPage', 'orderHistory', 'cached'] } as const

export type GroundName = keyof typeof workloadsOn

export const workloadNames = [...workloadsOn.graph, ...workloadsOn.shop] as const

export type WorkloadName = (typeof workloadNames)[number]
