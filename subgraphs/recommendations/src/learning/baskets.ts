import { interactionKinds } from './interactions.ts'
import type { Interactions } from './interactions.ts'
import { byKey, byTime } from './order.ts'
import type { Sparse } from './sparse.ts'

const purchase = interactionKinds.indexOf('purchase')

/** Baskets by items: what one person bought at one second, each item once, baskets of one left out. */
export const basketsOf = ({ persons, items, person, item, atSeconds, kind }: Interactions): Sparse => {
  const order = byKey(person, persons, byTime(atSeconds)).filter((row) => kind[row] === purchase)
  const start: number[] = [0]
  const column = new Int32Array(order.length)
  const inBasket = new Int32Array(items).fill(-1)
  let to = 0
  order.forEach((row, nth) => {
    const previous = order[nth - 1] ?? -1
    const begun = start.at(-1) ?? 0
    if (nth > 0 && (person[row] !== person[previous] || atSeconds[row] !== atSeconds[previous])) {
      if (to - begun > 1) start.push(to)
      else to = begun
    }
    const what = item[row] ?? 0
    if (inBasket[what] === start.length && column.subarray(start.at(-1), to).includes(what)) return
    inBasket[what] = start.length
    column[to] = what
    to += 1
  })
  if (to - (start.at(-1) ?? 0) > 1) start.push(to)
  const length = start.at(-1) ?? 0
  return {
    rows: start.length - 1,
    columns: items,
    start: Int32Array.from(start),
    column: column.slice(0, length),
    value: new Float32Array(length).fill(1),
  }
}
