/** What a variant costs, in minor units of each currency the demo shop sells in (the yen has none below one). */
export type SeedPrices = { EUR: number; USD: number; GBP: number; JPY: number }

/** The prices of a thing that costs so many euros: each currency moves to a price that a shopkeeper there would write on a tag. */
export function pricesFor(euros: number): SeedPrices {
  return {
    EUR: Math.round(euros * 100),
    USD: Math.round(tag(euros * 1.14) * 100),
    GBP: Math.round(tag(euros * 0.87) * 100),
    JPY: yenTag(euros * 164),
  }
}

function tag(amount: number): number {
  if (amount < 20) return toNearest(amount, 0.5)
  if (amount < 150) return toNearest(amount, 1)
  return toNearest(amount, 5)
}

function yenTag(amount: number): number {
  if (amount < 1_000) return toNearest(amount, 10)
  if (amount < 10_000) return toNearest(amount, 100)
  return toNearest(amount, 500)
}

function toNearest(amount: number, step: number): number {
  return Math.max(step, Math.round(amount / step) * step)
}
