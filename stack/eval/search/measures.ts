/** A query with the grades that people gave to products; the worth of a grade is the protocol's own. */
export type Judged = { kind: string; query: string; grades: ReadonlyMap<string, number> }

/** How one query did. `recall` and `mrr` are null where nothing is relevant. */
export type Measures = {
  ndcg: number
  ndcgJudged: number
  recall: number | null
  mrr: number | null
  judgedShare: number
}

/** How a catalog's protocol counts: what a grade gains, from which grade on a product is to be found, and is right. */
export type Protocol = { gain: (grade: number) => number; relevantFrom: number; rightFrom: number; mrrDepth: number }

const depth = 10
const recallDepth = 50

/** Measures a ranking against the grades. */
export const measure = (ranked: readonly string[], { grades }: Judged, protocol: Protocol): Measures => {
  const top = ranked.slice(0, recallDepth)
  const judged = top.filter((id) => grades.has(id))
  const gains = (ids: readonly string[]) => ids.map((id) => protocol.gain(grades.get(id) ?? 0))
  const ideal = discounted([...grades.values()].map(protocol.gain).sort((a, b) => b - a))
  const atLeast = (grade: number) => [...grades].filter(([, given]) => given >= grade).map(([id]) => id)
  const relevant = atLeast(protocol.relevantFrom)
  const first = top.slice(0, protocol.mrrDepth).findIndex((id) => (grades.get(id) ?? 0) >= protocol.rightFrom)
  const isThereAny = atLeast(protocol.rightFrom).length > 0
  return {
    ndcg: discounted(gains(top)) / ideal,
    ndcgJudged: discounted(gains(judged)) / ideal,
    recall: relevant.length === 0 ? null : relevant.filter((id) => top.includes(id)).length / relevant.length,
    mrr: isThereAny ? (first < 0 ? 0 : 1 / (first + 1)) : null,
    judgedShare: top.slice(0, depth).filter((id) => grades.has(id)).length / depth,
  }
}

const discounted = (gains: readonly number[]): number =>
  gains.slice(0, depth).reduce((sum, gain, nth) => sum + gain / Math.log2(nth + 2), 0)

export type Means = {
  ndcg10: number
  ndcg10Judged: number
  recall50: number
  mrr: number
  judged10: number
  queries: number
}

/** Means over queries; each measure over those that have it. */
export const meansOf = (measures: readonly Measures[]): Means => ({
  ndcg10: mean(measures.map(({ ndcg }) => ndcg)),
  ndcg10Judged: mean(measures.map(({ ndcgJudged }) => ndcgJudged)),
  recall50: mean(measures.map(({ recall }) => recall)),
  mrr: mean(measures.map(({ mrr }) => mrr)),
  judged10: mean(measures.map(({ judgedShare }) => judgedShare)),
  queries: measures.length,
})

const mean = (values: readonly (number | null)[]): number => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? 0 : known.reduce((sum, value) => sum + value, 0) / known.length
}
