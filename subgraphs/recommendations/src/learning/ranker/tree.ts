import { binsMax } from './bins.ts'
import type { Binned } from './bins.ts'
import type { Pulls } from './groups.ts'

export type TreeOptions = {
  depth: number
  /** The least that the curvature of a leaf must sum up to: few examples teach nothing. */
  leafWeight: number
  regularisation: number
}

/** Questions as a whole binary tree: node n asks whether a feature is above a threshold, then 2n + 1 (no) or 2n + 2 follows. */
export type Tree = {
  /** Which feature a node asks for; -1 for a leaf. */
  feature: Int16Array
  threshold: Float32Array
  value: Float32Array
}

/** What a tree says of the numbers that begin at `from`. */
export const valueOf = ({ feature, threshold, value }: Tree, numbers: Float32Array, from: number): number => {
  let node = 0
  let asks = feature[0] ?? -1
  while (asks >= 0) {
    node = 2 * node + ((numbers[from + asks] ?? 0) > (threshold[node] ?? 0) ? 2 : 1)
    asks = feature[node] ?? -1
  }
  return value[node] ?? 0
}

/** Which rows a tree learns from, and which features it may ask for. */
export type Sample = { rows: Int32Array; asked: Int32Array }

type Node = { at: number; depth: number; from: number; until: number; sums: Float64Array }

/**
 * One regression tree by histograms (Friedman 2001; second order as in Chen and Guestrin 2016): the slopes and curvatures of
 * the loss at each row say which way and how far it should move. `rows` is put in another order.
 */
export const growTree = (data: Binned, pulls: Pulls, { rows, asked }: Sample, options: TreeOptions): Tree => {
  const nodes = 2 ** (options.depth + 1) - 1
  const tree: Tree = {
    feature: new Int16Array(nodes).fill(-1),
    threshold: new Float32Array(nodes),
    value: new Float32Array(nodes),
  }
  const space = new Int32Array(rows.length)
  const whole = { at: 0, depth: 0, from: 0, until: rows.length }
  const open: Node[] = [{ ...whole, sums: histogram(data, rows, whole, asked, pulls) }]
  for (let node = open.pop(); node; node = open.pop()) {
    const split = node.depth < options.depth ? bestSplit(data, node.sums, asked, options) : null
    if (!split) {
      tree.value[node.at] = leafOf(node.sums, options)
      continue
    }
    tree.feature[node.at] = split.feature
    tree.threshold[node.at] = data.edges[split.feature]?.[split.bin] ?? 0
    const middle = parted(data, rows, space, node, split)
    const low = { at: 2 * node.at + 1, depth: node.depth + 1, from: node.from, until: middle }
    const high = { at: 2 * node.at + 2, depth: node.depth + 1, from: middle, until: node.until }
    const isLowSmaller = low.until - low.from < high.until - high.from
    const small = histogram(data, rows, isLowSmaller ? low : high, asked, pulls)
    const large = node.sums
    for (let at = 0; at < large.length; at += 1) large[at] = (large[at] ?? 0) - (small[at] ?? 0)
    open.push({ ...low, sums: isLowSmaller ? small : large }, { ...high, sums: isLowSmaller ? large : small })
  }
  return tree
}

/** Slopes and curvatures in turn, summed by place in `asked` and by bin. */
const histogram = (
  { features, bins }: Binned,
  rows: Int32Array,
  { from, until }: { from: number; until: number },
  asked: Int32Array,
  { slope, curve }: Pulls,
): Float64Array => {
  const sums = new Float64Array(asked.length * binsMax * 2)
  for (let nth = from; nth < until; nth += 1) {
    const row = rows[nth] ?? 0
    const [down, bend] = [slope[row] ?? 0, curve[row] ?? 0]
    if (bend === 0) continue
    const first = row * features
    for (let place = 0; place < asked.length; place += 1) {
      const at = (place * binsMax + (bins[first + (asked[place] ?? 0)] ?? 0)) * 2
      sums[at] = (sums[at] ?? 0) + down
      sums[at + 1] = (sums[at + 1] ?? 0) + bend
    }
  }
  return sums
}

type Split = { feature: number; bin: number; gain: number }

const bestSplit = ({ edges }: Binned, sums: Float64Array, asked: Int32Array, options: TreeOptions): Split | null => {
  let found: Split | null = null
  const { leafWeight, regularisation } = options
  const [down, bend] = totals(sums)
  const without = (down * down) / (bend + regularisation)
  asked.forEach((feature, place) => {
    let [lowDown, lowBend] = [0, 0]
    for (let bin = 0; bin < (edges[feature]?.length ?? 0); bin += 1) {
      const at = (place * binsMax + bin) * 2
      lowDown += sums[at] ?? 0
      lowBend += sums[at + 1] ?? 0
      const highBend = bend - lowBend
      if (lowBend < leafWeight || highBend < leafWeight) continue
      const parted = lowDown ** 2 / (lowBend + regularisation) + (down - lowDown) ** 2 / (highBend + regularisation)
      if (parted - without > (found?.gain ?? 1e-9)) found = { feature, bin, gain: parted - without }
    }
  })
  return found
}

/** Sums over all rows: those of the first feature's bins. */
const totals = (sums: Float64Array): [number, number] => {
  let [down, bend] = [0, 0]
  for (let at = 0; at < binsMax * 2; at += 2) {
    down += sums[at] ?? 0
    bend += sums[at + 1] ?? 0
  }
  return [down, bend]
}

/** Puts the rows of a node that are above the split behind the others; answers where they begin. */
const parted = (data: Binned, rows: Int32Array, space: Int32Array, { from, until }: Node, split: Split): number => {
  let [low, high] = [from, 0]
  for (let nth = from; nth < until; nth += 1) {
    const row = rows[nth] ?? 0
    if ((data.bins[row * data.features + split.feature] ?? 0) > split.bin) {
      space[high] = row
      high += 1
    } else {
      rows[low] = row
      low += 1
    }
  }
  rows.set(space.subarray(0, high), low)
  return low
}

const leafOf = (sums: Float64Array, options: TreeOptions): number => {
  const [down, bend] = totals(sums)
  return -down / (bend + options.regularisation)
}
