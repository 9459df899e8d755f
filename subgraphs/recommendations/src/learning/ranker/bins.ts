/** Examples as bytes: each number is told only by the interval it falls into, which is all that a tree asks. */
export type Binned = {
  rows: number
  features: number
  /** By row, then by feature: how many edges of the feature are below the number. */
  bins: Uint8Array
  /** The edges of each feature, ascending; a number is above an edge when it is greater. */
  edges: Float32Array[]
}

export const binsMax = 64
const sampled = 20_000

/** Puts numbers (by row, then by feature) into intervals that hold about equally many of them. */
export const binned = (values: Float32Array, features: number): Binned => {
  const rows = values.length / features
  const edges = Array.from({ length: features }, (_, feature) => edgesOf(values, rows, features, feature))
  const bins = new Uint8Array(values.length)
  for (let row = 0; row < rows; row += 1)
    for (let feature = 0; feature < features; feature += 1) {
      const at = row * features + feature
      bins[at] = binOf(edges[feature], values[at] ?? 0)
    }
  return { rows, features, bins, edges }
}

const edgesOf = (values: Float32Array, rows: number, features: number, feature: number): Float32Array => {
  const step = Math.max(1, Math.floor(rows / sampled))
  const seen: number[] = []
  for (let row = 0; row < rows; row += step) seen.push(values[row * features + feature] ?? 0)
  const sorted = Float32Array.from(seen).sort()
  const edges: number[] = []
  for (let nth = 1; nth < binsMax; nth += 1) {
    const edge = sorted[Math.floor((nth * sorted.length) / binsMax)] ?? 0
    if (edge !== edges.at(-1) && edge < (sorted.at(-1) ?? 0)) edges.push(edge)
  }
  return Float32Array.from(edges)
}

const binOf = (edges: Float32Array | undefined, value: number): number => {
  if (!edges) return 0
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value > (edges[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}
