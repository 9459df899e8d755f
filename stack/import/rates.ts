import { divideRounded, exponentOf } from '@shop/kit/money'

/** What a hundred euros are in each currency that the shop sells in. Fixed, for the demo only: no market moves them. */
export const demoRates = { EUR: 100, USD: 114, GBP: 87, JPY: 16_400 } as const

/** A currency that there is a rate for. */
export type RatedCurrency = keyof typeof demoRates

/** The currencies that there are rates for. */
export const ratedCurrencies = Object.keys(demoRates) as RatedCurrency[]

/** Whether there is a rate for a currency. */
export const isRated = (currency: string): currency is RatedCurrency => Object.hasOwn(demoRates, currency)

/** A price in one currency and, by the demo rates, in the others, so that it can be bought in every market. */
export const pricesIn = (minorUnits: number, currency: RatedCurrency) =>
  ratedCurrencies.map((each) => ({ currency: each, minorUnits: converted(minorUnits, currency, each) }))

/** Rounded half up; a price never becomes nothing. */
const converted = (minorUnits: number, from: RatedCurrency, to: RatedCurrency): number => {
  if (from === to) return minorUnits
  const numerator = minorUnits * demoRates[to] * 10 ** exponentOf(to)
  return Math.max(1, divideRounded(numerator, demoRates[from] * 10 ** exponentOf(from)))
}
