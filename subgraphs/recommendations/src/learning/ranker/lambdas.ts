import { discountAt, idealOf } from '../metrics.ts'
import type { Groups, Pulls } from './groups.ts'

/** So many places are shown. */
const depth = 10

/**
 * Slopes and curvatures of LambdaRank (Burges 2010): each pair of a wanted and an unwanted item pulls apart by how likely it is
 * in the wrong order, times what exchanging them would change in NDCG. Only pairs of which one is among the first `seen` count.
 * `order` has the rows of each group as they stood the last time, and is put in the order of the scores.
 */
export const lambdas = (groups: Groups, scores: Float64Array, order: Int32Array, seen: number, pulls: Pulls): void => {
  pulls.slope.fill(0)
  pulls.curve.fill(0)
  for (let group = 0; group + 1 < groups.start.length; group += 1) {
    const rows = order.subarray(groups.start[group], groups.start[group + 1])
    putInOrder(rows, scores)
    const scale = 1 / idealOf(groups.wanted[group] ?? 1, depth)
    for (let place = 0; place < rows.length; place += 1)
      if (groups.isWanted[rows[place] ?? 0] === 1) pull(place, rows, scores, { groups, seen, scale, pulls })
  }
}

type Pull = { groups: Groups; seen: number; scale: number; pulls: Pulls }

/** Lets one wanted item pull against all unwanted ones. */
const pull = (place: number, rows: Int32Array, scores: Float64Array, { groups, seen, scale, pulls }: Pull): void => {
  const { slope, curve } = pulls
  const good = rows[place] ?? 0
  const score = scores[good] ?? 0
  const worth = worthAt(place)
  const among = place < seen ? rows.length : Math.min(seen, rows.length)
  let [down, bend] = [0, 0]
  for (let other = 0; other < among; other += 1) {
    const bad = rows[other] ?? 0
    if (groups.isWanted[bad] === 1) continue
    const change = Math.abs(worth - worthAt(other)) * scale
    const wrong = chanceOf((scores[bad] ?? 0) - score)
    const force = change * wrong
    slope[bad] = (slope[bad] ?? 0) + force
    curve[bad] = (curve[bad] ?? 0) + force * (1 - wrong)
    down += force
    bend += force * (1 - wrong)
  }
  slope[good] = (slope[good] ?? 0) - down
  curve[good] = (curve[good] ?? 0) + bend
}

/** The best first; rows stand almost so from the tree before, which insertion makes cheap. */
const putInOrder = (rows: Int32Array, scores: Float64Array): void => {
  for (let nth = 1; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0
    const score = scores[row] ?? 0
    let at = nth
    for (; at > 0; at -= 1) {
      const ahead = rows[at - 1] ?? 0
      if ((scores[ahead] ?? 0) >= score) break
      rows[at] = ahead
    }
    rows[at] = row
  }
}

/** Falls beyond the last place that is shown, too: what stands just behind is to be moved up. */
const worths = Float64Array.from({ length: 4096 }, (_, place) => discountAt(place))
const worthAt = (place: number): number => worths[place] ?? 0

const steps = 100
const chances = Float64Array.from({ length: 20 * steps + 1 }, (_, nth) => 1 / (1 + Math.exp(10 - nth / steps)))
/** The logistic function, from a table. */
const chanceOf = (difference: number): number =>
  chances[Math.round((Math.max(-10, Math.min(10, difference)) + 10) * steps)] ?? 0

/** Slopes and curvatures of the logistic loss: each example by itself. */
export const logits = ({ isWanted }: Groups, scores: Float64Array, { slope, curve }: Pulls): void => {
  for (let row = 0; row < isWanted.length; row += 1) {
    const chance = chanceOf(scores[row] ?? 0)
    slope[row] = chance - (isWanted[row] ?? 0)
    curve[row] = chance * (1 - chance)
  }
}
