/** Orders of rows, made by counting: they take time in proportion to the rows, and rows with equal keys keep their order. */

/** Rows by ascending key; keys are whole numbers from 0 up to `keys`, and `order` is how the rows stand before. */
export const byKey = (key: Int32Array, keys: number, order: Int32Array): Int32Array => {
  const place = startsOf(key, keys)
  const sorted = new Int32Array(order.length)
  for (let nth = 0; nth < order.length; nth += 1) {
    const row = order[nth] ?? 0
    const of = key[row] ?? 0
    const at = place[of] ?? 0
    sorted[at] = row
    place[of] = at + 1
  }
  return sorted
}

/** Where the rows of each key begin once they are sorted; one more than there are keys. */
export const startsOf = (key: Int32Array, keys: number): Int32Array => {
  const start = new Int32Array(keys + 1)
  for (let row = 0; row < key.length; row += 1) {
    const next = (key[row] ?? 0) + 1
    start[next] = (start[next] ?? 0) + 1
  }
  for (let at = 1; at <= keys; at += 1) start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0)
  return start
}

const half = 1 << 16

/** Rows from the earliest to the latest. */
export const byTime = (atSeconds: Uint32Array): Int32Array => {
  const order = new Int32Array(atSeconds.length)
  let isSorted = true
  for (let row = 0; row < order.length; row += 1) {
    order[row] = row
    if (row > 0 && (atSeconds[row] ?? 0) < (atSeconds[row - 1] ?? 0)) isSorted = false
  }
  if (isSorted) return order
  const low = Int32Array.from(atSeconds, (at) => at % half)
  const high = Int32Array.from(atSeconds, (at) => Math.floor(at / half))
  return byKey(high, half, byKey(low, half, order))
}
