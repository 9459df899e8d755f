import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { priceQuote } from '../src/domain/price-quote.ts'
import { createTaxRules } from '../src/store/tax.ts'
import { off } from './promotions.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

const minor = z.number().int()
const category = z.enum(['STANDARD', 'REDUCED', 'ZERO'])

/**
 * Baskets in many places with what they come to, in minor units. The file was worked out with exact fractions apart from
 * this code; `goodsOff` and `shippingOff` are what promotions take off, as prices are shown there.
 */
const vectors = z
  .array(
    z.object({
      what: z.string(),
      country: z.string(),
      region: z.string().nullable(),
      day: z.iso.date(),
      currency: z.string(),
      rates: z.tuple([minor, minor, minor]),
      lines: z.array(z.tuple([minor, minor, category])),
      shipping: minor,
      goodsOff: z.array(minor),
      shippingOff: minor,
      lineGross: z.array(minor),
      lineTax: z.array(minor),
      shippingGross: minor,
      shippingTax: minor,
      totals: z.object({ lines: minor, shipping: minor, discount: minor, tax: minor, total: minor }),
    }),
  )
  .parse(JSON.parse(await readFile(new URL('tax-vectors.json', import.meta.url), 'utf8')))

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

describe('the tax tables', () => {
  it.each(vectors)('$country $region on $day: $what', async (vector) => {
    const { currency, country, region, day } = vector
    const money = (amount: number) => ({ minor: amount, currency })

    const tax = await createTaxRules(world.part.db)(country, region, new Date(`${day}T12:00:00Z`))
    const priced = priceQuote({
      currency,
      tax,
      lines: vector.lines.map(([price, quantity, taxCategory]) => ({ unitPrice: money(price), quantity, taxCategory })),
      shipping: money(vector.shipping),
      applied: [off(currency, vector.goodsOff, vector.shippingOff)],
    })

    const { lines, shipping, discount, tax: taxes, total } = priced.totals
    expect([tax.rateBps.STANDARD, tax.rateBps.REDUCED, tax.rateBps.ZERO]).toEqual(vector.rates)
    expect(priced.lines.map((line) => line.total.gross.minor)).toEqual(vector.lineGross)
    expect(priced.lines.map((line) => line.total.tax.minor)).toEqual(vector.lineTax)
    expect([priced.shipping.gross.minor, priced.shipping.tax.minor]).toEqual([vector.shippingGross, vector.shippingTax])
    expect({
      lines: lines.minor,
      shipping: shipping.minor,
      discount: discount.minor,
      tax: taxes.minor,
      total: total.minor,
    }).toEqual(vector.totals)
  })

  it('know more than ten jurisdictions, with tax inside and on top', () => {
    expect(new Set(vectors.map(({ country, region }) => `${country}-${region}`)).size).toBeGreaterThan(10)
  })
})

/** The tax by another road than the code's: the whole number nearest to the exact quotient, found by looking. */
const nearest = (numerator: bigint, denominator: bigint): number => {
  const floor = numerator / denominator
  const twice = (numerator - floor * denominator) * 2n
  return Number(twice >= denominator ? floor + 1n : floor)
}

describe('the vectors', () => {
  it.each(vectors)('say what a second reckoning says: $what', (vector) => {
    const isOnTop = vector.country === 'US' || vector.country === 'AQ'
    const rateOf = (name: z.infer<typeof category>) => BigInt(vector.rates[category.options.indexOf(name)] ?? 0)

    const taxes = vector.lines.map(([price, quantity, name], at) => {
      const paid = BigInt(price * quantity - (vector.goodsOff[at] ?? 0))
      const rate = rateOf(name)
      return isOnTop ? nearest(paid * rate, 10_000n) : Number(paid) - nearest(paid * 10_000n, 10_000n + rate)
    })

    const { totals } = vector
    expect(vector.lineTax).toEqual(taxes)
    expect(totals.total).toBe(totals.lines + totals.shipping - totals.discount)
    if (vector.shippingOff === 0) {
      const lines = vector.lineGross.reduce((sum, each) => sum + each, 0)
      expect(totals.total).toBe(lines + vector.shippingGross)
      expect(totals.tax).toBe(taxes.reduce((sum, each) => sum + each, 0) + vector.shippingTax)
    }
  })
})
