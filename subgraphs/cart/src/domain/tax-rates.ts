import type { TaxCategory } from './sellable.ts'

/** One row of the table of rates; region '' is the whole country. */
export type TaxRow = { region: string; category: TaxCategory; rateBps: number; validFrom: string }

/** How shipping is taxed: at the standard rate, as the goods that it brings (in parts by their worth), or not at all. */
export type ShippingTax = 'STANDARD' | 'GOODS' | 'NONE'

/** One row of the table of taxes on shipping. */
export type ShippingTaxRow = { region: string; rule: ShippingTax; validFrom: string }

/** All that is known of a country, for all its regions and days. */
export type TaxTable = { pricesIncludeTax: boolean; rates: readonly TaxRow[]; shipping: readonly ShippingTaxRow[] }

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
export const ruleOf = ({ pricesIncludeTax, rates, shipping }: TaxTable, region: string, day: string): TaxRule => {
  const rateOf = (category: TaxCategory): number =>
    inForce(
      rates.filter((row) => row.category === category),
      region,
      day,
    )?.rateBps ?? 0
  return {
    pricesIncludeTax,
    shipping: inForce(shipping, region, day)?.rule ?? 'STANDARD',
    rateBps: { STANDARD: rateOf('STANDARD'), REDUCED: rateOf('REDUCED'), ZERO: rateOf('ZERO') },
  }
}

const inForce = <Row extends { region: string; validFrom: string }>(
  rows: readonly Row[],
  region: string,
  day: string,
): Row | undefined => {
  const newest = (at: string) =>
    rows
      .filter((row) => row.region === at && row.validFrom <= day)
      .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0]
  return newest(region) ?? newest('')
}
