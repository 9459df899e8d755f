import { interactionLog } from '@shop/recommendations/learning/interactions'
import type { Interactions } from '@shop/recommendations/learning/interactions'
import type { Sale } from './sales.ts'

/** Sales as columns; `customers` and `skus` give the numbers back their names, `names` says what an item is called most often. */
export type Numbered = { interactions: Interactions; customers: string[]; skus: string[]; names: string[] }

/** Numbers customers and SKUs in the order in which they come. */
export const numbered = (sales: readonly Sale[]): Numbered => {
  const customers = new Map<string, number>()
  const skus = new Map<string, number>()
  const spellings: Map<string, number>[] = []
  const log = interactionLog(sales.length || 1)
  for (const { customer, sku, name, quantity, atSeconds } of sales) {
    const item = numberOf(skus, sku)
    log.add({ person: numberOf(customers, customer), item, atSeconds, kind: 'purchase', quantity })
    const spelled = (spellings[item] ??= new Map())
    spelled.set(name, (spelled.get(name) ?? 0) + 1)
  }
  return {
    interactions: log.done(customers.size, skus.size),
    customers: [...customers.keys()],
    skus: [...skus.keys()],
    names: spellings.map(mostFrequent),
  }
}

const numberOf = (numbers: Map<string, number>, name: string): number => {
  const number = numbers.get(name) ?? numbers.size
  numbers.set(name, number)
  return number
}

const mostFrequent = (counts: ReadonlyMap<string, number>): string =>
  [...counts].toSorted(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))[0]?.[0] ?? ''
