import type { TaxCategory } from './sellable.ts'

/** One row of the table of rates; region '' is the whole country. */
export type TaxRow = { region: string; category: TaxCategory; rateBps: number; validFrom: string }

/** How shipping is taxed: at the standard rate, as the goods that it brings (in parts by their worth), or not at all. */
export type ShippingTax = 'STANDARD' | 'GOODS' | 'NONE'

/** How tax works where the goods go. */
export type TaxRule = {
  pricesIncludeTax: boolean
  rateBps: Readonly<Record<TaxCategory, number>>
  shipping: ShippingTax
}

/** Nothing is taxed where no rate is known: exports are the buyer's to declare. */
export const untaxed: TaxRule = {
  pricesIncludeTax: false,
  rateBps: { STANDARD: 0, REDUCED: 0, ZERO: 0 },
  shipping: 'NONE',
}

/** The rates of a day (`2026-03-01`): a region's own before the country's, the latest that has begun. */
export const ruleOf = (
  { pricesIncludeTax, shipping }: Pick<TaxRule, 'pricesIncludeTax' | 'shipping'>,
  rows: readonly TaxRow[],
  region: string,
  day: string,
): TaxRule => {
  const rateOf = (category: TaxCategory): number => {
    const begun = rows.filter((row) => row.category === category && row.validFrom <= day)
    const newest = (at: string) =>
      begun.filter((row) => row.region === at).toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0]
    return (newest(region) ?? newest(''))?.rateBps ?? 0
  }
  return {
    pricesIncludeTax,
    shipping,
    rateBps: { STANDARD: rateOf('STANDARD'), REDUCED: rateOf('REDUCED'), ZERO: rateOf('ZERO') },
  }
}
