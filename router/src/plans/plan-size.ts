import type { PlanNode, QueryPlan } from '@apollo/query-planner'

/** How much an operation asks of the parts: how many requests at most, how many of them one after the other, of whom. */
export type PlanSize = { requests: number; depth: number; parts: readonly string[] }

const none: PlanSize = { requests: 0, depth: 0, parts: [] }

/** Counts what a plan may send; of two branches the larger one. Blocks that may come later count like the rest. */
export const planSize = ({ node }: QueryPlan): PlanSize => {
  if (!node) return none
  if (node.kind !== 'Subscription') return sizeOf(node)
  return inSequence([sizeOf(node.primary), node.rest ? sizeOf(node.rest) : none])
}

const sizeOf = (node: PlanNode): PlanSize => {
  switch (node.kind) {
    case 'Fetch':
      return { requests: 1, depth: 1, parts: [node.serviceName] }
    case 'Flatten':
      return sizeOf(node.node)
    case 'Sequence':
      return inSequence(node.nodes.map(sizeOf))
    case 'Parallel':
      return inParallel(node.nodes.map(sizeOf))
    case 'Condition': {
      const [then, otherwise] = [node.ifClause, node.elseClause].map((each) => (each ? sizeOf(each) : none))
      return then && otherwise ? larger(then, otherwise) : none
    }
    case 'Defer': {
      const first = node.primary.node ? sizeOf(node.primary.node) : none
      return inSequence([first, inParallel(node.deferred.map((each) => (each.node ? sizeOf(each.node) : none)))])
    }
  }
}

const sum = (sizes: readonly PlanSize[], depth: number): PlanSize => ({
  requests: sizes.reduce((total, { requests }) => total + requests, 0),
  depth,
  parts: [...new Set(sizes.flatMap(({ parts }) => parts))].toSorted(),
})

const inSequence = (sizes: readonly PlanSize[]): PlanSize =>
  sum(
    sizes,
    sizes.reduce((total, { depth }) => total + depth, 0),
  )

const inParallel = (sizes: readonly PlanSize[]): PlanSize => sum(sizes, Math.max(0, ...sizes.map(({ depth }) => depth)))

const larger = (one: PlanSize, other: PlanSize): PlanSize => ({
  requests: Math.max(one.requests, other.requests),
  depth: Math.max(one.depth, other.depth),
  parts: [...new Set([...one.parts, ...other.parts])].toSorted(),
})
