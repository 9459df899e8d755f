import { binned } from './bins.ts'
import { lambdas, logits } from './lambdas.ts'
import type { Groups } from './groups.ts'
import { growTree, valueOf } from './tree.ts'
import type { Sample, Tree, TreeOptions } from './tree.ts'
import { diceOf } from '../dice.ts'

export type RankerOptions = TreeOptions & {
  trees: number
  rate: number
  loss: 'logistic' | 'lambda'
  /** Of a list, so many places count for the loss `lambda`. */
  seen: number
  /** Of the people and of the features, the share that each tree looks at (Friedman 2002): faster, and no worse. */
  peopleShare: number
  featureShare: number
  seed: number
}

/** Trees whose sum puts items in order. */
export type Ranker = { features: number; trees: Tree[] }

/** Learns an order from examples: numbers by row, then by feature, and who wanted which. */
export const learnRanker = (
  numbers: Float32Array,
  features: number,
  groups: Groups,
  options: RankerOptions,
): Ranker => {
  const data = binned(numbers, features)
  const scores = new Float64Array(data.rows)
  const pulls = { slope: new Float64Array(data.rows), curve: new Float64Array(data.rows) }
  const order = Int32Array.from({ length: data.rows }, (_, row) => row)
  const dice = diceOf(options.seed)
  const trees: Tree[] = []
  for (let nth = 0; nth < options.trees; nth += 1) {
    if (options.loss === 'logistic') logits(groups, scores, pulls)
    else lambdas(groups, scores, order, options.seen, pulls)
    const tree = growTree(data, pulls, sampleOf(groups, features, options, dice), options)
    tree.value.forEach((value, node) => (tree.value[node] = value * options.rate))
    for (let row = 0; row < data.rows; row += 1)
      scores[row] = (scores[row] ?? 0) + valueOf(tree, numbers, row * features)
    trees.push(tree)
  }
  return { features, trees }
}

const sampleOf = ({ start }: Groups, features: number, options: RankerOptions, dice: () => number): Sample => {
  const rows = new Int32Array(start.at(-1) ?? 0)
  let count = 0
  for (let group = 0; group + 1 < start.length; group += 1) {
    if (dice() >= options.peopleShare) continue
    for (let row = start[group] ?? 0; row < (start[group + 1] ?? 0); row += 1) {
      rows[count] = row
      count += 1
    }
  }
  const asked = Int32Array.from({ length: features }, (_, feature) => feature).filter(
    () => dice() < options.featureShare,
  )
  return { rows: rows.subarray(0, count), asked: asked.length > 0 ? asked : Int32Array.of(0) }
}

/** The score of each row of numbers. */
export const scoresOf = ({ features, trees }: Ranker, numbers: Float32Array, rows: number): Float32Array => {
  const scores = new Float32Array(rows)
  for (let row = 0; row < rows; row += 1) {
    let sum = 0
    for (const tree of trees) sum += valueOf(tree, numbers, row * features)
    scores[row] = sum
  }
  return scores
}
