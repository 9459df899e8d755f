import type { Numbered } from './numbered.ts'
import { numbered } from './numbered.ts'
import type { Sale } from './sales.ts'

/** What is known before a moment, and what people bought in the window after it. Items that nobody bought before are no targets. */
export type Window = {
  name: string
  known: Numbered
  /** The moment, seconds since 1970. */
  nowSeconds: number
  /** Targets by person. */
  bought: ReadonlyMap<number, ReadonlySet<number>>
}

export const daySeconds = 86_400

/** The midnight after the last sale. */
export const dayAfter = (sales: readonly Sale[]): number => {
  const last = sales.reduce((latest, { atSeconds }) => Math.max(latest, atSeconds), 0)
  return (Math.floor(last / daySeconds) + 1) * daySeconds
}

/** A window over sales: what is before `fromSeconds` is known, what is from then until `untilSeconds` is to be predicted. */
export const windowOf = (
  name: string,
  sales: readonly Sale[],
  [fromSeconds, untilSeconds]: readonly [number, number],
): Window => {
  const known = numbered(sales.filter(({ atSeconds }) => atSeconds < fromSeconds))
  const persons = new Map(known.customers.map((customer, person) => [customer, person]))
  const items = new Map(known.skus.map((sku, item) => [sku, item]))
  const bought = new Map<number, Set<number>>()
  for (const { customer, sku, atSeconds } of sales) {
    if (atSeconds < fromSeconds || atSeconds >= untilSeconds) continue
    const [person, item] = [persons.get(customer), items.get(sku)]
    if (person === undefined || item === undefined) continue
    bought.set(person, (bought.get(person) ?? new Set()).add(item))
  }
  return { name, known, nowSeconds: fromSeconds, bought }
}

const validationDays = 28

/** The last three times 28 days of sales, each with only what was before it known: what is chosen is chosen on these. */
export const validationWindows = (sales: readonly Sale[]): Window[] => {
  const end = dayAfter(sales)
  return [1, 2, 3].map((nth) => {
    const from = end - nth * validationDays * daySeconds
    const begins = new Date(from * 1000).toISOString().slice(0, 10)
    return windowOf(`validation from ${begins}`, sales, [from, from + validationDays * daySeconds])
  })
}
