import { roll } from './dice.ts'

/** Units of a variant on the shelf, by warehouse. */
export type SeedStock = { north: number; south: number }

/** First stock of a variant: some are sold out, some nearly, cheap things lie in greater heaps than dear ones. */
export function stockFor(sku: string, euros: number): SeedStock {
  const fate = roll(`fate ${sku}`, 100)
  if (fate < 6) return { north: 0, south: 0 }
  if (fate < 14) return split(1 + roll(`last ${sku}`, 3), roll(`side ${sku}`, 2) * 100)
  if (fate < 24) return split(heap(sku, euros), roll(`side ${sku}`, 2) * 100)
  return split(heap(sku, euros), 30 + roll(`share ${sku}`, 41))
}

function heap(sku: string, euros: number): number {
  const usual = euros < 15 ? 160 : euros < 60 ? 70 : euros < 200 ? 28 : 11
  return Math.ceil(usual * (0.5 + roll(`heap ${sku}`, 100) / 100))
}

function split(units: number, percentNorth: number): SeedStock {
  const north = Math.round((units * percentNorth) / 100)
  return { north, south: units - north }
}
